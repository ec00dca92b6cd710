package encode

import (
	"math/bits"
	"unicode/utf8"
)

// appendQuoted writes a string of JSON. What is no UTF-8, and the two line ends
// that JavaScript has and JSON has not, are escaped.
func appendQuoted(buf []byte, s string) []byte {
	buf = append(buf, '"')
	for {
		n := asItStands(s)
		buf = append(buf, s[:n]...)
		if n == len(s) {
			return append(buf, '"')
		}
		s = s[n:]
		r, size := utf8.DecodeRuneInString(s)
		switch {
		case r == utf8.RuneError && size == 1:
			buf = append(buf, `\ufffd`...)
		case r == '\u2028' || r == '\u2029':
			buf = append(buf, `\u202`...)
			buf = append(buf, '8'+byte(r&1))
		default:
			buf = appendEscape(buf, byte(r))
		}
		s = s[size:]
	}
}

// asItStands gives how many bytes at the start of a text JSON does not escape. They
// are taken eight at once: most of what is written is ASCII.
func asItStands(s string) int {
	rest := s
	for len(rest) > 8 {
		if len(rest) >= 16 && special(eight(rest))|special(eight(rest[8:])) == 0 {
			rest = rest[16:]
			continue
		}
		marked := special(eight(rest))
		if marked == 0 {
			rest = rest[8:]
			continue
		}
		rest = rest[bits.TrailingZeros64(marked)/8:]
		n := asOne(rest)
		if n == 0 {
			return len(s) - len(rest)
		}
		rest = rest[n:]
	}
	for rest != "" {
		n := asOne(rest)
		if n == 0 {
			break
		}
		rest = rest[n:]
	}
	return len(s) - len(rest)
}

// asOne gives the length of the character at the start of a text, 0 where JSON
// escapes it.
func asOne(s string) int {
	c := s[0]
	switch {
	case c < utf8.RuneSelf:
		if c < ' ' || c == '"' || c == '\\' {
			return 0
		}
		return 1
	case len(s) > 2 && c == 0xE2 && s[1] == 0x80 && 0x90 <= s[2] && s[2] < 0xA8:
		return len("–") // dashes and quotation marks
	}
	r, size := utf8.DecodeRuneInString(s)
	if r == utf8.RuneError && size == 1 || r == '\u2028' || r == '\u2029' {
		return 0
	}
	return size
}

// special sets the highest bit of the first byte that is beyond ASCII or escaped, and
// perhaps those of others behind it.
func special(b uint64) uint64 {
	const ones = 0x0101010101010101
	backslash := b ^ ones*'\\'
	low := b ^ ones*('"'^' ') // which makes a blank of a quotation mark, and leaves below the blank what was there
	return (b | (low-ones*(' '+1))&^low | (backslash-ones)&^backslash) & (ones * 0x80)
}

// eight gives eight bytes of a text as one number, the first the lowest.
func eight(s string) uint64 {
	_ = s[7] // one check of the bounds rather than eight
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 |
		uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
}

// shortEscapes are the characters that have an escape of one letter.
var shortEscapes = [...]byte{'"': '"', '\\': '\\', '\b': 'b', '\f': 'f', '\n': 'n', '\r': 'r', '\t': 't'}

func appendEscape(buf []byte, c byte) []byte {
	if letter := shortEscapes[c]; letter != 0 {
		return append(buf, '\\', letter)
	}
	const hexadecimal = "0123456789abcdef"
	return append(buf, '\\', 'u', '0', '0', hexadecimal[c>>4], hexadecimal[c&15])
}
