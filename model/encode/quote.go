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
		case r < utf8.RuneSelf:
			buf = appendEscape(buf, byte(r))
		default:
			buf = append(buf, s[:size]...)
		}
		s = s[size:]
	}
}

// asItStands gives how many bytes at the start of a text are ASCII that JSON does
// not escape. They are taken eight at once: most of what is written is such.
func asItStands(s string) int {
	const ones, high = 0x0101010101010101, 0x8080808080808080
	zero := func(b uint64) uint64 { return (b - ones) &^ b & high }
	n := 0
	for ; n+8 <= len(s); n += 8 {
		b := eight(s[n:])
		if marked := b&high | (b-ones*' ')&^b&high | zero(b^ones*'"') | zero(b^ones*'\\'); marked != 0 {
			return n + bits.TrailingZeros64(marked)/8 // the lowest is marked rightly, whatever is above it
		}
	}
	for n < len(s) && s[n] >= ' ' && s[n] < utf8.RuneSelf && s[n] != '"' && s[n] != '\\' {
		n++
	}
	return n
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
