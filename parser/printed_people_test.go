package parser_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"minutebook/model"
)

// seats gives those in an attendance, a line each: name, role, status.
func seats(list []*model.Person) []string {
	var out []string
	for _, p := range list {
		out = append(out, p.Name+" | "+p.Role+" | "+p.Status)
	}
	return out
}

func TestPostsAndNamesWithoutSigns(t *testing.T) {
	const head = "Minutes of the meeting of Orrin Parish Council held on Monday 4th June 2018 at 7.30 pm in the Reading Room\n\n"
	for _, c := range []struct {
		name, roll string
		want       []string
	}{
		{"a post behind a name", "Present: Cllr A Marl\n\nIn attendance:\n\nMr W Fenn Clerk and Finance Officer to Orrin Parish Council\n",
			[]string{"Cllr A Marl |  | present", "Mr W Fenn | Clerk and Finance Officer to Orrin Parish Council | in_attendance"}},
		{"a surname that is a post", "Present: Cllr A Marl\n\nIn attendance: Mr John Constable\n",
			[]string{"Cllr A Marl |  | present", "Mr John Constable |  | in_attendance"}},
		{"a post before its holder", "Present: Cllr A Marl\n\nOfficers in attendance:\n• Chief Finance Officer, S. Dray\n• Head of Moorings, T. Sallow\n",
			[]string{"Cllr A Marl |  | present", "S. Dray | Chief Finance Officer | in_attendance", "T. Sallow | Head of Moorings | in_attendance"}},
		{"posts and holders by turns", "Present: Cllr A Marl\nClerk to the Council, Mrs S Dray and Assistant Clerk, Mr T Fenn were present\n",
			[]string{"Cllr A Marl |  | present", "Mrs S Dray | Clerk to the Council | in_attendance", "Mr T Fenn | Assistant Clerk | in_attendance"}},
		{"a colon behind a post", "Present: Cllr A Marl\nOfficials in Attendance\nCounty Manager: Ida Dray\nHead of Finance: Max Fenn\n",
			[]string{"Cllr A Marl |  | present", "Ida Dray | County Manager | in_attendance", "Max Fenn | Head of Finance | in_attendance"}},
		{"a point before a post", "Present: Cllr A Marl\n\nIn attendance:\n• Mr S Dray. Senior Quay Engineer\n• Ms M Fenn, Clerical Officer\n",
			[]string{"Cllr A Marl |  | present", "Mr S Dray | Senior Quay Engineer | in_attendance", "Ms M Fenn | Clerical Officer | in_attendance"}},
		{"posts cut short", "Present: Cllr A Marl\n\nThe Council Staff in attendance were:-\n\nMr. D. Dray, Co. Manager, Mr. J. Fenn, Dir. of Services / Co. Engineer, Mr. J. Sallow A/Meetings Administrator\n",
			[]string{"Cllr A Marl |  | present", "Mr. D. Dray | Co. Manager | in_attendance", "Mr. J. Fenn | Dir. of Services / Co. Engineer | in_attendance", "Mr. J. Sallow | A/Meetings Administrator | in_attendance"}},
		{"a hyphen before an office", "Present: Ida Dray-Chairman, Max Fenn and Ann Lowe-Sallow\n",
			[]string{"Ida Dray | Chairman | present", "Max Fenn |  | present", "Ann Lowe-Sallow |  | present"}},
		{"for how much of the meeting, and for whom", "Present: Cllr A Marl\n\nIn attendance: Cllr B Dray (for Agenda Item 6), Mr C Fenn (for the applicant), Cllr D Lowe (for Cllr Sallow)\n",
			[]string{"Cllr A Marl |  | present", "Cllr B Dray |  | in_attendance", "Mr C Fenn | for the applicant | in_attendance", "Cllr D Lowe |  | substitute"}},
		{"a list in the plural below the chair", "Present:\tCouncillor A Marl (Chair)\n\t\tCouncillors B Dray, Mrs C Fenn and D Lowe\n",
			[]string{"Councillor A Marl | Chair | present", "B Dray |  | present", "Mrs C Fenn |  | present", "D Lowe |  | present"}},
		{"apologies in brackets below the list", "Members:\nCllr A Marl (Chairman); Cllrs B Dray, C Fenn\nand D Lowe\n(An apology for absence was reported from Cllr Sallow)\n",
			[]string{"Cllr A Marl | Chairman | present", "B Dray |  | present", "C Fenn |  | present", "D Lowe |  | present", "Cllr Sallow |  | apologies"}},
		{"two names with no comma", "Present: Cllr A Marl\n\nCllr A Dray Cllr C Fenn\n\nApologies: Cllr Mrs B Lowe Cllr J Sallow\n",
			[]string{"Cllr A Marl |  | present", "Cllr A Dray |  | present", "Cllr C Fenn |  | present", "Cllr Mrs B Lowe |  | apologies", "Cllr J Sallow |  | apologies"}},
		{"labels within a line", "Present: Chairman: Cllr Mrs Dray Councillors: Fenn, Mrs Lowe, Sallow\nClerk: Mrs Marl Members of public: 3\n",
			[]string{"Cllr Mrs Dray | Chairman | present", "Fenn |  | present", "Mrs Lowe |  | present", "Sallow |  | present", "Mrs Marl | Clerk | in_attendance", "Members of public: 3 |  | in_attendance"}},
		{"the chair before a name", "Present: Mr Dray, Mrs Lowe, Mr Sallow and, in the Chair, Mr Matt Fenn.\n",
			[]string{"Mr Dray |  | present", "Mrs Lowe |  | present", "Mr Sallow |  | present", "Mr Matt Fenn | in the Chair | present"}},
		{"who presided, and those with him", "Present: With Cllr Ed Dray in the Chair there were present, Cllrs Mrs Dawn Lowe, Mr Rich Fenn\n",
			[]string{"Cllr Ed Dray | in the Chair | present", "Mrs Dawn Lowe |  | present", "Mr Rich Fenn |  | present"}},
		{"those who preside above the label", "Chairman Dray\n\nVice Chairman Lowe\n\nCouncillors: T. Fenn, V. Sallow        Parishioners: 2\n",
			[]string{"Dray | Chairman | present", "Lowe | Vice Chairman | present", "T. Fenn |  | present", "V. Sallow |  | present", "Parishioners: 2 |  | in_attendance"}},
		{"posts alone, and names with posts, in one list", "Present: Cllr A Marl\n\nIn attendance: The Harbour Director (Piers), the Head of Tolls, Mr K Dray, Senior Engineer, and Mrs L Fenn, Solicitor, as Clerk to the Meeting.\n",
			[]string{"Cllr A Marl |  | present", "Harbour Director (Piers) |  | in_attendance", "Head of Tolls |  | in_attendance", "Mr K Dray | Senior Engineer | in_attendance", "Mrs L Fenn | Solicitor, as Clerk to the Meeting | in_attendance"}},
		{"a post before its holder in such a list", "Present: Cllr A Marl\n\nIn attendance: the Head of Tolls, Mr K Dray and the Clerk, Mrs L Fenn\n",
			[]string{"Cllr A Marl |  | present", "Mr K Dray | Head of Tolls | in_attendance", "Mrs L Fenn | Clerk | in_attendance"}},
		{"a surname that is a post, behind an initial", "Present: Councillors A Marl, S Foreman and B Fenn\n", []string{"A Marl |  | present", "S Foreman |  | present", "B Fenn |  | present"}},
		{"a civic office behind the name of who presides", "Chair: Cllr P. Dray, Mayor\n\nPresent: Cllrs Fenn and Lowe\n", []string{"Cllr P. Dray | Mayor | present", "Fenn |  | present", "Lowe |  | present"}},
		{"districts in a column at the right", "PRESENT:\n\nCouncillor Ida Dray (in the Chair)\n\nCouncillor Max Fenn          Orrin\nCouncillor Ann Lowe          Marlby\nCouncillor Joe Sallow        Marlby\n",
			[]string{"Councillor Ida Dray | in the Chair | present", "Councillor Max Fenn | Orrin | present", "Councillor Ann Lowe | Marlby | present", "Councillor Joe Sallow | Marlby | present"}},
		{"names in two columns", "PRESENT:\n\nCouncillor Max Fenn          Councillor Ann Lowe\nCouncillor Joe Sallow        Councillor Ida Dray\nCouncillor Tom Marl          Councillor Una Pask\n",
			[]string{"Councillor Max Fenn |  | present", "Councillor Ann Lowe |  | present", "Councillor Joe Sallow |  | present", "Councillor Ida Dray |  | present", "Councillor Tom Marl |  | present", "Councillor Una Pask |  | present"}},
		{"a star that means who was there", "Chairman:      * Councillor Ida Dray\n\nCouncillors:   * Max Fenn          * Ann Lowe\n                 Joe Sallow        * Tom Marl\n\n* Denotes Member present\n",
			[]string{"Councillor Ida Dray | Chairman | present", "Max Fenn |  | present", "Ann Lowe |  | present", "Joe Sallow |  | absent", "Tom Marl |  | present"}},
		{"one name below the label of another group", "Present:\n\nCouncillors A Marl and B Fenn\n\nIndependent Standards Members:\n\nMr W Dray\n\nApologies for absence were received from Councillor Lowe.\n",
			[]string{"A Marl |  | present", "B Fenn |  | present", "Mr W Dray |  | present", "Councillor Lowe |  | apologies"}},
		{"nobody of the public", "Present: Cllr A Marl, Cllr B Fenn\nNo members of the public\nPublic Forum: No members of public present.\n",
			[]string{"Cllr A Marl |  | present", "Cllr B Fenn |  | present"}},
		{"members of another body told in a sentence", "Present: Cllrs A Marl, B Fenn\nDistrict Cllrs Dray and Lowe were present\nThe clerk, Mrs S Sallow, was in attendance\n",
			[]string{"A Marl |  | present", "B Fenn |  | present", "Dray |  | present", "Lowe |  | present", "Mrs S Sallow | clerk | in_attendance"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			assert.Equal(t, c.want, seats(printed(t, head+c.roll).Attendance))
		})
	}
}

func TestWhoTheRollSaysPresides(t *testing.T) {
	const head = "Minutes of the meeting of Orrin Harbour Trust held on Monday 4th June 2018 at 7.30 pm in the Reading Room\n\nPresent:\n"
	for _, c := range []struct{ name, roll, want string }{
		{"an office cut short", "Mr A Marl (VCh)\nMr B Dray (Ch)\nMr C Fenn\n", "Mr B Dray"},
		{"an office in a bracket within the role", "Mr A Marl – Director (Deputy Chair) and voting member\nMr B Dray – Director (Chairman) and voting member\nMr C Fenn – Director\n", "Mr B Dray"},
		{"what a bracket says otherwise", "Mr A Marl – Director (Chairman of Works) and voting member\nMr B Dray – Director (Moorings)\nMr C Fenn – Director\n", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			rec := printed(t, head+c.roll)
			assert.Len(t, rec.Attendance, 3)
			assert.Equal(t, c.want, rec.Meeting.Chair)
		})
	}
}

func TestWhoLooksOnIsNoMember(t *testing.T) {
	const head = "Minutes of the meeting of Orrin Harbour Trust held on Monday 4th June 2018 at 7.30 pm in the Reading Room\n\nPresent\n"
	rec := printed(t, head+"- Mr A Marl – Director\n- Mr B Dray – Member of the Public\n- Mr C Fenn – Member of the Panel\n")
	assert.Equal(t, []string{"Mr A Marl | Director | present", "Mr B Dray | Member of the Public | in_attendance", "Mr C Fenn | Member of the Panel | present"}, seats(rec.Attendance))
}

func TestHeadingBelowWhoPresidedIsNobody(t *testing.T) {
	got := printed(t, "Minutes of the meeting of Orrin County Council held on Monday 4th June 2018\n\nPRESENT:\n\n• Councillor A Marl\n\nCATHAOIRLEACH:\n\nThe Cathaoirleach, Councillor B Dray presided.\n\nSUSPENSION OF ORDERS:\n\nWith the agreement of the meeting the orders were suspended.\n")
	assert.Equal(t, []string{"Councillor A Marl |  | present", "Councillor B Dray | Cathaoirleach | present"}, seats(got.Attendance))
}

func TestNotesAboutThePaper(t *testing.T) {
	got := printed(t, "Minutes of the meeting of Orrin Parish Council held on Monday 4th June 2018\n(These notes are a record of the meeting and are not accepted as its minutes until they are signed at the next meeting)\nPresent: Cllr A Marl\n")
	assert.Empty(t, got.Unplaced)
	got = printed(t, "Minutes of the meeting of Orrin Parish Council held on Monday 4th June 2018\n\nPresent: Cllr A Marl\n\nThe Clerk said that these minutes of an older meeting had been found in the well by a boy.\n")
	assert.Len(t, got.Unplaced, 1)
}

// heads that name no body, authority or place by words that only look like one.
func TestWordsThatNameNoBody(t *testing.T) {
	for _, c := range []struct {
		name, head string
		want       model.Meeting
	}{
		{"a line of place and time", "Minutes 6th November 2010\n\nHeld at the School on Tuesday, 16th November 2010, starting at 7.30pm.\n",
			model.Meeting{Date: "2010-11-16", StartTime: "19:30", Venue: "School"}},
		{"provisional minutes", "Provisional Minutes of Meeting held on Monday 11th June, 2001 at Orrin Hall\n",
			model.Meeting{Date: "2001-06-11", Venue: "Orrin Hall"}},
		{"notes", "Meeting notes 29th March 2021\n\nMinutes 29th March 2021 via Zoom .\n",
			model.Meeting{Date: "2021-03-29", Venue: "Zoom"}},
		{"the kind behind the body", "Minutes of the Community Council virtual Meeting held via ZOOM on Tuesday, 19th July 2022.\n",
			model.Meeting{Body: "Community Council", Type: "virtual", Date: "2022-07-19", Venue: "ZOOM"}},
		{"the kind before it", "Extra-ordinary Full Council meeting, 20/08/2019 – minutes\n\nMinutes for an Extra-ordinary meeting of the Council on Tuesday 20th August 2019 at 7.15pm at the Parish Office\n",
			model.Meeting{Body: "Council", Type: "Extra-ordinary", Date: "2019-08-20", StartTime: "19:15", Venue: "Parish Office"}},
		{"a date behind the body", "Board of Moorings, February 6, 2017\n\nORRIN BOARD OF MOORINGS\n\nMEETING MINUTES\n\nFEBRUARY 6, 2017\n\n6:30PM                                  Quay Hall\n",
			model.Meeting{Body: "ORRIN BOARD OF MOORINGS", Date: "2017-02-06", StartTime: "18:30", Venue: "Quay Hall"}},
		{"a sentence that the body met", "Minutes of Meeting, Tuesday, 7th March 2023\n\nThe Parish Council met on Tuesday, 7th March in the Chapel Hall, at 7.30pm\n",
			model.Meeting{Body: "Parish Council", Date: "2023-03-07", StartTime: "19:30", Venue: "Chapel Hall"}},
		{"the day of the paper", "Ferries Commission Minutes\n(Revised 2/4/99)\n",
			model.Meeting{Body: "Ferries Commission"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := *printed(t, c.head+"\nPresent: Cllr A Marl, Cllr B Fenn\n").Meeting
			got.Details, got.At = nil, ""
			assert.Equal(t, c.want, got)
		})
	}
}

func TestLettersBehindANumberWithoutATitle(t *testing.T) {
	got := printed(t, strings.TrimSuffix(headAndRoll, "\n")+"\n\n571. Apologies\n\nNone.\n\n572. Minutes\n\nRESOLVED that the minutes be approved and\n\n573.  a) Planning applications\n\nThere were none.\n\nb) Planning decisions\n\nThe barn was allowed.\n\n574. Rope\n\nThe rope was cut.\n")
	assert.GreaterOrEqual(t, len(got.Items), 4)
	assert.Equal(t, "573", got.Items[2].Number)
	assert.Empty(t, got.Items[2].Title)
	assert.Equal(t, "a)", got.Items[2].Minutes[0].Marker)
	assert.Equal(t, "Planning applications", got.Items[2].Minutes[0].Text)
	assert.Empty(t, got.Items[1].Resolutions[0].Clauses)
}

func TestRollsThatNameNobody(t *testing.T) {
	got := printed(t, headAndRoll+"Apologies: None.\nAbsent:\n  There were no absences\nIn attendance:\nThe Parish Clerk, Mrs S Lowe\n")
	assert.Empty(t, got.Unplaced)
	assert.Equal(t, []string{"Cllr A Marl | Chairman | present", "Cllr B Fenwright |  | present", "Cllr C Dray |  | present", "Mrs S Lowe | Parish Clerk | in_attendance"}, seats(got.Attendance))
}

func TestRollsInOtherWords(t *testing.T) {
	const head = "Minutes of the meeting of Orrin Parish Council held on Monday 4th June 2018 at 7.30 pm in the Reading Room\n\n"
	for _, c := range []struct {
		name, roll string
		want       []string
	}{
		{"a sentence that begins with those present", "Present were Mr D Dray (Chairman), Mr R Fenn and Mrs N Lowe.\n\nNine residents of the village also attended the meeting.\n",
			[]string{"Mr D Dray | Chairman | present", "Mr R Fenn |  | present", "Mrs N Lowe |  | present", "Nine residents of the village |  | in_attendance"}},
		{"sentences behind the list", "Present: Cllrs Mill, Reid and Step. A county councillor was in attendance with 14 members of the public and the press, and spoke of bees for an hour and more.\n",
			[]string{"Mill |  | present", "Reid |  | present", "Step |  | present"}},
		{"the clerk among members", "Present: Cllr Dray, Mrs Lowe, 3 members of the public, Parish Clerk.\n",
			[]string{"Cllr Dray |  | present", "Mrs Lowe |  | present", "3 members of the public |  | in_attendance", "Parish Clerk |  | in_attendance"}},
		{"office and ward in columns", "Members present:\n\nCr V Dray                   President                         Quay Ward\nCr N Lowe                   Deputy President                  Quay Ward\n\nShire Officers\n\nMr W M Fenn                 Chief Executive Officer\n",
			[]string{"Cr V Dray | President Quay Ward | present", "Cr N Lowe | Deputy President Quay Ward | present", "Mr W M Fenn | Chief Executive Officer | in_attendance"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			assert.Equal(t, c.want, seats(printed(t, head+c.roll).Attendance))
		})
	}
}

func TestHeadOfTheNextPageBelowTheRoll(t *testing.T) {
	got := printed(t, "Orrin Local Board\n\nMinutes of a meeting of the Orrin Local Board held in the Long Room on Monday, 21 September 2015 at 3.40pm.\n\nPresent\n\nMax Fenn\n\nIda Lowe\n\n\nOrrin Local Board\n\n21 September 2015\n")
	assert.Empty(t, got.Unplaced)
	assert.Len(t, got.Attendance, 2)
}

func TestNamesAndLabelsAsClerksTypeThem(t *testing.T) {
	const head = "Minutes of the meeting of Orrin Parish Council held on Monday 4th June 2018 at 7.30 pm in the Reading Room\n\n"
	for _, c := range []struct {
		name, roll string
		want       []string
	}{
		{"initials with no comma before the next", "PRESENT  C. Cook (Clerk), H. Lowe  S. Dray ,  P. Fenn, M. Marl\n",
			[]string{"C. Cook | Clerk | in_attendance", "H. Lowe |  | present", "S. Dray |  | present", "P. Fenn |  | present", "M. Marl |  | present"}},
		{"apologies and what became of them", "Present: Cllr A Marl, Cllr B Fenn\nApologies: C. Read. Accepted.\n",
			[]string{"Cllr A Marl |  | present", "Cllr B Fenn |  | present", "C. Read |  | apologies"}},
		{"a number before the label", "PL21/081   PRESENT\n\nCouncillors Marl, Dray and Lowe.\n\nT Keppel-Fenn (Town Clerk)\n",
			[]string{"Marl |  | present", "Dray |  | present", "Lowe |  | present", "T Keppel-Fenn | Town Clerk | in_attendance"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			assert.Equal(t, c.want, seats(printed(t, head+c.roll).Attendance))
		})
	}
}

func TestBodyAboveASentenceThatNamesTheMeeting(t *testing.T) {
	got := printed(t, "Orrin Allotments Association\n\nQuay Fields Allotment Committee\nMinutes of the Improvement Plan meeting held at\n7.30pm on Wednesday 3rd June 2015\nat The Granary, Egg Lane.\n\nPresent: Ida Marl (Chair), Max Fenn\n")
	assert.Equal(t, "Orrin Allotments Association", got.Meeting.Authority)
	assert.Equal(t, "Quay Fields Allotment Committee", got.Meeting.Body)
	got = printed(t, "Minutes of the Improvement Plan meeting held at 7.30pm on Wednesday 3rd June 2015\n\nPresent: Ida Marl (Chair), Max Fenn\n")
	assert.Equal(t, "Improvement Plan", got.Meeting.Body)
}
