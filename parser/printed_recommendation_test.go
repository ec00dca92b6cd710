package parser_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"minutebook/parser"
)

// What a report recommends stands under the noun; it is decided only where
// nothing else is.
func TestRecommendationAboveTheResolution(t *testing.T) {
	const head = "MINUTES of a meeting of the Orrin Town Council held in the Old Forge on 3 May 2011\n\nPRESENT: Councillors A Tern and B Lisle\n\n1. TOLLS\n\nThe tolls were looked at.\n\n"
	for name, tc := range map[string]struct {
		text            string
		recommendations int
		resolutions     []string
	}{
		"resolved below":          {"RECOMMENDATION\n\nThat the toll be 4p.\n\nRESOLVED\n\nThat the toll be 5p.\n", 1, []string{"That the toll be 5p."}},
		"resolved below a number": {"Recommendation\n\nThat the toll be 4p.\n\n201/10 RESOLVED that the toll be 5p.\n", 1, []string{"that the toll be 5p."}},
		"nothing below":           {"RECOMMENDATION\n\nThat the toll be 4p.\n", 0, []string{"That the toll be 4p."}},
		"recommended too":         {"RECOMMENDED\n\nThat the toll be 4p.\n\nRESOLVED\n\nThat the signs be mended.\n", 0, []string{"That the toll be 4p.", "That the signs be mended."}},
	} {
		t.Run(name, func(t *testing.T) {
			got, err := parser.Parse("minutes.txt", []byte(head+tc.text), parser.Options{})
			require.NoError(t, err)
			item := got.Records[0].Items[0]
			assert.Len(t, item.Recommendations, tc.recommendations)
			var texts []string
			for _, res := range item.Resolutions {
				texts = append(texts, res.Text)
			}
			assert.Equal(t, tc.resolutions, texts)
		})
	}
}

// The lead-in of what a report recommends may run over two lines, and the list of it
// is no decision; a sentence without a list is told.
func TestReportRecommendedOverTwoLines(t *testing.T) {
	item := lastItem(t, "The report recommended:-\n\nthat the Council –\n\n(a) note the cost of the rope; and\n\n(b) buy a bell.\n\nRESOLVED: To buy a bell.\n")
	require.Len(t, item.Recommendations, 1)
	got := item.Recommendations[0]
	assert.Equal(t, "The report recommended:- that the Council –", got.Text)
	require.Len(t, got.Clauses, 2)
	assert.Equal(t, "buy a bell.", got.Clauses[1].Text)
	assert.Empty(t, item.Minutes)
	require.Len(t, item.Resolutions, 1)

	item = lastItem(t, "The report recommended:-\n\nthat the Council buy a bell.\n\nThe rope was old.\n")
	assert.Empty(t, item.Recommendations)
	assert.Empty(t, item.Resolutions)
}

// A year that ends a sentence on a line of its own is no page's number.
func TestYearAtTheEndIsKept(t *testing.T) {
	got, err := parser.Parse("minutes.txt", []byte("MINUTES of a meeting of the Orrin Town Council held in the Old Forge on 3 May 2011\n\nPRESENT: Councillors A Tern and B Lisle\n\n"+
		"1. NEXT MEETING\n\nRESOLVED\n\nThat the next meeting of the Council be held in the Old Forge on the 10th June\n2012.\n"), parser.Options{})
	require.NoError(t, err)
	require.Len(t, got.Records[0].Items[0].Resolutions, 1)
	assert.Equal(t, "That the next meeting of the Council be held in the Old Forge on the 10th June 2012.", got.Records[0].Items[0].Resolutions[0].Text)
}

// A head that was broken by hand says nothing of the width of the text.
func TestHeadBrokenByHandAboveBrokenLines(t *testing.T) {
	got, err := parser.Parse("minutes.txt", []byte("REGULAR MEETING of the Harbour Board\nof the Town of Orrin\nheld on Tuesday, June 12, 2012, at 7:00 p.m.\nat the Old Forge\n\nPRESENT: A Tern, B Lisle\n\n"+
		"1. STAFF\n\nThe Clerk reported that nobody had answered the notice which was put up\nat the pier in May, and that the ferry had sailed without a purser ever\nsince. Mrs Marl asked who had been taking the fares, and was told that\nthe mate had, in a hat which he kept for it and which was brought to the\nOffice on Fridays by whoever happened to be going that way; so far\nnothing had been missed.\n\n"+
		"RESOLVED, that those persons named on the list of the Recreation\nDirector be hired at the rates shown.\n"), parser.Options{})
	require.NoError(t, err)
	require.NotEmpty(t, got.Records[0].Items)
	require.Len(t, got.Records[0].Items[0].Resolutions, 1)
	assert.Equal(t, "that those persons named on the list of the Recreation Director be hired at the rates shown.", got.Records[0].Items[0].Resolutions[0].Text)
}

// Who did what a list tells stands above it and is no heading; the lines that a table is
// drawn with say nothing.
func TestDeedsBelowWhoDidThem(t *testing.T) {
	item := lastItem(t, "The Provost\n\n(1) welcomed everyone to the harbour; and\n\n(2) told of the rope.\n\n+-----+----+\n\n==========\n")
	require.Len(t, item.Minutes, 3)
	assert.Empty(t, item.Minutes[0].Kind)
	assert.Equal(t, "The Provost", item.Minutes[0].Text)

	item = lastItem(t, "The rope was old.\n\nThe New Rope\n\n(1) It is of hemp.\n\n(2) It is long.\n")
	require.Len(t, item.Minutes, 4)
	assert.Equal(t, "heading", item.Minutes[1].Kind)
}
