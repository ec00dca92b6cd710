package parser

import (
	"slices"

	"minutebook/model"
	"minutebook/parser/internal/outline"
)

// rollWithin reads those present where their labels stand within an item, and no
// list stood above the items: "Present: Cllrs A and B (Chair)". It gives the paragraphs
// that the item keeps: apologies stay, who was there does not.
func (r *reading) rollWithin(paras []*outline.Para) []*outline.Para {
	if !slices.ContainsFunc(paras, opensRoll) || slices.ContainsFunc(r.rec.Attendance, func(p *model.Person) bool { return p.Status == model.Present }) {
		return paras
	}
	h := &headReader{reading: r, lines: r.headLines(paras)}
	h.measure()
	for i := 0; i < len(h.lines); i++ {
		l, ok := h.readLabel(i)
		if !ok || l.bare || l.rest.empty() || l.senses&(presence|visiting|sorry|away) == 0 || !h.names(l.rest) || paras[h.lines[i].para].Listed() {
			continue
		}
		status := h.roll.statusOf(l.senses)
		if h.roll.people == 0 && status == model.InAttendance && h.attendsAlone(i, l, l.senses) {
			status = model.Present
		}
		if n := h.rollLabelled(i, l); h.roll.list > 0 && status != model.Apologies {
			h.use(i, n)
		}
	}
	return h.unread(paras)
}

// unread gives the paragraphs of which a line at least is no part of the roll.
func (h *headReader) unread(paras []*outline.Para) []*outline.Para {
	return slices.DeleteFunc(slices.Clone(paras), func(p *outline.Para) bool {
		for _, l := range h.lines {
			if !l.used && paras[l.para] == p {
				return false
			}
		}
		return true
	})
}
