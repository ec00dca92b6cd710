package parser

import (
	"strings"

	"minutebook/parser/internal/outline"
	"minutebook/parser/internal/phrase"
)

// isTable tells whether the items were saved as the rows of a table, parted by
// lines that hold bars only.
func (r *reading) isTable(paras []*outline.Para) bool {
	rows, numbers := 0, 0
	for _, p := range paras {
		if r.endsRow(p) {
			rows++
		}
		if p.EnumAlone() && p.Enum.Class == phrase.Digit && !r.numberCell(p) {
			numbers++
		}
	}
	return rows > 0 && rows > numbers && r.barred(paras)
}

// endsRow tells whether a row of a table ends with a paragraph: more bars than
// its cell has stand after it, or one on a line of its own. A bar between a number
// and its words parts two cells of a table within the row.
func (r *reading) endsRow(p *outline.Para) bool {
	n := 0
	for _, b := range p.Bars {
		if len(p.Pieces) == 0 || b.Start >= p.Pieces[0].Start {
			n += strings.Count(r.src.S[b.Start:b.End], "|")
		}
	}
	return n > 1 || n == 1 && !p.Bar
}

// numberCell tells a paragraph whose number has a cell of its own.
func (r *reading) numberCell(p *outline.Para) bool {
	return len(p.Bars) > 0 && len(p.Pieces) > 0 && p.Bars[0].Start < p.Pieces[0].Start
}

// barred tells whether labels stand within cells: only a table's cells run on so.
func (r *reading) barred(paras []*outline.Para) bool {
	for _, p := range paras {
		if len(cellLabels(p.Text)) > 0 {
			return true
		}
	}
	return false
}

// cutRows cuts a table into its rows, one for each item, and each cell at its labels.
func (r *reading) cutRows(paras []*outline.Para) []*itemEntry {
	var out []*itemEntry
	ended, lastBar := true, 0
	for i, p := range paras {
		if len(p.Bars) > 0 {
			lastBar = i
		}
	}
	for i, p := range paras {
		for _, b := range p.Bars {
			r.markSpan(b, "cell-bar")
		}
		parts := p.Cut(cellLabels(p.Text))
		// A bar after the words ends the cell, one more on a line of its own the row.
		ends := r.endsRow(p)
		for _, part := range parts {
			part.Bar = false // a bar ends the cell and says nothing of its words
		}
		if ended && (i <= lastBar || len(out) == 0) {
			parts = append(parts[0].Cut(cellTitle(parts[0].Text)), parts[1:]...)
			out = append(out, &itemEntry{first: parts[0], title: parts[0]})
			parts = parts[1:]
		}
		e := out[len(out)-1]
		e.paras = append(e.paras, parts...)
		ended = ends
	}
	return out
}

// cellSigns are the labels that run on within a cell.
var cellSigns = [...]string{"Additional documents:", "Supporting documents:", "Decision:", "Minutes:", "Decisions:"}

// cellLabels gives the offsets at which labels, and the words after them, begin.
func cellLabels(t string) []int {
	var out []int
	for i := 0; i < len(t); i++ {
		if i > 0 && t[i-1] != ' ' || t[i] != 'A' && t[i] != 'S' && t[i] != 'D' && t[i] != 'M' {
			continue
		}
		for _, sign := range cellSigns {
			if strings.HasPrefix(t[i:], sign) {
				if before := phrase.Small(strings.TrimRight(t[max(0, i-24):i], " ")); strings.HasSuffix(before, " for") || strings.HasSuffix(before, " the") || strings.HasSuffix(before, " of") {
					break // "Reason for Decision:" is a label of its own
				}
				if i > 0 {
					out = append(out, i)
				}
				if end := i + len(sign); strings.Trim(t[end:], " ") != "" {
					out = append(out, end)
				}
				i += len(sign) - 1
				break
			}
		}
	}
	return out
}

// cellTitle gives the offset at which, within a cell, the agenda's words follow
// the title: after the sign of a paper, or at "To receive …", "Report of …".
func cellTitle(t string) []int {
	for i := 3; i+1 < len(t); i++ {
		if t[i] == ' ' && (t[i-1] == 'B' || t[i-1] == 'b') {
			if _, ok := phrase.ReadDocument(t[:i]); ok {
				return []int{i}
			}
		}
	}
	for i := 2; i < len(t); i++ {
		if t[i-1] != ' ' {
			continue
		}
		if strings.HasPrefix(t[i:], "To ") && opensTo(t[i:]) || strings.HasPrefix(t[i:], "Report of ") || strings.HasPrefix(t[i:], "Report by ") || t[i] == '[' || strings.HasPrefix(t[i:], "A report ") {
			return []int{i}
		}
	}
	return nil
}
