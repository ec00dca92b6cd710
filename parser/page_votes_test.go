package parser_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"minutebook/model"
)

func TestVoteInBracketsBetweenMarkerAndWords(t *testing.T) {
	for name, c := range map[string]struct {
		text      string
		unanimous bool
		votes     *int
	}{
		"behind the marker":     {"RESOLVED: (Unanimously)\n\nThat the lamp be lit.", true, nil},
		"counts there":          {"Resolved – (by 7 votes to 2)\n\nThat the lamp be lit.", false, new(7)},
		"before the words":      {"RESOLVED:\n\n(Unanimously) That the lamp be lit.", true, nil},
		"counts before them":    {"RESOLVED\n\n(by 7 votes to 2) That the lamp be lit.", false, new(7)},
		"on a line between":     {"RESOLVED:\n\n(Unanimously)\n\nThat the lamp be lit.", true, nil},
		"all three on one line": {"RESOLVED: (unanimously) That the lamp be lit.", true, nil},
	} {
		t.Run(name, func(t *testing.T) {
			item := pageItem(t, c.text)
			require.Len(t, item.Resolutions, 1)
			res := item.Resolutions[0]
			assert.Equal(t, "That the lamp be lit.", res.Text)
			require.NotNil(t, res.Vote)
			assert.Equal(t, model.Carried, res.Vote.Result)
			assert.Equal(t, c.unanimous, res.Vote.Unanimous)
			assert.Equal(t, c.votes, res.Vote.For)
			assert.Empty(t, item.Minutes)
		})
	}
}

func TestBracketsBelowAMarkerThatTellNoVote(t *testing.T) {
	for _, note := range []string{"(Councillor Dray abstained) That was all.", "(Report 12 refers)"} {
		item := pageItem(t, "RESOLVED:\n\n"+note)
		assert.Empty(t, item.Resolutions)
		require.Len(t, item.Minutes, 1)
		assert.Equal(t, note, item.Minutes[0].Text)
	}
}

func TestTotalAloneBelowTheNamesOfASide(t *testing.T) {
	const amendment = "An amendment was moved by Councillor Dray, seconded by Councillor Marl, that the lamp be doused.\n\nThe amendment was put to the vote and lost, the voting being as follows:\n\n"
	item := pageItem(t, amendment+"YES\n\nDray, Marl\n\n2\n\nNO\n\nFenn, Lisle, Pask\n\n3\n\nABSTAIN\n\nSallow\n\n1\n\nIt was then\n\nRESOLVED – That the lamp be lit.")
	require.Len(t, item.Motions, 1)
	vote := item.Motions[0].Vote
	require.NotNil(t, vote)
	assert.Equal(t, &model.Names{For: []string{"Dray", "Marl"}, Against: []string{"Fenn", "Lisle", "Pask"}, Abstain: []string{"Sallow"}}, vote.Names)
	assert.Equal(t, []int{2, 3, 1}, []int{*vote.For, *vote.Against, *vote.Abstain})
	require.Len(t, item.Resolutions, 1)
	assert.Nil(t, item.Resolutions[0].Vote)
	assert.Empty(t, item.Minutes)

	item = pageItem(t, amendment+"YES\n\nDray, Marl\n\nNO\n\nFenn, Lisle, Pask\n\n14\n\nThe keeper spoke.")
	require.Len(t, item.Minutes, 2, "another figure than the number of the names is none of the vote")
	assert.Equal(t, "14", item.Minutes[0].Text)
}
