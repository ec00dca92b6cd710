package source

import (
	"math/rand/v2"
	"strings"
	"testing"
	"unicode"
	"unsafe"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// plainFold says what folding is, without regard to time.
func plainFold(s string) string {
	for _, invisible := range []string{"\u00AD", "\u200B", "\u200C", "\u200D", "\u2060", "\uFEFF"} {
		s = strings.ReplaceAll(s, invisible, "")
	}
	return strings.Join(strings.FieldsFunc(s, IsSpace), " ")
}

func TestFold(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"", ""},
		{" ", ""},
		{"That the report be noted.", "That the report be noted."},
		{"  That\tthe \n report\r\n", "That the report"},
		{"page\fbreak\vand\u0085next", "page break and next"},
		{"no\u00A0break \u00A0 space", "no break space"},
		{"\u2000\u200Awide\u3000spaces\u202F\u205F", "wide spaces"},
		{"a\u2028b\u2029c\u1680d", "a b c d"},
		{"units\x1Cand\x1D\x1E\x1Frecords", "units and records"},
		{"co\u00ADoper\u200Bate \u200C\u200D\u2060words\uFEFF", "cooperate words"},
		{"a \u200B b", "a b"},
		{"\u200B a \uFEFF", "a"},
		{"‘quoted’ – £5…", "‘quoted’ – £5…"},
		{"bell\x07and\x00nul", "bell\x07and\x00nul"},
		{"bad\xFF  bytes\xE2\x80", "bad\xFF bytes\xE2\x80"},
	} {
		assert.Equal(t, c.want, Fold(c.in), "%q", c.in)
		assert.Equal(t, c.want, Fold(Fold(c.in)), "%q twice", c.in)
	}
}

func TestFoldEqualsItsDefinition(t *testing.T) {
	parts := []string{
		"a", "word", "£", "’", "😀", "\xFF", "\xE2\x80", "\x07", "\x7F", " ", " ", "  ", "\t", "\n", "\r\n", "\f", "\x1C", "\x1F",
		"\u0085", "\u00A0", "\u00AD", "\u1680", "\u180E", "\u2000", "\u200A", "\u200B", "\u200D", "\u200E", "\u2028",
		"\u202F", "\u205F", "\u2060", "\u3000", "\uFEFF",
	}
	random := rand.New(rand.NewPCG(3, 4))
	for range 20000 {
		var b strings.Builder
		for range random.IntN(12) {
			b.WriteString(parts[random.IntN(len(parts))])
		}
		require.Equal(t, plainFold(b.String()), Fold(b.String()), "%q", b.String())
	}
}

func FuzzFold(f *testing.F) {
	for _, seed := range []string{"", " a  b ", "a\u00ADb \u00A0c", "\xFF \xC2", "\u200B \u200B", "\xE2\x80\u200B\x84"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, s string) {
		Fold(s) // whatever it is, it may not panic
		s = strings.ToValidUTF8(s, "\uFFFD")
		require.Equal(t, plainFold(s), Fold(s))
	})
}

func TestFoldSharesWhatNeedsNoChange(t *testing.T) {
	text := "  The Members’ report – £5 – be noted. \u00A0"
	folded := Fold(text)
	assert.Equal(t, "The Members’ report – £5 – be noted.", folded)
	assert.Same(t, unsafe.StringData(text[2:]), unsafe.StringData(folded))
}

// Other tools that read records fold by the same characters.
func TestIsSpaceAndIsInvisible(t *testing.T) {
	var spaces, invisible []rune
	for r := rune(0); r <= 0xFFFF; r++ {
		if IsSpace(r) {
			spaces = append(spaces, r)
		}
		separator := 0x1C <= r && r <= 0x1F
		assert.Equal(t, unicode.IsSpace(r) || separator, IsSpace(r), "%U", r)
		if IsInvisible(r) {
			invisible = append(invisible, r)
		}
	}
	assert.Len(t, spaces, 29)
	assert.Equal(t, []rune("\u00AD\u200B\u200C\u200D\u2060\uFEFF"), invisible)
}

func BenchmarkFold(b *testing.B) {
	for _, c := range []struct{ name, text string }{
		{"ascii", strings.Repeat("That the report be noted. ", 40)},
		{"signs", strings.Repeat("The Members’ fee – of £5 – be paid. ", 40)},
		{"wrapped", strings.Repeat("That the report\n  be noted and ", 40)},
	} {
		b.Run(c.name, func(b *testing.B) {
			b.SetBytes(int64(len(c.text)))
			b.ReportAllocs()
			for b.Loop() {
				Fold(c.text)
			}
		})
	}
}
