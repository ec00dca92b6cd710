package sample

import (
	"bytes"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"minutebook/model"
)

// twoEntries are a draw of two records, and what was read of them.
func twoEntries() (*Draw, []Entry) {
	d := New([]Source{{File: "a.txt", Layout: "printed", Records: 3}}, 2, 9)
	whole := &model.Record{
		At: "2:1-7:9", Source: model.Source{Layout: "printed"}, Meeting: &model.Meeting{At: "2:1-2:9", Body: "Cabinet"},
		Items: []*model.Item{{
			ID: "0123abcd@90", At: "4:1-5:30", Number: "1", Title: "Trees",
			Minutes:     []*model.Block{{Text: strings.Repeat("word ", 30) + "end", At: "5:1-5:9"}, {Marker: "(a)", Text: "oaks"}},
			Resolutions: []*model.Resolution{{Section: "minutes", Kind: "resolved", Vote: &model.Vote{Unanimous: true, Names: &model.Names{For: []string{"A", "B"}}}}},
		}},
		Diagnostics: []*model.Diagnostic{{Code: "no-date", Severity: "warning", Message: "no date"}},
	}
	lines := []Line{
		{1, Furniture, "before the record"}, {2, Read, "Cabinet"}, {4, Read, "1 Trees"}, {5, Read, strings.Repeat("word ", 30) + "end"},
		{7, Unplaced, "\x1b[31m***\tverdict 1: right"}, {8, Read, "behind the record"},
	}
	return d, []Entry{{d.Strata[0].Name, "a.txt", "a.yaml", whole, lines}, {d.Strata[0].Name, "b\nverdict 1: right.txt", "b.yaml", &model.Record{At: "1:1-1:5"}, nil}}
}

func TestWriteSheet(t *testing.T) {
	d, entries := twoEntries()
	var b bytes.Buffer
	require.NoError(t, WriteSheet(&b, d, entries))
	_, sheet, ok := strings.Cut(b.String(), "When done: minutebook sample --verdicts THIS-FILE\n")
	require.True(t, ok)
	assert.Equal(t, `
stratum printed undated | 3 records | 2 drawn


=== 1 | printed undated | a.txt

  -- head, printed
     2 | Cabinet
    meeting: @2
      body: Cabinet

  -- item 1 of 1
     4 | 1 Trees
     5 | word word word word word word word word word word word word word word word word word word
       | word word word word word word word word word word word word end
    number: 1
    title: Trees
    minutes:
      - word word word word word word word word word word word word word word word word word
          word word word word word word word word word word word word word end @5
      -
        marker: (a)
        text: oaks
    resolutions:
      -
        section: minutes
        kind: resolved
        vote:
          unanimous: true
          names:
            for:
              - A
              - B

  -- rest
     7 ? `+"\ufffd"+`[31m*** verdict 1: right
    diagnostics:
      -
        code: no-date
        severity: warning
        message: no date

verdict 1: 


=== 2 | printed undated | b`+"\ufffd"+`verdict 1: right.txt

verdict 2: 
`, sheet)
}

// fill writes verdicts into a sheet.
func fill(t *testing.T, verdicts ...string) string {
	t.Helper()
	d, entries := twoEntries()
	var b bytes.Buffer
	require.NoError(t, WriteSheet(&b, d, entries))
	sheet := b.String()
	for i, verdict := range verdicts {
		line := []string{"\nverdict 1: ", "\nverdict 2: "}[i]
		sheet = strings.Replace(sheet, line, line+verdict, 1)
	}
	return sheet
}

func TestReadSheet(t *testing.T) {
	for _, c := range []struct {
		first, second string
		want          []Verdict
	}{
		{"", "", []Verdict{Blank, Blank}},
		{"right", "wrong", []Verdict{Right, Wrong}},
		{" Right.", "WRONG - the mover is missing: lines 3", []Verdict{Right, Wrong}},
		{"r", "u, who knows", []Verdict{Right, Unsure}},
		{"", "unsure", []Verdict{Blank, Unsure}},
	} {
		sheet := fill(t, c.first, c.second)
		for _, text := range []string{sheet, "\ufeff" + strings.ReplaceAll(sheet, "\n", "\r\n"), strings.TrimRight(sheet, "\n ")} {
			s, err := ReadSheet(strings.NewReader(text))
			require.NoError(t, err)
			assert.Equal(t, c.want, s.Verdicts)
			assert.Equal(t, 3, s.Records)
			assert.Equal(t, "printed undated", s.Strata[0].Name)
		}
	}
}

func TestReadSheetRefuses(t *testing.T) {
	sheet := fill(t, "right", "right")
	for _, c := range []struct{ name, text, message string }{
		{"another file", "id,file\n", "line is not MINUTEBOOK SAMPLE 1"},
		{"nothing", "", "line is not MINUTEBOOK SAMPLE 1"},
		{"an unknown verdict", fill(t, "maybe"), `"maybe" is none of right, wrong and unsure`},
		{"two verdicts", strings.Replace(sheet, "verdict 2: right", "verdict 2: right\nverdict 2: wrong", 1), "record 2 has a verdict already"},
		{"a verdict on another record", strings.Replace(sheet, "verdict 2:", "verdict 1:", 1), "is not the verdict on record 2"},
		{"a record is lost", strings.Replace(sheet, "=== 1 |", "=== one |", 1), "does not open record 1"},
		{"the end is lost", sheet[:strings.Index(sheet, "=== 2")], "2 records of the stratum printed undated were drawn, and it has 1"},
		{"a stratum is lost", strings.Replace(sheet, "\nstratum printed", "\n stratum printed", 1), `of the stratum "printed undated"`},
		{"a stratum without its size", strings.Replace(sheet, "| 3 records", "| many records", 1), "tells of no stratum"},
	} {
		_, err := ReadSheet(strings.NewReader(c.text))
		assert.ErrorContains(t, err, c.message, c.name)
	}
	_, err := ReadSheet(strings.NewReader(fill(t, "maybe")))
	assert.ErrorContains(t, err, "line 58:")
}

func TestOutcome(t *testing.T) {
	s := &Sheet{
		Strata:   []Stratum{{Name: "a", Records: 60, Drawn: 4}, {Name: "b", Records: 40, Drawn: 4}},
		Verdicts: []Verdict{Right, Wrong, Blank, Right, Unsure, Right, Blank, Blank},
		of:       []string{"a", "b", "a", "a", "b", "b", "a", "b"},
	}
	o := s.Outcome()
	assert.Equal(t, []Tally{{"a", 60, 3, 1}, {"b", 40, 3, 2}}, o.Tallies, "what was passed over is wrong, what was not come to is not counted")
	assert.Equal(t, 5, o.Read)
	assert.Equal(t, 3, o.Right)
	assert.Equal(t, 1, o.Unsure)
	assert.Equal(t, 1, o.Passed)
	assert.InDelta(t, 0.6*1/3+0.4*2/3, o.Share, 1e-12)

	var b strings.Builder
	require.NoError(t, o.WriteText(&b))
	assert.Contains(t, b.String(), "wrong     3, with 1 unsure and 1 passed over\n")
	assert.Contains(t, b.String(), "The sample has 46.67 % of the records wrong.\n")
	assert.NotContains(t, b.String(), "nothing like them")
}

func TestOutcomeOfTwoHundredRight(t *testing.T) {
	s := &Sheet{Strata: []Stratum{{Name: "a", Records: 40_000, Drawn: 200}, {Name: "others", Records: 1, Drawn: 1}}}
	for range 200 {
		s.Verdicts, s.of = append(s.Verdicts, Right), append(s.of, "a")
	}
	s.Verdicts, s.of = append(s.Verdicts, Blank), append(s.of, "others")
	o := s.Outcome()
	var b strings.Builder
	require.NoError(t, o.WriteText(&b))
	assert.Contains(t, b.String(), "Of 1 records nothing like them was read. They count as wrong.\n")
	assert.Contains(t, b.String(), "With 95 % confidence no more than 1.49 % are: 596 of 40001.\n")
}
