package parser

import (
	"strings"

	"minutebook/parser/internal/phrase"
)

// bareCounts reads counts of votes without a word, "(6/1/2)", where so many may have
// voted: more than half of those who were there, and no more than all. Two figures
// must count everyone, but for who presided.
func (it *itemReader) bareCounts(t string) (phrase.Tally, bool) {
	if t == "" || t[0] != '(' && t[0] != '[' || it.rec == nil {
		return phrase.Tally{}, false
	}
	y, ok := phrase.ReadBareCounts(t)
	if !ok {
		return y, false
	}
	votes, members := y.For.N+y.Against.N+y.Abstain.N, rosterOf(it.rec).members
	least := members/2 + 1
	if !y.Abstain.Set {
		least = max(least, members-1)
	}
	return y, members > 1 && votes >= least && votes <= members
}

// outcomeInFigures reads a paragraph of such counts and nothing else.
func (it *itemReader) outcomeInFigures(c piece) bool {
	y, ok := it.bareCounts(c.text())
	if !ok {
		return false
	}
	target := it.vote(c, []phrase.Tally{y})
	if target == nil {
		return false
	}
	target.slots = append(target.slots, it.add(c, "outcome"))
	return true
}

// mayEndInCounts is the cheap test before such counts are looked for: a figure stands
// before a bracket that closes at the end of t, or before its stop.
func mayEndInCounts(t string) bool {
	n := len(t) - 1
	if n > 0 && t[n] == '.' {
		n--
	}
	return n > 0 && (t[n] == ')' || t[n] == ']') && t[n-1] <= '9' && t[n-1] >= '0'
}

// withoutBareCounts takes such counts from the end of a resolution's words.
func (it *itemReader) withoutBareCounts(words piece) piece {
	t := strings.TrimSuffix(words.text(), ".")
	at := strings.LastIndexAny(t, "([")
	if at <= 0 || t[at-1] != ' ' {
		return words
	}
	y, ok := it.bareCounts(t[at:])
	if !ok || y.For.N < y.Against.N {
		return words
	}
	tail := words.from(at)
	it.markText(tail, "resolution-tail")
	it.ballotOf(it.res).take(y, tail.span())
	return words.part(0, len(strings.TrimRight(t[:at], " ")))
}
