package forms

// The tables of this file are what the heads and the formal items of whole
// meetings are made of.

var meetingKinds = []string{"Special Meeting", "Budget", "Reconvened Cabinet Meeting", "Moved from 9th October 2018", "Annual Meeting", "Extraordinary Meeting"}

var venues = []string{
	"Council Chamber, The Moot Hall, Saltby, SB1 4QY",
	"Virtual (via Zoom)",
	"Committee Room 2, Tanner Row, Orrin",
	"The Great Hall, Guildhall, Fennel Lane",
}

var contacts = []string{
	"Ada Penrose, Democratic Services Officer  Tel: 01632 960412",
	"Noel Tripp  Email: noel.tripp@saltby.example",
	"Governance Unit 01632 960188",
	"Ada Penrose  Tel: 01632 960412 Email:",
}

var headNotes = []string{
	"This meeting will be streamed live, and the minutes: once agreed, will be put up beside the recording.",
	"You can watch this meeting on the Council’s channel. A recording is kept there for six months.",
}

// guild is a body that sends somebody who has no post.
const guild = "Ferrymen’s Guild"

var attendants = []Attendee{
	{Name: "Mrs H Wick", Role: "Head of Harbours"},
	{Name: "Mr N Tripp", Role: "Borough Treasurer"},
	{Name: "Ms A Penrose", Role: "Democratic Services Officer"},
	{Name: "Dr Ida Frome", Role: guild},
}

var declarations = []string{
	"There were no declarations of interest.",
	"{c} declared a personal interest in the next item, as his sister had agreed to let a shed, and left the room while it was decided.",
	"{c} said that nothing had been resolved in her favour, and that she had no interest to declare.",
}

// interestNotes are what agendas say of interests.
var interestNotes = []string{
	"disclose it when it is agreed that the item is to be heard, and give the reasons; and",
	"not take part in any vote or decision on the item.",
}

// planningFacts are labelled facts of applications.
var planningFacts = []Fact{{"Site address", "The Corn Hall, Tanner Row, Orrin"}, {"Reason at Committee", "Called in by the ward member, who had not agreed with the officers"}}

// cutTalk are paragraphs that the saving cut short.
var cutTalk = []string{
	"{O} went on to say that what had been recommended in {y} was",
	"{c} asked whether the owners had agreed to the new road, and",
	"Members heard from the tenants, who had resolved",
}

// overTitles are titles of items that hold nothing but items.
var overTitles = []string{"Reports of the Harbour Master", "Applications for Licences", "Civic Government (Scotland) Act 1982"}

// portfolios are headings over the items of a Member's portfolio.
var portfolios = []string{"Coast and Harbours", "Streets and Ferries"}
