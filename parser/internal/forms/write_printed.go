package forms

import (
	"fmt"
	"slices"
	"strings"

	"minutebook/model"
)

// writePrinted prints the minutes of a meeting. Where paragraphs end is told by
// the lengths of lines alone on pages without blank lines; where it could not
// be told, some words are added to the paragraph, or another width is taken.
func writePrinted(s *Scenario, st Style) *Page {
	const tries = 8 // of a width
	pads := map[string]int{}
	for i := range widest - narrowest {
		width := narrowest + (widths[st.Print.Width]-narrowest+7*i)%(widest-narrowest+1)
		for range tries {
			w := &writer{s: s.padded(pads), st: st}
			records := w.printedPage()
			t := newTypesetter(w.lines, st, width)
			tight := t.tight()
			if len(tight) == 0 {
				return w.printed(t, records)
			}
			if !s.pad(w, tight, pads) {
				break
			}
		}
	}
	w := &writer{s: s, st: st}
	w.st.Print.Setting = settingWrapped
	records := w.printedPage()
	return w.printed(newTypesetter(w.lines, w.st, widths[st.Print.Width]), records)
}

// settingWrapped has blank lines between paragraphs, so that their ends are
// told; settingRaw has none.
const (
	settingWrapped = 3
	settingRaw     = 4
)

// printed is the page that a typesetter set.
func (w *writer) printed(t *typesetter, records []*model.Record) *Page {
	s := w.s.Session
	rec := records[0]
	name := fmt.Sprintf("printed-%d.txt", w.s.Seed)
	rec.Source = model.Source{File: name, Layout: model.LayoutPrinted}
	fill := strings.NewReplacer("{a}", s.Authority, "{b}", orElse(rec.Meeting.Body, s.Body.Name), "{d}", dated(w.s.Meetings[0].Date, "2 January 2006"), "{q}", dated(w.nextDay(), "2 January 2006"))
	text := t.page(fill.Replace)
	if turnForms[w.st.Print.Turn].name == "signature" && strings.Contains(text, "Signed ___") && rec.Meeting.Signed == "" {
		rec.Meeting.Signed = fill.Replace(turnForms[w.st.Print.Turn].foot[0])
	}
	return &Page{Name: name, Layout: model.LayoutPrinted, Text: text, Records: records}
}

// fillers are what a paragraph is lengthened by.
var fillers = []string{"", "so far", "in due course", "as before", "for the time being", "to that end", "before the winter", "once more", "on the same footing as before"}

// pad adds words to the lines that are tight. It returns false where there are
// none to add to.
func (s *Scenario) pad(w *writer, tight []int, pads map[string]int) bool {
	var texts []string
	s.reworded(func(text string) string { texts = append(texts, text); return text })
	for _, i := range tight {
		best := ""
		for _, text := range texts {
			if len(text) > len(best) && strings.Contains(w.lines[i].text, strings.TrimRight(w.named(lengthened(text, pads[text])), ".")) {
				best = text
			}
		}
		if best == "" || pads[best] == len(fillers)-1 {
			return false
		}
		pads[best]++
	}
	return true
}

// lengthened adds words to a text.
func lengthened(text string, filler int) string {
	if filler == 0 {
		return text
	}
	more := " " + fillers[1+(filler+len(text))%(len(fillers)-1)] // not the same for all, as lines that repeat are no text
	if cut, ok := strings.CutSuffix(text, "."); ok {
		return cut + more + "."
	}
	return text + more
}

// padded returns the scenario with its texts lengthened.
func (s *Scenario) padded(pads map[string]int) *Scenario {
	if len(pads) == 0 {
		return s
	}
	return s.reworded(func(text string) string { return lengthened(text, pads[text]) })
}

// reworded returns the scenario with the words of its debates and decisions
// changed.
func (s *Scenario) reworded(f func(string) string) *Scenario {
	t := s.clone()
	all := func(texts []string) []string {
		texts = slices.Clone(texts)
		for i := range texts {
			texts[i] = f(texts[i])
		}
		return texts
	}
	for _, m := range t.Meetings {
		for _, p := range m.Minutes {
			if p.Talk != "" {
				p.Talk = f(p.Talk)
			}
			if p.Note != "" && strings.HasSuffix(p.Note, ".") {
				p.Note = f(p.Note)
			}
			if p.List != nil {
				p.List = append([]string{p.List[0]}, all(p.List[1:])...)
			}
			if p.Motion != nil {
				p.Motion.Words, p.Motion.Talk = f(p.Motion.Words), all(p.Motion.Talk)
			}
			if p.Action != nil {
				p.Action = &Action{Owner: p.Action.Owner, Text: f(p.Action.Text)}
			}
			if d := p.Decided; d != nil {
				d.Reasons, d.Options = all(d.Reasons), all(d.Options)
				for i, a := range d.Acts {
					d.Acts[i] = a.reworded(f)
				}
			}
		}
	}
	return t
}

// reworded returns the act with the words changed that end it or its entries.
func (a *Act) reworded(f func(string) string) *Act {
	b := *a
	switch {
	case len(a.Parts) > 0:
	case a.Tail != "":
		b.Tail = f(a.Tail)
	default:
		b.Tail = strings.TrimSpace(strings.TrimPrefix(f(a.Subject), a.Subject))
	}
	b.Parts = rewordedEntries(a.Parts, f)
	return &b
}

func rewordedEntries(es []*Entry, f func(string) string) []*Entry {
	var kept []*Entry
	for _, e := range es {
		c := &Entry{Text: e.Text, Parts: rewordedEntries(e.Parts, f)}
		if len(e.Parts) == 0 {
			c.Text = f(e.Text)
		}
		kept = append(kept, c)
	}
	return kept
}
