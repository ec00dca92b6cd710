package parser

import (
	"strings"

	"minutebook/parser/internal/outline"
	"minutebook/parser/internal/phrase"
)

// longestFactLabel bounds the words of a label that councils give a fact of their
// own, and farthestFact how many such lines may stand above one with a known label.
const (
	longestFactLabel = 60
	farthestFact     = 4
)

// ownFact reads, on a page of one decision, a fact whose label is the council's
// own: "Source of Delegation: Part 3". The lines below it, up to one with a known
// label, look alike.
func (it *itemReader) ownFact(c piece) bool {
	if c.listed() || !c.first() || isNote(c.text()) || phrase.OpensWithTitle(c.text()) {
		return false
	}
	end := factLabel(c.text())
	if end == 0 {
		return false
	}
	for n := 1; ; n++ {
		next := it.next(n)
		if next == nil || n > farthestFact {
			return false
		}
		if l, ok := next.Label(); ok && l.Colon && l.Kind == outline.DetailLabel {
			break
		}
		if factLabel(next.Text) == 0 {
			return false
		}
	}
	l := outline.Label{Kind: outline.DetailLabel, End: end, Colon: true}
	l.Rest = end + len(c.text()[end:]) - len(strings.TrimLeft(c.text()[end:], " :"))
	return it.detailLabel(c, l, false)
}

// factLabel gives the end of the label of "Source of Delegation: Part 3"; 0 where a
// line has none, or says more than a fact.
func factLabel(t string) int {
	i := strings.IndexByte(t[:min(len(t), longestFactLabel)], ':')
	if i <= 0 || i+2 >= len(t) || t[i+1] != ' ' || !startsUpper(t) || len(t) > longestLabelled || hasVerb(t[:i]) || strings.ContainsAny(t[:i], ".,;") || strings.Contains(t[i:], ". ") {
		return 0
	}
	if l, ok := outline.ReadLabel(t); ok && l.Kind != outline.DetailLabel {
		return 0
	}
	if word, _, _ := strings.Cut(t[:i], " "); voteHeads[phrase.Small(word)] {
		return 0 // "Voting: 3 – For"
	}
	return i
}
