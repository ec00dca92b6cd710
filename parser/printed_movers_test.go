package parser_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"minutebook/model"
	"minutebook/parser"
)

func TestMoversBeforeResolutionsOfPrintedMinutes(t *testing.T) {
	for _, c := range []struct{ name, text, mover, seconder string }{
		{"a seconder without a name", "The Chairman moved that the rope be left as it was and this was seconded.\n\nResolved: That the rope be left.\n", "The Chairman", ""},
		{"a seconder with one", "Cllr Dray moved that the rope be cut. Cllr Marl seconded.\n\nResolved: That the rope be cut.\n", "Cllr Dray", "Cllr Marl"},
		{"a proposal answered in prose", "Cllr Dray proposed that the rope be cut at once. The Council agreed that the owner should be asked first.\n\nResolved: That the owner be asked.\n", "", ""},
		{"a proposal not answered", "Cllr Dray proposed that the rope be cut at once. The Clerk had no knife.\n\nResolved: That the rope be cut.\n", "Cllr Dray", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, err := parser.Parse("minutes.txt", []byte(headAndRoll+items+"\n4. Harbour\n\n"+c.text), parser.Options{Layout: model.LayoutPrinted})
			require.NoError(t, err)
			last := got.Records[0].Items[3]
			require.Len(t, last.Resolutions, 1)
			assert.Equal(t, c.mover, last.Resolutions[0].Mover)
			assert.Equal(t, c.seconder, last.Resolutions[0].Seconder)
		})
	}
}

func TestSideOfTheWordsOnWhichMoversStand(t *testing.T) {
	const wells, ropes = "RESOLVED that the wells be capped.\n", "RESOLVED that the ropes be cut.\n"
	const dray, marl = "Proposed Cllr Dray, seconded Cllr Fenwright.\n", "Proposed Cllr Marl, seconded Cllr Tern.\n"
	for name, c := range map[string]struct {
		text          string
		first, second string
	}{
		"below":                                {wells + "\n" + dray + "\n" + ropes + "\n" + marl, "Cllr Dray", "Cllr Marl"},
		"above":                                {dray + "\n" + wells + "\n" + marl + "\n" + ropes, "Cllr Dray", "Cllr Marl"},
		"above, and the first is not told":     {wells + "\n" + marl + "\n" + ropes, "", "Cllr Marl"},
		"below a list, each of two lines":      {"RESOLVED\n\n(a) that the wells be capped; and\n\n(b) that the ropes be cut.\n\nProposed by: Cllr Dray\nSeconded by: Cllr Tern\n\nRESOLVED that the lamp be lit.\n\nProposed by: Cllr Marl\nSeconded by: Cllr Tern\n", "Cllr Dray", "Cllr Marl"},
		"between a number's heading and words": {"Resolution 2019/4\n\nMoved Cllr Dray, seconded Cllr Tern\n\nThat the wells be capped.\n\nCARRIED\n\nResolution 2019/5\n\nMoved Cllr Marl, seconded Cllr Tern\n\nThat the ropes be cut.\n\nCARRIED\n", "Cllr Dray", "Cllr Marl"},
	} {
		t.Run(name, func(t *testing.T) {
			got, err := parser.Parse("minutes.txt", []byte(headAndRoll+items+"\n4. Harbour\n\n"+c.text), parser.Options{Layout: model.LayoutPrinted})
			require.NoError(t, err)
			last := got.Records[0].Items[3]
			require.Len(t, last.Resolutions, 2)
			assert.Equal(t, []string{c.first, c.second}, []string{last.Resolutions[0].Mover, last.Resolutions[1].Mover})
			assert.Empty(t, last.Minutes)
		})
	}
}

func TestMoversBelowAMotionAndItsAmendment(t *testing.T) {
	text := "“That the wells be capped.”\n\nProposed: Cllr Dray\nSeconded: Cllr Tern\n\n“That ‘wells’ be replaced by ‘drains’.”\n\nProposed: Cllr Marl\nSeconded: Cllr Tern\n\n" +
		"The amendment was put and lost, three voting for it.\n\nThe motion was carried by 7 votes to 3.\n"
	got, err := parser.Parse("minutes.txt", []byte(headAndRoll+items+"\n4. Harbour\n\n"+text), parser.Options{Layout: model.LayoutPrinted})
	require.NoError(t, err)
	last := got.Records[0].Items[3]
	require.Len(t, last.Motions, 2)
	motion, amendment := last.Motions[0], last.Motions[1]
	assert.Equal(t, []string{model.KindMotion, "Cllr Dray", model.Carried}, []string{motion.Kind, motion.Mover, motion.Vote.Result})
	assert.Equal(t, []string{model.KindAmendment, "Cllr Marl", model.Lost}, []string{amendment.Kind, amendment.Mover, amendment.Vote.Result})
	assert.Empty(t, last.Minutes)
}
