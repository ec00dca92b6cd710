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
		if !ok {
			read, ok = phrase.ReadSides(h.text() + ":") // no sign closes the heads of columns
		}
		if !ok || len(read) != 1 || len(read[0].Names) > 0 || k > 0 && read[0].Side == sides[k-1].Side {
			return false
		}
		sides[k] = read[0]
	}
	counted := it.countsBelowHeads(c, sides)
	columns, n := it.columnsBelow(c, len(heads), counted)
	if n == counted {
		return false
	}
	names := make([][]phrase.Range, len(heads))
	for k, words := range columns {
		if none := sides[k].Count; words.empty() && none.Set && none.N == 0 {
			continue
		}
		if words.empty() {
			return false
		}
		t := words.text()
		list, ok := phrase.ReadNamesUnderTitles(t[:len(strings.TrimRight(t, " ."))])
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

// countsBelowHeads reads a row with the count of each side below their heads, "Members viz
// 9     Members viz 4", or only the words where the heads hold the counts. It gives the number of its paragraphs: one, or none.
func (it *itemReader) countsBelowHeads(c piece, sides []phrase.Side) int {
	next := it.next(1)
	if next == nil || next.Listed() || len(next.Text) > longestCounts || !strings.HasPrefix(next.Text, "Member") && (next.Text[0] < '(' || next.Text[0] > '9') {
		return 0
	}
	cells := it.columnsOf(whole(next))
	if len(cells) != len(sides) {
		return 0
	}
	counts := make([]phrase.Count, len(sides))
	for k, x := range cells {
		n, ok := phrase.ReadMembersCount(x.text())
		if !ok || n.Set == sides[k].Count.Set {
			return 0
		}
		counts[k] = n
	}
	for k := range sides {
		if counts[k].Set {
			sides[k].Count = counts[k]
		}
	}
	return 1
}

// longestCounts bounds such a row.
const longestCounts = 80

// columnsBelow gives the words of each of some columns below their heads, and how
// many paragraphs hold them. Rows of another kind may stand right below the heads.
func (it *itemReader) columnsBelow(c piece, columns, rows int) ([]piece, int) {
	heads := outline.Cells(it.src.S, it.lines[c.p.Line])
	if len(heads) != columns {
		return nil, 0
	}
	spans := make([][]outline.Span, columns)
	n := rows
	for p := it.next(n + 1); p != nil && n < longestSides && !p.Listed() && (n == rows || p.Gap == 0); p = it.next(n + 1) {
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
