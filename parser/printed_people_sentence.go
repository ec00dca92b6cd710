package parser

import (
	"strings"

	"minutebook/model"
	"minutebook/parser/internal/phrase"
)

// innerLabels are labels that may stand within a line of a roll, with a colon.
var innerLabels = [...]string{"councillors:", "cllrs:", "members:", "clerk:", "parish clerk:", "town clerk:", "members of public:", "members of the public:", "public:", "parishioners:", "officers:", "in attendance:", "apologies:", "absent:", "also present:", "also attending:", "also in attendance:"}

// standingIn are words before a post that belong to it: "Locum Clerk: Ida Frome".
var standingIn = map[string]bool{"locum": true, "acting": true, "interim": true, "temporary": true, "relief": true, "deputy": true, "assistant": true}

// innerLabel tells whether words begin with such a label.
func innerLabel(t string) bool {
	if !startsUpper(t) {
		return false
	}
	for _, w := range innerLabels {
		if phrase.HasFold(t, w) {
			return true
		}
	}
	return false
}

// predicates close a sentence that names those who attended.
var predicates = [...]struct{ words, status string }{{" were also in attendance", model.InAttendance}, {" was also in attendance", model.InAttendance}, {" were in attendance", model.InAttendance},
	{" was in attendance", model.InAttendance}, {" were also present", model.InAttendance}, {" was also present", model.InAttendance}, {" also attended", model.InAttendance},
	{" also attended the meeting", model.InAttendance}, {" were present", ""}, {" was present", ""}, {" attended the meeting", ""}, {" attended", ""}, {" also present", model.InAttendance}, {" in attendance", model.InAttendance}, {" were absent", model.Absent}, {" was absent", model.Absent}}

func lessPredicate(c piece) (piece, string) {
	c = c.part(0, len(strings.TrimRight(c.text(), " .,;")))
	if t := c.text(); len(t) > 5 && strings.EqualFold(t[len(t)-4:], " and") {
		c = c.part(0, len(strings.TrimRight(t[:len(t)-4], " .,;")))
	}
	low := phrase.Small(c.text())
	for _, by := range [...]string{" pursuant to ", " in accordance with "} {
		if i := strings.Index(low, by); i > 0 && strings.HasSuffix(low[:i], " present") {
			c, low = c.part(0, i), low[:i] // "were also present pursuant to Rule 15"
		}
	}
	for _, p := range predicates {
		if !strings.HasSuffix(low, p.words) {
			continue
		}
		names := c.part(0, len(low)-len(p.words))
		if last := strings.LastIndexByte(names.text(), ';'); last > 0 && isPublic(strings.TrimSpace(names.text()[last+1:])) {
			return names, "" // "A; B; three members of the public were in attendance"
		}
		return names, p.status
	}
	return c, ""
}

// sentence reads the names of one sentence.
func (r *peopleReader) sentence(c piece) bool {
	switch bare := phrase.Small(strings.TrimRight(c.text(), " .")); {
	case countsPublic(bare):
		return r.segment(segment{c: c})
	case len(r.out) > 0 && (bare == "accepted" || bare == "noted" || bare == "approved" || bare == "received"):
		return true // what became of the apologies
	}
	if isSurnameFirst(c.text()) {
		r.add(person{name: c, shape: phrase.Initialled})
		return true
	}
	if words, rest, ok := labelOf(c); ok {
		r.label, c, r.plural = words, rest, false
	} else if w := "in the chair "; opens(c.text(), w) && len(r.out) == 0 {
		r.label, c = c.part(0, len(w)-1), c.from(len(w)) // "In the Chair A Marl, B Quaye"
	}
	c = r.lessAttendance(c)
	if n := postBefore(c.text()); n > 0 {
		return r.holders(c, n)
	}
	if n := postBehind(c.text()); n > 0 && !strings.ContainsAny(c.text()[:n], ",;([") && !namesAnother(c.text()[n:]) {
		r.add(person{name: c.part(0, n), role: c.from(n), joint: '-', shape: phrase.TitledName})
		return true
	}
	if n, width := postDash(c.text()); n > 0 {
		r.add(person{name: c.from(n + width), role: c.part(0, n), joint: '(', shape: phrase.Initialled})
		return true
	}
	if r.heldInBrackets(c) || r.runTogether(c) {
		return true
	}
	segments := rejoined(segmentsOf(c))
	r.survey(segments)
	if r.postsBeforeNames(segments) {
		for k := 0; k < len(segments); k += 2 {
			r.pending = segments[k].c
			if !r.segment(segments[k+1]) {
				return false
			}
		}
		return true
	}
	r.posts = true
	for k, s := range segments {
		if _, _, ok := r.one(s.c); ok || isPublic(s.c.text()) && (k == 0 || k+1 < len(segments)) || titleAlone(s.c.text()) > 0 {
			r.posts = false
		}
	}
	for k, s := range segments {
		if r.next = (segment{}); k+1 < len(segments) {
			r.next = segments[k+1]
		}
		if !r.segment(s) {
			return false
		}
	}
	return true
}

// labelOf parts a label of the roll within a list from the names behind it:
// "Clerk: A Marl", "Apologies for absence - A Marl".
func labelOf(c piece) (words, rest piece, ok bool) {
	for _, sign := range [...]string{":", " - ", " – ", " — "} {
		i := strings.Index(c.text(), sign)
		if i <= 0 || i >= 50 || strings.ContainsAny(c.text()[:i], "([") {
			continue
		}
		words = c.part(0, i)
		if senses, ok := labelSenses(words.text(), true); ok && titleAlone(words.text()) == 0 && (sign == ":" || senses&(sorry|away) != 0) {
			return words, c.from(i + len(sign)), true
		}
	}
	return piece{}, c, false
}

// attendanceLeads open a sentence within a list that names those who were there but are
// not of the body.
var attendanceLeads = phrase.NewPrefixes("also in attendance were ", "also in attendance was ", "also present were ", "also present was ", "also attending were ", "also attending was ", "in attendance were ",
	"in attendance was ", "officers in attendance were ", "officers present were ", "others present were ", "other members present were ")

// lessAttendance takes such words from before names: they are the label of those.
func (r *peopleReader) lessAttendance(c piece) piece {
	n := len(attendanceLeads.Of(c.text()))
	if n == 0 || n == len(c.text()) {
		return c
	}
	r.label, r.plural = c.part(0, n), false
	return c.from(n)
}
