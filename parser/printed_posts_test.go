package parser_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"minutebook/model"
	"minutebook/parser"
)

// A post stands for its holder where nobody is named beside or below it; else it says
// what the one named there is.
func TestPostsInAttendance(t *testing.T) {
	const present = "Present:\nCouncillor A Marl (Chairman)\nCouncillor O Pask\n\n"
	for name, c := range map[string]struct {
		roll string
		want []string
	}{
		"alone below its label":                  {present + "In attendance:\nBorough Treasurer\n\nApologies:\nCouncillor V Quill\n", []string{"in_attendance: Borough Treasurer", "apologies: Councillor V Quill"}},
		"one word above another label":           {present + "In attendance:\nClerk\nApologies:\nCouncillor V Quill\n", []string{"in_attendance: Clerk", "apologies: Councillor V Quill"}},
		"beside its label":                       {present + "In attendance:      Borough Treasurer\n\nApologies:          Councillor V Quill\n", []string{"in_attendance: Borough Treasurer", "apologies: Councillor V Quill"}},
		"above one of whom another thing stands": {present + "In attendance:\nBorough Treasurer\nDr Ida Fosse (Ferrymen’s Guild)\n", []string{"in_attendance: Borough Treasurer", "in_attendance: Dr Ida Fosse (Ferrymen’s Guild)"}},
		"above the heading of the columns":       {present + "In attendance:\n\nBorough Treasurer\n\nITEMS                                         ACTION\n", []string{"in_attendance: Borough Treasurer"}},
		"a label over its holder":                {present + "In attendance:\nTown Clerk\nMrs U Lisle\n", []string{"in_attendance: Mrs U Lisle (Town Clerk)"}},
		"a label over its holder, who writes":    {present + "In attendance:\nTown Clerk\nMrs U Lisle (Minutes Secretary)\n", []string{"in_attendance: Mrs U Lisle (Minutes Secretary)"}},
		"two posts apart from the items":         {"Present:\nCouncillor A Marl (Chairman)\nCouncillor O Pask\n\nIn attendance:        Democratic Services Officer\n                      Head of Harbours\n\nITEMS                                         ACTION\n", []string{"in_attendance: Democratic Services Officer", "in_attendance: Head of Harbours"}},
		"two posts on a line":                    {present + "In attendance:\nHead of Harbours                    Director of Works\n", []string{"in_attendance: Head of Harbours", "in_attendance: Director of Works"}},
		"a post and its holder on a line":        {present + "In attendance:\nHead of Harbours                    Mrs U Lisle\n", []string{"in_attendance: Mrs U Lisle (Head of Harbours)"}},
		"a name and its post on a line":          {present + "In attendance:\nIda Bishop                          Director of Works\n", []string{"in_attendance: Ida Bishop (Director of Works)"}},
	} {
		t.Run(name, func(t *testing.T) {
			got := roll(printed(t, sentence+c.roll))
			assert.Equal(t, c.want, got[2:])
		})
	}
}

// Where those present stand in two columns, those of the lists below do too; a ward or
// a body at the left is no name.
func TestListsInTwoColumns(t *testing.T) {
	const pairs = "Present:\nUna Marl (Chairman)                 Olive Tarn\nMax Pask                            Tess Sallow\n\n"
	for name, c := range map[string]struct {
		roll string
		want []string
	}{
		"apologies": {pairs + "Apologies:\nUna Quill                           Mrs A Reed\n", []string{"apologies: Una Quill", "apologies: Mrs A Reed"}},
		"a post beside one of whom another thing is said": {pairs + "In attendance:\nHead of Harbours                    Dr Ida Fosse (Ferrymen’s Guild)\n",
			[]string{"in_attendance: Head of Harbours", "in_attendance: Dr Ida Fosse (Ferrymen’s Guild)"}},
		"two posts, the last word of one below": {pairs + "In attendance:\nBorough Treasurer                   Democratic Services\nOfficer\n",
			[]string{"in_attendance: Borough Treasurer", "in_attendance: Democratic Services Officer"}},
		"two posts above a third": {pairs + "In attendance:\nBorough Treasurer                   Director of Works\nHead of Harbours\n",
			[]string{"in_attendance: Borough Treasurer", "in_attendance: Director of Works", "in_attendance: Head of Harbours"}},
		"a post and its holder": {pairs + "In attendance:\nHead of Harbours                    Mrs U Lisle\n", []string{"in_attendance: Mrs U Lisle (Head of Harbours)"}},
		"the surname below": {"Present:\nUna Marl (Chairman)                 Olive Tarn\nMax Pask                            Edna Marl – substitute for P\nFosse\n\n",
			[]string{"present: Max Pask", "substitute: Edna Marl for P Fosse"}},
		"for whom, below": {"Present:\nUna Marl (Chairman)                 Olive Tarn\nMax Pask                            Edna Marl – substitute\nfor P Fosse\nMs A Penrose, Clerk\n\n",
			[]string{"present: Max Pask", "substitute: Edna Marl for P Fosse", "in_attendance: Ms A Penrose (Clerk)"}},
	} {
		t.Run(name, func(t *testing.T) {
			got := roll(printed(t, sentence+c.roll))
			assert.Equal(t, c.want, got[len(got)-len(c.want):])
		})
	}
	assert.Equal(t, []string{"present: Cllr O Tarn (Orrin North)", "present: Cllr M Pask (Gull)"},
		roll(printed(t, sentence+"Present:\nOrrin North                         Cllr O Tarn\nGull                                Cllr M Pask\n")), "wards beside names")
}

// The last word of a body may stand on the line below it; another line does not.
func TestBodyOverTwoLines(t *testing.T) {
	for head, body := range map[string]string{
		"MINUTES OF A MEETING OF THE SHORES & OPEN SPACES\nPANEL\n\nHELD AT THE GUILDHALL\n\nON TUESDAY 11 JUNE 2013 AT 7.15 PM\n\n": "SHORES & OPEN SPACES PANEL",
		"MINUTES OF A MEETING OF THE SHORES PANEL\nBOARD ROOM\n\nON TUESDAY 11 JUNE 2013 AT 7.15 PM\n\n":                             "SHORES PANEL",
	} {
		r := printed(t, head+"Present: Cllr A Marl (Chair), Cllr O Pask\n")
		assert.Equal(t, body, r.Meeting.Body, head)
		assert.Equal(t, "2013-06-11", r.Meeting.Date, head)
	}
}

// An item that tells who moved is no entry of the roll above it.
func TestMoversBelowTheRoll(t *testing.T) {
	r := parsePrinted(t, sentence+"Present: Cllrs Marl (Chair), Pask and Tarn\n\nApologies: Cllr Quill\n\nI. Minutes – Cllrs Ada Marl and J Pask moved and seconded the recommendations.\n\nRESOLVED – That the minutes be confirmed.\n\nII. Tolls – The Clerk said that the tolls were low.\n\nIII. Lanterns – The Clerk said that the lanterns were lit.\n")
	assert.Len(t, r.Attendance, 4)
	assert.Equal(t, "Minutes", r.Items[0].Title)
	assert.Equal(t, "Ada Marl", r.Items[0].Resolutions[0].Mover)
}

// “Present” over a column of names is a sign of minutes, the word before others is none.
func TestPresentBesideAColumn(t *testing.T) {
	const told = "\n\nI.   APOLOGIES – There were none.\n\nII.  TOLLS – The Clerk introduced the report, which set out what had been done about tolls.\n\nIII. LANTERNS – The Clerk said that the lanterns had been lit.\n"
	for head, layout := range map[string]string{
		"Orrin Town Council - 25 June 2021\n\nPresent          Olive Tarn\n                 J Pask\n                 Max Marl": model.LayoutPrinted,
		"Orrin Town Council - 25 June 2021\n\nPresent Situation of the Harbour":                                                model.LayoutUnknown,
	} {
		assert.Equal(t, layout, layoutOf(t, []byte(head+told)), head)
	}
}

func TestNamesSideBySideAboveOthers(t *testing.T) {
	const head = "ORRIN PARISH COUNCIL\n\nMinutes of the meeting held on Monday 4th June 2018\n\nPresent:\n"
	for _, c := range []struct {
		name, rows string
		want       []string
	}{
		{"a name without title is no office", "Cyril Vane                          Mrs A Thwaite\nP Orme                              Ms A Pask (Clerk)\n", []string{"Cyril Vane", "Mrs A Thwaite", "P Orme", "Ms A Pask (Clerk)"}},
		{"districts beside names", "Orrin                               Mrs A Thwaite\nSaltby                              Ms A Pask\n", []string{"Mrs A Thwaite (Orrin)", "Ms A Pask (Saltby)"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, err := parser.Parse("minutes.txt", []byte(head+c.rows+"\n1. Minutes\n\nThey were signed.\n\n2. Lamp\n\nIt was lit.\n"), parser.Options{Layout: model.LayoutPrinted})
			require.NoError(t, err)
			var names []string
			for _, p := range got.Records[0].Attendance {
				if p.Role != "" {
					names = append(names, p.Name+" ("+p.Role+")")
				} else {
					names = append(names, p.Name)
				}
			}
			assert.Equal(t, c.want, names)
		})
	}
}
