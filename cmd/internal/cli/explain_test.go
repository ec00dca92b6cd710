package cli

import (
	"bufio"
	"bytes"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"minutebook/model"
	"minutebook/parser"
)

func TestExplainRows(t *testing.T) {
	spans := []parser.Span{
		{Line: 2, Col: 1, Text: "23", Role: parser.Value, Rule: "item-line", Path: ".[0].items[0].number"},
		{Line: 2, Col: 4, Text: "Cycle Route", Role: parser.Value, Rule: "item-line", Path: ".[0].items[0].title"},
		{Line: 3, Col: 1, Text: "\x1b[31m***", Role: parser.Unplaced, Rule: "none"},
		{Line: 7, Col: 1, Text: "Back", Role: parser.Furniture, Rule: "menu"},
	}
	refused := []parser.Refusal{
		{Line: 2, Rule: "clause", Why: "no marker above"},
		{Line: 5, Rule: "heading", Why: "blank"},
		{Line: 9, Rule: "page-number", Why: "no digits"},
	}
	assert.Equal(t, []explainRow{
		{"1", "blank", "", "", ""},
		{"2", "value", "item-line", ".[0].items[0].number", "23"},
		{"", "value", "item-line", ".[0].items[0].title", "Cycle Route"},
		{"", "refused", "clause", "", "no marker above"},
		{"3", "unplaced", "none", "", `\x1b[31m***`},
		{"4", "blank", "", "", ""},
		{"5", "refused", "heading", "", "blank"},
		{"6", "blank", "", "", ""},
		{"7", "furniture", "menu", "", "Back"},
		{"8", "blank", "", "", ""},
		{"9", "refused", "page-number", "", "no digits"},
	}, explainRows(spans, refused))
}

func TestExplainRowsJoinsBlankLines(t *testing.T) {
	rows := explainRows([]parser.Span{{Line: 12, Text: "x", Role: parser.Unplaced, Rule: "none"}}, nil)
	require.Len(t, rows, 2)
	assert.Equal(t, explainRow{line: "1-11", role: roleBlank}, rows[0])
}

func TestExplainRowColumns(t *testing.T) {
	write := func(row explainRow, color bool) string {
		var b bytes.Buffer
		w := bufio.NewWriter(&b)
		row.write(w, [4]int{3, 9, 6, 4}, color)
		require.NoError(t, w.Flush())
		return b.String()
	}
	row := explainRow{"7", "value", "rule", ".[0]", "text"}
	assert.Equal(t, "  7  value      rule    .[0]  text\n", write(row, false))
	assert.Equal(t, "  7  \x1b[32mvalue\x1b[0m      rule    .[0]  text\n", write(row, true))
	assert.Equal(t, "4-6  blank\n", write(explainRow{line: "4-6", role: roleBlank}, false))
}

func TestWantsColor(t *testing.T) {
	tests := []struct {
		choice   string
		terminal bool
		env      map[string]string
		want     bool
	}{
		{"auto", true, nil, true},
		{"auto", false, nil, false},
		{"auto", true, map[string]string{"NO_COLOR": "1"}, false},
		{"auto", true, map[string]string{"NO_COLOR": ""}, true},
		{"auto", true, map[string]string{"TERM": "dumb"}, false},
		{"auto", true, map[string]string{"TERM": "xterm-256color"}, true},
		{"always", false, map[string]string{"NO_COLOR": "1", "TERM": "dumb"}, true},
		{"never", true, nil, false},
	}
	for _, test := range tests {
		a := &app{outTerminal: test.terminal, lookupEnv: func(name string) (string, bool) {
			value, ok := test.env[name]
			return value, ok
		}}
		assert.Equal(t, test.want, a.wantsColor(test.choice), "%+v", test)
	}
}

func TestExplainEveryCode(t *testing.T) {
	list := runWith(&app{}, "explain", "--code", "list").out
	for _, code := range model.Codes {
		got := runWith(&app{}, "explain", "--code", code.Code)
		assert.Equal(t, exitDone, got.code, code.Code)
		for _, part := range []string{code.Code, string(code.Severity), code.Meaning, code.Example, code.Advice} {
			require.NotEmpty(t, part, code.Code)
			assert.Contains(t, got.out, part)
		}
		assert.Contains(t, list, code.Code)
	}
}

func TestExplainUnknownCodeOffersTheNearest(t *testing.T) {
	assert.Contains(t, runWith(&app{}, "explain", "--code", "clause-jumps").errs, "did you mean clause-jump?")
	assert.NotContains(t, runWith(&app{}, "explain", "--code", "xyzzy").errs, "did you mean")
}
