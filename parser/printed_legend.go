package parser

import (
	"strings"

	"minutebook/model"
	"minutebook/parser/internal/phrase"
	"minutebook/parser/internal/source"
)

// legendVerbs stand between a mark and what it means.
var legendVerbs = [...]string{"denotes ", "indicates ", "means ", "= ", "signifies ", "- ", "– ", "— "}

// starMeans are the words that alone behind a star explain it: "*absent".
var starMeans = map[string]string{"absent": model.Absent, "apologies": model.Apologies, "apologies received": model.Apologies, "present": model.Present, "substitute": model.Substitute}

// readLegend reads the lines that explain marks beside names: "P: Denotes
// present", "* denotes absence".
func (h *headReader) readLegend() {
	for i, l := range h.lines {
		mark, status := legendOf(l.text())
		if mark == "" && len(l.marks) > 0 && l.listed {
			// The mark is a star that was taken for a bullet.
			s := l.marks[0]
			mark, status = legendOf(h.src.S[s.Start:s.End] + " " + l.text())
		}
		if mark == "" || strings.HasPrefix(l.text(), mark+":") && !h.marksNames(mark) {
			continue // "A: Apologies" may be an item
		}
		if h.roll.marks == nil {
			h.roll.marks = map[string]string{}
		}
		h.roll.marks[mark] = status
		h.markText(l.c, "roll-legend")
		h.use(i, i+1)
	}
}

// legendOf reads a mark and the status that it stands for.
func legendOf(t string) (mark, status string) {
	n := wordOf(t)
	if t != "" && t[0] == '*' {
		if status = starMeans[phrase.Small(strings.Trim(lessShare(t), "* ."))]; status != "" {
			return "*", status
		}
	}
	if n == len(t) || n > 3 || len(t) > 80 {
		return "", ""
	}
	mark = strings.Trim(t[:n], ":.()'‘’`")
	rest := strings.TrimLeft(t[n:], " :")
	if len(mark) == 0 || len(mark) > 2 || mark != "*" && strings.Trim(mark, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") != "" {
		return "", ""
	}
	said := false
	for _, verb := range legendVerbs {
		said = said || opens(rest, verb)
	}
	switch {
	case said:
	case t[n-1] == ':' && n == len(mark)+1:
		rest = rest[:wordOf(rest)] // "P: Present": the meaning itself follows
	default:
		return "", ""
	}
	switch low := phrase.Small(rest); {
	case strings.Contains(low, "apolog"):
		return mark, model.Apologies
	case strings.Contains(low, "absent") || strings.Contains(low, "absence"):
		return mark, model.Absent
	case strings.Contains(low, "substitut"):
		return mark, model.Substitute
	case strings.Contains(low, "present") || strings.Contains(low, "attend"):
		return mark, model.Present
	}
	return "", ""
}

// lessShare takes from behind a legend how many of all they were: "* Present (70%)".
func lessShare(t string) string {
	if i := strings.IndexByte(t, '('); i > 0 && strings.HasSuffix(strings.TrimRight(t, " ."), "%)") {
		return t[:i]
	}
	return t
}

// starsAt tells whether line i holds names alone, of which a star marks one at least, in
// minutes whose legend says what a star means.
func (h *headReader) starsAt(i int) bool {
	l := h.lines[i]
	if h.roll.marks["*"] == "" || l.used || l.bars {
		return false
	}
	some := false
	for _, x := range l.cells {
		t := strings.Trim(x.c.text(), "* ")
		if phrase.NameShape(t) == phrase.NoName || !strings.Contains(t, " ") || isPlace(t) {
			return false
		}
		some = some || h.starBy(x.c)
	}
	return some
}

// starBy tells whether a star stands before a name, or right behind it at the end of its
// column.
func (h *headReader) starBy(name piece) bool {
	span := name.span()
	if strings.HasSuffix(strings.TrimRight(h.src.S[:span.Start], " \t"+source.NoBreakSpace), "*") || h.src.S[span.Start] == '*' {
		return true
	}
	behind, ok := strings.CutPrefix(strings.TrimPrefix(h.src.S[span.End:], " "), "*")
	return h.src.S[span.End-1] == '*' || ok && (behind == "" || strings.IndexByte(",;\r\n", behind[0]) >= 0 || strings.HasPrefix(behind, "  "))
}

// marksNames tells whether a mark stands before a name in the head.
func (h *headReader) marksNames(mark string) bool {
	for _, l := range h.lines {
		if t := l.text(); strings.HasPrefix(t, mark+" ") && phrase.NameShape(firstBracket(t[len(mark):])) != phrase.NoName {
			return true
		}
	}
	return false
}

// markOf gives the mark of a legend that stands before a name on line i; its piece
// is nil where none does.
func (h *headReader) markOf(i int) piece {
	if h.roll.marks == nil {
		return piece{}
	}
	c := h.lines[i].c
	n := wordOf(c.text())
	if n == len(c.text()) || h.roll.marks[c.text()[:n]] == "" || phrase.NameShape(firstBracket(c.text()[n:])) == phrase.NoName {
		return piece{}
	}
	return c.part(0, n)
}

// markedLine reads a name with a mark before it.
func (h *headReader) markedLine(i int) int {
	mark := h.markOf(i)
	if mark.p == nil {
		return i
	}
	if !h.roll.open {
		h.openRoll(model.Present)
	}
	was := h.roll.status
	h.roll.status = h.roll.marks[mark.text()]
	defer func() { h.roll.status = was }()
	if !h.rollText(h.lines[i].c.from(mark.hi-mark.lo), i) {
		return i
	}
	h.markText(mark, "roll-mark")
	return i + 1
}
