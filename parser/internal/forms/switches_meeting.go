package forms

// How a page of a whole meeting was saved.
const (
	savingPlain = iota
	savingOne
	savingLost
	savingPipe
)

// The line with body, day, date and time.
const (
	headLong = iota
	headShort
	headNoComma
	headOrdinal
	headTwoLines
	headCapitals
	headKind
	headAgendaFor
	headAbsent
	headTail
)

// How the venue is printed.
const (
	venuePlain = iota
	venueDirections
	venueNone
)

// Further lines before the items.
const (
	headFactsNone = iota
	headFactsMedia
	headFactsNote
	headFactsLink
	headFactsWebcast
	headFactsLinks
)

// How the attendance is printed.
const (
	attendNone = iota
	attendList
	attendComma
	attendInline
	attendItem
)

// Navigation above the page's title.
const (
	headNavNone = iota
	headNavCrumbs
	headNavMenu
	headNavName
	headNavPrivacy
)

// Links to recorded votes.
const (
	voteLinkNone = iota
	voteLinkBullet
)

// The line over the items.
const (
	columnPlain = iota
	columnAlone
	columnNote
)

// How the titles of items are printed.
const (
	itemTitlePlain = iota
	itemTitleCapitals
	itemTitleShare
)

// What stands between an item's text and the next number.
const (
	itemGapNone = iota
	itemGapNoBreak
)

// The headings over runs of items.
const (
	partNone = iota
	partCapitals
	partBracket
	partPortfolio
	partDocuments
)

// How a text is told to be cut.
const (
	cutMinutes = iota
	cutMinutesThree
)

// pageTitle is the title of a page of a whole meeting.
type pageTitle struct {
	text      string
	twice     bool
	draft     bool
	decisions bool // the page holds decisions, and no minutes
	serves    string
}

var pageTitles = []pageTitle{
	{text: "Agenda and minutes", serves: "meeting § Heads: “Agenda and minutes” (about 58)"},
	{text: "Agenda, decisions and minutes", serves: "meeting § Heads: “Agenda, decisions and minutes” (10)"},
	{text: "Agenda and draft minutes", draft: true, serves: "meeting § Heads: “Agenda and draft minutes” (5)"},
	{text: "Agenda and decisions", decisions: true, serves: "meeting § Heads: “Agenda and decisions” (5)"},
	{text: "Agenda, decisions and draft minutes", draft: true, serves: "meeting § Heads: “Agenda, decisions and draft minutes” (1)"},
	{text: "", serves: "meeting § Heads: none at all (about 18, mostly pipe form)"},
	{text: "Agenda and minutes", twice: true, serves: "meeting § Heads: the title twice over (4)"},
}

func pageTitleValues() []Value {
	var vs []Value
	for _, f := range pageTitles {
		name := f.text
		switch {
		case f.twice:
			name += " (twice)"
		case name == "":
			name = "none"
		}
		vs = append(vs, Value{name, f.serves})
	}
	return vs
}

// numberForm is a way to number items: "%d" is the item's number.
type numberForm struct {
	format string
	close  string // what follows the number and is no part of it
	serves string
}

var numberForms = []numberForm{
	{"%d", ".", "meeting § Items: Number on its own line, “126.” (most)"},
	{"%d/21", "", "meeting § Items: “77/21”"},
	{"C.%d", "", "meeting § Items: “C.15”"},
	{"CL%d", "", "meeting § Items: “CL11”"},
	{"P%d", "", "meeting § Items: “P188” without a dot"},
	{"15/%d/Plan", "", "meeting § Items: “15/53/Plan”"},
}

func numberValues() []Value {
	var vs []Value
	for _, f := range numberForms {
		vs = append(vs, Value{f.format + f.close, f.serves})
	}
	return vs
}

// subForms are the ways to number items within items: "%d" is the number of
// the outer item.
var subForms = []struct {
	format  string
	letters bool
	serves  string
}{
	{"%d%c", true, "meeting § Items: “3a”, “8a” as items of their own under an item with no text"},
	{"%d.%d", false, "meeting § Items: Sub-items: “5.1”"},
	{"%d(%C)", true, "meeting § Items: Sub-items: “6(A)”"},
}

func subValues() []Value {
	var vs []Value
	for _, f := range subForms {
		vs = append(vs, Value{f.format, f.serves})
	}
	return vs
}

// apologyForms are the ways to tell of apologies in an item: {n} are the names.
var apologyForms = []struct{ text, serves string }{
	{"Apologies for absence were received from {n}.", "meeting § Further forms of meeting pages: simple items (apologies)"},
	{"Apologies for absence were submitted on behalf of {n}.", "meeting § Items: Items with text of a line"},
	{"Apologies for absence were intimated from {n}.", "meeting § Further forms of meeting pages: “Decision” alone as a heading (Argyll)"},
	{"Apologies were received from {n}.", "meeting § Decisions and minutes: simple items"},
}

func apologyValues() []Value {
	var vs []Value
	for _, f := range apologyForms {
		vs = append(vs, Value{f.text, f.serves})
	}
	return vs
}

// closingForm is a way to print the close of the meeting: {s} is the start,
// {e} the end.
type closingForm struct {
	text   string
	item   string // the title of an item whose minutes are the times
	start  bool   // the start is told
	serves string
}

var closingForms = []closingForm{
	{serves: "meeting § Ends"},
	{text: "The meeting closed at {e}.", serves: "meeting § Ends: “The meeting closed at 8.15pm.”"},
	{text: "The Meeting started at {s} and finished at {e}", start: true, serves: "meeting § Ends: “The Meeting started at 10.30 am and finished at 12.12 pm”"},
	{text: "{B} rose at {e}.", serves: "meeting § Ends: “Council rose at 6.45 pm”"},
	{text: "{s} to {e}.", item: "Duration of meeting", start: true, serves: "meeting § Ends: an item “Duration of meeting” whose minutes are the times"},
	{text: "The meeting commenced at {s} and concluded at {e}", start: true, serves: "meeting § Ends: “The Meeting started at … and finished at …”"},
}

func closingValues() []Value {
	var vs []Value
	for _, f := range closingForms {
		name := f.text
		if name == "" {
			name = "none"
		}
		vs = append(vs, Value{name, f.serves})
	}
	return vs
}

// signForms are the lines of signatures: {c} is the Chair.
var signForms = []struct {
	text   string
	chair  bool
	serves string
}{
	{"", false, "meeting § Ends"},
	{"CHAIR: ____________________          DATE: ____________________", false, "meeting § Ends: “CHAIR ... DATE ...” lines of underscores"},
	{"…………………………………. Mayor", false, "meeting § Ends: lines of dots"},
	{"CHAIR: {c}", true, "meeting § Ends: “CHAIR ... DATE ...” lines"},
}

func signValues() []Value {
	var vs []Value
	for _, f := range signForms {
		name := f.text
		if name == "" {
			name = "none"
		}
		vs = append(vs, Value{name, f.serves})
	}
	return vs
}

// meetingSwitches are the switches of pages of whole meetings.
var meetingSwitches = []Switch{
	{"HeadNav", []Value{
		headNavNone:    {"none", "meeting § Heads"},
		headNavCrumbs:  {"crumbs", "meeting § Heads: “Home > Council > Agenda and minutes”"},
		headNavMenu:    {"menu", "meeting § Heads: “Skip to content”, “Councillors and committees”, “Local democracy”, “Menu”"},
		headNavName:    {"name", "meeting § Heads: the council’s name or logo line (8)"},
		headNavPrivacy: {"privacy", "meeting § Heads: “Privacy settings”"},
	}, func(st *Style) *int { return &st.HeadNav }},
	{"Saving", []Value{
		savingPlain: {"plain", "meeting § Three ways in which such a page is saved: Plain form, lines that hold only U+00A0"},
		savingOne:   {"one", "meeting § Three ways in which such a page is saved: Plain form, a blank line between"},
		savingLost:  {"lost", "meeting § Three ways in which such a page is saved: Labels lost; each lost line leaves one line break more"},
		savingPipe:  {"pipe", "meeting § Three ways in which such a page is saved: Pipe form"},
	}, func(st *Style) *int { return &st.Saving }},
	{"PageTitle", pageTitleValues(), func(st *Style) *int { return &st.PageTitle }},
	{"HeadLine", []Value{
		headLong:      {"long", "meeting § Heads: “Council - Wednesday, 16th September, 2009 1.30 pm”"},
		headShort:     {"short", "meeting § Heads: “Cabinet - Tuesday, 26 October 2021 2.00 pm”"},
		headNoComma:   {"no-comma", "meeting § Heads: “Cabinet - Thursday 9 November 2023 1.45 pm”"},
		headOrdinal:   {"ordinal", "meeting § Heads: “County Council - Thursday 14th December 2023 10:00am”"},
		headTwoLines:  {"two-lines", "meeting § Heads: body on one line and the date on the next (5)"},
		headCapitals:  {"capitals", "meeting § Heads: the body in capitals (1)"},
		headKind:      {"kind", "meeting § Heads: a kind of meeting before the body, “Special Meeting, Council - ...” (6)"},
		headAgendaFor: {"agenda-for", "meeting § Further forms of meeting pages: “Agenda for BODY on Wednesday, 31 March 2021, 6.30pm”"},
		headAbsent:    {"absent", "meeting § Heads: absent from about 3 in 4 pages"},
		headTail:      {"tail", "meeting § Further forms of meeting pages: A word after the time: “… 2nd July, 2020 6.00 pm, NEW”"},
	}, func(st *Style) *int { return &st.HeadLine }},
	{"Venue", []Value{
		venuePlain:      {"plain", "meeting § Heads: “Venue:” in all but three"},
		venueDirections: {"directions", "meeting § Heads: “. View directions” after it in about a third"},
		venueNone:       {"none", "meeting § Heads: “Venue:” in all but three"},
	}, func(st *Style) *int { return &st.Venue }},
	{"HeadFacts", []Value{
		headFactsNone:    {"none", "meeting § Heads"},
		headFactsMedia:   {"media", "meeting § Heads: “Media” (about 45)"},
		headFactsNote:    {"note", "meeting § Heads: “Note: ...” (7)"},
		headFactsLink:    {"link", "meeting § Heads: “Link: ...” (5)"},
		headFactsWebcast: {"webcast", "meeting § Heads: “Webcast: View the webcast” (5)"},
		headFactsLinks:   {"links", "meeting § Heads: a list of links “Attendance details / Agenda frontsheet PDF 421 KB / …” (4)"},
	}, func(st *Style) *int { return &st.HeadFacts }},
	{"Attend", []Value{
		attendNone:   {"none", "meeting § Ends: Attendance lists are as a rule not on the page"},
		attendList:   {"list", "meeting § Ends: Attendance lists, where they are, stand before “Items”"},
		attendComma:  {"comma", "meeting § Ends: Attendance lists stand before “Items” (names in one paragraph)"},
		attendInline: {"inline", "meeting § Ends: Attendance lists stand before “Items” (on the label’s line)"},
		attendItem:   {"item", "meeting § Ends: Attendance lists, where they are, open the first item"},
	}, func(st *Style) *int { return &st.Attend }},
	{"Column", []Value{
		columnPlain: {"plain", "meeting § Heads: “Items” and “No. Item” are two lines"},
		columnAlone: {"alone", "meeting § Three ways in which such a page is saved: Labels lost: “Items”"},
		columnNote:  {"note", "meeting § Heads: “Note No. Item”, with “*” alone before each number"},
	}, func(st *Style) *int { return &st.Column }},
	{"ItemNumber", numberValues(), func(st *Style) *int { return &st.ItemNumber }},
	{"SubNumber", subValues(), func(st *Style) *int { return &st.SubNumber }},
	{"ItemTitle", []Value{
		itemTitlePlain:    {"plain", "meeting § Items: Title with “ pdf icon PDF 97 KB” on the same line"},
		itemTitleCapitals: {"capitals", "meeting § Items: titles in capitals in about a fifth of the councils"},
		itemTitleShare:    {"share", "meeting § Items: “• Share this item” after the title: all else is indented four blanks"},
	}, func(st *Style) *int { return &st.ItemTitle }},
	{"ItemGap", []Value{
		itemGapNone:    {"none", "meeting § Three ways in which such a page is saved: a blank line between"},
		itemGapNoBreak: {"no-break", "meeting § Three ways in which such a page is saved: lines that hold only U+00A0 as Word left them"},
	}, func(st *Style) *int { return &st.ItemGap }},
	{"Part", []Value{
		partNone:      {"none", "meeting § Items: Headings between items"},
		partCapitals:  {"capitals", "meeting § Items: Headings between items: “KEY DECISIONS”"},
		partBracket:   {"bracket", "meeting § Items: “PART 1 (items open for public attendance)”"},
		partPortfolio: {"portfolio", "meeting § Items: portfolio names with the member in brackets"},
		partDocuments: {"documents", "meeting § Items: often followed by an empty “Additional documents:” of their own"},
	}, func(st *Style) *int { return &st.Part }},
	{"Apologies", apologyValues(), func(st *Style) *int { return &st.Apologies }},
	{"Cut", []Value{
		cutMinutes:      {"dots", "meeting § Items: “...  view the full minutes text for item 2.” inside the paragraph"},
		cutMinutesThree: {"ellipsis", "meeting § Items: Agenda text cut: “… view the full …”"},
	}, func(st *Style) *int { return &st.Cut }},
	{"VoteLink", []Value{
		voteLinkNone:   {"none", "meeting § Items"},
		voteLinkBullet: {"bullet", "meeting § Items: After “• View Recorded Vote for this item” the next item number comes as a bullet, “• 4.” (1)"},
	}, func(st *Style) *int { return &st.VoteLink }},
	{"Closing", closingValues(), func(st *Style) *int { return &st.Closing }},
	{"Sign", signValues(), func(st *Style) *int { return &st.Sign }},
	{"PipeHead", pipeHeadValues(), func(st *Style) *int { return &st.PipeHead }},
	{"RowEnd", rowEndValues(), func(st *Style) *int { return &st.RowEnd }},
}
