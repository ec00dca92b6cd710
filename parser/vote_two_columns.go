package parser

import (
	"strings"

	"minutebook/parser/internal/outline"
	"minutebook/parser/internal/phrase"
)

// longestSides is how many lines the columns of two sides may take.
const longestSides = 60

// sidesInColumns reads the names of the two sides of a vote that stand side by side
// below "For 8 … Against 10". Each column is a list that runs on from line to line.
func (it *itemReader) sidesInColumns(c piece) bool {
	if len(c.text()) > 60 || !phrase.OpensSide(c.cues(), c.text()) {
		return false
	}
	heads := it.columnsOf(c)
	if len(heads) != 2 {
		return false
	}
	var sides [2]phrase.Side
	for k, h := range heads {
		read, ok := phrase.ReadSides(h.text())
		if !ok || len(read) != 1 || len(read[0].Names) > 0 {
			return false
		}
		sides[k] = read[0]
	}
	if sides[0].Side == sides[1].Side {
		return false
	}
	columns, n := it.columnsBelow(c)
	if n == 0 || columns[0].empty() || columns[1].empty() {
		return false
	}
	var names [2][]phrase.Range
	for k, words := range columns {
		t := words.text()
		list, ok := phrase.ReadNames(t, 0, len(strings.TrimRight(t, " .")))
		if !ok || sides[k].Count.Set && len(list) != sides[k].Count.N {
			return false
		}
		names[k] = list
	}
	b := it.takeSides(c, sides[:])
	if b == nil {
		return false
	}
	for k, words := range columns {
		for _, name := range names[k] {
			b.names[sides[k].Side] = append(b.names[sides[k].Side], words.of(name))
		}
	}
	it.ballot, it.side = b, phrase.Side{}
	for range n + 1 {
		b.slots = append(b.slots, it.add(whole(it.paras[it.i]), "recorded-vote"))
		it.i++
	}
	it.i--
	return true
}

// columnsBelow gives the words of each of two columns below their heads, and how
// many paragraphs hold them.
func (it *itemReader) columnsBelow(c piece) ([2]piece, int) {
	var out [2]piece
	heads := outline.Cells(it.src.S, it.lines[c.p.Line])
	if len(heads) != 2 {
		return out, 0
	}
	middle := (heads[0].Column + heads[1].Column) / 2
	var spans [2][]outline.Span
	n := 0
	for p := it.next(1); p != nil && n < longestSides && !p.Listed() && (n == 0 || p.Gap == 0); p = it.next(n + 1) {
		for i := p.Line; i <= p.Last; i++ {
			if it.lines[i].Blank {
				continue
			}
			for _, x := range outline.Cells(it.src.S, it.lines[i]) {
				k := 0
				if x.Column > middle {
					k = 1
				}
				spans[k] = append(spans[k], x.Span)
			}
		}
		n++
	}
	for k := range out {
		out[k] = whole(outline.Words(it.src.S, spans[k]...))
	}
	return out, n
}
