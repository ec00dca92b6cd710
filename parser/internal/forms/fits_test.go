package forms

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"minutebook/model"
)

// Every combination that printed styles are fitted to occurs, or its rule is
// dead, and no fitted style holds one.
func TestPrintedStylesAreFitted(t *testing.T) {
	seen := map[string]bool{}
	for seed := range uint64(2000) {
		s, st := NewScenario(model.LayoutPrinted, seed), NewStyleOf(model.LayoutPrinted, seed)
		for _, name := range st.Fits(s) {
			seen[name] = true
		}
		require.Empty(t, st.fitted(s).Fits(s), "seed %d, style %s", seed, st)
	}
	for _, f := range printedFits {
		assert.True(t, seen[f.name], f.name)
		assert.NotEmpty(t, f.reason, f.name)
	}
}

// A paragraph of a page without blank lines ends where the next word would
// still have fitted.
func TestEndsOfParagraphsAreTold(t *testing.T) {
	found := 0
	for seed := range uint64(400) {
		s, st := NewScenario(model.LayoutPrinted, seed), NewStyleOf(model.LayoutPrinted, seed)
		st.Print.Setting, st.Print.Turn = settingRaw, turnNone
		if !strings.Contains(Write(s, st).Text, "\n\n") {
			found++
		}
	}
	assert.Greater(t, found, 390, "pages without blank lines")
}
