package phrase_test

import (
	"strconv"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"minutebook/parser/internal/phrase"
)

func count(n int) phrase.Count { return phrase.Count{N: n, Set: true} }

var sides = []struct {
	text    string
	side    int
	count   phrase.Count
	names   []string
	heading bool
	subject string
}{
	{"For (2): Councillors Frome and Reed", phrase.ForSide, count(2), []string{"Frome", "Reed"}, false, ""},
	{"For: Councillors Frome, Reed and Wren (3)", phrase.ForSide, count(3), []string{"Frome", "Reed", "Wren"}, false, ""},
	{"For: Councillors Frome, Reed – 2", phrase.ForSide, count(2), []string{"Frome", "Reed"}, false, ""},
	{"AGAINST – Cllrs Frome; Reed", phrase.AgainstSide, phrase.Count{}, []string{"Frome", "Reed"}, false, ""},
	{"Abstentions: None", phrase.AbstainSide, phrase.Count{}, nil, false, ""},
	{"For (2): County Councillors Frome and Reed", phrase.ForSide, count(2), []string{"Frome", "Reed"}, false, ""},
	{"For: County Frome and Reed", phrase.ForSide, phrase.Count{}, []string{"County Frome", "Reed"}, false, ""},
	{"Against (0)", phrase.AgainstSide, count(0), nil, true, ""},
	{"For the Motion - 5 votes", phrase.ForSide, count(5), nil, true, phrase.OnMotion},
	{"For the Amendment – 1 vote", phrase.ForSide, count(1), nil, true, phrase.OnAmendment},
	{"YES – 9", phrase.ForSide, count(9), nil, true, ""},
	{"NO – 4", phrase.AgainstSide, count(4), nil, true, ""},
	{"For the amendment:", phrase.ForSide, phrase.Count{}, nil, true, phrase.OnAmendment},
	{"Those voting against the motion: Councillor Frome", phrase.AgainstSide, phrase.Count{}, []string{"Councillor Frome"}, false, phrase.OnMotion},
	{"Councillors Frome and Reed voted for the motion (2);", phrase.ForSide, count(2), []string{"Frome", "Reed"}, false, phrase.OnMotion},
	{"Councillor Frome abstained from voting", phrase.AbstainSide, phrase.Count{}, []string{"Councillor Frome"}, false, ""},
	{"YEAS: Frome, Reed (2)", phrase.ForSide, count(2), []string{"Frome", "Reed"}, false, ""},
	{"Ayes: (2) Frome, Reed", phrase.ForSide, count(2), []string{"Frome", "Reed"}, false, ""},
	{"Ayes: Allan Frome, Max Reed", phrase.ForSide, phrase.Count{}, []string{"Allan Frome", "Max Reed"}, false, ""},
	{"Abstained: Councillor O’Dee", phrase.AbstainSide, phrase.Count{}, []string{"Councillor O’Dee"}, false, ""},
}

func TestReadSides(t *testing.T) {
	for _, x := range sides {
		t.Run(x.text, func(t *testing.T) {
			read, ok := phrase.ReadSides(x.text)
			require.True(t, ok)
			require.Len(t, read, 1)
			var names []string
			for _, r := range read[0].Names {
				names = append(names, x.text[r.Start:r.End])
			}
			assert.Equal(t, x.side, read[0].Side)
			assert.Equal(t, x.count, read[0].Count)
			assert.Equal(t, x.names, names)
			assert.Equal(t, x.heading, read[0].Heading)
			assert.Equal(t, x.subject, read[0].Subject)
		})
	}
}

func TestReadSidesRefuses(t *testing.T) {
	for _, s := range []string{
		"Ayes: All   Noes: None",
		"For those reasons the tolls were raised.",
		"For the reasons given, tolls rose.",
		"For example, the ferry.",
		"For information",
		"Against that background the tolls rose.",
		"In favour of the pier much was said.",
		"No questions were asked.",
		"No ferry sailed: fog.",
		"Those present: all.",
		"Members voted, and the tolls rose.",
		"Yes, said the ferryman.",
		"The Chair asked who had voted for it.",
		"",
	} {
		read, ok := phrase.ReadSides(s)
		assert.False(t, ok, "%s: %+v", s, read)
	}
}

func TestReadTotal(t *testing.T) {
	for text, want := range map[string]int{"Total: 18": 18, "(12)": 12, "18 votes": 18, "Total 3": 3} {
		n, ok := phrase.ReadTotal(text)
		assert.True(t, ok, text)
		assert.Equal(t, want, n, text)
	}
	for _, text := range []string{"18", "Total", "18 ferries", "Item 4", "Total: eighteen", "(a)", "the total was 18 votes", ""} {
		_, ok := phrase.ReadTotal(text)
		assert.False(t, ok, text)
	}
}

func TestLooksLikeName(t *testing.T) {
	for text, is := range map[string]bool{
		"Councillor Ida Frome": true, "J. O’Dee": true, "van der Wren": true, "The Mayor of Sandbourne": true, "Frome (Chair)": true, "A Frome (Vice-Chair) CBE": true, "A Frome (Chair).": true,
		"The Deputy Clerk (Parks) asked for more time": false, "Councillor A Frome (Chair) agreed to write": false,
		"the ferry": false, "Frome said": false, "Ward 4": false, "": false, "£5": false, "That The Tolls Be Raised In The Coming Year": false,
	} {
		assert.Equal(t, is, phrase.LooksLikeName(text), text)
	}
}

func TestReadNames(t *testing.T) {
	const s = "Councillors A Frome, B Reed (Chair, acting), and C Wren & D Finch."
	list, ok := phrase.ReadNames(s, 0, len(s))
	require.True(t, ok)
	var names []string
	for _, r := range list {
		names = append(names, s[r.Start:r.End])
	}
	assert.Equal(t, []string{"A Frome", "B Reed (Chair, acting)", "C Wren", "D Finch"}, names)
	_, ok = phrase.ReadNames("Frome, the ferry, Reed", 0, 22)
	assert.False(t, ok)
}

func FuzzSides(f *testing.F) {
	for _, x := range sides {
		f.Add(x.text)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if !utf8.ValidString(s) {
			t.Skip("sources are decoded")
		}
		read, ok := phrase.ReadSides(s)
		require.Equal(t, ok, len(read) > 0)
		for _, side := range read {
			require.True(t, phrase.ForSide <= side.Side && side.Side <= phrase.AbstainSide, "%+v", side)
			for _, r := range side.Names {
				requireRange(t, s, r)
			}
		}
	})
}

func TestReadSidesOfADivision(t *testing.T) {
	for _, x := range []struct {
		text string
		want map[string][]string // subject and side to names
	}{
		{"On a division, there voted for the motion - Lord Provost Pell, Bailies Wren and Dick and Councillor Frome (4); and for the amendment - Councillors Reed and Pole (2) - whereupon the motion was declared carried.",
			map[string][]string{"motion 1": {"Lord Provost Pell", "Wren", "Dick", "Councillor Frome"}, "amendment 1": {"Reed", "Pole"}}},
		{"Voting: 5 in favour; 2 against (Councillors Frome and Reed)", map[string][]string{" 1": nil, " 2": {"Frome", "Reed"}}},
		{"Ayes: 4. Nays: 1 (Frome).", map[string][]string{" 1": nil, " 2": {"Frome"}}},
	} {
		read, ok := phrase.ReadSides(x.text)
		require.True(t, ok, x.text)
		got := map[string][]string{}
		for _, side := range read {
			var names []string
			for _, n := range side.Names {
				names = append(names, x.text[n.Start:n.End])
			}
			got[side.Subject+" "+strconv.Itoa(side.Side)] = names
			assert.True(t, side.Count.Set)
		}
		assert.Equal(t, x.want, got)
	}
	for _, s := range []string{"The ferry has 5 for cars and 2 against fog (Frome).", "12 for tea (and cake)"} {
		_, ok := phrase.ReadSides(s)
		assert.False(t, ok, s)
	}
}

func TestReadRollCall(t *testing.T) {
	for text, want := range map[string]map[int][]string{
		"Roll call vote: Frome – aye, Reed – aye, Marl – nay.":             {phrase.ForSide: {"Frome", "Reed"}, phrase.AgainstSide: {"Marl"}},
		"Voting: Frome, yes; Reed, abstained; Wren, absent; and Marl, no.": {phrase.ForSide: {"Frome"}, phrase.AbstainSide: {"Reed"}, phrase.AgainstSide: {"Marl"}},
		"Roll call: I. Frome-yes, Max Reed-yes":                            {phrase.ForSide: {"I. Frome", "Max Reed"}},
	} {
		read, ok := phrase.ReadSides(text)
		require.True(t, ok, text)
		got := map[int][]string{}
		for _, side := range read {
			for _, r := range side.Names {
				got[side.Side] = append(got[side.Side], text[r.Start:r.End])
			}
		}
		assert.Equal(t, want, got, text)
	}
	for _, s := range []string{"Vote: Aye – 2, Nay – 0.", "Voting: for, against", "Roll call: the clerk, no; the ferryman, yes", "Votes were read, yes; and counted, no."} {
		_, ok := phrase.ReadSides(s)
		assert.False(t, ok, s)
	}
}
