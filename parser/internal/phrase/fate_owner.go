package phrase

import "strings"

// ownedThings are what somebody may have put to a vote.
var ownedThings = [...]string{"proposal ", "motion ", "amendment ", "proposition ", "original motion ", "further amendment "}

// ownerReach is how far into a sentence the name of an owner may reach.
const ownerReach = 60

// CutOwner reads a sentence about a motion that says whose it is: "Cllr Frome’s
// proposal was put to the vote and lost", "The motion of Cllr Frome was carried". It
// gives the name, and the sentence without it.
func CutOwner(s string) (owner Range, rest string, ok bool) {
	head := s[:min(len(s), ownerReach)]
	if thing := thingAt(s, "the "); thing > 0 {
		for _, of := range [...]string{"of ", "by ", "from ", "proposed by ", "moved by "} {
			if !hasFold(s[thing:], of) {
				continue
			}
			owner = nameAfter(s, thing+len(of))
			if owner.End > len(head) || hasFold(s[owner.Start:], "the ") || !OpensWithTitle(s[owner.Start:]) {
				return Range{}, "", false
			}
			return owner, s[:thing] + strings.TrimLeft(s[owner.End:], " "), true
		}
		return Range{}, "", false
	}
	for _, mark := range [...]string{"’s ", "'s ", "’ ", "' "} {
		i := strings.Index(head, mark)
		if i <= 0 || thingAt(s[i+len(mark):], "") == 0 || hasFold(s, "the ") || !OpensWithTitle(s) && NameShape(s[:i]) == NoName {
			continue
		}
		return Range{0, i}, "The " + s[i+len(mark):], true
	}
	return Range{}, "", false
}

// thingAt gives the length of one of ownedThings, behind "the" where that is asked
// for, at the start of s; 0 where none stands there.
func thingAt(s, lead string) int {
	rest, ok := s, true
	if lead != "" {
		if ok = hasFold(s, lead); ok {
			rest = s[len(lead):]
		}
	}
	for _, t := range ownedThings {
		if ok && hasFold(rest, t) {
			return len(lead) + len(t)
		}
	}
	return 0
}
