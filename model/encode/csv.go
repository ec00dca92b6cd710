package encode

import (
	"bytes"
	"cmp"
	"encoding/csv"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"

	"minutebook/model"
)

// csvEncoder writes the rows of one table, by RFC 4180, below a row of
// headings.
type csvEncoder struct {
	w       io.Writer
	opt     Options
	table   Table
	started bool
	buf     bytes.Buffer
	rows    *csv.Writer // into buf
}

func newCSV(w io.Writer, opt Options) Encoder {
	table, ok := TableByName(cmp.Or(opt.Table, Tables[0].Name))
	if !ok {
		panic("there is no table " + opt.Table) // a slip of the pen: names from outside are looked up before
	}
	e := &csvEncoder{w: w, opt: opt, table: table}
	e.rows = csv.NewWriter(&e.buf)
	e.rows.UseCRLF = true
	return e
}

func (e *csvEncoder) Encode(r *model.Record) error {
	if err := e.write(e.table.rows(r)); err != nil {
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
	names := make([]string, len(e.table.columns))
	for i, c := range e.table.columns {
		names[i] = c.name
	}
	return e.rows.Write(names)
}

func (e *csvEncoder) cells(r *row) []string {
	cells := make([]string, len(e.table.columns))
	for i, c := range e.table.columns {
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
