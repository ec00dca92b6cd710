package phrase

import (
	"regexp"
	"strings"
	"sync"

	"minutebook/model"
)

// versusLine is a count of the votes cast for the motion or for the amendment,
// where a division is between the two: "Motion - 5 votes".
var versusLine = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`(?i)\b(?:for the )?(motion|amendment) *(?:[-–—:]|\() *(\d{1,3})\)?(?: votes?)?`)
})

// readVersusLines reads the counts of a division between motion and amendment.
// Nothing else may stand beside them but the announcement of the vote.
func readVersusLines(s string) ([]Tally, bool) {
	if !hasDigit(s) || indexFold(s, OnMotion) < 0 && indexFold(s, OnAmendment) < 0 {
		return nil, false
	}
	found := versusLine().FindAllStringSubmatchIndex(s, 8)
	if len(found) == 0 {
		return nil, false
	}
	var out []Tally
	var rest strings.Builder
	at := 0
	for _, m := range found {
		rest.WriteString(s[at:m[0]])
		at = m[1]
		n, _ := number(s[m[4]:m[5]])
		t := Tally{Reported: true, For: Count{n, true}, Subject: OnMotion}
		if hasFold(s[m[2]:], "amendment") {
			t.Subject = OnAmendment
		}
		out = append(out, t)
	}
	rest.WriteString(s[at:])
	words := tokens(rest.String())
	for _, w := range words {
		if _, ok := number(w); ok || !voteWords[w] {
			return nil, false
		}
	}
	if reports(Small(rest.String())) {
		out = append(out, splitOutcome(rest.String())...)
	}
	return out, true
}

// castFor is a count of the votes cast for the motion or for the amendment, told in
// a sentence: "5 Members voted for the amendment and 7 in favour of the motion".
var castFor = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`(?i)\b([a-z]+|\d{1,3}) (?:(?:members?|councillors?|votes?|persons?|of those present) )?(?:(?:were |was |being )?(?:voted|voting|votes?|cast) )?(?:for|in favour of) the (motion|amendment)\b`)
})

// castThus is the same with the count behind: "There voted for the motion 5 and for the
// amendment 7".
var castThus = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`(?i)\b(?:voted |voting )?(?:for|in favour of) the (motion|amendment),? (\d{1,3}|[a-z]+)(?: (?:members?|councillors?|votes?))?\b`)
})

// castCounts finds the counts of motion and amendment in a sentence: of each where it
// begins and ends, its number, and what it was cast for.
func castCounts(s string) [][]int {
	found := castFor().FindAllStringSubmatchIndex(s, 3)
	if len(found) != 2 || !isNumber(Small(s[found[0][2]:found[0][3]])) {
		found = castThus().FindAllStringSubmatchIndex(s, 3)
		for _, m := range found {
			m[2], m[3], m[4], m[5] = m[4], m[5], m[2], m[3]
		}
	}
	return found
}

// readCastFor reads the counts of a division between motion and amendment in such a
// sentence, in which nothing else may stand but the announcement. What it says behind
// them became of one is said of the last: "…, which was accordingly carried".
func readCastFor(s string) ([]Tally, bool) {
	if indexFold(s, "the motion") < 0 || indexFold(s, "the amendment") < 0 {
		return nil, false
	}
	found := castCounts(s)
	if len(found) != 2 || strings.EqualFold(s[found[0][4]:found[0][5]], s[found[1][4]:found[1][5]]) {
		return nil, false
	}
	var out []Tally
	for _, m := range found {
		n, ok := number(Small(s[m[2]:m[3]]))
		if !ok {
			return nil, false
		}
		t := Tally{Reported: true, For: Count{n, true}, Subject: OnMotion}
		if strings.EqualFold(s[m[4]:m[5]], OnAmendment) {
			t.Subject = OnAmendment
		}
		out = append(out, t)
	}
	rest := s[found[1][1]:]
	if !onlyVoteWords(s[:found[0][0]] + s[found[0][1]:found[1][0]] + rest) {
		return nil, false
	}
	if last := &out[1]; hasFold(strings.TrimLeft(rest, " ,;–-"), "which ") {
		last.Result = splitOutcome(rest)[0].Result
	} else if reports(Small(rest)) {
		for _, t := range splitOutcome(rest) {
			if t.Subject != "" {
				out = append(out, t)
			}
		}
	}
	return out, true
}

// divisionSide is one side of a division told in a sentence: "there voted for the
// motion - Councillors A and B (2)".
var divisionSide = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`(?i)\b(?:voted |voting )?(for|against) the (motion|amendment) *[-–—:] *([^()]*?) *\((\d{1,3})\)`)
})

// countedHead opens a side of a division whose count stands before the names:
// "For the motion (6) - the Convener; and Councillors A and B."
var countedHead = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`(?i)\b(?:and )?(for|against) the (motion|amendment) *\((\d{1,3})\) *[-–—:]+ *`)
})

// readCountedHeads reads such sides: the names run up to the next.
func readCountedHeads(s string) ([]Side, bool) {
	heads := countedHead().FindAllStringSubmatchIndex(s, 8)
	if len(heads) < 2 || !onlyVoteWords(s[:heads[0][0]]) {
		return nil, false
	}
	var out []Side
	for i, m := range heads {
		end := len(s)
		if i+1 < len(heads) {
			end = heads[i+1][0]
		}
		side := Side{Side: SideOf(s[m[2]:m[3]]), Subject: OnMotion}
		if hasFold(s[m[4]:], "amendment") {
			side.Subject = OnAmendment
		}
		side.count(s, m[6], m[7])
		names, ok := ReadNames(s, m[1], end)
		if !ok || len(names) != side.Count.N {
			return nil, false
		}
		side.Names = names
		out = append(out, side)
	}
	return out, true
}

// countedSide is a side with its count and the names of those on it in brackets:
// "2 against (Councillors A and B)", "Nays: 1 (B)".
var countedSide = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`(?i)(?:\b(\d{1,3}) (in favour|for|against|opposed|abstentions?|abstain(?:ing|ed))|\b(in favour|for|against|ayes?|nays?|noes|abstentions?|abstained)\s*[:–—-]\s*(\d{1,3})\b)(?: \(([^()]*[^()0-9 ][^()]*)\))?`)
})

// readDivision reads several sides, with their counts and names, in one
// paragraph; nothing but the announcement of the vote may stand beside them.
func readDivision(s string) ([]Side, bool) {
	if len(s) > 2000 || !strings.Contains(s, "(") {
		return nil, false
	}
	if sides, ok := readCountedHeads(s); ok {
		return sides, true
	}
	if sides, ok := sidesOf(s, divisionSide(), func(m []int) (Side, [2]int) {
		side := Side{Side: SideOf(s[m[2]:m[3]]), Subject: OnMotion}
		if hasFold(s[m[4]:], "amendment") {
			side.Subject = OnAmendment
		}
		side.count(s, m[8], m[9])
		return side, [2]int{m[6], m[7]}
	}); ok {
		return sides, true
	}
	return sidesOf(s, countedSide(), func(m []int) (Side, [2]int) {
		side := Side{}
		if m[2] >= 0 {
			side.Side = SideOf(s[m[4]:m[5]])
			side.count(s, m[2], m[3])
		} else {
			side.Side = SideOf(s[m[6]:m[7]])
			side.count(s, m[8], m[9])
		}
		return side, [2]int{m[10], m[11]}
	})
}

// ReadSidesAmongWords reads the sides of a division in a sentence that says more
// than the vote: "… (5); and for the amendment - Councillors C and D (2),
// Councillor E being absent, whereupon …".
func ReadSidesAmongWords(s string) ([]Side, bool) {
	if len(s) > 2000 || CuesOf(s)&VoteCue == 0 || !strings.Contains(s, "(") {
		return nil, false
	}
	var out []Side
	for _, m := range divisionSide().FindAllStringSubmatchIndex(s, 8) {
		names, ok := ReadNames(s, m[6], m[7])
		if !ok {
			return nil, false
		}
		side := Side{Side: SideOf(s[m[2]:m[3]]), Subject: OnMotion, Names: names}
		if hasFold(s[m[4]:], "amendment") {
			side.Subject = OnAmendment
		}
		side.count(s, m[8], m[9])
		out = append(out, side)
	}
	return out, len(out) > 1
}

// sidesOf reads the sides that a pattern finds, some with names.
func sidesOf(s string, pattern *regexp.Regexp, read func(m []int) (Side, [2]int)) ([]Side, bool) {
	var out []Side
	named := false
	at := 0
	for _, m := range pattern.FindAllStringSubmatchIndex(s, 8) {
		if !onlyVoteWords(lessAway(s[at:m[0]])) {
			return nil, false
		}
		side, names := read(m)
		if names[0] >= 0 {
			list, ok := ReadNames(s, names[0], names[1])
			if !ok {
				return nil, false
			}
			side.Names, named = list, true
		}
		out = append(out, side)
		at = m[1]
	}
	return out, named && onlyVoteWords(lessAway(s[at:]))
}

// lessAway takes from words who was away: "- Councillor Frome being absent -".
func lessAway(s string) string {
	for _, w := range [...]string{" being absent", " being away", " not being present", " having left the meeting"} {
		i := indexFold(s, w)
		if i < 0 {
			continue
		}
		start := max(0, strings.LastIndexAny(s[:i], "-–—;()"))
		from := start + len(s[start:i]) - len(strings.TrimLeft(s[start:i], "-–—;() "))
		if _, ok := ReadNames(s, from, i); ok {
			return s[:start] + s[i+len(w):]
		}
	}
	return s
}

// onlyVoteWords tells whether words only announce a vote.
func onlyVoteWords(s string) bool {
	for _, w := range tokens(s) {
		if _, ok := number(w); !ok && !voteWords[w] && w != ":" {
			return false
		}
	}
	return true
}

// ReadDeclared reads a sentence that says more than the vote, and ends in what
// was declared: "The proposal standing in the name of Councillor A was put, ten
// Members voted for it and eight against and it was declared carried."
func ReadDeclared(s string) (Tally, bool) {
	words := tokens(s)
	t := Tally{}
	declared, first := false, -1
	for i, w := range words {
		if t.Subject == "" {
			t.Subject = voteSubject(words, i)
		}
		if w == "declared" {
			declared = true
		}
		if o := outcomes[w]; o != "" && declared && t.Result == "" {
			t.Result = o
		}
		if _, ok := number(w); ok && first < 0 && w != "no" {
			first = i
		}
	}
	if t.Result == "" || t.Subject == "" {
		return Tally{}, false
	}
	t.Reported = true
	if first >= 0 && strings.Contains(s, "vot") {
		counts := readCounts(strings.Join(words[first:], " "))
		t.For, t.Against, t.Abstain = counts.For, counts.Against, counts.Abstain
	}
	t.Unanimous = t.Result == model.Carried && strings.Contains(Small(s), "unanimous")
	return t, true
}
