package phrase

import (
	"maps"
	"regexp"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

// The sides of a vote.
const (
	ForSide     = 1
	AgainstSide = 2
	AbstainSide = 3
)

// Range is a run of bytes of a string.
type Range struct{ Start, End int }

// Side is a line of a recorded vote: a side with its count, its names, or both.
type Side struct {
	Side    int // ForSide, AgainstSide or AbstainSide; 0 for those who were on none
	Subject string
	Count   Count
	Names   []Range // in the string read
	Heading bool    // the names follow in the next paragraph
	Outcome Range   // words behind the names that tell how the vote went
}

// sideHead opens a line of a recorded vote. Its parts: who voted, how, on what.
var sideHead = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`(?i)^[(\[]?(?:the )?(?:following )?` +
		`(?:(?:those|members|councillors|cllrs|the votes?|votes?|voting|voted|recorded vote|roll call vote|roll call)\b[\s:–—-]*)?` +
		`(?:present )?(?:and )?(?:who )?(?:were )?(?:had )?(?:voting|voted|vote|cast)?[\s:–—-]*` +
		`(for|in favour|in favor|in support|favour|yes|yeas?|ayes?|nays?|against|noe?s?|opposed|abstain(?:ed|ing)?|abstentions?|abstention)\b` +
		`(?: from (?:the )?vot(?:ing|e))?(?: of)?(?: the)?` +
		`(?: (?:substantive |original |procedural |deemed |further |first |second |third )?(motion|amendment|recommendations?|proposals?|resolution|application|officer recommendation)(?: as amended)?)?` +
		`(?: were| was| being)?`)
})

var sideCount = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`^(?:\s*[:–—-])?\s*(?:[(\[]\s*(\d{1,3})(?: votes?| members?)?\s*[)\]]|[:=–—-]+\s*(\d{1,3})(?: votes?)?\b|(\d{1,3})(?: votes?)?\b)`)
})

// trailingCount is a count at the end of the names: "(12)", "(10 votes)", ".... 7", "Total: 12".
var trailingCount = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`(?i)[\s.…,;:–—-]*(?:\(\s*(?:total:?\s*)?(\d{1,3})(?: votes?| members?)?\s*\)|[.…]{3,}\s*(\d{1,3})|\btotal\s*[:=–—-]?\s*(\d{1,3})|\s[–—-]\s*(\d{1,3}))[\s.;)]*$`)
})

// ReadSides reads the lines of a recorded vote that stand in one paragraph: one
// side as a rule, two or three where lines were run together.
func ReadSides(s string) ([]Side, bool) {
	if !sideCue(s) || allOnOneSide().MatchString(s) {
		return nil, false
	}
	if sides, ok := readRollCall(s); ok {
		return sides, true
	}
	if side, ok := readVotedList(s); ok {
		return side, true
	}
	if sides, ok := readDivision(s); ok {
		return sides, true
	}
	if sides, ok := readSideHeads(s); ok {
		return sides, true
	}
	side, ok := readSide(s)
	if !ok {
		return nil, false
	}
	return []Side{side}, true
}

// allOnOneSide tells "Ayes: All   Noes: None", which names nobody.
var allOnOneSide = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`(?i)^(?:ayes?|yeas?|for|in favou?r)\s*[:–—-]*\s*all\b(?:\s*$|\s+(?:[a-z]+\s*:|motion))`)
})

// sideCue is the cheap test before the patterns: the opening words hold a side.
func sideCue(s string) bool {
	if CuesOf(s)&VoteCue != 0 && (strings.Contains(s, " voted ") || strings.Contains(s, " voting ") || strings.Contains(s, " abstain")) {
		return true
	}
	return OpensSide(AllCues, s)
}

// OpensSide tells whether the opening words of s, whose cues are known, hold a
// side of a vote.
func OpensSide(cues Cues, s string) bool {
	start := 0
	for start < len(s) && (s[start] == '(' || s[start] == '[' || s[start] == ' ') {
		start++
	}
	word := s[start:wordEnd(s, start)]
	if plainOpenings.holds(word) {
		return cues&SideCue != 0 && CuesOf(s[:min(len(s), 100)])&SideCue != 0
	}
	return sideOpenings.holds(word)
}

// plainOpenings open lines of a recorded vote, and many other lines.
var plainOpenings = newFoldSet(wordSet("the those members councillors cllrs following present and who in"))

// sideOpenings are the words that open a line of a recorded vote.
var sideOpenings = newFoldSet(wordSet(`for in against abstain abstained abstaining abstention abstentions yes yea yeas aye ayes nay nays roll on no nos noes noe opposed favour favor
	vote votes voted voting recorded cast support`))

func readSide(s string) (Side, bool) {
	m := sideHead().FindStringSubmatchIndex(s)
	if m == nil {
		return Side{}, false
	}
	word := Small(s[m[2]:m[3]])
	side := Side{Side: SideOf(word)}
	if m[4] >= 0 {
		side.Subject = OnMotion
		if hasFold(s[m[4]:], "amendment") {
			side.Subject = OnAmendment
		} else if indexFold(s[:m[1]], "procedural") >= 0 {
			side.Subject = OnProcedural
		}
	}
	i := m[1]
	if c := sideCount().FindStringSubmatchIndex(s[i:]); c != nil {
		for g := 2; g < 8; g += 2 {
			if c[g] >= 0 {
				n, _ := number(s[i+c[g] : i+c[g+1]])
				side.Count = Count{n, true}
			}
		}
		i += c[1]
	}
	rest := strings.TrimLeft(s[i:], " ")
	closed := strings.HasPrefix(rest, ":") || strings.HasPrefix(rest, "-") || strings.HasPrefix(rest, "–") || strings.HasPrefix(rest, "—") || strings.HasPrefix(rest, "=")
	names := strings.TrimLeft(rest, " :–—-=")
	titled := hasFold(names, "councillor") || hasFold(names, "cllr") || hasFold(names, "members")
	loud := isUpper(s[m[2]:m[3]]) || len(s[:m[2]]) > 0
	start := len(s) - len(names)
	if strings.Trim(names, " .;)]") == "" {
		// A head alone: "YES – 9", "For the recommendation:", "Members abstaining = 0".
		side.Heading = true
		return side, side.Count.Set || closed || loud && m[4] >= 0 || isUpper(s[m[2]:m[3]]) || s == s[m[2]:m[3]] && unicode.IsUpper(firstRune(s))
	}
	if !closed && !side.Count.Set && !titled {
		return Side{}, false // "For those reasons", "Against that background"
	}
	return side.withNames(s, start)
}

// withNames reads the names that follow a side's head.
func (side Side) withNames(s string, start int) (Side, bool) {
	end := len(s)
	if c := trailingCount().FindStringSubmatchIndex(s[start:]); c != nil && (c[8] < 0 || !side.Count.Set) {
		for g := 2; g < len(c); g += 2 {
			if c[g] >= 0 {
				n, _ := number(s[start+c[g] : start+c[g+1]])
				side.Count = Count{n, true}
			}
		}
		end = start + c[0]
	}
	low := Small(strings.Trim(s[start:end], " .;)"))
	if low == "none" || low == "nil" || low == "0" || low == "" {
		return side, true
	}
	names, ok := ReadNames(s, start, end)
	if !ok {
		return Side{}, false
	}
	side.Names = names
	return side, true
}

// votedList is "Councillors A, B and C voted FOR the motion (17);".
var votedList = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`(?i)(?:^|\b(?:and|Councillors?|Cllrs?|Members?)\s+)([^;()]*?),? (?:` +
		`(?:voted|voting|vote)(?: \w+)? (for|in favou?r|against|abstained|no|nay|aye|yes|yea)\b(?: of)?(?: the (motion|amendment|recommendations?|proposal|resolution|decision|application))?\s*(?:\((\d{1,3})(?: votes?)?\))?|` +
		`(abstained|abstaining)(?: from voting)?\s*(?:\((\d{1,3})\))?)|` +
		`\b(\d{1,3}) Members \((?:Councillors?|Cllrs?)?\s*([^()]*)\) (?:voted |voting )?(in favour|for|against|abstained)`)
})

// readVotedList reads sentences in which the names stand before the side. The
// whole paragraph must be made of such parts.
func readVotedList(s string) ([]Side, bool) {
	if indexFold(s, "vot") < 0 && indexFold(s, "abstain") < 0 {
		return nil, false
	}
	var out []Side
	left := s
	at := 0
	for _, m := range votedList().FindAllStringSubmatchIndex(s, -1) {
		if gap := strings.Trim(s[at:m[0]], " ;,.()"); gap != "" && !strings.EqualFold(gap, "and") && !strings.EqualFold(gap, "the following") {
			return nil, false
		}
		side, names := Side{}, [2]int{}
		switch {
		case m[4] >= 0:
			side.Side, names = SideOf(s[m[4]:m[5]]), [2]int{m[2], m[3]}
			if m[6] >= 0 && hasFold(s[m[6]:], "amendment") {
				side.Subject = OnAmendment
			} else if m[6] >= 0 {
				side.Subject = OnMotion
			}
			side.count(s, m[8], m[9])
		case m[10] >= 0:
			side.Side, names = AbstainSide, [2]int{m[2], m[3]}
			side.count(s, m[12], m[13])
		default:
			side.Side, names = SideOf(s[m[18]:m[19]]), [2]int{m[16], m[17]}
			side.count(s, m[14], m[15])
		}
		list, ok := ReadNames(s, names[0], names[1])
		if !ok {
			return nil, false
		}
		side.Names = list
		out = append(out, side)
		at = m[1]
		left = s[at:]
	}
	return out, len(out) > 0 && strings.Trim(left, " .;)") == ""
}

func (side *Side) count(s string, from, to int) {
	if from >= 0 {
		n, _ := number(s[from:to])
		side.Count = Count{n, true}
	}
}

// sides are the words by which votes are cast, in small letters.
var sides = map[string]int{
	"for": ForSide, "favour": ForSide, "favor": ForSide, "support": ForSide, "yes": ForSide, "ayes": ForSide, "aye": ForSide, "yeas": ForSide, "yea": ForSide,
	"against": AgainstSide, "opposed": AgainstSide, "noes": AgainstSide, "nays": AgainstSide, "nay": AgainstSide,
	"abstain": AbstainSide, "abstained": AbstainSide, "abstaining": AbstainSide, "abstention": AbstainSide, "abstentions": AbstainSide, "abst": AbstainSide,
	"absten": AbstainSide, "abstains": AbstainSide, "abstentions/": AbstainSide,
}

// sideWords are those words. None begins a name: in "For (4) Against (2)" the heads of
// columns stand on one line.
var sideWords = newFoldSet(sides)

// loneSides are sides and further words that tell a side where they stand alone,
// beside a name or over a list of names: in a sentence they may be others ("no vote
// was taken").
var loneSides = func() *Folded[int] {
	words := map[string]int{"no": AgainstSide, "nos": AgainstSide, "noe": AgainstSide, "in favour": ForSide, "in favor": ForSide, "in support": ForSide}
	maps.Copy(words, sides)
	return NewFolded(words)
}()

// SideOf gives the side that a word standing alone names, whatever its case; 0 for
// any other word.
func SideOf(word string) int {
	side, _ := loneSides.Of(word)
	return side
}

// ReadTotal reads a line that counts the names above it: "Total: 18", "(12)", "18 votes".
func ReadTotal(s string) (int, bool) {
	if len(s) > 24 {
		return 0, false
	}
	words := tokens(s)
	if len(words) == 0 || len(words) > 2 {
		return 0, false
	}
	for i, w := range words {
		if n, ok := number(w); ok && isFigure(w) && (len(words) == 1 && strings.HasPrefix(s, "(") || len(words) == 2 && (words[1-i] == "total" || words[1-i] == "votes" || words[1-i] == "vote" || words[1-i] == "members" || words[1-i] == "member")) {
			return n, true
		}
	}
	return 0, false
}

// ReadNames cuts s[start:end] into names, less a shared title before them. Each
// part must look like a name.
func ReadNames(s string, start, end int) ([]Range, bool) {
	for start < end && strings.IndexByte(" :(–-", s[start]) >= 0 {
		start++
	}
	start += sharedTitle(s[start:end])
	if viz := "viz"; hasFold(s[start:end], viz) { // "Members viz Aldermen A and B"
		for start += len(viz); start < end && strings.IndexByte(" .:", s[start]) >= 0; start++ {
		}
		start += sharedTitle(s[start:end])
	}
	var out []Range
	for at := start; at < end; {
		next, skip := nameEnd(s, at, end)
		from, to := trimName(s, at, next)
		if from < to {
			if !LooksLikeName(s[from:to]) || sideWords.holds(s[from:from+wordEnd(s[from:to], 0)]) {
				return nil, false
			}
			out = append(out, Range{from, to})
		}
		at = next + skip
	}
	return out, len(out) > 0
}

// singleTitles stand with a colon before a list, though they are of one.
var singleTitles = newFoldSet(wordSet("councillor cllr member"))

// sharedTitle gives the length of a title that stands once before a list.
func sharedTitle(s string) int {
	lead := 0
	if following := "the following "; hasFold(s, following) {
		lead = len(following)
	}
	if w := wordEnd(s[lead:], 0); lead+w < len(s) && IsKindOfCouncil(s[lead:lead+w]) && PluralTitle(s[lead+w+1:]) > 0 {
		lead += w + 1 // "County Councillors A and B"
	}
	n := lead + PluralTitle(s[lead:])
	if n == lead {
		if n = wordEnd(s, 0); !singleTitles.holds(s[:n]) || !strings.HasPrefix(strings.TrimLeft(s[n:], " "), ":") {
			return 0
		}
	}
	if n == len(s) || strings.IndexByte(" :.-", s[n]) < 0 {
		return 0
	}
	for n > 0 && n < len(s) && strings.IndexByte(" :.-", s[n]) >= 0 {
		n++
	}
	return n
}

// nameEnd finds where the name at s[at:] ends, and how much parts it from the next.
func nameEnd(s string, at, end int) (next, skip int) {
	depth := 0
	for i := at; i < end; i++ {
		switch c := s[i]; {
		case c == '(':
			depth++
		case c == ')':
			depth--
		case depth > 0:
		case c == ',' || c == ';':
			return i, 1
		case c == ' ' && hasFold(s[i:end], " and ") && i > at:
			return i, len(" and ")
		case c == ' ' && hasFold(s[i:end], " & ") && i > at:
			return i, len(" & ")
		}
	}
	return end, 0
}

func trimName(s string, from, to int) (int, int) {
	for from < to && strings.IndexByte(" .,;:", s[from]) >= 0 {
		from++
	}
	if hasFold(s[from:to], "and ") {
		from += len("and ")
		return trimName(s, from, to)
	}
	if hasFold(s[from:to], "from ") {
		return trimName(s, from+len("from "), to)
	}
	if n := PluralTitle(s[from:to]); n > 0 && from+n < to && s[from+n] == ' ' {
		return trimName(s, from+n, to)
	}
	for to > from && strings.IndexByte(" .,;:)", s[to-1]) >= 0 {
		if s[to-1] == ')' && strings.IndexByte(s[from:to], '(') >= 0 {
			break
		}
		to--
	}
	return from, to
}

// particles stand in names in small letters.
var particles = map[string]bool{"de": true, "la": true, "van": true, "von": true, "der": true, "den": true, "du": true, "le": true,
	"of": true, "the": true, "ap": true, "y": true, "al": true, "el": true, "bin": true, "del": true, "da": true, "dos": true, "ó": true, "o": true}

// LooksLikeName tells whether s may be a person's name or office: a few words,
// each with a capital or an initial, with whatever stands in brackets among them.
func LooksLikeName(s string) bool {
	if i := strings.IndexByte(s, '('); i > 0 {
		if end := strings.LastIndexByte(s, ')'); end > i && end+1 < len(s) && !namesOnly(strings.Trim(s[end+1:], " .,;:")) {
			return false // "The Deputy Clerk (Parks) asked for more time"
		}
		s = strings.TrimSpace(s[:i])
	}
	return s != "" && utf8.RuneCountInString(s) <= 60 && namesOnly(s)
}

// namesOnly tells whether s is a few words, as names have them.
func namesOnly(s string) bool {
	n := 0
	for w := range strings.FieldsSeq(s) {
		n++
		r := firstRune(strings.TrimLeft(w, "“‘'*"))
		if !unicode.IsUpper(r) && !particles[Small(w)] || strings.ContainsAny(w, "0123456789£%?!") {
			return false
		}
	}
	return n <= 7
}
