package parser_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"minutebook/parser"
)

// Counts without a word stand in a bracket as a date or the number of a minute does:
// only as many as were there may have voted.
func TestCountsWithoutWords(t *testing.T) {
	const head = "MINUTES of a meeting of Orrin Parish Council held on 4 June 2018\n\nPresent: Councillors A Marl, J Quaye, P Tarn, O Wray, T Sallow, U Pask and N Lisle\n\n1. APOLOGIES\n\nThere were none.\n\n2. ROPE\n\n"
	for _, c := range []struct {
		name, text, words string
		votes             []int // for, against, abstentions; nothing where no count was told
		blocks            int
	}{
		{"behind the words", "RESOLVED to cut the rope. (5/1/1)", "to cut the rope.", []int{5, 1, 1}, 0},
		{"within the sentence", "RESOLVED to cut the rope (4-1-2).", "to cut the rope", []int{4, 1, 2}, 0},
		{"below the words", "RESOLVED to cut the rope.\n\n(7:0:0)", "to cut the rope.", []int{7, 0, 0}, 0},
		{"before the words", "RESOLVED (5/1/1) that the rope be cut.", "that the rope be cut.", []int{5, 1, 1}, 0},
		{"two figures that count everyone", "RESOLVED to cut the rope. [6-1]", "to cut the rope.", []int{6, 1}, 0},
		{"two figures that count a few", "RESOLVED to cut the rope. [2-1]", "to cut the rope. [2-1]", nil, 0},
		{"a date", "RESOLVED to cut the rope (4/6/18).", "to cut the rope (4/6/18).", nil, 0},
		{"more than were there", "RESOLVED to cut the rope (12/3/4).", "to cut the rope (12/3/4).", nil, 0},
		{"fewer than may vote", "RESOLVED to cut the rope (1/1/1).", "to cut the rope (1/1/1).", nil, 0},
		{"more against than for", "RESOLVED to cut the rope (1/2/3).", "to cut the rope (1/2/3).", nil, 0},
		{"a year", "RESOLVED to cut the rope (6/1).", "to cut the rope (6/1).", nil, 0},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, err := parser.Parse("minutes.txt", []byte(head+c.text+"\n"), parser.Options{})
			require.NoError(t, err)
			item := got.Records[0].Items[1]
			require.Len(t, item.Resolutions, 1)
			res := item.Resolutions[0]
			assert.Equal(t, c.words, res.Text)
			assert.Len(t, item.Minutes, c.blocks)
			var votes []int
			if res.Vote != nil {
				for _, n := range []*int{res.Vote.For, res.Vote.Against, res.Vote.Abstain} {
					if n != nil {
						votes = append(votes, *n)
					}
				}
			}
			assert.Equal(t, c.votes, votes)
		})
	}
}
