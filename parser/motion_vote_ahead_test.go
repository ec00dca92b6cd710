package parser_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"minutebook/model"
	"minutebook/parser"
)

func TestVoteToldBeforeTheMotionsWords(t *testing.T) {
	for name, c := range map[string]struct {
		text, words, mover string
		clauses            []string
	}{
		"words below":       {"It was moved by Councillor Dray, seconded by Councillor Marl and carried:\n\nThat the lamp be lit.", "That the lamp be lit.", "Councillor Dray", nil},
		"after a show":      {"It was moved by Councillor Dray, and seconded by Councillor Marl, and following a show of hands was carried unanimously:\n\nThat the lamp be lit.", "That the lamp be lit.", "Councillor Dray", nil},
		"by nobody":         {"It was moved, seconded and CARRIED:\n\nThat the lamp be lit.", "That the lamp be lit.", "", nil},
		"on the same line":  {"It was proposed by Councillor Dray, seconded by Councillor Marl and carried unanimously that the lamp be lit.", "that the lamp be lit.", "Councillor Dray", nil},
		"a list":            {"Moved by Councillor Dray, seconded by Councillor Marl and carried:-\n\n(1) That the lamp be lit.\n\n(2) That oil be bought.", "", "Councillor Dray", []string{"(1) That the lamp be lit.", "(2) That oil be bought."}},
		"a list of clauses": {"Moved by Councillor Dray, seconded by Councillor Marl and carried:\n\nThat the lamp be lit:\n\n1. by night; and\n\n2. in fog.", "That the lamp be lit:", "Councillor Dray", []string{"1. by night; and", "2. in fog."}},
	} {
		t.Run(name, func(t *testing.T) {
			item := pageItem(t, c.text)
			require.Len(t, item.Motions, 1)
			m := item.Motions[0]
			assert.Equal(t, []string{c.words, c.mover, model.Carried}, []string{m.Text, m.Mover, m.Vote.Result})
			assert.Equal(t, c.clauses, outlineOf(m.Clauses))
			assert.Empty(t, item.Minutes)
		})
	}
	item := pageItem(t, "It was moved by Councillor Dray, seconded by Councillor Marl and carried.\n\nThe keeper thanked the Committee.")
	assert.Empty(t, item.Motions, "the text gives no words of the motion")
	assert.Len(t, item.Minutes, 2)

	item = pageItem(t, "It was moved by Councillor Dray, seconded by Councillor Marl and carried:\n\nRESOLVED – That the lamp be lit.")
	assert.Empty(t, item.Motions)
	assert.Equal(t, "Councillor Dray", item.Resolutions[0].Mover)

	item = pageItem(t, "Moved by Councillor Dray, seconded by Councillor Marl:-\n\n(1) That the lamp be lit.\n\n(2) That oil be bought.\n\nThe motion was put to the vote and lost.")
	assert.Equal(t, []string{"(1) That the lamp be lit.", "(2) That oil be bought."}, outlineOf(item.Motions[0].Clauses))
}

func TestWhatFollowsWasAgreed(t *testing.T) {
	item := pageItem(t, "The following was agreed:\n\n1. That the lamp be lit.\n\n2. That oil be bought.")
	require.Len(t, item.Resolutions, 1)
	assert.Equal(t, model.KindAgreed, item.Resolutions[0].Kind)
	assert.Len(t, item.Resolutions[0].Clauses, 2)
	assert.Empty(t, pageItem(t, "The following was noted:\n\n1. That the lamp was dark.").Resolutions)
	assert.Empty(t, pageItem(t, "The following was agreed by all to be a pity, and the lamp stayed dark.").Resolutions)
}

func TestNamesALineBelongToTheVoteOnTheDecisionBelow(t *testing.T) {
	names := "For\nT Dray\nMrs P Marl\nS Tern\nW Frome\nN Reed\nL Amery\nR Rusk\nP Quill\n\nAgainst\nT Sallow\nJ Wren\nMs S Finch\n\nAbstain\nL Dale"
	item := pageItem(t, "Councillor Dray moved, and Councillor Marl seconded, as an amendment:\n\nThat oil be bought.\n\nOn being put to the vote the amendment was LOST, there voting 11 for and 20 against.\n\nIn accordance with the Regulations the vote on the lamp was recorded as follows:\n\n"+names+"\n\nRESOLVED - that the lamp be lit.")
	require.Len(t, item.Motions, 1)
	assert.Nil(t, item.Motions[0].Vote.Names)
	require.NotNil(t, item.Resolutions[0].Vote)
	assert.Len(t, item.Resolutions[0].Vote.Names.For, 8)
}

func TestDecisionWithoutMarkerInTextOfOneSpacing(t *testing.T) {
	const page = "Agenda item\n\nLamps\n\nReport of the Harbour Master.\n\nThe Committee considered the report. The lamp had been dark since March.\n\n"
	got, err := parser.Parse("item.txt", []byte(page+"(1) That the report be noted; and\n\n(2) That the lamp be lit.\n\nSupporting documents:\n"), parser.Options{})
	require.NoError(t, err)
	require.Len(t, got.Records[0].Items[0].Resolutions, 1)
	assert.Len(t, got.Records[0].Items[0].Resolutions[0].Clauses, 2)

	got, err = parser.Parse("item.txt", []byte(page+"The keeper said:\n\n(1) That the lamp be lit at dusk was his wish; and\n\n(2) That the oil be better.\n\nSupporting documents:\n"), parser.Options{})
	require.NoError(t, err)
	assert.Empty(t, got.Records[0].Items[0].Resolutions, "words announce the list")
}
