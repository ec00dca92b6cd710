package parser

import (
	"strings"

	"minutebook/model"
	"minutebook/parser/internal/phrase"
)

// longestChairLine bounds a line that names who presided.
const longestChairLine = 80

// chairLine reads "CHAIR: Councillor Owen Fenwright" where a meeting's page ends.
func (it *itemReader) chairLine(c piece) bool {
	t := c.text()
	if it.section == inAgenda || len(t) > longestChairLine {
		return false
	}
	i := strings.IndexByte(t, ':')
	if i < 0 || i+1 >= len(t) || !chairs[phrase.Small(t[:i])] {
		return false
	}
	name := c.from(i + 1)
	m := it.meeting()
	if !phrase.LooksLikeName(name.text()) || m.Chair != "" {
		return false
	}
	it.markText(c.part(0, i+1), "chair-line")
	m.Chair = it.value(name, "chair-line", m, "chair")
	return true
}

// signature reads the line in which the minutes were signed or confirmed, with a
// name or a date. A page may print it again at each turn.
func (it *itemReader) signature(c piece) bool {
	if it.section == inAgenda || c.listed() || !phrase.ReadSignature(c.text()) {
		return false
	}
	m := it.meeting()
	switch m.Signed {
	case "":
		m.Signed = it.value(c, "signature", m, "signed")
	case c.text():
		it.mark(c, "signature-again")
	default:
		return false
	}
	return true
}

// longestClosing is the length of the longest line that closes a meeting.
const longestClosing = 200

// closing reads the line that closes the meeting.
func (it *itemReader) closing(c piece) bool {
	if it.rec == nil || len(c.text()) > longestClosing {
		return false
	}
	end, ok := phrase.ReadClosingBy(c.cues(), c.text())
	if !ok {
		return false
	}
	if it.rec.Meeting == nil {
		it.rec.Meeting = &model.Meeting{}
	}
	if end.Bare {
		end.Clock = halfOfDay(end.Clock, it.rec.Meeting.StartTime)
	}
	if known := it.rec.Meeting.EndTime; known != "" {
		if known == end.Clock {
			it.mark(c, "closing-line") // the head says it too
		}
		return known == end.Clock
	}
	if it.section == inAgenda && it.toldByWording {
		it.enterMinutes(c)
	}
	m := it.rec.Meeting
	m.EndTime = end.Clock
	if end.Start != "" && m.StartTime == "" {
		m.StartTime = end.Start
	}
	it.markText(c.part(0, end.At.Start), "closing-line")
	it.account = append(it.account, entry{c.of(end.At).span(), Value, "closing-line", m, "end_time"})
	it.markText(c.part(end.At.End, len(c.text())), "closing-line")
	return true
}

// adjourns reads "Meeting adjourned at 8.14 p.m." behind the motion to adjourn, as the
// last words of an item: the meeting ended so.
func (it *itemReader) adjourns(motion, c piece) bool {
	if it.rec == nil || it.rec.Meeting == nil || it.rec.Meeting.EndTime != "" || it.next(1) != nil || !strings.Contains(phrase.Small(motion.text()), "adjourn") {
		return false
	}
	clock, at, ok := phrase.ReadAdjourned(c.text())
	if !ok {
		return false
	}
	m := it.rec.Meeting
	m.EndTime = clock
	it.markText(c.part(0, at.Start), "closing-line")
	it.account = append(it.account, entry{c.of(at).span(), Value, "closing-line", m, "end_time"})
	it.markText(c.from(at.End), "closing-line")
	return true
}

// halfOfDay gives the time that a clock without a sign of its half of the day
// shows at the end of a meeting: one that began in the afternoon or ran beyond
// noon ended after that.
func halfOfDay(clock, start string) string {
	if start == "" || clock >= start || clock >= "12:00" {
		return clock
	}
	hour := int(clock[0]-'0')*10 + int(clock[1]-'0') + 12
	return string([]byte{byte('0' + hour/10), byte('0' + hour%10)}) + clock[2:]
}
