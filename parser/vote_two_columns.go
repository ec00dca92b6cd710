package parser

import (
	"strings"

	"minutebook/parser/internal/outline"
	"minutebook/parser/internal/phrase"
)

// longestSides is how many lines the columns of two sides may take.
const longestSides = 60

// sidesInColumns reads the names of the two or three sides of a vote that stand side by
// side below "For 8 … Against 10". Each column is a list that runs on from line to line.
func (it *itemReader) sidesInColumns(c piece) bool {
	if len(c.text()) > 60 || !phrase.OpensSide(c.cues(), c.text()) {
		return false
	}
	heads := it.columnsOf(c)
	if len(heads) != 2 && len(heads) != 3 {
		return false
	}
	sides := make([]phrase.Side, len(heads))
	for k, h := range heads {
		read, ok := phrase.ReadSides(h.text())
		if !ok || len(read) != 1 || len(read[0].Names) > 0 || k > 0 && read[0].Side == sides[k-1].Side {
			return false
		}
		sides[k] = read[0]
	}
	columns, n := it.columnsBelow(c, len(heads))
	if n == 0 {
		return false
	}
	names := make([][]phrase.Range, len(heads))
	for k, words := range columns {
		if words.empty() {
			return false
		}
		t := words.text()
		list, ok := phrase.ReadNames(t, 0, len(strings.TrimRight(t, " .")))
		if !ok || sides[k].Count.Set && len(list) != sides[k].Count.N {
			return false
		}
		names[k] = list
	}
	b := it.takeSides(c, sides)
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

// columnsBelow gives the words of each of some columns below their heads, and how
// many paragraphs hold them.
func (it *itemReader) columnsBelow(c piece, columns int) ([]piece, int) {
	heads := outline.Cells(it.src.S, it.lines[c.p.Line])
	if len(heads) != columns {
		return nil, 0
	}
	spans := make([][]outline.Span, columns)
	n := 0
	for p := it.next(1); p != nil && n < longestSides && !p.Listed() && (n == 0 || p.Gap == 0); p = it.next(n + 1) {
		for i := p.Line; i <= p.Last; i++ {
			if it.lines[i].Blank {
				continue
			}
			for _, x := range outline.Cells(it.src.S, it.lines[i]) {
				k := 0
				for k+1 < columns && x.Column > (heads[k].Column+heads[k+1].Column)/2 {
					k++
				}
				spans[k] = append(spans[k], x.Span)
			}
		}
		n++
	}
	out := make([]piece, columns)
	for k := range out {
		out[k] = whole(outline.Words(it.src.S, spans[k]...))
	}
	return out, n
}
