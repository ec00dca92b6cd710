package outline

import (
	"strings"

	"minutebook/parser/internal/phrase"
	"minutebook/parser/internal/source"
)

// Cut parts a paragraph at offsets of its text: a page's table may hold an item's
// title, agenda text, labels and minutes in one cell. Each part reads its own
// enumerator.
func (p *Para) Cut(at []int) []*Para {
	if len(at) == 0 {
		return []*Para{p}
	}
	bounds := append(append([]int{0}, at...), len(p.Text))
	var out []*Para
	for i := 0; i+1 < len(bounds); i++ {
		lo, hi := bounds[i], bounds[i+1]
		for lo < hi && p.Text[lo] == ' ' {
			lo++
		}
		for hi > lo && p.Text[hi-1] == ' ' {
			hi--
		}
		if lo == hi {
			continue
		}
		part := &Para{Gap: 1, Indent: p.Indent, Line: p.Line, Last: p.Last, Bar: p.Bar && i+2 == len(bounds)}
		part.Pieces = p.within(p.Span(lo, hi))
		if len(out) == 0 {
			part.Gap, part.Enum, part.EnumSpan, part.EnumGap, part.Bars = p.Gap, p.Enum, p.EnumSpan, p.EnumGap, p.Bars
		} else {
			part.takeEnumerator(p.source)
		}
		part.set(p.source)
		out = append(out, part)
	}
	p.shareTails(out)
	return out
}

// shareTails gives the words beside a paragraph to the parts beside which they stand.
func (p *Para) shareTails(parts []*Para) {
	for _, t := range p.Tails {
		k := len(parts) - 1
		for k > 0 && parts[k].Pieces[0].Start > t.Start {
			k--
		}
		parts[k].Tails = append(parts[k].Tails, t)
	}
}

// within gives the parts of the paragraph's pieces that lie in a span.
func (p *Para) within(s Span) []Span {
	var out []Span
	for _, piece := range p.Pieces {
		if lo, hi := max(piece.Start, s.Start), min(piece.End, s.End); lo < hi {
			out = append(out, Span{lo, hi})
		}
	}
	return out
}

// takeEnumerator takes the enumerator off the words of a part.
func (p *Para) takeEnumerator(s string) {
	words := s[p.Pieces[0].Start:p.Pieces[0].End]
	e, ok := phrase.ReadEnumerator(words)
	if !ok || e.Bare {
		return
	}
	rest := words[e.End:]
	trimmed := strings.TrimLeftFunc(rest, source.IsSpace)
	if trimmed == "" || judge(e, trimmed, false, false) != strong {
		return
	}
	start := p.Pieces[0].Start
	p.Enum, p.EnumSpan, p.EnumGap = e, Span{start, start + e.End}, len(rest)-len(trimmed)
	p.Pieces[0].Start = p.Pieces[0].End - len(trimmed)
}

// Numbered gives the paragraph with the first n bytes of its words as its
// number, of whatever letters and signs it is made: "C.3081.2". The sign that counts
// begins behind the stem, and has this value.
func (p *Para) Numbered(stem, n, value int) *Para {
	parts := p.Cut([]int{n})
	if p.Listed() || len(parts) != 2 || parts[1].Listed() {
		return p
	}
	words := parts[1]
	words.Gap, words.Bars, words.Tails = p.Gap, p.Bars, p.Tails
	words.Enum = phrase.Enumerator{Label: p.Text[:n], End: n, Class: phrase.Decimal, Value: value, Stem: p.Text[:stem], Spaced: true}
	words.EnumSpan, words.EnumGap = p.Span(0, n), 1
	return words
}
