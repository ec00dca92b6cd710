package parser

import (
	"strings"

	"minutebook/model"
	"minutebook/parser/internal/phrase"
)

// enter enters people in the attendance.
func (h *headReader) enter(people []person) {
	s := &h.roll
	served := false
	for k := range people {
		p := &people[k]
		if p.label.p != nil {
			if senses, ok := labelSenses(p.label.text(), true); ok {
				plainOffice := senses&office != 0 && senses&(presence|visiting|serving|sorry|away) == 0
				if !plainOffice {
					h.openRoll(s.statusOf(senses))
				} else if p.role.p == nil {
					p.role = p.label
				}
			}
		}
		status := s.status
		if p.status != "" {
			status = p.status
		}
		if status == model.Present {
			status = h.starred(p.name, status)
		}
		role := p.role
		if s.list == 0 && role.p != nil && isChair(s.role) {
			p.chair = true // "In the Chair: Mayor (Councillor A Frome)"
		}
		if status == model.Apologies || status == model.Absent {
			role = lessReason(role)
		}
		if role.p == nil && s.role.p != nil && !isPublic(p.name.text()) && !(s.list > 0 && isChair(s.role)) { // one has the chair
			role = s.role
		}
		if role.p != nil && isClerk(role.text()) && status == model.Present {
			status, served = model.InAttendance, s.list > 0 // a clerk named first says nothing of those behind
		} else if role.p == nil && status == model.Present && isClerk(p.name.text()) && s.post(p) {
			status, served = model.InAttendance, true
		} else if role.p != nil && status == model.Present && isOnePublic(role.text()) {
			status = model.InAttendance
		} else if served && status == model.Present {
			status = model.InAttendance // who follows the clerk is not of the body
		}
		s.people, s.list = s.people+1, s.list+1
		if p.shape >= phrase.Initialled {
			s.titled++
		}
		if phrase.IsCapitals(p.name.text()) {
			s.capital++
		}
		if s.post(p) {
			s.posts++
			if last := len(h.rec.Attendance) - 1; s.list > 1 && s.named && last >= 0 && h.rec.Attendance[last].Role == "" && len(people) == 1 && !isPostOrSeat(h.rec.Attendance[last].Name) {
				h.rec.Attendance[last].Role = h.value(p.name, "roll", h.rec.Attendance[last], "role") // on the line below the name
				continue
			}
			s.named = false
		} else if s.list == 1 {
			s.named = true
		}
		h.person(p, role, status)
		if status == model.Present && !isChair(role) {
			s.present++
		}
	}
}

// starred gives the status of a name in a list whose legend says what a star before a
// name means: who has none where it means that somebody came stayed away.
func (h *headReader) starred(name piece, status string) string {
	means := h.roll.marks["*"]
	if means == "" {
		return status
	}
	switch {
	case h.starBy(name):
		return means
	case means == model.Present:
		h.seen[unstarredKey(name.text())] = true
		return model.Absent
	}
	return status
}

// isOnePublic tells the role of somebody who only looked on: "Member of the Public".
func isOnePublic(role string) bool {
	low := phrase.Small(role)
	return strings.HasPrefix(low, "member of the p") && isPublic(role) || low == "public" || low == "press" || low == "observer"
}

// post tells an entry that names a post and nobody.
func (s *rollState) post(p *person) bool {
	return p.shape == phrase.BareName && p.role.p == nil && isPostOrSeat(p.name.text())
}

// lessReason takes the reason for an absence from a role: "(work)", "(South Ward –
// Business)", "– away".
func lessReason(role piece) piece {
	if role.p == nil {
		return role
	}
	if !startsUpper(role.text()) && !phrase.HasPost(role.text()) {
		return piece{}
	}
	if _, substitute := substituteIn(phrase.Small(role.text())); substitute {
		return piece{}
	}
	for _, joint := range [...]string{" – ", " — "} {
		if i := strings.Index(role.text(), joint); i > 0 && !phrase.HasBody(role.text()[i:]) {
			return role.part(0, i)
		}
	}
	return role
}

// person enters somebody, or what is said of somebody entered before.
func (h *headReader) person(p *person, role piece, status string) {
	if role.p != nil && isChair(role) && status != model.Apologies && status != model.Absent {
		if known := h.known(p.name.text()); known != nil && known.Role == "" {
			h.preside(p, known, role)
			return
		}
	}
	if q := h.presider; q != nil && status == model.Present && role.p == nil && p.instead.p == nil && sameName(q.Name, p.name.text()) {
		h.markText(p.name, "roll") // in the list again
		h.presider = nil
		return
	}
	entry := &model.Person{Status: status}
	span := p.name.span()
	entry.Name = h.value(p.name, "roll", entry, "name")
	if role.p != nil {
		entry.Role = h.value(role, "roll", entry, "role")
		// A role before several names belongs to the place of the first.
		if at := role.span().Start; at > span.Start || role.p == p.name.p && at >= h.roll.last {
			span = hull(span, role.span())
		}
	}
	h.roll.last = p.name.span().End
	if p.instead.p != nil {
		entry.Status = model.Substitute
		entry.SubstituteFor = h.value(p.instead, "roll", entry, "substitute_for")
		span = hull(span, p.instead.span())
	}
	entry.At = h.at(span)
	m := h.rec.Meeting
	if m.Chair == "" && role.p != nil && status == model.Present && (isChair(role) || p.chair) || p.chair && m.Chair == "" {
		m.Chair = h.value(p.name, "roll", m, "chair")
	}
	if status == model.Apologies || status == model.Absent {
		h.seen[apologyKey(entry.Name)] = true
	}
	h.rec.Attendance = append(h.rec.Attendance, entry)
}

// preside gives somebody who was named already the chair.
func (h *headReader) preside(p *person, known *model.Person, role piece) {
	m := h.rec.Meeting
	if known.Role == "" {
		known.Role = h.value(role, "roll", known, "role")
	} else {
		h.markText(role, "roll")
	}
	if m.Chair == "" {
		m.Chair = h.value(p.name, "roll", m, "chair")
		return
	}
	h.markText(p.name, "roll")
}

// known finds a person by name, titles aside; nil where none of the name, or more than
// one, is in the attendance.
func (h *headReader) known(name string) *model.Person {
	var found *model.Person
	for _, p := range h.rec.Attendance {
		if sameName(p.Name, name) && p.Status != model.Apologies {
			if found != nil {
				return nil
			}
			found = p
		}
	}
	return found
}

// sameName tells whether two names may be one person's: the surnames agree, and
// the initials where both have them.
func sameName(a, b string) bool {
	x, y := strings.Fields(phrase.BareOf(a)), strings.Fields(phrase.BareOf(b))
	if len(x) == 0 || len(y) == 0 || !strings.EqualFold(strings.Trim(x[len(x)-1], "."), strings.Trim(y[len(y)-1], ".")) {
		return false
	}
	if len(x) == 1 || len(y) == 1 {
		return true
	}
	return strings.EqualFold(x[0][:1], y[0][:1])
}
