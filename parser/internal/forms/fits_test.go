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

// On a page without blank lines a paragraph ends where the next word would
// still have fitted: by that rule alone each block is found, whole and alone.
func TestEndsOfParagraphsAreTold(t *testing.T) {
	const pages = 400
	raw := 0
	for seed := range uint64(pages) {
		s, st := NewScenario(model.LayoutPrinted, seed), NewStyleOf(model.LayoutPrinted, seed)
		st.Print.Setting, st.Print.Turn = settingRaw, turnNone
		page := Write(s, st)
		if strings.Contains(page.Text, "\n\n") {
			continue // no width was found at which all ends are told
		}
		raw++
		ends := map[string]bool{}
		for _, p := range rejoined(page.Text) {
			for i := range p {
				if i == 0 || p[i-1] == ' ' {
					ends[p[i:]] = true
				}
			}
		}
		for _, item := range page.Records[0].Items {
			for _, b := range item.Minutes {
				require.True(t, ends[b.Text], "seed %d, style %s\n%s\n%s", seed, st, b.Text, page.Text)
			}
		}
	}
	assert.Greater(t, raw, pages*9/10)
}

// rejoined joins the lines of a text to paragraphs by their lengths alone.
func rejoined(text string) []string {
	lines := strings.Split(strings.TrimSuffix(text, "\n"), "\n")
	longest := 0
	for i := 0; i+1 < len(lines); i++ {
		longest = max(longest, length(lines[i]))
	}
	var paragraphs []string
	for i, l := range lines {
		word, _, _ := strings.Cut(l, " ")
		if i > 0 && length(lines[i-1])+1+length(word) > longest {
			paragraphs[len(paragraphs)-1] += " " + l
		} else {
			paragraphs = append(paragraphs, l)
		}
	}
	return paragraphs
}
