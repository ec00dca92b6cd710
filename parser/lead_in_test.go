package parser_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"minutebook/model"
)

func TestLeadInAboveAMarker(t *testing.T) {
	const marker = "\n\nResolved:\n\n1. That the wells be capped.\n"
	for name, c := range map[string]struct {
		above     string
		minutes   []string
		unanimous bool
	}{
		"a paragraph":                   {"It was accordingly:", nil, false},
		"with a dash":                   {"It was therefore -", nil, false},
		"the body and an adverb":        {"The Council then:", nil, false},
		"the last sentence":             {"The wells were dry. Following discussion, it was:", []string{"The wells were dry."}, false},
		"the last sentence, unanimous":  {"The wells were dry. It was unanimously", []string{"The wells were dry."}, true},
		"no lead-in":                    {"The wells were dry. Nobody knew how deep it was in 1921:", []string{"The wells were dry. Nobody knew how deep it was in 1921:"}, false},
		"what the body considered":      {"Having considered the report, the Council", nil, false},
		"what another considered":       {"Having considered the report, the ferryman", []string{"Having considered the report, the ferryman"}, false},
		"what the body was told":        {"Having heard that it was deep, the Council", []string{"Having heard that it was deep, the Council"}, false},
		"a sentence that says more too": {"The wells were dry. Mrs Quill told the members of all that she had seen there, and it was:", []string{"The wells were dry. Mrs Quill told the members of all that she had seen there, and it was:"}, false},
	} {
		t.Run(name, func(t *testing.T) {
			item := lastItem(t, c.above+marker)
			require.Len(t, item.Resolutions, 1)
			assert.Len(t, item.Resolutions[0].Clauses, 1)
			var minutes []string
			for _, b := range item.Minutes {
				minutes = append(minutes, b.Text)
			}
			assert.Equal(t, c.minutes, minutes)
			if c.unanimous {
				require.NotNil(t, item.Resolutions[0].Vote)
				assert.Equal(t, []any{model.Carried, true}, []any{item.Resolutions[0].Vote.Result, item.Resolutions[0].Vote.Unanimous})
			} else {
				assert.Nil(t, item.Resolutions[0].Vote)
			}
		})
	}
}

func TestCountsInALeadIn(t *testing.T) {
	item := lastItem(t, "The wells were dry.\n\nOn being put to the vote, with 5 votes in favour and 3 against, it was\n\nRESOLVED –\n\nThat the wells be capped.\n")
	require.Len(t, item.Resolutions, 1)
	vote := item.Resolutions[0].Vote
	require.NotNil(t, vote)
	require.NotNil(t, vote.For)
	assert.Equal(t, []int{5, 3}, []int{*vote.For, *vote.Against})
	assert.Len(t, item.Minutes, 1)
}

func TestArticleAtTheStartOfABrokenLineIsNoEntry(t *testing.T) {
	for text, blocks := range map[string]int{
		"The engineers would present the three options to\na public meeting in the ferry house.\n": 1,
		"The engineers had been asked to report on the\na the wells that were dry\n":               2,
	} {
		assert.Len(t, lastItem(t, text).Minutes, blocks, text)
	}
}

func TestLetteredHeadingsOverTextsThatBeginWithA(t *testing.T) {
	item := lastItem(t, "A. Ferry Waiting Room\n\nA reply had been received from the ferry company, which would mend the lamp.\n\nB. Dyke\n\nA letter had come too.\n\nC. Pier\n\nIt was wet.\n")
	var heads []string
	for _, b := range item.Minutes {
		if b.Kind == model.KindHeading {
			heads = append(heads, b.Marker+" "+b.Text)
		}
	}
	assert.Equal(t, []string{"A. Ferry Waiting Room", "B. Dyke", "C. Pier"}, heads)
}

func TestReasonsEndWhereTheListOfMattersGoesOn(t *testing.T) {
	item := lastItem(t, "(a) 18/0001 – Shed at Weir Lane. The lane was said to be narrow.\n\nRESOLVED that permission be refused.\n\nReasons:\n\n1. The lane is 3 metres wide.\n\n2. The shed is not.\n\n(b) 18/0002 – Barn at Mere End. Nobody spoke.\n\nRESOLVED that permission be granted.\n")
	require.Len(t, item.Resolutions, 2)
	assert.Len(t, item.Resolutions[0].Reasons, 2)
	require.Len(t, item.Minutes, 2)
	assert.Equal(t, "(b)", item.Minutes[1].Marker)

	item = lastItem(t, "RESOLVED that permission be refused.\n\nReasons:\n\n(a) The lane is 3 metres wide.\n\n(b) The shed is not.\n")
	require.Len(t, item.Resolutions, 1)
	assert.Len(t, item.Resolutions[0].Reasons, 2)
}
