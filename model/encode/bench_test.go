package encode_test

import (
	"encoding/json"
	"fmt"
	"io"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"minutebook/model"
	"minutebook/model/encode"
)

// evening returns a record of the size that an evening's meeting has: eight
// items with long narrative, two resolutions each, every place given.
func evening() *model.Record {
	const said = "The Director of Environment presented the report – which “set out” the costs of the scheme, £41,000 in the first year – and Members’ questions were answered. "
	r := &model.Record{
		Schema:  1,
		ID:      "0123abcd@0",
		At:      "1:1-400:1",
		Source:  model.Source{File: "mardle/cabinet/2019-02-28.txt", Layout: model.LayoutMeeting, SHA256: strings.Repeat("0123abcd", 8), Bytes: 30000, Encoding: "utf-8"},
		Meeting: &model.Meeting{At: "1:1-9:1", Authority: "Mardle Council", Body: "Cabinet", Date: "2019-02-28", StartTime: "18:30", EndTime: "20:05", Venue: "The Moot Hall, Mardle"},
	}
	for i := range 12 {
		r.Attendance = append(r.Attendance, &model.Person{Name: fmt.Sprintf("Councillor Number %d", i), Role: "Ward", Status: model.Present, At: fmt.Sprintf("%d:1-%d:30", 10+i, 10+i)})
	}
	for i := range 8 {
		item := &model.Item{ID: fmt.Sprintf("0123abcd@%d", i*1000), At: fmt.Sprintf("%d:1-%d:1", 30+40*i, 70+40*i), Number: fmt.Sprint(62 + i), Title: "Bus Lanes in the Northern Wards"}
		for j := range 5 {
			item.Minutes = append(item.Minutes, &model.Block{Text: strings.Repeat(said, 3) + fmt.Sprint(j), At: fmt.Sprintf("%d:1-%d:80", 31+40*i+j, 34+40*i+j)})
		}
		for j := range 2 {
			d := &model.Resolution{ID: fmt.Sprintf("0123abcd@%d", i*1000+j), At: fmt.Sprintf("%d:1-%d:80", 50+40*i+j, 50+40*i+j), Section: model.SectionMinutes, Marker: "RESOLVED", Kind: model.KindResolved, Text: "That:", Mover: "Councillor Ida Frome"}
			for k := range 3 {
				d.Clauses = append(d.Clauses, &model.Clause{Label: fmt.Sprintf("(%d)", k+1), Text: "the Director of Environment be authorised to paint the lanes; and", At: "51:1-51:80"})
			}
			item.Resolutions = append(item.Resolutions, d)
		}
		r.Items = append(r.Items, item)
	}
	return r
}

// BenchmarkEncode gives the speed in bytes of compact JSON, whatever the
// format, so that the formats can be compared.
func BenchmarkEncode(b *testing.B) {
	record := evening()
	compact, err := json.Marshal(record)
	require.NoError(b, err)
	for _, f := range encode.Formats {
		b.Run(f.Name, func(b *testing.B) {
			e := f.New(io.Discard, encode.Options{CSVSafe: true})
			b.SetBytes(int64(len(compact)))
			b.ReportAllocs()
			for b.Loop() {
				if err := e.Encode(record); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
