package forms

import "strings"

// pipeHeads are the lines over the rows of a page saved as a table of bars.
var pipeHeads = []struct{ text, serves string }{
	{"No. | Item |\n---|---|", "meeting § Three ways in which such a page is saved: Pipe form: “No. | Item |”, “---|---|”"},
	{"| No. | Item |\n---|---|", "meeting § Further forms of meeting pages: header “| No. | Item |” with a leading bar (3)"},
	{"Note | No. | Item |\n---|---|---|", "meeting § Further forms of meeting pages: “Note | No. | Item |” (2)"},
	{"No. | Item |", "meeting § Further forms of meeting pages: no “---|---|” line (4)"},
	{"No. | Item |" + bars + "\n---|---|" + bars, "meeting § Further forms of meeting pages: header and row ends of ten to eighty bars"},
}

const bars = "||||||||||||"

// rowEnds are what ends a row.
var rowEnds = []struct{ text, serves string }{
	{" |\n|", "meeting § Three ways in which such a page is saved: cells end with “|”, rows with “|”"},
	{"\n\n|\n|", "meeting § Three ways in which such a page is saved: cells end with “|” (on a line of its own)"},
	{" |\n||", "meeting § Three ways in which such a page is saved: cells end with “|”, rows with “||”"},
	{" ||", "meeting § Three ways in which such a page is saved: rows with “||” (on the cell’s line)"},
	{" |" + bars, "meeting § Further forms of meeting pages: row ends of ten to eighty bars"},
}

func pipeHeadValues() []Value {
	var vs []Value
	for _, f := range pipeHeads {
		vs = append(vs, Value{strings.ReplaceAll(f.text, "\n", " / "), f.serves})
	}
	return vs
}

func rowEndValues() []Value {
	var vs []Value
	for _, f := range rowEnds {
		vs = append(vs, Value{strings.ReplaceAll(f.text, "\n", "/"), f.serves})
	}
	return vs
}

// savePipe prints the lines as a page saved as a table of bars: the head as
// lines, each item as one cell.
func savePipe(lines []line, st Style) string {
	var b strings.Builder
	open := false // a cell
	end := func() {
		if open {
			b.WriteString(rowEnds[st.RowEnd].text)
			open = false
		}
	}
	first := true // the line is the first of its cell's section
	agenda := false
	for i, l := range lines {
		text := strings.Join(printed(l, st, 0), " ")
		switch {
		case l.kind == itemNumber, l.kind == spacer:
			continue
		case l.kind == itemTitle, l.kind == itemPart, l.kind == foot:
			end()
			b.WriteString("\n" + text)
			open, first, agenda = l.kind != foot, true, true
		case !open:
			if i > 0 {
				b.WriteString("\n")
			}
			b.WriteString(text)
		case l.kind == minutesLabel, l.kind == docLabel, l.kind == label && l.text == "Decision:":
			b.WriteString(map[bool]string{true: " ", false: "\n"}[agenda && lines[i-1].kind != doc] + text)
			first, agenda = true, l.kind == docLabel
		case first && l.kind == para, agenda && l.kind == para:
			b.WriteString(" " + text)
			first = false
		default:
			b.WriteString("\n" + strings.TrimLeft(text, " "))
			first = false
		}
	}
	end()
	b.WriteString("\n")
	return b.String()
}
