package parser_test

import (
	"strings"
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

// Which lines of an item are sub-headings shows in what stands about them.
func TestSubHeadingsBelowRowsAndAboveDecisions(t *testing.T) {
	const rows = "The clerk read the accounts:\n\nTar and rope £4.20\n\nBell £12.00\n\n"
	for _, x := range []struct {
		name, text string
		want       []string // the headings
	}{
		{"below rows, over words that lead to a list", rows + "The ferry bell\n\nThe Head of the Harbours drew attention to this:\n\n- the fog was thick.\n", []string{"The ferry bell"}},
		{"below rows, over a quotation", rows + "The ferry bell\n\nThe Panel had found the following -\n\n“That the bell be rung.”\n", []string{"The ferry bell"}},
		{"a last row without a figure", rows + "Oars from Mr Marl\n\nPaid:\n\n- by cheque.\n", nil},
		{"a matter with a colon over who moved", "(a) Rope at the quay:\n\nProposed by Cllr Dray\n\nSeconded by Cllr Marl\n\nRESOLVED: That the rope be cut.\n", []string{"Rope at the quay:"}},
		{"a list with a colon over who moved nothing", "(a) Rope at the quay:\n\nThe clerk read the accounts.\n", nil},
		{"no action to take", "The clerk read the accounts.\n\nNO ACTION\n\nThe ferryman said that he had been paid.\n", nil},
		{"above a decision, below a sentence", "The clerk read the accounts.\n\nMatters arising\n\nDecision\n\nThat the bell be rung.\n", []string{"Matters arising"}},
		{"with an article", "The clerk read the accounts.\n\nThe quay wall\n\nDecision\n\nThat the bell be rung.\n", []string{"The quay wall"}},
		{"above a resolution’s number", "The clerk read the accounts.\n\nThe quay wall\n\nResolution Record No. 12\n\nCARRIED: 4 for 1 against\n\nTHAT the bell be rung.\n", []string{"The quay wall"}},
		{"an office above a decision", "The clerk read the accounts.\n\nThe Mayor of Orrin\n\nDecision\n\nThat the bell be rung.\n", nil},
		{"a name above a decision", "The clerk read the accounts.\n\nCouncillor A Marl\n\nDecision\n\nThat the bell be rung.\n", nil},
		{"a part of a report above a resolution’s number", "The clerk read the accounts.\n\nBackground\n\nRESOLUTION 2018/12\n\nMoved Cllr A Marl\n\nSeconded Cllr B Fenwright\n\nThat the bell be rung.\n\nCARRIED\n", []string{"Background"}},
		{"one below rows, above who moved", rows + "Background\n\nMoved Cllr A Marl\n\nSeconded Cllr B Fenwright\n\nThat the bell be rung.\n\nLOST 1/2\n", []string{"Background"}},
		{"one with no blank lines about it", "The clerk read the accounts.\nBackground\nMotion: (A Marl/B Fenwright)\nThat the bell be rung.\nCARRIED\n", []string{"Background"}},
		{"a name there", rows + "Fenwright\n\nMoved Cllr A Marl\n\nSeconded Cllr B Fenwright\n\nThat the bell be rung.\n\nLOST 1/2\n", nil},
		{"a row above a decision", rows + "Oars from Mr Marl\n\nDecision\n\nThat the bell be rung.\n", nil},
	} {
		t.Run(x.name, func(t *testing.T) {
			text := headAndRoll + "\n1. Apologies\n\nNone were sent.\n\n2. Ferries\n\n" + x.text + "\n3. The ferryman\n\nHis notice was read.\n"
			got, err := parser.Parse("minutes.txt", []byte(text), parser.Options{Layout: model.LayoutPrinted})
			require.NoError(t, err)
			require.Len(t, got.Records[0].Items, 3)
			var headings []string
			for _, b := range got.Records[0].Items[1].Minutes {
				if b.Kind == model.KindHeading {
					headings = append(headings, b.Text)
				}
			}
			assert.Equal(t, x.want, headings)
		})
	}
}

// Among titles in capitals a heading in small letters is an item's title only where
// titles stand further apart than paragraphs do.
func TestHeadingsAsFarApartAsParagraphs(t *testing.T) {
	text := func(between string) string {
		return headAndRoll + "\n" + strings.ReplaceAll("=TOLLS\n~The clerk said that the tolls had been paid.\n~The ferryman said that they had not been paid.\n=FERRIES\n~The clerk said that the ferry was late.\n=Matters Arising\n~The ferryman said that it was not late at all.\n=THE QUAY\n~The clerk said that the quay was wet.\n~The ferryman said that it was dry.\n", "~", between)
	}
	for _, x := range []struct {
		between, above string
		items          int
	}{
		{"\n\n", "\n\n", 3},
		{"\n", "\n\n", 4},
	} {
		got, err := parser.Parse("minutes.txt", []byte(strings.ReplaceAll(text(x.between), "=", x.above)), parser.Options{Layout: model.LayoutPrinted})
		require.NoError(t, err)
		assert.Len(t, got.Records[0].Items, x.items)
	}
}
