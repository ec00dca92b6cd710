package parser_test

import (
	"testing"

	"minutebook/parser"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// cellTitles are the titles of the items of a table saved as text.
func cellTitles(t *testing.T, page string) []string {
	t.Helper()
	got, err := parser.Parse("meeting.txt", []byte(page), parser.Options{})
	require.NoError(t, err)
	require.Len(t, got.Records, 1)
	require.Equal(t, "moderngov-meeting", got.Records[0].Source.Layout)
	var out []string
	for _, item := range got.Records[0].Items {
		out = append(out, item.Title)
	}
	return out
}

func TestCellsOfTables(t *testing.T) {
	const head = "Agenda and minutes\nVenue: Quay Hall\nNo. | Item |\n---|---|\n"
	for _, c := range []struct {
		name, page string
		titles     []string
	}{
		{"the last one is cut short", head + "Lamps Minutes: They were lit. |\n|\nOil PDF 21 KB To consider a report on oil. Minutes: The oil was", []string{"Lamps", "Oil"}},
		{"the last one is cut above its label", head + "Lamps Minutes: They were lit. |\n|\nTo consider a report on oil.\nContact: A Wren Minutes: The oil was", []string{"Lamps", "To consider a report on oil."}},
		{"one bar ends each", head + "Lamps Minutes: They were lit. |\nOil Minutes: It was burnt.\nMore was bought. |\n", []string{"Lamps", "Oil"}},
		{"some bars were lost", head + "Lamps Minutes: They were lit.\nOil To consider oil. Minutes: It was burnt. |\nWicks Minutes: They were cut. |\n", []string{"Lamps", "Oil", "Wicks"}},
		{"the heading was lost, and a title", "Lamps Minutes: They were lit. |\nMinutes: There was no oil. |\nWicks Minutes: They were cut. |\n", []string{"Lamps", "", "Wicks"}},
		{"what stands below the last one is none", head + "Lamps Minutes: They were lit. |\n|\nQuay Council, 1 Quay Road\n", []string{"Lamps"}},
		{"a paper's minutes within one are no label", head + "Lamps Minutes: They were lit. The minutes were read. |\n||\nOil Minutes: It was burnt. |\n||\n", []string{"Lamps", "Oil"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			assert.Equal(t, c.titles, cellTitles(t, c.page))
		})
	}
}

func TestBulletsThatRunOnInCells(t *testing.T) {
	const page = "Agenda and minutes\nVenue: Quay Hall\nNo. | Item |\n---|---|\nLamps Minutes: The keeper reported:\n· That fog came. · That two lamps · old ones · burst. |\n||\n"
	got, err := parser.Parse("meeting.txt", []byte(page), parser.Options{})
	require.NoError(t, err)
	var texts []string
	for _, b := range got.Records[0].Items[0].Minutes {
		texts = append(texts, b.Marker+" "+b.Text)
	}
	assert.Equal(t, []string{" The keeper reported:", "· That fog came.", "· That two lamps", "· old ones", "· burst."}, texts)

	item := pageItem(t, "The keeper reported: fog · rain · snow.")
	require.Len(t, item.Minutes, 1, "no cell holds these")
}
