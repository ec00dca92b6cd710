package model

import "encoding/json"

// Answer is what `minutebook parse --from ndjson` writes for one document: a
// line for a line.
type Answer struct {
	// File is what the document calls itself, and what its records name as
	// their source; "-" where it has no name or could not be read.
	File string `json:"file"`
	// Records are those that parse writes for the same text; none where Error
	// is set.
	Records []*Record `json:"records"`
	// Diagnostics are those of all records, in their order. Each stands in its
	// record too.
	Diagnostics []*Diagnostic `json:"diagnostics,omitempty"`
	// Error says why there are no records.
	Error string `json:"error,omitempty"`
	// Meta is an object of the document's other keys, in their order and in
	// their own bytes.
	Meta json.RawMessage `json:"meta,omitempty"`
}
