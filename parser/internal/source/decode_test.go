package source

import (
	"crypto/sha256"
	"encoding/hex"
	"strings"
	"testing"
	"unicode/utf16"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// inUTF16 writes a text as UTF-16 without byte order mark.
func inUTF16(s string, little bool) string {
	var b strings.Builder
	for _, unit := range utf16.Encode([]rune(s)) {
		high, low := byte(unit>>8), byte(unit)
		if little {
			high, low = low, high
		}
		b.WriteByte(high)
		b.WriteByte(low)
	}
	return b.String()
}

func TestDecodeTellsTheEncoding(t *testing.T) {
	for _, c := range []struct {
		name     string
		data     string
		encoding string
		guessed  bool
		text     string
	}{
		{"empty", "", UTF8, false, ""},
		{"ASCII", "RESOLVED\n", UTF8, false, "RESOLVED\n"},
		{"UTF-8", "fee of £5 – ‘agreed’", UTF8, false, "fee of £5 – ‘agreed’"},
		{"UTF-8 with mark", "\xEF\xBB\xBFPRESENT: é", UTF8, false, "PRESENT: é"},
		{"UTF-8 mark alone", "\xEF\xBB\xBF", UTF8, false, ""},
		{"second mark stays", "\xEF\xBB\xBF\xEF\xBB\xBFa", UTF8, false, "\uFEFFa"},
		{"a stray NUL is text", "a\x00b", UTF8, false, "a\x00b"},

		{"UTF-16LE with mark", "\xFF\xFE" + inUTF16("£5 😀 café", true), UTF16LE, false, "£5 😀 café"},
		{"UTF-16BE with mark", "\xFE\xFF" + inUTF16("£5 😀 café", false), UTF16BE, false, "£5 😀 café"},
		{"UTF-16LE mark alone", "\xFF\xFE", UTF16LE, false, ""},
		{"UTF-16LE without mark", inUTF16("Apologies – none £", true), UTF16LE, true, "Apologies – none £"},
		{"UTF-16BE without mark", inUTF16("Apologies – none £", false), UTF16BE, true, "Apologies – none £"},
		{"odd last byte", "\xFF\xFE" + inUTF16("ab", true) + "c", UTF16LE, false, "ab\uFFFD"},
		{"unpaired high surrogate", "\xFF\xFEa\x00\x3D\xD8b\x00", UTF16LE, false, "a\uFFFDb"},
		{"unpaired low surrogate", "\xFF\xFEa\x00\x00\xDEb\x00", UTF16LE, false, "a\uFFFDb"},
		{"high surrogate at the end", "\xFE\xFF\x00a\xD8\x3D", UTF16BE, false, "a\uFFFD"},
		{"NULs on both sides are no UTF-16", "a\x00\x00b", UTF8, false, "a\x00\x00b"},

		{"Windows-1252", "caf\xE9\n\x93so\x94 \x96 \xA35\n", Windows1252, true, "café\n“so” – £5\n"},
		{"undefined bytes", "\x81\x8D\x8F\x90\x9D\xFF", Windows1252, true, "\u0081\u008D\u008F\u0090\u009Dÿ"},
		{"ellipsis", "and so on\x85\nnext", Windows1252, true, "and so on…\nnext"},
		{"stray line", "£1\n\xA32\n£3", Mixed, false, "£1\n£2\n£3"},
		{"stray line, CR", "£1\r\xA32\r£3", Mixed, false, "£1\r£2\r£3"},
		{"stray page", "£1\f\xA32\f£3", Mixed, false, "£1\f£2\f£3"},
		{"stray behind a mark", "\xEF\xBB\xBF\xA32", Mixed, false, "£2"},
		{"cut within a character", "Members’ allow\xE2\x80", Mixed, false, "Members’ allowâ€"},
		{"a chance pair", "CAF\xC9\x92S \xA35", Windows1252, true, "CAFÉ’S £5"},
		{"a cut end alone", "a\n\xE2\x80", Windows1252, true, "a\nâ€"},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, err := Decode([]byte(c.data), "")
			require.NoError(t, err)
			assert.Equal(t, c.encoding, got.Encoding, "encoding")
			assert.Equal(t, c.guessed, got.Guessed, "guessed")
			assert.Equal(t, c.text, got.S, "text")
		})
	}
}

func TestDecodeKeepsToANamedEncoding(t *testing.T) {
	for _, c := range []struct {
		name     string
		data     string
		asked    string
		encoding string
		text     string
	}{
		{"bad bytes are replaced one by one", "a\xE2\x80b\xFFé", "utf-8", UTF8, "a\uFFFD\uFFFDb\uFFFDé"},
		{"its mark goes", "\xEF\xBB\xBFa\xFF", "utf-8", UTF8, "a\uFFFD"},
		{"UTF-8 read as Windows-1252", "£", "windows-1252", Windows1252, "Â£"},
		{"another's mark is text", "\xEF\xBB\xBFa", "windows-1252", Windows1252, "ï»¿a"},
		{"UTF-16LE", "a\x00\xE9\x00", "utf-16le", UTF16LE, "aé"},
		{"UTF-16BE", "\xFE\xFF\x00a", "utf-16be", UTF16BE, "a"},
		{"Latin-1 as the web reads it", "\x93", "latin1", Windows1252, "“"},
		{"ISO-8859-1 as the web reads it", "\x93", "ISO-8859-1", Windows1252, "“"},
		{"case does not count", "a", "UTF-8", UTF8, "a"},
		{"empty", "", "utf-16le", UTF16LE, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, err := Decode([]byte(c.data), c.asked)
			require.NoError(t, err)
			assert.Equal(t, c.encoding, got.Encoding)
			assert.False(t, got.Guessed)
			assert.Equal(t, c.text, got.S)
		})
	}
}

func TestDecodeRefusesUnknownEncodings(t *testing.T) {
	for _, name := range []string{"utf-9", "mixed", " utf-8", "\xFF"} {
		_, err := Decode(nil, name)
		var unknown *EncodingError
		require.ErrorAs(t, err, &unknown, name)
		assert.Equal(t, name, unknown.Name)
		assert.Contains(t, err.Error(), "windows-1252", "the message lists what is known")
	}
	for _, name := range Encodings {
		_, err := Decode(nil, name)
		assert.NoError(t, err, name)
	}
}

func TestDecodeCountsAndHashesTheSource(t *testing.T) {
	data := []byte("\xEF\xBB\xBFcafé\r\n")
	got, err := Decode(data, "")
	require.NoError(t, err)
	sum := sha256.Sum256(data)
	assert.Equal(t, len(data), got.Bytes)
	assert.Equal(t, hex.EncodeToString(sum[:]), got.SHA256)
}

func TestDecodeDoesNotKeepItsBytes(t *testing.T) {
	data := []byte("minutes")
	got, err := Decode(data, "")
	require.NoError(t, err)
	data[0] = 'X'
	assert.Equal(t, "minutes", got.S)
}

func TestMixedLinesAreMarked(t *testing.T) {
	for _, c := range []struct {
		name string
		data string
		want []bool
	}{
		{"among UTF-8", "£1\n\xA32\nplain\n£3\n\xA34", []bool{false, true, false, false, true}},
		{"behind a form feed", "£1\fplain\f\xA32\n", []bool{false, false, true}},
		{"UTF-8 with a stray byte", "plain\n‘a’ \xA31\n", []bool{false, true}},
		{"all Windows-1252", "\xA31\nplain\n\xA32", []bool{false, false, false}},
		{"all UTF-8", "£1\n£2", []bool{false, false}},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, err := Decode([]byte(c.data), "")
			require.NoError(t, err)
			var marks []bool
			for _, l := range got.Lines {
				marks = append(marks, l.Mixed)
			}
			assert.Equal(t, c.want, marks)
		})
	}
}
