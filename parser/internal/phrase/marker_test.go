package phrase_test

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"minutebook/model"
	"minutebook/parser/internal/phrase"
)

// bodies are names by which the texts below call the body that decides.
var bodies = []string{"Ferries Panel", "Ferries and Piers Conference"}

// markers open a resolution. The narrative, the marker and the words are the
// text's, cut in three.
var markers = []struct {
	text              string
	kind              string
	before, is, words string
}{
	// At the start of the line.
	{"RESOLVED – That the tolls be raised.", model.KindResolved, "", "RESOLVED", "That the tolls be raised."},
	{"RESOLVED That the tolls be raised.", model.KindResolved, "", "RESOLVED", "That the tolls be raised."},
	{"RESOLVED, that the tolls be raised.", model.KindResolved, "", "RESOLVED", "that the tolls be raised."},
	{"RESOLVED:-", model.KindResolved, "", "RESOLVED", ""},
	{"Resolved", model.KindResolved, "", "Resolved", ""},
	{"Resolved: to raise the tolls", model.KindResolved, "", "Resolved", "to raise the tolls"},
	{"Resolved that the tolls be raised", model.KindResolved, "", "Resolved", "that the tolls be raised"},
	{"Agreed to raise the tolls", model.KindAgreed, "", "Agreed", "to raise the tolls"},
	{"resolved: that the tolls be raised", model.KindResolved, "", "resolved", "that the tolls be raised"},
	{"AGREED – To raise the tolls.", model.KindAgreed, "", "AGREED", "To raise the tolls."},
	{"RECOMMENDED TO COUNCIL: That the tolls be raised.", model.KindRecommended, "", "RECOMMENDED TO COUNCIL", "That the tolls be raised."},
	{"RECOMMENDED to Council that the tolls be raised.", model.KindRecommended, "", "RECOMMENDED", "to Council that the tolls be raised."},
	{"UNANIMOUSLY RESOLVED TO RECOMMEND TO COUNCIL", model.KindResolved, "", "UNANIMOUSLY RESOLVED", "TO RECOMMEND TO COUNCIL"},
	{"NOTED: the tolls.", model.KindNoted, "", "NOTED", "the tolls."},
	{"APPROVED – the tolls.", model.KindApproved, "", "APPROVED", "the tolls."},
	{"DECISION: That the tolls be raised.", model.KindDecided, "", "DECISION", "That the tolls be raised."},
	{"UNANIMOUSLY RESOLVED that the tolls be raised.", model.KindResolved, "", "UNANIMOUSLY RESOLVED", "that the tolls be raised."},
	{"RESOLVED by 6 votes to 2 that the tolls be raised.", model.KindResolved, "", "RESOLVED by 6 votes to 2", "that the tolls be raised."},
	{"RESOLVED: by 6 votes to 2 that the tolls be raised.", model.KindResolved, "", "RESOLVED: by 6 votes to 2", "that the tolls be raised."},
	{"RESOLVED: by the end of May to raise the tolls.", model.KindResolved, "", "RESOLVED", "by the end of May to raise the tolls."},
	{"Resolved (unanimously) to raise the tolls.", model.KindResolved, "", "Resolved (unanimously)", "to raise the tolls."},

	// A number that counts decisions, behind the deciding word.
	{"RESOLVED – 128 that the tolls be raised.", model.KindResolved, "", "RESOLVED – 128", "that the tolls be raised."},
	{"RESOLVED 23/001/1 To raise the tolls.", model.KindResolved, "", "RESOLVED 23/001/1", "To raise the tolls."},
	{"RESOLVED A.14.28.03.13 –", model.KindResolved, "", "RESOLVED A.14.28.03.13", ""},
	{"RESOLVED – 130 by 8 votes to 1 to raise the tolls.", model.KindResolved, "", "RESOLVED – 130 by 8 votes to 1", "to raise the tolls."},
	{"RESOLVED 12/3 Quay Street be closed.", model.KindResolved, "", "RESOLVED", "12/3 Quay Street be closed."},
	{"RESOLVED – 12 that are broken to be mended.", model.KindResolved, "", "RESOLVED", "12 that are broken to be mended."},
	{"RESOLVED – 2.1 That the tolls be raised; and", model.KindResolved, "", "RESOLVED", "2.1 That the tolls be raised; and"},
	{"RESOLVED: 2019/20 to be the year of the ferry.", model.KindResolved, "", "RESOLVED", "2019/20 to be the year of the ferry."},

	// After a bare subject or a lead-in.
	{"Seconded by Councillor Reed, and resolved", model.KindResolved, "", "Seconded by Councillor Reed, and resolved", ""},
	{"Seconded by Councillor Reed and agreed that the tolls be raised.", model.KindAgreed, "", "Seconded by Councillor Reed and agreed", "that the tolls be raised."},
	{"It was proposed by Councillor Frome and resolved to raise the tolls.", model.KindResolved, "", "It was proposed by Councillor Frome and resolved", "to raise the tolls."},
	{"Moved by Councillor Frome and agreed unanimously that the tolls be raised.", model.KindAgreed, "", "Moved by Councillor Frome and agreed unanimously", "that the tolls be raised."},
	{"IT WAS MOVED BY MR FROME, SECONDED BY MRS QUILL AND RESOLVED THAT THE TOLLS BE RAISED.", model.KindResolved, "", "IT WAS MOVED BY MR FROME, SECONDED BY MRS QUILL AND RESOLVED", "THAT THE TOLLS BE RAISED."},
	{"RESOLVED by 6 votes to 1 (a) That the tolls be raised; and", model.KindResolved, "", "RESOLVED by 6 votes to 1", "(a) That the tolls be raised; and"},
	{"RESOLVED by (6 votes to 1) – That the tolls be raised.", model.KindResolved, "", "RESOLVED by (6 votes to 1)", "That the tolls be raised."},
	{"Members RESOLVED that the tolls be raised.", model.KindResolved, "", "Members RESOLVED", "that the tolls be raised."},
	{"The Governors AGREED to raise the tolls.", model.KindAgreed, "", "The Governors AGREED", "to raise the tolls."},
	{"All Members present unanimously RESOLVED to raise the tolls.", model.KindResolved, "", "All Members present unanimously RESOLVED", "to raise the tolls."},
	{"12/0345 The Quay: fell one ash. Resolved – no objection", model.KindResolved, "12/0345 The Quay: fell one ash. ", "Resolved", "no objection"},
	{"It was RESOLVED that the tolls be raised.", model.KindResolved, "", "It was RESOLVED", "that the tolls be raised."},
	{"It was agreed that the tolls be raised.", model.KindAgreed, "", "It was agreed", "that the tolls be raised."},
	{"IT WAS AGREED that the tolls be raised.", model.KindAgreed, "", "IT WAS AGREED", "that the tolls be raised."},
	{"The Committee RESOLVED to raise the tolls.", model.KindResolved, "", "The Committee RESOLVED", "to raise the tolls."},
	{"The Council resolved:-", model.KindResolved, "", "The Council resolved", ""},
	{"The Ferries Panel agreed to raise the tolls.", model.KindAgreed, "", "The Ferries Panel agreed", "to raise the tolls."},
	{"The Committee unanimously RESOLVED to raise the tolls.", model.KindResolved, "", "The Committee unanimously RESOLVED", "to raise the tolls."},
	{"The Committee, by a vote of 7 votes to 4, RESOLVED to raise the tolls.", model.KindResolved, "", "The Committee, by a vote of 7 votes to 4, RESOLVED", "to raise the tolls."},
	{"Upon being put to the vote it was RESOLVED that the tolls be raised.", model.KindResolved, "", "Upon being put to the vote it was RESOLVED", "that the tolls be raised."},

	// By all, which says how the vote went.
	{"It was agreed by all present that the tolls be raised.", model.KindAgreed, "", "It was agreed by all present", "that the tolls be raised."},
	{"It was resolved by all councillors to raise the tolls.", model.KindResolved, "", "It was resolved by all councillors", "to raise the tolls."},
	{"It was agreed by all members of the crew that the tolls be raised.", model.KindAgreed, "", "It was agreed", "by all members of the crew that the tolls be raised."},

	// A number that counts the decision stands for the deciding word.
	{"Resolution 2019/45: That the tolls be raised.", model.KindResolved, "", "Resolution 2019/45", "That the tolls be raised."},
	{"Resolution No. 45 – To raise the tolls.", model.KindResolved, "", "Resolution No. 45", "To raise the tolls."},

	// Two deciding words for one decision.
	{"It was agreed and thereby RESOLVED to raise the tolls.", model.KindResolved, "", "It was agreed and thereby RESOLVED", "to raise the tolls."},
	{"The Committee agreed and resolved that the tolls be raised.", model.KindResolved, "", "The Committee agreed and resolved", "that the tolls be raised."},
	{"It was proposed by Councillor Frome, seconded by Councillor Reed and unanimously agreed and thereby RESOLVED:", model.KindResolved, "",
		"It was proposed by Councillor Frome, seconded by Councillor Reed and unanimously agreed and thereby RESOLVED", ""},
	{"RESOLVED and AGREED that the tolls be raised.", model.KindResolved, "", "RESOLVED and AGREED", "that the tolls be raised."},
	{"The fog had lifted. It was agreed and thereby RESOLVED to raise the tolls.", model.KindResolved, "The fog had lifted. ", "It was agreed and thereby RESOLVED", "to raise the tolls."},
	{"Members spoke of fog and it was unanimously agreed and RESOLVED that the tolls be raised.", model.KindResolved,
		"Members spoke of fog and ", "it was unanimously agreed and RESOLVED", "that the tolls be raised."},
	{"The fog had lifted. AND BE IT FURTHER RESOLVED that the tolls be raised.", model.KindResolved, "The fog had lifted. ", "AND BE IT FURTHER RESOLVED", "that the tolls be raised."},
	{"It was agreed and noted that the tolls be raised.", model.KindAgreed, "", "It was agreed", "and noted that the tolls be raised."},

	// After words that tell how the body came to it.
	{"Following consideration, the Committee agreed to raise the tolls.", model.KindAgreed, "", "Following consideration, the Committee agreed", "to raise the tolls."},
	{"After a long discussion it was agreed that the tolls be raised.", model.KindAgreed, "", "After a long discussion it was agreed", "that the tolls be raised."},
	{"Having heard Mr Frome and discussed the tide (paper 3), the Ferries Panel unanimously resolved:-", model.KindResolved, "",
		"Having heard Mr Frome and discussed the tide (paper 3), the Ferries Panel unanimously resolved", ""},
	{"Thereafter, the Committee agreed:-", model.KindAgreed, "", "Thereafter, the Committee agreed", ""},
	{"The Committee, having considered the report, agreed to raise the tolls.", model.KindAgreed, "", "The Committee, having considered the report, agreed", "to raise the tolls."},
	{"The Ferries Panel, following discussion of fog, tides and tolls, unanimously resolved:", model.KindResolved, "",
		"The Ferries Panel, following discussion of fog, tides and tolls, unanimously resolved", ""},
	{"Accordingly it was agreed to raise the tolls.", model.KindAgreed, "", "Accordingly it was agreed", "to raise the tolls."},

	{"Seconded by Councillor Reed and agreed that the tolls be raised.", model.KindAgreed, "", "Seconded by Councillor Reed and agreed", "that the tolls be raised."},

	// At the end of a sentence that led to it.
	{"Councillor Frome moved, Councillor Reed seconded and it was RESOLVED that the tolls be raised.", model.KindResolved,
		"Councillor Frome moved, Councillor Reed seconded and ", "it was RESOLVED", "that the tolls be raised."},
	{"The fog had lifted. The Committee RESOLVED to raise the tolls.", model.KindResolved, "The fog had lifted. ", "The Committee RESOLVED", "to raise the tolls."},
	{"Members spoke of fog, whereupon the Ferries Panel RESOLVED to raise the tolls.", model.KindResolved, "Members spoke of fog, whereupon ", "the Ferries Panel RESOLVED", "to raise the tolls."},
	{"The fog had lifted. Members then AGREED to raise the tolls.", model.KindAgreed, "The fog had lifted. ", "Members then AGREED", "to raise the tolls."},
	{"Three rowed for the amendment and four for the motion 4. The Committee accordingly RESOLVED to raise the tolls.", model.KindResolved,
		"Three rowed for the amendment and four for the motion 4. ", "The Committee accordingly RESOLVED", "to raise the tolls."},
	{"On a show of hands there voted for the amendment 2 and for the motion 3. The Committee RESOLVED to raise the tolls.", model.KindResolved,
		"On a show of hands there voted for the amendment 2 and for the motion 3. ", "The Committee RESOLVED", "to raise the tolls."},
	{"The fog had lifted, and the Committee RESOLVED to raise the tolls.", model.KindResolved, "The fog had lifted, and ", "the Committee RESOLVED", "to raise the tolls."},
	{"The fog had lifted. RESOLVED that the tolls be raised.", model.KindResolved, "The fog had lifted. ", "RESOLVED", "that the tolls be raised."},
	{"12/0345 The Quay: fell one ash. RESOLVED: no objection", model.KindResolved, "12/0345 The Quay: fell one ash. ", "RESOLVED", "no objection"},
	{"Who would row? AGREED: to ask the ferryman.", model.KindAgreed, "Who would row? ", "AGREED", "to ask the ferryman."},
	{"The fog lifted. It was Resolved that the tolls be raised.", model.KindResolved, "The fog lifted. ", "It was Resolved", "that the tolls be raised."},
	{"On the proposal of Councillor Frome, seconded by Councillor Reed, it was agreed to raise the tolls.", model.KindAgreed, "",
		"On the proposal of Councillor Frome, seconded by Councillor Reed, it was agreed", "to raise the tolls."},
	{"Resolved on the proposal of Councillor Frome, seconded by Councillor Reed, that the tolls be raised.", model.KindResolved, "",
		"Resolved", "on the proposal of Councillor Frome, seconded by Councillor Reed, that the tolls be raised."},
	{"Councillor Frome proposed, Seconded by Councillor C Reed and resolved, “That the tolls be raised.”", model.KindResolved, "", "Councillor Frome proposed, Seconded by Councillor C Reed and resolved", "“That the tolls be raised.”"},
	{"Therefore, it was proposed by Cllr Frome, seconded by Cllr Reed and agreed to raise the tolls.", model.KindAgreed, "", "Therefore, it was proposed by Cllr Frome, seconded by Cllr Reed and agreed", "to raise the tolls."},
	{"It was proposed by Alderman Frome, seconded by Councillor Reed and, on a vote being taken, agreed by 4 votes to 2, that the tolls be raised.", model.KindAgreed, "",
		"It was proposed by Alderman Frome, seconded by Councillor Reed and, on a vote being taken, agreed by 4 votes to 2", "that the tolls be raised."},
	{"On the motion of Councillor Frome, seconded by Councillor Reed, the Committee resolved that the tolls be raised.", model.KindResolved, "",
		"On the motion of Councillor Frome, seconded by Councillor Reed, the Committee resolved", "that the tolls be raised."},
	{"The motion was therefore carried, and the Committee thereafter resolved to raise the tolls.", model.KindResolved, "",
		"The motion was therefore carried, and the Committee thereafter resolved", "to raise the tolls."},
	{"Accordingly, the motion became the finding of the meeting and the Committee agreed to raise the tolls.", model.KindAgreed, "",
		"Accordingly, the motion became the finding of the meeting and the Committee agreed", "to raise the tolls."},
	{"Resolved, in terms of the Act, that the tolls be raised.", model.KindResolved, "", "Resolved", "in terms of the Act, that the tolls be raised."},
	{"Agreed not to raise the tolls.", model.KindAgreed, "", "Agreed", "not to raise the tolls."},
	{"RECOMMENDED to Town Council: That the tolls be raised.", model.KindRecommended, "", "RECOMMENDED to Town Council", "That the tolls be raised."},
	{"Members spoke of fog and it was RESOLVED that the tolls be raised.", model.KindResolved,
		"Members spoke of fog and ", "it was RESOLVED", "that the tolls be raised."},

	// Run together with the words about it.
	{"It was unanimouslyRESOLVED that the tolls be raised.", model.KindResolved, "", "It was unanimouslyRESOLVED", "that the tolls be raised."},
	{"Mr Frome moved, Mr Reed seconded and it wasRESOLVED that the tolls be raised.", model.KindResolved, "Mr Frome moved, Mr Reed seconded and ", "it wasRESOLVED", "that the tolls be raised."},
	{"The CommitteeAGREED to raise the tolls.", model.KindAgreed, "", "The CommitteeAGREED", "to raise the tolls."},
	{"RESOLVEDthat the tolls be raised.", model.KindResolved, "", "RESOLVED", "that the tolls be raised."},
	{"RESOLVEDunanimously to raise the tolls.", model.KindResolved, "", "RESOLVEDunanimously", "to raise the tolls."},
	{"Resolvedthat the tolls be raised.", model.KindResolved, "", "Resolved", "that the tolls be raised."},

	// Near a word for another day, or behind what somebody tells, and yet taken here.
	{"The Clerk reported that the tolls rose. RESOLVED that the tolls be raised.", model.KindResolved, "The Clerk reported that the tolls rose. ", "RESOLVED", "that the tolls be raised."},
	{"Members heard that the ferry sank and RESOLVED that the tolls be raised.", model.KindResolved, "Members heard that the ferry sank and ", "RESOLVED", "that the tolls be raised."},
	{"The matter was put to the vote, when it was RESOLVED that the tolls be raised.", model.KindResolved, "The matter was put to the vote, when ", "it was RESOLVED", "that the tolls be raised."},
	{"Following the debate at its meeting on 4 May, the Committee RESOLVED to raise the tolls.", model.KindResolved, "", "Following the debate at its meeting on 4 May, the Committee RESOLVED", "to raise the tolls."},
	{"The minutes of the meeting of 4 May were read and it was RESOLVED that the tolls be raised.", model.KindResolved,
		"The minutes of the meeting of 4 May were read and ", "it was RESOLVED", "that the tolls be raised."},
	{"MINUTES OF THE MEETING HELD ON 4 MAY – It was RESOLVED that the tolls be raised.", model.KindResolved, "MINUTES OF THE MEETING HELD ON 4 MAY – ", "It was RESOLVED", "that the tolls be raised."},
	{"The Committee, at this meeting, RESOLVED to raise the tolls.", model.KindResolved, "", "The Committee, at this meeting, RESOLVED", "to raise the tolls."},

	// Moved and seconded by nobody in particular.
	{"It was proposed; seconded; RESOLVED that the tolls be raised.", model.KindResolved, "", "It was proposed; seconded; RESOLVED", "that the tolls be raised."},
	{"It was proposed, seconded, and unanimously resolved to raise the tolls.", model.KindResolved, "", "It was proposed, seconded, and unanimously resolved", "to raise the tolls."},
	{"The fog had lifted. PROPOSED; SECONDED; RESOLVED to raise the tolls.", model.KindResolved, "The fog had lifted. ", "PROPOSED; SECONDED; RESOLVED", "to raise the tolls."},
}

func TestReadMarker(t *testing.T) {
	for _, x := range markers {
		t.Run(x.text, func(t *testing.T) {
			m, ok := phrase.ReadMarker(x.text, bodies)
			require.True(t, ok)
			assert.Equal(t, x.kind, m.Kind)
			assert.Equal(t, x.before, x.text[:m.Start])
			assert.Equal(t, x.is, strings.TrimRight(x.text[m.Start:m.VerbEnd], " "))
			assert.Equal(t, x.words, x.text[m.Text:])
			assert.Equal(t, x.words == "", m.Alone)
		})
	}
}

// noMarkers are sentences of debate: they tell of decisions, or use their words.
var noMarkers = []string{
	"Cllr Frome moved, Cllr Reed seconded, and it was agreed to defer the report.",
	"The Committee, having agreed to raise the tolls, rowed home.",
	"The Committee, having seen the ferry, agreed to raise the tolls.",
	"The Committee, having considered the report. The ferryman, he said, agreed to row.",
	"Seconded by Councillor Reed and agreed.",
	"Seconded by Councillor Reed, who agreed to row.",
	"Decision/vote - Councillor Frome proposed that the tolls be raised.",
	"Following the flood of 2007 the Committee agreed to raise the tolls.",
	"Following discussion with the Council, Mr Frome said that it was agreed to raise the tolls.",
	"After discussion in March the Committee agreed in April to raise the tolls.",
	"Having discussed it, Mr Frome and the Committee agreed to differ.",
	"After discussion Mr Frome left. He said that it was agreed to raise the tolls.",
	"Thereafter the ferryman agreed to row.",
	"In conclusion, the ferryman said, the Committee agreed with him.",
	"Resolved as everyone was to be kind, the meeting began.",
	"Resolved in mind, she sailed.",
	"He had heard that it was Resolved that the tolls be raised.",
	"On the proposal of Councillor Frome, seconded by Councillor Reed, the ferrymen agreed to sail.",
	"The Council had resolved to raise the tolls.",
	"The Council resolved in October 2017 to raise the tolls.",
	"The Council resolved at its last meeting to raise the tolls.",
	"The Committee agreed with the Chair.",
	"It was agreed with regret.",
	"The motion was lost, and the Committee resolved to raise the tolls.",
	"The motion was carried, and the ferryman resolved to row.",
	"The motion was read, and the Committee resolved to row.",
	"It was agreed.",
	"Agreed.",
	"Members agreed to visit the pier.",
	"The Councillors resolved to raise the tolls.",
	"Members of the band RESOLVED to play.",
	"The fog had lifted. Resolved to sail, they sailed.",
	"The matter was Resolved: the tide took it.",
	"Members noted that the tolls were high.",
	"The Committee noted the report.",
	"The Panel approved of the plan.",
	"The motion was AGREED.",
	"FERRY TOLLS AND AGREED CHARGES",
	"The minutes were APPROVED and signed.",
	"It was noted that the tolls were high.",
	"The ferryman said that the matter was resolved.",
	"Decision on tolls",
	"Decisions of the year",
	"Recommendation of the year",
	"Noted with thanks",
	"Noted, no ferries had come.",
	"Agreed, said the ferryman.",
	"He read out: “It was RESOLVED that the tolls be raised.”",
	"The ferryman agreed to sail.",
	"Another Council agreed to raise tolls.",
	"J. Smith said that he agreed to it.",
	"resolved that the tolls be raised",
	"Unresolved",
	"RESOLVEDLY he rowed.",
	"The tolls were “unRESOLVED that day”.",
	"Mr McAGREED that day rowed.",
	"Resolvedly he rowed that day.",
	"AGREEDOWN that day was a farm.",
	"The fog had lifted. RESOLVED and noted. The Clerk was thanked.",
	"The fog had lifted. RESOLVED The Clerk will write.",
	"The board reads “NO BOATS. RESOLVED: none” and is old.",
	"The matter of Messrs. Frome & Co. RESOLVED itself.",
	"It was proposed and seconded that the tolls be raised.",
	"Seconded by Councillor Reed and agreed by all present",
	"Seconded by Councillor Reed, who agreed that the tolls were low.",
	"It was proposed by Councillor Frome, who had agreed to raise the tolls.",
	"It was proposed by Councillor Frome and the ferryman agreed that the tolls be raised.",
	"It was proposed by Councillor Frome and agreed with the ferryman that the tolls be raised.",
	"It was proposed by Councillor Frome that the tolls be raised and agreed rates be paid.",
	"It was proposed that a matter seconded last year be resolved.",
	"He proposed, seconded and resolved many things.",
	"Resolution 2019/45: the tolls were raised by it.",
	"Resolution of disputes: That is the ferryman’s business.",
	"There was little to say, so it was agreed and resolved that the tolls be raised.",
	"The ferrymen agreed and thereby RESOLVED it among themselves.",
	"At its meeting in March, the Committee RESOLVED to raise the tolls.",
	"In 2014 the Committee RESOLVED that the tolls be raised.",
	"The Clerk told of the debate in May, when the Committee RESOLVED to raise the tolls.",
	"The Clerk reported that the Committee RESOLVED to raise the tolls.",
	"Members recalled that it was RESOLVED that the tolls be raised.",
	"The Committee RESOLVED in March that the tolls be raised.",
	"The Committee RESOLVED on 4 May 2018 that the tolls be raised.",
	"It was RESOLVED at the meeting of 4 May that the tolls be raised.",
	"It was RESOLVED at the Ferries Panel meeting of 4 May that the tolls be raised.",
	"The Committee, at its meeting on 4 May 2018, RESOLVED that the tolls be raised.",
	"Cabinet, at its annual meeting held on 4 May 2018, RESOLVED:",
	"The Cabinet at its meeting held on 4th May 2018 considered the report and RESOLVED that the tolls be raised.",
	"The Panel received the minutes of 4 May 2018, at which it was RESOLVED that the tolls be raised.",
	"The Chair reported that at the meeting of 4 May 2018 it was RESOLVED that the tolls be raised.",
	"The Clerk recalled that the Harbour and Quays Sub-Committee RESOLVED to raise the tolls.",
	"",
}

func TestReadMarkerRefuses(t *testing.T) {
	for _, s := range noMarkers {
		m, ok := phrase.ReadMarker(s, bodies)
		assert.False(t, ok, "%s: %+v", s, m)
	}
}

// Where the body that meets is known, what the Cabinet resolved was not resolved here.
func TestCabinetBeforeACommittee(t *testing.T) {
	for _, c := range []struct {
		bodies []string
		marks  bool
	}{{nil, true}, {[]string{"Cabinet"}, true}, {[]string{"Executive (Cabinet)"}, true}, {[]string{"Ferries Panel"}, false}} {
		_, ok := phrase.ReadMarker("The Cabinet RESOLVED that the tolls be raised.", c.bodies)
		assert.Equal(t, c.marks, ok, "%v", c.bodies)
		_, ok = phrase.ReadMarker("Fog came. The Committee RESOLVED that the tolls be raised.", c.bodies)
		assert.True(t, ok, "%v", c.bodies)
	}
}

func TestAnnouncesTold(t *testing.T) {
	for _, c := range []struct {
		text, kind string
		told       bool
	}{
		{"The Cabinet, at its meeting on 4 May 2018, had resolved:", model.KindResolved, true},
		{"Fog came. The Cabinet had unanimously resolved as follows:-", model.KindResolved, true},
		{"The Cabinet considered this at its meeting on 4 May 2018, when it was", model.KindResolved, true},
		{"The Panel met the ferrymen on 4 May 2018, at which it was:", model.KindAgreed, true},
		{"There was before the Panel the following resolution of the Cabinet of 4 May:", model.KindResolved, true},
		{"The Panel had adopted the following resolution:", model.KindResolved, true},
		{"The Council at its meeting on 4 May 2018 referred back the following recommendation:", model.KindRecommended, true},
		{"The Clerk had recommended:", model.KindRecommended, true},
		{"The Cabinet decision of 4 May 2018 was as follows:", model.KindResolved, true},
		{"The decision called in read:", model.KindResolved, true},
		{"Recommendation from the Ferries Panel (minute 45 refers):", model.KindRecommended, true},
		{"Recommendation from the Ferries Panel (minute 45 refers):", model.KindResolved, false},
		{"The decision of the Panel was as follows:", model.KindResolved, false},
		{"The minutes of the meeting of 4 May 2018 were read:", model.KindResolved, false},
		{"Members received the following minutes of the Ferries Panel:", model.KindResolved, false},
		{"The recommendation from the Ferries Panel was put to the vote:", model.KindRecommended, false},
		// What the meeting itself takes, or another kind of decision.
		{"The Clerk had recommended:", model.KindResolved, false},
		{"The Panel considered the following recommendation of the Cabinet:", model.KindResolved, false},
		{"The Panel adopted the following resolution:", model.KindResolved, false},
		{"The following resolution was passed:", model.KindResolved, false},
		{"Councillor Frome moved the following resolution of the Cabinet:", model.KindResolved, false},
		{"The Panel took the following resolution of thanks:", model.KindResolved, false},
		{"To approve the minutes of the meeting held on 4 May 2018:", model.KindResolved, false},
		{"The Panel had met on 4 May 2018. Following discussion it was:", model.KindResolved, false},
		{"On 4 May 2018 the Panel had resolved to wait. It was now:", model.KindResolved, false},
		{"The matter was put to the vote at the meeting, when it was:", model.KindResolved, false},
		{"Members spoke of fog, when it was:", model.KindResolved, false},
	} {
		assert.Equal(t, c.told, phrase.AnnouncesTold(c.text, c.kind), c.text)
	}
}

func TestMarkerTellsOfAVote(t *testing.T) {
	for text, want := range map[string]phrase.Tally{
		"RESOLVED (unanimously) that the tolls be raised":                {Reported: true, Unanimous: true, Result: model.Carried},
		"RESOLVED (6 votes to 2) that the tolls be raised":               {Reported: true, Result: model.Carried, For: phrase.Count{N: 6, Set: true}, Against: phrase.Count{N: 2, Set: true}},
		"UNANIMOUSLY RESOLVED that the tolls be raised":                  {Reported: true, Unanimous: true, Result: model.Carried},
		"Resolved (6:2) – That the tolls be raised":                      {Reported: true, Result: model.Carried, For: phrase.Count{N: 6, Set: true}, Against: phrase.Count{N: 2, Set: true}},
		"RESOLVED (2018/19) that the tolls be raised":                    {},
		"It was unanimously RESOLVED that the tolls be raised":           {Reported: true, Unanimous: true, Result: model.Carried},
		"RESOLVED, by 6 votes to 2, that the tolls be raised":            {Reported: true, Result: model.Carried, For: phrase.Count{N: 6, Set: true}, Against: phrase.Count{N: 2, Set: true}},
		"RESOLVED (with 1 abstention) that the tolls be raised":          {Reported: true, Result: model.Carried, Abstain: phrase.Count{N: 1, Set: true}},
		"RESOLVED that the tolls be raised by 6 pence for each 2 votes.": {},
	} {
		m, ok := phrase.ReadMarker(text, nil)
		require.True(t, ok, text)
		assert.Equal(t, want, m.Vote, text)
	}
}

func TestIsBody(t *testing.T) {
	for s, is := range map[string]bool{
		"The Committee": true, "Cabinet": true, "the Council": true, "The Licensing Sub-Committee": true, "Ferries Panel": true, "The Ferries Panel": true,
		"The Ferryman": false, "committee": false, "The Committee and the Chair": false, "The Parish Council": false, "Members": false, "": false,
	} {
		assert.Equal(t, is, phrase.IsBody(s, bodies), s)
	}
}

func FuzzMarker(f *testing.F) {
	for _, x := range markers {
		f.Add(x.text)
	}
	for _, s := range noMarkers {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if !utf8.ValidString(s) {
			t.Skip("sources are decoded")
		}
		m, ok := phrase.ReadMarker(s, bodies)
		if !ok {
			return
		}
		require.True(t, 0 <= m.Start && m.Start <= m.Verb && m.Verb < m.VerbEnd && m.VerbEnd <= m.Text && m.Text <= len(s), "%+v", m)
		for _, i := range []int{m.Start, m.Verb, m.VerbEnd, m.Text} {
			require.True(t, i == len(s) || utf8.RuneStart(s[i]), "%+v cuts a character", m)
		}
		require.Equal(t, m.Text == len(s), m.Alone)
		require.NotEmpty(t, m.Kind)
		require.NotEmpty(t, m.Rule)
	})
}

func TestKindOfCouncil(t *testing.T) {
	for name, want := range map[string]string{
		"Frome Parish Council": "Parish Council", "THE CITY COUNCIL": "CITY COUNCIL", "Parish Council": "", "Ferries Policy Committee": "", "Frome Council": "", "": "",
	} {
		assert.Equal(t, want, phrase.KindOfCouncil(name), name)
	}
}
