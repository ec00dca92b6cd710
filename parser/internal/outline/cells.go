package outline

import (
	"strings"
	"unicode/utf8"

	"minutebook/parser/internal/phrase"
	"minutebook/parser/internal/source"
)

// Words gives the words that stand in some spans of the source as a paragraph
// of their own, without an enumerator.
func Words(s string, spans ...Span) *Para {
	p := &Para{Pieces: spans}
	p.set(s)
	return p
}

// Cell is a part of a line that the columns of a table set apart.
type Cell struct {
	Span
	Column int // characters before it on its line
}

// cellGap is the least run of blanks that parts two columns.
const cellGap = 3

// Cells parts a line where columns leave a gap: at a run of blanks, at a tab, at
// a bar.
func Cells(s string, l Line) []Cell {
	var out []Cell
	column := l.Indent
	for i := l.Start; i < l.End; {
		end, next, width := cellEnd(s, i, l.End)
		if words := strings.TrimFunc(s[i:end], source.IsSpace); words != "" {
			out = append(out, Cell{Span{i, end}, column})
		}
		column += utf8.RuneCountInString(s[i:end]) + width
		i = next
	}
	return out
}

// ColumnAt tells whether a gap as between two columns stands before byte n of the text.
func (p *Para) ColumnAt(n int) bool {
	if len(p.Pieces) == 0 || n == 0 || n >= len(p.Text) {
		return false
	}
	at := p.offset(n)
	before := p.source[:at]
	gap := before[len(strings.TrimRightFunc(before, source.IsSpace)):]
	return utf8.RuneCountInString(gap) >= cellGap || strings.Contains(gap, "\t")
}

// sideGoesOn tells whether the names of a side of a vote, in a column of their own,
// go on with a line that stands in that column: "For the motion (8)     Councillors
// Marl, Tern and".
func (b *builder) sideGoesOn(prev, l *Line) bool {
	if !phrase.OpensSide(phrase.AllCues, b.s[prev.Start:prev.End]) {
		return false
	}
	cells := Cells(b.s, *prev)
	return len(cells) == 2 && cells[1].Column == l.Indent
}

// cellEnd finds where the cell that begins at s[i] ends, where the next begins,
// and how many characters stand between.
func cellEnd(s string, i, end int) (cell, next, width int) {
	for j := i; j < end; {
		n, chars, parts := gapAt(s[j:end])
		if parts {
			return j, j + n, chars
		}
		if n > 0 {
			j += n
			continue
		}
		_, size := utf8.DecodeRuneInString(s[j:])
		j += size
	}
	return end, end, 0
}

// gapAt measures the white space and bars at the start of s, in bytes and in
// characters, and tells whether they part columns.
func gapAt(s string) (n, chars int, parts bool) {
	for n < len(s) {
		r, size := utf8.DecodeRuneInString(s[n:])
		bar := r == '|' && n > 0
		if !source.IsSpace(r) && !bar {
			break
		}
		parts = parts || bar || r == '\t'
		n += size
		chars++
	}
	return n, chars, parts || chars >= cellGap
}
