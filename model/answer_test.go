package model_test

import (
	"encoding/json"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"minutebook/model"
)

func TestAnswerSchema(t *testing.T) {
	schema := compileAs(t, "urn:minutebook:answer:1", model.AnswerSchema())
	for _, c := range []struct {
		name, answer string
		at           string // of the fault; "valid" where there is none
	}{
		{"records", `{"file": "a.txt", "records": [` + whole + `]}`, "valid"},
		{"all", `{"file": "a.txt", "records": [` + whole + `], "diagnostics": [{"code": "unplaced", "severity": "warning", "message": "it has no place"}], "meta": {"n": 1e400}}`, "valid"},
		{"an error", `{"file": "-", "records": [], "error": "it is no JSON"}`, "valid"},
		{"no file", `{"records": []}`, ""},
		{"no records and no error", `{"file": "a.txt", "records": []}`, "/records"},
		{"records and an error", `{"file": "a.txt", "records": [` + whole + `], "error": "it is no JSON"}`, "/records"},
		{"a broken record", `{"file": "a.txt", "records": [{"schema": 2, "source": {"file": "a.txt", "layout": "printed"}}]}`, "/records/0/schema"},
		{"a broken diagnostic", `{"file": "a.txt", "records": [` + whole + `], "diagnostics": [{"code": "unplaced"}]}`, "/diagnostics/0"},
		{"meta that is no object", `{"file": "a.txt", "records": [` + whole + `], "meta": 1}`, "/meta"},
		{"a key that answers have not", `{"file": "a.txt", "records": [` + whole + `], "text": ""}`, ""},
	} {
		doc, err := jsonschema.UnmarshalJSON(strings.NewReader(c.answer))
		require.NoError(t, err, c.name)
		err = schema.Validate(doc)
		if c.at == "valid" {
			assert.NoError(t, err, c.name)
		} else {
			assert.ErrorContains(t, err, "at '"+c.at+"'", c.name)
		}
	}
}

func TestAnswerSchemaMatchesType(t *testing.T) {
	var root object
	require.NoError(t, json.Unmarshal(model.AnswerSchema(), &root))
	properties := root["properties"].(object)
	typ := reflect.TypeFor[model.Answer]()
	for i := range typ.NumField() {
		key, option, _ := strings.Cut(typ.Field(i).Tag.Get("json"), ",")
		property, ok := properties[key].(object)
		require.True(t, ok, key)
		assert.NotEmpty(t, property["description"], key)
		assert.Equal(t, option == "", slices.Contains(root["required"].([]any), any(key)), "%s: required", key)
	}
	assert.Len(t, properties, typ.NumField())
}
