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

// The marker may stand behind the seconder, with the words below; at the end of words
// that stand above, it tells only that they were carried.
func TestMarkerBehindTheSeconder(t *testing.T) {
	item := lastItem(t, "Proposed by Cllr Dray\nSeconded by Cllr Marl, and resolved\n\nThat the rope be cut.\n")
	require.Len(t, item.Resolutions, 1)
	got := item.Resolutions[0]
	assert.Equal(t, []string{model.KindResolved, "That the rope be cut.", "Cllr Dray", "Cllr Marl"}, []string{got.Kind, got.Text, got.Mover, got.Seconder})
	assert.Empty(t, item.Minutes)

	item = lastItem(t, "That the rope be cut.\n\nProposed by Cllr Dray\nSeconded by Cllr Marl and agreed\n\nThe Clerk had a knife.\n")
	assert.Empty(t, item.Resolutions)
	require.Len(t, item.Motions, 1)
	assert.Equal(t, "That the rope be cut.", item.Motions[0].Text)
}

// A letter or figure that is counted ends a sentence, as no initial does.
func TestSentencesThatEndWithWhatIsCounted(t *testing.T) {
	item := lastItem(t, "Mr Dray moved, and Mrs Marl seconded, that the rope be cut as set out in option B. On being put to the vote the motion was lost by 2 votes to 3. It was then dark.\n")
	require.Len(t, item.Motions, 1)
	m := item.Motions[0]
	assert.Equal(t, []any{"that the rope be cut as set out in option B.", model.Lost, 2, 3}, []any{m.Text, m.Vote.Result, *m.Vote.For, *m.Vote.Against})

	item = lastItem(t, "Mr Dray moved, and Mrs Marl seconded, that the rope of Mr B. Tern be cut. The motion was lost.\n")
	require.Len(t, item.Motions, 1)
	assert.Equal(t, "that the rope of Mr B. Tern be cut.", item.Motions[0].Text)
}

// Who moved may stand between a marker and its words; a marker needs the names.
func TestMoversBetweenAMarkerAndItsWords(t *testing.T) {
	for _, c := range []struct{ text, mover, seconder string }{
		{"Resolved, proposed Cllr Dray, seconded Cllr Marl, to buy a rope.", "Cllr Dray", "Cllr Marl"},
		{"It was resolved, proposed by Cllr Dray and seconded by Cllr Marl, to buy a rope.", "Cllr Dray", "Cllr Marl"},
		{"AGREED: proposed Cllr Dray, seconded Cllr Marl, that a rope be bought.", "Cllr Dray", "Cllr Marl"},
		{"RESOLVED that the rope proposed by Cllr Dray be bought.", "", ""},
	} {
		got, err := parser.Parse("minutes.txt", []byte(headAndRoll+items+"\n4. Harbour\n\n"+c.text+"\n"), parser.Options{Layout: model.LayoutPrinted})
		require.NoError(t, err)
		last := got.Records[0].Items[3]
		require.Len(t, last.Resolutions, 1, c.text)
		assert.Equal(t, []string{c.mover, c.seconder}, []string{last.Resolutions[0].Mover, last.Resolutions[0].Seconder}, c.text)
		assert.Empty(t, last.Motions, c.text)
	}
	got, err := parser.Parse("minutes.txt", []byte(headAndRoll+items+"\n4. Harbour\n\nResolved, as the Clerk had hoped, the dispute about the rope was at an end.\n"), parser.Options{Layout: model.LayoutPrinted})
	require.NoError(t, err)
	assert.Empty(t, got.Records[0].Items[3].Resolutions)
}

// The number of a resolution below its vote opens no other; one above movers does.
func TestNumbersOfResolutions(t *testing.T) {
	const text = headAndRoll + items + `
4. Harbour

RESOLUTION:

That the wells be capped.

MOVED: Cr Dray                  SECONDED: Cr Marl

CARRIED
RESOLUTION NO.2017/GM2012

The Mayor thanked the men.

Resolution Record No. OTC/33/01/Sept/08

Proposed by Cllr Tern and seconded by Cllr Marl.

CARRIED: 8 for 2 abstentions.

THAT THE ROPES OF BOTH OF THE FERRIES BE CUT.

5. Lamps

None.
`
	r := parsePrinted(t, text)
	require.Len(t, r.Items, 5)
	assert.Empty(t, r.Items[4].Part)
	list := r.Items[3].Resolutions
	require.Len(t, list, 2)
	assert.Equal(t, []string{"That the wells be capped.", "THAT THE ROPES OF BOTH OF THE FERRIES BE CUT."}, []string{list[0].Text, list[1].Text})
	assert.Equal(t, []string{"Cr Dray", "Cllr Tern"}, []string{list[0].Mover, list[1].Mover})
	assert.Len(t, r.Items[3].Minutes, 1)
}

// A vote that was told on “the matter” is told only where the words speak of a vote.
func TestVoteOnTheMatter(t *testing.T) {
	const rope = "RESOLVED: that a rope be bought\n\nProposed by Councillor Dray\nSeconded by Councillor Marl\n\n"
	for text, voted := range map[string]bool{
		"On a vote being taken the matter was approved unanimously by those entitled to vote.": true,
		"The matter was agreed.": false,
	} {
		got, err := parser.Parse("minutes.txt", []byte(headAndRoll+items+"\n4. Harbour\n\n"+rope+text+"\n"), parser.Options{Layout: model.LayoutPrinted})
		require.NoError(t, err)
		last := got.Records[0].Items[3]
		require.Len(t, last.Resolutions, 1)
		assert.Equal(t, voted, last.Resolutions[0].Vote != nil, text)
		assert.Equal(t, voted, len(last.Minutes) == 0, text)
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

// What a sentence quotes above who moved is not what they moved, where other words stand
// below, though movers stand below their words elsewhere.
func TestQuotationAboveWhoMoved(t *testing.T) {
	const below = "\n5. Lamps\n\nAmendment\n\nThat the lamp be lit.\n\nMoved by Cllr Marl, seconded by Cllr Tern.\n\nThe amendment was lost.\n"
	for lead, want := range map[string]string{
		"The minute of last May is in these words:\n\n“That the wells be capped.”\n\nMotion: (A Dray/B Tern)\n\nThat the ropes be cut.\n\nLOST\n": "That the ropes be cut.",
		"Cllr Dray proposed and Cllr Tern seconded this:\n\n“That the wells be capped.”\n\nThat the ropes be cut was said by nobody.\n\nLOST\n":   "“That the wells be capped.”",
	} {
		r := parsePrinted(t, headAndRoll+items+"\n4. Harbour\n\n"+lead+below)
		require.Len(t, r.Items, 5)
		require.Len(t, r.Items[3].Motions, 1, lead)
		assert.Equal(t, want, r.Items[3].Motions[0].Text)
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

func TestVoicesBehindTheWordsOfAResolution(t *testing.T) {
	for _, c := range []struct {
		name, tail       string
		against, abstain []string
		words            string
	}{
		{"who abstained", "Mr Dray abstained.", nil, []string{"Mr Dray"}, "that the lamp be lit."},
		{"several on two sides", "Councillors Dray and Fenn abstained and Councillor Marl voted against.", []string{"Councillor Marl"}, []string{"Dray", "Fenn"}, "that the lamp be lit."},
		{"initials", "JD voted against.", []string{"JD"}, nil, "that the lamp be lit."},
		{"nobody named", "The ferrymen voted against.", nil, nil, "that the lamp be lit. The ferrymen voted against."},
		{"what was not voted on", "Mr Dray be told of it.", nil, nil, "that the lamp be lit. Mr Dray be told of it."},
	} {
		t.Run(c.name, func(t *testing.T) {
			item := lastItem(t, "It was RESOLVED that the lamp be lit. "+c.tail+"\n\nThe bell was rung.\n")
			require.Len(t, item.Resolutions, 1)
			res := item.Resolutions[0]
			assert.Equal(t, c.words, res.Text)
			if c.against == nil && c.abstain == nil {
				assert.Nil(t, res.Vote)
				return
			}
			require.NotNil(t, res.Vote)
			require.NotNil(t, res.Vote.Names)
			assert.Equal(t, c.against, res.Vote.Names.Against)
			assert.Equal(t, c.abstain, res.Vote.Names.Abstain)
		})
	}
}

func TestApproverIsNoResolution(t *testing.T) {
	for _, c := range []struct {
		name, text  string
		resolutions []string
	}{
		{"the seconder below", "Approved: Ida Marl\nSeconded: Max Dray\n", nil},
		{"the seconder behind", "Approved: Ida Marl, seconded: Max Dray\n", nil},
		{"a title tells a person", "Approved: Cllr Marl\n\nThe rope was old.\n", nil},
		{"a thing was approved", "Approved: Standing Orders\n\nThe rope was old.\n", []string{"Standing Orders"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, err := parser.Parse("minutes.txt", []byte(headAndRoll+items+"\n4. Harbour\n\n"+c.text), parser.Options{Layout: model.LayoutPrinted})
			require.NoError(t, err)
			var texts []string
			for _, r := range got.Records[0].Items[3].Resolutions {
				texts = append(texts, r.Text)
			}
			assert.Equal(t, c.resolutions, texts)
		})
	}
}

func TestMovedUnderAResolutionsHeading(t *testing.T) {
	for _, c := range []struct {
		name, vote string
		resolved   bool
	}{
		{"carried", "CARRIED 6/0", true},
		{"no vote told", "The rope was old.", true},
		{"lost", "LOST 2/4", false},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, err := parser.Parse("minutes.txt", []byte(headAndRoll+items+"\n4. Harbour\n\nCOUNCIL RESOLUTION\n\nMoved Cllr Dray, seconded Cllr Marl that the rope be cut.\n\n"+c.vote+"\n"), parser.Options{Layout: model.LayoutPrinted})
			require.NoError(t, err)
			last := got.Records[0].Items[3]
			if !c.resolved {
				assert.Empty(t, last.Resolutions)
				require.Len(t, last.Motions, 1)
				assert.Equal(t, "lost", last.Motions[0].Vote.Result)
				return
			}
			require.Len(t, last.Resolutions, 1)
			assert.Equal(t, "that the rope be cut.", last.Resolutions[0].Text)
			assert.Equal(t, [2]string{"Cllr Dray", "Cllr Marl"}, [2]string{last.Resolutions[0].Mover, last.Resolutions[0].Seconder})
		})
	}
}

// A colon behind the movers leads to the motion below, whatever stands above.
func TestMoversWithAColon(t *testing.T) {
	got, err := parser.Parse("minutes.txt", []byte(headAndRoll+items+`
4. Harbour

The Board had resolved the following -

“That the rope be left.”

Proposed by Councillor Marl;

Seconded by Councillor Dray:

“That the rope be cut.”

The Chairman declared the proposal lost.

5. Lamps

RESOLVED: That the lamp be mended.

Proposed: Councillor Marl. Seconded: Councillor Dray.
`), parser.Options{Layout: model.LayoutPrinted})
	require.NoError(t, err)
	motions := got.Records[0].Items[3].Motions
	require.Len(t, motions, 1)
	assert.Equal(t, "“That the rope be cut.”", motions[0].Text)
}

func TestCodeBetweenMoversAndWords(t *testing.T) {
	got, err := parser.Parse("minutes.txt", []byte(headAndRoll+items+"\n4. Harbour\n\nMoved: Cllr Dray\nSeconded: Cllr Marl\n\nO1116-230\n\nThat the rope be cut.\n\nCARRIED\nF9 - A0\n"), parser.Options{Layout: model.LayoutPrinted})
	require.NoError(t, err)
	require.Len(t, got.Records[0].Items, 4)
	last := got.Records[0].Items[3]
	require.Len(t, last.Resolutions, 1)
	assert.Equal(t, "O1116-230", last.Resolutions[0].Marker)
	assert.Equal(t, [3]string{"That the rope be cut.", "Cllr Dray", "Cllr Marl"}, [3]string{last.Resolutions[0].Text, last.Resolutions[0].Mover, last.Resolutions[0].Seconder})
}

// Movers in brackets stand before the words of a resolution, or above them.
func TestMoversInBracketsBeforeTheWords(t *testing.T) {
	for _, c := range []struct{ text, words, mover, seconder string }{
		{"12/11 RESOLVED: (Dray/Marl)\n\nThat a rope be bought.", "That a rope be bought.", "Dray", "Marl"},
		{"RESOLVED (Cr Dray/Cr Marl) that a rope be bought.", "that a rope be bought.", "Cr Dray", "Cr Marl"},
		{"RESOLVED: (Moved Cllr Dray, seconded Cllr Marl)\n\nThat a rope be bought.", "That a rope be bought.", "Cllr Dray", "Cllr Marl"},
		{"RESOLVED (Dray/Marl) that:\n\n1. A rope be bought.\n\n2. It be cut.", "that:", "Dray", "Marl"},
		{"RESOLVED: (Dray/Marl) Lane be shut.", "(Dray/Marl) Lane be shut.", "", ""},
		{"RESOLVED: (as the Clerk/Treasurer asked) that a rope be bought.", "(as the Clerk/Treasurer asked) that a rope be bought.", "", ""},
		{"RESOLVED: (Dray) that a rope be bought.", "(Dray) that a rope be bought.", "", ""},
	} {
		r := parsePrinted(t, headAndRoll+items+"\n4. Harbour\n\n"+c.text+"\n")
		require.Len(t, r.Items[3].Resolutions, 1, c.text)
		res := r.Items[3].Resolutions[0]
		assert.Equal(t, []string{c.words, c.mover, c.seconder}, []string{res.Text, res.Mover, res.Seconder}, c.text)
	}
}

// A motion and an amendment with their labels and movers in brackets: New South Wales.
func TestMotionsWithMoversInBrackets(t *testing.T) {
	r := parsePrinted(t, headAndRoll+items+"\n4. Harbour\n\nMOTION (Dray/Marl) that the rope be cut.\n\nAMENDMENT (Tern/Fenn) that “cut” be struck out and “spliced” put in.\n\nThe AMENDMENT was PUT and LOST.\n\n12/11 RESOLVED (Dray/Marl) that the rope be cut.\n\nAmendment (Lane/Quay) of the plan was asked for.\n")
	item := r.Items[3]
	require.Len(t, item.Motions, 1)
	lost := item.Motions[0]
	assert.Equal(t, []string{model.KindAmendment, "that “cut” be struck out and “spliced” put in.", "Tern", "Fenn", model.Lost}, []string{lost.Kind, lost.Text, lost.Mover, lost.Seconder, lost.Vote.Result})
	require.Len(t, item.Resolutions, 1)
	assert.Equal(t, "Dray", item.Resolutions[0].Mover)
	assert.Len(t, item.Minutes, 2)
}

// "On the proposal of A" on a line of its own, above the seconder's.
func TestMoverAloneAboveTheSeconder(t *testing.T) {
	r := parsePrinted(t, headAndRoll+items+"\n4. Harbour\n\nOn the proposal of Cllr. Dray\nSeconded by Cllr. Marl\nIt was resolved:\n“To cut the rope.”\n")
	require.Len(t, r.Items[3].Resolutions, 1)
	res := r.Items[3].Resolutions[0]
	assert.Equal(t, []string{"“To cut the rope.”", "Cllr. Dray", "Cllr. Marl"}, []string{res.Text, res.Mover, res.Seconder})
	assert.Empty(t, r.Items[3].Minutes)

	r = parsePrinted(t, headAndRoll+items+"\n4. Harbour\n\nOn the proposal of Cllr. Dray\n\nIt was talked of at length.\n")
	assert.Empty(t, r.Items[3].Motions)
	assert.Len(t, r.Items[3].Minutes, 2)
}

// An entry of a list that is a whole resolution is no clause of the one above.
func TestResolutionsInAListWithBullets(t *testing.T) {
	r := parsePrinted(t, headAndRoll+items+"\n4. Harbour\n\n- On a proposal from Cllr Dray, seconded by Cllr Marl, it was RESOLVED to buy a rope\n\n- On a proposal from Cllr Marl, seconded by Cllr Dray, it was RESOLVED to cut it.\n")
	require.Len(t, r.Items[3].Resolutions, 2)
	assert.Equal(t, "to cut it.", r.Items[3].Resolutions[1].Text)
	assert.Equal(t, "Cllr Marl", r.Items[3].Resolutions[1].Mover)

	r = parsePrinted(t, headAndRoll+items+"\n4. Harbour\n\nRESOLVED:\n\n- to buy a rope\n\n- that the rope RESOLVED upon in May be cut.\n")
	require.Len(t, r.Items[3].Resolutions, 1)
	assert.Len(t, r.Items[3].Resolutions[0].Clauses, 2)
}

// Between a marker and its words, or behind the names of those who moved, a vote may
// stand; figures of the decision itself are no votes.
func TestVotesWithMoversBeforeTheWords(t *testing.T) {
	for name, c := range map[string]struct {
		text, words, mover, seconder string
		carried                      bool
		of, against                  int
	}{
		"movers and vote in brackets": {"RESOLVED: (on a motion by Cllr Dray, seconded by Parish Councillor Marl and carried by 4 votes to 1) to cut the rope.\n", "to cut the rope.", "Cllr Dray", "Parish Councillor Marl", true, 4, 1},
		"after a vote":                {"RESOLVED, following a vote (4 for, 1 against), that the rope be cut.\n", "that the rope be cut.", "", "", true, 4, 1},
		"a vote behind the movers":    {"RESOLVED, on the proposal of Cllr Dray, seconded by Cllr Marl, and with 6 voting FOR and 3 AGAINST, that the rope be cut.\n", "on the proposal of Cllr Dray, seconded by Cllr Marl, and with 6 voting FOR and 3 AGAINST, that the rope be cut.", "Cllr Dray", "Cllr Marl", true, 6, 3},
		"figures of the decision":     {"RESOLVED, on the proposal of Cllr Dray, seconded by Cllr Marl, to refer minute 29/2017 back and, with that exception, to vote for 3 ropes against 2 bells.\n", "on the proposal of Cllr Dray, seconded by Cllr Marl, to refer minute 29/2017 back and, with that exception, to vote for 3 ropes against 2 bells.", "Cllr Dray", "Cllr Marl", false, 0, 0},
		"brackets without a vote":     {"RESOLVED: (on the terms of 4 May) to cut the rope.\n", "(on the terms of 4 May) to cut the rope.", "", "", false, 0, 0},
	} {
		t.Run(name, func(t *testing.T) {
			item := lastItem(t, c.text)
			require.Len(t, item.Resolutions, 1)
			got := item.Resolutions[0]
			assert.Equal(t, []string{c.words, c.mover, c.seconder}, []string{got.Text, got.Mover, got.Seconder})
			require.Equal(t, c.carried, got.Vote != nil)
			if c.carried {
				assert.Equal(t, []int{c.of, c.against}, []int{*got.Vote.For, *got.Vote.Against})
			}
		})
	}
}

// A resolution that names who moved and only adopts the motion above leaves the words
// to the motion, which it carries.
func TestMotionAdoptedByAResolutionWithMovers(t *testing.T) {
	const motion = "Cllr Dray proposed, seconded by Cllr Marl:\n\n“That this Council asks the Harbour Trust for a lamp.”\n\nThe pier was dark.\n\n"
	item := lastItem(t, motion+"AGREED, on the proposal of Cllr Dray, seconded by Cllr Marl, that the Notice of Motion be adopted.\n")
	require.Len(t, item.Motions, 1)
	assert.Equal(t, []string{"“That this Council asks the Harbour Trust for a lamp.”", "Cllr Dray", model.Carried}, []string{item.Motions[0].Text, item.Motions[0].Mover, item.Motions[0].Vote.Result})
	require.Len(t, item.Resolutions, 1)
	assert.Equal(t, "Cllr Dray", item.Resolutions[0].Mover)

	item = lastItem(t, motion+"AGREED, on the proposal of Cllr Dray, seconded by Cllr Marl, that the Trust be asked for two lamps.\n")
	assert.Empty(t, item.Motions)
	require.Len(t, item.Resolutions, 1)
}
