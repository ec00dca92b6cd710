package parser_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"minutebook/model"
	"minutebook/parser"
)

func TestPartsOverTwoLinesAndHeadingsTwice(t *testing.T) {
	const text = headAndRoll + `
1. Apologies

None.

2. Ferries

Ferries Committee – 4 May 2018

Minute 27 – Tolls of the Upper Ferry

The Clerk drew attention to the fall in the tolls, from 71 pounds to 54, and to the fog that was the cause of it.

3. Exclusion of the public

The meeting went on in private.

Part 2

Summary of exempt items

4. The ferryman

His notice was considered.
`
	got, err := parser.Parse("minutes.txt", []byte(text), parser.Options{Layout: model.LayoutPrinted})
	require.NoError(t, err)
	list := got.Records[0].Items
	require.Len(t, list, 4)
	require.Len(t, list[1].Minutes, 3)
	assert.Equal(t, model.KindHeading, list[1].Minutes[0].Kind)
	assert.Equal(t, model.KindHeading, list[1].Minutes[1].Kind)
	assert.Empty(t, list[1].Minutes[2].Kind)
	assert.Len(t, list[2].Minutes, 1)
	assert.Equal(t, "Part 2", list[3].Part)
}
