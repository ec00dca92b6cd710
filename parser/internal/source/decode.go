package source

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

// The encodings that a source can have, by the names that the web uses.
// Pure ASCII is UTF-8.
const (
	UTF8        = "utf-8"
	UTF16LE     = "utf-16le"
	UTF16BE     = "utf-16be"
	Windows1252 = "windows-1252"
	Mixed       = "mixed" // some lines are UTF-8, some Windows-1252; can be found, not asked for
)

// Encodings are the names of the encodings that a caller may ask for.
var Encodings = []string{UTF8, UTF16LE, UTF16BE, Windows1252}

// aliases are other names for Encodings. The web reads Latin-1 as
// Windows-1252, because most pages that claim the one are the other.
var aliases = map[string]string{
	"utf8":       UTF8,
	"latin1":     Windows1252,
	"iso-8859-1": Windows1252,
	"cp1252":     Windows1252,
}

// EncodingError says that no encoding has the name that a caller asked for.
type EncodingError struct {
	Name string
}

func (e *EncodingError) Error() string {
	return "unknown encoding " + strings.ToValidUTF8(e.Name, "\uFFFD") + "; known are " + strings.Join(Encodings, ", ")
}

// byteOrderMarks in the order in which they are looked for.
var byteOrderMarks = []struct{ mark, encoding string }{
	{"\xEF\xBB\xBF", UTF8},
	{"\xFF\xFE", UTF16LE},
	{"\xFE\xFF", UTF16BE},
}

// Decode reads the bytes of one source. An empty encoding has it told from the
// bytes: by a byte order mark, by the NULs that UTF-16 leaves between ASCII,
// by being UTF-8, and else line by line, so that one stray byte does not spoil
// the rest. A named encoding is kept to, whatever the bytes; what it does not
// allow becomes U+FFFD.
//
// The error is a *BinaryError where the bytes are no text, and an
// *EncodingError where the encoding's name is unknown.
func Decode(data []byte, encoding string) (*Text, error) { return new(Room).Decode(data, encoding) }

// Room is what a text's lines take. The zero value is ready.
type Room struct{ lines []Line }

// Decode is the function of that name. The Lines of the text that it gave before
// are no longer good.
func (m *Room) Decode(data []byte, encoding string) (*Text, error) {
	forced, err := canonical(encoding)
	if err != nil {
		return nil, err
	}
	if err := recogniseFormat(data); err != nil {
		return nil, err
	}
	sum := sha256.Sum256(data)
	t := &Text{Bytes: len(data), SHA256: hex.EncodeToString(sum[:])}
	mixed, controls := t.decode(data, forced), false
	m.lines, controls = split(m.lines, t.S)
	if (controls || strings.IndexByte(t.S, 0x7F) >= 0) && mostlyControls(t.S) {
		return nil, &BinaryError{Looks: "binary data", Advice: "give the minutes as plain text"}
	}
	t.Lines = m.lines
	for _, offset := range mixed {
		t.Lines[t.LineAt(offset)].Mixed = true
	}
	return t, nil
}

// canonical tells which of Encodings a name means; empty stays empty.
func canonical(name string) (string, error) {
	lower := strings.ToLower(name)
	if alias, ok := aliases[lower]; ok {
		return alias, nil
	}
	for _, known := range Encodings {
		if lower == known {
			return known, nil
		}
	}
	if name != "" {
		return "", &EncodingError{Name: name}
	}
	return "", nil
}

// decode fills what depends on the encoding. It returns the offsets of lines
// that are Windows-1252 where others are UTF-8.
func (t *Text) decode(data []byte, forced string) (mixed []int) {
	marked, size := byteOrderMark(data)
	switch {
	case forced != "":
		t.Encoding = forced
		if forced != marked {
			size = 0
		}
	case marked != "":
		t.Encoding = marked
	default:
		t.Encoding = unmarkedUTF16(data)
		t.Guessed = t.Encoding != ""
	}

	if t.Encoding == "" || t.Encoding == UTF8 {
		if s := string(data[size:]); isUTF8(s) {
			t.Encoding, t.S = UTF8, s
			t.runs = []run{{raw: size}}
			return nil
		}
	}
	d := newDecoder(data, size)
	switch {
	case t.Encoding == UTF16LE:
		d.utf16(0)
	case t.Encoding == UTF16BE:
		d.utf16(1)
	case t.Encoding == Windows1252:
		d.windows1252(0, len(d.data))
	case forced == UTF8:
		d.brokenUTF8(0, len(d.data), replacement)
	default:
		mixed = d.byLines()
		t.Encoding = Mixed
		if !d.hasUTF8 && marked == "" {
			t.Encoding, t.Guessed = Windows1252, true
			mixed = nil
		}
	}
	d.mark(len(d.data), asUTF8) // so that even an empty text has a run
	t.S, t.runs = string(d.out), d.runs
	return mixed
}

func byteOrderMark(data []byte) (encoding string, size int) {
	for _, b := range byteOrderMarks {
		if bytes.HasPrefix(data, []byte(b.mark)) {
			return b.encoding, len(b.mark)
		}
	}
	return "", 0
}

// unmarkedUTF16 recognises UTF-16 without a byte order mark by its beginning:
// most characters are ASCII, so every second byte is NUL, always on the same
// side. It is empty if the bytes are not plainly so; a stray NUL in other text
// does not look like it.
func unmarkedUTF16(data []byte) string {
	sample := data[:min(len(data), 4096)&^1]
	pairs := len(sample) / 2
	if pairs < 2 || bytes.IndexByte(sample, 0) < 0 {
		return ""
	}
	little, big := 0, 0
	for i := 0; i < len(sample); i += 2 {
		switch first, second := sample[i], sample[i+1]; {
		case second == 0 && isPlain(first):
			little++
		case first == 0 && isPlain(second):
			big++
		}
	}
	switch {
	case little*10 >= pairs*7:
		return UTF16LE
	case big*10 >= pairs*7:
		return UTF16BE
	}
	return ""
}

// isPlain tells the ASCII characters of ordinary text.
func isPlain(c byte) bool {
	return ' ' <= c && c < 0x7F || '\t' <= c && c <= '\r'
}

// decoder collects a text that is not simply its bytes.
type decoder struct {
	data    []byte // without byte order mark
	skipped int    // bytes of the source before data
	out     []byte
	runs    []run
	hasUTF8 bool // a line beyond ASCII is UTF-8
}

// newDecoder skips some bytes of a source. It makes room for a text whose
// length is not known yet: most is ASCII, which only shrinks.
func newDecoder(source []byte, skipped int) *decoder {
	data := source[skipped:]
	return &decoder{data: data, skipped: skipped, out: make([]byte, 0, len(data)+len(data)/16)}
}

// mark notes that what follows in out comes from data[i:]. A run goes on
// unless its kind changes or, where finding a byte means counting characters,
// it grows long.
func (d *decoder) mark(i int, w width) {
	if n := len(d.runs); n > 0 {
		last := d.runs[n-1]
		if last.width == w && (w == asUTF8 || len(d.out)-last.start < stride) {
			return
		}
	}
	d.runs = append(d.runs, run{start: len(d.out), raw: d.skipped + i, width: w})
}

// utf16 reads units whose low byte stands first (low = 0) or second (low = 1).
func (d *decoder) utf16(low int) {
	unit := func(i int) rune { return rune(d.data[i+1-low])<<8 | rune(d.data[i+low]) }
	for i := 0; i < len(d.data); {
		d.mark(i, asUTF16)
		r, size := rune(utf8.RuneError), 2
		if i+1 < len(d.data) {
			r = unit(i)
		}
		if utf16.IsSurrogate(r) {
			pair := rune(utf8.RuneError)
			if i+3 < len(d.data) {
				pair = utf16.DecodeRune(r, unit(i+2))
			}
			if pair != utf8.RuneError {
				size = 4
			}
			r = pair
		}
		d.out = utf8.AppendRune(d.out, r)
		i += size
	}
}

// windows1252 reads data[from:to].
func (d *decoder) windows1252(from, to int) {
	for i := from; i < to; i++ {
		d.mark(i, oneByte)
		if c := d.data[i]; c < utf8.RuneSelf {
			d.out = append(d.out, c)
		} else {
			d.out = utf8.AppendRune(d.out, fromWindows1252(c))
		}
	}
}

func fromWindows1252(c byte) rune {
	if 0x80 <= c && c < 0xA0 {
		return windows1252High[c-0x80]
	}
	return rune(c)
}

// windows1252High holds what the bytes 80 to 9F mean. The five that Windows
// leaves undefined mean the control characters of the same number, as they do
// in the WHATWG Encoding Standard.
var windows1252High = [32]rune{
	'€', 0x81, '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', 0x8D, 'Ž', 0x8F,
	0x90, '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', 0x9D, 'ž', 'Ÿ',
}

// brokenUTF8 reads data[from:to] as UTF-8, and each byte that is none by the
// function given.
func (d *decoder) brokenUTF8(from, to int, stray func(byte) rune) {
	for i := from; i < to; {
		r, size := utf8.DecodeRune(d.data[i:to])
		if r == utf8.RuneError && size == 1 {
			d.mark(i, oneByte)
			d.out = utf8.AppendRune(d.out, stray(d.data[i]))
		} else {
			d.mark(i, asUTF8)
			d.out = append(d.out, d.data[i:i+size]...)
		}
		i += size
	}
}

func replacement(byte) rune { return utf8.RuneError }

// byLines reads each line as UTF-8 or as Windows-1252, and returns the offsets
// of those that are not UTF-8 throughout. Clerks paste from several programs
// into one file, so one line tells little about the next.
func (d *decoder) byLines() (strays []int) {
	for from := 0; from < len(d.data); {
		to := rawLineEnd(d.data, from)
		switch line := d.data[from:to]; {
		case utf8.Valid(line):
			d.mark(from, asUTF8)
			d.out = append(d.out, line...)
			d.hasUTF8 = d.hasUTF8 || !IsASCII(line)
		case mostlyUTF8(line):
			strays = append(strays, len(d.out))
			d.brokenUTF8(from, to, fromWindows1252)
			d.hasUTF8 = true
		default:
			strays = append(strays, len(d.out))
			d.windows1252(from, to)
		}
		from = to
	}
	return strays
}

// mostlyUTF8 tells a line of UTF-8 that holds a few bytes of something else,
// as where a file was cut within a character. Two bytes of Windows-1252 look like
// UTF-8 now and then ("É’"), so such a pair outweighs no stray byte; three
// ("â€™") hardly ever do.
func mostlyUTF8(line []byte) bool {
	balance := 0
	for i := 0; i < len(line); {
		r, size := utf8.DecodeRune(line[i:])
		switch {
		case r == utf8.RuneError && size == 1:
			balance--
		case size == 2:
			balance++
		case size > 2:
			balance += 3
		}
		i += size
	}
	return balance > 0
}

// rawLineEnd finds where the line that begins at an offset ends, its break
// included. Only breaks count that are the same byte in both encodings: 85 is
// an ellipsis in Windows-1252.
func rawLineEnd(data []byte, from int) int {
	for i := from; i < len(data); i++ {
		if c := data[i]; '\n' <= c && c <= '\r' {
			return i + 1
		}
	}
	return len(data)
}

// IsASCII tells whether all of a text is ASCII.
func IsASCII[T string | []byte](text T) bool {
	for i := range len(text) {
		if text[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}
