package parser_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"minutebook/model"
	"minutebook/parser"
)

// lastItem reads printed minutes whose fourth and last item has the text.
func lastItem(t *testing.T, text string) *model.Item {
	t.Helper()
	got, err := parser.Parse("minutes.txt", []byte(headAndRoll+items+"\n4. Harbour\n\n"+text), parser.Options{Layout: model.LayoutPrinted})
	require.NoError(t, err)
	require.Len(t, got.Records[0].Items, 4)
	return got.Records[0].Items[3]
}

func TestNoticeOfMotion(t *testing.T) {
	const words = "“That this Council asks the Harbour Trust for a lamp.”\n\n"
	for name, c := range map[string]struct {
		text, mover, seconder string
	}{
		"the giver moved it":          {"Cllr Dray gave notice of the following motion:-\n\n" + words + "Cllr Marl seconded the motion, which was agreed unanimously.\n", "Cllr Dray", "Cllr Marl"},
		"behind a letter":             {"(a) Cllr Dray gave notice of the following motion:-\n\n" + words + "Cllr Marl seconded the motion and it was carried.\n", "Cllr Dray", "Cllr Marl"},
		"in whose name it stood":      {"The following motion stood in the name of Cllr Dray:\n\n" + words + "The motion was carried.\n", "Cllr Dray", ""},
		"another moved it":            {"Cllr Dray gave notice of the following motion:-\n\n" + words + "Moved by Cllr Tern, seconded by Cllr Marl.\n\nThe motion was carried.\n", "Cllr Tern", "Cllr Marl"},
		"of two givers none moved it": {"Cllrs Dray and Tern gave notice of the following motion:-\n\n" + words + "The motion was carried.\n", "", ""},
	} {
		t.Run(name, func(t *testing.T) {
			item := lastItem(t, c.text)
			require.Len(t, item.Motions, 1)
			m := item.Motions[0]
			assert.Equal(t, []string{"“That this Council asks the Harbour Trust for a lamp.”", c.mover, c.seconder, model.Carried}, []string{m.Text, m.Mover, m.Seconder, m.Vote.Result})
			assert.Len(t, item.Minutes, 1, "that notice was given is told, and nothing else")
		})
	}
	left := lastItem(t, "Cllr Dray gave notice of the following motion:-\n\n"+words+"It was left until June.\n")
	assert.Empty(t, left.Motions, "nothing became of it")
	assert.Len(t, left.Minutes, 3)
}

func TestNoticeOfMotionInTheTitle(t *testing.T) {
	const words = "“That this Council asks the Harbour Trust for a lamp.”"
	told := "\n\nCllr Dray, in proposing the motion, spoke of fog. Cllr Marl seconded the motion, which was agreed.\n"
	under := func(title, text string) *model.Item {
		got, err := parser.Parse("minutes.txt", []byte(headAndRoll+items+"\n4. "+title+"\n\n"+text), parser.Options{Layout: model.LayoutPrinted})
		require.NoError(t, err)
		require.Len(t, got.Records[0].Items, 4)
		return got.Records[0].Items[3]
	}
	item := under("Notice of Motion – Cllr Dray", words+told)
	require.Len(t, item.Motions, 1)
	m := item.Motions[0]
	assert.Equal(t, []string{words, "Cllr Dray", "Cllr Marl", model.Carried}, []string{m.Text, m.Mover, m.Seconder, m.Vote.Result})
	assert.Len(t, item.Minutes, 1, "what the mover said")

	item = under("Notices of Motion", "Submitted by Cllr Dray\n\n"+words+"\n\nThe Clerk read the Trust’s reply.\n\nThe motion was proposed by Cllr Dray and seconded by Cllr Marl. The motion was adopted.\n")
	require.Len(t, item.Motions, 1, "given on a line of its own")
	m = item.Motions[0]
	assert.Equal(t, []string{"Cllr Dray", "Cllr Marl", model.Carried}, []string{m.Mover, m.Seconder, m.Vote.Result})
	assert.Len(t, item.Minutes, 2, "who gave it, and the reply")

	for name, item := range map[string]*model.Item{
		"a title of something else":     under("The Lamp", words+told),
		"a quotation of no motion":      under("Notice of Motion – Cllr Dray", "“Fog is no excuse.”"+told),
		"given, and nothing told of it": under("Lamps", "Submitted by Cllr Dray\n\n"+words+told),
		"told before it":                under("Notice of Motion – Cllr Dray", "The Clerk read a letter.\n\n"+words+told),
		"nothing became of it":          under("Notice of Motion – Cllr Dray", words+"\n\nIt was left until June.\n"),
	} {
		assert.Empty(t, item.Motions, name)
	}
}

func TestVoteHeading(t *testing.T) {
	counts := "Vote to approve;\nIn Favour: 5\nAgainst: 2\nAbstain: 0\n"
	item := lastItem(t, "Proposed by: Cllr Dray\nSeconded by: Cllr Marl\n\nThat the lamp be lit.\n\n"+counts)
	require.Len(t, item.Motions, 1)
	assert.Equal(t, []any{model.Carried, 5, 2}, []any{item.Motions[0].Vote.Result, *item.Motions[0].Vote.For, *item.Motions[0].Vote.Against})
	assert.Empty(t, item.Minutes)

	item = lastItem(t, "That the lamp be lit.\n\n"+counts)
	require.Len(t, item.Motions, 1, "its words stand right above")
	assert.Equal(t, "That the lamp be lit.", item.Motions[0].Text)

	item = lastItem(t, "The lamp was dark.\n\n"+counts)
	assert.Empty(t, item.Motions, "the text gives no words of a motion")
	assert.Len(t, item.Minutes, 5)

	item = lastItem(t, "That the lamp be lit.\n\nVote of thanks\n\nThe Chair thanked the keeper.\n")
	assert.Empty(t, item.Motions)
	assert.Len(t, item.Minutes, 3)
}
