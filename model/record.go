// Package model holds the records that minutebook reads out of minutes: the
// meeting, who attended, the items of business, and under each item what was
// said, proposed and decided.
//
// Every string of a record is the source's own words, with runs of white space
// folded to one space; nothing is spelled, cased or punctuated anew. Dates
// ("2009-03-12") and times ("18:30") are the two exceptions, because programs
// compare them. Fields that are empty are left out of every output.
package model

// SchemaVersion is the version of the record's shape, written as the key
// "schema" of each record.
const SchemaVersion = 1

// The layouts of sources, as Source.Layout names them.
const (
	LayoutAgendaItem = "moderngov-agenda-item" // a page headed "Agenda item"
	LayoutIssue      = "moderngov-issue"       // "Issue - meetings" and its kin: a block for each meeting
	LayoutMeeting    = "moderngov-meeting"     // "Agenda and minutes": a whole meeting
	LayoutDecision   = "moderngov-decision"    // "Decision details", "Issue details": label and value lines
	LayoutPrinted    = "printed"               // minutes as printed or typed
	LayoutUnknown    = "unknown"               // none of these
)

// Record is one meeting, or as much of one as its source holds.
type Record struct {
	// Schema is SchemaVersion.
	Schema int `json:"schema" yaml:"schema"`
	// ID is the first eight hexadecimal digits of the source's SHA-256, "@",
	// and the byte of the source at which the record begins.
	ID          string        `json:"id,omitempty" yaml:"id,omitempty"`
	At          string        `json:"at,omitempty" yaml:"at,omitempty"`
	Source      Source        `json:"source" yaml:"source"`
	Issue       string        `json:"issue,omitempty" yaml:"issue,omitempty"` // the issue's title, on issue pages
	Meeting     *Meeting      `json:"meeting,omitempty" yaml:"meeting,omitempty"`
	Attendance  []*Person     `json:"attendance,omitempty" yaml:"attendance,omitempty"`
	Items       []*Item       `json:"items,omitempty" yaml:"items,omitempty"`
	Unplaced    []*Unplaced   `json:"unplaced,omitempty" yaml:"unplaced,omitempty"`
	Diagnostics []*Diagnostic `json:"diagnostics,omitempty" yaml:"diagnostics,omitempty"`
}

// Source tells where a record was read.
type Source struct {
	File     string `json:"file" yaml:"file"`                             // as named to the program, "-" for standard input
	Layout   string `json:"layout" yaml:"layout"`                         // one of the Layout constants
	SHA256   string `json:"sha256,omitempty" yaml:"sha256,omitempty"`     // of the source's bytes, in hexadecimal
	Bytes    int    `json:"bytes,omitempty" yaml:"bytes,omitempty"`       // length of the source
	Encoding string `json:"encoding,omitempty" yaml:"encoding,omitempty"` // as read: "utf-8", "utf-16le", "windows-1252", "mixed", …
}

// Meeting is the head of the minutes.
type Meeting struct {
	At        string    `json:"at,omitempty" yaml:"at,omitempty"`
	Authority string    `json:"authority,omitempty" yaml:"authority,omitempty"` // the council or other organisation
	Body      string    `json:"body,omitempty" yaml:"body,omitempty"`           // committee, board, cabinet or decision maker
	Type      string    `json:"type,omitempty" yaml:"type,omitempty"`           // "Extraordinary", "Annual", as printed
	Date      string    `json:"date,omitempty" yaml:"date,omitempty"`           // yyyy-mm-dd
	StartTime string    `json:"start_time,omitempty" yaml:"start_time,omitempty"`
	EndTime   string    `json:"end_time,omitempty" yaml:"end_time,omitempty"`
	Venue     string    `json:"venue,omitempty" yaml:"venue,omitempty"`
	Chair     string    `json:"chair,omitempty" yaml:"chair,omitempty"`
	Contact   string    `json:"contact,omitempty" yaml:"contact,omitempty"`
	Status    string    `json:"status,omitempty" yaml:"status,omitempty"` // "draft" where the text says so
	Signed    string    `json:"signed,omitempty" yaml:"signed,omitempty"` // a signature or confirmation line with a name or date
	Details   []*Detail `json:"details,omitempty" yaml:"details,omitempty"`
}

// The states of attendance, as Person.Status names them.
const (
	Present      = "present"
	InAttendance = "in_attendance" // officers and visitors
	Apologies    = "apologies"
	Absent       = "absent"
	Substitute   = "substitute"
)

// Person is one entry of the attendance.
type Person struct {
	Name          string `json:"name" yaml:"name"`
	Role          string `json:"role,omitempty" yaml:"role,omitempty"` // as given: "Chair", "Deputy Director of …"
	Status        string `json:"status" yaml:"status"`
	SubstituteFor string `json:"substitute_for,omitempty" yaml:"substitute_for,omitempty"`
	At            string `json:"at,omitempty" yaml:"at,omitempty"`
}

// Item is one item of business.
type Item struct {
	ID              string            `json:"id,omitempty" yaml:"id,omitempty"`
	At              string            `json:"at,omitempty" yaml:"at,omitempty"`
	Number          string            `json:"number,omitempty" yaml:"number,omitempty"`               // as printed, less closing punctuation
	AgendaNumber    string            `json:"agenda_number,omitempty" yaml:"agenda_number,omitempty"` // a second number that differs
	Title           string            `json:"title,omitempty" yaml:"title,omitempty"`
	Part            string            `json:"part,omitempty" yaml:"part,omitempty"` // the heading over a run of items
	Details         []*Detail         `json:"details,omitempty" yaml:"details,omitempty"`
	Purpose         []*Block          `json:"purpose,omitempty" yaml:"purpose,omitempty"` // what the agenda says of the item
	Recommendations []*Recommendation `json:"recommendations,omitempty" yaml:"recommendations,omitempty"`
	Decision        []*Block          `json:"decision,omitempty" yaml:"decision,omitempty"` // narrative of a "Decision:" section
	Minutes         []*Block          `json:"minutes,omitempty" yaml:"minutes,omitempty"`   // narrative of the minutes
	Resolutions     []*Resolution     `json:"resolutions,omitempty" yaml:"resolutions,omitempty"`
	Motions         []*Motion         `json:"motions,omitempty" yaml:"motions,omitempty"`
	Alternatives    []*Block          `json:"alternatives,omitempty" yaml:"alternatives,omitempty"`
	Reasons         []*Reason         `json:"reasons,omitempty" yaml:"reasons,omitempty"` // only where no resolution carries them
	Actions         []*Action         `json:"actions,omitempty" yaml:"actions,omitempty"`
	Documents       []*Document       `json:"documents,omitempty" yaml:"documents,omitempty"`
}

// Detail is a labelled fact that has no key of its own.
type Detail struct {
	Label string `json:"label" yaml:"label"`
	Value string `json:"value" yaml:"value"`
	At    string `json:"at,omitempty" yaml:"at,omitempty"`
}

// KindHeading is the Block.Kind of a sub-heading.
const KindHeading = "heading"

// Block is a paragraph of narrative, an entry of a list, or a sub-heading.
type Block struct {
	Marker string `json:"marker,omitempty" yaml:"marker,omitempty"` // of a list entry: "•", "(a)", "27.3"
	Text   string `json:"text" yaml:"text"`
	Kind   string `json:"kind,omitempty" yaml:"kind,omitempty"` // KindHeading or empty
	At     string `json:"at,omitempty" yaml:"at,omitempty"`
}

// Recommendation is what the agenda or a report proposes.
type Recommendation struct {
	Text    string    `json:"text,omitempty" yaml:"text,omitempty"`
	At      string    `json:"at,omitempty" yaml:"at,omitempty"`
	Clauses []*Clause `json:"clauses,omitempty" yaml:"clauses,omitempty"`
}

// The sections in which a resolution or motion can stand.
const (
	SectionDecision = "decision"
	SectionMinutes  = "minutes"
)

// The kinds of resolutions, by the marker that opens them.
const (
	KindResolved    = "resolved"
	KindAgreed      = "agreed"
	KindRecommended = "recommended"
	KindNoted       = "noted"
	KindApproved    = "approved"
	KindAdvised     = "advised" // under an "Advice of …" heading
	KindDecided     = "decided" // marked "Decision", or unmarked in a "Decision:" section
)

// Resolution is what was decided, in the words of the record and no others.
type Resolution struct {
	ID       string    `json:"id,omitempty" yaml:"id,omitempty"`
	At       string    `json:"at,omitempty" yaml:"at,omitempty"`
	Section  string    `json:"section" yaml:"section"`
	Heading  string    `json:"heading,omitempty" yaml:"heading,omitempty"` // says whose decision it is
	Marker   string    `json:"marker,omitempty" yaml:"marker,omitempty"`   // as printed, with its lead-in
	Kind     string    `json:"kind" yaml:"kind"`
	Text     string    `json:"text,omitempty" yaml:"text,omitempty"` // up to the first clause
	Clauses  []*Clause `json:"clauses,omitempty" yaml:"clauses,omitempty"`
	Reasons  []*Reason `json:"reasons,omitempty" yaml:"reasons,omitempty"`
	Mover    string    `json:"mover,omitempty" yaml:"mover,omitempty"`
	Seconder string    `json:"seconder,omitempty" yaml:"seconder,omitempty"`
	Vote     *Vote     `json:"vote,omitempty" yaml:"vote,omitempty"`
	Repeats  string    `json:"repeats,omitempty" yaml:"repeats,omitempty"` // ID of the resolution that this one prints again
}

// The kinds of motions.
const (
	KindMotion    = "motion"
	KindAmendment = "amendment"
)

// Motion is a motion or amendment that was put, lost or carried, and is not
// printed again as a resolution.
type Motion struct {
	ID       string    `json:"id,omitempty" yaml:"id,omitempty"`
	At       string    `json:"at,omitempty" yaml:"at,omitempty"`
	Section  string    `json:"section" yaml:"section"`
	Heading  string    `json:"heading,omitempty" yaml:"heading,omitempty"`
	Kind     string    `json:"kind" yaml:"kind"`
	Text     string    `json:"text,omitempty" yaml:"text,omitempty"`
	Clauses  []*Clause `json:"clauses,omitempty" yaml:"clauses,omitempty"`
	Mover    string    `json:"mover,omitempty" yaml:"mover,omitempty"`
	Seconder string    `json:"seconder,omitempty" yaml:"seconder,omitempty"`
	Vote     *Vote     `json:"vote,omitempty" yaml:"vote,omitempty"`
}

// Clause is one numbered part of a resolution, motion or recommendation. Lists
// stand within lists, six levels at most.
type Clause struct {
	Label   string    `json:"label,omitempty" yaml:"label,omitempty"` // as printed: "(a)", "1)", "iv."
	Text    string    `json:"text,omitempty" yaml:"text,omitempty"`
	At      string    `json:"at,omitempty" yaml:"at,omitempty"`
	Clauses []*Clause `json:"clauses,omitempty" yaml:"clauses,omitempty"`
}

// Reason is why something was decided.
type Reason struct {
	Label string `json:"label,omitempty" yaml:"label,omitempty"` // where the reasons are lettered or numbered
	Text  string `json:"text" yaml:"text"`
	At    string `json:"at,omitempty" yaml:"at,omitempty"`
}

// The outcomes of a vote.
const (
	Carried = "carried"
	Lost    = "lost"
	Tied    = "tied"
)

// Vote is what the record reports of a vote. Counts are those printed: none is
// derived from names, and no names from counts; a printed 0 is kept.
type Vote struct {
	Result    string `json:"result,omitempty" yaml:"result,omitempty"`
	Unanimous bool   `json:"unanimous,omitempty" yaml:"unanimous,omitempty"`
	For       *int   `json:"for,omitempty" yaml:"for,omitempty"`
	Against   *int   `json:"against,omitempty" yaml:"against,omitempty"`
	Abstain   *int   `json:"abstain,omitempty" yaml:"abstain,omitempty"`
	Names     *Names `json:"names,omitempty" yaml:"names,omitempty"`
	At        string `json:"at,omitempty" yaml:"at,omitempty"`
}

// Names are those who voted on each side of a recorded vote.
type Names struct {
	For     []string `json:"for,omitempty" yaml:"for,omitempty"`
	Against []string `json:"against,omitempty" yaml:"against,omitempty"`
	Abstain []string `json:"abstain,omitempty" yaml:"abstain,omitempty"`
}

// Action is what an "ACTION:" line or an action column asks.
type Action struct {
	Text  string `json:"text,omitempty" yaml:"text,omitempty"`
	Owner string `json:"owner,omitempty" yaml:"owner,omitempty"` // who is named apart from the text
	At    string `json:"at,omitempty" yaml:"at,omitempty"`
}

// Document is a link to a paper.
type Document struct {
	Title  string `json:"title" yaml:"title"`
	Format string `json:"format,omitempty" yaml:"format,omitempty"` // "PDF"
	Size   string `json:"size,omitempty" yaml:"size,omitempty"`     // "43 KB"
	At     string `json:"at,omitempty" yaml:"at,omitempty"`
}

// Unplaced is text that no rule could place.
type Unplaced struct {
	At   string `json:"at,omitempty" yaml:"at,omitempty"`
	Text string `json:"text" yaml:"text"`
}
