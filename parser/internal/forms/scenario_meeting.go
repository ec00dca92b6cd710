package forms

import (
	"fmt"
	"slices"
)

// Session is a meeting of which a page prints every item.
type Session struct {
	Body    Body
	Kind    string // of meeting: "Special Meeting"
	Start   clock
	End     clock
	Venue   string
	Contact string
	Note    string
	First   int // the number of the first item
	Printed bool
	Present []Attendee // members, the Chair first
	Others  []Attendee // officers and visitors
	Missing []Attendee // who sent apologies that no item tells of

	// Printed minutes.
	Authority string
	Full      bool // the authority meets in full
	Hall      hall
	Public    string // who came to listen: "Three members of the public"
}

// clock is a time of day.
type clock struct{ hour, minute int }

// Attendee is somebody who was at the meeting, or sent apologies.
type Attendee struct {
	Name, Role string
	Ward       string // for which a Member sits, on printed minutes
	For        string // the Member whose substitute this is
}

// meetingPage invents a whole meeting: a scenario whose Meetings are the
// dealings of one meeting with its items, in order.
func (n *narrator) meetingPage(s *Scenario) {
	body := pick(n, bodies)
	n.sits, n.body, n.officer, n.topic = &body, body, pick(n, officers), pick(n, topics)
	start := clock{[]int{9, 10, 14, 18, 19}[n.r.IntN(5)], []int{0, 0, 30, 30, 15}[n.r.IntN(5)]}
	s.Session = &Session{
		Body: body, Start: start, End: clock{start.hour + 1 + n.r.IntN(3), []int{5, 12, 35, 50}[n.r.IntN(4)]},
		Kind: pick(n, meetingKinds), Venue: pick(n, venues), Contact: pick(n, contacts), Note: pick(n, headNotes),
		First: 1 + n.r.IntN(180),
	}
	s.Session.Printed = n.chance(5)
	date := [3]int{2008 + n.r.IntN(16), 1 + n.r.IntN(12), 1 + n.r.IntN(28)}
	n.attendance(s.Session)

	items := n.formalOpening(s.Session)
	topics := map[string]bool{}
	for range 1 + n.r.IntN(3) {
		m := n.business(topics)
		items = append(items, m)
	}
	items = append(items, n.formalEnd()...)
	told := false
	for _, m := range items {
		told = told || m.Missing != nil
		m.Body, m.Date = body, date
		if !s.Session.Printed {
			m.Printed, m.Plain, m.Silent = false, "", false
		} else if m.Plain == "" {
			m.Printed, m.Silent = hasDecision(m.Minutes), false
		}
	}
	s.Meetings = items
	if !told && n.chance(2) {
		s.Session.Missing = n.absent(s.Session, 1+n.r.IntN(2))
	}
}

// attendance invents who was there.
func (n *narrator) attendance(s *Session) {
	names := append([]string(nil), people...)
	n.r.Shuffle(len(names), func(i, j int) { names[i], names[j] = names[j], names[i] })
	for i, name := range names[:3+n.r.IntN(4)] {
		s.Present = append(s.Present, Attendee{Name: name, Role: map[int]string{0: "Chair", 1: "Vice-Chair"}[i]})
	}
	for _, i := range n.r.Perm(len(attendants))[:n.r.IntN(3)] {
		s.Others = append(s.Others, attendants[i])
	}
}

// absent picks Members who were not there.
func (n *narrator) absent(s *Session, count int) []Attendee {
	there := map[string]bool{}
	for _, a := range s.Present {
		there[a.Name] = true
	}
	var as []Attendee
	for _, i := range n.r.Perm(len(people)) {
		if len(as) < count && !there[people[i]] {
			as = append(as, Attendee{Name: people[i]})
		}
	}
	return as
}

// business invents an item of business on a topic that was not taken yet.
func (n *narrator) business(taken map[string]bool) *Meeting {
	for {
		m := n.meeting()
		if taken[m.Topic.Title] {
			continue
		}
		taken[m.Topic.Title] = true
		m.End, m.Audio, m.Annexes = "", "", nil
		if n.chance(5) {
			m.Part = pick(n, []string{"KEY DECISIONS", "PROCEDURAL ITEMS", "CABINET DECISIONS"})
		}
		switch n.r.IntN(10) {
		case 0:
			m.Minutes = append(onlyTalk(m.Minutes), &Part{Cut: n.fill(pick(n, cutTalk))})
		case 1:
			m.Loose = true
		}
		if n.chance(8) {
			m.Facts = append(m.Facts, planningFacts...)
		}
		if n.chance(12) {
			m.Brief, m.Purpose, m.Bracket = true, false, ""
		}
		if n.chance(10) && hasDecision(m.Minutes) {
			m.Minutes = append(onlyTalk(m.Minutes), &Part{Decided: &Decision{Accord: true}})
		}
		m.Step = 1
		if n.chance(6) {
			m.Step = 2 + n.r.IntN(2)
		}
		if n.chance(6) && !m.Loose {
			m.Over, m.Part = pick(n, overTitles), ""
		}
		return m
	}
}

// onlyTalk keeps the paragraphs of talk.
func onlyTalk(parts []*Part) []*Part {
	var kept []*Part
	for _, p := range parts {
		if p.Talk != "" {
			kept = append(kept, p)
		}
	}
	return kept
}

// formal is an item that stands on every agenda.
func (n *narrator) formal(title, says string, minutes ...*Part) *Meeting {
	return &Meeting{Topic: Topic{Title: title}, Says: says, Minutes: minutes, Step: 1, Officer: "the Clerk", Formal: true}
}

// formalOpening invents the items with which meetings begin.
func (n *narrator) formalOpening(s *Session) []*Meeting {
	var items []*Meeting
	if !n.chance(3) {
		m := n.formal("Apologies for Absence", "To receive any apologies for absence.")
		if n.chance(2) {
			m.Says = ""
		}
		switch n.r.IntN(3) {
		case 0:
			m.Minutes = []*Part{{Talk: "There were no apologies for absence."}}
		default:
			m.Missing = n.absent(s, 1+n.r.IntN(3))
			if n.chance(3) {
				m.Stands = n.absentBut(s, m.Missing)
			}
		}
		if n.chance(4) && s.Printed && m.Missing == nil {
			m.Plain = m.Minutes[0].Talk
		}
		items = append(items, m)
	}
	switch n.r.IntN(4) {
	case 0:
		items = append(items, n.formal("Declarations of Interest", ""))
	case 1, 2:
		m := n.formal("Declarations of Interest", "To receive any declarations of interest from Members.")
		m.Minutes = []*Part{{Talk: n.fill(pick(n, declarations))}}
		if n.chance(3) {
			m.Says, m.Notes = "To receive any declarations of interest. A Member who has one must:", interestNotes
		}
		items = append(items, m)
	}
	if n.chance(2) {
		m := n.formal(n.fill("Minutes of the Meeting held on {D}"), "")
		if n.chance(2) {
			m.Says = "To confirm the minutes of the last meeting as a correct record."
		}
		m.Papers = []Paper{{m.Topic.Title, n.size()}}
		d := &Decision{Acts: []*Act{{Subject: "the minutes of the last meeting", Done: "confirmed", Do: "confirm", Does: "confirms", Tail: "as a correct record"}}}
		if n.chance(3) {
			n.people = slices.Clone(people)
			d.Mover, d.Seconder = n.person(), n.person()
		}
		m.Minutes = []*Part{{Decided: d}}
		items = append(items, m)
	}
	return items
}

// absentBut picks a Member who was not there and sent no apologies.
func (n *narrator) absentBut(s *Session, missing []Attendee) string {
	for _, a := range n.absent(s, len(missing)+1) {
		known := false
		for _, b := range missing {
			known = known || a == b
		}
		if !known {
			return a.Name
		}
	}
	return ""
}

// formalEnd invents the items with which meetings end.
func (n *narrator) formalEnd() []*Meeting {
	switch n.r.IntN(4) {
	case 0:
		m := n.formal("Any Other Urgent Business", "To consider any item that the Chair has admitted as urgent.")
		m.Minutes = []*Part{{Talk: pick(n, []string{"There was none.", "There was no other business.", "No item had been admitted."})}}
		return []*Meeting{m}
	case 1:
		m := n.formal("Date of the Next Meeting", "")
		m.Minutes = []*Part{{Talk: n.fill("The Chair said that the next meeting would be held on {D} at 6.30 pm.")}}
		return []*Meeting{m}
	}
	return nil
}

// print prints the time, in the manner of a style.
func (c clock) print(manner int) string {
	hour, half := c.hour, "am"
	if hour >= 12 {
		half = "pm"
	}
	if hour > 12 {
		hour -= 12
	}
	return fmt.Sprintf([]string{"%d.%02d %s", "%d:%02d%s", "%d.%02d%s", "%d.%02d %s"}[manner], hour, c.minute, [][2]string{{"am", "pm"}, {"am", "pm"}, {"am", "pm"}, {"a.m.", "p.m."}}[manner][map[string]int{"am": 0, "pm": 1}[half]])
}

// iso is the time as records have it.
func (c clock) iso() string { return fmt.Sprintf("%02d:%02d", c.hour, c.minute) }
