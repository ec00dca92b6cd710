package forms

import (
	"math/rand/v2"
	"slices"

	"minutebook/model"
)

// Style says in which forms a page prints its scenario. Every field is a
// switch; 0 is its plainest value, and Switches describes the others.
type Style struct {
	// The page as it was saved.
	Spacing  int // what stands between paragraphs
	Labels   int // which labels survived
	EntryGap int // what stands between the entries of a list
	EnumGap  int // what stands between an enumerator and its text
	Sentence int // what stands between sentences
	Indent   int // how far paragraphs of the minutes are pushed in
	End      int // how the file ends

	// Around and above the minutes.
	Before      int // furniture above the page's heading
	After       int // furniture below the last text
	Between     int // furniture between blocks (issue pages)
	Heading     int // the page's own heading and title
	TitleTail   int // what a title ends in
	NumberClose int // how item numbers are closed (issue pages)
	ItemLine    int // the item's line (issue pages)
	DocLabel    int // the label over the list of documents
	DocMark     int // what opens a document's line
	DocFormat   int // how format and size are printed
	DocTail     int // what a page adds to a document's title
	Purpose     int // how the agenda says what is to be considered
	Recommend   int // how the agenda prints what is proposed
	Facts       int // how labelled facts are printed

	// The narrative.
	Title      int // what stands before Members' names
	Bullet     int // the bullet of lists in the debate
	ParaNumber int // how paragraphs of the minutes are numbered
	Action     int // action lines
	TailFact   int // labelled facts at the end of the minutes

	// Decisions.
	Decision int // what the "Decision:" section holds
	Marker   int // the words that mark a decision
	Joint    int // what joins the marker to its words
	Place    int // where the marker stands
	Lead     int // how clauses are led in
	LeadEnd  int // how the lead-in is closed
	Enum1    int // enumerators of clauses
	Enum2    int // enumerators of lists within clauses
	Enum3    int // and of lists within those
	Ends     int // how entries of lists are closed
	Reason   int // how reasons are labelled
	Options  int // how alternatives are labelled

	// Movers, motions and votes.
	Mover     int // how mover and seconder are named
	Vote      int // how the vote on a decision is reported
	Amend     int // how amendments are moved
	AmendVote int // how the vote on an amendment or motion is reported
	Motion    int // how a motion is printed that has no resolution

	// Pages of whole meetings and of one decision: forms that stand in the place
	// of those above, where they are not 0.
	FurtherMover   int
	FurtherVote    int
	FurtherOutcome int

	// Pages of whole meetings.
	HeadNav    int // navigation above the page's title
	Saving     int // how the page was saved
	PageTitle  int // the page's title
	HeadLine   int // the line with body, day, date and time
	Venue      int // how the venue is printed
	HeadFacts  int // further lines before the items
	Attend     int // how the attendance is printed
	Column     int // the line over the items
	ItemNumber int // the numbers of items
	SubNumber  int // the numbers of items within items
	ItemTitle  int // how the titles of items are printed
	ItemGap    int // what stands between an item's text and the next number
	Part       int // the headings over runs of items
	Apologies  int // how apologies are told in an item
	Cut        int // how a text is told to be cut
	VoteLink   int // links to recorded votes
	Closing    int // how the close of the meeting is printed
	Sign       int // the line of the signature
	PipeHead   int // the line over the rows of a table of bars
	RowEnd     int // what ends a row of a table of bars

	// Pages of one decision.
	DecisionHead  int // the page's heading and title
	DecisionLabel int // the label over the decision
	Order         int // in which order sections stand
	Maker         int // how the decision maker is printed
	Status        int // the status of the decision
	Own           int // the facts of the council's own
	Wards         int // how the wards are printed
	Restriction   int // how a restriction is explained
	Empty         int // labels without a value

	Print Printing // printed minutes
}

// Value is one value of a switch: a form, and where it was counted. Serves
// reads "item § SECTION: FORM", "issue § SECTION: FORM" or "meeting § SECTION:
// FORM", after the notes on agenda item pages, on issue and decision pages, and
// on pages of whole meetings; "printed § …" and "parish § …" after those on the
// printed minutes of principal authorities, and of parishes and other bodies.
type Value struct {
	Name   string
	Serves string
}

// Switch is one field of a Style. A value is an index into Values.
type Switch struct {
	Name   string
	Values []Value
	field  func(*Style) *int
}

// Get returns the style's value of the switch.
func (w Switch) Get(st Style) int { return *w.field(&st) }

// Set sets the style's value of the switch.
func (w Switch) Set(st *Style, v int) { *w.field(st) = v }

// Switches lists every switch of a Style, in the order of its fields.
func Switches() []Switch {
	return slices.Concat(savingSwitches, pageSwitches, minutesSwitches, furtherSwitches, meetingSwitches, decisionSwitches, printedSwitches)
}

// SwitchesOf lists the switches that change pages of a layout.
func SwitchesOf(layout string) []Switch {
	switch layout {
	case model.LayoutMeeting:
		return slices.Concat(except(savingSwitches, "Spacing", "Labels"), except(pageSwitches, "Between", "Heading", "NumberClose", "ItemLine"), except(minutesSwitches, "TailFact"), furtherSwitches, meetingSwitches)
	case model.LayoutDecision:
		return slices.Concat(savingSwitches, except(pageSwitches, "Between", "Heading", "NumberClose", "ItemLine", "Recommend", "Facts"), except(minutesSwitches, "TailFact"), furtherSwitches, decisionSwitches)
	case model.LayoutPrinted:
		return slices.Concat(only(savingSwitches, "EntryGap", "EnumGap", "Sentence", "End"), only(pageSwitches, "TitleTail"), only(meetingSwitches, "Apologies"),
			except(minutesSwitches, "TailFact", "Decision"), furtherSwitches, printedSwitches)
	}
	return slices.Concat(savingSwitches, pageSwitches, minutesSwitches)
}

// only returns those of the switches that are named.
func only(ws []Switch, names ...string) []Switch {
	return slices.DeleteFunc(slices.Clone(ws), func(w Switch) bool { return !slices.Contains(names, w.Name) })
}

// except returns the switches without those named.
func except(ws []Switch, names ...string) []Switch {
	return slices.DeleteFunc(slices.Clone(ws), func(w Switch) bool { return slices.Contains(names, w.Name) })
}

// NewStyle draws a style for agenda item pages and issue pages.
func NewStyle(seed uint64) Style { return NewStyleOf(model.LayoutAgendaItem, seed) }

// NewStyleOf draws a style for pages of a layout: every switch at random, but
// each as often at its plainest value as at any three others, so that forms are
// also seen alone.
func NewStyleOf(layout string, seed uint64) Style {
	r := rand.New(rand.NewPCG(seed, 0x5717e))
	var st Style
	for _, w := range SwitchesOf(layout) {
		if v := r.IntN(len(w.Values) + 2); v < len(w.Values) {
			w.Set(&st, v)
		}
	}
	return st
}

// String names the switches that are not at their plainest value.
func (st Style) String() string {
	var s string
	for _, w := range Switches() {
		if v := w.Get(st); v != 0 {
			s += " " + w.Name + "=" + w.Values[v].Name
		}
	}
	if s == "" {
		return "(plain)"
	}
	return s[1:]
}
