// Package encode writes records as YAML, JSON, NDJSON or CSV. Every format
// stands behind one interface, Encoder, and in one table, Formats. No other
// package knows how YAML is written.
package encode

import (
	"fmt"
	"io"
	"path/filepath"
	"slices"
	"strings"

	"minutebook/model"
)

// Encoder writes records to one stream. An error of the underlying writer is
// returned wrapped; what was written before it is no whole stream.
type Encoder interface {
	// Encode writes one record, in one call of Write.
	Encode(*model.Record) error
	// Close writes what must follow the last record, such as JSON's closing
	// bracket. It does not close the writer.
	Close() error
}

// Options settle what a format leaves open.
type Options struct {
	// CSVSafe puts an apostrophe before each CSV cell that a spreadsheet would
	// take for a formula.
	CSVSafe bool
	// Table is what the rows of CSV are: the name of one of Tables, the first
	// of them where it is empty.
	Table string
	// BOM opens CSV with U+FEFF, by which some spreadsheets know UTF-8.
	BOM bool
}

// Format is one way of writing records.
type Format struct {
	Name       string
	Aliases    []string
	Extensions []string // of files, with their dot
	Describe   string   // one line for people
	Tables     bool     // it holds one of the Tables, and not all of a record
	New        func(w io.Writer, opt Options) Encoder
}

// Formats is every format, the default first.
var Formats = []Format{
	{"yaml", []string{"yml"}, []string{".yaml", ".yml"}, "one document a record, for people to read", false, newYAML},
	{"json", nil, []string{".json"}, "one array of records", false, newJSON},
	{"ndjson", []string{"jsonl"}, []string{".ndjson", ".jsonl"}, "one record a line, for streams", false, newNDJSON},
	{"csv", nil, []string{".csv"}, "rows for spreadsheets, of one of the Tables", true, newCSV},
}

// ByName returns the format of that name or alias, in whatever case, and
// whether there is one.
func ByName(name string) (Format, bool) {
	return find(func(f Format) bool {
		return strings.EqualFold(f.Name, name) || containsFold(f.Aliases, name)
	})
}

// ByExtension returns the format that the extension of a path stands for, in
// whatever case, and whether there is one.
func ByExtension(path string) (Format, bool) {
	ext := filepath.Ext(path)
	return find(func(f Format) bool { return containsFold(f.Extensions, ext) })
}

func find(is func(Format) bool) (Format, bool) {
	if i := slices.IndexFunc(Formats, is); i >= 0 {
		return Formats[i], true
	}
	return Format{}, false
}

func containsFold(list []string, s string) bool {
	return slices.ContainsFunc(list, func(x string) bool { return strings.EqualFold(x, s) })
}

// recordError says which record could not be written.
func recordError(format string, r *model.Record, err error) error {
	return fmt.Errorf("write record %s of %s as %s: %w", r.ID, r.Source.File, format, err)
}

// validUTF8 writes U+FFFD for what is no UTF-8, as encoding/json does. Only a
// file's name can hold such a thing.
func validUTF8(s string) string { return strings.ToValidUTF8(s, "\ufffd") }
