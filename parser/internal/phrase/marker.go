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
	{"penderfynwyd", model.KindResolved, false, true}, // on the pages in Welsh
}

const verbBytes = "RrAaNnDdOoPp"

// verbCapitals are the letters with which deciding words in capitals begin that
// may stand within a sentence.
var verbCapitals = [256]bool{'R': true, 'A': true, 'N': true, 'D': true}

// ReadMarker reads the marker of a resolution in s, a folded paragraph without
// its own number. Known bodies are names by which the text calls the body that
// decides; the plain nouns ("The Committee", "Cabinet") need not be among them.
func ReadMarker(s string, bodies []string) (Marker, bool) { return ReadMarkerBy(AllCues, s, bodies) }

// ReadMarkerBy is ReadMarker where the cues of s are known.
func ReadMarkerBy(cues Cues, s string, bodies []string) (Marker, bool) {
	if cues&VerbCue == 0 {
		return Marker{}, false
	}
	if m, ok := markerAtStart(s); ok {
		return m, true
	}
	if m, ok := markerAfterLead(s, bodies); ok {
		return m, true
	}
	if endsInColon(s) {
		if m, ok := markerBeforeList(s, bodies); ok {
			return m, true
		}
	}
	if cues&DecidingCue == 0 {
		return Marker{}, false
	}
	return markerInSentence(s, bodies)
}

// verbAt reads a deciding word at s[i:].
func verbAt(s string, i int) (index, end int) {
	if i >= len(s) || strings.IndexByte(verbBytes, s[i]) < 0 {
		return -1, i
	}
	end = wordEnd(s, i)
	if end-i > len("AGREED") && s[i] < 'a' && (s[i+1] < 'a' || s[i+2] == 's' && s[i+5] == 'v') {
		if glued := capitalsBefore(s[i:end]); glued > 0 {
			end = i + glued
		}
	}
	word := s[i:end]
	for n := range verbs {
		if len(verbs[n].word) == len(word) && strings.EqualFold(verbs[n].word, word) {
			return n, end
		}
	}
	return -1, end
}

// capitalsBefore gives the length of a deciding word in capitals, or with one, that the word behind
// it was run together with, where a text was extracted badly: "RESOLVEDthat".
func capitalsBefore(w string) int {
	n := 0
	for n < len(w) && w[n] >= 'A' && w[n] <= 'Z' {
		n++
	}
	if n == 1 && strings.HasPrefix(w, "Resolved") {
		n = len("Resolved")
	}
	if n < len("AGREED") || n == len(w) || !gluedBehind.holds(w[n:]) {
		return 0
	}
	return n
}

// gluedBehind and gluedBefore are the words that are found so, behind a deciding word
// in capitals and before one.
var (
	gluedBehind = newFoldSet(wordSet("that to unanimously by accordingly"))
	gluedBefore = newFoldSet(wordSet("was it and unanimously committee council cabinet panel board then"))
)

// gluedAt tells whether a deciding word in capitals begins at s[i], run together with
// a word in small letters before it: "unanimouslyRESOLVED".
func gluedAt(s string, i int) bool {
	if s[i-1] < 'a' || s[i-1] > 'z' || !isUpper(s[i:min(len(s), i+len("AGREED"))]) {
		return false
	}
	return gluedBefore.holds(s[strings.LastIndexByte(s[:i], ' ')+1 : i])
}

func markerAtStart(s string) (Marker, bool) {
	if m, ok := markerNumbered(s); ok {
		return m, true
	}
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
		if !closed && !m.Alone || m.Text < len(s) && listsPlanning(v.word, s[m.Text:]) {
			return Marker{}, false
		}
	case capitals:
		if v.kind == model.KindDecided && !closed && !m.Alone && !that(s[m.Text:]) {
			return Marker{}, false
		}
		if strings.TrimSpace(s[m.VerbEnd:m.Text]) == "," && (hasFold(s[m.Text:], "the ") || hasFold(s[m.Text:], "a ")) && !strings.Contains(s, " be ") {
			return Marker{}, false // "RESOLVED, the word that headed the notice, was not his"
		}
	case s[i] >= 'a':
		// In small letters only with a colon or the like ("resolved:").
		unanimously := hasFold(s, "unanimously")
		if !v.small || i > 0 && !unanimously || !closed && !(s[0] == 'U' && unanimously && that(s[m.Text:])) {
			return Marker{}, false
		}
	case closed:
		if sign := strings.TrimSpace(s[m.VerbEnd:m.Text]); (sign == "." || sign == "," && !(v.small && strings.Contains(s, " that "))) && !that(s[m.Text:]) && !movedBefore(s[m.Text:]) {
			return Marker{}, false // "Agreed." is an answer, and "Noted, no matters came up" prose
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

// listsPlanning tells "Decisions:" with the reference of an application behind it: what
// the planning authority has told the council, which decided nothing.
func listsPlanning(word, words string) bool {
	if word != "decisions" {
		return false
	}
	reference, _, _ := strings.Cut(words, " ")
	return strings.Count(reference, "/") > 1 && strings.ContainsAny(reference, "0123456789")
}

// markerNumbered reads the number of a resolution with its words behind it on the
// line: "Resolution 2019/45: That the lamp be mended."
func markerNumbered(s string) (Marker, bool) {
	const resolution = "resolution "
	if !hasFold(s, resolution) && !hasFold(s, "council "+resolution) {
		return Marker{}, false
	}
	head := s[:min(len(s), longestNumbered)]
	end := strings.IndexByte(head, ':')
	for _, dash := range [...]string{" – ", " — ", " - "} {
		if end < 0 {
			end = strings.Index(head, dash)
		}
	}
	if end <= len(resolution) || !IsResolutionNumber(s[:end]) {
		return Marker{}, false
	}
	m := Marker{VerbEnd: end, Kind: model.KindResolved, Capitals: true, Rule: "marker-at-start"}
	if m.Text, _ = skipPunctuation(s, end); m.Text >= len(s) || !that(s[m.Text:]) {
		return Marker{}, false
	}
	return m, true
}

// longestNumbered bounds the number of a resolution, with the word.
const longestNumbered = 50

// takenOrMade gives the length of the participle of "Decision made (unanimously):".
func takenOrMade(s string) int {
	for _, w := range [...]string{" made", " taken"} {
		if hasFold(s, w) && wordEnd(s, len(w)) == len(w) {
			return len(w)
		}
	}
	return 0
}

// voteReach is how far a vote may reach that stands between a marker and its words.
const voteReach = 200

// readAfter reads what may stand between the deciding word and the words of the
// resolution: a vote, punctuation. It tells whether punctuation closes the marker.
func (m *Marker) readAfter(s string, end int) (closed bool) {
	if n := andDecided(s[end:]); n > 0 {
		end += n
		m.Kind = model.KindResolved
	}
	i := end
	if n := m.Vote.readInMarker(s[i:min(len(s), i+voteReach)]); n > 0 {
		i += n
	}
	if n := toBody(s[i:]); n > 0 {
		i += n
	}
	i += aside(s[i:])
	if n := countedAs(s[i:]); n > 0 {
		i += n
		i += m.Vote.readInMarker(s[i:min(len(s), i+voteReach)])
	}
	m.VerbEnd = i
	m.Text, closed = skipPunctuation(s, i)
	if closed && m.Vote.Empty() && m.Text > 0 && m.Text < len(s) {
		// "RESOLVED: by 4 votes to 1 that", "RESOLVED – (unanimously) That", and with
		// the words below "RESOLVED: (Unanimously)"
		if n := m.Vote.readInMarker(s[m.Text:min(len(s), m.Text+voteReach)]); n > 0 && (m.Text+n < len(s) || s[m.Text] == '(') {
			m.VerbEnd = m.Text + n
			m.Text, _ = skipPunctuation(s, m.VerbEnd)
		} else {
			m.Vote = Tally{}
		}
	}
	m.Alone = m.Text >= len(s)
	return closed
}

// andDecided gives the length of " and thereby RESOLVED" behind "agreed", and of
// " and agreed" behind "RESOLVED": both words mark one decision.
func andDecided(s string) int {
	const and = " and "
	if !hasFold(s, and) {
		return 0
	}
	i, _ := skipAdverbs(s, len(and))
	n, end := verbAt(s, i)
	if n < 0 || !verbs[n].small {
		return 0
	}
	return end
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
		if bodyNouns[low] && (end == len(s) || strings.IndexByte(":;–—-", s[end]) >= 0 || strings.HasPrefix(s[end:], " –") || strings.HasPrefix(s[end:], " —") || strings.HasPrefix(s[end:], " -")) {
			return end
		}
		if end == i || low == "recommend" || low != "the" && low != "of" && low != "and" && !unicode.IsUpper(firstRune(s[i:end])) {
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
			if r == '/' && j+n < len(s) && s[j+n] >= 'a' && s[j+n] <= 'z' {
				return j, closed // "Decision/voting": a second word of the heading
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

// movedBefore tells whether the words behind a marker begin with who moved and who seconded them.
func movedBefore(s string) bool {
	_, _, ok := readMovedBefore(s)
	return ok
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
