package parser_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"minutebook/model"
	"minutebook/parser"
)

// titled reads printed minutes and gives each item's number and title.
func titled(t *testing.T, items string) []string {
	t.Helper()
	got, err := parser.Parse("minutes.txt", []byte(headAndRoll+"\n"+items), parser.Options{Layout: model.LayoutPrinted})
	require.NoError(t, err)
	var out []string
	for _, i := range got.Records[0].Items {
		out = append(out, i.Number+" "+i.Title)
	}
	return out
}

func TestTitlesThatEndInAStop(t *testing.T) {
	const items = "412. Minutes of the last meeting.\n\nThe minutes were signed.\n\n413. Urgent items.\n\nThere were none.\n\n414. Matters referred from the Harbour Trust.\n\nNone had been.\n\n415. Lamps.\n\nThey were lit.\n"
	want := []string{"412 Minutes of the last meeting", "413 Urgent items", "414 Matters referred from the Harbour Trust", "415 Lamps"}
	t.Run("beside their numbers", func(t *testing.T) { assert.Equal(t, want, titled(t, items)) })
	t.Run("below their numbers", func(t *testing.T) {
		below := strings.NewReplacer("412. ", "412.\n\n", "413. ", "413.\n\n", "414. ", "414.\n\n", "415. ", "415.\n\n").Replace(items)
		assert.Equal(t, want, titled(t, below))
	})
	t.Run("sentences beside numbers are none", func(t *testing.T) {
		texts := "1. Minutes\n\n1.1 Agreed with the ferryman.\n\n2. Lamp\n\n2.1 Moved to the quay by night.\n\n3. Rope\n\n3.1 Members heard of it.\n"
		assert.Equal(t, []string{"1 Minutes", "2 Lamp", "3 Rope"}, titled(t, texts))
	})
	t.Run("entries of a list below their signs are none", func(t *testing.T) {
		list := "1. Minutes\n\nThey were signed.\n\n2. Lamp\n\nThe ferryman asked for three things:\n\n1.\n\nA new lamp.\n\n2.\n\nA new rope.\n\n3.\n\nA new bell.\n\nHe was thanked.\n\n3. Rope\n\nIt was cut.\n"
		assert.Equal(t, []string{"1 Minutes", "2 Lamp", "3 Rope"}, titled(t, list))
	})
}

func TestDashBeforeTheWordsOfAMotion(t *testing.T) {
	item := lastItem(t, "The lamp was spoken of.\n\nProposed by Cllr Dray\nSeconded by Cllr Marl\n\n– that the lamp be lit.\n\nThe motion was lost by 4 votes to 6.\n")
	require.Len(t, item.Motions, 1)
	assert.Equal(t, "that the lamp be lit.", item.Motions[0].Text)
	assert.Equal(t, "Cllr Dray", item.Motions[0].Mover)
	list := lastItem(t, "The lamp was spoken of.\n\nProposed by Cllr Dray\nSeconded by Cllr Marl\n\n– that the lamp was old;\n\n– that the rope was short.\n")
	assert.Empty(t, list.Motions)
}
