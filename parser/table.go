package parser

import (
	"slices"
	"strings"

	"minutebook/parser/internal/outline"
	"minutebook/parser/internal/phrase"
)

// isTable tells whether the items were saved as the rows of a table, parted by
// lines that hold bars only.
func (r *reading) isTable(paras []*outline.Para) bool {
	rows, numbers := 0, 0
	for _, p := range paras {
		if r.endsRow(p) || closesCell(p) {
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

// closesCell tells a paragraph that holds a whole cell, from its label to the bar.
func closesCell(p *outline.Para) bool {
	return p.Bar && len(cellLabels(p.Text)) > 0
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
	ended, told, last := true, false, 0
	rowless := !slices.ContainsFunc(paras, r.endsRow)
	// A page cut short ends within a cell, without its bar.
	for last = len(paras) - 1; last > 0 && len(paras[last].Bars) == 0 && len(cellLabels(paras[last].Text)) == 0 && cellDocument(paras[last].Text) == 0; {
		last--
	}
	for i, p := range paras {
		for _, b := range p.Bars {
			r.markSpan(b, "cell-bar")
		}
		parts := p.Cut(cellCuts(p.Text))
		// A bar after the words ends the cell, one more on a line of its own the row.
		ends := r.endsRow(p) || rowless && p.Bar
		for _, part := range parts {
			part.Bar = false // a bar ends the cell and says nothing of its words
		}
		minutes := slices.ContainsFunc(parts, isMinutesLabel)
		if ended && (i <= last || len(out) == 0) || minutes && told {
			out = append(out, openCell(&parts))
			told = false
		}
		e := out[len(out)-1]
		e.paras = append(e.paras, parts...)
		ended, told = ends, told || minutes
	}
	return out
}

// isMinutesLabel tells the label of the minutes: a cell has one.
func isMinutesLabel(p *outline.Para) bool {
	l, ok := p.Label()
	return ok && l.Colon && l.Kind == outline.MinutesLabel
}

// openCell opens the item of a cell, and takes its title from the cell's parts. A
// cell that begins with a label has lost its title.
func openCell(parts *[]*outline.Para) *itemEntry {
	first := (*parts)[0]
	if isMinutesLabel(first) {
		return &itemEntry{first: first}
	}
	*parts = append(first.Cut(cellTitle(first.Text)), (*parts)[1:]...)
	e := &itemEntry{first: (*parts)[0], title: (*parts)[0]}
	*parts = (*parts)[1:]
	return e
}

// cellSigns are the labels that run on within a cell.
var cellSigns = [...]string{"Additional documents:", "Supporting documents:", "Decision:", "Minutes:", "Decisions:", "Cofnodion:", "Dogfennau ychwanegol:", "Penderfyniad:"}

// cellLabels gives the offsets at which labels, and the words after them, begin.
func cellLabels(t string) []int {
	var out []int
	for i := 0; i < len(t); i++ {
		if i > 0 && t[i-1] != ' ' || t[i] != 'A' && t[i] != 'S' && t[i] != 'D' && t[i] != 'M' && t[i] != 'C' && t[i] != 'P' {
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

// cellBullet parts the entries of a list that run on within a cell.
const cellBullet = " · "

// cellCuts gives the offsets at which a cell is cut: at its labels, the words
// after them, and its bullets.
func cellCuts(t string) []int {
	out := cellLabels(t)
	for from := 0; ; {
		i := strings.Index(t[from:], cellBullet)
		if i < 0 {
			slices.Sort(out)
			return slices.Compact(out)
		}
		out = append(out, from+i+1)
		from += i + len(cellBullet) - 1
	}
}

// cellTitle gives the offset at which, within a cell, the agenda's words follow
// the title: after the sign of a paper, or at "To receive …", "Report of …".
func cellTitle(t string) []int {
	if i := cellDocument(t); i > 0 {
		return []int{i}
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

// cellDocument gives the offset behind the sign of a paper that ends a cell's
// title, "PDF 83 KB", where words follow it.
func cellDocument(t string) int {
	for i := 3; i+1 < len(t); i++ {
		if t[i] == ' ' && t[i-1]|0x20 == 'b' && (t[i-2]|0x20 == 'k' || t[i-2]|0x20 == 'm') {
			if _, ok := phrase.ReadDocument(t[:i]); ok {
				return i
			}
		}
	}
	return 0
}
