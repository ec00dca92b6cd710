package room_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"minutebook/parser/internal/room"
)

func TestValuesAreApartUntilReset(t *testing.T) {
	var of room.Of[int]
	seen := map[*int]bool{}
	for range 100 {
		seen[of.Next()] = true
	}
	assert.Len(t, seen, 100)
	of.Reset()
	for range 100 {
		assert.Contains(t, seen, of.Next(), "the same memory is given again")
	}
}

// One long source does not keep its memory while short ones follow.
func TestRoomIsBounded(t *testing.T) {
	type large [1 << 16]byte
	var of room.Of[large]
	first := of.Next()
	of.Reset()
	assert.NotSame(t, first, of.Next(), "a chunk of these is more than is kept")

	assert.Equal(t, 10, cap(room.Slice(make([]int, 3, 1<<20), 10)))
	assert.Equal(t, 16, cap(room.Slice(make([]int, 3, 16), 10)))
	assert.Empty(t, room.Slice(make([]int, 3, 16), 10))
}
