package phrase

import (
	"maps"
	"regexp"
	"slices"
	"strings"
	"sync"
	"unicode/utf8"

	"minutebook/model"
)

// voteWords are the words of a sentence that does no more than announce a vote
// or its outcome. A sentence with any other word says more.
var voteWords = wordSet(`a an the this that it its they these on upon being been be is was were are has had have and then there therefore
	accordingly whereupon seconded which of to by with in as at from when having after following further each put submitted moved vote votes
	decision voting voted voter record recorded named roll call ballot show hands hand voice division divisions see taken took place
	declared announced result results resulted resulting follows below majority minority overwhelming clear small large
	motion motions amendment amendments substantive original main deemed procedural proposal proposals recommendation recommendations
	proposition resolution item amended lost carried fell falls fallen failed fails defeated agreed approved passed rejected adopted
	became become finding findings supported not unanimous unanimously unanimity nem con dissent
	agreement question adoption foregoing accordance procedure rule rules standing order orders paragraph section constitution regulations
	for against favour favor abstain abstained abstaining abstention abstentions abst tie tied equality equal
	member members councillor councillors cllrs present eligible total totals meeting committee sub-committee council cabinet board panel
	thereupon chair chairman chairperson mayor convener presiding executive assembly authority
	appeared cast yes yea yeas aye ayes nay nays noes favor cathaoirleach provost president whereupon
	opposed absent all everyone none nil no without between received resolved debate discussion therein thereon respect support only voting-record consensus now duly subsequently first second third`)

// outcomes are the words that tell how a vote went.
var outcomes = map[string]string{
	"lost": model.Lost, "fell": model.Lost, "falls": model.Lost, "failed": model.Lost, "fails": model.Lost, "fallen": model.Lost, "defeated": model.Lost, "rejected": model.Lost,
	"carried": model.Carried, "agreed": model.Carried, "approved": model.Carried, "passed": model.Carried, "adopted": model.Carried,
	"tied": model.Tied, "tie": model.Tied, "equality": model.Tied,
}

// onBehalf is who a motion is put for; it adds nothing to the announcement.
var onBehalf = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`\s(?:on behalf of|from|by|of|in the name of) (?:the )?(?:[A-Z][\w’'.-]*\s){0,4}(?:Group|Administration|Opposition)\b`)
})

// inTheName is in whose name a motion stood; it adds nothing either.
var inTheName = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`,? (?:which )?(?:standing|stood) in the name of (?:the )?[A-Z][\w’'.-]*(?: [A-Z][\w’'.-]*){0,4},?`)
})

// ReadOutcome reads a sentence or several that only announce a vote or its
// outcome. Each subject gets a tally of its own.
func ReadOutcome(s string) ([]Tally, bool) { return ReadOutcomeBy(AllCues, s) }

// ReadOutcomeBy is ReadOutcome where the cues of s are known.
func ReadOutcomeBy(cues Cues, s string) ([]Tally, bool) {
	if len(s) > 600 {
		return nil, false
	}
	if t, ok := readInitialCounts(s); ok {
		return []Tally{t}, true
	}
	if !(endsVoteTalk(s) && opensVoteTalk(s)) && !endsUnanimous(s) && !(cues&GroupCue != 0 && namesGroup(s)) {
		return nil, false
	}
	plain := s
	if cues&GroupCue != 0 && namesGroup(s) {
		plain = onBehalf().ReplaceAllString(s, "")
	}
	if strings.Contains(plain, " in the name of ") {
		plain = inTheName().ReplaceAllString(plain, "")
	}
	words := tokens(plain)
	if len(words) == 0 || len(words) > 90 {
		return nil, false
	}
	if tallies, ok := readVersusLines(plain); ok {
		return tallies, true
	}
	if tallies, ok := readCastFor(plain); ok {
		return tallies, true
	}
	if recordedUnanimous(words) || agreedByAll(words) {
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
		if !voteWords[w] && !bodyNouns[w] || w == "only" && !besideCount(words, i) {
			return nil, false
		}
		cue = cue || outcomes[w] != "" || becameDecision(words, i) || w == "vote" || w == "voting" || w == "voted" || w == "votes" || w == "unanimous" || w == "unanimously" ||
			sides[w] == 3 || w == "yes" && slices.ContainsFunc(words[i+1:min(i+3, len(words))], isFigure) || w == "ayes" || w == "yeas" || w == "nays" || w == "against" || w == "favour" || w == "favor" || w == "division" || w == "hands" || w == "call" || w == "ballot" ||
			w == "agreement" && slices.Contains(words, "all") ||
			w == "for" && (i+1 < len(words) && isFigure(words[i+1]) || i > 0 && isFigure(words[i-1]))
	}
	if low := Small(plain); strings.Contains(low, "resolved") && !strings.Contains(low, "resolved accordingly") {
		return nil, false
	}
	if !cue || remote && !ballot || !announces(words) || slices.Contains(words, "called") && !slices.Contains(words, "follows") {
		return nil, false
	}
	return splitOutcome(plain), true
}

// becameDecision tells "became the finding of the meeting", as Scottish clerks say of
// the motion that had the votes.
func becameDecision(words []string, i int) bool {
	if words[i] != "became" || i+2 >= len(words) || words[i+1] != "the" {
		return false
	}
	w := words[i+2]
	return w == "finding" || w == "findings" || w == "decision" || w == "resolution"
}

// besideCount tells whether a number stands right before or behind a word, or before
// the one before it: "only three", "two members only", and not "only the Chair".
func besideCount(words []string, i int) bool {
	for _, k := range [...]int{i - 2, i - 1, i + 1} {
		if k >= 0 && k < len(words) && isNumber(words[k]) {
			return true
		}
	}
	return false
}

// initialsOfSides stand before the counts of the sides, those for first.
var initialsOfSides = [...][]string{{"F"}, {"Ag", "A"}, {"Abst", "Abs", "Ab"}}

// readInitialCounts reads counts behind the initials of their sides, as Australian
// councils write them: "F9 - A0", "(F9/A0)", "F:9 A:0 Abs:1".
func readInitialCounts(s string) (Tally, bool) {
	if s == "" || isLetter(s[0]) && s[0] != 'F' {
		return Tally{}, false
	}
	t := strings.Trim(s, "() .")
	if len(t) < len("F9A0") || len(t) > len("F: 10 – Ag: 10 – Abst: 10") || t[0] != 'F' {
		return Tally{}, false
	}
	var counts [len(initialsOfSides)]Count
	for side, initials := range initialsOfSides {
		rest, ok := t, false
		for _, initial := range initials {
			if rest, ok = strings.CutPrefix(t, initial); ok {
				break
			}
		}
		rest = strings.TrimLeft(rest, ": ")
		n := digits(rest)
		v, isNumber := number(rest[:n])
		if !ok || !isNumber {
			return Tally{}, false
		}
		counts[side] = Count{v, true}
		if t = strings.TrimLeft(rest[n:], " ,;/–—-"); t == "" && side > 0 {
			return Tally{Reported: true, For: counts[0], Against: counts[1], Abstain: counts[2]}, true
		}
	}
	return Tally{}, false
}

// remoteWords may stand in an announcement only where it speaks of a vote: "The
// recommendations contained within the report were put to the vote", "A division
// was called for, voting on which was as follows:". That a vote was called for,
// and no more, is not told elsewhere in a record.
var remoteWords = wordSet("contained within report clearly called matter those entitled")

// talkWords are all words that may stand in an announcement, beside figures.
var talkWords = func() *foldSet {
	all := maps.Clone(voteWords)
	maps.Copy(all, bodyNouns)
	maps.Copy(all, remoteWords)
	return newFoldSet(all)
}()

// namesGroup tells whether s may say for whom a motion is put.
func namesGroup(s string) bool {
	return strings.Contains(s, "Group") || strings.Contains(s, "Administration") || strings.Contains(s, "Opposition")
}

// endsUnanimous tells whether the last word of s is "unanimous" or its kin.
func endsUnanimous(s string) bool {
	end := len(s)
	for end > 0 && (s[end-1] == ' ' || s[end-1] == '.' || s[end-1] == ')' || s[end-1] == ']') {
		end--
	}
	tail := s[:end]
	return strings.HasSuffix(tail, "nanimous") || strings.HasSuffix(tail, "nanimously")
}

// endsVoteTalk is a cheaper test still: most paragraphs end with a word that no
// announcement holds.
func endsVoteTalk(s string) bool {
	end := len(s)
	for end > 0 && s[end-1] < utf8.RuneSelf && !isLetter(s[end-1]) && !isDigit(s[end-1]) {
		end--
	}
	start := end
	for start > 0 && isLetter(s[start-1]) {
		start--
	}
	if start == end || start > 0 && s[start-1] != ' ' {
		return true // no word, or a part of one
	}
	return talkWords.holds(s[start:end]) || isNumber(s[start:end])
}

// opensVoteTalk is the cheap test before a paragraph is cut into words: the first
// few must be words of such an announcement.
func opensVoteTalk(s string) bool {
	i := 0
	for n := 0; n < 4 && i < len(s); n++ {
		end := wordEnd(s, i)
		for end == i && i < len(s) {
			i++
			end = wordEnd(s, i)
		}
		if w := s[i:end]; w != "" && !talkWords.holds(w) && !isNumber(w) {
			return false
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
	for i, w := range words {
		switch {
		case outcomes[w] != "" || strings.HasPrefix(w, "unanim") || becameDecision(words, i) || w == "agreement" && slices.Contains(words, "all"):
			outcome = true
		case w == "motion" || w == "amendment" || strings.HasPrefix(w, "vot") || strings.HasPrefix(w, "proposal") || strings.HasPrefix(w, "recommendation") ||
			w == "division" || w == "hands" || w == "proposition" || w == "call" || w == "ballot":
			subject = true
		case w == "resolution" && slices.Contains(words, "declared"):
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
				next := words[i+1]
				if next == "only" && i+2 < len(words) {
					next = words[i+2]
				}
				if n, ok := number(next); ok {
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
			case becameDecision(words, i) && t.Result == "":
				t.Result = model.Carried
			case w == "without" && i+1 < len(words) && words[i+1] == "dissent", strings.HasPrefix(w, "unanim"), w == "all" && (wholeMeeting(words[i+1:min(i+5, len(words))]) || i > 0 && sides[words[i-1]] == 1):
				t.Unanimous = true
				if t.Result == "" {
					t.Result = model.Carried
				}
			}
			if t.Subject == "" {
				t.Subject = voteSubject(words, i)
			}
		}
		if t.Result == model.Lost && t.For.N > t.Against.N && lostBy(words) {
			t.For, t.Against = t.Against, t.For
		}
		out = append(out, t)
	}
	return out
}

// lostBy tells "lost by 6 votes to 2": the greater number is of those who beat it.
func lostBy(words []string) bool {
	i := slices.Index(words, "by")
	return i > 0 && i+3 < len(words) && outcomes[words[i-1]] == model.Lost && isNumber(words[i+1]) && (words[i+2] == "to" || strings.HasPrefix(words[i+2], "vote") && words[i+3] == "to")
}

// agreedByAll tells "Agreed by all present", which says no more than how they voted.
func agreedByAll(words []string) bool {
	if len(words) < 3 || len(words) > 4 || words[0] != "agreed" || words[1] != "by" || words[2] != "all" {
		return false
	}
	return len(words) == 3 || words[3] == "present" || words[3] == "members" || words[3] == "councillors"
}

// wholeMeeting tells whether the words after "all" say that all voted for: "all in
// favour", "all agreed", "all ayes".
func wholeMeeting(words []string) bool {
	if len(words) > 1 && words[0] == "present" {
		words = words[1:]
	}
	if len(words) == 1 && (words[0] == "agreed" || words[0] == "for") {
		return true
	}
	return slices.Contains(words, "favour") || slices.Contains(words, "favor") || slices.Contains(words, "agreement") || slices.Contains(words, "ayes") || slices.Contains(words, "aye")
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
