package forms

// decisionPage invents a decision, or a plan of one, with the facts about it.
func (n *narrator) decisionPage(s *Scenario) {
	m := n.meeting()
	s.Forward = n.chance(6)
	m.Facts, m.Proposal, m.Annexes, m.Audio, m.End, m.Bracket = nil, nil, nil, "", "", ""
	m.Printed, m.Silent = false, false
	if s.Forward {
		m.Minutes, m.Plain = nil, ""
		s.Meetings = []*Meeting{m}
		return
	}
	if n.chance(2) {
		m.Minutes = oneDecision(m.Minutes)
	}
	if m.Plain != "" || !hasDecision(m.Minutes) {
		m.Plain = n.fill(pick(n, plainStatements))
		m.Minutes = nil
		for _, i := range n.r.Perm(len(reasons))[:n.r.IntN(3)] {
			m.Why = append(m.Why, n.fill(reasons[i]))
		}
	}
	s.Meetings = []*Meeting{m}
}

// oneDecision keeps the first decision. A vote between two may be on either.
func oneDecision(parts []*Part) []*Part {
	for _, p := range parts {
		if p.Decided != nil {
			return []*Part{p}
		}
	}
	return nil
}

// plainStatements are whole decisions that no reader takes for resolutions.
var plainStatements = []string{
	"{b} has approved the scheme for {t}, and has given {o} authority to carry it out.",
	"Please see the record of decisions.",
	"{b} put off a decision on {t} until {D}, as nothing had been agreed with the owners.",
}
