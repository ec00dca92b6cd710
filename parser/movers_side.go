package parser

import (
	"minutebook/parser/internal/outline"
	"minutebook/parser/internal/phrase"
)

// moversPlace counts on which side of the words that were moved the lines of
// movers stand, where only one side has words.
type moversPlace struct{ below, above int }

// placeOfMovers counts the lines of movers among paragraphs.
func placeOfMovers(paras []*outline.Para) moversPlace {
	var n moversPlace
	for i := 0; i < len(paras); i++ {
		if !isMoversLine(paras[i].Text) || !namesMovers(paras[i].Text) {
			continue
		}
		first := i
		for i+1 < len(paras) && i-first < 2 && isMoversLine(paras[i+1].Text) && namesMovers(paras[i+1].Text) {
			i++
		}
		above := first > 0 && isMovedWords(paras, first-1)
		below := i+1 < len(paras) && (ownMotionWords(paras[i+1].Text) || opensMarker(paras[i+1].Text))
		switch {
		case above && !below:
			n.below++
		case below && !above:
			n.above++
		}
	}
	return n
}

// namesMovers tells a line that says no more than who moved or seconded.
func namesMovers(t string) bool {
	p, ok := phrase.ReadProposal(t)
	return ok && p.Bare && len(t) < 160
}

// mostEntries bounds how far up the list is followed that a decision ends in.
const mostEntries = 20

// isMovedWords tells whether the paragraph at an index holds, or ends, the words of
// a decision or motion.
func isMovedWords(paras []*outline.Para, i int) bool {
	last := i
	for n := 0; paras[i].Listed() && i > 0 && n < mostEntries; n++ {
		i--
	}
	t := paras[i].Text
	if phrase.IsResolutionNumber(t) || paras[i].Listed() {
		return false
	}
	m, ok := phrase.ReadMarker(t, nil)
	return ok && (!m.Alone || i < last) || ownMotionWords(t)
}

// moversBelow tells whether the lines of movers stand below the words that were
// moved, as a habit of the item, or else of the minutes.
func (it *itemReader) moversBelow() bool {
	if it.movers == nil {
		n := placeOfMovers(it.paras)
		if n == (moversPlace{}) {
			n = it.moversHabit
		}
		it.movers = &n
	}
	return it.movers.below > it.movers.above
}
