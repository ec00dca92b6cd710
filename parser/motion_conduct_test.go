package parser_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// A motion on how the meeting goes on names no mover of what is decided below it, nor
// does its vote belong to that, unless the decision is its own.
func TestMotionsOnTheConductOfAMeeting(t *testing.T) {
	for name, c := range map[string]struct {
		text, mover string
		motion      string // what became a motion, and its fate
		voted       bool
	}{
		"the question put":   {"Cllr Dray moved that the question be now put. This was seconded and carried.\n\nRESOLVED: That the rope be cut.\n", "", "that the question be now put.: carried", false},
		"a longer meeting":   {"Cllr Dray moved, seconded by Cllr Marl, that the meeting continue beyond 10.00 pm. On being put to the vote this was carried.\n\nRESOLVED: That the rope be cut.\n", "", "that the meeting continue beyond 10.00 pm.: carried", false},
		"without an outcome": {"Cllr Dray moved that the question be now put.\n\nRESOLVED: That the rope be cut.\n", "", "", false},
		"while another is open": {"Cllr Marl moved, seconded by Cllr Pask, that the rope be cut.\n\nCllr Dray moved that the question be now put. This was seconded and carried.\n\nThe motion was then put and carried by 6 votes to 3.\n\nRESOLVED: That the rope be cut.\n",
			"Cllr Marl", "that the question be now put.: carried", true},
		"its own decision": {"Cllr Dray moved, seconded by Cllr Marl, that standing orders be suspended.\n\nRESOLVED: That Standing Orders be suspended for ten minutes.\n", "Cllr Dray", "", false},
		"no conduct":       {"Cllr Dray moved, seconded by Cllr Marl, that the question of the rope be put to the Trust.\n\nRESOLVED: That the Trust be asked about the rope.\n", "Cllr Dray", "", false},
	} {
		t.Run(name, func(t *testing.T) {
			item := lastItem(t, c.text)
			require.Len(t, item.Resolutions, 1)
			assert.Equal(t, c.mover, item.Resolutions[0].Mover)
			assert.Equal(t, c.voted, item.Resolutions[0].Vote != nil)
			motion := ""
			for _, m := range item.Motions {
				require.NotNil(t, m.Vote)
				motion += m.Text + ": " + m.Vote.Result
			}
			assert.Equal(t, c.motion, motion)
		})
	}
}
