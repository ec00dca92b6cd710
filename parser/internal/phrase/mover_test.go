package phrase_test

import (
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"minutebook/parser/internal/phrase"
)

var proposals = []struct {
	text                  string
	mover, seconder, kind string
	words                 string // the motion's own, where they stand in the sentence
	bare                  bool
}{
	{"Moved by Councillor Ida Frome, seconded by Councillor Max Reed", "Councillor Ida Frome", "Councillor Max Reed", "motion", "", true},
	{"Proposed by Cllr Frome and seconded by Cllr Reed.", "Cllr Frome", "Cllr Reed", "motion", "", true},
	{"It was proposed by Councillor Frome, seconded by Councillor Reed and", "Councillor Frome", "Councillor Reed", "motion", "", true},
	{"Councillor Frome moved, and Councillor Reed seconded, the recommendations.", "Councillor Frome", "Councillor Reed", "motion", "", true},
	{"Councillor Frome moved and Councillor Reed seconded the proposals in the report.", "Councillor Frome", "Councillor Reed", "motion", "", true},
	{"On the motion of Councillor Frome, seconded by Councillor Reed, it was", "Councillor Frome", "Councillor Reed", "motion", "", true},
	{"Moved and seconded by Councillors Frome and Reed", "Frome", "Reed", "motion", "", true},
	{"Councillors Frome and Reed moved and seconded the motion", "Frome", "Reed", "motion", "", true},
	{"Mover: Councillor Frome, Seconder: Councillor Reed", "Councillor Frome", "Councillor Reed", "motion", "", true},
	{"Proposed: Councillor Frome", "Councillor Frome", "", "motion", "", true},
	{"Seconded by Councillor Reed", "", "Councillor Reed", "motion", "", true},
	{"The motion was seconded by Councillor Reed.", "", "Councillor Reed", "motion", "", true},
	{"Councillor Frome moved, and Councillor Reed seconded, an amendment that the tolls be halved.", "Councillor Frome", "Councillor Reed", "amendment", "that the tolls be halved.", false},
	{"It was moved by Councillor Frome, seconded by Councillor Reed, that the tolls be halved.", "Councillor Frome", "Councillor Reed", "motion", "that the tolls be halved.", false},
	{"Councillor Frome moved that the tolls be halved.", "Councillor Frome", "", "motion", "that the tolls be halved.", false},
	{"Councillor Frome proposed to halve the tolls, seconded by Councillor Reed", "Councillor Frome", "Councillor Reed", "motion", "to halve the tolls", false},
	{"A proposal to halve the tolls was moved by Councillor Frome, seconded by Councillor Reed", "Councillor Frome", "Councillor Reed", "motion", "to halve the tolls", false},
	{"Moved by the Chair, seconded by Councillor J. O’Dee", "the Chair", "Councillor J. O’Dee", "motion", "", true},
}

func TestReadProposal(t *testing.T) {
	for _, x := range proposals {
		t.Run(x.text, func(t *testing.T) {
			p, ok := phrase.ReadProposal(x.text)
			require.True(t, ok)
			words := func(r phrase.Range) string { return x.text[r.Start:r.End] }
			assert.Equal(t, x.mover, words(p.Mover))
			assert.Equal(t, x.seconder, words(p.Seconder))
			assert.Equal(t, x.kind, p.Kind)
			assert.Equal(t, x.words, words(p.Text))
			assert.Equal(t, x.bare, p.Bare)
		})
	}
}

func TestReadProposalRefuses(t *testing.T) {
	for _, s := range []string{
		"The ferry was moved to the pier.",
		"He moved to the hall that evening.",
		"Members proposed a visit.",
		"The proposed tolls were read.",
		"Officers were seconded to the ferry.",
		"They were moved by the song.",
		"Removed by the tide",
		"",
	} {
		p, ok := phrase.ReadProposal(s)
		assert.False(t, ok, "%s: %+v", s, p)
	}
}

func TestProposalEndsWithAVote(t *testing.T) {
	const s = "Moved by Councillor Frome, seconded by Councillor Reed and carried by 9 votes to 4."
	p, ok := phrase.ReadProposal(s)
	require.True(t, ok)
	assert.Equal(t, "and carried by 9 votes to 4.", s[p.Vote.Start:p.Vote.End])
	tallies := phrase.ReadTail(s[p.Vote.Start:p.Vote.End])
	require.Len(t, tallies, 1)
	assert.Equal(t, phrase.Tally{Reported: true, Result: "carried", For: phrase.Count{N: 9, Set: true}, Against: phrase.Count{N: 4, Set: true}}, tallies[0])
}

func TestNameAt(t *testing.T) {
	for text, want := range map[string]string{
		"Councillor Ida Frome, who": "Councillor Ida Frome", "Mrs A. B. Reed.": "Mrs A. B. Reed", "Cllr van der Wren said": "Cllr van der Wren",
		"the Mayor and": "the Mayor", "the ferry": "", "who said": "", "": "",
	} {
		r := phrase.NameAt(text, 0)
		assert.Equal(t, want, text[r.Start:r.End], text)
	}
}

func FuzzProposal(f *testing.F) {
	for _, x := range proposals {
		f.Add(x.text)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if !utf8.ValidString(s) {
			t.Skip("sources are decoded")
		}
		p, ok := phrase.ReadProposal(s)
		if !ok {
			return
		}
		for _, r := range []phrase.Range{p.Mover, p.Seconder, p.Text, p.Vote} {
			if r.End > 0 {
				requireRange(t, s, r)
			}
		}

		require.True(t, p.Mover.End > 0 || p.Seconder.End > 0, "%+v", p)
		if p.Vote.End > 0 {
			phrase.ReadTail(s[p.Vote.Start:p.Vote.End])
		}
	})
}
