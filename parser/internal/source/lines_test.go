package source

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// show writes lines as "number:text", with "^" where a page begins.
func show(t *Text) []string {
	out := []string{}
	for _, l := range t.Lines {
		page := ""
		if l.Page {
			page = "^"
		}
		out = append(out, fmt.Sprintf("%d:%s%s", l.Number, page, t.S[l.Start:l.End]))
	}
	return out
}

func mustDecode(tb testing.TB, data string) *Text {
	tb.Helper()
	text, err := Decode([]byte(data), "")
	require.NoError(tb, err)
	return text
}

func TestLines(t *testing.T) {
	for _, c := range []struct {
		name string
		data string
		want []string
	}{
		{"empty", "", []string{}},
		{"no line end", "a", []string{"1:a"}},
		{"line end at the end", "a\n", []string{"1:a"}},
		{"a blank line", "\n", []string{"1:"}},
		{"blank lines stay", "a\n\n\nb\n\n", []string{"1:a", "2:", "3:", "4:b", "5:"}},
		{"LF", "a\nb", []string{"1:a", "2:b"}},
		{"CRLF", "a\r\nb\r\n", []string{"1:a", "2:b"}},
		{"CR", "a\rb\r", []string{"1:a", "2:b"}},
		{"all of them", "a\r\nb\rc\nd\n\re", []string{"1:a", "2:b", "3:c", "4:d", "5:", "6:e"}},
		{"CR CR LF", "a\r\r\nb", []string{"1:a", "2:", "3:b"}},
		{"form feed", "a\fb\nc", []string{"1:a", "1:^b", "2:c"}},
		{"form feed on its own line", "a\n\f\nb", []string{"1:a", "2:", "2:^", "3:b"}},
		{"form feed before a heading", "a\n\fb\n", []string{"1:a", "2:", "2:^b"}},
		{"form feed at the end", "a\n\f", []string{"1:a", "2:"}},
		{"form feed between CR and LF", "a\r\f\nb", []string{"1:a", "2:", "2:^", "3:b"}},
		{"vertical tab", "a\vb", []string{"1:a", "1:b"}},
		{"next line", "a\u0085b", []string{"1:a", "1:b"}},
		{"separators", "a\u2028b\u2029c\nd", []string{"1:a", "1:b", "1:c", "2:d"}},
		{"signs like them are none", "£a’b†c…\u2027\u202Ad\fe", []string{"1:£a’b†c…\u2027\u202Ad", "1:^e"}},
		{"the ellipsis of Windows-1252 is none", "a\x85b\fc", []string{"1:a…b", "1:^c"}},
		{"next line in UTF-16", "\xFF\xFEa\x00\x85\x00b\x00", []string{"1:a", "1:b"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			assert.Equal(t, c.want, show(mustDecode(t, c.data)))
		})
	}
}

// The same minutes saved on different systems are the same lines, and have the
// same places.
func TestLineEndsAreEquivalent(t *testing.T) {
	for _, text := range []string{
		"MINUTES\n\nPRESENT: Cllr Äsch\n\f1. Apologies\nNone.\n",
		"no end\n\n\nhere",
		"\n\n",
		"one\vtwo\u2028three\n£4\n",
		"",
	} {
		want := mustDecode(t, text)
		for name, end := range map[string]string{"CRLF": "\r\n", "CR": "\r"} {
			got := mustDecode(t, strings.ReplaceAll(text, "\n", end))
			require.Equal(t, show(want), show(got), name)
			for i := range want.Lines {
				w, g := want.Lines[i], got.Lines[i]
				assert.Equal(t, want.Range(w.Start, w.End), got.Range(g.Start, g.End), name)
			}
		}
	}
}
