package forms

import "strings"

// setting is a way in which printed minutes were turned into lines.
type setting struct {
	name    string
	wrapped bool
	gap     string // what ends a paragraph
	every   bool   // a blank line follows every printed line
	col     int    // the column of text beside numbers, where the layout was kept
	first   int    // how far the first line of a paragraph is set in
	hung    bool   // lines after the first of a list's entry stand under its text
	tabs    bool
	serves  string
}

var settings = []setting{
	{name: "one", gap: "\n\n", serves: "printed § The text as it comes: One paragraph a line, blank line between (HTML)"},
	{name: "close", gap: "\n", serves: "parish § Size and white space: One paragraph a line with blank lines between"},
	{name: "no-break", gap: "\n" + nbsp + "\n", serves: "printed § The text as it comes: Lines holding only U+00A0 between blank ones"},
	{name: "wrapped", wrapped: true, gap: "\n\n", serves: "printed § The text as it comes: Hard-wrapped without layout"},
	{name: "raw", wrapped: true, gap: "\n", serves: "printed § The text as it comes: also NO blank line between paragraphs"},
	{name: "every", wrapped: true, gap: "\n\n", every: true, serves: "printed § Further forms of printed minutes"},
	{name: "layout", wrapped: true, gap: "\n\n", col: 8, hung: true, serves: "parish § Size and white space: -layout: text indented, columns kept (AY, SL)"},
	{name: "tabs", gap: "\n", tabs: true, serves: "parish § Size and white space: Tables: joined by TABs"},
	{name: "hung", wrapped: true, gap: "\n\n", hung: true, serves: "printed § The text as it comes: Hard-wrapped without layout"},
	{name: "layout-close", wrapped: true, gap: "\n", col: 5, hung: true, serves: "parish § Size and white space: -layout: text indented, columns kept (AY, SL)"},
	{name: "first-in", wrapped: true, gap: "\n\n", first: 5, serves: "printed § Further forms of printed minutes"},
	{name: "no-break-full", gap: "\n\n" + nbsp + "\n\n", serves: "printed § The text as it comes: Lines holding only U+00A0 between blank ones"},
}

// spaced says whether blank lines part paragraphs.
func (s setting) spaced() bool { return s.gap != "\n" && !s.every }

// widths are the widths at which pages are wrapped.
var widths = []int{84, 60, 68, 72, 76, 80, 88, 92, 96, 100}

// The widths among which one is looked for where paragraphs end as can be told.
const narrowest, widest = 60, 100

// row is a line of the page as it is printed.
type row struct {
	text  string
	from  int    // the index of its line
	first bool   // of its line
	right string // what stands in the column at the right
}

// typesetter sets lines into rows.
type typesetter struct {
	st    Style
	set   setting
	lines []line
	width int
	rows  []row
}

func newTypesetter(lines []line, st Style, width int) *typesetter {
	t := &typesetter{st: st, set: settings[st.Print.Setting], lines: lines, width: width}
	for i, l := range lines {
		texts := t.rowsOf(l)
		for j, text := range texts {
			t.rows = append(t.rows, row{text: text, from: i, first: j == 0})
		}
		if l.action != "" {
			t.rows[len(t.rows)-1].right = l.action
		}
	}
	return t
}

// rowsOf sets one line.
func (t *typesetter) rowsOf(l line) []string {
	text := l.text
	if l.kind >= bold && !t.set.wrapped {
		switch t.st.Sentence {
		case sentenceNoBreak:
			text = strings.ReplaceAll(text, ". ", "."+nbsp+" ")
		case sentenceTwo:
			text = strings.ReplaceAll(text, ". ", ".  ")
		}
	}
	if l.mid && t.set.col > 0 && length(text) < t.width-10 {
		return []string{strings.Repeat(" ", (t.width-length(text))/2) + text}
	}
	first, left := t.indents(l)
	head := strings.Repeat(" ", first) + l.lead
	switch {
	case l.mark != "":
		head += l.mark
		head += t.gap(l, length(head), left)
	case l.column && t.set.tabs:
		head = "\t"
	case l.column && t.set.col > 0:
		head = strings.Repeat(" ", left)
	}
	if !t.set.wrapped || l.whole {
		return []string{head + text}
	}
	rows := wrapUnder(head, text, t.width, left)
	return rows
}

// indents are the columns of a line's first row and of the others.
func (t *typesetter) indents(l line) (first, left int) {
	switch l.kind {
	case itemTitle:
		return 0, t.set.col
	case label, bold, para:
		if l.closing {
			return 0, 0
		}
		if l.mark != "" {
			return 0, t.set.col
		}
		return t.set.col + t.set.first, t.set.col
	case entry:
		if t.set.tabs {
			return 0, 0
		}
		if !t.set.hung {
			return 0, 0
		}
		first = t.set.col + 4*l.depth
		return first, first + max(4, length(l.mark)+1)
	case head:
		if l.column && t.set.col > 0 {
			return 0, columnOf
		}
	}
	return 0, 0
}

// columnOf is the column of names beside their label.
const columnOf = 22

// gap is what stands between a mark and its text, which begins at a column.
func (t *typesetter) gap(l line, at, left int) string {
	switch {
	case t.set.tabs:
		return "\t"
	case l.kind == head && !(l.column && t.set.col > 0):
		return " "
	case t.set.hung && left > at:
		return strings.Repeat(" ", left-at)
	case l.plain:
		return " "
	}
	switch t.st.EnumGap {
	case enumGapBlanks:
		return "   "
	case enumGapRun:
		if !t.set.wrapped {
			return strings.Repeat(nbsp, 5) + " "
		}
	case enumGapLongRun:
		return "  "
	}
	return " "
}

// wrapUnder breaks a text at blanks as wrap does, with a head before its first
// row and blanks before the others.
func wrapUnder(head, text string, width, left int) []string {
	const hold = "\x00"
	rows := wrap(strings.ReplaceAll(head, " ", hold)+text, width-0)
	if left > 0 && len(rows) > 1 {
		rest := wrap(strings.Join(rows[1:], " "), width-left)
		rows = append(rows[:1], rest...)
		for i := 1; i < len(rows); i++ {
			rows[i] = strings.Repeat(" ", left) + rows[i]
		}
	}
	rows[0] = strings.ReplaceAll(rows[0], hold, " ")
	return rows
}

// longest is the length of the longest row that was wrapped.
func (t *typesetter) longest() int {
	n := 0
	for i, r := range t.rows {
		if i+1 < len(t.rows) && !t.rows[i+1].first {
			n = max(n, length(r.text))
		}
	}
	return n
}

// told says whether a reader can tell that a paragraph ends at the row above
// another: the next word would still have fitted on it.
func (t *typesetter) told(i, longest int) bool {
	words := strings.FieldsFunc(t.rows[i].text, func(r rune) bool { return r == ' ' })
	if len(words) == 0 {
		return true
	}
	return length(t.rows[i-1].text)+1+length(words[0]) <= longest
}

// fewTurnedLines is how many lines have to be broken to show at which width.
const fewTurnedLines = 8

// tight lists the lines whose end no reader could tell: all where hardly a line
// shows that the page was wrapped.
func (t *typesetter) tight() []int {
	if !t.set.wrapped || t.set.spaced() {
		return nil
	}
	if len(t.rows)-len(t.lines) < fewTurnedLines {
		return []int{0}
	}
	var tight []int
	longest := t.longest()
	for i := 1; i < len(t.rows); i++ {
		if t.rows[i].first && !t.told(i, longest) && t.lines[t.rows[i-1].from].kind >= head {
			tight = append(tight, t.rows[i-1].from)
		}
	}
	return tight
}

// between is what stands between two rows.
func (t *typesetter) between(i int) string {
	switch {
	case t.set.every:
		return "\n\n"
	case !t.rows[i].first:
		return "\n"
	}
	above, below := t.lines[t.rows[i-1].from], t.lines[t.rows[i].from]
	switch {
	case below.close && t.set.gap != "\n"+nbsp+"\n":
		return "\n"
	case above.kind == entry && below.kind == entry && t.st.EntryGap == entryGapNone:
		return "\n"
	}
	return t.set.gap
}
