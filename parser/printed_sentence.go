package parser

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"minutebook/parser/internal/phrase"
)

// longestSentence is the most lines over which a head's sentence runs.
const longestSentence = 16

// sentenceRank tells how far the lines from i on look like the sentence that
// heads minutes: 0 where they do not.
func (h *headReader) sentenceRank(i, end int) int {
	t := h.joined(i, end).text()
	if len(t) > longestHead && !strings.Contains(t, " present") {
		return 0
	}
	if _, rest, ok := h.headKey(h.lines[i].c); ok && !rest.empty() || strings.EqualFold(h.lines[i].text(), "meeting documents") {
		return 0 // "Meeting Date: 4 May 2018"; the title of a site's page
	}
	low := phrase.Small(t)
	_, dated := readAnyDate(t)
	subject := subjectOf(t)
	held := heldAt(low) >= 0
	at, _ := meetingWord(t)
	dated = dated || subject > 0 && at >= 0 && len(t) < 160 && !strings.HasSuffix(t, ".") && h.datedBelow(end)
	switch {
	case !dated && !held, tellsDone(low) && !strings.Contains(low, "present"):
		return 0
	case subject > 0 && opens(t[:min(len(t), 8)], "at ") && !(at >= 0 && held):
		return 0
	case subject > 0 && held:
		return 4
	case subject > 0:
		return 3
	case strings.Contains(low, "next meeting"):
		return 0
	case dated && at >= 0 && at < 40 && tellsHeld(low) && len(t) < 260 && (opens(t, "a ") || opens(t, "an ") || opens(t, "the ")):
		return 2
	case dated && metEnd(t) > 0:
		return 2
	case hasVerb(t):
		return 0
	case at >= 0 && held && at < 120 && startsUpper(t):
		return 2
	case at >= 0 && at < 100 && startsUpper(t) && dated && len(t) < 160 && !strings.HasSuffix(strings.TrimRight(t, " "), "."):
		return 1
	}
	return 0
}

// datedBelow tells whether a date stands alone on one of the next few lines, where
// the sentence itself holds none: "MINUTES OF THE REGULAR MEETING / OF THE BOARD OF
// TRUSTEES / VILLAGE OF ORRIN / APRIL 19, 2010".
func (h *headReader) datedBelow(end int) bool {
	for _, l := range h.lines[end:min(end+3, len(h.lines))] {
		if _, ok := readAnyDate(l.text()); ok {
			return len(l.text()) < 60
		}
	}
	return false
}

// subjectOf gives the offset behind the words that open a head's sentence; an
// authority may stand before them: "Orrin Society: Minutes of the AGM held …".
func subjectOf(t string) int {
	if n := headSubject(t); n > 0 {
		return n
	}
	for _, joint := range [...]string{": ", " – ", " — ", " - "} {
		if i := strings.Index(t, joint); i > 0 && i < 80 && isOrganisation(t[:i]) {
			if n := headSubject(t[i+len(joint):]); n > 0 {
				return i + len(joint) + n
			}
		}
	}
	return 0
}

// subjectJoint gives the offset of the sign between the authority and those words; 0
// where no authority stands before them.
func subjectJoint(t string) int {
	if headSubject(t) > 0 {
		return 0
	}
	for _, joint := range [...]string{": ", " – ", " — ", " - "} {
		if i := strings.Index(t, joint); i > 0 && i < 80 && isOrganisation(t[:i]) && headSubject(t[i+len(joint):]) > 0 {
			return i
		}
	}
	return 0
}

// heldAt gives the offset of the word "held", in older minutes "holden", or -1.
func heldAt(low string) int {
	first := -1
	for _, held := range [...]string{"held", "holden"} {
		for i := 0; ; i += len(held) {
			k := strings.Index(low[i:], held)
			if k < 0 {
				break
			}
			i += k
			end := i + len(held)
			if (i == 0 || low[i-1] == ' ') && (end == len(low) || low[end] == ' ' || low[end] == ',') {
				if first < 0 || i < first {
					first = i
				}
				break
			}
		}
	}
	return first
}

// sentenceEndAt gives the index after the last line of the sentence that begins
// with line i.
func (h *headReader) sentenceEndAt(i int) int {
	n := i + 1
	for n < len(h.lines) && n-i < longestSentence && h.carries(i, n) {
		n++
	}
	return n
}

// carriers open a line that carries a head's sentence on.
var carriers = [...]string{"held ", "on ", "at ", "in ", "of ", "commencing ", "starting ", "when ", "via "}

// carries tells whether line n carries on the sentence that begins with line i.
func (h *headReader) carries(i, n int) bool {
	l, words := h.lines[n], h.joined(i, n).text()
	t := l.text()
	if datedLead(words) > 0 {
		return l.para == h.lines[i].para // a sentence for the meeting, and one for those present
	}
	if l.gap > 2 || l.apart || l.used || h.isLabelLine(n) && !opens(t, "of ") || isRule(t) || len(words) > longestHead || h.presides(n) {
		return false
	}
	if _, rest, ok := h.headKey(l.c); ok && !rest.empty() {
		return false // "Meeting Date: 4 May 2018"
	}
	_, dated := readAnyDate(words)
	if dated && strings.HasSuffix(words, ".") && !phrase.Abbreviated(strings.TrimSuffix(words, ".")) {
		return false
	}
	if (headSubject(t) > 0 || opens(t, "meeting ") && heldAt(phrase.Small(t)) > 0 && headSubject(words) == 0) && hasMeeting(t) && !endsOpen(words) {
		return false // the sentence itself
	}
	first, _ := utf8.DecodeRuneInString(t)
	for _, w := range carriers {
		if opens(t, w) && (l.gap == 0 || !dated || endsOpen(words) || unicode.IsLower(first)) {
			return true
		}
	}
	if endsOpen(words) || unicode.IsLower(first) && l.gap < 2 {
		return true
	}
	if first == '(' && (l.gap == 0 || l.gap == 1 && h.habits.WrapGaps) && !dated && h.habits.Wrap > 0 && h.full(h.lines[n-1], t) {
		return true // "… of the Scrutiny Commission / (until 2011 the Scrutiny Board) of …"
	}
	if l.gap == 0 && hasMeeting(t) && !hasMeeting(words) && subjectOf(words) > 0 && len(t) < 120 {
		return true // "MINUTES OF THE SIXTY-FOURTH / MEETING OF THE …"
	}
	low := phrase.Small(words)
	if l.gap == 0 && !dated && bodyNouns[phrase.Small(strings.TrimRight(t, ",."))] && !bodyNouns[phrase.LastWord(low)] && subjectOf(words) > 0 && heldAt(low) < 0 {
		return true // "… OF THE PARKS AND OPEN SPACES / COMMITTEE"
	}
	if dated && l.gap == 0 && len(t) < 90 && subjectOf(words) > 0 && isPlace(t) && !isOrganisation(t) && !isBody(t) && !hasVerb(t) && !strings.HasSuffix(words, ".") {
		return true // the place goes on
	}
	if !dated {
		at, _ := meetingWord(t)
		_, dates := readAnyDate(t)
		if l.gap < 2 && heldAt(low) < 0 && heldAt(phrase.Small(t)) >= 0 && (subjectOf(words) > 0 || hasMeeting(words)) {
			return true // the name of the body goes on
		}
		if l.gap < 2 && heldAt(low) >= 0 && hasMeeting(words) && !dates {
			if _, both := readAnyDate(words + " " + t); both {
				return true // the date goes on
			}
		}
		return heldAt(low) >= 0 && subjectOf(words) > 0 || dates && len(t) < 100 && (h.lines[i].para == l.para || l.gap < 2 && (at >= 0 || phrase.Small(words) != "minutes") && !isOrganisation(t) && (headSubject(words) > 0 || hasMeeting(words)))
	}
	return l.para == h.lines[n-1].para && subjectOf(words) > 0 && heldAt(low) >= 0
}

func hasMeeting(t string) bool {
	at, _ := meetingWord(t)
	return at >= 0
}

// rollLeads stand in a head's sentence before those who attended.
var rollLeads = [...]string{" when there were present", " at which there were present", " at which were present", " when the following were present", " at which the following were present", " at which the following members were present", ", the council being constituted as follows",
	" present:-", " present: -", " present:", " present –", " present —", " present -"}

// readSentence reads the sentence that heads minutes, and gives what stands in
// it of those who attended.
func (h *headReader) readSentence(c piece) (roll piece, opensRoll bool) {
	low := phrase.Small(c.text())
	for _, lead := range rollLeads {
		if i := strings.Index(low, lead); i >= 0 {
			rest := c.from(i + len(lead))
			t := rest.text()
			roll, opensRoll = rest.from(len(t)-len(strings.TrimLeft(t, " :-–—"))), true
			h.markText(c.part(i, len(c.text())-len(roll.text())), "roll-label")
			c = c.part(0, i)
			break
		}
	}
	h.markText(c, "head-sentence")
	t := c.text()
	low = phrase.Small(t)
	subject := subjectOf(t)
	if lead := datedLead(t); lead > 0 {
		h.whenAndWhere(c.part(strings.IndexByte(t, ',')+1, lead))
	} else if joint := subjectJoint(t); joint > 0 {
		h.name(naming{authority: c.part(0, joint)})
	}
	if subject > 0 && strings.Contains(low[:subject], "draft") {
		h.draft(c.part(0, subject))
	}
	cut := heldAt(low)
	if d, ok := readAnyDate(t); ok && (cut < 0 || d.Range.Start < cut) {
		cut = d.Range.Start
	}
	if at, end := meetingWord(t); at >= subject {
		if strings.HasPrefix(low[end:], " in ") && startsUpper(t[end+len(" in "):]) {
			cut = end // "Minutes of special meeting in County Buildings, Orrin, on 4 May"
		}
		for _, w := range [...]string{" at ", " on ", " in the "} {
			if i := strings.Index(low[end:], w); i >= 0 && (cut < 0 || end+i < cut) {
				cut = end + i
			}
		}
	}
	if met := metEnd(t); met > 0 {
		if cut = met; strings.HasPrefix(t, "The ") {
			subject = len("The ")
		}
	}
	if cut < subject {
		cut = len(t)
	}
	words := lessTail(c.part(subject, cut))
	for _, was := range [...]string{" which was", " was"} { // "A meeting of the Council was held on …"
		if n := len(words.text()) - len(was); n > 0 && strings.EqualFold(words.text()[n:], was) {
			words = words.part(0, n)
		}
	}
	if w := "draft "; subject == 0 && opens(words.text(), w) {
		h.draft(words)
		words = words.from(len(w))
	}
	if !words.empty() {
		n := readMeeting(words)
		if n.body.p != nil && n.authority.p == nil && !isBody(n.body.text()) && h.bodyAbove(c.span().Start) {
			n.body = piece{} // "the Improvement Plan meeting" of the committee named above
		}
		h.name(n)
	}
	if rest := phrase.Small(t[cut:]); strings.HasPrefix(rest, " met ") {
		cut += len(" met")
	}
	h.whenAndWhere(c.from(cut))
	return roll, opensRoll
}

// metVerbs stand between the name of who met and when and where that was.
var metVerbs = [...]string{" met on ", " met in ", " met at ", " met via ", " met by ", " met remotely ", " held its ", " held their "}

// metEnd gives the length of the name in "Orrin Parish Council met on Tuesday, 4th
// October in the Reading Room": such a sentence heads minutes too. 0 where t is none.
func metEnd(t string) int {
	if !startsUpper(t) || len(t) > longestMet {
		return 0
	}
	for _, w := range metVerbs {
		i := strings.Index(t[:min(len(t), longestMet/2)], w)
		if i < 0 {
			continue
		}
		name := strings.TrimPrefix(t[:i], "The ")
		if _, dated := readAnyDate(t[i:]); dated && (isOrganisation(name) || isBody(name)) {
			return i
		}
	}
	return 0
}

// longestMet bounds such a sentence.
const longestMet = 220

// bodyAbove tells whether a line above an offset names a body and nothing else.
func (h *headReader) bodyAbove(offset int) bool {
	for _, l := range h.lines {
		if l.c.span().Start >= offset {
			break
		}
		if words := lessTitle(l.c); !l.used && isBody(words.text()) {
			return true
		}
	}
	return false
}

// whenAndWhere enters the date, times and place that words tell.
func (h *headReader) whenAndWhere(c piece) {
	m := h.rec.Meeting
	w := readWhen(c.text())
	if w.dated && m.Date == "" {
		h.date(m, c, w.date)
	}
	h.setTimes(c, w.times)
	for _, x := range w.rest {
		if m.Venue != "" {
			break
		}
		if place := placeIn(c.of(x)); place.p != nil {
			m.Venue = h.value(place, "head-place", m, "venue")
		}
	}
}

// draft enters that the text calls itself a draft.
func (h *headReader) draft(c piece) {
	if i := strings.Index(phrase.Small(c.text()), "draft"); i >= 0 {
		m := h.rec.Meeting
		m.Status = "draft"
		h.account = append(h.account, entry{c.part(i, i+len("draft")).span(), Value, "head-status", m, "status"})
	}
}

// name enters what was named; what is named already is the same again.
func (h *headReader) name(n naming) {
	m := h.rec.Meeting
	if n.authority.p != nil && m.Body == "" && isPartOfCouncil(m.Authority) && isCouncil(n.authority.text()) {
		h.demote()
	}
	if n.authority.p != nil && m.Authority == "" {
		m.Authority = h.value(lessArticle(n.authority), "head-name", m, "authority")
	}
	if n.body.p != nil && m.Body == "" {
		m.Body = h.value(lessArticle(n.body), "head-name", m, "body")
	}
	if n.kind.p != nil && m.Type == "" {
		m.Type = h.value(n.kind, "head-name", m, "type")
	}
}

// isPartOfCouncil tells the name of a board that stands for a part of a council's
// area: an authority where no council is named.
func isPartOfCouncil(t string) bool {
	low := phrase.Small(t)
	for _, end := range [...]string{" community board", " local board", " municipal district", " area board"} {
		if strings.HasSuffix(low, end) {
			return true
		}
	}
	return false
}

// isCouncil tells the name of a council.
func isCouncil(t string) bool {
	low := phrase.Small(t)
	return strings.HasSuffix(low, " council") || strings.HasPrefix(low, "comhairle ")
}

// demote makes the body of what was taken for the authority: its council is named too.
func (h *headReader) demote() {
	m := h.rec.Meeting
	for i := h.opened; i < len(h.account); i++ {
		if e := &h.account[i]; e.owner == any(m) && e.key == "authority" {
			e.key = "body"
		}
	}
	m.Body, m.Authority = m.Authority, ""
}
