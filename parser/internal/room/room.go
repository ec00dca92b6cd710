// Package room keeps what the reading of one source took for the reading of the
// next. A source leaves ten times its size behind: lines, paragraphs, an account.
// Taken anew for each of an archive's files, that memory is never in the
// processor's cache.
package room

import "unsafe"

// kept is how many bytes a room keeps at most, so that one long source does not
// hold its memory for as long as short ones follow.
const kept = 1 << 20

// chunk is how many values are made at once.
const chunk = 32

// Of gives pointers to values, made many at once. The zero value is ready.
type Of[T any] struct {
	chunks [][]T
	next   int // of all values, the first that is free
}

// Next gives a value that nobody holds. It may have been used before, and is not cleared.
func (r *Of[T]) Next() *T {
	k, i := r.next/chunk, r.next%chunk
	if k == len(r.chunks) {
		r.chunks = append(r.chunks, make([]T, chunk))
	}
	r.next++
	return &r.chunks[k][i]
}

// Reset takes all values back.
func (r *Of[T]) Reset() {
	r.chunks = r.chunks[:min(len(r.chunks), kept/(chunk*int(unsafe.Sizeof(*new(T)))))]
	r.next = 0
}

// Slice gives a slice without values that has a capacity, in a room where it is
// large enough, and the room for the next: the slice that was used in the end.
func Slice[T any](room []T, capacity int) []T {
	if cap(room) < capacity || cap(room)*int(unsafe.Sizeof(*new(T))) > kept {
		return make([]T, 0, capacity)
	}
	return room[:0]
}
