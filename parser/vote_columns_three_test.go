package parser_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestSidesOfAVoteInThreeColumns(t *testing.T) {
	const moved = "It was moved by Cr Dray, seconded by Cr Marl, that the lamp be lit.\n\n"
	for _, c := range []struct {
		name, text string
		names      bool
	}{
		{"cells between tabs", "For (3)\tAgainst (2)\tAbstained (1)\nCr Dray\tCr Tern\tCr Quaye\nCr Marl\tCr Frome\nCr Fenn\n\nThe motion was carried.\n", true},
		{"lists that run on in each column", "For (3)               Against (2)          Abstained (1)\nCr Dray, Cr Marl,     Cr Tern,             Cr Quaye\nCr Fenn               Cr Frome\n\nThe motion was carried.\n", true},
		{"columns lost", "For (3) Against (2) Abstained (1)\nCr Dray Cr Tern Cr Quaye\nCr Marl Cr Frome\nCr Fenn\n\nThe motion was carried.\n", false},
	} {
		item := lastItem(t, moved+c.text)
		require.Len(t, item.Motions, 1, c.name)
		v := item.Motions[0].Vote
		require.NotNil(t, v.For, c.name)
		require.NotNil(t, v.Against, c.name)
		require.NotNil(t, v.Abstain, c.name)
		assert.Equal(t, []int{3, 2, 1}, []int{*v.For, *v.Against, *v.Abstain}, c.name)
		if !c.names {
			assert.Nil(t, v.Names, c.name)
			continue
		}
		require.NotNil(t, v.Names, c.name)
		assert.Equal(t, [][]string{{"Cr Dray", "Cr Marl", "Cr Fenn"}, {"Cr Tern", "Cr Frome"}, {"Cr Quaye"}}, [][]string{v.Names.For, v.Names.Against, v.Names.Abstain}, c.name)
		assert.Empty(t, item.Minutes, c.name)
	}
}
