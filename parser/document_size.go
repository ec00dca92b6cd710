package parser

import (
	"slices"

	"minutebook/parser/internal/outline"
	"minutebook/parser/internal/phrase"
)

// withSizes puts the sign of a paper that was saved on a line of its own, "PDF 66
// KB", behind the title above it.
func withSizes(paras []*outline.Para) []*outline.Para {
	var out []*outline.Para
	for i, p := range paras {
		switch {
		case i > 0 && isSize(p):
			if out == nil {
				out = slices.Clone(paras[:i])
			}
			out[len(out)-1] = out[len(out)-1].With(p)
		case out != nil:
			out = append(out, p)
		}
	}
	if out == nil {
		return paras
	}
	return out
}

// longestSize bounds the words of such a line: "pdf icon PDF 1,024.5 KB".
const longestSize = 24

// isSize tells a line that says of a paper only what it is and how large.
func isSize(p *outline.Para) bool {
	t := p.Text
	if len(t) > longestSize || t == "" || t[len(t)-1]|0x20 != 'b' || p.Gap > 0 || p.Listed() {
		return false
	}
	d, ok := phrase.ReadDocument(t)
	return ok && d.Whole == 0
}
