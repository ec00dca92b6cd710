package parser_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"minutebook/model"
	"minutebook/parser"
)

const marginHead = "ORRIN PARISH COUNCIL\n\nMinutes of the meeting held on Monday 4th June 1984 at 7.30 pm in the Reading Room\n\n"

func TestTitlesInTheMargin(t *testing.T) {
	for _, c := range []struct {
		name, text string
		titles     []string
	}{
		{"parted by blank lines, titles of two lines", `Present       Mr A Marl (Chairman), Mrs E Dray, Mr R Simm

Minutes       The minutes of the meeting of 7th May were read and
              signed as a correct record.

Footpath      The clerk read a letter from the Surveyor about the
No. 12        stile at Mill Lane.

Lamps         Two lamps were out in Quay Row and one by the weir
              since the storm.

Pond          Mr Simm reported that the sluice had been mended at
              last.
`, []string{"Minutes", "Footpath No. 12", "Lamps", "Pond"}},
		{"on lines next to each other", `Present       Mr A Marl (Chairman), Mrs E Dray, Mr R Simm.
Minutes       The minutes of the meeting of 7th May were read and
              signed as a correct record.
Matters       Lamp at the weir. The Board had replied that it would
Arising       be mended within the month.
Burial        The clerk reported that the wall had been pointed at
Ground        a cost of £31.
Any Other     Mr Simm asked that the seat be painted, and the
Business      Chairman said that he would see to it.
Next          The next meeting would be on Monday 2nd July.
Meeting
`, []string{"Minutes", "Matters Arising", "Burial Ground", "Any Other Business", "Next Meeting"}},
		{"behind tabs", "Present\tMr A Marl (Chairman), Mrs E Dray, Mr R Simm\n\nMinutes\t\tThe minutes of the last meeting were read and\n\t\tsigned.\n\nSeats\t\tMr Simm reported that the seat by the pond was\n\t\tbroken.\n\n" +
			"Finance\t\tThe accounts for the year were laid before the\n\t\tmeeting.\n\nRoads\t\tThe clerk was told of the holes in Quay Row by\n\t\tMrs Dray.\n", []string{"Minutes", "Seats", "Finance", "Roads"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, err := parser.Parse("minutes.txt", []byte(marginHead+c.text), parser.Options{Layout: model.LayoutPrinted})
			require.NoError(t, err)
			rec := got.Records[0]
			assert.Len(t, rec.Attendance, 3)
			var titles []string
			for _, it := range rec.Items {
				titles = append(titles, it.Title)
				assert.Len(t, it.Minutes, 1, it.Title)
			}
			assert.Equal(t, c.titles, titles)
			assert.Empty(t, rec.Unplaced)
		})
	}
}

func TestTitlesBetweenNumberAndText(t *testing.T) {
	const text = `Present: Cllrs A Marl (Chairman), E Dray and R Simm

1.   Apologies        Apologies were received from Cllr Fenn, who was
                      away.

2.   Declarations     There were no declarations of interest.
     of Interest

3.   Minutes          The minutes of the meeting of 7th May were read and
                      signed as a correct record.

4.   Footpaths        The clerk read a letter from the Surveyor about the
                      stile at Mill Lane.

                      RESOLVED: that the stile be mended.

5.   Lamps            Two lamps were out in Quay Row and one by the weir
                      since the storm.

6.   Reports of the clerk and of members

                      The pond had been drained.

7.   Date of next     Monday 2nd July at 7.30 pm.
     meeting
`
	got, err := parser.Parse("minutes.txt", []byte(marginHead+text), parser.Options{Layout: model.LayoutPrinted})
	require.NoError(t, err)
	rec := got.Records[0]
	var titles []string
	for _, it := range rec.Items {
		titles = append(titles, it.Number+" "+it.Title)
	}
	assert.Equal(t, []string{"1 Apologies", "2 Declarations of Interest", "3 Minutes", "4 Footpaths", "5 Lamps", "6 Reports of the clerk and of members", "7 Date of next meeting"}, titles)
	assert.Equal(t, "There were no declarations of interest.", rec.Items[1].Minutes[0].Text)
	require.Len(t, rec.Items[3].Resolutions, 1)
	assert.Empty(t, rec.Unplaced)
}

func TestColumnsThatHoldNoTitles(t *testing.T) {
	for name, text := range map[string]string{
		"payments": `Hobbs & Son         Repairs to the crane by the weir   £1,240.00
Mason Ltd           Paint for the lamps in Quay Row      £120.50
Ferris and Co       Rope and tar for the ferry's store    £88.10
Water Board         Rates for the quarter to midsummer   £301.00
`,
		"numbers with capitals": `C.3081.1  The clerk reported that the lamp by the weir had been
          lit.
C.3081.2  The Board had replied to the letter that was sent to it in
          May.
C.3081.3  The accounts of the ferry were laid before those who were
          there.
C.3081.4  The gates of the weir were found to be open by those who
          went.
`,
		"numbered rows": `1.   Hobbs & Son      Repairs to the crane by the weir   £1,240.00
2.   Mason Ltd        Paint for the lamps in Quay Row      £120.50
3.   Ferris and Co    Rope and tar for the ferry's store    £88.10
4.   Water Board      Rates for the quarter to midsummer   £301.00
`,
		"numbered sentences": `1.   The lamp was lit.  The clerk had seen to it before the winter
     came.
2.   The rope was cut.  Nobody had asked for that when the ferry was
     made.
3.   The pond was low.  It had not rained since the first of the three
     fairs.
4.   The bell was rung.  Those who heard it had come to the harbour at
     once.
`,
		"who said what": `Mr Marl       asked that the lamp by the weir be lit before the
              autumn.
Mrs Dray      said that the Board had been told of it twice since
              the storm.
Mr Simm       asked what it would cost to have it done by others
              than the Board.
Mr Fenn       told the meeting that he would see to the lamp by
              himself.
`,
	} {
		item := lastItem(t, "The clerk laid these before the meeting:\n\n"+text)
		assert.Equal(t, "Harbour", item.Title, name)
		assert.Empty(t, item.Actions, name)
	}
}

func TestSurnameOfWhoMovedBeforeTheWords(t *testing.T) {
	for _, c := range []struct{ name, text, words, mover, seconder, result string }{
		{"a dash, capitals", "MARL – That the lamp be lit.\nCARRIED\n", "That the lamp be lit.", "MARL", "", model.Carried},
		{"a colon, small letters", "Dray: That the lamp be lit.\n\nCARRIED\n", "That the lamp be lit.", "Dray", "", model.Carried},
		{"mover and seconder", "Dray/Fenwright: That the lamp be lit. DEFEATED\n", "That the lamp be lit.", "Dray", "Fenwright", model.Lost},
		{"somebody not on the roll", "QUILL – That the lamp be lit.\n\nCARRIED\n", "That the lamp be lit.", "QUILL", "", model.Carried},
		{"the outcome at the right", "QUILL – That the lamp be lit at dusk by those who\nhave oil.                                  CARRIED.\n", "That the lamp be lit at dusk by those who have oil.", "QUILL", "", model.Carried},
	} {
		item := lastItem(t, "The lamp was spoken of.\n\n"+c.text)
		require.Len(t, item.Motions, 1, c.name)
		m := item.Motions[0]
		assert.Equal(t, []string{c.words, c.mover, c.seconder, c.result}, []string{m.Text, m.Mover, m.Seconder, m.Vote.Result}, c.name)
		assert.Len(t, item.Minutes, 1, c.name)
	}
	for _, text := range []string{"Lamps: That was all that was said.", "CLAUSE – That the lamp be lit.", "WEIR: That the gates stay shut."} {
		item := lastItem(t, "The lamp was spoken of.\n\n"+text+"\n\nThe bell was rung.\n")
		assert.Empty(t, item.Motions, text)
		assert.Empty(t, item.Resolutions, text)
	}
}

func TestNumbersBeforeThoseWhoMoved(t *testing.T) {
	text := headAndRoll + "\n1/18 MARL – That the minutes be approved.\nCARRIED\n\n2/18 DRAY – That we appoint the following:\na) Ferry – Dray\nb) Lamps – Marl\nCARRIED\n\n3/18 FENWRIGHT – That the lamp be lit.\nCARRIED\n\n4/18 MARL – That this meeting be adjourned.\nCARRIED\n"
	got, err := parser.Parse("minutes.txt", []byte(text), parser.Options{Layout: model.LayoutPrinted})
	require.NoError(t, err)
	require.Len(t, got.Records[0].Items, 4)
	for i, mover := range []string{"MARL", "DRAY", "FENWRIGHT", "MARL"} {
		item := got.Records[0].Items[i]
		require.Len(t, item.Motions, 1)
		assert.Equal(t, mover, item.Motions[0].Mover)
		assert.Empty(t, item.Title)
	}
	assert.Len(t, got.Records[0].Items[1].Motions[0].Clauses, 2)
}
