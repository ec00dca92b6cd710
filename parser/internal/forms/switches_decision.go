package forms

// The heading and the title of a decision page.
const (
	decisionHeadPlain = iota
	decisionHeadTwice
	decisionHeadNoTitle
	decisionHeadNone
	decisionHeadNeither
)

// The label over the decision.
var decisionLabels = []struct{ text, serves string }{
	{"Decision:", "issue § Decision details (D): Order: Decision"},
	{"Decisions:", "issue § Decision details (D): Order: (or “Decisions:”)"},
	{"Decision Made:", "issue § Decision details (D): Order: “Decision Made:”"},
	{"Decision taken", "issue § Further forms of decision pages: “Decision taken” / “Reason for decision” as bare headings without a colon"},
	{"The decision:", "issue § Further forms of decision pages: Own headings in their own order: “The decision:”"},
}

// In which order the sections of a decision page stand.
const (
	orderUsual = iota
	orderSubject
)

// How the decision maker is printed.
const (
	makerBody = iota
	makerPost
	makerTwo
	makerNone
)

// Facts of the council's own.
const (
	ownNone = iota
	ownImplications
	ownAuthority
	ownInterests
	ownConsultation
	ownCallIn
)

// How a restriction is explained.
const (
	restrictionNone = iota
	restrictionInline
	restrictionBelow
	restrictionUrgency
)

// Labels without a value.
const (
	emptyNone = iota
	emptyLabels
	emptyHeadings
)

// statusForms are what is printed of a decision's status.
var statusForms = []struct{ text, serves string }{
	{"Recommendations Approved", "issue § Decision details (D): Decision status"},
	{"Recommendations Approved (subject to call-in)", "issue § Further forms of decision pages: “Recommendations Approved (subject to call-in)” (2)"},
	{"Decision Made", "issue § Decision details (D): Decision status"},
	{"For Determination", "issue § Further forms of decision pages: “For Determination” on decided pages (5)"},
	{"Awaiting Implementation", "issue § Further forms of decision pages: “Awaiting Implementation”"},
	{"", "issue § Decision details (D): Missing: Decision status 3/48"},
}

// wardForms are how the wards are printed.
var wardForms = []struct{ label, value, serves string }{
	{"", "", "issue § Decision details (D): Order"},
	{"Wards Affected", "(All Wards);", "issue § Decision details (D): Order: Wards"},
	{"Wards Affected", "Gull Quay; Tanner Row;", "issue § Decision details (D): Order: Wards"},
	{"Divisions affected", "(All Divisions);", "issue § Issue details (F): Wards (or Divisions)"},
}

func decisionLabelValues() []Value {
	var vs []Value
	for _, f := range decisionLabels {
		vs = append(vs, Value{f.text, f.serves})
	}
	return vs
}

func statusValues() []Value {
	var vs []Value
	for _, f := range statusForms {
		vs = append(vs, Value{orNone(f.text), f.serves})
	}
	return vs
}

func wardValues() []Value {
	var vs []Value
	for _, f := range wardForms {
		vs = append(vs, Value{orNone(f.label + " " + f.value), f.serves})
	}
	return vs
}

// orNone names the value of a switch that prints nothing.
func orNone(text string) string {
	if text == "" || text == " " {
		return "none"
	}
	return text
}

// decisionSwitches are the switches of pages of one decision.
var decisionSwitches = []Switch{
	{"DecisionHead", []Value{
		decisionHeadPlain:   {"plain", "issue § Decision details (D): Order: title"},
		decisionHeadTwice:   {"twice", "issue § Decision details (D): Heading printed twice (1)"},
		decisionHeadNoTitle: {"no-title", "issue § Further forms of decision pages: breadcrumb above, no title"},
		decisionHeadNone:    {"none", "issue § Saved text: Some stripped pages begin without their heading line"},
		decisionHeadNeither: {"neither", "issue § Saved text: first line is … “Decision Maker: …”"},
	}, func(st *Style) *int { return &st.DecisionHead }},
	{"DecisionLabel", decisionLabelValues(), func(st *Style) *int { return &st.DecisionLabel }},
	{"Order", []Value{
		orderUsual:   {"usual", "issue § Decision details (D): Order: title, Decision Maker, Decision status, …"},
		orderSubject: {"subject", "issue § Further forms of decision pages: “The subject of the decision:”, “Alternative options considered:”, “The reason for the decision:”, “The decision:”"},
	}, func(st *Style) *int { return &st.Order }},
	{"Maker", []Value{
		makerBody: {"body", "issue § Decision details (D): Decision Maker"},
		makerPost: {"post", "issue § Decision details (D): “Decision Maker:” may hold … a post"},
		makerTwo:  {"two", "issue § Decision details (D): two bodies joined by a comma (5/48)"},
		makerNone: {"none", "issue § Decision details (D): Missing: Decision Maker 5/48"},
	}, func(st *Style) *int { return &st.Maker }},
	{"Status", statusValues(), func(st *Style) *int { return &st.Status }},
	{"Own", []Value{
		ownNone:         {"none", "issue § Decision details (D): Order: facts of the council’s own"},
		ownImplications: {"implications", "issue § Further forms of decision pages: “Resource Implications”"},
		ownAuthority:    {"authority", "issue § Further forms of decision pages: “Source of Authority to take Decision:” alone on its line"},
		ownInterests:    {"interests", "issue § Further forms of decision pages: “Conflict of Interest: None” + “Dispensation Granted: None.”"},
		ownConsultation: {"consultation", "issue § Issue details (F): bare headings with text (Consultation process, Consultees)"},
		ownCallIn:       {"call-in", "issue § Further forms of decision pages: “Call-in deadline date”, “Date comes into force if not called in”"},
	}, func(st *Style) *int { return &st.Own }},
	{"Wards", wardValues(), func(st *Style) *int { return &st.Wards }},
	{"Restriction", []Value{
		restrictionNone:    {"none", "issue § Issue details (F): Title, description, then label: value lines"},
		restrictionInline:  {"inline", "issue § Further forms of decision pages: “Anticipated restriction: Private  -” (4)"},
		restrictionBelow:   {"below", "issue § Further forms of decision pages: “Explanation of anticipated restriction:” with the value on the next line (5)"},
		restrictionUrgency: {"urgency", "issue § Further forms of decision pages: “This decision will be taken under urgency procedures.”, then “Reason for urgency:” and its text on the next line (3)"},
	}, func(st *Style) *int { return &st.Restriction }},
	{"Empty", []Value{
		emptyNone:     {"none", "issue § Issue details (F): Title, description, then label: value lines"},
		emptyLabels:   {"labels", "issue § Issue details (F): Empty labels (“Explanation of anticipated restriction:”) 4/15"},
		emptyHeadings: {"headings", "issue § Issue details (F): bare headings with nothing (Decisions, Agenda items, Documents)"},
	}, func(st *Style) *int { return &st.Empty }},
}
