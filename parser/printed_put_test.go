package parser_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"minutebook/model"
	"minutebook/parser"
)

func TestLostByCountsAloneIsNotResolvedBelow(t *testing.T) {
	const put = "Cllr Dray proposed and Cllr Marl seconded that the rope be cut. "
	lost := lastItem(t, put+"1 in favour, 4 against.\n\nRESOLVED to leave the rope.\n")
	require.Len(t, lost.Motions, 1)
	assert.Equal(t, []string{"that the rope be cut.", "Cllr Dray", model.Lost}, []string{lost.Motions[0].Text, lost.Motions[0].Mover, lost.Motions[0].Vote.Result})
	require.Len(t, lost.Resolutions, 1)
	assert.Equal(t, "to leave the rope.", lost.Resolutions[0].Text)
	assert.Empty(t, lost.Resolutions[0].Mover)
	assert.Nil(t, lost.Resolutions[0].Vote)

	won := lastItem(t, put+"4 in favour, 1 against.\n\nRESOLVED that the rope be cut.\n")
	assert.Empty(t, won.Motions)
	require.Len(t, won.Resolutions, 1)
	assert.Equal(t, "Cllr Dray", won.Resolutions[0].Mover)
}

// The sides of a vote belong to the resolution right above them, whatever they call what
// was put; the motion that an earlier resolution carries has its own.
func TestSidesBelowASecondResolution(t *testing.T) {
	item := lastItem(t, "It was moved by Cllr Dray and seconded by Cllr Marl that the rope be cut. The motion was CARRIED.\n\nRESOLVED – That the rope be cut.\n\nMembers spoke of the boat.\n\nRESOLVED That the boat be sold.\n\nFor Motion: Cllrs Dray and Marl\n")
	require.Len(t, item.Resolutions, 2)
	assert.Nil(t, item.Resolutions[0].Vote.Names)
	require.NotNil(t, item.Resolutions[1].Vote)
	assert.Equal(t, []string{"Dray", "Marl"}, item.Resolutions[1].Vote.Names.For)

	one := lastItem(t, "It was moved by Cllr Dray and seconded by Cllr Marl that the rope be cut. The motion was CARRIED.\n\nRESOLVED – That the rope be cut.\n\nFor Motion: Cllrs Dray and Marl\n")
	require.Len(t, one.Resolutions, 1)
	assert.Equal(t, "Cllr Dray", one.Resolutions[0].Mover)
	assert.Equal(t, []string{"Dray", "Marl"}, one.Resolutions[0].Vote.Names.For)
}

func TestMotionsRunOnWithAndThat(t *testing.T) {
	const put = "Moved by Cllr Dray, seconded by Cllr Marl\n\nTHAT the rope be cut"
	item := lastItem(t, put+";\n\nAND FURTHER THAT the boat be sold.\n\nCARRIED\n")
	require.Len(t, item.Motions, 1)
	require.Len(t, item.Motions[0].Clauses, 1)
	assert.Equal(t, "AND FURTHER THAT the boat be sold.", item.Motions[0].Clauses[0].Text)

	ended := lastItem(t, put+".\n\nAnd that was the end of it.\n\nCARRIED\n")
	require.Len(t, ended.Motions, 1)
	assert.Empty(t, ended.Motions[0].Clauses)
}

func TestTailsOfResolutions(t *testing.T) {
	for _, c := range []struct {
		name, text, words, mover string
		unanimous                bool
		votes                    int // for; 0 where no count was told
	}{
		{"initials in short", "RESOLVED to cut the rope. Prop CD Sec AM", "to cut the rope.", "CD", false, 0},
		{"movers in a bracket of the sentence", "RESOLVED to cut the rope (proposed Cllr Dray, seconded Cllr Marl).", "to cut the rope", "Cllr Dray", false, 0},
		{"movers in a bracket of their own", "RESOLVED to cut the rope. (Prop. Cllr Dray, Sec. Cllr Marl)", "to cut the rope.", "Cllr Dray", false, 0},
		{"counts behind a dash", "RESOLVED to cut the rope – 5 in favour, 1 against.", "to cut the rope", "", false, 5},
		{"all behind a comma", "RESOLVED to cut the rope, all agreed.", "to cut the rope", "", true, 0},
		{"no vote behind a dash", "RESOLVED to buy two ropes – 5 fathoms for the pier, 1 for the boat.", "to buy two ropes – 5 fathoms for the pier, 1 for the boat.", "", false, 0},
		{"movers in a bracket before the verbs", "RESOLVED to cut the rope (Cllr Dray proposed, Cllr Marl seconded).", "to cut the rope", "Cllr Dray", false, 0},
		{"initials of those present", "RESOLVED to cut the rope. [CD/AM]", "to cut the rope.", "CD", false, 0},
		{"initials of nobody present", "RESOLVED to cut the rope [AC/DC].", "to cut the rope [AC/DC].", "", false, 0},
		{"figures with a stroke", "RESOLVED to cut the rope (A1/B2)", "to cut the rope (A1/B2)", "", false, 0},
		{"a vote by its figures", "RESOLVED to cut the rope. Vote: 5/0/1", "to cut the rope.", "", false, 5},
		{"counts of all sides by their initials", "RESOLVED to cut the rope. (F:5 A:1 Abs:0)", "to cut the rope.", "", false, 5},
		{"a date in a bracket", "RESOLVED to cut the rope (4/5/18).", "to cut the rope (4/5/18).", "", false, 0},
		{"a vote of thanks", "RESOLVED to cut the rope. Vote of thanks to the ferryman.", "to cut the rope. Vote of thanks to the ferryman.", "", false, 0},
		{"a bracket of another kind", "RESOLVED to cut the rope (the one proposed by the ferryman).", "to cut the rope (the one proposed by the ferryman).", "", false, 0},
	} {
		t.Run(c.name, func(t *testing.T) {
			item := lastItem(t, c.text+"\n")
			require.Len(t, item.Resolutions, 1)
			res := item.Resolutions[0]
			assert.Equal(t, []string{c.words, c.mover}, []string{res.Text, res.Mover})
			assert.Empty(t, item.Minutes)
			unanimous, votes := false, 0
			if res.Vote != nil {
				unanimous = res.Vote.Unanimous
				if res.Vote.For != nil {
					votes = *res.Vote.For
				}
			}
			assert.Equal(t, c.unanimous, unanimous)
			assert.Equal(t, c.votes, votes)
		})
	}
}

func TestMotionsThatAVerbTells(t *testing.T) {
	for _, c := range []struct {
		name, text string
		motions    []string // kind, words, mover and result of each
		blocks     int
	}{
		{"seconded by nobody named", "Commissioner Dray moved to cut the rope. Motion seconded. Vote: Aye – 2, Nay – 0. Motion carried.\n", []string{"motion to cut the rope. Commissioner Dray carried"}, 0},
		{"the vote below", "DRAY MOVED to cut the rope.\n\nVOICE VOTE ON MOTION CARRIED UNANIMOUSLY.\n", []string{"motion to cut the rope. DRAY carried"}, 0},
		{"an amendment between", "DRAY MOVED to cut the rope.\n\nMARL MOVED TO AMEND by tying it first.\n\nROLL CALL VOTE ON AMENDMENT FAILED: 1 yes, 3 no.\n\nROLL CALL VOTE ON MAIN MOTION CARRIED: 3 yes, 1 no.\n",
			[]string{"motion to cut the rope. DRAY carried", "amendment TO AMEND by tying it first. MARL lost"}, 0},
		{"all ayes", "Motion by Cllr Dray, seconded by Cllr Marl, to cut the rope.\nAyes: All     Noes: None     Motion Carried\n", []string{"motion to cut the rope. Cllr Dray carried"}, 0},
		{"a labelled proposal", "Proposal: To cut the rope.\nProposed: Cllr Dray\nSeconded: Cllr Marl\nVote: Unanimous\n", []string{"motion To cut the rope. Cllr Dray carried"}, 0},
		{"a proposal that nobody moved", "Proposal: To cut the rope.\n\nThe Clerk had no knife.\n", nil, 2},
		{"counts that lose it", "Cllr Dray proposed and Cllr Marl seconded that the rope be cut. 1 in favour, 4 against.\n", []string{"motion that the rope be cut. Cllr Dray lost"}, 0},
		{"made and seconded", "Motion was made by Cllr Dray and seconded by Cllr Marl to cut the rope. Motion passed 2-0.\n", []string{"motion to cut the rope. Cllr Dray carried"}, 0},
		{"a fate told with its ground", "A motion to cut the rope was made by Cllr Dray and seconded by Cllr Marl. The motion failed for lack of votes.\n", []string{"motion to cut the rope Cllr Dray lost"}, 1},
		{"put and lost in one sentence", "A further amendment, moved by Cllr Dray, that the rope be tied, was put and LOST.\n", []string{"amendment that the rope be tied Cllr Dray lost"}, 0},
		{"seconded, put and lost in one sentence", "A motion by Cllr Dray, seconded by Cllr Marl, to cut the rope was put to the vote and was lost by 1 vote to 4.\n", []string{"motion to cut the rope Cllr Dray lost"}, 0},
		{"lost in the post", "A motion by Cllr Dray that the rope be cut was lost in the post.\n", nil, 1},
		{"carried on a cart", "A proposal by Cllr Dray to cut the rope was carried on a cart.\n", nil, 1},
		{"a deciding word alone, at the end", "PROPOSAL: That the rope be cut.\nProposed by Cllr Dray, seconded by Cllr Marl.\nAGREED\n", []string{"motion That the rope be cut. Cllr Dray carried"}, 0},
		{"a deciding word alone, above narrative", "It was proposed by Cllr Dray and seconded by Cllr Marl that the rope be cut.\n\nRESOLVED\n\nThe Clerk reported that he had no knife.\n", []string{"motion that the rope be cut. Cllr Dray carried"}, 1},
		{"a right to speak", "Cllr Dray moved that the rope be cut.\n\nCllr Marl seconded and reserved his right to speak.\n\nThe motion was put and lost.\n", []string{"motion that the rope be cut. Cllr Dray lost"}, 1},
		{"nothing came of it", "Commissioner Dray moved to cut the rope. The Clerk had no knife.\n", nil, 1},
		{"a change of seats", "Commissioner Dray moved to join the ferryman.\n\nThe bell was rung.\n", nil, 2},
	} {
		t.Run(c.name, func(t *testing.T) {
			item := lastItem(t, c.text)
			var got []string
			for _, m := range item.Motions {
				require.NotNil(t, m.Vote)
				got = append(got, m.Kind+" "+m.Text+" "+m.Mover+" "+m.Vote.Result)
			}
			assert.Equal(t, c.motions, got)
			assert.Len(t, item.Minutes, c.blocks)
			assert.Empty(t, item.Resolutions)
		})
	}
}

// A line in brackets below a decision, or above it, may name who moved it.
func TestMoversInBracketsOfTheirOwn(t *testing.T) {
	for _, text := range []string{"RESOLVED to cut the rope.\n\n(Cllr Dray proposed, Cllr Marl seconded)\n", "(Cllr Dray proposed, Cllr Marl seconded)\n\nRESOLVED to cut the rope.\n"} {
		item := lastItem(t, text)
		require.Len(t, item.Resolutions, 1, text)
		assert.Equal(t, []string{"Cllr Dray", "Cllr Marl"}, []string{item.Resolutions[0].Mover, item.Resolutions[0].Seconder}, text)
		assert.Empty(t, item.Minutes, text)
	}
	item := lastItem(t, "RESOLVED to cut the rope.\n\n(Cllr Dray proposed a toast, and Cllr Marl seconded it warmly.)\n")
	assert.Empty(t, item.Resolutions[0].Mover)
	assert.Len(t, item.Minutes, 1)
}

// A deciding word alone announces the words below it where they may be its own.
func TestDecidingWordsAloneOverTheirWords(t *testing.T) {
	const put = "It was proposed by Cllr Dray and seconded by Cllr Marl that the rope be cut.\n\n"
	for _, below := range []string{"RESOLVED\n\nThat the rope be cut.\n", "AGREED:\n\nThe rope to be cut.\n", "AGREED\n\nThe rope to be cut.\n", "RESOLVED\n\n(1) the rope be cut.\n(2) the boat be sold.\n"} {
		item := lastItem(t, put+below)
		require.Len(t, item.Resolutions, 1, below)
		assert.Equal(t, "Cllr Dray", item.Resolutions[0].Mover, below)
		assert.Empty(t, item.Motions, below)
	}
}

// TestMotionsCalledByTheirMovers gives each of two proposals the vote that names who
// moved it.
func TestMotionsCalledByTheirMovers(t *testing.T) {
	const two = "It was proposed by Cllr Dray, seconded by Cllr Marl, that the rope be cut.\n\nIt was proposed by Cllr B. Fenn, seconded by Cllr Tern, that the rope be tied.\n\n"
	for name, c := range map[string]struct {
		text    string
		motions []string
		blocks  int
	}{
		"both": {two + "Cllr Dray’s proposal was put to the meeting and, on a show of hands, 2 voted in favour and 5 against. The proposal was declared lost.\n\nCllr B. Fenn’s proposal was then put to the meeting and was declared carried.\n",
			[]string{"that the rope be cut. Cllr Dray lost", "that the rope be tied. Cllr B. Fenn carried"}, 0},
		"an amendment and its motion": {"Cllr Dray proposed, seconded by Cllr Marl, that the rope be cut.\n\nCllr Fenn proposed as an amendment, seconded by Cllr Tern, that it be tied.\n\nCllr Fenn's amendment was put to the vote and lost by 2 votes to 3.\n\nThe motion of Cllr Dray was then put and carried.\n",
			[]string{"that the rope be cut. Cllr Dray carried", "that it be tied. Cllr Fenn lost"}, 0},
		"a motion called by its words": {"Proposed by Cllr Dray\n\nSeconded by Cllr Marl\n\n“That the rope be cut.”\n\nThe proposal to cut the rope was then put and was carried.\n", []string{"“That the rope be cut.” Cllr Dray carried"}, 0},
		"words behind the seconder":    {"Proposed by Cllr Dray\nSeconded by Cllr Marl that the rope be cut.\n\nThe proposal was put and lost.\n", []string{"that the rope be cut. Cllr Dray lost"}, 0},
		"somebody who moved nothing":   {two + "Cllr Quill’s proposal was put to the vote and carried.\n", nil, 3},
	} {
		t.Run(name, func(t *testing.T) {
			item := lastItem(t, c.text)
			var got []string
			for _, m := range item.Motions {
				require.NotNil(t, m.Vote)
				got = append(got, m.Text+" "+m.Mover+" "+m.Vote.Result)
			}
			assert.Equal(t, c.motions, got)
			assert.Len(t, item.Minutes, c.blocks)
			assert.Empty(t, item.Resolutions)
		})
	}
}

// TestAmendmentThatBeatItsMotion makes the motion that had fewer votes a lost one.
func TestAmendmentThatBeatItsMotion(t *testing.T) {
	item := lastItem(t, "Cllr Dray, seconded by Cllr Marl, moved that the rope be cut.\n\nCllr Fenn, seconded by Cllr Tern, moved as an amendment that it be tied.\n\nThere voted for the motion 2 and for the amendment 3, and the amendment was accordingly carried.\n\nThe Council therefore agreed that it be tied.\n")
	require.Len(t, item.Motions, 2)
	assert.Equal(t, []string{model.Lost, model.Carried}, []string{item.Motions[0].Vote.Result, item.Motions[1].Vote.Result})
	require.Len(t, item.Resolutions, 1)
	assert.Empty(t, item.Resolutions[0].Mover)
	assert.Nil(t, item.Resolutions[0].Vote)
}

func TestWhatANumberCountsMayBeLost(t *testing.T) {
	const moved = "Resolution No. 2017-076\nMoved by: Cllr Dray\nSeconded by: Cllr Marl\nTHAT the rope be cut;\nAND FURTHER THAT the bell be rung.\n"
	lost := lastItem(t, moved+"LOST\n")
	assert.Empty(t, lost.Resolutions)
	require.Len(t, lost.Motions, 1)
	assert.Equal(t, []string{"THAT the rope be cut;", "Cllr Dray", "Cllr Marl", model.Lost}, []string{lost.Motions[0].Text, lost.Motions[0].Mover, lost.Motions[0].Seconder, lost.Motions[0].Vote.Result})
	require.Len(t, lost.Motions[0].Clauses, 1)

	carried := lastItem(t, moved+"CARRIED\n")
	assert.Empty(t, carried.Motions)
	require.Len(t, carried.Resolutions, 1)
	require.Len(t, carried.Resolutions[0].Clauses, 1)
	assert.Equal(t, "AND FURTHER THAT the bell be rung.", carried.Resolutions[0].Clauses[0].Text)

	done := lastItem(t, "RESOLVED that the rope be cut.\n\nAnd that was that, said the ferryman.\n")
	require.Len(t, done.Resolutions, 1)
	assert.Empty(t, done.Resolutions[0].Clauses)
}

func TestTitlesRunInBeforeAPoint(t *testing.T) {
	const text = headAndRoll + "\nAPOLOGIES. Cllr D Quill, harvesting.\n\nMINUTES. The minutes were read and signed.\n\nFINANCE. A cheque was signed for £4.\n\nIt was agreed to buy a bell.\n\n" +
		"FERRY TOLLS. The tolls had fallen.\n\nANY OTHER BUSINESS. The lamp is out. OIL. There was none.\n"
	got, err := parser.Parse("minutes.txt", []byte(text), parser.Options{Layout: model.LayoutPrinted})
	require.NoError(t, err)
	var titles []string
	for _, item := range got.Records[0].Items {
		titles = append(titles, item.Title)
	}
	assert.Equal(t, []string{"APOLOGIES", "MINUTES", "FINANCE", "FERRY TOLLS", "ANY OTHER BUSINESS"}, titles)
	assert.Equal(t, "The lamp is out. OIL. There was none.", got.Records[0].Items[4].Minutes[0].Text)
}

// Many titles in capitals before a point need fewer of those that all minutes have; a
// date may end one, and one may stand over its text.
func TestManyTitlesRunInBeforeAPoint(t *testing.T) {
	const text = headAndRoll + "\nAPOLOGIES FOR ABSENCE. There were none.\n\nMINUTES OF MEETING, Sept 27th 2022. They were signed.\n\nVACANCY. Cllr Dray was gone.\n\n" +
		"FERRY TOLLS.\n\nThe tolls had fallen.\n\nLAMPS ON THE PIER. One was out.\n\nCHURCH BELL. It was rung.\n"
	r := parsePrinted(t, text)
	var titles []string
	for _, item := range r.Items {
		titles = append(titles, item.Title)
	}
	assert.Equal(t, []string{"APOLOGIES FOR ABSENCE", "MINUTES OF MEETING, Sept 27th 2022", "VACANCY", "FERRY TOLLS", "LAMPS ON THE PIER", "CHURCH BELL"}, titles)
	few := parsePrinted(t, headAndRoll+"\nAPOLOGIES FOR ABSENCE. There were none.\n\nMINUTES. They were signed.\n\nN.B.C. sent a letter.\n\nFERRY LAMP. It was out.\n\nThe clerk reported that he had written to the ferryman about the lamp and the oil.\n")
	assert.Len(t, few.Items, 1, "too few of them")
}

func TestMeetingAdjournsBehindItsMotion(t *testing.T) {
	for text, want := range map[string]string{
		"Motion to adjourn by Cllr Dray, second by Cllr Marl. All ayes. Meeting adjourned at 8:14 p.m.\n":                        "20:14",
		"Motion to cut the rope by Cllr Dray, second by Cllr Marl. All ayes. Meeting adjourned at 8:14 p.m.\n\nIt began anew.\n": "",
	} {
		got, err := parser.Parse("minutes.txt", []byte(headAndRoll+items+"\n4. Harbour\n\n"+text), parser.Options{Layout: model.LayoutPrinted})
		require.NoError(t, err)
		assert.Equal(t, want, got.Records[0].Meeting.EndTime, text)
		assert.Len(t, got.Records[0].Items[3].Motions, 1, text)
	}
}
