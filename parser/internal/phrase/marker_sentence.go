package phrase

import (
	"strings"

	"minutebook/model"
)

// markerInSentence reads a marker in capitals at the end of a sentence that led
// to it: "Councillor A moved, Councillor B seconded and it was RESOLVED that".
func markerInSentence(s string, bodies []string) (Marker, bool) {
	quotes, counted := 0, 0 // quotations that are open before counted
	for i := 0; i < len(s); {
		if !verbCapitals[s[i]] {
			i++
			continue
		}
		if i > 0 && s[i-1] != ' ' && !strings.HasSuffix(s[:i], "“") && s[i-1] != '"' && s[i-1] != '\'' && !gluedAt(s, i) {
			i++
			continue
		}
		n, end := verbAt(s, i)
		if n < 0 || !isUpper(s[i:end]) && !wasResolved(s, i, end) && !opensResolved(s, i, end) {
			i = max(end, i+1)
			continue
		}
		before := len(strings.TrimRight(s[:i], " “\"'‘"))
		quotes += strings.Count(s[counted:max(counted, before)], "“") - strings.Count(s[counted:max(counted, before)], "”")
		counted = max(counted, before)
		if quotes <= 0 { // else it is a quotation of somebody else's resolution
			if m, ok := inSentence(s, i, end, n, bodies); ok {
				return m, true
			}
		}
		i = end
	}
	return Marker{}, false
}

// wasResolved tells "It was Resolved that" at the start of a sentence: the capital
// within it is the clerk's mark of a decision.
func wasResolved(s string, i, end int) bool {
	if s[i:end] != "Resolved" || !strings.HasSuffix(s[:i], ". It was ") {
		return false
	}
	next, _ := skipPunctuation(s, end)
	var t Tally
	return that(s[next:]) || t.readInMarker(s[end:min(len(s), end+voteReach)]) > 0
}

// opensResolved tells "Resolved:" or "Resolved –" behind the end of a sentence, as the
// decision on a matter that stands before it on its line.
func opensResolved(s string, i, end int) bool {
	if s[i:end] != "Resolved" || !afterSentence(strings.TrimRight(s[:i], " ")) {
		return false
	}
	for _, sign := range [...]string{":", " – ", " - ", " — "} {
		if strings.HasPrefix(s[end:], sign) {
			return true
		}
	}
	return false
}

// clauseReach is how far back the subject of a deciding word is looked for.
const clauseReach = 200

func inSentence(s string, i, end, n int, bodies []string) (Marker, bool) {
	v := verbs[n]
	if v.kind == model.KindDecided && v.word != "decided" || strings.HasPrefix(v.word, "resolution") || strings.HasPrefix(v.word, "recommendation") {
		return Marker{}, false
	}
	before := strings.TrimRight(s[:i], " “\"'‘")
	if ledToAnotherDay(sentenceBefore(before), bodies) || opensAnotherDay(strings.TrimLeft(s[end:], " ,")) {
		return Marker{}, false
	}
	word := Small(lastBare(before))
	quoted := len(before) < i && strings.ContainsAny(s[len(before):i], "“\"")
	m := Marker{Verb: i, Kind: v.kind, Capitals: true, Rule: "marker-in-sentence"}
	if word == "unanimously" {
		m.Vote.unanimous()
		before = strings.TrimRight(before[:len(before)-len("unanimously")], " ")
		word = Small(lastBare(before))
	}
	if lead, voted := lessAgreed(before); len(lead) < len(before) {
		if before, word = lead, "was"; voted {
			m.Vote.unanimous()
		}
	}
	closed := m.readAfter(s, end)
	if rest, vote := lessVote(before); v.small && !quoted && vote.Reported {
		before, word = rest, Small(lastBare(rest))
		if m.Vote.Empty() {
			m.Vote = vote
		}
		if leads.holds(s[:wordEnd(s, 0)]) && subjectLead(before+" ", bodies) > 0 {
			m.Lead = strings.TrimSpace(s[:i])
			return m, !m.Alone
		}
	}
	if start := namelessTail(before); start >= 0 && !quoted {
		m.Start, m.Lead = start, strings.TrimSpace(s[start:i])
		return m, !m.Alone
	}
	switch word {
	case "and", "accordingly", "then", "therefore", "also", "further":
		if strings.HasSuffix(before, "AND") && !closed && !m.Alone && !that(s[m.Text:]) && !hasFold(s[m.Text:], "to ") {
			return Marker{}, false // "FERRY TOLLS AND AGREED CHARGES"
		}
	case "was":
		if len(before) < len("it was") || !hasFold(before[len(before)-len("it was"):], "it was") {
			return Marker{}, false // "the motion was AGREED", "the minutes were APPROVED"
		}
	default:
		if !IsBody(subjectOf(before), bodies) && !(v.small && !quoted && afterSentence(before) && (closed && !m.Alone || that(s[m.Text:]))) {
			return Marker{}, false
		}
	}
	m.Start = subjectStart(s, before, i)
	if at := ownSubject(before, bodies); at >= 0 {
		if cabinetElsewhere(before[at:], bodies) {
			return Marker{}, false
		}
		m.Start = at
	}
	if quoted {
		m.Start = i
	}
	m.Lead = strings.TrimSpace(s[m.Start:i])
	if m.Alone && !v.small && (word != "and" || !closed && !endsProposal(before)) {
		return Marker{}, false
	}
	return m, true
}

// sentenceBefore gives the beginning of the sentence in which a deciding word stands
// behind some words; none where the word opens it.
func sentenceBefore(before string) string {
	if afterSentence(before) {
		return ""
	}
	lead := before[max(0, len(before)-clauseReach):]
	return lead[strings.LastIndex(lead, ". ")+1:]
}

// lessAgreed takes "agreed and thereby" from behind "it was", where the deciding
// word follows: it belongs to the marker. It tells whether all agreed.
func lessAgreed(before string) (lead string, unanimous bool) {
	lead, ok := cutSuffixFold(before, " thereby")
	if lead, ok = cutSuffixFold(lead, " agreed and"); !ok {
		return before, false
	}
	lead, unanimous = cutSuffixFold(lead, " unanimously")
	if n := len(lead) - len("it was"); n < 0 || !hasFold(lead[n:], "it was") {
		return before, false
	}
	return lead, unanimous
}

// lessVote takes from the end of the words before a deciding word the vote that
// stands between them: "the Sub-Committee by a majority", "… and by a vote of 4 votes
// to 3, with the Chair's casting vote,".
func lessVote(before string) (rest string, vote Tally) {
	from := max(0, len(before)-voteReach)
	k := max(strings.LastIndex(before[from:], " by "), strings.LastIndex(before[from:], " on a vote of "))
	if k < 0 {
		return before, vote
	}
	words := strings.TrimRight(before[from+k:], " ,")
	if i := strings.LastIndex(words, ", with "); i > 0 && strings.HasSuffix(words, "casting vote") {
		words = words[:i]
	}
	if n := vote.readInMarker(words); n < len(words) || strings.Contains(words, ". ") {
		return before, Tally{}
	}
	return strings.TrimRight(before[:from+k], " ,"), vote
}

// afterSentence tells whether words come to the end of a sentence of their own: a
// marker behind them opens another, as in "A letter was read. RESOLVED: To answer it."
func afterSentence(before string) bool {
	if before == "" {
		return false
	}
	bare := strings.TrimRight(before, ")”’\"")
	return strings.HasSuffix(bare, ".") && !Abbreviated(strings.TrimSuffix(bare, ".")) || strings.HasSuffix(bare, "?") || strings.HasSuffix(bare, "!")
}

// endsProposal tells whether words before "and" name mover and seconder: "It was
// moved by A, seconded by B and NOTED", with what was noted below.
func endsProposal(before string) bool {
	reach := before[max(0, len(before)-clauseReach):]
	p, ok := ReadProposal(strings.TrimSuffix(strings.TrimRight(reach, " "), " and"))
	return ok && p.Seconder.End > 0
}

// subjectOf gives the subject of the clause that ends with these words.
func subjectOf(before string) string {
	reach := before[max(0, len(before)-clauseReach):]
	subject := strings.TrimSpace(reach[strings.LastIndexAny(reach, ".;:,")+1:])
	// "whereupon the Committee AGREED"
	for _, w := range [...]string{"and ", "whereupon ", "when ", "that "} {
		if k := strings.LastIndex(" "+subject, " "+w); k >= 0 {
			subject = subject[min(k+len(w), len(subject)):]
		}
	}
	return subject
}

// subjectAdverbs may stand between a body and its deciding word.
var subjectAdverbs = newFoldSet(wordSet("accordingly then therefore thereupon also duly further"))

// ownSubject gives where the subject of a deciding word begins that ends the words
// before it: "The fog had lifted. The Committee then", "whereupon the Panel"; -1 where
// they end otherwise.
func ownSubject(before string, bodies []string) int {
	subject := subjectOf(before)
	if !strings.HasSuffix(before, subject) {
		return -1
	}
	at := len(before) - len(subject)
	for word := LastWord(subject); len(word) < len(subject) && subjectAdverbs.holds(word); word = LastWord(subject) {
		subject = strings.TrimRight(subject[:len(subject)-len(word)], " ")
	}
	if !IsBody(subject, bodies) && !(membersAtStart(subject+" ") == len(subject)+1 && afterSentence(strings.TrimRight(before[:at], " "))) {
		return -1
	}
	return at
}

// subjectStart finds where the bare subject before a deciding word begins: the
// words "it was" belong to the marker, "and" to the narrative before it.
func subjectStart(s, before string, verb int) int {
	start := verb
	low := Small(before[max(0, len(before)-24):])
	for _, subject := range [...]string{"it was then", "it was therefore", "it was", "and be it further", "be it further"} {
		if strings.HasSuffix(low, subject) {
			start = len(before) - len(subject)
			break
		}
	}
	if start == verb && len(before) < verb {
		return len(before) + leadingSpace(s[len(before):])
	}
	return start
}
