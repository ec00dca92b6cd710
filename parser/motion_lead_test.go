package parser_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"minutebook/model"
)

// What stands before the name of who moved may only say when it was done.
func TestMotionBehindItsLead(t *testing.T) {
	for name, c := range map[string]struct{ text, kind, words string }{
		"after a debate":     {"Following a lengthy discussion, Cllr Dray moved that the rope be cut. Cllr Marl seconded the motion.\n\nThe motion was put to the vote and carried.\n", model.KindMotion, "that the rope be cut."},
		"as an amendment":    {"As an amendment, Cllr Dray moved that the rope be cut. Cllr Marl seconded the amendment.\n\nThe amendment was put to the vote and carried.\n", model.KindAmendment, "that the rope be cut."},
		"what to do with it": {"Cllr Dray moved refusal of the lease as recommended. Cllr Marl seconded the motion.\n\nThe motion was put to the vote and carried.\n", model.KindMotion, "refusal of the lease as recommended."},
		"between the names":  {"Cllr Dray, seconded by Cllr Marl, moved approval of the second tender.\n\nThe motion was put to the vote and carried.\n", model.KindMotion, "approval of the second tender."},
		"words to follow":    {"Cllr Dray moved an amendment which was formally seconded by Cllr Marl. The amendment was as follows:\n\n“That the word ‘rope’ be left out.”\n\nThe amendment was put to the vote and carried.\n", model.KindAmendment, "“That the word ‘rope’ be left out.”"},
	} {
		t.Run(name, func(t *testing.T) {
			item := lastItem(t, c.text)
			require.Len(t, item.Motions, 1)
			m := item.Motions[0]
			assert.Equal(t, []string{c.kind, c.words, "Cllr Dray", "Cllr Marl", model.Carried}, []string{m.Kind, m.Text, m.Mover, m.Seconder, m.Vote.Result})
			assert.Empty(t, item.Minutes)
		})
	}
	told := lastItem(t, "After Cllr Tern had left the room, Cllr Dray moved refusal of the lease. Cllr Marl seconded the motion.\n\nThe motion was carried.\n")
	assert.Empty(t, told.Motions, "the words before the name say more")

	points := lastItem(t, "Cllr Dray, seconded by Cllr Marl, moved approval of the recommendations in the report.\n\nRESOLVED – That the lease be signed.\n")
	require.Len(t, points.Resolutions, 1)
	assert.Equal(t, "Cllr Dray", points.Resolutions[0].Mover)
	assert.Empty(t, points.Minutes, "it only points at what was moved")
}

// A recorded vote below a resolution is the resolution's, though an amendment was put
// to the vote last before it.
func TestRecordedVoteBelowWhatWasCarried(t *testing.T) {
	const put = "It was moved by Cllr Dray seconded by Cllr Marl that the rope be cut.\n\nAn amendment was moved by Cllr Tern seconded by Cllr Reed to leave out “rope”.\n\nThe amendment was declared lost and upon being put to the vote it was\n\nRESOLVED – That the rope be cut.\n\n"
	const sides = "YES\n\nDray, Marl, Reed\n\n3\n\nNO\n\nTern\n\n1\n"
	item := lastItem(t, put+"On the requisition of Cllrs Dray and Tern the voting on the motion was recorded as follows:-\n\n"+sides)
	require.Len(t, item.Resolutions, 1)
	require.NotNil(t, item.Resolutions[0].Vote)
	assert.Equal(t, []string{"Dray", "Marl", "Reed"}, item.Resolutions[0].Vote.Names.For)
	require.Len(t, item.Motions, 1)
	assert.Nil(t, item.Motions[0].Vote.Names)

	item = lastItem(t, put+"At the wish of Cllr Tern the voting on the amendment was recorded as follows:-\n\n"+sides)
	require.Len(t, item.Motions, 1)
	require.NotNil(t, item.Motions[0].Vote.Names)
	assert.Equal(t, []string{"Tern"}, item.Motions[0].Vote.Names.Against)
}

// A vote that ends a sentence within narrative is told of a motion; agreement without
// one is told in passing.
func TestVoteThatEndsNarrative(t *testing.T) {
	const lead = "Mrs Tern left the room. Cllr Dray proposed that the rope be cut, seconded by Cllr Marl"
	item := lastItem(t, lead+", all in favour.\n")
	require.Len(t, item.Motions, 1)
	m := item.Motions[0]
	assert.Equal(t, []string{"that the rope be cut", "Cllr Dray", "Cllr Marl", model.Carried}, []string{m.Text, m.Mover, m.Seconder, m.Vote.Result})
	require.Len(t, item.Minutes, 1, "it says more")

	item = lastItem(t, lead+", all agreed.\n")
	assert.Empty(t, item.Motions)
	require.Len(t, item.Minutes, 1)
}

// A resolution that is subject to what was carried above decides another matter, and
// has no part in the vote.
func TestResolutionSubjectToTheAbove(t *testing.T) {
	const put = "It was moved by Cllr Dray and seconded by Cllr Marl that the toll of the ferry be raised to fourpence. On being put to the vote the motion was carried, 4 voting in favour and 1 against.\n\nRESOLVED – That, subject to the above, the "
	item := lastItem(t, put+"budget be approved.\n")
	require.Len(t, item.Motions, 1)
	assert.Equal(t, model.Carried, item.Motions[0].Vote.Result)
	require.Len(t, item.Resolutions, 1)
	assert.Nil(t, item.Resolutions[0].Vote)
	assert.Empty(t, item.Resolutions[0].Mover)

	item = lastItem(t, put+"tolls of the ferry be raised.\n")
	assert.Empty(t, item.Motions, "it says the thing itself")
	require.Len(t, item.Resolutions, 1)
	assert.Equal(t, "Cllr Dray", item.Resolutions[0].Mover)
}

// What the planning authority has decided of applications is no decision of the council.
func TestDecisionsOfThePlanningAuthority(t *testing.T) {
	for text, n := range map[string]int{
		"4.3 Decisions: 15/01877/HOU – 11 The Quay – Granted\n": 0,
		"Decisions: S/0714/11 Granted\n":                        0,
		"Decision: That the rope be cut.\n":                     1,
	} {
		assert.Len(t, lastItem(t, text).Resolutions, n, text)
	}
}

// A day with the time at which people meet again is no heading over what follows.
func TestAppointmentIsNoHeading(t *testing.T) {
	for line, kind := range map[string]string{"Wednesday 6th February 2019 at 5.30pm": "", "Fog at the Pier": model.KindHeading} {
		item := lastItem(t, line+"\n\nThe ferryman said that he would be there, if there was no fog.\n")
		require.Len(t, item.Minutes, 2)
		assert.Equal(t, kind, item.Minutes[0].Kind, line)
	}
}
