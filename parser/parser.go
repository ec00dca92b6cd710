// Package parser reads minutes: from the bytes of one source to its records,
// its diagnostics, and an account of every character.
package parser

import (
	"minutebook/model"
)

// Revision is the revision of the rules. It changes when, and only when, the
// records of some case in testdata change.
const Revision = 1

// Options are what a caller may settle beforehand.
type Options struct {
	Layout   string // one of model's layouts, or empty to have it told from the text
	Encoding string // one of source.Encodings, or empty to have it told from the bytes
}

// Result is what was read from one source.
type Result struct {
	Records []*model.Record
}

// The roles of text. Every character that is not white space has one.
type Role string

const (
	Value     Role = "value"     // it stands in a record
	Mark      Role = "mark"      // a label, enumerator, marker or separator that a record implies
	Furniture Role = "furniture" // menus, page numbers, running heads
	Unplaced  Role = "unplaced"  // no rule could place it
)

// Span is a run of text within one line, and what became of it.
type Span struct {
	Line int    `json:"line"` // 1-based
	Col  int    `json:"col"`  // 1-based, in characters
	Text string `json:"text"`
	Role Role   `json:"role"`
	Rule string `json:"rule"`
	Path string `json:"path,omitempty"` // jq path into the array of records; for several, the first
}

// Refusal is a reading that was considered and refused.
type Refusal struct {
	Line int    `json:"line"`
	Rule string `json:"rule"`
	Why  string `json:"why"`
}

// Habit is one of the source's habits that the survey found.
type Habit struct {
	Name  string `json:"name"`
	Value string `json:"value"`
}

// Layout describes a layout that is known.
type Layout struct {
	Name  string // one of model's layouts
	Signs string // by what it is told
	Holds string // what records it gives
}

// Layouts lists the layouts that are known.
func Layouts() []Layout { return nil }

// Parse reads one source. The name goes into the records as source.file. The
// error is of the program's kind (not text, unknown encoding, unknown layout);
// what is odd in the text is a diagnostic in the records.
func Parse(name string, data []byte, opt Options) (*Result, error) {
	return &Result{Records: []*model.Record{{Schema: model.SchemaVersion, Source: model.Source{File: name, Layout: model.LayoutUnknown}}}}, nil
}

// Spans accounts for every line: its texts, less white space, are the line's.
func (r *Result) Spans() []Span { return nil }

// Refused lists the readings that were refused, in the order of the source.
func (r *Result) Refused() []Refusal { return nil }

// Habits lists what the survey found of the source as a whole.
func (r *Result) Habits() []Habit { return nil }
