package phrase

import (
	"regexp"
	"strings"
	"sync"
)

// headOfSide opens a side, with names behind it, of several that stand in one
// paragraph: "For: Mr Tern, Mrs Reed. Against: Mr Marl."
var headOfSide = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`(?i)(?:^|[.;,)] |: |– |— |- )(?:those |members |councillors )?(?:voting |voted |who voted )?` +
		`(for|in favou?r|yes|against|no|abstain(?:ed|ing)?|abstentions?|ayes?|nays?|noes|absent|not voting)` +
		`(?: the (motion|amendment))? ?(?:\((\d{1,3})\))? ?[:–—-]+ (?:(\d{1,3})(?: votes?)? ?[:–—-]+ )?`)
})

// readSideHeads reads several sides of a recorded vote, each with its names, in one
// paragraph. The outcome may stand behind them; nothing else may but the
// announcement of the vote before them.
func readSideHeads(s string) ([]Side, bool) {
	if len(s) > 2000 || !strings.ContainsAny(s, ":–—-") {
		return nil, false
	}
	heads := headOfSide().FindAllStringSubmatchIndex(s, 8)
	if len(heads) < 2 || !onlyVoteWords(s[:heads[0][2]]) {
		return nil, false
	}
	var out []Side
	named := false
	for i, m := range heads {
		end := len(s)
		if i+1 < len(heads) {
			end = heads[i+1][0]
		}
		side := Side{}
		if word := Small(s[m[2]:m[3]]); !away[word] {
			side.Side = SideOf(word)
		}
		if m[4] >= 0 {
			side.Subject = kindOf(s[m[4]:m[5]])
		}
		side.count(s, m[6], m[7])
		side.count(s, m[8], m[9])
		if i+1 == len(heads) {
			side.Outcome, end = outcomeBehind(s, m[1])
		}
		side, ok := side.withNames(s[:end], m[1])
		if !ok {
			return nil, false
		}
		named = named || len(side.Names) > 0
		out = append(out, side)
	}
	return out, named
}

// outcomeBehind finds the sentences behind the names of the last side that tell how
// the vote went, and gives where the names end.
func outcomeBehind(s string, from int) (Range, int) {
	for i := from; i+2 < len(s); i++ {
		if s[i] != '.' && s[i] != ';' || s[i+1] != ' ' {
			continue
		}
		if t, ok := ReadOutcome(s[i+2:]); ok && t[0].Result != "" {
			return Range{i + 2, len(s)}, i
		}
	}
	return Range{}, len(s)
}

// away are the words for those who were on no side of a vote.
var away = map[string]bool{"absent": true, "not voting": true, "not present": true, "did not vote": true, "excused": true, "absent from vote": true, "no vote": true}

// OpensAway tells a line of a recorded vote that names who was on no side of it:
// "ABSENT: 1 – Trustee Frome", "Not voting: none".
func OpensAway(s string) bool {
	i := strings.IndexAny(s, ":–—-")
	if i < 0 {
		return away[Small(s)]
	}
	head := strings.TrimRight(s[:i], " ")
	if open := strings.IndexByte(head, '('); open > 0 {
		head = strings.TrimRight(head[:open], " ") // "Absent (2):"
	}
	if !away[Small(head)] {
		return false
	}
	rest := strings.TrimLeft(s[i:], " :–—-0123456789")
	low := Small(strings.Trim(rest, " .;"))
	if low == "" || low == "none" || low == "nil" {
		return true
	}
	_, ok := ReadNames(s, len(s)-len(rest), len(s))
	return ok
}

// ReadMembersCount reads the count of a side with no more than a word about whose it is,
// "Members viz 9", "(9)", "9 Members", or the word alone.
func ReadMembersCount(s string) (Count, bool) {
	count := Count{}
	for i := 0; i < len(s); {
		end := wordEnd(s, i)
		if end == i {
			i++
			continue
		}
		switch w := Small(s[i:end]); {
		case w == "members" || w == "member" || w == "viz" || w == "councillors":
		case isDigit(w[0]) && !count.Set:
			n, ok := number(w)
			if !ok {
				return Count{}, false
			}
			count = Count{n, true}
		default:
			return Count{}, false
		}
		i = end
	}
	return count, s != ""
}

// ReadNamesUnderTitles cuts a list into names in which each title stands once, with a
// sign, before those who bear it: "Aldermen – Wren, Reed Councillors – Frome and Tern".
func ReadNamesUnderTitles(s string) ([]Range, bool) {
	var out []Range
	from := 0
	for i := 0; i <= len(s); i++ {
		if i < len(s) && (i > 0 && s[i-1] != ' ' || titleBeforeSign(s[i:]) == 0) {
			continue
		}
		if names := s[from:i]; strings.Trim(names, " ,") != "" {
			list, ok := ReadNames(s, from, i)
			if !ok {
				return nil, false
			}
			out = append(out, list...)
		}
		if i < len(s) {
			from = i + titleBeforeSign(s[i:])
		}
	}
	return out, len(out) > 0
}

// titleBeforeSign gives the length of a title that s begins with, and of the sign behind
// it that parts it from names; 0 where none stands so.
func titleBeforeSign(s string) int {
	n := wordEnd(s, 0)
	if n == 0 || !pluralTitles.holds(s[:n]) && !titles[Small(s[:n])] {
		return 0
	}
	rest := strings.TrimLeft(s[n:], " ")
	names := strings.TrimLeft(rest, ":–—-")
	if len(names) == len(rest) {
		return 0
	}
	return len(s) - len(strings.TrimLeft(names, " "))
}
