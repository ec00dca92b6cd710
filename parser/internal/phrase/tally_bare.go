package phrase

import "strings"

// bareSigns part the figures of counts without words.
const bareSigns = "/:-–"

// ReadBareCounts reads counts of votes that stand in a bracket without a word, those for
// first: "(6/1/2)", "[7-0-0]", "(5-2)". A date stands so, too, and the number of a
// minute: only who knows how many voted can tell.
func ReadBareCounts(s string) (Tally, bool) {
	const longest = len("(00 – 00 – 00).")
	if len(s) < len("(1-1)") || len(s) > longest || s[0] != '(' && s[0] != '[' || !isDigit(s[1]) {
		return Tally{}, false
	}
	t := strings.TrimRight(s, ". ")
	if t = t[1:]; strings.IndexByte(")]", t[len(t)-1]) < 0 {
		return Tally{}, false
	}
	t = t[:len(t)-1]
	at := strings.IndexAny(t, bareSigns)
	if at < 0 {
		return Tally{}, false
	}
	sign := string(firstRune(t[at:]))
	var counts [3]Count
	n := 0
	for part := range strings.SplitSeq(t, sign) {
		part = strings.Trim(part, " ")
		v, ok := number(part)
		if n == len(counts) || !ok || len(part) > 2 || !isDigit(part[0]) {
			return Tally{}, false
		}
		counts[n] = Count{v, true}
		n++
	}
	if n == 2 && sign == "/" {
		return Tally{}, false // "(19/20)"
	}
	return Tally{Reported: true, For: counts[0], Against: counts[1], Abstain: counts[2]}, true
}
