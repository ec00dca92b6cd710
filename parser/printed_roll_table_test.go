package parser_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// A roll may be a table: signs in columns, a word that says who came, when they came
// and went, or offices; its own words name nobody.
func TestRollsInTables(t *testing.T) {
	for name, c := range map[string]struct {
		roll string
		want []string
	}{
		"signs in columns": {"Present\n\nName                     Present    Absent\nCllr A Marl (Chair)      ✓\nCllr O Pask              ✓\nCllr T Tarn                         ✓\n",
			[]string{"present: Cllr A Marl (Chair)", "present: Cllr O Pask", "absent: Cllr T Tarn"}},
		"letters in columns": {"MEMBERS                PRESENT          APOLOGIES\nA Marl, Chairman         X\nO Pask                   X\nT Tarn                                    X\n",
			[]string{"present: A Marl (Chairman)", "present: O Pask", "apologies: T Tarn"}},
		"columns parted by tabs": {"Name\tPresent\tAbsent\nCllr A Marl (Chair)\t✓\t\nCllr O Pask\t✓\t\nCllr T Tarn\t\t✓\n",
			[]string{"present: Cllr A Marl (Chair)", "present: Cllr O Pask", "absent: Cllr T Tarn"}},
		"a word that says it": {"Councillors            Present/Absent\nCllr A Marl            Present\nCllr O Pask            Absent\nCllr T Tarn            Apologies\n",
			[]string{"present: Cllr A Marl", "absent: Cllr O Pask", "apologies: Cllr T Tarn"}},
		"no words over the columns": {"Roll Call:\nAda Marl        Present\nOlive Pask      Absent\n", []string{"present: Ada Marl", "absent: Olive Pask"}},
		"offices and initials": {"Attendees        Initials    Role\nAda Marl         AM          Chair\nOlive Pask       OP          Member\n",
			[]string{"present: Ada Marl (Chair)", "present: Olive Pask (Member)"}},
		"who came and went": {"Present:\nCllr A Marl (Chair)\nCllr O Pask\n\nName              Arrived      Left\nCllr T Tarn       7.15 pm\nCllr O Pask                    8.10 pm\n",
			[]string{"present: Cllr A Marl (Chair)", "present: Cllr O Pask", "present: Cllr T Tarn"}},
		"visitors beside members": {"PRESENT:                        IN ATTENDANCE:\nCllr A Marl (Chair)             Mrs U Lisle (Clerk)\nCllr O Pask                     Mr N Dray (Engineer)\nCllr T Tarn\n",
			[]string{"present: Cllr A Marl (Chair)", "in_attendance: Mrs U Lisle (Clerk)", "present: Cllr O Pask", "in_attendance: Mr N Dray (Engineer)", "present: Cllr T Tarn"}},
		"a column that says for whom": {"Present:\nCllr A Marl            Orrin North\nCllr O Pask            Gull\nCllr T Tarn            Quay\n",
			[]string{"present: Cllr A Marl (Orrin North)", "present: Cllr O Pask (Gull)", "present: Cllr T Tarn (Quay)"}},
	} {
		t.Run(name, func(t *testing.T) {
			assert.ElementsMatch(t, c.want, roll(printed(t, sentence+c.roll)))
		})
	}
}

// “Also in attendance were …” in the midst of a list names those who are not of the
// body; that somebody of the list came or went is told of nobody else.
func TestAlsoInAttendanceWithinAList(t *testing.T) {
	for text, want := range map[string][]string{
		"Present: Cllrs A Marl (Chair) and T Tarn. Also in attendance were Mr J Reed (Clerk) and three members of the public.\n": {"present: A Marl (Chair)", "present: T Tarn", "in_attendance: Mr J Reed (Clerk)", "in_attendance: three members of the public"},
		"Present: Cllr A Marl (Chair), Cllr T Tarn; also present was County Councillor V Quill.\n":                               {"present: Cllr A Marl (Chair)", "present: Cllr T Tarn", "in_attendance: County Councillor V Quill"},
		"Present:\nCllr A Marl (Chair)\nCllr O Pask - left at 8.10pm\n":                                                          {"present: Cllr A Marl (Chair)", "present: Cllr O Pask"},
		"Present: Cllr A Marl (Chair), Cllr T Tarn.\n\nCllr T Tarn left at 8.10 pm.\n":                                           {"present: Cllr A Marl (Chair)", "present: Cllr T Tarn"},
	} {
		assert.Equal(t, want, roll(printed(t, sentence+text)), text)
	}
}

// The clerk of a letterhead is nobody of the roll, and the head stands below.
func TestLetterhead(t *testing.T) {
	r := printed(t, "ORRIN TOWN COUNCIL                         The Town Hall\nClerk: Mrs U Lisle                         High Street\n                                           Orrin OR1 2AB\n\nMINUTES of the meeting of the Council held on Tuesday 4 May 2018 at 7.30 pm in the Long Room\n\nPresent: Cllr A Marl (Chair), Cllr O Pask\n")
	assert.Equal(t, []string{"present: Cllr A Marl (Chair)", "present: Cllr O Pask"}, roll(r))
	assert.Equal(t, "2018-05-04", r.Meeting.Date)
	assert.Equal(t, "ORRIN TOWN COUNCIL", r.Meeting.Authority)
	r = printed(t, sentence+"Chairman: Cllr A Marl\nClerk: Mrs U Lisle\nPresent: Cllr O Pask, Cllr T Tarn\n")
	assert.Equal(t, []string{"present: Cllr A Marl (Chairman)", "in_attendance: Mrs U Lisle (Clerk)", "present: Cllr O Pask", "present: Cllr T Tarn"}, roll(r))
}
