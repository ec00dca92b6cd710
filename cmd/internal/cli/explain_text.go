package cli

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"strconv"
	"unicode/utf8"

	"minutebook/parser"
)

// explainRow is one row of an explanation.
type explainRow struct {
	line string // number of the line, or of a run of blank lines; empty when it is the row's before
	role string
	rule string
	path string
	text string
}

// The roles that an explanation shows beside those of the parser.
const (
	roleBlank   = "blank"
	roleRefused = "refused"
)

// roleColors dress the roles: what became something stands out, what did not
// alarms, the rest steps back.
var roleColors = map[string]string{
	string(parser.Value):     "\x1b[32m", // green
	string(parser.Mark):      "\x1b[36m", // cyan
	string(parser.Furniture): "\x1b[2m",  // faint
	string(parser.Unplaced):  "\x1b[1;31m",
	roleBlank:                "\x1b[2m",
	roleRefused:              "\x1b[33m", // yellow
}

const colorOff = "\x1b[0m"

// writeExplanation writes the table that people read.
func writeExplanation(w *bufio.Writer, result *parser.Result, style explainStyle) error {
	var refused []parser.Refusal
	if style.verbose {
		refused = result.Refused()
		writeHabits(w, result.Habits())
	}
	rows := explainRows(result.Spans(), refused)
	var widths [4]int
	for _, row := range rows {
		for i, cell := range [...]string{row.line, row.role, row.rule, row.path} {
			widths[i] = max(widths[i], utf8.RuneCountInString(cell))
		}
	}
	for _, row := range rows {
		row.write(w, widths, style.color)
	}
	return nil // the writer keeps its first error for Flush
}

// explainRows puts spans, the blank lines between them and refused readings in
// the order of the source. Both lists come in that order.
func explainRows(spans []parser.Span, refused []parser.Refusal) []explainRow {
	var rows []explainRow
	shown := 0 // the last line that has its row
	advance := func(line int) (number string) {
		if line == shown {
			return ""
		}
		if blank := shown + 1; blank == line-1 {
			rows = append(rows, explainRow{line: strconv.Itoa(blank), role: roleBlank})
		} else if blank < line {
			rows = append(rows, explainRow{line: fmt.Sprintf("%d-%d", blank, line-1), role: roleBlank})
		}
		shown = line
		return strconv.Itoa(line)
	}
	refuse := func(before int) {
		for len(refused) > 0 && refused[0].Line < before {
			r := refused[0]
			rows = append(rows, explainRow{line: advance(max(r.Line, shown)), role: roleRefused, rule: printable(r.Rule), text: printable(r.Why)})
			refused = refused[1:]
		}
	}
	for _, s := range spans {
		refuse(s.Line)
		rows = append(rows, explainRow{line: advance(s.Line), role: string(s.Role), rule: s.Rule, path: printable(s.Path), text: printable(s.Text)})
	}
	if len(refused) > 0 {
		refuse(refused[len(refused)-1].Line + 1)
	}
	return rows
}

// write writes the row with its cells in columns of these widths. The text
// comes last, because it has any length.
func (r explainRow) write(w *bufio.Writer, widths [4]int, color bool) {
	var line bytes.Buffer
	pad := func(cell string, width int) {
		for n := utf8.RuneCountInString(cell); n < width; n++ {
			line.WriteByte(' ')
		}
	}
	pad(r.line, widths[0])
	line.WriteString(r.line)
	for i, cell := range [...]string{r.role, r.rule, r.path, r.text} {
		line.WriteString("  ")
		if on := roleColors[cell]; i == 0 && color && on != "" {
			line.WriteString(on + cell + colorOff)
		} else {
			line.WriteString(cell)
		}
		if i+1 < len(widths) {
			pad(cell, widths[i+1])
		}
	}
	w.Write(bytes.TrimRight(line.Bytes(), " "))
	w.WriteByte('\n')
}

// writeHabits writes what the survey found of the source as a whole.
func writeHabits(w *bufio.Writer, habits []parser.Habit) {
	width := 0
	for _, habit := range habits {
		width = max(width, utf8.RuneCountInString(habit.Name))
	}
	for _, habit := range habits {
		fmt.Fprintf(w, "habit  %-*s  %s\n", width, printable(habit.Name), printable(habit.Value))
	}
	if len(habits) > 0 {
		w.WriteByte('\n')
	}
}

// writeSpans writes a JSON object for every span, a line each. JSON allows some
// control characters raw that a terminal obeys; they are escaped as the others.
func writeSpans(w *bufio.Writer, result *parser.Result, _ explainStyle) error {
	var row bytes.Buffer
	enc := json.NewEncoder(&row)
	enc.SetEscapeHTML(false)
	for _, span := range result.Spans() {
		row.Reset()
		if err := enc.Encode(span); err != nil {
			return err
		}
		w.Write(escapeControls(row.Bytes()))
	}
	return nil // the writer keeps its first error for Flush
}
