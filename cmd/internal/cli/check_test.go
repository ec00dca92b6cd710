package cli

import (
	"bufio"
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync/atomic"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"minutebook/model/compare"
)

// caseFolder writes files below a new folder, named by their paths in it.
func caseFolder(t *testing.T, files map[string]string) string {
	t.Helper()
	dir := t.TempDir()
	for name, text := range files {
		file := filepath.Join(dir, filepath.FromSlash(name))
		require.NoError(t, os.MkdirAll(filepath.Dir(file), 0o777))
		require.NoError(t, os.WriteFile(file, []byte(text), 0o666))
	}
	return dir
}

// plain is a text in which there is nothing to read, and unread its label.
const (
	plain  = "Nothing of note.\n"
	unread = `[{"source": {"file": "NAME.txt", "layout": "unknown"}}]`
)

// labelOf returns the label of a plain text of that name.
func labelOf(name string) string { return strings.ReplaceAll(unread, "NAME", name) }

func TestCheckIsSilentWhereAllIsAsLabelled(t *testing.T) {
	dir := caseFolder(t, map[string]string{
		"a.txt": plain, "a.json": labelOf("a"),
		"deep/b.txt": plain, "deep/b.yaml": "source:\n  file: elsewhere/b.txt\n  layout: unknown\n",
		"notes.md": "no case",
	})
	assert.Equal(t, outcome{exitDone, "", ""}, runWith(&app{}, "check", dir))
	assert.Equal(t, outcome{exitDone, "", ""}, runWith(&app{}, "check", "--diff", "--update", dir))
}

func TestCheckTellsWhatDiffers(t *testing.T) {
	dir := caseFolder(t, map[string]string{
		"a.txt": plain, "a.json": `[{"source": {"file": "a.txt", "layout": "printed"}, "items": [{"number": "4", "title": "Harbour Dues"}]}]`,
		"b.txt": plain, "b.json": labelOf("b"),
		"c.txt": plain, "c.json": `[]`,
	})
	got := runWith(&app{}, "check", "--jobs", "2", dir)
	assert.Equal(t, outcome{exitFailed, dir + `/a.txt: 2 differences
  .source.layout
    expected  [-printed-]
    found     {+unknown+}
  .items[0] is missing
    expected  4 Harbour Dues
` + dir + `/c.txt: 1 difference
  .[0] was not expected
    found     c.txt unknown
2 of 3 cases differ
`, ""}, got)
}

func TestCheckDiff(t *testing.T) {
	dir := caseFolder(t, map[string]string{"a.txt": plain, "a.json": `[{"source": {"file": "a.txt", "layout": "printed"}}]`})
	got := runWith(&app{}, "check", "--diff", dir)
	label := dir + "/a.json"
	assert.Equal(t, outcome{exitFailed, "--- " + label + "\n+++ " + label + ` (found)
@@ -2,7 +2,7 @@
  {
   "source": {
    "file": "a.txt",
-   "layout": "printed"
+   "layout": "unknown"
   }
  }
 ]
`, ""}, got)
}

func TestCheckUpdateRewritesWhatDiffersAndNothingElse(t *testing.T) {
	odd := `[ {"source":{"layout":"unknown","file":"same.txt"}} ]`
	dir := caseFolder(t, map[string]string{
		"same.txt": plain, "same.json": odd,
		"new.txt": plain, "new.json": `[]`,
		"old.txt": plain, "old.yaml": "source: {file: old.txt, layout: printed}\n",
	})
	got := runWith(&app{}, "check", "--update", dir)
	assert.Equal(t, exitDone, got.code, got.errs)
	assert.Equal(t, fmt.Sprintf("rewritten: %s/new.json\nrewritten: %s/old.yaml\n", dir, dir), got.out)
	assert.Equal(t, outcome{exitDone, "", ""}, runWith(&app{}, "check", dir))
	for name, want := range map[string]string{
		"same.json": odd,
		"new.json":  "[\n {\n  \"source\": {\n   \"file\": \"new.txt\",\n   \"layout\": \"unknown\"\n  }\n }\n]\n",
		"old.yaml":  "schema: 1\nsource:\n  file: old.txt\n  layout: unknown\n",
	} {
		text, err := os.ReadFile(filepath.Join(dir, name))
		require.NoError(t, err)
		assert.Equal(t, want, string(text), name)
	}
}

func TestNoCaseIsLeftOutSilently(t *testing.T) {
	dir := caseFolder(t, map[string]string{
		"alone.txt":   plain,
		"label.json":  labelOf("label"),
		"label2.yaml": "source: {}\n",
		"both.txt":    plain, "both.json": labelOf("both"), "both.yaml": "source: {file: both.txt, layout: unknown}\n",
		"cut.txt": plain, "cut.json": `[{"source": {"fi`,
		"typo.txt": plain, "typo.json": `[{"source": {"file": "typo.txt", "layout": "unknown"}, "item": []}]`,
		"folder.txt": plain, "folder.json/x": "",
		"right.txt": plain, "right.json": labelOf("right"),
	})
	const troubles = 7
	for _, command := range []string{"check", "score"} {
		got := runWith(&app{}, command, dir)
		assert.Equal(t, exitUsage, got.code, command)
		assert.Equal(t, troubles, strings.Count(got.errs, "\n"), got.errs)
		for _, want := range []string{
			"alone.txt: is a text without its label: neither alone.json nor alone.yaml is beside it",
			"label.json: is a label without its text: label.txt is not beside it",
			"label2.yaml: is a label without its text",
			"both.txt: has two labels: both.json and both.yaml",
			"cut.json: unexpected EOF",
			`typo.json: json: unknown field "item"`,
			"folder.json: ",
		} {
			assert.Contains(t, got.errs, want, command)
		}
	}
	for _, name := range []string{"cut.json", "typo.json"} {
		before, err := os.ReadFile(filepath.Join(dir, name))
		require.NoError(t, err)
		runWith(&app{}, "check", "--update", dir)
		after, err := os.ReadFile(filepath.Join(dir, name))
		require.NoError(t, err)
		assert.Equal(t, string(before), string(after), "a label that cannot be read is not overwritten")
	}
}

func TestNoCasesAreAnError(t *testing.T) {
	empty := t.TempDir()
	cases := caseFolder(t, map[string]string{"a.txt": plain, "a.json": labelOf("a")})
	for _, command := range []string{"check", "score"} {
		for _, test := range []struct {
			args []string
			says string
		}{
			{[]string{empty}, "no case was found"},
			{[]string{"--filter", "b*", cases}, "no case was found"},
			{[]string{filepath.Join(empty, "nowhere")}, "nowhere: no such file"},
			{[]string{filepath.Join(cases, "a.txt")}, "is no folder"},
			{[]string{"--filter", "[", cases}, "syntax error in pattern"},
			{[]string{"--jobs", "0", cases}, "at least one"},
			{nil, "requires at least 1 arg"},
		} {
			got := runWith(&app{}, slices.Concat([]string{command}, test.args)...)
			assert.Equal(t, exitUsage, got.code, "%s %v", command, test.args)
			assert.Contains(t, got.errs, test.says)
			assert.Empty(t, got.out)
		}
	}
}

func TestFilterTakesNamesAndPaths(t *testing.T) {
	files := make(map[string]string)
	for _, name := range []string{"printed/one", "printed/two", "issue/one"} {
		files[name+".txt"], files[name+".json"] = plain, `[]`
	}
	dir := caseFolder(t, files)
	for filter, want := range map[string]int{"one": 2, "one.txt": 2, "o*": 2, "printed/*": 2, "printed/one": 1, "printed/two.txt": 1, "*/one": 2, "*": 3} {
		got := runWith(&app{}, "check", "--filter", filter, dir)
		assert.Equal(t, want, strings.Count(got.out, ": 1 difference\n"), "%s: %s", filter, got.out)
	}
}

func TestCasesAreFoundOnceAndInOrder(t *testing.T) {
	dir := caseFolder(t, map[string]string{"b.txt": plain, "b.json": `[]`, "a/z.txt": plain, "a/z.json": `[]`})
	link := filepath.Join(t.TempDir(), "link")
	require.NoError(t, os.Symlink(dir, link))
	options := caseOptions{jobs: 1}
	names := func(dirs ...string) []string {
		cases, troubles, err := options.find(nil, dirs)
		require.NoError(t, err)
		require.Empty(t, troubles)
		var names []string
		for _, c := range cases {
			names = append(names, c.name)
		}
		return names
	}
	assert.Equal(t, []string{"a/z.txt", "b.txt"}, names(dir))
	assert.Equal(t, []string{"a/z.txt", "b.txt"}, names(link))
	slash := filepath.ToSlash(dir)
	assert.Equal(t, []string{slash + "/a/z.txt", slash + "/b.txt"}, names(dir+"/a", dir, dir+"/"))
}

func TestInParallelKeepsOrder(t *testing.T) {
	for _, jobs := range []int{1, 3, 100} {
		var calls atomic.Int64
		got := inParallel(20, jobs, func(i int) int { calls.Add(1); return i * i })
		require.Len(t, got, 20)
		for i, n := range got {
			assert.Equal(t, i*i, n)
		}
		assert.EqualValues(t, 20, calls.Load())
	}
	assert.Empty(t, inParallel(0, 4, func(i int) int { return i }))
}

// told returns what check tells of differences.
func told(color bool, differences ...compare.Difference) string {
	var b bytes.Buffer
	r := &checkReport{Writer: bufio.NewWriter(&b), color: color}
	for _, d := range differences {
		r.writeDifference(d)
	}
	r.Flush()
	return b.String()
}

func TestDifferencesAreToldInWords(t *testing.T) {
	long := strings.TrimSpace(strings.Repeat("word ", 30))
	for _, test := range []struct {
		name string
		d    compare.Difference
		want string
	}{
		{"altered", compare.Difference{Change: compare.Altered, Path: ".items[2].resolutions[0].clauses[1].text",
			Want: "That the budget be approved, as amended.", Got: "That the plan for a year be approved."},
			`  .items[2].resolutions[0].clauses[1].text
    expected  That the [-budget-] be [-approved, as amended.-]
    found     That the {+plan for a year+} be {+approved.+}
`},
		{"far words are left out", compare.Difference{Change: compare.Altered, Path: ".issue", Want: long + " a " + long + " b " + long, Got: long + " c " + long + " " + long},
			"  .issue\n    expected  … " + long[:49] + " [-a-] " + long[:49] + " … " + long[:49] + " [-b-] " + long[:49] + " …\n" +
				"    found     … " + long[:49] + " {+c+} " + long[:49] + " … " + long[:49] + " " + long[:49] + " …\n"},
		{"missing", compare.Difference{Change: compare.Missing, Path: ".items[0]", Want: "4 Harbour Dues"},
			"  .items[0] is missing\n    expected  4 Harbour Dues\n"},
		{"a long text is cut", compare.Difference{Change: compare.Unexpected, Path: ".items[0]", Got: long + " " + long},
			"  .items[0] was not expected\n    found     " + long + " " + long[:99] + " … (10 more words)\n"},
		{"moved", compare.Difference{Change: compare.Moved, Path: ".items[0].purpose[0]", To: ".items[0].minutes[2]", Want: "To consider", Got: "To consider"},
			"  .items[0].purpose[0] was found at .items[0].minutes[2]\n    both      To consider\n"},
		{"what nobody sees", compare.Difference{Change: compare.Altered, Path: ".issue", Want: "the  Mayor", Got: "the\u00a0Mayor\x1b"},
			"  .issue\n    expected  [-the ␣ Mayor-]\n    found     {+the\\u00a0Mayor\\u001b+}\n"},
		{"what a terminal would obey", compare.Difference{Change: compare.Missing, Path: ".issue", Want: "a\x1b[31mb"},
			"  .issue is missing\n    expected  a\\x1b[31mb\n"},
	} {
		assert.Equal(t, test.want, told(false, test.d), test.name)
	}
}

func TestColorIsForTerminals(t *testing.T) {
	altered := compare.Difference{Change: compare.Altered, Path: ".issue", Want: "a b", Got: "a c"}
	assert.Equal(t, "  .issue\n    expected  a \x1b[31m[-b-]\x1b[0m\n    found     a \x1b[32m{+c+}\x1b[0m\n", told(true, altered))

	dir := caseFolder(t, map[string]string{"a.txt": plain, "a.json": `[]`})
	for _, flag := range []string{"--diff", "--update=false"} {
		assert.NotContains(t, runWith(&app{}, "check", flag, dir).out, "\x1b")
		assert.Contains(t, runWith(&app{outTerminal: true}, "check", flag, dir).out, "\x1b[1m")
		assert.NotContains(t, runWith(&app{outTerminal: true}, "check", "--color", "never", flag, dir).out, "\x1b")
	}
}

func TestCheckOutputThatCannotBeWrittenIsTrouble(t *testing.T) {
	dir := caseFolder(t, map[string]string{"a.txt": plain, "a.json": `[]`})
	for _, command := range []string{"check", "score"} {
		var errs bytes.Buffer
		a := &app{out: brokenWriter{os.ErrClosed}, errs: &errs, lookupEnv: os.LookupEnv}
		assert.Equal(t, exitUsage, a.run([]string{command, dir}))
		assert.Contains(t, errs.String(), "minutebook: ")
	}
}
