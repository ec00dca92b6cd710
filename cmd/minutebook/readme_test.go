package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// example is a command that a document shows, and what it says comes of it.
type example struct {
	command string
	output  []string // lines; "..." stands for any number of them
}

// TestReadme runs every command that the README shows and compares what comes
// with what the README says: fences marked "console", commands behind "$ ". The
// command that runs all tests is not run by one of them; TestOneTestCommand
// looks after it.
func TestReadme(t *testing.T) {
	bash := lookBash(t)
	for _, ex := range readmeExamples(t) {
		if ex.command == testCommand(t) {
			continue
		}
		t.Run(ex.command, func(t *testing.T) {
			if name, _, _ := strings.Cut(ex.command, " "); name == "parallel" {
				needTool(t, name)
			}
			cmd := exec.Command(bash, "-c", ex.command)
			cmd.Dir = root
			out, _ := cmd.CombinedOutput()                        // a failure shows in the output
			text := strings.ReplaceAll(string(out), "\r\n", "\n") // CSV's line ends; the README has its own
			got := strings.Split(strings.TrimRight(text, "\n"), "\n")
			assert.True(t, matches(ex.output, got), "the README says:\n%s\n\nbut it is:\n%s", strings.Join(ex.output, "\n"), out)
		})
	}
}

// TestHelpExamples runs the examples of every help text in a folder that holds
// what they name, and asks that the program has no complaint. That a
// diagnostic or a difference was found, which an exit code may tell, is none.
func TestHelpExamples(t *testing.T) {
	bash := lookBash(t)
	dir := t.TempDir()
	require.NoError(t, os.CopyFS(filepath.Join(dir, "testdata"), os.DirFS(filepath.Join(root, "testdata"))))
	run := func(t *testing.T, command string) string {
		cmd := exec.Command(bash, "-c", command)
		cmd.Dir = dir
		out, _ := cmd.CombinedOutput() // a complaint shows in the output
		assert.NotContains(t, string(out), "minutebook: ")
		assert.Less(t, cmd.ProcessState.ExitCode(), 4, "ended by the shell or a signal: %s", out)
		return string(out)
	}
	for _, line := range section(run(t, "minutebook --help"), "Available Commands:") {
		name, _, _ := strings.Cut(line, " ")
		for _, command := range section(run(t, "minutebook help "+name), "Examples:") {
			t.Run(command, func(t *testing.T) { run(t, command) })
		}
	}
}

// TestOneTestCommand holds CI to the command that the README tells everyone to
// run.
func TestOneTestCommand(t *testing.T) {
	cmd := exec.Command(lookBash(t), filepath.Join(".ci", "run"), "test-command")
	cmd.Dir = root
	out, err := cmd.CombinedOutput()
	require.NoError(t, err, "%s", out)
	assert.Equal(t, testCommand(t), strings.TrimSpace(string(out)))
}

// TestMatches tries the comparison by which the README is held.
func TestMatches(t *testing.T) {
	lines := func(s string) []string { return strings.Split(s, " ") }
	tests := []struct {
		want, got string
		matches   bool
	}{
		{"a b c", "a b c", true},
		{"a b", "a b c", false},
		{"b c", "a b c", false},
		{"a ... c", "a b c", true},
		{"a ... c", "a c", true},
		{"a ... c", "a b c d", false},
		{"a ...", "a b c", true},
		{"... c", "a b c", true},
		{"... b", "a b c", false},
		{"... b ...", "a b c", true},
		{"... c ... b", "a b c", false},
		{"... c d ...", "a c b c d e", true},
	}
	for _, test := range tests {
		assert.Equal(t, test.matches, matches(lines(test.want), lines(test.got)), "%q against %q", test.want, test.got)
	}
}

// readmeExamples reads the README's console fences.
func readmeExamples(t *testing.T) []example {
	t.Helper()
	text, err := os.ReadFile(filepath.Join(root, "README.md"))
	require.NoError(t, err)
	var examples []example
	console := false
	for line := range strings.Lines(string(text)) {
		line = strings.TrimRight(line, "\n")
		command, isCommand := strings.CutPrefix(line, "$ ")
		switch {
		case strings.HasPrefix(line, "```"):
			console = line == "```console"
		case console && isCommand:
			examples = append(examples, example{command: command})
		case console:
			require.NotEmpty(t, examples, "output before any command: %s", line)
			last := &examples[len(examples)-1]
			last.output = append(last.output, line)
		}
	}
	require.NotEmpty(t, examples)
	for i, ex := range examples {
		if len(ex.output) == 0 {
			examples[i].output = []string{""}
		}
	}
	return examples
}

// testCommand is the first command of the README that runs tests.
func testCommand(t *testing.T) string {
	t.Helper()
	for _, ex := range readmeExamples(t) {
		if strings.HasPrefix(ex.command, "go test ") {
			return ex.command
		}
	}
	require.Fail(t, "the README shows no go test command")
	return ""
}

// matches says whether got is what is wanted, where a wanted line "..." stands
// for any number of lines. Between two of these, the first place that fits is
// as good as any other.
func matches(want, got []string) bool {
	const anyLines = "..."
	var parts [][]string
	rest := want
	for i := slices.Index(rest, anyLines); i >= 0; i = slices.Index(rest, anyLines) {
		parts = append(parts, rest[:i])
		rest = rest[i+1:]
	}
	parts = append(parts, rest)
	if len(parts) == 1 {
		return slices.Equal(want, got)
	}
	first, last := parts[0], parts[len(parts)-1]
	if len(got) < len(first)+len(last) || !slices.Equal(first, got[:len(first)]) || !slices.Equal(last, got[len(got)-len(last):]) {
		return false
	}
	got = got[len(first) : len(got)-len(last)]
	for _, part := range parts[1 : len(parts)-1] {
		for len(got) >= len(part) && !slices.Equal(part, got[:len(part)]) {
			got = got[1:]
		}
		if len(got) < len(part) {
			return false
		}
		got = got[len(part):]
	}
	return true
}

// section returns the lines of a help text under a heading, up to a blank line.
func section(help, heading string) []string {
	_, rest, _ := strings.Cut(help, heading+"\n")
	rest, _, _ = strings.Cut(rest, "\n\n")
	var lines []string
	for _, line := range strings.Split(rest, "\n") {
		if line = strings.TrimSpace(line); line != "" {
			lines = append(lines, line)
		}
	}
	return lines
}

// needTool skips a test that needs a program which is not here. In CI it has to
// be here: .ci/run sees to it.
func needTool(t *testing.T, name string) {
	t.Helper()
	if _, err := exec.LookPath(name); err != nil {
		if os.Getenv("CI") == "true" {
			t.Fatalf("CI needs %s: %v", name, err)
		}
		t.Skipf("%s is not installed", name)
	}
}

func lookBash(t *testing.T) string {
	t.Helper()
	bash, err := exec.LookPath("bash")
	if err != nil {
		t.Skip("the commands are written for bash, which is not here")
	}
	return bash
}
