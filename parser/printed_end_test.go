package parser_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"minutebook/model"
	"minutebook/parser"
)

const headAndRoll = "ORRIN PARISH COUNCIL\n\nMinutes of the meeting held on Monday 4th June 2018 at 7.30 pm in the Reading Room\n\nPresent: Cllr A Marl (Chairman), Cllr B Fenwright, Cllr C Dray\n"

func TestEndOfPrintedMinutes(t *testing.T) {
	for _, c := range []struct {
		name, end       string
		endTime, signed string
		below           int // blocks of the last item
	}{
		{"a motion lost above the office", "Moved by Cllr C Dray, seconded by Cllr B Fenwright:\n\nThat the bell be rung.\n\nThe fog was told of.\n\nLOST\n\nCHAIRMAN\n", "", "", 2},
		{"closed, no half of the day", "The meeting closed at 9.05.\n", "21:05", "", 1},
		{"adjourned as the last words", "The meeting adjourned at 9:05 p.m.\n\nRespectfully submitted,\nAnn Marl, Secretary\n", "21:05", "Ann Marl, Secretary", 1},
		{"adjourned, and gone on with", "The meeting adjourned at 8.05 p.m.\n\nOn its resumption the lamp was lit.\n", "", "", 3},
		{"signature over three lines", "The meeting closed at 9 pm.\n\nSigned: A Marl\nChairman\n\nDate: 2nd July 2018\n", "21:00", "Signed: A Marl Chairman Date: 2nd July 2018", 1},
		{"a date that is no signature's", "The ferry will be launched.\n\nDate: 2nd July 2018\n", "", "", 3},
		{"a confirmation that waits", "The meeting closed at 9 pm.\n\nCONFIRMED AS A TRUE RECORD AT A MEETING OF THE COUNCIL HELD ON\n\nDATE: ..............\n", "21:00", "", 1},
		{"a name in capitals over the office", "The meeting closed at 9 pm.\n\n                ANNE MARL,\n                   Chairman.\n", "21:00", "ANNE MARL, Chairman.", 1},
		{"who is to act, over an office that waits for a pen", "The clerk was asked to light it.\n\nAction: Anne Marl\n\nCHAIRMAN\n", "", "", 2},
		{"names and offices in a list", "The officers of the fair will be:\n\nAnne Marl\nChairman\n", "", "", 3},
		{"a name right below the close, over the office", "The meeting closed at 9 pm.\nAnne Marl\nChairman\n", "21:00", "Anne Marl Chairman", 1},
		{"dots over the chair and the day of signing", "The meeting closed at 9 pm.\n\n............ in the Chair\n\nDate of signing ............ 2018\n", "21:00", "", 1},
		{"confirmed by nobody yet", "The meeting closed at 9 pm.\n\nConfirmed\n\nChairman\n", "21:00", "", 1},
		{"signed in brackets", "The meeting closed at 9 pm.\n\n(Signed) ANNE MARL\n            Chairman\n", "21:00", "(Signed) ANNE MARL", 1},
		{"an end mark", "The meeting closed at 9 pm.\n\n(End of minutes)\n", "21:00", "", 1},
		{"certified by nobody yet", "The meeting closed at 9 pm.\n\nCERTIFIED: ________ CATHAOIRLEACH\n\nSigned/ ________ Date/ ________\n", "21:00", "", 1},
		{"a note on the paper", "The meeting closed at 9 pm.\n\nCouncil Minutes have been redacted in accordance with the Act.\n", "21:00", "", 1},
		{"a note on other minutes", "The minutes of the fair have been redacted in accordance with the Act.\n", "", "", 2},
		{"a typist's reference", "The meeting closed at 9 pm.\n\nAM/6.18\n", "21:00", "", 1},
		{"an approval that waits", "The meeting closed at 9 pm.\n\nApproved: ____________  Date: __________\n", "21:00", "", 1},
		{"an approval that tells", "The meeting closed at 9 pm.\n\nApproved: the sum of £4.\n", "21:00", "", 1},
		{"a name printed under the dots", "The meeting closed at 9 pm.\n\nCONFIRMED ON THIS ...... DAY OF ........ 2018\n\nANN MARL\nCHAIRPERSON\n", "21:00", "ANN MARL", 1},
		{"letters after the name", "The meeting closed at 9 pm.\n\n______________\nAnn Marl, CPFA, Town Clerk\n", "21:00", "Ann Marl, CPFA, Town Clerk", 1},
		{"where the text is kept", "The meeting closed at 9 pm.\n\nF:/Board/mins/14.6.18.doc\n", "21:00", "", 1},
		{"a sum is none", "The meeting closed at 9 pm.\n\nSold, 6/18\n", "21:00", "", 2},
		{"a site's links", "The meeting closed at 9 pm.\n\nRelated documents\n\nPlan of the ford\n\nNewsletter\n", "21:00", "", 1},
		{"a date below a line for the pen", "The meeting closed at 9 pm.\n\n______________ MAYOR\n2nd July, 2018\n", "21:00", "2nd July, 2018", 1},
		{"an office with its holder below one", "The meeting closed at 9 pm.\n\n_____________     _____________\nMayor, Ann Marl     Clerk, Bo Fenwright\n", "21:00", "Mayor, Ann Marl Clerk, Bo Fenwright", 1},
		{"offices with their holders right below the close", "The meeting adjourned at 9:05 p.m.\n\nMayor, Ann Marl     Deputy Clerk, Bo Fenwright\n", "21:05", "Mayor, Ann Marl Deputy Clerk, Bo Fenwright", 1},
		{"an office with its holder below a sentence", "The ferry was sold.\n\nMayor, Ann Marl\n", "", "", 3},
		{"a line for the pen below a long name's room", strings.Repeat("The ferryman told them of the fog and of the tolls that\nhe had lost by it.\n", 5) + "The meeting closed at 9 pm.\nChairman" + strings.Repeat(".", 60) + " Date" + strings.Repeat(".", 30) + "\n", "21:00", "", 6},
		{"what a site asks to be done with a page", "The meeting closed at 9 pm.\n\nShare this page\n\nBirdcall\n\nFacepage\n", "21:00", "", 1},
		{"shares that are told of", "The ferry was sold.\n\nShares of the tolls\n\nThey were £4 each.\n", "", "", 4},
		{"a motion to adjourn with the time behind those who moved it", "Motion to adjourn by Marl, seconded by Dray at 9:10 p.m. Motion carried.\n", "21:10", "", 1},
		{"a motion to adjourn to another room", "Motion to adjourn to the vestry by Marl, seconded by Dray at 9:10 p.m. Motion carried.\n", "", "", 1},
		{"a motion to adjourn at a time", "Motion by Marl, seconded by Dray, to adjourn at 9:10 p.m. Motion carried.\n", "", "", 1},
		{"a date above a line for the pen", "The meeting closed at 9 pm.\n\n2nd July, 2018\n\n______________ MAYOR\n", "21:00", "2nd July, 2018", 1},
		{"a labelled date above one", "The meeting closed at 9 pm.\n\nDate: 2nd July, 2018\n\nSigned: ...............\n", "21:00", "Date: 2nd July, 2018", 1},
		{"a date beside one", "The meeting closed at 9 pm.\n\n______________          2nd July, 2018\nChairman\n", "21:00", "______________ 2nd July, 2018", 1},
		{"a date above one that is an item’s text", "The ferry was sold.\n\n2nd July, 2018\n\n______________ MAYOR\n", "", "", 3},
		{"a date alone below the closing line", "The meeting closed at 9 pm.\n\n2nd July, 2018\n", "21:00", "", 2},
		{"a date below a sentence", "The ferry was sold.\n\n2nd July, 2018\n", "", "", 3},
		{"when they were confirmed", "The meeting closed at 9 pm.\n\nThese minutes were confirmed at the meeting of the Council held on 2 July 2018.\n\nSigned ............ Presiding Member\n", "21:00", "These minutes were confirmed at the meeting of the Council held on 2 July 2018.", 1},
		{"what was confirmed by others", "The tolls were confirmed by the Trust on 2 July 2018.\n", "", "", 2},
		{"dots of another kind", "The meeting closed at 9 pm.\n\nSigned as a true record (Chair) …………………… Date ……………\n", "21:00", "", 1},
		{"the duration, over who wrote them", "(Duration of meeting: 7.30 - 9.00 pm)\n\nThe Officer who has produced these minutes is Ann Marl, of the Reading Room,\ndirect line 01555 010203\n\nPress enquiries to Bo Fenwright, direct line 01555 010204\n", "21:00", "", 1},
		{"how to reach the clerk", "The meeting closed at 9 pm.\n\nChairman\n\nAnn Marl, Parish Clerk\n\nTelephone: 01555 010203\nEmail: ann@orrin.example\n", "21:00", "", 1},
		{"a number that is told of", "The ferryman may be reached at 01555 010203.\n", "", "", 2},
		{"a label without its number", "The meeting closed at 9 pm.\n\nTelephone: none was found.\n", "21:00", "", 2},
		{"a link to the papers", "The meeting closed at 9 pm.\n\nThe agenda and papers are at https://www.example.org/orrin\n", "21:00", "", 1},
		{"a link that is none of theirs", "The meeting closed at 9 pm.\n\nTolls are paid at https://www.example.org/orrin\n", "21:00", "", 2},
		{"a trailer", "</AI3>\n\n<TRAILER_SECTION>\n\nA Marl\nSolicitor to the Council\n\nQuay House\n\n</TRAILER_SECTION>\n", "", "A Marl", 1},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, err := parser.Parse("minutes.txt", []byte(headAndRoll+items+"\n"+c.end), parser.Options{Layout: model.LayoutPrinted})
			require.NoError(t, err)
			rec := got.Records[0]
			assert.Equal(t, c.endTime, rec.Meeting.EndTime)
			assert.Equal(t, c.signed, rec.Meeting.Signed)
			require.Len(t, rec.Items, 3)
			assert.Len(t, rec.Items[2].Minutes, c.below)
		})
	}
}

func TestDateOfPublicationBelowPrintedMinutes(t *testing.T) {
	got, err := parser.Parse("minutes.txt", []byte(headAndRoll+items+"\nThe meeting closed at 9 pm.\n\nMinutes Published : 9th June, 2018\n"), parser.Options{Layout: model.LayoutPrinted})
	require.NoError(t, err)
	rec := got.Records[0]
	require.Len(t, rec.Meeting.Details, 1)
	assert.Equal(t, []string{"Minutes Published", "9th June, 2018"}, []string{rec.Meeting.Details[0].Label, rec.Meeting.Details[0].Value})
	assert.Len(t, rec.Items[2].Minutes, 1)
}

func TestHeadingsOfPrintedMinutesWithoutNumbers(t *testing.T) {
	const text = headAndRoll + `
Apologies: Cllr D Quill

Tokens of Regret

The Council stood in memory of the late ferryman, who had rung the bell for forty years.

Ferry Tolls

The Clerk reported that the tolls had fallen.

It was moved by Cllr Dray, seconded by Cllr Marl: “That the tolls be halved.”

FOR: Cllrs. Dray, Marl (2)

AGAINST: Cllrs. Fenwright, Quill, Tarn (3)

The Chairman declared the motion lost.

Lamp at the Ford

The lamp has been lit since Monday by the miller, who asks for oil.
`
	got, err := parser.Parse("minutes.txt", []byte(text), parser.Options{Layout: model.LayoutPrinted})
	require.NoError(t, err)
	var titles []string
	for _, item := range got.Records[0].Items {
		titles = append(titles, item.Title)
	}
	require.Equal(t, []string{"Tokens of Regret", "Ferry Tolls", "Lamp at the Ford"}, titles)
	require.Len(t, got.Records[0].Items[1].Motions, 1)
	vote := got.Records[0].Items[1].Motions[0].Vote
	require.NotNil(t, vote)
	assert.Equal(t, model.Lost, vote.Result)
	assert.Equal(t, 2, *vote.For)
	assert.Equal(t, 3, *vote.Against)
}

// What a page's turn leaves between two lines parts no paragraphs: these minutes have
// no blank lines, so a line on which the next word had room ends one.
func TestTurnsOfPagesPartNoParagraphs(t *testing.T) {
	var text strings.Builder
	text.WriteString("MINUTES of a meeting of the Harbours Committee of Orrin\nTown Council held in the Town Hall, Orrin on Saturday 3\nFebruary 2018 at 6.30 p.m.\nPresent: Cllrs Max Marl (Chairman), P Fosse and O Tarn\n")
	for k := range 4 {
		fmt.Fprintf(&text, "%d. TOLLS OF PIER %d\nThe clerk told those who had come of the tolls of the pier\nand of the rope, which had been mended since the winter as\n%d\nHarbours Committee - 3 February 2018\nhad been asked.\n", k+1, k+1, k+2)
	}
	text.WriteString("RESOLVED – That the tolls of the pier be left as they are\nuntil the spring.\nMover:- Cllr Max Marl Seconder:- Cllr P Fosse Tarn\nThe meeting ended at 7.05 p.m., having commenced at 6.30\np.m.\n")
	r := parsePrinted(t, text.String())
	assert.Equal(t, "19:05", r.Meeting.EndTime)
	require.Len(t, r.Items, 4)
	require.Len(t, r.Items[3].Resolutions, 1)
	assert.Equal(t, "Cllr Max Marl", r.Items[3].Resolutions[0].Mover)
}

// The time at which a meeting ended may stand in a paragraph that says more, in a title
// or below one; what else the paragraph says stays.
func TestEndsBesideOtherWords(t *testing.T) {
	for text, want := range map[string]struct {
		end    string
		blocks []string
	}{
		"3. Other business\n\nThe date of the next meeting is 4 June 2018. The meeting closed at 8.45pm.\n":              {"20:45", []string{"The date of the next meeting is 4 June 2018."}},
		"3. Other business\n\nThe Chairman thanked all. There being no further business the meeting closed at 8.45pm.\n": {"20:45", []string{"The Chairman thanked all."}},
		"3. Other business\n\nMeeting closed 8.27pm. Members of the public spoke of the pier.\n":                         {"20:27", []string{"Members of the public spoke of the pier."}},
		"3. Other business\n\nMeeting closed 8.27pm. It was re-opened at 8.40 pm to hear of the pier.\n":                 {"", []string{"Meeting closed 8.27pm. It was re-opened at 8.40 pm to hear of the pier."}},
		"3. Other business\n\n8:20pm Meeting closed\n":                                                                   {"20:20", nil},
		"3. Other business\n\nThere was none.\n\nCLOSE OF MEETING: 8.45pm\n":                                             {"20:45", []string{"There was none."}},
		"3. Meeting closed at 8.45pm\n":   {"20:45", nil},
		"3. CLOSE OF MEETING\n\n8.45pm\n": {"20:45", nil},
		"3. CLOSED ROADS\n\n8.45pm\n":     {"", []string{"8.45pm"}},
		"3. Other business\n\nThere was none.\n\nMeeting started 6.30pm; finished 8.45pm\n": {"20:45", []string{"There was none."}},
	} {
		r := parsePrinted(t, headAndRoll+"\n\n1. Apologies\n\nThere were none.\n\n2. Tolls\n\nThe clerk reported that all was well.\n\n"+text)
		assert.Equal(t, want.end, r.Meeting.EndTime, text)
		var blocks []string
		for _, b := range r.Items[len(r.Items)-1].Minutes {
			blocks = append(blocks, b.Text)
		}
		assert.Equal(t, want.blocks, blocks, text)
	}
}
