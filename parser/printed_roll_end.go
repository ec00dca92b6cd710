package parser

import (
	"strings"

	"minutebook/parser/internal/outline"
	"minutebook/parser/internal/phrase"
)

// endRolls head the list of those who attended where a site prints it below the items,
// in small letters.
var endRolls = map[string]bool{"attendance details": true, "attendance": true, "attendance list": true, "members in attendance": true}

// longestEndRoll is how many paragraphs such a list takes.
const longestEndRoll = 24

// rollAtEnd takes that list from the end of minutes whose head has none: its heading, the
// label of those present right below, and all that follows.
func (r *reading) rollAtEnd(paras []*outline.Para) (rest, roll []*outline.Para) {
	for i := len(paras) - 2; i > 0 && i >= len(paras)-longestEndRoll; i-- {
		p := paras[i]
		if p.Listed() || !endRolls[phrase.Small(strings.TrimRight(p.Text, " :"))] || !opensRoll(paras[i+1]) {
			continue
		}
		if rollNear(paras, nearHead) && i > nearHead {
			return paras, nil // the head has one
		}
		r.mark(whole(p), "roll-label")
		return r.withoutEnd(paras[:i]), paras[i+1:]
	}
	return paras, nil
}

// readRollAtEnd reads it.
func (r *reading) readRollAtEnd(paras []*outline.Para) {
	if len(paras) == 0 {
		return
	}
	h := &headReader{reading: r, lines: r.headLines(paras)}
	h.measure()
	h.readLegend()
	for i := 0; i < len(h.lines); {
		if n := h.rollAt(i); n > i {
			h.use(i, n)
			i = n
			continue
		}
		h.closeRoll()
		i++
	}
}
