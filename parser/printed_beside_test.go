package parser_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"minutebook/model"
	"minutebook/parser"
)

func TestColumnOfNumbersBesideTitleAndText(t *testing.T) {
	text := headAndRoll + "\n1\n1.1\n\nMinutes\nThe minutes of the last meeting were read by the Clerk to all who had come, and signed.\n\n" +
		"2\n2.1\n\nFinance\nThe balance stood at £12, and nobody could say why it did so when it had been £14 in May.\n2.2 The bank still had the names of those who left in 1999.\n\n" +
		"3\n3.1\n\nLamps\nThe lamps of the pier had been out since the gale of which the Clerk told in March.\n"
	got, err := parser.Parse("minutes.txt", []byte(text), parser.Options{Layout: model.LayoutPrinted})
	require.NoError(t, err)
	items := got.Records[0].Items
	require.Len(t, items, 3)
	var titles, markers []string
	for _, item := range items {
		titles = append(titles, item.Number+" "+item.Title)
		for _, b := range item.Minutes {
			markers = append(markers, b.Marker)
		}
	}
	assert.Equal(t, []string{"1 Minutes", "2 Finance", "3 Lamps"}, titles)
	assert.Equal(t, []string{"1.1", "2.1", "2.2", "3.1"}, markers)
	assert.Empty(t, got.Records[0].Unplaced)
}
