package parser

import (
	"slices"
	"strings"

	"minutebook/model"
	"minutebook/parser/internal/outline"
	"minutebook/parser/internal/phrase"
)

// printedEntry is one item of printed minutes, cut out of the text.
type printedEntry struct {
	number *opening // nil where the item has none
	title  piece
	second piece         // a number of an earlier minute that this one goes on with
	first  *outline.Para // where the item begins
	paras  []*outline.Para
	part   *outline.Para // the heading over a run of items, where one stands above this one
}

// readPrinted reads minutes as they were printed or typed: for each meeting its
// head, who attended, the items.
func (r *reading) readPrinted() {
	r.paras = parted(r.paras)
	from := 0
	heads := meetingHeads(r.paras)
	for _, to := range append(heads, len(r.paras)) {
		if from < to {
			r.readPrintedMeeting(r.paras[from:to])
			if len(heads) > 0 {
				r.rec.At = r.at(outline.Span{Start: r.paras[from].Start(), End: r.paras[to-1].End()})
			}
		}
		from = to
	}
}

// readPrintedMeeting reads the minutes of one meeting.
func (r *reading) readPrintedMeeting(paras []*outline.Para) {
	first := paras[0]
	r.openRecord(first.Start())
	r.meeting()
	paras = r.withoutEnd(r.withoutRepeats(r.withoutTags(paras)))
	paras, roll := r.rollAtEnd(paras)
	if len(paras) == 0 {
		return
	}
	r.ownerLines = countOwners(paras)
	r.moversHabit = placeOfMovers(paras)
	entries, top := r.printedItems(paras)
	r.printedHead(paras[:top])
	r.readRollAtEnd(roll)
	r.printsAgenda = agendaHabit(entries)
	r.tellUnnumbered(entries)
	var part *outline.Para
	for _, e := range entries {
		if e.part != nil {
			part = e.part
		}
		r.readPrintedItem(e, part)
	}
	if m := r.rec.Meeting; m.Date == "" {
		r.diagnose("no-date", outline.Span{Start: first.Start(), End: first.End()}, "the head does not say when the meeting was")
	}
}

// tellUnnumbered tells of items without a number among numbered ones.
func (r *reading) tellUnnumbered(entries []*printedEntry) {
	if !slices.ContainsFunc(entries, func(e *printedEntry) bool { return e.number != nil }) {
		return
	}
	for _, e := range entries {
		if e.number == nil && !e.title.empty() {
			r.diagnose("item-unnumbered", e.title.place(), "among numbered items this heading was taken for one without a number: "+quote(e.title.text()))
		}
	}
}

// nearHead is how far below a meeting's head its list of those present begins.
const nearHead = 15

// meetingHeads gives the paragraphs with which further meetings begin: a sentence
// that heads minutes, with a list of those present soon below it, behind the first,
// or the name of a body with the day and that list right below.
func meetingHeads(paras []*outline.Para) []int {
	var out []int
	rolls := 0
	for i, p := range paras {
		if opensRoll(p) {
			rolls++
		}
		if rolls == 0 || p.Listed() || p.Gap == 0 || !(isHeadSentence(p.Text) && rollNear(paras[i+1:], nearHead)) && !headsPlainly(paras[i:]) {
			continue
		}
		start := i
		for start > 0 && i-start < 3 && paras[start-1].Gap > 0 && isAuthority(paras[start-1].Text) {
			start--
		}
		out = append(out, start)
	}
	return out
}

// headsPlainly tells a head of three lines, as volumes of minutes print them: "WORKS
// COMMITTEE" over "7 September 2005" over "Present: …".
func headsPlainly(paras []*outline.Para) bool {
	return len(paras) > 2 && phrase.IsCapitals(paras[0].Text) && (isBody(paras[0].Text) || isAuthority(paras[0].Text)) && isDate(paras[1].Text) && rollNear(paras[2:], 1)
}

// rollNear tells whether one of the next paragraphs opens a list of those present.
func rollNear(paras []*outline.Para, reach int) bool {
	for _, p := range paras[:min(len(paras), reach)] {
		if opensRoll(p) {
			return true
		}
	}
	return false
}

// readPrintedItem reads one item.
func (r *reading) readPrintedItem(e *printedEntry, part *outline.Para) {
	item := &model.Item{}
	r.rec.Items = append(r.rec.Items, item)
	if part != nil {
		item.Part = part.Text
		r.markSpan(part.EnumSpan, "part")
		r.account = append(r.account, entry{whole(part).span(), Value, "part", item, "part"})
	}
	if o := e.number; o != nil {
		item.Number = o.printed
		r.account = append(r.account, entry{o.span, Value, "item-number", item, "number"})
		if !o.number.empty() {
			r.markText(o.number, "item-number")
		}
		if o.title.p.Listed() {
			r.markSpan(o.title.p.EnumSpan, "item-number")
		}
	}
	if !e.second.empty() {
		item.AgendaNumber = r.value(e.second, "earlier-number", item, "agenda_number")
	}
	var mover piece
	if r.titleMoves(e) {
		mover, e.title = e.title, piece{}
	}
	r.agendaNumber(item, e)
	if !e.title.empty() {
		item.Title = r.value(e.title, "title", item, "title")
		r.closingTitle(e.title)
	}
	e.paras = r.attendanceOfItem(item, e.paras)
	e.paras = r.factsBelowTitle(item, e.paras)
	it := &itemReader{reading: r, item: item, paras: e.paras, section: inMinutes, bodies: r.bodyNames(), agendaEnd: agendaWords(e.paras, r.printsAgenda)}
	if it.agendaEnd > 0 {
		it.section = inAgenda
	}
	it.ownersOfTitle(e.title)
	if !mover.empty() {
		it.main = &proposal{kind: model.KindMotion, section: inMinutes, mover: mover, open: true}
	}
	r.readItemWith(it)
	head := e.first
	if e.title.p != nil {
		head = e.title.p
	}
	r.finishItem(item, e.first, append([]*outline.Para{head}, e.paras...))
}

// agendaNumber reads the item's second number, in brackets at the end of its
// title or below it: "(Item A2)", "(Agenda item 3)".
func (r *reading) agendaNumber(item *model.Item, e *printedEntry) {
	if !e.title.empty() {
		t := e.title.text()
		if open := strings.LastIndexAny(t, "(["); open > 0 {
			if at, ok := itemInBrackets(t[open:]); ok {
				item.AgendaNumber = r.value(e.title.part(open+at, len(t)-1), "agenda-number", item, "agenda_number")
				r.markText(e.title.from(open), "agenda-number")
				e.title = e.title.part(0, open)
				return
			}
		}
	}
	if len(e.paras) == 0 {
		return
	}
	c := whole(e.paras[0])
	if at, ok := itemInBrackets(c.text()); ok {
		item.AgendaNumber = r.value(c.part(at, len(c.text())-1), "agenda-number", item, "agenda_number")
		r.markText(c, "agenda-number")
		e.paras = e.paras[1:]
	}
}

// itemInBrackets tells "(Item A2)" or "[Item 3]" as a whole, and gives where its
// number begins.
func itemInBrackets(t string) (int, bool) {
	if len(t) < 2 || t[0] != '(' && t[0] != '[' || t[len(t)-1] != ')' && t[len(t)-1] != ']' {
		return 0, false
	}
	for _, w := range [...]string{"item no. ", "item no ", "item ", "agenda item no. ", "agenda item no ", "agenda item ", "agenda no. "} {
		if opens(t[1:], w) && len(t) < len(w)+len("()")+10 {
			return len(w) + 1, true
		}
	}
	return 0, false
}
