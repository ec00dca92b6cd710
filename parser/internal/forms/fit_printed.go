package forms

// fittedToPrint fits the style to printed minutes.
func (st Style) fittedToPrint(s *Scenario) Style {
	p := &st.Print
	set := settings[p.Setting]
	f := printedNumbers[p.Number]
	if rollForms[p.Roll].column && set.col == 0 && !set.tabs {
		p.Roll = rollInline
	}
	if f.format == "" {
		p.NumberPlace = numberBeside
		if p.ItemTitle == printedTitleMixed || p.ItemTitle == printedTitleColon {
			p.ItemTitle = printedTitleCapitals // nothing else would tell them from text
		}
	}
	if p.NumberPlace != numberBeside && !set.spaced() {
		p.NumberPlace = numberBeside
	}
	if turn := turnForms[p.Turn]; (p.NumberPlace == numberAbove || p.NumberPlace == numberUnder) && len(turn.foot) == 1 && turn.foot[0] == "{n}" {
		p.Turn = turnPage // numbers of pages would stand as those of items do
	}
	if f.before == "(" && st.ParaNumber == paraNumberBracket {
		st.ParaNumber = paraNumberNone
	}
	if !f.plain() && st.ParaNumber == paraNumberDotted || p.NumberPlace == numberAtText {
		st.ParaNumber = paraNumberNone
	}
	if e := enums[st.Enum1]; st.Place == placeFirstClause && (e.family == bullets || e.format == "%s") {
		st.Place = placeInline
	}
	if st.TitleTail == tailColon || st.TitleTail == tailStop && (titleJoins[p.Join].join != "" || p.ItemTitle >= printedTitleColon) {
		st.TitleTail = tailNone // it is closed otherwise
	}
	if p.Action == printedActionColumn && (set.col == 0 || set.every) {
		p.Action = printedActionShared // there are no columns
	}
	if p.NumberPlace == numberAtText {
		p.Ref = 0
	}
	st.Spacing, st.Labels, st.Decision = 0, labelsKept, decisionMarked
	return st
}
