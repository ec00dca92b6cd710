package encode_test

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"minutebook/model"
	"minutebook/model/encode"
)

// escapes undoes the one escape that encoding/json uses for U+FFFD.
var escapes = strings.NewReplacer(`\ufffd`, "\ufffd")

func brief(file string) *model.Record {
	return &model.Record{
		Schema: 1,
		Source: model.Source{File: file, Layout: model.LayoutUnknown},
		Items:  []*model.Item{{Number: "1", Title: "A < B & “C”\u2028"}},
	}
}

func TestJSONBytes(t *testing.T) {
	for _, c := range []struct {
		name    string
		records []*model.Record
		want    string
	}{
		{"none", nil, "[]\n"},
		{"one", []*model.Record{brief("a")}, `[
 {
  "schema": 1,
  "source": {
   "file": "a",
   "layout": "unknown"
  },
  "items": [
   {
    "number": "1",
    "title": "A < B & “C”\u2028"
   }
  ]
 }
]
`},
		{"two", []*model.Record{{Source: model.Source{File: "a"}}, {Source: model.Source{File: "b"}}}, `[
 {
  "schema": 0,
  "source": {
   "file": "a",
   "layout": ""
  }
 },
 {
  "schema": 0,
  "source": {
   "file": "b",
   "layout": ""
  }
 }
]
`},
	} {
		t.Run(c.name, func(t *testing.T) {
			assert.Equal(t, c.want, encodeAll(t, "json", encode.Options{}, c.records...))
		})
	}
}

func TestNDJSONBytes(t *testing.T) {
	assert.Empty(t, encodeAll(t, "ndjson", encode.Options{}))
	assert.Equal(t, `{"schema":1,"source":{"file":"a","layout":"unknown"},"items":[{"number":"1","title":"A < B & “C”\u2028"}]}
{"schema":1,"source":{"file":"b","layout":"unknown"},"items":[{"number":"1","title":"A < B & “C”\u2028"}]}
`, encodeAll(t, "ndjson", encode.Options{}, brief("a"), brief("b")))
}

func checkJSON(t *testing.T, records []*model.Record) {
	var array []*model.Record
	require.NoError(t, json.Unmarshal([]byte(encodeAll(t, "json", encode.Options{}, records...)), &array))
	require.Equal(t, records, array)

	lines := strings.SplitAfter(encodeAll(t, "ndjson", encode.Options{}, records...), "\n")
	require.Len(t, lines, len(records)+1)
	for i, want := range records {
		got := new(model.Record)
		require.NoError(t, json.Unmarshal([]byte(lines[i]), got))
		require.Equal(t, want, got)
	}
	require.Empty(t, lines[len(records)])
}

// TestJSONIsThatOfThePackageJSON holds the fields that are written by hand to the
// tags of the types, and every escape to that of encoding/json.
func TestJSONIsThatOfThePackageJSON(t *testing.T) {
	for _, r := range append(randomRecords(300), short(), &model.Record{
		Meeting: &model.Meeting{}, Items: []*model.Item{{Resolutions: []*model.Resolution{{Vote: &model.Vote{Names: &model.Names{}}}}}},
		Source: model.Source{File: "\xff \xe2\x80 \xe2\x80\xa8\"\\\x7f"},
	}) {
		var line, array bytes.Buffer
		e := json.NewEncoder(&line)
		e.SetEscapeHTML(false)
		require.NoError(t, e.Encode(r))
		require.Equal(t, line.String(), encodeAll(t, "ndjson", encode.Options{}, r))
		require.NoError(t, json.Indent(&array, line.Bytes(), " ", " "))
		require.Equal(t, "[\n "+strings.TrimSuffix(array.String(), "\n")+"\n]\n", encodeAll(t, "json", encode.Options{}, r))
	}
}

func TestJSONRoundTrip(t *testing.T) { checkJSON(t, append(randomRecords(300), short())) }

func FuzzJSON(f *testing.F) {
	addSeeds(f)
	f.Fuzz(func(t *testing.T, seed uint64, text string) { checkJSON(t, fuzzRecords(seed, text)) })
}
