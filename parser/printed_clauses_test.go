package parser_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"minutebook/model"
	"minutebook/parser"
)

// Lists that go on with what was resolved, and those that do not.
func TestClausesOfPrintedMinutes(t *testing.T) {
	for _, c := range []struct {
		name, text string
		labels     []string // of the clauses of the last item's first resolution
		blocks     int
	}{
		{"bare numbers after open words", "RESOLVED – That the Board\n\n1 buys the oil; and\n\n2 mends the lamp.\n", []string{"1", "2"}, 0},
		{"bare numbers after a sentence", "RESOLVED – That the oil be bought.\n\n1 barrel came at once.\n\n2 barrels came by sea.\n", nil, 2},
		{"bare letters below open words", "It was agreed by all those who had come to the meeting to\nA buy the oil; and\nB mend the lamp.\n", []string{"A", "B"}, 0},
		{"an initial below open words", "It was agreed by all those who had come to give thanks to\nA Marl, who had lit the lamp.\n", nil, 0},
		{"bare numbers with capitals", "RESOLVED – That the Board\n\n1 Lamp\n\n2 Barrels\n", nil, 2},
		{"the item’s number after open words", "RESOLVED – That the Board\n\n4.1 buys the oil; and\n\n4.2 mends the lamp.\n", []string{"4.1", "4.2"}, 0},
		{"the item’s number after a sentence", "RESOLVED – That the oil be bought.\n\n4.1 The Clerk thanked them.\n\n4.2 The lamp was lit.\n", nil, 2},
		{"the item’s number behind letters", "4.1 Considered:\n\nResolved:\n\n(a) To buy oil.\n\n(b) To mend the lamp.\n\n4.2 The Clerk thanked them.\n", []string{"(a)", "(b)"}, 1},
		{"the first on the marker’s line", "RECOMMENDED – A. That the oil be bought; and\n\nB. That the lamp be mended.\n", []string{"A.", "B."}, 0},
		{"a reason below each", "RESOLVED – That the Board:\n\n2.1 buys the oil; and\n\nREASON: The lamp was dark.\n\n2.2 mends the lamp.\n", []string{"2.1", "2.2"}, 0},
		{"the second behind a list within the first", "RECOMMENDED – A. That the oil be bought for:\n\n(a) the lamp; and\n\n(b) the bell; and\n\nB. That the lamp be mended.\n", []string{"A.", "B."}, 0},
		{"small letters below the words alone", "RESOLVED –\n\nThat the Board\n\n1 buys the oil; and\n\n2 mends the lamp.\n", []string{"1", "2"}, 0},
		{"paragraphs that are counted as the marker’s own is", "1.1 It was\n\nPROPOSED by Councillor Dray Seconded by Councillor Marl, and\n\nRESOLVED: that the minutes be signed.\n\n2.1 The Clerk read a letter.\n\n2.2 A rope was asked for.\n", nil, 2},
		{"clauses counted within the marker’s number", "2.1 RESOLVED: that the Board:\n\n2.1.1 buys the oil; and\n\n2.1.2 mends the lamp.\n", []string{"2.1.1", "2.1.2"}, 0},
		{"rows of a table below their heads", "RESOLVED – That the public leave for these reports:\n\nTitle of Report  Agenda Item No.\n\n53  Lease of the Lamp\n\n54  The Bell\n", []string{"", "53", "54"}, 0},
		{"numbers below a sentence", "RESOLVED – That the public leave for this report:\n\nThe lamp was let.\n\n53  Lease of the Lamp\n\n54  The Bell\n", []string{""}, 2},
		{"a numbered heading after a quotation", "RESOLVED\n\n“To buy oil for the lamp.”\n\n2. THE SHEDS\n\nThe sheds had been let.\n", nil, 2},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, err := parser.Parse("minutes.txt", []byte(headAndRoll+items+"\n4. Harbour\n\n"+c.text), parser.Options{Layout: model.LayoutPrinted})
			require.NoError(t, err)
			last := got.Records[0].Items[3]
			require.Len(t, last.Resolutions, 1)
			var labels []string
			for _, cl := range last.Resolutions[0].Clauses {
				labels = append(labels, cl.Label)
			}
			assert.Equal(t, c.labels, labels)
			assert.Len(t, last.Minutes, c.blocks)
		})
	}
}

// A carried motion keeps its mover and its vote where the resolution below it is
// another's.
func TestMotionsCarriedForThemselves(t *testing.T) {
	const put = "Proposed – Councillor Marl Seconded – Councillor Dray\n\n‘That a strong rope be bought for the ferry.’\n\nFor – 4 Against – 1\n\n"
	for _, c := range []struct {
		name, text string
		motions    int
		mover      string // of the resolution
	}{
		{"another matter behind narrative", "The Clerk turned to the lamp.\n\nRESOLVED – That the sheds be cleaned and painted.\n", 1, ""},
		{"another matter in few words", "The Clerk turned to the lamp.\n\nIt was agreed that painting is costly.\n", 1, ""},
		{"another matter with its number", "The Clerk turned to the lamp.\n\nRESOLVED – That application 18/00412 be refused.\n", 1, ""},
		{"another matter in a list", "The Clerk turned to the lamp.\n\nIt was resolved:\n\n(a) That the painters be thanked, who had resolved to wait; and\n\n(b) That the sheds be cleaned.\n", 1, ""},
		{"what a report recommends in its section", "The Clerk turned to the lamp.\n\nRESOLVED – That the recommendations in section 2 of the report be adopted.\n", 1, ""},
		{"one that points at recommendations", "The Clerk turned to the lamp.\n\nRESOLVED – That the recommendations be adopted at once as amended.\n", 0, "Councillor Marl"},
		{"one that points at what was resolved", "The Clerk thanked them.\n\nRESOLVED – That the resolution be sent to the painters of sheds.\n", 0, "Councillor Marl"},
		{"one that points at an application", "The Clerk turned to the lamp.\n\nRESOLVED – That the application be refused on the grounds given.\n", 0, "Councillor Marl"},
		{"the same in other words", "The Clerk thanked them.\n\nRESOLVED – That the ferry have its rope before the winter.\n", 0, "Councillor Marl"},
		{"nothing between", "RESOLVED – That the sheds be cleaned and painted.\n", 0, "Councillor Marl"},
		{"one that points at a proposal", "The Clerk thanked them.\n\nRESOLVED – That the proposals be carried out before winter.\n", 0, "Councillor Marl"},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, err := parser.Parse("minutes.txt", []byte(headAndRoll+items+"\n4. Harbour\n\n"+put+c.text), parser.Options{Layout: model.LayoutPrinted})
			require.NoError(t, err)
			last := got.Records[0].Items[3]
			require.Len(t, last.Resolutions, 1)
			assert.Len(t, last.Motions, c.motions)
			assert.Equal(t, c.mover, last.Resolutions[0].Mover)
		})
	}
}

// A sentence that a page's turn cuts before "agreed" goes on: nothing was agreed.
func TestNothingIsAgreedAtAPagesTurn(t *testing.T) {
	const text = "4. Harbour\n\nRESOLVED – That the Treasurer be authorised to settle the claims\nthat were lodged before 26 May 2006 and that were as yet not\n\f\nagreed, for the reasons that were set out in the paper that the\nmembers had before them.\n\n" +
		"The ferryman asked who was to mend the pier before the winter\ncame on. He was told that the men of the mill had been sent\nfor, and that he could count on them by the end of the week at\nthe latest, which he doubted then.\n"
	got, err := parser.Parse("minutes.txt", []byte(headAndRoll+items+"\n"+text), parser.Options{Layout: model.LayoutPrinted})
	require.NoError(t, err)
	last := got.Records[0].Items[3]
	require.Len(t, last.Resolutions, 1)
	assert.Contains(t, last.Resolutions[0].Text, "as yet not agreed, for the reasons")
}
