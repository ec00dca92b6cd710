package encode

import (
	"cmp"
	"strconv"
	"strings"
)

// place is a line and a column, both counted from 1.
type place struct{ line, column int }

func (p place) compare(q place) int {
	return cmp.Or(cmp.Compare(p.line, q.line), cmp.Compare(p.column, q.column))
}

// extent is what an "at" of the records says: first and past-the-last place.
type extent struct{ from, to place }

// holds says whether all of f lies in e.
func (e extent) holds(f extent) bool {
	return e.from.compare(f.from) <= 0 && f.to.compare(e.to) <= 0
}

// parseExtent reads an "at" such as "38:12-41:9", and says whether it is one.
func parseExtent(at string) (extent, bool) {
	from, to, dash := strings.Cut(at, "-")
	f, fromOK := parsePlace(from)
	t, toOK := parsePlace(to)
	return extent{f, t}, dash && fromOK && toOK
}

func parsePlace(s string) (place, bool) {
	line, column, colon := strings.Cut(s, ":")
	l, lineErr := strconv.ParseUint(line, 10, 31)
	c, columnErr := strconv.ParseUint(column, 10, 31)
	return place{int(l), int(c)}, colon && lineErr == nil && columnErr == nil
}
