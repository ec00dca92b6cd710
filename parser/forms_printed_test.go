package parser_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"minutebook/model"
	"minutebook/model/compare"
	"minutebook/parser/internal/forms"
)

// FORMS_SHOW=20 shows as many pages of printed minutes beside the records that
// they ought to yield, from seed FORMS_FROM on.
func TestShowPrintedForms(t *testing.T) {
	n, err := strconv.Atoi(os.Getenv("FORMS_SHOW"))
	if err != nil {
		t.Skip("FORMS_SHOW tells how many pages to show")
	}
	from, _ := strconv.Atoi(os.Getenv("FORMS_FROM"))
	for _, tr := range trialsOf(model.LayoutPrinted, from+n)[from:] {
		page := forms.Write(tr.scenario, tr.style)
		var records bytes.Buffer
		enc := json.NewEncoder(&records)
		enc.SetEscapeHTML(false)
		enc.SetIndent("", " ")
		require.NoError(t, enc.Encode(page.Records))
		t.Logf("seed %d, style %s\n%s\n%s", tr.seed, tr.style, strings.NewReplacer("\u00a0", "~", "\f", "^L").Replace(page.Text), &records)
	}
}

// TestFormsOfPrinted parses printed minutes in thousands of styles: all are read right.
func TestFormsOfPrinted(t *testing.T) {
	const n = 4500 // a value more of any form redraws the styles at random, which are most of them
	trs := trialsOf(model.LayoutPrinted, n)
	var failed []trial
	for _, tr := range trs {
		page := forms.Write(tr.scenario, tr.style)
		got, err := parse(page)
		require.NoError(t, err, "seed %d, style %s", tr.seed, tr.style)
		for _, part := range compare.Judge(page.Records, got).Parts {
			if part.Verdict != compare.Whole {
				failed = append(failed, tr)
				break
			}
		}
	}
	t.Logf("forms: %d of %d styles right", n-len(failed), n)
	if len(failed) == 0 {
		return
	}
	t.Error(blame(trs, failed))
	gs := groups(failed)
	for _, g := range gs[:min(len(gs), reports())] {
		t.Error(g.smallest.report())
	}
}

func TestInvariantsOfPrintedForms(t *testing.T) {
	n := 150
	if testing.Short() {
		n = 60
	}
	var texts []text
	for _, tr := range trialsOf(model.LayoutPrinted, 3*n)[2*n:] { // those at random
		page := forms.Write(tr.scenario, tr.style)
		texts = append(texts, text{fmt.Sprintf("seed %d, style %s", tr.seed, tr.style), []byte(page.Text)})
	}
	for seed := range uint64(n / 3) {
		page := forms.NoPrintedMinutes(seed)
		texts = append(texts, text{page.Name, []byte(page.Text)})
	}
	holdInvariants(t, texts)
}
