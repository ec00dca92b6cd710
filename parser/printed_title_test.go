package parser_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// Where titles end whose text stands on their line, or that break within a date.
func TestEndsOfTitles(t *testing.T) {
	for line, want := range map[string]string{
		"5. DECLARATIONS OF INTEREST – None":                                                                      "DECLARATIONS OF INTEREST",
		"5. APOLOGIES RECEIVED – Apologies from Cllrs Marl and Dray":                                              "APOLOGIES RECEIVED",
		"5. LEASE OF THE HUT – The Quay":                                                                          "LEASE OF THE HUT – The Quay",
		"5. MINUTES OF THE MEETING HELD ON 16 th\nJANUARY 2020":                                                   "MINUTES OF THE MEETING HELD ON 16 th JANUARY 2020",
		"5. Apologies for absence . Mr Reed had sent his.":                                                        "Apologies for absence",
		"5. Appointments:- (a) Footpaths – Ida Marl: (b) Roads – Max Reed.":                                       "Appointments",
		"5. Declarations of interest                          ACTION":                                             "Declarations of interest",
		"5. Matters arising None.":                                                                                "Matters arising",
		"5. Matters arising None the wiser":                                                                       "Matters arising None the wiser",
		"5. Next Meeting Monday 11th June 2018 at 7.30pm.":                                                        "Next Meeting",
		"5. Apologies – Councillors S Dolman and B Ellis.":                                                        "Apologies",
		"5. To consider the applications received.":                                                               "To consider the applications received",
		"5. To receive the minutes of the meeting held in May and agree\n\nthat they be signed as a true record.": "To receive the minutes of the meeting held in May and agree that they be signed as a true record",
		"5. MINUTES OF THE MEETING HELD ON 3 OCTOBER 2020, AND\n\nresolved:\n\nThat they be signed.":              "MINUTES OF THE MEETING HELD ON 3 OCTOBER 2020, AND",
		"5. CALL FOR ACTION":                        "CALL FOR ACTION",
		"5. APOLOGIES were received from Max Reed.": "",
	} {
		r := parsePrinted(t, headAndRoll+items+"\n4. Harbour\n\nThe pier was mended.\n\n"+line+"\nThe Clerk read it.\n\n6. Lamps\n\nThe lamp was lit.\n")
		require.Len(t, r.Items, 6, line)
		assert.Equal(t, want, r.Items[4].Title, line)
	}
}

// A blank may be lost between a number and its title.
func TestNumbersGluedToTheirTitles(t *testing.T) {
	for _, c := range []struct{ a, b, c, number string }{
		{"41.Lamps", "42.Ropes and oil", "43. Ferries", "42"},
		{"A1Lamps", "A2Ropes and oil", "A3Ferries", "A2"},
		{"A1Oil", "A2Ropes and oil", "A3Any ferries", "A2"},
		{"4.1Lamps", "4.2Ropes and oil", "4.3Ferries", "4.2"},
	} {
		r := parsePrinted(t, sentence+"Present: Cllr A Marl\n\n"+c.a+"\n\nThe lamp was lit.\n\n"+c.b+"\n\nThe rope was cut.\n\n"+c.c+"\n\nThe ferry was sold.\n")
		require.Len(t, r.Items, 3, c.number)
		assert.Equal(t, []string{c.number, "Ropes and oil"}, []string{r.Items[1].Number, r.Items[1].Title})
	}
	r := parsePrinted(t, headAndRoll+items+"\n4. Harbour\n\nA1Lamps sold the lamp.\n")
	assert.Len(t, r.Items, 4, "a name")
}

// The numbers of the agenda head the items where others count paragraphs.
func TestAgendaItemsOverCountedParagraphs(t *testing.T) {
	const text = sentence + `Present: Cllr A Marl

AGENDA ITEM 1: WELCOME

1. The Convener welcomed all present.

2. Apologies were read.

AGENDA ITEM 2: MINUTES

3. The minutes were approved.

4. There were no matters arising.

AGENDA ITEM 3: FERRIES

5. The ferry was sold.

6. The rope was cut.
`
	var titles, numbers []string
	for _, item := range parsePrinted(t, text).Items {
		titles, numbers = append(titles, item.Title), append(numbers, item.Number)
	}
	assert.Equal(t, []string{"WELCOME", "MINUTES", "FERRIES"}, titles)
	assert.Equal(t, []string{"1", "2", "3"}, numbers)
}

// In a list with bullets, small letters mark what was resolved and not what was agreed.
func TestResolvedInAListWithBullets(t *testing.T) {
	r := parsePrinted(t, headAndRoll+items+"\n4. Harbour\n\n• The accounts were read.\n\n• It was resolved to appoint Ida Marl as auditor.\n\n• It was agreed that the wind had been strong.\n")
	require.Len(t, r.Items[3].Resolutions, 1)
	assert.Equal(t, "to appoint Ida Marl as auditor.", r.Items[3].Resolutions[0].Text)
	assert.Len(t, r.Items[3].Minutes, 2)
}
