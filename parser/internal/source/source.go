// Package source turns the bytes of a source into text, and the text into
// lines with positions.
//
// Nothing is lost on the way: the decoded text keeps its line ends, its
// white space and its invisible characters, so every later stage can work on
// slices of one string, and every offset into it leads back to a line and
// column as an editor shows them, and to a byte of the source.
package source

import (
	"math/bits"
	"strconv"
	"strings"
	"sync"
	"unicode/utf8"
)

// Text is one decoded source. Its offsets are bytes of S.
type Text struct {
	Bytes    int    // length of the source in bytes, byte order mark included
	SHA256   string // of the source's bytes, hexadecimal
	Encoding string // as read: one of Encodings, or Mixed
	Guessed  bool   // no byte order mark and no caller named the encoding, and it is not UTF-8
	S        string // the text as UTF-8, without its byte order mark, else complete
	Lines    []Line // in order; what lies between two of them is a break

	runs []run // how offsets of S lead back to bytes; at least one, in order

	places strings.Builder // what Range wrote, many together
	placed int             // the line of which it wrote last

	columnsOnce sync.Once
	columns     []int // characters of S that begin before each multiple of stride
}

// Line is a run of text between breaks. LF, CR and CRLF end a line as editors
// count them. Form feed, vertical tab, U+0085, U+2028 and U+2029 break it as
// well, without counting: what follows is a new Line with the same Number.
type Line struct {
	Start, End int  // bytes of S, without the break
	Number     int  // 1-based, as editors count
	Page       bool // a form feed stands directly before it: a page begins
	Mixed      bool // it has bytes that are not UTF-8 and were read as Windows-1252, in a source that has UTF-8 too

	head int // where the line that editors count begins
	rest int // bytes that go on with a character
}

// Characters counts the characters of s[from:to], which stands within the line.
func (l *Line) Characters(s string, from, to int) int {
	switch before, after := from-l.Start, l.End-to; {
	case l.rest == 0:
		return to - from
	case before+after < to-from:
		return l.End - l.Start - l.rest - Characters(s[l.Start:from]) - Characters(s[to:l.End])
	}
	return Characters(s[from:to])
}

// placesAtOnce is how many bytes of places are kept as one string.
const placesAtOnce = 512

// stride is how far apart, in bytes of S, the marks lie from which columns
// and bytes of the source are counted. Without such marks a look-up in a very
// long line would cost the whole line.
const stride = 1024

// LineAt tells the index in Lines of the line that holds the offset. A break
// belongs to the line before it. Without lines it is -1.
func (t *Text) LineAt(offset int) int {
	return t.lineAmong(0, len(t.Lines), offset)
}

// lineFrom is LineAt where the line stands at an index or not far behind it.
func (t *Text) lineFrom(i, offset int) int {
	if i < 0 {
		return i
	}
	low, high := i, i+1
	for high < len(t.Lines) && t.Lines[high].Start <= offset {
		low, high = high, high+2*(high-low)
	}
	return t.lineAmong(low, min(high, len(t.Lines)), offset)
}

// lineAmong is LineAt where the line has an index from low on and below high.
func (t *Text) lineAmong(low, high, offset int) int {
	for low < high {
		mid := int(uint(low+high) >> 1)
		if t.Lines[mid].Start <= offset {
			low = mid + 1
		} else {
			high = mid
		}
	}
	if low == 0 && len(t.Lines) > 0 {
		return 0
	}
	return low - 1
}

// Position tells line and column of an offset of S, both 1-based. Columns
// count characters since the line began that editors count. An offset inside
// a break, or behind the last one, is at the end of its line.
func (t *Text) Position(offset int) (line, col int) {
	return t.positionIn(t.LineAt(offset), offset)
}

// positionIn is Position where the index of the line is known.
func (t *Text) positionIn(i, offset int) (line, col int) {
	if i < 0 {
		return 1, 1
	}
	l := &t.Lines[i]
	offset = t.characterStart(min(offset, l.End))
	if l.head == l.Start && (l.rest == 0 || l.End-l.Start <= stride) {
		return l.Number, l.Characters(t.S, l.Start, offset) + 1
	}
	return l.Number, t.characters(l.head, offset) + 1
}

// Range writes the place of S[start:end] as the records' key "at" does:
// "38:12-41:9", the end exclusive.
func (t *Text) Range(start, end int) string {
	buf := make([]byte, 0, 24)
	var first int
	if t.placed < len(t.Lines) && t.Lines[t.placed].Start <= start {
		first = t.lineFrom(t.placed, start) // places are mostly asked for in their order
	} else {
		first = t.LineAt(start)
	}
	t.placed = max(first, 0)
	buf = t.appendPosition(buf, first, start)
	buf = append(buf, '-')
	if first < 0 || end < start {
		first = t.LineAt(end)
	}
	buf = t.appendPosition(buf, t.lineFrom(first, end), end)
	if from := t.places.Len(); t.places.Cap()-from >= len(buf) {
		t.places.Write(buf)
		return t.places.String()[from:]
	}
	t.places.Reset() // the strings that were given keep what is written
	t.places.Grow(placesAtOnce)
	t.places.Write(buf)
	return t.places.String()
}

func (t *Text) appendPosition(buf []byte, i, offset int) []byte {
	line, col := t.positionIn(i, offset)
	buf = strconv.AppendInt(buf, int64(line), 10)
	buf = append(buf, ':')
	return strconv.AppendInt(buf, int64(col), 10)
}

// characterStart moves an offset back to where its character begins, and
// into S if it lies outside.
func (t *Text) characterStart(offset int) int {
	offset = min(max(offset, 0), len(t.S))
	for offset < len(t.S) && !utf8.RuneStart(t.S[offset]) {
		offset--
	}
	return offset
}

// characters counts the characters of S[from:to]; both are where a character
// begins.
func (t *Text) characters(from, to int) int {
	if to-from <= stride {
		return Characters(t.S[from:to])
	}
	t.columnsOnce.Do(t.indexColumns)
	return t.charactersBefore(to) - t.charactersBefore(from)
}

func (t *Text) indexColumns() {
	t.columns = make([]int, 0, len(t.S)/stride+1)
	count := 0
	for i := 0; i <= len(t.S); i += stride {
		t.columns = append(t.columns, count)
		count += Characters(t.S[i:min(i+stride, len(t.S))])
	}
}

func (t *Text) charactersBefore(offset int) int {
	mark := offset / stride
	return t.columns[mark] + Characters(t.S[mark*stride:offset])
}

// Characters counts the characters that begin in s, which is of UTF-8. Unlike
// utf8.RuneCountInString it does not count the rest of one that began before,
// and takes eight bytes at once: every place in a record asks for two counts.
func Characters(s string) int {
	n := len(s)
	for ; len(s) > 8; s = s[8:] {
		for len(s) > 32 && (eight(s)|eight(s[8:])|eight(s[16:])|eight(s[24:]))&(ones*0x80) == 0 {
			s = s[32:] // ASCII, as most is
		}
		if len(s) <= 8 {
			break
		}
		b := eight(s)
		n -= bits.OnesCount64(b >> 7 &^ (b >> 6) & ones) // what goes on with a character begins with the bits 10
	}
	for i := range len(s) {
		if !utf8.RuneStart(s[i]) {
			n--
		}
	}
	return n
}

// width says how many bytes of the source a character of S took.
type width uint8

const (
	asUTF8  width = iota // as many as in S
	oneByte              // one: Windows-1252, and bytes that were replaced
	asUTF16              // two, or four beyond the basic plane
)

// run says where in the source a stretch of S comes from. It reaches to the
// next one.
type run struct {
	start int // in S
	raw   int // in the source
	width width
}

// Raw tells the byte of the source at which the character at an offset of S
// begins. For the end of S it is the length of the source.
func (t *Text) Raw(offset int) int {
	offset = t.characterStart(offset)
	low, high := 0, len(t.runs)-1
	for low < high {
		mid := int(uint(low+high+1) >> 1)
		if t.runs[mid].start <= offset {
			low = mid
		} else {
			high = mid - 1
		}
	}
	r := t.runs[low]
	switch r.width {
	case oneByte:
		return r.raw + utf8.RuneCountInString(t.S[r.start:offset])
	case asUTF16:
		return r.raw + utf16Bytes(t.S[r.start:offset])
	default:
		return r.raw + offset - r.start
	}
}

func utf16Bytes(s string) int {
	n := 0
	for _, r := range s {
		n += 2
		if r > 0xFFFF {
			n += 2
		}
	}
	return n
}
