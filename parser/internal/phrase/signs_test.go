package phrase_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"minutebook/parser/internal/phrase"
)

func TestSigns(t *testing.T) {
	signs := phrase.NewSigns(" for", "greed", "FAVOUR")
	for s, stands := range map[string]bool{
		"agreed": true, "greed": true, "it was for us": true, "IN FAVOUR": true,
		"IN FAVOUR or not": true, "we agreed it": true, "he agreed": true, " for": true, "us for": true,
		"": false, "f": false, "for": false, "gree": false, "Favour": false, "GREED": false, "g reed": false, "reed, greer": false,
	} {
		assert.Equal(t, stands, signs.In(s), s)
	}
}

// Signs stand wherever they begin, at an even place or an odd one, and at the end too.
func TestSignsAtAllPlaces(t *testing.T) {
	for _, text := range []string{"2nd", "noon", "abstain", " at all "} {
		signs, fold := phrase.NewSigns(text, "xylophone"), phrase.NewFoldSigns(text)
		for before := range 5 {
			for after := range 4 {
				s := strings.Repeat("-", before) + text + strings.Repeat("-", after)
				assert.True(t, signs.In(s), s)
				assert.True(t, fold.In(strings.ToUpper(s)), s)
				assert.False(t, signs.In(s[:before+len(text)-1]), s)
			}
		}
	}
}

func TestCuesOf(t *testing.T) {
	for s, want := range map[string]phrase.Cues{
		"The tolls were high.":                  0,
		"moved":                                 phrase.MoverCue,
		"Proposer: Councillor Frome":            phrase.MoverCue,
		"Apologies from Councillor Frome":       phrase.ApologyCue,
		"a substitute, deputising":              phrase.SubstituteCue,
		"They voted.":                           phrase.VoteCue | phrase.SideCue,
		"it was RESOLVED":                       phrase.DecidingCue | phrase.VerbCue,
		"resolved, agreed, noted":               phrase.VerbCue,
		"Recommendations":                       phrase.VerbCue,
		"ABSTENTIONS: 3":                        phrase.SideCue,
		"for the Labour Group":                  phrase.GroupCue,
		"a group":                               0,
		"The meeting Closed at 8 pm":            phrase.EndCue,
		"…  view the full minutes text for it ": phrase.LinkCue,
	} {
		assert.Equal(t, want, phrase.CuesOf(s), s)
	}
}

// TestCuesRefuseNothing holds the readings that are told what a text hints at to
// those that look for themselves.
func TestCuesRefuseNothing(t *testing.T) {
	texts := append([]string{"Motion by the Labour Group carried", "The following members voted for:", "The meeting closed at 8.15 pm."}, noMarkers...)
	for _, x := range markers {
		texts = append(texts, x.text)
	}
	for _, s := range texts {
		cues := phrase.CuesOf(s)
		m, ok := phrase.ReadMarker(s, bodies)
		byCues, okByCues := phrase.ReadMarkerBy(cues, s, bodies)
		assert.Equal(t, m, byCues, s)
		assert.Equal(t, ok, okByCues, s)
		tallies, _ := phrase.ReadOutcome(s)
		talliesByCues, _ := phrase.ReadOutcomeBy(cues, s)
		assert.Equal(t, tallies, talliesByCues, s)
		closing, _ := phrase.ReadClosing(s)
		closingByCues, _ := phrase.ReadClosingBy(cues, s)
		assert.Equal(t, closing, closingByCues, s)
		assert.Equal(t, phrase.OpensSide(phrase.AllCues, s), phrase.OpensSide(cues, s), s)
	}
}
