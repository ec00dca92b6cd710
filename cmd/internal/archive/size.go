package archive

import (
	"fmt"
	"strconv"
)

// sizeText writes a number of bytes for people: "64 MiB", "80.2 MiB".
func sizeText(n int64) string {
	const step = 1024
	if n < step {
		return strconv.FormatInt(n, 10) + " bytes"
	}
	f := float64(n)
	for _, unit := range []string{"KiB", "MiB", "GiB"} {
		if f /= step; f < step || unit == "GiB" {
			return fmt.Sprintf("%s %s", trimZero(f), unit)
		}
	}
	panic("unreachable")
}

// trimZero writes a number with one decimal, unless that is a zero.
func trimZero(f float64) string {
	s := strconv.FormatFloat(f, 'f', 1, 64)
	if whole := len(s) - len(".0"); s[whole:] == ".0" {
		return s[:whole]
	}
	return s
}

// grouped writes a count with commas: 12,345.
func grouped(n int) string {
	s := strconv.Itoa(n)
	for i := len(s) - 3; i > 0 && s[i-1] != '-'; i -= 3 {
		s = s[:i] + "," + s[i:]
	}
	return s
}
