// Package outline turns the lines of a source into paragraphs, in the light of
// the habits that the source shows as a whole. It loses nothing and interprets
// little: what a paragraph means is said by the parser.
package outline

import (
	"strings"
	"unicode/utf8"

	"minutebook/parser/internal/source"
)

// Span is a run of bytes of the source's text.
type Span struct{ Start, End int }

// Line is a line of the source less the white space about it.
type Line struct {
	Span           // the words, without a table's closing bar
	Bar     Span   // the bar that closes a cell of a table saved as text; empty where none does
	Number  int    // as editors count
	Indent  int    // characters of white space before the words
	Width   int    // characters up to the end of the words, the indent included
	Blank   bool   // no words; a lone bar counts as none
	NoBreak bool   // blank, but for U+00A0: how word processors save an empty paragraph
	Page    bool   // a page begins with it
	Deep    bool   // indented by U+00A0 or tabs rather than by blanks
	Tail    Span   // words in a column of owners at the right, which are no part of the line's
	Side    Span   // words in a column at the left, which are the title of what stands beside them
	SideOn  bool   // they go on with the title of the line above
	Row     bool   // a row of cells, kept as the page laid it out
	Strong  bool   // set in bold from end to end, by the marks of the text itself
	Turn    string // the rule by which a page's turn left it; it counts as blank then
}

// Lines reads the lines of a source.
func Lines(t *source.Text) []Line { return new(Room).Lines(t) }

// Lines is the function of that name.
func (m *Room) Lines(t *source.Text) []Line {
	m.reset(len(t.Lines))
	out := m.lines
	bars, stars := 0, 0
	for i := range t.Lines {
		out = append(out, Line{})
		l := &out[i]
		l.read(t.S, &t.Lines[i])
		if l.Blank {
			continue
		}
		if t.S[l.End-1] == '|' {
			bars++
		}
		if t.S[l.Start] == '*' {
			stars++
		}
	}
	if stars > 0 || strings.HasPrefix(t.S, ruleOfPage) {
		markMarkup(t.S, out)
	}
	if bars > 0 {
		for i := range out {
			out[i].cutBar(t.S)
		}
	}
	m.lines = out
	return out
}

func (l *Line) words(s string) string { return s[l.Start:l.End] }

// read reads a line of the source.
func (l *Line) read(s string, src *source.Line) {
	l.Number, l.Page = src.Number, src.Page
	start, end, indent, noBreak := src.Start, src.End, 0, false
	for start < end {
		c := s[start]
		if c == ' ' || c == '\t' {
			start++
			indent++
			l.Deep = l.Deep || c == '\t'
			continue
		}
		if c < utf8.RuneSelf && c > ' ' {
			break
		}
		if c == source.NoBreakSpace[0] && strings.HasPrefix(s[start:end], source.NoBreakSpace) {
			start += len(source.NoBreakSpace)
			indent++
			noBreak = true
			continue
		}
		r, n := utf8.DecodeRuneInString(s[start:end])
		if !source.IsSpace(r) && !source.IsInvisible(r) {
			break
		}
		if !source.IsInvisible(r) {
			indent++
		}
		start += n
	}
	for end > start {
		c := s[end-1]
		if c < utf8.RuneSelf && c > ' ' {
			break
		}
		r, n := utf8.DecodeLastRuneInString(s[start:end])
		if !source.IsSpace(r) && !source.IsInvisible(r) {
			break
		}
		end -= n
	}
	l.Span = Span{start, end}
	l.Indent = indent
	l.Blank = start == end
	l.NoBreak = l.Blank && noBreak
	l.Deep = l.Deep || noBreak
	l.Width = indent + src.Characters(s, start, end)
	for rest := s[end:src.End]; strings.HasPrefix(rest, source.NoBreakSpace); rest = rest[len(source.NoBreakSpace):] {
		l.Width++ // it took up room when the line was broken
	}
}

// cutBar parts a closing bar from the words of a table's cell.
func (l *Line) cutBar(s string) {
	if l.Blank || s[l.End-1] != '|' {
		return
	}
	end := l.End
	for end > l.Start && (s[end-1] == '|' || s[end-1] == ' ' || strings.HasSuffix(s[:end], source.NoBreakSpace)) {
		_, n := utf8.DecodeLastRuneInString(s[:end])
		end -= n
	}
	if end > l.Start && s[end] != ' ' && !strings.HasPrefix(s[end:], source.NoBreakSpace) {
		return // a bar that touches its word belongs to it
	}
	l.Bar = Span{end + strings.IndexByte(s[end:], '|'), l.End}
	l.End = l.Start + len(strings.TrimRightFunc(s[l.Start:end], func(r rune) bool { return source.IsSpace(r) || source.IsInvisible(r) }))
	l.Blank = l.Start >= l.End
}
