package cli

import (
	"bytes"
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestReadDocument(t *testing.T) {
	for _, c := range []struct{ line, file, text, meta string }{
		{`{"text":"a"}`, "", "a", ""},
		{`{"file":"x.txt","text":"a\nb"}`, "x.txt", "a\nb", ""},
		{" {\t\"text\" :\r\"a\" , \"file\" : \"x.txt\" } \r", "x.txt", "a", ""},
		{`{"file":null,"text":""}`, "", "", ""},
		{`{"text":"\ud83d\ude00 \\ud800 \u00e9"}`, "", "😀 \\ud800 é", ""},
		{`{"text":"a\ufffd�"}`, "", "a\ufffd\ufffd", ""},
		{`{"b":1.50E+3,"text":"a","a":1e400}`, "", "a", `{"b":1.50E+3,"a":1e400}`},
		{`{"\u0062" : "\u003c<" , "text":"a", "b":[ {"x" : 1.0}, null ]}`, "", "a", `{"\u0062" : "\u003c<","b":[ {"x" : 1.0}, null ]}`},
		{`{"x":1,"x":2,"text":"a","Text":3}`, "", "a", `{"x":1,"x":2,"Text":3}`},
		{`{"n":12345678901234567890.0000,"text":"a"}`, "", "a", `{"n":12345678901234567890.0000}`},
	} {
		d, err := readDocument([]byte(c.line))
		require.NoError(t, err, c.line)
		assert.Equal(t, c.file, d.file, c.line)
		require.NotNil(t, d.text, c.line)
		assert.Equal(t, c.text, *d.text, c.line)
		assert.Equal(t, c.meta, string(d.meta), c.line)
	}
}

func TestReadDocumentRefuses(t *testing.T) {
	for _, c := range []struct{ line, message, file, meta string }{
		{"", "the line is empty", "", ""},
		{" \t\r", "the line is empty", "", ""},
		{"Agenda item", "it is no JSON: invalid character 'A'", "", ""},
		{"{\"text\":\"caf\xe9\"}", "it is no UTF-8", "", ""},
		{`"text"`, "it is no JSON object", "", ""},
		{`[{"text":"a"}]`, "it is no JSON object", "", ""},
		{`null`, "it is no JSON object", "", ""},
		{`{"file":"x.txt","n":1,"text":"a`, "it is cut short after byte 29", "x.txt", ""},
		{`{"text":"a"`, "it is cut short", "", ""},
		{`{"text":"a",}`, "it is no JSON", "", ""},
		{`{"text":"a"} {"text":"b"}`, "something stands after the JSON object", "", ""},
		{`{"text":"a"}}`, "something stands after the JSON object", "", ""},
		{`{"file":"x.txt","n":01}`, "it is no JSON", "x.txt", ""},
		{`{"file":"x.txt","n":1}`, `it has no key "text"`, "x.txt", `{"n":1}`},
		{`{"file":"x.txt","text":null,"n":1}`, `it has no key "text"`, "x.txt", `{"n":1}`},
		{`{"text":["a"],"n":1}`, `the value of "text" is no string`, "", `{"n":1}`},
		{`{"file":7,"text":"a","n":1}`, `the value of "file" is no string`, "", `{"n":1}`},
		{`{"text":"a","text":"b","n":1}`, `it has the key "text" twice`, "", `{"n":1}`},
		{`{"file":"a","file":"b","text":"c"}`, `it has the key "file" twice`, "a", ""},
		{`{"text":"a \ud83d b"}`, `the value of "text" holds \ud83d, which is half a character`, "", ""},
		{`{"text":"\ude00\ud83d"}`, `holds \ude00,`, "", ""},
		{`{"text":"\ud83d\u0041"}`, `holds \ud83d,`, "", ""},
		{`{"text":"\ud83d\n12345"}`, `holds \ud83d,`, "", ""},
		{`{"text":"\\\\\uDC92"}`, `holds \uDC92,`, "", ""},
	} {
		d, err := readDocument([]byte(c.line))
		require.ErrorContains(t, err, c.message, c.line)
		assert.Equal(t, c.file, d.file, c.line)
		assert.Equal(t, c.meta, string(d.meta), c.line)
	}
}

// Whatever a line holds, its answer is one line of JSON.
func FuzzDocument(f *testing.F) {
	for _, line := range []string{
		page, "", "{", `{"text":"a","n":1.50E3}`, `{"text":"\ud83d\ude00","x":{"a":[1,"b"]}}`, `{"a":01}`, `{"a" : "\\" , "text" : 1 } x`, "{\"a\":\"\u2028\",\"text\":\"\"}",
	} {
		f.Add([]byte(line))
	}
	f.Fuzz(func(t *testing.T, line []byte) {
		line = bytes.ReplaceAll(line, []byte("\n"), nil)
		got := filterText(string(line) + "\n" + page)
		require.Equal(t, exitDone, got.code, got.errs)
		require.Len(t, answers(t, got.out), 2)
		d, err := readDocument(line)
		var whole map[string]json.RawMessage
		if json.Unmarshal(line, &whole) != nil {
			require.Error(t, err)
			return
		}
		var meta map[string]json.RawMessage
		if d.meta != nil {
			require.NoError(t, json.Unmarshal(d.meta, &meta))
		}
		for key, value := range meta {
			require.Equal(t, string(whole[key]), string(value))
		}
	})
}
