package parser

import (
	"strings"

	"minutebook/parser/internal/phrase"
)

// placeLine reads a line that holds the place of the meeting alone.
func (h *headReader) placeLine(i int) bool {
	m, c := h.rec.Meeting, h.lines[i].c
	if i > 0 && h.placeGoesOn(i-1) {
		return false // the second line of a place in the table above
	}
	if m.Venue != "" || !isPlace(c.text()) || namesFirst(c.text()) || isOrganisation(c.text()) || isBody(c.text()) || len(h.lines[i].cells) > 1 || hasVerb(c.text()) || len(c.text()) > 140 {
		return false
	}
	words := c
	if w := readWhen(c.text()); w.dated {
		words = c.from(w.date.Range.End) // the meeting's name stands before its date
	}
	times := clocks(c.text())
	switch {
	case len(times) == 0:
	case times[0].at.Start > words.lo-c.lo && onlyWhen(c.from(times[len(times)-1].at.End).text()):
		words = words.part(0, times[0].at.Start-(words.lo-c.lo)) // "Frome Town Hall at 19.30"
	case words.lo == c.lo && onlyWhen(c.part(0, times[0].at.Start).text()):
		words = c.from(times[len(times)-1].at.End) // "At 8pm in Frome Town Hall"
	default:
		times = nil
	}
	place := placeIn(words)
	if place.p == nil {
		return false
	}
	m.Venue = h.value(place, "head-place", m, "venue")
	h.setTimes(c, times)
	h.markText(c, "head-place")
	h.use(i, i+1)
	return true
}

// namesFirst tells words that begin with the title of a person: "Mr G. Hall".
func namesFirst(t string) bool {
	switch phrase.Small(strings.TrimRight(t[:wordOf(t)], ".")) {
	case "mr", "mrs", "ms", "miss", "dr", "cllr", "cllrs", "councillor", "councillors":
		return true
	}
	return false
}

// hostBelow reads the place of a meeting below its date where the line names a host,
// whose council is not the one that met, "Orrin Borough Council, Council Offices, Orrin",
// or a school or the like in which a council did.
func (h *headReader) hostBelow(i, date int) bool {
	if date < 0 || i != date+1 {
		return false
	}
	t := h.lines[i].text()
	if placeWords[phrase.Small(phrase.LastWord(t))] && isOrganisation(t) {
		return h.councilAbove(date) && h.placeNamed(i)
	}
	host, rest, ok := strings.Cut(t, ", ")
	if date == 0 || !ok || !isCouncil(host) || !isPlace(rest) || isBody(rest) {
		return false
	}
	for _, l := range h.lines[max(0, date-3):date] {
		if t := l.text(); !l.used && (isBody(t) || isOrganisation(t)) {
			return h.placeLine(i)
		}
	}
	return false
}

// roomLine reads the place of a meeting where the line names a room and the council whose
// it is, and another line the body that met: "Council Chamber, Orrin Borough Council, Orrin".
func (h *headReader) roomLine(i int) bool {
	room, rest, ok := strings.Cut(h.lines[i].text(), ", ")
	if !ok || h.rec.Meeting.Venue != "" || !isPlace(phrase.LastWord(room)) || isBody(room) || isOrganisation(room) {
		return false
	}
	host, _, _ := strings.Cut(rest, ", ")
	if !isOrganisation(host) {
		return false
	}
	for _, l := range h.lines[:i] {
		if n := headSubject(l.text()); isBody(l.text()[n:]) || isOrganisation(l.text()[n:]) {
			return h.placeLine(i)
		}
	}
	return false
}

// belowDate tells a line right below one that tells when the meeting was.
func (h *headReader) belowDate(i int) bool {
	if i == 0 || h.lines[i].gap > 1 || !placeWords[phrase.Small(phrase.LastWord(h.lines[i].text()))] {
		return false
	}
	_, dated := readAnyDate(h.lines[i-1].text())
	return dated
}

// councilAbove tells whether a line right above the date names a council as what met.
func (h *headReader) councilAbove(date int) bool {
	for _, l := range h.lines[max(0, date-3) : date+1] {
		if strings.Contains(phrase.Small(l.text()), " council") && len(l.text()) < longestHead/4 {
			return true
		}
	}
	return false
}

// placeNamed enters a line that is the name of the place and nothing else.
func (h *headReader) placeNamed(i int) bool {
	m := h.rec.Meeting
	if m.Venue != "" {
		return false
	}
	m.Venue = h.value(lessTail(h.lines[i].c), "head-place", m, "venue")
	return true
}
