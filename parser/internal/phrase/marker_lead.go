package phrase

import (
	"strings"

	"minutebook/model"
)

// markerAfterLead reads a marker after a bare subject or a lead-in that opens
// the paragraph: "It was", "The Committee", "Upon being put to the vote it was".
func markerAfterLead(s string, bodies []string) (Marker, bool) {
	lead, small := leadIn(s, bodies)
	if lead == 0 {
		return Marker{}, false
	}
	if cabinetElsewhere(s[:lead], bodies) {
		return Marker{}, false
	}
	i, unanimous := skipAdverbs(s, lead)
	var vote Tally
	if n := weighedAside(s, lead-1); n > 0 {
		i, unanimous = skipAdverbs(s, lead-1+n)
	} else if strings.HasPrefix(s[lead-1:], ", ") {
		// "The Committee, by a vote of 7 votes to 4, RESOLVED"
		j := capitalVerb(s, lead)
		if j < 0 {
			return Marker{}, false
		}
		i, small = j, false
		if n := vote.readInMarker(strings.TrimRight(s[lead-1:j], " ,")); n > 0 {
			for i = lead - 1 + n; i < len(s) && (s[i] == ' ' || s[i] == ','); i++ {
			}
		} else if !isAside(s[lead:j]) || opensAnotherDay(strings.TrimLeft(s[lead:j], " ")) {
			return Marker{}, false
		}
	}
	n, end := verbAt(s, i)
	if n < 0 {
		return Marker{}, false
	}
	v, capitals := verbs[n], isUpper(s[i:end])
	if capitals && (ledToAnotherDay(s[:i], bodies) || opensAnotherDay(strings.TrimLeft(s[end:], " ,"))) {
		return Marker{}, false
	}
	introduces := v.small && end < len(s) && s[end] == ':' // "Following consideration, it was resolved:"
	if !capitals && !introduces && (!v.small || !small) || strings.HasSuffix(v.word, "n") || strings.HasSuffix(v.word, "ns") {
		return Marker{}, false
	}
	m := Marker{Verb: i, Kind: v.kind, Capitals: capitals, Lead: strings.TrimSpace(s[:i]), Rule: "marker-after-lead"}
	closed := m.readAfter(s, end)
	voteOnly := m.Alone && m.Vote.Reported // "Seconded by B and agreed by all present"
	if unanimous {
		m.Vote.unanimous()
	}
	if vote.Reported {
		m.Vote = vote
	}
	if !capitals && !closed && !m.Alone && tellsOfPast(s[m.Text:]) || hasFold(s, "the following w") && (!m.Alone || !closed) {
		return Marker{}, false
	}
	if !capitals && !closed && s[0]|0x20 == 's' && hasFold(s, "seconded by ") && (voteOnly || !m.Alone && !that(s[m.Text:])) {
		return Marker{}, false
	}
	if m.Alone && strings.HasSuffix(s, ".") {
		return Marker{}, false // "It was agreed." decides nothing that could be quoted
	}
	if strings.Contains(Small(m.Lead), " vote") {
		if counts := readCounts(m.Lead); m.Vote.Empty() && counts.For.Set && counts.Against.Set {
			m.Vote = counts // "there voted 12 in favour and 8 against, and it was RESOLVED"
		}
		m.Vote.Reported = true
	}
	return m, true
}

// followingLeads stand before "agreed:" over the list of what was decided.
var followingLeads = NewPrefixes("the following was ", "the following were ", "the following actions were ", "the following decisions were ")

// tellsOfPast tells whether words after a small "agreed" or "resolved" show that
// the sentence reports what was decided on another day, or agreement of opinion.
func tellsOfPast(s string) bool {
	for _, w := range [...]string{"with ", "on all sides", "among ", "between ", "nothing", "by all that", "at its ", "at the last", "at a previous", "at the previous", "last "} {
		if hasFold(s, w) {
			return true
		}
	}
	for _, w := range [...]string{"in ", "on ", "since ", "at "} {
		if !hasFold(s, w) {
			continue
		}
		rest := strings.TrimPrefix(s[len(w):], "the ")
		word := rest[:wordEnd(rest, 0)]
		if isMonth(word) || len(word) > 0 && isDigit(word[0]) {
			return true
		}
	}
	return false
}

// skipAdverbs passes the adverbs between a subject and its verb.
func skipAdverbs(s string, i int) (next int, unanimous bool) {
	for {
		end := wordEnd(s, i)
		switch Small(s[i:end]) {
		case "then", "further", "therefore", "also", "accordingly", "hereby", "thereby", "subsequently", "duly", "formally", "thereupon", "thereafter":
		case "unanimously", "unanimous":
			unanimous = true
		case "(unanimously)":
			unanimous = true
		default:
			if strings.HasPrefix(s[i:], "(unanimously) ") {
				unanimous, i = true, i+len("(unanimously) ")
				continue
			}
			return i, unanimous
		}
		i = end + leadingSpace(s[end:])
	}
}

// leadIn gives the length of a subject or lead-in at the start of s that ends
// just before a deciding word, and whether it is so bare that the word may be in
// small letters.
func leadIn(s string, bodies []string) (n int, small bool) {
	if n := movedLead(s, bodies); n > 0 {
		return n, true
	}
	if n := outcomeLead(s, bodies); n > 0 {
		return n, true
	}
	if n := namelessLead(s); n > 0 {
		return n, true
	}
	if hasFold(s, "it was ") {
		return len("it was "), true
	}
	if lead := followingLeads.Of(s); lead != "" {
		return len(lead), true
	}
	if n := bodyAtStart(s, bodies); n > 0 {
		return n, true
	}
	if n := weighedLead(s, bodies); n > 0 {
		return n, true
	}
	if n := postAtStart(s); n > 0 {
		return n, false
	}
	if n := membersAtStart(s); n > 0 {
		return n, false
	}
	if !leads.holds(s[:wordEnd(s, 0)]) {
		return 0, false
	}
	at := indexFold(s, " it was ")
	if at < 0 || at > 300 || sentenceEnd(s[:at]) {
		if at = capitalVerb(s, 0); at < 0 {
			return 0, false
		}
		return subjectLead(s[:at], bodies), false
	}
	return at + len(" it was "), madeAndSeconded(s[:at])
}

// madeWords stand in a lead-in that says that a motion was made, and by nobody in
// particular: "Upon motion duly made, seconded and unanimously carried,".
var madeWords = wordSet("upon on a the motion proposal resolution duly properly regularly having been made moved proposed and seconded was put to vote unanimously carried by all members directors trustees present")

// madeAndSeconded tells such a lead-in. It tells of nothing but the motion, so that
// the word behind it marks a decision in small letters too.
func madeAndSeconded(s string) bool {
	made, seconded := false, false
	for _, w := range tokens(s) {
		if !madeWords[w] {
			return false
		}
		made = made || w == "motion" || w == "proposal" || w == "resolution"
		seconded = seconded || w == "seconded"
	}
	return made && seconded
}

// membersAtStart gives the length of "Members", "The Governors" at the start of s: a
// deciding word in capitals behind it marks a decision; in small letters it tells.
func membersAtStart(s string) int {
	at := 0
	for _, lead := range [...]string{"the ", "all ", "those "} {
		if hasFold(s, lead) {
			at = len(lead)
			break
		}
	}
	n := PluralTitle(s[at:])
	if n == 0 || at+n >= len(s) || s[at+n] != ' ' {
		return 0
	}
	next := strings.TrimLeft(s[at+n:], " ")
	if w := "present "; hasFold(next, w) {
		return len(s) - len(next) + len(w)
	}
	return len(s) - len(next)
}

// movedLeads open a lead-in that names mover and seconder, or only the mover.
var movedLeads = NewPrefixes("it was proposed ", "it was moved ", "it was then proposed ", "it was then moved ", "proposed by ", "moved by ", "on the proposal of ", "on the motion of ",
	"on the proposition of ", "on motion ", "on a motion ", "on a proposal ", "upon motion ", "upon a motion ", "upon the motion ", "upon the proposal ", "upon the proposition ", "seconded by ",
	"therefore, it was proposed ", "therefore it was proposed ", "therefore, it was moved ", "therefore it was moved ", "accordingly, it was proposed ", "accordingly, it was moved ")

// namedMover tells words that open with whoever moved: "Councillor A proposed, seconded
// by Councillor B and".
func namedMover(s string) bool {
	if s == "" || s[0] != 'C' && s[0] != 'A' && s[0] != 'M' {
		return false // as nearly always
	}
	head := s[:min(len(s), longestMover)]
	return (strings.Contains(head, " proposed") || strings.Contains(head, " moved")) && OpensWithTitle(s)
}

// longestMover bounds a name and the word behind it that says that this one moved.
const longestMover = 60

// opensDecided tells words that say what was decided: "that the …", "to defer", a quotation.
func opensDecided(s string) bool {
	s = strings.TrimLeft(s, " ,:;–-")
	return that(s) || hasFold(s, "to ") || strings.HasPrefix(s, "“") || strings.HasPrefix(s, "\"") || strings.HasPrefix(s, "‘")
}

// movedLead gives the length of "It was proposed by A, seconded by B and", or of
// "It was proposed by A and", where a deciding word follows, with nothing between but "it was" and the vote.
func movedLead(s string, bodies []string) int {
	byName := false
	if movedLeads.Of(s) == "" {
		if byName = namedMover(s); !byName {
			return 0
		}
	}
	head := s[:min(len(s), 300)]
	for _, verb := range [...]string{" agreed", " resolved"} {
		i := indexFold(head, verb)
		if i < 0 || sentenceEnd(s[:i]) || wordEnd(s, i+1) != i+len(verb) {
			continue
		}
		p, ok := ReadProposal(s[:i])
		named := max(p.Mover.End, p.Seconder.End)
		if !ok || named == 0 || p.Text.End > 0 || byName && (p.Mover.Start > 0 || p.Seconder.End == 0 || s[i+1] != 'r' || !opensDecided(s[i+len(verb):])) {
			continue
		}
		if hasFold(s[named:i], " seconding") {
			named += len(" seconding") // "On the motion of A, B seconding, it was resolved"
		}
		between := s[named:i]
		if strings.HasPrefix(between, ", ") && IsBody(strings.TrimSpace(between[1:]), bodies) {
			return i + 1 // "On the motion of A, seconded by B, the Committee resolved"
		}
		if n := leadsToVerb(between); n >= 0 {
			end := named + n
			return end + len(s[end:]) - len(strings.TrimLeft(s[end:], " ,"))
		}
	}
	return 0
}

// namelessWords stand in a lead-in that says that something was moved and
// seconded, and by nobody in particular.
var namelessWords = newFoldSet(wordSet("it was then duly moved proposed seconded and"))

// namelessLead gives the length of "It was proposed, seconded and" or "Proposed;
// seconded;" where a deciding word follows; adverbs before that are no part of it.
func namelessLead(s string) int {
	moved, seconded := false, false
	for i := 0; i < len(s); {
		end := wordEnd(s, i)
		w := s[i:end]
		if !namelessWords.holds(w) {
			if moved && seconded {
				if n, verb := verbAt(s, skipped(s, i)); n >= 0 && verb > i {
					return i
				}
			}
			return 0
		}
		low := Small(w)
		moved = moved || low == "moved" || low == "proposed"
		seconded = seconded || low == "seconded"
		for i = end; i < len(s) && strings.IndexByte(" ,;", s[i]) >= 0; i++ {
		}
		if i == end {
			return 0
		}
	}
	return 0
}

// skipped gives the offset behind the adverbs at s[i:].
func skipped(s string, i int) int {
	i, _ = skipAdverbs(s, i)
	return i
}

// namelessTail gives where such a lead-in begins that ends the words before a
// deciding word; -1 where none does.
func namelessTail(before string) int {
	from := max(0, len(before)-60)
	for i := len(before); i > from; {
		start := strings.LastIndexByte(strings.TrimRight(before[:i], " "), ' ') + 1
		if w := strings.Trim(before[start:i], " ,;"); !namelessWords.holds(w) {
			break
		}
		if n := namelessLead(before[start:] + " RESOLVED"); n > 0 && (start == 0 || afterSentence(strings.TrimRight(before[:start], " "))) {
			return start
		}
		i = start
	}
	return -1
}

// outcomeReach is how far the words that tell what became of a motion may reach
// before those that tell what was decided.
const outcomeReach = 120

// outcomeLead gives the length of "The motion was therefore carried, and the
// Committee thereafter" where nothing but the subject of a decision stands behind
// the outcome.
func outcomeLead(s string, bodies []string) int {
	if !OpensWithMotion(s) {
		return 0
	}
	i := indexFold(s[:min(len(s), outcomeReach)], " and ")
	if i < 0 {
		return 0
	}
	tallies, ok := ReadOutcome(strings.TrimRight(s[:i], " ,"))
	if !ok || tallies[0].Result != model.Carried {
		return 0
	}
	rest := s[i+len(" and "):]
	n := len("it was ")
	if !hasFold(rest, "it was ") {
		n = bodyAtStart(rest, bodies)
	}
	if n == 0 {
		return 0
	}
	return i + len(" and ") + n
}

// leadsToVerb tells whether words between the seconder and the deciding word only
// lead on to it, and gives the end of those that are no adverbs of it; -1 where
// they say more.
func leadsToVerb(s string) int {
	and, end := false, 0
	for i := 0; i < len(s); {
		stop := wordEnd(s, i)
		if stop == i {
			i++
			continue
		}
		switch w := Small(s[i:stop]); {
		case w == "unanimously" || w == "unanimous":
		case w == "and" || w == "was":
			and, end = true, stop
		case voteWords[w] && w != "that" && w != "to":
			end = stop
		default:
			return -1
		}
		i = stop
	}
	if !and {
		return -1
	}
	return end
}

// leadReach is how far a lead-in may reach before its deciding word.
const leadReach = 240

// capitalVerb finds the first deciding word in capitals after s[i:].
func capitalVerb(s string, i int) int {
	for _, w := range [...]string{"RESOLVED", "AGREED"} {
		if j := strings.Index(s[i:min(len(s), i+leadReach)], w); j > 0 {
			return i + j
		}
	}
	return -1
}

// isAside tells what stands between commas behind the body that decides and says on
// what ground it did: "having considered the report,".
func isAside(s string) bool {
	s = strings.TrimLeft(s, " ")
	bare := strings.TrimRight(s, " ")
	return strings.HasSuffix(bare, ",") && leads.holds(s[:wordEnd(s, 0)]) && !sentenceEnd(bare) && !strings.ContainsAny(bare, "“”\";:")
}

// subjectLead gives the length of the words before a deciding word in capitals where
// they are a lead-in that ends with its subject: "Following debate, the Committee",
// "Having considered the report, Members". One that names a day tells of another meeting.
func subjectLead(before string, bodies []string) int {
	for {
		end := strings.TrimRight(before, " ")
		word := LastWord(end)
		if next, _ := skipAdverbs(word+" ", 0); next == 0 || word == "" {
			break
		}
		before = end[:len(end)-len(word)]
	}
	lead := before[:subjectAt(before, bodies)]
	if lead == "" || sentenceEnd(lead) || afterSentence(strings.TrimRight(lead, " ")) || strings.ContainsAny(lead, "“”\";:") || relatives[Small(lastBare(strings.TrimRight(lead, " ")))] || CuesOf(lead)&MoverCue != 0 {
		return 0
	}
	if _, dated := ReadDate(lead); dated || hasFold(lead, "at ") {
		return 0
	}
	return len(before)
}

// longestSubject is how long the name of a body may be that stands before its verb.
const longestSubject = 80

// subjectAt gives where the body begins that is named at the end of words, or
// "Members"; 0 where none is.
func subjectAt(before string, bodies []string) int {
	end := len(strings.TrimRight(before, " "))
	for i := max(1, end-longestSubject); i < end; i++ {
		if before[i-1] != ' ' {
			continue
		}
		if subject := before[i:end]; IsBody(subject, bodies) || strings.HasSuffix(before[:i], ", ") && membersAtStart(subject+" ") == len(subject)+1 {
			return i
		}
	}
	return 0
}

// relatives are words behind which a body's name is no subject of its own sentence:
// "After the meeting at which the Committee RESOLVED".
var relatives = wordSet("which when that where whom until before since as after by of in if because whether while than and or for to from")

// leads are the words that open a lead-in which goes on to "it was RESOLVED".
var leads = newFoldSet(map[string]bool{
	"having": true, "upon": true, "on": true, "following": true, "after": true, "accordingly": true, "therefore": true,
	"thereupon": true, "whereupon": true, "subsequently": true, "arising": true, "with": true, "as": true, "by": true,
	"there": true, "in": true, "at": true, "proposed": true, "moved": true, "when": true, "consequently": true,
})
