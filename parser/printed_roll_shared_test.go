package parser_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// Roles behind the names of two, or of the second alone, and members for whom an item
// tells that they came in another's place.
func TestRolesOfTwo(t *testing.T) {
	const head = "ORRIN DISTRICT COUNCIL\n\nMinutes of the meeting of the Harbour Committee held on 4 May 2021\n\n"
	const items = "\n\n1. Apologies\n\nNone.\n\n2. Ropes\n\nRESOLVED: That the ropes be cut.\n"
	for name, c := range map[string]struct {
		roll string
		want []string
	}{
		"a post ends before and": {"In attendance: Ian Marl, Assistant Manager and Kit Quaye, Ferry Officer",
			[]string{"in_attendance: Ian Marl (Assistant Manager)", "in_attendance: Kit Quaye (Ferry Officer)"}},
		"a post holds and": {"In attendance: Ian Marl, Head of Tolls and Ferry Services, Kit Quaye, Ferry Officer",
			[]string{"in_attendance: Ian Marl (Head of Tolls and Ferry Services)", "in_attendance: Kit Quaye (Ferry Officer)"}},
		"a seat of both": {"Present:\n\nCouncillors Ida Frome and Max Reed\n\nAda Tarn and Bel Wren, Co-opted Members",
			[]string{"present: Ida Frome", "present: Max Reed", "present: Ada Tarn (Co-opted Members)", "present: Bel Wren (Co-opted Members)"}},
		"an office of the second": {"Present:\n\nCouncillors Ida Frome and Max Reed\n\nAda Tarn and Bel Wren, Co-opted Member",
			[]string{"present: Ida Frome", "present: Max Reed", "present: Ada Tarn", "present: Bel Wren (Co-opted Member)"}},
		"a post that no list has, as its neighbours'": {"In attendance: Ms A Marl, Harbour Manager; Mr B Quaye, Ferry Engineer; Mr C Reed, Tide Gardener",
			[]string{"in_attendance: Ms A Marl (Harbour Manager)", "in_attendance: Mr B Quaye (Ferry Engineer)", "in_attendance: Mr C Reed (Tide Gardener)"}},
		"a name behind a comma": {"In attendance: Ms A Marl, Harbour Manager; Mr B Quaye; Mr C Reed, Ida Fenn",
			[]string{"in_attendance: Ms A Marl (Harbour Manager)", "in_attendance: Mr B Quaye", "in_attendance: Mr C Reed", "in_attendance: Ida Fenn"}},
		"who wrote the minutes": {"Present: Mr A Marl, Ms B Quaye\n\nMrs C Reed as Secretary",
			[]string{"present: Mr A Marl", "present: Ms B Quaye", "in_attendance: Mrs C Reed (Secretary)"}},
		"a civic office with no sign before it": {"PRESENT\n\nCouncillor N P Marl  Executive Mayor\nCouncillor S Quaye    Deputy Mayor\nCouncillor C Mayor",
			[]string{"present: Councillor N P Marl (Executive Mayor)", "present: Councillor S Quaye (Deputy Mayor)", "present: Councillor C Mayor"}},
		"apologies below the councillors, in one column": {"Present\n\nChair           Cllr A Marl\nCouncillors     S Quaye, P Reed, D Tarn\nApologies       Cllr J Wren",
			[]string{"present: Cllr A Marl (Chair)", "present: S Quaye", "present: P Reed", "present: D Tarn", "apologies: Cllr J Wren"}},
	} {
		t.Run(name, func(t *testing.T) { assert.Equal(t, c.want, roll(printed(t, head+c.roll+items))) })
	}
}

func TestPresentInTheRoomOfAnother(t *testing.T) {
	const head = "ORRIN DISTRICT COUNCIL\n\nMinutes of the meeting of the Harbour Committee held on 4 May 2021\n\nPresent: Cllr Ida Frome, Cllr Max Reed and Cllr Ann Dray\n\n1. Apologies\n\n"
	for text, want := range map[string][]string{
		"Apologies were received from Cllr Kit Marl.\n\nCllr Marl was substituted by Cllr Max Reed.":                   {"present: Cllr Ida Frome", "substitute: Cllr Max Reed for Cllr Marl", "present: Cllr Ann Dray", "apologies: Cllr Kit Marl"},
		"It was noted that Cllr Reed was substituting for Cllr Marl.":                                                  {"present: Cllr Ida Frome", "substitute: Cllr Max Reed for Cllr Marl", "present: Cllr Ann Dray"},
		"It was noted that Cllr Quaye was substituting for Cllr Marl.":                                                 {"present: Cllr Ida Frome", "present: Cllr Max Reed", "present: Cllr Ann Dray", "substitute: Cllr Quaye for Cllr Marl"},
		"The old lamp was substituted by a new one.":                                                                   {"present: Cllr Ida Frome", "present: Cllr Max Reed", "present: Cllr Ann Dray"},
		"Moved:       Cllr Max Reed\nSeconded:    Cllr Ann Dray\n\nThat the apology received from Tom Quill be noted.": {"present: Cllr Ida Frome", "present: Cllr Max Reed", "present: Cllr Ann Dray", "apologies: Tom Quill"},
	} {
		rec := printed(t, head+text+"\n\n2. Ropes\n\nRESOLVED: That the ropes be cut.\n")
		assert.Equal(t, want, roll(rec), text)
	}
}
