package compare

import (
	"reflect"
	"strings"

	"minutebook/model"
)

const (
	// alike is the share of words, 0..1, that two elements of lists must have
	// in common to be taken for the same one, altered.
	alike = 0.3
	// opening is the number of words by which an element is known.
	opening = 40
	// smallGrid bounds how many elements are each set against each other; the
	// elements of longer stretches are paired in order.
	smallGrid = 1 << 12
)

// element is an element of a list that is to be aligned with another.
type element struct {
	whole string   // every key and text that it holds
	words []string // what it is known by: its first words, or an item's number and title
	item  bool
}

// elementsOf returns the elements of a slice.
func elementsOf(list reflect.Value) []element {
	elements := make([]element, list.Len())
	for i := range elements {
		var whole strings.Builder
		e := &elements[i]
		leaves(list.Index(i), "", func(key, text string) {
			whole.WriteString(key + separator + text + separator)
			if len(e.words) < opening {
				e.words = append(e.words, strings.Fields(text)...)
			}
		})
		e.whole = whole.String()
		if item, ok := list.Index(i).Interface().(*model.Item); ok {
			e.item = true
			if item != nil && item.Number+item.Title != "" {
				e.words = strings.Fields(item.Number + " " + item.Title)
			}
		}
	}
	return elements
}

// align pairs the elements of two lists, in order: equal ones first, then what
// stands between those by how alike it is. Elements without a partner stand
// where they stand in their own list.
func align(want, got []element) []pairing {
	a := aligner{want: want, got: got}
	i, j := 0, 0
	for _, p := range append(common(wholes(want), wholes(got)), pairing{len(want), len(got)}) {
		a.between(i, p.want, j, p.got)
		if p.want < len(want) {
			a.pairs = append(a.pairs, p)
		}
		i, j = p.want+1, p.got+1
	}
	return a.pairs
}

type aligner struct {
	want, got []element
	pairs     []pairing
}

// between aligns want[i:m] and got[j:n].
func (a *aligner) between(i, m, j, n int) {
	if (m-i)*(n-j) <= smallGrid {
		for _, p := range a.mostAlike(i, m, j, n) {
			a.rest(i, p.want, j, p.got)
			a.pairs = append(a.pairs, p)
			i, j = p.want+1, p.got+1
		}
	}
	a.rest(i, m, j, n)
}

// rest places elements that are like none on the other side. Where there are
// as many on both sides they are paired: rather one text that is another than
// one text lost and one come from nowhere. Items are too large to be told so.
func (a *aligner) rest(i, m, j, n int) {
	for m-i == n-j && i < m && !a.want[i].item {
		a.pairs = append(a.pairs, pairing{i, j})
		i, j = i+1, j+1
	}
	for ; i < m; i++ {
		a.pairs = append(a.pairs, pairing{i, none})
	}
	for ; j < n; j++ {
		a.pairs = append(a.pairs, pairing{none, j})
	}
}

// mostAlike pairs elements so that in all they are the most alike.
func (a *aligner) mostAlike(i, m, j, n int) []pairing {
	width := n - j + 1
	best := make([]float64, (m-i+1)*width) // alikeness of want[x:m] and got[y:n], in all
	likeness := make([]float64, len(best))
	for x := m - 1; x >= i; x-- {
		for y := n - 1; y >= j; y-- {
			at := (x-i)*width + y - j
			best[at] = max(best[at+width], best[at+1])
			if l := share(2*shared(a.want[x].words, a.got[y].words), len(a.want[x].words)+len(a.got[y].words)); l >= alike {
				likeness[at] = l
				best[at] = max(best[at], best[at+width+1]+l)
			}
		}
	}
	var pairs []pairing
	for x, y := i, j; x < m && y < n; {
		at := (x-i)*width + y - j
		switch {
		case likeness[at] > 0 && best[at] == best[at+width+1]+likeness[at]:
			pairs = append(pairs, pairing{x, y})
			x, y = x+1, y+1
		case best[at] == best[at+width]:
			x++
		default:
			y++
		}
	}
	return pairs
}

// shared counts the words that two lists have in common.
func shared(a, b []string) int {
	left := make(map[string]int, len(a))
	for _, word := range a {
		left[word]++
	}
	n := 0
	for _, word := range b {
		if left[word] > 0 {
			left[word]--
			n++
		}
	}
	return n
}

func wholes(elements []element) []string {
	list := make([]string, len(elements))
	for i, e := range elements {
		list[i] = e.whole
	}
	return list
}
