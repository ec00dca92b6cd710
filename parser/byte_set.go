package parser

import (
	"math/bits"

	"minutebook/parser/internal/room"
	"minutebook/parser/internal/source"
)

// byteSet holds bytes of a source by their offsets, a bit for each.
type byteSet []uint64

// reset empties the set, for n bytes.
func (set *byteSet) reset(n int) {
	words := n/64 + 1
	*set = room.Slice(*set, words)[:words]
	clear(*set)
}

// add adds the bytes from start on and before end.
func (set byteSet) add(start, end int) {
	if start >= end {
		return
	}
	first, last := start/64, (end-1)/64
	low, high := ^uint64(0)<<(start%64), ^uint64(0)>>(63-(end-1)%64)
	if first == last {
		set[first] |= low & high
		return
	}
	set[first] |= low
	for i := first + 1; i < last; i++ {
		set[i] = ^uint64(0)
	}
	set[last] |= high
}

// next gives the first byte from an offset on that is in the set or, with flip all
// bits, that is not; one behind all of them where there is none.
func (set byteSet) next(from int, flip uint64) int {
	i := from / 64
	word := (set[i] ^ flip) &^ (1<<(from%64) - 1)
	for word == 0 {
		if i++; i == len(set) {
			return i * 64
		}
		word = set[i] ^ flip
	}
	return i*64 + bits.TrailingZeros64(word)
}

// coversAll tells whether the account has all of the source but white space. It asks
// less than a search for what is missing does.
func (r *reading) coversAll() bool {
	text, set := r.src.S, &r.rooms.bytes
	set.reset(len(text))
	for i := range r.account {
		set.add(r.account[i].span.Start, r.account[i].span.End)
	}
	for i := set.next(0, ^uint64(0)); i < len(text); {
		end := min(set.next(i, 0), len(text))
		if source.TrimStart(text[i:end]) != "" {
			return false
		}
		if end == len(text) {
			break
		}
		i = set.next(end, ^uint64(0))
	}
	return true
}
