package cli

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"strings"
	"syscall"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// outcome is what a command line gave.
type outcome struct {
	code      int
	out, errs string
}

// runWith runs a command line in the world of a, whose output streams it
// replaces.
func runWith(a *app, args ...string) outcome {
	var out, errs bytes.Buffer
	a.out, a.errs = &out, &errs
	if a.in == nil {
		a.in = strings.NewReader("")
	}
	if a.lookupEnv == nil {
		a.lookupEnv = func(string) (string, bool) { return "", false }
	}
	code := a.run(args)
	return outcome{code, out.String(), errs.String()}
}

func TestParseAtATerminalAsksForAFile(t *testing.T) {
	for _, command := range []string{"parse", "explain"} {
		got := runWith(&app{inTerminal: true}, command)
		assert.Equal(t, exitUsage, got.code, command)
		assert.Contains(t, got.errs, "no file is named", command)
		assert.Contains(t, got.errs, "minutebook "+command+" --help", command)
		assert.Empty(t, got.out, command)
	}
}

func TestParseAtATerminalReadsADash(t *testing.T) {
	a := &app{inTerminal: true, in: strings.NewReader("Agenda item\n\nBus Lanes\n")}
	got := runWith(a, "parse", "-q", "-")
	assert.Equal(t, exitDone, got.code, got.errs)
	assert.NotEmpty(t, got.out)
}

func TestUsageErrorsAreOneLine(t *testing.T) {
	for _, line := range []string{
		"--nonsense",
		"nonsense",
		"parse --nonsense",
		"parse --format",
		"parse --format nonsense",
		"parse --layout nonsense",
		"parse --encoding nonsense",
		"parse --fail-on nonsense",
		"parse --max-bytes nonsense",
		"parse -q -v",
		"parse --csv-safe=nonsense",
		"parse -f csv --table nonsense page.txt",
		"parse --table items page.txt",
		"parse --table votes -o records.json page.txt",
		"parse - -",
		"parse --name page.txt page.txt",
		"parse -o records.nonsense page.txt",
		"convert",
		"convert --nonsense",
		"convert --jobs 0 cli.go",
		"convert --include [ cli.go",
		"convert --progress nonsense cli.go",
		"convert --fail-on nonsense cli.go",
		"convert --format nonsense cli.go",
		"convert --layout nonsense cli.go",
		"convert --report report.nonsense cli.go",
		"convert --max-expanded nonsense cli.go",
		"convert -f csv --table nonsense cli.go",
		"convert --table items cli.go",
		"convert --prune cli.go",
		"convert --output records.nonsense/ cli.go cli.go",
		"parse --from nonsense",
		"parse --from ndjson -f csv",
		"parse --from ndjson -o out.yaml",
		"parse --from ndjson -o out.nonsense",
		"parse --from ndjson --table votes",
		"parse --from ndjson --encoding utf-8",
		"schema --of nonsense",
		"explain page.txt page.txt",
		"explain --color nonsense page.txt",
		"explain --format nonsense page.txt",
		"explain --code nonsense",
		"explain --code no-date page.txt",
		"schema nonsense",
		"layouts nonsense",
		"version nonsense",
		"version --format nonsense",
		"completion nonsense",
		"help nonsense",
	} {
		got := runWith(&app{}, strings.Fields(line)...)
		assert.Equal(t, exitUsage, got.code, line)
		assert.Empty(t, got.out, line)
		assert.Equal(t, 1, strings.Count(got.errs, "\n"), "%s: %s", line, got.errs)
		assert.True(t, strings.HasPrefix(got.errs, "minutebook: "), got.errs)
		assert.Contains(t, got.errs, "--help')", line)
	}
}

func TestUnknownCommandOffersTheNearest(t *testing.T) {
	assert.Contains(t, runWith(&app{}, "pars").errs, "did you mean parse?")
	assert.Contains(t, runWith(&app{}, "cli.go").errs, "minutebook parse cli.go")
}

func TestEveryCommandHasHelpWithExamples(t *testing.T) {
	root := newRootCommand(&app{in: strings.NewReader(""), out: io.Discard, errs: io.Discard})
	for _, construct := range commands {
		cmd := construct(&app{})
		assert.NotEmpty(t, cmd.Long, cmd.Name())
		assert.Contains(t, cmd.Example, "minutebook "+cmd.Name(), cmd.Name())
		for _, line := range strings.Split(cmd.Long, "\n") {
			assert.LessOrEqual(t, len([]rune(line)), 80, "%s: %s", cmd.Name(), line)
		}
	}
	for _, line := range strings.Split(root.Long, "\n") {
		assert.LessOrEqual(t, len([]rune(line)), 80, line)
	}
}

func TestHelpGoesToStandardOutput(t *testing.T) {
	for _, line := range []string{"", "--help", "help", "parse --help", "help parse", "help completion bash", "completion"} {
		got := runWith(&app{}, strings.Fields(line)...)
		assert.Equal(t, exitDone, got.code, line)
		assert.Contains(t, got.out, "Usage:", line)
		assert.Empty(t, got.errs, line)
	}
}

func TestExitCodes(t *testing.T) {
	tests := []struct {
		err  error
		code int
		tell bool
	}{
		{nil, exitDone, false},
		{errors.New("anything"), exitFailed, true},
		{newFileError("page.txt", fs.ErrNotExist), exitFailed, true},
		{errReported, exitFailed, false},
		{newFileError(stdoutName, syscall.EPIPE), exitFailed, false},
		{errDiagnostics, exitDiagnostics, false},
		{errTrouble, exitUsage, false},
		{&usageError{"minutebook", "no"}, exitUsage, true},
		{fmt.Errorf("wrapped: %w", &usageError{"minutebook", "no"}), exitUsage, true},
	}
	for _, test := range tests {
		code, tell := exitCode(test.err)
		assert.Equal(t, test.code, code, "%v", test.err)
		assert.Equal(t, test.tell, tell, "%v", test.err)
	}
}

func TestFileErrorNamesTheFileOnce(t *testing.T) {
	err := newFileError("page.txt", &fs.PathError{Op: "open", Path: "page.txt", Err: syscall.ENOENT})
	assert.Equal(t, "page.txt: "+syscall.ENOENT.Error(), err.Error())
	require.ErrorIs(t, err, fs.ErrNotExist)
}

func TestErrorsAreEscaped(t *testing.T) {
	got := runWith(&app{}, "parse", "no\x1b[31mfile\n.txt")
	assert.Equal(t, exitFailed, got.code)
	assert.Contains(t, got.errs, `no\x1b[31mfile\x0a.txt`)
	assert.Equal(t, 1, strings.Count(got.errs, "\n"))
}

// brokenWriter fails as a stream does whose reader has gone, or whose disk is
// full.
type brokenWriter struct{ err error }

func (w brokenWriter) Write([]byte) (int, error) { return 0, w.err }

func TestWriteErrors(t *testing.T) {
	for _, args := range [][]string{{"parse", "-q"}, {"explain", "--code", "list"}, {"schema"}, {"version"}} {
		var errs bytes.Buffer
		world := func(err error) *app {
			errs.Reset()
			return &app{in: strings.NewReader("Agenda item\n"), out: brokenWriter{err}, errs: &errs}
		}
		assert.Equal(t, exitFailed, world(syscall.ENOSPC).run(args), args)
		assert.Equal(t, "minutebook: standard output: "+syscall.ENOSPC.Error()+"\n", errs.String(), args)
		assert.Equal(t, exitFailed, world(syscall.EPIPE).run(args), args)
		assert.Empty(t, errs.String(), args)
	}
}
