package parser_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"minutebook/model"
	"minutebook/parser"
)

// Capitals are wide: a title in them is broken where its line seems to have room.
func TestTitleInCapitalsBrokenAtAnOpenWord(t *testing.T) {
	titles := func(heading string) []string {
		got, err := parser.Parse("minutes.txt", []byte(headAndRoll+"\n1. TOLLS\n\nThe tolls were paid by the ferryman.\n\n"+heading+"\n\nRESOLVED:\n\nThat the public be excluded.\n\n2. FERRIES\n\nThe ferry was late.\n"), parser.Options{Layout: model.LayoutPrinted})
		require.NoError(t, err)
		var out []string
		for _, item := range got.Records[0].Items {
			out = append(out, item.Title)
		}
		return out
	}
	assert.Equal(t, []string{"TOLLS", "ACCESS TO INFORMATION – TO CONSIDER THE EXCLUSION OF THE PUBLIC", "FERRIES"}, titles("ACCESS TO INFORMATION – TO CONSIDER THE\nEXCLUSION OF THE PUBLIC"))
	assert.Equal(t, []string{"TOLLS", "EXCLUSION OF THE PUBLIC", "FERRIES"}, titles("PART TWO\n\nEXCLUSION OF THE PUBLIC"), "the upper line is no part of the title")
}

func TestHeadingOverBulletsThatASentenceAnnounces(t *testing.T) {
	item := lastItem(t, "The position was as follows:\n\nHarbour Fund\n\n• rope bought for £4\n\n• a balance of £9\n\nFerry Fund\n\n• no balance\n")
	var headings []string
	for _, b := range item.Minutes {
		if b.Kind == model.KindHeading {
			headings = append(headings, b.Text)
		}
	}
	assert.Equal(t, []string{"Harbour Fund", "Ferry Fund"}, headings)

	item = lastItem(t, "The following were present:\n\nHarbour Fund\n\nFerry Fund\n")
	for _, b := range item.Minutes {
		assert.NotEqual(t, model.KindHeading, b.Kind, b.Text)
	}
}
