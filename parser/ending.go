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
	if it.section == inAgenda {
		return false
	}
	if it.i == len(it.paras)-1 && it.signsOff(c) {
		return true
	}
	if c.listed() || !phrase.ReadSignature(c.text()) {
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

// signsOff reads the last line of a page that prints in capitals who presided: "-
// COUNCILLOR OWEN TERN, Convener."
func (it *itemReader) signsOff(c piece) bool {
	if it.layout == model.LayoutPrinted || len(c.text()) > longestChairLine || c.listed() && c.p.Enum.Class != phrase.Bullet {
		return false
	}
	name, _, ok := strings.Cut(c.text(), ", ")
	return ok && phrase.IsCapitals(name) && it.signedBy(c.p)
}

// closes reads that the meeting ended, and gives the words of a paragraph that says more.
func (it *itemReader) closes(c piece) (rest piece, whole bool) {
	cues := c.cues()
	if cues&phrase.EndCue != 0 && it.section != inAgenda {
		c = it.closingWithin(c)
	}
	return c, it.closingBy(cues, c)
}

// longestClosing is the length of the longest line that closes a meeting.
const longestClosing = 200

// closingTitles head the item that says when the meeting ended, in small letters.
var closingTitles = map[string]bool{"close of meeting": true, "close of the meeting": true, "closure of meeting": true, "closure of the meeting": true, "close": true, "closure": true, "closing": true,
	"meeting closed": true, "meeting close": true, "end of meeting": true, "end of the meeting": true, "termination of meeting": true, "conclusion of meeting": true, "adjournment": true, "time of closure": true}

// timeBelow reads a time that stands alone below such a title.
func (it *itemReader) timeBelow(t string) (phrase.Closing, bool) {
	if len(t) > len("11.30 o’clock p.m.") || !closingTitles[phrase.Small(strings.Trim(it.item.Title, " .:"))] {
		return phrase.Closing{}, false
	}
	clock, at, ok := phrase.ReadTime(t)
	return phrase.Closing{Clock: clock, At: at}, ok && at.Start == 0 && strings.Trim(t[at.End:], " .") == ""
}

// resumes tells words by which a meeting that had closed went on.
func resumes(t string) bool {
	low := phrase.Small(t)
	return strings.Contains(low, "open") || strings.Contains(low, "resum") || strings.Contains(low, "reconven") || strings.Contains(low, "re-conven")
}

// endsInTime tells words at whose end a time may stand: "… at 8.45 p.m.", "… 1915 hours."
func endsInTime(t string) bool {
	t = strings.TrimRight(t, ".) ")
	if t == "" || t[len(t)-1] > '9' && t[len(t)-1]|0x20 != 'm' && t[len(t)-1]|0x20 != 's' {
		return false
	}
	return strings.ContainsAny(t[max(0, len(t)-len("1915 hours")):], "0123456789")
}

// closingWithin reads the sentence that closes the meeting where a paragraph says
// more, before it or, as the last of its item, behind it. It gives the other words.
func (it *itemReader) closingWithin(c piece) piece {
	t := c.text()
	ends, last := endsInTime(t), it.next(1) == nil
	if !ends && !last {
		return c
	}
	i := strings.LastIndex(t, ". ")
	if i < 0 {
		return c
	}
	if _, closes := phrase.ReadClosing(t[i+len(". "):]); closes && ends {
		sentences := sentencesOf(c)
		if n := len(sentences) - 1; n > 0 && it.closing(sentences[n]) {
			return c.part(0, sentences[n].lo-c.lo)
		}
		return c
	}
	if !last {
		return c
	}
	first := strings.Index(t, ". ") + 1
	if _, closes := phrase.ReadClosing(t[:first]); closes && !isOffice(t[first+1:]) && !resumes(t) && it.closing(c.part(0, first)) {
		return c.from(first)
	}
	return c
}

// closingTitle reads when the meeting ended from the title of an item: "Meeting closed at 8.15 pm".
func (r *reading) closingTitle(title piece) {
	m := r.meeting()
	if m.EndTime != "" || !endsInTime(title.text()) {
		return
	}
	if end, ok := phrase.ReadClosing(title.text()); ok {
		m.EndTime = end.Clock
		if end.Bare {
			m.EndTime = halfOfDay(end.Clock, m.StartTime)
		}
		r.account = append(r.account, entry{title.of(end.At).span(), Value, "closing-line", m, "end_time"})
	}
}

// closing reads the line that closes the meeting.
func (it *itemReader) closing(c piece) bool { return it.closingBy(c.cues(), c) }

// closingBy is closing where the cues of the words are known.
func (it *itemReader) closingBy(cues phrase.Cues, c piece) bool {
	if it.rec == nil || len(c.text()) > longestClosing {
		return false
	}
	t := c.text()
	end, ok := phrase.ReadClosingBy(cues, t)
	if !ok && t != "" && t[0] <= '9' && t[0] >= '0' {
		end, ok = it.timeBelow(t)
	}
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
	if s := it.lastSlot(); s != nil && s.c.p == it.next(-1) && closingTitles[phrase.Small(strings.Trim(s.c.text(), " .:"))] {
		s.drop, s.rule = true, "closing-line" // "CLOSE OF MEETING", which headed nothing else
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

// adjourningWords are the words of a motion that do no more than end the meeting: one to
// adjourn to another room or day ends nothing.
var adjourningWords = map[string]bool{"to": true, "that": true, "the": true, "this": true, "meeting": true, "be": true, "is": true, "now": true, "do": true, "we": true, "adjourn": true, "adjourned": true,
	"council": true, "board": true, "committee": true, "regular": true, "special": true, "session": true}

// adjournsAt reads the time behind the names of those who moved to adjourn, as the last
// words of an item: "Motion to adjourn by A, seconded by B at 8:10 p.m." A time among the
// motion's own words is what was moved.
func (it *itemReader) adjournsAt(pr *proposal, m motionTold) {
	if m.found.Text.End == 0 || it.rec == nil || it.rec.Meeting == nil || it.rec.Meeting.EndTime != "" || it.next(1) != nil || !phrase.Holds(pr.text.text(), "adjourn") {
		return
	}
	for w := range strings.FieldsSeq(phrase.Small(strings.Trim(pr.text.text(), ". "))) {
		if !adjourningWords[w] {
			return
		}
	}
	from := max(m.found.Mover.End, m.found.Seconder.End)
	if from < m.found.Text.End {
		return
	}
	behind := strings.TrimLeft(m.s.text()[from:], " ,")
	if !opens(behind, "at ") {
		return
	}
	start := len(m.s.text()) - len(behind) + len("at ")
	clock, at, ok := phrase.ReadTime(behind[len("at "):])
	if !ok || at.Start > 0 {
		return
	}
	it.rec.Meeting.EndTime = clock
	it.account = append(it.account, entry{m.s.part(start, start+at.End).span(), Value, "closing-line", it.rec.Meeting, "end_time"})
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
