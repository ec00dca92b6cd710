package forms

// Furniture above the page's heading.
const (
	beforeNone = iota
	beforeSkip
	beforeLogo
	beforeBrowser
	beforeDemocracy
	beforeHere
	beforeAlert
	beforeHelp
	beforeCymraeg
	beforeBackToTop
	beforeNavigation
)

// Furniture below the last text.
const (
	afterNone = iota
	afterFeedback
	afterTop
	afterBars
	afterRating
)

// The page's heading and title.
const (
	headingPlain = iota
	headingTwice
	headingNoTitle
	headingOtherTitle
)

// What a title ends in.
const (
	tailNone = iota
	tailKey
	tailReport
	tailNumber
	tailColon
	tailStop
	tailVerbal
	tailLong
)

// How item numbers are closed.
const (
	closeNone = iota
	closeStop
	closeColon
)

// The item's line on issue pages.
const (
	itemLineDocument = iota
	itemLineBare
)

// The label over the list of documents.
const (
	docLabelUsual = iota
	docLabelOther
	docLabelBare
	docLabelNone
)

// What opens a document's line.
const (
	docMarkNone = iota
	docMarkBullet
	docMarkIndented
	docMarkDash
)

// How format and size are printed.
const (
	docFormatIcon = iota
	docFormatPlain
	docFormatDOC
)

// What a page adds to a document's title.
const (
	docTailNone = iota
	docTailItem
	docTailItemStop
)

// How the agenda says what is to be considered.
const (
	purposeConsider = iota
	purposeReportOf
	purposeAReport
	purposeBracket
	purposeLabel
	purposeThePurpose
	purposeInvited
	purposeReceive
)

// How the agenda prints what is proposed.
const (
	recommendIs = iota
	recommendedDash
	recommendationThat
	recommendations
	proposedResolution
	recommendedColon
)

// How labelled facts are printed.
const (
	factsInline = iota
	factsApart
)

// pageSwitches are the switches of what stands around the minutes.
var pageSwitches = []Switch{
	{"Before", []Value{
		beforeNone:       {"none", "item § Page head and furniture: “Agenda item” as first line"},
		beforeSkip:       {"skip", "issue § Issue - meetings: head: “Skip to content”"},
		beforeLogo:       {"logo", "issue § Issue - meetings: head: council logo line"},
		beforeBrowser:    {"browser", "item § Page head and furniture: a browser title and “skip navigation and tools”"},
		beforeDemocracy:  {"democracy", "item § Page head and furniture: “Local democracy”"},
		beforeHere:       {"here", "item § Page head and furniture: “You are here:”"},
		beforeAlert:      {"alert", "issue § Issue - meetings: head: “Alert close icon … Skip to content”"},
		beforeHelp:       {"help", "issue § Issue - meetings: head: “How can we help you...”"},
		beforeCymraeg:    {"cymraeg", "issue § Issue - meetings: head: “Cymraeg”"},
		beforeBackToTop:  {"back-to-top", "issue § Issue - meetings: head: “Back to top arrow icon Back to top”"},
		beforeNavigation: {"navigation", "item § Further forms of item pages: Whole navigation kept as bullets, “• Agenda item” its last entry"},
	}, func(st *Style) *int { return &st.Before }},
	{"After", []Value{
		afterNone:     {"none", "item § Page head and furniture: nothing in 104"},
		afterFeedback: {"feedback", "issue § Reasons, options, other labels: “Feedback”"},
		afterTop:      {"top", "issue § Reasons, options, other labels: “Back to the top of the page”"},
		afterBars:     {"bars", "item § Page head and furniture: footer of name, address, telephone, links between bars"},
		afterRating:   {"rating", "issue § Reasons, options, other labels: “rating button”, cookie text"},
	}, func(st *Style) *int { return &st.After }},
	{"Between", []Value{
		{"none", "issue § Issue - meetings: head: Several Meeting blocks"},
		{"top", "issue § Reasons, options, other labels: “Back to the top of the page”: furniture"},
	}, func(st *Style) *int { return &st.Between }},
	{"Heading", []Value{
		headingPlain:      {"plain", "item § Page head and furniture: “Agenda item” as first line"},
		headingTwice:      {"twice", "item § Page head and furniture: Twice over"},
		headingNoTitle:    {"no-title", "issue § Issue - meetings: head: title missing in 5/78"},
		headingOtherTitle: {"other-title", "issue § Issue - meetings: head: the item’s title often differs from the issue’s"},
	}, func(st *Style) *int { return &st.Heading }},
	{"TitleTail", []Value{
		tailNone:   {"none", "item § Page head and furniture: Titles hold"},
		tailKey:    {"key", "item § Page head and furniture: “(Key Decision)”"},
		tailReport: {"report", "item § Page head and furniture: “- Report of …”"},
		tailNumber: {"number", "item § Page head and furniture: “Report No” in brackets"},
		tailColon:  {"colon", "item § Page head and furniture: colon at the end"},
		tailStop:   {"stop", "item § Page head and furniture: Titles hold a full sentence"},
		tailVerbal: {"verbal", "issue § Issue - meetings: head: “(verbal item)”, “(17:25 - 17:50)” stay in titles"},
		tailLong:   {"long", "item § Page head and furniture: the whole application line with reference and address"},
	}, func(st *Style) *int { return &st.TitleTail }},
	{"NumberClose", []Value{
		closeNone:  {"none", "issue § Issue - meetings: head: N is printed as “62”"},
		closeStop:  {"stop", "issue § Issue - meetings: head: N is printed as “4.”"},
		closeColon: {"colon", "issue § Issue - meetings: head: N is printed as “9:”"},
	}, func(st *Style) *int { return &st.NumberClose }},
	{"ItemLine", []Value{
		itemLineDocument: {"document", "issue § Issue - meetings: head: item line “N Title pdf icon PDF n KB”"},
		itemLineBare:     {"bare", "issue § Issue - meetings: head: the bare title, no number"},
	}, func(st *Style) *int { return &st.ItemLine }},
	{"DocLabel", []Value{
		docLabelUsual: {"usual", "item § Labels: “Supporting documents:” ends the page in about 55"},
		docLabelOther: {"other", "issue § Agenda part: “Additional documents:” or “Supporting documents:”"},
		docLabelBare:  {"bare", "item § Labels: in every one of them BARE (the list of links was not saved)"},
		docLabelNone:  {"none", "item § Labels: “Supporting documents:” ends the page in about 55 (of 107)"},
	}, func(st *Style) *int { return &st.DocLabel }},
	{"DocMark", []Value{
		docMarkNone:     {"none", "item § Labels: Where a list survives"},
		docMarkBullet:   {"bullet", "issue § Agenda part: “  • Title pdf icon PDF n KB” (bullet without blanks on item pages)"},
		docMarkIndented: {"indented", "issue § Agenda part: “  • Title pdf icon PDF n KB”"},
		docMarkDash:     {"dash", "item § Labels: “- Enc. 1 for TITLE, item 12 PDF 976 KB”"},
	}, func(st *Style) *int { return &st.DocMark }},
	{"DocFormat", []Value{
		docFormatIcon:  {"icon", "issue § Agenda part: “Title pdf icon PDF n KB”"},
		docFormatPlain: {"plain", "issue § Saved text: “PDF 58 KB” without “pdf icon”"},
		docFormatDOC:   {"doc", "issue § Agenda part: Where lists survive (other formats than PDF)"},
	}, func(st *Style) *int { return &st.DocFormat }},
	{"DocTail", []Value{
		docTailNone:     {"none", "issue § Agenda part: Where lists survive"},
		docTailItem:     {"item", "issue § Agenda part: “, item N” after the title"},
		docTailItemStop: {"item-stop", "item § Labels: Where a list survives (“, item 6.” on item pages)"},
	}, func(st *Style) *int { return &st.DocTail }},
	{"Purpose", []Value{
		purposeConsider:   {"consider", "issue § Agenda part: one sentence “To consider/receive/note …”"},
		purposeReportOf:   {"report-of", "item § Labels: “Report of the …” alone as agenda text"},
		purposeAReport:    {"a-report", "issue § Agenda part: “Report by …” without a colon"},
		purposeBracket:    {"bracket", "issue § Agenda part: “[…]” and “(Report attached)” lines"},
		purposeLabel:      {"label", "item § Labels: “Purpose:” before the agenda text"},
		purposeThePurpose: {"the-purpose", "issue § Agenda part: Purpose (seed 005)"},
		purposeInvited:    {"invited", "issue § Agenda part: Purpose: one sentence"},
		purposeReceive:    {"receive", "issue § Agenda part: one sentence “To consider/receive/note …”"},
	}, func(st *Style) *int { return &st.Purpose }},
	{"Recommend", []Value{
		recommendIs:        {"is", "issue § Agenda part: “The BODY is RECOMMENDED to …”"},
		recommendedDash:    {"dash", "item § Labels: “Recommended –” in the agenda part"},
		recommendationThat: {"that", "item § Labels: “RECOMMENDATION That …” in the agenda part"},
		recommendations:    {"plural", "issue § Further forms of issue pages: “RECOMMENDATIONS” alone over i) ii) iii)"},
		proposedResolution: {"proposed", "issue § Agenda part: “Proposed resolution:”"},
		recommendedColon:   {"colon", "item § Labels: “RECOMMENDED:” in the agenda part"},
	}, func(st *Style) *int { return &st.Recommend }},
	{"Facts", []Value{
		factsInline: {"inline", "issue § Agenda part: Labelled facts on one line"},
		factsApart:  {"apart", "issue § Agenda part: label and value on separate lines: seed 004"},
	}, func(st *Style) *int { return &st.Facts }},
}
