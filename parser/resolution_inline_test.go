package parser_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"minutebook/model"
	"minutebook/parser"
)

// pageItem reads the minutes of a page of one item.
func pageItem(t *testing.T, minutes string) *model.Item {
	t.Helper()
	got, err := parser.Parse("item.txt", []byte("Agenda item\n\nHarbour Lamps\n\nReport of the Harbour Master.\n\nMinutes:\n\n"+minutes+"\n\nSupporting documents:\n"), parser.Options{})
	require.NoError(t, err)
	require.Len(t, got.Records, 1)
	require.Len(t, got.Records[0].Items, 1)
	return got.Records[0].Items[0]
}

// outlineOf gives labels and words of clauses, those within behind their own.
func outlineOf(list []*model.Clause) []string {
	var out []string
	for _, cl := range list {
		out = append(out, cl.Label+" "+cl.Text)
		out = append(out, outlineOf(cl.Clauses)...)
	}
	return out
}

func TestListRunsOnWithinAResolution(t *testing.T) {
	for name, c := range map[string]struct {
		words, text string
		clauses     []string
	}{
		"letters and semicolons": {"RESOLVED (a) that the lamps be lit; (b) that the keeper be paid; and (c) that oil be bought.", "",
			[]string{"(a) that the lamps be lit;", "(b) that the keeper be paid; and", "(c) that oil be bought."}},
		"figures and sentences": {"RESOLVED: 1. That the lamps be lit. 2. That 3 tins of oil be bought.", "",
			[]string{"1. That the lamps be lit.", "2. That 3 tins of oil be bought."}},
		"behind that, with references": {"RESOLVED that (a) the lamps be lit; and (b) it be noted that paragraphs (a) and (b) of the last minute are spent.", "that",
			[]string{"(a) the lamps be lit; and", "(b) it be noted that paragraphs (a) and (b) of the last minute are spent."}},
		"behind the body": {"RESOLVED That the Committee (i) lights the lamps; (ii) pays the keeper.", "That the Committee",
			[]string{"(i) lights the lamps;", "(ii) pays the keeper."}},
		"commas": {"The Committee RESOLVED to: (i) light the lamps, (ii) pay the keeper, and (iii) buy oil.", "to:",
			[]string{"(i) light the lamps,", "(ii) pay the keeper, and", "(iii) buy oil."}},
		"a list within": {"RESOLVED: (1) That the keeper be paid for: (a) oil; and (b) wicks; (2) That the lamps be lit.", "",
			[]string{"(1) That the keeper be paid for:", "(a) oil; and", "(b) wicks;", "(2) That the lamps be lit."}},
		"entries that begin alike": {"RESOLVED that (1) the lamps be lit and (2) the keeper be paid.", "that",
			[]string{"(1) the lamps be lit and", "(2) the keeper be paid."}},
		"within the sentence": {"RESOLVED – That leave be given for (1) the lamp and (2) the pole.", "That leave be given for (1) the lamp and (2) the pole.", nil},
		"only references":     {"RESOLVED that recommendations (a), (b) and (c) in the report be agreed.", "that recommendations (a), (b) and (c) in the report be agreed.", nil},
		"years and sums":      {"RESOLVED: That the fee be 2. 10 a lamp.", "That the fee be 2. 10 a lamp.", nil},
	} {
		t.Run(name, func(t *testing.T) {
			item := pageItem(t, c.words)
			require.Len(t, item.Resolutions, 1)
			assert.Equal(t, c.text, item.Resolutions[0].Text)
			assert.Equal(t, c.clauses, outlineOf(item.Resolutions[0].Clauses))
		})
	}
}

func TestLabelRunsOnBehindADecision(t *testing.T) {
	item := pageItem(t, "The keeper spoke. RESOLVED: That the lamps be lit. Reason for decision: The nights are long. Alternative options considered: None.")
	require.Len(t, item.Resolutions, 1)
	res := item.Resolutions[0]
	assert.Equal(t, "That the lamps be lit.", res.Text)
	require.Len(t, res.Reasons, 1)
	assert.Equal(t, "The nights are long.", res.Reasons[0].Text)
	require.Len(t, item.Alternatives, 1)
	assert.Equal(t, "None.", item.Alternatives[0].Text)
	require.Len(t, item.Minutes, 1)

	item = pageItem(t, "The keeper had agreed to stay. Reason: he liked the sea.\n\nRESOLVED: That the lamps be lit.")
	assert.Len(t, item.Minutes, 1, "nothing was decided before the word")
	assert.Empty(t, item.Resolutions[0].Reasons)
}

func TestNumbersOfClausesInCellsBeginNoItem(t *testing.T) {
	const page = "Agenda and minutes\nVenue: Quay Hall\nNo. | Item |\n---|---|\nLamp Permit 4 PDF 21 KB Additional documents: Minutes: The Committee considered the report. |\n" +
		"RESOLVED: |\nThat the permit be refused for the following reasons: |\n1. |\nGlare. |\n2. |\nNoise. |\n|\n|\nNext Meeting Minutes: On 4 May. |\n||\n"
	got, err := parser.Parse("meeting.txt", []byte(page), parser.Options{})
	require.NoError(t, err)
	items := got.Records[0].Items
	require.Len(t, items, 2)
	require.Len(t, items[0].Resolutions, 1)
	assert.Equal(t, []string{"1. Glare.", "2. Noise."}, outlineOf(items[0].Resolutions[0].Clauses))
	assert.Equal(t, "Next Meeting", items[1].Title)
}
