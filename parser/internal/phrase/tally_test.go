package phrase_test

import (
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"minutebook/model"
	"minutebook/parser/internal/phrase"
)

var outcomes = []struct {
	text    string
	tallies []phrase.Tally
}{
	{"The motion was put to the vote and carried.", []phrase.Tally{{Reported: true, Result: model.Carried, Subject: phrase.OnMotion}}},
	{"The amendment was LOST by 2 votes to 3.", []phrase.Tally{{Reported: true, Result: model.Lost, Subject: phrase.OnAmendment, For: count(2), Against: count(3)}}},
	{"On being put to the vote, the motion fell.", []phrase.Tally{{Reported: true, Result: model.Lost, Subject: phrase.OnMotion}}},
	{"Accordingly, the motion became the finding of the meeting.", []phrase.Tally{{Reported: true, Result: model.Carried, Subject: phrase.OnMotion}}},
	{"The motion was not carried.", []phrase.Tally{{Reported: true, Result: model.Lost, Subject: phrase.OnMotion}}},
	{"The vote was unanimous.", []phrase.Tally{{Reported: true, Result: model.Carried, Unanimous: true}}},
	{"All were in favour.", []phrase.Tally{{Reported: true, Result: model.Carried, Unanimous: true}}},
	{"The vote was tied.", []phrase.Tally{{Reported: true, Result: model.Tied}}},
	{"Voting: 9 in favour, 3 against and 1 abstention.", []phrase.Tally{{Reported: true, For: count(9), Against: count(3), Abstain: count(1)}}},
	{"For: 26 Against: 32", []phrase.Tally{{Reported: true, For: count(26), Against: count(32)}}},
	{"The procedural motion was carried.", []phrase.Tally{{Reported: true, Result: model.Carried, Subject: phrase.OnProcedural}}},
	{"The amendment was lost and the motion was carried.", []phrase.Tally{
		{Reported: true, Result: model.Lost, Subject: phrase.OnAmendment}, {Reported: true, Result: model.Carried, Subject: phrase.OnMotion}}},
	{"Vote: 8/0/1", []phrase.Tally{{Reported: true, For: count(8), Against: count(0), Abstain: count(1)}}},
	{"Motion carried 8-0-1.", []phrase.Tally{{Reported: true, Result: model.Carried, Subject: phrase.OnMotion, For: count(8), Against: count(0), Abstain: count(1)}}},
	{"CARRIED 6/0", []phrase.Tally{{Reported: true, Result: model.Carried, For: count(6), Against: count(0)}}},
	{"The motion was put and lost (2:5)", []phrase.Tally{{Reported: true, Result: model.Lost, Subject: phrase.OnMotion, For: count(2), Against: count(5)}}},
	{"For – 2 Against – 4 Abstention – 1 Lost", []phrase.Tally{{Reported: true, Result: model.Lost, For: count(2), Against: count(4), Abstain: count(1)}}},
	{"A division was called for, voting on which was as follows:", []phrase.Tally{{Reported: true}}},
	{"The motion fell, having the support of two members only.", []phrase.Tally{{Reported: true, Result: model.Lost, Subject: phrase.OnMotion, For: count(2)}}},
	{"The amendment received only three votes and fell.", []phrase.Tally{{Reported: true, Result: model.Lost, Subject: phrase.OnAmendment, For: count(3)}}},
	{"The motion was lost by 6 votes to 2.", []phrase.Tally{{Reported: true, Result: model.Lost, Subject: phrase.OnMotion, For: count(2), Against: count(6)}}},
	{"The motion was lost by 2 votes to 6.", []phrase.Tally{{Reported: true, Result: model.Lost, Subject: phrase.OnMotion, For: count(2), Against: count(6)}}},
	{"The motion was lost: 6 for, 2 against.", []phrase.Tally{{Reported: true, Result: model.Lost, Subject: phrase.OnMotion, For: count(6), Against: count(2)}}},
	{"Motion falls", []phrase.Tally{{Reported: true, Result: model.Lost, Subject: phrase.OnMotion}}},
	{"The motion standing in the name of Councillor Ida Frome was put to the meeting and carried.", []phrase.Tally{{Reported: true, Result: model.Carried, Subject: phrase.OnMotion}}},
	{"F:6 A:1 Abs:2", []phrase.Tally{{Reported: true, For: count(6), Against: count(1), Abstain: count(2)}}},
	{"F6 Ag1", []phrase.Tally{{Reported: true, For: count(6), Against: count(1)}}},
	{"F9 - A0", []phrase.Tally{{Reported: true, For: count(9), Against: count(0)}}},
	{"(F5/A4)", []phrase.Tally{{Reported: true, For: count(5), Against: count(4)}}},
	{"All were in agreement.", []phrase.Tally{{Reported: true, Result: model.Carried, Unanimous: true}}},
	{"All agreed.", []phrase.Tally{{Reported: true, Result: model.Carried, Unanimous: true}}},
	{"All present agreed.", []phrase.Tally{{Reported: true, Result: model.Carried, Unanimous: true}}},
	{"All ayes.", []phrase.Tally{{Reported: true, Result: model.Carried, Unanimous: true}}},
	{"Ayes: All Noes: None Motion Carried", []phrase.Tally{{Reported: true, Result: model.Carried, Unanimous: true, Subject: phrase.OnMotion, Against: count(0)}}},
	{"ROLL CALL VOTE ON AMENDMENT FAILED: 1 yes, 3 no.", []phrase.Tally{{Reported: true, Result: model.Lost, Subject: phrase.OnAmendment, For: count(1), Against: count(3)}}},
	{"The resolution was thereupon declared duly adopted.", []phrase.Tally{{Reported: true, Result: model.Carried}}},
	{"The question of the adoption of the foregoing resolution was duly put to a vote on roll call, which resulted as follows:", []phrase.Tally{{Reported: true}}},
	{"Motion - 5 votes Amendment - 3 votes", []phrase.Tally{{Reported: true, Subject: phrase.OnMotion, For: count(5)}, {Reported: true, Subject: phrase.OnAmendment, For: count(3)}}},
	{"On a vote being taken, the MOTION received 7 votes and the AMENDMENT received 3 votes.", []phrase.Tally{
		{Reported: true, Subject: phrase.OnMotion, For: count(7)}, {Reported: true, Subject: phrase.OnAmendment, For: count(3)}}},
	{"On a division, by a show of hands, 5 Members voted for the amendment and seven Members voted for the motion, which was accordingly carried.", []phrase.Tally{
		{Reported: true, Subject: phrase.OnAmendment, For: count(5)}, {Reported: true, Subject: phrase.OnMotion, For: count(7), Result: model.Carried}}},
	{"There voted for the motion 4 and for the amendment 5, and the amendment was accordingly carried.", []phrase.Tally{
		{Reported: true, Subject: phrase.OnMotion, For: count(4)}, {Reported: true, Subject: phrase.OnAmendment, For: count(5)}, {Reported: true, Subject: phrase.OnAmendment, Result: model.Carried}}},
	{"There were 4 votes for the motion and 6 votes in favour of the amendment.", []phrase.Tally{
		{Reported: true, Subject: phrase.OnMotion, For: count(4)}, {Reported: true, Subject: phrase.OnAmendment, For: count(6)}}},
	{"The Committee asked that it be recorded that the decision to raise the tolls was unanimous.", []phrase.Tally{{Reported: true, Result: model.Carried, Unanimous: true}}},
}

func TestReadOutcome(t *testing.T) {
	for _, x := range outcomes {
		t.Run(x.text, func(t *testing.T) {
			tallies, ok := phrase.ReadOutcome(x.text)
			require.True(t, ok)
			assert.Equal(t, x.tallies, tallies)
		})
	}
}

func TestReadOutcomeRefuses(t *testing.T) {
	for _, s := range []string{
		"No questions were asked.",
		"The motion was moved.",
		"The Council were all in agreement with the plan.",
		"An agreement was reached.",
		"Agreed by the Committee",
		"The motion was debated.",
		"The resolution was read and the question of the adoption put off.",
		"Yes and no.",
		"For those reasons the ferry sailed.",
		"The motion on tolls was carried to the ferry.",
		"The vote of thanks pleased the ferryman.",
		"It was RESOLVED unanimously.",
		"2019 had seen many votes.",
		"The recommendations were read.",
		"A recorded vote was called for.",
		"Only the Mayor voted against.",
		"F9 A4 B5",
		"F9 and A4 paper",
		"F14",
		"",
	} {
		tallies, ok := phrase.ReadOutcome(s)
		assert.False(t, ok, "%s: %+v", s, tallies)
	}
}

func TestReadCastingVote(t *testing.T) {
	tally, ok := phrase.ReadCastingVote("There being 5 votes for and 5 against, the Chair gave his casting vote and the motion was lost.")
	require.True(t, ok)
	assert.Equal(t, model.Lost, tally.Result)
	assert.Equal(t, count(5), tally.For)
	assert.Equal(t, count(5), tally.Against)
	_, ok = phrase.ReadCastingVote("The Chair gave his reasons, and the motion was lost.")
	assert.False(t, ok)
}

func FuzzOutcome(f *testing.F) {
	for _, x := range outcomes {
		f.Add(x.text)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if !utf8.ValidString(s) {
			t.Skip("sources are decoded")
		}
		tallies, ok := phrase.ReadOutcome(s)
		require.Equal(t, ok, len(tallies) > 0)
		if tally, ok := phrase.ReadCastingVote(s); ok {
			tallies = append(tallies, tally)
		}
		for _, tally := range append(tallies, phrase.ReadTail(s)...) {
			require.Contains(t, []string{"", model.Carried, model.Lost, model.Tied}, tally.Result)
			require.Contains(t, []string{"", phrase.OnMotion, phrase.OnAmendment, phrase.OnProcedural}, tally.Subject)
			for _, c := range []phrase.Count{tally.For, tally.Against, tally.Abstain} {
				require.True(t, c.N >= 0 && (c.Set || c.N == 0), "%+v", c)
			}
		}
		phrase.ReadTotal(s)
	})
}

func TestIsCounts(t *testing.T) {
	for s, is := range map[string]bool{
		"8 For 11 Against": true, "For: 3. Against: 1.": true, "2 Abstentions": true, "none against": true,
		"The vote was 8 for": false, "For the motion": false, "8 ferries": false, "": false,
	} {
		assert.Equal(t, is, phrase.IsCounts(s), s)
	}
}

func TestReadDeclared(t *testing.T) {
	got, ok := phrase.ReadDeclared("The proposal of Alderman Frome was put as the substantive motion and, on a show of hands, ten Members voted for it and eight against and it was declared carried.")
	require.True(t, ok)
	assert.Equal(t, phrase.Tally{Reported: true, Result: model.Carried, Subject: phrase.OnMotion, For: count(10), Against: count(8)}, got)
	for _, s := range []string{"Councillor Frome declared an interest in the motion.", "The motion was carried to the ferry.", "The ferry was declared lost.", ""} {
		_, ok := phrase.ReadDeclared(s)
		assert.False(t, ok, s)
	}
}

func TestCutOwner(t *testing.T) {
	for text, want := range map[string][2]string{
		"Cllr Frome’s proposal was put to the vote and lost.": {"Cllr Frome", "The proposal was put to the vote and lost."},
		"Mr B. Reed's amendment was then put.":                {"Mr B. Reed", "The amendment was then put."},
		"The motion of Councillor Frome was carried.":         {"Councillor Frome", "The motion was carried."},
		"The amendment moved by Mrs Reed fell.":               {"Mrs Reed", "The amendment fell."},
	} {
		owner, rest, ok := phrase.CutOwner(text)
		assert.True(t, ok, text)
		assert.Equal(t, want, [2]string{text[owner.Start:owner.End], rest})
	}
	for _, text := range []string{
		"The motion of the ferry was slow.",
		"The motion was carried.",
		"Cllr Frome’s ferry was put to the vote.",
		"the council’s motion was carried.",
		"The proposal by which the toll was raised fell.",
	} {
		_, _, ok := phrase.CutOwner(text)
		assert.False(t, ok, text)
	}
}
