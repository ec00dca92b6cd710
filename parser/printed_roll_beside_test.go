package parser_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestRollsInColumnsBesideTheirLabels(t *testing.T) {
	for _, c := range []struct {
		name, roll string
		want       []string
	}{
		{"a label and an office over two lines", "" +
			"Members        Mrs D Coll (Chairman), C Whit (Vice-\nPresent:       Chairman), R Bass and Ms S Stave\n\nOfficers       D Mack (Chief Officer),\nPresent:       R Palm (Director of Bells)\n",
			[]string{"present: Mrs D Coll (Chairman)", "present: C Whit (Vice- Chairman)", "present: R Bass", "present: Ms S Stave", "in_attendance: D Mack (Chief Officer)", "in_attendance: R Palm (Director of Bells)"}},
		{"officers by the items for which they came", "" +
			"Present:       Councillor A Tern (Chair)\n               Councillor B Lisle\n\nOfficers:\n\nWhole of meeting     Sean Rich, Ferry Manager\n\nPart of meeting\n\nAgenda Item          Officer Attending\n7                    Sally Fry, Tolls Manager\n9, 12                Mark Yell, Bells Manager\n",
			[]string{"present: Councillor A Tern (Chair)", "present: Councillor B Lisle", "in_attendance: Sean Rich (Ferry Manager)", "in_attendance: Sally Fry (Tolls Manager)", "in_attendance: Mark Yell (Bells Manager)"}},
		{"officers below members without a label", "PRESENT:\nCouncillors A Tern (Chair), B Lisle, C Marl and D Reed\nMr E Hop (Chief Officer), Mrs F Ups (Ferry Services) and Mr G Kid (HM Inspectorate)\n",
			[]string{"present: A Tern (Chair)", "present: B Lisle", "present: C Marl", "present: D Reed", "in_attendance: Mr E Hop (Chief Officer)", "in_attendance: Mrs F Ups (Ferry Services)", "in_attendance: Mr G Kid (HM Inspectorate)"}},
		{"members with civil titles and offices", "PRESENT:\nMr A Tern (Chair), Mrs B Lisle, Mr C Marl and Mr D Reed\nMr E Hop (Treasurer), Mrs F Ups (Secretary of the Fund)\n",
			[]string{"present: Mr A Tern (Chair)", "present: Mrs B Lisle", "present: Mr C Marl", "present: Mr D Reed", "present: Mr E Hop (Treasurer)", "present: Mrs F Ups (Secretary of the Fund)"}},
		{"marks of which a legend with colons tells", "Councillors:\n\nP  Ruth Tern (Chairman)\nA  Ann Lisle\nAB  Tom Marl\nP  Judith Reed (substitute for Ann Lisle)\n\nP: Present\nA: Apologies for absence submitted\nAB: Absent\n",
			[]string{"present: Ruth Tern (Chairman)", "apologies: Ann Lisle", "absent: Tom Marl", "substitute: Judith Reed for Ann Lisle"}},
		{"posts with an and before their holders", "PRESENT: Councillors A Tern and B Lisle (7.04 pm)\n\nOfficers: Director of Ferries (D Lind), Head of Tolls and Bell Services (N Mart) and Ferry Services Officer (J Glas)\n",
			[]string{"present: A Tern", "present: B Lisle", "in_attendance: D Lind (Director of Ferries)", "in_attendance: N Mart (Head of Tolls and Bell Services)", "in_attendance: J Glas (Ferry Services Officer)"}},
		{"a whole post before an and", "PRESENT: Councillors A Tern and B Lisle\n\nOfficers: Director of Ferries (D Lind), Ferry Manager (N Mart) and Ferry Services Officer (J Glas)\n",
			[]string{"present: A Tern", "present: B Lisle", "in_attendance: D Lind (Director of Ferries)", "in_attendance: N Mart (Ferry Manager)", "in_attendance: J Glas (Ferry Services Officer)"}},
		{"a dash below a line longer than the others", "" +
			"Present: Councillors Ann Tern (Chairman), Bill Lisle, O’Dowd\n– Moor Ward, C Marl – Quay Ward and Ms S Pask, Clerk\n1. Bells\nThe ferryman told the Board of the bells of the ferry that\nhe had seen, and of the rope.\n2. Ropes\nThe Board asked the ferryman to ask at the Lower Quay for\na rope that would last.\n3. Tolls\nMembers were told by the ferryman of the Upper Quay, and\nwhere it was.\n",
			[]string{"present: Ann Tern (Chairman)", "present: Bill Lisle", "present: O’Dowd (Moor Ward)", "present: C Marl (Quay Ward)", "in_attendance: Ms S Pask (Clerk)"}},
		{"bodies with an and, and one that lends a substitute", "Present:\n\nCllr M Tern, East Orrin District Council\nCllr Mrs A Lisle, Lode City and District Council (Vice-Chairman)\nCllr A Frayne (substitute), Marl Borough Council\nCllr R Hann, Dacre Borough Council (Chairman)\n",
			[]string{"present: Cllr M Tern (East Orrin District Council)", "present: Cllr Mrs A Lisle (Lode City and District Council (Vice-Chairman))", "substitute: Cllr A Frayne (Marl Borough Council)", "present: Cllr R Hann (Dacre Borough Council (Chairman))"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			assert.Equal(t, c.want, roll(printed(t, sentence+c.roll)))
		})
	}
	r := printed(t, sentence+"Present:\n\nCllr M Tern, East Orrin District Council\nCllr R Hann, Dacre Borough Council (Chairman)\n")
	assert.Equal(t, "Cllr R Hann", r.Meeting.Chair)
}

// Heads tell place and times in tables, beside each other, and below the roll.
func TestPlacesAndTimesOfHeads(t *testing.T) {
	const roll = "\nPresent: Councillors A Tern (Chair), B Lisle and C Marl\n"
	for _, c := range []struct {
		name, head                    string
		body, place, date, start, end string
	}{
		{"a table of two columns", "Orrin District Council\nCabinet Minutes\n\nCommittee:     Cabinet                             Date:   12 July 2010\n\nPlace:         Council Chamber, Old Forge,         Time:   7.00  - 8.50 pm\n               High Street, Orrin\n" + roll,
			"Cabinet", "Council Chamber, Old Forge, High Street, Orrin", "2010-07-12", "19:00", "20:50"},
		{"a place with its host below the date", "                 ORRIN POLICE AND CRIME PANEL\n\n                 Thursday 25 October 2018, 2.00 pm\n                 Lode Borough Council, Council Offices, Lode\n" + roll,
			"ORRIN POLICE AND CRIME PANEL", "Lode Borough Council, Council Offices, Lode", "2018-10-25", "14:00", ""},
		{"a place and its times below the roll", "EXECUTIVE BOARD\n\nMONDAY, 2ND JULY, 2018\n" + roll + "\nChamber - County Hall, Orrin - 10.00 - 11.20 am\n",
			"EXECUTIVE BOARD", "Chamber - County Hall, Orrin", "2018-07-02", "10:00", "11:20"},
		{"a meeting in a building", "SOUTH ORRIN COUNCIL.\n\nMinutes of special meeting in County Buildings, Well Square, Orrin,\non 12th March 2013 at 10.00 a.m.\n" + roll,
			"SOUTH ORRIN COUNCIL", "County Buildings, Well Square, Orrin", "2013-03-12", "10:00", ""},
		{"a panel told apart by a letter", "ORRIN BOROUGH COUNCIL\n\nLICENSING SUB-COMMITTEE B\n\nMinutes of the hearing held remotely on Tuesday 9th February 2021 at 11.30 am\n" + roll,
			"LICENSING SUB-COMMITTEE B", "", "2021-02-09", "11:30", ""},
		{"the number of a room before a time", "Orrin District Council\nFerry Committee\n\nMonday 4 May 2015\nCommittee Room 2 - 7.30 pm\n" + roll,
			"Ferry Committee", "Committee Room 2", "2015-05-04", "19:30", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			r := printed(t, c.head)
			m := r.Meeting
			assert.Equal(t, []string{c.body, c.place, c.date, c.start, c.end}, []string{m.Body, m.Venue, m.Date, m.StartTime, m.EndTime})
			assert.Len(t, r.Attendance, 3)
		})
	}
}
