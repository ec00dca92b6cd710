package parser

import (
	"slices"
	"strings"

	"minutebook/model"
	"minutebook/parser/internal/outline"
	"minutebook/parser/internal/phrase"
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
		if ok && !l.bare && l.rest.empty() && l.senses&(presence|visiting) != 0 && l.senses&(sorry|away) == 0 && h.namesBelow(i) && !paras[h.lines[i].para].Listed() {
			i = h.listBelow(i, l) - 1
			continue
		}
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

// longestRollTitle bounds the title of an item that is the roll.
const longestRollTitle = 40

// rollAtTitle parts the title of an item that is the roll from the names on its line:
// "Those attending: Cllr A Marl (Chair), …". 0 where t is none.
func rollAtTitle(t string) (end, rest int) {
	end = strings.IndexByte(t[:min(len(t), longestRollTitle)], ':')
	if end < 0 || strings.IndexByte("pmtaci", t[0]|0x20) < 0 {
		return 0, 0
	}
	if _, ok := rollTitle(t[:end]); !ok {
		return 0, 0
	}
	rest = end + 1 + len(t[end+1:]) - len(strings.TrimLeft(t[end+1:], " :-–—"))
	first := t[rest:]
	if i := strings.IndexAny(first, ",;([–—"); i > 0 {
		first = first[:i]
	}
	if i := strings.Index(first, " - "); i > 0 {
		first = first[:i]
	}
	if phrase.NameShape(strings.TrimSpace(first)) < phrase.Initialled {
		return 0, 0
	}
	return end, rest
}

// listBelow reads those listed below a label that stands alone within an item, and
// further lists of those who were there below it. It gives the index of the first line
// behind them.
func (h *headReader) listBelow(i int, l rollHeading) int {
	n := h.rollLabelled(i, l)
	h.use(i, n)
	for n < len(h.lines) && !strings.Contains(phrase.Small(h.lines[n].text()), "apolog") {
		end := h.rollAt(n)
		if end == n {
			break
		}
		h.use(n, end)
		n = end
	}
	return n
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
