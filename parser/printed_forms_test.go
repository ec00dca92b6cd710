package parser_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"minutebook/model"
	"minutebook/parser"
)

// Forms of decisions that stand in several lines, or whose movers and votes do.
func TestDecisionsInForms(t *testing.T) {
	votes := func(n int) *int { return &n }
	for _, c := range []struct {
		name, body string
		want       model.Resolution
	}{
		{"a record's number, the vote, and then the words",
			"Resolution Record No. 12\n\nCARRIED: 6 for 0 against\n\nTHAT:\n\n(a) the gates be shut; and\n\n(b) the key be kept.\n",
			model.Resolution{Text: "THAT:", Vote: &model.Vote{Result: model.Carried, For: votes(6), Against: votes(0)}}},
		{"all present agreed, behind the movers",
			"It was agreed that the gates be shut.\n\nProposed by Cllr Marl, seconded by Cllr Tarn. Agreed by all present.\n",
			model.Resolution{Text: "that the gates be shut.", Mover: "Cllr Marl", Seconder: "Cllr Tarn", Vote: &model.Vote{Result: model.Carried, Unanimous: true}}},
		{"movers without titles in the words",
			"RESOLVED on the motion of Mrs Marl and A Tarn that the gates be shut.\n",
			model.Resolution{Text: "on the motion of Mrs Marl and A Tarn that the gates be shut.", Mover: "Mrs Marl", Seconder: "A Tarn"}},
		{"one mover, and something else behind “and”",
			"RESOLVED on the motion of Mrs Marl and with thanks to A Tarn that the gates be shut.\n",
			model.Resolution{Text: "on the motion of Mrs Marl and with thanks to A Tarn that the gates be shut.", Mover: "Mrs Marl"}},
		{"movers behind the title of an item of all minutes",
			"RESOLVED – That they be signed.\n",
			model.Resolution{Text: "That they be signed."}},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, err := parser.Parse("minutes.txt", []byte(itemsHead+"1. FLOOD GATES\n\nThe clerk reported that they were open.\n\n"+c.body+"\n2. STALLS\n\nTwo were let.\n\n3. NOTICES\n\nThere were none.\n"), parser.Options{Layout: model.LayoutPrinted})
			require.NoError(t, err)
			require.Len(t, got.Records[0].Items, 3)
			list := got.Records[0].Items[0].Resolutions
			require.Len(t, list, 1)
			res := list[0]
			assert.Equal(t, c.want.Text, res.Text)
			assert.Equal(t, c.want.Mover, res.Mover)
			assert.Equal(t, c.want.Seconder, res.Seconder)
			if res.Vote != nil {
				res.Vote.At = ""
			}
			assert.Equal(t, c.want.Vote, res.Vote)
		})
	}
}

// The first entry below a marker that only leads to it may begin the next page.
func TestListOverAPageTurn(t *testing.T) {
	const text = itemsHead + "1. FLOOD GATES\n\nThe clerk reported that they were open.\n\nRESOLVED to\n\nPage 1 of 2\n\f- shut the gates; and\n\n- keep the key.\n\n2. STALLS\n\nTwo were let.\n\n3. NOTICES\n\nThere were none.\n\nPage 2 of 2\n"
	got, err := parser.Parse("minutes.txt", []byte(text), parser.Options{Layout: model.LayoutPrinted})
	require.NoError(t, err)
	require.Len(t, got.Records[0].Items[0].Resolutions, 1)
	res := got.Records[0].Items[0].Resolutions[0]
	assert.Equal(t, "to", res.Text)
	require.Len(t, res.Clauses, 2)
	assert.Equal(t, "shut the gates; and", res.Clauses[0].Text)
}

// Officers in attendance may be told by their posts alone; above a name such words
// are a label.
func TestPostsForTheirHolders(t *testing.T) {
	names := func(list string) (out []string) {
		for _, p := range printed(t, "MINUTES of a meeting of Orrin Parish Council held in the Reading Room on Monday 4 June 2018 at 7.00 pm.\n\nPresent: Councillors A Marl and P Tarn\n\n"+list).Attendance[2:] {
			out = append(out, p.Name+"|"+p.Role)
		}
		return out
	}
	assert.Equal(t, []string{"Borough Treasurer|", "Harbour Officer|", "12 members of the public|"}, names("In attendance: Borough Treasurer, Harbour Officer and 12 members of the public\n"))
	assert.Equal(t, []string{"Borough Treasurer|", "Harbour Officer|"}, names("In attendance:\nBorough Treasurer\nHarbour Officer\n"))
	assert.Equal(t, []string{"Mr B Reed|Borough Treasurer"}, names("In attendance:\nBorough Treasurer\nMr B Reed\n"))
}
