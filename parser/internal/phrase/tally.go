package phrase

import (
	"regexp"
	"strings"
	"sync"

	"minutebook/model"
)

// The subjects of a vote.
const (
	OnMotion    = "motion"
	OnAmendment = "amendment"
	// OnProcedural is a motion on the conduct of the debate, put while another is open.
	OnProcedural = "procedural"
)

// Tally is what a sentence reports of a vote.
type Tally struct {
	Reported  bool   // a vote, or its outcome, is reported
	Result    string // model.Carried, model.Lost, model.Tied or empty
	Unanimous bool
	For       Count
	Against   Count
	Abstain   Count
	Subject   string // OnMotion, OnAmendment, or empty where the sentence does not say
}

// Count is a printed number of votes. A count printed as 0 is kept.
type Count struct {
	N   int
	Set bool
}

// Empty tells whether nothing was reported.
func (t Tally) Empty() bool { return t == Tally{} }

func (t *Tally) unanimous() { t.Reported, t.Unanimous, t.Result = true, true, model.Carried }

// numberWords are the numbers that clerks write out.
var numberWords = map[string]int{
	"no": 0, "none": 0, "nil": 0, "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
	"eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15,
	"sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50,
	"sixty": 60,
}

var numbersFolded = NewFolded(numberWords)

// number reads a count of votes in figures or words.
func number(w string) (int, bool) {
	if w == "" {
		return 0, false
	}
	if isDigit(w[0]) {
		n := 0
		for i := 0; i < len(w); i++ {
			if !isDigit(w[i]) || i > 3 {
				return 0, false
			}
			n = n*10 + int(w[i]-'0')
		}
		return n, true
	}
	if n, ok := numbersFolded.Of(w); ok {
		return n, true
	}
	tens, ones, _ := strings.Cut(w, "-")
	t, _ := numbersFolded.Of(tens)
	o, _ := numbersFolded.Of(ones)
	if t >= 20 && o > 0 && o < 10 {
		return t + o, true
	}
	return 0, false
}

func isNumber(w string) bool {
	_, ok := number(w)
	return ok
}

// inMarker is what may stand between a deciding word and the words of the
// decision: how the vote went.
var inMarker = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`(?i)^\s*,?\s*(?:` +
		`\(\s*(?:unanimous(?:ly)?|nem\.? ?con\.?|all (?:in favour|agreed|voting for)|(?:by|on|with|voting|vote|for|[0-9]+ (?:votes? )?(?:in )?(?:for|favou?r)|[0-9]+ (?:votes? )?to [0-9nN])[^()]{0,150}|[0-9]{1,2} ?[:–—-] ?[0-9]{1,2}(?: ?[:–—-] ?[0-9]{1,2})?|[0-9]{1,2} ?/ ?[0-9]{1,2} ?/ ?[0-9])\s*\)` +
		`|by (?:all|everyone)(?: (?:those |members |councillors |cllrs )?present| members| councillors| cllrs| in attendance)?` +
		`|unanimously|unanimous|nem\.? ?con\.?` +
		`|(?:by|on|with) (?:a )?(?:majority|vote|show of hands|division|(?:[\w-]+) votes?|[\w-]+ in favour)[^:;–—.()]{0,90}?` +
		`|by \([^()]{3,60}\)` +
		`|(?:following|after|on) a (?:recorded )?vote \([^()]{3,60}\)` +
		`)(?:\s*,|\s|$|:|-|–|—|\.)`)
})

// afterVote is where the words of the decision begin again after a vote that
// stands between the marker and them.
var afterVote = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`(?i)(?:,?\s+(?:that|to)\b|\s*[:–—]|\s+-|\s*\.?$)`)
})

// firstClause gives the length of the sign of the first clause that stands behind a
// vote, before the words: "by 6 votes to 1 (a) That …".
func firstClause(vote string) int {
	vote = strings.TrimRight(vote, " ")
	at := strings.LastIndexByte(vote, ' ') + 1
	before, word := strings.TrimRight(vote[:at], " "), vote[at:]
	if before == "" || !isDigit(before[len(before)-1]) && !strings.HasSuffix(before, "abstention") && !strings.HasSuffix(before, "abstentions") || strings.Count(before, "(") > strings.Count(before, ")") {
		return 0
	}
	if e, ok := ReadEnumerator(word); ok && e.End == len(word) && e.Value == 1 {
		return len(word)
	}
	return 0
}

// ReadVoteAhead reads a vote in brackets that opens the words below a marker:
// "(Unanimously) That permission be granted." It gives where the words begin.
func ReadVoteAhead(s string) (t Tally, n int) {
	if s == "" || s[0] != '(' {
		return t, 0
	}
	n = t.readInMarker(s[:min(len(s), voteReach)])
	if n == 0 || s[n-1] != ')' {
		return Tally{}, 0
	}
	n, _ = skipPunctuation(s, n)
	if n >= len(s) || !that(s[n:]) {
		return Tally{}, 0
	}
	return t, n
}

// readInMarker reads a vote that stands right after the deciding word, and gives
// its length.
func (t *Tally) readInMarker(s string) int {
	rest := strings.TrimLeft(s, " ,")
	if rest != "" && rest[0]|0x20 == 'y' && hasFold(rest, "yn unfrydol") {
		t.unanimous()
		return len(s) - len(rest) + len("yn unfrydol")
	}
	if rest == "" || strings.IndexByte("(UuNnBbOoWwFfAa", rest[0]) < 0 {
		return 0
	}
	m := inMarker().FindStringIndex(s)
	if m == nil {
		return 0
	}
	end := m[1]
	low := Small(strings.TrimLeft(s[:end], " ,("))
	switch {
	case strings.HasPrefix(low, "unanim"):
		t.unanimous()
		return len(strings.TrimRight(s[:end], " ,:-–—."))
	case strings.HasPrefix(low, "by all") || strings.HasPrefix(low, "by everyone"):
		n := len(strings.TrimRight(s[:end], " ,:-–—."))
		if rest := strings.TrimLeft(s[n:], " ,"); rest != "" && rest[0] != ':' && !that(rest) {
			return 0 // "by all members of the crew"
		}
		t.unanimous()
		return n
	case strings.HasPrefix(low, "all "):
		t.unanimous()
		return strings.IndexByte(s, ')') + 1
	case strings.HasPrefix(low, "nem"):
		t.Reported, t.Result = true, model.Carried
		return len(strings.TrimRight(s[:end], " ,:-–—"))
	}
	if open := strings.IndexByte(s, '('); open >= 0 && open < end {
		closing := strings.IndexByte(s[open:], ')')
		if closing < 0 {
			return 0
		}
		end = open + closing + 1
	} else {
		stop := afterVote().FindStringIndex(s[3:])
		if stop == nil {
			return 0
		}
		// "by 6 votes to 2 that": the "to" between the counts does not end the vote.
		end = 3 + stop[0]
		for {
			next := strings.TrimLeft(s[end:], " ,")
			if !hasFold(next, "to ") {
				break
			}
			word := next[3:][:wordEnd(next[3:], 0)]
			if _, ok := number(word); !ok {
				break
			}
			skip := len(s) - len(next) + 3 + len(word)
			stop = afterVote().FindStringIndex(s[skip:])
			if stop == nil {
				return 0
			}
			end = skip + stop[0]
		}
	}
	end -= firstClause(s[:end])
	vote := s[:end]
	u := readCounts(vote)
	if !u.For.Set && !u.Against.Set && !u.Abstain.Set && !strings.Contains(Small(vote), "majority") && !strings.Contains(Small(vote), "vote") && !strings.Contains(Small(vote), "hands") {
		return 0
	}
	*t = u
	t.Reported, t.Result = true, model.Carried
	return end
}

// voteLeads open the words that tell a vote behind the names of those who moved.
var voteLeads = NewPrefixes("and with ", "with ", "and by ", "by ", "on a vote ", "and on a vote ", "and carried by ", "carried by ", "and passed by ", "and following a vote ", "following a vote ")

// ReadVoteBefore reads the counts of a vote between offset from, where the words that
// name mover and seconder end, and the words of the decision itself: "…, seconded by
// B, and with 6 voting FOR and 3 AGAINST, that the report be noted".
func ReadVoteBefore(s string, from int) (Tally, bool) {
	rest := strings.TrimLeft(s[from:min(len(s), from+voteReach)], " ,(")
	end := indexFold(rest, " that ")
	if end < 0 || voteLeads.Of(rest) == "" {
		return Tally{}, false
	}
	t := readCounts(rest[:end])
	t.Reported, t.Result = true, model.Carried
	return t, t.For.Set && (t.Against.Set || t.Abstain.Set)
}

// readCounts reads the counts of each side from words such as "by 6 votes to 24",
// "9 in favour, 3 against and 1 abstention", "For: 26 Against: 32".
func readCounts(s string) Tally {
	var t Tally
	words := tokens(s)
	readVersus(words, &t)
	lastNumber, lastSide := -1, 0
	spare, spareAt := 0, -1 // a count that no side before it took
	before := numberFirst(words)
	for i, w := range words {
		n, isNumber := number(w)
		if isNumber && (w == "no" || w == "none") && !before && lastSide == 0 {
			isNumber = false
		}
		side := sides[w]
		if w == "no" && i+1 < len(words) && isFigure(words[i+1]) && !before {
			side, isNumber = 2, false // YES – 9, NO – 14
		}
		if w == "no" && before && lastNumber >= 0 && i > 0 && isFigure(words[i-1]) {
			side, isNumber = 2, false // "1 yes, 3 no"
		}
		switch {
		case side > 0 && before:
			if lastNumber >= 0 {
				t.count(side, lastNumber)
			}
			lastNumber = -1
		case side > 0 && spareAt == i-1 && i > 0:
			t.count(side, spare) // "12 for it, 30 against it, with 4 abstentions"
			lastSide = 0
		case side > 0:
			lastSide = side
		case isNumber && before:
			lastNumber = n
		case isNumber && lastSide > 0:
			t.count(lastSide, n)
			lastSide = 0
		case isNumber && isFigure(w):
			spare, spareAt = n, i
		}
	}
	return t
}

// readVersus reads "22 votes to 29", "11:2", "5 to 2": first those for. A third figure
// counts those who abstained: "8/0/1".
func readVersus(words []string, t *Tally) {
	for i := 1; i+1 < len(words); i++ {
		if words[i] != "to" && words[i] != ":" {
			continue
		}
		a, b := words[i-1], words[i+1]
		if (a == "votes" || a == "vote") && i > 1 {
			a = words[i-2]
		}
		n, okA := number(a)
		m, okB := number(b)
		if okA && okB {
			t.For, t.Against = Count{n, true}, Count{m, true}
			if i+3 < len(words) && words[i] == ":" && words[i+2] == ":" && isFigure(words[i+3]) {
				n, _ = number(words[i+3])
				t.Abstain = Count{n, true}
			}
			return
		}
	}
}

// numberFirst tells whether in these words the counts stand before their sides
// ("9 in favour") rather than after them ("For: 9").
func numberFirst(words []string) bool {
	for i, w := range words {
		if sides[w] > 0 {
			return false
		}
		if _, ok := number(w); ok && w != "no" {
			return true
		} else if ok && i+1 < len(words) && sides[words[i+1]] > 0 {
			return true
		}
	}
	return false
}

func (t *Tally) count(side, n int) {
	c := [...]*Count{nil, &t.For, &t.Against, &t.Abstain}[side]
	if !c.Set {
		*c = Count{n, true}
	}
}

func isFigure(w string) bool { return w != "" && isDigit(w[0]) }

// tokens cuts s into words in small letters, figures, and colons between figures,
// of which strokes ("CARRIED 6/0", "carried 5-0") are taken for some.
func tokens(s string) []string {
	var out []string
	for i := 0; i < len(s); {
		end := wordEnd(s, i)
		if end == i {
			if (s[i] == ':' || s[i] == '/' || s[i] == '-') && i > 0 && isDigit(s[i-1]) && i+1 < len(s) && isDigit(s[i+1]) {
				out = append(out, ":")
			}
			i++
			continue
		}
		out = append(out, Small(s[i:end]))
		i = end
	}
	return out
}

func wordSet(s string) map[string]bool {
	set := map[string]bool{}
	for _, w := range strings.Fields(s) {
		set[w] = true
	}
	return set
}
