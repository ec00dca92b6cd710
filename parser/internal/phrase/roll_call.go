package phrase

import "strings"

// rollCallLeads open a sentence that gives the votes of a roll call name by name.
var rollCallLeads = [...]string{"roll call vote", "roll call", "roll vote", "recorded vote", "voting", "vote", "the roll call vote was", "the vote was"}

// readRollCall reads "Roll call vote: Frome – aye, Reed – nay." and "Voting: Frome, yes;
// Reed, yes; and Marl, no." All parts of the sentence must be such pairs.
func readRollCall(s string) ([]Side, bool) {
	at := 0
	for _, lead := range rollCallLeads {
		if hasFold(s, lead) && len(s) > len(lead) && strings.IndexByte(": -", s[len(lead)]) >= 0 {
			at = len(lead)
			break
		}
	}
	if at == 0 {
		return nil, false
	}
	at += len(s[at:]) - len(strings.TrimLeft(s[at:], " :–—-"))
	sign := byte(',')
	if strings.IndexByte(s[at:], ';') >= 0 {
		sign = ';'
	}
	sides := [4]Side{{}, {Side: ForSide}, {Side: AgainstSide}, {Side: AbstainSide}}
	pairs := 0
	for end := len(strings.TrimRight(s, " .")); at < end; {
		next := end
		if i := strings.IndexByte(s[at:end], sign); i >= 0 {
			next = at + i
		}
		name, side, ok := namedSide(s, at, next)
		if !ok {
			return nil, false
		}
		if pairs++; side > 0 {
			sides[side].Names = append(sides[side].Names, name)
		}
		at = next + 1
	}
	var out []Side
	for _, side := range sides[1:] {
		if len(side.Names) > 0 {
			out = append(out, side)
		}
	}
	return out, pairs > 1 && len(out) > 0
}

// namedSide reads one name in s[lo:hi] with its side behind it.
func namedSide(s string, lo, hi int) (Range, int, bool) {
	lo += leadingSpace(s[lo:hi])
	if hasFold(s[lo:hi], "and ") {
		lo += len("and ")
	}
	part := strings.TrimRight(s[lo:hi], " ")
	at := strings.LastIndexAny(part, " -–—:,")
	if at <= 0 {
		return Range{}, 0, false
	}
	word := Small(strings.TrimLeft(part[at:], " -–—:,"))
	side, name := SideOf(word), strings.TrimRight(part[:at], " -–—:,")
	if side == 0 && !away[word] || !LooksLikeName(name) {
		return Range{}, 0, false
	}
	return Range{lo, lo + len(name)}, side, true
}
