package phrase

import (
	"slices"
	"strings"
)

// Cues are what letters of a text hint at. Without them a pattern need not be tried.
type Cues uint16

// The cues.
const (
	MoverCue      Cues = 1 << iota // "moved", "proposed", "seconded"
	ApologyCue                     // "apologies"
	SubstituteCue                  // "substitute", "deputising", "alternate", "in her place"
	VoteCue                        // " voted", " abstained"
	DecidingCue                    // a deciding word in capitals
	SideCue                        // "for", "against" as sides of a vote are written
	GroupCue                       // "Group", for which a motion may be put
	LinkCue                        // "view the full"
	VerbCue                        // a deciding word
	EndCue                         // a word for coming to an end
	ActionCue                      // "Action:"
	ExclusionCue                   // "exclude", "Exclusion"
	LabelCue                       // a label of reasons or of other options behind the end of a sentence
)

// AllCues are those of a text in which nobody looked for them.
const AllCues = ^Cues(0)

var cueSigns = newSigns(append(verbSigns(), []sign{
	{text: "oved", cues: MoverCue}, {text: "OVED", cues: MoverCue}, {text: "ropos", cues: MoverCue}, {text: "ROPOS", cues: MoverCue},
	{text: "conde", cues: MoverCue}, {text: "CONDED", cues: MoverCue}, {text: " second by ", cues: MoverCue}, {text: "econd:", cues: MoverCue}, {text: "ECOND:", cues: MoverCue},
	{text: "polog", cues: ApologyCue}, {text: "POLOG", cues: ApologyCue},
	{text: "bstitut", cues: SubstituteCue}, {text: "eputis", cues: SubstituteCue}, {text: "lternate", cues: SubstituteCue}, {text: " place", cues: SubstituteCue},
	{text: " vot", cues: VoteCue}, {text: " abstain", cues: VoteCue},
	{text: "RESOLVED", cues: DecidingCue}, {text: "AGREED", cues: DecidingCue}, {text: "RECOMMEND", cues: DecidingCue}, {text: "NOTED", cues: DecidingCue},
	{text: "APPROVED", cues: DecidingCue}, {text: "DECIDED", cues: DecidingCue}, {text: "Resolved", cues: DecidingCue}, {text: "ORDERED", cues: DecidingCue},
	{text: "RESOLUTION", cues: DecidingCue}, {text: "DECISION", cues: DecidingCue},
	{text: "vot", cues: SideCue}, {text: "VOT", cues: SideCue}, {text: "favo", fold: true, cues: SideCue},
	{text: "FOR", cues: SideCue}, {text: "against", fold: true, cues: SideCue}, {text: "abst", fold: true, cues: SideCue},
	{text: "Group", cues: GroupCue}, {text: "Administration", cues: GroupCue}, {text: "Opposition", cues: GroupCue},
	{text: "view the full ", cues: LinkCue},
	{text: "xclu", cues: ExclusionCue},
	{text: "clos", fold: true, cues: EndCue}, {text: "ended", fold: true, cues: EndCue}, {text: "finish", fold: true, cues: EndCue},
	{text: "conclud", fold: true, cues: EndCue}, {text: "rose", fold: true, cues: EndCue}, {text: "terminat", fold: true, cues: EndCue},
	{text: "ction:", cues: ActionCue}, {text: "CTION:", cues: ActionCue},
	{text: ". Reason", cues: LabelCue}, {text: ". REASON", cues: LabelCue}, {text: ". Alternative", cues: LabelCue}, {text: ". ALTERNATIVE", cues: LabelCue},
	{text: ". Other opt", cues: LabelCue}, {text: ". Other Opt", cues: LabelCue}, {text: ". OTHER OPT", cues: LabelCue},
}...))

// verbSigns gives the deciding words, less those that begin with another one.
func verbSigns() []sign {
	var list []sign
	for _, v := range verbs {
		known := func(s sign) bool { return strings.HasPrefix(v.word, s.text) }
		if !slices.ContainsFunc(list, known) {
			list = slices.DeleteFunc(list, func(s sign) bool { return strings.HasPrefix(s.text, v.word) })
			list = append(list, sign{text: v.word, fold: true, cues: VerbCue})
		}
	}
	return list
}

// CuesOf gives the cues that stand in a text.
func CuesOf(s string) Cues { return cueSigns.cues(s) }
