package source

import (
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
	s = trim(s)
	for i := 0; ; {
		i = wordEnd(s, i)
		if i == len(s) {
			return s
		}
		next := wordEnd(s, i+1)
		if s[i] != ' ' || next == i+1 {
			return foldFrom(s, i)
		}
		i = next
	}
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
		gap = wordEnd(s, word)
		b.WriteString(s[word:gap])
	}
	return b.String()
}

// wordEnd tells where a stretch of characters ends that folding keeps.
func wordEnd(s string, i int) int {
	for i < len(s) {
		c := s[i]
		if c == ' ' {
			break
		}
		if c > ' ' && c < utf8.RuneSelf {
			i++
			continue
		}
		r, size := utf8.DecodeRuneInString(s[i:])
		if IsSpace(r) || IsInvisible(r) {
			break
		}
		i += size
	}
	return i
}

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

func trim(s string) string {
	return strings.TrimFunc(s, func(r rune) bool { return IsSpace(r) || IsInvisible(r) })
}
