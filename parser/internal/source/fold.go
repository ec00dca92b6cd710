package source

import (
	"math/bits"
	"strings"
	"unicode/utf8"
)

// IsSpace tells white space: the characters that have the property
// White_Space in Unicode, no-break spaces included, and the separators U+001C
// to U+001F, which other tools that read records count as white space.
func IsSpace(r rune) bool {
	switch r {
	case ' ', '\t', '\n', '\v', '\f', '\r', 0x1C, 0x1D, 0x1E, 0x1F, 0x85, 0xA0,
		0x1680, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000:
		return true
	}
	return 0x2000 <= r && r <= 0x200A
}

// IsInvisible tells the characters that show nothing and are no part of a
// word: soft hyphen, zero-width space and joiners, word joiner, byte order
// mark.
func IsInvisible(r rune) bool {
	switch r {
	case 0xAD, 0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF:
		return true
	}
	return false
}

// Fold is the form in which records hold words: a run of white space becomes
// one space, invisible characters go, the ends are trimmed. What needs no
// change, or only trimming, is a slice of s. It expects UTF-8, as Text.S is;
// bytes that are none stay.
func Fold(s string) string {
	s = Trim(s)
	gap := kept(s, 0)
	if gap == len(s) {
		return s
	}
	return foldFrom(s, gap)
}

// foldFrom folds a trimmed text that needs no change before the gap at an
// offset.
func foldFrom(s string, gap int) string {
	var b strings.Builder
	b.Grow(len(s))
	b.WriteString(s[:gap])
	for gap < len(s) {
		word, space := gapEnd(s, gap)
		if space {
			b.WriteByte(' ')
		}
		gap = kept(s, word)
		b.WriteString(s[word:gap])
	}
	return b.String()
}

// kept tells where the stretch ends that folding keeps as it is: words with one
// space between. What follows begins with white space or what shows nothing.
func kept(s string, i int) int {
	for {
		i += plain(s[i:])
		gap := i
		if i < len(s) && s[i] == ' ' {
			i++
		}
		if i == len(s) {
			return gap
		}
		r, size := utf8.DecodeRuneInString(s[i:])
		if IsSpace(r) || IsInvisible(r) {
			return gap
		}
		i += size
	}
}

// plain gives the length of what is visible ASCII at the start of a text, with
// single spaces that more of it follows. That is nearly all of nearly every text,
// so it is taken eight bytes at once, of which the last is the first of the next.
func plain(s string) int {
	rest := s
	for ; len(rest) > 8; rest = rest[7:] {
		b := eight(rest)
		x := b ^ ones*' '
		pairs := x | x>>8 | 0xFF<<56 // zero where two spaces stand together
		if marked := (b | (b-ones*' ')&^b | (pairs-ones)&^pairs) & (ones * 0x80); marked != 0 {
			rest = rest[bits.TrailingZeros64(marked)/8:] // the lowest is marked rightly
			break
		}
	}
	i := len(s) - len(rest)
	if i > 0 && s[i-1] == ' ' {
		i-- // what follows the space is yet to be seen
	}
	for i < len(s) && (visible(s[i]) || s[i] == ' ' && i+1 < len(s) && visible(s[i+1])) {
		i++
	}
	return i
}

func visible(c byte) bool { return c > ' ' && c < utf8.RuneSelf }

// gapEnd tells where a stretch of white space and invisible characters ends,
// and whether there is white space in it.
func gapEnd(s string, i int) (end int, space bool) {
	for i < len(s) {
		r, size := utf8.DecodeRuneInString(s[i:])
		if IsSpace(r) {
			space = true
		} else if !IsInvisible(r) {
			break
		}
		i += size
	}
	return i, space
}

// NoBreakSpace is the blank at which no line is broken.
const NoBreakSpace = "\u00a0"

// TrimStart is a text less white space and invisible characters at its start.
func TrimStart(s string) string {
	for len(s) >= 8 && eight(s) == ones*' ' {
		s = s[8:]
	}
	i := 0
	for i < len(s) {
		switch c := s[i]; {
		case c == ' ' || '\t' <= c && c <= '\r':
			i++
		case visible(c):
			return s[i:]
		case c == NoBreakSpace[0] && strings.HasPrefix(s[i:], NoBreakSpace):
			i += len(NoBreakSpace) // with which many sites indent
		default:
			return strings.TrimLeftFunc(s[i:], showsNothing)
		}
	}
	return ""
}

func showsNothing(r rune) bool { return IsSpace(r) || IsInvisible(r) }

// Trim is a text less white space and invisible characters at its ends.
func Trim(s string) string {
	if s != "" && visible(s[0]) && visible(s[len(s)-1]) {
		return s
	}
	return strings.TrimFunc(s, showsNothing)
}
