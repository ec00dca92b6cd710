package model

import _ "embed"

//go:embed schema.json
var schema string

// Schema returns the JSON Schema (draft 2020-12) of one record, the shape that
// SchemaVersion names. It is written by hand, as it says more than the types
// do: which words an enumeration knows, how a place is written, what may be
// left out. Tests hold it and the types together.
func Schema() []byte { return []byte(schema) }
