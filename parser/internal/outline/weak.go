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
	w := weakReader{paras: paras, plain: -1, above: -1}
	for i, p := range paras {
		switch {
		case w.votes(p):
			w.above, w.plain = i, i
		case !p.Listed():
			w.above = i
			if l, ok := p.Label(); !ok || !l.Colon {
				w.plain = i // a label with its words, such as a reason, may stand between entries
			}
		case p.Weak:
			w.weigh(i)
		case p.Enum.Class == phrase.Decimal:
			w.decimal = p.Enum
		}
	}
	for _, p := range paras {
		if p.Weak && !w.believed[p] {
			p.giveBack()
		}
		p.Weak = false
	}
}

// weakReader goes over the paragraphs and holds what speaks for the enumerators
// that may be words.
type weakReader struct {
	paras    []*Para
	believed map[*Para]bool
	open     [phrase.Bullet + 1]weakList
	headed   []*Para           // lettered headings in order: "A. Waiting Room", "B. Dyke"
	decimal  phrase.Enumerator // the last decimal number that was believed
	plain    int               // the last paragraph without any enumerator
	above    int               // the same, labels with their words included
	side     bool              // the side of a vote stands above, and nothing but names since
}

// longestSide is the length of the longest heading over those who voted alike.
const longestSide = 16

// votes tells the heading of a side of a vote, and the names below it, each on a line of
// its own: "For:", "A Ashby". An initial is no enumerator there.
func (w *weakReader) votes(p *Para) bool {
	if !p.Listed() && len(p.Text) <= longestSide && phrase.SideOf(strings.TrimRight(p.Text, " :")) > 0 {
		w.side = true
		return true
	}
	w.side = w.side && (!p.Listed() || p.Weak && p.Enum.Class == phrase.Upper) && phrase.LooksLikeName(p.Text)
	return w.side
}

// weakList is a list of one class of enumerators: the indexes of its first and last
// paragraph, and the value of the last.
type weakList struct{ first, last, value int }

// believe holds that the enumerators of some paragraphs are no words.
func (w *weakReader) believe(paras ...*Para) {
	if w.believed == nil {
		w.believed = map[*Para]bool{}
	}
	for _, p := range paras {
		w.believed[p] = true
	}
}

// weigh decides about paragraph i, which opens with an enumerator that may be a
// word, and about the one that it follows.
func (w *weakReader) weigh(i int) {
	paras, p := w.paras, w.paras[i]
	c := p.Enum.Class
	o := &w.open[c]
	if c == phrase.Upper && headsMatter(paras, i) {
		w.headMatter(p)
	}
	switch {
	case c == phrase.Decimal:
		if _, marker := phrase.ReadMarker(p.Text, nil); marker || i > 0 && follows(w.decimal, p.Enum) || goesOn(paras, i) {
			w.believe(p)
			w.decimal = p.Enum
		}
	case c == phrase.Bullet:
		if i > 0 && paras[i-1].Enum.Label == p.Enum.Label || i+1 < len(paras) && paras[i+1].Enum.Label == p.Enum.Label {
			w.believe(p)
		}
	case o.value > 0 && p.Enum.Value == o.value+1 && w.plain <= o.first:
		w.believe(paras[o.last], p)
		o.last, o.value = i, p.Enum.Value
	case p.Enum.Value == 2 && w.plain >= 0 && w.plain > o.first && listedSince(paras, w.plain, i) && inlineFirst(paras[w.plain].Text, p.Enum):
		w.believe(p)
		*o = weakList{w.plain, i, 2}
	case p.Enum.Value == 2 && w.above > w.plain && listedSince(paras, w.above, i) && inlineFirst(paras[w.above].Text, p.Enum):
		w.believe(p) // the marker before the first is a label: "RECOMMENDED – A. That …"
		*o = weakList{w.above, i, 2}
	case p.Enum.Value == 1 && (c != phrase.Digit || leadsToList(paras, i) || decidesOn(paras, i) || strings.HasPrefix(p.Text, "That ") || strings.HasPrefix(p.Text, "To ")):
		*o = weakList{i, i, 1}
	}
}

// headMatter takes a lettered heading, and believes it where it follows the last.
func (w *weakReader) headMatter(p *Para) {
	switch n := len(w.headed); {
	case p.Enum.Value == 1:
		w.headed = append(w.headed[:0], p)
	case n > 0 && p.Enum.Value == w.headed[n-1].Enum.Value+1:
		w.believe(w.headed[n-1], p)
		w.headed = append(w.headed, p)
	}
}

// goesOn tells whether the decimal number of paragraph i is followed by the next
// one, with nothing but entries of lists between.
func goesOn(paras []*Para, i int) bool {
	for n := i + 1; n < len(paras) && n < i+12; n++ {
		if !paras[n].Listed() {
			if l, ok := paras[n].Label(); !ok || l.Kind != ReasonsLabel {
				break // a reason may stand below each entry
			}
		} else if follows(paras[i].Enum, paras[n].Enum) {
			return true
		}
	}
	return false
}

// listedSince tells whether all paragraphs between are entries of lists.
func listedSince(paras []*Para, from, to int) bool {
	for n := to - 1; n > from && n > to-12; n-- {
		if !paras[n].Listed() {
			return false
		}
	}
	return to-from < 12
}

// inlineFirst tells whether a paragraph holds the first entry of the list whose
// second is e: "RESOLVED – A. That …", and "B. That …" below it.
func inlineFirst(text string, e phrase.Enumerator) bool {
	first := [phrase.Bullet + 1]string{phrase.Upper: "A", phrase.Lower: "a", phrase.Digit: "1", phrase.LowerRoman: "i", phrase.UpperRoman: "I"}[e.Class]
	word := strings.Trim(e.Label, "().:")
	if first == "" || word == "" {
		return false
	}
	sign := strings.Replace(e.Label, word, first, 1) + " "
	for _, before := range [...]string{" ", ":", "–", "—"} { // "RESOLVED:A. That …"
		if i := strings.Index(" "+text, before+sign); i > 0 && i < 80 {
			return true
		}
	}
	return false
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
	return strings.HasSuffix(t, ":") || strings.HasSuffix(t, "-") || strings.HasSuffix(t, "–") || strings.HasSuffix(t, "—") || strings.HasSuffix(t, ",") || strings.HasSuffix(t, "hat") || strings.HasSuffix(t, " to") || phrase.IsCapitals(t)
}

// decidesOn tells an entry in small letters that goes on with the open words of a
// decision: "RESOLVED – That the Panel" over "1 approves the lease; and".
func decidesOn(paras []*Para, i int) bool {
	if i == 0 || paras[i].Text == "" || paras[i].Text[0] < 'a' || paras[i].Text[0] > 'z' {
		return false
	}
	above := paras[i-1].Text
	if above == "" || strings.IndexByte(".;!?)", above[len(above)-1]) >= 0 {
		return false
	}
	_, marked := phrase.ReadMarker(above, nil)
	return marked || strings.HasPrefix(above, "That ")
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

// headsMatter tells a short line without a stop, apart from what stands above
// it, with a text of its own below: the heading of one of several matters.
func headsMatter(paras []*Para, i int) bool {
	t := paras[i].Text
	if i+1 == len(paras) || paras[i+1].Listed() && !(paras[i+1].Weak && paras[i+1].Enum.Bare) {
		return false // "A letter was read." below it is no entry
	}
	return paras[i].Gap > 0 && len(t) < 80 && t != "" && !strings.ContainsAny(t[len(t)-1:], ".,;:")
}
