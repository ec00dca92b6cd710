package parser_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestRollsAsTypistsSetThem(t *testing.T) {
	const head = "Minutes of the meeting of Orrin Parish Council held on 4 May 2021 at 7.30pm in the Reading Room\n\n"
	for _, c := range []struct {
		name, roll string
		want       []string
	}{
		{"titles without a sign between the names", "Present: Cllr A Marl (Mayor) Cllr B Quaye Cllr C Tarn County Cllr D Frome",
			[]string{"present: Cllr A Marl (Mayor)", "present: Cllr B Quaye", "present: Cllr C Tarn", "present: County Cllr D Frome"}},
		{"a title within one name", "Present: Cllr Mrs A Marl, District Cllr B Quaye",
			[]string{"present: Cllr Mrs A Marl", "present: District Cllr B Quaye"}},
		{"somebody of the name of Ward", "Present: Councillors Marl, Quaye, Ward and Tarn",
			[]string{"present: Marl", "present: Quaye", "present: Ward", "present: Tarn"}},
		{"the ward of a councillor", "Present: Cllr A Marl, East Ward\nCllr B Quaye, Ward of Quay",
			[]string{"present: Cllr A Marl (East Ward)", "present: Cllr B Quaye (Ward of Quay)"}},
		{"wide blanks behind a title", "Present\n\nCllr A Marl, Cllr B Quaye and the Clerk, Mrs   T. C. Tarn.",
			[]string{"present: Cllr A Marl", "present: Cllr B Quaye", "in_attendance: Mrs T. C. Tarn (Clerk)"}},
		{"in the chair before the name", "Present:\nIn the Chair A.Marl, B.Quaye and C.Tarn (clerk).",
			[]string{"present: A.Marl (In the Chair)", "present: B.Quaye", "in_attendance: C.Tarn (clerk)"}},
		{"one label over those who came and who did not", "Attendees and apologies\n\n  • Ann Marl, Harbour Master\n  • Ben Quaye, Tolls Officer\n\nApologies\n\n  • Cora Tarn, Ferryman",
			[]string{"present: Ann Marl (Harbour Master)", "present: Ben Quaye (Tolls Officer)", "apologies: Cora Tarn (Ferryman)"}},
		{"a plural in brackets", "Councillor(s) Present: A Marl, B Quaye, C Tarn",
			[]string{"present: A Marl", "present: B Quaye", "present: C Tarn"}},
		{"those that were as follows", "Those members present were as follows: Ann Marl, Chairman; Ben Quaye, Member",
			[]string{"present: Ann Marl (Chairman)", "present: Ben Quaye (Member)"}},
		{"a slip of the typist's", "Present: Cllr A Marl\n\nAppologies :- Cllr B Quaye.",
			[]string{"present: Cllr A Marl", "apologies: Cllr B Quaye"}},
		{"a heading below a list of nobody", "Present: Cllr A Marl\n\nApologies: No apologies\n\nElection of Chairman\n\nThe clerk said that this was due.",
			[]string{"present: Cllr A Marl"}},
		{"a count that opens a line", "Present: Cllr A Marl\n\n2 Parishioners\n1 MOP",
			[]string{"present: Cllr A Marl", "in_attendance: 2 Parishioners", "in_attendance: 1 MOP"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			rec := printed(t, head+c.roll+"\n")
			assert.Equal(t, c.want, roll(rec))
			assert.Equal(t, "1", rec.Items[0].Number)
			assert.Equal(t, "Apologies", rec.Items[0].Title)
		})
	}
}

func TestWhoMovedIsNoList(t *testing.T) {
	rec := printed(t, "Minutes of the meeting of Orrin Parish Council held on 4 May 2021\n\nPresent: Cllr A Marl proposed Cllr B Quaye as chairman\n")
	assert.Empty(t, roll(rec))
}
