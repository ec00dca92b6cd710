package forms

// fittedToDecision fits the style to the page of one decision.
func (st Style) fittedToDecision(s *Scenario) Style {
	if st.Spacing == spacingBroken {
		st.Spacing = spacingFull
	}
	if st.Labels == labelsMinutesLost {
		st.Labels = labelsKept // there is no such label
	}
	if st.Decision == decisionHeadings && st.Labels == labelsStripped {
		// Without its heading the decision would be a second "That …" of the advice.
		st.Decision = decisionMarked
	}
	if s.Forward && st.DecisionHead >= decisionHeadNoTitle {
		st.DecisionHead = decisionHeadPlain // the description would be the title, or the decision
	}
	if st.DecisionHead >= decisionHeadNone {
		// Such pages were saved without what stands above, and a sentence that
		// opens one may be anything.
		st.Before, st.TitleTail = beforeNone, tailNone
	}
	m := s.Meetings[0]
	if st.DecisionHead >= decisionHeadNone && st.Maker == makerNone {
		st.Maker = makerBody // the page begins with it
	}
	if d := m.lastDecision(); d == nil || m.decisions() > 1 || st.Decision == decisionHeadings {
		st.Order = orderUsual
	}
	if st.Labels == labelsStripped {
		st = st.fittedToLostSections(m)
	}
	if m.Plain != "" && (!reasonForms[st.Reason].alone || reasonForms[st.Reason].lettered) {
		st.Reason = plainReason
	}
	st.ParaNumber, st.Indent = paraNumberNone, 0
	return st
}

// plainReason is the reason form “Reasons for the decision:”.
const plainReason = 4

// fittedToLostSections fits the style to a page that lost the labels of its
// sections. All its text is of the decision, so what these labelled cannot be
// told unless its own words do so.
func (st Style) fittedToLostSections(m *Meeting) Style {
	if m.decisions() > 1 {
		// A list whose marker is lost below another decision is that one's clauses.
		st.Labels = labelsKept
		return st
	}
	st.Order = orderUsual
	if st.Decision == decisionMarked {
		st = st.withoutAlone()
	}
	if st.Own == ownAuthority || st.Own == ownConsultation {
		st.Own = ownNone
	}
	if reasonForms[st.Reason].alone {
		st.Reason = 0
	}
	if !optionForms[st.Options].none {
		st.Options = 2
	}
	if amendForms[st.Amend].heading {
		st.Amend = 0
	}
	if motionForms[st.Motion].heading {
		st.Motion = 0
	}
	return st
}
