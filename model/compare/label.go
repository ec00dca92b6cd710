package compare

import (
	"bytes"
	"encoding/json"
	"fmt"

	"minutebook/model"
)

// labelled is a record as a label holds it: the schema's number only where the
// label gives it.
type labelled struct {
	Schema int `json:"schema,omitempty"`
	*model.Record
}

// FormatLabel writes records as the text of a label: a JSON array, each level
// indented by one space.
func FormatLabel(records []*model.Record) []byte {
	list := make([]labelled, len(records))
	for i, r := range records {
		list[i] = labelled{r.Schema, r}
	}
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", " ")
	if err := enc.Encode(list); err != nil {
		panic(fmt.Sprintf("model: a record that JSON cannot hold: %v", err))
	}
	return b.Bytes()
}
