package forms

// The tables of this file are what printed minutes are made of, beside those
// for all pages.

var authorities = []string{
	"Saltby Borough Council", "Gullhaven Town Council", "Orrin Parish Council", "Tannerdale County Council",
	"Fennel and Quayle District Council", "St Ebba Community Council", "Orrin Weir Fire Authority",
}

// hall is where a meeting is held.
type hall struct{ in, name string }

var halls = []hall{
	{"in the ", "Council Chamber, The Moot Hall, Saltby"},
	{"in ", "Committee Room 2, Tanner Row, Orrin"},
	{"at the ", "Guildhall, Fennel Lane"},
	{"in ", "Gullhaven Village Hall"},
	{"in the ", "Quay Room, Harbour House, 12 Gull Quay, Saltby"},
	{"at ", "St Ebba’s Church Hall, Orrin"},
}

var wards = []string{"Gull Ward", "Tanner Row Ward", "Orrin North Ward", "St Ebba’s Ward"}

var publics = []string{"Three members of the public", "12 members of the public", "Four members of the public"}

var printedParts = []string{"PART I", "KEY DECISIONS", "ITEMS FOR DECISION", "PART 2 – EXEMPT ITEMS"}

// payments are lead-ins with the rows of a table below them.
var payments = [][]string{
	{"The following accounts were passed for payment:", "A Penrose Salary and expenses £312.40", "Quayle & Sons Paint £67.20", "Moot Hall Hire of room £16.00"},
	{"The bank reconciliation showed:", "Current account £1,918.36", "Deposit account £4,002.11"},
	{"The following applications were looked at:", "19/00425/F – 12 Gull Quay – shed. No objection.", "19/00431/F – Mill House, Tanner Row – two windows. Object, for want of light.", "19/00502/LBC – The Moot Hall – new gate. Approved."},
}

// printedErrands are what somebody is to do.
var printedErrands = []string{
	"The Clerk to write to the owner of the weir.",
	"Officers to bring the figures for the spring to the next meeting.",
	"The Treasurer to obtain two prices for the paint.",
	"The Harbour Master to put the notice up at the gate.",
	"The Clerk to thank the Guild, and to ask when the sheds will be emptied.",
	"A plan of the slipway to be sent to all Members.",
	"The Chairman to see the owner of the hedge.",
}

// approvals are sentences in which minutes are approved, and nothing is marked.
var approvals = []string{
	"The minutes of the meeting held on {D} were approved as a correct record and signed by the Chair.",
	"The minutes of the last meeting were agreed and signed, proposed by {c}, seconded by {d}.",
	"Having been circulated, the minutes of {D} were taken as read and were signed by the Chairman as a true record.",
}

// proseDecisions are decisions told in the middle of a paragraph, which stay
// narrative.
var proseDecisions = []string{
	"{c} said that the gate had been off its hinges since {D}. After some talk it was agreed to write to the owner.",
	"{O} had asked three firms for a price. {c} proposed that the lowest be taken, {d} seconded, and all agreed.",
	"A letter from the Ferrymen’s Guild was read. Members agreed to reply that it was in hand, and it was resolved to say no more.",
	"A bill for £{N}.40 had come in for paint. Payment was proposed by {c} and seconded by {d}, and was approved.",
	"The hedge in Tanner Row was again over the path, and it was decided that {c} should speak to the owner.",
}
