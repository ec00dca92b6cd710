package phrase

import "strings"

// cutVote takes from the end of a motion's own words what a comma or "and" joins to
// them and only tells of the vote: "that the well be capped, carried unanimously".
func (p *Proposal) cutVote(s string) {
	words := s[p.Text.Start:p.Text.End]
	at := joinedVote(words)
	if at == 0 {
		return
	}
	p.Vote = Range{p.Text.Start + at, p.Text.End}
	p.Text.End = p.Text.Start + len(strings.TrimRight(words[:at], " ,;:–—-("))
}

// joinedVotes open words that only tell of the vote on a motion when they stand behind
// a comma or "and" at its end.
var joinedVotes = NewPrefixes("carried", "and carried", "which was carried", "this was carried", "motion carried", "the motion was carried", "unanimously carried", "and unanimously carried",
	"all in favour", "all were in favour", "and all were in favour", "with all in favour", "all agreed", "and all agreed", "all members in favour",
	"unanimous", "agreed unanimously", "and agreed unanimously", "unanimously agreed", "and unanimously agreed", "which was agreed", "which was unanimously agreed", "and this was agreed", "and this was carried",
	"lost", "and lost", "which was lost", "defeated", "which was defeated", "and this was lost")

// longestJoinedVote bounds such words.
const longestJoinedVote = 120

// joinedVote gives where they begin in the words of a motion, 0 where none stand there.
func joinedVote(words string) int {
	for i := max(1, len(words)-longestJoinedVote); i < len(words)-1; i++ {
		if words[i] != ' ' || joinedVotes.Of(words[i+1:]) == "" {
			continue
		}
		if rest := words[i+1:]; (hasFold(rest, "and ") || parted(words[:i])) && onlyVote(rest) {
			return i + 1
		}
	}
	return 0
}

// parted tells words that end with a sign that parts what follows from them.
func parted(s string) bool {
	return strings.HasSuffix(s, ",") || strings.HasSuffix(s, ";") || strings.HasSuffix(s, " –") || strings.HasSuffix(s, " —") || strings.HasSuffix(s, " -")
}
