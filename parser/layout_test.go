package parser_test

import (
	"bytes"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"minutebook/model"
	"minutebook/model/encode"
	"minutebook/parser"
)

// headings are the lines that a site puts over its pages, in small letters.
var headings = []string{
	"agenda item", "issue - meetings", "issue - decisions", "issue - items at meetings", "decision details", "issue details", "minutes",
	"agenda and minutes", "agenda and decisions", "agenda, decisions and minutes", "agenda, decisions and draft minutes", "agenda and draft minutes", "draft minutes",
}

func TestLayoutOfCases(t *testing.T) {
	holdLayouts(t, "../testdata/cases")
}

func TestLayoutOfCorpus(t *testing.T) {
	holdLayouts(t, sharedCorpus(t))
}

// What only looks like an item's page is not said to be one.
func TestLayoutOfTextsWithoutHeading(t *testing.T) {
	for name, tc := range map[string]struct{ layout, text string }{
		"business to come and what was done": {model.LayoutAgendaItem, "Ferry Tolls\n\nTo consider the tolls for the summer.\n\nThe Clerk reported that they had not changed since 2011.\n"},
		"business of every meeting":          {model.LayoutAgendaItem, "Welcome and Apologies\n\nThe Chair welcomed Councillor Tern.\n\nThere were no apologies.\n"},
		"a paper for a meeting to come":      {model.LayoutUnknown, "Ferry Tolls\n\nTo consider the tolls for the summer.\n\nThe tolls will be looked at again in May.\n"},
		"a story with a title":               {model.LayoutUnknown, "The Ferry\n\nThe Clerk said that it had rained.\n\nNobody was there.\n"},
		"a report to a meeting":              {model.LayoutUnknown, "REPORT TO:   Ferries Committee\n\nDATE OF MEETING:   4 March 2010\n\nSUBJECT:   The Old Toll House\n\n1.0 BACKGROUND\n\n1.1 The Committee considered the house in May and (Minute 4)\n\nRESOLVED: That it be kept.\n\n2.0 OPTIONS\n\n2.1 The Trust replied that its members had agreed not to proceed.\n"},
		"a letter":                           {model.LayoutUnknown, "The Old Forge\n\nDear Councillor Tern,\n\nI was told that petitions were received.\n"},
	} {
		assert.Equal(t, tc.layout, layoutOf(t, []byte(tc.text)), name)
	}
}

// holdLayouts looks that the layout of every labelled source under a folder is
// known, also where the line that heads it was lost.
func holdLayouts(t *testing.T, dir string) {
	t.Helper()
	for _, source := range textsUnder(t, dir) {
		labels, err := os.Open(strings.TrimSuffix(source.name, ".txt") + ".json")
		require.NoError(t, err)
		want, err := encode.DecodeJSON(labels)
		labels.Close()
		require.NoError(t, err, source.name)
		if len(want) == 0 {
			continue
		}
		assert.Equal(t, want[0].Source.Layout, layoutOf(t, source.data), source.name)
		if bare, ok := withoutHeading(source.data, want[0].Source.Layout); ok {
			assert.Equal(t, want[0].Source.Layout, layoutOf(t, bare), "%s without its heading", source.name)
		}
	}
}

func layoutOf(t *testing.T, data []byte) string {
	t.Helper()
	res, err := parser.Parse("page.txt", data, parser.Options{})
	require.NoError(t, err)
	require.NotEmpty(t, res.Records)
	return res.Records[0].Source.Layout
}

// withoutHeading gives a page without the line that heads it: the site's, or
// the first of printed minutes. A page without minutes may have nothing else
// that tells its layout.
func withoutHeading(data []byte, layout string) ([]byte, bool) {
	lines := bytes.SplitAfter(data, []byte("\n"))
	at := slices.IndexFunc(lines, func(line []byte) bool {
		words := strings.ToLower(strings.Trim(string(line), " \t\r\n\u00a0:\ufeff"))
		if layout == model.LayoutPrinted {
			return words != ""
		}
		return slices.Contains(headings, words)
	})
	if at < 0 {
		return nil, false
	}
	return bytes.Join(slices.Delete(lines, at, at+1), nil), true
}

func TestListsOfWhatMinutesHoldAreNone(t *testing.T) {
	for name, text := range map[string]string{
		"the order of an agenda": "Agenda & Minutes\nThe DRAFT agenda for each meeting follows the list below.\n- Present\n- Apologies\n- Chair Comments\n- Approval of Minutes\n- Matters Arising\n- Police Matters\n- Date of Next Meeting\n",
	} {
		got, err := parser.Parse("page.txt", []byte(text), parser.Options{})
		require.NoError(t, err)
		assert.Equal(t, model.LayoutUnknown, got.Records[0].Source.Layout, name)
		assert.Empty(t, got.Records[0].Attendance, name)
	}
}

func TestMinutesSavedWithoutTheirHead(t *testing.T) {
	const text = "1. Apologies for absence\n\nCllrs. D. Dray (at work) and J. Lowe (at sea).\n\n2. Questions from the public\n\nThe public raised no questions.\n\n3. Declarations of Interest\n\nCllr. J. Marl declared an interest in item 4.\n\n4. Acceptance of the minutes of the previous meeting\n\nThe minutes had been sent round. It was agreed that they were a true record.\n\n5. Matters arising\n\nCllr. Marl reported that the rope had been cut.\n"
	got, err := parser.Parse("page.txt", []byte(text), parser.Options{})
	require.NoError(t, err)
	assert.Equal(t, model.LayoutPrinted, got.Records[0].Source.Layout)
	assert.Len(t, got.Records[0].Items, 5)
}
