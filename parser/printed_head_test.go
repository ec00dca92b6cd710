package parser_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"minutebook/model"
	"minutebook/parser"
)

// items are what stands below the heads and rolls of these tests.
const items = `
1. Apologies

None.

2. Minutes

The minutes of the last meeting were read.

3. Finance

The clerk reported that the balance stood at £12.
`

// printed parses a head with items below it.
func printed(t *testing.T, head string) *model.Record {
	t.Helper()
	got, err := parser.Parse("minutes.txt", []byte(head+"\n"+items), parser.Options{Layout: model.LayoutPrinted})
	require.NoError(t, err)
	require.NotEmpty(t, got.Records)
	return got.Records[0]
}

func TestHeadOfPrintedMinutes(t *testing.T) {
	for _, c := range []struct {
		name, head string
		want       model.Meeting
	}{
		{"a sentence, the authority above it",
			"ORRINDALE COUNTY COUNCIL\n\nAt a Meeting of the Harbours Committee held in the Long Room, Quay House, Orrin on Thursday 16 March 2017 at 2.00 p.m.\n\nPresent:\nCouncillor A Marl\n",
			model.Meeting{Authority: "ORRINDALE COUNTY COUNCIL", Body: "Harbours Committee", Date: "2017-03-16", StartTime: "14:00", Venue: "Long Room, Quay House, Orrin"}},
		{"the half of the day on the line below",
			"ORRINDALE COUNTY COUNCIL\nSPECIAL MEETING OF THE HARBOURS COMMITTEE\nHeld in the Long Room, Orrin on Thursday 16 March 2017 at 9.30\nAM\nPresent: Councillor A Marl\n",
			model.Meeting{Authority: "ORRINDALE COUNTY COUNCIL", Body: "HARBOURS COMMITTEE", Type: "SPECIAL", Date: "2017-03-16", StartTime: "09:30", Venue: "Long Room, Orrin"}},
		{"the authority meets in full",
			"Minutes of Proceedings of a Meeting of Orrin District Council held in the Town Hall, Orrin on Tuesday, 13 May 2008.\n\nThe meeting commenced at 7.30 pm.\n\nPresent: Councillor A Marl\n",
			model.Meeting{Authority: "Orrin District Council", Body: "Orrin District Council", Date: "2008-05-13", StartTime: "19:30", Venue: "Town Hall, Orrin"}},
		{"the body before the word meeting, the time before the place",
			"ORRIN PARISH COUNCIL\n\nMinutes of the Full Council Meeting held on Monday 4th June 2018 at 7pm in the Reading Room\n\nPresent: Cllr A Marl\n",
			model.Meeting{Authority: "ORRIN PARISH COUNCIL", Body: "Full Council", Date: "2018-06-04", StartTime: "19:00", Venue: "Reading Room"}},
		{"body and authority in one sentence",
			"Minutes of the meeting of the Standards Committee of the Fenwold Police Authority held on 16 June 2004 in Room 3, 14 Wharf Row at 2.00 p.m.\n\nPresent\nAnna Marl\nOlive Fenwright\n",
			model.Meeting{Authority: "Fenwold Police Authority", Body: "Standards Committee", Date: "2004-06-16", StartTime: "14:00", Venue: "Room 3, 14 Wharf Row"}},
		{"a place within which it was held",
			"MINUTES of MEETING of ORRINDALE COUNCIL held within the Long Room, Quay House, ORRIN, on THURSDAY 10 MARCH 2011 at 10.00 am.\n\nPRESENT\n\nCouncillor A Marl\n",
			model.Meeting{Authority: "ORRINDALE COUNCIL", Body: "ORRINDALE COUNCIL", Date: "2011-03-10", StartTime: "10:00", Venue: "Long Room, Quay House, ORRIN"}},
		{"the kind of meeting behind the authority’s name",
			"Minutes of Orrin Parish Council Annual Meeting held on\n1st May 2018 at 7.30 pm in the Quay Hall\n\nPresent: Cllr A Marl\n",
			model.Meeting{Authority: "Orrin Parish Council", Body: "Orrin Parish Council", Type: "Annual", Date: "2018-05-01", StartTime: "19:30", Venue: "Quay Hall"}},
		{"the council named again before its meeting",
			"Lode under Marl Parish Council Ordinary Parish Council Meeting\n\nWednesday 26th June 2013 Lode Village Hall 7 pm\n\nPresent: Cllr A Marl\n",
			model.Meeting{Authority: "Lode under Marl Parish Council", Body: "Parish Council", Date: "2013-06-26", StartTime: "19:00", Venue: "Lode Village Hall"}},
		{"a page’s title, and the word “full” before a name",
			"Meeting documents\n\nMinutes of the Meeting of the Full Orrin Town Council\nHeld at 7.00pm on Monday 1 September 2008\nAt the Quay Hall, Orrin\n\nPresent: Cllr A Marl\n",
			model.Meeting{Authority: "Orrin Town Council", Body: "Orrin Town Council", Date: "2008-09-01", StartTime: "19:00", Venue: "Quay Hall, Orrin"}},
		{"a label before the place, and who is clerk above",
			"ORRIN COMMUNITY COUNCIL\n\nA Reed MA, Clerk to the Council\n\nMinutes for Extraordinary Council Meeting held on May 6th2018 at 7.00 PM Location: Quay Hall, Orrin\n\nPresent: Cllr A Marl\n",
			model.Meeting{Authority: "ORRIN COMMUNITY COUNCIL", Body: "Council", Type: "Extraordinary", Date: "2018-05-06", StartTime: "19:00", Venue: "Quay Hall, Orrin"}},
		{"an older sentence, and a body with a bracket in its name",
			"ORRINDALE COUNTY COUNCIL\n\nAt a Meeting of the Harbours (Appeals) Committee holden at the Quay House, Orrin on Thursday 16 March 2017 at 11.00 in the forenoon\n\nPresent:\nCouncillor A Marl\n",
			model.Meeting{Authority: "ORRINDALE COUNTY COUNCIL", Body: "Harbours (Appeals) Committee", Date: "2017-03-16", StartTime: "11:00", Venue: "Quay House, Orrin"}},
		{"a site’s menu, and a sentence of who met below the title",
			"Orrin Parish Council\n\nHome\n\nYour Council\n\nContact Us\n\nMinutes of Parish Council Meeting, Monday, 4th February 2013\n\nOrrin Parish Council\n\nThe Parish Council met on Monday, 4th February 2013 in the Quay Hall, at 7.30pm\n\nPresent:\n\nCllr A Marl\n",
			model.Meeting{Authority: "Orrin Parish Council", Body: "Parish Council", Date: "2013-02-04", StartTime: "19:30", Venue: "Quay Hall"}},
		{"who met is the head’s only sentence",
			"Minutes\n\nOrrin Parish Council met on Monday, 4th February 2013 in the Quay Hall at 7.30pm.\n\nPresent: Cllr A Marl\n",
			model.Meeting{Authority: "Orrin Parish Council", Body: "Orrin Parish Council", Date: "2013-02-04", StartTime: "19:30", Venue: "Quay Hall"}},
		{"a label of the place that lost its colon",
			"ORRIN COMMUNITY COUNCIL\n\nMinutes of the Council Meeting\n4th February 2013\nVenue Quay House\n\nPresent: Cllr A Marl\n",
			model.Meeting{Authority: "ORRIN COMMUNITY COUNCIL", Body: "Council", Date: "2013-02-04", Venue: "Quay House"}},
		{"lines without a sentence",
			"London Borough of Orrin\n\nCabinet\nMinutes\n\nMonday 4 February 2013\n\nPRESENT\nCouncillor Anna Marl, Leader\n",
			model.Meeting{Authority: "London Borough of Orrin", Body: "Cabinet", Date: "2013-02-04"}},
		{"place and time on a line of their own",
			"London Borough of Orrin\n\nCabinet\nMinutes\n\nMonday 4 February 2013\n\nOrrin Quay Centre at 19.30\n\nPRESENT\nCouncillor Anna Marl, Leader\n",
			model.Meeting{Authority: "London Borough of Orrin", Body: "Cabinet", Date: "2013-02-04", StartTime: "19:30", Venue: "Orrin Quay Centre"}},
		{"an authority for its districts",
			"At a meeting of the Combined Fire Authority for Orrin and Marlby held at Fire Headquarters, Quay Road, Orrin on Thursday 17 September 2015 at 10.00 a.m.\n\nPresent:\nCouncillor A Marl\n",
			model.Meeting{Authority: "Combined Fire Authority for Orrin and Marlby", Body: "Combined Fire Authority for Orrin and Marlby", Date: "2015-09-17", StartTime: "10:00", Venue: "Fire Headquarters, Quay Road, Orrin"}},
		{"place and times below those who attended",
			"CABINET\n\nMonday, 4 February 2013\n\nPRESENT: Councillor Anna Marl (Chair)\n\nLong Room, Quay House, Orrin: 10.00 am - 11.20 am\n",
			model.Meeting{Body: "CABINET", Date: "2013-02-04", StartTime: "10:00", EndTime: "11:20", Venue: "Long Room, Quay House, Orrin", Chair: "Councillor Anna Marl"}},
		{"times in brackets below those who attended",
			"CABINET\n\nMonday, 4 February 2013\n\nPRESENT: Councillor Anna Marl (Chair)\n\n(10.00 am - 11.20 am)\n",
			model.Meeting{Body: "CABINET", Date: "2013-02-04", StartTime: "10:00", EndTime: "11:20", Chair: "Councillor Anna Marl"}},
		{"when it began and ended in the sentence",
			"ORRIN COUNTY COUNCIL\n\nCABINET\n\nMINUTES of the meeting held on Monday, 4 February 2013 at the Long Room, Quay House, commencing at 10.00 am and finishing at 11.20 am.\n\nPresent: Councillor Anna Marl - in the Chair\n",
			model.Meeting{Authority: "ORRIN COUNTY COUNCIL", Body: "CABINET", Date: "2013-02-04", StartTime: "10:00", EndTime: "11:20", Venue: "Long Room, Quay House", Chair: "Councillor Anna Marl"}},
		{"labels whose facts stand below them",
			"Ordinary Meeting of Council - 17 December 2020 - Open Minutes\nMeeting Date: |\nThursday 17 December 2020 |\nTime: |\n10.00am-11.59am |\nVenue |\nThe Long Hall, War\nMemorial House |\nPresent |\nMayor Marl, Councillors Fenwright and Sallow |\n",
			model.Meeting{Type: "Ordinary", Body: "Council", Date: "2020-12-17", StartTime: "10:00", EndTime: "11:59", Venue: "The Long Hall, War Memorial House"}},
		{"a label with the word meeting is no body",
			"Orrin Patients’ Group Meeting Minutes\n\nMeeting Date: 22nd February 2023 - 6:30pm\n\nLocation: Quay Street Surgery\n\nAttendees: Anna Marl, Olive Fenwright\n",
			model.Meeting{Body: "Orrin Patients’ Group", Date: "2023-02-22", StartTime: "18:30", Venue: "Quay Street Surgery"}},
		{"the kind of meeting behind the authority",
			"Orrin with Lode Parish Council Extra Ordinary meeting.\nHeld at the Ferry House at 19:45 on 21st March 2018\nCouncillors A. Marl, B. Fenwright, T. Sallow\n",
			model.Meeting{Authority: "Orrin with Lode Parish Council", Body: "Orrin with Lode Parish Council", Type: "Extra Ordinary", Date: "2018-03-21", StartTime: "19:45", Venue: "Ferry House"}},
		{"the title of a site's page above the body",
			"Orrin Town Council\nMeeting documents\nCouncil\nCommittee Minutes\n12 November 2018\n\nPresent\nCllr A Marl\n",
			model.Meeting{Authority: "Orrin Town Council", Body: "Council", Date: "2018-11-12"}},
		{"the body above a sentence that names the authority, a menu above it",
			"Home\nContact us\nCouncil\nMinutes of Proceedings\nAt the Ordinary Meeting of Orrin Harbour Authority held in the Long Room, Quay House on 8 July 2002 at 9am\nPRESENT:\nCllr A Marl\n",
			model.Meeting{Authority: "Orrin Harbour Authority", Body: "Council", Type: "Ordinary", Date: "2002-07-08", StartTime: "09:00", Venue: "Long Room, Quay House"}},
		{"a name over two lines is not the body's",
			"ORRIN\nCOUNCIL\nMinutes of the meeting of the Quay Committee held on 8 July 2002\n\nPRESENT:\nCllr A Marl\n",
			model.Meeting{Authority: "ORRIN COUNCIL", Body: "Quay Committee", Date: "2002-07-08"}},
		{"lines of no-break spaces between the lines of the sentence, a letter above it",
			"23 March 2013\n\n\u00a0\n\nDear Member,\n\n\u00a0\n\nThe next meeting will be held on Monday 22 April 2013 at 6.45 pm.\n\n\u00a0\n\nMINUTES OF A MEETING OF THE HARBOURS PANEL\n\n\u00a0\n\nHELD IN THE LONG ROOM, QUAY HOUSE\n\n\u00a0\n\nON FRIDAY 22 MARCH 2013 AT 6.30 PM\n\n\u00a0\n\nPRESENT:\n\n\u00a0\n\nCllr A Marl\n",
			model.Meeting{Body: "HARBOURS PANEL", Date: "2013-03-22", StartTime: "18:30", Venue: "LONG ROOM, QUAY HOUSE"}},
		{"a bracket for which there was no room on the line",
			"MINUTES of a meeting of the Ferries and Harbours Commission\n(until 2011 the Ferries Board) of Orrin Town Council held in\nthe Long Room, Quay House, Orrin on Sunday 8 June 2014 after\nthe members had met the ferrymen and had walked to the pier.\n\nPresent: Cllr A Marl (Chair), Cllr O Fenwright, Cllr T Sallow\nand Cllr Mrs P Garth\n",
			model.Meeting{Authority: "Orrin Town Council", Body: "Ferries and Harbours Commission (until 2011 the Ferries Board)", Date: "2014-06-08", Venue: "Long Room, Quay House, Orrin", Chair: "Cllr A Marl"}},
		{"a sentence broken before the word meeting",
			"MINUTES OF THE SIXTY-FOURTH\nMEETING OF THE ORRIN HARBOUR BOARD HELD ON WEDNESDAY 14\nMAY 2003 AT THE QUAY HOUSE\nPRESENT: Anna Marl (Chairperson), Olive Fenwright\n",
			model.Meeting{Authority: "ORRIN HARBOUR BOARD", Body: "ORRIN HARBOUR BOARD", Date: "2003-05-14", Venue: "QUAY HOUSE", Chair: "Anna Marl"}},
		{"a day in May, the place after the word held",
			"ORRIN DISTRICT COUNCIL\n\nSPECIAL MEETING OF THE CABINET\n\nHeld at the Long Room, Orrin on 9th May 2006 at 1400 hours\n\nPresent: Cllr A Marl\n",
			model.Meeting{Authority: "ORRIN DISTRICT COUNCIL", Body: "CABINET", Type: "SPECIAL", Date: "2006-05-09", StartTime: "14:00", Venue: "Long Room, Orrin"}},
		{"a sentence and a date over two lines each, the body above it",
			"DRAFT MINUTES\nCouncil\nMinutes of Proceedings\nAt the Ordinary Meeting of Fenwold and Orrin District\nCouncil held at the Guildhall, Fenwold on Sunday, 4th\nJune, 2006 at 2.30 PM\nCouncillor A Marl in the Chair\n\nPresent:\nCllr T Sallow\n",
			model.Meeting{Authority: "Fenwold and Orrin District Council", Body: "Council", Type: "Ordinary", Date: "2006-06-04", StartTime: "14:30", Venue: "Guildhall, Fenwold", Status: "draft", Chair: "Councillor A Marl"}},
		{"a list of contents with the date of another meeting",
			"Contents\n\nMinutes of the Meeting held on 8 November 2004 ........ 2\nRepairs to Quay Lane ........ 3\n\nORRIN TOWN COUNCIL – MINUTES\nDate: Saturday, 8 April 2006\nVenue: Quay House, Orrin\n\nPresent: Cllr A Marl\n",
			model.Meeting{Authority: "ORRIN TOWN COUNCIL", Body: "ORRIN TOWN COUNCIL", Date: "2006-04-08", Venue: "Quay House, Orrin"}},
		{"a body with a bracket over two lines",
			"Orrin Town Council\nScrutiny Commission (until 2011 the Scrutiny\nBoard)\nMinutes\nMonday 24 November 2008\n\nPresent: Cllr A Marl\n",
			model.Meeting{Authority: "Orrin Town Council", Body: "Scrutiny Commission (until 2011 the Scrutiny Board)", Date: "2008-11-24"}},
		{"an authority above a body that could end its name",
			"Orrin Fire Authority\nCouncil\n14th October 2008\n(10.00 AM – 12.05 PM)\n\nPresent\n• A Marl\n",
			model.Meeting{Authority: "Orrin Fire Authority", Body: "Council", Date: "2008-10-14", StartTime: "10:00", EndTime: "12:05"}},
		{"an authority’s name over two lines",
			"Saint Ethel\nCommunity Council\n14th October 2008\n\nPresent\n• A Marl\n",
			model.Meeting{Authority: "Saint Ethel Community Council", Body: "Saint Ethel Community Council", Date: "2008-10-14"}},
		{"a table of facts, a draft, an end",
			"ORRIN COMBINED AUTHORITY – DRAFT MINUTES\n\nDate:\tWednesday, 29th November 2017\n\nTime:\t10.30a.m. – 12.25p.m.\n\nVenue:\tQuay House, Orrin\n\nPresent:\tMayor T Marl (Chair)\n",
			model.Meeting{Authority: "ORRIN COMBINED AUTHORITY", Body: "ORRIN COMBINED AUTHORITY", Date: "2017-11-29", StartTime: "10:30", EndTime: "12:25", Venue: "Quay House, Orrin", Status: "draft", Chair: "Mayor T Marl"}},
		{"one word a line",
			"ORRIN COUNTY COUNCIL\n\nMINUTES OF MEETING OF THE MUNICIPAL DISTRICT OF\n\nQUAYSIDE HELD IN THE LONG\n\nROOM,\n\nORRIN,\n\nON\n\nTUESDAY, 10TH MARCH, 2015, AT 9.30 A.M.\n\nPRESENT:\n\nCouncillor A. Marl\n",
			model.Meeting{Authority: "ORRIN COUNTY COUNCIL", Body: "MUNICIPAL DISTRICT OF QUAYSIDE", Date: "2015-03-10", StartTime: "09:30", Venue: "LONG ROOM, ORRIN"}},
		{"the date above, those present in the sentence",
			"12 JANUARY 2012\nMinutes of a meeting of the HARBOURS COMMITTEE held in the Long Room, Quay House, Orrin at 9.30 am when there were present:\nCouncillors\nMrs A Marl (Chairman)\nO Fenwright\n",
			model.Meeting{Body: "HARBOURS COMMITTEE", Date: "2012-01-12", StartTime: "09:30", Venue: "Long Room, Quay House, Orrin", Chair: "Mrs A Marl"}},
		{"an archive's notice with the date of another day above",
			"Contents\nThese pages were put up on 3 July 2004.\nWarning: the office has moved.\nMinutes of the meeting of Orrin Parish Council held on 16 June 2004 at 7.00 p.m.\nPresent: Mr A Marl\n",
			model.Meeting{Authority: "Orrin Parish Council", Body: "Orrin Parish Council", Date: "2004-06-16", StartTime: "19:00"}},
		{"figures of a clock of twenty-four hours, the place on its own line",
			"ORRIN COMMUNITY NHS TRUST\n\nMinutes of the Trust Board meeting held in public on 30 March 2023 at 09.30\nLecture Theatre, Quay House, Orrin\n\nPresent:\nAnna Marl\nOlive Fenwright\n",
			model.Meeting{Authority: "ORRIN COMMUNITY NHS TRUST", Body: "Trust Board", Date: "2023-03-30", StartTime: "09:30", Venue: "Lecture Theatre, Quay House, Orrin"}},
		{"an article that is a capital among small letters",
			"The City of Orrin Council\n\nQuay Chambers, Orrin\nThursday 2 May 2019\n\nPresent:-\n\nCouncillor Anna Marl\n",
			model.Meeting{Authority: "The City of Orrin Council", Body: "The City of Orrin Council", Date: "2019-05-02", Venue: "Quay Chambers, Orrin"}},
		{"a meeting for the AGM of a society",
			"Orrin Net Society: Minutes of AGM held on Thursday 14 March 2019 at 7.30pm in the Scout Hut, Quay Lane\n\nPresent: Anna Marl (Chair), Olive Fenwright\n",
			model.Meeting{Authority: "Orrin Net Society", Body: "Orrin Net Society", Type: "AGM", Date: "2019-03-14", StartTime: "19:30", Venue: "Scout Hut, Quay Lane", Chair: "Anna Marl"}},
		{"who chaired, in a sentence",
			"Orrin Community Council\n\nMinutes for meeting held Tuesday 4th March 2025\n\nHeld in Orrin Village Hall at 7:00pm. Chaired by Anna Marl.\n\nPresent\n\n- Olive Fenwright — Secretary\n",
			model.Meeting{Authority: "Orrin Community Council", Body: "Orrin Community Council", Date: "2025-03-04", StartTime: "19:00", Venue: "Orrin Village Hall", Chair: "Anna Marl"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			m := printed(t, c.head).Meeting
			require.NotNil(t, m)
			m.At, m.Details = "", nil
			assert.Equal(t, c.want, *m)
		})
	}
}

const sentence = "ORRIN TOWN COUNCIL\n\nMinutes of the meeting held on 4 May 2018 in the Town Hall\n\n"

func TestRollOfPrintedMinutes(t *testing.T) {
	for _, c := range []struct {
		name, roll string
		want       []string // status: name (role) for substitute
	}{
		{"a list with a title before it", "PRESENT: Councillors A Marl (Chairman), Mrs O Fenwright, Pask and T Sallow.\n",
			[]string{"present: A Marl (Chairman)", "present: Mrs O Fenwright", "present: Pask", "present: T Sallow"}},
		{"a name a line, bodies and offices beside", "Present:\nCouncillor A Marl (Orrin City Council)\nMr O Fenwright, Harbour Master\nT Sallow – Quay Ward\n",
			[]string{"present: Councillor A Marl (Orrin City Council)", "present: Mr O Fenwright (Harbour Master)", "present: T Sallow (Quay Ward)"}},
		{"columns", "Present:\n          Anna Marl               Olive Fenwright\n          Tess Sallow             Una Pask\n\nIn Attendance:\n          Rab Moyle (Clerk)       Two members of the public\n",
			[]string{"present: Anna Marl", "present: Olive Fenwright", "present: Tess Sallow", "present: Una Pask", "in_attendance: Rab Moyle (Clerk)", "in_attendance: Two members of the public"}},
		{"a label that runs on below itself", "Presiding             Councillor A Marl\n\nOther Members         O Fenwright            T Sallow\nPresent               Mrs U Pask             R Moyle\n\nOfficers Present      J Lisle (Chief Executive)\n\nApologies             J Moyle, R Tarn.\n",
			[]string{"present: Councillor A Marl (Presiding)", "present: O Fenwright", "present: T Sallow", "present: Mrs U Pask", "present: R Moyle", "in_attendance: J Lisle (Chief Executive)", "apologies: J Moyle", "apologies: R Tarn"}},
		{"initials in a column", "PRESENT       Anna Marl (Chair)        AM        Olive Fenwright      OF\n              Tess Sallow              TS        Una Pask             UP\n",
			[]string{"present: Anna Marl (Chair)", "present: Olive Fenwright", "present: Tess Sallow", "present: Una Pask"}},
		{"initials and posts without brackets", "Present:\nDr Anna Marl AM Clinical Chair\nOlive Fenwright OF Chief Officer\n",
			[]string{"present: Dr Anna Marl (Clinical Chair)", "present: Olive Fenwright (Chief Officer)"}},
		{"the chair above the label, bodies that sent members", "Councillor A Marl (Chairman)\n\nPRESENT:\n\nMembers appointed by Quay Council\nCouncillors O Fenwright, T Sallow;\n\nMembers appointed by the Mill Trust\nMr. U Pask\n\nOfficers\nMr. R Moyle, Mrs. B Lisle.\n",
			[]string{"present: Councillor A Marl (Chairman)", "present: O Fenwright (Quay Council)", "present: T Sallow (Quay Council)", "present: Mr. U Pask (Mill Trust)", "in_attendance: Mr. R Moyle", "in_attendance: Mrs. B Lisle"}},
		{"colons in a column of their own, posts before dashes", "In the Chair        :       Mayor (Councillor A Marl)\n\nMembers Present     :       Aldermen – O Fenwright and T Sallow\n\n                            Councillors – U Pask, R Moyle\n\nOfficers Present    :       Chief Executive - J Lisle\n                            Director of Tolls and Bells – B Tarn\n",
			[]string{"present: Councillor A Marl (Mayor)", "present: O Fenwright", "present: T Sallow", "present: U Pask", "present: R Moyle", "in_attendance: J Lisle (Chief Executive)", "in_attendance: B Tarn (Director of Tolls and Bells)"}},
		{"dashes in a column of their own, a post over two lines, the public", "MEMBERS PRESENT\n\nCllr A Marl (Chair)\nCllr O Fenwright\n\nOFFICERS PRESENT\n\nMr T Sallow                   -   Harbour Master\nMs U Pask                     -   Director of Tolls and Bells,\n                                  Orrin Port\n\nPlus 3 members of the public.\n",
			[]string{"present: Cllr A Marl (Chair)", "present: Cllr O Fenwright", "in_attendance: Mr T Sallow (Harbour Master)", "in_attendance: Ms U Pask (Director of Tolls and Bells, Orrin Port)", "in_attendance: 3 members of the public"}},
		{"a deputy's office before the name on a line of a list", "Present:\n\nCouncillor Anna MARL\nDepute Convener Olive FENWRIGHT\nCouncillor Tess SALLOW\n",
			[]string{"present: Councillor Anna MARL", "present: Olive FENWRIGHT (Depute Convener)", "present: Councillor Tess SALLOW"}},
		{"offices before dashes in a list", "PRESENT:\nChairman – Mr A Marl, Vice-Chairman – Mr O Fenwright, Mr T Sallow & Mrs U Pask.\n",
			[]string{"present: Mr A Marl (Chairman)", "present: Mr O Fenwright (Vice-Chairman)", "present: Mr T Sallow", "present: Mrs U Pask"}},
		{"surnames first, honours with points", "Present: Cllrs: Marl, A; Fenwright, O.J; Sallow, J.P.; Pask, U.\n",
			[]string{"present: Marl, A", "present: Fenwright, O.J", "present: Sallow, J.P.", "present: Pask, U"}},
		{"wards as labels", "PRESENT:\nQuay Ward:\nCllr A Marl\nCllr O Fenwright\nMill Ward:\nCllr T Sallow\nIN ATTENDANCE: Mrs U Pask (Town Clerk)\n",
			[]string{"present: Cllr A Marl (Quay Ward)", "present: Cllr O Fenwright (Quay Ward)", "present: Cllr T Sallow (Mill Ward)", "in_attendance: Mrs U Pask (Town Clerk)"}},
		{"members under “in attendance”", "In the Chair:        Councillor A Marl\n\nIn attendance:       (Councillors)\n                     Councillor O Fenwright       Councillor T Sallow\n\n                     (Officials)\n                     Mr U Pask, Chief Executive\n",
			[]string{"present: Councillor A Marl (In the Chair)", "present: Councillor O Fenwright", "present: Councillor T Sallow", "in_attendance: Mr U Pask (Chief Executive)"}},
		{"posts with their holders in brackets, over two lines", "Present:\n\nMayor Anna Marl\n(Chairperson)\n\nCouncillors:\n\nOlive Fenwright (Deputy\nMayor)\n\nIn Attendance:\n\nGroup Manager\nHarbours (Tess Sallow)\n\nChief Executive (Una Pask)\n",
			[]string{"present: Mayor Anna Marl (Chairperson)", "present: Olive Fenwright (Deputy Mayor)", "in_attendance: Tess Sallow (Group Manager Harbours)", "in_attendance: Una Pask (Chief Executive)"}},
		{"substitutes", "Present: Mr A Marl (Chairman), Mr O Fenwright (Substitute for Mr R Lisle) and Mrs T Sallow\n",
			[]string{"present: Mr A Marl (Chairman)", "substitute: Mr O Fenwright for Mr R Lisle", "present: Mrs T Sallow"}},
		{"the clerk ends those present, the public follows", "Present: Councillors A. Marl (Chairman), B. Pask and Mr. N. Moyle, Clerk. 7 members of the public.\n",
			[]string{"present: A. Marl (Chairman)", "present: B. Pask", "in_attendance: Mr. N. Moyle (Clerk)", "in_attendance: 7 members of the public"}},
		{"districts left of the names", "PRESENT:\n\nMayor of Orrin                  Anna Marl (In the Chair)\nQuayside                        Councillor O Fenwright\nMilltown                        Councillor T Sallow\n",
			[]string{"present: Anna Marl (Mayor of Orrin)", "present: Councillor O Fenwright (Quayside)", "present: Councillor T Sallow (Milltown)"}},
		{"marks with a legend", "P Councillor Anna Marl (Chairman)\nA Councillor Olive Fenwright\n\nP: Denotes present\nA: Denotes apologies for absence submitted\n\nOfficers in attendance: Una Pask (Clerk), T Sallow (Scrutiny Officer).\n",
			[]string{"present: Councillor Anna Marl (Chairman)", "apologies: Councillor Olive Fenwright", "in_attendance: Una Pask (Clerk)", "in_attendance: T Sallow (Scrutiny Officer)"}},
		{"sentences", "Present: Councillors A Marl and O Fenwright\n\nMr T Sallow (Clerk) and Mrs U Pask (Harbour Master) were also present.\n\nApologies for absence were received from Councillors R Lisle and J Moyle.\n",
			[]string{"present: A Marl", "present: O Fenwright", "in_attendance: Mr T Sallow (Clerk)", "in_attendance: Mrs U Pask (Harbour Master)", "apologies: R Lisle", "apologies: J Moyle"}},
		{"reasons for absence are no roles", "Present: Cllrs A Marl and O Fenwright\nApologies: Cllrs T Sallow (work), U Pask (Quay Ward – ill) and R Lisle – away\n",
			[]string{"present: A Marl", "present: O Fenwright", "apologies: T Sallow", "apologies: U Pask (Quay Ward)", "apologies: R Lisle"}},
		{"who presided is told below the list", "MEMBERS PRESENT:\n\n  • Councillor Marl,\n  • Councillor Fenwright,\n\nCATHAOIRLEACH:\n\nThe Cathaoirleach, Councillor A. Fenwright presided.\n",
			[]string{"present: Councillor Marl", "present: Councillor Fenwright (Cathaoirleach)"}},
		{"posts alone", "Present: Councillor A Marl\n\nIn attendance: Director of Harbours and Quays, Head of Nets, Clerk to the Council\n",
			[]string{"present: Councillor A Marl", "in_attendance: Director of Harbours and Quays", "in_attendance: Head of Nets", "in_attendance: Clerk to the Council"}},
		{"a clerk without a name", "Present: Cllr A Marl, Cllr T Sallow, the Clerk, County Cllr U Pask and 4 members of the public\n",
			[]string{"present: Cllr A Marl", "present: Cllr T Sallow", "in_attendance: Clerk", "in_attendance: County Cllr U Pask", "in_attendance: 4 members of the public"}},
		{"a clerk with a name", "Present: Cllr A Marl, Cllr T Sallow, the Clerk, Mrs U Pask, and 4 members of the public\n",
			[]string{"present: Cllr A Marl", "present: Cllr T Sallow", "in_attendance: Mrs U Pask (Clerk)", "in_attendance: 4 members of the public"}},
		{"a clerk between councillors", "Present: Cllr A Marl, Cllr T Sallow, Parish Clerk, District Councillor Pask\n",
			[]string{"present: Cllr A Marl", "present: Cllr T Sallow", "in_attendance: Parish Clerk", "in_attendance: District Councillor Pask"}},
		{"a count in a sentence of its own", "Present: Cllr A Marl, Cllr T Sallow\nThere were 5 members of the public in attendance.\n", []string{"present: Cllr A Marl", "present: Cllr T Sallow", "in_attendance: 5 members of the public"}},
		{"a count behind a label", "Present: Cllr A Marl, Cllr T Sallow\nClerk: U Pask\nPublic: 3\n", []string{"present: Cllr A Marl", "present: Cllr T Sallow", "in_attendance: U Pask (Clerk)", "in_attendance: Public: 3"}},
		{"a count of none", "Present: Cllr A Marl, Cllr T Sallow\nMembers of the public – none\n", []string{"present: Cllr A Marl", "present: Cllr T Sallow"}},
		{"members without a label", "Cllr A Marl (Chairman)\nCllr T Sallow\nCllr U Pask\nR Moyle (Clerk)\n", []string{"present: Cllr A Marl (Chairman)", "present: Cllr T Sallow", "present: Cllr U Pask", "in_attendance: R Moyle (Clerk)"}},
		{"one has the chair", "Chair: Cllr A Marl\nCllrs T Sallow, U Pask\n", []string{"present: Cllr A Marl (Chair)", "present: T Sallow", "present: U Pask"}},
		{"the forename’s initial", "Present: Cllr Marl (Chair) (AM), Cllr Sallow (TS), Cllr Pask (QC)\n", []string{"present: Cllr Marl (Chair)", "present: Cllr Sallow", "present: Cllr Pask (QC)"}},
		{"offices before dashes", "Present: Chairman - Mr A Marl, Mr T Sallow, Clerk - Mrs U Pask\n", []string{"present: Mr A Marl (Chairman)", "present: Mr T Sallow", "in_attendance: Mrs U Pask (Clerk)"}},
		{"in attendance with the chair first", "In Attendance: Ada Marl (Chair), Tess Sallow, Una Pask\n", []string{"present: Ada Marl (Chair)", "present: Tess Sallow", "present: Una Pask"}},
		{"no comma behind a bracket", "Present: Ada Marl (Chairman) Tess Sallow, Una Pask\n", []string{"present: Ada Marl (Chairman)", "present: Tess Sallow", "present: Una Pask"}},
		{"a sentence of apologies and a count behind the list", "PRESENT: Councillor A. Marl (chairman), who presided, Councillors Mrs O. Fenwright, T. Sallow and U. Pask, and the clerk R. Moyle. There were apologies from Councillors R. Lisle and J. Moyle. There were 8 members of the public present.\n",
			[]string{"present: Councillor A. Marl (chairman)", "present: Mrs O. Fenwright", "present: T. Sallow", "present: U. Pask", "in_attendance: R. Moyle (clerk)", "apologies: R. Lisle", "apologies: J. Moyle", "in_attendance: 8 members of the public"}},
		{"the public counted behind a label, nobody elsewhere", "Present: Anna Marl (Chairman), Olive Fenwright, Tess Sallow. Public: 3\n\nThere were no members of the press present.\n",
			[]string{"present: Anna Marl (Chairman)", "present: Olive Fenwright", "present: Tess Sallow", "in_attendance: Public: 3"}},
		{"a civic office before a title", "PRESENT: The Right Worshipful the Mayor Councillor A T Marl\n\nAldermen O Fenwright, T Sallow and U Pask\n",
			[]string{"present: Councillor A T Marl (The Right Worshipful the Mayor)", "present: O Fenwright", "present: T Sallow", "present: U Pask"}},
		{"no label but the title", "Councillors A. Marl, O. Fenwright, T Sallow, U. Pask.\nApologies were received from councillors R. Lisle and J. Moyle and were accepted\n",
			[]string{"present: A. Marl", "present: O. Fenwright", "present: T Sallow", "present: U. Pask", "apologies: R. Lisle", "apologies: J. Moyle"}},
		{"apologies behind a dash within the list", "Present; Anna Marl, Olive Fenwright and Tess Sallow. Apologies for absence - Una Pask.\n",
			[]string{"present: Anna Marl", "present: Olive Fenwright", "present: Tess Sallow", "apologies: Una Pask"}},
		{"one word is a name among names", "Present: P Orme, Pask and Una Sallow\n", []string{"present: P Orme", "present: Pask", "present: Una Sallow"}},
		{"one word first, with the chair", "Present: Pask (Chair), Una Sallow and P Orme\n", []string{"present: Pask (Chair)", "present: Una Sallow", "present: P Orme"}},
		{"a place behind each name", "Present: Mrs A Marl, Quayside, Mr R Lisle, Milltown\n", []string{"present: Mrs A Marl (Quayside)", "present: Mr R Lisle (Milltown)"}},
		{"one name and where the person is from", "Present: Cllr A Marl\nAlso present:\nMr R Lisle, Quayside and Mill Trust\n", []string{"present: Cllr A Marl", "in_attendance: Mr R Lisle (Quayside and Mill Trust)"}},
		{"a word among the lines of a list", "Present:\nP Orme\nPask\nUna Sallow\n", []string{"present: P Orme", "present: Pask", "present: Una Sallow"}},
		{"bullets", "Present:\n• Pask\n• P Orme\n• Una Sallow (substituting for Mr R Lisle)\n", []string{"present: Pask", "present: P Orme", "substitute: Una Sallow for Mr R Lisle"}},
		{"one word below each ward", "Present:\nQuay Ward:\nPask\nMill Ward:\nLisle\nIn attendance: Una Sallow\n", []string{"present: Pask (Quay Ward)", "present: Lisle (Mill Ward)", "in_attendance: Una Sallow"}},
		{"posts before their holders, alone above the first title", "Present: Cllr A Marl\nOFFICIALS IN ATTENDANCE:\n\nHarbour Officer (Mr U Pask)\n", []string{"present: Cllr A Marl", "in_attendance: Mr U Pask (Harbour Officer)"}},
		{"members alone", "Members:\n\nCouncillor A Marl (Chair), Councillor R Lisle\n", []string{"present: Councillor A Marl (Chair)", "present: Councillor R Lisle"}},
		{"two names a line below the title", "Present:\nCouncillors\nUna Sallow                          Mrs A Marl\nP Orme                              R Lisle\n", []string{"present: Una Sallow", "present: Mrs A Marl", "present: P Orme", "present: R Lisle"}},
		{"districts left of titled names below “Members”", "Members present:\nQuayside                        Councillor O Fenwright\nMilltown                        Councillor T Sallow\n", []string{"present: Councillor O Fenwright (Quayside)", "present: Councillor T Sallow (Milltown)"}},
		{"a post and the public beside a label", "PRESENT:\tCllr A Marl\nALSO PRESENT:\tHarbour Officer (Mr U Pask) and 12 members of the public\n", []string{"present: Cllr A Marl", "in_attendance: Mr U Pask (Harbour Officer)", "in_attendance: 12 members of the public"}},
		{"none is nobody", "Present: Cllr A Marl\nApologies:\nNone\n", []string{"present: Cllr A Marl"}},
		{"members, and who attended", "Chairman: Cllr A Marl\nMembers:\nCllr R Lisle\nCllr T Sallow\nATTENDING:\nMrs U Pask (Harbour Master)\nFour members of the public\n",
			[]string{"present: Cllr A Marl (Chairman)", "present: Cllr R Lisle", "present: Cllr T Sallow", "in_attendance: Mrs U Pask (Harbour Master)", "in_attendance: Four members of the public"}},
		{"all who attended", "Attending:\nCllr R Lisle\nCllr T Sallow\n", []string{"present: Cllr R Lisle", "present: Cllr T Sallow"}},
		{"two names a line with offices and wards", "Present:\nP Orme – Chairman                   Mrs A Marl – Quay Ward\nUna Sallow\n", []string{"present: P Orme (Chairman)", "present: Mrs A Marl (Quay Ward)", "present: Una Sallow"}},
		{"an office ends what is said of the chair", "Present: P Orme – Chairman, Mrs A Marl – Vice-Chairman, Una Sallow and R Lisle\n", []string{"present: P Orme (Chairman)", "present: Mrs A Marl (Vice-Chairman)", "present: Una Sallow", "present: R Lisle"}},
		{"the public below wards", "Present:\nQuay Ward:\nCllr A Marl\nFour members of the public\n", []string{"present: Cllr A Marl (Quay Ward)", "in_attendance: Four members of the public"}},
		{"a title behind the label, the names below", "Present: Councillors\nUna Sallow (Chair)\nPask\nP Orme\nAlso present Harbour Officer (Mr U Lisle)\n", []string{"present: Una Sallow (Chair)", "present: Pask", "present: P Orme", "in_attendance: Mr U Lisle (Harbour Officer)"}},
		{"members alone, the title below", "Members:\nCouncillors\n• Una Sallow (Chair)\n• P Orme\n", []string{"present: Una Sallow (Chair)", "present: P Orme"}},
		{"a surname known by its beginning", "Present: P Orme and Una Sallow\nApologies: O’Marl\n", []string{"present: P Orme", "present: Una Sallow", "apologies: O’Marl"}},
		{"names without titles to the end", "Present:\n\nUna Sallow\n\nP Orme\n\nApologies:\n\nMs Lisle\n\nTess Pask\n", []string{"present: Una Sallow", "present: P Orme", "apologies: Ms Lisle", "apologies: Tess Pask"}},
		{"a bracket for which the row had no room", "Present:\nMrs U Pask (Head of Nets)           Mr T Sallow (Director of Harbours and\nQuays)\nMs A Marl (Clerk)\n", []string{"present: Mrs U Pask (Head of Nets)", "present: Mr T Sallow (Director of Harbours and Quays)", "in_attendance: Ms A Marl (Clerk)"}},
		{"two titled names with their initials", "Chairman: Councillor P Orme\n\nPresent:\nCouncillor A Marl [AM]              Councillor T Sallow [TS]\n", []string{"present: Councillor P Orme (Chairman)", "present: Councillor A Marl", "present: Councillor T Sallow"}},
		{"a body told by its owner", "Present: Cllr A Marl\nIn attendance:\nDr U Pask, Ferrymen’s Rest          Ms T Sallow, Harbour Officer\n", []string{"present: Cllr A Marl", "in_attendance: Dr U Pask (Ferrymen’s Rest)", "in_attendance: Ms T Sallow (Harbour Officer)"}},
		{"a ward in brackets is no holder of a part", "Present:\nCouncillors\nUna Sallow – Chairman\nTess Pask (Quay Hill Ward)\n", []string{"present: Una Sallow (Chairman)", "present: Tess Pask (Quay Hill Ward)"}},
		{"the public between the lists", "Present: Cllr A Marl\n\nThree members of the public\n\nApologies received from: Cllr T Sallow\n", []string{"present: Cllr A Marl", "in_attendance: Three members of the public", "apologies: Cllr T Sallow"}},
		{"rows with bars", "Present: | Cllrs. Marl, Fenwright & Pask |\nMinute Secretary | Una Sallow |\nAlso Present: | 4 Members of the Public |\n",
			[]string{"present: Marl", "present: Fenwright", "present: Pask", "in_attendance: Una Sallow (Minute Secretary)", "in_attendance: 4 Members of the Public"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			r := printed(t, sentence+c.roll)
			assert.Equal(t, c.want, roll(r))
			assert.Empty(t, r.Unplaced)
		})
	}
}

// The year of a head's date may stand on a line of its own.
func TestYearOfTheHeadOnALineOfItsOwn(t *testing.T) {
	r := parsePrinted(t, "Fennel and Quayle District Council - Friday 19th January,\n2001\n\nPresent: Cllr A Marl (Chairman), Cllr B Fenwright\n"+items)
	assert.Equal(t, "2001-01-19", r.Meeting.Date)
	assert.Equal(t, "Fennel and Quayle District Council", r.Meeting.Body)
}

func TestComingAndGoingIsNoRole(t *testing.T) {
	for _, c := range []struct {
		name, roll string
		want       []string
	}{
		{"who came and went", "Present: Cllr A Marl (Chairman), Cllr T Sallow (arrived at 7.40pm), Cllr U Pask (for item 4 only) and Cllr R Moyle (Quay Ward)\n",
			[]string{"present: Cllr A Marl (Chairman)", "present: Cllr T Sallow", "present: Cllr U Pask", "present: Cllr R Moyle (Quay Ward)"}},
		{"up to a point", "Present: Cllr A Marl, Cllr T Sallow to the point mentioned, Cllr U Pask\n", []string{"present: Cllr A Marl", "present: Cllr T Sallow", "present: Cllr U Pask"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			assert.Equal(t, c.want, roll(printed(t, sentence+c.roll)))
		})
	}
}

func TestTwoNamesWithoutLabelAreNoList(t *testing.T) {
	assert.Empty(t, roll(printed(t, sentence+"Cllr A Marl\nCllr T Sallow\n")))
}

// folded is prose whose lines are broken at a width.
const folded = `The ferryman asked who was to mend the pier before the winter came on.
He was told that the men of the mill had been sent for, and that he could
count on them by the end of the week at the latest, which he doubted then.
It was said too that the wood for it lay in the yard of the old mill, where
it had been since the flood, and that nobody had paid for it as yet, so that
the clerk was to write to the owner and ask what he wanted for it before the
men came.
`

func TestRollOverBrokenLines(t *testing.T) {
	for _, c := range []struct {
		name, roll string
		want       []string
	}{
		{"a name", "Present: Cllr P Orme (Quayside Ward), Cllr T Sallow (Mill Ward) and R\nLisle (Hill Ward)\n", []string{"present: Cllr P Orme (Quayside Ward)", "present: Cllr T Sallow (Mill Ward)", "present: R Lisle (Hill Ward)"}},
		{"a post", "Present: Cllr P Orme\nOfficers in attendance: Ms U Pask – Head of the Department of Harbour\nOfficers\n", []string{"present: Cllr P Orme", "in_attendance: Ms U Pask (Head of the Department of Harbour Officers)"}},
		{"a substitute", "Present: Councillors P Orme – Quayside Ward and T Sallow – Milltown Ward\n(substitute)\n", []string{"present: P Orme (Quayside Ward)", "substitute: T Sallow (Milltown Ward)"}},
		{"a dash", "Present: Cllr P Orme – Quayside Ward, Cllr T Sallow – Mill Ward, Cllr Marlow\n– Hill Ward and Cllr R Lisle – Town Ward\n", []string{"present: Cllr P Orme (Quayside Ward)", "present: Cllr T Sallow (Mill Ward)", "present: Cllr Marlow (Hill Ward)", "present: Cllr R Lisle (Town Ward)"}},
		{"dashes before names", "Present:\n– Cllr P Orme, Chair of the Harbour Board of Saltby and the Quays Council\n– Cllr T Sallow\n", []string{"present: Cllr P Orme (Chair of the Harbour Board of Saltby and the Quays Council)", "present: Cllr T Sallow"}},
		{"a name with the clerk's post behind it", "Present: Councillor A Marl (Chairman), Mrs O Fenwright, Mr T Sallow, Mrs M\nPask (Clerk) and 3 parishioners.\n", []string{"present: Councillor A Marl (Chairman)", "present: Mrs O Fenwright", "present: Mr T Sallow", "in_attendance: Mrs M Pask (Clerk)", "in_attendance: 3 parishioners"}},
		{"a title of two words", "Present: Mr A Marl (Chairman), Mrs O Fenwright, and Mr T Sallow, District\nCouncillor R Lisle, Mr U Pask.\n", []string{"present: Mr A Marl (Chairman)", "present: Mrs O Fenwright", "present: Mr T Sallow", "present: District Councillor R Lisle", "present: Mr U Pask"}},
		{"full lines with a name each", "Present:\nCouncillor P Orme, Deputy Leader and Cabinet Member for the Old Harbour\nCouncillor T Sallow, Leader\n", []string{"present: Councillor P Orme (Deputy Leader and Cabinet Member for the Old Harbour)", "present: Councillor T Sallow (Leader)"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			text := sentence + c.roll + strings.Replace(items, "None.", folded, 1)
			got, err := parser.Parse("minutes.txt", []byte(text), parser.Options{})
			require.NoError(t, err)
			assert.Equal(t, c.want, roll(got.Records[0]))
		})
	}
}

// roll gives the attendance in a line each.
func roll(r *model.Record) []string {
	var out []string
	for _, p := range r.Attendance {
		s := p.Status + ": " + p.Name
		if p.Role != "" {
			s += " (" + p.Role + ")"
		}
		if p.SubstituteFor != "" {
			s += " for " + p.SubstituteFor
		}
		out = append(out, s)
	}
	return out
}

// TestDecisionWithinAParagraph parts a marker that opens a sentence from what was
// told before it, and leaves a sentence whole whose marker has no words.
func TestDecisionWithinAParagraph(t *testing.T) {
	got, err := parser.Parse("minutes.txt", []byte(sentence+"Present: Councillors A Marl and O Fenwright\n\n1. Lamps\n\nA quotation had come. It was long. RESOLVED: To accept it. Proposed Cllr Marl.\n\n2. Chair\n\nCllr Marl was proposed, seconded, and it was RESOLVED unanimously.\n\n3. Boats\n\nNone.\n"), parser.Options{})
	require.NoError(t, err)
	lamps, chair := got.Records[0].Items[0], got.Records[0].Items[1]
	require.Len(t, lamps.Minutes, 1)
	assert.Equal(t, "A quotation had come. It was long.", lamps.Minutes[0].Text)
	require.Len(t, lamps.Resolutions, 1)
	assert.Equal(t, "To accept it.", lamps.Resolutions[0].Text)
	assert.Equal(t, "Cllr Marl", lamps.Resolutions[0].Mover)
	assert.Empty(t, chair.Resolutions)
	require.Len(t, chair.Minutes, 1)
	assert.Equal(t, "Cllr Marl was proposed, seconded, and it was RESOLVED unanimously.", chair.Minutes[0].Text)
}

// TestActionOfInitials reads who is to act where nothing but initials stands
// behind the word, and no title of an action.
func TestActionOfInitials(t *testing.T) {
	got, err := parser.Parse("minutes.txt", []byte(sentence+"Present: Councillors A Marl and O Fenwright\n\n1. Lamps\n\nThe lamp had gone out again.\n\nAction AM, OF\n\n2. Boats\n\nThe boat had sunk in the night.\n\nAction Plan\n\n3. Nets\n\nNone.\n"), parser.Options{})
	require.NoError(t, err)
	require.Len(t, got.Records[0].Items[0].Actions, 1)
	assert.Equal(t, "AM, OF", got.Records[0].Items[0].Actions[0].Owner)
	assert.Empty(t, got.Records[0].Items[1].Actions)
}

// TestNumbersWithADash reads numbers that a dash parts from their titles.
func TestNumbersWithADash(t *testing.T) {
	got, err := parser.Parse("minutes.txt", []byte(sentence+"Present: Councillors A Marl and O Fenwright\n1.19 - Chair\nThe clerk opened the meeting.\n2.19 – Lamps\nThe lamp was mended.\n3.19- Boats\nThe boat was painted.\n"), parser.Options{})
	require.NoError(t, err)
	var titles []string
	for _, i := range got.Records[0].Items {
		titles = append(titles, i.Number+" "+i.Title)
	}
	assert.Equal(t, []string{"1.19 Chair", "2.19 Lamps", "3.19 Boats"}, titles)
}

// TestNamesAboveASentenceOfNames takes no name for the heading of an item where
// the text below it only tells who else came.
func TestNamesAboveASentenceOfNames(t *testing.T) {
	r := printed(t, sentence+"PRESENT\n\nA Marl Esq (Chairman)      T Sallow Esq\nR Lisle Esq                J Moyle Esq\n\nMr O Fenwright (representing the Clerk) and Mr U Pask (Engineer) were in\nattendance.\n")
	assert.Equal(t, "Apologies", r.Items[0].Title)
}

// TestLabelsWithoutASign reads names right behind the word, and takes no sentence
// that begins so for a list.
func TestLabelsWithoutASign(t *testing.T) {
	const head = "DRAFT MINUTES\n\nOrrin District Council\n\nCabinet\n\nMinutes\n\nWednesday 16 March 2011\n\n"
	got, err := parser.Parse("minutes.txt", []byte(head+"Present Councillors A Marl (Chairman), T Sallow and\nO Fenwright\n"+items), parser.Options{})
	require.NoError(t, err)
	assert.Equal(t, model.LayoutPrinted, got.Records[0].Source.Layout)
	assert.Equal(t, []string{"present: A Marl (Chairman)", "present: T Sallow", "present: O Fenwright"}, roll(got.Records[0]))
	r := printed(t, sentence+"Present: Cllr A Marl\n\nPresent Councillors had agreed among themselves to wait for the ferry.\n")
	assert.Equal(t, []string{"present: Cllr A Marl"}, roll(r))
}

// TestContentsAboveTheHead reads the roll below a list of contents that names the
// last meeting.
func TestContentsAboveTheHead(t *testing.T) {
	r := printed(t, "Contents\n\nMinutes of the Meeting held on 22 July 2013 ........ 1\nTolls and Agreed Charges ........ 2\n\n"+sentence+"Present: Councillors A Marl and T Sallow\n\nIn attendance: Ms U Pask (Harbour Officer)\n")
	assert.Equal(t, []string{"present: A Marl", "present: T Sallow", "in_attendance: Ms U Pask (Harbour Officer)"}, roll(r))
	assert.Empty(t, r.Items[0].Part)
}

// TestListWithRemarks keeps the names of a list that holds a stray remark, and
// takes no name from words that are no list.
func TestListWithRemarks(t *testing.T) {
	r := printed(t, sentence+"Present: Councillors A Marl (AM), O Fenwright (OF),), T Sallow (TS), who had come on foot through the snow, and U Pask\n")
	assert.Equal(t, []string{"present: A Marl", "present: O Fenwright", "present: T Sallow", "present: U Pask"}, roll(r))
	r = printed(t, sentence+"Present: the Chairman had asked that nobody be named, the clerk having lost the list, and A Marl said no more\n")
	assert.Empty(t, roll(r))
}

func TestHeadingBelowTheRollIsNobody(t *testing.T) {
	r := printed(t, sentence+"PRESENT: Mr A Marl and Mrs O Fenwright\n\nUNRESTRICTED ITEMS\n")
	assert.Equal(t, []string{"present: Mr A Marl", "present: Mrs O Fenwright"}, roll(r))
}

func TestApologiesUnderAnItem(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"a sentence", "Apologies for absence were received from Councillors T Sallow and U Pask.", []string{"apologies: T Sallow", "apologies: U Pask"}},
		{"whose place another took", "Apologies for absence were received from Mr T Sallow, for whom Mr R Lisle was present, and from Mrs U Pask.", []string{"apologies: Mr T Sallow", "apologies: Mrs U Pask"}},
		{"on behalf of one and of another", "Apologies were submitted on behalf of Councillors T Sallow and U Pask, of the Lamp Panel, and of Alderman Lisle.", []string{"apologies: T Sallow", "apologies: U Pask"}},
		{"of another with a title", "Apologies were submitted on behalf of Councillors T Sallow and U Pask, and of Alderman Lisle.", []string{"apologies: T Sallow", "apologies: U Pask", "apologies: Alderman Lisle"}},
		{"a bare list", "Tess Sallow (TS), Una Pask (UP), PC Rab Lisle", []string{"apologies: Tess Sallow", "apologies: Una Pask", "apologies: PC Rab Lisle"}},
		{"reasons", "Cllrs T Sallow (personal), U Pask (work)", []string{"apologies: T Sallow", "apologies: U Pask"}},
		{"the name first", "Cllr. Sallow sent her apologies.", []string{"apologies: Cllr. Sallow"}},
		{"sent before", "Cllr Sallow and Cllr Mrs Pask had sent their apologies, which were accepted.", []string{"apologies: Cllr Sallow", "apologies: Cllr Mrs Pask"}},
		{"whose they were", "Cllr Sallow’s apologies were accepted.", []string{"apologies: Cllr Sallow"}},
		{"a label", "Apologies: Cllr T Sallow and Cllr U Pask.", []string{"apologies: Cllr T Sallow", "apologies: Cllr U Pask"}},
		{"a label of none", "Apologies: None.", nil},
		{"the title goes on", "Received and accepted from Cllrs T Sallow and U Pask.", []string{"apologies: T Sallow", "apologies: U Pask"}},
		{"from is no cue alone", "From time to time the ferry is late.", nil},
		{"lateness is no absence", "An apology for lateness was received from Tess Sallow.", nil},
		{"none", "None.", nil},
		{"no apologies", "There were no apologies for absence.", nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			text := strings.Replace(sentence+"Present: Cllr A Marl\n"+items, "None.", c.text, 1)
			got, err := parser.Parse("minutes.txt", []byte(text), parser.Options{})
			require.NoError(t, err)
			r := got.Records[0]
			assert.Equal(t, append([]string{"present: Cllr A Marl"}, c.want...), roll(r))
			require.NotEmpty(t, r.Items)
			require.NotEmpty(t, r.Items[0].Minutes, "the paragraph stays a block")
			assert.Equal(t, c.text, r.Items[0].Minutes[0].Text)
		})
	}
}

func TestListOfThosePresentIsAnItem(t *testing.T) {
	text := sentence + "1. Present\n\nCllrs A Marl (Chair) and O Fenwright\nMrs T Sallow (Clerk)\n\n2. Minutes\n\nThe minutes were read.\n\n3. Finance\n\nThe balance stood at £12.\n"
	got, err := parser.Parse("minutes.txt", []byte(text), parser.Options{})
	require.NoError(t, err)
	r := got.Records[0]
	assert.Equal(t, []string{"present: A Marl (Chair)", "present: O Fenwright", "in_attendance: Mrs T Sallow (Clerk)"}, roll(r))
	require.NotEmpty(t, r.Items)
	assert.Equal(t, "Present", r.Items[0].Title)
	assert.Empty(t, r.Items[0].Minutes)
}

func TestHeadThatBeginsWithPlaceAndDate(t *testing.T) {
	rec := printed(t, "ORRINTON, 13 June 2013. - Minute of Meeting of the HARBOUR AND FERRIES COMMITTEE. Present:- Councillor Tern, Convener; Councillor Lisle, Vice Convener; and Councillors Marl, Pask (as substitute for Councillor Moyle) and Tarn.\n")
	assert.Equal(t, "HARBOUR AND FERRIES COMMITTEE", rec.Meeting.Body)
	assert.Equal(t, "2013-06-13", rec.Meeting.Date)
	assert.Len(t, rec.Attendance, 5, "%v", roll(rec))
	assert.Empty(t, rec.Unplaced)
}

func TestRomanNumbersWithoutSigns(t *testing.T) {
	got, err := parser.Parse("minutes.txt", []byte("At a MEETING of the FERRIES COMMITTEE held at Orrinton on 28th October, 2013.\n\nPresent:-\n\nBAILIES\n\nAda TERN\nColm LISLE\n\nCOUNCILLORS\n\nOona MARL\nRafe PASK\n\n"+
		"I DECLARATION OF INTEREST\n\nThere were none.\n\nII FERRY TOLLS\n\nThe tolls were looked at.\n\n* III PIER\n\nThe Committee agreed to mend it.\n"), parser.Options{})
	require.NoError(t, err)
	rec := got.Records[0]
	var numbers []string
	for _, item := range rec.Items {
		numbers = append(numbers, item.Number+" "+item.Title)
	}
	assert.Equal(t, []string{"I DECLARATION OF INTEREST", "II FERRY TOLLS", "III PIER"}, numbers)
	assert.Len(t, rec.Attendance, 4)
}

func TestWhoseOfficeStandsBehindInTheChair(t *testing.T) {
	for roll, chair := range map[string]string{
		"In the Chair : The Mayor (Councillor A Marl)\n\nMembers Present : Aldermen – O Fenwright and T Sallow\n":            "Councillor A Marl",
		"Present : The Mayor (Councillor A Marl)\n\nOfficers Present : Chief Executive - U Pask\nHarbour Master - J Lisle\n": "",
	} {
		got := printed(t, "MINUTES of a meeting of Orrin Council held on 5 May 2015\n\n"+roll+items)
		assert.Equal(t, chair, got.Meeting.Chair, roll)
	}
}

func TestTwoLanguagesAndTheChairBeforeTheTitle(t *testing.T) {
	rec := printed(t, "Minutes of the Ordinary Meeting of the Orrin Community Council held on Thursday 18th January 2024 at the Old Forge\n\nPresent/Presennol: Chair Cllr. M Tern, Cllr. D Lisle, Cllr. Mrs T Marl\n")
	assert.Equal(t, "Cllr. M Tern", rec.Meeting.Chair)
	assert.Equal(t, []string{"present: Cllr. M Tern (Chair)", "present: Cllr. D Lisle", "present: Cllr. Mrs T Marl"}, roll(rec))
}

func TestAlsoPresentBelowWhoPresided(t *testing.T) {
	statuses := func(roll string) []string {
		var out []string
		for _, p := range printed(t, "ORRIN COUNTY COUNCIL\n\nMinutes of the meeting held on Monday 4th June 2018 at 7.30 pm in the Reading Room\n\n"+roll).Attendance {
			out = append(out, p.Name+" "+p.Status)
		}
		return out
	}
	assert.Equal(t, []string{"Councillor P. Quill present", "M. Marl present", "L. Tarn present", "Mr. D. Fenn in_attendance"},
		statuses("I gCathaoir:- Councillor P. Quill, Cathaoirleach\n\nAlso Present:- Councillors M. Marl and L. Tarn\n\nIn Attendance:- Mr. D. Fenn, Chief Executive\n"))
	assert.Equal(t, []string{"P. Quill present", "R. Dray present", "M. Marl in_attendance", "L. Tarn in_attendance"},
		statuses("Present:- Councillors P. Quill and R. Dray\n\nAlso Present:- Councillors M. Marl and L. Tarn\n"))
}
