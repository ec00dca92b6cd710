package parser

import (
	"strings"

	"minutebook/parser/internal/phrase"
)

// fewestSurnames is how many words must stand behind a label, parted by commas, to be
// the surnames of those who attended: "Present: Marl, Fenn, Reed".
const fewestSurnames = 3

// surnamesOnly tells a list of surnames right behind a label; where one was read, the
// next may hold one alone: "Absent: Tern".
func (h *headReader) surnamesOnly(c piece) bool {
	if !h.roll.open || h.roll.list > 0 {
		return false
	}
	n := 0
	for w := range strings.FieldsFuncSeq(c.text(), func(r rune) bool { return r == ',' || r == ';' }) {
		w = strings.TrimPrefix(strings.Trim(w, " ."), "and ")
		if len(w) < 3 || strings.Contains(w, " ") && !strings.Contains(w, " and ") || phrase.NameShape(strings.ReplaceAll(w, " and ", "-")) != phrase.BareName {
			return false
		}
		n++
	}
	if n < fewestSurnames && !(h.roll.surname && n > 0) {
		return false
	}
	h.roll.surname = true
	return true
}

// rowOfNames tells a line of names in columns, each of two words or more.
func (h *headReader) rowOfNames(i int) bool {
	if i >= len(h.lines) || len(h.lines[i].cells) < 2 || h.lines[i].bars || h.lines[i].listed {
		return false
	}
	for _, x := range h.lines[i].cells {
		t := x.c.text()
		if phrase.NameShape(t) == phrase.NoName || !strings.Contains(t, " ") || isPlace(t) || h.isLabelLine(i) {
			return false
		}
	}
	return true
}
