package parser

import "minutebook/parser/internal/outline"

// printedHead reads what stands above the items.
func (r *reading) printedHead(paras []*outline.Para) {
	for _, p := range paras {
		r.headLine(p)
	}
}
