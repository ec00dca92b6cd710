package parser_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"minutebook/model"
	"minutebook/parser"
)

func TestContactBelowPrintedMinutes(t *testing.T) {
	contact := func(end string) string {
		got, err := parser.Parse("minutes.txt", []byte(headAndRoll+items+end), parser.Options{Layout: model.LayoutPrinted})
		require.NoError(t, err)
		return got.Records[0].Meeting.Contact
	}
	assert.Equal(t, "Ann Marl, Parish Clerk Telephone: 01555 010203", contact("\nAnn Marl, Parish Clerk\n\nTelephone: 01555 010203\n"))
	assert.Equal(t, "For further information on these minutes write to ann@orrin.example", contact("\nFor further information on these minutes write to ann@orrin.example\n"))
	assert.Empty(t, contact("\nTelephone: none was found.\n"))
}

// The item of a motion has the one word for its title that heads a motion elsewhere.
func TestItemWhoseTitleIsTheWordMotion(t *testing.T) {
	const moved = "Moved by Cllr Dray\nSeconded by Cllr Marl\n\n“That the rope be cut.”\n\nThe motion was carried.\n"
	got, err := parser.Parse("minutes.txt", []byte(headAndRoll+items+"\n4. MOTION\n\n"+moved), parser.Options{Layout: model.LayoutPrinted})
	require.NoError(t, err)
	list := got.Records[0].Items
	require.Len(t, list, 4)
	assert.Equal(t, []string{"4", "MOTION"}, []string{list[3].Number, list[3].Title})
	require.Len(t, list[3].Motions, 1)

	got, err = parser.Parse("minutes.txt", []byte(headAndRoll+items+"\n4. Ropes\n\nMOTION\n\n"+moved), parser.Options{Layout: model.LayoutPrinted})
	require.NoError(t, err)
	require.Len(t, got.Records[0].Items, 4)
	assert.Len(t, got.Records[0].Items[3].Motions, 1)
}
