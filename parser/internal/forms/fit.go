package forms

import "minutebook/model"

// fitted returns the style with those switches changed for which the scenario,
// or another switch, leaves no room.
func (st Style) fitted(s *Scenario) Style {
	switch s.Layout {
	case model.LayoutPrinted:
		return st.fittedToPrint()
	case model.LayoutMeeting:
		st = st.fittedToMeeting(s)
	case model.LayoutDecision:
		st = st.fittedToDecision(s)
	}
	if st.Spacing == spacingClose || st.Spacing == spacingWrapped {
		// Such pages were saved without their U+00A0.
		st.Indent = 0
	}
	if s.Layout != model.LayoutAgendaItem && st.Before == beforeNavigation {
		st.Before = beforeNone
	}
	if st.Before == beforeNavigation && st.Heading == headingTwice {
		st.Heading = headingPlain
	}
	if st.Labels == labelsMinutesLost && (markers[st.Marker].heading || s.any(func(m *Meeting) bool { return m.printsDecision() && !m.Silent })) {
		// No saving loses one of the two labels and keeps the other, or a heading
		// that looks like one.
		st.Labels = labelsKept
	}
	if st.Labels != labelsKept && s.any(func(m *Meeting) bool { return len(m.Proposal) > 0 || m.printsDecision() }) {
		// Nothing would part what is proposed or decided from numbered minutes:
		// numbered paragraphs after it are its clauses.
		st.ParaNumber = paraNumberNone
	}
	if st.Labels == labelsStripped && s.Dated && s.any(func(m *Meeting) bool { return m.decisions() > 1 }) {
		// A list whose marker is lost below another decision is that one's clauses.
		st.Labels = labelsKept
	}
	if st.Labels == labelsStripped && st.Decision == decisionHeadings {
		// Without its heading the decision would be a second "That …" of the advice.
		st.Decision = decisionMarked
	}
	if e := enums[st.Enum1]; st.Place == placeFirstClause && (e.family == bullets || e.format == "%s") {
		// Bullets begin lines, and bare letters and numbers are words elsewhere.
		st.Place = placeInline
	}
	return st
}

func (s *Scenario) any(f func(m *Meeting) bool) bool {
	for _, m := range s.Meetings {
		if f(m) {
			return true
		}
	}
	return false
}
