package parser_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"minutebook/model"
	"minutebook/parser"
)

func TestAuthorityThatMetInFullOnAMeetingsPage(t *testing.T) {
	for head, want := range map[string][2]string{
		"Orrin Borough Council\nTuesday, 5th September, 2017 7.00 pm":                          {"Orrin Borough Council", "Orrin Borough Council"},
		"Extraordinary, Fenwold Fire and Rescue Authority - Monday, 13th March, 2023 10.30 am": {"Fenwold Fire and Rescue Authority", "Fenwold Fire and Rescue Authority"},
		"Planning Committee - Monday, 13th March, 2023 10.30 am":                               {"", "Planning Committee"},
		"Council - Monday, 13th March, 2023 10.30 am":                                          {"", "Council"},
	} {
		text := "Agenda and minutes\n\n" + head + "\n\nVenue: Town Hall\n\nItems\nNo. Item\n\n1.\n\nTolls\n\nMinutes:\n\nThe tolls were read.\n"
		got, err := parser.Parse("page.txt", []byte(text), parser.Options{Layout: model.LayoutMeeting})
		require.NoError(t, err)
		m := got.Records[0].Meeting
		assert.Equal(t, want, [2]string{m.Authority, m.Body}, head)
	}
}
