package cli

import (
	"io"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// countingReader counts what was read of an endless stream.
type countingReader struct{ n int64 }

func (r *countingReader) Read(p []byte) (int, error) {
	r.n += int64(len(p))
	return len(p), nil
}

func TestReadWholeStopsAtTheLimit(t *testing.T) {
	endless := &countingReader{}
	_, err := readWhole(endless, 0, 1<<20)
	require.ErrorContains(t, err, "larger than 1MiB")
	assert.LessOrEqual(t, endless.n, int64(1<<20+1))
}

func TestReadWholeRefusesALargeFileUnread(t *testing.T) {
	unread := &countingReader{}
	_, err := readWhole(unread, 11, 10)
	require.ErrorContains(t, err, "larger than 10B")
	assert.Zero(t, unread.n)
}

func TestReadWhole(t *testing.T) {
	tests := []struct {
		name string
		text string
		size int64 // as the file system says
	}{
		{"size known", "0123456789", 10},
		{"size unknown", "0123456789", 0},
		{"file grew", "0123456789", 3},
		{"file shrank", "0123", 10},
		{"empty", "", 0},
	}
	for _, test := range tests {
		data, err := readWhole(strings.NewReader(test.text), test.size, 10)
		require.NoError(t, err, test.name)
		assert.Equal(t, test.text, string(data), test.name)
	}
}

func TestReadWholePassesErrorsOn(t *testing.T) {
	_, err := readWhole(io.MultiReader(strings.NewReader("half"), failingReader{}), 0, 10)
	require.ErrorIs(t, err, io.ErrUnexpectedEOF)
}

type failingReader struct{}

func (failingReader) Read([]byte) (int, error) { return 0, io.ErrUnexpectedEOF }
