package forms

import (
	"fmt"
	"strings"

	"minutebook/model"
)

// enum is a way to number the entries of a list.
type enum struct {
	format string // of a label: "%s" is the ordinal
	family int    // ordinals of one family are told apart only by their brackets
	serves string
}

// The families of ordinals.
const (
	letters = iota
	numbers
	romans
	capitals
	dotted
	bullets
)

var enums = []enum{
	{"(%s)", letters, "item § Clauses: Labels in order of frequency: (a)"},
	{"%s)", numbers, "item § Clauses: Labels in order of frequency: 1)"},
	{"(%s)", numbers, "item § Clauses: Labels in order of frequency: (1)"},
	{"%s)", letters, "item § Clauses: Labels in order of frequency: a)"},
	{"%s.", numbers, "item § Clauses: Labels in order of frequency: 1."},
	{"(%s)", romans, "item § Clauses: Labels in order of frequency: (i)"},
	{"%s.", capitals, "item § Clauses: Labels in order of frequency: A."},
	{"%s", numbers, "item § Clauses: bare number (seed 001)"},
	{"%s", capitals, "item § Clauses: capital letter without point (Harlow)"},
	{"%s.", romans, "issue § Resolution markers: Enumerators: i."},
	{"%s)", romans, "issue § Further forms of issue pages: “RECOMMENDATIONS” over i) ii) iii)"},
	{"%s.", letters, "issue § Resolution markers: Enumerators: a."},
	{"%s)", capitals, "issue § Resolution markers: Enumerators: A)"},
	{"2.%s", dotted, "issue § Resolution markers: 2.1 (a minute-number style)"},
	{"·", bullets, "item § Narrative: Bullets: “·”"},
	{"•", bullets, "item § Narrative: Bullets: “•”"},
	{"-", bullets, "item § Narrative: Bullets: “-”"},
}

func enumValues() []Value {
	var vs []Value
	for _, e := range enums {
		vs = append(vs, Value{e.label(0), e.serves})
	}
	return vs
}

// label returns the label of the entry i, from 0.
func (e enum) label(i int) string {
	if e.family == bullets {
		return e.format
	}
	ordinal := fmt.Sprint(i + 1)
	switch e.family {
	case letters:
		ordinal = string(rune('a' + i))
	case capitals:
		ordinal = string(rune('A' + i))
	case romans:
		ordinal = []string{"i", "ii", "iii", "iv", "v", "vi", "vii", "viii"}[i]
	}
	return fmt.Sprintf(e.format, ordinal)
}

// enumsOf returns the style's enumerators for lists three deep. Lists within
// one another are numbered from different families, or nobody could tell
// where the inner one ends.
func (st Style) enumsOf() [3]enum {
	var es [3]enum
	taken := map[int]bool{}
	for i, wanted := range []int{st.Enum1, st.Enum2, st.Enum3} {
		e := enums[wanted]
		for _, other := range enums {
			if !taken[e.family] && !st.clashes(e) && (i == 0 || e.family != dotted) {
				break
			}
			e = other
		}
		es[i], taken[e.family] = e, true
	}
	return es
}

// clashes says whether paragraphs are numbered as the entries would be: then
// nobody could tell the one from the other.
func (st Style) clashes(e enum) bool {
	switch st.ParaNumber {
	case paraNumberDotted:
		return e.family == dotted
	case paraNumberBracket:
		return e.family == numbers
	}
	return false
}

// closing returns what closes the entry i of n. An entry that leads in a list
// of its own ends in a colon already.
func (st Style) closing(text string, i, n int, last string) string {
	if strings.HasSuffix(text, ":") {
		return ""
	}
	if i == n-1 {
		return last
	}
	and := i == n-2
	switch st.Ends {
	case endsStop:
		return "."
	case endsNothing:
		return ""
	case endsComma:
		if and {
			return ", and"
		}
		return ","
	case endsSemicolon:
		if and {
			return "; and"
		}
	}
	return ";"
}

// lastClosing returns what closes the last entry of a list: what closes the
// list within an outer one is what would have closed the outer entry.
func (st Style) lastClosing(outer string) string {
	if st.Ends == endsNothing && outer == "." {
		return ""
	}
	return outer
}

// clauses prints acts as a list of clauses. After each clause, and what it
// leads in, each is called, where there is such a call.
func (w *writer) clauses(acts []*Act, m mood, each func(i int)) []*model.Clause {
	var cs []*model.Clause
	for i, a := range acts {
		end := w.st.closing("", i, len(acts), w.st.lastClosing("."))
		text := a.print(m)
		if len(a.Parts) == 0 {
			text += end
		}
		c := w.clause(0, i, text)
		c.Clauses = w.entries(a.Parts, 1, end)
		cs = append(cs, c)
		if each != nil {
			each(i)
		}
	}
	return cs
}

// entries prints the entries of a list within an act, at a depth.
func (w *writer) entries(es []*Entry, depth int, last string) []*model.Clause {
	var cs []*model.Clause
	for i, e := range es {
		end := w.st.closing("", i, len(es), last)
		text := e.Text
		if len(e.Parts) == 0 {
			text += end
		}
		c := w.clause(depth, i, text)
		c.Clauses = w.entries(e.Parts, depth+1, end)
		cs = append(cs, c)
	}
	return cs
}

func (w *writer) clause(depth, i int, text string) *model.Clause {
	label := w.st.enumsOf()[depth].label(i)
	text = w.named(text)
	w.append(line{kind: entry, mark: label, depth: depth, index: i, text: text})
	return &model.Clause{Label: label, Text: text}
}
