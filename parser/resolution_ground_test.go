package parser_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"minutebook/model"
	"minutebook/parser"
)

// The ground of a decision may stand in a paragraph of its own, without a number.
func TestGroundBelowADecision(t *testing.T) {
	const decided = "RESOLVED: That permission be refused for the following reason:\n\n"
	const ground = "The proposed shed by virtue of its scale would harm the harbour contrary to Policy 4."
	item := lastItem(t, decided+ground+"\n\nVoting: 9 – For 0 – Against 0 – Abstentions\n")
	require.Len(t, item.Resolutions, 1)
	require.Len(t, item.Resolutions[0].Clauses, 1)
	assert.Equal(t, ground, item.Resolutions[0].Clauses[0].Text)
	assert.Empty(t, item.Minutes)
	require.NotNil(t, item.Resolutions[0].Vote)
	assert.Equal(t, 9, *item.Resolutions[0].Vote.For)

	item = lastItem(t, decided+"The Committee thanked the ferryman for the time that he had given to it.\n")
	require.Len(t, item.Resolutions, 1)
	assert.Empty(t, item.Resolutions[0].Clauses, "what was done is no ground")
	assert.Len(t, item.Minutes, 1)
}

func TestWhoMovedWhatNobodyIsNamedToHaveSeconded(t *testing.T) {
	item := lastItem(t, "Cllr Dray moved, duly seconded, that the rope be cut.\n\nOn being put to the meeting the proposal was declared CARRIED.\n\nRESOLVED:-\n\nthat the rope be cut.\n")
	require.Len(t, item.Resolutions, 1)
	assert.Equal(t, "Cllr Dray", item.Resolutions[0].Mover)
	assert.Empty(t, item.Resolutions[0].Seconder)

	item = lastItem(t, "Under Standing Order 12.1 Cllr Dray moved the motion which was:\n\n“This Council asks for a lamp.”\n\nThe motion was formally seconded by Cllr Marl.\n\nThe motion was put to the vote and carried.\n")
	require.Len(t, item.Motions, 1)
	assert.Equal(t, []string{"Cllr Dray", "Cllr Marl"}, []string{item.Motions[0].Mover, item.Motions[0].Seconder})
}

// A heading over a run of items may stand in small letters, with no blank line about it.
func TestMattersOverARunOfItems(t *testing.T) {
	got, err := parser.Parse("minutes.txt", []byte(headAndRoll+"\nHB 09/001 Apologies\nThere were none.\nMatters for recommendation to the Cabinet\nHB 09/002 Tolls\nThe tolls were paid.\nMatters of rope\nHB 09/003 Ferries\nThe ferry was late.\n"), parser.Options{Layout: model.LayoutPrinted})
	require.NoError(t, err)
	items := got.Records[0].Items
	require.Len(t, items, 3)
	assert.Len(t, items[0].Minutes, 1)
	assert.Equal(t, "Matters for recommendation to the Cabinet", items[1].Part)
	assert.Len(t, items[1].Minutes, 2, "other words stay")
}
