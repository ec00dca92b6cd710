package parser

import (
	"strings"
	"unicode/utf8"

	"minutebook/model"
	"minutebook/parser/internal/outline"
	"minutebook/parser/internal/phrase"
)

// byLabel reads a paragraph that a label opens. It refuses labels that open
// nothing where they stand: the same words then are prose.
func (it *itemReader) byLabel(c piece, l outline.Label) bool {
	alone := l.Rest >= len(c.text())
	if it.facts != nil && alone && !l.Colon && it.bareHeading(c) {
		return true
	}
	switch l.Kind {
	case outline.MinutesLabel:
		if !l.Colon || !alone {
			return false
		}
		it.openSection(c, inMinutes, "label-minutes")
	case outline.DecisionLabel:
		return it.decisionLabel(c, l, alone)
	case outline.PurposeLabel:
		if it.printedPurpose(c, l, alone) {
			return true
		}
		if it.section != inAgenda || !l.Colon && !alone {
			return false
		}
		it.markText(c.part(0, l.Rest), "label-purpose")
		it.mode = plain
		if rest := c.from(l.Rest); !rest.empty() {
			it.agenda(rest)
		}
	case outline.DocumentsLabel:
		if !alone || !l.Colon {
			return false
		}
		it.documentsLabel(c)
	case outline.RecommendationsLabel:
		return it.recommendationsLabel(c, l, alone)
	case outline.AlternativesLabel:
		return it.alternativesLabel(c, l, alone)
	case outline.ReasonsLabel:
		return it.reasonsLabel(c, l, alone)
	case outline.DetailLabel:
		return it.detailLabel(c, l, alone)
	case outline.ActionLabel:
		return it.actionLabel(c, l)
	case outline.DroppedLabel:
		if !alone {
			return false
		}
		it.mark(c, "label-dropped")
	default:
		return false
	}
	return true
}

// printedPurpose reads "Purpose of report: To …" below the title of an item of
// printed minutes, before they tell anything.
func (it *itemReader) printedPurpose(c piece, l outline.Label, alone bool) bool {
	if it.layout != model.LayoutPrinted || it.section != inMinutes || it.told || !l.Colon {
		return false
	}
	words := c.from(l.Rest)
	if alone {
		next := it.next(1)
		if next == nil || next.Listed() || tellsPast(next.Text) {
			return false
		}
		it.mark(c, "label-purpose")
		it.i++
		words = whole(next)
	} else {
		it.markText(c.part(0, l.Rest), "label-purpose")
	}
	it.section = inAgenda
	it.add(words, "agenda-text")
	it.section = inMinutes
	return true
}

func (it *itemReader) openSection(c piece, s section, rule string) {
	it.closeResolution()
	it.closeProposing()
	it.settle()
	it.mark(c, rule)
	it.section, it.mode, it.told = s, plain, false
	it.heading = piece{}
	it.outer = phrase.Enumerator{}
}

// decisionLabel reads "Decision:". Before the minutes it opens a section; within
// them it marks what follows as decided, which the marker's rule reads.
func (it *itemReader) decisionLabel(c piece, l outline.Label, alone bool) bool {
	if it.section == inMinutes && l.Colon && strings.HasPrefix(phrase.Small(c.text()), "minute decision") {
		it.openSection(c.part(0, l.Rest), inDecision, "label-decision")
		if rest := c.from(l.Rest); !rest.empty() {
			it.proceedings(rest)
		}
		return true
	}
	named := alone && strings.HasPrefix(phrase.Small(c.text()[:l.End]), "decision ") // "Decision taken"
	if it.section == inDecision && named {
		it.closeResolution()
		it.mark(c, "label-decision") // within the section it says nothing more
		it.mode = plain
		return true
	}
	if it.section != inAgenda || !l.Colon && !it.hasMinutes && !(named && it.facts != nil) {
		return false
	}
	if !it.hasMinutes && !it.hasDecision && !alone {
		return false
	}
	it.closeResolution()
	it.closeProposing()
	it.markText(c.part(0, l.Rest), "label-decision")
	it.section, it.mode = inDecision, plain
	if rest := c.from(l.Rest); !rest.empty() {
		it.proceedings(rest)
	}
	return true
}

// onlyAgenda are labels of facts that in the minutes may open a paragraph of
// what somebody said.
var onlyAgenda = map[string]bool{
	"officer": true, "officers": true, "ward": true, "wards": true, "location": true, "proposal": true, "applicant": true, "agent": true,
	"reference": true, "author": true, "division": true, "divisions": true, "parish": true, "contact": true, "ref": true, "report of": true,
	"portfolio": true, "department": true, "directorate": true, "call-in": true, "call in": true, "consultees": true,
}

// detailLabel reads a labelled fact that has no key of its own: on one line, or
// with its value in the next paragraph.
func (it *itemReader) detailLabel(c piece, l outline.Label, alone bool) bool {
	words := phrase.Small(strings.TrimSpace(c.text()[:l.End]))
	if it.facts != nil && l.Colon && !alone && it.facts(words, c, l) {
		it.endMode()
		return true
	}
	if it.facts == nil && it.section != inAgenda && onlyAgenda[words] || !l.Colon && !isDetailHeading(words) {
		return false
	}
	if value := c.text()[l.Rest:]; !alone && c.listed() && c.p.Enum.Class == phrase.Bullet && len(value) > 40 && strings.HasSuffix(value, ".") && strings.Contains(value, ". ") {
		return false // an entry that tells what was done
	}
	it.endMode()
	it.closeProposing()
	it.detail = nil
	d := &model.Detail{}
	label := c.part(0, l.End)
	if c.listed() {
		it.markSpan(c.p.EnumSpan, "label-detail")
	}
	if alone {
		it.detail, it.detailAt = d, label
		it.markText(c.part(l.End, len(c.text())), "label-detail")
		return true
	}
	it.setDetail(d, label, c.from(l.Rest))
	it.markText(c.part(l.End, l.Rest), "label-detail")
	return true
}

// isDetailHeading tells headings without a colon whose text below is a fact.
func isDetailHeading(words string) bool {
	return strings.HasPrefix(words, "consult") || strings.HasPrefix(words, "implementation") || strings.Count(words, " ") >= 3
}

// takeDetailValue gives a label on a line of its own its value.
func (it *itemReader) takeDetailValue(c piece) bool {
	d := it.detail
	it.detail = nil
	if _, marked := phrase.ReadMarkerBy(c.cues(), c.text(), it.bodies); c.listed() || marked {
		it.mark(it.detailAt, "label-empty")
		return false
	}
	it.setDetail(d, it.detailAt, c)
	return true
}

func (it *itemReader) setDetail(d *model.Detail, label, value piece) {
	d.Label = it.value(label, "detail", d, "label")
	d.Value = it.value(value, "detail", d, "value")
	d.At = it.at(hull(label.span(), value.span()))
	it.item.Details = append(it.item.Details, d)
}

// endMode ends what a label opened: reasons, alternatives.
func (it *itemReader) endMode() {
	if it.mode != plain && it.mode != documents {
		it.mode = plain
	}
	it.endDetail()
}

// endDetail ends the wait for the value of a label that stood alone.
func (it *itemReader) endDetail() {
	if it.detail != nil {
		it.mark(it.detailAt, "label-empty")
		it.detail = nil
	}
}

// documentsLabel reads "Additional documents:". Where no label parts the agenda
// from the minutes it is their only border.
func (it *itemReader) documentsLabel(c piece) {
	it.endMode()
	it.closeProposing()
	it.mark(c, "label-documents")
	it.mode = documents
}

// document reads a line of a list of links. What is none ends the list.
func (it *itemReader) document(c piece) bool {
	if c = it.sized(c); it.link(c) {
		return true
	}
	switch {
	case isWebcast(c.text()):
		d := &model.Document{At: it.at(c.place())}
		if c.listed() {
			it.markSpan(c.p.EnumSpan, "document")
		}
		d.Title = it.value(c, "document", d, "title")
		it.item.Documents = append(it.item.Documents, d)
		return true
	case isPaper(c.text()):
		it.furniture(c.p, "restricted-document")
		return true
	case it.restricted(c):
		return true
	}
	it.mode = plain
	if it.section == inAgenda && it.toldByWording {
		it.enterMinutes(c)
	} else if it.section != inAgenda && it.after(c) {
		return true
	}
	return false
}

// restricted reads the title of a paper that is not open to the public.
func (it *itemReader) restricted(c piece) bool {
	words := it.openTitle(c)
	if words.hi == c.hi {
		return false
	}
	d := &model.Document{At: it.at(words.place())}
	if c.listed() {
		it.markSpan(c.p.EnumSpan, "document")
	}
	d.Title = it.value(words, "document", d, "title")
	it.item.Documents = append(it.item.Documents, d)
	return true
}

// isWebcast tells a link to a recording, which has neither format nor size.
func isWebcast(t string) bool { return opens(t, "webcast for ") }

// isPaper tells an entry of a list of documents that is no link to a file.
func isPaper(t string) bool {
	return isWebcast(t) || opens(t, "restricted enclosure") || opens(t, "view the reasons why")
}

// after reads what may stand below the last list of links: the foot of a site.
func (it *itemReader) after(c piece) bool {
	if outline.FootRule(c.text()) == "" {
		return false
	}
	it.furniture(c.p, "page-foot")
	return true
}

// link reads "Title pdf icon PDF 43 KB".
func (it *itemReader) link(c piece) bool {
	d, ok := phrase.ReadDocument(c.text())
	if !ok || c.of(d.Title).empty() {
		return false
	}
	it.addDocument(c, d, true)
	return true
}

// addDocument enters a link to a paper. The title is given its own place in the
// account only where no other key holds it.
func (it *itemReader) addDocument(c piece, d phrase.Document, title bool) {
	doc := &model.Document{At: it.at(c.place())}
	if c.listed() {
		it.markSpan(c.p.EnumSpan, "document")
	}
	it.markText(c.part(d.Title.End, len(c.text())), "document")
	doc.Title = c.of(d.Title).text()
	if title {
		it.value(c.of(d.Title), "document", doc, "title")
	}
	doc.Format = it.value(c.of(d.Format), "document", doc, "format")
	doc.Size = it.value(c.of(d.Size), "document", doc, "size")
	it.item.Documents = append(it.item.Documents, doc)
}

// actionOrDocument reads a link that stands among the agenda's words.
func (it *itemReader) actionOrDocument(c piece) bool { return it.link(c) }

// actionLabel reads "ACTION: …".
func (it *itemReader) actionLabel(c piece, l outline.Label) bool {
	alone := l.Rest >= len(c.text())
	if it.section == inAgenda || !l.Colon && !(alone && it.actsBelow()) {
		return false
	}
	rest := c.from(l.Rest)
	if rest.empty() {
		return it.actionsBelow(c)
	}
	if owner := ownerInLabel(c.part(0, l.End)); !owner.empty() {
		a := &model.Action{At: it.at(c.place())}
		a.Text = it.value(rest, "action", a, "text")
		a.Owner = it.value(owner, "action-owner", a, "owner")
		it.markText(c.part(0, l.Rest), "label-action")
		it.item.Actions = append(it.item.Actions, a)
		it.suspendResolution()
		return true
	}
	it.markText(c.part(0, l.Rest), "label-action")
	it.addAction(rest)
	return true
}

// actsBelow tells whether below the heading "Action" stands what may be asked: a
// list, or nothing but who is to act.
func (it *itemReader) actsBelow() bool {
	next := it.next(1)
	return next != nil && (next.Listed() || isOwner(next.Text) && !phrase.IsCapitals(next.Text) || asksActor(next.Text))
}

// asksActor tells a sentence that asks somebody to act: "Clerk to circulate the terms",
// "MR to write to the Trust".
func asksActor(t string) bool {
	i := strings.Index(t, " to ")
	if i <= 0 || i > longestActor {
		return false
	}
	return namesActor(t[:i]) || phrase.IsInitials(t[:i]) || phrase.NameShape(t[:i]) == phrase.TitledName
}

// ownerInLabel gives who is to act where an action's label names it: "ACTION (GP)",
// "Action by the Clerk".
func ownerInLabel(label piece) piece {
	t := strings.TrimRight(label.text(), " )]")
	if i := strings.IndexAny(t, "(["); i > 0 {
		return label.part(i+1, len(t))
	}
	for _, w := range [...]string{"action by ", "action for "} {
		if opens(t, w) {
			return label.part(len(w), len(t))
		}
	}
	return piece{}
}

// actionsBelow reads what stands below the label of actions: a list, or one paragraph.
func (it *itemReader) actionsBelow(c piece) bool {
	next := it.next(1)
	if next == nil {
		return false
	}
	it.mark(c, "label-action")
	if !next.Listed() {
		it.i++
		it.addAction(whole(next))
		return true
	}
	for before := next.Enum; next != nil && next.Listed() && next.Enum.Class == before.Class; next = it.next(1) {
		it.i++
		it.markSpan(next.EnumSpan, "action")
		it.addAction(whole(next))
	}
	return true
}

// addAction enters an action. Who is to act may be named apart from the text:
// alone, in brackets at its end, or in a column of its own.
func (it *itemReader) addAction(c piece) {
	a := &model.Action{At: it.at(c.place())}
	text, owner := c, piece{}
	switch at := it.ownerColumn(c); {
	case at > 0:
		text, owner = c.part(0, at), c.from(at)
	case isOwner(c.text()):
		text, owner = piece{}, c
	default:
		if at, bracket := actionAtEnd(c.text(), 0); bracket {
			if label, who, _ := actionWords(c.from(at), true); !who.empty() {
				text, owner = c.part(0, at), who
				it.markText(label, "label-action")
				it.markText(c.from(who.hi-c.lo), "label-action")
				break
			}
		}
		if i := strings.LastIndex(c.text(), " ("); i > 0 && strings.HasSuffix(c.text(), ")") && phrase.LooksLikeName(c.text()[i+2:len(c.text())-1]) {
			text, owner = c.part(0, i), c.part(i+2, len(c.text())-1)
			it.markText(c.part(i, len(c.text())), "action")
		}
	}
	if !text.empty() && text.p != nil {
		a.Text = it.value(text, "action", a, "text")
	}
	if !owner.empty() && owner.p != nil {
		a.Owner = it.value(owner, "action-owner", a, "owner")
	}
	it.item.Actions = append(it.item.Actions, a)
	it.suspendResolution()
}

// ownerColumn finds where a column of initials or names begins after an action's
// words: a gap of three characters or more, and a short name behind it.
func (it *itemReader) ownerColumn(c piece) int {
	t := c.text()
	for i := strings.LastIndexByte(t, ' '); i > 0; i = strings.LastIndexByte(t[:i], ' ') {
		if len(t)-i > 40 {
			return 0
		}
		gap := it.src.S[c.part(0, i).span().End:c.part(i+1, len(t)).span().Start]
		if utf8.RuneCountInString(gap) >= 3 && !strings.ContainsAny(gap, "\r\n") && isOwner(t[i+1:]) {
			return i + 1
		}
	}
	return 0
}

// isOwner tells whether an action names only who is to act.
func isOwner(s string) bool {
	if len(s) > 90 || strings.HasSuffix(s, ".") {
		return false
	}
	for w := range strings.FieldsSeq(s) {
		switch strings.Trim(phrase.Small(w), ",/&()") {
		case "of", "and", "the", "for", "to", "", "with", "in", "at", "on":
			continue
		}
		if c := strings.TrimLeft(w, "(/&"); c != "" && c[0] >= 'a' && c[0] <= 'z' {
			return false
		}
	}
	return true
}
