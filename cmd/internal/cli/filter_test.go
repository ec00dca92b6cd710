package cli

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"unicode/utf8"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"minutebook/model"
	"minutebook/parser"
)

// page is a document with one resolution, as a line.
const page = `{"file":"trees.txt","text":"Agenda item\n\nStreet Trees\n\nMinutes:\n\nRESOLVED: That the report be noted.","n":1.50}`

// answers are the lines that a command wrote, read back.
func answers(t *testing.T, out string) []model.Answer {
	t.Helper()
	var list []model.Answer
	for line := range strings.Lines(out) {
		require.True(t, strings.HasSuffix(line, "\n"), "a line is whole: %s", line)
		var answer model.Answer
		require.NoError(t, json.Unmarshal([]byte(line), &answer), line)
		list = append(list, answer)
	}
	return list
}

// filterText runs `parse --from ndjson` over lines on standard input.
func filterText(lines string, args ...string) outcome {
	return runWith(&app{in: strings.NewReader(lines)}, append([]string{"parse", "--from", "ndjson"}, args...)...)
}

func TestFilterAnswersLineForLine(t *testing.T) {
	lines := []string{page, "", `{"text":7,"k":[1.0]}`, `{"text":"Agenda item\n\nRents\n\nMinutes:\n\nRESOLVED:\n\n(1) That a be done;\n\n(3) That b be done."}`, "{", page}
	got := filterText("\ufeff" + strings.Join(lines, "\r\n"))
	assert.Equal(t, exitDone, got.code, got.errs)
	assert.Empty(t, got.errs)
	list := answers(t, got.out)
	require.Len(t, list, len(lines))

	assert.Equal(t, "trees.txt", list[0].File)
	assert.Equal(t, "trees.txt", list[0].Records[0].Source.File)
	assert.Equal(t, "That the report be noted.", list[0].Records[0].Items[0].Resolutions[0].Text)
	assert.Equal(t, `{"n":1.50}`, string(list[0].Meta))
	assert.Equal(t, list[0], list[5])

	assert.Equal(t, "-", list[1].File)
	assert.Equal(t, "the line is empty", list[1].Error)
	assert.Equal(t, `the value of "text" is no string`, list[2].Error)
	assert.Equal(t, `{"k":[1.0]}`, string(list[2].Meta))
	assert.NotEmpty(t, list[4].Error)

	assert.Empty(t, list[3].Error)
	require.NotEmpty(t, list[3].Diagnostics)
	assert.Equal(t, "clause-jump", list[3].Diagnostics[0].Code)
	assert.Equal(t, list[3].Records[0].Diagnostics, list[3].Diagnostics)
}

// The records are those of the file with the same bytes.
func TestFilterGivesTheRecordsOfParse(t *testing.T) {
	samples, err := filepath.Glob(filepath.Join("..", "..", "..", "testdata", "cases", "*", "*.txt"))
	require.NoError(t, err)
	require.NotEmpty(t, samples)
	schema := answerSchema(t)
	for _, path := range samples {
		text, err := os.ReadFile(path)
		require.NoError(t, err)
		if !utf8.Valid(text) {
			continue // JSON cannot hold these bytes
		}
		result, err := parser.Parse("x.txt", text, parser.Options{})
		require.NoError(t, err, path)
		line, err := json.Marshal(map[string]any{"file": "x.txt", "text": string(text)})
		require.NoError(t, err)
		got := filterText(string(line))
		want, err := json.Marshal(result.Records)
		require.NoError(t, err)
		records, err := json.Marshal(answers(t, got.out)[0].Records)
		require.NoError(t, err)
		assert.JSONEq(t, string(want), string(records), path)
		doc, err := jsonschema.UnmarshalJSON(strings.NewReader(got.out))
		require.NoError(t, err)
		assert.NoError(t, schema.Validate(doc), path)
	}
}

func answerSchema(t *testing.T) *jsonschema.Schema {
	t.Helper()
	doc, err := jsonschema.UnmarshalJSON(strings.NewReader(runWith(&app{}, "schema", "--of", "answer").out))
	require.NoError(t, err)
	c := jsonschema.NewCompiler()
	require.NoError(t, c.AddResource("urn:minutebook:answer:1", doc))
	schema, err := c.Compile("urn:minutebook:answer:1")
	require.NoError(t, err)
	return schema
}

func TestFilterAnswersOfBadLinesAreValid(t *testing.T) {
	schema := answerSchema(t)
	for line := range strings.Lines(filterText("\n{\n{}\n[]\n{\"text\":\"\",\"a\":1}\n").out) {
		doc, err := jsonschema.UnmarshalJSON(strings.NewReader(line))
		require.NoError(t, err)
		assert.NoError(t, schema.Validate(doc), line)
	}
}

// pausing is a stream that gives one line a read, and looks at the output
// before each: then it might have to wait for ever.
type pausing struct {
	lines  []string
	before func(read int)
	read   int
}

func (p *pausing) Read(b []byte) (int, error) {
	p.before(p.read)
	if p.read == len(p.lines) {
		return 0, io.EOF
	}
	p.read++
	return copy(b, p.lines[p.read-1]+"\n"), nil
}

func TestFilterWritesOutBeforeItWaits(t *testing.T) {
	var out bytes.Buffer
	in := &pausing{lines: []string{page, "", page}}
	in.before = func(read int) { assert.Equal(t, read, strings.Count(out.String(), "\n")) }
	a := &app{in: in, out: &out, errs: io.Discard}
	require.Equal(t, exitDone, a.run([]string{"parse", "--from", "ndjson"}))
	assert.Len(t, answers(t, out.String()), 3)
}

func TestFilterPassesOverLongLines(t *testing.T) {
	long := fmt.Sprintf(`{"text":%q}`, strings.Repeat("x", 300<<10))
	got := filterText(page+"\n"+long+"\n"+page, "--max-bytes", "200K")
	list := answers(t, got.out)
	require.Len(t, list, 3)
	assert.Equal(t, "is larger than 200KiB, the most that is read; --max-bytes sets another limit", list[1].Error)
	assert.Equal(t, list[0], list[2])
	assert.Equal(t, exitDone, got.code)

	list = answers(t, filterText(long).out)
	assert.Empty(t, list[0].Error, "below the limit a line may have any length")
}

func TestFilterOutlivesAPanic(t *testing.T) {
	var out bytes.Buffer
	a := &app{out: &out, errs: io.Discard}
	target, err := a.create("")
	require.NoError(t, err)
	f := newFilter(target, &inputOptions{name: "-", maxBytes: 1 << 20}, &reporter{diagnosticOptions: diagnosticOptions{quiet: true}})
	whole := f.parse
	f.parse = func(name string, data []byte, opt parser.Options) (*parser.Result, error) {
		if name == "trees.txt" {
			panic("index out of range")
		}
		return whole(name, data, opt)
	}
	require.NoError(t, f.lines(strings.NewReader(page+"\n"+`{"text":"Agenda item"}`+"\n")))
	require.NoError(t, target.commit())
	list := answers(t, out.String())
	require.Len(t, list, 2)
	assert.Equal(t, "a fault of minutebook: index out of range; please report it with the text", list[0].Error)
	assert.Equal(t, "trees.txt", list[0].File)
	assert.Equal(t, `{"n":1.50}`, string(list[0].Meta))
	assert.Empty(t, list[1].Error)
}

func TestFilterTellsOnRequest(t *testing.T) {
	got := filterText(`{"file":"a\u001b.txt"}`+"\n"+`{"text":""}`, "-v")
	assert.Equal(t, "a\\x1b.txt: it has no key \"text\"\n-: warning: the file holds no text [empty-source]\n", got.errs)
	assert.Equal(t, exitDone, got.code)
	for lines, code := range map[string]int{page: exitDone, "{": exitDiagnostics, `{"text":""}`: exitDiagnostics} {
		assert.Equal(t, code, filterText(lines, "--fail-on", "warning").code, lines)
	}
	assert.Equal(t, exitDiagnostics, filterText("{", "--fail-on", "error").code)
	assert.Equal(t, exitDone, filterText(`{"text":""}`, "--fail-on", "error").code)
}

func TestFilterReadsFiles(t *testing.T) {
	dir := t.TempDir()
	docs, out := filepath.Join(dir, "docs.ndjson"), filepath.Join(dir, "out.ndjson")
	require.NoError(t, os.WriteFile(docs, []byte(page+"\n"), 0o600))
	got := runWith(&app{in: strings.NewReader("{}")}, "parse", "--from", "ndjson", "--name", "piped", "-o", out, docs, "-", filepath.Join(dir, "missing"), dir, docs)
	assert.Equal(t, exitFailed, got.code)
	assert.Equal(t, 2, strings.Count(got.errs, "\n"), got.errs)
	written, err := os.ReadFile(out)
	require.NoError(t, err)
	list := answers(t, string(written))
	require.Len(t, list, 3)
	assert.Equal(t, "piped", list[1].File)
	assert.Equal(t, list[0], list[2])

	assert.Equal(t, exitUsage, runWith(&app{}, "parse", "--from", "ndjson", "-o", docs, docs).code)
	assert.Equal(t, exitFailed, runWith(&app{}, "parse", "--from", "ndjson", dir).code)
}

func TestFilterStreamErrors(t *testing.T) {
	var errs bytes.Buffer
	a := &app{in: io.MultiReader(strings.NewReader(page+"\n{"), failingReader{}), out: io.Discard, errs: &errs}
	assert.Equal(t, exitFailed, a.run([]string{"parse", "--from", "ndjson"}))
	assert.Equal(t, "minutebook: standard input: unexpected EOF\n", errs.String())

	many := strings.Repeat(page+"\n", 1000)
	for err, message := range map[error]string{syscall.ENOSPC: "minutebook: standard output: " + syscall.ENOSPC.Error() + "\n", syscall.EPIPE: ""} {
		for _, lines := range []string{page, many} {
			errs.Reset()
			a := &app{in: strings.NewReader(lines), out: brokenWriter{err}, errs: &errs}
			assert.Equal(t, exitFailed, a.run([]string{"parse", "--from", "ndjson"}))
			assert.Equal(t, message, errs.String())
		}
	}
}
