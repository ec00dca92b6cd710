package phrase

import "strings"

// fateOpenings open a sentence that tells what became of what was moved, in small letters.
var fateOpenings = NewPrefixes("the motion ", "the amendment ", "the proposal ", "the proposition ", "the original motion ", "the substantive motion ", "the amended motion ")

// OpensWithMotion tells a sentence about what was moved: "The motion fell, …",
// "Accordingly, the motion fell, …".
func OpensWithMotion(s string) bool {
	if end := wordEnd(s, 0); weighingAdverbs.holds(s[:end]) {
		s = strings.TrimLeft(s[end:], ", ")
	}
	return fateOpenings.Of(s) != ""
}

// fateEnds part the outcome of a vote from what more the sentence says of it.
var fateEnds = [...]string{", ", " having ", " as ", " since ", " because ", " there being ", " for want of ", " for lack of "}

// ReadFate reads the outcome at the start of a sentence that goes on to say more:
// "The proposal fell, having the support of two members only."
func ReadFate(s string) (Tally, bool) {
	if !OpensWithMotion(s) {
		return Tally{}, false
	}
	end := len(s)
	for _, w := range fateEnds {
		if i := indexFold(s[:end], w); i >= 0 {
			end = i
		}
	}
	tallies, ok := ReadOutcome(s[:end])
	if end == len(s) || !ok || len(tallies) != 1 || tallies[0].Result == "" || hasFold(s[end:], ", and ") {
		return Tally{}, false
	}
	return tallies[0], true
}

// putOnly are words that tell of a vote only where what was put is called a motion.
var putOnly = [...]string{" put and "}

// putTo are the words with which a thing that is named in full is put to the vote.
var putTo = [...]string{" put to the meeting and ", " put to the vote and ", " put to the council and ", " put to the committee and ", " put to the board and ", " put to the authority and "}

// ReadNamedPut reads a sentence that tells only that what was moved was put and what
// became of it, and names it by more than "the motion": "The minutes of the Parks
// Committee were thereupon put to the meeting and passed."
func ReadNamedPut(s string) (Tally, bool) {
	list := putTo[:]
	if indexFold(s, " put to the ") < 0 {
		if !OpensWithMotion(s) {
			return Tally{}, false
		}
		list = putOnly[:]
	}
	for _, put := range list {
		i := indexFold(s, put)
		if i < 0 {
			continue
		}
		subject := s[:i]
		words := tokens(subject)
		for len(words) > 0 && (words[len(words)-1] == "then" || words[len(words)-1] == "thereupon" || words[len(words)-1] == "accordingly" || words[len(words)-1] == "duly") {
			words = words[:len(words)-1]
		}
		if !hasFold(subject, "the ") || len(words) == 0 || words[len(words)-1] != "was" && words[len(words)-1] != "were" || sentenceEnd(subject) || strings.ContainsAny(subject, ";:") {
			return Tally{}, false
		}
		return onlyTally("the motion was " + strings.TrimPrefix(s[i+len(put):], "was "))
	}
	return Tally{}, false
}

// endFates open the last clause of a sentence, which tells what became of a motion.
var endFates = [...]string{", the motion was ", ", the amendment was ", ", the proposal was ", " and the motion was ", " and the amendment was ", " and the proposal was "}

// ReadEndFate reads the outcome in the last clause of a sentence that says more
// before it: "After discussion, during which the Chair left, the motion was put to
// the meeting and carried."
func ReadEndFate(s string) (Tally, bool) {
	for _, end := range endFates {
		if i := lastIndexFold(s, end); i > 0 {
			return onlyTally(s[i+strings.Index(end, "the "):])
		}
	}
	return Tally{}, false
}

// onlyTally reads words that report one outcome and nothing else.
func onlyTally(s string) (Tally, bool) {
	tallies, ok := ReadOutcome(s)
	if !ok || len(tallies) != 1 || tallies[0].Result == "" {
		return Tally{}, false
	}
	return tallies[0], true
}

// lastIndexFold gives where a string in small letters last stands in s; -1 where it does not.
func lastIndexFold(s, sub string) int {
	for i := len(s) - len(sub); i >= 0; i-- {
		if hasFold(s[i:], sub) {
			return i
		}
	}
	return -1
}
