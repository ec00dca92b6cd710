package parser

import (
	"strings"
	"unicode/utf8"

	"minutebook/parser/internal/phrase"
)

// voterGap is the least run of blanks between the columns in which voters stand.
const voterGap = 3

// columnsOf parts a line where columns leave a gap.
func (r *reading) columnsOf(c piece) []piece {
	if !c.p.Row && len(c.p.Pieces) == 1 && c.p.Pieces[0].End-c.p.Pieces[0].Start == len(c.p.Text) {
		return nil // no gap was folded
	}
	var out []piece
	t, from := c.text(), 0
	for i := 0; i < len(t); i++ {
		if t[i] != ' ' {
			continue
		}
		gap := r.src.S[c.part(0, i).span().End:c.from(i+1).span().Start]
		if utf8.RuneCountInString(gap) >= voterGap && !strings.ContainsAny(gap, "\r\n") {
			out = append(out, c.part(from, i))
			from = i + 1
		}
	}
	return append(out, c.from(from))
}

// votersInColumns reads a row of the names of those on a side of a vote. Their
// list goes on below.
func (it *itemReader) votersInColumns(c piece) bool {
	cells := it.columnsOf(c)
	if len(cells) < 2 {
		return false
	}
	names := it.voters(cells)
	if names == nil {
		return false
	}
	it.ballot.names[it.side.Side] = append(it.ballot.names[it.side.Side], names...)
	it.dropInto(c)
	return true
}

// voters gives the names in the cells of a row, nil where one holds none.
func (it *itemReader) voters(cells []piece) []piece {
	var out []piece
	for _, x := range cells {
		names, ok := phrase.ReadNames(x.text(), 0, len(x.text()))
		if !ok || strings.Contains(x.text(), ":") {
			return nil
		}
		for _, n := range names {
			out = append(out, x.of(n))
		}
	}
	return out
}
