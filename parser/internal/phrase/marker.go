package phrase

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"minutebook/model"
)

// Marker is a reading of a paragraph as one that opens a resolution.
type Marker struct {
	Start    int    // where the marker begins, its lead-in included; narrative before it is a block of its own
	Verb     int    // where its deciding word begins
	VerbEnd  int    // the byte after its deciding word and what it says of a vote
	Text     int    // where the words of the resolution begin
	Kind     string // one of model's kinds
	Lead     string // the lead-in, from Start to Verb
	Capitals bool   // the deciding word is in capitals
	Alone    bool   // nothing follows on the line
	Vote     Tally  // what the marker says of a vote ("by 6 votes to 2", "unanimously")
	Rule     string
}

// verbs are the deciding words. Clerks write them in capitals where they mark a
// decision; in small letters they tell of one, here or elsewhere.
var verbs = []struct {
	word, kind string
	small      bool // after the body's name or "It was" it marks a resolution in small letters too
	title      bool // with a capital, and punctuation or "that" or "to" after it, it marks one at the start of a line
}{
	{"resolved", model.KindResolved, true, true},
	{"agreed", model.KindAgreed, true, true},
	{"recommended", model.KindRecommended, false, true},
	{"recommend", model.KindRecommended, false, false},
	{"recommends", model.KindRecommended, false, false},
	{"noted", model.KindNoted, false, false},
	{"approved", model.KindApproved, false, false},
	{"decided", model.KindDecided, false, false},
	{"ordered", model.KindResolved, false, false},
	{"resolution", model.KindResolved, false, false},
	{"resolutions", model.KindResolved, false, false},
	{"recommendation", model.KindRecommended, false, false},
	{"recommendations", model.KindRecommended, false, false},
	{"decision", model.KindDecided, false, false},
	{"decisions", model.KindDecided, false, false},
}

const verbBytes = "RrAaNnDdOo"

// verbCapitals are the letters with which deciding words in capitals begin that
// may stand within a sentence.
var verbCapitals = [256]bool{'R': true, 'A': true, 'N': true, 'D': true}

// ReadMarker reads the marker of a resolution in s, a folded paragraph without
// its own number. Known bodies are names by which the text calls the body that
// decides; the plain nouns ("The Committee", "Cabinet") need not be among them.
func ReadMarker(s string, bodies []string) (Marker, bool) {
	if m, ok := markerAtStart(s); ok {
		return m, true
	}
	if m, ok := markerAfterLead(s, bodies); ok {
		return m, true
	}
	return markerInSentence(s, bodies)
}

// verbAt reads a deciding word at s[i:].
func verbAt(s string, i int) (index, end int) {
	if i >= len(s) || strings.IndexByte(verbBytes, s[i]) < 0 {
		return -1, i
	}
	end = wordEnd(s, i)
	word := s[i:end]
	for n := range verbs {
		if len(verbs[n].word) == len(word) && strings.EqualFold(verbs[n].word, word) {
			return n, end
		}
	}
	return -1, end
}

func markerAtStart(s string) (Marker, bool) {
	i := 0
	for _, adverb := range [...]string{"unanimously ", "it was ", "and ", "further "} {
		if hasFold(s[i:], adverb) {
			i += len(adverb)
		}
	}
	n, end := verbAt(s, i)
	if n < 0 || hasFold(s, "it was ") || hasFold(s, "further ") && !isUpper(s[i:end]) {
		return Marker{}, false
	}
	v, capitals := verbs[n], isUpper(s[i:end])
	if v.kind == model.KindDecided {
		end += takenOrMade(s[end:])
	}
	m := Marker{Verb: i, Kind: v.kind, Capitals: capitals, Rule: "marker-at-start"}
	if i > 0 && hasFold(s, "unanimously") {
		m.Vote.unanimous()
	}
	closed := m.readAfter(s, end)
	noun := !v.small && strings.HasSuffix(v.word, "n") || strings.HasSuffix(v.word, "ns")
	switch {
	case noun:
		// "Decision", "RESOLUTION:" mark only with punctuation or alone.
		if !closed && !m.Alone {
			return Marker{}, false
		}
	case capitals:
		if v.kind == model.KindDecided && !closed && !m.Alone && !that(s[m.Text:]) {
			return Marker{}, false
		}
	case s[i] >= 'a':
		// In small letters only with a colon or the like ("resolved:").
		unanimously := hasFold(s, "unanimously")
		if !v.small || i > 0 && !unanimously || !closed && !(s[0] == 'U' && unanimously && that(s[m.Text:])) {
			return Marker{}, false
		}
	case closed:
		if s[m.VerbEnd:m.Text] != "" && strings.TrimSpace(s[m.VerbEnd:m.Text]) == "." && !that(s[m.Text:]) {
			return Marker{}, false // "Agreed." is an answer, not a marker
		}
	case v.title:
		// "Resolved as his client was to do better" is prose.
		if !m.Alone && !that(s[m.Text:]) && m.Vote.Empty() {
			return Marker{}, false
		}
		if m.Alone && v.word != "resolved" && v.word != "agreed" {
			return Marker{}, false
		}
	default:
		return Marker{}, false
	}
	return m, true
}

// takenOrMade gives the length of the participle of "Decision made (unanimously):".
func takenOrMade(s string) int {
	for _, w := range [...]string{" made", " taken"} {
		if hasFold(s, w) && wordEnd(s, len(w)) == len(w) {
			return len(w)
		}
	}
	return 0
}

// markerAfterLead reads a marker after a bare subject or a lead-in that opens
// the paragraph: "It was", "The Committee", "Upon being put to the vote it was".
func markerAfterLead(s string, bodies []string) (Marker, bool) {
	lead, small := leadIn(s, bodies)
	if lead == 0 {
		return Marker{}, false
	}
	i, unanimous := skipAdverbs(s, lead)
	var vote Tally
	if strings.HasPrefix(s[lead-1:], ", ") {
		// "The Committee, by a vote of 7 votes to 4, RESOLVED"
		n := 0
		if j := capitalVerb(s, lead); j > 0 {
			n = vote.readInMarker(strings.TrimRight(s[lead-1:j], " ,"))
		}
		if n == 0 {
			return Marker{}, false
		}
		i, small = lead-1+n, false
		for i < len(s) && (s[i] == ' ' || s[i] == ',') {
			i++
		}
	}
	n, end := verbAt(s, i)
	if n < 0 {
		return Marker{}, false
	}
	v, capitals := verbs[n], isUpper(s[i:end])
	introduces := v.small && end < len(s) && s[end] == ':' // "Following consideration, it was resolved:"
	if !capitals && !introduces && (!v.small || !small) || strings.HasSuffix(v.word, "n") || strings.HasSuffix(v.word, "ns") {
		return Marker{}, false
	}
	m := Marker{Verb: i, Kind: v.kind, Capitals: capitals, Lead: strings.TrimSpace(s[:i]), Rule: "marker-after-lead"}
	closed := m.readAfter(s, end)
	if unanimous {
		m.Vote.unanimous()
	}
	if vote.Reported {
		m.Vote = vote
	}
	if !capitals && !closed && !m.Alone && tellsOfPast(s[m.Text:]) {
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

// markerInSentence reads a marker in capitals at the end of a sentence that led
// to it: "Councillor A moved, Councillor B seconded and it was RESOLVED that".
func markerInSentence(s string, bodies []string) (Marker, bool) {
	quotes, counted := 0, 0 // quotations that are open before counted
	for i := 0; i < len(s); {
		if !verbCapitals[s[i]] {
			i++
			continue
		}
		if i > 0 && s[i-1] != ' ' && !strings.HasSuffix(s[:i], "“") && s[i-1] != '"' && s[i-1] != '\'' {
			i++
			continue
		}
		n, end := verbAt(s, i)
		if n < 0 || !isUpper(s[i:end]) && !wasResolved(s, i, end) {
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

// clauseReach is how far back the subject of a deciding word is looked for.
const clauseReach = 200

func inSentence(s string, i, end, n int, bodies []string) (Marker, bool) {
	v := verbs[n]
	if v.kind == model.KindDecided && v.word != "decided" || strings.HasPrefix(v.word, "resolution") || strings.HasPrefix(v.word, "recommendation") {
		return Marker{}, false
	}
	before := strings.TrimRight(s[:i], " “\"'‘")
	word := Small(lastWord(before))
	quoted := len(before) < i && strings.ContainsAny(s[len(before):i], "“\"")
	m := Marker{Verb: i, Kind: v.kind, Capitals: true, Rule: "marker-in-sentence"}
	if word == "unanimously" {
		m.Vote.unanimous()
		before = strings.TrimRight(before[:len(before)-len("unanimously")], " ")
		word = Small(lastWord(before))
	}
	closed := m.readAfter(s, end)
	switch word {
	case "and", "accordingly", "then", "therefore", "also", "further":
	case "was":
		if len(before) < len("it was") || !hasFold(before[len(before)-len("it was"):], "it was") {
			return Marker{}, false // "the motion was AGREED", "the minutes were APPROVED"
		}
	default:
		if !IsBody(subjectOf(before), bodies) {
			return Marker{}, false
		}
	}
	m.Start = subjectStart(s, before, i)
	if quoted {
		m.Start = i
	}
	m.Lead = strings.TrimSpace(s[m.Start:i])
	if m.Alone && !v.small && (word != "and" || !closed && !endsProposal(before)) {
		return Marker{}, false
	}
	return m, true
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

// subjectStart finds where the bare subject before a deciding word begins: the
// words "it was" belong to the marker, "and" to the narrative before it.
func subjectStart(s, before string, verb int) int {
	start := verb
	low := Small(before[max(0, len(before)-24):])
	for _, subject := range [...]string{"it was then", "it was therefore", "it was"} {
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

// voteReach is how far a vote may reach that stands between a marker and its words.
const voteReach = 200

// readAfter reads what may stand between the deciding word and the words of the
// resolution: a vote, punctuation. It tells whether punctuation closes the marker.
func (m *Marker) readAfter(s string, end int) (closed bool) {
	i := end
	if n := m.Vote.readInMarker(s[i:min(len(s), i+voteReach)]); n > 0 {
		i += n
	}
	if n := toBody(s[i:]); n > 0 {
		i += n
	}
	i += aside(s[i:])
	m.VerbEnd = i
	m.Text, closed = skipPunctuation(s, i)
	m.Alone = m.Text >= len(s)
	return closed
}

// toBody gives the length of " to Town Council" where punctuation closes it:
// "RECOMMENDED TO COUNCIL:" is all marker, "RECOMMENDED to Council that" is not.
func toBody(s string) int {
	if !hasFold(s, " to ") {
		return 0
	}
	i := len(" to ")
	for n := 0; n < 5 && i < len(s); n++ {
		end := wordEnd(s, i)
		low := Small(s[i:end])
		if bodyNouns[low] && (end == len(s) || strings.IndexByte(":;–—-", s[end]) >= 0 || strings.HasPrefix(s[end:], " –") || strings.HasPrefix(s[end:], " -")) {
			return end
		}
		if end == i || low != "the" && low != "of" && low != "and" && !unicode.IsUpper(firstRune(s[i:end])) {
			return 0
		}
		i = end + leadingSpace(s[end:])
	}
	return 0
}

// aside gives the length of words in brackets that say how a decision came about
// and stand alone after the marker: "RESOLVED (by assent)".
func aside(s string) int {
	rest := strings.TrimLeft(s, " ")
	if !strings.HasPrefix(rest, "(by ") && !strings.HasPrefix(rest, "(with ") && !strings.HasPrefix(rest, "(without ") {
		return 0
	}
	end := strings.IndexByte(rest, ')')
	if end < 0 || end > 80 || strings.Trim(rest[end+1:], " :;–—-.") != "" {
		return 0
	}
	return len(s) - len(rest) + end + 1
}

// skipPunctuation passes the punctuation after a marker: ":", ":-", " –", "/-", ": -".
func skipPunctuation(s string, i int) (next int, closed bool) {
	j := i
	for j < len(s) {
		r, n := utf8.DecodeRuneInString(s[j:])
		switch {
		case r == ' ':
		case strings.ContainsRune(":;–—-/.", r):
			if r == '-' && j+n < len(s) && isDigit(s[j+n]) && !closed {
				if e, ok := ReadEnumerator(s[j+n:]); !ok || e.Bare {
					return j, closed // a figure below zero
				}
			}
			closed = true
		case r == ',' && j == i:
			// "RESOLVED, that": the comma falls with the marker.
			closed = true
		default:
			return j, closed
		}
		j += n
	}
	return j, closed
}

// that tells whether the words of a resolution begin so that a marker with a
// single capital, and no punctuation after it, can be believed.
func that(s string) bool {
	for _, w := range [...]string{"that", "to ", "not to ", "to:", "to-", "to,", "accordingly", "t h a t",
		"on the proposal of ", "on the motion of ", "on the proposition of "} {
		if hasFold(s, w) || strings.EqualFold(s, "to") {
			return true
		}
	}
	e, ok := ReadEnumerator(s)
	return ok && !e.Bare && e.Value == 1
}

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
		case "then", "further", "therefore", "also", "accordingly", "hereby", "subsequently", "duly", "formally", "thereupon", "thereafter":
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
	if n := movedLead(s); n > 0 {
		return n, true
	}
	if hasFold(s, "it was ") {
		return len("it was "), true
	}
	if n := bodyAtStart(s, bodies); n > 0 {
		return n, true
	}
	if n := postAtStart(s); n > 0 {
		return n, false
	}
	if !in(leads, s[:wordEnd(s, 0)]) {
		return 0, false
	}
	at := indexFold(s, " it was ")
	if at < 0 || at > 300 || sentenceEnd(s[:at]) {
		return 0, false
	}
	return at + len(" it was "), false
}

// posts are the last nouns of posts whose holders decide alone.
var posts = wordSet("member holder leader mayor executive director officer commissioner councillor")

// postAtStart gives the length of "The Lead Member for Finance " where a deciding
// word in capitals follows at once.
func postAtStart(s string) int {
	if !hasFold(s, "the ") {
		return 0
	}
	verb := capitalVerb(s, 4)
	if verb < 0 {
		return 0
	}
	post := false
	for w := range strings.FieldsSeq(s[4:verb]) {
		low := Small(strings.Trim(w, ",()"))
		if !unicode.IsUpper(firstRune(strings.TrimLeft(w, "("))) && low != "for" && low != "of" && low != "and" && low != "the" && low != "&" && low != "unanimously" {
			return 0
		}
		post = post || posts[low]
	}
	if !post {
		return 0
	}
	return verb
}

// movedLeads open a lead-in that names mover and seconder.
var movedLeads = [...]string{"it was proposed ", "it was moved ", "it was then proposed ", "it was then moved ", "proposed by ", "moved by ", "on the proposal of ", "on the motion of ",
	"on the proposition of "}

// movedLead gives the length of "It was proposed by A, seconded by B and" where
// a deciding word follows, with nothing between but "it was" and the vote.
func movedLead(s string) int {
	opens := false
	for _, lead := range movedLeads {
		opens = opens || hasFold(s, lead)
	}
	if !opens {
		return 0
	}
	head := s[:min(len(s), 300)]
	for _, verb := range [...]string{" agreed", " resolved"} {
		i := indexFold(head, verb)
		if i < 0 || sentenceEnd(s[:i]) || wordEnd(s, i+1) != i+len(verb) {
			continue
		}
		p, ok := ReadProposal(s[:i])
		if !ok || p.Seconder.End == 0 || p.Text.End > 0 {
			continue
		}
		between := s[p.Seconder.End:i]
		if n := leadsToVerb(between); n >= 0 {
			end := p.Seconder.End + n
			return end + len(s[end:]) - len(strings.TrimLeft(s[end:], " ,"))
		}
	}
	return 0
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

// capitalVerb finds the first deciding word in capitals after s[i:].
func capitalVerb(s string, i int) int {
	for _, w := range [...]string{"RESOLVED", "AGREED"} {
		if j := strings.Index(s[i:min(len(s), i+160)], w); j > 0 {
			return i + j
		}
	}
	return -1
}

// leads are the words that open a lead-in which goes on to "it was RESOLVED".
var leads = map[string]bool{
	"having": true, "upon": true, "on": true, "following": true, "after": true, "accordingly": true, "therefore": true,
	"thereupon": true, "whereupon": true, "subsequently": true, "arising": true, "with": true, "as": true, "by": true,
	"there": true, "in": true, "at": true, "proposed": true, "moved": true, "when": true, "consequently": true,
}

// bodyNouns are the common names of bodies that decide.
var bodyNouns = map[string]bool{
	"committee": true, "sub-committee": true, "subcommittee": true, "cabinet": true, "council": true, "board": true,
	"panel": true, "executive": true, "authority": true, "commission": true, "forum": true, "assembly": true, "group": true,
	"party": true, "conference": true, "governors": true, "trustees": true, "directors": true, "senate": true, "court": true,
	"commissioners": true, "body": true, "meeting": true, "tribunal": true, "congress": true,
}

// NamesDecider tells whether words in small letters name a body or a post that decides.
func NamesDecider(low string) bool {
	for w := range strings.FieldsSeq(low) {
		w = strings.Trim(w, ",()’'")
		if bodyNouns[w] || posts[w] {
			return true
		}
	}
	return false
}

// BodyAtStart gives the name of a body at the start of s, "The City Parks Board
// resolved to": what a text calls the body that decides where no head names it.
func BodyAtStart(s string) (name string) {
	if !hasFold(s, "the ") {
		return ""
	}
	i := 4
	for n := 0; n < 7 && i < len(s); n++ {
		end := wordEnd(s, i)
		word := s[i:end]
		low := Small(strings.TrimRight(word, ","))
		switch {
		case bodyNouns[low] && n > 0 && unicode.IsUpper(firstRune(word)):
			return s[4:end]
		case !unicode.IsUpper(firstRune(word)) && low != "and" && low != "of" && low != "for" && low != "&":
			return ""
		}
		i = end + leadingSpace(s[end:])
	}
	return ""
}

// bodyAdjectives may stand between "The" and the common name without making it
// another body's name.
var bodyAdjectives = map[string]bool{
	"joint": true, "sub": true, "area": true, "full": true, "governing": true, "working": true, "select": true,
	"licensing": true, "planning": true, "standing": true,
}

// bodyAtStart gives the length of the body's name at the start of s, with the
// space after it; 0 where there is none.
func bodyAtStart(s string, bodies []string) int {
	article := 0
	if hasFold(s, "the ") || hasFold(s, "this ") {
		article = strings.IndexByte(s, ' ') + 1
	}
	for _, b := range bodies {
		for _, from := range [...]int{0, article} {
			if n := from + len(b); b != "" && len(s) > n && s[n] == ' ' && hasFold(s[from:], b) {
				return n + 1
			}
		}
	}
	if first := s[:wordEnd(s, 0)]; article == 0 && (first == "" || !unicode.IsUpper(firstRune(first))) {
		return 0
	}
	i := article
	for n := 0; n < 3; n++ {
		end := wordEnd(s, i)
		word := s[i:end]
		if in(bodyNouns, word) && end < len(s) && (s[end] == ' ' || s[end] == ',') {
			return end + 1
		}
		if !in(bodyAdjectives, word) || end >= len(s) {
			return 0
		}
		i = end + 1
	}
	return 0
}

// kindsOfCouncil stand between a place and "Council" in the name of an authority,
// whose minutes then say "The Parish Council".
var kindsOfCouncil = wordSet("parish town community county city district borough shire regional island islands")

// KindOfCouncil gives "Parish Council" of "Frome Parish Council": the name by which
// a council calls itself in its minutes. Empty where there is none.
func KindOfCouncil(name string) string {
	words := strings.Fields(name)
	n := len(words)
	if n < 3 || Small(words[n-1]) != "council" || !kindsOfCouncil[Small(words[n-2])] {
		return ""
	}
	return words[n-2] + " " + words[n-1]
}

// IsBody tells whether s is, as a whole, a name of the body that decides.
func IsBody(s string, bodies []string) bool {
	n := bodyAtStart(s+" ", bodies)
	return n > 0 && n == len(s)+1
}

// OpensWithBody gives the length of a body's name that opens s, with the space
// after it; 0 where none does.
func OpensWithBody(s string) int { return bodyAtStart(s, nil) }
