package parser_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestRollOnTheLineOfItsTitle(t *testing.T) {
	const head = "Orrin Parish Council\n\nMinutes of the meeting held on 4 May 2021 at 7.30pm in the Reading Room\n\n"
	const more = "\n\n2. Planning\n\nNone was seen.\n\n3. Finance\n\nThe clerk reported.\n"
	for _, c := range []struct {
		name, item, title string
		want              []string
	}{
		{"an office behind a hyphen", "1. Present: R. Marl - Chairman, U. Quaye, Mrs. Tarn and J. Frome.", "Present",
			[]string{"present: R. Marl (Chairman)", "present: U. Quaye", "present: Mrs. Tarn", "present: J. Frome"}},
		{"those attending", "1.      Those Attending:      Cllr J Marl (Chairman), Cllr Mrs D Quaye, Mrs C Tarn (Clerk), 6 Members of the Public.", "Those Attending",
			[]string{"present: Cllr J Marl (Chairman)", "present: Cllr Mrs D Quaye", "in_attendance: Mrs C Tarn (Clerk)", "in_attendance: 6 Members of the Public"}},
		{"over two lines", "1. Members present: Cllr A Marl (Chair), Cllr B Quaye, Cllr C Frome, Cllr D Fenwright, Cllr E Lisle,\nCllr F Pask, Mrs G Tarn (Clerk)", "Members present",
			[]string{"present: Cllr A Marl (Chair)", "present: Cllr B Quaye", "present: Cllr C Frome", "present: Cllr D Fenwright", "present: Cllr E Lisle", "present: Cllr F Pask", "in_attendance: Mrs G Tarn (Clerk)"}},
		{"what only tells of it", "1. Attendance: The clerk reported that few came.", "Attendance", nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			rec := parsePrinted(t, head+c.item+more)
			assert.Equal(t, c.want, roll(rec))
			assert.Equal(t, c.title, rec.Items[0].Title)
		})
	}
}

func TestPeopleOfTheNameOfWard(t *testing.T) {
	const head = "Minutes of the meeting of Orrin Parish Council held on 4 May 2021\n\n"
	for text, want := range map[string][]string{
		"Present: Councillors Ward (Chair), Marl and Tarn":            {"present: Ward (Chair)", "present: Marl", "present: Tarn"},
		"Present: Liam Ward, Anne Marl, Joe Quaye":                    {"present: Liam Ward", "present: Anne Marl", "present: Joe Quaye"},
		"Present:\nCllr A Marl, Seaton Ward\nCllr B Quaye, East Ward": {"present: Cllr A Marl (Seaton Ward)", "present: Cllr B Quaye (East Ward)"},
	} {
		assert.Equal(t, want, roll(printed(t, head+text+"\n")), text)
	}
}
