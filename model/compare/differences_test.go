package compare

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"minutebook/model"
)

func TestDifferences(t *testing.T) {
	// The found record is what the parser gives: with everything that a label
	// need not hold.
	const found = `[{"schema": 1, "id": "0123abcd@0", "at": "1:1-9:9",
		"source": {"file": "mardle/harbour.txt", "layout": "printed", "sha256": "ff", "bytes": 9, "encoding": "utf-8"},
		"meeting": {"at": "1:1-1:9", "body": "Harbour Board", "date": "2011-05-03"},
		"items": [
			{"id": "0123abcd@4", "at": "2:1-5:1", "number": "4", "title": "Harbour Dues",
			 "minutes": [{"at": "3:1-3:9", "text": "The Harbour Master spoke."}, {"at": "4:1-4:9", "text": "Members asked about moorings."}],
			 "resolutions": [{"id": "0123abcd@9", "at": "5:1-5:9", "section": "minutes", "marker": "RESOLVED", "kind": "resolved", "text": "That:",
				"clauses": [{"label": "(a)", "text": "the dues be raised; and", "at": "6:1-6:9"}, {"label": "(b)", "text": "the Board be told.", "at": "7:1-7:9"}],
				"vote": {"result": "carried", "for": 4, "against": 0, "names": {"for": ["Ide", "Pike"]}}}]},
			{"number": "5", "title": "Ferry Steps"}],
		"diagnostics": [{"code": "no-date", "severity": "warning", "message": "…"}]}]`
	// What a label of it holds.
	label := harbour(t, `, "minutes": [{"text": "The Harbour Master spoke."}, {"text": "Members asked about moorings."}],
		"resolutions": [{"section": "minutes", "kind": "resolved", "text": "That:", "clauses": [
			{"label": "(a)", "text": "the dues be raised; and"}, {"label": "(b)", "text": "the Board be told."}],
			"vote": {"result": "carried", "for": 4, "against": 0, "names": {"for": ["Ide", "Pike"]}}}]`)
	four := 4
	item := func(r []*model.Record) *model.Item { return r[0].Items[0] }
	resolution := func(r []*model.Record) *model.Resolution { return r[0].Items[0].Resolutions[0] }
	for _, test := range []struct {
		name   string
		change func(label []*model.Record)
		want   []Difference
	}{
		{"nothing differs", func([]*model.Record) {}, nil},
		{"a clause's text", func(l []*model.Record) { resolution(l).Clauses[1].Text = "the board be told." },
			[]Difference{{Altered, ".items[0].resolutions[0].clauses[1].text", "", "the board be told.", "the Board be told."}}},
		{"closing punctuation", func(l []*model.Record) { resolution(l).Text = "That" },
			[]Difference{{Altered, ".items[0].resolutions[0].text", "", "That", "That:"}}},
		{"a field is missing", func(l []*model.Record) { l[0].Meeting.Venue = "the Quay" },
			[]Difference{{Change: Missing, Path: ".meeting.venue", Want: "the Quay"}}},
		{"a field is unexpected", func(l []*model.Record) { l[0].Meeting.Date = "" },
			[]Difference{{Change: Unexpected, Path: ".meeting.date", Got: "2011-05-03"}}},
		{"a part is unexpected", func(l []*model.Record) { l[0].Meeting = nil },
			[]Difference{{Change: Unexpected, Path: ".meeting", Got: "Harbour Board 2011-05-03"}}},
		{"a block is missing", func(l []*model.Record) {
			item(l).Minutes = append([]*model.Block{{Text: "The Clerk read a letter."}}, item(l).Minutes...)
		}, []Difference{{Change: Missing, Path: ".items[0].minutes[0]", Want: "The Clerk read a letter."}}},
		{"a block is unexpected", func(l []*model.Record) { item(l).Minutes = item(l).Minutes[1:] },
			[]Difference{{Change: Unexpected, Path: ".items[0].minutes[0]", Got: "The Harbour Master spoke."}}},
		{"a block is another", func(l []*model.Record) { item(l).Minutes[0].Text = "Nothing was said." },
			[]Difference{{Altered, ".items[0].minutes[0].text", "", "Nothing was said.", "The Harbour Master spoke."}}},
		{"a block stands elsewhere", func(l []*model.Record) {
			item(l).Purpose, item(l).Minutes = item(l).Minutes[:1], item(l).Minutes[1:]
		}, []Difference{{Moved, ".items[0].purpose[0]", ".items[0].minutes[0]", "The Harbour Master spoke.", "The Harbour Master spoke."}}},
		{"an item's title", func(l []*model.Record) { item(l).Title = "Harbour Duties" },
			[]Difference{{Altered, ".items[0].title", "", "Harbour Duties", "Harbour Dues"}}},
		{"another item", func(l []*model.Record) { l[0].Items[1] = &model.Item{Number: "6", Title: "Moorings"} },
			[]Difference{{Change: Missing, Path: ".items[1]", Want: "6 Moorings"}, {Change: Unexpected, Path: ".items[1]", Got: "5 Ferry Steps"}}},
		{"a count", func(l []*model.Record) { resolution(l).Vote.Against = &four },
			[]Difference{{Altered, ".items[0].resolutions[0].vote.against", "", "4", "0"}}},
		{"no count", func(l []*model.Record) { resolution(l).Vote.Against = nil },
			[]Difference{{Change: Unexpected, Path: ".items[0].resolutions[0].vote.against", Got: "0"}}},
		{"a name", func(l []*model.Record) { resolution(l).Vote.Names.For[0] = "Cllr Ide" },
			[]Difference{{Altered, ".items[0].resolutions[0].vote.names.for[0]", "", "Cllr Ide", "Ide"}}},
		{"a key that labels seldom hold", func(l []*model.Record) {
			resolution(l).Marker, item(l).Minutes[0].At = "Resolved", "3:1-3:9"
		}, []Difference{{Altered, ".items[0].resolutions[0].marker", "", "Resolved", "RESOLVED"}}},
		{"a diagnostic by its code", func(l []*model.Record) { l[0].Diagnostics = []*model.Diagnostic{{Code: "no-date"}} }, nil},
		{"another diagnostic", func(l []*model.Record) { l[0].Diagnostics = []*model.Diagnostic{{Code: "text-cut"}} },
			[]Difference{{Altered, ".diagnostics[0].code", "", "text-cut", "no-date"}}},
		{"no diagnostic at all", func(l []*model.Record) { l[0].Diagnostics = []*model.Diagnostic{} },
			[]Difference{{Change: Unexpected, Path: ".diagnostics[0]", Got: "no-date"}}},
	} {
		t.Run(test.name, func(t *testing.T) {
			want, got := clone(t, label), records(t, found)
			test.change(want)
			assert.Equal(t, test.want, Differences(want, got))
			assert.Empty(t, Differences(clone(t, got), records(t, found)), "what was found is a label of itself")
		})
	}
}

func TestDifferencesFitWhatWasFoundToTheLabel(t *testing.T) {
	want, got := harbour(t, dues), harbour(t, dues)
	got[0].Schema, got[0].ID, got[0].Source.Bytes = 1, "0123abcd@0", 7
	got[0].Items[0].At = "2:1-3:1"
	got[0].Items[0].Resolutions[1].Marker = "RESOLVED"
	got[0].Items = append(got[0].Items, &model.Item{ID: "0123abcd@9", Title: "Tides"})
	want[0].Items[0].Resolutions[0].ID = "0123abcd@5"
	got[0].Items[0].Resolutions[0].ID = "0123abcd@6"

	require.Len(t, Differences(want, got), 2)
	text := string(FormatLabel(got))
	for _, key := range []string{`"schema"`, `"at"`, `"marker"`, `"bytes"`, `0123abcd@0`, `0123abcd@9`} {
		assert.NotContains(t, text, key)
	}
	assert.Contains(t, text, `"id": "0123abcd@6"`, "this label holds it")
	assert.True(t, strings.HasPrefix(text, "[\n {\n  \"source\": {\n   \"file\": \"harbour.txt\",\n"), text)
	assert.Empty(t, Differences(records(t, text), got))
}

func TestDifferencesOfSeveralRecords(t *testing.T) {
	two := append(harbour(t, ""), harbour(t, dues)...)
	two[1].Meeting.Date = "2011-06-07"
	got := clone(t, two)
	got[1].Items[1].Title = "Ferry steps"
	assert.Equal(t, []Difference{{Altered, ".[1].items[1].title", "", "Ferry Steps", "Ferry steps"}}, Differences(clone(t, two), got))

	missing := Differences(clone(t, two), clone(t, two)[1:])
	require.Len(t, missing, 1)
	assert.Equal(t, Missing, missing[0].Change)
	assert.Equal(t, ".[0]", missing[0].Path)

	assert.Len(t, Differences(nil, clone(t, two)), 2)
}

// clone copies records by way of their JSON, but for lists that are there and
// empty.
func clone(t *testing.T, list []*model.Record) []*model.Record {
	text, err := json.Marshal(list)
	require.NoError(t, err)
	return records(t, string(text))
}
