package forms

import "minutebook/model"

// agenda prints what the agenda says of the item.
func (w *writer) agenda() {
	for _, f := range w.m.Facts {
		if w.st.Facts == factsApart && w.st.Labels == labelsKept {
			w.add(label, f.Label+":")
			w.add(para, f.Value)
		} else {
			w.add(para, f.Label+": "+f.Value)
		}
		w.item.Details = append(w.item.Details, &model.Detail{Label: f.Label, Value: f.Value})
	}
	if w.m.Purpose {
		if w.st.Purpose == purposeLabel {
			w.add(label, "Purpose:")
		}
		w.toConsider(w.purpose())
	}
	if w.m.Bracket != "" {
		w.toConsider(w.m.Bracket)
	}
	if w.st.Labels == labelsKept {
		for i, a := range w.m.Annexes {
			w.append(line{kind: entry, mark: "-", index: i, text: a})
			w.item.Purpose = append(w.item.Purpose, &model.Block{Marker: "-", Text: a})
		}
	}
	if len(w.m.Proposal) > 0 {
		w.proposal(w.m.Proposal)
	}
}

func (w *writer) toConsider(text string) {
	w.add(para, text)
	w.item.Purpose = append(w.item.Purpose, &model.Block{Text: text})
}

// purpose words what is to be considered.
func (w *writer) purpose() string {
	thing, officer := w.m.Topic.Thing, w.m.Officer
	switch w.st.Purpose {
	case purposeReportOf:
		return "Report of " + officer
	case purposeAReport:
		return "A report on " + thing + ", by " + officer + "."
	case purposeBracket:
		return "[To consider what is recommended about " + thing + ".]"
	case purposeThePurpose:
		return "The purpose of this report is to seek a decision on " + thing + "."
	case purposeInvited:
		return capital(w.m.Body.The) + " is invited to consider the attached report of " + officer + " on " + thing + "."
	case purposeReceive:
		return "To receive a report on " + thing + " and the reasons for it"
	}
	return "To consider a report of " + officer + " on " + thing + "."
}

// proposal prints what the agenda proposes.
func (w *writer) proposal(acts []*Act) {
	r := &model.Recommendation{}
	w.item.Recommendations = append(w.item.Recommendations, r)
	form := w.st.Recommend
	if len(acts) == 1 && form != proposedResolution {
		form = recommendedColon // nobody makes a list of one
	}
	switch form {
	case recommendIs:
		r.Text = w.m.Body.The + " is RECOMMENDED to:"
		w.add(para, r.Text)
		r.Clauses = w.clauses(acts, moodDo, nil)
	case recommendedDash:
		w.add(bold, "Recommended –")
		r.Clauses = w.clauses(acts, moodThat, nil)
	case recommendationThat:
		r.Text = "That:"
		w.add(para, "RECOMMENDATION That:")
		r.Clauses = w.clauses(acts, moodBe, nil)
	case recommendations:
		w.add(bold, "RECOMMENDATIONS")
		r.Clauses = w.clauses(acts, moodThat, nil)
	case proposedResolution, recommendedColon:
		r.Text = acts[0].print(moodThat)
		if len(acts[0].Parts) == 0 {
			r.Text += "."
		}
		if form == recommendedColon {
			w.add(para, "RECOMMENDED: "+r.Text)
		} else {
			w.add(bold, "Proposed resolution:")
			w.add(para, r.Text)
		}
		r.Clauses = w.entries(acts[0].Parts, 0, w.st.lastClosing("."))
	}
}

// documents prints the list of documents under its label. The first paper of
// an issue page may stand in the item's line already.
func (w *writer) documents(papers []Paper, label string) {
	if w.st.DocLabel == docLabelNone {
		return
	}
	w.add(docLabel, label)
	if w.st.DocLabel == docLabelBare {
		return
	}
	for _, p := range papers {
		title := p.Title
		switch w.st.DocTail {
		case docTailItem:
			title += ", item " + w.m.Number
		case docTailItemStop:
			title += ", item " + w.m.Number + "."
		}
		mark := []string{"", "• ", "  • ", "- "}[w.st.DocMark]
		w.append(line{kind: doc, text: mark + title + w.fileType(p)})
		w.paper(p)
	}
	if w.m.Webcast {
		title := "Webcast for " + w.m.Topic.Title
		w.append(line{kind: doc, text: []string{"", "• ", "  • ", "- "}[w.st.DocMark] + title})
		w.item.Documents = append(w.item.Documents, &model.Document{Title: title})
	}
	if w.m.Secret {
		w.append(line{kind: doc, text: "View the reasons why document " + w.m.Number + "/2 is restricted"})
	}
}

// fileType prints format and size of a document.
func (w *writer) fileType(p Paper) string {
	switch w.st.DocFormat {
	case docFormatPlain:
		return " PDF " + p.Size
	case docFormatDOC:
		return " doc icon DOC " + p.Size
	}
	return " pdf icon PDF " + p.Size
}

// paper keeps a document.
func (w *writer) paper(p Paper) {
	format := "PDF"
	if w.st.DocFormat == docFormatDOC {
		format = "DOC"
	}
	w.item.Documents = append(w.item.Documents, &model.Document{Title: p.Title, Format: format, Size: p.Size})
}
