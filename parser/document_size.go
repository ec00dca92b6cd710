package parser

import (
	"minutebook/parser/internal/outline"
	"minutebook/parser/internal/phrase"
)

// withSize puts the sign of a paper that was saved on a line of its own, "PDF 66
// KB", behind the title above it, which is the first of the paragraphs.
func withSize(paras []*outline.Para) []*outline.Para {
	if len(paras) < 2 || !isSize(paras[1]) {
		return paras
	}
	return append([]*outline.Para{paras[0].With(paras[1])}, paras[2:]...)
}

// sized gives an entry of a list of papers with such a line below it.
func (it *itemReader) sized(c piece) piece {
	next := it.next(1)
	if next == nil || !isSize(next) {
		return c
	}
	it.i++
	return whole(c.p.With(next))
}

// longestSize bounds the words of such a line: "pdf icon PDF 1,024.5 KB".
const longestSize = 24

// isSize tells a line that says of a paper only what it is and how large.
func isSize(p *outline.Para) bool {
	if len(p.Text) > longestSize || p.Gap > 0 || p.Listed() {
		return false
	}
	d, ok := phrase.ReadDocument(p.Text)
	return ok && d.Whole == 0
}
