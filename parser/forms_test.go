package parser_test

import (
	"fmt"
	"os"
	"sort"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"minutebook/model"
	"minutebook/model/compare"
	"minutebook/parser"
	"minutebook/parser/internal/forms"
)

// trial is a scenario in a style, and what came of parsing its page.
type trial struct {
	seed     uint64
	scenario *forms.Scenario
	style    forms.Style
}

// faults parses the trial's page and tells what is wrong with the records,
// nothing where they are right.
func (tr trial) faults() []string {
	page := forms.Write(tr.scenario, tr.style)
	got, err := parse(page)
	if err != nil {
		return []string{err.Error()}
	}
	if reason, yes := tr.style.Unsettled(tr.scenario); yes {
		return unsettledFaults(reason, page.Records, got)
	}
	var faults []string
	for _, part := range compare.Judge(page.Records, got).Parts {
		for _, f := range part.Missed {
			faults = append(faults, fmt.Sprintf("missed  %-14s %-10s %s  [%s]", f.Kind, f.Key, f.Text, f.Path))
		}
		for _, f := range part.Extra {
			faults = append(faults, fmt.Sprintf("extra   %-14s %-10s %s  [%s]", f.Kind, f.Key, f.Text, f.Path))
		}
		switch {
		case part.Disordered:
			faults = append(faults, "disordered "+part.Name)
		case part.Verdict != compare.Whole && len(part.Missed)+len(part.Extra) == 0:
			faults = append(faults, string(part.Verdict)+" "+part.Name)
		}
	}
	return faults
}

// parse parses a page; a panic is an error.
func parse(page *forms.Page) (records []*model.Record, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("panic: %v", r)
		}
	}()
	res, err := parser.Parse(page.Name, []byte(page.Text), parser.Options{})
	if err != nil {
		return nil, err
	}
	return res.Records, nil
}

// unsettledFaults judges the records of a page that no reader could settle:
// what is decided in them must be decided in the scenario, in its words, and a
// diagnostic must tell of the doubt.
func unsettledFaults(reason string, want, got []*model.Record) []string {
	var faults []string
	resolutions, motions := decisions(want)
	foundResolutions, foundMotions := decisions(got)
	for words := range foundResolutions {
		if !resolutions[words] {
			faults = append(faults, "invented or altered resolution: "+words)
		}
	}
	for words := range foundMotions {
		if !motions[words] {
			faults = append(faults, "invented or altered motion: "+words)
		}
	}
	diagnostics := 0
	for _, r := range got {
		diagnostics += len(r.Diagnostics)
	}
	if diagnostics == 0 {
		faults = append(faults, "no diagnostic")
	}
	sort.Strings(faults)
	if len(faults) > 0 {
		faults = append([]string{"(unsettled: " + reason + ")"}, faults...)
	}
	return faults
}

// decisions returns the words of all resolutions and motions of the records.
func decisions(records []*model.Record) (resolutions, motions map[string]bool) {
	resolutions, motions = map[string]bool{}, map[string]bool{}
	for _, r := range records {
		for _, item := range r.Items {
			for _, res := range item.Resolutions {
				resolutions[words(res.Text, res.Clauses)] = true
				if len(res.Clauses) > 0 && compare.Norm(res.Text) == "that" {
					resolutions[words("", res.Clauses)] = true // where the marker's line was lost, its "That" was too
				}
			}
			for _, m := range item.Motions {
				// A motion without words tells of a vote and of nothing else.
				if w := words(m.Text, m.Clauses); w != "" {
					motions[w] = true
				}
			}
		}
	}
	return resolutions, motions
}

func words(text string, clauses []*model.Clause) string {
	all := compare.Norm(text)
	for _, c := range clauses {
		all += " / " + words(c.Text, c.Clauses)
	}
	return all
}

// TestForms parses pages in thousands of styles. Failures are shrunk and
// grouped; FORMS_REPORT sets of how many groups a page is shown.
func TestForms(t *testing.T) {
	n := 2000
	if testing.Short() {
		n = 300
	}
	for _, layout := range []string{model.LayoutAgendaItem, model.LayoutIssue} {
		t.Run(layout, func(t *testing.T) { runTrials(t, trials(layout, n)) })
	}
}

// trials lists n trials of a layout: first the styles that cover every pair of
// forms, as far as they go, then styles at random.
func trials(layout string, n int) []trial {
	pairs := forms.Pairs()
	if n < len(pairs) {
		pairs = nil
	}
	var trs []trial
	for seed := range uint64(n) {
		tr := trial{seed: seed, scenario: forms.NewScenario(layout, seed), style: forms.NewStyle(seed)}
		if seed < uint64(len(pairs)) {
			tr.style = pairs[seed]
		}
		trs = append(trs, tr)
	}
	return trs
}

func runTrials(t *testing.T, trs []trial) {
	var failed []trial
	unsettled := 0
	for _, tr := range trs {
		if _, yes := tr.style.Unsettled(tr.scenario); yes {
			unsettled++
		}
		if len(tr.faults()) > 0 {
			failed = append(failed, tr)
		}
	}
	t.Logf("forms: %d of %d styles right (%d of them undecidable)", len(trs)-len(failed), len(trs), unsettled)
	if len(failed) == 0 {
		return
	}
	t.Log(blame(trs, failed))
	gs := groups(failed)
	var table strings.Builder
	for _, g := range gs {
		fmt.Fprintf(&table, "%5d  %s\n", g.n, g.key)
	}
	t.Logf("failures by what they shrink to:\n%s", &table)
	for _, g := range gs[:min(len(gs), reports())] {
		t.Error(g.smallest.report())
	}
	t.Fail()
}

// reports is how many failures are shown.
func reports() int {
	if n, err := strconv.Atoi(os.Getenv("FORMS_REPORT")); err == nil {
		return n
	}
	return 3
}

// blame names the forms that fail most often beside how often styles fail.
func blame(all, failed []trial) string {
	type form struct {
		name          string
		seen, failing int
	}
	var fs []form
	for _, w := range forms.Switches() {
		for v, value := range w.Values {
			f := form{name: w.Name + "=" + value.Name}
			for _, tr := range all {
				if w.Get(tr.style) == v {
					f.seen++
				}
			}
			for _, tr := range failed {
				if w.Get(tr.style) == v {
					f.failing++
				}
			}
			if f.failing > 0 {
				fs = append(fs, f)
			}
		}
	}
	mean := float64(len(failed)) / float64(len(all))
	// excess is how many more of the form's styles fail than of all styles.
	excess := func(f form) float64 { return float64(f.failing) - mean*float64(f.seen) }
	sort.SliceStable(fs, func(i, j int) bool { return excess(fs[i]) > excess(fs[j]) })
	var b strings.Builder
	fmt.Fprintf(&b, "%.0f%% of styles fail; most of all those with\n", 100*mean)
	for _, f := range fs[:min(len(fs), 12)] {
		fmt.Fprintf(&b, "  %4d of %4d  %s\n", f.failing, f.seen, f.name)
	}
	return b.String()
}

// groups shrinks the failures, and puts together those that shrink to the
// same style and the same kind of fault: the largest group first, of each the
// trial with the shortest page.
func groups(failed []trial) []group {
	byKey := map[string]*group{}
	var keys []string
	for _, tr := range failed[:min(len(failed), shrunkAtMost)] {
		tr = shrink(tr)
		key := tr.style.String() + ": " + tr.kindOfFault()
		g := byKey[key]
		if g == nil {
			g = &group{key: key, smallest: tr}
			byKey[key] = g
			keys = append(keys, key)
		}
		g.n++
		if tr.size() < g.smallest.size() {
			g.smallest = tr
		}
	}
	var gs []group
	for _, key := range keys {
		gs = append(gs, *byKey[key])
	}
	sort.SliceStable(gs, func(i, j int) bool { return gs[i].n > gs[j].n })
	return gs
}

// shrunkAtMost bounds how many failures are shrunk.
const shrunkAtMost = 200

// group is failures that shrink alike.
type group struct {
	key      string
	n        int
	smallest trial
}

// kindOfFault is the start of the trial's first fault.
func (tr trial) kindOfFault() string {
	faults := tr.faults()
	first := faults[0]
	if strings.HasPrefix(first, "(unsettled") && len(faults) > 1 {
		first, _, _ = strings.Cut(first[1:], ": The")
		first += ", " + faults[1]
	}
	words := strings.Fields(strings.Map(func(r rune) rune {
		if '0' <= r && r <= '9' {
			return '9'
		}
		return r
	}, first))
	return strings.Join(words[:min(len(words), 4)], " ")
}

func (tr trial) size() int {
	return len(forms.Write(tr.scenario, tr.style).Text) + len(tr.style.String())
}

// shrink goes to a simpler neighbour that still fails until there is none. A
// trial that is settled stays so.
func shrink(tr trial) trial {
	_, unsettled := tr.style.Unsettled(tr.scenario)
	for {
		smaller, found := tr, false
		for _, c := range forms.Smaller(tr.scenario, tr.style) {
			next := trial{tr.seed, c.Scenario, c.Style}
			if _, yes := c.Style.Unsettled(c.Scenario); yes == unsettled && len(next.faults()) > 0 {
				smaller, found = next, true
				break
			}
		}
		if !found {
			return tr
		}
		tr = smaller
	}
}

// report shows a failure: its seed, its style, its page and its faults.
func (tr trial) report() string {
	page := forms.Write(tr.scenario, tr.style)
	var b strings.Builder
	fmt.Fprintf(&b, "seed %d, shrunk to style %s\n", tr.seed, tr.style)
	for i, l := range strings.Split(strings.ReplaceAll(page.Text, "\u00a0", "~"), "\n") {
		fmt.Fprintf(&b, "%4d | %s\n", i+1, l)
	}
	for _, f := range tr.faults() {
		fmt.Fprintf(&b, "  %s\n", f)
	}
	return b.String()
}

// Nothing may be found decided on pages in which nothing is.
func TestFormsWithoutMinutes(t *testing.T) {
	for seed := range uint64(200) {
		for _, page := range []*forms.Page{forms.NoMinutes(seed), forms.NoPrintedMinutes(seed)} {
			got, err := parse(page)
			require.NoError(t, err, page.Name)
			resolutions, motions := decisions(got)
			require.Empty(t, resolutions, "%s\n%s", page.Name, page.Text)
			require.Empty(t, motions, "%s\n%s", page.Name, page.Text)
		}
	}
}

// Every undecidable combination occurs, or its rule is dead.
func TestUndecidableCombinationsOccur(t *testing.T) {
	seen := map[string]bool{}
	for _, layout := range []string{model.LayoutAgendaItem, model.LayoutIssue} {
		for _, tr := range trials(layout, 2000) {
			if reason, yes := tr.style.Unsettled(tr.scenario); yes {
				name, _, _ := strings.Cut(reason, ":")
				seen[name] = true
			}
		}
	}
	for _, r := range forms.Undecidable {
		assert.True(t, seen[r.Name], r.Name)
	}
}
