package source

import (
	"strings"

	"minutebook/parser/internal/room"
)

// What a break does. Printed minutes saved from word processors carry form
// feeds at page ends and vertical tabs at forced line ends; editors count
// neither.
type breakKind uint8

const (
	noBreak breakKind = iota
	lineEnd           // LF, CR, CRLF: counts
	pageEnd           // form feed
	softEnd           // vertical tab, U+0085, U+2028, U+2029
)

// The breaks beyond ASCII.
const (
	nextLine           = "\u0085"
	lineSeparator      = "\u2028"
	paragraphSeparator = "\u2029"
)

// split cuts a text into lines. Each break ends one line, so a break at the
// end of the text does not add an empty one. They go into the room of others.
// It tells too whether a line has control characters.
func split(into []Line, s string) (lines []Line, controls bool) {
	rare := hasRareBreaks(s)
	lines = room.Slice(into, strings.Count(s, "\n")+1)
	line := Line{Number: 1}
	beyond := ascii(s) // where the next character beyond ASCII stands
	for line.Start < len(s) {
		end, size, kind := nextBreak(s, line.Start, rare)
		line.End = end
		if beyond < end {
			line.rest = end - line.Start - Characters(s[line.Start:end])
			beyond = end + ascii(s[end:])
		}
		controls = controls || holdsControls(s[line.Start:end])
		lines = append(lines, line)
		line = Line{Start: end + size, Number: line.Number, head: line.head, Page: kind == pageEnd}
		if kind == lineEnd {
			line.Number++
			line.head = line.Start
		}
	}
	return lines, controls
}

// hasRareBreaks tells whether a text has any break but LF. Most have none, and
// then finding the next line end is one fast search.
func hasRareBreaks(s string) bool {
	return strings.IndexByte(s, '\r') >= 0 ||
		strings.IndexByte(s, '\f') >= 0 ||
		strings.IndexByte(s, '\v') >= 0 ||
		holds(s, nextLine) ||
		holds(s, lineSeparator) ||
		holds(s, paragraphSeparator)
}

// holds tells whether a text has a break beyond ASCII. It looks for the break's
// last byte: quotation marks and dashes begin with the same bytes, but hardly
// anything ends so.
func holds(s, wanted string) bool {
	last := wanted[len(wanted)-1]
	for i := 0; ; i++ {
		n := strings.IndexByte(s[i:], last)
		if n < 0 {
			return false
		}
		i += n
		if strings.HasSuffix(s[:i+1], wanted) {
			return true
		}
	}
}

// nextBreak finds the first break at or behind an offset: where it stands, its
// size in bytes, and what it does. Without one it is the end of the text.
func nextBreak(s string, from int, rare bool) (at, size int, kind breakKind) {
	if !rare {
		if i := strings.IndexByte(s[from:], '\n'); i >= 0 {
			return from + i, 1, lineEnd
		}
		return len(s), 0, noBreak
	}
	for i := from; i < len(s); i++ {
		if !mayBreak[s[i]] {
			continue
		}
		if size, kind := breakAt(s[i:]); kind != noBreak {
			return i, size, kind
		}
	}
	return len(s), 0, noBreak
}

// mayBreak holds the first bytes of all breaks.
var mayBreak = [256]bool{
	'\n': true, '\r': true, '\f': true, '\v': true,
	0xC2: true, // of U+0085
	0xE2: true, // of U+2028 and U+2029
}

// breakAt tells which break a text begins with, and its size in bytes.
func breakAt(s string) (size int, kind breakKind) {
	switch {
	case s[0] == '\n':
		return 1, lineEnd
	case strings.HasPrefix(s, "\r\n"):
		return 2, lineEnd
	case s[0] == '\r':
		return 1, lineEnd
	case s[0] == '\f':
		return 1, pageEnd
	case s[0] == '\v':
		return 1, softEnd
	case strings.HasPrefix(s, nextLine):
		return len(nextLine), softEnd
	case strings.HasPrefix(s, lineSeparator), strings.HasPrefix(s, paragraphSeparator):
		return len(lineSeparator), softEnd
	}
	return 0, noBreak
}
