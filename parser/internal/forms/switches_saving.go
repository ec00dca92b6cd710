package forms

// What stands between paragraphs.
const (
	spacingFull = iota
	spacingOne
	spacingWide
	spacingClose
	spacingWrapped
	spacingBroken
)

// Which labels survived.
const (
	labelsKept = iota
	labelsMinutesLost
	labelsStripped
)

// What stands between the entries of a list.
const (
	entryGapFull = iota
	entryGapOne
	entryGapNone
	entryGapBroken
)

// What stands between an enumerator and its text.
const (
	enumGapBlank = iota
	enumGapRun
	enumGapLongRun
	enumGapShrinking
	enumGapBlanks
	enumGapTab
	enumGapAlone
	enumGapCells
)

// What stands between sentences.
const (
	sentenceBlank = iota
	sentenceNoBreak
	sentenceTwo
)

// How the file ends.
const (
	endNone = iota
	endFeed
	endNoBreak
)

// savingSwitches are the switches of how a page was saved.
var savingSwitches = []Switch{
	{"Spacing", []Value{
		spacingFull:    {"full", "item § White space: Full: blank, a line with only U+00A0, blank"},
		spacingOne:     {"one", "issue § Saved text: Blank-separated paragraphs"},
		spacingWide:    {"wide", "item § White space: Wide: two blank lines between paragraphs, four where a heading was lost"},
		spacingClose:   {"close", "item § White space: Close: paragraphs on lines next to each other"},
		spacingWrapped: {"wrapped", "issue § Saved text: Compact, hard-wrapped at 60-70 characters"},
		spacingBroken:  {"broken", "item § White space: Lines broken at about 75 characters with a BLANK line after each broken line"},
	}, func(st *Style) *int { return &st.Spacing }},
	{"Labels", []Value{
		labelsKept:        {"kept", "item § Labels: “Minutes:” there 43 of 107"},
		labelsMinutesLost: {"minutes-lost", "item § Labels: “Minutes:” lost or never there 62"},
		labelsStripped:    {"stripped", "issue § Saved text: Labels stripped, and every paragraph that was bold only"},
	}, func(st *Style) *int { return &st.Labels }},
	{"EntryGap", []Value{
		entryGapFull:   {"full", "item § White space: Full (seeds)"},
		entryGapOne:    {"one", "item § White space: Full (seeds): one blank line between entries"},
		entryGapNone:   {"none", "item § Clauses: Planning conditions on lines close together"},
		entryGapBroken: {"broken", "item § Further forms of item pages: A clause broken by hand into two paragraphs, the second indented by five U+00A0"},
	}, func(st *Style) *int { return &st.EntryGap }},
	{"EnumGap", []Value{
		enumGapBlank:     {"blank", "issue § Saved text: Compact"},
		enumGapRun:       {"run", "item § White space: After an enumerator: run of U+00A0 (3 to 26) then a space"},
		enumGapLongRun:   {"long-run", "issue § Agenda part: “(a)” and some 26 U+00A0"},
		enumGapShrinking: {"shrinking", "item § White space: run length often shrinks by one as numbers grow"},
		enumGapBlanks:    {"blanks", "issue § Further forms of issue pages: codes with gaps of blanks as a table"},
		enumGapTab:       {"tab", "item § White space: Table cells as lines of their own (a tab in the copies by word processors)"},
		enumGapAlone:     {"alone", "issue § Saved text: enumerator alone on a line (“(a)” / text)"},
		enumGapCells:     {"cells", "item § White space: number, letter and text each on a line, with two U+00A0 lines between"},
	}, func(st *Style) *int { return &st.EnumGap }},
	{"Sentence", []Value{
		sentenceBlank:   {"blank", "item § White space: Close"},
		sentenceNoBreak: {"no-break", "item § White space: After a full stop: U+00A0 and a space"},
		sentenceTwo:     {"two", "item § White space: Wide: no U+00A0"},
	}, func(st *Style) *int { return &st.Sentence }},
	{"Indent", []Value{
		{"none", "item § White space: Full (seeds)"},
		{"run", "item § White space: Whole paragraphs pushed in by a run of U+00A0"},
	}, func(st *Style) *int { return &st.Indent }},
	{"End", []Value{
		endNone:    {"none", "item § White space: Last line has no line feed (seeds)"},
		endFeed:    {"feed", "issue § Saved text: three states of the same page"},
		endNoBreak: {"no-break", "item § White space: sometimes two or three such lines"},
	}, func(st *Style) *int { return &st.End }},
}
