package forms

// What stands before Members' names.
const (
	titleCouncillor = iota
	titleCllr
	titleNone
)

// The bullet of lists in the debate.
const (
	bulletDot = iota
	bulletRound
	bulletIndented
	bulletDash
	bulletO
)

// How paragraphs of the minutes are numbered.
const (
	paraNumberNone = iota
	paraNumberDotted
	paraNumberBracket
)

// Action lines.
const (
	actionOwner = iota
	actionText
)

// Labelled facts at the end of the minutes.
const (
	tailFactNone = iota
	tailFactColon
	tailFactDash
)

// What the "Decision:" section holds.
const (
	decisionUnmarked = iota
	decisionMarked
	decisionToDo
	decisionHeadings
)

// Where the marker stands.
const (
	placeInline = iota
	placeAlone
	placeFirstClause
)

// How clauses are led in.
const (
	leadOwnThat = iota
	leadThat
	leadTo
	leadBody
	leadUnlabelled
)

// How the lead-in is closed.
const (
	leadEndColon = iota
	leadEndNone
	leadEndComma
	leadEndDash
	leadEndColonDash
)

// How entries of lists are closed.
const (
	endsSemicolon = iota
	endsStop
	endsNothing
	endsComma
	endsNoAnd
)

// minutesSwitches are the switches of the narrative and the decisions.
var minutesSwitches = []Switch{
	{"Title", []Value{
		titleCouncillor: {"councillor", "item § Movers, motions, votes: “It was moved by Councillor A”"},
		titleCllr:       {"cllr", "issue § Further forms of decision pages: “Cllr” (Relevant Portfolio Holder)"},
		titleNone:       {"none", "item § Movers, motions, votes: without “Councillor”"},
	}, func(st *Style) *int { return &st.Title }},
	{"Bullet", []Value{
		bulletDot:      {"dot", "item § Narrative: Bullets: “·” + U+00A0 run"},
		bulletRound:    {"round", "item § Narrative: Bullets: “•”"},
		bulletIndented: {"indented", "item § Narrative: Bullets: “  •”"},
		bulletDash:     {"dash", "item § Narrative: Bullets: “-”"},
		bulletO:        {"o", "item § Narrative: Bullets: “o”"},
	}, func(st *Style) *int { return &st.Bullet }},
	{"ParaNumber", []Value{
		paraNumberNone:    {"none", "item § Narrative: Paragraph numbers on about 12 pages"},
		paraNumberDotted:  {"dotted", "item § Narrative: Paragraph numbers: “4.1”, “13.1”, “62.1”"},
		paraNumberBracket: {"bracket", "item § Narrative: Paragraph numbers: “(1)”"},
	}, func(st *Style) *int { return &st.ParaNumber }},
	{"Action", []Value{
		actionOwner: {"owner", "item § Reasons and the like: ACTION lines hold only an owner"},
		actionText:  {"text", "issue § Reasons, options, other labels: “Action Required” (asked in a line)"},
	}, func(st *Style) *int { return &st.Action }},
	{"TailFact", []Value{
		tailFactNone:  {"none", "item § Reasons and the like: record lines with one value"},
		tailFactColon: {"colon", "issue § Reasons, options, other labels: “Conflict of Interest: None”"},
		tailFactDash:  {"dash", "issue § Reasons, options, other labels: “Conflicts of interest/dispensations granted – none”"},
	}, func(st *Style) *int { return &st.TailFact }},
	{"Decision", []Value{
		decisionUnmarked: {"unmarked", "issue § Decision section of an I page: Unmarked “That …”, lists without any marker"},
		decisionMarked:   {"marked", "issue § Decision section of an I page: the whole RESOLVED text with marker"},
		decisionToDo:     {"to-do", "issue § Decision section of an I page: unmarked “to agree …”"},
		decisionHeadings: {"headings", "issue § Decision section of an I page (seed 005: “Advice of the Advisory Panel”)"},
	}, func(st *Style) *int { return &st.Decision }},
	{"Marker", markerValues(), func(st *Style) *int { return &st.Marker }},
	{"Joint", jointValues(), func(st *Style) *int { return &st.Joint }},
	{"Place", []Value{
		placeInline:      {"inline", "issue § Resolution markers: “RESOLVED: That …”"},
		placeAlone:       {"alone", "issue § Resolution markers: “RESOLVED:” alone on its line, then text or list"},
		placeFirstClause: {"first-clause", "item § Markers of resolutions: First clause on the marker’s line"},
	}, func(st *Style) *int { return &st.Place }},
	{"Lead", []Value{
		leadOwnThat:    {"own-that", "item § Clauses: or with its own “That”"},
		leadThat:       {"that", "item § Clauses: Clause text may start lower case"},
		leadTo:         {"to", "issue § Resolution markers: “Agreed, … to:”"},
		leadUnlabelled: {"unlabelled", "issue § Decision section of an I page: Unmarked “That …” (and a second one below it)"},
		leadBody:       {"body", "item § Clauses: after “That Cabinet:-”"},
	}, func(st *Style) *int { return &st.Lead }},
	{"LeadEnd", []Value{
		leadEndColon:     {"colon", "issue § Resolution markers: “It was RESOLVED that:”"},
		leadEndNone:      {"none", "issue § Resolution markers: “RESOLVED that …”"},
		leadEndComma:     {"comma", "item § Markers of resolutions (seed 001: “RESOLVED that,”)"},
		leadEndDash:      {"dash", "item § Markers of resolutions: “RESOLVED that –”"},
		leadEndColonDash: {"colon-dash", "issue § Resolution markers: “… and agreed that:-”"},
	}, func(st *Style) *int { return &st.LeadEnd }},
	{"Enum1", enumValues(), func(st *Style) *int { return &st.Enum1 }},
	{"Enum2", enumValues(), func(st *Style) *int { return &st.Enum2 }},
	{"Enum3", enumValues(), func(st *Style) *int { return &st.Enum3 }},
	{"Ends", []Value{
		endsSemicolon: {"semicolon", "item § Clauses: Ends: “;”, “; and”"},
		endsStop:      {"stop", "item § Clauses: Ends: “.”"},
		endsNothing:   {"nothing", "item § Clauses: Ends: nothing"},
		endsComma:     {"comma", "item § Clauses: Ends: “, and”"},
		endsNoAnd:     {"no-and", "issue § Resolution markers: two “and”s or none"},
	}, func(st *Style) *int { return &st.Ends }},
	{"Reason", reasonValues(), func(st *Style) *int { return &st.Reason }},
	{"Options", optionValues(), func(st *Style) *int { return &st.Options }},
	{"Mover", moverValues(), func(st *Style) *int { return &st.Mover }},
	{"Vote", voteValues(), func(st *Style) *int { return &st.Vote }},
	{"Amend", amendValues(), func(st *Style) *int { return &st.Amend }},
	{"AmendVote", outcomeValues(), func(st *Style) *int { return &st.AmendVote }},
	{"Motion", motionValues(), func(st *Style) *int { return &st.Motion }},
}
