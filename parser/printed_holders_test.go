package parser_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// Posts may hold commas where each has its holder in brackets behind it.
func TestHoldersInBrackets(t *testing.T) {
	const present = "Present:\nCouncillor A Marl (Chairman)\nCouncillor O Pask\n\nOfficers in Attendance:\n\n"
	for name, c := range map[string]struct {
		roll string
		want []string
	}{
		"posts with commas": {"Chief Executive (Mr. C. Frome), Director, Roads and Quays (Ms. T. Lisle), Director, Housing, Parks & Ferries (Mr. K. Reed).\n",
			[]string{"in_attendance: Mr. C. Frome (Chief Executive)", "in_attendance: Ms. T. Lisle (Director, Roads and Quays)", "in_attendance: Mr. K. Reed (Director, Housing, Parks & Ferries)"}},
		"a post broken within, blank lines between": {"Chief Executive (Mr. C. Frome), Director, Corporate Services, Change\n\nand Ferries (Ms. T. Lisle), Director, Roads\n\nManagement (Mr. K. Reed)\n",
			[]string{"in_attendance: Mr. C. Frome (Chief Executive)", "in_attendance: Ms. T. Lisle (Director, Corporate Services, Change and Ferries)", "in_attendance: Mr. K. Reed (Director, Roads Management)"}},
		"one that nobody holds": {"Deputy Director, Works (Mr. C. Frome), Director, Support Services (Finance, Law and ICT), Clerical Officer, (Ms. H. Tern)\n",
			[]string{"in_attendance: Mr. C. Frome (Deputy Director, Works)", "in_attendance: Director, Support Services (Finance, Law and ICT)", "in_attendance: Ms. H. Tern (Clerical Officer)"}},
		"names with posts in brackets": {"Mr C Frome (Director, Works), Ms T Lisle (Director, Housing)\n",
			[]string{"in_attendance: Mr C Frome (Director, Works)", "in_attendance: Ms T Lisle (Director, Housing)"}},
	} {
		t.Run(name, func(t *testing.T) {
			assert.Equal(t, c.want, roll(printed(t, sentence+present+c.roll+"\n1. MINUTES\n\nThe minutes were agreed.\n"))[2:])
		})
	}
}
