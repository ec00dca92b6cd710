package parser

import (
	"slices"
	"strings"
	"unicode/utf8"

	"minutebook/parser/internal/phrase"
)

// runsOn tells whether line n carries on a list of names that begins with line i.
func (h *headReader) runsOn(spans []piece, i, n int) bool {
	l, prev := h.lines[n], h.lines[n-1]
	if l.used || l.apart || len(l.cells) > 1 || l.gap > 1 {
		return false
	}
	before := spans[len(spans)-1].text()
	t := l.text()
	if isPublic(t) && (startsUpper(t) || t[0] <= '9') && !endsOpen(before) && endsJoined(before) == 0 {
		return false // they stand on a line of their own
	}
	if _, closed := lessPredicate(spans[len(spans)-1]); closed != "" || strings.HasSuffix(before, " present") || strings.HasSuffix(before, " present.") {
		return false // a sentence of its own
	}
	if phrase.OpensWithTitle(t) && postBehind(before) > 0 {
		return false // "Councillor A Marl County Councillor" ends with a seat
	}
	all := 0
	for _, s := range spans {
		all += strings.Count(s.text(), "(") - strings.Count(s.text(), ")")
	}
	first := []rune(t)[0]
	if l.gap == 0 && first >= 'a' && first <= 'z' && !strings.HasSuffix(before, ".") && len(spans) > 0 {
		return true
	}
	if all == 0 && (bracketsAlone(t) || phrase.PluralTitle(t) > 0 && strings.HasSuffix(before, ")") && l.indent >= prev.indent) {
		return false // "Councillors B, C" below "Councillor A (Chair)"
	}
	if h.broken(i, n) {
		return !namesHolder(before) || !namesHolder(t) // "Director of Finance – S Marl" above "Borough Lawyer – P Tern"
	}
	if label, ok := h.readLabel(n); ok && all == 0 && endsJoined(before) == 0 && !(first == '(' && label.senses == office && len(spans) == 1 && phrase.NameShape(before) != phrase.NoName) {
		return false
	}
	switch {
	case all > 0, first == '(' || first == '[', endsOpen(before):
		return !prev.listed || all > 0
	case all == 0 && holderFollows(before, t):
		return true
	case first >= 'a' && first <= 'z':
		return l.gap == 0
	case l.gap > 0 || phrase.NameShape(firstDash(firstSegment(t))) >= phrase.Initialled:
		return false
	case strings.Count(spans[0].text(), ",") > 1 && l.indent > h.lines[i].indent && l.gap == 0:
		return true // a list in the column beside its label
	case strings.ContainsAny(before, ",;") && h.full(prev, t):
		return true
	case l.para == prev.para && (strings.ContainsAny(before, ",;") || h.habits.Wrap > 0 && len(before) > h.habits.Wrap*2/3):
		return true
	}
	// Entries stand apart from each other; the lines of one do not.
	return i > 0 && !namesOne(l.c) && !opensPost(t) && h.lines[i].gap > 0 && n+1 < len(h.lines) && h.lines[n+1].gap > 0 && h.lines[i].gap == h.lines[n+1].gap && phrase.HasPost(before) && !strings.Contains(before, ",") &&
		!(hasPostInBracket(t) && hasPostInBracket(before))
}

// hasPostInBracket tells a name with a post in brackets behind it, and nothing more: "Ida Marl
// (Vice-Chairman)".
func hasPostInBracket(t string) bool {
	if !strings.HasSuffix(t, ")") {
		return false
	}
	name := firstBracket(t)
	return len(name) < len(t) && phrase.NameShape(name) != phrase.NoName && phrase.HasPost(t[len(name):]) && strings.Count(t, "(") == 1
}

// bracketsAlone tells a line below a list that says in brackets who sent apologies, or
// when the meeting was: "(An apology was reported from Councillor Frome)", "(10.00 am -
// 12.20 pm)". It is nothing that is said of the last of the list.
func bracketsAlone(t string) bool {
	if t[0] != '(' {
		return false
	}
	head := phrase.Small(t[1:min(len(t), len("(an apology"))])
	return strings.HasPrefix(head, "an apolog") || strings.HasPrefix(head, "apologies ") || timesAlone(t)
}

// timesAlone tells the times of a meeting in brackets, with nothing beside them.
func timesAlone(t string) bool {
	if t[0] != '(' || t[len(t)-1] != ')' || len(t) > 60 {
		return false
	}
	times := clocks(t)
	return len(times) > 0 && onlyWhen(blanked(t, times))
}

// namesOne tells words that name one person by title or initials, and what is said
// of the person: "Harbour Master (Mr N Tripp)".
func namesOne(c piece) bool {
	people, ok := readPeople(c, false)
	return ok && len(people) == 1 && people[0].shape >= phrase.Initialled
}

// wrappedCell joins the last cell of a row with the line below it, which begins
// or ends the bracket for which there was no room: "Ms A Penrose (Democratic" over
// "Services Officer)". It gives the index of the line behind.
func (h *headReader) wrappedCell(i int, row []cell) ([]cell, int) {
	last := row[len(row)-1].c
	n := i + 1
	if n >= len(h.lines) || h.lines[n].gap > 0 || h.lines[n].listed || len(h.lines[n].cells) != 1 {
		return row, n
	}
	t := h.lines[n].text()
	if h.lines[n].indent == row[len(row)-1].column && len(row) > 1 && endsOpen(last.text()) && h.lines[n].text() != "" {
		wrapped := slices.Clone(row)
		wrapped[len(row)-1].c = joinPieces(h.src.S, []piece{last, h.lines[n].c})
		return wrapped, n + 1 // "Director of Tolls," over "Frome Council" in the same column
	}
	opened := strings.LastIndexByte(last.text(), '(') > strings.LastIndexByte(last.text(), ')') && strings.IndexByte(t, '(') < 0
	goesOn := len(row) > 1 && h.full(h.lines[i], t) && (!startsUpper(t) || endsOpen(last.text()) && !strings.HasSuffix(last.text(), ",") && phrase.NameShape(t) != phrase.NoName)
	goesOn = goesOn || len(row) > 1 && endsPost(last.text(), t) && h.full(h.lines[i], t)
	if !goesOn && (!strings.HasSuffix(t, ")") || !opened && (t[0] != '(' || !h.full(h.lines[i], t))) {
		return row, n
	}
	wrapped := slices.Clone(row)
	wrapped[len(row)-1].c = joinPieces(h.src.S, []piece{last, h.lines[n].c})
	return wrapped, n + 1
}

// openPosts are the last words of posts that wait for one more: who serves there.
var openPosts = map[string]bool{"services": true, "governance": true, "monitoring": true, "democratic": true, "committee": true, "planning": true, "legal": true, "support": true, "executive": true}

// endsPost tells whether a word alone on a line ends the post for which a cell had no
// room: "Democratic Services" over "Officer".
func endsPost(cell, t string) bool {
	return strings.IndexByte(t, ' ') < 0 && phrase.HasPost(t) && openPosts[phrase.Small(phrase.LastWord(cell))]
}

// broken tells whether line n begins with a word for which there was no room on
// the line above it, in a text whose lines were broken at a width.
func (h *headReader) broken(i, n int) bool {
	l, prev := h.lines[n], h.lines[n-1]
	gap := 0
	if h.habits.WrapGaps {
		gap = 1
	}
	t := l.text()
	if h.habits.Wrap == 0 || l.gap != gap || l.listed || prev.edge > h.habits.Wrap || prev.edge+1+utf8.RuneCountInString(t[:wordOf(t)]) <= h.habits.Wrap {
		return false
	}
	before := prev.c.text()
	if next := firstDash(firstBracket(firstSegment(t))); !endsOpen(before) && endsJoined(before) == 0 && !splitsTitle(before, t) {
		shape := phrase.NameShape(next)
		if shape >= phrase.Initialled || shape == phrase.BareName && strings.Contains(next, " ") && !strings.ContainsAny(before, ",;") {
			return false // the next of a list with a name a line
		}
	}
	label, ok := h.readLabel(n)
	return !ok || (label.bare || strings.HasSuffix(t, ".")) && len(label.cells) == 0 && label.rest.empty() && !phrase.IsCapitals(t)
}

// splitsTitle tells whether a title of two words stands on two lines: "…, District"
// and "Councillor R Marl".
func splitsTitle(before, words string) bool {
	return phrase.IsKindOfCouncil(phrase.LastWord(before)) && phrase.OpensWithTitle(words)
}

// endsJoined tells words that end in one which only joins, and gives where it
// begins: "…, D Quill and the", with the clerk on the next line.
func endsJoined(t string) int {
	for _, w := range [...]string{" and the", " with the", " of the", " and", " &"} {
		if strings.HasSuffix(t, w) {
			return len(t) - len(w)
		}
	}
	return 0
}

// full tells that the first word of t would not have fitted on the line before it.
func (h *headReader) full(prev *headLine, t string) bool {
	return prev.edge+1+utf8.RuneCountInString(t[:wordOf(t)]) > h.edge
}

// within tells whether a line stands in the midst of a list, or at its end: as
// far from the line above as the lines of the list from each other, with no
// sentence below it. Below its label only another name shows a list.
func (h *headReader) within(line int) bool {
	if line == 0 || h.roll.list > 1 && h.lines[line].gap != h.lines[line-1].gap {
		return false
	}
	if line+1 == len(h.lines) {
		return h.roll.list > 1 || h.roll.role.p != nil
	}
	next := h.lines[line+1]
	if h.roll.list == 0 && h.roll.role.p != nil {
		return h.parts(line+1) || h.isLabelLine(line+1) || h.names(next.c) // below a ward
	}
	if h.roll.list == 0 {
		return next.gap <= h.lines[line].gap && phrase.NameShape(firstDash(firstBracket(next.text()))) != phrase.NoName && strings.Contains(next.text(), " ")
	}
	return next.gap > h.lines[line].gap || h.isLabelLine(line+1) || h.names(next.c)
}
