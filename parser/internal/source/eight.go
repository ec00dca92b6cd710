package source

import (
	"math/bits"
	"unicode/utf8"
)

// Eight bytes of a text as one number, the first the lowest. What is asked of
// every byte of every source is asked of eight at once.

// ones times a byte is that byte eight times over.
const ones = 0x0101010101010101

func eight(s string) uint64 {
	_ = s[7] // one check of the bounds rather than eight
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 |
		uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
}

// below sets the highest bit of some byte if, and only if, some byte is below the
// limit, which is at most 0x80. Bytes above the one that is below may have the bit
// set too.
func below(b uint64, limit byte) uint64 {
	return (b - ones*uint64(limit)) &^ b & (ones * 0x80)
}

// ascii gives how many bytes at the start of a text are ASCII.
func ascii(s string) int {
	rest := s
	for len(rest) > 32 && (eight(rest)|eight(rest[8:])|eight(rest[16:])|eight(rest[24:]))&(ones*0x80) == 0 {
		rest = rest[32:]
	}
	for ; len(rest) > 8; rest = rest[8:] {
		if beyond := eight(rest) & (ones * 0x80); beyond != 0 {
			return len(s) - len(rest) + bits.TrailingZeros64(beyond)/8
		}
	}
	for i := range len(rest) {
		if rest[i] >= utf8.RuneSelf {
			return len(s) - len(rest) + i
		}
	}
	return len(s)
}

// isUTF8 is utf8.ValidString, which takes all that stands behind the first character
// beyond ASCII byte by byte.
func isUTF8(s string) bool {
	for {
		s = s[ascii(s):]
		if s == "" {
			return true
		}
		switch {
		case len(s) > 1 && 0xC2 <= s[0] && s[0] < 0xE0 && isTrailing(s[1]):
			s = s[2:]
		case len(s) > 2 && 0xE1 <= s[0] && s[0] < 0xED && isTrailing(s[1]) && isTrailing(s[2]): // as dashes and quotation marks
			s = s[3:]
		default:
			r, size := utf8.DecodeRuneInString(s)
			if r == utf8.RuneError && size == 1 {
				return false
			}
			s = s[size:]
		}
	}
}

// isTrailing tells a byte that goes on with a character.
func isTrailing(c byte) bool { return c&0xC0 == 0x80 }

// holdsControls tells whether a line has a control character.
func holdsControls(s string) bool {
	for ; len(s) > 8; s = s[8:] {
		if b := eight(s); below(b, ' ') != 0 {
			return true
		}
	}
	for i := range len(s) {
		if s[i] < ' ' {
			return true
		}
	}
	return false
}

// zeros sets the highest bit of each byte that is zero, and no other bit.
func zeros(b uint64) uint64 {
	const low = ones * 0x7F
	return ^(b&low + low | b | low)
}
