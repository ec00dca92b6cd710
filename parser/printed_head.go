package parser

import (
	"slices"
	"strings"

	"minutebook/model"
	"minutebook/parser/internal/outline"
	"minutebook/parser/internal/phrase"
)

// headReader reads what stands above the items of printed minutes.
type headReader struct {
	*reading
	lines []*headLine
	edge  int // of the longest line
	roll  rollState

	presider *model.Person // told of above the list, in which the name may stand again
}

// printedHead reads what stands above the items.
func (r *reading) printedHead(paras []*outline.Para) {
	h := &headReader{reading: r, lines: r.headLines(paras)}
	h.measure()
	h.contents()
	h.readLegend()
	from, to := h.findSentence(h.firstRoll())
	top := min(from, h.firstRoll())
	if from < to {
		roll, opens := h.readSentence(h.joined(from, to))
		h.use(from, to)
		h.titles(from)
		h.factsBelow(h.firstRoll())
		if opens {
			h.openRoll(model.Present)
			h.rollSentence(roll)
		}
		h.below(to)
	} else {
		h.block(top)
		h.below(top)
	}
	h.meetsInFull()
	h.orderDetails()
}

// contents takes the lines of a list of contents, with a page's number behind
// dots: the dates of other meetings stand in them.
func (h *headReader) contents() {
	for i, l := range h.lines {
		if isLeader(l.text()) {
			h.account = append(h.account, entry{span: l.c.span(), role: Furniture, rule: "contents"})
			h.use(i, i+1)
		}
	}
}

// measure finds where the longest line ends.
func (h *headReader) measure() {
	h.edge = h.habits.Wrap
	for _, l := range h.lines {
		h.edge = max(h.edge, l.edge)
	}
}

// findSentence gives the lines of the sentence that heads the minutes, the last
// of the likeliest above the roll.
func (h *headReader) findSentence(roll int) (from, to int) {
	best := 0
	for i := 0; i < roll; {
		if h.lines[i].used {
			i++
			continue
		}
		end := h.sentenceEndAt(i)
		if rank := h.sentenceRank(i, end); rank > 0 && rank >= best {
			best, from, to = rank, i, end
			i = end
			continue
		}
		i++
	}
	if best == 0 {
		return roll, roll
	}
	return from, to
}

// titles reads the lines above the sentence: the names of the authority and the
// body; all else is no part of the minutes.
func (h *headReader) titles(top int) {
	for i := top - 1; i >= 0; i-- {
		if !h.lines[i].used && (h.titleLine(i) || h.rec.Meeting.Date == "" && i >= top-4 && h.dateLine(i)) {
			h.use(i, i+1)
		}
	}
	h.above(top)
}

// above takes what stands above the head: menus, a letter, a list of contents.
func (h *headReader) above(top int) {
	for i, l := range h.lines[:top] {
		if !l.used {
			h.account = append(h.account, entry{span: l.c.span(), role: Furniture, rule: "above-head"})
			h.use(i, i+1)
		}
	}
}

// block reads a head without a sentence: lines of names, dates and places down
// to the roll.
func (h *headReader) block(top int) {
	h.factsBelow(top)
	date := -1
	for i := 0; i < h.tellsFrom(top); i++ {
		if _, ok := readAnyDate(h.lines[i].text()); ok && !datesPaper(h.lines[i].text()) && !h.lines[i].used && len(h.lines[i].text()) < 160 && !strings.HasPrefix(phrase.Small(h.lines[i].text()), "agenda item") {
			date = i
		}
	}
	first := -1
	for i := top - 1; i >= 0; i-- {
		l := h.lines[i]
		read := false
		switch {
		case l.used:
			continue
		case i == date:
			read = h.dateLine(i)
		case h.labelledLine(i), h.timeLine(i), h.hostBelow(i, date), h.roomLine(i), h.titleLine(i):
			read = true
		case date >= 0 && i <= date+3 && i >= date-3:
			read = h.placeLine(i)
		}
		if read {
			h.use(i, i+1)
			first = i
		}
	}
	if first > 0 {
		h.above(first)
	}
	for i := max(first, 0); i < top; i++ {
		if l := h.lines[i]; !l.used && (isRule(l.text()) || speaksOfPaper(phrase.Small(l.text())) || len(l.text()) < 60 && !strings.HasSuffix(l.text(), ".")) {
			h.account = append(h.account, entry{span: l.c.span(), role: Furniture, rule: "head-line"})
			h.use(i, i+1)
		}
	}
}

// tellsFrom gives the first line above top that tells what was done: a date from
// there on is that of another meeting.
func (h *headReader) tellsFrom(top int) int {
	for i, l := range h.lines[:top] {
		if t := l.text(); len(t) > 50 && tellsPast(t) && (headSubject(t) == 0 || i > 0 && tellsDone(phrase.Small(t))) && !tellsHeld(phrase.Small(t)) {
			return i
		}
	}
	return top
}

// farBelow is how many lines that say nothing of the meeting end its head, where
// no item does.
const farBelow = 15

// below reads the lines from the sentence down to the first item: those who
// attended, and what the sentence left to lines of its own.
func (h *headReader) below(i int) {
	unread := 0
	for i < len(h.lines) && unread < farBelow {
		l := h.lines[i]
		if l.used {
			i++
			continue
		}
		if n := h.rollAt(i); n > i {
			h.use(i, n)
			i, unread = n, 0
			continue
		}
		if isRule(l.text()) {
			h.account = append(h.account, entry{span: l.c.span(), role: Furniture, rule: "rule"})
			h.use(i, i+1)
			i++
			continue
		}
		if unread++; h.matter(i) {
			unread = 0
		} else if !h.amidList(i) {
			h.closeRoll()
		}
		i++
	}
}

// matter reads a line below the head's sentence that names nobody.
func (h *headReader) matter(i int) bool {
	m := h.rec.Meeting
	switch {
	case h.labelledLine(i), h.timeLine(i):
	case h.roll.people > 0 && h.placeAndTimes(i) && h.placeLine(i):
	case h.roll.people > 0:
		return h.furnitureLine(i)
	case m.Date == "" && h.dateLine(i):
	case m.Venue == "" && h.belowDate(i) && h.hostBelow(i, i-1), h.roomLine(i):
	case h.titleLine(i):
	case m.Venue == "" && h.placeLine(i):
	default:
		return h.furnitureLine(i)
	}
	h.use(i, i+1)
	return true
}

// furnitureLine takes the heading of a table's columns, and lines of a list of
// contents.
func (h *headReader) furnitureLine(i int) bool {
	t := phrase.Small(strings.Trim(h.lines[i].text(), " .:"))
	switch {
	case h.repeatsHead(i):
		h.account = append(h.account, entry{span: h.lines[i].c.span(), role: Furniture, rule: "running-head"})
		h.use(i, i+1)
		return true
	case speaksOfPaper(t):
		h.account = append(h.account, entry{span: h.lines[i].c.span(), role: Furniture, rule: "note-on-paper"})
		h.use(i, i+1)
		return true
	case isLeader(h.lines[i].text()), t == "contents", t == "table of contents", t == "order of business", t == "action", t == "items", t == "items action", t == "item action", t == "item", t == "agenda",
		t == "item no item under discussion", t == "min no. item action", t == "min no item action":
		h.account = append(h.account, entry{span: h.lines[i].c.span(), role: Furniture, rule: "contents"})
		h.use(i, i+1)
		return true
	}
	return false
}

// repeatsHead tells a line below the roll that only says again who met, or on what
// day: the head of the next page.
func (h *headReader) repeatsHead(i int) bool {
	m, t := h.rec.Meeting, h.lines[i].text()
	if m.Date == "" || h.roll.people == 0 {
		return false
	}
	if m.Body != "" && strings.EqualFold(t, m.Body) || m.Authority != "" && strings.EqualFold(t, m.Authority) {
		return true
	}
	d, ok := readAnyDate(t)
	return ok && d.ISO == m.Date && isDate(t)
}

// longestNote bounds such a note.
const longestNote = 300

// speaksOfPaper tells a note about the minutes as a paper: "These minutes are not
// official until they are approved and signed at the next meeting."
func speaksOfPaper(low string) bool {
	if len(low) > longestNote {
		return false // a page on one line
	}
	speaks := false
	for _, w := range [...]string{"these notes", "these minutes", "these are notes", "these are draft minutes", "these are the draft minutes", "these draft minutes", "minutes are draft"} {
		speaks = speaks || strings.Contains(low[:min(len(low), 90)], w)
	}
	if !speaks {
		return false
	}
	for _, w := range [...]string{" until ", "subject to", "not been approved", "not yet been", "cannot be regarded", "not accepted", "for approval", "to be approved", "to be agreed"} {
		if strings.Contains(low, w) {
			return true
		}
	}
	return false
}

// orderDetails puts the head's details in the order of the source: its lines are
// read from the sentence upward, and then downward.
func (h *headReader) orderDetails() {
	at := placesOf[model.Detail](h.account[h.opened:], "label")
	slices.SortStableFunc(h.rec.Meeting.Details, func(a, b *model.Detail) int { return at[a] - at[b] })
}
