package model

import (
	_ "embed"
	"strings"
)

//go:embed schema.json
var schema string

//go:embed answer.schema.json
var answerSchema string

// Schema returns the JSON Schema (draft 2020-12) of one record, the shape that
// SchemaVersion names. It is written by hand, as it says more than the types
// do: which words an enumeration knows, how a place is written, what may be
// left out. Tests hold it and the types together.
func Schema() []byte { return []byte(schema) }

// AnswerSchema returns the JSON Schema (draft 2020-12) of an Answer. It bundles
// that of a record, so that a validator needs no second file.
func AnswerSchema() []byte {
	const record = `"record": {}`
	bundled := strings.ReplaceAll(strings.TrimSpace(schema), "\n", "\n    ")
	return []byte(strings.Replace(answerSchema, record, `"record": `+bundled, 1))
}
