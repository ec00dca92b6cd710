package cli

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestPrintable(t *testing.T) {
	tests := []struct{ in, want string }{
		{"", ""},
		{"Children’s Services – £85,000", "Children’s Services – £85,000"},
		{"no\u00a0break", "no\u00a0break"},
		{"\x1b[2J", `\x1b[2J`},
		{"bell\a tab\t cr\r lf\n nul\x00", `bell\x07 tab\x09 cr\x0d lf\x0a nul\x00`},
		{"del\x7f", `del\x7f`},
		{"C1 as a character \u009b31m", `C1 as a character \x9b31m`},
		{"C1 as a byte \x9b31m", `C1 as a byte \x9b31m`},
		{"Caf\xe9", `Caf\xe9`},
		{"turned \u202ekcab", `turned \u202ekcab`},
		{"kept \ufffd", "kept \ufffd"},
	}
	for _, test := range tests {
		assert.Equal(t, test.want, printable(test.in))
	}
}

func TestEscapeControls(t *testing.T) {
	tests := []struct{ in, want string }{
		{"a line\nand another\r\n", "a line\nand another\r\n"},
		{"\x1b[31m\x7f \u009b2J", `\u001b[31m\u007f \u009b2J`},
		{"tab\t return\r lone", `tab\u0009 return\u000d lone`},
		{"Children’s – £85,000", "Children’s – £85,000"},
	}
	for _, test := range tests {
		assert.Equal(t, test.want, string(escapeControls([]byte(test.in))))
	}
}

func TestEscapedJSONMeansTheSame(t *testing.T) {
	const text = "a\x7fb\u009bc\x1bd – é"
	line, err := json.Marshal(text)
	require.NoError(t, err)
	line = escapeControls(line)
	assert.False(t, strings.ContainsFunc(string(line), obeyed), "%s", line)
	var got string
	require.NoError(t, json.Unmarshal(line, &got))
	assert.Equal(t, text, got)
}

func TestRecordsOnATerminalAreEscaped(t *testing.T) {
	source := "Agenda item\n\nTrees \x1b[31m\u009b2J\n\nMinutes:\n\nRESOLVED: That \x1b[2J be noted.\n"
	for _, format := range formatNames() {
		parse := func(terminal bool) string {
			a := &app{in: strings.NewReader(source), outTerminal: terminal}
			got := runWith(a, "parse", "-q", "-f", format)
			require.Equal(t, exitDone, got.code, got.errs)
			return got.out
		}
		shown := strings.NewReplacer("\r\n", "", "\n", "").Replace(parse(true))
		assert.False(t, strings.ContainsFunc(shown, obeyed), "%s: %s", format, shown)
		if format == "csv" {
			assert.Contains(t, parse(false), "\x1b[31m", "a file gets the source's own characters")
		}
	}
}
