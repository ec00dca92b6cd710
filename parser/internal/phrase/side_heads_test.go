package phrase_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"minutebook/parser/internal/phrase"
)

// readSide is a side as a test writes it down.
type readSide struct {
	side  int
	count phrase.Count
	names []string
}

func TestReadSeveralSidesOfAParagraph(t *testing.T) {
	for text, want := range map[string]struct {
		sides   []readSide
		outcome string
	}{
		"For: NR, MF. Against: CW.": {[]readSide{{phrase.ForSide, phrase.Count{}, []string{"NR", "MF"}}, {phrase.AgainstSide, phrase.Count{}, []string{"CW"}}}, ""},
		"In Favour: Mr I. Frome and Mrs Reed. Against: Mr Wren": {
			[]readSide{{phrase.ForSide, phrase.Count{}, []string{"Mr I. Frome", "Mrs Reed"}}, {phrase.AgainstSide, phrase.Count{}, []string{"Mr Wren"}}}, ""},
		"Recorded vote: For – Cllrs Frome and Reed (2). Against – Cllr Wren (1). The motion was carried.": {
			[]readSide{{phrase.ForSide, count(2), []string{"Frome", "Reed"}}, {phrase.AgainstSide, count(1), []string{"Cllr Wren"}}}, "The motion was carried."},
		"AYES: 2 – Trustees Frome, Reed; NAYS: 0 – None; ABSENT: 1 – Trustee Wren": {
			[]readSide{{phrase.ForSide, count(2), []string{"Frome", "Reed"}}, {phrase.AgainstSide, count(0), nil}, {0, count(1), []string{"Trustee Wren"}}}, ""},
	} {
		t.Run(text, func(t *testing.T) {
			read, ok := phrase.ReadSides(text)
			require.True(t, ok)
			var got []readSide
			for _, s := range read {
				x := readSide{side: s.Side, count: s.Count}
				for _, n := range s.Names {
					x.names = append(x.names, text[n.Start:n.End])
				}
				got = append(got, x)
			}
			assert.Equal(t, want.sides, got)
			last := read[len(read)-1].Outcome
			assert.Equal(t, want.outcome, text[last.Start:last.End])
		})
	}
}

func TestReadSeveralSidesRefuses(t *testing.T) {
	for _, s := range []string{
		"For: the path would be dry. Against: it would cost £4,000.",
		"The arguments were heard. For: Mr Frome. Against: Mr Reed.",
		"Recorded vote: For – Cllr Frome. Against – Cllr Wren. The Chair thanked both of them.",
	} {
		read, ok := phrase.ReadSides(s)
		assert.False(t, ok, "%s: %+v", s, read)
	}
}

func TestOpensAway(t *testing.T) {
	for s, want := range map[string]bool{
		"ABSENT: 1 – Trustee Frome":        true,
		"Not voting: None":                 true,
		"Absent":                           true,
		"Absent (2): Mr Frome, Mrs Reed":   true,
		"Absent: the surveyor sent a note": false,
		"Absent friends were toasted.":     false,
		"Present: Mr Frome":                false,
	} {
		assert.Equal(t, want, phrase.OpensAway(s), s)
	}
}

func TestSidesBesideThoseWhoWereAway(t *testing.T) {
	read, ok := phrase.ReadSides("On a division, there voted for the motion - Bailie Frome and Councillor Reed (2); and for the amendment - Councillor Wren (1) - Councillor Dray being absent - whereupon the motion was declared carried.")
	require.True(t, ok)
	require.Len(t, read, 2)
	assert.Equal(t, []phrase.Count{count(2), count(1)}, []phrase.Count{read[0].Count, read[1].Count})

	_, ok = phrase.ReadSides("On a division, there voted for the motion - Bailie Frome and Councillor Reed (2); and for the amendment - Councillor Wren (1) - the bell being cracked - whereupon the motion was declared carried.")
	assert.False(t, ok, "it says more than the vote")
}
