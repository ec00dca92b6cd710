package forms

import (
	"strings"

	"minutebook/model"
)

// printedFit is a combination of forms of printed minutes that no reader could
// settle, and the style that is taken in its place.
type printedFit struct {
	name    string
	reason  string
	applies func(st Style) bool
	change  func(st *Style)
}

// printedFits lists these combinations. As with pages of whole meetings, every
// style is fitted to what can be told.
var printedFits = []printedFit{
	{"small-titles-without-numbers",
		"A title without a number in small letters is a line like any other; only blank lines around it and the habit of the page could tell it.",
		func(st Style) bool {
			return st.printedNumber().format == "" && (st.Print.ItemTitle == printedTitleMixed || st.Print.ItemTitle == printedTitleColon)
		},
		func(st *Style) { st.Print.ItemTitle = printedTitleCapitals }},
	{"numbers-without-place",
		"Without blank lines between paragraphs a number on a line of its own may be the last word of a paragraph, and one at the text may be its first.",
		func(st Style) bool {
			return st.Print.NumberPlace != numberBeside && !settings[st.Print.Setting].spaced()
		},
		func(st *Style) { st.Print.NumberPlace = numberBeside }},
	{"numbers-of-pages-and-items",
		"Where numbers of items stand on lines of their own, bare numbers of pages may be theirs.",
		func(st Style) bool {
			turn := turnForms[st.Print.Turn]
			return (st.Print.NumberPlace == numberAbove || st.Print.NumberPlace == numberUnder) && len(turn.foot) == 1 && turn.foot[0] == "{n}"
		},
		func(st *Style) { st.Print.Turn = turnPage }},
	{"numbers-of-paragraphs-and-items",
		"Paragraphs numbered in the manner of the items may be items.",
		func(st Style) bool {
			return st.printedNumber().before == "(" && st.ParaNumber == paraNumberBracket
		},
		func(st *Style) { st.ParaNumber = paraNumberNone }},
	{"halves-of-codes",
		"Paragraphs are numbered “7.1” after items with plain numbers only; where the number stands at the text there is no room for theirs.",
		func(st Style) bool {
			return !st.printedNumber().plain() && st.ParaNumber == paraNumberDotted || st.Print.NumberPlace == numberAtText && st.ParaNumber != paraNumberNone
		},
		func(st *Style) { st.ParaNumber = paraNumberNone }},
	{"two-closings-of-titles",
		"A stop or colon at a title’s end and a dash or colon after it may both be what parts it from its text.",
		func(st Style) bool {
			return st.TitleTail == tailColon || st.TitleTail == tailStop && (titleJoins[st.Print.Join].join != "" || st.Print.ItemTitle >= printedTitleColon)
		},
		func(st *Style) { st.TitleTail = tailNone }},
	{"references-at-text",
		"A reference under a title stands between it and the paragraph that holds its number.",
		func(st Style) bool { return st.Print.NumberPlace == numberAtText && st.Print.Ref != 0 },
		func(st *Style) { st.Print.Ref = 0 }},
	{"bullets-on-the-marker’s-line",
		"Bullets begin lines, and bare letters and numbers are words elsewhere.",
		func(st Style) bool {
			e := enums[st.Enum1]
			return st.Place == placeFirstClause && (e.family == bullets || e.format == "%s")
		},
		func(st *Style) { st.Place = placeInline }},
	{"heads-without-a-word",
		"A head of names and dates alone, with no word of minutes, above a list of “Members:” may be of an agenda or a report.",
		func(st Style) bool {
			says := func(f headForm) bool { return strings.Contains(strings.ToLower(strings.Join(f.lines, " ")), "minute") }
			return !strings.Contains(strings.ToLower(rollLabels[st.Print.RollLabel].present), "present") && !(says(committeeHeads[st.Print.Head]) && says(councilHeads[st.Print.CouncilHead]))
		},
		func(st *Style) { st.Print.RollLabel = 0 }},
	{"chairs-of-wards",
		"Who took the chair is told on a line of its own where names stand under their wards, for a name has one role.",
		func(st Style) bool {
			chair := chairForms[st.Print.Chair]
			return rollForms[st.Print.Roll].wards && chair.tail != ""
		},
		func(st *Style) { st.Print.Chair = chairLine }},
	{"clerks-of-wards",
		"Below the name of a ward the clerk would be one of its Members.",
		func(st Style) bool { return rollForms[st.Print.Roll].wards && st.Print.Clerk != clerkNone },
		func(st *Style) { st.Print.Clerk = clerkNone }},
	{"columns-without-layout",
		"Columns stand on pages only that kept their layout.",
		func(st Style) bool {
			set := settings[st.Print.Setting]
			return rollForms[st.Print.Roll].column && set.col == 0 && !set.tabs || rollForms[st.Print.Roll].pairs && set.col == 0 ||
				st.Print.Action == printedActionColumn && set.col == 0
		},
		func(st *Style) {
			if settings[st.Print.Setting].col == 0 && (rollForms[st.Print.Roll].pairs || !settings[st.Print.Setting].tabs && rollForms[st.Print.Roll].column) {
				st.Print.Roll = rollInline
			}
			if settings[st.Print.Setting].col == 0 && st.Print.Action == printedActionColumn {
				st.Print.Action = printedActionShared
			}
		}},
}

// printedNumber is how the style numbers items.
func (st Style) printedNumber() printedNumber { return printedNumbers[st.Print.Number] }

// fittedToPrint fits the style to printed minutes.
func (st Style) fittedToPrint() Style {
	if st.printedNumber().format == "" {
		st.Print.NumberPlace = numberBeside // there is none
	}
	for _, f := range printedFits {
		if f.applies(st) {
			f.change(&st)
		}
	}
	st.Spacing, st.Labels, st.Decision = spacingFull, labelsKept, decisionMarked
	return st
}

// printedParagraphs keeps what of an item's minutes printed pages can hold.
func (st Style) printedParagraphs(parts []*Part) []*Part {
	f := st.printedNumber()
	var kept []*Part
	for _, p := range untabled(parts) {
		// A numbered heading could be an item of its own.
		if p.Capital != "" && (f.plain() || f.format == "%r" || f.format == "") {
			continue
		}
		kept = append(kept, p)
	}
	return kept
}

// Fits names the combinations of forms of printed minutes that no reader could
// settle and that the style holds.
func (st Style) Fits(s *Scenario) []string {
	var names []string
	if s.Layout == model.LayoutPrinted {
		for _, f := range printedFits {
			if f.applies(st) {
				names = append(names, f.name)
			}
		}
	}
	return names
}
