package parser_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"minutebook/model"
	"minutebook/parser"
)

func TestFactsAndRecommendationsOfPrintedMinutes(t *testing.T) {
	for _, c := range []struct {
		name, text                string
		details, recommends, left int
	}{
		{"facts in a column", "File:            F 12\nAuthor:          Harbour Master\n\nThe lamp was lit.\n", 2, 0, 1},
		{"facts that stand at a report's head", "File: F 12\nAuthor: Harbour Master\nDisclosure of Interest: Nil\n\nThe lamp was lit.\n", 3, 0, 1},
		{"blank lines between facts of a report", "File Ref: F 12\n\nAuthor: A Marl, Harbour Master\n\nThe lamp was lit.\n", 2, 0, 1},
		{"blank lines between facts and a matter", "File Ref: F 12\n\nAuthor: Harbour Master\n\nRope: Cut\n\nThe lamp was lit.\n", 2, 0, 2},
		{"blank lines between what is told of each", "Location: The lamp was lit on the quay.\n\nProposal: The rope was cut by the master.\n\nThe bell was rung.\n", 0, 0, 3},
		{"one such fact among matters", "File: F 12\nLamp: Not lit\nRope: Cut\n\nThe lamp was lit.\n", 0, 0, 4},
		{"matters told one a line are none", "Lamp: It was lit on Monday.\n\nRope: It was cut on Tuesday.\n", 0, 0, 2},
		{"one fact alone", "File:            F 12\n\nThe lamp was lit.\n", 0, 0, 2},
		{"a roll is none", "Present:         A Marl\nApologies:       B Dray\n\nThe lamp was lit.\n", 0, 0, 3},
		{"what an officer recommends", "HARBOUR MASTER’S WORDS\n\nStaff recommendation\n\nThat the lamp be lit.\n\nRESOLVED: That the lamp be put out.\n", 0, 1, 1},
		{"a recommendation told", "Staff recommendation\n\nThe master held that it was his own.\n", 0, 0, 2},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, err := parser.Parse("minutes.txt", []byte(headAndRoll+items+"\n4. Harbour\n\n"+c.text), parser.Options{Layout: model.LayoutPrinted})
			require.NoError(t, err)
			require.Len(t, got.Records[0].Items, 4)
			last := got.Records[0].Items[3]
			assert.Len(t, last.Details, c.details)
			assert.Len(t, last.Recommendations, c.recommends)
			assert.Len(t, last.Minutes, c.left)
		})
	}
}

func TestPartsOfAReportHeadNoItem(t *testing.T) {
	const text = headAndRoll + "\n1. OPENING\n\nThe Chairman opened the meeting.\n\n2. LAMP\n\nBACKGROUND\n\nThe lamp was lit in 1998.\n\n" +
		"COMMENT\n\nThe lamp has been dim.\n\nFINANCIAL IMPLICATIONS\n\nThe oil is dear this year.\n\n3. BELL\n\nThe bell has been cracked.\n\nLATE BUSINESS\n\nThe Clerk was asked to write to the ferryman.\n"
	got, err := parser.Parse("minutes.txt", []byte(text), parser.Options{Layout: model.LayoutPrinted})
	require.NoError(t, err)
	var titles []string
	for _, item := range got.Records[0].Items {
		titles = append(titles, item.Title)
	}
	assert.Equal(t, []string{"OPENING", "LAMP", "BELL", "LATE BUSINESS"}, titles)
}

func TestPurposeOfAReportInPrintedMinutes(t *testing.T) {
	item := lastItem(t, "Purpose of Report: To ask for a lamp.\n\nThe Harbour Master said that it was dark.\n")
	require.Len(t, item.Purpose, 1)
	assert.Equal(t, "To ask for a lamp.", item.Purpose[0].Text)
	assert.Len(t, item.Minutes, 1)

	item = lastItem(t, "The Harbour Master said that it was dark.\n\nPurpose: the lamp would be lit for boats.\n")
	assert.Empty(t, item.Purpose, "the minutes have begun to tell")
	assert.Len(t, item.Minutes, 2)
}

func TestVotesAtTheRightOwnNothing(t *testing.T) {
	const text = headAndRoll + items + "\n4. Harbour\n\n" +
		"RESOLVED: That the lamp be lit.\n\n" +
		"                                                                      CARRIED 3/1\n\n" +
		"RESOLVED: That the rope be cut.\n\n" +
		"                                                                      CARRIED 2/1\n"
	got, err := parser.Parse("minutes.txt", []byte(text), parser.Options{Layout: model.LayoutPrinted})
	require.NoError(t, err)
	last := got.Records[0].Items[3]
	assert.Empty(t, last.Actions)
	require.Len(t, last.Resolutions, 2)
	for _, r := range last.Resolutions {
		require.NotNil(t, r.Vote)
		assert.Equal(t, 1, *r.Vote.Against)
	}
}

// A volume prints the minutes of one body below those of another, each below its name,
// the day and those present.
func TestMeetingsOfAVolume(t *testing.T) {
	const first = "LAMPS COMMITTEE\n\n5 September 2005\n\nPresent: Councillors A Marl (Chairman) and C Dray\n\n11   MINUTES\n\nRESOLVED – That the minutes be signed.\n\n12   OIL\n\nThe lamps had burnt all night.\n\nThe meeting closed at 6.50 pm.\n\n\n"
	volume := func(second string) []*model.Record {
		got, err := parser.Parse("minutes.txt", []byte(first+second), parser.Options{Layout: model.LayoutPrinted})
		require.NoError(t, err)
		return got.Records
	}
	two := volume("ROPES COMMITTEE\n\n7 September 2005\n\nPresent: Councillors B Tern (Chairman) and C Dray\n\n21   MINUTES\n\nRESOLVED – That they be signed.\n\n22   ROPE\n\nThe rope was short.\n")
	require.Len(t, two, 2)
	assert.Equal(t, []string{"LAMPS COMMITTEE", "2005-09-05", "ROPES COMMITTEE", "2005-09-07"}, []string{two[0].Meeting.Body, two[0].Meeting.Date, two[1].Meeting.Body, two[1].Meeting.Date})
	assert.Len(t, two[0].Items, 2)
	assert.Len(t, two[1].Items, 2)
	for name, second := range map[string]string{
		"a heading over a text": "ROPES COMMITTEE\n\nThat committee met on 7 September 2005.\n\nPresent were all its members.\n",
		"a day alone":           "ROPES COMMITTEE\n\n7 September 2005\n\nThe Clerk read its report.\n",
		"a title":               "13   ROPES COMMITTEE\n\n7 September 2005\n\nThe Clerk read its report.\n",
	} {
		assert.Len(t, volume(second), 1, name)
	}
}
