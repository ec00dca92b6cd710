package parser

import (
	"strings"

	"minutebook/model"
	"minutebook/parser/internal/phrase"
)

// cellsOf reads a row of cells: names, names with roles beside them, or offices
// and bodies with names beside them. It reads all of them or none.
func (h *headReader) cellsOf(row []cell) bool {
	var people []person
	plural, coded := true, false
	for k := 0; k < len(row); k++ {
		c := row[k].c
		if isTitleAlone(c) && len(people) == 0 {
			h.roll.plural = true
			h.markText(c, "roll-label")
			continue
		}
		if n := len(people); n > 0 && phrase.IsInitialsOf(strings.Trim(c.text(), "()[]"), people[n-1].name.text()) {
			h.markText(c, "roll-initials")
			coded = true
			continue
		}
		beside := k+1 < len(row) && phrase.IsInitialsOf(strings.Trim(row[k+1].c.text(), "()[]"), firstBracket(c.text()))
		if coded && !beside && len(people) > 0 && people[len(people)-1].role.p == nil && phrase.NameShape(firstBracket(c.text())) < phrase.Initialled {
			people[len(people)-1].role, coded = c, false
			continue
		}
		if status := h.attendedAs(c.text()); status != "" && len(people) > 0 && people[len(people)-1].status == "" {
			people[len(people)-1].status = status
			continue
		}
		if found, ok := h.postAlone(row, k); ok {
			people = append(people, found...)
			break
		}
		if k+1 < len(row) && len(row) == 2 && h.leftColumn(c, row[1].c) {
			next, _ := readPeople(row[1].c, plural)
			if next[0].role.p == nil || next[0].chair {
				next[0].role = c
			}
			people = append(people, next...)
			break
		}
		found, ok := readPeople(c, plural)
		isName := ok && !(k == 1 && len(row) == 2 && len(people) == 1 && namesOffices(firstBracket(c.text()))) && !(k == 1 && len(row) == 2 && h.roll.right && found[0].shape == phrase.BareName) && (len(found) > 1 || found[0].shape != phrase.BareName || !phrase.HasPost(found[0].name.text()))
		switch {
		case isName && !(len(people) > 0 && k > 0 && found[0].shape == phrase.BareName && phrase.HasBody(found[0].name.text())):
			people = append(people, found...)
		case len(people) > 0 && people[len(people)-1].role.p == nil && startsUpper(postIn(c).text()) && !hasVerb(c.text()):
			people[len(people)-1].role = postIn(c)
			h.roll.right = len(row) == 2
		case k == 1 && len(row) == 2 && h.roll.paired && h.roll.status == model.InAttendance && namesPost(c.text()):
			people = append(people, person{name: c, shape: phrase.BareName}) // beside somebody of whom another thing is said
		case k == 2 && len(row) == 3 && len(people) == 1 && people[0].role == row[1].c && phrase.HasBody(c.text()) && !hasVerb(c.text()):
			people[0].role = joinPieces(h.src.S, []piece{row[1].c, c}) // office and ward
		case k+1 < len(row) && startsUpper(c.text()) && h.names(row[k+1].c):
			h.roll.left = true
			next, _ := readPeople(row[k+1].c, plural)
			if next[0].role.p == nil || next[0].chair {
				next[0].role = c
			}
			people = append(people, next...)
			k++
		default:
			return false
		}
	}
	for _, x := range row {
		h.markText(x.c, "roll")
	}
	h.roll.pairs = h.roll.pairs || len(row) == 2 && len(people) == 2 && !h.roll.left
	h.roll.paired = h.roll.paired || h.roll.pairs
	h.enter(people)
	return true
}

// postAlone reads a row of two of which the first is the post of somebody in attendance
// whom nobody names: another post stands beside it, or, where the names above stood in
// two columns, a name of which another thing is said.
func (h *headReader) postAlone(row []cell, k int) ([]person, bool) {
	if h.roll.status != model.InAttendance || len(row) != 2 || k > 0 {
		return nil, false
	}
	left, right := row[0].c, row[1].c
	if !opensPost(left.text()) && !(namesPost(left.text()) && !strings.ContainsAny(left.text(), "–—-,")) || phrase.NameShape(left.text()) > phrase.BareName || strings.IndexByte(left.text(), '(') >= 0 {
		return nil, false
	}
	first := person{name: left, shape: phrase.BareName}
	if namesPost(right.text()) {
		return []person{first, {name: right, shape: phrase.BareName}}, true
	}
	people, ok := readPeople(right, false)
	return append([]person{first}, people...), h.roll.paired && ok && len(people) == 1 && saysOther(&people[0])
}

// namesPost tells words that name a post, or a seat, and nobody.
func namesPost(t string) bool {
	return isPostOrSeat(t) && phrase.NameShape(t) <= phrase.BareName && !strings.ContainsAny(t, "()")
}

// saysOther tells somebody named, of whom something else than a post is said.
func saysOther(p *person) bool {
	return p.shape >= phrase.Initialled && p.role.p != nil && !isPostOrSeat(p.role.text())
}

// pairedBelow tells whether two people stand side by side below line i, or the last one
// alone in the left column.
func (h *headReader) pairedBelow(i int) bool {
	if i+1 >= len(h.lines) || h.lines[i+1].gap > 0 {
		return false
	}
	if n := len(h.lines[i+1].cells); n > 2 || n < 2 && h.lines[i+1].indent != h.lines[i].indent {
		return false
	}
	for _, c := range h.lines[i+1].cells {
		people, ok := readPeople(c.c, false)
		if !ok || len(people) != 1 || people[0].shape < phrase.Initialled {
			return false
		}
	}
	return true
}

// fewestPlaces is how many rows of a name and a place tell that places stand at the
// right.
const fewestPlaces = 3

// placesRight tells rows from line i on of a member's name with a title and, in a
// column of its own, words without one: the district that sent each.
func (h *headReader) placesRight(i int) bool {
	n := 0
	for ; i < len(h.lines) && len(h.lines[i].cells) == 2; i++ {
		name, place := h.lines[i].cells[0].c.text(), h.lines[i].cells[1].c.text()
		if phrase.NameShape(name) != phrase.TitledName || !phrase.OpensWithTitle(name) || phrase.NameShape(firstBracket(place)) != phrase.BareName {
			return false
		}
		n++
	}
	return n >= fewestPlaces
}

// leftColumn tells that a body, a district or an office stands left of a name.
func (h *headReader) leftColumn(left, right piece) bool {
	people, ok := readPeople(right, false)
	if !ok || len(people) != 1 || strings.ContainsAny(left.text(), "(,;") {
		return false
	}
	if h.roll.paired && phrase.NameShape(firstBracket(left.text())) == phrase.BareName && !phrase.HasPost(left.text()) && !phrase.HasBody(left.text()) && people[0].role.p == nil {
		return false // as in the list above
	}
	if people[0].joint == '-' && namesAlike(left) {
		return false // "Una Quill – Gull Ward      Mrs A Marl – Tanner Ward"
	}
	if h.roll.pairs || h.roll.plural && !h.roll.left && phrase.NameShape(firstBracket(left.text())) == phrase.BareName && !pluralTitled(right.text()) {
		return false // names stand in two columns
	}
	if named, ok := readPeople(left, false); ok && len(named) == 1 && named[0].shape != phrase.BareName {
		return false // a name, with its office or initials
	}
	shape := phrase.NameShape(left.text())
	if shape <= phrase.BareName && (people[0].shape == phrase.TitledName || h.roll.left) {
		h.roll.left = true
		return startsUpper(left.text())
	}
	return false
}

// namesAlike tells a name with something behind a dash, as stands beside it.
func namesAlike(left piece) bool {
	named, ok := readPeople(left, false)
	return ok && len(named) == 1 && named[0].joint == '-' && !phrase.HasPost(named[0].name.text()) && !phrase.HasBody(named[0].name.text())
}

// pluralTitled tells a name with the title that a list of members has once for all.
func pluralTitled(t string) bool {
	for _, w := range [...]string{"councillor ", "cllr ", "cllr. ", "alderman "} {
		if opens(t, w) {
			return true
		}
	}
	return false
}

// toldOfRoll reads a sentence that tells who attended: who presided, who had sent
// apologies.
func (h *headReader) toldOfRoll(i int) int {
	n := i + 1
	for n < len(h.lines) && n-i < 8 && h.lines[n].gap < 2 && !h.lines[n].apart && !h.isLabelLine(n) && (endsOpen(h.joined(i, n).text()) || h.lines[n].para == h.lines[i].para && h.lines[n].gap == 0) {
		n++
	}
	c := h.joined(i, n)
	if t := c.text(); t[0] == '(' && bracketsAlone(t) && t[len(t)-1] == ')' {
		c = c.part(1, len(t)-1)
	}
	low := phrase.Small(c.text())
	if len(low) > 900 {
		return i
	}
	switch {
	case h.toldPublic(h.lines[i].c):
		return i + 1
	case strings.Contains(low, "apolog") && h.toldApologies(c, low):
		return n
	case h.toldPresence(c):
		return n
	case h.roll.people > 0 || h.rec.Meeting.Date != "":
		if h.toldChair(c, low) || h.chairedBy(c) {
			return n
		}
	}
	return i
}

// toldPublic reads "There were 8 members of the public present." and "Public: 3".
// A sentence that tells of nobody is read, and enters nobody.
func (h *headReader) toldPublic(all piece) bool {
	c := all.part(0, len(strings.TrimRight(all.text(), " .;,")))
	who := c
	for _, w := range [...]string{"there were ", "there was ", "the meeting was attended by ", "also ", "plus "} {
		if opens(who.text(), w) {
			who = who.from(len(w))
			break
		}
	}
	for _, w := range [...]string{" also present", " also in attendance", " also attended the meeting", " attended the meeting", " also attended", " present", " in attendance", " attended", " were", " was", " also"} {
		if t := who.text(); len(t) > len(w) && strings.EqualFold(t[len(t)-len(w):], w) {
			who = who.part(0, len(t)-len(w))
		}
	}
	if nobodyOfPublic(c.text()) {
		h.markText(all, "roll-sentence")
		return true
	}
	low := phrase.Small(who.text())
	count, labelled := strings.CutPrefix(low, "public")
	count = strings.TrimLeft(count, ": -–—")
	labelled = countsPublic(low) || labelled && (count == "nil" || count == "none" || count != "" && strings.Trim(count, "0123456789") == "")
	switch {
	case len(low) > 60 || !labelled && (who.lo == c.lo && who.hi == c.hi || !isPublic(who.text())):
		return false
	case strings.HasPrefix(low, "no ") || strings.HasPrefix(low, "none") || count == "nil" || count == "none" || count == "0":
		h.markText(all, "roll-sentence")
		return true
	}
	h.markText(all, "roll-sentence")
	h.roll.people++
	h.person(&person{name: who, shape: phrase.TitledName}, piece{}, model.InAttendance)
	return true
}

// apologyLeads stand between the word "apologies" and the names.
var apologyLeads = [...]string{" on behalf of ", " from ", " sent by ", " by ", " for "}

// toldApologies reads "Apologies were received from Councillors A and B."
func (h *headReader) toldApologies(c piece, low string) bool {
	k := strings.Index(low, "apolog")
	if k > 20 || sentenceStop(low, 0)+1 < len(low) && k > 4 {
		return false
	}
	stop := sentenceStop(c.text(), 0)
	if k < 0 || k > stop {
		return false
	}
	for _, lead := range apologyLeads {
		j := strings.Index(low[k:stop], lead)
		if j < 0 || lead == " for " && !strings.Contains(low[:k+j], "received") {
			continue
		}
		names := c.part(k+j+len(lead), stop)
		for _, w := range [...]string{" and were ", " and was ", " which were ", " were ", " was "} {
			if i := strings.Index(names.text(), w); i > 0 {
				names = names.part(0, i) // "and were accepted"
			}
		}
		people, ok := readPeople(names, true)
		if !ok {
			continue
		}
		was := h.roll
		h.openRoll(model.Apologies)
		h.markText(c.part(0, min(stop+1, len(c.text()))), "roll-sentence")
		h.enter(people)
		h.roll.status, h.roll.open = was.status, was.open
		return stop+1 >= len(c.text())
	}
	return false
}

// toldChair reads "Councillor A in the Chair.", "The Cathaoirleach, Councillor A,
// presided."
func (h *headReader) toldChair(c piece, low string) bool {
	low = strings.TrimRight(low, " .;,")
	if i := strings.Index(low, " in the absence of "); i > 0 {
		low = low[:i]
	}
	found := false
	for _, w := range chairEndings {
		found = found || strings.HasSuffix(low, w)
	}
	if !found || len(low) > 160 {
		return false
	}
	r := &peopleReader{plural: true}
	name, chair := lessChair(c.part(0, len(low)), &person{})
	if !chair {
		return false
	}
	if n := articleBefore(name.text()); n > 0 && presidingBefore(name.text()[n:]) > 0 {
		name = name.from(n) // "The Vice Chairman Max Reed"
	}
	for _, s := range segmentsOf(lessAbsence(name)) {
		if !r.segment(s) {
			return false
		}
	}
	if len(r.out) != 1 {
		return false
	}
	h.markText(c, "roll-sentence")
	if h.roll.role.p != nil && h.roll.list == 0 {
		h.roll.role = piece{} // the label above announced no more
		h.closeRoll()
	}
	p := &r.out[0]
	p.chair = true
	role := p.role
	if role.p == nil && strings.Contains(low, "in the chair") {
		i := strings.LastIndex(low, "in the chair")
		role = c.part(i, i+len("in the chair"))
	}
	known := h.known(p.name.text())
	switch {
	case known != nil:
		m := h.rec.Meeting
		if m.Chair == "" {
			m.Chair = h.value(p.name, "roll", m, "chair")
		}
		if known.Role == "" && role.p != nil {
			known.Role = h.value(role, "roll", known, "role")
		}
	default:
		if h.roll.status == "" {
			h.openRoll(model.Present)
		}
		h.roll.people++
		h.person(p, role, model.Present)
		h.presider = h.rec.Attendance[len(h.rec.Attendance)-1]
	}
	return true
}

// lessAbsence takes "In the absence of the Mayor" from before a titled name.
func lessAbsence(c piece) piece {
	t := c.text()
	if !opens(t, "in the absence of ") {
		return c
	}
	for i := len("in the absence of "); i < len(t); i += wordOf(t[i:]) + 1 {
		if phrase.OpensWithTitle(t[i:]) && !opens(t[i:], "the ") && phrase.NameShape(t[i:]) == phrase.TitledName {
			return c.from(i)
		}
	}
	return c
}

// rollSentence reads those who attended where they stand in the head's sentence.
func (h *headReader) rollSentence(c piece) {
	t := c.text()
	for at := 0; at < len(t); {
		end := rollStop(t, at)
		one, stop := c.part(at, end), c.part(end, min(end+1, len(t)))
		at = end + 1
		if one.empty() {
			continue
		}
		if strings.Contains(phrase.Small(one.text()), "apolog") {
			h.toldApologies(one, phrase.Small(one.text()))
			continue
		}
		if people, ok := readPeople(one, true); ok {
			h.markRoll(one, people)
			h.markText(stop, "roll")
			h.enter(people)
		}
	}
}
