package phrase

import "strings"

// ownedThings are what somebody may have put to a vote.
var ownedThings = NewPrefixes("proposal ", "motion ", "amendment ", "proposition ", "original motion ", "further amendment ")

// ownerReach is how far into a sentence the name of an owner may reach.
const ownerReach = 60

// CutOwner reads a sentence about a motion that says whose it is: "Cllr Frome’s
// proposal was put to the vote and lost", "The motion of Cllr Frome was carried". It
// gives the name, and the sentence without it.
func CutOwner(s string) (owner Range, rest string, ok bool) {
	head := s[:min(len(s), ownerReach)]
	if hasFold(s, "the ") {
		return ownerBehind(s)
	}
	for _, mark := range [...]string{"’s ", "'s ", "’ ", "' "} {
		i := strings.Index(head, mark)
		if i <= 0 || ownedThings.Of(s[i+len(mark):]) == "" || !OpensWithTitle(s) && NameShape(s[:i]) == NoName {
			continue
		}
		return Range{0, i}, "The " + s[i+len(mark):], true
	}
	return Range{}, "", false
}

// ownerBehind reads such a sentence where the name stands behind what is owned: "The
// motion of Cllr Frome was carried".
func ownerBehind(s string) (owner Range, rest string, ok bool) {
	thing := ownedThings.Of(s[len("the "):])
	if thing == "" {
		return Range{}, "", false
	}
	at := len("the ") + len(thing)
	for _, of := range [...]string{"of ", "by ", "from ", "proposed by ", "moved by "} {
		if !hasFold(s[at:], of) {
			continue
		}
		owner = nameAfter(s, at+len(of))
		if owner.End > ownerReach || hasFold(s[owner.Start:], "the ") || !OpensWithTitle(s[owner.Start:]) {
			return Range{}, "", false
		}
		return owner, s[:at] + strings.TrimLeft(s[owner.End:], " "), true
	}
	return Range{}, "", false
}
