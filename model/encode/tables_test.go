package encode_test

import (
	"encoding/csv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"minutebook/model"
	"minutebook/model/encode"
)

// rowsIn encodes records as the table of that name and reads the rows back,
// the headings among them.
func rowsIn(t *testing.T, name string, opt encode.Options, records ...*model.Record) [][]string {
	t.Helper()
	opt.Table = name
	rows, err := csv.NewReader(strings.NewReader(encodeAll(t, "csv", opt, records...))).ReadAll()
	require.NoError(t, err)
	return rows
}

// full returns a record in which each table finds something.
func full() *model.Record {
	r := short()
	r.Attendance = []*model.Person{
		{Name: "Councillor Ned Osier", Status: model.Present, Role: "Chair", At: "2:1-2:21"},
		{Name: "Councillor Pim", Status: model.Substitute, SubstituteFor: "Councillor Rush"},
	}
	item := r.Items[0]
	item.AgendaNumber, item.Part = "5", "PART I"
	item.Purpose = []*model.Block{{Text: "To consider:"}, {Marker: "•", Text: "the lanes."}}
	item.Recommendations = []*model.Recommendation{{Text: "To:", Clauses: []*model.Clause{{Label: "1.", Text: "note"}}}, {Clauses: []*model.Clause{{Text: "wait"}}}}
	item.Decision = []*model.Block{{Text: "None."}}
	item.Alternatives = []*model.Block{{Text: "Paint nothing."}}
	item.Reasons = []*model.Reason{{Text: "To meet the target."}}
	item.Actions = []*model.Action{{Text: "Buy paint", Owner: "J Wick"}, {Owner: "A Frost"}, {Text: "Wait"}}
	item.Documents = []*model.Document{{Title: "Bus Lanes", Format: "PDF"}, {Title: "Map"}}
	item.Motions[0].Vote.Names = &model.Names{
		For: []string{"Frome"}, Against: []string{"Osier", "Pim"}, Abstain: []string{"=Rush"},
	}
	r.Items = append(r.Items, &model.Item{ID: "0123abcd@900", At: "21:1-21:9", Title: "Any Other Business"})
	return r
}

func TestTables(t *testing.T) {
	source := []string{"a/bus.txt", "Mardle Council", "Cabinet", "2019-02-28"}
	item := []string{"62", "Bus Lanes: <North> & South"}
	line := func(parts ...[]string) []string {
		var cells []string
		for _, part := range parts {
			cells = append(cells, part...)
		}
		return cells
	}
	cells := func(cells ...string) []string { return cells }
	ballot := func(name, side string) []string {
		return line(cells("0123abcd@150", "0123abcd@0"), source, item, cells("amendment", "minutes", "", "", "lost", "yes", "", "", "", name, side, ""))
	}
	for name, want := range map[string][][]string{
		"items": {
			strings.Split("id,record,file,authority,body,date,item_number,item_title,agenda_number,part,purpose,recommendations,decision,minutes,"+
				"resolutions,motions,alternatives,reasons,actions,documents,diagnostics,at", ","),
			line(cells("0123abcd@90", "0123abcd@0"), source, item, cells("5", "PART I", "To consider:\n• the lanes.", "To:\n1. note\nwait", "None.", "- No",
				"1", "1", "Paint nothing.", "To meet the target.", "Buy paint (J Wick)\n(A Frost)\nWait", "Bus Lanes\nMap", "clause-jump", "5:1-20:9")),
			line(cells("0123abcd@900", "0123abcd@0"), source, cells("", "Any Other Business", "", "", "", "", "", "", "0", "0", "", "", "", "", "", "21:1-21:9")),
		},
		"attendance": {
			strings.Split("record,file,authority,body,date,name,role,status,substitute_for,at", ","),
			line(cells("0123abcd@0"), source, cells("Councillor Ned Osier", "Chair", "present", "", "2:1-2:21")),
			line(cells("0123abcd@0"), source, cells("Councillor Pim", "", "substitute", "Councillor Rush", "")),
		},
		"votes": {
			strings.Split("id,record,file,authority,body,date,item_number,item_title,kind,section,mover,seconder,result,unanimous,for,against,abstain,name,side,at", ","),
			ballot("Frome", "for"), ballot("Osier", "against"), ballot("Pim", "against"), ballot("=Rush", "abstain"),
			line(cells("0123abcd@200", "0123abcd@0"), source, item,
				cells("resolved", "minutes", "Councillor Ida Frome", "Councillor Ned Osier", "carried", "", "9", "0", "", "", "", "")),
		},
	} {
		assert.Equal(t, want, rowsIn(t, name, encode.Options{}, full()), name)
	}
}

func TestTheFirstTableIsTheDefault(t *testing.T) {
	first := rowsIn(t, "Resolutions", encode.Options{}, full(), short())
	unnamed, err := csv.NewReader(strings.NewReader(encodeAll(t, "csv", encode.Options{}, full(), short()))).ReadAll()
	require.NoError(t, err)
	assert.Equal(t, unnamed, first)
}

func TestTablesWithoutRowsHaveHeadings(t *testing.T) {
	for _, table := range encode.Tables {
		assert.Len(t, rowsIn(t, table.Name, encode.Options{}), 1, table.Name)
		assert.Len(t, rowsIn(t, table.Name, encode.Options{}, &model.Record{}), 1, table.Name)
	}
}

// A resolution of which only the mover is told reports no vote.
func TestNoVoteIsNoRow(t *testing.T) {
	r := &model.Record{Items: []*model.Item{{Resolutions: []*model.Resolution{{Mover: "Councillor Pim"}}}}}
	assert.Len(t, rowsIn(t, "votes", encode.Options{}, r), 1)
}

func TestTablesAreSafe(t *testing.T) {
	for _, table := range encode.Tables {
		for _, row := range rowsIn(t, table.Name, encode.Options{CSVSafe: true}, append(randomRecords(100), full())...) {
			for _, cell := range row {
				require.NotRegexp(t, "^[=+@\t\r\n＝＋－＠-]", cell, table.Name)
			}
		}
	}
}

func TestTablesAreTold(t *testing.T) {
	for _, table := range encode.Tables {
		assert.NotEmpty(t, table.Describe, table.Name)
	}
	_, ok := encode.TableByName("people")
	assert.False(t, ok)
	assert.Panics(t, func() { rowsIn(t, "people", encode.Options{}) })
}
