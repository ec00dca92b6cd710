package cli

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestByteSize(t *testing.T) {
	tests := []struct {
		in   string
		want int64
		text string
	}{
		{"1", 1, "1B"},
		{"1000000", 1e6, "1MB"},
		{"10M", 10 << 20, "10MiB"},
		{"10MB", 10e6, "10MB"},
		{"64MiB", 64 << 20, "64MiB"},
		{"64mib", 64 << 20, "64MiB"},
		{"3 GiB", 3 << 30, "3GiB"},
		{"512k", 512 << 10, "512KiB"},
		{"1025", 1025, "1025B"},
	}
	for _, test := range tests {
		var size byteSize
		require.NoError(t, size.Set(test.in), test.in)
		assert.Equal(t, test.want, int64(size), test.in)
		assert.Equal(t, test.text, size.String(), test.in)
	}
}

func TestByteSizeRefuses(t *testing.T) {
	for _, in := range []string{"", "0", "-1", "M", "1.5M", "10 apples", "99999999999999999999", "9999999999G"} {
		size := byteSize(7)
		require.Error(t, size.Set(in), in)
		assert.Equal(t, byteSize(7), size, in)
	}
}
