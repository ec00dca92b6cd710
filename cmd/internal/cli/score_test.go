package cli

import (
	"bufio"
	"bytes"
	"encoding/json"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"minutebook/model"
	"minutebook/model/compare"
	"minutebook/model/encode"
	"minutebook/parser"
)

// scored is a folder of three cases: one in which all is found, one with
// another layout, and one with an item that is not there.
func scored(t *testing.T) string {
	return caseFolder(t, map[string]string{
		"right.txt": plain, "right.json": labelOf("right"),
		"layout.txt": plain, "layout.json": `[{"source": {"file": "layout.txt", "layout": "printed"}}]`,
		"deep/item.txt": plain, "deep/item.json": `[{"source": {"file": "item.txt", "layout": "unknown"}, "items": [
			{"number": "4", "title": "Harbour Dues", "resolutions": [{"section": "minutes", "kind": "resolved", "text": "That the dues be raised."}]}]}]`,
	})
}

func TestScoreShowsTables(t *testing.T) {
	got := runWith(&app{}, "score", scored(t))
	assert.Equal(t, outcome{exitDone, `kind                     precision    recall        F1   found  missed   extra
header                       0.667     0.667     0.667       2       1       1
item                         0.000     0.000     0.000       0       1       0
resolution                   0.000     0.000     0.000       0       1       0
all                          0.222     0.222     0.222

layout                   precision    recall        F1   files
printed                      0.000     0.000     0.000       1
unknown                      0.333     0.333     0.333       2

items wholly right: 0 of 1, 0.000 (95 %: 0.000 to 0.793)
resolutions and motions: 0 right, 0 altered, 1 missed, 0 invented
files: 3, of which 0 failed
`, ""}, got)
}

func TestScoreListsMisses(t *testing.T) {
	got := runWith(&app{}, "score", "--misses", "1", scored(t))
	_, lists, _ := strings.Cut(got.out, "0 failed\n")
	assert.Equal(t, `
header
  missed  layout.txt  (head)  .source.layout
          layout: printed
  extra   layout.txt  (head)  .source.layout
          layout: unknown

item
  missed  deep/item.txt  4 Harbour Dues  .items[0]
          4 Harbour Dues

resolution
  missed  deep/item.txt  4 Harbour Dues  .items[0].resolutions[0]
          minutes resolved: That the dues be raised.
`, lists)
}

// relabel writes the label of a case of scored anew.
func relabel(t *testing.T, dir, name, text string) {
	t.Helper()
	require.NoError(t, os.WriteFile(filepath.Join(dir, filepath.FromSlash(name)), []byte(text), 0o666))
}

func TestScoreTellsGainsAndLosses(t *testing.T) {
	dir, saved := scored(t), filepath.Join(t.TempDir(), "score.json")
	require.Equal(t, exitDone, runWith(&app{}, "score", "--save", saved, dir).code)
	assert.Equal(t, outcome{exitDone, "", ""}, runWith(&app{}, "score", "--against", saved, dir), "nothing has changed")

	relabel(t, dir, "right.json", `[{"source": {"file": "right.txt", "layout": "printed"}}]`)
	relabel(t, dir, "layout.json", labelOf("layout"))
	got := runWith(&app{}, "score", "--against", saved, dir)
	assert.Equal(t, outcome{exitFailed, `gained   layout.txt  (head): whole, was faulty
         mended  missed header layout: printed
         mended  extra header layout: unknown
lost     right.txt  (head): faulty, was whole
         now     missed header layout: printed
         now     extra header layout: unknown
1 item lost, 1 gained, of 2 that changed; F1 of all 0.222, was 0.222
`, ""}, got)
	assert.Equal(t, exitDone, runWith(&app{}, "score", "--against", saved, "--allow-losses", "1", dir).code)
	assert.Equal(t, exitDone, runWith(&app{}, "score", "--against", saved, "--filter", "layout", dir).code)

	before, err := os.ReadFile(saved)
	require.NoError(t, err)
	assert.Equal(t, exitFailed, runWith(&app{}, "score", "--against", saved, "--save", saved, dir).code)
	after, err := os.ReadFile(saved)
	require.NoError(t, err)
	assert.Equal(t, string(before), string(after), "a loss does not become the measure")

	require.NoError(t, os.Remove(filepath.Join(dir, "deep", "item.txt")))
	require.NoError(t, os.Remove(filepath.Join(dir, "deep", "item.json")))
	got = runWith(&app{}, "score", "--against", saved, dir)
	assert.Contains(t, got.out, "lost     deep/item.txt  4 Harbour Dues: was missed, is no longer there\n")
}

func TestScoreSavesOneLineAnItem(t *testing.T) {
	saved := filepath.Join(t.TempDir(), "score.json")
	require.Equal(t, exitDone, runWith(&app{}, "score", "--save", saved, scored(t)).code)
	text, err := os.ReadFile(saved)
	require.NoError(t, err)
	_, verdicts, _ := strings.Cut(string(text), `"verdicts": [`)
	assert.Equal(t, `
  {"file":"deep/item.txt","record":0,"item":"(head)","verdict":"whole"},
  {"file":"deep/item.txt","record":0,"item":"4 Harbour Dues","verdict":"missed","resolutions":{"right":0,"altered":0,"missed":1,"invented":0},"faults":["missed item: 4 Harbour Dues","missed resolution minutes resolved: That the dues be raised."]},
  {"file":"layout.txt","record":0,"item":"(head)","verdict":"faulty","faults":["missed header layout: printed","extra header layout: unknown"]},
  {"file":"right.txt","record":0,"item":"(head)","verdict":"whole"}
 ]
}
`, verdicts)
}

func TestScoreAsJSON(t *testing.T) {
	dir, saved := scored(t), filepath.Join(t.TempDir(), "score.json")
	require.Equal(t, exitDone, runWith(&app{}, "score", "--save", saved, dir).code)
	relabel(t, dir, "right.json", `[{"source": {"file": "right.txt", "layout": "printed"}}]`)
	got := runWith(&app{}, "score", "-f", "json", "--misses", "5", "--against", saved, dir)
	assert.Equal(t, exitFailed, got.code)
	var report struct {
		Files  int
		All    float64
		Kinds  map[string]struct{ F1, Precision float64 }
		Misses map[string]struct {
			Missed []struct{ File, Item, Path, Text string }
		}
		Against struct {
			Lost    int
			Changed []struct {
				File   string
				Lost   bool
				Faults []string
			}
		}
	}
	require.NoError(t, json.Unmarshal([]byte(got.out), &report))
	assert.Equal(t, 3, report.Files)
	assert.InDelta(t, 1.0/3, report.Kinds["header"].F1, 1e-6)
	assert.Len(t, report.Misses["header"].Missed, 2)
	assert.Equal(t, "deep/item.txt", report.Misses["item"].Missed[0].File)
	assert.Equal(t, 1, report.Against.Lost)
	require.Len(t, report.Against.Changed, 1)
	assert.Equal(t, "right.txt", report.Against.Changed[0].File)
	assert.Len(t, report.Against.Changed[0].Faults, 2)
}

func TestScoreRefuses(t *testing.T) {
	dir := scored(t)
	for _, test := range []struct{ line, says string }{
		{"--misses -1", "--misses -1"},
		{"--allow-losses 1", "for --against"},
		{"--allow-losses -1", "--allow-losses -1"},
		{"--filter right --save x.json", "--save keeps all cases"},
		{"--format xml", "--format xml"},
		{"--against nowhere.json", "nowhere.json: no such file"},
		{"--against " + filepath.Join(dir, "right.json"), "no saved score"},
	} {
		got := runWith(&app{}, append(append([]string{"score"}, strings.Fields(test.line)...), dir)...)
		assert.Equal(t, exitUsage, got.code, test.line)
		assert.Contains(t, got.errs, test.says)
		assert.Empty(t, got.out, test.line)
	}
}

func TestScoreSavesNothingAfterTrouble(t *testing.T) {
	dir, saved := scored(t), filepath.Join(t.TempDir(), "score.json")
	relabel(t, dir, "right.json", `[]`)
	got := runWith(&app{}, "score", "--save", saved, dir)
	assert.Equal(t, exitUsage, got.code)
	assert.Contains(t, got.errs, "right.json: holds no record")
	assert.Contains(t, got.out, "files: 2, of which 0 failed", "the others are scored all the same")
	assert.NoFileExists(t, saved)
}

func TestScoreCountsATextThatCannotBeParsedAsMissed(t *testing.T) {
	dir := scored(t)
	relabel(t, dir, "right.txt", "%PDF-1.4\n\x00\x01\x02\x03")
	got := runWith(&app{}, "score", dir)
	assert.Equal(t, exitUsage, got.code)
	assert.Contains(t, got.errs, "right.txt: ")
	assert.Contains(t, got.out, "files: 3, of which 1 failed\n")
	assert.Regexp(t, `header .* 1 +2 +1\n`, got.out)
}

func TestShiftsAreToldInWords(t *testing.T) {
	many := slices.Repeat([]string{"extra block minutes: x"}, shiftFaults+3)
	for _, test := range []struct {
		shift compare.Shift
		want  string
	}{
		{compare.Shift{File: "a.txt", Item: "4 Dues", Was: compare.Faulty, Now: compare.Faulty, Faults: []string{"b"}, Mended: []string{"c"}},
			"other    a.txt  4 Dues: faulty as it was\n         now     b\n         mended  c\n"},
		{compare.Shift{File: "a.txt", Record: 2, Item: "4 Dues", Was: compare.Faulty, Now: compare.Missed, Lost: true, Gained: true},
			"mixed    a.txt  [2] 4 Dues: missed, was faulty\n"},
		{compare.Shift{File: "a.txt", Item: "4 Dues", Now: compare.Invented, Lost: true, Faults: many},
			"lost     a.txt  4 Dues: invented, was not there\n" + strings.Repeat("         now     extra block minutes: x\n", shiftFaults) + "         now     … 3 more\n"},
		{compare.Shift{File: "a.txt", Item: "x\x1b[31m", Was: compare.Invented, Gained: true},
			"gained   a.txt  x\\x1b[31m: was invented, is no longer there\n"},
	} {
		var b bytes.Buffer
		w := bufio.NewWriter(&b)
		(&against{Changed: []compare.Shift{test.shift}}).write(w, 1)
		w.Flush()
		told, _, _ := strings.Cut(b.String(), "0 items lost")
		assert.Equal(t, test.want, told)
	}
}

// The figures over the shared corpus are those of the reference scorer, for
// what the parser of today finds in it.
func TestScoreAgreesWithTheReference(t *testing.T) {
	shared, err := filepath.Abs(filepath.Join("..", "..", "..", "..", "shared"))
	require.NoError(t, err)
	_, err = os.Stat(filepath.Join(shared, "score"))
	if err == nil {
		_, err = exec.LookPath("python3")
	}
	if err != nil && os.Getenv("CI") != "true" {
		t.Skip("no reference to agree with: ", err)
	}
	require.NoError(t, err)

	// In the place of each source the reference gets the records that are found
	// in it: then `cat` is the parser.
	corpus, stage := filepath.Join(shared, "corpus"), t.TempDir()
	require.NoError(t, filepath.WalkDir(corpus, func(file string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		name, err := filepath.Rel(corpus, file)
		require.NoError(t, err)
		data, err := os.ReadFile(file)
		require.NoError(t, err)
		if filepath.Ext(file) == ".txt" {
			result, err := parser.Parse(filepath.Base(file), data, parser.Options{})
			require.NoError(t, err)
			data = asJSON(t, result.Records)
		}
		require.NoError(t, os.MkdirAll(filepath.Dir(filepath.Join(stage, name)), 0o777))
		return os.WriteFile(filepath.Join(stage, name), data, 0o666)
	}))
	out, err := exec.Command("python3", filepath.Join(shared, "score"), "--json", stage, "--", "cat").Output()
	require.NoError(t, err)
	type figures struct {
		Files, Failed, Items int
		All                  float64
		WholeItems           float64 `json:"whole_items"`
		Resolutions          map[string]int
	}
	var theirs, ours struct {
		figures
		Kinds, Layouts map[string]json.RawMessage
	}
	require.NoError(t, json.Unmarshal(out, &theirs))
	require.NoError(t, json.Unmarshal([]byte(runWith(&app{}, "score", "-f", "json", corpus).out), &ours))
	// Ours have six decimals.
	assert.InDelta(t, theirs.All, ours.All, 1e-6)
	assert.InDelta(t, theirs.WholeItems, ours.WholeItems, 1e-6)
	theirs.All, theirs.WholeItems = ours.All, ours.WholeItems
	assert.Equal(t, theirs.figures, ours.figures)
	for _, tables := range [][2]map[string]json.RawMessage{{theirs.Kinds, ours.Kinds}, {theirs.Layouts, ours.Layouts}} {
		require.Len(t, tables[1], len(tables[0]))
		for name, text := range tables[0] {
			var f1 float64
			var row struct{ F1 float64 }
			require.NoError(t, json.Unmarshal(text, &f1))
			require.NoError(t, json.Unmarshal(tables[1][name], &row), name)
			assert.InDelta(t, f1, row.F1, 1e-6, name)
		}
	}
}

func asJSON(t *testing.T, records []*model.Record) []byte {
	t.Helper()
	format, _ := encode.ByName("json")
	var b bytes.Buffer
	enc := format.New(&b, encode.Options{})
	for _, r := range records {
		require.NoError(t, enc.Encode(r))
	}
	require.NoError(t, enc.Close())
	return b.Bytes()
}

// The README's table, between its marks, is what score tells of the project's
// own cases.
func TestReadmeShowsTheScore(t *testing.T) {
	root := filepath.Join("..", "..", "..")
	readme, err := os.ReadFile(filepath.Join(root, "README.md"))
	require.NoError(t, err)
	_, table, marked := strings.Cut(string(readme), "<!-- score -->\n")
	if !marked {
		t.Skip("the README shows no score")
	}
	table, _, closed := strings.Cut(table, "<!-- /score -->")
	require.True(t, closed)
	var shown []string
	for line := range strings.Lines(table) {
		if !strings.HasPrefix(line, "```") && !strings.HasPrefix(line, "$ ") {
			shown = append(shown, line)
		}
	}
	got := runWith(&app{}, "score", filepath.Join(root, "testdata", "cases"))
	require.Equal(t, exitDone, got.code, got.errs)
	assert.Equal(t, got.out, strings.Trim(strings.Join(shown, ""), "\n")+"\n")
}
