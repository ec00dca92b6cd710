package encode_test

import (
	"encoding/csv"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"minutebook/model"
	"minutebook/model/encode"
)

const headings = "id,file,authority,body,date,item_number,item_title,kind,result,section,text,reasons,mover,seconder,for,against,abstain,diagnostics,at,record\n"

func TestCSVBytes(t *testing.T) {
	amendment := `0123abcd@150,a/bus.txt,Mardle Council,Cabinet,2019-02-28,62,Bus Lanes: <North> & South,amendment,lost,minutes,-1 lane,,,,,,,clause-jump,7:1-8:1,0123abcd@0
`
	resolution := `0123abcd@200,a/bus.txt,Mardle Council,Cabinet,2019-02-28,62,Bus Lanes: <North> & South,resolved,carried,minutes,"That:
(1) lanes be painted:
  (i) red, and
  “wide”
(2)","a) To be seen.
To be safe.",Councillor Ida Frome,Councillor Ned Osier,9,0,,clause-jump,9:1-12:30,0123abcd@0
`
	for _, c := range []struct {
		name    string
		opt     encode.Options
		records []*model.Record
		want    string
	}{
		{"no records", encode.Options{}, nil, headings},
		{"no records, with a mark", encode.Options{BOM: true}, nil, "\ufeff" + headings},
		{"nothing decided", encode.Options{}, []*model.Record{{Items: []*model.Item{{Number: "1"}}}}, headings},
		{"as it is", encode.Options{}, []*model.Record{short()}, headings + amendment + resolution},
		{"safe", encode.Options{CSVSafe: true}, []*model.Record{short()}, headings + strings.Replace(amendment, "-1", "'-1", 1) + resolution},
		{"two", encode.Options{BOM: true}, []*model.Record{short(), short()}, "\ufeff" + headings + amendment + resolution + amendment + resolution},
	} {
		t.Run(c.name, func(t *testing.T) {
			want := strings.ReplaceAll(c.want, "\n", "\r\n")
			assert.Equal(t, want, encodeAll(t, "csv", c.opt, c.records...))
		})
	}
}

// table encodes records and reads the rows back, as maps by heading.
func table(t *testing.T, opt encode.Options, records ...*model.Record) []map[string]string {
	t.Helper()
	r := csv.NewReader(strings.NewReader(encodeAll(t, "csv", opt, records...)))
	rows, err := r.ReadAll()
	require.NoError(t, err)
	require.Equal(t, strings.Split(strings.TrimSuffix(headings, "\n"), ","), rows[0])
	var list []map[string]string
	for _, row := range rows[1:] {
		m := map[string]string{}
		for i, cell := range row {
			m[rows[0][i]] = cell
		}
		list = append(list, m)
	}
	return list
}

// cellsOf lists the cells under one heading.
func cellsOf(rows []map[string]string, heading string) []string {
	var cells []string
	for _, row := range rows {
		cells = append(cells, row[heading])
	}
	return cells
}

func TestCSVOrder(t *testing.T) {
	for _, c := range []struct {
		name                 string
		resolutions, motions []string // where they stand
		want                 []string
	}{
		{"by place", []string{"10:1-10:9", "2:5-2:9"}, []string{"2:1-2:4", "9:1-9:9"}, []string{"2:1-2:4", "2:5-2:9", "9:1-9:9", "10:1-10:9"}},
		{"same place", []string{"2:1-3:1"}, []string{"2:1-2:9", "1:1-1:2"}, []string{"1:1-1:2", "2:1-3:1", "2:1-2:9"}},
		{"a place is missing", []string{"10:1-10:9", "2:5-2:9"}, []string{"", "1:1-1:2"}, []string{"10:1-10:9", "2:5-2:9", "", "1:1-1:2"}},
		{"a place is none", []string{"10:1-10:9"}, []string{"1:1", "x:1-2:2"}, []string{"10:1-10:9", "1:1", "x:1-2:2"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			item := &model.Item{}
			for _, at := range c.resolutions {
				item.Resolutions = append(item.Resolutions, &model.Resolution{At: at})
			}
			for _, at := range c.motions {
				item.Motions = append(item.Motions, &model.Motion{At: at})
			}
			given := slices.Clone(item.Resolutions)
			rows := table(t, encode.Options{}, &model.Record{Items: []*model.Item{item}})
			assert.Equal(t, c.want, cellsOf(rows, "at"))
			assert.Equal(t, given, item.Resolutions, "the record is left as it was")
		})
	}
}

func TestCSVDiagnostics(t *testing.T) {
	r := &model.Record{}
	for _, at := range []string{"5:1-9:9", "10:1-20:1", "", "20:2-30:1"} {
		r.Items = append(r.Items, &model.Item{At: at, Resolutions: []*model.Resolution{{Text: "at " + at}}})
	}
	for _, d := range [][2]string{
		{"last", "19:3-20:1"}, {"first", "10:1-10:2"}, {"twice", "11:1-11:2"}, {"twice", "12:1-12:2"}, {"whole", "10:1-20:1"},
		{"straddles", "19:1-20:2"}, {"before", "4:1-5:2"}, {"nowhere", ""}, {"other", "25:1-26:1"},
	} {
		r.Diagnostics = append(r.Diagnostics, &model.Diagnostic{Code: d[0], At: d[1]})
	}
	assert.Equal(t, []string{"", "first; whole; twice; last", "", "other"}, cellsOf(table(t, encode.Options{}, r), "diagnostics"))
}

func TestCSVSafe(t *testing.T) {
	for cell, want := range map[string]string{
		"=1+1": "'=1+1", "+1": "'+1", "-1": "'-1", "@SUM(A1)": "'@SUM(A1)", "\t=1": "'\t=1", "\r=1": "'\n=1", "\n=1": "'\n=1",
		"＝1": "'＝1", "＋1": "'＋1", "－1": "'－1", "＠x": "'＠x",
		"": "", "That": "That", "1=1": "1=1", "'=1": "'=1", "–1": "–1",
	} {
		r := &model.Record{
			Source: model.Source{File: cell},
			Items:  []*model.Item{{Resolutions: []*model.Resolution{{Text: cell, Vote: &model.Vote{For: number(-1)}}}}},
		}
		row := table(t, encode.Options{CSVSafe: true}, r)[0]
		assert.Equal(t, want, row["text"])
		assert.Equal(t, want, row["file"])
		assert.Equal(t, "-1", row["for"], "a count is no formula")
		row = table(t, encode.Options{}, r)[0]
		assert.Equal(t, lineFeeds(cell), row["text"])
	}
}

// lineFeeds gives the cell as a reader of CSV gets it.
func lineFeeds(cell string) string {
	return strings.ReplaceAll(strings.ReplaceAll(cell, "\r\n", "\n"), "\r", "\n")
}

// checkCSV reads the rows back and compares the cells that hold one string of
// the record each.
func checkCSV(t *testing.T, records []*model.Record) {
	want := map[string][]string{}
	for _, r := range records {
		for _, item := range r.Items {
			for _, d := range item.Resolutions {
				want[lineFeeds(d.ID)] = append(want[lineFeeds(d.ID)], lineFeeds(r.Source.File+"|"+item.Title+"|"+d.Kind+"|"+d.Mover+"|"+d.At))
			}
			for _, d := range item.Motions {
				want[lineFeeds(d.ID)] = append(want[lineFeeds(d.ID)], lineFeeds(r.Source.File+"|"+item.Title+"|"+d.Kind+"|"+d.Mover+"|"+d.At))
			}
		}
	}
	got := map[string][]string{}
	for _, row := range table(t, encode.Options{}, records...) {
		got[row["id"]] = append(got[row["id"]], row["file"]+"|"+row["item_title"]+"|"+row["kind"]+"|"+row["mover"]+"|"+row["at"])
	}
	require.Len(t, got, len(want))
	for id := range want {
		require.ElementsMatch(t, want[id], got[id])
	}
	for _, row := range table(t, encode.Options{CSVSafe: true}, records...) {
		for heading, cell := range row {
			require.NotRegexp(t, "^[=+@\t\r\n＝＋－＠-]", cell, heading)
		}
	}
}

func TestCSVRoundTrip(t *testing.T) { checkCSV(t, append(randomRecords(300), short())) }

func FuzzCSV(f *testing.F) {
	addSeeds(f)
	f.Fuzz(func(t *testing.T, seed uint64, text string) { checkCSV(t, fuzzRecords(seed, text)) })
}
