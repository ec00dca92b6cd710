package parser_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// Who presided, who stood in for the clerk, and posts that several hold.
func TestOfficesInTheRoll(t *testing.T) {
	const head = "Minutes of the meeting of Orrin Parish Council held on Monday 4th June 2018 at 7.30 pm in the Reading Room\n\n"
	for name, c := range map[string]struct {
		roll, chair string
		want        []string
	}{
		"an Irish office": {"An Cathaoirleach, Councillor Ida Marl presided.\n\nMembers Present: Councillors Max Reed and Ann Dray.\n", "Councillor Ida Marl",
			[]string{"Councillor Ida Marl | Cathaoirleach | present", "Max Reed |  | present", "Ann Dray |  | present"}},
		"who acted as chairman": {"Councillors A. Marl, M. Reed and A. Dray\nThe Vice Chairman M. Reed acted as Chairman\n", "M. Reed",
			[]string{"A. Marl |  | present", "M. Reed | Vice Chairman | present", "A. Dray |  | present"}},
		"in whose absence": {"Present: Cllrs A Marl, M Reed and A Dray\n\nCllr M Reed chaired the meeting in the absence of the Chairman.\n", "Cllr M Reed",
			[]string{"A Marl |  | present", "M Reed |  | present", "A Dray |  | present"}},
		"a clerk for a time": {"Present: Cllrs A Marl and M Reed\nLocum Clerk: Ida Fenn\n", "",
			[]string{"A Marl |  | present", "M Reed |  | present", "Ida Fenn | Locum Clerk | in_attendance"}},
		"a sentence about the clerk behind the members": {"In Attendance\nCouncillors A Marl (AM) Chair, M Reed (MR). Ida Fenn (IF), the temporary clerk, was in attendance.\n", "A Marl",
			[]string{"A Marl | Chair | present", "M Reed |  | present", "Ida Fenn | temporary clerk | in_attendance"}},
		"a post of several": {"Members Present: Cllrs A Marl and M Reed\n\nOfficials in Attendance:\n\nCounty Manager: Ida Fenn\nDirectors of Service: Max Dray, Ann Lowe\nSenior Executive Officers: Tom Quill\n", "",
			[]string{"A Marl |  | present", "M Reed |  | present", "Ida Fenn | County Manager | in_attendance", "Max Dray | Directors of Service | in_attendance", "Ann Lowe | Directors of Service | in_attendance", "Tom Quill | Senior Executive Officers | in_attendance"}},
		"a label among posts": {"Members Present: Cllrs A Marl and M Reed\n\nOfficials in Attendance:\n\nCounty Manager: Ida Fenn\nOther Officers: Max Dray, Ann Lowe\n", "",
			[]string{"A Marl |  | present", "M Reed |  | present", "Ida Fenn | County Manager | in_attendance", "Max Dray |  | in_attendance", "Ann Lowe |  | in_attendance"}},
		"for part of the meeting": {"Present: Cllrs A Marl and M Reed\n\nIn attendance\n\n- Mrs M Fenn – Harbour Master (part of meeting)\n- Mr C Lowe – Trust Secretary (Ropes)\n", "",
			[]string{"A Marl |  | present", "M Reed |  | present", "Mrs M Fenn | Harbour Master | in_attendance", "Mr C Lowe | Trust Secretary (Ropes) | in_attendance"}},
	} {
		t.Run(name, func(t *testing.T) {
			r := printed(t, head+c.roll)
			assert.Equal(t, c.want, seats(r.Attendance))
			assert.Equal(t, c.chair, r.Meeting.Chair)
			assert.Len(t, r.Items, 3)
		})
	}
	item := parsePrinted(t, head+"1. Present\n\nCouncillors: A Marl (Chairman), M Reed\nIn Attendance : 2 members of the public\n\n2. Lamps\n\nThe lamp was lit.\n\n3. Ropes\n\nThe rope was cut.\n")
	assert.Equal(t, []string{"A Marl | Chairman | present", "M Reed |  | present", "2 members of the public |  | in_attendance"}, seats(item.Attendance), "an item that is the roll is read once")
}
