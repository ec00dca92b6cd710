package parser_test

import (
	"runtime"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"minutebook/model"
	"minutebook/parser"
)

// TestNarrativeIsNotCopied holds the reading of prose, which most of every archive
// is, to few copies of it: a rule that has each paragraph in small letters before
// it looks at the first of them costs a tenth of the whole time.
func TestNarrativeIsNotCopied(t *testing.T) {
	const paragraph = "The Harbour Master said that the lamps of the western pier had been out since the gale, and that the ferrymen of the lower town, " +
		"who row by them, asked to have them lit before the winter; Mr Osier thought that oil was dear, and Miss Frome that drowning was dearer.\n\n"
	for layout, c := range map[string]struct {
		head string
		most float64 // bytes for each byte of the text
	}{
		model.LayoutAgendaItem: {"Agenda item\n\nLamps\n\nMinutes:\n\n", 7.4},
		model.LayoutPrinted:    {printedHead + "1. LAMPS\n\n", 12},
	} {
		text := []byte(c.head + strings.Repeat(paragraph, 200))
		least := ^uint64(0)
		for range 3 { // what other tests need at the time counts too
			var before, after runtime.MemStats
			runtime.ReadMemStats(&before)
			result, err := parser.Parse("lamps.txt", text, parser.Options{Layout: layout})
			runtime.ReadMemStats(&after)
			require.NoError(t, err)
			require.NotEmpty(t, result.Records[0].Items)
			least = min(least, after.TotalAlloc-before.TotalAlloc)
		}
		assert.Less(t, float64(least)/float64(len(text)), c.most, layout)
	}
}
