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
