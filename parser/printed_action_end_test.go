package parser_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"minutebook/model"
)

func TestActionsAtTheEndOfAParagraph(t *testing.T) {
	for _, c := range []struct {
		text, left, owner, asked string
	}{
		{"The lamp had been lit. (Action by: Ada Dray)", "The lamp had been lit.", "Ada Dray", ""},
		{"The bin is to be replaced. Action: Clerk", "The bin is to be replaced.", "Clerk", ""},
		{"The ferry was late. (ACTION: AD/BM)", "The ferry was late.", "AD/BM", ""},
		{"A list was asked for [Action – Clerk].", "A list was asked for", "Clerk", ""},
		{"The weir was cleaned. Action by P Dray.", "The weir was cleaned.", "P Dray", ""},
		{"Holes were seen in Quay Row. ACTION: Clerk to write to the Board.", "Holes were seen in Quay Row.", "", "Clerk to write to the Board."},
		{"RESOLVED that the weir be cleaned. Action: Clerk", "that the weir be cleaned.", "Clerk", ""},
	} {
		item := lastItem(t, "The lamp was spoken of.\n\n"+c.text+"\n\nThe bell was rung.\n")
		require.Len(t, item.Actions, 1, c.text)
		assert.Equal(t, []string{c.owner, c.asked}, []string{item.Actions[0].Owner, item.Actions[0].Text}, c.text)
		if len(item.Resolutions) > 0 {
			assert.Equal(t, c.left, item.Resolutions[0].Text)
			continue
		}
		require.Len(t, item.Minutes, 3, c.text)
		assert.Equal(t, c.left, item.Minutes[1].Text)
	}
}

func TestWhatOnlySpeaksOfAction(t *testing.T) {
	for _, text := range []string{
		"He said that action by the Council was slow.",
		"The lamp was out. Action by the Board was asked for by all who spoke.",
		"The plan was read. Action Plans: The clerk had three of them.",
		"The group met in May (Action Group).",
		"The lamp was lit. Action: None.",
		"They asked for a plan. Actions speak louder than words.",
	} {
		item := lastItem(t, "The lamp was spoken of.\n\n"+text+"\n\nThe bell was rung.\n")
		assert.Empty(t, item.Actions, text)
		require.Len(t, item.Minutes, 3, text)
		assert.Equal(t, text, item.Minutes[1].Text)
	}
}

func TestActionsBelowTheirLabelThatNameWhoIsToAct(t *testing.T) {
	item := lastItem(t, "The lamp was spoken of.\n\nActions/further information to be provided:\n\nA list of lamps to be sent to all. (Action by: Ada Dray)\n\nResolved: That the lamp be lit.\n")
	assert.Equal(t, 1, len(item.Minutes))
	require.Len(t, item.Actions, 1)
	assert.Equal(t, model.Action{At: item.Actions[0].At, Text: "A list of lamps to be sent to all.", Owner: "Ada Dray"}, *item.Actions[0])
}
