package parser_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"minutebook/model"
	"minutebook/parser"
)

// headed parses printed minutes with the head and three items.
func headed(t *testing.T, head string) *model.Record {
	t.Helper()
	got, err := parser.Parse("minutes.txt", []byte(head+items), parser.Options{Layout: model.LayoutPrinted})
	require.NoError(t, err)
	require.Len(t, got.Records, 1)
	return got.Records[0]
}

func TestRollToldInSentences(t *testing.T) {
	const head = "ORRIN PARISH COUNCIL\n\nMinutes of the meeting held on Monday 4th June 2018 at 7.30 pm in the Reading Room\n\n"
	for name, c := range map[string]struct {
		text string
		want []string
	}{
		"all in one paragraph": {"Board members present were Chair Ida Marl, Max Reed and Ann Dray. Tom Quill was absent. Also present were Director Jo Tarn and Highway Superintendent Bea Fenn.\n",
			[]string{"present: Ida Marl (Chair)", "present: Max Reed", "present: Ann Dray", "absent: Tom Quill", "in_attendance: Jo Tarn (Director)", "in_attendance: Bea Fenn (Highway Superintendent)"}},
		"with the clerk": {"Present were Mr A Marl (Chairman), Mrs B Reed and Miss C Dray, with Mr D Quill, Clerk.\n\nNine residents also attended the meeting.\n",
			[]string{"present: Mr A Marl (Chairman)", "present: Mrs B Reed", "present: Miss C Dray", "in_attendance: Mr D Quill (Clerk)", "in_attendance: Nine residents"}},
		"in attendance alone": {"In Attendance:\nCouncillors A Marl (Chair), B Reed and C Dray\n\nApologies: Cllr D Quill\n",
			[]string{"present: A Marl (Chair)", "present: B Reed", "present: C Dray", "apologies: Cllr D Quill"}},
		"in attendance beside those present": {"Present: Cllrs A Marl and B Reed\n\nIn Attendance: Councillor C Dray\n",
			[]string{"present: A Marl", "present: B Reed", "in_attendance: Councillor C Dray"}},
		"a roll call": {"ROLL CALL: Present - Supervisor Ida Marl\n                    Councilman Max Reed\n           Absent - Councilman Tom Quill\n",
			[]string{"present: Supervisor Ida Marl", "present: Councilman Max Reed", "absent: Councilman Tom Quill"}},
		"a rank": {"Present: Cllrs A Marl and B Reed\n\nIn attendance: Chief Superintendent M Royle\n",
			[]string{"present: A Marl", "present: B Reed", "in_attendance: Chief Superintendent M Royle"}},
	} {
		t.Run(name, func(t *testing.T) { assert.Equal(t, c.want, roll(headed(t, head+c.text))) })
	}
}

func TestSentencesThatAreNoRoll(t *testing.T) {
	rec := headed(t, "ORRIN PARISH COUNCIL\n\nMinutes of the meeting held on Monday 4th June 2018\n\nPresent: Cllrs A Marl and B Reed\n\nThe tolls at present were Fourpence and Sixpence.\n")
	assert.Equal(t, []string{"present: A Marl", "present: B Reed"}, roll(rec))
}

func TestNamesOfHeads(t *testing.T) {
	for name, c := range map[string]struct{ head, authority, body, venue string }{
		"a board of a company": {"Minute of the Meeting of the Board of Management of Orrin Homes Ltd held at 4 Quay Wynd, Orrin on Tuesday 22 May 2012\n", "Orrin Homes Ltd", "Board of Management", "4 Quay Wynd, Orrin"},
		"a public meeting in parts": {"MINUTES OF THE PUBLIC MEETING (PART 1) OF THE BOARD OF DIRECTORS OF ORRIN HOSPITALS NHS TRUST HELD ON THURSDAY 30 MAY 2019 IN SEMINAR ROOM 2\n",
			"ORRIN HOSPITALS NHS TRUST", "BOARD OF DIRECTORS", "SEMINAR ROOM 2"},
		"counted in words":         {"MINUTES OF THE TWENTY SECOND (22ND) SPECIAL COUNCIL MEETING OF ORRIN LOCAL MUNICIPALITY WHICH WAS HELD ON THURSDAY, 28 MARCH 2013 IN THE COUNCIL CHAMBER\n", "ORRIN LOCAL MUNICIPALITY", "COUNCIL", "COUNCIL CHAMBER"},
		"a district by number":     {"ORRIN COUNTY FIRE DISTRICT NO. 9\nBOARD OF COMMISSIONERS\nREGULAR MEETING - MINUTES\nFebruary 18, 2015\n", "ORRIN COUNTY FIRE DISTRICT NO. 9", "BOARD OF COMMISSIONERS", ""},
		"a board of a council":     {"Orrin District Council\n\nMINUTES\n\nQuay Community Board meeting held at the Service Centre on Thursday 7 July 2016\n", "Orrin District Council", "Quay Community Board", "Service Centre"},
		"a board of none":          {"Minutes of the Quay Community Board meeting held at the Service Centre on Thursday 7 July 2016\n", "Quay Community Board", "Quay Community Board", "Service Centre"},
		"a school's parents":       {"Orrin Primary School\nParent Council Meeting\nWednesday 21 November 2018, 6.30pm, School Library\nMINUTES\n", "Orrin Primary School", "Parent Council", "School Library"},
		"a county cut short":       {"Minutes of Meeting of Orrin Town Council held in the Civic Offices, Orrin, Co. Marl on Monday 13th May 2024\n", "Orrin Town Council", "Orrin Town Council", "Civic Offices, Orrin, Co. Marl"},
		"a committee of a borough": {"Minutes of the Tolls Committee of the Borough of Orrin held on Monday 13th May 2024 in the Town Hall\n", "Borough of Orrin", "Tolls Committee", "Town Hall"},
	} {
		t.Run(name, func(t *testing.T) {
			m := headed(t, c.head+"\nPresent: Mr A Marl (Chair), Mrs B Reed\n").Meeting
			assert.Equal(t, []string{c.authority, c.body, c.venue}, []string{m.Authority, m.Body, m.Venue})
		})
	}
}

func TestPartsOfReportsAreNoItems(t *testing.T) {
	const text = headAndRoll + "\n1. OPENING\n\nThe Chairman opened the meeting.\n\n2. TOLLS\n\nCOMMENT\n\nThe tolls have been low.\n\nOFFICER'S RECOMMENDATION: That the tolls be doubled.\n\nCOUNCIL RESOLUTION 12/18\nMOVED: Cllr Dray\nSECONDED: Cllr Marl\nThat the tolls be halved.\nCARRIED 2/1\n\nReason for difference: Members thought of the ferryman.\n\n" +
		"3. BELL\n\nCOMMENT\n\nThe bell has been cracked.\n\nLATE BUSINESS\n\nThe Clerk was asked to write a letter to the ferryman about the oar.\n"
	got, err := parser.Parse("minutes.txt", []byte(text), parser.Options{Layout: model.LayoutPrinted})
	require.NoError(t, err)
	var titles []string
	for _, item := range got.Records[0].Items {
		titles = append(titles, item.Title)
	}
	require.Equal(t, []string{"OPENING", "TOLLS", "BELL", "LATE BUSINESS"}, titles)
	tolls := got.Records[0].Items[1]
	require.Len(t, tolls.Recommendations, 1)
	assert.Equal(t, "That the tolls be doubled.", tolls.Recommendations[0].Text)
	require.Len(t, tolls.Resolutions, 1)
	assert.Equal(t, "That the tolls be halved.", tolls.Resolutions[0].Text)
	require.Len(t, tolls.Resolutions[0].Reasons, 1)
	assert.Equal(t, "Members thought of the ferryman.", tolls.Resolutions[0].Reasons[0].Text)
}

func TestActionsCountedByALog(t *testing.T) {
	item := lastItem(t, "The rope is worn.\n\nACTION 19/22: Rope to be on the June agenda. (A Marl)\n\nAction stations: all hands went to the rope.\n")
	require.Len(t, item.Actions, 1)
	assert.Equal(t, []string{"Rope to be on the June agenda.", "A Marl"}, []string{item.Actions[0].Text, item.Actions[0].Owner})
	assert.Len(t, item.Minutes, 2)
}

func TestRollOfARegister(t *testing.T) {
	const head = "ORRIN PARISH COUNCIL\n\nMINUTES OF THE MEETING HELD ON MONDAY 4TH JUNE 2018\n\n"
	rec := headed(t, head+"PRESENT\n\nSpeaker\nCllr A MARL\n\nCouncillors\nREED, M                          LE DRAY, A J\nQUILL, T R                       TARN, B\n\nOfficials\nI P FENN (MUNICIPAL MANAGER)\nG VISSER (OFFICER: COMMITTEES)\n")
	assert.Equal(t, []string{"present: Cllr A MARL (Speaker)", "present: REED, M", "present: LE DRAY, A J", "present: QUILL, T R", "present: TARN, B",
		"in_attendance: I P FENN (MUNICIPAL MANAGER)", "in_attendance: G VISSER (OFFICER: COMMITTEES)"}, roll(rec))
	require.Len(t, rec.Items, 3)
}

func TestLastEntryAboveATitleStaysAClause(t *testing.T) {
	const text = headAndRoll + "\n1. OPENING\n\nThe Chairman opened the meeting.\n\n2. LEAVE\n\nRESOLVED – THAT leave of absence be granted to the following:\n\n- MOKOENA, L D\n- VAN ZYL, H\n\n3. TOLLS\n\nThe tolls were read.\n"
	got, err := parser.Parse("minutes.txt", []byte(text), parser.Options{Layout: model.LayoutPrinted})
	require.NoError(t, err)
	require.Len(t, got.Records[0].Items, 3)
	require.Len(t, got.Records[0].Items[1].Resolutions, 1)
	assert.Len(t, got.Records[0].Items[1].Resolutions[0].Clauses, 2)
	assert.Empty(t, got.Records[0].Items[2].Part)
}
