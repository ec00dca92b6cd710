package parser_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"minutebook/model"
)

func TestMotionsAsWrittenInNorthAmerica(t *testing.T) {
	for _, c := range []struct{ name, text, words, mover, seconder, result string }{
		{"three lines", "MOTION: Dray moved to adopt the lamp budget.\nSECOND: Marl\nVOTE: 4-0\n", "to adopt the lamp budget.", "Dray", "Marl", model.Carried},
		{"seconder and vote on one line", "MOTION: Dray moved to light the lamp.\nSECOND: Marl    VOTE: 4-0 Motion carried.\n", "to light the lamp.", "Dray", "Marl", model.Carried},
		{"names under labels, words below", "Motion: Dray\nSecond: Marl\nTo light the lamp.\nVote: 4-0\n", "To light the lamp.", "Dray", "Marl", model.Carried},
		{"words, then names under labels", "Motion to light the lamp. Motion: Dray  Second: Marl  Vote: 1-3\n", "to light the lamp.", "Dray", "Marl", model.Lost},
		{"words on the line above", "Motion to light the lamp.\n\nMoved by Dray, seconded by Marl. Motion carried.\n", "to light the lamp.", "Dray", "Marl", model.Carried},
		{"a supporter", "Motion by Dray, supported by Marl, to light the lamp. Motion carried.\n", "to light the lamp.", "Dray", "Marl", model.Carried},
		{"a supporter on a line of its own", "Moved by: Dray\nSupported by: Marl\nTo light the lamp.\nYes: 4  No: 0\nMotion carried.\n", "To light the lamp.", "Dray", "Marl", model.Carried},
		{"what the board voted for", "Upon motion by Dray, seconded by Marl, the Board voted to light the lamp.\n", "to light the lamp.", "Dray", "Marl", model.Carried},
		{"with its counts", "On motion by Dray, seconded by Marl, the Board voted 3-1 to light the lamp.\n", "to light the lamp.", "Dray", "Marl", model.Carried},
		{"a voice against behind the count", "Motion by Dray, second by Marl, to light the lamp. Motion carried 4-1, Councilmember Tern voting no.\n", "to light the lamp.", "Dray", "Marl", model.Carried},
		{"a voice against in brackets", "Motion by Dray, second by Marl, to light the lamp. Motion carried 4-1 (Tern opposed).\n", "to light the lamp.", "Dray", "Marl", model.Carried},
		{"a voice against below", "Motion by Dray, second by Marl, to light the lamp.\n\nMotion failed 1-4 with Tern dissenting.\n", "to light the lamp.", "Dray", "Marl", model.Lost},
		{"a seconder and the sides in sentences of their own", "Motion by Dray to light the lamp. Seconded by Marl. Ayes: Dray, Marl. Nays: Tern, Wray, Quaye. Motion failed.\n", "to light the lamp.", "Dray", "Marl", model.Lost},
		{"a motion made", "Motion made by Dray to light the lamp. Second by Marl. All ayes.\n", "to light the lamp.", "Dray", "Marl", model.Carried},
		{"a voice with a title behind the count alone", "Moved by Dray, seconded by Marl, to light the lamp. Carried 4-1, Mr. Tern opposed.\n", "to light the lamp.", "Dray", "Marl", model.Carried},
		{"a clock at the sentence's end", "Motion by Dray, second by Marl, to light the lamp at 8:10 p.m. Motion carried 5-0.\n", "to light the lamp at 8:10 p.m.", "Dray", "Marl", model.Carried},
	} {
		t.Run(c.name, func(t *testing.T) {
			item := lastItem(t, "Mr Dray spoke of the lamp.\n\n"+c.text)
			require.Len(t, item.Motions, 1)
			m := item.Motions[0]
			assert.Equal(t, []string{c.words, c.mover, c.seconder, c.result}, []string{m.Text, m.Mover, m.Seconder, m.Vote.Result})
			assert.Len(t, item.Minutes, 1)
			assert.Empty(t, item.Resolutions)
		})
	}
}

func TestWhatOnlyLooksLikeAMotion(t *testing.T) {
	for _, text := range []string{
		"At its last meeting, upon motion by Dray, seconded by Marl, the Board voted to light the lamp.",
		"Mr Dray, supported by Mr Marl, asked for the lamp to be lit.",
		"Motion by Dray to light the lamp. Motion died for lack of a second.",
		"Motion by Dray to light the lamp. Mr Marl spoke. It was dusk. The lamp had oil. Motion carried.",
		"Motion by Dray to light the lamp.",
		"Motion: The lamp was lit at dusk.",
		"Upon motion by Dray, seconded by Marl, the Board spoke of the lamp.",
	} {
		item := lastItem(t, "Mr Marl spoke of the lamp.\n\n"+text+"\n")
		assert.Empty(t, item.Motions, text)
		assert.Empty(t, item.Resolutions, text)
		require.Len(t, item.Minutes, 2, text)
		assert.Equal(t, text, item.Minutes[1].Text)
	}
}

func TestMoversBeforeWhatWasResolvedInOneSentence(t *testing.T) {
	for _, c := range []struct{ text, words, mover, seconder string }{
		{"On the motion of Cllr Dray, Cllr Marl seconding, it was resolved that the lamp be lit.", "that the lamp be lit.", "Cllr Dray", "Cllr Marl"},
		{"Upon a motion duly made by Cllr Dray and seconded by Cllr Marl, it was resolved that the lamp be lit.", "that the lamp be lit.", "Cllr Dray", "Cllr Marl"},
		{"On a proposal by Cllr Dray, seconded by Cllr Marl, it was agreed to light the lamp.", "to light the lamp.", "Cllr Dray", "Cllr Marl"},
		{"Upon motion duly made and seconded, it was unanimously resolved that the lamp be lit.", "that the lamp be lit.", "", ""},
		{"Resolution number HB/2019/12  MOVED by Member Dray, seconded by Cr Marl: That the lamp be lit.  CARRIED", "That the lamp be lit.", "Member Dray", "Cr Marl"},
	} {
		item := lastItem(t, c.text+"\n")
		require.Len(t, item.Resolutions, 1, c.text)
		res := item.Resolutions[0]
		assert.Equal(t, []string{c.words, c.mover, c.seconder}, []string{res.Text, res.Mover, res.Seconder}, c.text)
		assert.Empty(t, item.Motions, c.text)
		assert.Empty(t, item.Minutes, c.text)
	}
}

func TestNumberedMotionOnOneLineThatWasLost(t *testing.T) {
	item := lastItem(t, "Resolution number HB/2019/12  MOVED by Member Dray, seconded by Cr Marl: That the lamp be lit.  LOST\n")
	assert.Empty(t, item.Resolutions)
	require.Len(t, item.Motions, 1)
	assert.Equal(t, []string{"That the lamp be lit.", model.Lost}, []string{item.Motions[0].Text, item.Motions[0].Vote.Result})
}
