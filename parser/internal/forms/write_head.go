package forms

import (
	"fmt"
	"strings"
	"time"

	"minutebook/model"
)

// meetingHead prints what stands above the items, but for the attendance.
func (w *writer) meetingHead(m *model.Meeting) {
	w.headNav(m)
	title := pageTitles[w.st.PageTitle]
	if w.st.HeadLine == headAgendaFor {
		w.headLine(m)
	}
	for range map[bool]int{false: 1, true: 2}[title.twice] {
		if title.text != "" {
			w.add(head, title.text)
		}
	}
	if title.draft {
		m.Status = "draft"
	}
	if w.st.HeadLine != headAgendaFor {
		w.headLine(m)
	}
	s := w.s.Session
	if w.st.Venue != venueNone {
		text := "Venue: " + s.Venue
		if w.st.Venue == venueDirections {
			text += ". View directions"
		}
		w.add(head, text)
		m.Venue = s.Venue
	}
	w.append(line{kind: head, text: "Contact: " + s.Contact})
	m.Contact = strings.Join(strings.Fields(s.Contact), " ")
	w.headFacts(m)
}

// headNav prints navigation above the page's title.
func (w *writer) headNav(m *model.Meeting) {
	switch w.st.HeadNav {
	case headNavCrumbs:
		w.add(furniture, "Home > Council > Agenda and minutes")
	case headNavMenu:
		for _, text := range []string{"Skip to content", "Menu", "Councillors and committees", "Local democracy"} {
			w.add(furniture, text)
		}
	case headNavName:
		m.Authority = "Saltby Borough Council"
		w.add(furniture, m.Authority)
	case headNavPrivacy:
		w.add(furniture, "Privacy settings")
	}
}

// kind is the kind of meeting printed before the body.
func (s *Session) kind() string {
	switch {
	case strings.Contains(s.Kind, "Cabinet") && s.Body.Name != "Cabinet", s.Kind == "Budget" && s.Body.Name != "Council":
		return "Special Meeting" // those are of one body only
	}
	return s.Kind
}

// headLine prints the line with body, day, date and time.
func (w *writer) headLine(m *model.Meeting) {
	s, d := w.s.Session, w.m.Date
	t := time.Date(d[0], time.Month(d[1]), d[2], 0, 0, 0, 0, time.UTC)
	body := s.Body.Name
	long := t.Format("Monday, ") + ordinal(d[2]) + t.Format(" January, 2006 ") + s.Start.print(0)
	text := body + " - " + long
	switch w.st.HeadLine {
	case headShort:
		text = body + " - " + t.Format("Monday, 2 January 2006 ") + s.Start.print(0)
	case headNoComma:
		text = body + " - " + t.Format("Monday 2 January 2006 ") + s.Start.print(0)
	case headOrdinal:
		text = body + " - " + t.Format("Monday ") + ordinal(d[2]) + t.Format(" January 2006 ") + s.Start.print(1)
	case headTwoLines:
		text = body + "\n" + long
	case headCapitals:
		body = strings.ToUpper(body)
		text = body + " - " + long
	case headKind:
		text = s.kind() + ", " + text
	case headAgendaFor:
		text = "Agenda for " + body + " on " + t.Format("Monday, 2 January 2006, ") + s.Start.print(2)
	case headAbsent:
		return
	case headTail:
		text += ", NEW"
	}
	m.Body, m.Date, m.StartTime = body, w.m.isoDate(), s.Start.iso()
	for _, kind := range []string{"Special", "Annual", "Extraordinary"} {
		if w.st.HeadLine == headKind && strings.HasPrefix(s.kind(), kind) {
			m.Type = kind
		}
	}
	w.add(head, text)
}

// ordinal is the day of a month as an ordinal number.
func ordinal(day int) string {
	end := "th"
	switch {
	case day/10 == 1:
	case day%10 == 1:
		end = "st"
	case day%10 == 2:
		end = "nd"
	case day%10 == 3:
		end = "rd"
	}
	return fmt.Sprint(day) + end
}

// headFacts prints further lines before the items.
func (w *writer) headFacts(m *model.Meeting) {
	detail := func(label, value string) {
		w.add(head, label+": "+value)
		m.Details = append(m.Details, &model.Detail{Label: label, Value: value})
	}
	switch w.st.HeadFacts {
	case headFactsMedia:
		w.add(head, "Media")
	case headFactsNote:
		detail("Note", w.s.Session.Note)
	case headFactsLink:
		detail("Link", "Click here to view a recording of the meeting")
	case headFactsWebcast:
		detail("Webcast", "View the webcast")
	case headFactsLinks:
		for _, text := range []string{"Attendance details", "Agenda frontsheet PDF 421 KB", "Agenda reports pack", "Printed minutes PDF 276 KB"} {
			w.add(head, text)
		}
	}
}

// attendance prints who was there.
func (w *writer) attendance(rec *model.Record) {
	s := w.s.Session
	if w.st.Attend == attendNone {
		return
	}
	if w.st.Attend < attendInline && w.st.HeadFacts != headFactsLinks {
		w.add(head, "Attendance details")
	}
	groups := []struct {
		label   string
		status  string
		people  []Attendee
		members bool
	}{
		{"Present:", model.Present, s.Present, true},
		{"Also in attendance:", model.InAttendance, s.Others, false},
		{"Apologies:", model.Apologies, s.Missing, true},
	}
	for _, g := range groups {
		if len(g.people) == 0 {
			continue
		}
		var names []string
		for _, a := range g.people {
			name := a.Name
			if g.members && (w.st.Attend == attendList || len(g.people) == 1) {
				name = w.named("@" + name)
			}
			p := &model.Person{Name: name, Role: a.Role, Status: g.status}
			rec.Attendance = append(rec.Attendance, p)
			if a.Role == "Chair" {
				rec.Meeting.Chair = name
			}
			if a.Role != "" && (g.members || w.st.Attend == attendList || len(g.people) == 1) {
				name += " (" + a.Role + ")"
			} else if a.Role != "" {
				name += ", " + a.Role
			}
			names = append(names, name)
		}
		w.attendees(g.label, names, g.members)
	}
}

// attendees prints one group of those who were there.
func (w *writer) attendees(label string, names []string, members bool) {
	text := strings.Join(names, "; ")
	if members && len(names) > 1 {
		text = w.plural() + listed(names)
	} else if members {
		text = names[0]
	}
	switch w.st.Attend {
	case attendList:
		w.add(head, label)
		for _, name := range names {
			w.add(head, name)
		}
	case attendComma:
		w.add(head, label)
		w.add(head, text)
	case attendInline:
		w.add(head, label+" "+text)
	case attendItem:
		w.roll = append(w.roll, label+" "+text)
	}
}
