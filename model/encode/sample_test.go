package encode_test

import (
	"bytes"
	"math/rand/v2"
	"reflect"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"minutebook/model"
	"minutebook/model/encode"
)

// encodeAll writes the records in the format of that name.
func encodeAll(t testing.TB, format string, opt encode.Options, records ...*model.Record) string {
	t.Helper()
	f, ok := encode.ByName(format)
	require.True(t, ok, format)
	var buf bytes.Buffer
	e := f.New(&buf, opt)
	for _, r := range records {
		require.NoError(t, e.Encode(r))
	}
	require.NoError(t, e.Close())
	return buf.String()
}

func number(n int) *int { return &n }

// short returns a record small enough to read in every format.
func short() *model.Record {
	return &model.Record{
		Schema:  model.SchemaVersion,
		ID:      "0123abcd@0",
		Source:  model.Source{File: "a/bus.txt", Layout: model.LayoutPrinted},
		Meeting: &model.Meeting{Authority: "Mardle Council", Body: "Cabinet", Date: "2019-02-28", StartTime: "18:30"},
		Items: []*model.Item{{
			ID: "0123abcd@90", At: "5:1-20:9", Number: "62", Title: "Bus Lanes: <North> & South",
			Minutes: []*model.Block{{Marker: "-", Text: "No"}},
			Resolutions: []*model.Resolution{{
				ID: "0123abcd@200", At: "9:1-12:30", Section: model.SectionMinutes, Kind: model.KindResolved, Text: "That:",
				Clauses: []*model.Clause{
					{Label: "(1)", Text: "lanes be painted:", Clauses: []*model.Clause{{Label: "(i)", Text: "red, and"}, {Text: "“wide”"}}},
					{Label: "(2)"},
				},
				Reasons: []*model.Reason{{Label: "a)", Text: "To be seen."}, {Text: "To be safe."}},
				Mover:   "Councillor Ida Frome", Seconder: "Councillor Ned Osier",
				Vote: &model.Vote{Result: model.Carried, For: number(9), Against: number(0)},
			}},
			Motions: []*model.Motion{{
				ID: "0123abcd@150", At: "7:1-8:1", Section: model.SectionMinutes, Kind: model.KindAmendment,
				Text: "-1 lane", Vote: &model.Vote{Result: model.Lost, Unanimous: true},
			}},
		}},
		Diagnostics: []*model.Diagnostic{
			{Code: "wrong-weekday", Severity: model.Info, At: "1:1-1:9", Message: "the weekday is that of no 28 February 2019"},
			{Code: "clause-jump", Severity: model.Warning, At: "10:1-12:30", Message: "(1) is followed by (3)"},
		},
	}
}

// generator fills records at random, whatever fields they have.
type generator struct {
	*rand.Rand
	words func() string
}

// record returns a record in which every field may be filled or empty, but
// where nothing is both empty and there (such as a list of no entries): that
// is what a reader of any format gets back.
func (g generator) record() *model.Record {
	r := new(model.Record)
	g.fill(reflect.ValueOf(r).Elem(), 0)
	return r
}

func (g generator) fill(v reflect.Value, depth int) {
	const deepest = 9
	switch v.Kind() {
	case reflect.Pointer:
		if g.IntN(3) > 0 {
			v.Set(g.filled(v.Type().Elem(), depth))
		}
	case reflect.Struct:
		for i := range v.NumField() {
			g.fill(v.Field(i), depth+1)
		}
	case reflect.Slice:
		for range g.IntN(3) {
			if depth > deepest {
				return
			}
			element := reflect.New(v.Type().Elem()).Elem()
			if element.Kind() == reflect.Pointer {
				element.Set(g.filled(element.Type().Elem(), depth))
			} else {
				g.fill(element, depth)
			}
			v.Set(reflect.Append(v, element))
		}
	case reflect.String:
		if g.IntN(8) > 0 {
			v.SetString(g.words())
		}
	case reflect.Int:
		v.SetInt(int64(g.IntN(4)))
	case reflect.Bool:
		v.SetBool(g.IntN(2) == 0)
	default:
		panic("no random " + v.Type().String())
	}
}

func (g generator) filled(typ reflect.Type, depth int) reflect.Value {
	p := reflect.New(typ)
	g.fill(p.Elem(), depth)
	return p
}

// awkward are strings that some format, or some reader of it, takes for
// something else than a string.
var awkward = []string{
	"", " ", "  x", "x ", "\n", "\nx", "x\n", "x\n\n", " \n x", "x\n y\n", "\t", "\tx", "x\ty", "\tx\n", "x \n", "a\r\nb", "\r", "a\rb",
	"\x00", "\x01\x1f", "\x7f", "\u0080\u0085\u009f", "\u0085", "x\u0085", "\u00a0", "\u00ad", "\u200b", "\u2028", "x\u2028y", "\u2029", "\ufeff", "\ufeffx", "x\ufeff",
	"\ufffd", "\ufffe", "\uffff", "\U0001f600", "\U0010ffff", "e\u0301", "‘’“”–—…•·",
	"-", "- x", "--", "---", "--- x", "...", "?", "? x", ":", ": x", "x:", "x: y", "x #y", "#", "# x", "&a", "*a", "!a", "|", ">", ">-", "%", "@", "`", "'", "''", "\"", "\"\"", "\\", "\\n", "{}", "[]", "{", "]", ",", "a,b",
	"y", "Yes", "no", "off", "ON", "true", "True", "false", "null", "Null", "~", "=", "<<", "0", "-1", "+1", "1.", "1.5", "1e3", ".5", ".inf", ".NaN", "0x1f", "0o17", "017", "0b1", "1_000", "190:20:30", "18:30", "1:2.5",
	"2009-03-12", "2009-3-12", "2009-03-12 18:30:00", "2001-12-14t21:59:43.10-05:00", "62", "77/21", "8a", "(a)", "iv.",
	"=1+1", "+1", "-1", "@x", "＝1", "＋1", "－1", "＠x", "'x", "a\"b", "a\nb", "<b>&amp;</b>", "</script>", "\\u003c",
	"1:1-2:2", "3:4-5:6", "2:1-9:9", "RESOLVED – That the report be noted.",
}

// awkwardWords returns a source of awkward strings, alone and joined.
func awkwardWords(r *rand.Rand) func() string {
	one := func() string { return awkward[r.IntN(len(awkward))] }
	return func() string {
		s := one()
		for r.IntN(3) == 0 {
			s += one()
		}
		return s
	}
}

// cuttings returns a source of random pieces of text, short enough to keep a
// fuzzer quick.
func cuttings(r *rand.Rand, text string) func() string {
	return func() string {
		from := r.IntN(len(text) + 1)
		to := from + r.IntN(min(len(text)-from, 40)+1)
		return strings.ToValidUTF8(text[from:to], "")
	}
}

// fuzzRecords makes two records out of what a fuzzer gives.
func fuzzRecords(seed uint64, text string) []*model.Record {
	r := rand.New(rand.NewPCG(seed, 0))
	g := generator{r, cuttings(r, text)}
	return []*model.Record{g.record(), g.record()}
}

// addSeeds gives a fuzzer the awkward strings.
func addSeeds(f *testing.F) {
	for i, s := range awkward {
		f.Add(uint64(i), s)
	}
	f.Add(uint64(1000), strings.Join(awkward, ""))
}

// randomRecords returns records full of awkward strings, the same in each run.
func randomRecords(n int) []*model.Record {
	r := rand.New(rand.NewPCG(1, 2))
	g := generator{r, awkwardWords(r)}
	records := make([]*model.Record, n)
	for i := range records {
		records[i] = g.record()
	}
	return records
}
