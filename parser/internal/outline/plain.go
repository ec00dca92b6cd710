package outline

import (
	"strings"

	"minutebook/parser/internal/source"
)

// plain gives words with blanks in place of U+00A0: the two say the same of them.
func plain(words string) string {
	if !strings.Contains(words, source.NoBreakSpace) {
		return words // as nearly always
	}
	return strings.ReplaceAll(words, source.NoBreakSpace, " ")
}

// plainLines gives a text with blanks in place of U+00A0, and its lines in it.
func plainLines(s string, lines []Line) (string, []Line) {
	var b strings.Builder
	b.Grow(len(s))
	out := make([]Line, len(lines))
	for i, l := range lines {
		out[i] = l
		out[i].Start = b.Len()
		b.WriteString(plain(s[l.Start:l.End]))
		out[i].End = b.Len()
		b.WriteByte('\n')
	}
	return b.String(), out
}
