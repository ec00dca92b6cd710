package parser_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"minutebook/model"
	"minutebook/parser"
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

func TestAmendmentSecondedByNobodyNamed(t *testing.T) {
	for _, seconded := range []string{", which was duly seconded,", ", duly seconded,", " which was seconded"} {
		item := pageItem(t, "Councillor Dray moved an amendment"+seconded+" that the lamp be doused.\n\nOn being put to the vote the amendment was lost.\n\nRESOLVED – That the lamp be lit.")
		require.Len(t, item.Motions, 1, seconded)
		m := item.Motions[0]
		assert.Equal(t, []string{model.KindAmendment, "Councillor Dray", "", "that the lamp be doused.", model.Lost}, []string{m.Kind, m.Mover, m.Seconder, m.Text, m.Vote.Result})
		assert.Empty(t, item.Minutes)
		assert.Empty(t, item.Resolutions[0].Mover)
	}
	item := pageItem(t, "Councillor Dray moved an amendment, which was not seconded, that the lamp be doused.\n\nRESOLVED – That the lamp be lit.")
	assert.Empty(t, item.Motions)
	assert.Len(t, item.Minutes, 1)
}

func TestWhoAsksForPrivacyMovesNothing(t *testing.T) {
	const resolved = "\n\nThe Committee resolved:-\n\nin terms of the Act, to exclude the press and public from the meeting for item 9."
	item := pageItem(t, "The Convener proposed that the Committee consider item 9 with the press and public excluded."+resolved)
	require.Len(t, item.Resolutions, 1)
	assert.Empty(t, item.Resolutions[0].Mover)
	assert.Len(t, item.Minutes, 1)

	item = pageItem(t, "Councillor Dray proposed that the press and public be excluded for item 9."+resolved)
	assert.Equal(t, "Councillor Dray", item.Resolutions[0].Mover)
}

func TestTitlesOfWhatIsNotOpen(t *testing.T) {
	got, err := parser.Parse("m.txt", []byte("Agenda and minutes\n\nCabinet - Tuesday, 14 March 2023 5.30 pm\n\nVenue: Quay House\n\nItems\nNo. Item\n\n7.\n\nSale of the Pier Restricted enclosure View the reasons why item 7. is restricted\n\nReport of the Harbour Master.\n\nAdditional documents:\n\n  • Tolls pdf icon PDF 12 KB\n\n  • Annex 2 Restricted enclosure View the reasons why document 7/2 is restricted\n\nMinutes:\n\nRESOLVED – That it be sold.\n\n8.\n\nRestricted enclosures at the zoo\n\nMinutes:\n\nThe keeper spoke of them.\n\n9.\n\nLamps (exempt)\n\nRestricted enclosure View the reasons why item 9. is restricted\n\nMinutes:\n\nNoted.\n"), parser.Options{})
	require.NoError(t, err)
	items := got.Records[0].Items
	require.Len(t, items, 3)
	assert.Equal(t, []string{"Sale of the Pier", "Restricted enclosures at the zoo", "Lamps (exempt)"}, []string{items[0].Title, items[1].Title, items[2].Title})
	require.Len(t, items[0].Documents, 2)
	assert.Equal(t, []string{"Annex 2", ""}, []string{items[0].Documents[1].Title, items[0].Documents[1].Format})
	assert.Len(t, items[0].Purpose, 1)
	assert.Empty(t, items[2].Purpose)
}

func TestWhoPresidedSignsOffInCapitals(t *testing.T) {
	page := func(end string) *model.Record {
		got, err := parser.Parse("m.txt", []byte("Agenda and minutes\n\nItems\nNo. Item\n\n7.\n\nLamps\n\nMinutes:\n\nThe Committee resolved:-\n\nto note the report.\n\n"+end+"\n"), parser.Options{})
		require.NoError(t, err)
		return got.Records[0]
	}
	for _, end := range []string{"- COUNCILLOR OWEN TERN, Convener.", "COUNCILLOR OWEN TERN, Convener"} {
		rec := page(end)
		require.NotNil(t, rec.Meeting, end)
		assert.Contains(t, rec.Meeting.Signed, "COUNCILLOR OWEN TERN, Convener")
		assert.Empty(t, rec.Items[0].Minutes)
	}
	for _, end := range []string{"- Councillor Owen Tern, Convener", "COUNCILLOR OWEN TERN, Convener.\n\nThe keeper spoke.", "OWEN TERN, OF THE PIER"} {
		rec := page(end)
		assert.NotEmpty(t, rec.Items[0].Minutes, end)
	}
}
