package compare

import (
	"bytes"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"minutebook/model"
)

func TestEntriesHaveKeysOfTheirOwn(t *testing.T) {
	list := records(t, `[{"source": {"layout": "printed"}, "items": [{"title": "Planning"}, {"title": "Planning"}, {}]}]`)
	list[0].Items[2].Minutes = []*model.Block{{Text: "x"}}
	entries := Entries("a.txt", Judge(list, list))
	var keys []string
	for _, e := range entries {
		keys = append(keys, e.Item)
	}
	assert.Equal(t, []string{"(head)", "Planning", "Planning #2", "(untitled)"}, keys)
}

func TestLongFaultsAreCut(t *testing.T) {
	got := harbour(t, `, "minutes": [{"text": "`+strings.Repeat("é", 61)+`"}]`)
	faults := Judge(harbour(t, ""), got).Parts[1].faults()
	assert.Equal(t, []string{"extra block minutes: " + strings.Repeat("é", 59) + "…"}, faults)
}

func TestShifts(t *testing.T) {
	whole := harbour(t, dues)
	entries := func(change func(item *model.Item)) []Entry {
		got := clone(t, whole)
		change(got[0].Items[0])
		return Entries("harbour.txt", Judge(whole, got))
	}
	same := func(*model.Item) {}
	noBlock := func(i *model.Item) { i.Minutes = i.Minutes[1:] }
	noClause := func(i *model.Item) { i.Resolutions[0].Clauses = i.Resolutions[0].Clauses[:1] }
	noResolution := func(i *model.Item) { i.Resolutions = nil }
	otherClause := func(i *model.Item) { i.Resolutions[0].Clauses[1].Text = "the Board" }
	otherAgain := func(i *model.Item) { i.Resolutions[0].Clauses[1].Text = "be told." }
	gone := func(i *model.Item) { *i = model.Item{Number: "8", Title: "Tides"} }
	for _, test := range []struct {
		name         string
		was, now     func(*model.Item)
		lost, gained int
		shifts       int
	}{
		{"the same", noBlock, noBlock, 0, 0, 0},
		{"broken", same, noClause, 1, 0, 1},
		{"mended", noClause, same, 0, 1, 1},
		{"worse", noClause, noResolution, 1, 0, 1},
		{"one for another", noClause, noBlock, 0, 1, 1},
		{"narrative for a resolution", noBlock, noClause, 1, 0, 1},
		{"wrong otherwise", otherClause, otherAgain, 0, 0, 1},
		{"missed, and one invented", same, gone, 2, 0, 2},
		{"found again", gone, same, 0, 2, 2},
	} {
		shifts := Shifts(entries(test.was), entries(test.now))
		lost, gained := 0, 0
		for _, s := range shifts {
			if s.Lost {
				lost++
			}
			if s.Gained {
				gained++
			}
		}
		assert.Equal(t, []int{test.lost, test.gained, test.shifts}, []int{lost, gained, len(shifts)}, test.name)
	}
}

func TestShiftsTellHow(t *testing.T) {
	whole, broken := harbour(t, dues), harbour(t, dues)
	broken[0].Items[0].Resolutions[0].Clauses[1].Text = "the Board."
	was, now := Entries("h.txt", Judge(whole, clone(t, whole))), Entries("h.txt", Judge(whole, broken))
	faults := []string{"missed clause (b): the Board be told.", "extra clause (b): the Board."}
	assert.Equal(t, []Shift{{File: "h.txt", Item: "4 Harbour Dues", Was: Whole, Now: Faulty, Lost: true, Faults: faults}}, Shifts(was, now))
	assert.Equal(t, []Shift{{File: "h.txt", Item: "4 Harbour Dues", Was: Faulty, Now: Whole, Gained: true, Mended: faults}}, Shifts(now, was))
}

func TestACaseThatIsGoneIsALossAndANewOneIsNone(t *testing.T) {
	one := harbour(t, "")
	entries := Entries("one.txt", Judge(one, one))
	shifts := Shifts(entries, nil)
	require.Len(t, shifts, len(entries))
	for _, s := range shifts {
		assert.True(t, s.Lost)
		assert.Empty(t, s.Now)
	}
	assert.Empty(t, Shifts(nil, entries))
}

func TestSavedScoresReadBack(t *testing.T) {
	want, got := harbour(t, dues), harbour(t, strings.Replace(dues, "<", "", 1))
	got[0].Items[0].Minutes[0].Text = `"<&>"`
	j := Judge(want, got)
	score := NewScore()
	score.Add(model.LayoutPrinted, j)
	saved := &Saved{score.Figures(), Entries("harbour.txt", j)}
	var b bytes.Buffer
	require.NoError(t, saved.Write(&b))
	assert.Contains(t, b.String(), "\n"+`  {"file":"harbour.txt","record":0,"item":"5 Ferry Steps","verdict":"whole"}`+"\n")
	assert.Contains(t, b.String(), `<&>`)
	read, err := ReadSaved(bytes.NewReader(b.Bytes()))
	require.NoError(t, err)
	assert.Equal(t, saved.Verdicts, read.Verdicts)
	assert.InDelta(t, float64(saved.Figures.All), float64(read.Figures.All), 1e-6)
	assert.Equal(t, saved.Figures.Resolutions, read.Figures.Resolutions)

	var nothing bytes.Buffer
	require.NoError(t, (&Saved{}).Write(&nothing))
	_, err = ReadSaved(&nothing)
	require.NoError(t, err)

	_, err = ReadSaved(strings.NewReader(`[]`))
	assert.ErrorContains(t, err, "no saved score")
}
