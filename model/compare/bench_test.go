package compare

import (
	"fmt"
	"testing"

	"minutebook/model"
)

// evening returns the records of a meeting of the usual size: twelve items with
// long narrative, and a resolution with clauses each. A salt makes a part of
// them others.
func evening(salt int) []*model.Record {
	r := &model.Record{Source: model.Source{File: "evening.txt", Layout: model.LayoutPrinted},
		Meeting: &model.Meeting{Body: "Harbour Board", Date: "2011-05-03"}}
	for i := range 12 {
		item := &model.Item{Number: fmt.Sprint(i), Title: fmt.Sprint("Business of the harbour, part ", i)}
		for j := range 8 {
			text := "The Harbour Master presented the report – which “set out” the dues of other harbours – and Members’ questions were answered. "
			if (i*8+j)%10 == salt {
				text += "So be it."
			}
			item.Minutes = append(item.Minutes, &model.Block{Text: fmt.Sprint(j, " ", text, text, text)})
		}
		res := &model.Resolution{Section: model.SectionMinutes, Kind: model.KindResolved, Text: "That:"}
		for j := range 4 {
			res.Clauses = append(res.Clauses, &model.Clause{Label: fmt.Sprintf("(%d)", j), Text: fmt.Sprint("the dues of quay ", j*(1+salt), " be raised; and")})
		}
		item.Resolutions = []*model.Resolution{res}
		r.Items = append(r.Items, item)
	}
	return []*model.Record{r}
}

func BenchmarkJudge(b *testing.B) {
	want, got := evening(1), evening(2)
	b.SetBytes(int64(len(FormatLabel(want))))
	b.ReportAllocs()
	for b.Loop() {
		Judge(want, got)
	}
}

func BenchmarkDifferences(b *testing.B) {
	want, got := evening(1), evening(2)
	b.SetBytes(int64(len(FormatLabel(want))))
	b.ReportAllocs()
	for b.Loop() {
		Differences(want, got)
	}
}
