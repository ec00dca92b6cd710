package outline

import (
	"strings"

	"minutebook/parser/internal/phrase"
)

// markWithinLists takes a line that cuts a list in two where a page turns, and that is
// none of it: the number of a page at its right edge, a line for the chair to sign, the
// address of a site. The entry above it says that another follows, and the next one of
// the list stands below.
func markWithinLists(s string, lines []Line) {
	ink, _ := inked(lines)
	at := func(k int) string { return s[lines[ink[k]].Start:lines[ink[k]].End] }
	for k := 1; k+1 < len(ink); k++ {
		if above := at(k - 1); above[len(above)-1] != ';' && !strings.HasSuffix(above, "; and") {
			continue
		}
		last := k
		if isPageNumber(at(k)) && k+2 < len(ink) {
			last++ // the number of the page above the line
		}
		if !belowEntry(at(last)) || !opensNext(at(last+1)) {
			continue
		}
		for n := k; n <= last; n++ {
			turn(&lines[ink[n]], RunningLine)
		}
		k = last
	}
}

// belowEntry tells a line that stands where a page turns, by its own words.
func belowEntry(words string) bool {
	if len(words) > longestOnce {
		return false
	}
	if _, listed := phrase.ReadEnumerator(words); listed {
		return continued(words)
	}
	if strings.HasPrefix(words, "www.") || strings.HasPrefix(words, "http") {
		return !strings.Contains(words, " ")
	}
	if hasPenRow(words) {
		return penOpenings.Of(words) != ""
	}
	gap := strings.LastIndex(words, "   ")
	if gap < 0 || !isPageNumber(strings.TrimLeft(words[gap:], " ")) {
		return false
	}
	low := phrase.Small(words)
	return strings.Contains(low[gap:], "page") || strings.Contains(low[:gap], "minutes") // else it is a row of a table
}

// penOpenings open a line for the chair to sign.
var penOpenings = phrase.NewPrefixes("signed", "signature", "initial", "chair", "mayor", "convener", "convenor", "date")

// continued tells a title that is printed again at the head of a page: "2. THE HARBOUR
// (continued)".
func continued(words string) bool {
	t := phrase.Small(strings.TrimRight(words, " .)"))
	return strings.HasSuffix(t, "(continued") || strings.HasSuffix(t, "(cont") || strings.HasSuffix(t, "(contd") || strings.HasSuffix(t, "(cont'd") || strings.HasSuffix(t, "(cont’d")
}

// penRow is the least run of dots or strokes that leaves room for a name.
const penRow = 6

// hasPenRow tells a line with such a run.
func hasPenRow(words string) bool {
	return strings.Contains(words, strings.Repeat(".", penRow)) || strings.Contains(words, strings.Repeat("_", penRow)) || strings.Contains(words, "……")
}

// opensNext tells a line that opens with a sign of a list behind the first: "(3)", "c.".
func opensNext(words string) bool {
	e, ok := phrase.ReadEnumerator(words)
	return ok && !e.Bare && e.Class != phrase.Bullet && e.Value > 1 && !continued(words)
}
