package forms

import (
	"encoding/json"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"minutebook/model"
)

// pages calls f with pages of every layout.
func pages(t *testing.T, n int, f func(t *testing.T, s *Scenario, st Style, p *Page)) {
	t.Helper()
	for _, layout := range Layouts {
		for seed := range uint64(n) {
			s, st := NewScenario(layout, seed), NewStyleOf(layout, seed)
			f(t, s, st, Write(s, st))
			if t.Failed() {
				t.Fatalf("%s, seed %d, style %s", layout, seed, st)
			}
		}
	}
}

func TestEveryStringStandsInTheText(t *testing.T) {
	pages(t, 2000, func(t *testing.T, s *Scenario, st Style, p *Page) {
		text := fold(p.Text)
		if st.Print.Turn != turnNone {
			// Page turns fall inside paragraphs.
			st.Print.Turn = turnNone
			text += fold(Write(s, st).Text)
		}
		for _, r := range p.Records {
			for _, str := range stringsOf(r) {
				assert.True(t, strings.Contains(text, str), str)
			}
		}
	})
}

// fold folds white space as the contract does.
func fold(s string) string { return strings.Join(strings.Fields(s), " ") }

// stringsOf returns every string of a record that its source must hold.
func stringsOf(r *model.Record) []string {
	data, _ := json.Marshal(r)
	var tree any
	_ = json.Unmarshal(data, &tree)
	var found []string
	var walk func(key string, v any)
	walk = func(key string, v any) {
		switch v := v.(type) {
		case map[string]any:
			for k, e := range v {
				walk(k, e)
			}
		case []any:
			for _, e := range v {
				walk(key, e)
			}
		case string:
			switch key {
			case "kind", "section", "file", "layout", "date", "start_time", "end_time", "status", "result":
			default:
				found = append(found, v)
			}
		}
	}
	walk("", tree)
	return found
}

func TestSamePageTwice(t *testing.T) {
	pages(t, 50, func(t *testing.T, s *Scenario, st Style, p *Page) {
		again := Write(NewScenario(s.Layout, s.Seed), st)
		assert.Equal(t, p, again)
	})
}

func TestSwitchesNameTheirForms(t *testing.T) {
	seen := map[string]bool{}
	for _, w := range Switches() {
		require.False(t, seen[w.Name], w.Name)
		seen[w.Name] = true
		require.Greater(t, len(w.Values), 1, w.Name)
		names := map[string]bool{}
		for _, v := range w.Values {
			require.NotEmpty(t, v.Name, w.Name)
			require.False(t, names[v.Name], "%s=%s", w.Name, v.Name)
			names[v.Name] = true
			require.Regexp(t, `^(item|issue|meeting|printed|parish) § .`, v.Serves, "%s=%s serves no form", w.Name, v.Name)
		}
	}
}

// The sections that the switches name are those of the notes on real pages.
func TestFormsWereCounted(t *testing.T) {
	notes := map[string]string{"item": "item-pages.md", "issue": "issue-and-decision-pages.md", "meeting": "meeting-pages.md", "printed": "printed-minutes.md", "parish": "parish-and-other-minutes.md"}
	sections := map[string][]string{}
	for key, name := range notes {
		data, err := os.ReadFile(filepath.Join("..", "..", "..", "..", "shared", "forms", name))
		if errors.Is(err, fs.ErrNotExist) && os.Getenv("CI") != "true" {
			t.Skip("the notes on real pages are not here")
		}
		require.NoError(t, err)
		for _, l := range strings.Split(string(data), "\n") {
			if title, ok := strings.CutPrefix(l, "## "); ok {
				sections[key] = append(sections[key], title)
			}
		}
	}
	for _, w := range Switches() {
		for _, v := range w.Values {
			key, form, _ := strings.Cut(v.Serves, " § ")
			counted := slices.ContainsFunc(sections[key], func(title string) bool {
				short, _, _ := strings.Cut(title, " (")
				short, _, _ = strings.Cut(short, ": three")
				return strings.HasPrefix(form, short)
			})
			assert.True(t, counted, "%s=%s: %s", w.Name, v.Name, v.Serves)
		}
	}
}

// Every kind that the contract has for blocks, resolutions, motions and votes
// is spelt as the contract spells it.
func TestRecordsKeepToTheContract(t *testing.T) {
	kinds := map[string]bool{}
	pages(t, 700, func(t *testing.T, s *Scenario, st Style, p *Page) {
		for _, r := range p.Records {
			require.NotEmpty(t, r.Items)
			require.Equal(t, s.Layout, r.Source.Layout)
			for _, item := range r.Items {
				checkItem(t, item, kinds)
			}
		}
	})
	for _, kind := range []string{model.KindResolved, model.KindAgreed, model.KindRecommended, model.KindNoted, model.KindAdvised, model.KindDecided, model.KindApproved} {
		assert.True(t, kinds[kind], kind)
		delete(kinds, kind)
	}
	assert.Empty(t, kinds)
}

func checkItem(t *testing.T, item *model.Item, kinds map[string]bool) {
	t.Helper()
	for _, res := range item.Resolutions {
		kinds[res.Kind] = true
		require.Contains(t, []string{model.SectionDecision, model.SectionMinutes}, res.Section)
		require.NotEmpty(t, res.Text+strings.Join(labels(res.Clauses), ""))
		if res.Vote != nil {
			require.Equal(t, model.Carried, res.Vote.Result)
		}
	}
	for _, m := range item.Motions {
		require.Contains(t, []string{model.KindMotion, model.KindAmendment}, m.Kind)
		require.NotEmpty(t, m.Text)
		require.Contains(t, []string{model.Carried, model.Lost}, m.Vote.Result)
	}
}

func labels(cs []*model.Clause) []string {
	var ls []string
	for _, c := range cs {
		ls = append(ls, c.Label)
	}
	return ls
}

func TestPairsAreCovered(t *testing.T) {
	for _, layout := range Layouts {
		ws := SwitchesOf(layout)
		styles := PairsOf(layout)
		c := newCover(ws)
		for _, st := range styles {
			for i, v := range ws {
				for j, w := range ws {
					c.seen[(c.at[i]+v.Get(st))*c.n+c.at[j]+w.Get(st)] = true
				}
			}
		}
		for i := range ws {
			for j := i + 1; j < len(ws); j++ {
				for a := range ws[i].Values {
					for b := range ws[j].Values {
						if !c.has(i, a, j, b) {
							t.Fatalf("%s: %s=%d with %s=%d", layout, ws[i].Name, a, ws[j].Name, b)
						}
					}
				}
			}
		}
		t.Logf("%s: %d styles", layout, len(styles))
	}
	assert.Equal(t, Pairs(), Pairs())
}

func TestSmallerIsSmaller(t *testing.T) {
	pages(t, 30, func(t *testing.T, s *Scenario, st Style, p *Page) {
		steps := 0
		for cs := Smaller(s, st); len(cs) > 0; cs = Smaller(s, st) {
			s, st = cs[0].Scenario, cs[0].Style
			Write(s, st)
			steps++
			require.Less(t, steps, 500)
		}
		assert.Equal(t, Style{}, st)
		assert.LessOrEqual(t, len(s.Meetings[0].Minutes), 1)
	})
}

func TestNothingIsDecidedWithoutMinutes(t *testing.T) {
	for _, write := range []func(uint64) *Page{NoMinutes, NoPrintedMinutes} {
		for seed := range uint64(50) {
			p := write(seed)
			require.NotEmpty(t, p.Text)
			assert.Equal(t, p, write(seed))
			for _, r := range p.Records {
				assert.Empty(t, r.Items[0].Resolutions)
				assert.Empty(t, r.Items[0].Motions)
			}
		}
	}
}
