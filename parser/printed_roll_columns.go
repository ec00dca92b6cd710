package parser

import (
	"strings"

	"minutebook/model"
)

// twoLists reads two lists side by side, each below its label on the same line:
// "PRESENT:          ABSENT:". It gives the index of the line behind them; i itself
// where there are none.
func (h *headReader) twoLists(i int, l rollHeading) int {
	if len(l.cells) != 1 || !l.rest.empty() {
		return i
	}
	beside := l.cells[0]
	senses, ok := labelSenses(strings.Trim(beside.c.text(), " :-–—"), true)
	visitors := l.senses == presence && senses&(visiting|serving) != 0 && senses&sitting == 0
	if !ok || l.senses&(sorry|away) != 0 || senses&(sorry|away) == 0 && !visitors {
		return i
	}
	status := model.Absent
	switch {
	case senses&sorry != 0:
		status = model.Apologies
	case visitors:
		status = model.InAttendance
	}
	var left, right [][]person
	var read, labels []piece
	n := i + 1
	for ; n < len(h.lines) && h.lines[n].gap < 2 && len(h.lines[n].cells) < 3; n++ {
		row := h.lines[n].cells
		last := row[len(row)-1]
		switch {
		case len(row) == 1 && last.column < beside.column-1:
			last = cell{}
		case last.column < beside.column-1:
			last.column = -1
		}
		var first []person
		if ok := true; len(row) == 2 || last.c.p == nil {
			if first, ok = readPeople(row[0].c, true); !ok || last.column < 0 || h.isLabelLine(n) {
				break
			}
			left, read = append(left, first), append(read, row[0].c)
		}
		if last.c.p == nil {
			continue
		}
		if senses, ok := labelSenses(strings.Trim(last.c.text(), " :-–—"), strings.HasSuffix(last.c.text(), ":")); ok {
			status = h.roll.statusOf(senses)
			labels = append(labels, last.c)
			continue
		}
		people, ok := readPeople(last.c, true)
		if !ok {
			break
		}
		for k := range people {
			if people[k].status == "" {
				people[k].status = status
			}
		}
		right, read = append(right, people), append(read, last.c)
	}
	if len(left) == 0 || len(right) == 0 {
		return i
	}
	h.openRoll(h.roll.statusOf(l.senses))
	h.markText(l.words, "roll-label")
	h.markText(whole(l.words.p), "roll-label")
	h.markText(beside.c, "roll-label")
	for _, c := range labels {
		h.markText(c, "roll-label")
	}
	for _, c := range read {
		h.markText(c, "roll")
	}
	for _, people := range append(left, right...) {
		h.enter(people)
	}
	h.closeRoll()
	return n
}
