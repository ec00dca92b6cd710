package forms

import "minutebook/model"

// Candidate is a simpler neighbour of a scenario in a style.
type Candidate struct {
	Scenario *Scenario
	Style    Style
	Step     string // what was left out
}

// Smaller lists simpler neighbours, the much simpler first: a meeting, a part
// of the minutes, or something within a part left out, or one switch back at
// its plainest value. The opening words of the minutes stay, for minutes
// without a word are none. A failure is shrunk by going to the first neighbour that
// still fails, until none does.
func Smaller(s *Scenario, st Style) []Candidate {
	var cs []Candidate
	leave := func(step string, change func(s *Scenario)) {
		t := s.clone()
		change(t)
		cs = append(cs, Candidate{t, st, step})
	}
	if s.Session != nil && len(s.Session.Others)+len(s.Session.Missing) > 0 {
		leave("those in attendance and absent", func(s *Scenario) {
			session := *s.Session
			session.Others, session.Missing = nil, nil
			s.Session = &session
		})
	}
	if len(s.Meetings) > 1 {
		for i := range s.Meetings {
			leave("a meeting", func(s *Scenario) { s.Meetings = without(s.Meetings, i) })
		}
	}
	for i, m := range s.Meetings {
		for j := range m.Minutes {
			if j == 0 && m.Minutes[0].Talk != "" || m.parts(j) || s.Layout == model.LayoutPrinted && len(m.Minutes) == 1 {
				continue
			}
			leave("a part of the minutes", func(s *Scenario) { s.Meetings[i].Minutes = without(s.Meetings[i].Minutes, j) })
		}
		smallerMeeting(m, func(step string, change func(m *Meeting)) {
			leave(step, func(s *Scenario) { change(s.Meetings[i]) })
		})
	}
	for _, w := range Switches() {
		if w.Get(st) != 0 {
			plainer := st
			w.Set(&plainer, 0)
			cs = append(cs, Candidate{s, plainer, "switch " + w.Name})
		}
	}
	return cs
}

// parts says whether the part j parts two decisions, so that what is said
// between them belongs to the second.
func (m *Meeting) parts(j int) bool {
	return j > 0 && j < len(m.Minutes)-1 && m.Minutes[j-1].Decided != nil && m.Minutes[j+1].Decided != nil
}

// smallerMeeting lists what can be left out of a meeting.
func smallerMeeting(m *Meeting, leave func(step string, change func(m *Meeting))) {
	if m.Printed || m.Plain != "" {
		leave("the decision section", func(m *Meeting) { m.Printed, m.Plain = false, "" })
	}
	if len(m.Facts) > 0 {
		leave("the facts", func(m *Meeting) { m.Facts = m.Facts[1:] })
	}
	if len(m.Papers) > 0 {
		leave("a paper", func(m *Meeting) { m.Papers = m.Papers[1:] })
	}
	if len(m.Proposal) > 0 {
		leave("a proposal", func(m *Meeting) { m.Proposal = m.Proposal[1:] })
	}
	if m.Silent {
		leave("silence", func(m *Meeting) { m.Silent = false })
	}
	if m.Webcast || m.Secret || m.Annexes != nil || m.Audio != "" {
		leave("what goes with the papers", func(m *Meeting) { m.Webcast, m.Secret, m.Annexes, m.Audio = false, false, nil, "" })
	}
	smallerItem(m, leave)
	if m.Bracket != "" {
		leave("the bracket", func(m *Meeting) { m.Bracket = "" })
	}
	if m.Purpose {
		leave("the purpose", func(m *Meeting) { m.Purpose = false })
	}
	if m.End != "" {
		leave("the end", func(m *Meeting) { m.End = "" })
	}
	for j, p := range m.Minutes {
		if len(p.List) > 3 {
			leave("a point", func(m *Meeting) { m.Minutes[j].List = p.List[:len(p.List)-1] })
		}
		if len(p.Table) > 2 {
			leave("a cell", func(m *Meeting) { m.Minutes[j].Table = p.Table[:len(p.Table)-1] })
		}
		if p.Motion != nil && len(p.Motion.Talk) > 0 {
			leave("talk on a motion", func(m *Meeting) { m.Minutes[j].Motion.Talk = nil })
		}
		if p.Decided != nil {
			smallerDecision(p.Decided, func(step string, change func(d *Decision)) {
				leave(step, func(m *Meeting) { change(m.Minutes[j].Decided) })
			})
		}
	}
}

// smallerItem lists what can be left out of an item of a whole meeting, or of
// a plain statement.
func smallerItem(m *Meeting, leave func(step string, change func(m *Meeting))) {
	if m.Over != "" || m.Part != "" {
		leave("what stands over the item", func(m *Meeting) { m.Over, m.Part = "", "" })
	}
	if m.Loose {
		leave("the lack of a number", func(m *Meeting) { m.Loose = false })
	}
	if m.Step > 1 {
		leave("a gap in the numbers", func(m *Meeting) { m.Step = 1 })
	}
	if m.Brief || m.Notes != nil {
		leave("the agenda's notes", func(m *Meeting) { m.Brief, m.Notes = false, nil })
	}
	if m.Says != "" && m.Notes == nil {
		leave("what the agenda says", func(m *Meeting) { m.Says = "" })
	}
	if m.Stands != "" {
		leave("the substitute", func(m *Meeting) { m.Stands = "" })
	}
	if len(m.Missing) > 1 {
		leave("an apology", func(m *Meeting) { m.Missing = m.Missing[1:] })
	}
	if len(m.Why) > 0 {
		leave("a reason", func(m *Meeting) { m.Why = m.Why[1:] })
	}
}

// smallerDecision lists what can be left out of a decision.
func smallerDecision(d *Decision, leave func(step string, change func(d *Decision))) {
	if d.Mover != "" {
		leave("mover", func(d *Decision) { d.Mover, d.Seconder = "", "" })
	}
	if d.Vote != nil {
		leave("vote", func(d *Decision) { d.Vote = nil })
	}
	if len(d.Reasons) > 0 {
		leave("a reason", func(d *Decision) { d.Reasons = d.Reasons[1:] })
	}
	if len(d.Options) > 0 {
		leave("an option", func(d *Decision) { d.Options = d.Options[1:] })
	}
	for i, a := range d.Acts {
		if len(d.Acts) > 1 {
			leave("a clause", func(d *Decision) { d.Acts = without(d.Acts, i) })
		}
		if len(a.Parts) > 0 {
			leave("a list within a clause", func(d *Decision) {
				plain := *a
				plain.Parts, plain.Tail = nil, "without more ado"
				d.Acts[i] = &plain
			})
		}
	}
}

// clone copies a scenario as deep as Smaller changes it.
func (s *Scenario) clone() *Scenario {
	t := *s
	t.Meetings = nil
	for _, m := range s.Meetings {
		n := *m
		n.Minutes = nil
		for _, p := range m.Minutes {
			q := *p
			if p.Decided != nil {
				d := *p.Decided
				d.Acts = append([]*Act(nil), d.Acts...)
				q.Decided = &d
			}
			if p.Motion != nil {
				o := *p.Motion
				q.Motion = &o
			}
			n.Minutes = append(n.Minutes, &q)
		}
		t.Meetings = append(t.Meetings, &n)
	}
	return &t
}

// without returns a copy of the slice without its element i.
func without[T any](all []T, i int) []T {
	return append(append([]T(nil), all[:i]...), all[i+1:]...)
}
