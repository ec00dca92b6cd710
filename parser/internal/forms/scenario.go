package forms

import (
	"fmt"
	"math/rand/v2"

	"minutebook/model"
)

// Scenario tells what happened, whatever the form in which it is printed. In
// its texts "@" stands before the name of a Member, where a style puts its
// title; every other character is printed as it stands.
type Scenario struct {
	Layout   string // one of Layouts
	Seed     uint64
	Issue    string // the issue's title, on issue pages
	Dated    bool   // an "Issue - decisions" page: dated blocks of decisions
	Session  *Session
	Forward  bool // an "Issue details" page: what is to be decided, and when
	Meetings []*Meeting
}

// Meeting is what one meeting did with the item. On the page of a whole
// meeting there is one for each of its items.
type Meeting struct {
	Body     Body
	Date     [3]int // year, month, day
	Number   string // the item's number
	Topic    Topic
	Officer  string // who reports: "the Director of Works"
	Facts    []Fact
	Purpose  bool   // the agenda says what is to be considered
	Bracket  string // and adds this, in brackets
	Proposal []*Act // what the agenda proposes
	Papers   []Paper
	Webcast  bool     // there is a link to a recording
	Secret   bool     // one of the papers is restricted
	Annexes  []string // which the agenda lists
	Audio    string   // the length of a recording, at the head of the minutes
	Printed  bool     // there is a "Decision:" section that prints the decisions
	Plain    string   // a plain statement in the "Decision:" section
	Silent   bool     // and no minutes follow it
	Why      []string // the reasons for a plain statement, on decision pages
	Minutes  []*Part
	End      string // "8.50pm", where the meeting closed with the item

	// Items of whole meetings.
	Formal  bool       // it stands on every agenda
	Says    string     // what the agenda says, where that is not of its topic
	Notes   []string   // which it numbers
	Brief   bool       // the saving cut what the agenda says
	Step    int        // how far its number lies above the one before
	Part    string     // a heading over it and what follows
	Over    string     // the title of an item that holds it
	Loose   bool       // it has no number
	Missing []Attendee // whose apologies the minutes record
	Stands  string     // who stood in for the first of them
}

// Body is a body that meets.
type Body struct {
	Name string // "Harbours Committee"
	The  string // as it begins a sentence: "The Committee"
}

// Topic is what an item is about.
type Topic struct {
	Title string
	Thing string // within a sentence: "the moorings at Gull Quay"
}

// Fact is a labelled fact.
type Fact struct{ Label, Value string }

// Paper is a document.
type Paper struct{ Title, Size string }

// Part is one part of the minutes; one of its fields is set.
type Part struct {
	Talk    string   // a paragraph
	Cut     string   // a paragraph that the saving cut short
	Heading string   // a sub-heading
	Capital string   // a sub-heading in capitals, which is numbered
	Quote   []string // a lead-in, and words in quotation marks
	List    []string // a lead-in, and what is listed
	Table   []string // a lead-in, and the cells of a table, row by row
	Rows    []string // a lead-in, and the rows of a table, on printed pages
	Motion  *Motion  // what was moved, and lost, or carried and not printed again
	Decided *Decision
	Note    string // a note after a decision
	Action  *Action
}

// Decision is a decision, with all that belongs to it.
type Decision struct {
	Acts     []*Act
	Mover    string
	Seconder string
	Vote     *Vote
	Reasons  []string
	Options  []string // the alternatives
	Accord   bool     // it says only that what was said before is decided
}

// Motion is a motion or amendment.
type Motion struct {
	Amendment bool
	Words     string // after "that", without a stop
	Mover     string
	Seconder  string
	Carried   bool
	Vote      *Vote
	Talk      []string // what was said before the vote
}

// Act is one thing decided, in its grammatical parts, so that a style can
// print it as "That X be approved", "approve X" or "approves X".
type Act struct {
	Subject string
	Done    string // approved
	Do      string // approve
	Does    string // approves
	Tail    string // with effect from …
	Parts   []*Entry
}

// Entry is an entry of a list within an act, printed alike in every form.
type Entry struct {
	Text  string
	Parts []*Entry
}

// Vote is how the votes were cast.
type Vote struct{ For, Against, Abstain []string }

// Action is what somebody is to do.
type Action struct{ Owner, Text string }

// Layouts are the layouts of which there are scenarios.
var Layouts = []string{model.LayoutAgendaItem, model.LayoutIssue, model.LayoutMeeting, model.LayoutDecision, model.LayoutPrinted}

// NewScenario invents a scenario for a page of one of Layouts. It returns nil
// for any other layout.
func NewScenario(layout string, seed uint64) *Scenario {
	s := &Scenario{Layout: layout, Seed: seed}
	switch layout {
	case model.LayoutAgendaItem:
		n := newNarrator(seed, 0xa9e)
		s.Meetings = []*Meeting{n.meeting()}
	case model.LayoutIssue:
		n := newNarrator(seed, 0x155)
		s.Dated = n.chance(6)
		blocks := []int{1, 1, 1, 2, 2, 3}[n.r.IntN(6)]
		year := 2008 + n.r.IntN(16)
		for b := range blocks {
			m := n.meeting()
			m.Date[0] = year - b // newest first
			s.Meetings = append(s.Meetings, m)
		}
		s.Issue = s.Meetings[0].Topic.Title
	case model.LayoutMeeting:
		newNarrator(seed, 0x3ee).meetingPage(s)
	case model.LayoutDecision:
		newNarrator(seed, 0xdec).decisionPage(s)
	case model.LayoutPrinted:
		newNarrator(seed, 0x9a6e).printedPage(s)
	default:
		return nil
	}
	if s.Dated {
		// These pages hold decisions, and little else.
		for _, m := range s.Meetings {
			*m = Meeting{Body: m.Body, Topic: m.Topic, Officer: m.Officer, Date: m.Date, Number: m.Number, Minutes: onlyDecisions(m.Minutes)}
		}
	}
	return s
}

// onlyDecisions keeps what a dated block of decisions prints.
func onlyDecisions(parts []*Part) []*Part {
	var kept []*Part
	for _, p := range parts {
		if p.Decided != nil {
			p.Decided.Options = nil
		}
		if p.Decided != nil || p.Note != "" {
			kept = append(kept, p)
		}
	}
	return kept
}

// narrator invents, from one stream of random numbers.
type narrator struct {
	r       *rand.Rand
	people  []string
	body    Body
	topic   Topic
	officer string
	said    map[int]bool // which sentences of talk were used
	sits    *Body        // the body that meets, where that is settled
}

func newNarrator(seed, stream uint64) *narrator {
	return &narrator{r: rand.New(rand.NewPCG(seed, stream))}
}

// chance is true once in n times.
func (n *narrator) chance(of int) bool { return n.r.IntN(of) == 0 }

func pick[T any](n *narrator, from []T) T { return from[n.r.IntN(len(from))] }

// meeting invents one meeting's dealings with an item.
func (n *narrator) meeting() *Meeting {
	n.people = append([]string(nil), people...)
	n.r.Shuffle(len(n.people), func(i, j int) { n.people[i], n.people[j] = n.people[j], n.people[i] })
	n.body, n.topic, n.officer = pick(n, bodies), pick(n, topics), pick(n, officers)
	n.said = map[int]bool{}
	if n.sits != nil {
		n.body = *n.sits
	}

	m := &Meeting{
		Body: n.body, Topic: n.topic, Officer: n.officer,
		Date:   [3]int{2008 + n.r.IntN(16), 1 + n.r.IntN(12), 1 + n.r.IntN(28)},
		Number: n.number(),
	}
	m.Purpose = !n.chance(5)
	if m.Purpose && n.chance(4) {
		m.Bracket = pick(n, brackets)
	}
	if n.chance(5) {
		m.Proposal = n.acts(1 + n.r.IntN(3))
	}
	for _, i := range n.r.Perm(len(facts))[:[]int{0, 0, 0, 1, 2}[n.r.IntN(5)]] {
		m.Facts = append(m.Facts, facts[i])
	}
	for i := range n.r.IntN(4) {
		title := m.Topic.Title
		if i > 0 {
			title = fmt.Sprintf("Appendix %c - %s", 'A'+i-1, pick(n, appendices))
		}
		m.Papers = append(m.Papers, Paper{title, n.size()})
	}
	m.Webcast, m.Secret = n.chance(8), n.chance(8)
	if n.chance(8) {
		m.Annexes = []string{"Plan of the quay (Annex 1)", "Notes of the Working Group, " + n.fill("{D}") + " (Annex 2)"}
	}
	if n.chance(10) {
		m.Audio = n.fill("1 hour {n} minutes 12 seconds")
	}
	m.Minutes = n.minutes()
	switch n.r.IntN(10) {
	case 0, 1:
		m.Printed = hasDecision(m.Minutes)
		m.Silent = m.Printed && n.chance(4)
	case 2:
		m.Plain = pick(n, plainDecisions)
	}
	if n.chance(12) {
		m.End = pick(n, []string{"8.50pm", "9.15 pm", "12.40 pm"})
	}
	return m
}

func hasDecision(parts []*Part) bool {
	for _, p := range parts {
		if p.Decided != nil {
			return true
		}
	}
	return false
}

// number invents an item's number.
func (n *narrator) number() string {
	switch n.r.IntN(6) {
	case 0:
		return fmt.Sprintf("%d%c", 2+n.r.IntN(20), 'a'+n.r.IntN(3))
	case 1:
		return fmt.Sprintf("%d/%02d", 10+n.r.IntN(90), 8+n.r.IntN(16))
	}
	return fmt.Sprint(2 + n.r.IntN(180))
}

func (n *narrator) size() string {
	if n.chance(5) {
		return fmt.Sprintf("%d MB", 1+n.r.IntN(9))
	}
	return fmt.Sprintf("%d KB", 20+n.r.IntN(700))
}
