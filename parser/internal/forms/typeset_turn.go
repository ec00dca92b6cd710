package forms

import (
	"fmt"
	"strings"
)

// turnForm is what a page turn leaves: lines at the foot of a page and at the
// head of the next. {n} is the number of the page above, {m} of the next, {N}
// of the last, {a}, {b} and {d} as in heads, {q} the day of the next meeting;
// "~" parts what stands left from what stands right.
type turnForm struct {
	name    string
	foot    []string
	head    []string
	feed    bool // a form feed stands before the next page's first line
	running bool // it is told by its repetition
	serves  string
}

const (
	turnNone = 0
	turnPage = 5
)

var turnForms = []turnForm{
	{name: "none", serves: "printed § The text as it comes: One paragraph a line, blank line between (HTML)"},
	{name: "feed", feed: true, serves: "printed § Further forms of printed minutes"},
	{name: "feed-number", foot: []string{"{n}"}, feed: true, serves: "parish § Size and white space: Page turns: form feed AY, MS, BW, SL all; bare page number"},
	{name: "number", foot: []string{"{n}"}, serves: "parish § Size and white space: bare page number BW 22, MS 51, LK 124"},
	{name: "dashes-number", foot: []string{"- {n} -"}, serves: "parish § Size and white space: running head and number"},
	{name: "page", foot: []string{"Page {n}"}, serves: "printed § Further forms of printed minutes"},
	{name: "page-of", foot: []string{"Page {n} of {N}"}, feed: true, serves: "printed § The text as it comes: “CM 200707 Page 2 of 30” (Causeway)"},
	{name: "one-line", foot: []string{"{b}~{n}~{d}"}, running: true, serves: "printed § The text as it comes: “Council 1 Thursday 14 April 2016” (Ryedale)"},
	{name: "three-lines", foot: []string{"{b}", "{n}", "{d}"}, running: true, serves: "printed § The text as it comes: “Development Committee / 1 / 4 July 2013”, three lines (North Norfolk)"},
	{name: "two-lines", head: []string{"{m}", "{b} - {d}"}, running: true, serves: "printed § The text as it comes: “3682 / City Council - 5 February 2019” (Birmingham)"},
	{name: "rule", foot: []string{"---"}, serves: "printed § Further forms of printed minutes"},
	{name: "signature", foot: []string{"Signed ______________________ Dated {q}", "Page {n} of {N}"}, feed: true, running: true,
		serves: "parish § Further forms of parish and other minutes: Signature line with next meeting’s date and “Page 1 of 3” at EVERY page turn"},
	{name: "name-page-of", foot: []string{"{b} – {d}~Page {n} of {N}"}, running: true, serves: "printed § The text as it comes: Furniture on page turns"},
	{name: "page-year", foot: []string{"Page 0{n} (2017)"}, serves: "parish § Further forms of parish and other minutes: Page turns there read “Page 028 (2017)”"},
	{name: "path", foot: []string{`R:\MINUTES\2014\CTTEE01.DOC - {n}`}, feed: true, running: true, serves: "printed § The text as it comes: a file path"},
	{name: "sentence", foot: []string{"______________________________", "Minutes are subject to confirmation at the next meeting, where a change of them may be recorded.", "{n}"}, running: true,
		serves: "printed § The text as it comes: rule and standing sentence “Minutes are subject to confirmation at the next meeting ...”"},
	{name: "head", head: []string{"{b}~{d}"}, feed: true, running: true, serves: "printed § Further forms of printed minutes"},
	{name: "page-stop", foot: []string{"Page {n}."}, running: true, serves: "printed § Further forms of printed minutes"},
	{name: "code-date", foot: []string{"MM 25.08.2015"}, feed: true, running: true, serves: "printed § Further forms of printed minutes"},
}

func turnValues() []Value {
	var vs []Value
	for _, f := range turnForms {
		vs = append(vs, Value{f.name, f.serves})
	}
	return vs
}

// lengths are the printed lines of a page.
var pageLengths = []int{44, 17, 23, 31, 56}

// fewTurns is how many page turns it takes for a running head to repeat.
const fewTurns = 3

// shortestPage is how many printed lines the shortest page has.
const shortestPage = 8

// turns lists the rows before which pages turn.
func (t *typesetter) turns() []int {
	f := turnForms[t.st.Print.Turn]
	if f.name == "none" {
		return nil
	}
	start := 0 // of the items
	for start < len(t.rows) && t.lines[t.rows[start].from].kind != itemTitle {
		start++
	}
	whole := pageLengths[t.st.Print.PageLength]
	if f.running || len(f.foot)+len(f.head) > 0 {
		whole = min(whole, (len(t.rows)-start)/(fewTurns+1))
	}
	if whole < shortestPage {
		return nil
	}
	longest := t.longest()
	var turns []int
	count := 0
	opened := map[string]bool{}
	for i := 1; i < len(t.rows); i++ {
		count++
		if count < whole || i <= start+1 || t.lines[t.rows[i].from].kind < itemTitle || t.lines[t.rows[i].from].kind == foot {
			continue
		}
		if t.rows[i].first && t.set.wrapped && !t.told(i, longest) {
			continue
		}
		// What opens page after page is a running head; the few sentences of the
		// scenarios would do so by chance.
		if opened[t.rows[i].text] {
			continue
		}
		opened[t.rows[i].text] = true
		turns, count = append(turns, i), 0
	}
	if len(turns) < fewTurns && len(f.foot)+len(f.head) > 0 {
		return nil
	}
	return turns
}

// page prints the rows, with page turns between them.
func (t *typesetter) page(fill func(string) string) string {
	turns := t.turns()
	var b strings.Builder
	next := 0
	for i, r := range t.rows {
		if next < len(turns) && turns[next] == i {
			next++
			t.turn(&b, next, len(turns)+1, fill)
		} else if i > 0 {
			b.WriteString(t.between(i))
		}
		b.WriteString(r.text)
		if r.right != "" {
			b.WriteString(strings.Repeat(" ", max(4, t.width+4-length(r.text))) + r.right)
		}
	}
	if f := turnForms[t.st.Print.Turn]; len(turns) > 0 && len(f.foot) > 0 {
		b.WriteString(t.blank() + t.furniture(f.foot, len(turns)+1, len(turns)+1, fill))
	}
	if t.st.End != endNone {
		b.WriteString("\n")
	}
	return b.String()
}

// blank is what parts furniture from text.
func (t *typesetter) blank() string {
	if t.set.gap == "\n" {
		return "\n"
	}
	return "\n\n"
}

// turn prints the turn of the page of a number.
func (t *typesetter) turn(b *strings.Builder, page, last int, fill func(string) string) {
	f := turnForms[t.st.Print.Turn]
	b.WriteString(t.blank())
	if len(f.foot) > 0 {
		b.WriteString(t.furniture(f.foot, page, last, fill))
		b.WriteString(map[bool]string{true: "\n", false: t.blank()}[f.feed])
	}
	if f.feed {
		b.WriteString("\f")
	}
	if len(f.head) > 0 {
		b.WriteString(t.furniture(f.head, page, last, fill) + t.blank())
	}
}

// furniture prints the lines of a page's foot or head.
func (t *typesetter) furniture(lines []string, page, last int, fill func(string) string) string {
	var rows []string
	for _, text := range lines {
		text = strings.NewReplacer("{n}", fmt.Sprint(page), "{m}", fmt.Sprint(page+1), "{N}", fmt.Sprint(last)).Replace(fill(text))
		cells := strings.Split(text, "~")
		switch {
		case len(cells) == 1 && t.set.col > 0 && length(text) < 8:
			text = strings.Repeat(" ", t.width/2) + text
		case len(cells) > 1 && t.set.col > 0:
			text = strings.Join(cells, strings.Repeat(" ", max(3, (t.width-length(strings.Join(cells, "")))/(len(cells)-1))))
		default:
			text = strings.Join(cells, map[bool]string{true: "\t", false: " "}[t.set.tabs])
		}
		rows = append(rows, text)
	}
	return strings.Join(rows, "\n")
}
