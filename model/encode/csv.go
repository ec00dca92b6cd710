package encode

import (
	"bytes"
	"encoding/csv"
	"fmt"
	"io"
	"strconv"
	"strings"
	"unicode/utf8"

	"minutebook/model"
)

// column is one column of the CSV.
type column struct {
	name string
	cell func(*row) string
	// number marks cells that hold nothing but digits, and so no formula.
	number bool
}

// columns are all columns, in order.
var columns = []column{
	{name: "id", cell: func(r *row) string { return r.decided.ID }},
	{name: "file", cell: func(r *row) string { return r.record.Source.File }},
	{name: "authority", cell: func(r *row) string { return r.meeting.Authority }},
	{name: "body", cell: func(r *row) string { return r.meeting.Body }},
	{name: "date", cell: func(r *row) string { return r.meeting.Date }},
	{name: "item_number", cell: func(r *row) string { return r.item.Number }},
	{name: "item_title", cell: func(r *row) string { return r.item.Title }},
	{name: "kind", cell: func(r *row) string { return r.decided.Kind }},
	{name: "result", cell: func(r *row) string { return r.vote.Result }},
	{name: "section", cell: func(r *row) string { return r.decided.Section }},
	{name: "text", cell: func(r *row) string { return fullText(r.decided) }},
	{name: "reasons", cell: func(r *row) string { return reasonLines(r.decided.Reasons) }},
	{name: "mover", cell: func(r *row) string { return r.decided.Mover }},
	{name: "seconder", cell: func(r *row) string { return r.decided.Seconder }},
	{name: "for", cell: func(r *row) string { return count(r.vote.For) }, number: true},
	{name: "against", cell: func(r *row) string { return count(r.vote.Against) }, number: true},
	{name: "abstain", cell: func(r *row) string { return count(r.vote.Abstain) }, number: true},
	{name: "diagnostics", cell: func(r *row) string { return r.codes }},
	{name: "at", cell: func(r *row) string { return r.decided.At }},
}

// csvEncoder writes one row for each resolution or motion, by RFC 4180, below
// a row of headings.
type csvEncoder struct {
	w       io.Writer
	opt     Options
	started bool
	buf     bytes.Buffer
	rows    *csv.Writer // into buf
}

func newCSV(w io.Writer, opt Options) Encoder {
	e := &csvEncoder{w: w, opt: opt}
	e.rows = csv.NewWriter(&e.buf)
	e.rows.UseCRLF = true
	return e
}

func (e *csvEncoder) Encode(r *model.Record) error {
	if err := e.write(rowsOf(r)); err != nil {
		return recordError("CSV", r, err)
	}
	return nil
}

// Close writes the headings if no record came; it has nothing else to write.
func (e *csvEncoder) Close() error {
	if err := e.write(nil); err != nil {
		return fmt.Errorf("end the CSV: %w", err)
	}
	return nil
}

// write passes on the rows, below the headings if they are the first, in one
// call or none.
func (e *csvEncoder) write(rows []row) error {
	e.buf.Reset()
	if !e.started {
		e.started = true
		if err := e.start(); err != nil {
			return err
		}
	}
	for _, r := range rows {
		if err := e.rows.Write(e.cells(&r)); err != nil {
			return err
		}
	}
	e.rows.Flush()
	if e.buf.Len() == 0 {
		return nil
	}
	_, err := e.w.Write(e.buf.Bytes())
	return err
}

// start puts the headings into the buffer.
func (e *csvEncoder) start() error {
	if e.opt.BOM {
		e.buf.WriteString("\ufeff")
	}
	names := make([]string, len(columns))
	for i, c := range columns {
		names[i] = c.name
	}
	return e.rows.Write(names)
}

func (e *csvEncoder) cells(r *row) []string {
	cells := make([]string, len(columns))
	for i, c := range columns {
		cells[i] = breaks.Replace(validUTF8(c.cell(r)))
		if e.opt.CSVSafe && !c.number {
			cells[i] = disarm(cells[i])
		}
	}
	return cells
}

// breaks makes every line break of a cell a line feed, which encoding/csv then
// writes as CRLF; a lone CR, such as a file's name may hold, it would drop.
var breaks = strings.NewReplacer("\r\n", "\n", "\r", "\n")

// formulas are the characters by which spreadsheets know a formula, or which
// they skip before one; the last four are full-width forms, which some fold to
// the first four (OWASP, "CSV Injection"). A carriage return has become a line
// feed by then.
const formulas = "=+-@\t\n＝＋－＠"

// disarm puts an apostrophe, by which spreadsheets know a text, before what
// they would take for a formula.
func disarm(cell string) string {
	if first, _ := utf8.DecodeRuneInString(cell); strings.ContainsRune(formulas, first) {
		return "'" + cell
	}
	return cell
}

// fullText is the text, then the clauses, one a line, those within a clause
// indented by two spaces a level.
func fullText(r *model.Resolution) string {
	var lines []string
	if r.Text != "" {
		lines = append(lines, r.Text)
	}
	return strings.Join(clauseLines(lines, r.Clauses, ""), "\n")
}

func clauseLines(lines []string, clauses []*model.Clause, indent string) []string {
	for _, c := range clauses {
		lines = append(lines, indent+labelled(c.Label, c.Text))
		lines = clauseLines(lines, c.Clauses, indent+"  ")
	}
	return lines
}

func reasonLines(reasons []*model.Reason) string {
	lines := make([]string, len(reasons))
	for i, r := range reasons {
		lines[i] = labelled(r.Label, r.Text)
	}
	return strings.Join(lines, "\n")
}

func labelled(label, text string) string {
	if label == "" || text == "" {
		return label + text
	}
	return label + " " + text
}

// count prints a printed count; one that was not printed is no 0.
func count(n *int) string {
	if n == nil {
		return ""
	}
	return strconv.Itoa(*n)
}
