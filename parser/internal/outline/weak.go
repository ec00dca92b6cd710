package outline

import (
	"strings"

	"minutebook/parser/internal/phrase"
)

// settleWeak decides about the enumerators that may be words. "A", "1" or "i"
// opens an entry where its list begins with the first of its kind and the next
// one follows, with nothing but other entries between; else it is a word of the
// text and is given back to it.
func settleWeak(paras []*Para) {
	var open [phrase.Bullet + 1]struct {
		first, last int // indexes of paragraphs
		value       int
	}
	believed := make(map[*Para]bool)
	var decimal phrase.Enumerator // the last decimal number that was believed
	plain := -1 // the last paragraph without any enumerator
	for i, p := range paras {
		if !p.Listed() {
			plain = i
			continue
		}
		if !p.Weak {
			if p.Enum.Class == phrase.Decimal {
				decimal = p.Enum
			}
			continue
		}
		c := p.Enum.Class
		o := &open[c]
		switch {
		case c == phrase.Decimal:
			if i > 0 && follows(decimal, p.Enum) || i+1 < len(paras) && follows(p.Enum, paras[i+1].Enum) {
				believed[p] = true
				decimal = p.Enum
			}
		case c == phrase.Bullet:
			if i > 0 && paras[i-1].Enum.Label == p.Enum.Label || i+1 < len(paras) && paras[i+1].Enum.Label == p.Enum.Label {
				believed[p] = true
			}
		case o.value > 0 && p.Enum.Value == o.value+1 && plain < o.first:
			believed[paras[o.last]], believed[p] = true, true
			o.last, o.value = i, p.Enum.Value
		case p.Enum.Value == 1 && (c != phrase.Digit || leadsToList(paras, i)):
			o.first, o.last, o.value = i, i, 1
		}
	}
	for _, p := range paras {
		if p.Weak && !believed[p] {
			p.giveBack()
		}
		p.Weak = false
	}
}

// follows tells whether b is the decimal number after a.
func follows(a, b phrase.Enumerator) bool {
	return a.Class == phrase.Decimal && b.Class == phrase.Decimal && a.Stem == b.Stem && b.Value == a.Value+1
}

// leadsToList tells whether the words before paragraph i announce a list.
func leadsToList(paras []*Para, i int) bool {
	if i == 0 {
		return false
	}
	t := paras[i-1].Text
	return strings.HasSuffix(t, ":") || strings.HasSuffix(t, "-") || strings.HasSuffix(t, "–") || strings.HasSuffix(t, ",") || phrase.IsCapitals(t)
}

// giveBack returns an enumerator to the words of its paragraph.
func (p *Para) giveBack() {
	if len(p.Pieces) > 0 {
		p.Pieces[0].Start = p.EnumSpan.Start
	} else {
		p.Pieces = append(p.Pieces, p.EnumSpan)
	}
	p.Enum, p.EnumSpan, p.EnumGap = phrase.Enumerator{}, Span{}, 0
	p.set(p.source)
}
