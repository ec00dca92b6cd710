package parser_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"minutebook/model"
)

// A comma or "and" may join to a motion's words how the vote on it went.
func TestVoteJoinedToTheMotionsWords(t *testing.T) {
	const moved = "It was proposed by Cllr Dray and seconded by Cllr Marl that "
	for text, want := range map[string][]string{
		moved + "the lamp be lit, carried unanimously.":                                                           {"that the lamp be lit", model.Carried},
		moved + "the lamp be lit and carried unanimously.":                                                        {"that the lamp be lit", model.Carried},
		moved + "the lamp be lit, all in favour.":                                                                 {"that the lamp be lit", model.Carried},
		moved + "the lamp be lit – carried by six votes to one.":                                                  {"that the lamp be lit", model.Carried},
		moved + "the lamp be lit, which was lost.":                                                                {"that the lamp be lit", model.Lost},
		"Following the fog it was proposed by Cllr Dray and seconded by Cllr Marl that the lamp be lit, carried.": {"that the lamp be lit", model.Carried},
		moved + "the old lamp be carried and lit.":                                                                nil, // of no vote
		moved + "the resolution, carried unanimously in May, be read.":                                            nil,
		moved + "the rope be carried, all of it, to the quay.":                                                    nil,
	} {
		item := lastItem(t, text+"\n")
		if want == nil {
			assert.Empty(t, item.Motions, text)
			assert.Len(t, item.Minutes, 1, text)
			continue
		}
		require.Len(t, item.Motions, 1, text)
		m := item.Motions[0]
		assert.Equal(t, append(want, "Cllr Dray", "Cllr Marl"), []string{m.Text, m.Vote.Result, m.Mover, m.Seconder}, text)
		assert.Empty(t, item.Minutes, text)
	}
	item := lastItem(t, "The lamp was dark. "+moved+"it be lit, carried unanimously.\n")
	require.Len(t, item.Motions, 1)
	assert.Len(t, item.Minutes, 1, "the paragraph tells more")
	assert.Empty(t, lastItem(t, "The lamp was dark. "+moved+"it be lit, and all agreed.\n").Motions, "told in passing")
}
