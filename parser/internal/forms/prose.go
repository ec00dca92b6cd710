package forms

import (
	"fmt"
	"strings"
)

// The tables of this file are what the invented meetings talk about. In them
// {o} is the officer who reports and {O} the same at the start of a sentence,
// {c} and {d} are two Members, {t} is the topic, {b} the body at the start of
// a sentence, {y} a year, {D} a date, {n} a small number, {N} a larger one.
// Most sentences are traps: they hold words that mark decisions, motions,
// votes, reasons or sections, where these mark nothing.

var bodies = []Body{
	{"Harbours Committee", "The Committee"},
	{"Cabinet", "Cabinet"},
	{"Cabinet", "The Cabinet"},
	{"Council", "The Council"},
	{"Licensing and Fairs Sub-Committee", "The Sub-Committee"},
	{"Parks, Shores & Open Spaces Panel", "The Panel"},
	{"Planning Board", "The Board"},
	{"Executive", "The Executive"},
	{"Overview and Scrutiny Commission (until 2011 the Scrutiny Board)", "The Commission"},
	{"Staffing - Appeals Panel", "The Panel"},
}

var topics = []Topic{
	{"Moorings at Gull Quay", "the moorings at Gull Quay"},
	{"Bus Lanes in Tanner Row", "the bus lanes in Tanner Row"},
	{"Allotment Rents", "allotment rents"},
	{"Renewal of the Street Lighting Contract", "the street lighting contract"},
	{"Closure of Fennel Lane Depot", "the depot at Fennel Lane"},
	{"Review of Taxi Ranks", "taxi ranks"},
	{"Minutes of the Fairs Panel", "the minutes of the Fairs Panel"},
	{"Decisions taken under the Urgency Rules", "decisions taken under the urgency rules"},
	{"Recommendations of the Tree Warden", "the recommendations of the Tree Warden"},
	{"Resolution of Disputes with Tenants", "disputes with tenants"},
	{"To consider the future of the Corn Hall", "the future of the Corn Hall"},
	{"Reasons for the Delay at Orrin Weir", "the delay at Orrin Weir"},
	{"Quay Wall: Action Plan", "the action plan for the quay wall"},
	{"Ferry Tolls and Agreed Charges", "ferry tolls"},
}

var officers = []string{
	"the Director of Works", "the Head of Harbours", "the Borough Treasurer", "the Monitoring Officer",
	"the Democratic Services Manager", "the Assistant Director (Shores)", "the Chief Officer – Property",
}

var people = []string{
	"Edna Marl", "J Parrock", "Mrs Fosse", "Owen Tarry", "S J Heslop-Kay", "Ms Vora", "D St John", "Una Quill",
	"P Orme", "Cyril Vane", "Mrs A Thwaite", "O’Dowd",
}

var voters = []string{
	"A Ashby", "B Bewick", "Mrs C Croft", "D Dunmore", "E Earle", "F Fosse", "G Garth", "H Heslop-Kay", "I Irwin", "J Parrock",
	"K Kemble", "L Lisle", "Ms M Marl", "N Noakes", "O O’Dowd", "P Orme", "Q Quill", "R Rudge", "S Sorrel", "T Tarry",
}

var brackets = []string{
	"[The report is marked “to follow”.]",
	"(Report attached)",
	"(Ada Penrose – 01632 960412)",
	"[To be taken after the interval.]",
}

var facts = []Fact{
	{"Wards", "All"},
	{"Contact", "Ada Penrose, Harbours Tel: (01632) 960412"},
	{"Forward Plan Ref", "2017/041"},
	{"Officer", "Noel Tripp, Works: 01632 960188"},
	{"Cabinet Member", "Coast & Harbours"},
	{"Report By", "Director of Works (PSO6)"},
	{"Ward", "St Ebba’s"},
}

var appendices = []string{"Plan", "Draft Policy", "Scale of Charges", "Minutes of the Working Group", "Letters received", "Decision Notice"}

var plainDecisions = []string{"The report was noted.", "None.", "There were none.", "As the report recommended."}

var openings = []string{
	"{b} considered a report of {o} on {t}, copies of which had been circulated.",
	"{O} introduced the report, which set out what had been done since {y} about {t}.",
	"Consideration was given to a report on {t}.",
	"The Chair invited {o} to speak to the report on {t}. It had been put off from the last meeting, at which nothing was resolved.",
	"With the leave of the Chair {c}, who is not a member of the body, spoke first on {t}.",
}

var resumptions = []string{
	"{O} then turned to the second part of the report.",
	"Members went on to consider what was to be done in the meantime.",
}

// closings can stand after a decision without being taken for its clauses,
// whatever these are numbered by.
var closings = []string{
	"The call-in deadline for this decision is {D}.",
	"The Chair thanked those who had come to speak, and the decision makers of {y} for their patience.",
	"Members were told that notice of what had been agreed would be put up on {D}.",
	"{O} undertook to let {c} have the reasons in writing.",
}

var notes = []string{
	"[NB: @{c} was not in the room for this item.]",
	"(Reference: report by {o} dated {D}, submitted)",
	"Note – @{c} took the Chair for this item, as had been agreed beforehand.",
	"*Referred to Council",
	"(@{c}, having declared an interest, took no part in the decision or the vote.)",
}

var errands = []string{
	"The Clerk to write to the owner of the weir.",
	"Officers to bring the figures for the spring to the next meeting.",
}

var subHeadings = []string{"Background", "Costs and charges", "The quay wall", "Matters Arising", "What the tenants say"}

// capitalHeadings part the business of an item; they are numbered.
var capitalHeadings = []string{"THE SHEDS AT GULL QUAY", "OTHER BUSINESS", "CHARGES FOR {y}"}

var quoteLeads = []string{
	"Cabinet had RESOLVED the following -",
	"Minute {n} of the Fairs Panel, which was read out, is in these words:",
}

var listLeads = []string{
	"In the ensuing debate, the following points were raised:",
	"{O} drew attention to the following:",
	"Members asked about:",
}

var points = []string{
	"the state of the slipway, which all had agreed to be poor",
	"{n} sheds that had been let without any decision",
	"reasons for the rise in the cost of paint",
	"a motion of {y}, which had been carried and then forgotten",
	"whether the recommended height of {n}.4m was measured at low water",
	"what the Ferrymen’s Guild had resolved to ask for",
}

var talk = []string{
	"{c} reminded Members that Council had resolved in {y} to leave well alone, and that nothing had been agreed since.",
	"{O} explained that it was recommended that the work be put off until {D}, for the reasons given in section {n} of the report.",
	"{N} weeks’ closure would be needed, and the traders had been written to.",
	"{y} had seen fewer complaints than any year before, and the decision to move the office was one of the reasons for it.",
	"In response to a question {o} said that the minutes: as now published, gave a fair account of what was asked for.",
	"{c} said that it was for others to judge. Resolved as everyone was to be civil, somebody had to ask who would pay.",
	"Members agreed to visit the site before the spring, and asked that the notice of decision be put up at the gate.",
	"Minutes of the Works Panel of {D} recorded that “the matter be resolved without further expense”, which {c} took to be a recommendation.",
	"Concern was expressed that reasons had been given to the tenants by telephone, and that the alternatives: of which there were {n}, had not been costed.",
	"{n} of the {N} objectors had agreed to withdraw, and the rest were said to be resolved upon an inquiry.",
	"{D} was given as the last day on which a recommendation could be made.",
	"{c} asked why the sum of £{N},000 was recommended. {O} replied that it had been agreed with the bank.",
	"{b} had resolved in {y} that no charge be made for the slipway, and {o} was asked whether that was still so.",
	"It was noted that {n} letters had come in since the report was written.",
	"{c} moved on to the question of cost, and asked what had been carried over from {y}.",
	"In seconding the thanks of the Chair, {c} recommended that more be done about gulls.",
	"1,140 people had signed a petition, and {n} had spoken to it.",
	"For the reasons which {o} gave, no start could be made before {D}.",
	"Against this, {c} set the cost of doing nothing, which was put at £{N},000.",
	"Action had been promised by the contractor in {y}, and had not been seen.",
	"Agreement had been reached with the owners on everything but the price.",
	"Recommendations made by the auditor in {y} had been followed in every case but one.",
	"Reasons for the delay were sought by {c}, who was told of the frost.",
	"Decision making in the matter had been slow, {c} said, and nobody was to blame.",
	"Note was taken of a letter from the Ferrymen’s Guild, in which three options were considered.",
	"Alternative sites had been looked at in {y}, and none was found to be dry.",
	"{c} said that £{N},500 was a large sum, that the vote of {y} had been lost by a mile, and that a decision “agreed in a corridor” was none. {d} thought otherwise.",
	"Voting papers from {y} had been found behind the clock, and {o} was sorry for it.",
	"The meeting was adjourned at 8.10 pm, so that the gate could be shut, and went on at 8.25 pm.",
	"{c} left the meeting at 7.40 pm, during the debate on this item.",
	"Written response: the sum was agreed in {y}, and no vote was taken on it.",
	"Public Speaker, Objector – spoke of what had been resolved in {y}, and of the {n} letters that had gone unanswered.",
	"Documents supporting the claim had been seen by {c}, and were agreed to be of no weight.",
}

// tables are lead-ins with the cells below them.
var tables = [][]string{
	{"The charges as they stood were these:", "Service", "2009/10 £", "2010/11 £", "SHEDS ON THE QUAY", "", "", "Shed, 10ft x 10ft", "38.00", "39.50", "Decision of the Guild", "agreed", "agreed"},
}

var reasons = []string{
	"To make the quay safe before the winter.",
	"To meet the cost of the works from the year’s own budget.",
	"The charges had not been raised since {y}, and it was agreed that they had to be.",
	"So that the tenants may know where they stand.",
	"To give effect to what was resolved in {y}.",
}

var options = []string{
	"To leave the quay as it was. This was rejected as it would not be safe for another winter.",
	"To sell the sheds. This was rejected for the reasons given in section {n} of the report.",
	"The ferry could be let to the Guild, which had not agreed to take it.",
}

var acts = []Act{
	{Subject: "the report", Done: "noted", Do: "note", Does: "notes"},
	{Subject: "the scale of charges at Appendix A", Done: "approved", Do: "approve", Does: "approves", Tail: "with effect from 1 April {y}"},
	{Subject: "the Head of Harbours", Done: "asked", Do: "ask", Does: "asks", Tail: "to report again in {n} months"},
	{Subject: "the tender of Quayle & Sons (£{N},400)", Done: "accepted", Do: "accept", Does: "accepts"},
	{Subject: "the byelaws of {y}", Done: "revoked", Do: "revoke", Does: "revokes", Tail: "from the end of the season"},
	{Subject: "consideration of the lease", Done: "deferred", Do: "defer", Does: "defers", Tail: "until the valuer has been heard"},
	{Subject: "the recommendations in section {n} of the report", Done: "adopted", Do: "adopt", Does: "adopts"},
	{Subject: "the thanks of the meeting", Done: "sent", Do: "send", Does: "sends", Tail: "to the Ferrymen’s Guild, whose members had resolved to wait"},
	{Subject: "the press and public", Done: "excluded", Do: "exclude", Does: "excludes",
		Tail: "from the meeting for the next item, on the grounds that exempt information as defined in paragraph 3 of Part 1 of Schedule 12A of the Local Government Act 1972 is likely to be disclosed"},
	{Subject: "authority", Done: "delegated", Do: "delegate", Does: "delegates",
		Tail: "to the Borough Treasurer, in consultation with the Chair, to settle the {n} claims that were lodged before {D} and are not yet agreed, for the reasons set out in the exempt appendix"},
	{Subject: "application 19/0{N}12", Done: "refused", Do: "refuse", Does: "refuses", Tail: "for the following reasons:", Parts: []*Entry{
		{Text: "the shed would stand {n} metres from the quay wall"},
		{Text: "no decision could be made on the noise"},
		{Text: "it was not resolved who owns the lane"},
	}},
	{Subject: "the Director of Works", Done: "authorised", Do: "authorise", Does: "authorises", Tail: "to:", Parts: []*Entry{
		{Text: "close the slipway for not more than {n} days"},
		{Text: "agree the terms of the licence"},
		{Text: "write to each of the following:", Parts: []*Entry{{Text: "the Ferrymen’s Guild"}, {Text: "the tenants of the sheds"}, {Text: "the Harbour Master"}}},
		{Text: "spend not more than £{N},000 in all"},
	}},
	{Subject: "a grant of £{N},750 to the Lifeboat Guild", Done: "approved", Do: "approve", Does: "approves", Tail: "subject to:", Parts: []*Entry{
		{Text: "a report on how it was spent"},
		{Text: "the consent of the owner"},
		{Text: "such conditions as the Borough Treasurer may recommend"},
	}},
}

// talk picks a sentence that was not used before in the meeting.
func (n *narrator) talk() string {
	for {
		i := n.r.IntN(len(talk))
		if !n.said[i] || len(n.said) == len(talk) {
			n.said[i] = true
			return n.fill(talk[i])
		}
	}
}

var months = []string{"January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"}

// fill fills the blanks of a text.
func (n *narrator) fill(text string) string {
	if !strings.Contains(text, "{") {
		return text
	}
	two := n.r.Perm(len(people))
	who := func(i int) string { return "@" + people[two[i]] }
	return strings.NewReplacer(
		"@{c}", who(0),
		"{c}", who(0), "{d}", who(1),
		"{O}", "T"+n.officer[1:], "{o}", n.officer,
		"{t}", n.topic.Thing, "{b}", n.body.The,
		"{y}", fmt.Sprint(1986+n.r.IntN(36)),
		"{D}", fmt.Sprintf("%d %s %d", 1+n.r.IntN(28), pick(n, months), 2004+n.r.IntN(20)),
		"{n}", fmt.Sprint(2+n.r.IntN(9)), "{N}", fmt.Sprint(12+n.r.IntN(80)),
	).Replace(text)
}
