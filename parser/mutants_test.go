package parser

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"minutebook/model"
	"minutebook/model/compare"
	"minutebook/parser/internal/forms"
)

// judged is a page with the records that it should give.
type judged struct {
	name string
	text []byte
	want []*model.Record
}

// right tells whether the page is read without a fault.
func (j judged) right(t *testing.T) bool {
	t.Helper()
	res, err := Parse(j.name, j.text, Options{})
	require.NoError(t, err)
	for _, part := range compare.Judge(j.want, res.Records).Parts {
		if part.Disordered || part.Verdict != compare.Whole || len(part.Missed)+len(part.Extra) > 0 {
			return false
		}
	}
	return true
}

// generated are pages of the form generator that are read rightly: those that
// cover every pair of forms, and others at random. Undecidable ones are left out.
func generated(t *testing.T) []judged {
	t.Helper()
	const atRandom = 300
	styles := forms.Pairs()
	for seed := range uint64(atRandom) {
		styles = append(styles, forms.NewStyle(seed))
	}
	var pages []judged
	for i, style := range styles {
		layout := []string{model.LayoutAgendaItem, model.LayoutIssue}[i%2]
		scenario := forms.NewScenario(layout, uint64(i))
		if _, unsettled := style.Unsettled(scenario); unsettled {
			continue
		}
		page := forms.Write(scenario, style)
		if j := (judged{page.Name, []byte(page.Text), page.Records}); j.right(t) {
			pages = append(pages, j)
		}
	}
	return pages
}

// labelled are the cases of testdata that are read rightly.
func labelled(t *testing.T) []judged {
	t.Helper()
	files, err := filepath.Glob("../testdata/cases/*/*.txt")
	require.NoError(t, err)
	require.NotEmpty(t, files)
	var cases []judged
	for _, file := range files {
		text, err := os.ReadFile(file)
		require.NoError(t, err)
		label, err := os.ReadFile(strings.TrimSuffix(file, ".txt") + ".json")
		require.NoError(t, err)
		j := judged{name: filepath.Base(file), text: text}
		require.NoError(t, json.Unmarshal(label, &j.want))
		if j.right(t) {
			cases = append(cases, j)
		}
	}
	return cases
}

// A rule that can be taken out without a fault serves nothing, or the form
// generator does not know the habit that it serves. Either is a fault.
func TestEveryRuleIsNeeded(t *testing.T) {
	if testing.Short() {
		t.Skip("reads hundreds of pages for each rule")
	}
	pages := append(generated(t), labelled(t)...)
	for i := range proceedingRules {
		rule := &proceedingRules[i]
		t.Run(rule.name, func(t *testing.T) {
			read := rule.read
			t.Cleanup(func() { rule.read = read })
			rule.read = func(*itemReader, piece) bool { return false }
			for _, page := range pages {
				if !page.right(t) {
					return
				}
			}
			t.Errorf("none of %d pages needs the rule", len(pages))
		})
	}
}
