package parser_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"minutebook/model"
	"minutebook/parser"
)

// proposed is what these tests ask of a resolution or a motion.
type proposed struct {
	kind, text, mover, seconder, result string
}

func proposedOf(kind, text, mover, seconder string, v *model.Vote) proposed {
	out := proposed{kind: kind, text: text, mover: mover, seconder: seconder}
	if v != nil {
		if out.result = v.Result; v.Unanimous {
			out.result += ", all"
		}
	}
	return out
}

func TestDecidedOfPrintedMinutes(t *testing.T) {
	const moved = "Motion\n\nThat the rope be cut by the harbour master.\n\nMoved by Councillor Marl. Seconded by Councillor Dray.\n\n"
	motion := func(result string) proposed {
		return proposed{"motion", "That the rope be cut by the harbour master.", "Councillor Marl", "Councillor Dray", result}
	}
	for _, c := range []struct {
		name, text string
		want       []proposed // resolutions, then motions
	}{
		{"a decision that only adopts the motion", moved + "Decision\n\nThe Council agreed the motion.\n",
			[]proposed{{kind: "decided", text: "The Council agreed the motion."}, motion("carried")}},
		{"with all in favour", moved + "Decision\n\nThe Council agreed the motion unanimously.\n\nAction\nHarbour Master\n",
			[]proposed{{kind: "decided", text: "The Council agreed the motion unanimously."}, motion("carried, all")}},
		{"a decision that only agrees its terms", moved + "Decision\n\nThe Council agreed the terms of the motion.\n",
			[]proposed{{kind: "decided", text: "The Council agreed the terms of the motion."}, motion("carried")}},
		{"a decision on the terms of something else", moved + "Decision\n\nThe Council agreed the terms of the lease.\n",
			[]proposed{{"decided", "The Council agreed the terms of the lease.", "Councillor Marl", "Councillor Dray", ""}}},
		{"counts for the motion and for an amendment in one sentence", moved + "Amendment\n\nThat the rope be kept.\n\nMoved by Councillor Pask, seconded by Councillor Sallow.\n\nThere voted 7 Members for the motion and 5 Members voted for the amendment.\n\nDecision\n\nThe Council agreed that the rope be cut.\n",
			[]proposed{{"decided", "The Council agreed that the rope be cut.", "Councillor Marl", "Councillor Dray", "carried"}, {"amendment", "That the rope be kept.", "Councillor Pask", "Councillor Sallow", "lost"}}},
		{"a decision that says the thing itself", moved + "Decision\n\nThe Council agreed that the rope be cut.\n",
			[]proposed{{"decided", "The Council agreed that the rope be cut.", "Councillor Marl", "Councillor Dray", ""}}},
		{"an outcome without the heading", moved + "The Council agreed the motion.\n", []proposed{{kind: "agreed", text: "the motion."}, motion("carried")}},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, err := parser.Parse("minutes.txt", []byte(headAndRoll+items+"\n4. Harbour\n\n"+c.text), parser.Options{Layout: model.LayoutPrinted})
			require.NoError(t, err)
			last := got.Records[0].Items[3]
			var have []proposed
			for _, r := range last.Resolutions {
				have = append(have, proposedOf(r.Kind, r.Text, r.Mover, r.Seconder, r.Vote))
			}
			for _, m := range last.Motions {
				have = append(have, proposedOf(m.Kind, m.Text, m.Mover, m.Seconder, m.Vote))
			}
			assert.Equal(t, c.want, have)
		})
	}
}

// A page's number that stands between a marker and the words in quotation marks is none
// of them; elsewhere such a number is a word of the text.
func TestPageNumberBelowMarker(t *testing.T) {
	read := func(text string) *model.Item {
		rec := parsePrinted(t, sentence+"Present: Councillors A Marl and O Tern\n\n4. MINUTES\n\n"+text+"\n5. FERRY\n\nThe ferry lay at its quay for the week.\n")
		require.NotEmpty(t, rec.Items)
		return rec.Items[0]
	}
	item := read("Proposed by Councillor Marl;\n\nSeconded by Councillor Tern;\n\nAnd Resolved:\n\n2\n\n“That, the draft minutes be signed.”\n")
	require.Len(t, item.Resolutions, 1)
	assert.Equal(t, "“That, the draft minutes be signed.”", item.Resolutions[0].Text)
	assert.Equal(t, "Councillor Marl", item.Resolutions[0].Mover)
	assert.Empty(t, item.Minutes)

	item = read("The number of ferries that lay at the quay was as follows:\n\n2\n\n“That is one too many”, said the ferryman.\n")
	assert.Empty(t, item.Resolutions)
	require.Len(t, item.Minutes, 3)
	assert.Equal(t, "2", item.Minutes[1].Text)
}
