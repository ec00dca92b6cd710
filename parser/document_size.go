package parser

import (
	"slices"

	"minutebook/parser/internal/outline"
	"minutebook/parser/internal/phrase"
)

// withSizes puts the sign of a paper that was saved on a line of its own, "PDF 66
// KB", behind the title above it.
func withSizes(paras []*outline.Para) []*outline.Para {
	for i, p := range paras {
		if n := len(p.Text); n > longestSize || n < len("PDF 6 KB") || p.Text[n-1]|0x20 != 'b' || i == 0 || !isSize(p) {
			continue // as nearly all
		}
		out := slices.Clone(paras[:i])
		for _, p := range paras[i:] {
			if isSize(p) {
				out[len(out)-1] = out[len(out)-1].With(p)
			} else {
				out = append(out, p)
			}
		}
		return out
	}
	return paras
}

// longestSize bounds the words of such a line: "pdf icon PDF 1,024.5 KB".
const longestSize = 24

// isSize tells a line that says of a paper only what it is and how large.
func isSize(p *outline.Para) bool {
	d, ok := phrase.ReadDocument(p.Text)
	return ok && d.Whole == 0 && p.Gap == 0 && !p.Listed()
}
