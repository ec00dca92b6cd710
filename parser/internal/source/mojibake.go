package source

import (
	"strings"
	"unicode/utf8"
)

// Mojibake finds the first sequence that is typical of UTF-8 that was once
// read as Windows-1252 and saved again: "â€™" for an apostrophe, "Â£" for a
// pound sign, "Ã©" for an e with acute. It returns its offset, or -1.
//
// Such a sequence is the first byte of a character of UTF-8 seen as a letter,
// then its other bytes seen as signs. Words do not look like that: "Â", "Ã",
// "â" and "ï" stand before letters, and few before more than one sign.
func Mojibake(s string) int {
	const lead = 0xC3 // the first byte of all those letters
	for from := 0; ; {
		i := strings.IndexByte(s[from:], lead)
		if i < 0 {
			return -1
		}
		from += i
		if isMojibake(s[from:]) {
			return from
		}
		from++
	}
}

func isMojibake(s string) bool {
	letter, size := utf8.DecodeRuneInString(s)
	first, n := utf8.DecodeRuneInString(s[size:])
	switch letter {
	case 'Â':
		return '\u00A0' <= first && first <= '\u00BF'
	case 'Ã':
		return isContinuation(first)
	case 'â', 'ï':
		if letter == 'â' && first == '€' {
			return true // its third byte may be one of those that Windows-1252 lacks
		}
		second, _ := utf8.DecodeRuneInString(s[size+n:])
		return isContinuation(first) && isContinuation(second)
	}
	return false
}

// isContinuation tells the characters that Windows-1252 has for the bytes 80
// to BF, with which UTF-8 goes on inside a character.
func isContinuation(r rune) bool {
	if '\u0080' <= r && r <= '\u00BF' {
		return true
	}
	for _, w := range windows1252High {
		if r == w {
			return true
		}
	}
	return false
}
