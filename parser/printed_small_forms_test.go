package parser_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// The place of a meeting in the room of a council that is not the one that met, or
// behind a label with a comma.
func TestPlacesBelowTheHead(t *testing.T) {
	for head, want := range map[string][2]string{
		"MEETING OF ORRIN HARBOUR PANEL\n\nThursday 24 October 2013\nCouncil Chamber, Marl District Council, Lode\n\nPresent:\n\nCllr A Marl\nCllr M Reed\n": {"", "Council Chamber, Marl District Council, Lode"},
		"ORRIN COMMUNITY COUNCIL\n\nMinutes of the Council Meeting,\n12th March 2024 Venue, Church House\n\nPresent: Cllrs A Marl and M Reed\n":              {"ORRIN COMMUNITY COUNCIL", "Church House"},
		"MEETING OF ORRIN HARBOUR PANEL\n\nThursday 24 October 2013\nThe Harbour House, Marl Quay, Lode\n\nPresent:\n\nCllr A Marl\nCllr M Reed\n":           {"", "The Harbour House, Marl Quay, Lode"},
	} {
		m := printed(t, head).Meeting
		assert.Equal(t, want, [2]string{m.Authority, m.Venue}, head)
	}
}

// A heading without a sign over what somebody is asked to do.
func TestActionPointOverATask(t *testing.T) {
	item := lastItem(t, "The lamp was dark.\n\nAction Point\n\nClerk to buy oil.\n")
	require.Len(t, item.Actions, 1)
	assert.Equal(t, "Clerk to buy oil.", item.Actions[0].Text)
	assert.Len(t, item.Minutes, 1)

	item = lastItem(t, "The lamp was dark.\n\nAction Point\n\nThe road that leads from the quay to the lamp was closed.\n")
	assert.Empty(t, item.Actions)
	assert.Len(t, item.Minutes, 3)
}

// A heading over nothing but the time at which the meeting ended is no block.
func TestHeadingOverTheEnd(t *testing.T) {
	for _, end := range []string{"CLOSE OF MEETING\n\nThe meeting closed at 11.35 a.m.\n", "Rising at: 11.35am\n"} {
		r := parsePrinted(t, headAndRoll+items+"\n4. Harbour\n\nThe pier was mended.\n\n"+end)
		assert.Equal(t, "11:35", r.Meeting.EndTime, end)
		assert.Len(t, r.Items[3].Minutes, 1, end)
	}
	r := parsePrinted(t, headAndRoll+items+"\n4. Harbour\n\nThe pier was mended.\n\nROPES\n\nThe rope was cut. The meeting closed at 11.35 a.m.\n")
	assert.Equal(t, "11:35", r.Meeting.EndTime)
}
