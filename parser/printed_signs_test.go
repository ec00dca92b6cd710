package parser_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"minutebook/model"
	"minutebook/parser"
)

// Minutes without that word are told by a date, the names of those present and what
// was done under headings; an agenda has no such names, and a report no such list.
func TestMinutesWithoutTheWord(t *testing.T) {
	const text = `FLOOD GATES

The Chair invited the clerk to speak to the report, which he did.

STALLS AT THE QUAY

It was said that two had been let.

NOTICES

There were none to be seen, and nobody had asked for any.
`
	for _, c := range []struct{ name, head, want string }{
		{"a date and names", "Orrin Weir Authority\n\nMonday 12 October 1998\n\nPresent: Councillors J Quaye (Chairman), A Marl and P Tarn\n\n", model.LayoutPrinted},
		{"when it was held", "Orrin Weir Authority\n\nHeld at the Old Forge on Monday 12 October 1998 at 6 pm\n\nPresent: Councillors J Quaye (Chairman), A Marl and P Tarn\n\n", model.LayoutPrinted},
		{"when it is to be held", "Orrin Weir Authority\n\nWill be held at the Old Forge on Monday 12 October 1998 at 6 pm\n\nPresent: Councillors J Quaye (Chairman), A Marl and P Tarn\n\n", model.LayoutUnknown},
		{"no date", "Orrin Weir Authority\n\nPresent: Councillors J Quaye (Chairman), A Marl and P Tarn\n\n", model.LayoutUnknown},
		{"no names", "Orrin Weir Authority\n\nMonday 12 October 1998\n\nTo all who are concerned with the weir\n\n", model.LayoutUnknown},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, err := parser.Parse("text.txt", []byte(c.head+text), parser.Options{})
			require.NoError(t, err)
			assert.Equal(t, c.want, got.Records[0].Source.Layout)
		})
	}
}
