package phrase_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"minutebook/parser/internal/phrase"
)

func TestReadVoices(t *testing.T) {
	for s, want := range map[string][]string{
		"Motion carried 4-1, Councilmember Tern voting no.":        {"Motion carried 4-1", "Councilmember Tern"},
		"Motion carried 4-1 with Councilmember Tern voting nay.":   {"Motion carried 4-1", "Councilmember Tern"},
		"Motion passed 3-2 (Tern and Wray opposed).":               {"Motion passed 3-2", "Tern", "Wray"},
		"Carried 4-1, Mr. Tern opposed.":                           {"Carried 4-1", "Mr. Tern"},
		"Motion carried 4-1; Tern dissenting.":                     {"Motion carried 4-1", "Tern"},
		"Motion carried 4-1 (Nay: Tern).":                          {"Motion carried 4-1", "Tern"},
		"The motion was carried, Councillor Tern voting against.":  {"The motion was carried", "Councillor Tern"},
		"The motion was lost with Councillors A and B abstaining.": {"The motion was lost", "A", "B"},
	} {
		v, ok := phrase.ReadVoices(s)
		if !assert.True(t, ok, s) {
			continue
		}
		got := []string{s[:v.End]}
		for _, side := range v.Sides {
			for _, name := range side.Names {
				got = append(got, s[v.Start:][name.Start:name.End])
			}
		}
		assert.Equal(t, want, got, s)
	}
	for _, s := range []string{
		"Motion carried 4-1.",
		"Motion carried, and the residents opposed the lamp.",
		"Motion carried 4-1, the residents of the quay opposed.",
		"The Chair, Councilmember Tern voting no, left the room.",
		"Motion carried with voting by hand.",
		"Carried over, Councillor Tern voting no confidence.",
	} {
		_, ok := phrase.ReadVoices(s)
		assert.False(t, ok, s)
	}
}
