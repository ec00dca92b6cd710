package source

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

// zeros sets the highest bit of each byte that is zero, and no other bit.
func zeros(b uint64) uint64 {
	const low = ones * 0x7F
	return ^(b&low + low | b | low)
}
