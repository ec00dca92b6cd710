package parser

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"minutebook/parser/internal/outline"
	"minutebook/parser/internal/phrase"
)

// voterGap is the least run of blanks between the columns in which voters stand.
const voterGap = 3

// columnsOf parts a line where columns leave a gap.
func (r *reading) columnsOf(c piece) []piece {
	if raw := c.p.Pieces; !c.p.Row && len(raw) == 1 && raw[0].End-raw[0].Start == len(c.p.Text) && strings.IndexByte(r.src.S[raw[0].Start:raw[0].End], '\t') < 0 {
		return nil // no gap was folded
	}
	var out []piece
	t, from := c.text(), 0
	for i := 0; i < len(t); i++ {
		if t[i] != ' ' {
			continue
		}
		gap := r.src.S[c.part(0, i).span().End:c.from(i+1).span().Start]
		if (utf8.RuneCountInString(gap) >= voterGap || strings.Contains(gap, "\t")) && !strings.ContainsAny(gap, "\r\n") {
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

// sideColumn is a column of the table of a recorded vote: its side, and where its
// head begins on the line.
type sideColumn struct {
	side phrase.Side
	at   int
}

// sideColumns reads the heads of a table in which each side of a vote has a column
// of names: "For", "Against" and "Abstained" beside one another.
func (it *itemReader) sideColumns(c piece) bool {
	if c.listed() || len(c.text()) > 120 {
		return false
	}
	cells := it.columnsOf(c)
	if len(cells) < 2 || len(cells) > 4 || !it.namesNext() || strings.Contains(it.next(1).Text, ",") {
		return false // lists that run on from line to line are another form
	}
	var columns []sideColumn
	var sides []phrase.Side
	for _, x := range cells {
		found, ok := phrase.ReadSides(x.text())
		at := it.columnAt(x.span().Start)
		if !ok || len(found) != 1 || !found[0].Heading || at < 0 {
			return false
		}
		columns, sides = append(columns, sideColumn{found[0], at}), append(sides, found[0])
	}
	b := it.ballotForSides(sides, 0)
	if b == nil {
		return false
	}
	for _, side := range sides {
		it.takeSide(b, c, side)
	}
	it.ballot, it.side, it.columns, it.tabbed = b, phrase.Side{}, columns, true
	for i, x := range cells {
		it.tabbed = it.tabbed && it.tabsBefore(x.span().Start) == i
	}
	if it.tabbed {
		for i := range columns {
			columns[i].at = i // the cells of a table, one tab between them
		}
	}
	it.dropInto(c)
	return true
}

// rowOfVoters reads a row of such a table: each name is of the side under whose
// head it stands. Counts below them end the table.
func (it *itemReader) rowOfVoters(c piece) bool {
	if it.columns == nil {
		return false
	}
	columns := it.columns
	it.columns = nil
	cells := it.columnsOf(c)
	if len(cells) == 0 {
		cells = []piece{c}
	}
	if it.rowOfCounts(c, columns) {
		return true
	}
	if c.listed() {
		return false
	}
	at := make([]int, len(cells))
	for i, x := range cells {
		if at[i] = it.columnAt(x.span().Start); it.tabbed {
			at[i] = it.tabsBefore(x.span().Start)
		}
		if at[i] < 0 || it.voters(cells[i:i+1]) == nil || reportsVote(x.text()) {
			return false
		}
	}
	for i, x := range cells {
		side := nearestColumn(columns, at[i]).side.Side
		it.ballot.names[side] = append(it.ballot.names[side], it.voters([]piece{x})...)
	}
	it.columns = columns
	it.dropInto(c)
	return true
}

// rowOfCounts reads the counts that close the table, one under each column.
func (it *itemReader) rowOfCounts(c piece, columns []sideColumn) bool {
	words := strings.Fields(c.text())
	if c.listed() {
		words = append([]string{c.p.Enum.Label}, words...)
	}
	if len(words) != len(columns) {
		return false
	}
	counts := make([]int, len(words))
	for i, w := range words {
		n, err := strconv.Atoi(strings.Trim(w, "()"))
		if err != nil || n > 999 {
			return false
		}
		counts[i] = n
	}
	for i, col := range columns {
		it.setSide(it.ballot, col.side.Side, phrase.Count{N: counts[i], Set: true})
	}
	it.dropInto(c)
	return true
}

func nearestColumn(columns []sideColumn, at int) sideColumn {
	best := columns[0]
	for _, col := range columns[1:] {
		if abs(at-col.at) < abs(at-best.at) {
			best = col
		}
	}
	return best
}

func abs(n int) int { return max(n, -n) }

// widestLine is how far from its beginning a place on a line is counted.
const widestLine = 400

// tabsBefore counts the tabs between the beginning of a line and a place on it.
func (it *itemReader) tabsBefore(offset int) int {
	line := it.src.S[max(0, offset-widestLine):offset]
	return strings.Count(line[strings.LastIndexAny(line, "\r\n\f")+1:], "\t")
}

// columnAt counts the characters between the beginning of a line and a place on
// it; -1 where the line is too long for a page that kept its layout.
func (it *itemReader) columnAt(offset int) int {
	lo := max(0, offset-widestLine)
	line := it.src.S[lo:offset]
	if i := strings.LastIndexAny(line, "\r\n\f"); i >= 0 {
		line, lo = line[i+1:], 0
	}
	if lo > 0 {
		return -1
	}
	return outline.Column(line)
}
