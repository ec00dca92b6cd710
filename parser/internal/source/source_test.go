package source

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestPosition(t *testing.T) {
	for _, c := range []struct {
		name      string
		data      string
		offset    int
		line, col int
	}{
		{"nothing", "", 0, 1, 1},
		{"begin", "ab\ncd", 0, 1, 1},
		{"end of a line", "ab\ncd", 2, 1, 3},
		{"begin of the second", "ab\ncd", 3, 2, 1},
		{"end of the text", "ab\ncd", 5, 2, 3},
		{"behind the last line end", "ab\n", 3, 1, 3},
		{"within CRLF", "ab\r\ncd", 3, 1, 3},
		{"blank line", "a\n\nb", 2, 2, 1},
		{"characters count, not bytes", "£5é\n", 5, 1, 4},
		{"within a character", "a£b", 2, 1, 2},
		{"behind the plane", "😀x", 4, 1, 2},
		{"a form feed is a column", "ab\fcd", 3, 1, 4},
		{"a separator is one column", "ab\u2028cd", 5, 1, 4},
		{"columns begin anew", "a\fb\ncd\fe", 7, 2, 4},
		{"before the text", "ab", -1, 1, 1},
		{"behind the text", "ab", 9, 1, 3},
		{"the mark is no column", "\xEF\xBB\xBFab", 1, 1, 2},
	} {
		t.Run(c.name, func(t *testing.T) {
			line, col := mustDecode(t, c.data).Position(c.offset)
			assert.Equal(t, []int{c.line, c.col}, []int{line, col})
		})
	}
}

func TestPositionInLongLines(t *testing.T) {
	long := strings.Repeat("a£😀 –", 1000)
	text := mustDecode(t, "£ first\n"+long+"\f"+long+"\nlast")
	start := text.Lines[1].Start
	end := text.Lines[2].End
	col := 1
	for i := range text.S[start:end] {
		line, got := text.Position(start + i)
		require.Equal(t, []int{2, col}, []int{line, got}, "byte %d of the line", i)
		col++
	}
	line, got := text.Position(end)
	assert.Equal(t, []int{2, col}, []int{line, got})
}

func TestRange(t *testing.T) {
	text := mustDecode(t, "RESOLVED –\nThat £5 be paid.\n")
	start := strings.Index(text.S, "That")
	assert.Equal(t, "2:1-2:17", text.Range(start, start+len("That £5 be paid.")))
	assert.Equal(t, "1:1-2:17", text.Range(0, len(text.S)))
	assert.Equal(t, "1:10-1:10", text.Range(9, 9))
}

func TestLineAt(t *testing.T) {
	text := mustDecode(t, "a\r\n\r\n\fb")
	for offset, want := range map[int]int{-1: 0, 0: 0, 1: 0, 2: 0, 3: 1, 4: 1, 5: 2, 6: 3, 7: 3, 9: 3} {
		assert.Equal(t, want, text.LineAt(offset), "offset %d", offset)
	}
	assert.Equal(t, -1, mustDecode(t, "").LineAt(0))
}

func TestRawFindsTheByte(t *testing.T) {
	long := strings.Repeat("fee £5 ", 1000)
	for _, c := range []struct {
		name     string
		data     string
		encoding string
		word     string // that stands once in the text
		want     int
	}{
		{"UTF-8", "£ é target", "", "target", 6},
		{"UTF-8 with mark", "\xEF\xBB\xBF£ target", "", "target", 6},
		{"UTF-16LE with mark", "\xFF\xFE" + inUTF16("a😀£ target", true), "", "target", 2 + 2 + 4 + 2 + 2},
		{"UTF-16BE without mark", inUTF16("agenda £ target", false), "", "target", 18},
		{"UTF-16 behind a long line", "\xFF\xFE" + inUTF16(long+"target", true), "", "target", 2 + 2*7000},
		{"UTF-16 odd last byte", "\xFF\xFE" + inUTF16("ab", true) + "c", "", "\uFFFD", 6},
		{"Windows-1252", "\x93\xA3\x94\n\x80 target", "", "target", 6},
		{"Windows-1252 in a long line", strings.Repeat("\xA3", 5000) + "target", "", "target", 5000},
		{"mixed, in UTF-8", "£\n\xA3\xA3\n£ target", "", "target", 9},
		{"mixed, in Windows-1252", "£\n\xA3\xA3 target", "", "target", 6},
		{"mixed, behind ASCII", "£\n\xA3\nplain\ntarget £", "", "target", 11},
		{"bad UTF-8", "\xFF\xFFé\uFFFD\xFF target", UTF8, "target", 9},
	} {
		t.Run(c.name, func(t *testing.T) {
			text, err := Decode([]byte(c.data), c.encoding)
			require.NoError(t, err)
			at := strings.Index(text.S, c.word)
			require.GreaterOrEqual(t, at, 0)
			assert.Equal(t, c.want, text.Raw(at))
			assert.Equal(t, len(c.data), text.Raw(len(text.S)), "the end")
		})
	}
	assert.Equal(t, 0, mustDecode(t, "").Raw(0))
	assert.Equal(t, 3, mustDecode(t, "\xEF\xBB\xBF").Raw(0))
	assert.Equal(t, 1, mustDecode(t, "a£").Raw(2), "within a character")
}

// What is told about any source, whatever its bytes.
func checkText(t *testing.T, text *Text, size int) {
	t.Helper()
	require.True(t, utf8.ValidString(text.S), "the text is UTF-8")
	require.Equal(t, size, text.Bytes)
	checkLines(t, text)

	line, col, raw := 0, 0, -1
	for i, r := range text.S {
		l, c := text.Position(i)
		forward := l > line || l == line && c > col
		still := l == line && c == col && IsSpace(r) // within a break
		b := text.Raw(i)
		if !forward && !still || b <= raw || b >= size || text.LineAt(i) < 0 {
			t.Fatalf("%q at %d is at %d:%d, byte %d of %d; before it: %d:%d, byte %d", r, i, l, c, b, size, line, col, raw)
		}
		line, col, raw = l, c, b
	}
	require.Equal(t, size, text.Raw(len(text.S)))
	require.NotEmpty(t, text.Range(0, len(text.S)))
}

// checkLines has the lines tile the text: between them stand breaks alone, so
// every character that is not white space is in exactly one line.
func checkLines(t *testing.T, text *Text) {
	t.Helper()
	before := Line{Number: 1}
	for i, l := range text.Lines {
		require.LessOrEqual(t, l.Start, l.End)
		gap := text.S[before.End:l.Start]
		if i == 0 {
			require.Empty(t, gap)
			require.Equal(t, 1, l.Number)
		} else {
			require.NotEmpty(t, gap)
			require.Equal(t, strings.ContainsAny(gap, "\r\n"), l.Number == before.Number+1, "line ends count")
		}
		require.Equal(t, gap == "\f", l.Page)
		requireBlank(t, gap)
		require.False(t, strings.ContainsAny(text.S[l.Start:l.End], "\n\r\f\v\u0085\u2028\u2029"))
		require.Equal(t, i, text.LineAt(l.Start))
		before = l
	}
	requireBlank(t, text.S[before.End:])
}

func requireBlank(t *testing.T, s string) {
	t.Helper()
	for _, r := range s {
		require.True(t, IsSpace(r), "%q in a break", r)
	}
}

func FuzzDecode(f *testing.F) {
	for _, seed := range []string{
		"", "a", "a\nb\r\nc\rd\fe\vf\u0085g\u2028h", "£\n\xA3\n£", "\xA3\x85\n", "‘a’ \xA3\xE2\x80",
		"\xEF\xBB\xBF£", "\xFF\xFEa\x00\x3D\xD8b\x00c", "\xFE\xFF\x00a\xD8\x3D\xDE\x00", "a\x00b\x00c\x00",
		strings.Repeat("£", 2000), strings.Repeat("\xA3", 2000), "%PDF-1.4", "\x00\x01\x02\x03\x04\x05",
	} {
		for n := range len(Encodings) + 1 {
			f.Add([]byte(seed), uint8(n))
		}
	}
	names := append([]string{""}, Encodings...)
	f.Fuzz(func(t *testing.T, data []byte, n uint8) {
		name := names[int(n)%len(names)]
		text, err := Decode(data, name)
		if err != nil {
			var binary *BinaryError
			require.ErrorAs(t, err, &binary)
			return
		}
		checkText(t, text, len(data))
		if name != "" {
			require.Equal(t, name, text.Encoding)
		}
		if utf8.Valid(data) && text.Encoding == UTF8 {
			require.Equal(t, strings.TrimPrefix(string(data), "\uFEFF"), text.S, "valid UTF-8 stays as it is")
		}
		require.GreaterOrEqual(t, Mojibake(text.S), -1)
	})
}

// page is like a page of minutes: wrapped lines, some signs beyond ASCII.
const page = "62 Apologies for absence\n\nApologies were received from Councillor J Näslund and\n" +
	"the Members’ Clerk – who had asked for £5.\n\nRESOLVED: That the report be noted.\n\n"

func BenchmarkDecode(b *testing.B) {
	utf := strings.Repeat(page, 5000)
	ascii := strings.NewReplacer("ä", "a", "’", "'", "–", "-", "£", "L").Replace(utf)
	old := strings.NewReplacer("ä", "\xE4", "’", "\x92", "–", "\x96", "£", "\xA3").Replace(utf)
	for _, c := range []struct{ name, data string }{
		{"ascii", ascii},
		{"utf-8", utf},
		{"crlf", strings.ReplaceAll(utf, "\n", "\r\n")},
		{"windows-1252", old},
		{"utf-16le", inUTF16(utf, true)},
	} {
		b.Run(c.name, func(b *testing.B) {
			data := []byte(c.data)
			b.SetBytes(int64(len(data)))
			b.ReportAllocs()
			for b.Loop() {
				if _, err := Decode(data, ""); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

// BenchmarkPosition looks up places all over one line of a mebibyte.
func BenchmarkPosition(b *testing.B) {
	text := mustDecode(b, strings.Repeat("Members’ fee ", 1<<20/15))
	b.ReportAllocs()
	i := 0
	for b.Loop() {
		text.Position(i)
		i = (i + 7919) % len(text.S)
	}
}
