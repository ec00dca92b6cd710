package parser

import (
	"strings"

	"minutebook/parser/internal/phrase"
)

// beginnings tell that a meeting began.
var beginnings = [...]string{"commenced", "started", "began", "opened", "convened", "commencing", "start time", "called to order", "meeting to order"}

// timeLine reads sentences that tell when and where the meeting was held, and who
// was in the chair.
func (h *headReader) timeLine(i int) bool {
	n := i + 1
	for n < len(h.lines) && n-i < 4 && h.lines[n].gap == 0 && !h.lines[n].apart && (endsOpen(h.joined(i, n).text()) || h.lines[n].para == h.lines[i].para) && !h.isLabelLine(n) {
		n++
	}
	c := h.joined(i, n)
	t := c.text()
	if len(t) > 300 {
		return false
	}
	var told []func()
	for at := 0; at < len(t); {
		end := sentenceStop(t, at)
		one := c.part(at, min(len(t), end+1))
		at = end + 1
		if one.empty() {
			continue
		}
		tell := h.tells(one)
		if tell == nil {
			return false
		}
		told = append(told, tell)
	}
	if len(told) == 0 {
		return false
	}
	h.markText(c, "head-time")
	for _, tell := range told {
		tell()
	}
	h.use(i, n)
	return true
}

// tells reads one sentence of when, where and under whom; nil where it says
// something else.
func (h *headReader) tells(c piece) func() {
	low := phrase.Small(c.text())
	times := clocks(c.text())
	if strings.Contains(low, "next meeting") || strings.Contains(low, "will be") {
		return nil
	}
	if strings.HasPrefix(low, "chaired by ") || strings.HasPrefix(low, "chair: ") {
		name := lessTail(c.from(strings.IndexByte(low, ' ') + 1))
		if opens(name.text(), "by ") {
			name = name.from(len("by "))
		}
		if phrase.NameShape(name.text()) == phrase.NoName || h.rec.Meeting.Chair != "" {
			return nil
		}
		return func() { h.rec.Meeting.Chair = h.value(name, "chair", h.rec.Meeting, "chair") }
	}
	if strings.HasPrefix(low, "held ") || strings.HasPrefix(low, "the meeting was held ") || strings.HasPrefix(low, "meeting held ") {
		held := c.from(heldAt(low))
		return func() { h.whenAndWhere(held) }
	}
	if tell := h.tellsMet(c, low); tell != nil {
		return tell
	}
	if len(times) == 0 {
		return nil
	}
	if place := c.from(times[0].at.End); times[0].at.Start == 0 && len(times) == 1 && len(low) < 80 && startsUpper(place.text()) && isPlace(place.text()) && !hasVerb(place.text()) {
		return func() { h.whenAndWhere(c) } // "6.30 pm   Memorial Hall"
	}
	if onlyWhen(blanked(c.text(), times)) {
		return func() { h.setTimes(c, times) }
	}
	for _, w := range beginnings {
		if strings.Contains(low[:times[0].at.Start], w) && strings.Contains(low, "meeting") && len(low) < 140 {
			return func() { h.setTimes(c, times) }
		}
	}
	return nil
}

// metAt gives where "met on", "met in" or "met at" stands behind the name of a body:
// "The Parish Council met on Tuesday in the Reading Room". 0 where it does not.
func metAt(low string) int {
	for _, w := range [...]string{" met on ", " met in ", " met at "} {
		if i := strings.Index(low[:min(len(low), 80)], w); i > 0 {
			return i
		}
	}
	return 0
}

// tellsMet reads "The Parish Council met on Tuesday 4 May in the Reading Room"; nil
// where a sentence says something else.
func (h *headReader) tellsMet(c piece, low string) func() {
	n := metAt(low)
	if n == 0 || len(low) > 160 {
		return nil
	}
	body, when := c.part(0, n), c.from(n+len(" met"))
	if opens(body.text(), "the ") {
		body = body.from(len("the ")) // the sentence's own
	}
	if w := readWhen(when.text()); !isBody(body.text()) || !w.dated && len(w.times) == 0 {
		return nil
	}
	return func() {
		h.name(readMeeting(body))
		h.whenAndWhere(when)
		if at := strings.Index(when.text(), " in "); at >= 0 && h.rec.Meeting.Venue == "" {
			h.whenAndWhere(when.from(at)) // behind a date without its year
		}
	}
}

// blanked gives words without the times in them.
func blanked(t string, times []clockAt) string {
	b := []byte(t)
	for _, x := range times {
		for i := x.at.Start; i < x.at.End; i++ {
			b[i] = ' '
		}
	}
	return string(b)
}
