package parser_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestListBegunBeforeAMarkerGoesOnBehindIt(t *testing.T) {
	for name, c := range map[string]struct {
		body    string
		clauses []int // of each resolution
		blocks  int
	}{
		"decided entry by entry": {"- Porch at Quay Row\nUnanimously AGREED to recommend APPROVAL\n- Barn at Tarn Lane\nUnanimously AGREED to recommend APPROVAL\n- Farm\n", []int{0, 0}, 3},
		"clauses of their own":   {"- The hall\n- The lamp\n\nRESOLVED: That\n- the hall be painted\n- the lamp be lit\n", []int{2}, 2},
		"announced by a word":    {"- The hall\n\nRESOLVED to mend the following\n- The hall\n- The lamp\n", []int{2}, 1},
		"none before it":         {"RESOLVED to mend\n- The hall\n- The lamp\n", []int{2}, 0},
	} {
		t.Run(name, func(t *testing.T) {
			it := parsePrinted(t, itemsHead+"1. Planning\n\nThese were seen.\n\n2. Works\n\n"+c.body+"\n3. Notices\n\nThere were none.\n").Items[1]
			var got []int
			for _, r := range it.Resolutions {
				got = append(got, len(r.Clauses))
			}
			assert.Equal(t, c.clauses, got)
			assert.Len(t, it.Minutes, c.blocks)
		})
	}
}

func TestCountsBehindAMarkerAreNoDecision(t *testing.T) {
	it := parsePrinted(t, itemsHead+"1. To agree the grants\n\nThe list was read.\n\nAgreed: Votes 9 in favour\n\n2. Notices\n\nThere were none.\n\n3. Lamps\n\nThey were lit.\n").Items[0]
	assert.Empty(t, it.Resolutions)
	require.Len(t, it.Minutes, 2)
	assert.Equal(t, "Agreed: Votes 9 in favour", it.Minutes[1].Text)

	it = parsePrinted(t, itemsHead+"1. To agree the grants\n\nAgreed: 9 in favour\n\nThat £9 be given.\n\n2. Notices\n\nThere were none.\n\n3. Lamps\n\nThey were lit.\n").Items[0]
	require.Len(t, it.Resolutions, 1)
}

func TestVerbBelowWhoAgreedIsNoMarker(t *testing.T) {
	text := itemsHead + "1\tReports\n\t(a)\tThe clerk had nothing to say of the gates at the quay this time\n\t\tand Cllrs Marl and Quaye were put forward by Cllr Tarn, all \n\t\tagreed, they will speak for the council at the harbour\n\t\tfor the next year.\n\n2\tNotices\n\tThere were none.\n\n3\tLamps\n\tThey were lit.\n"
	it := parsePrinted(t, text).Items[0]
	assert.Empty(t, it.Resolutions)
	require.Len(t, it.Minutes, 1)
	assert.Contains(t, it.Minutes[0].Text, "all agreed, they will speak")
}
