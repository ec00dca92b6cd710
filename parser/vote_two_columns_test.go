package parser_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"minutebook/model"
)

// The names of each side of a vote stand in a column of their own, below its head and a
// row that counts them.
func TestSidesInColumnsWithCountsBelowTheirHeads(t *testing.T) {
	const put = "Cllr Dray proposed and Cllr Marl seconded that the rope be cut.\n\nThe recorded vote was as follows:\n\n"
	for _, c := range []struct {
		name, rows         string
		favour, opposed    string
		votes, against     int
		abstentionsCounted bool
	}{
		{"titles once in each column", "In favour of the Motion       Against the Motion       Abstentions\nMembers viz 3                 Members viz 2            Members viz 1\n\nAldermen – Wray               Aldermen – Tern,         Councillors –\nCouncillors – Marl,           Sallow                   Lisle\nDray\n",
			"Wray Marl Dray", "Tern Sallow", 3, 2, true},
		{"nobody on a side", "For                     Against                  Abstained\nMembers viz 2           Members viz 2            Members viz 0\n\nDray, Marl              Tern, Wray\n",
			"Dray Marl", "Tern Wray", 2, 2, true},
		{"the counts in the heads", "For (2)                 Against (1)              Abstained (0)\nMembers viz             Members viz              Members viz\nDray, Marl              Tern\n",
			"Dray Marl", "Tern", 2, 1, true},
		{"the words on the sides’ own lines", "For (2): Members viz Alderman Wray; Councillor Dray\nAgainst (2): Members viz Councillors Tern and Marl\n",
			"Alderman Wray Councillor Dray", "Tern Marl", 2, 2, false},
	} {
		t.Run(c.name, func(t *testing.T) {
			item := lastItem(t, put+c.rows+"\nThe motion was carried.\n")
			require.Len(t, item.Motions, 1)
			vote := item.Motions[0].Vote
			assert.Equal(t, model.Carried, vote.Result)
			assert.Equal(t, []string{c.favour, c.opposed}, []string{strings.Join(vote.Names.For, " "), strings.Join(vote.Names.Against, " ")})
			assert.Equal(t, []int{c.votes, c.against}, []int{*vote.For, *vote.Against})
			assert.Equal(t, c.abstentionsCounted, vote.Abstain != nil)
			assert.LessOrEqual(t, len(item.Minutes), 1)
		})
	}
	item := lastItem(t, put+"For                     Against                  Abstained\n2 horses                2 carts                  0 asses\n\nDray, Marl              Tern, Wray\n\nThe motion was carried.\n")
	require.Len(t, item.Motions, 1)
	assert.Nil(t, item.Motions[0].Vote.Names)
}
