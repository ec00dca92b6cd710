package forms

import (
	"slices"
	"strings"
)

// printedPage invents a whole meeting as printed minutes tell it: there is no
// agenda beside them, and no paper.
func (n *narrator) printedPage(s *Scenario) {
	body := pick(n, bodies)
	full := n.chance(3)
	if full {
		body = Body{"Council", "The Council"}
	}
	n.sits, n.body, n.officer, n.topic = &body, body, pick(n, officers), pick(n, topics)
	start := clock{[]int{9, 10, 14, 18, 19}[n.r.IntN(5)], []int{0, 0, 30, 30, 15}[n.r.IntN(5)]}
	s.Session = &Session{
		Body: body, Start: start, End: clock{start.hour + 1 + n.r.IntN(3), []int{5, 12, 35, 50}[n.r.IntN(4)]},
		First: 1 + n.r.IntN(180), Full: full, Authority: pick(n, authorities), Hall: pick(n, halls),
	}
	date := [3]int{1998 + n.r.IntN(27), 1 + n.r.IntN(12), 1 + n.r.IntN(28)}
	n.attendance(s.Session)
	n.posts(s.Session)
	items := n.printedOpening(s.Session)
	topics := map[string]bool{}
	for range 2 + n.r.IntN(4) {
		items = append(items, n.printedBusiness(topics))
	}
	for _, m := range n.formalEnd() {
		items = append(items, unprinted(m))
	}
	told := false
	for _, m := range items {
		told = told || m.Missing != nil
		m.Body, m.Date = body, date
	}
	s.Meetings = items
	if !told && n.chance(2) {
		s.Session.Missing = n.absent(s.Session, 1+n.r.IntN(2))
	}
}

// posts invents for whom members sit, and who came to listen.
func (n *narrator) posts(s *Session) {
	for i := range s.Present {
		s.Present[i].Ward = wards[i%len(wards)]
	}
	if n.chance(4) {
		last := len(s.Present) - 1
		s.Present[last].For = n.absent(s, 1)[0].Name
	}
	if n.chance(3) {
		s.Public = pick(n, publics)
	}
}

// printedOpening invents the items with which meetings begin.
func (n *narrator) printedOpening(s *Session) []*Meeting {
	items := n.formalOpening(s)
	for _, m := range items {
		unprinted(m)
		if len(m.Minutes) == 0 && m.Missing == nil {
			m.Minutes = []*Part{{Talk: n.fill(pick(n, declarations))}}
		}
		if hasDecision(m.Minutes) {
			// Half of all minutes are approved in a sentence of the narrative.
			if n.chance(2) {
				m.Topic.Title = "Minutes"
			}
			if n.chance(2) {
				m.Minutes = []*Part{{Talk: n.fill(pick(n, approvals))}}
			}
		}
	}
	return items
}

// printedBusiness invents an item of business.
func (n *narrator) printedBusiness(taken map[string]bool) *Meeting {
	m := unprinted(n.business(taken))
	var kept []*Part
	for _, p := range m.Minutes {
		if p.Cut == "" {
			kept = append(kept, p)
		}
	}
	m.Minutes = kept
	// Who proposed what in the narrative of an item could be the movers of what
	// the item decides.
	if talk := pick(n, proseDecisions); n.chance(3) && !taken[talk] && !(strings.Contains(talk, "proposed") && putAnything(m.Minutes)) {
		taken[talk] = true // pages do not repeat themselves
		m.second(&Part{Talk: n.fill(talk)})
	}
	if n.chance(3) {
		m.second(&Part{Action: &Action{Owner: pick(n, people)}})
	}
	for _, p := range m.Minutes {
		if p.Action != nil {
			p.Action.Text = pick(n, printedErrands)
		}
	}
	if rows := pick(n, payments); n.chance(6) && !taken[rows[0]] {
		taken[rows[0]] = true
		m.second(&Part{Rows: rows})
	}
	m.Loose = n.chance(12) && m.Over == "" && m.Part == ""
	if m.Part != "" {
		m.Part = pick(n, printedParts)
	}
	return m
}

// putAnything says whether anything was decided or put to the vote.
func putAnything(parts []*Part) bool {
	return hasDecision(parts) || slices.ContainsFunc(parts, func(p *Part) bool { return p.Motion != nil })
}

// second puts a part after the first of the minutes.
func (m *Meeting) second(p *Part) { m.Minutes = slices.Insert(m.Minutes, 1, p) }

// unprinted leaves out what only pages of agendas print.
func unprinted(m *Meeting) *Meeting {
	m.Says, m.Notes, m.Facts, m.Papers, m.Bracket = "", nil, nil, nil, ""
	m.Purpose, m.Proposal, m.Brief, m.Printed, m.Plain, m.Silent = false, nil, false, false, "", false
	m.Webcast, m.Secret = false, false
	return m
}
