package parser

import (
	"strings"

	"minutebook/model"
	"minutebook/parser/internal/phrase"
)

// answerAt tells whether the paragraph at an index is a deciding word alone, "AGREED",
// that says what became of the motion above it: no sign announces words of its own, and
// none stand below it. What does tells of something else that was done.
func (it *itemReader) answerAt(i int) bool {
	t := it.paras[i].Text
	if len(t) > longestAnswer || strings.IndexAny(t, ":–—-") >= 0 {
		return false
	}
	m, ok := phrase.ReadMarker(t, it.bodies)
	if !ok || !m.Alone || m.Start > 0 || m.Kind != model.KindAgreed && m.Kind != model.KindResolved {
		return false
	}
	if i+1 == len(it.paras) {
		return true
	}
	next := it.paras[i+1]
	if marker, _ := it.glance(i + 1); marker {
		return true
	}
	return !next.Listed() && !ownMotionWords(next.Text) && !opensTo(next.Text) && tellsPast(next.Text)
}

// longestAnswer bounds such a paragraph: "AGREED unanimously by all present".
const longestAnswer = 60

// answersMotion reads a deciding word alone, right below the words of a motion and of
// those who moved it, as its outcome.
func (it *itemReader) answersMotion(c piece, m phrase.Marker) bool {
	pr := it.main
	if !m.Alone || m.Start > 0 || c.listed() || !pr.unvoted() || pr.mover.empty() || len(it.subs) > 0 {
		return false
	}
	if last := it.lastSlot(); last == nil || last.c.p != it.next(-1) || !it.answerAt(it.i) {
		return false
	}
	told := m.Vote
	told.Result, told.Reported = model.Carried, true
	b := pr.votes()
	b.take(told, c.place())
	it.ballot = b
	b.slots = append(b.slots, it.add(c, "outcome"))
	return true
}
