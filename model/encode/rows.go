package encode

import (
	"cmp"
	"slices"
	"strings"

	"minutebook/model"
)

// row is what one row of a table is made of. Each table fills what its columns
// ask for.
type row struct {
	record  *model.Record
	meeting *model.Meeting
	item    *model.Item
	codes   string            // of the diagnostics within the item
	decided *model.Resolution // or a motion in its dress
	vote    *model.Vote
	voter   string        // one who voted by name
	side    string        // on which: "for", "against", "abstain"
	person  *model.Person // of the attendance
}

// recordRow is what all rows of a record share.
func recordRow(r *model.Record) row {
	return row{record: r, meeting: cmp.Or(r.Meeting, &model.Meeting{})}
}

// itemRows lists the items of a record.
func itemRows(r *model.Record) []row {
	rows := make([]row, len(r.Items))
	placed := placeDiagnostics(r.Diagnostics)
	for i, item := range r.Items {
		rows[i] = recordRow(r)
		rows[i].item = item
		rows[i].codes = strings.Join(codesWithin(placed, item.At), "; ")
	}
	return rows
}

// resolutionRows lists the resolutions and motions of a record, in reading
// order.
func resolutionRows(r *model.Record) []row {
	var rows []row
	for _, of := range itemRows(r) {
		for _, d := range decisions(of.item) {
			of.decided, of.vote = d, cmp.Or(d.Vote, &model.Vote{})
			rows = append(rows, of)
		}
	}
	return rows
}

// attendanceRows lists who is named in the attendance of a record.
func attendanceRows(r *model.Record) []row {
	rows := make([]row, len(r.Attendance))
	for i, person := range r.Attendance {
		rows[i] = recordRow(r)
		rows[i].person = person
	}
	return rows
}

// voteRows lists the votes that a record reports: a row for each name, and one
// for a vote without names.
func voteRows(r *model.Record) []row {
	var rows []row
	for _, of := range resolutionRows(r) {
		if of.decided.Vote == nil {
			continue
		}
		names := cmp.Or(of.vote.Names, &model.Names{})
		named := len(rows)
		for _, side := range []struct {
			name   string
			voters []string
		}{{"for", names.For}, {"against", names.Against}, {"abstain", names.Abstain}} {
			for _, voter := range side.voters {
				of.voter, of.side = voter, side.name
				rows = append(rows, of)
			}
		}
		if len(rows) == named {
			rows = append(rows, of)
		}
	}
	return rows
}

// decisions lists the resolutions and motions of an item by where they begin;
// where a place is missing, the resolutions and then the motions.
func decisions(item *model.Item) []*model.Resolution {
	list := slices.Clone(item.Resolutions)
	for _, m := range item.Motions {
		list = append(list, asResolution(m))
	}
	starts := make(map[*model.Resolution]place, len(list))
	for _, d := range list {
		at, ok := parseExtent(d.At)
		if !ok {
			return list
		}
		starts[d] = at.from
	}
	slices.SortStableFunc(list, func(a, b *model.Resolution) int { return starts[a].compare(starts[b]) })
	return list
}

// asResolution shows a motion as a resolution: a row has the same columns for
// both.
func asResolution(m *model.Motion) *model.Resolution {
	return &model.Resolution{
		ID: m.ID, At: m.At, Section: m.Section, Heading: m.Heading, Kind: m.Kind, Text: m.Text,
		Clauses: m.Clauses, Mover: m.Mover, Seconder: m.Seconder, Vote: m.Vote,
	}
}

// placed is a diagnostic's code and where it points.
type placed struct {
	code string
	at   extent
}

// placeDiagnostics lists the diagnostics that have a place, in reading order.
func placeDiagnostics(diagnostics []*model.Diagnostic) []placed {
	var list []placed
	for _, d := range diagnostics {
		if at, ok := parseExtent(d.At); ok {
			list = append(list, placed{d.Code, at})
		}
	}
	slices.SortStableFunc(list, func(a, b placed) int { return a.at.from.compare(b.at.from) })
	return list
}

// codesWithin lists the codes of the diagnostics within a place, each once. It
// starts at the first that can lie there: a scan of all for each item would
// be quadratic in a long meeting.
func codesWithin(list []placed, at string) []string {
	whole, ok := parseExtent(at)
	if !ok {
		return nil
	}
	var codes []string
	first, _ := slices.BinarySearchFunc(list, whole.from, func(d placed, from place) int { return d.at.from.compare(from) })
	for _, d := range list[first:] {
		if whole.to.compare(d.at.from) < 0 {
			break
		}
		if whole.holds(d.at) && !slices.Contains(codes, d.code) {
			codes = append(codes, d.code)
		}
	}
	return codes
}
