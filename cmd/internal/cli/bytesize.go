package cli

import (
	"fmt"
	"math"
	"strconv"
	"strings"
)

// byteSize is a number of bytes, as a flag: "1000", "10M", "64MiB", "10MB".
type byteSize int64

// byteUnits are the units that a byteSize may be given in, from the largest. A
// letter alone is binary, as it is to dd and head.
var byteUnits = []struct {
	names []string
	bytes int64
}{
	{[]string{"GiB", "G"}, 1 << 30},
	{[]string{"GB"}, 1e9},
	{[]string{"MiB", "M"}, 1 << 20},
	{[]string{"MB"}, 1e6},
	{[]string{"KiB", "K"}, 1 << 10},
	{[]string{"KB"}, 1e3},
	{[]string{"B", ""}, 1},
}

// String writes the size in the largest unit of which it is a whole multiple.
func (b *byteSize) String() string {
	for _, unit := range byteUnits {
		if *b != 0 && int64(*b)%unit.bytes == 0 {
			return strconv.FormatInt(int64(*b)/unit.bytes, 10) + unit.names[0]
		}
	}
	return "0B"
}

// Set reads a size.
func (b *byteSize) Set(s string) error {
	digits := strings.TrimRight(s, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")
	n, err := strconv.ParseInt(strings.TrimSpace(digits), 10, 64)
	unit, known := unitBytes(s[len(digits):])
	if err != nil || !known || n < 1 || n > math.MaxInt64/2/unit {
		return fmt.Errorf("%q is no size; write 1000000, 10M or 64MiB", s)
	}
	*b = byteSize(n * unit)
	return nil
}

// Type is how the help calls the value.
func (b *byteSize) Type() string { return "size" }

func unitBytes(name string) (int64, bool) {
	for _, unit := range byteUnits {
		for _, known := range unit.names {
			if strings.EqualFold(name, known) {
				return unit.bytes, true
			}
		}
	}
	return 1, false
}
