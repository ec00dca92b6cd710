package forms

// fitted returns the style with those switches changed for which the scenario,
// or another switch, leaves no room.
func (st Style) fitted(s *Scenario) Style {
	if st.Spacing == spacingClose || st.Spacing == spacingWrapped {
		// Such pages were saved without their U+00A0.
		st.Indent = 0
	}
	if st.Decision == decisionHeadings {
		st.Decision = decisionMarked
	}
	switch family := enums[st.Enum1].family; {
	case st.ParaNumber == paraNumberDotted && family == dotted,
		st.ParaNumber == paraNumberBracket && family == numbers:
		// Clauses numbered as the paragraphs are would be paragraphs.
		st.Enum1 = 0
	}
	return st
}
