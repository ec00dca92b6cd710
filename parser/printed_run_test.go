package parser_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// A converter may lose the ends of all lines: the head's sentence, the labels of the roll
// and items that count from 1 part the page again.
func TestPageOnOneLine(t *testing.T) {
	const text = "Minutes of Meeting of Orrin County Council held in the Quay Building, Saltby on Monday 3rd November, 2008 at 10.00 a.m. " +
		"Chair: Cllr M. Marl, Mayor Present: Cllrs Bannerman, Carver, B. Tern and O’Reed. In Attendance: Mr. D. Frome, County Manager, Ms R. Lisle, Senior Executive Officer and Ms. C. Penrose, Meetings Administrator. " +
		"1. Minutes: On the proposal of Cllr Carver, seconded by Cllr Tern it was agreed that the minutes of the Council meeting held on 6th October, 2008 be confirmed. " +
		"2. Correspondence: Letters from the founder of the bell had been circulated to the Members, and were read to them."
	rec := parsePrinted(t, text)
	require.NotNil(t, rec.Meeting)
	assert.Equal(t, "Orrin County Council", rec.Meeting.Body)
	assert.Equal(t, "2008-11-03", rec.Meeting.Date)
	assert.Equal(t, "Cllr M. Marl", rec.Meeting.Chair)
	assert.Equal(t, []string{"present: Cllr M. Marl (Chair)", "present: Bannerman", "present: Carver", "present: B. Tern", "present: O’Reed",
		"in_attendance: Mr. D. Frome (County Manager)", "in_attendance: Ms R. Lisle (Senior Executive Officer)", "in_attendance: Ms. C. Penrose (Meetings Administrator)"}, roll(rec))
	require.Len(t, rec.Items, 2)
	assert.Equal(t, "1", rec.Items[0].Number)
	assert.Equal(t, "Minutes", rec.Items[0].Title)
	require.Len(t, rec.Items[0].Resolutions, 1)
	assert.Equal(t, "that the minutes of the Council meeting held on 6th October, 2008 be confirmed.", rec.Items[0].Resolutions[0].Text)
	assert.Equal(t, "Cllr Carver", rec.Items[0].Resolutions[0].Mover)
	assert.Equal(t, "Correspondence", rec.Items[1].Title)
}

// Behind the roll of such a page the first sentence that tells what went on ends it; an
// initial ends no sentence, and a name before a label is none of its words.
func TestRollOnOneLine(t *testing.T) {
	const text = "ORRIN DISTRICT COUNCIL Minutes of the Monthly Meeting of Council held in the Quay Building, Saltby on Tuesday, 13th May, 2008 at 10.00 a.m. " +
		"PRESENT: Cllr. G Carver, Mayor and Cllrs. J. Marl, C. Tern, O’Reed and Minns IN ATTENDANCE: Mr. D. Frome, County Manager and Ms. A. Lisle, Staff Officer. " +
		"At the outset the County Manager thanked the Members and the staff for their support when the ferry had lain at its quay for the whole of the week."
	rec := parsePrinted(t, text)
	assert.Equal(t, "2008-05-13", rec.Meeting.Date)
	assert.Equal(t, []string{"present: Cllr. G Carver (Mayor)", "present: J. Marl", "present: C. Tern", "present: O’Reed", "present: Minns",
		"in_attendance: Mr. D. Frome (County Manager)", "in_attendance: Ms. A. Lisle (Staff Officer)"}, roll(rec))
	require.Len(t, rec.Items, 1)
	require.Len(t, rec.Items[0].Minutes, 1)
	assert.Contains(t, rec.Items[0].Minutes[0].Text, "At the outset the County Manager thanked")
	assert.Empty(t, rec.Unplaced)
}

// Names with titles may stand together without a sign.
func TestTitledNamesTogether(t *testing.T) {
	for name, c := range map[string]struct {
		list string
		want []string
	}{
		"councillors":        {"Councillor A Marl Councillor B Fenn Councillor C Ó Tern", []string{"present: Councillor A Marl", "present: Councillor B Fenn", "present: Councillor C Ó Tern"}},
		"glued":              {"Councillor A Marl Councillor B FennCouncillor C TernCouncillor J J Reed", []string{"present: Councillor A Marl", "present: Councillor B Fenn", "present: Councillor C Tern", "present: Councillor J J Reed"}},
		"posts behind":       {"Mr C Frome, Director of Quays, NHE Mr F Lisle, Head of Works Ms B Penrose, Area Manager", []string{"present: Mr C Frome (Director of Quays, NHE)", "present: Mr F Lisle (Head of Works)", "present: Ms B Penrose (Area Manager)"}},
		"commas part others": {"Cllr P Tisdall, Cllr G Simms, Cllr Mrs A Kipp", []string{"present: Cllr P Tisdall", "present: Cllr G Simms", "present: Cllr Mrs A Kipp"}},
	} {
		t.Run(name, func(t *testing.T) {
			assert.Equal(t, c.want, roll(printed(t, sentence+"Present:\n\n"+c.list+"\n\n1. MINUTES\n\nThe minutes were agreed.\n")))
		})
	}
}
