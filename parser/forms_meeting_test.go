package parser_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"minutebook/model"
	"minutebook/parser/internal/forms"
)

// TestFormsOfMeetings and TestFormsOfDecisions parse pages in thousands of
// styles, as TestForms does those of single items.
func TestFormsOfMeetings(t *testing.T) { testLayout(t, model.LayoutMeeting) }

func TestFormsOfDecisions(t *testing.T) { testLayout(t, model.LayoutDecision) }

func testLayout(t *testing.T, layout string) {
	n := 2000
	if testing.Short() {
		n = 300
	}
	runTrials(t, trialsOf(layout, n))
}

// trialsOf lists n trials of a layout: first the plain style, then the styles
// that cover every pair of forms, as far as they go, then styles at random.
func trialsOf(layout string, n int) []trial {
	pairs := forms.PairsOf(layout)
	if n < len(pairs) {
		pairs = nil
	}
	var trs []trial
	for seed := range uint64(n) {
		tr := trial{seed: seed, scenario: forms.NewScenario(layout, seed), style: forms.NewStyleOf(layout, seed)}
		switch {
		case seed < plainTrials:
			tr.style = forms.Style{}
		case seed-plainTrials < uint64(len(pairs)):
			tr.style = pairs[seed-plainTrials]
		}
		trs = append(trs, tr)
	}
	return trs
}

// Every undecidable combination of decision pages occurs, or its rule is dead.
func TestUndecidableDecisionsOccur(t *testing.T) {
	seen := map[string]bool{}
	for _, tr := range trialsOf(model.LayoutDecision, 2000) {
		if reason, yes := tr.style.Unsettled(tr.scenario); yes {
			name, _, _ := strings.Cut(reason, ":")
			seen[name] = true
		}
	}
	for _, r := range forms.UndecidableDecisions {
		assert.True(t, seen[r.Name], r.Name)
	}
}

// plainTrials is how many trials are of the plainest style.
const plainTrials = 20
