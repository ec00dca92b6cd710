package parser_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"minutebook/model"
	"minutebook/parser"
)

// Rolls whose labels are lost, stand side by side, or say what is true of one entry.
func TestRollsOfOtherShapes(t *testing.T) {
	for _, c := range []struct {
		name, roll string
		want       []string
		unplaced   int
	}{
		{"only the public were in attendance", "Present: Dr J Marl (Chairman); Mr N Fenwright; Mrs B Pask (Clerk); Three members of the public were in attendance.\n\nApologies: Apologies had been received from Mrs R Lisle and Mr N Tarn.\n",
			[]string{"present: Dr J Marl (Chairman)", "present: Mr N Fenwright", "in_attendance: Mrs B Pask (Clerk)", "in_attendance: Three members of the public", "apologies: Mrs R Lisle", "apologies: Mr N Tarn"}, 0},
		{"two lists side by side, a third below the second", "PRESENT:                    ABSENT:\nCllr A Marl                 Cllr R Lisle (apologies)\nCllr O Fenwright            Cllr N Tarn\nCllr T Sallow\nCllr U Pask                 Also in attendance:\nCllr V Quill                Mr W Dray (Clerk)\n",
			[]string{"present: Cllr A Marl", "apologies: Cllr R Lisle", "present: Cllr O Fenwright", "absent: Cllr N Tarn", "present: Cllr T Sallow", "present: Cllr U Pask", "present: Cllr V Quill", "in_attendance: Mr W Dray (Clerk)"}, 0},
		{"a sentence for all", "The meeting was attended by Cllrs Marl, Fenwright and Pask together with the clerk and 6 members of the public.\n",
			[]string{"present: Marl", "present: Fenwright", "present: Pask", "in_attendance: clerk", "in_attendance: 6 members of the public"}, 0},
		{"seats and posts behind the names without a sign", "Present: Councillor A. Marl Chairman\nCouncillor O. Fenwright County Councillor\nCouncillor T. Sallow District Councillor\nMrs. U. Pask Parish Clerk\n",
			[]string{"present: Councillor A. Marl (Chairman)", "present: Councillor O. Fenwright (County Councillor)", "present: Councillor T. Sallow (District Councillor)", "in_attendance: Mrs. U. Pask (Parish Clerk)"}, 0},
		{"no label over members a line", "Cllr A Marl (Chair)\n\nCllr O Fenwright\n\nCllr T Sallow\n\nIn attendance: Una Pask (Town Clerk)\n",
			[]string{"present: Cllr A Marl (Chair)", "present: Cllr O Fenwright", "present: Cllr T Sallow", "in_attendance: Una Pask (Town Clerk)"}, 0},
		{"members who only speak are no list", "Cllr A Marl thanked the ferryman for his work.\n\nCllr O Fenwright did so too.\n\nCllr T Sallow was late.\n", nil, 1},
		{"who chaired, behind the list", "Present:- Cllrs. A Marl, O Fenwright, T Sallow. Meeting chaired by T Sallow.\n", []string{"present: A Marl", "present: O Fenwright", "present: T Sallow"}, 0},
		{"bodies with commas in their names", "Present: Ida Marl, Chair – Orrin, Lode & Marl Community Council\nMax Fenwright, Lode Community Council\nTess Pask, Orrin, Lode & Marl Community Council\nCouncillor Lisle, Orrindale Council\n",
			[]string{"present: Ida Marl (Chair – Orrin, Lode & Marl Community Council)", "present: Max Fenwright (Lode Community Council)", "present: Tess Pask (Orrin, Lode & Marl Community Council)", "present: Councillor Lisle (Orrindale Council)"}, 0},
		{"titles with a stroke, an office in brackets behind a comma", "PRESENT: Councillors A Marl, (Chairman), Mrs Fenwright, N. Sallow, C/Cllr A Pask and the Parish Clerk, Mrs S. Lisle.\n",
			[]string{"present: A Marl (Chairman)", "present: Mrs Fenwright", "present: N. Sallow", "present: C/Cllr A Pask", "in_attendance: Mrs S. Lisle (Parish Clerk)"}, 0},
		{"one who came later amid a list", "PRESENT: Councillor A Marl\nCouncillor O Fenwright\nCouncillor L Sallow from point mentioned\nCouncillor D Pask\n",
			[]string{"present: Councillor A Marl", "present: Councillor O Fenwright", "present: Councillor L Sallow", "present: Councillor D Pask"}, 1},
		{"an office with its holder and the chair in brackets", "Members present: The Lord Mayor (Alderman Marl) (Chairman); the Deputy Lord Mayor (Councillor Pask); and Councillors Lisle and Tarn.\n",
			[]string{"present: Alderman Marl (Lord Mayor)", "present: Councillor Pask (Deputy Lord Mayor)", "present: Lisle", "present: Tarn"}, 0},
		{"labels without a sign", "Present Ida Marl (Chairman), Olive Fenwright, Tess Pask, Mary Lisle (Clerk), Cllr Jen Tarn,\n\nApologies Max Dray, Cllr Una Quill, Cllr Ann Reed\n",
			[]string{"present: Ida Marl (Chairman)", "present: Olive Fenwright", "present: Tess Pask", "in_attendance: Mary Lisle (Clerk)", "in_attendance: Cllr Jen Tarn", "apologies: Max Dray", "apologies: Cllr Una Quill", "apologies: Cllr Ann Reed"}, 0},
		{"a label with a count, who presides elsewhere", "PRESENT: Cllr A Marl (Chair), Cllr O Fenwright\nIN ATTENDANCE:\nParish Clerk: Dr J Cross\nChairman, Village Hall Committee: W. Pask\nMembers of the public: 2\n",
			[]string{"present: Cllr A Marl (Chair)", "present: Cllr O Fenwright", "in_attendance: Dr J Cross (Parish Clerk)", "in_attendance: W. Pask (Chairman, Village Hall Committee)", "in_attendance: Members of the public: 2"}, 0},
		{"offices behind names without titles, posts before dashes", "Present: Ida Marl Chair\nOlive Fenwright Vice Chair\nTess Sallow\n\nIn attendance: Council Leader – Una Pask, Parish Liaison Officer – Max Tarn, 23 Parishioners.\n",
			[]string{"present: Ida Marl (Chair)", "present: Olive Fenwright (Vice Chair)", "present: Tess Sallow", "in_attendance: Una Pask (Council Leader)", "in_attendance: Max Tarn (Parish Liaison Officer)", "in_attendance: 23 Parishioners"}, 0},
		{"a label in capitals without a sign, a stop behind its first name", "PRESENT I Marl (Chairman); Cllr. O Fenwright; and Cllr. T Sallow.\n\nIN ATTENDANCE R Pask, Clerk. Two members of the public were present.\n",
			[]string{"present: I Marl (Chairman)", "present: Cllr. O Fenwright", "present: Cllr. T Sallow", "in_attendance: R Pask (Clerk)", "in_attendance: Two members of the public"}, 0},
		{"a label broken in its column, posts in brackets beside the names", "Present:      Ms A Marl        Chair\n              Mr O Fenwright    (Treasurer)\n\nIn            Mrs T Sallow      Secretary\nattendance:   Ms U Pask         Harbour Master (item 4 only)\n",
			[]string{"present: Ms A Marl (Chair)", "present: Mr O Fenwright (Treasurer)", "in_attendance: Mrs T Sallow (Secretary)", "in_attendance: Ms U Pask (Harbour Master)"}, 0},
		{"who was unable to come", "Present: Cllr A Marl, Cllr O Fenwright\nApologies: Cllr J Tarn was unable to attend due to a prior commitment.\n",
			[]string{"present: Cllr A Marl", "present: Cllr O Fenwright", "apologies: Cllr J Tarn"}, 0},
		{"a roll call with what each was behind a dash", "ROLL CALL: Trustee Ida Marl – present, Trustee Max Tarn – present, Trustee Una Quill – absent\n",
			[]string{"present: Trustee Ida Marl", "present: Trustee Max Tarn", "absent: Trustee Una Quill"}, 0},
		{"the same, one a line", "ROLL CALL:\nIda Marl - here\nMax Tarn - here\nUna Quill - excused\n",
			[]string{"present: Ida Marl", "present: Max Tarn", "apologies: Una Quill"}, 0},
		{"a roll call of names alone", "Roll Call: Ida Marl, Max Tarn and Una Quill\n",
			[]string{"present: Ida Marl", "present: Max Tarn", "present: Una Quill"}, 0},
		{"what was done at the roll call is nobody", "ROLL CALL: Supervisor Marl read it, and sat down.\n", nil, 1},
		{"a lone row of two, with their wards", "Present:\nCouncillors\nUna Marl – Gull Ward               Mrs Fosse – Orrin North Ward\n",
			[]string{"present: Una Marl (Gull Ward)", "present: Mrs Fosse (Orrin North Ward)"}, 0},
		{"a row of two, the last name alone below", "Present:\nOlive Tarn                         Ms Vora\nP Orme\n",
			[]string{"present: Olive Tarn", "present: Ms Vora", "present: P Orme"}, 0},
		{"posts with their holders in brackets, two a line", "Present:\nCllr A Marl                        Cllr P Orme\nCllr T Sallow                      Cllr U Pask\n\nIn attendance:\nHarbour Master (Mrs H Wick)        Ferrymen’s Guild (Dr Ida Frome)\nTown Clerk (Mr N Tarn)             Three members of the public\n",
			[]string{"present: Cllr A Marl", "present: Cllr P Orme", "present: Cllr T Sallow", "present: Cllr U Pask", "in_attendance: Mrs H Wick (Harbour Master)", "in_attendance: Dr Ida Frome (Ferrymen’s Guild)", "in_attendance: Mr N Tarn (Town Clerk)", "in_attendance: Three members of the public"}, 0},
		{"a post alone beside a name with its body", "Present:\nCllr A Marl                        Cllr P Orme\nCllr T Sallow                      Cllr U Pask\n\nIn attendance:\nDr Ida Frome (Ferrymen’s Guild)    Town Clerk\n",
			[]string{"present: Cllr A Marl", "present: Cllr P Orme", "present: Cllr T Sallow", "present: Cllr U Pask", "in_attendance: Dr Ida Frome (Ferrymen’s Guild)", "in_attendance: Town Clerk"}, 0},
		{"a post alone left of a name with its body", "Present:\nCllr A Marl                        Cllr P Orme\nCllr T Sallow                      Cllr U Pask\n\nIn attendance:\nDemocratic Services Officer        Dr Ida Frome (Ferrymen’s Guild)\n",
			[]string{"present: Cllr A Marl", "present: Cllr P Orme", "present: Cllr T Sallow", "present: Cllr U Pask", "in_attendance: Democratic Services Officer", "in_attendance: Dr Ida Frome (Ferrymen’s Guild)"}, 0},
		{"a place left of a name, the next name below the names", "Present:\nCastle Tarn                        Ms Vora\n                                   Mr P Orme\n",
			[]string{"present: Ms Vora (Castle Tarn)", "present: Mr P Orme"}, 0},
		{"stars in two columns without a label", "  *   I Marl                   Mrs U Quill\n  *   M Tarn               *   T Sallow\n      O Wray               *   N Lisle\n\n              * Present (67%)\n",
			[]string{"present: I Marl", "absent: Mrs U Quill", "present: M Tarn", "present: T Sallow", "absent: O Wray", "present: N Lisle"}, 0},
		{"stars behind the names", "Present:\n\nCllr I Marl *\nCllr M Tarn\nCllr U Quill *\n\n* denotes absence\n",
			[]string{"absent: Cllr I Marl", "present: Cllr M Tarn", "absent: Cllr U Quill"}, 0},
		{"stars before the names without a label", "*Councillor I Marl\nCouncillor M Tarn\n*Councillor U Quill\n\n*Present\n",
			[]string{"present: Councillor I Marl", "absent: Councillor M Tarn", "present: Councillor U Quill"}, 0},
		{"stars without a legend", "* The Ferry Inn          * The Mill House\n* The Reading Room       * The Old Quay\n", nil, 1},
		{"what was gone through first is nobody", "PRESENT: Cllr A Marl, Cllr O Fenwright, Cllr T Sallow.\n\n\nPreliminaries – Exits, Fire and Telephones.\n",
			[]string{"present: Cllr A Marl", "present: Cllr O Fenwright", "present: Cllr T Sallow"}, 1},
	} {
		t.Run(c.name, func(t *testing.T) {
			r := printed(t, sentence+c.roll)
			assert.Equal(t, c.want, roll(r))
			assert.Len(t, r.Unplaced, c.unplaced)
		})
	}
}

// A roll may stand within the first items: those present are no part of its
// minutes, apologies are.
func TestRollWithinAnItem(t *testing.T) {
	const text = sentence + `
1. Welcome and apologies

The Chairman welcomed all to the meeting.

Attendance: Cllr A Marl (Chairman), Cllr O Fenwright.

Other apologies for absence received: R Lisle, Cllr D Tarn.

Other Members absent: Cllr J Quill.

In attendance: U Pask (Clerk to the Council).

2. Minutes

The minutes were read.

3. Finance

Present: Cllr A Sallow was asked to look into it.
`
	r := parsePrinted(t, text)
	assert.Equal(t, []string{"present: Cllr A Marl (Chairman)", "present: Cllr O Fenwright", "apologies: R Lisle", "apologies: Cllr D Tarn", "absent: Cllr J Quill", "in_attendance: U Pask (Clerk to the Council)"}, roll(r))
	assert.Equal(t, "Cllr A Marl", r.Meeting.Chair)
	assert.Len(t, r.Items[0].Minutes, 2)
	assert.Len(t, r.Items[2].Minutes, 1)
}

// The names of a sentence of apologies end where the verb or the reason begins.
func TestNamesOfApologies(t *testing.T) {
	for text, want := range map[string][]string{
		"Cllrs Marl and Fenwright had sent their apologies.":                                                    {"apologies: Marl", "apologies: Fenwright"},
		"RESOLVED: that the apologies from Councillors Marl, Pask, and Lisle for non-attendance were received.": {"apologies: Marl", "apologies: Pask", "apologies: Lisle"},
	} {
		r := parsePrinted(t, sentence+"1. Apologies\n\n"+text+"\n\n2. Minutes\n\nNone.\n\n3. Finance\n\nThe clerk reported that all was well.\n")
		assert.Equal(t, want, roll(r), text)
	}
}

// parsePrinted parses printed minutes of one meeting.
func parsePrinted(t *testing.T, text string) *model.Record {
	t.Helper()
	got, err := parser.Parse("minutes.txt", []byte(text), parser.Options{Layout: model.LayoutPrinted})
	require.NoError(t, err)
	require.Len(t, got.Records, 1)
	return got.Records[0]
}

// Who has no star is absent by that alone: the text may tell of an apology.
func TestApologyOfOneWithoutAStar(t *testing.T) {
	r := printed(t, sentence+"Councillors: *A Marl, M Tarn, *U Quill, T Sallow\n\n* denotes present\n\n1. Apologies\n\nAn apology for absence was received from M Tarn.\n\n2. Rope\n\nIt was shown.\n")
	assert.Equal(t, []string{"present: A Marl", "apologies: M Tarn", "present: U Quill", "absent: T Sallow"}, roll(r))
}
