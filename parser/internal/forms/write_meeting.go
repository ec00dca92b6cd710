package forms

import (
	"fmt"
	"strings"

	"minutebook/model"
)

// meetingPage prints the page of a whole meeting.
func (w *writer) meetingPage() []*model.Record {
	rec := &model.Record{Meeting: &model.Meeting{}}
	w.m = w.s.Meetings[0]
	w.decisionsOnly = pageTitles[w.st.PageTitle].decisions
	w.tells = w.decisionsOnly
	w.meetingHead(rec.Meeting)
	w.attendance(rec)
	w.columns()
	w.next = w.s.Session.First
	for _, m := range w.s.Meetings {
		w.meetingItem(w.fitItem(m, rec), rec)
	}
	if len(w.roll) > 0 {
		rec.Attendance, rec.Meeting.Chair = nil, "" // no item had minutes that it could open
	}
	w.closing(rec)
	w.indent = false
	w.signature(rec.Meeting)
	return []*model.Record{rec}
}

// columns prints the line over the items.
func (w *writer) columns() {
	text := "Items\nNo. Item"
	switch {
	case w.st.Column == columnNote:
		text = "Items\nNote No. Item"
	case w.st.Column == columnAlone, w.st.Saving == savingLost:
		text = "No. Item"
	}
	if w.st.Saving == savingPipe {
		text = pipeHeads[w.st.PipeHead].text
	}
	w.add(head, text)
}

// meetingItem prints an item, with the number and the headings before it.
func (w *writer) meetingItem(m *Meeting, rec *model.Record) {
	w.indent = false
	if len(rec.Items) > 0 && w.st.ItemGap == itemGapNoBreak {
		w.add(spacer, nbsp)
	}
	w.part(m)
	if m.Over != "" {
		w.newItem(rec, m)
		w.titleLine(m.Over, nil)
		w.sub, w.subs = w.next-1, 0
		sub := *m
		m = &sub
		m.Over, m.Number = "", w.subNumber()
		w.subs++
		w.indent = false
		w.item = &model.Item{Number: m.Number}
		w.shown(m.Number)
		rec.Items = append(rec.Items, w.item)
		if w.st.Saving == savingPipe {
			w.item.Number = ""
		}
	} else {
		w.newItem(rec, m)
	}
	w.m = m
	if m.Number == "" {
		w.m.Number = fmt.Sprint(w.next - 1)
	}
	var paper *Paper
	papers := m.Papers
	if len(papers) > 0 {
		paper, papers = &papers[0], papers[1:]
	}
	w.titleLine(w.meetingTitle(), paper)
	w.latest = nil
	w.says(m)
	w.agenda()
	label := "Additional documents:"
	if w.st.DocLabel == docLabelOther {
		label = "Supporting documents:"
	}
	w.documents(papers, label)
	w.meetingSections()
	if w.linked = w.st.VoteLink == voteLinkBullet && m.voted(); w.linked {
		w.add(furniture, "• View Recorded Vote for this item")
	}
}

// voted says whether a vote was taken on a decision.
func (m *Meeting) voted() bool {
	for _, p := range m.Minutes {
		if p.Decided != nil && p.Decided.Vote != nil {
			return true
		}
	}
	return false
}

// says prints what the agenda says of a formal item.
func (w *writer) says(m *Meeting) {
	if m.Says != "" {
		w.toConsider(m.Says)
	}
	for i, text := range m.Notes {
		mark := "(" + string(rune('1'+i)) + ")"
		w.append(line{kind: entry, mark: mark, index: i, text: text})
		w.item.Purpose = append(w.item.Purpose, &model.Block{Marker: mark, Text: text})
	}
	if m.Brief {
		words := strings.Fields(w.purpose())
		text := strings.Join(words[:len(words)-2], " ")
		w.item.Purpose = append(w.item.Purpose, &model.Block{Text: text})
		w.append(line{kind: para, text: text + []string{" ... ", "… "}[w.st.Cut] + " view the full agenda text for item " + w.m.Number + "."})
	}
}

// called prints who was there, where the first item tells of it.
func (w *writer) called() {
	for _, text := range w.roll {
		w.add(para, text)
	}
	w.roll = nil
}

// newItem opens an item, and prints its number.
func (w *writer) newItem(rec *model.Record, m *Meeting) {
	w.item = &model.Item{}
	rec.Items = append(rec.Items, w.item)
	if m.Loose {
		return
	}
	w.next += m.Step - 1
	f := numberForms[w.st.ItemNumber]
	number := fmt.Sprintf(f.format, w.next)
	w.next++
	if m.Over == "" {
		m.Number = number
	}
	w.shown(number + f.close)
	if w.st.Saving == savingPlain || w.st.Saving == savingOne {
		w.item.Number = number
	}
}

// shown prints an item's number.
func (w *writer) shown(number string) {
	if w.st.Column == columnNote && (w.next+len(number))%2 == 0 {
		w.add(itemNumber, "*")
	}
	if w.linked {
		number = "• " + number
	}
	w.linked = false
	w.add(itemNumber, number)
}

// subNumber is the number of the next item within an item.
func (w *writer) subNumber() string {
	f := subForms[w.st.SubNumber]
	if !f.letters {
		return fmt.Sprintf(f.format, w.sub, w.subs+1)
	}
	if strings.HasSuffix(f.format, "(%C)") {
		return fmt.Sprintf("%d(%c)", w.sub, 'A'+w.subs)
	}
	return fmt.Sprintf(f.format, w.sub, 'a'+w.subs)
}

// titleLine prints the line of an item's title, with its report.
func (w *writer) titleLine(title string, p *Paper) {
	if w.st.ItemTitle == itemTitleCapitals {
		title = strings.ToUpper(title)
	}
	w.item.Title = title
	text := title
	if p != nil {
		report := Paper{title, p.Size}
		text += w.fileType(report)
		w.paper(report)
	}
	w.add(itemTitle, text)
	if w.st.ItemTitle == itemTitleShare && (w.st.Saving == savingPlain || w.st.Saving == savingOne) {
		w.indent = true
		w.add(furniture, "• Share this item")
	}
}

// meetingTitle is the title of an item of business or a formal one.
func (w *writer) meetingTitle() string {
	if w.m.Formal {
		return w.m.Topic.Title
	}
	return w.itemTitle()
}

// part prints the heading over a run of items.
func (w *writer) part(m *Meeting) {
	if m.Part == "" {
		return
	}
	switch w.st.Part {
	case partCapitals:
		w.add(itemPart, m.Part)
	case partBracket:
		w.add(itemPart, "PART 1 (items open for public attendance)")
	case partPortfolio:
		holder := people[w.next%len(people)]
		if !strings.Contains(holder, " ") {
			holder = people[0] // a word alone in brackets may be anything
		}
		w.add(itemPart, portfolios[w.next%len(portfolios)]+" (@"+holder+")")
	case partDocuments:
		w.add(itemPart, m.Part)
		w.add(docLabel, "Additional documents:")
	}
}

// meetingSections prints the sections of an item.
func (w *writer) meetingSections() {
	if !w.decisionsOnly {
		w.sections()
		return
	}
	if len(w.m.Minutes) > 0 {
		w.section = model.SectionDecision
		w.add(label, "Decision:")
		w.number = 0
		w.called()
		w.parts(w.m.Minutes)
	}
}

// closing prints the close of the meeting.
func (w *writer) closing(rec *model.Record) {
	f, s := closingForms[w.st.Closing], w.s.Session
	if f.text == "" {
		return
	}
	if f.item != "" {
		w.indent = false
		if w.st.ItemGap == itemGapNoBreak {
			w.add(spacer, nbsp)
		}
		w.newItem(rec, &Meeting{Step: 1})
		w.titleLine(f.item, nil)
		w.add(minutesLabel, map[bool]string{false: "Minutes:", true: "Decision:"}[w.decisionsOnly])
	}
	manner := int(w.s.Seed % 4)
	text := strings.NewReplacer("{s}", s.Start.print(manner), "{e}", s.End.print(manner), "{B}", w.s.Session.Body.The).Replace(f.text)
	w.add(para, strings.ReplaceAll(text, ".m..", ".m."))
	rec.Meeting.EndTime = s.End.iso()
	if f.start {
		rec.Meeting.StartTime = s.Start.iso()
	}
}

// signature prints the line for the signature.
func (w *writer) signature(m *model.Meeting) {
	f := signForms[w.st.Sign]
	if f.text == "" {
		return
	}
	name := w.named("@" + w.s.Session.Present[0].Name)
	w.add(foot, strings.ReplaceAll(f.text, "{c}", name))
	if f.chair {
		m.Chair = name
	}
}
