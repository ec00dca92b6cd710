package phrase

import "strings"

// Voices are the outcome of a vote and who was on the other side of it, told in one
// sentence as North American clerks do: "Motion carried 4-1, Councilmember Hagen
// voting no.", "Motion passed 6-1 (Hagen opposed)."
type Voices struct {
	Outcome []Tally
	Sides   []Side // whose names are ranges of what begins at Start
	End     int    // of the outcome
	Start   int    // of what tells the sides
}

// voiceJoints part the two.
var voiceJoints = [...]string{", with ", " with ", ", ", "; ", " (", " – ", " — ", " - "}

// voiceSigns are letters one of which stands in what tells a side so.
var voiceSigns = NewFoldSigns("voting ", "voted ", "oppos", "dissent", "abstain", "nay", "noes", "against:")

// longestVoices bounds such a sentence.
const longestVoices = 200

// ReadVoices reads such a sentence.
func ReadVoices(s string) (Voices, bool) {
	if len(s) > longestVoices || !voiceSigns.In(s) || !opensVoteTalk(beforeJoint(s)) {
		return Voices{}, false
	}
	for i := range s {
		for _, joint := range voiceJoints {
			if !strings.HasPrefix(s[i:], joint) {
				continue
			}
			v := Voices{End: i, Start: i + len(joint)}
			if outcome, ok := ReadOutcome(s[:i]); ok && len(outcome) == 1 && outcome[0].Result != "" {
				v.Outcome, v.Sides = outcome, voicesOf(strings.TrimRight(s[v.Start:], " .)"))
			}
			if v.Sides != nil {
				return v, true
			}
			break
		}
	}
	return Voices{}, false
}

// beforeJoint gives the words before the first sign that may part the two.
func beforeJoint(s string) string {
	if at := strings.IndexAny(s, ",;("); at > 0 {
		return s[:at]
	}
	return s
}

// opposing are the words behind the names of those who were against.
var opposing = [...]string{" opposed", " opposing", " dissenting", " dissented", " in opposition"}

// voicesOf reads words that do nothing but name those on a side.
func voicesOf(s string) []Side {
	for _, word := range opposing {
		if names, ok := cutSuffixFold(s, word); ok {
			if list, ok := ReadNames(names, 0, len(strings.TrimRight(names, " ,"))); ok && len(list) > 0 {
				return []Side{{Side: AgainstSide, Names: list}}
			}
		}
	}
	sides, ok := ReadSides(s)
	if !ok {
		return nil
	}
	for _, side := range sides {
		if len(side.Names) == 0 || side.Heading || side.Outcome.End > 0 {
			return nil
		}
	}
	return sides
}
