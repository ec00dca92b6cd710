package parser_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// Who presided stands above the list, and again in it; a label may be shared by posts.
func TestRollsBelowWhoPresided(t *testing.T) {
	const list = "\nMembers Present:\nCouncillors Ann Marl, Bo Fenwright, Cal Dray\n"
	const entries = "present: Bo Fenwright,present: Cal Dray"
	for _, c := range []struct{ name, roll, want string }{
		{"the Irish article", "An Cathaoirleach, Councillor Ann Marl presided.\n" + list, "present: Councillor Ann Marl (Cathaoirleach)," + entries},
		{"and no comma", "An Cathaoirleach Councillor Ann Marl presided.\n" + list, "present: Councillor Ann Marl (Cathaoirleach)," + entries},
		{"an office before the title", "The Lord Mayor Councillor Ann Marl in the Chair\n" + list, "present: Councillor Ann Marl (Lord Mayor)," + entries},
		{"a member of the county, one for all", "Present:\nCounty Councillor Mrs A Marl in the Chair.\nCounty Councillors Bo Fenwright and Cal Dray\n", "present: County Councillor Mrs A Marl (in the Chair)," + entries},
		{"a member of the borough", "Present:\nBorough Councillor Ann Marl (Chairman)\nBorough Councillors Bo Fenwright and Cal Dray\n", "present: Borough Councillor Ann Marl (Chairman)," + entries},
		{"a label with the same words", "County Councillor Members Present:\nBo Fenwright, Cal Dray\n", entries},
		{"another of the surname", "The Mayor, Councillor Dan Marl, presided.\n" + list, "present: Councillor Dan Marl (Mayor),present: Ann Marl," + entries},
		{"posts that several hold", "Present: Cllr Bo Fenwright, Cllr Cal Dray\n\nOfficials in Attendance:\nCounty Manager: Eve Tarn\nDirectors of Service: Fay Reed, Gus Lisle\nMeetings Administrator: Hal Pask\n",
			"present: Cllr Bo Fenwright,present: Cllr Cal Dray,in_attendance: Eve Tarn (County Manager),in_attendance: Fay Reed (Directors of Service),in_attendance: Gus Lisle (Directors of Service),in_attendance: Hal Pask (Meetings Administrator)"},
		{"a label that says no post", "Present: Cllr Bo Fenwright, Cllr Cal Dray\n\nIn Attendance:\nSenior Officers: Fay Reed, Gus Lisle\n", "present: Cllr Bo Fenwright,present: Cllr Cal Dray,in_attendance: Fay Reed,in_attendance: Gus Lisle"},
		{"a star that is explained by one word", "Present: Ann Marl (Chairman), *Bo Fenwright, Cal Dray\n\n*absent\n", "present: Ann Marl (Chairman),absent: Bo Fenwright,present: Cal Dray"},
	} {
		t.Run(c.name, func(t *testing.T) {
			assert.Equal(t, strings.Split(c.want, ","), roll(printed(t, sentence+c.roll)))
		})
	}
}

func TestCouncilConstitutedAsFollows(t *testing.T) {
	r := printed(t, "MINUTES OF THE MEETING OF THE ORRIN COUNCIL HELD IN THE READING ROOM ON 4 JUNE\n2018 AT 7.30 PM, THE COUNCIL BEING CONSTITUTED AS FOLLOWS:\n\n                 Ida Marl (Chairman)\n                 Olive Fenwright (Vice-Chairman)\n\n   Ann Lowe                       *Max Tarn\n   Joe Sallow                     Tess Pask\n\n*absent\n")
	assert.Equal(t, []string{"present: Ida Marl (Chairman)", "present: Olive Fenwright (Vice-Chairman)", "present: Ann Lowe", "absent: Max Tarn", "present: Joe Sallow", "present: Tess Pask"}, roll(r))
	assert.Equal(t, "Ida Marl", r.Meeting.Chair)
	assert.Empty(t, r.Unplaced)
}

// A line that names a post and its holder goes on in none below it, though it is full.
func TestFullLinesOfPostsAndHolders(t *testing.T) {
	body := strings.Repeat("The ferryman told them at length of the fog, of the tolls and of the rope that he\nhad lost by it.\n\n", 6)
	r := printed(t, sentence+"Members Present: Cllr Bo Fenwright and Cllr Cal Dray\n\nOfficers Present:              Chief Executive - J Tern\n                               Director of Finance and Governance – S Marl-Reed\n                               Borough Lawyer – P Lisle\n\n1. Ferries\n\n"+body+"2. Tolls\n\n"+body)
	assert.Equal(t, []string{"present: Cllr Bo Fenwright", "present: Cllr Cal Dray", "in_attendance: J Tern (Chief Executive)", "in_attendance: S Marl-Reed (Director of Finance and Governance)", "in_attendance: P Lisle (Borough Lawyer)"}, roll(r))
}
