package compare

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"minutebook/model"
)

// records reads records from their JSON.
func records(t *testing.T, text string) []*model.Record {
	t.Helper()
	var list []*model.Record
	require.NoError(t, json.Unmarshal([]byte(text), &list))
	return list
}

// harbour is a record of two items, with a hole for what stands in the first.
func harbour(t *testing.T, item string) []*model.Record {
	return records(t, `[{"source": {"file": "harbour.txt", "layout": "printed"},
		"meeting": {"body": "Harbour Board", "date": "2011-05-03"},
		"items": [{"number": "4", "title": "Harbour Dues"`+item+`}, {"number": "5", "title": "Ferry Steps"}]}]`)
}

const dues = `, "minutes": [{"text": "The Harbour Master spoke."}, {"text": "Members asked about moorings."}],
	"resolutions": [
		{"section": "minutes", "kind": "resolved", "text": "That:", "mover": "Cllr Ide", "clauses": [
			{"label": "(a)", "text": "the dues be raised; and"}, {"label": "(b)", "text": "the Board be told."}]},
		{"section": "minutes", "kind": "resolved", "text": "That the thanks of the Board be recorded."}]`

func TestJudgeItems(t *testing.T) {
	for _, test := range []struct {
		name, got string
		verdict   Verdict
		decided   Decided
		faults    []string
	}{
		{"the same", dues, Whole, Decided{Right: 2}, nil},
		{"nothing that counts", `, "minutes": [{"text": "The harbour  master spoke"}, {"text": "Members asked about moorings."}],
			"resolutions": [{"section": "minutes", "kind": "resolved", "text": "That", "mover": "Councillor Ide", "marker": "RESOLVED", "clauses": [
				{"label": "a)", "text": "the dues be raised; and"}, {"label": "b", "text": "the Board be told"}]},
			{"section": "minutes", "kind": "resolved", "text": "That the thanks of the Board be recorded."}]`, Whole, Decided{Right: 2}, nil},
		{"other order", `, "minutes": [{"text": "Members asked about moorings."}, {"text": "The Harbour Master spoke."}]` + dues[len(`, "minutes": [{"text": "The Harbour Master spoke."}, {"text": "Members asked about moorings."}]`):],
			Faulty, Decided{Right: 2}, []string{"out of order"}},
		{"a clause lost and another altered", `, "minutes": [{"text": "The Harbour Master spoke."}, {"text": "Members asked about moorings."}],
			"resolutions": [{"section": "minutes", "kind": "resolved", "text": "That:", "mover": "Cllr Ide", "clauses": [{"label": "(b)", "text": "the dues be raised; and"}]},
			{"section": "minutes", "kind": "resolved", "text": "That the thanks of the Board be recorded."}]`,
			Faulty, Decided{Right: 1, Altered: 1},
			[]string{"missed clause (a): the dues be raised; and", "missed clause (b): the Board be told.", "extra clause (b): the dues be raised; and"}},
		{"one resolution is narrative and one is new", `, "minutes": [{"text": "The Harbour Master spoke."}, {"text": "Members asked about moorings."}],
			"resolutions": [{"section": "decision", "kind": "decided", "text": "That nothing be done."}]`,
			Faulty, Decided{Altered: 1, Missed: 1}, nil},
		{"invented", dues[:len(dues)-1] + `, {"section": "minutes", "kind": "noted", "text": "the report"}]`,
			Faulty, Decided{Right: 2, Invented: 1}, []string{"extra resolution minutes noted: the report"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			j := Judge(harbour(t, dues), harbour(t, test.got))
			require.Len(t, j.Parts, 3)
			item := j.Parts[1]
			assert.Equal(t, "4 Harbour Dues", item.Name)
			assert.Equal(t, test.verdict, item.Verdict)
			assert.Equal(t, test.decided, item.Decided)
			if test.faults != nil || test.verdict == Whole {
				assert.Equal(t, test.faults, item.faults())
			}
			assert.Equal(t, Whole, j.Parts[0].Verdict)
			assert.Equal(t, Whole, j.Parts[2].Verdict)
		})
	}
}

func TestJudgeTellsWhereFactsStand(t *testing.T) {
	got := harbour(t, dues)
	got[0].Items[0].Resolutions[0].Clauses[1].Text = "the Board be not told."
	item := Judge(harbour(t, dues), got).Parts[1]
	path := ".items[0].resolutions[0].clauses[1]"
	assert.Equal(t, []Fact{{KindClause, path, "(b)", "the Board be told."}}, item.Missed)
	assert.Equal(t, []Fact{{KindClause, path, "(b)", "the Board be not told."}}, item.Extra)
}

func TestJudgeMissedAndInventedParts(t *testing.T) {
	want := harbour(t, dues)
	got := records(t, `[{"source": {"file": "harbour.txt", "layout": "printed"},
		"meeting": {"body": "Harbour Board", "date": "2011-05-03", "venue": "the Quay"},
		"items": [{"number": "9", "title": "Weather"}, {"title": "Ferry Steps"}]},
		{"source": {"file": "harbour.txt", "layout": "printed"}, "items": [{"title": "Tides"}]}]`)
	j := Judge(want, got)
	var told []Part
	for _, p := range j.Parts {
		p.Missed, p.Extra = nil, nil
		told = append(told, p)
	}
	assert.Equal(t, []Part{
		{Record: 0, Head: true, Verdict: Faulty},
		{Record: 0, Name: "5 Ferry Steps", Verdict: Faulty},
		{Record: 0, Name: "4 Harbour Dues", Verdict: Missed, Decided: Decided{Missed: 2}},
		{Record: 0, Name: "9 Weather", Verdict: Invented},
		{Record: 1, Head: true, Verdict: Invented},
		{Record: 1, Name: "Tides", Verdict: Invented},
	}, told)

	s := NewScore()
	s.Add("printed", j)
	assert.Equal(t, 2, s.Items, "invented items are not labelled ones")
	assert.Equal(t, 0, s.Whole)
	assert.Equal(t, Tally{Found: 3, Extra: 2}, s.Tallies[KindHeader])
	assert.Equal(t, Tally{Missed: 2, Extra: 3}, s.Tallies[KindItem])
	assert.Equal(t, Decided{Missed: 2}, s.Decided)
}

func TestJudgeOfNothing(t *testing.T) {
	j := Judge(harbour(t, dues), nil)
	for _, part := range j.Parts {
		assert.Equal(t, Missed, part.Verdict)
		assert.Empty(t, part.Extra)
	}
	assert.Zero(t, j.Tallies[KindBlock].Found)
	assert.Equal(t, 2, j.Tallies[KindBlock].Missed)
}

func TestCountsAreComparedAndZeroIsKept(t *testing.T) {
	with := func(vote string) []*model.Record {
		return harbour(t, `, "motions": [{"section": "minutes", "kind": "motion", "text": "That it lie.", "vote": `+vote+`}]`)
	}
	want := with(`{"result": "lost", "for": 4, "against": 0, "names": {"against": ["Cllr Ide"]}}`)
	part := Judge(want, with(`{"result": "lost", "for": 4, "unanimous": true, "names": {"for": ["Ide"]}}`)).Parts[1]
	assert.Equal(t, []string{"missed vote against: 0", "missed vote named against: Cllr Ide",
		"extra vote unanimous: true", "extra vote named for: Ide"}, part.faults())
	assert.Equal(t, Decided{Altered: 1}, part.Decided)
}

func TestFiguresOfATally(t *testing.T) {
	n := Tally{Found: 6, Missed: 2, Extra: 4}
	assert.InDelta(t, 0.6, n.Precision(), 1e-9)
	assert.InDelta(t, 0.75, n.Recall(), 1e-9)
	assert.InDelta(t, 2.0/3, n.F1(), 1e-9)
	assert.Zero(t, Tally{}.F1())
}

func TestMeanIsOverWhatTheLabelsHold(t *testing.T) {
	tallies := Tallies{KindItem: {Found: 1}, KindBlock: {Missed: 1}, KindVote: {Extra: 5}}
	assert.InDelta(t, 0.5, tallies.Mean(Tally.F1, 0), 1e-9)
	assert.InDelta(t, 1, Tallies{KindVote: {Extra: 5}}.Mean(Tally.F1, 1), 1e-9)
}

// The values are those that Wilson's formula gives in any book.
func TestInterval(t *testing.T) {
	low, high := Interval(0, 0)
	assert.Equal(t, [2]float64{0, 1}, [2]float64{low, high})
	low, high = Interval(5, 10)
	assert.InDelta(t, 0.2366, low, 1e-4)
	assert.InDelta(t, 0.7634, high, 1e-4)
	low, high = Interval(10, 10)
	assert.InDelta(t, 0.7225, low, 1e-4)
	assert.InDelta(t, 1, high, 1e-9)
}
