package parser

import (
	"slices"
	"strings"

	"minutebook/model"
	"minutebook/parser/internal/phrase"
)

// titleLine reads a line that names the authority, the body, the meeting, or
// says that these are minutes.
func (h *headReader) titleLine(i int) bool {
	l := h.lines[i]
	if len(l.cells) > 1 && !l.bars {
		some := false
		for _, x := range l.cells {
			some = h.titleWords(x.c, i) || some
		}
		return some
	}
	return h.titleWords(l.c, i)
}

// titleEnds close a title that calls the text minutes.
var titleEnds = [...]string{"draft minutes", "minutes", "minute", "draft", "unconfirmed", "committee minutes", "minutes of proceedings", "minute of meeting", "minutes of meeting", "open minutes",
	"public minutes", "confirmed", "confirmed minutes", "unconfirmed minutes", "approved minutes", "approved"}

func (h *headReader) titleWords(c piece, i int) bool {
	h.draftTitle(c)
	c = h.closedAbove(c, i)
	t := strings.TrimLeft(c.text(), ". ")
	c = c.from(len(c.text()) - len(t))
	low := phrase.Small(strings.Trim(t, " .:-–—"))
	for _, w := range titleEnds {
		if low == w {
			h.markText(c, "head-title")
			return true
		}
	}
	if isDraftNotice(low) {
		h.markText(c, "head-status")
		return true
	}
	words := lessTitle(c)
	if words.empty() || len(words.text()) > 120 || hasVerb(words.text()) || sentenceStop(words.text(), 0)+1 < len(words.text()) {
		return false
	}
	n, ok := h.nameLine(words, i)
	if !ok {
		return false
	}
	h.name(n)
	h.markText(c, "head-title")
	return true
}

// closedAbove gives the words of a line with those of the line above, where a
// bracket was opened there: "Scrutiny Commission (until 2011 the Scrutiny" and "Board)".
func (h *headReader) closedAbove(c piece, i int) piece {
	if i == 0 || c != h.lines[i].c || h.lines[i].gap > 1 || h.lines[i-1].used || strings.Count(c.text(), ")") != 1 || strings.Contains(c.text(), "(") || !endsOpen(h.lines[i-1].text()) || strings.Count(h.lines[i-1].text(), "(") != 1 {
		return c
	}
	h.use(i-1, i)
	return h.joined(i-1, i+1)
}

// nameLine reads a line of names.
func (h *headReader) nameLine(c piece, i int) (naming, bool) {
	t := c.text()
	if isOrganisation(t) && !meetingKinds[phrase.Small(t[:wordOf(t)])] && !kindWords[phrase.Small(t[:wordOf(t)])] {
		return naming{authority: lessArticle(c)}, true
	}
	if hasMeeting(t) {
		n := readMeeting(c)
		if n.body.p != nil && !isBody(n.body.text()) && !strings.HasSuffix(phrase.Small(n.body.text()), "meeting") {
			n.body = piece{}
		}
		return n, n.read()
	}
	rest, kind := lessKinds(c)
	if rest.empty() {
		return naming{}, false
	}
	n := readNames(rest)
	n.kind = kind
	if n.authority.p != nil {
		return n, true
	}
	if both := h.brokenName(i, rest); both.p != nil {
		return naming{authority: both}, true
	}
	return n, n.body.p != nil && isBody(n.body.text())
}

// brokenName gives the name of an authority whose last words stand on line i, and
// the first on the line above.
func (h *headReader) brokenName(i int, rest piece) piece {
	up := i - 1
	if up < 0 || h.lines[i].gap > 0 || h.lines[i].apart || !isOrganised(rest.text()) {
		return piece{}
	}
	l := h.lines[up]
	t := l.text()
	if l.used || !startsUpper(t) || len(l.cells) != 1 || len(t) >= 40 || isBody(t) || isOrganisation(t) || isPlace(t) || lessTitle(l.c).empty() || callsMinutes(t) {
		return piece{}
	}
	both := h.joined(up, i+1)
	if !isOrganisation(both.text()) || headsDocuments(t) || !strings.Contains(rest.text(), " ") && h.otherwiseNamed(both.text()) {
		return piece{}
	}
	h.use(up, up+1)
	return both
}

// otherwiseNamed tells whether the authority is known by another name: "Council"
// alone on a line is the body then, whatever stands above it.
func (h *headReader) otherwiseNamed(name string) bool {
	known := h.rec.Meeting.Authority
	return known != "" && !strings.EqualFold(known, name)
}

// headsDocuments tells the title of a site's page, or of a pack of papers, that may
// stand above the name of a body: "Meeting documents", "Public Document Pack".
func headsDocuments(t string) bool {
	switch low := phrase.Small(t); phrase.LastWord(low) {
	case "documents", "papers", "pack", "contact", "minutes", "meetings", "agendas":
		return true
	}
	return false
}

// callsMinutes tells a title that says no more than that the text is minutes.
func callsMinutes(t string) bool {
	return slices.Contains(titleEnds[:], phrase.Small(strings.Trim(t, " .:-–—")))
}

// isOrganised tells words that say what kind of authority one is, but not which.
func isOrganised(t string) bool {
	return !isOrganisation(t) && isOrganisation("Orrin "+t)
}

// lessTitle takes from a title the words that call the text minutes, or a draft.
func lessTitle(c piece) piece {
	if w := "draft "; opens(c.text(), w) {
		c = c.from(len(w))
	}
	for again := true; again; {
		again = false
		c = lessTail(c)
		t := c.text()
		for _, w := range titleEnds {
			if n := len(t) - len(w); n > 0 && t[n-1] == ' ' && strings.EqualFold(t[n:], w) {
				c, again = c.part(0, n), true
				break
			}
		}
	}
	return c
}

// draftTitle reads "DRAFT" in a title.
func (h *headReader) draftTitle(c piece) {
	low := phrase.Small(c.text())
	i := strings.Index(low, "draft")
	if i < 0 || len(low) > 100 || i > 0 && low[i-1] != ' ' && low[i-1] != '(' && low[i-1] != '-' || h.rec.Meeting.Status != "" {
		return
	}
	if isDraftNotice(low) || strings.Contains(low, "minute") || i == 0 && isOrganisation(strings.TrimLeft(c.text()[len("draft"):], " ")) || strings.Trim(low, " .:()-–—*") == "draft" {
		h.draft(c)
	}
}

// isDraftNotice tells "DRAFT – subject to confirmation at the next meeting".
func isDraftNotice(low string) bool {
	low = strings.Trim(low, " ().*[]")
	return strings.HasPrefix(low, "draft") && (strings.Contains(low, "subject to") || low == "draft" || strings.Contains(low, "approv") || strings.Contains(low, "confirm"))
}

// dateLine reads a line with the date of the meeting: alone, behind the name of
// the body or of the place, or before it.
func (h *headReader) dateLine(i int) bool {
	m, c := h.rec.Meeting, h.lines[i].c
	w := readWhen(c.text())
	if !w.dated || m.Date != "" || len(c.text()) > 200 {
		return false
	}
	before := lessTail(lessArticle(c.part(0, w.date.Range.Start)))
	if opens(c.text(), "minutes of ") || opens(c.text(), "minutes for ") || opens(c.text(), "notes of ") {
		before = lessTail(c.part(strings.Index(c.text(), " of ")+4, w.date.Range.Start))
	}
	words := lessTitle(before)
	n, named := naming{}, false
	if !words.empty() && !onlyWhen(words.text()) {
		n, named = h.nameLine(words, i)
	}
	switch {
	case named:
		h.name(n)
	case onlyWhen(before.text()) || before.empty():
	case isPlace(before.text()) && m.Venue == "":
		from := i
		if up := i - 1; up >= 0 && strings.HasSuffix(h.lines[up].text(), ",") && !h.lines[up].used && !h.lines[i].apart {
			from = up
		}
		both := h.joined(from, i+1)
		place := both.part(0, len(both.text())-len(c.text())+len(before.text()))
		if named := placeIn(place); named.p != nil {
			h.markText(place, "head-place")
			place = named
		}
		if place = lessTail(place); !place.empty() {
			m.Venue = h.value(place, "head-place", m, "venue")
			h.use(from, i)
		}
	case i > 0 && !h.lines[i].apart && strings.HasSuffix(h.lines[i-1].text(), ",") && isPlace(h.lines[i-1].text()) && m.Venue == "":
		both := h.joined(i-1, i+1)
		m.Venue = h.value(lessTail(both.part(0, len(both.text())-len(c.text())+len(before.text()))), "head-place", m, "venue")
		h.use(i-1, i)
	}
	h.markText(c, "head-line")
	h.date(m, c, w.date)
	h.setTimes(c, w.times)
	for _, x := range w.rest[1:] {
		if place := placeIn(c.of(x)); place.p != nil && m.Venue == "" {
			m.Venue = h.value(place, "head-place", m, "venue")
		}
	}
	h.use(i, i+1)
	return true
}

// headKeys are the labels of facts of a head.
var headKeys = map[string]string{"date": "when", "time": "when", "date and time": "when", "date/time": "when", "date & time": "when", "when": "when", "start time": "when", "meeting commenced": "when",
	"meeting concluded": "end", "commenced": "when", "meeting started": "when", "meeting ended": "end", "start": "when", "finish": "end", "end time": "end", "time commenced": "when", "time concluded": "end",
	"date of meeting": "when", "meeting date": "when", "time of meeting": "when", "meeting closed": "end", "commencement": "when", "closed": "end", "concluded": "end",
	"venue": "where", "place": "where", "location": "where", "where": "where", "held at": "where", "meeting venue": "where", "place of meeting": "where", "date, time and venue": "when",
	"meeting": "body", "committee": "body", "name of meeting": "body", "contact": "contact", "contact officer": "contact",
	"date published": "detail", "note": "detail", "link": "detail", "webcast": "detail", "published": "detail", "quorum": "detail", "meeting number": "detail", "meeting no": "detail", "mtg no": "detail", "reference": "detail"}

// labelledLine reads a line of a head's table: "Date: …", "Venue    …".
func (h *headReader) labelledLine(i int) bool {
	l := h.lines[i]
	if label, rest, ok := h.headKey(l.c); ok && len(l.cells) < 3 {
		if cellsOfLabels(l) {
			return h.labelledCells(i)
		}
		h.headFact(label, rest)
		h.use(i, i+1)
		return true
	}
	if len(l.cells) == 2 && headKeys[phrase.Small(strings.Trim(l.cells[0].c.text(), " :|"))] != "" {
		h.headFact(l.cells[0].c, l.cells[1].c)
		h.use(i, i+1)
		return true
	}
	return len(l.cells) > 1 && (h.labelledCells(i) || h.labelsAndValues(i))
}

// labelsAndValues reads a row of a head's table in which labels and what they name take
// turns: "Place:   Council Chamber,   Time:   7.00 pm", the place running on below.
func (h *headReader) labelsAndValues(i int) bool {
	l := h.lines[i]
	var labels, values []piece
	for _, x := range l.cells {
		t := x.c.text()
		switch label := strings.TrimSuffix(t, ":"); {
		case len(label) < len(t) && headKeys[phrase.Small(label)] != "":
			if len(labels) > len(values) {
				return false
			}
			labels = append(labels, x.c.part(0, len(label)))
		case len(labels) == 0:
			return false
		case len(labels) == len(values):
			last := values[len(values)-1]
			values[len(values)-1] = piece{last.p, last.lo, x.c.hi} // blanks within a value
		default:
			values = append(values, x.c)
		}
	}
	if len(labels) < 2 || len(labels) != len(values) {
		return false
	}
	end := i + 1
	if h.placeGoesOn(i) {
		values[0] = joinPieces(h.src.S, []piece{values[0], h.lines[i+1].c})
		end++
	}
	h.markText(l.c, "head-label")
	for k, label := range labels {
		h.headFact(label, values[k])
	}
	h.use(i, end)
	return true
}

// placeGoesOn tells whether the place in the first column of such a row goes on below,
// under its first word.
func (h *headReader) placeGoesOn(i int) bool {
	l := h.lines[i]
	if i+1 >= len(h.lines) || len(l.cells) < 4 || headKeys[phrase.Small(strings.TrimSuffix(l.cells[0].c.text(), ":"))] != "where" {
		return false
	}
	next := h.lines[i+1]
	return strings.HasSuffix(l.cells[1].c.text(), ",") && next.indent == l.cells[1].column && next.gap == 0 && len(next.cells) == 1
}

// valueBelow tells whether the fact that a label alone on line i names stands on
// the line below it.
func (h *headReader) valueBelow(i int) bool {
	if i+1 >= len(h.lines) {
		return false
	}
	next := h.lines[i+1]
	_, _, key := h.headKey(next.c)
	return !next.used && !key && next.gap < 2 && len(next.text()) < 120 && !h.isLabelLine(i+1) && !strings.HasSuffix(next.text(), ":")
}

// factsBelow reads the labels of a head that stand alone on their lines, with
// what they name below: "Venue:" over "Town Hall".
func (h *headReader) factsBelow(top int) {
	for i := 0; i+1 < top; i++ {
		l := h.lines[i]
		label := l.c.part(0, len(strings.TrimRight(l.text(), " |:")))
		if closed := len(label.text()) < len(l.text()) || l.bars; closed && !l.used && headKeys[phrase.Small(label.text())] != "" && h.valueBelow(i) {
			h.factBelow(i, label)
		}
	}
}

// factBelow enters the fact on the line below its label; a row's text may run on
// up to the bar that closes it.
func (h *headReader) factBelow(i int, label piece) {
	end := i + 2
	if h.lines[i].bars {
		for end < len(h.lines) && end-i < 5 && !h.lines[end-1].bars && h.valueBelow(end-1) {
			end++
		}
	}
	value := h.joined(i+1, end)
	h.markText(h.lines[i].c, "head-label")
	h.headFact(label, value.part(0, len(strings.TrimRight(value.text(), " |"))))
	h.markText(value.from(len(strings.TrimRight(value.text(), " |"))), "cell-bar")
	h.use(i, end)
}

// cellsOfLabels tells a row with a label in each cell.
func cellsOfLabels(l *headLine) bool {
	return len(l.cells) == 2 && strings.Contains(l.cells[0].c.text(), ": ") && strings.Contains(l.cells[1].c.text(), ": ")
}

func (h *headReader) labelledCells(i int) bool {
	for _, x := range h.lines[i].cells {
		if _, rest, ok := h.headKey(x.c); !ok || rest.empty() {
			return false
		}
	}
	for _, x := range h.lines[i].cells {
		label, rest, _ := h.headKey(x.c)
		h.headFact(label, rest)
	}
	h.use(i, i+1)
	return true
}

// headKey reads "Label: value" for a label of a head's facts.
func (h *headReader) headKey(c piece) (label, rest piece, ok bool) {
	k := strings.IndexByte(c.text(), ':')
	if k <= 0 || k > 28 {
		return piece{}, piece{}, false
	}
	label = c.part(0, k)
	return label, c.from(k + 1), headKeys[phrase.Small(label.text())] != ""
}

// headFact enters what a label of the head says.
func (h *headReader) headFact(label, rest piece) {
	m := h.rec.Meeting
	rest = rest.from(len(rest.text()) - len(strings.TrimLeft(rest.text(), " :|")))
	h.markText(label, "head-label")
	if n := label.hi - label.lo; label.p == rest.p && rest.lo > label.hi {
		h.markText(piece{label.p, label.lo + n, rest.lo}, "head-label")
	}
	if rest.empty() {
		return
	}
	switch headKeys[phrase.Small(strings.Trim(label.text(), " :|"))] {
	case "when":
		h.markText(rest, "head-label")
		h.whenAndWhere(rest)
	case "end":
		h.markText(rest, "head-label")
		if x := clocks(rest.text()); len(x) > 0 && m.EndTime == "" {
			m.EndTime = x[0].clock
			h.account = append(h.account, entry{rest.of(x[0].at).span(), Value, "head-time", m, "end_time"})
		}
	case "where":
		if place := lessTail(lessArticle(rest)); m.Venue == "" {
			m.Venue = h.value(place, "head-place", m, "venue")
		}
		h.markText(rest, "head-label")
	case "body":
		h.markText(rest, "head-label")
		h.name(readMeeting(rest))
	case "contact":
		if m.Contact == "" {
			m.Contact = h.value(rest, "head-label", m, "contact")
		}
		h.markText(rest, "head-label")
	case "detail":
		if m.Date == "" && m.Body == "" && m.Authority == "" {
			return // a head of which nothing else was read is none
		}
		d := &model.Detail{At: h.at(hull(label.span(), rest.span()))}
		d.Label, d.Value = h.value(label, "head-label", d, "label"), h.value(rest, "head-label", d, "value")
		m.Details = append(m.Details, d)
	}
}
