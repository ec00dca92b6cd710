package parser_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"minutebook/model"
	"minutebook/parser"
)

// A Reader gives what Parse gives, and what it gave before stays as it was:
// nothing of a record lies in memory that it uses again.
func TestReaderGivesWhatParseGives(t *testing.T) {
	texts := textsUnder(t, "../testdata/cases")
	texts = append(texts, text{"empty", nil}, text{"long", []byte(strings.Repeat("The dyke was looked at.\n\n", 1<<16))})
	slices.Reverse(texts) // the longest source first, so that shorter ones find its rooms too large to keep
	texts = append(texts, texts...)
	var reader parser.Reader
	got := make([][]*model.Record, len(texts))
	for i, x := range texts {
		var err error
		got[i], err = reader.Records(x.name, x.data, parser.Options{})
		require.NoError(t, err)
	}
	for i, x := range texts {
		want, err := parser.Parse(x.name, x.data, parser.Options{})
		require.NoError(t, err)
		assert.Equal(t, want.Records, got[i], x.name)
	}
	_, err := reader.Records("no text", []byte("\x89PNG\r\n\x1a\n\x00\x00"), parser.Options{})
	require.Error(t, err)
}
