package parser

import (
	"strings"
	"unicode"

	"minutebook/parser/internal/phrase"
)

// publicWords name those who listen.
var publicWords = [...]string{"of the public", "of public", "of the press", "of staff", "residents", "resident", "parishioners", "parishioner", "electors", "members of press", "observers", "students", "plot holders", "visitors", "people", "members of the audience", " mop"}

// numerals are numbers in words that count those who listen.
var numerals = map[string]bool{"one": true, "two": true, "three": true, "four": true, "five": true, "six": true, "seven": true, "eight": true, "nine": true, "ten": true, "eleven": true,
	"twelve": true, "thirteen": true, "fourteen": true, "fifteen": true, "sixteen": true, "seventeen": true, "eighteen": true, "nineteen": true, "twenty": true, "thirty": true, "forty": true}

// sharesPost tells a post in the plural: it belongs to both names before it.
func sharesPost(t string) bool {
	first := phrase.Small(t[:wordOf(t)])
	return strings.HasSuffix(first, "s") && phrase.HasPost(first) && first != "services" && first != "democratic"
}

// sharedSeats end what several are called whose seats are of one kind.
var sharedSeats = map[string]bool{"members": true, "governors": true, "trustees": true, "representatives": true, "observers": true, "directors": true, "officers": true}

// sharesRole tells a post in the plural, or the kind of seat that several have: "Co-opted
// Members", "Parent Governors".
func sharesRole(t string) bool {
	return sharesPost(t) || strings.Count(t, " ") < 3 && !strings.Contains(t, " of ") && sharedSeats[phrase.Small(phrase.LastWord(t))]
}

// isPublic tells "Two members of the public", "Members of the public 14".
func isPublic(t string) bool {
	low := strings.TrimPrefix(phrase.Small(t), "plus ")
	if len(low) > 90 || strings.Contains(low, " there w") {
		return false
	}
	if countsPublic(low) {
		return true
	}
	for _, w := range publicWords {
		i := strings.Index(low, w)
		if i < 0 {
			continue
		}
		first := low[:wordOf(low)]
		if strings.HasPrefix(low, "members of the p") || strings.HasPrefix(low, "member of the p") || strings.HasPrefix(low, "a ") || strings.HasPrefix(low, "no ") {
			return true
		}
		if numerals[first] || unicode.IsDigit(rune(first[0])) || strings.HasPrefix(low, "approximately") || strings.HasPrefix(low, "about ") || strings.HasPrefix(low, "around ") || strings.HasPrefix(low, "several ") || strings.HasPrefix(low, "some ") {
			return true
		}
	}
	return false
}

// namesPublic tells words behind a number that it counts those who listen by.
func namesPublic(t string) bool {
	switch phrase.Small(strings.TrimRight(t, " .")) {
	case "parishioners", "parishioner", "residents", "resident", "electors", "mop", "mops", "members of the public", "member of the public", "members of public", "member of public", "members of the public present":
		return true
	}
	return false
}

// publicLabels stand before the count of those who listen.
var publicLabels = map[string]bool{"members of the public": true, "members of public": true, "parishioners": true, "residents": true, "electors": true, "members of the public present": true, "parishioners present": true, "public": true, "public present": true, "public attendance": true,
	"members of the public in attendance": true, "members of the public attending": true, "no. of public": true, "number of public": true, "number of parishioners": true, "members of public present": true}

// countsPublic tells "Parishioners: 2", "Members of the public: none".
func countsPublic(low string) bool {
	label, count, ok := strings.Cut(low, ":")
	for _, dash := range [...]string{" – ", " - "} {
		if !ok {
			label, count, ok = strings.Cut(low, dash)
		}
	}
	label, count = strings.TrimRight(label, " "), strings.Trim(count, " .")
	return ok && publicLabels[label] && (numerals[count] || count == "none" || count == "nil" || count != "" && strings.Trim(count, "0123456789") == "")
}

// countsThosePublic tells a line of its own that counts those who listen: "There were
// 5 members of the public in attendance.", "Public: 3".
func countsThosePublic(t string) bool {
	if len(t) > 90 {
		return false
	}
	return opens(t, "there w") || strings.ContainsAny(t, ":–-") && countsPublic(phrase.Small(t))
}

// nobodyOfPublic tells words that say that none of the public came, whatever else they
// begin with: "Public Forum – No members of the public present".
func nobodyOfPublic(t string) bool {
	low := phrase.Small(t)
	return len(low) < 90 && tellsNobody(t) && (isPublic(t) || strings.Contains(low, "members of the public") || strings.Contains(low, "members of public"))
}

// tellsNobody tells words about the public that say that none came: "No members of
// the public", "Public Forum: no members of the public".
func tellsNobody(t string) bool {
	low := phrase.Small(strings.TrimRight(t, " ."))
	for _, w := range [...]string{": none", ": nil", ": 0", " – none", " – nil", " – 0", " - none", " - nil", " - 0"} {
		if strings.HasSuffix(low, w) {
			return true
		}
	}
	for _, w := range [...]string{"no ", "none "} {
		if strings.HasPrefix(low, w) {
			return true
		}
		for _, sign := range [...]string{": ", " – ", " — ", " - "} {
			if strings.Contains(low, sign+w) {
				return true
			}
		}
	}
	return false
}
