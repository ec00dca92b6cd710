package phrase_test

import (
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"minutebook/parser/internal/phrase"
)

var proposals = []struct {
	text                  string
	mover, seconder, kind string
	words                 string // the motion's own, where they stand in the sentence
	bare                  bool
}{
	{"Moved by Councillor Ida Frome, seconded by Councillor Max Reed", "Councillor Ida Frome", "Councillor Max Reed", "motion", "", true},
	{"Proposed by Cllr Frome and seconded by Cllr Reed.", "Cllr Frome", "Cllr Reed", "motion", "", true},
	{"It was proposed by Councillor Frome, seconded by Councillor Reed and", "Councillor Frome", "Councillor Reed", "motion", "", true},
	{"Councillor Frome moved, and Councillor Reed seconded, the recommendations.", "Councillor Frome", "Councillor Reed", "motion", "", true},
	{"Councillor Frome moved and Councillor Reed seconded the proposals in the report.", "Councillor Frome", "Councillor Reed", "motion", "", true},
	{"On the motion of Councillor Frome, seconded by Councillor Reed, it was", "Councillor Frome", "Councillor Reed", "motion", "", true},
	{"Moved by:Councillor Frome", "Councillor Frome", "", "motion", "", true},
	{"Prop: Cllr Frome, Sec: Cllr Reed.", "Cllr Frome", "Cllr Reed", "motion", "", true},
	{"Prop. Ida Frome, Second. Max Reed", "Ida Frome", "Max Reed", "motion", "", true},
	{"Proposed IF, seconded MR", "IF", "MR", "motion", "", true},
	{"Proposed Ida Frome seconded Max Reed", "Ida Frome", "Max Reed", "motion", "", true},
	{"Moved and seconded by Councillors Frome and Reed", "Frome", "Reed", "motion", "", true},
	{"Councillors Frome and Reed moved and seconded the motion", "Frome", "Reed", "motion", "", true},
	{"Mover: Councillor Frome, Seconder: Councillor Reed", "Councillor Frome", "Councillor Reed", "motion", "", true},
	{"Proposed: Councillor Frome", "Councillor Frome", "", "motion", "", true},
	{"Seconded by Councillor Reed", "", "Councillor Reed", "motion", "", true},
	{"The motion was seconded by Councillor Reed.", "", "Councillor Reed", "motion", "", true},
	{"Councillor Frome moved, and Councillor Reed seconded, an amendment that the tolls be halved.", "Councillor Frome", "Councillor Reed", "amendment", "that the tolls be halved.", false},
	{"It was moved by Councillor Frome, seconded by Councillor Reed, that the tolls be halved.", "Councillor Frome", "Councillor Reed", "motion", "that the tolls be halved.", false},
	{"Councillor Frome moved that the tolls be halved.", "Councillor Frome", "", "motion", "that the tolls be halved.", false},
	{"Councillor Frome proposed to halve the tolls, seconded by Councillor Reed", "Councillor Frome", "Councillor Reed", "motion", "to halve the tolls", false},
	{"A proposal to halve the tolls was moved by Councillor Frome, seconded by Councillor Reed", "Councillor Frome", "Councillor Reed", "motion", "to halve the tolls", false},
	{"Moved by the Chair, seconded by Councillor J. O’Dee", "the Chair", "Councillor J. O’Dee", "motion", "", true},
	{"Proposed by: Cllr Frome Seconded by: Cllr Reed All in favour", "Cllr Frome", "Cllr Reed", "motion", "", true},
	{"Proposed Cllr Frome, seconded Cllr Reed, all in favour", "Cllr Frome", "Cllr Reed", "motion", "", true},
	{"Proposed Cllr Frome, seconded Cllr Reed all in agreement.", "Cllr Frome", "Cllr Reed", "motion", "", true},
	{"Prop IF Sec MR", "IF", "MR", "motion", "", true},
	{"Prop: IF, Sec: MR", "IF", "MR", "motion", "", true},
	{"Prop Cllr Frome Secd Cllr Reed", "Cllr Frome", "Cllr Reed", "motion", "", true},
	{"Proposed - Cllr Mrs Frome Seconded - The Chairman", "Cllr Mrs Frome", "The Chairman", "motion", "", true},
	{"Prop. IF, 2nd JR.", "IF", "JR", "motion", "", true},
	{"Moved by Councillor Frome (J);", "Councillor Frome (J)", "", "motion", "", true},
	{"Moved by the Right Honourable the Lord Mayor (Councillor Frome),", "the Right Honourable the Lord Mayor (Councillor Frome)", "", "motion", "", true},
	{"Following a proposal by Cllr. Frome and seconding by Cllr. Reed", "Cllr. Frome", "Cllr. Reed", "motion", "", true},
	{"Moved by the Lord Mayor (Alderman Frome),", "the Lord Mayor (Alderman Frome)", "", "motion", "", true},
	{"It was proposed by Cllr. I. Ó hEidhin and seconded by Cllr. Reed:-", "Cllr. I. Ó hEidhin", "Cllr. Reed", "motion", "", true},
	{"It was proposed by Councillor Frome, duly seconded, and", "Councillor Frome", "", "motion", "", true},
	{"It was moved and duly seconded to sell the ferry.", "", "", "motion", "to sell the ferry.", false},
	{"Motion by Trustee Frome, second by Trustee Reed, to sell the ferry.", "Trustee Frome", "Trustee Reed", "motion", "to sell the ferry.", false},
	{"A motion was moved by Councillors Frome and Reed that the ferry be sold.", "Frome", "Reed", "motion", "that the ferry be sold.", false},
	{"Mr I Frome, as an amendment, seconded by Ms M Reed, moved that the ferry be sold.", "Mr I Frome", "Ms M Reed", "amendment", "that the ferry be sold.", false},
	{"On the motion of Cllr Frome, Cllr Reed seconding, it was", "Cllr Frome", "Cllr Reed", "motion", "", true},
	{"Motion by Frome, supported by Reed, to mend the road.", "Frome", "Reed", "motion", "to mend the road.", false},
	{"It was moved by Frome and supported by Reed that the road be mended.", "Frome", "Reed", "motion", "that the road be mended.", false},
	{"Supported by: Reed", "", "Reed", "motion", "", true},
	{"SECOND: Reed", "", "Reed", "motion", "", true},
	{"Motion: Frome Second: Reed Vote: 4-0", "Frome", "Reed", "motion", "", true},
	{"Motion: Ida Frome", "Ida Frome", "", "motion", "", true},
	{"On the proposal of Cllr. Frome", "Cllr. Frome", "", "motion", "", true},
	{"MOTION (Frome/Reed) that the tolls be halved.", "Frome", "Reed", "motion", "that the tolls be halved.", false},
	{"Amendment: (Cr Frome/Cr Reed) That the tolls be halved.", "Cr Frome", "Cr Reed", "amendment", "That the tolls be halved.", false},
	{"Upon motion by Frome, seconded by Reed, the Board voted to mend the road.", "Frome", "Reed", "motion", "to mend the road.", false},
	{"On motion by Frome, seconded by Reed, the Board voted 4-1 to mend the road.", "Frome", "Reed", "motion", "to mend the road.", false},
	{"MOVED by Ida Frome, seconded Max Reed:", "Ida Frome", "Max Reed", "motion", "", true},
	{"MOVED by Ida Frome, seconded Reed:", "Ida Frome", "Reed", "motion", "", true},
	{"Proposed by I Frome, seconded Cllr Reed, all in favour", "I Frome", "Cllr Reed", "motion", "", true},
	{"Cr Frome / Cr Reed", "Cr Frome", "Cr Reed", "motion", "", true},
	{"Councillors Frome / Reed-Hall", "Frome", "Reed-Hall", "motion", "", true},
	{"Motion: (Frome/Reed)", "Frome", "Reed", "motion", "", true},
	{"Moved/Seconded: Cr Frome / the Mayor", "Cr Frome", "the Mayor", "motion", "", true},
	{"Mrs. I.J. Frome proposed that the tolls be halved and was seconded by Councillor M.R. Reed.", "Mrs. I.J. Frome", "Councillor M.R. Reed", "motion", "that the tolls be halved", false},
	{"A motion by Councillor Frome that the tolls be halved, having been duly seconded by Councillor Reed", "Councillor Frome", "Councillor Reed", "motion", "that the tolls be halved", false},
	{"Councillor Frome proposed that the bell which was cast be sold, seconded by Councillor Reed", "Councillor Frome", "Councillor Reed", "motion", "that the bell which was cast be sold", false},
	{"Councillor Reed seconded the proposal.", "", "Councillor Reed", "motion", "", true},
	{"Proposed (IF) & Seconded (MR) that the tolls be halved.", "IF", "MR", "motion", "that the tolls be halved.", false},
	{"Proposed (Cllr Frome), seconded (Cllr Reed).", "Cllr Frome", "Cllr Reed", "motion", "", true},
	{"Councilwoman Frome offered the following resolution and moved its adoption, which was seconded by Councilman Reed:", "Councilwoman Frome", "Councilman Reed", "motion", "", true},
	{"Motion was made by Trustee Frome and seconded by Trustee Reed to sell the ferry.", "Trustee Frome", "Trustee Reed", "motion", "to sell the ferry.", false},
	{"Trustee Frome made a motion, seconded by Trustee Reed, to sell the ferry.", "Trustee Frome", "Trustee Reed", "motion", "to sell the ferry.", false},
	{"Trustee Frome made a motion to sell the ferry and Trustee Reed seconded.", "Trustee Frome", "Trustee Reed", "motion", "to sell the ferry", false},
	{"A motion to sell the ferry was made by Frome and seconded by Reed.", "Frome", "Reed", "motion", "to sell the ferry", false},
	{"Motion to adjourn by Frome, second by Reed.", "Frome", "Reed", "motion", "to adjourn", false},
	{"Moved by Frome, supported by Reed, to sell the ferry.", "Frome", "Reed", "motion", "to sell the ferry.", false},
	{"Member Frome/Member Reed CARRIED", "Member Frome", "Member Reed", "motion", "", true},
	{"Councillor Reed seconded the motion, which was carried unanimously.", "", "Councillor Reed", "motion", "", true},
	{"She was seconded by Councillor Reed, who spoke of fog.", "", "Councillor Reed", "motion", "", false},
	{"Councillor Frome moved the adoption of the Ferry Plan and thanked its writers.", "Councillor Frome", "", "motion", "", false},
	{"Councillor Frome, seconded by Councillor Reed, moved to sell the ferry.", "Councillor Frome", "Councillor Reed", "motion", "to sell the ferry.", false},
	{"Councillor I Frome, Leader of the Council, moved the recommendations and this was seconded by Councillor Reed.", "Councillor I Frome", "Councillor Reed", "motion", "", true},
	{"Councillor Frome, Cabinet Member for Ferries, moved that the tolls be halved.", "Councillor Frome", "", "motion", "that the tolls be halved.", false},
	{"Councillor Frome moved, and Councillor Reed seconded, the recommendations in the minute extract.", "Councillor Frome", "Councillor Reed", "motion", "", true},
	{"Councillor Frome, Leader of the Council, proposed the recommendations and Councillor Reed, Deputy Leader, seconded.", "Councillor Frome", "Councillor Reed", "motion", "", true},
	{"Councillor Reed, the Deputy Leader, seconded the recommendations.", "", "Councillor Reed", "motion", "", true},
	{"Councillor Ida Frome introduced the report and moved the recommendations.", "Councillor Ida Frome", "", "motion", "", false},
	{"Councillor Frome, Leader of the Council, presented the report on tolls and proposed the recommendations.", "Councillor Frome", "", "motion", "", false},
	{"The Mayor, Councillor Frome, moved the recommendations and the Deputy Mayor, Councillor Reed, seconded.", "Councillor Frome", "Councillor Reed", "motion", "", false},
}

func TestReadProposal(t *testing.T) {
	for _, x := range proposals {
		t.Run(x.text, func(t *testing.T) {
			p, ok := phrase.ReadProposal(x.text)
			require.True(t, ok)
			words := func(r phrase.Range) string { return x.text[r.Start:r.End] }
			assert.Equal(t, x.mover, words(p.Mover))
			assert.Equal(t, x.seconder, words(p.Seconder))
			assert.Equal(t, x.kind, p.Kind)
			assert.Equal(t, x.words, words(p.Text))
			assert.Equal(t, x.bare, p.Bare)
		})
	}
}

func TestReadProposalRefuses(t *testing.T) {
	for _, s := range []string{
		"The Chair moved to the vote:",
		"Councillor Frome moved on to the tolls:",
		"Councillor Reed seconded the clerk to the ferry, which was lost.",
		"The ferry was moved to the pier.",
		"She moved that the ferry be sold.",
		"The second line was moved by the tide.",
		"It was moved, when the tide allowed.",
		"He moved to the hall that evening.",
		"Members proposed a visit.",
		"The proposed tolls were read.",
		"Officers were seconded to the ferry.",
		"Moved by the tide, seconded Monday",
		"Cr Frome / Harbour and tolls",
		"Quay Street / Frome Lane",
		"Cr Frome / Cr Reed to report",
		"Moved 3/4 of a mile",
		"They were moved by the song.",
		"Removed by the tide",
		"Proposed (see page 4) and seconded (in May)",
		"Councillor Frome moved to the bow.",
		"Councillor Frome introduced the report and the Chair moved the meeting on.",
		"Councillor Frome introduced the report and moved to the next item.",
		"Councillor Frome introduced Mr Reed and proposed a walk.",
		"Councilwoman Frome offered tea and moved its table, which was seconded by all.",
		"Cr Frome/Cr Reed were away",
		"A motion to dismiss was filed by the ferry and seconded by nobody.",
		"The motion of the tide was made by the moon and a second by the wind.",
		"Trustee Frome made a motion of the hand, seconded by a nod.",
		"Mr Frome supported by Mr Reed spoke of the drains.",
		"Motion: Carried",
		"Motion: The tolls",
		"Second: the tolls of the ferry",
		"On the motion of the tide",
		"On the proposal of the Clerk to sell it",
		"MOTION (see page 4) that the ferry be sold",
		"Amendment (Frome/Reed Lane) to the plan",
		"",
	} {
		p, ok := phrase.ReadProposal(s)
		assert.False(t, ok, "%s: %+v", s, p)
	}
}

func TestPointsOnly(t *testing.T) {
	for s, want := range map[string]bool{
		"that the officer’s recommendation be agreed.":       true,
		"That the recommendations in the report be adopted":  true,
		"that the proposal to sell the ferry be agreed":      false,
		"that the recommendation be rejected":                false,
		"that the ferry be approved":                         false,
		"that the motion be agreed, and that the tolls rise": false,
	} {
		assert.Equal(t, want, phrase.PointsOnly(s), s)
	}
}

func TestReadNotice(t *testing.T) {
	for s, want := range map[string]string{
		"Councillor Frome gave notice of the following motion:-":               "Councillor Frome",
		"Councillor Frome had given notice that he would move:":                "Councillor Frome",
		"The following motion stood in the name of Alderman Reed:":             "Alderman Reed",
		"Councillors Frome and Reed gave notice of the following motion:":      "",
		"The motion submitted by Councillor Frome and Councillor Reed was:":    "",
		"Notice was given to the tenants, as Councillor Frome said they asked": "",
	} {
		r := phrase.ReadNotice(s)
		assert.Equal(t, want, s[r.Start:r.End], s)
	}
}

func TestProposalEndsWithAVote(t *testing.T) {
	const s = "Moved by Councillor Frome, seconded by Councillor Reed and carried by 9 votes to 4."
	p, ok := phrase.ReadProposal(s)
	require.True(t, ok)
	assert.Equal(t, "and carried by 9 votes to 4.", s[p.Vote.Start:p.Vote.End])
	tallies := phrase.ReadTail(s[p.Vote.Start:p.Vote.End])
	require.Len(t, tallies, 1)
	assert.Equal(t, phrase.Tally{Reported: true, Result: "carried", For: phrase.Count{N: 9, Set: true}, Against: phrase.Count{N: 4, Set: true}}, tallies[0])
}

func TestNameAt(t *testing.T) {
	for text, want := range map[string]string{
		"Councillor Ida Frome, who": "Councillor Ida Frome", "Mrs A. B. Reed.": "Mrs A. B. Reed", "Cllr van der Wren said": "Cllr van der Wren",
		"the Mayor and": "the Mayor", "the ferry": "", "who said": "", "": "",
	} {
		r := phrase.NameAt(text, 0)
		assert.Equal(t, want, text[r.Start:r.End], text)
	}
}

func FuzzProposal(f *testing.F) {
	for _, x := range proposals {
		f.Add(x.text)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if !utf8.ValidString(s) {
			t.Skip("sources are decoded")
		}
		p, ok := phrase.ReadProposal(s)
		if !ok {
			return
		}
		for _, r := range []phrase.Range{p.Mover, p.Seconder, p.Text, p.Vote} {
			if r.End > 0 {
				requireRange(t, s, r)
			}
		}

		require.True(t, p.Mover.End > 0 || p.Seconder.End > 0 || p.Text.End > 0 || p.Open, "%+v names nobody and says nothing", p)
		if p.Vote.End > 0 {
			phrase.ReadTail(s[p.Vote.Start:p.Vote.End])
		}
	})
}

func TestReadOnMotionOf(t *testing.T) {
	for text, want := range map[string][2]string{
		"on the proposal of Councillor Frome, seconded by Councillor Reed, that the ferry be sold": {"Councillor Frome", "Councillor Reed"},
		"on the motion of Councillors Frome and Reed that the ferry be sold":                       {"Frome", "Reed"},
		"on a proposal by Cllr Frome, seconded by Cllr Reed, that the ferry be sold":               {"Cllr Frome", "Cllr Reed"},
		"(proposed Cllr Frome, seconded Cllr Reed) to sell the ferry":                              {"Cllr Frome", "Cllr Reed"},
		"that it be sold on the proposition of the Mayor":                                          {"the Mayor", ""},
	} {
		mover, seconder, ok := phrase.ReadOnMotionOf(text)
		require.True(t, ok, text)
		assert.Equal(t, want, [2]string{text[mover.Start:mover.End], text[seconder.Start:seconder.End]}, text)
	}
	for _, s := range []string{"that the motion of the ferry be slow", "(as proposed by the Mayor) to sell the ferry", "on the proposal of another council", ""} {
		_, _, ok := phrase.ReadOnMotionOf(s)
		assert.False(t, ok, s)
	}
}

func TestReadMoversAtEnd(t *testing.T) {
	for text, want := range map[string][2]string{
		"to sell the ferry, proposed by Cllr Frome, seconded by Cllr Reed.":          {"Cllr Frome", "Cllr Reed"},
		"that the ferry be sold (proposed Cllr Frome, seconded Cllr Reed)":           {"Cllr Frome", "Cllr Reed"},
		"to sell the ferry – proposed by Ida Frome and seconded by Max Reed":         {"Ida Frome", "Max Reed"},
		"that the plan, moved by Cllr Dray, lie over, moved by Cllr A, seconded B R": {"Cllr A", "B R"},
	} {
		mover, seconder, ok := phrase.ReadMoversAtEnd(text)
		require.True(t, ok, text)
		assert.Equal(t, want, [2]string{text[mover.Start:mover.End], text[seconder.Start:seconder.End]}, text)
	}
	for _, s := range []string{
		"to adopt it with the change at paragraph 4 proposed by Cllr Frome.",
		"that the amendment, proposed by Cllr Frome, seconded by Cllr Reed, be minuted",
		"that it be sold, proposed by Cllr Frome",
		"",
	} {
		_, _, ok := phrase.ReadMoversAtEnd(s)
		assert.False(t, ok, s)
	}
}

func TestReadSpeaker(t *testing.T) {
	for _, x := range []struct {
		text, name string
		second     bool
	}{
		{"In proposing the motion, Councillor Frome said that the tide was out.", "Councillor Frome", false},
		{"Councillor Frome, in moving the motion, spoke of the tide.", "Councillor Frome", false},
		{"Councillor Reed, seconding, spoke of the fog.", "Councillor Reed", true},
	} {
		who, ok := phrase.ReadSpeaker(x.text)
		require.True(t, ok, x.text)
		assert.Equal(t, x.name, x.text[who.Name.Start:who.Name.End])
		assert.Equal(t, x.second, who.Second)
	}
	for _, s := range []string{"In proposing the motion he spoke of fog.", "The Clerk, seconding nothing, left.", ""} {
		_, ok := phrase.ReadSpeaker(s)
		assert.False(t, ok, s)
	}
}

func TestIsMotionNumber(t *testing.T) {
	for _, s := range []string{"Motion No. 2010-31", "MOTION C180627-3", "Motion #12", "Motion number 4:"} {
		assert.True(t, phrase.IsMotionNumber(s), s)
	}
	for _, s := range []string{"Motion carried 5-0", "Motion to adjourn", "Motion 12 of the fair was lost", "Notice of Motion No. 3", "Motion:"} {
		assert.False(t, phrase.IsMotionNumber(s), s)
	}
}

func TestIsResolutionNumber(t *testing.T) {
	for s, is := range map[string]bool{
		"Resolved: 19.78": true, "Council Decision": true, "COUNCIL DECISION 12/2019": true, "Resolved: 3": false, "Decision 4": false, "Resolved: the tolls": false,
		"Council Resolutions of 2019": false,
		"Resolution RD/2019/12":       true, "Resolution Record No. OTC/33/01/Sept/08": true, "COUNCIL RESOLUTION 2018-091": true, "Resolution number 7:": true, "Council Resolution": true, "Council Resolution / O12-281": true,
		"COMMUNITY BOARD RESOLUTION": true, "Board of Trade Resolution": false, "NEW YEAR RESOLUTION": false,
		"Resolution of disputes": false, "Resolution": false, "Resolution 12 was rescinded.": false, "The resolution of 2018": false, "Item 12": false, "": false,
	} {
		assert.Equal(t, is, phrase.IsResolutionNumber(s), s)
	}
}

func TestReadPut(t *testing.T) {
	for text, want := range map[string][3]string{
		"Commissioner Frome moved to sell the ferry.": {"Commissioner Frome", phrase.OnMotion, "to sell the ferry."},
		"FROME MOVED to sell the ferry.":              {"FROME", phrase.OnMotion, "to sell the ferry."},
		"Ms. Frome made a motion to sell the ferry.":  {"Ms. Frome", phrase.OnMotion, "to sell the ferry."},
		"Mr. Frome moved approval of the minutes.":    {"Mr. Frome", phrase.OnMotion, "approval of the minutes."},
		"REED MOVED TO AMEND by adding a bell.":       {"REED", phrase.OnAmendment, "TO AMEND by adding a bell."},

		"Cllr Frome moved refusal of the application as recommended.":             {"Cllr Frome", phrase.OnMotion, "refusal of the application as recommended."},
		"Following a lengthy debate, Cllr Frome moved deferral of the lease.":     {"Cllr Frome", phrase.OnMotion, "deferral of the lease."},
		"As a further amendment, Cllr Frome moved rejection of the second offer.": {"Cllr Frome", phrase.OnAmendment, "rejection of the second offer."},
	} {
		p, ok := phrase.ReadPut(text)
		require.True(t, ok, text)
		assert.Equal(t, want, [3]string{text[p.Mover.Start:p.Mover.End], p.Kind, text[p.Text.Start:p.Text.End]}, text)
	}
	for _, s := range []string{"They moved to sell the ferry.", "Then, at four, Frome moved to the bow.", "The Chair moved to the vote:", "The tide moved on.", "After Mr Reed left, Cllr Frome moved refusal of the lease.", "Cllr Frome moved word of the sale.", ""} {
		_, ok := phrase.ReadPut(s)
		assert.False(t, ok, s)
	}
}
