package parser_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"minutebook/model"
	"minutebook/parser"
)

// Items that end in nought stand over those within them: "4.0" over "4.1".
func TestItemsThatEndInNought(t *testing.T) {
	titles := func(text string) []string {
		got, err := parser.Parse("minutes.txt", []byte(headAndRoll+"\n"+text), parser.Options{Layout: model.LayoutPrinted})
		require.NoError(t, err)
		var out []string
		for _, item := range got.Records[0].Items {
			out = append(out, item.Number+" "+item.Title)
		}
		assert.Empty(t, got.Records[0].Unplaced)
		return out
	}
	const end = "\n\n3.0 Tolls\n\n3.1 Tolls of the ferry\n\nThey were paid.\n\n3.2 Tolls of the bridge\n\nThey were not paid.\n"
	assert.Equal(t, []string{"1.0 Confirmation of Minutes", "1.1 Minutes of the ordinary meeting held on 4th March, 2018", "2.0 Matters Arising", "3.0 Tolls", "3.1 Tolls of the ferry", "3.2 Tolls of the bridge"},
		titles("1.0 Confirmation of Minutes\n\n1.1 Minutes of the ordinary meeting held on 4th March, 2018.\n\nThe minutes were confirmed.\n\n2.0 Matters Arising\n\nThere were none."+end))
	assert.Equal(t, []string{"1.0 Apologies", "2.0 Matters Arising", "3.0 Tolls", "3.1 Tolls of the ferry", "3.2 Tolls of the bridge"},
		titles("1.0 Apologies\n\n1.1 None.\n\n2.0 Matters Arising\n\nThere were none."+end), "an answer is no title")
}

func TestMotionUnderWhoSubmittedIt(t *testing.T) {
	const words = "“To call on this Council to mend the rope.”"
	motions := func(title string) []*model.Motion {
		got, err := parser.Parse("minutes.txt", []byte(headAndRoll+"\n1.0 Apologies\n\nThere were none.\n\n2.0 "+title+"\n\n2.1 Submitted by Cllr Dray\n\n"+words+"\n\nThe motion was proposed by Cllr Dray and seconded by Cllr Marl. The motion was put to a vote with the following result:\n\nFor: 7\nAgainst: 4\n\nThe motion was carried.\n\n3.0 Tolls\n\nThey were paid.\n"), parser.Options{Layout: model.LayoutPrinted})
		require.NoError(t, err)
		return got.Records[0].Items[2].Motions
	}
	list := motions("Notice of Motion")
	require.Len(t, list, 1)
	assert.Equal(t, []string{words, "Cllr Dray", "Cllr Marl", model.Carried}, []string{list[0].Text, list[0].Mover, list[0].Seconder, list[0].Vote.Result})
	assert.Empty(t, motions("Questions"))
}

// The sentence that heads the minutes is no title, though a number stands right below it
// and the others stand below their titles.
func TestHeadAboveTheFirstNumber(t *testing.T) {
	const text = "Minutes of meeting held on Thursday 26 June 2014 in the church.\n\n1.Apologies were received from Cllr Marl.\n\nTwo of the parish came.\n\n2.1The minutes of the meeting held on 24 April 2014 were approved.\n\n2.2.Matters arising . The bell was hung.\n\n3.Mr Reed told of the lamps, of which two were out.\n\nFerry Road\n\n4.1Cllr Dray told of the holes in the road.\n\n4.2 The chairman offered to write a letter.\n\nParish Accounts\n\n5. The accounts were read.\n"
	got, err := parser.Parse("minutes.txt", []byte(text), parser.Options{Layout: model.LayoutPrinted})
	require.NoError(t, err)
	require.NotNil(t, got.Records[0].Meeting)
	assert.Equal(t, "2014-06-26", got.Records[0].Meeting.Date)
}
