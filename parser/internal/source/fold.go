package source

import (
	"unicode"
	"unicode/utf8"
)

// IsSpace tells white space: what Unicode calls so, no-break spaces included,
// and the separators U+001C to U+001F, which other tools that read records
// count as white space.
func IsSpace(r rune) bool {
	return unicode.IsSpace(r) || 0x1C <= r && r <= 0x1F
}

// IsInvisible tells the characters that show nothing and are no part of a
// word: soft hyphen, zero-width space and joiners, word joiner, byte order
// mark.
func IsInvisible(r rune) bool {
	switch r {
	case '\u00AD', '\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF':
		return true
	}
	return false
}

// Fold is the form in which records hold words: a run of white space becomes
// one space, invisible characters go, the ends are trimmed. What needs no
// change, or only trimming, is a slice of s.
func Fold(s string) string {
	s = trim(s)
	for i := 0; i < len(s); {
		c := s[i]
		if c > ' ' && c < utf8.RuneSelf {
			i++
			continue
		}
		if c == ' ' {
			if s[i-1] == ' ' { // trim left no space at the start
				return foldFrom(s, i)
			}
			i++
			continue
		}
		r, size := utf8.DecodeRuneInString(s[i:])
		if IsSpace(r) || IsInvisible(r) {
			return foldFrom(s, i)
		}
		i += size
	}
	return s
}

// foldFrom folds a trimmed text whose first n bytes need no change.
func foldFrom(s string, n int) string {
	buf := make([]byte, 0, len(s))
	space := false
	if s[n-1] == ' ' { // it may be the start of a longer run
		space = true
		n--
	}
	buf = append(buf, s[:n]...)
	for i := n; i < len(s); {
		r, size := rune(s[i]), 1
		if r >= utf8.RuneSelf {
			r, size = utf8.DecodeRuneInString(s[i:])
		}
		switch {
		case IsInvisible(r):
		case IsSpace(r):
			space = true
		default:
			if space {
				buf = append(buf, ' ')
				space = false
			}
			buf = append(buf, s[i:i+size]...)
		}
		i += size
	}
	return string(buf)
}

func trim(s string) string {
	for s != "" {
		r, size := utf8.DecodeRuneInString(s)
		if !IsSpace(r) && !IsInvisible(r) {
			break
		}
		s = s[size:]
	}
	for s != "" {
		r, size := utf8.DecodeLastRuneInString(s)
		if !IsSpace(r) && !IsInvisible(r) {
			break
		}
		s = s[:len(s)-size]
	}
	return s
}
