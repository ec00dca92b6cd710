package phrase

import (
	"maps"
	"regexp"
	"slices"
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

// number reads a count of votes in figures or words.
func number(w string) (int, bool) {
	w = Small(w)
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
	if n, ok := numberWords[w]; ok {
		return n, true
	}
	if tens, ones, ok := strings.Cut(w, "-"); ok {
		t, okT := numberWords[tens]
		o, okO := numberWords[ones]
		if okT && okO && t >= 20 && o > 0 && o < 10 {
			return t + o, true
		}
	}
	return 0, false
}

func isNumber(w string) bool {
	_, ok := number(w)
	return ok
}

// sides are the words by which votes are cast.
var sides = map[string]int{
	"for": 1, "favour": 1, "favor": 1, "support": 1, "yes": 1, "ayes": 1, "aye": 1,
	"against": 2, "opposed": 2, "noes": 2, "nays": 2, "nay": 2,
	"abstain": 3, "abstained": 3, "abstaining": 3, "abstention": 3, "abstentions": 3, "abst": 3, "absten": 3, "abstains": 3, "abstentions/": 3,
}

// inMarker is what may stand between a deciding word and the words of the
// decision: how the vote went.
var inMarker = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`(?i)^\s*,?\s*(?:` +
		`\(\s*(?:unanimous(?:ly)?|nem\.? ?con\.?|all (?:in favour|agreed|voting for)|(?:by|on|with|voting|vote|for|[0-9]+ (?:votes? )?(?:in )?(?:for|favour))[^()]{0,90})\s*\)` +
		`|unanimously|unanimous|nem\.? ?con\.?` +
		`|(?:by|on|with) (?:a )?(?:majority|vote|show of hands|division|(?:[\w-]+) votes?|[\w-]+ in favour)[^:;–—.()]{0,90}?` +
		`|by \([^()]{3,60}\)` +
		`)(?:\s*,|\s|$|:|-|–|\.)`)
})

// afterVote is where the words of the decision begin again after a vote that
// stands between the marker and them.
var afterVote = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`(?i)(?:,?\s+(?:that|to)\b|\s*[:–—]|\s+-|\s*\.?$)`)
})

// readInMarker reads a vote that stands right after the deciding word, and gives
// its length.
func (t *Tally) readInMarker(s string) int {
	rest := strings.TrimLeft(s, " ,")
	if rest == "" || strings.IndexByte("(UuNnBbOoWw", rest[0]) < 0 {
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
		return len(strings.TrimRight(s[:end], " ,:-–."))
	case strings.HasPrefix(low, "all "):
		t.unanimous()
		return strings.IndexByte(s, ')') + 1
	case strings.HasPrefix(low, "nem"):
		t.Reported, t.Result = true, model.Carried
		return len(strings.TrimRight(s[:end], " ,:-–"))
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
	vote := s[:end]
	u := readCounts(vote)
	if !u.For.Set && !u.Against.Set && !u.Abstain.Set && !strings.Contains(Small(vote), "majority") && !strings.Contains(Small(vote), "vote") && !strings.Contains(Small(vote), "hands") {
		return 0
	}
	*t = u
	t.Reported, t.Result = true, model.Carried
	return end
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

// readVersus reads "22 votes to 29", "11:2", "5 to 2": first those for.
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

// voteWords are the words of a sentence that does no more than announce a vote
// or its outcome. A sentence with any other word says more.
var voteWords = wordSet(`a an the this that it its they these on upon being been be is was were are has had have and then there therefore
	accordingly whereupon which of to by with in as at from when having after following further each put submitted moved vote votes
	decision voting voted voter record recorded named roll call ballot show hands hand division divisions see taken took place
	declared announced result results resulted resulting follows below majority minority overwhelming clear small large
	motion motions amendment amendments substantive original main deemed procedural proposal proposals recommendation recommendations
	proposition resolution item amended lost carried fell fallen failed fails defeated agreed approved passed rejected adopted
	became become supported not unanimous unanimously unanimity nem con dissent
	accordance procedure rule rules standing order orders paragraph section constitution regulations
	for against favour favor abstain abstained abstaining abstention abstentions abst tie tied equality equal
	member members councillor councillors cllrs present eligible total totals meeting committee sub-committee council cabinet board panel
	chair chairman chairperson mayor convener presiding executive assembly authority
	appeared cast aye ayes nay nays noes favor cathaoirleach provost president whereupon
	all everyone none nil no between received resolved debate discussion therein thereon respect voting-record consensus now duly subsequently first second third`)

func wordSet(s string) map[string]bool {
	set := map[string]bool{}
	for _, w := range strings.Fields(s) {
		set[w] = true
	}
	return set
}

// outcomes are the words that tell how a vote went.
var outcomes = map[string]string{
	"lost": model.Lost, "fell": model.Lost, "failed": model.Lost, "fails": model.Lost, "fallen": model.Lost, "defeated": model.Lost, "rejected": model.Lost,
	"carried": model.Carried, "agreed": model.Carried, "approved": model.Carried, "passed": model.Carried, "adopted": model.Carried,
	"tied": model.Tied, "tie": model.Tied, "equality": model.Tied,
}

// onBehalf is who a motion is put for; it adds nothing to the announcement.
var onBehalf = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`\s(?:on behalf of|from|by|of|in the name of) (?:the )?(?:[A-Z][\w’'.-]*\s){0,4}(?:Group|Administration|Opposition)\b`)
})

// ReadOutcome reads a sentence or several that only announce a vote or its
// outcome. Each subject gets a tally of its own.
func ReadOutcome(s string) ([]Tally, bool) {
	if len(s) > 600 {
		return nil, false
	}
	if !opensVoteTalk(s) {
		return nil, false
	}
	plain := s
	if strings.Contains(s, "Group") || strings.Contains(s, "Administration") || strings.Contains(s, "Opposition") {
		plain = onBehalf().ReplaceAllString(s, "")
	}
	words := tokens(plain)
	if len(words) == 0 || len(words) > 90 {
		return nil, false
	}
	if tallies, ok := readVersusLines(plain); ok {
		return tallies, true
	}
	if recordedUnanimous(words) {
		t := Tally{}
		t.unanimous()
		return []Tally{t}, true
	}
	cue, ballot, remote := false, false, false
	for i, w := range words {
		if _, ok := number(w); ok || w == ":" {
			continue
		}
		ballot = ballot || strings.HasPrefix(w, "vot")
		if remoteWords[w] {
			remote = true
			continue
		}
		if !voteWords[w] && !bodyNouns[w] {
			return nil, false
		}
		cue = cue || outcomes[w] != "" || w == "vote" || w == "voting" || w == "voted" || w == "votes" || w == "unanimous" || w == "unanimously" ||
			sides[w] == 3 || w == "ayes" || w == "nays" || w == "against" || w == "favour" || w == "division" || w == "hands" || w == "call" || w == "ballot" ||
			w == "for" && (i+1 < len(words) && isFigure(words[i+1]) || i > 0 && isFigure(words[i-1]))
	}
	if low := Small(plain); strings.Contains(low, "resolved") && !strings.Contains(low, "resolved accordingly") {
		return nil, false
	}
	if !cue || remote && !ballot || !announces(words) {
		return nil, false
	}
	return splitOutcome(plain), true
}

// remoteWords may stand in an announcement only where it speaks of a vote: "The
// recommendations contained within the report were put to the vote".
var remoteWords = wordSet("contained within report clearly")

// talkWords are all words that may stand in an announcement, beside figures.
var talkWords = func() map[string]bool {
	all := maps.Clone(voteWords)
	maps.Copy(all, bodyNouns)
	maps.Copy(all, remoteWords)
	return all
}()

// opensVoteTalk is the cheap test before a paragraph is cut into words: the first
// few must be words of such an announcement, or it must end in "unanimous".
func opensVoteTalk(s string) bool {
	i := 0
	for n := 0; n < 4 && i < len(s); n++ {
		end := wordEnd(s, i)
		for end == i && i < len(s) {
			i++
			end = wordEnd(s, i)
		}
		if w := s[i:end]; w != "" && !in(talkWords, w) && !isNumber(w) {
			tail := strings.TrimRight(s, " .)]")
			return strings.HasSuffix(tail, "nanimous") || strings.HasSuffix(tail, "nanimously") || strings.Contains(s, "Group") || strings.Contains(s, "Administration") || strings.Contains(s, "Opposition")
		}
		i = end
	}
	return true
}

// recordedUnanimous tells a sentence that only has it recorded that a decision
// was unanimous: "The Committee asked that it be recorded that the decision to
// grant the application was unanimous."
func recordedUnanimous(words []string) bool {
	last := words[len(words)-1]
	if len(words) > 30 || last != "unanimous" && last != "unanimously" {
		return false
	}
	recorded, decision := false, false
	for _, w := range words {
		recorded = recorded || w == "recorded" || w == "noted" || w == "minuted"
		decision = decision || w == "decision" || w == "vote" || w == "resolution"
	}
	return recorded && decision
}

// announces tells vote talk from other short sentences made of the same words
// ("The motion was moved", "Agreed by the Committee").
func announces(words []string) bool {
	subject, outcome, count := false, false, false
	for _, w := range words {
		switch {
		case outcomes[w] != "" || strings.HasPrefix(w, "unanim"):
			outcome = true
		case w == "motion" || w == "amendment" || strings.HasPrefix(w, "vot") || strings.HasPrefix(w, "proposal") || strings.HasPrefix(w, "recommendation") ||
			w == "division" || w == "hands" || w == "proposition" || w == "call" || w == "ballot":
			subject = true
		case sides[w] > 0:
			count = true
		}
	}
	if outcome && !subject && !count && len(words) > 1 && words[1] == "by" {
		return false // "Agreed by the Committee" tells who decided, and of no vote
	}
	return subject || outcome && (len(words) <= 6 || count) || count && len(words) <= 24
}

// splitOutcome gives each subject named in the announcement its own tally.
func splitOutcome(s string) []Tally {
	var out []Tally
	for _, part := range subjectParts(s) {
		t := readCounts(part)
		words := tokens(part)
		t.Reported = true
		negated := false
		for i, w := range words {
			switch {
			case w == "not":
				negated = true
			case w == "received" && i+1 < len(words):
				if n, ok := number(words[i+1]); ok {
					t.count(1, n)
				}
			case outcomes[w] != "":
				r := outcomes[w]
				if negated {
					r, negated = model.Lost, false
				}
				if w == "agreed" && i == 0 && len(words) > 3 {
					continue
				}
				if t.Result == "" || t.Result == model.Tied {
					t.Result = r
				}
			case strings.HasPrefix(w, "unanim"), w == "all" && wholeMeeting(words[i+1:min(i+5, len(words))]):
				t.Unanimous = true
				if t.Result == "" {
					t.Result = model.Carried
				}
			}
			if t.Subject == "" {
				t.Subject = voteSubject(words, i)
			}
		}
		out = append(out, t)
	}
	return out
}

// wholeMeeting tells whether the words after "all" say that all voted for: "all in
// favour", "all agreed", "all ayes".
func wholeMeeting(words []string) bool {
	if len(words) == 1 && (words[0] == "agreed" || words[0] == "for") {
		return true
	}
	return slices.Contains(words, "favour") || slices.Contains(words, "favor") || slices.Contains(words, "ayes") || slices.Contains(words, "aye")
}

// voteSubject tells what a word of an announcement says of the vote's subject.
func voteSubject(words []string, i int) string {
	switch words[i] {
	case "procedural":
		return OnProcedural
	case "amendment", "amendments":
		return OnAmendment
	case "substantive", "original", "motion", "recommendation", "recommendations", "proposition":
		return OnMotion
	}
	return ""
}

// subjectParts cuts an announcement at "and the motion …", "The amendment was …".
func subjectParts(s string) []string {
	low := Small(s)
	cut := 0
	var parts []string
	for i := 1; i < len(low); i++ {
		if low[i-1] != ' ' {
			continue
		}
		for _, begin := range [...]string{"and the motion ", "and the deemed motion ", "and the amendment ", "and the substantive ", "and became the substantive ",
			"and upon the motion ", "and on the motion ", "and the amendment received ", "the amendment was ", "the motion was ", "the substantive motion was ", "and the original motion ", "and the motion,"} {
			if !strings.HasPrefix(low[i:], begin) || i-cut < 12 || !reports(low[cut:i]) && !strings.Contains(low[cut:i], " received ") {
				continue
			}
			parts = append(parts, s[cut:i])
			cut = i
			break
		}
	}
	return append(parts, s[cut:])
}

// reports tells whether a part of an announcement has an outcome of its own.
func reports(low string) bool {
	for _, w := range tokens(low) {
		if outcomes[w] != "" {
			return true
		}
	}
	return false
}

// ReadCastingVote reads a sentence that tells of a tie and of who decided it.
// The sentence says more than the vote; its counts and outcome are the vote's.
func ReadCastingVote(s string) (Tally, bool) {
	low := Small(s)
	cast := strings.Index(low, "casting vote")
	if cast < 0 {
		cast = strings.Index(low, "deciding vote")
	}
	if cast < 0 {
		return Tally{}, false
	}
	t := splitOutcome(s)[0]
	counts := readCounts(s[:cast])
	t.For, t.Against, t.Abstain = counts.For, counts.Against, counts.Abstain
	if t.Result == "tied" || t.Result == "" {
		t.Result = ""
		for _, part := range [...]string{s[cast:], s} {
			for _, w := range tokens(part) {
				if o := outcomes[w]; o != "" && o != "tied" && t.Result == "" {
					t.Result = o
				}
			}
		}
	}
	return t, t.Result != "" || t.For.Set
}

// IsCounts tells words that are counts of the sides of a vote and nothing else:
// "8 For 11 Against", "For: 3. Against: 1."
func IsCounts(s string) bool {
	if len(s) > 80 {
		return false
	}
	counted := false
	for _, w := range tokens(s) {
		_, ok := number(w)
		counted = counted || ok
		if !ok && sides[w] == 0 && w != ":" && w != "in" && w != "and" && w != "votes" && w != "vote" {
			return false
		}
	}
	return counted
}
