package parser_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"minutebook/model"
	"minutebook/parser"
)

// onlyItem gives the one item of a page.
func onlyItem(t *testing.T, page string) *model.Item {
	t.Helper()
	got, err := parser.Parse("page.txt", []byte(page), parser.Options{})
	require.NoError(t, err)
	require.Len(t, got.Records, 1)
	require.Len(t, got.Records[0].Items, 1)
	return got.Records[0].Items[0]
}

// decided gives each resolution's marker and text, with its clauses.
func decided(item *model.Item) []string {
	var out []string
	for _, res := range item.Resolutions {
		out = append(out, res.Marker+"|"+res.Text)
		out = append(out, outlineOf(res.Clauses)...)
	}
	return out
}

func TestDecisionsWithoutLabels(t *testing.T) {
	const head, foot = "Decision Maker: Cabinet\nIs Key decision?: No\n", "\nReport author: A Wren\nPublication date: 12/03/2019\nDate of decision: 11/03/2019\n"
	for _, c := range []struct {
		name, text string
		decided    []string
	}{
		{"what was to be done alone", "To light the lamps.", []string{"|To light the lamps."}},
		{"what was agreed to below", "To light the lamps.\nRecommendations agreed.", nil},
		{"a reason behind the list", "1. That the lamps be lit.\n2. That oil be bought.\nTo keep ships off the rocks.", []string{"|", "1. That the lamps be lit.", "2. That oil be bought."}},
		{"a reason behind a sentence", "That the lamps be lit.\nTo keep ships off the rocks.", []string{"|That the lamps be lit."}},
		{"a list that lost its lead", "Having heard the keeper, by a vote of 4-1,\n(1) the lamps be lit; and\n(2) oil be bought.", []string{"|", "(1) the lamps be lit; and", "(2) oil be bought."}},
		{"what was recommended", "The keeper recommended the following,\n(1) the lamps be lit; and\n(2) oil be bought.", nil},
		{"a list that tells", "The keeper said,\n(1) the lamps were lit; and\n(2) oil would be bought.", nil},
		{"a verb in capitals", "(1) To DELEGATE the lamps to the keeper.", []string{"|", "(1) To DELEGATE the lamps to the keeper."}},
	} {
		t.Run(c.name, func(t *testing.T) {
			assert.Equal(t, c.decided, decided(onlyItem(t, head+c.text+foot)))
		})
	}
}

func TestListsThatCloseMinutes(t *testing.T) {
	page := func(list string) string {
		return "Agenda item\n\nHarbour Lamps\n\n\nThe Committee considered a report on the lamps.\n\n\n\n\n" + list + "\n\n\nSupporting documents:\n"
	}
	assert.Equal(t, []string{"|", "1. That the hours are approved.", "2. That the wicks are noted"}, decided(onlyItem(t, page("1.  That the hours are approved.\n\n\n2.  That the wicks are noted"))))
	assert.Equal(t, []string{"|That the lamps be lit."}, decided(onlyItem(t, page("That the lamps be lit.\n\n\nThe meeting closed at 8.15pm."))))
	assert.Empty(t, decided(onlyItem(t, page("1.  That the hours are long.\n\n\n2.  That the wicks are short."))), "what is, is not decided")
}

func TestWordsThatPointAtAMarker(t *testing.T) {
	item := pageItem(t, "After hearing the keeper, the Committee agreed as follows:\n\nResolved: That the lamps be lit.")
	assert.Equal(t, []string{"Resolved|That the lamps be lit."}, decided(item))
	require.Len(t, item.Minutes, 1)
	item = pageItem(t, "After hearing the keeper, the Committee agreed as follows:\n\n(a) that the lamps be lit;\n\n(b) that oil be bought.")
	assert.Len(t, item.Resolutions, 1, "a list is what was agreed")
}

func TestMarkersAtTheEndBeforeAList(t *testing.T) {
	const list = "\n\n(i) the lamps be lit; and\n\n(ii) oil be bought."
	for _, c := range []struct {
		lead, marker, block string
	}{
		{"The Committee considered the report and agreed that:-", "agreed", "The Committee considered the report and"},
		{"Fog was feared. The Committee considered the report and resolved:", "resolved", "Fog was feared. The Committee considered the report and"},
		{"The Committee considered the report and unanimously agreed that:", "unanimously agreed", "The Committee considered the report and"},
		{"The report was considered and it was agreed that:", "it was agreed", "The report was considered and"},
		{"After hearing the keeper, the Committee agreed to:", "the Committee agreed", "After hearing the keeper,"},
		// What others did, or was done before.
		{"The keeper considered the report and agreed that:", "", ""},
		{"The Committee had considered the report in May and agreed that:", "", ""},
		{"The Committee noted that two ships had gone and agreed that:", "", ""},
		{"The Committee considered what the Trust agreed to:", "", ""},
		{"The keeper said that the Committee agreed that:", "", ""},
	} {
		t.Run(c.lead, func(t *testing.T) {
			item := pageItem(t, c.lead+list)
			if c.marker == "" {
				assert.Empty(t, item.Resolutions)
				return
			}
			require.Len(t, item.Resolutions, 1)
			assert.Equal(t, c.marker, item.Resolutions[0].Marker)
			assert.Len(t, item.Resolutions[0].Clauses, 2)
			require.Len(t, item.Minutes, 1)
			assert.Equal(t, c.block, item.Minutes[0].Text)
		})
	}
	assert.Empty(t, pageItem(t, "The Committee considered the report and agreed that:\n\nThe lamps were old.").Resolutions, "no list follows")
}

func TestFactsWithLabelsOfTheirOwn(t *testing.T) {
	const head = "Decision details\n\nHarbour Lamps\n\nDecision Maker: Harbour Master\n\nDecision:\n\nLighting of the lamps\n\nReasons for the decision:\n\nTo keep ships off the rocks.\n\n"
	item := onlyItem(t, head+"Source of Power: Part 3, paragraph 2\n\nDeclarations: None\n\nPublication date: 12/03/2019\n")
	require.Len(t, item.Details, 3)
	assert.Equal(t, "Source of Power", item.Details[0].Label)
	require.Len(t, item.Decision, 1)
	assert.Equal(t, model.Block{Text: "Lighting of the lamps"}, model.Block{Kind: item.Decision[0].Kind, Text: item.Decision[0].Text}, "nothing stands below it over which it could be a heading")

	item = onlyItem(t, head+"Note: the keeper was thanked for the oil\n\nKeeper said: nothing\n\nThe lamps are old.\n\nPublication date: 12/03/2019\n")
	assert.Len(t, item.Details, 1, "a note and what is said are no facts")

	item = onlyItem(t, "Decision details\n\nHarbour Lamps\n\nDecision Maker: Harbours Panel\n\nDecision:\n\nRESOLVED – That the lamps be lit.\n\nVoting: 3 – For 0 – Against 0 – Abstentions\n\nPublication date: 12/03/2019\n")
	assert.Len(t, item.Details, 1, "counts of a vote are no fact")
	require.NotNil(t, item.Resolutions[0].Vote)
	assert.Equal(t, 3, *item.Resolutions[0].Vote.For)
}

func TestAgendaWordsWithoutLabels(t *testing.T) {
	for _, line := range []string{"Ann Dray, Assistant Director, Lamps & Buoys", "Report: See pages 4-9 of the main agenda"} {
		item := onlyItem(t, "Agenda item\n\nHarbour Lamps\n\n"+line+"\n\n\nThe Committee considered a report on the lamps.\n\n\nSupporting documents:\n")
		require.Len(t, item.Purpose, 1, line)
		assert.Len(t, item.Minutes, 1)
	}
	item := onlyItem(t, "Agenda item\n\nHarbour Lamps\n\nOil, Wicks and Lamps\n\n\nThe Committee considered a report on the lamps.\n\n\nSupporting documents:\n")
	assert.Empty(t, item.Purpose)
}

func TestPagesThatLostTheirHeading(t *testing.T) {
	read := func(page string) *model.Record {
		got, err := parser.Parse("page.txt", []byte(page), parser.Options{})
		require.NoError(t, err)
		return got.Records[0]
	}
	rec := read("RESOLVED – That the lamps be lit.\nREASONS FOR DECISION - Ships had gone ashore.\nOTHER OPTIONS CONSIDERED AND REJECTED – None.\nThe keeper may act at once.\n")
	assert.Equal(t, model.LayoutDecision, rec.Source.Layout)
	require.Len(t, rec.Items, 1)
	assert.Equal(t, []string{"RESOLVED|That the lamps be lit."}, decided(rec.Items[0]))
	assert.Equal(t, "decision", rec.Items[0].Resolutions[0].Section)
	require.Len(t, rec.Items[0].Resolutions[0].Reasons, 1)
	assert.Len(t, rec.Items[0].Alternatives, 1)

	rec = read("The subject of the decision:\nThis report was about the lamps.\nThe reason for the decision:\nShips had gone ashore.\nTHE DECISION:\nThat the lamps be lit.\n")
	assert.Equal(t, model.LayoutDecision, rec.Source.Layout)
	assert.Equal(t, []string{"|That the lamps be lit."}, decided(rec.Items[0]))
	assert.Len(t, rec.Items[0].Purpose, 1)

	rec = read("The keeper presented a report on the lamps.\n\n\nMembers asked about oil.\n\n\nRESOLVED – that:\n\n\na) the lamps be lit; and\n\nb) oil be bought.\n")
	assert.Equal(t, model.LayoutAgendaItem, rec.Source.Layout)
	assert.Equal(t, []string{"RESOLVED|that:", "a) the lamps be lit; and", "b) oil be bought."}, decided(rec.Items[0]))
	assert.Len(t, rec.Items[0].Minutes, 2)

	for _, page := range []string{"RESOLVED – That the lamps be lit.\nThe keeper may act at once.\n", "The lamps are old.\nRESOLVED – That the lamps be lit.\nREASONS FOR DECISION - Ships had gone ashore.\n",
		"Dear Ann,\n\nThe keeper presented a report on the lamps.\n\nRESOLVED – that the lamps be lit.\n", "The keeper presented a report on the lamps.\n\nIt was resolved in May that the lamps be lit.\n",
		"To consider a report on the lamps.\nReason for decision:\nShips had gone ashore.\n"} {
		assert.Equal(t, model.LayoutUnknown, read(page).Source.Layout, page)
	}
}

func TestNumbersBeforeTitlesThatLink(t *testing.T) {
	for _, c := range []struct{ line, number, title string }{
		{"129 Harbour Lamps PDF 71 KB", "129", "Harbour Lamps"},
		{"7. Harbour Lamps pdf icon PDF 71 KB", "7", "Harbour Lamps"},
		{"2019 Harbour Lamps PDF 71 KB", "", "2019 Harbour Lamps"},
		{"20 mph past the Lamps PDF 71 KB", "", "20 mph past the Lamps"},
		{"129 Harbour Lamps", "", "129 Harbour Lamps"},
	} {
		item := onlyItem(t, c.line+"\nTo consider a report on the lamps.\nMinutes:\nThe Committee considered the report.\n")
		assert.Equal(t, []string{c.number, c.title}, []string{item.Number, item.Title}, c.line)
	}
	item := onlyItem(t, "Agenda item\n\n129 Harbour Lamps PDF 71 KB\n\nMinutes:\n\nThe Committee considered the report.\n")
	assert.Empty(t, item.Number, "below the heading it is none")
}

func TestMotionsAgreedAsSetOutBelow(t *testing.T) {
	const words = "\n\nthat the lamps be lit.\n\nThe keeper left."
	item := pageItem(t, "Councillor Dray proposed and Councillor Marl seconded a motion, which was agreed (unanimously) by the Council as set out below:"+words)
	require.Len(t, item.Motions, 1)
	m := item.Motions[0]
	assert.Equal(t, []string{"that the lamps be lit.", "Councillor Dray", "Councillor Marl", model.Carried}, []string{m.Text, m.Mover, m.Seconder, m.Vote.Result})
	assert.True(t, m.Vote.Unanimous)
	assert.Len(t, item.Minutes, 1)
	assert.Empty(t, pageItem(t, "Councillor Dray proposed and Councillor Marl seconded a motion, which is set out below:"+words).Motions, "nothing became of it")
}

func TestSizesOfPapersOnLinesOfTheirOwn(t *testing.T) {
	item := onlyItem(t, "Issue - meetings\nLamps\nMeeting: 16/07/2025 - Harbour Board (Item 20)\n20 Harbour Lamps\nPDF 66 KB\nTo consider the lamps.\nAdditional documents:\n- Annex A - Oil, item 20\nPDF 1 MB\nMinutes:\nThe Board asked for a file no larger than\n\nPDF 5 MB\n")
	assert.Equal(t, []string{"20", "Harbour Lamps"}, []string{item.Number, item.Title})
	require.Len(t, item.Documents, 2)
	assert.Equal(t, []string{"Harbour Lamps", "66 KB", "Annex A - Oil", "1 MB"}, []string{item.Documents[0].Title, item.Documents[0].Size, item.Documents[1].Title, item.Documents[1].Size})
	assert.Len(t, item.Purpose, 1)
	assert.Len(t, item.Minutes, 2, "a blank line parts it from the words above")
}
