package encode

import (
	"slices"
	"strconv"
	"strings"

	"minutebook/model"
)

// Table is one way of spreading records over rows of CSV.
type Table struct {
	Name     string
	Describe string // one line for people: what a row is

	rows    func(*model.Record) []row
	columns []column
}

// column is one column of a table.
type column struct {
	name string
	cell func(*row) string
	// number marks cells that hold nothing but digits, and so no formula.
	number bool
}

// Tables is every table, the default first. The column "id" identifies what the
// row is of and "record" the record in which it stands: by them rows of two
// tables are brought together.
var Tables = []Table{
	{"resolutions", "one row for each resolution or motion", resolutionRows, resolutionColumns},
	{"items", "one row for each item of business", itemRows, itemColumns},
	{"attendance", "one row for each person who came, sent apologies or was absent", attendanceRows, attendanceColumns},
	{"votes", "one row for each vote that is told by name, and for each vote told only by its outcome or counts", voteRows, voteColumns},
}

// TableByName returns the table of that name, in whatever case, and whether
// there is one.
func TableByName(name string) (Table, bool) {
	if i := slices.IndexFunc(Tables, func(t Table) bool { return strings.EqualFold(t.Name, name) }); i >= 0 {
		return Tables[i], true
	}
	return Table{}, false
}

// The columns that several tables have.
var (
	recordColumns = []column{
		{name: "record", cell: func(r *row) string { return r.record.ID }},
	}
	sourceColumns = []column{
		{name: "file", cell: func(r *row) string { return r.record.Source.File }},
		{name: "authority", cell: func(r *row) string { return r.meeting.Authority }},
		{name: "body", cell: func(r *row) string { return r.meeting.Body }},
		{name: "date", cell: func(r *row) string { return r.meeting.Date }},
	}
	itemNameColumns = []column{
		{name: "item_number", cell: func(r *row) string { return r.item.Number }},
		{name: "item_title", cell: func(r *row) string { return r.item.Title }},
	}
	decidedIDColumns = []column{
		{name: "id", cell: func(r *row) string { return r.decided.ID }},
	}
	moverColumns = []column{
		{name: "mover", cell: func(r *row) string { return r.decided.Mover }},
		{name: "seconder", cell: func(r *row) string { return r.decided.Seconder }},
	}
	countColumns = []column{
		{name: "for", cell: func(r *row) string { return count(r.vote.For) }, number: true},
		{name: "against", cell: func(r *row) string { return count(r.vote.Against) }, number: true},
		{name: "abstain", cell: func(r *row) string { return count(r.vote.Abstain) }, number: true},
	}
	diagnosticsColumns = []column{
		{name: "diagnostics", cell: func(r *row) string { return r.codes }},
	}
)

var resolutionColumns = slices.Concat(decidedIDColumns, sourceColumns, itemNameColumns, []column{
	{name: "kind", cell: func(r *row) string { return r.decided.Kind }},
	{name: "result", cell: func(r *row) string { return r.vote.Result }},
	{name: "section", cell: func(r *row) string { return r.decided.Section }},
	{name: "text", cell: func(r *row) string { return fullText(r.decided) }},
	{name: "reasons", cell: func(r *row) string { return reasonLines(r.decided.Reasons) }},
}, moverColumns, countColumns, diagnosticsColumns, []column{
	{name: "at", cell: func(r *row) string { return r.decided.At }},
}, recordColumns)

var itemColumns = slices.Concat([]column{
	{name: "id", cell: func(r *row) string { return r.item.ID }},
}, recordColumns, sourceColumns, itemNameColumns, []column{
	{name: "agenda_number", cell: func(r *row) string { return r.item.AgendaNumber }},
	{name: "part", cell: func(r *row) string { return r.item.Part }},
	{name: "purpose", cell: func(r *row) string { return blockLines(r.item.Purpose) }},
	{name: "recommendations", cell: func(r *row) string { return recommendationLines(r.item.Recommendations) }},
	{name: "decision", cell: func(r *row) string { return blockLines(r.item.Decision) }},
	{name: "minutes", cell: func(r *row) string { return blockLines(r.item.Minutes) }},
	{name: "resolutions", cell: func(r *row) string { return strconv.Itoa(len(r.item.Resolutions)) }, number: true},
	{name: "motions", cell: func(r *row) string { return strconv.Itoa(len(r.item.Motions)) }, number: true},
	{name: "alternatives", cell: func(r *row) string { return blockLines(r.item.Alternatives) }},
	{name: "reasons", cell: func(r *row) string { return reasonLines(r.item.Reasons) }},
	{name: "actions", cell: func(r *row) string { return actionLines(r.item.Actions) }},
	{name: "documents", cell: func(r *row) string { return documentLines(r.item.Documents) }},
}, diagnosticsColumns, []column{
	{name: "at", cell: func(r *row) string { return r.item.At }},
})

var attendanceColumns = slices.Concat(recordColumns, sourceColumns, []column{
	{name: "name", cell: func(r *row) string { return r.person.Name }},
	{name: "role", cell: func(r *row) string { return r.person.Role }},
	{name: "status", cell: func(r *row) string { return r.person.Status }},
	{name: "substitute_for", cell: func(r *row) string { return r.person.SubstituteFor }},
	{name: "at", cell: func(r *row) string { return r.person.At }},
})

// voteColumns have the counts of the whole vote on each row of it: a sum over
// rows would count them more than once.
var voteColumns = slices.Concat(decidedIDColumns, recordColumns, sourceColumns, itemNameColumns, []column{
	{name: "kind", cell: func(r *row) string { return r.decided.Kind }},
	{name: "section", cell: func(r *row) string { return r.decided.Section }},
}, moverColumns, []column{
	{name: "result", cell: func(r *row) string { return r.vote.Result }},
	{name: "unanimous", cell: func(r *row) string { return flag(r.vote.Unanimous) }},
}, countColumns, []column{
	{name: "name", cell: func(r *row) string { return r.voter }},
	{name: "side", cell: func(r *row) string { return r.side }},
	{name: "at", cell: func(r *row) string { return r.vote.At }},
})
