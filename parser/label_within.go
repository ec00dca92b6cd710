package parser

import (
	"slices"

	"minutebook/parser/internal/outline"
	"minutebook/parser/internal/phrase"
)

// withLabelsApart cuts the paragraphs in which, behind the words of a decision, a
// label of its reasons or of other options runs on: "RESOLVED: That the lease be
// renewed. Reason for decision: It ends in May."
func withLabelsApart(paras []*outline.Para) []*outline.Para {
	var out []*outline.Para
	for i, p := range paras {
		var at []int
		if p.Cues()&phrase.LabelCue != 0 {
			at = labelsBehindDecision(p.Text)
		}
		switch {
		case len(at) > 0:
			if out == nil {
				out = slices.Clone(paras[:i])
			}
			out = append(out, p.Cut(at)...)
		case out != nil:
			out = append(out, p)
		}
	}
	if out == nil {
		return paras
	}
	return out
}

// labelsBehindDecision gives the offsets at which such labels begin a sentence
// behind a marker.
func labelsBehindDecision(t string) []int {
	var at []int
	decided := -1
	for i := 2; i < len(t); i++ {
		if t[i-1] != ' ' || t[i-2] != '.' || t[i] != 'R' && t[i] != 'A' && t[i] != 'O' {
			continue
		}
		l, ok := outline.ReadLabel(t[i:])
		if !ok || !l.Colon || t[i+l.End] != ':' || l.Kind != outline.ReasonsLabel && l.Kind != outline.AlternativesLabel {
			continue
		}
		if decided < 0 {
			m, marked := phrase.ReadMarker(t[:i], nil)
			if !marked {
				return nil
			}
			decided = m.Text
		}
		if decided < i {
			at = append(at, i)
		}
	}
	return at
}
