package parser

import (
	"slices"
	"strings"

	"minutebook/parser/internal/phrase"
)

// firstRoll gives the index of the line with which the roll begins.
func (h *headReader) firstRoll() int {
	for i := range h.lines {
		if !h.lines[i].used && (h.opensRollAt(i, 2) || h.markOf(i).p != nil || h.opensTable(i) || i > 0 && h.presides(i)) {
			first := h.membersAbove(i)
			for first > 0 && h.officersAt(first-1) {
				first--
			}
			return first
		}
	}
	for i := range h.lines {
		if label, ok := h.readLabel(i); ok && !h.lines[i].used && !label.bare && label.senses == sitting && (h.namesBeside(label) || h.namesBelow(i)) {
			return i // "Members:" alone
		}
	}
	for i := range h.lines {
		if !h.lines[i].used && (h.rowOfNames(i) && h.rowOfNames(i+1) || h.starsAt(i)) {
			return i // names in columns, without a label
		}
	}
	return len(h.lines)
}

// namesBeside tells a label with names behind it on its line.
func (h *headReader) namesBeside(l rollHeading) bool {
	return !l.rest.empty() && h.names(l.rest) || len(l.cells) > 0 && h.names(l.cells[0].c)
}

// namesBelow tells whether names stand below line i, or below a title that stands
// there once for all of them.
func (h *headReader) namesBelow(i int) bool {
	if i++; i < len(h.lines) && isTitleAlone(h.lines[i].c) {
		i++
	}
	return i < len(h.lines) && h.names(h.lines[i].c)
}

// membersAbove gives the index of a label "Members:" with names above line i, which
// begins another list of those who attended; i where there is none. No date stands
// between the lists of one roll.
func (h *headReader) membersAbove(i int) int {
	for k := i - 1; k >= max(0, i-rollReach); k-- {
		l := h.lines[k]
		if _, dated := readAnyDate(l.text()); dated || l.used {
			break
		}
		if label, ok := h.readLabel(k); ok && !label.bare && label.senses == sitting && (label.rest.empty() || h.names(label.rest)) {
			return k
		}
	}
	return i
}

// rollReach is how many lines the list of a body's members runs to.
const rollReach = 30

// presides tells a line that names who was in the chair, and nothing else.
func (h *headReader) presides(i int) bool {
	t := h.lines[i].text()
	low := phrase.Small(strings.TrimRight(t, " .;,"))
	if len(low) > 100 || !startsUpper(t) || headSubject(t) > 0 {
		return false
	}
	for _, w := range chairEndings {
		if strings.HasSuffix(low, w) {
			return true
		}
	}
	return false
}

// opensRollAt tells whether a label with names behind or below it stands on line
// i: the word "Councillors" may stand in a site's menu too.
func (h *headReader) opensRollAt(i, depth int) bool {
	l, ok := h.readLabel(i)
	if !ok || depth == 0 {
		return false
	}
	if l.bare && l.senses == sitting && len(l.cells) > 0 {
		if words, wraps := h.wrapsLabel(l, i+1); wraps {
			l.senses, _ = labelSenses(words, true) // "Councillors" over "Present:", names beside both
		}
	}
	if l.senses == office && !l.bare && h.headsBelow(i) {
		return false // "Clerk: Mrs U Marl" of a letterhead
	}
	headed := !l.bare && l.senses&sitting != 0 && h.rec.Meeting.Date != "" // "Members:" below the head of a meeting
	if l.senses&(presence|visiting|sorry|away) == 0 && !headed && !(l.senses&office != 0 && (!l.bare || len(l.cells) > 0)) && depth > 1 {
		return false
	}
	there := l.senses&(presence|visiting) != 0
	if !l.rest.empty() && !isTitleAlone(l.rest) {
		return h.names(l.rest) || there && mostlyNames(l.rest)
	}
	if len(l.cells) > 0 {
		if _, ok := labelSenses(strings.Trim(l.cells[0].c.text(), " :-–—"), true); ok {
			return true
		}
		return h.names(l.cells[0].c) || h.names(l.cells[len(l.cells)-1].c)
	}
	if i+1 >= len(h.lines) {
		return false
	}
	if i+2 < len(h.lines) && h.parts(i+1) {
		return true
	}
	return h.opensRollAt(i+1, depth) || h.opensRollAt(i+1, depth-1) || h.names(h.lines[i+1].c) || there && mostlyNames(h.lines[i+1].c) || slices.ContainsFunc(h.lines[i+1].cells, func(x cell) bool { return h.names(x.c) })
}

// headsBelow tells whether the sentence that heads the minutes stands below line i.
func (h *headReader) headsBelow(i int) bool {
	for _, l := range h.lines[i+1 : min(len(h.lines), i+letterhead)] {
		if isHeadSentence(l.text()) {
			return true
		}
	}
	return false
}

// letterhead is how many lines that of a council takes.
const letterhead = 12

// names tells whether words name people.
func (h *headReader) names(c piece) bool {
	if n := endsJoined(c.text()); n > 0 {
		c = c.part(0, n) // the next line goes on
	}
	people, ok := readPeople(c, true)
	if i := strings.LastIndexAny(c.text(), ",;"); !ok && i > 0 {
		people, ok = readPeople(c.part(0, i), true) // in the midst of a name
	}
	return ok && len(people) > 0
}

func (h *headReader) openRoll(status string) {
	h.roll.open, h.roll.status = true, status
	h.roll.role, h.roll.plural, h.roll.list, h.roll.titled, h.roll.capital, h.roll.bullets = piece{}, false, 0, 0, 0, false
	h.roll.posts, h.roll.left, h.roll.right, h.roll.named, h.roll.pairs, h.roll.byItem = 0, false, false, false, false, false
}

func (h *headReader) closeRoll() { h.roll.open = false }
