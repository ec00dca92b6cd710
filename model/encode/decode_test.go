package encode_test

import (
	"bytes"
	"io"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"minutebook/model"
	"minutebook/model/encode"
)

func TestDecodeReadsWhatWasEncoded(t *testing.T) {
	for format, decode := range decoders {
		f, ok := encode.ByName(format)
		require.True(t, ok)
		want := []*model.Record{evening(), evening()}
		var b bytes.Buffer
		enc := f.New(&b, encode.Options{})
		for _, r := range want {
			require.NoError(t, enc.Encode(r))
		}
		require.NoError(t, enc.Close())
		got, err := decode(&b)
		require.NoError(t, err, format)
		assert.Equal(t, want, got, format)
	}
}

func TestDecodeYAMLTakesPlainWordsForStrings(t *testing.T) {
	got, err := encode.DecodeYAML(strings.NewReader("source: {file: a.txt, layout: printed}\nmeeting: {date: 2009-03-12, start_time: 18:30}\nitems: [{number: 62, title: yes}]\n"))
	require.NoError(t, err)
	require.Len(t, got, 1)
	assert.Equal(t, &model.Meeting{Date: "2009-03-12", StartTime: "18:30"}, got[0].Meeting)
	assert.Equal(t, []*model.Item{{Number: "62", Title: "yes"}}, got[0].Items)
}

func TestDecodeRefuses(t *testing.T) {
	for _, test := range []struct{ format, text, says string }{
		{"json", ``, "empty"},
		{"json", `{"source": {}}`, "cannot unmarshal object"},
		{"json", `[{"source": {}, "item": []}]`, `unknown field "item"`},
		{"json", `[{"source": {}, "items": [{"titel": "x"}]}]`, `unknown field "titel"`},
		{"json", `[] []`, "after the array"},
		{"json", `[null]`, "[0] is null"},
		{"json", `[{"items": [{"resolutions": [{"clauses": [null]}]}]}]`, "[0].items[0].resolutions[0].clauses[0] is null"},
		{"json", `[{"issue": 5}]`, "issue"},
		{"json", `[{"issue": "x"`, "unexpected EOF"},
		{"yaml", ``, "empty"},
		{"yaml", "item: []\n", "field item not found"},
		{"yaml", "items: [{title: a, title: b}]\n", "already"},
		{"yaml", "items: [~]\n", "[0].items[0] is null"},
		{"yaml", "issue: x\n---\n---\nissue: y\n", "[1] is null"},
		{"yaml", "issue: [\n", "yaml"},
	} {
		_, err := decoders[test.format](strings.NewReader(test.text))
		assert.ErrorContains(t, err, test.says, test.text)
	}
}

// decoders are the formats that can be read, by name.
var decoders = map[string]func(io.Reader) ([]*model.Record, error){
	"json": encode.DecodeJSON,
	"yaml": encode.DecodeYAML,
}
