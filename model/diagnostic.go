package model

// Severity grades a diagnostic. What is normal in an archive is information.
type Severity string

// The severities, from the least to the gravest.
const (
	Info    Severity = "info"    // worth knowing
	Warning Severity = "warning" // a person should look
	Error   Severity = "error"   // the record is likely wrong
)

// AtLeast says whether s is as grave as floor or graver.
func (s Severity) AtLeast(floor Severity) bool { return s.rank() >= floor.rank() }

func (s Severity) rank() int {
	switch s {
	case Error:
		return 2
	case Warning:
		return 1
	}
	return 0
}

// Diagnostic tells of something odd in a text. It is no error of the program:
// the record is still the best reading of its source.
type Diagnostic struct {
	Code     string   `json:"code" yaml:"code"` // a stable word of the table Codes
	Severity Severity `json:"severity" yaml:"severity"`
	At       string   `json:"at,omitempty" yaml:"at,omitempty"`
	Message  string   `json:"message" yaml:"message"`
}

// Code is the entry of one diagnostic code.
type Code struct {
	Code     string
	Severity Severity
	Meaning  string // what was seen
	Example  string // a text that shows it
	Advice   string // what a person can do
}

// Codes is every diagnostic that minutebook gives, by code.
var Codes = []Code{
	{"empty-source", Warning,
		"The file holds no text.",
		"(a file of 0 bytes, or of blank lines only)",
		"Save the page again; nothing was read from it."},
	{"encoding-guessed", Info,
		"The file does not say how its characters are encoded, and it is not UTF-8; the encoding was told from its bytes.",
		"(a file in which every letter is followed by a zero byte: UTF-16 without its mark)",
		"Check that quotation marks and accents look right; force another reading with --encoding."},
	{"encoding-mixed", Warning,
		"Some lines are not UTF-8; they were read as Windows-1252, the others as UTF-8.",
		"Children\x92s Services (a curly apostrophe as the single byte 0x92)",
		"Look at the line named; if other characters are wrong, save the file anew in one encoding."},
	{"mojibake", Info,
		"The text holds characters that were garbled before the file was saved. They are kept as they stand.",
		"Childrenâ€™s Services",
		"Save the page again from its site if the words matter; nothing is repaired here."},
	{"no-layout", Warning,
		"The text has the signs of no known layout; what could be found was found, the rest is unplaced.",
		"A page without headings, labels or numbered items.",
		"Force a layout with --layout if you know which it is; `minutebook layouts` lists the signs."},
	{"no-minutes", Info,
		"The page holds an agenda or a notice, but no minutes and no decision.",
		"Agenda item / Bus Lanes / To consider the report of the Director.",
		"Nothing need be done, unless the page was saved before its minutes were published."},
	{"labels-missing", Info,
		"The page was saved without its section labels; purpose and minutes were told apart by their wording.",
		"Agenda item / Bus Lanes / To consider a report. / The Panel considered the report.",
		"Check the places named if the difference between agenda text and minutes matters."},
	{"no-date", Warning,
		"The layout promises a meeting's date, and none was found.",
		"Meeting: - Cabinet (Item 4)",
		"Look at the head of the source; the date may be misspelt."},
	{"impossible-date", Warning,
		"A date was printed that no calendar has; it is not used.",
		"Meeting: 31/02/2019 - Cabinet (Item 4)",
		"Correct the date by hand in the record; the source is not changed."},
	{"wrong-weekday", Info,
		"The weekday printed is not that of the date printed; the date is kept as it stands.",
		"Cabinet - Monday, 2nd July, 2019",
		"Check which of the two is right."},
	{"clause-jump", Warning,
		"The numbers of a list of clauses jump, or go back.",
		"RESOLVED: (1) That … (2) That … (4) That …",
		"Look whether a clause is missing in the source."},
	{"clause-repeat", Warning,
		"A list of clauses has the same number twice.",
		"RESOLVED: (a) That … (b) That … (b) That …",
		"Cite the clause by its place rather than by its number."},
	{"list-depth", Warning,
		"Lists stand deeper within one another than six levels; deeper entries stay on the sixth.",
		"1. … (a) … (i) … A. … 1) … a) … i)",
		"Check the order of the deepest clauses."},
	{"resolution-empty", Warning,
		"A resolution's marker stands without any words of a decision after it.",
		"RESOLVED: / Minutes:",
		"Look at the source: the words may have been lost in saving."},
	{"reason-alone", Info,
		"A reason is given, but the item has no resolution to which it could belong.",
		"Reason for decision: To meet the target. (with nothing resolved)",
		"Check whether a marker was lost in saving."},
	{"unplaced", Warning,
		"Text was found that no rule could place. It stands in `unplaced`, unchanged.",
		"A line of symbols between two sections.",
		"Read it; if it belongs in the record, add it by hand."},
	{"exempt-content", Info,
		"The press and public were excluded, or the text names exempt information (Schedule 12A).",
		"RESOLVED – That the public be excluded … paragraph 3 of Schedule 12A",
		"Take care before publishing what follows."},
	{"repeat-differs", Warning,
		"The same decision is printed twice, and the words differ.",
		"Decision: That the plan fro 2009 be approved. / Minutes: That the plan for 2009 be approved1.",
		"Compare the two resolutions; both are kept as printed."},
	{"decision-doubtful", Info,
		"Text that might be a decision was kept as narrative, because its wording does not say so plainly.",
		"After discussion Members agreed to write to the owner.",
		"Read the place named; if it is a decision, the record can be corrected by hand."},
	{"decision-in-prose", Info,
		"Printed minutes tell a decision in the course of a sentence, without a marker; it was kept as narrative.",
		"A letter was read, and it was agreed to write to the owner.",
		"Read the place named where decisions in prose matter; small councils seldom write any other way."},
	{"motion-without-outcome", Info,
		"A motion or amendment was put, and the text does not say what became of it.",
		"Moved by Councillor A, seconded by Councillor B: That the item be deferred.",
		"Look at the source for the vote."},
	{"tally-differs", Warning,
		"The count of a vote's side is not the number of the names printed beside it.",
		"For (4): Councillors Amble, Penrose and Reed",
		"Look at the source: a name or the count may be wrong, or a name was lost in saving. Both are kept as printed."},
	{"voter-not-present", Warning,
		"Somebody voted who is not among those that the attendance names as present.",
		"Present: Councillors Amble and Penrose … Against: Councillor Reed",
		"Compare the names: one may be misspelt, or the attendance incomplete."},
	{"votes-exceed-members", Warning,
		"More votes were cast than members were present, as the attendance has it.",
		"Present: Councillors Amble and Penrose … carried by 3 votes to 1",
		"Look whether the attendance is incomplete, or a count wrong."},
	{"item-jump", Info,
		"The numbers of the items jump, or go back.",
		"12. Minutes … 14. Bus Lanes",
		"Nothing need be done where an item was withdrawn; else look whether one was lost in saving."},
	{"item-repeat", Info,
		"Two items have the same number.",
		"12. Minutes … 12. Bus Lanes",
		"Cite the item by its title or its identity rather than by its number."},
	{"text-cut", Info,
		"The page was saved with a text cut short.",
		"… view the full minutes text for item 3.",
		"Open the item's own page to save the whole text."},
	{"running-line", Info,
		"A line that recurs where pages turn was taken for a running head or foot.",
		"COUNCIL – 4 May 2018, at the top of each page.",
		"Look at the line named; nothing need be done if it is no part of the minutes."},
	{"joined-by-width", Info,
		"A paragraph was joined over a page's turn although its sentence had ended: only its full line says that it goes on.",
		"… and this was agreed. (page turns) The Chair then asked …",
		"Check the place named if it matters where a paragraph ends."},
	{"item-unnumbered", Info,
		"A heading without a number stands among numbered items, with a text of its own; it was taken for an item.",
		"14. MINUTES / The minutes were signed. / PLANNING APPLICATIONS / The plans were shown. / 15. …",
		"Check that the heading is no sub-heading of the item above it."},
	{"no-items", Info,
		"Neither numbers nor headings part the minutes; all their text stands in one item without number and title.",
		"Minutes of the meeting held on 4 May 2018 / The clerk told of a letter. / It was resolved to answer it.",
		"Nothing need be done unless the minutes have items."},
}

// LookUp returns the entry of a diagnostic code, and whether there is one.
func LookUp(code string) (Code, bool) {
	for _, c := range Codes {
		if c.Code == code {
			return c, true
		}
	}
	return Code{}, false
}
