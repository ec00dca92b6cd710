package parser_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"minutebook/model"
	"minutebook/parser"
)

// itemsHead is a head and a roll above the items of these tests.
const itemsHead = `MINUTES of a meeting of Orrin Parish Council held in the Reading Room on Monday 4 June 2018 at 7.00 pm.

Present: Councillors A Marl (Chairman), J Quaye and P Tarn

`

func TestItemsOfPrintedMinutes(t *testing.T) {
	for _, c := range []struct {
		name, body string
		want       []string // number and title of each item, parted by a bar
	}{
		{"numbers on lines of their own below the titles",
			"FLOOD GATES\n\n41.\n\nThe clerk reported that they were shut.\n\nRESOLUTION OF DISPUTES\n\n42.\n\nThere were none.\n\nSTALLS\n\n43.\n\nIt was said that two were let.\n",
			[]string{"41|FLOOD GATES", "42|RESOLUTION OF DISPUTES", "43|STALLS"}},
		{"numbers at the text, titles in small letters closed by colons",
			"Ferry Tolls and Agreed Charges:\n\n41. The clerk reported that they were paid.\n\nMinutes of the Fairs Panel:\n\n42. These were read.\n\nStalls:\n\n43. Two were let.\n",
			[]string{"41|Ferry Tolls and Agreed Charges", "42|Minutes of the Fairs Panel", "43|Stalls"}},
		{"codes with the year in brackets",
			"FB(18)041   FLOOD GATES\n\nThe clerk reported that they were shut.\n\nFB(18)042   STALLS\n\nIt was said that two were let.\n\nFB(18)043   NOTICES\n\nThere were none.\n",
			[]string{"FB(18)041|FLOOD GATES", "FB(18)042|STALLS", "FB(18)043|NOTICES"}},
		{"sections of an act are no codes",
			"41. FLOOD GATES\n\ns.17(2)041 Mills Act was read.\n\n42. STALLS\n\nIt was said that two were let.\n\n43. NOTICES\n\nThere were none.\n",
			[]string{"41|FLOOD GATES", "42|STALLS", "43|NOTICES"}},
		{"a reference below the number",
			"FLOOD GATES\n\nC.041\n\n(Item A1)\n\nThe clerk reported that they were shut.\n\nSTALLS\n\nC.042\n\n(Item A2)\n\nTwo were let.\n\nNOTICES\n\nC.043\n\nThere were none.\n",
			[]string{"C.041|FLOOD GATES", "C.042|STALLS", "C.043|NOTICES"}},
		{"applications, told whole",
			"18/00031/FUL - Flood gates at Weir Lane, with a path (amended plans received)\n\n41. The officer spoke to the report.\n\n18/00031/FUL - A shed at Weir Lane, with a path (amended plans received)\n\n42. The officer spoke to the report.\n\nNotices\n\n43. There were none.\n",
			[]string{"41|18/00031/FUL - Flood gates at Weir Lane, with a path (amended plans received)", "42|18/00031/FUL - A shed at Weir Lane, with a path (amended plans received)", "43|Notices"}},
		{"an empty item over others, with text on their lines",
			"41. Flood Gates – The clerk reported that they were shut.\n\n42. Licences\n\n42a. Stalls – The clerk reported that two were let.\n\n43. Notices – There were none.\n",
			[]string{"41|Flood Gates", "42|Licences", "42a|Stalls", "43|Notices"}},
		{"numbered paragraphs below numbered titles are no items",
			"C.41 FLOOD GATES\n\nC.41.1 The clerk reported that they were shut.\n\nC.42 STALLS\n\nC.42.1 It was said that two were let.\n\nC.43 NOTICES\n\nC.43.1 There were none.\n",
			[]string{"C.41|FLOOD GATES", "C.42|STALLS", "C.43|NOTICES"}},
		{"a numbered list below a heading is none",
			"41. FLOOD GATES\n\nThe clerk read a list.\n\nGates shut\n\n1. The first gate was shut on Monday.\n\n2. The second gate was shut on Friday.\n\n42. STALLS\n\nTwo were let.\n\n43. NOTICES\n\nThere were none.\n",
			[]string{"41|FLOOD GATES", "42|STALLS", "43|NOTICES"}},
		{"titles in capitals without numbers, references below them",
			"FLOOD GATES\n\n(Item B1)\n\n(1) The clerk reported that they were shut.\n\n(2) They were oiled.\n\nSTALLS\n\n(Item B2)\n\n(1) It was said that two were let.\n\nNOTICES\n\nThere were none.\n",
			[]string{"|FLOOD GATES", "|STALLS", "|NOTICES"}},
		{"titles in capitals with text on their lines",
			"FLOOD GATES – The clerk reported that they were shut.\n\nSTALLS\n\n(a) two were let; and\n\n(b) one was not.\n\nNOTICES – There were none.\n\nREASON: It was late.\n",
			[]string{"|FLOOD GATES", "|STALLS", "|NOTICES"}},
		{"an unnumbered title with a reference among numbered ones",
			"41. FLOOD GATES\n\n(Agenda item 3)\n\nThe clerk reported that they were shut.\n\nMARKET STALLS\n\n(Agenda item 4)\n\nTwo were let.\n\n42. NOTICES\n\nThere were none.\n",
			[]string{"41|FLOOD GATES", "|MARKET STALLS", "42|NOTICES"}},
		{"a heading over each item's decision heads no item",
			"1. Flood Gates\n\nThe clerk reported that they were shut.\n\nDISCUSSION POINTS\n\nThey were said to leak.\n\n2. Stalls\n\nTwo were let.\n\nDISCUSSION POINTS\n\nThey were said to be cold.\n\n3. Notices\n\nThere were none.\n\nDISCUSSION POINTS\n\nNobody had seen any.\n",
			[]string{"1|Flood Gates", "2|Stalls", "3|Notices"}},
		{"plain numbers below the titles are not those of pages",
			"FLOOD GATES\n\n41\n\nThe clerk reported that they were shut.\n\nSTALLS\n\n42\n\nIt was said that two of them were let.\n\nNOTICES\n\n43\n\nThere were none to be seen.\n",
			[]string{"41|FLOOD GATES", "42|STALLS", "43|NOTICES"}},
		{"numbers of pages between numbered titles are none of items",
			"1. Flood Gates\n\nThe clerk reported that they were shut.\n\n1\n\n2. Stalls\n\nIt was said that two of them were let.\n\n2\n\n3. Notices\n\nThere were none to be seen.\n\n3\n\n4. Next Meeting\n\nIt would be held in May.\n",
			[]string{"1|Flood Gates", "2|Stalls", "3|Notices", "4|Next Meeting"}},
		{"titles in small letters closed by stops, or by colons with a colon in them",
			"41. Flood Gates and Agreed Charges.\n\nThey were shut.\n\n42. Stalls: Action Plan:\n\nTwo were let.\n\n43. Stakes taken under the Old Rules - Report of the Clerk:\n\nThere were none.\n",
			[]string{"41|Flood Gates and Agreed Charges", "42|Stalls: Action Plan", "43|Stakes taken under the Old Rules - Report of the Clerk"}},
		{"a title in capitals with a marker, or the initials of a name, behind its dash",
			"41. MINUTES – RESOLVED – That these be signed.\n\n42. INTERESTS - S J Quaye declared one.\n\n43. STALLS – The Council:\n\nAgreed – That two be let.\n",
			[]string{"41|MINUTES", "42|INTERESTS", "43|STALLS"}},
		{"a number left alone above a page's turn is the item's",
			"41.\n\nFLOOD GATES\n\nThe clerk reported that they were shut.\n\nMM 4.6.2018\n\fThey were oiled in May.\n\n42.\n\nMM 4.6.2018\n\fSTALLS\n\nIt was said that two of them were let.\n\n43.\n\nNOTICES\n\nThere were none to be seen.\n\nMM 4.6.2018\n\f44.\n\nROADS\n\nThey were said to be dry.\n",
			[]string{"41|FLOOD GATES", "42|STALLS", "43|NOTICES", "44|ROADS"}},
		{"counts of votes number nothing",
			"1. FLOOD GATES\n\nThe clerk reported that they were shut.\n\n2. STALLS\n\nResolved\n\nThat two be let.\n\nVoting record\n\n3 For 0 Against 0 Abstentions\n\n3. NOTICES\n\nThere were none.\n",
			[]string{"1|FLOOD GATES", "2|STALLS", "3|NOTICES"}},
		{"titles closed by stops above their numbers",
			"Flood Gates and Agreed Charges.\n\n1.\n\nThey were shut.\n\nMarket Stalls.\n\n2.\n\nTwo were let.\n\nPublic Notices.\n\n3.\n\nThere were none.\n",
			[]string{"1|Flood Gates and Agreed Charges.", "2|Market Stalls.", "3|Public Notices."}},
		{"a sentence that begins with a number takes no item's place",
			"1. FLOOD GATES\n\nThe clerk reported that they were shut.\n\n2. STALLS\n\n3 of the 4 stalls were said to be let.\n\n4. NOTICES\n\nThere were none.\n",
			[]string{"1|FLOOD GATES", "2|STALLS", "4|NOTICES"}},
		{"a body's name leads to its decision below a title without a number",
			"FLOOD GATES\n\nThe Council:\n\nResolved – That they be shut.\n\nSTALLS\n\nTwo were let.\n\nNOTICES\n\nThere were none.\n",
			[]string{"|FLOOD GATES", "|STALLS", "|NOTICES"}},
		{"a title in capitals whose last word is a label elsewhere",
			"41. FLOOD GATES AND THEIR AGREED REPAIR OVER THE YEAR - REPORT OF THE MONITORING\nOFFICER\n\nThe Monitoring Officer spoke to the report, which set out what had been done about\nthe flood gates.\n\n42. STALLS\n\nIt was said that two of them were let, and that one had been taken down before the\nend of the fair.\n\n43. NOTICES\n\nThere were none.\n",
			[]string{"41|FLOOD GATES AND THEIR AGREED REPAIR OVER THE YEAR - REPORT OF THE MONITORING OFFICER", "42|STALLS", "43|NOTICES"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, err := parser.Parse("minutes.txt", []byte(itemsHead+c.body), parser.Options{})
			require.NoError(t, err)
			require.Equal(t, model.LayoutPrinted, got.Records[0].Source.Layout)
			assert.Equal(t, c.want, titlesOf(got.Records[0]))
		})
	}
}

// titlesOf gives numbers and titles of a record's items.
func titlesOf(rec *model.Record) []string {
	var out []string
	for _, item := range rec.Items {
		out = append(out, strings.Join([]string{item.Number, item.Title}, "|"))
	}
	return out
}
