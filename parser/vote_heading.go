package parser

import (
	"strings"

	"minutebook/model"
	"minutebook/parser/internal/phrase"
)

// longestVoteHeading bounds the words of a heading over the counts of a vote.
const longestVoteHeading = 5

// voteHeads open such headings.
var voteHeads = map[string]bool{"vote": true, "votes": true, "voting": true}

// voteHeading reads a line that only announces the counts of a vote below it: "Vote
// to approve;" / "In favour: 5" / "Against: 0". Where no motion is open, the motion's
// words may stand right above it.
func (it *itemReader) voteHeading(c piece) bool {
	if !phrase.HasFold(c.text(), "vot") {
		return false
	}
	t := strings.TrimRight(c.text(), " :;-–—")
	if len(t) < len("vote") || c.listed() || it.section == inDecision || strings.Count(t, " ") >= longestVoteHeading || strings.ContainsAny(t, ".,:") {
		return false
	}
	if word, _, _ := strings.Cut(t, " "); !voteHeads[phrase.Small(word)] {
		return false
	}
	next := it.next(1)
	if next == nil || next.Listed() {
		return false
	}
	if sides, ok := phrase.ReadSides(next.Text); !ok || !sides[0].Count.Set && len(sides[0].Names) == 0 {
		return false
	}
	if pr := it.top(); (pr == nil || pr.settled || pr.ballot != nil) && it.res == nil {
		above := it.lastSlot()
		if above == nil || above.drop || above.c.p != it.next(-1) || above.c.listed() || !opensThat(above.c.text()) && !opensTo(above.c.text()) || purposeOf(above.c.text()) {
			return false
		}
		above.rule = "motion-text"
		it.push(&proposal{kind: model.KindMotion, section: it.section, text: above.c, wording: []*slot{above}})
	}
	s := it.add(c, "vote-heading")
	s.drop = true
	return true
}
