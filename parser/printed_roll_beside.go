package parser

import (
	"strings"

	"minutebook/model"
	"minutebook/parser/internal/phrase"
)

// labelBesideNames reads a label in a column at the left that runs over two lines, with
// the names of one list beside both: "Members" over "Present:", where "… (Vice-" ends
// the first line and "Chairman), …" begins the second.
func (h *headReader) labelBesideNames(i int, l rollHeading) int {
	words, ok := h.wrapsLabel(l, i+1)
	if !ok || len(l.cells) != 1 || len(h.lines[i+1].cells) != 2 {
		return i
	}
	below := h.lines[i+1].cells
	if d := below[1].column - l.cells[0].column; d < -1 || d > 1 {
		return i
	}
	spans := []piece{l.cells[0].c, below[1].c}
	n := i + 2
	for n < len(h.lines) && h.lines[n].gap == 0 && len(h.lines[n].cells) == 1 && h.lines[n].indent >= below[1].column-1 {
		spans = append(spans, h.lines[n].c)
		n++
	}
	senses, _ := labelSenses(words, true)
	was := h.roll
	h.openRoll(h.roll.statusOf(senses))
	h.roll.plural = senses&sitting != 0
	if !h.rollText(joinPieces(h.src.S, spans), i) {
		h.roll = was
		return i
	}
	h.markLabel(l)
	h.markText(below[0].c, "roll-label")
	return n
}

// officerByItem reads the officers who came for some items, which stand left of them:
// "Agenda Item   Officer Attending" over "7   Ida Frome, Tolls Manager".
func (h *headReader) officerByItem(i int) int {
	l := h.lines[i]
	if !h.roll.open || h.roll.status != model.InAttendance {
		return i
	}
	if h.headsOfficers(i) || i+1 < len(h.lines) && partOfMeeting[phrase.Small(l.text())] && h.headsOfficers(i+1) {
		h.roll.byItem = h.headsOfficers(i)
		h.markText(l.c, "roll-label")
		return i + 1
	}
	if !h.roll.byItem || len(l.cells) != 2 || strings.Trim(l.cells[0].c.text(), "0123456789ABCDEX,-–& ") != "" || !h.rollText(l.cells[1].c, i) {
		return i
	}
	h.markText(l.cells[0].c, "roll-item")
	return i + 1
}

// partOfMeeting stands over such a list.
var partOfMeeting = map[string]bool{"part of meeting": true, "part of the meeting": true, "part meeting": true, "for part of meeting": true, "for part of the meeting": true}

// headsOfficers tells the heads of its columns.
func (h *headReader) headsOfficers(i int) bool {
	l := h.lines[i]
	if len(l.cells) != 2 {
		return false
	}
	item, officer := phrase.Small(strings.Trim(l.cells[0].c.text(), " .:")), phrase.Small(l.cells[1].c.text())
	return (item == "agenda item" || item == "item" || item == "agenda no" || item == "item no") && strings.HasPrefix(officer, "officer") && strings.Contains(officer, "attend")
}

// civilTitles are those of officers, and of members who are no councillors.
var civilTitles = phrase.NewPrefixes("mr ", "mr. ", "mrs ", "mrs. ", "ms ", "ms. ", "miss ", "dr ", "dr. ")

// fewestAbove is how many members stand above a list of officers that has no label.
const fewestAbove = 3

// servantsBelow tells a list of officers below one of members with no label between:
// each has a civil title and nearly each a post, and none of the members has one.
func (h *headReader) servantsBelow(people []person) bool {
	if len(people) < 2 || h.roll.status != model.Present || h.roll.list < fewestAbove {
		return false
	}
	posts := 0
	for _, p := range people {
		if civilTitles.Of(p.name.text()) == "" || p.role.p == nil || hasChair(p.role.text()) || p.status != "" {
			return false
		}
		if phrase.HasPost(p.role.text()) {
			posts++
		}
	}
	if posts*2 <= len(people) {
		return false
	}
	for _, p := range h.rec.Attendance {
		if p.Status == model.Present && civilTitles.Of(p.Name) != "" {
			return false
		}
	}
	return true
}
