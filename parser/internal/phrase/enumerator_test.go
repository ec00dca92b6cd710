package phrase_test

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"minutebook/parser/internal/phrase"
)

var enumerators = []struct {
	text  string
	label string // empty where the text opens with no enumerator
	class phrase.Class
	value int
	bare  bool
}{
	{"1. That the tolls be raised", "1.", phrase.Digit, 1, false},
	{"12) the ferry", "12)", phrase.Digit, 12, false},
	{"(3) the pier", "(3)", phrase.Digit, 3, false},
	{"(2&3) the pier", "(2&3)", phrase.Digit, 2, false}, // of two at once
	{"[4] the pier", "[4]", phrase.Digit, 4, false},
	{"( 5 ) the pier", "( 5 )", phrase.Digit, 5, false},
	{"7", "7", phrase.Digit, 7, true},
	{"7 ferries", "7", phrase.Digit, 7, true},
	{"1.To seek tenders", "1.", phrase.Digit, 1, false}, // the blank was lost
	{"2.1The clerk reported", "2.1", phrase.Decimal, 1, false},
	{"2.1 The tolls", "2.1", phrase.Decimal, 1, false},
	{"4.10.3. The tolls", "4.10.3.", phrase.Decimal, 3, false},
	{"8a. Ferries", "8a.", phrase.Decimal, 1, false},
	{"8b) Ferries", "8b)", phrase.Decimal, 2, false},
	{"4.7ii) Ferries", "4.7ii)", phrase.Decimal, 2, false},
	{"13iv) Ferries", "13iv)", phrase.Decimal, 4, false},
	{"4.7iix) Ferries", "", phrase.NoClass, 0, false},
	{"(a) the tolls", "(a)", phrase.Lower, 1, false},
	{"b) the tolls", "b)", phrase.Lower, 2, false},
	{"c. the tolls", "c.", phrase.Lower, 3, false},
	{"(aa) the tolls", "(aa)", phrase.Lower, 27, false},
	{"D. Tolls", "D.", phrase.Upper, 4, false},
	{"A report", "A", phrase.Upper, 1, true},
	{"(i) the tolls", "(i)", phrase.LowerRoman, 1, false},
	{"iv. the tolls", "iv.", phrase.LowerRoman, 4, false},
	{"(xii) the tolls", "(xii)", phrase.LowerRoman, 12, false},
	{"III. Tolls", "III.", phrase.UpperRoman, 3, false},
	{"• the tolls", "•", phrase.Bullet, 0, false},
	{"•the tolls", "•", phrase.Bullet, 0, false},
	{"- the tolls", "-", phrase.Bullet, 0, false},
	{"\uf0b7\tthe tolls", "\uf0b7", phrase.Bullet, 0, false},
	{"o the tolls", "o", phrase.Bullet, 0, true},

	{text: ""},
	{text: "Tolls"},
	{text: "(R&D) tolls"},
	{text: "10.30am"},
	{text: "10.30pm start"},
	{text: "2.5Km of shore"},
	{text: "3% of tolls"},
	{text: "2nd reading"},
	{text: "0 votes"},
	{text: "e.g. tolls"},
	{text: "J.Smith said"},
	{text: "(the tolls)"},
	{text: "(iiii) tolls"},
	{text: "(vx) tolls"},
	{text: "(1"},
	{text: "()"},
	{text: "(1A2) tolls"},
	{text: "-5% on the year"},
	{text: "*Referred to Council"},
	{text: "12/03/2019 - Tolls"},
	{text: "20000. tolls"},
	{text: "£5 was taken"},
	{text: "…and the tolls"},
}

func TestReadEnumerator(t *testing.T) {
	for _, x := range enumerators {
		t.Run(x.text, func(t *testing.T) {
			e, ok := phrase.ReadEnumerator(x.text)
			require.Equal(t, x.label != "", ok, "%+v", e)
			if !ok {
				return
			}
			assert.Equal(t, x.label, e.Label)
			assert.Equal(t, x.class, e.Class)
			assert.Equal(t, x.value, e.Value)
			assert.Equal(t, x.bare, e.Bare)
		})
	}
}

// A lone letter may be the first Roman number or the ninth letter: its list tells.
func TestEnumeratorAs(t *testing.T) {
	read := func(s string) phrase.Enumerator {
		e, ok := phrase.ReadEnumerator(s)
		require.True(t, ok, s)
		return e
	}
	for _, x := range []struct {
		sign  string
		class phrase.Class
		value int // 0 where it cannot be one of that class
	}{
		{"(i)", phrase.LowerRoman, 1},
		{"(i)", phrase.Lower, 9},
		{"(v)", phrase.Lower, 22},
		{"(v)", phrase.LowerRoman, 5},
		{"(x)", phrase.LowerRoman, 10},
		{"(ii)", phrase.LowerRoman, 2},
		{"(b)", phrase.LowerRoman, 0},
		{"(iv)", phrase.Lower, 0},
		{"V.", phrase.UpperRoman, 5},
		{"I.", phrase.Upper, 9},
		{"(a)", phrase.Upper, 0},
		{"1.", phrase.Lower, 0},
	} {
		v, ok := read(x.sign).As(x.class)
		assert.Equal(t, x.value > 0, ok, "%s as class %d", x.sign, x.class)
		if x.value > 0 {
			assert.Equal(t, x.value, v, "%s as class %d", x.sign, x.class)
		}
	}
}

func TestRoman(t *testing.T) {
	for s, want := range map[string]int{
		"i": 1, "iv": 4, "ix": 9, "xl": 40, "xlix": 49, "lix": 59, "XIV": 14,
		"": 0, "iiii": 0, "vx": 0, "ic": 0, "lx": 0, "vv": 0, "xi v": 0,
	} {
		assert.Equal(t, want, phrase.Roman(s), s)
	}
}

func FuzzEnumerator(f *testing.F) {
	for _, x := range enumerators {
		f.Add(x.text)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if !utf8.ValidString(s) {
			t.Skip("sources are decoded")
		}
		e, ok := phrase.ReadEnumerator(s)
		if !ok {
			return
		}
		require.True(t, 0 < e.End && e.End <= len(s), "%+v", e)
		require.True(t, e.End == len(s) || utf8.RuneStart(s[e.End]), "%+v", e)
		require.NotEmpty(t, e.Label)
		require.Equal(t, strings.Join(strings.Fields(s[:e.End]), " "), e.Label, "the label is what stands there")
		require.NotEqual(t, phrase.NoClass, e.Class)
		for c := phrase.Digit; c <= phrase.Bullet; c++ {
			e.As(c)
		}
	})
}
