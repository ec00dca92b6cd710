package phrase

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// afterNames are words with a capital that stand behind a name where a line says
// how the vote went, or names the second person: "Proposed Cllr Frome Seconded
// Cllr Reed All in favour". Columns of a page run together so.
var afterNames = wordSet(`all carried unanimous unanimously voting vote votes for agreed lost passed in seconded seconder second 2nd proposed moved
	resolved approved motion roll sec secd`)

// namedNext tells whether a person's name follows a verb without "by", as clerks
// of parishes write: "Proposed Cllr Frome, seconded Cllr Reed". At the start of
// a line any name will do; within it, where "moved Option 2" might stand too, one
// with a title.
func namedNext(s string, at, end int) bool {
	if end >= len(s) || s[end] != ' ' {
		return false
	}
	next := s[end+1:]
	if !unicode.IsUpper(firstRune(next)) {
		return false
	}
	word := next[:wordEnd(next, 0)]
	titled := titles[Small(word)] && Small(word) != "the"
	switch {
	case at == 0:
		return titled || !afterNames[Small(word)] && !that(next) && Small(word) != "the"
	case titled && (strings.HasSuffix(s[:at], ", ") || strings.HasSuffix(s[:at], "; ") || strings.HasSuffix(s[:at], "(") || strings.HasSuffix(s[:at], "and ")):
		return true
	case opensByMover(s) && strings.HasSuffix(s[:at], ", ") && hasFold(s[at:], "seconded "):
		behind := afterName(next)
		several := strings.Contains(strings.TrimRight(next[:len(next)-len(behind)], " "), " ")
		return !afterNames[Small(word)] && (several || behind == "" || behind == ":")
	}
	return titled && (hasFold(s, "proposed ") || hasFold(s, "moved ")) // columns run together
}

// opensByMover tells a line that begins with who moved: "MOVED by Ida Frome,
// seconded Max Reed:" then names a person without a title too.
func opensByMover(s string) bool { return hasFold(s, "moved by ") || hasFold(s, "proposed by ") }

// afterName gives what follows the name with which s begins.
func afterName(s string) string { return s[nameAfter(s, 0).End:] }

// pronouns stand for a person whom only the text before names.
var pronouns = wordSet("he she they it we who members this these")

// irishPrefix tells a part of an Irish name that a small letter opens: "hÉalaí".
func irishPrefix(w string) bool {
	if len(w) < 3 || w[0] < 'a' || w[0] > 'z' {
		return false
	}
	return unicode.IsUpper(firstRune(w[1:]))
}

// IsInitials tells whether a word is made of a person's initials: "JF".
func IsInitials(w string) bool {
	n := utf8.RuneCountInString(w)
	return n >= 2 && n <= 3 && isUpper(w) && w != "ST"
}

// bracketOfName gives the length of a bracket that belongs to the name before
// it: an initial that tells two of a name apart ("Sheehy (P)"), or who holds an
// office ("the Lord Mayor (Alderman Frome)").
func bracketOfName(s string, start, end int) int {
	if start >= end || !strings.HasPrefix(s[end:], " (") {
		return 0
	}
	n := strings.IndexByte(s[end:], ')')
	if n < 0 {
		return 0
	}
	inside := s[end+2 : end+n]
	last := Small(lastBare(s[start:end]))
	if len(inside) == 1 && unicode.IsUpper(rune(inside[0])) || offices[last] && OpensWithTitle(inside) && len(inside) < 40 {
		return n + 1
	}
	return 0
}

// beforeAside finds where the mover's name ends in "A, seconded by B, moved": at
// the comma or bracket, and before "as an amendment" where this stands between.
func beforeAside(s string, seconded int) int {
	at := strings.LastIndexAny(s[:seconded], ",(")
	if at < 0 {
		return at
	}
	head := strings.TrimRight(s[:at], " ")
	for _, aside := range [...]string{"as an amendment", "in amendment", "as a further amendment"} {
		if hasFold(head[max(0, len(head)-len(aside)):], aside) {
			return len(strings.TrimRight(head[:len(head)-len(aside)], " ,"))
		}
	}
	return at
}

// lessPost gives the name that stands before a post at the start of a sentence, where
// the post was read for the name: "Councillor Frome, Leader of the Council, moved", or
// behind its "and": "… and Councillor Reed, the Deputy Leader, seconded".
func lessPost(s string, post Range) Range {
	if words := s[post.Start:post.End]; post.Start < 2 || OpensWithTitle(words) && !((hasFold(words, "deputy ") || hasFold(words, "the ")) && HasPost(words)) || !strings.HasSuffix(s[:post.Start], ", ") {
		return post
	}
	name := nameBefore(s, post.Start)
	if name.End <= name.Start || !OpensWithTitle(s[name.Start:]) || PluralTitle(s[name.Start:]) > 0 {
		return post
	}
	if name.Start > 0 && !(HasPost(s[post.Start:post.End]) && strings.HasSuffix(s[:name.Start], " and ")) {
		return post
	}
	return name
}

// introducing are the verbs with which who moves something first speaks of it.
var introducing = newFoldSet(wordSet("introduced presented outlined"))

// readIntroduced reads who moved behind another verb: "Councillor Frome, Leader of the
// Council, introduced the report and moved the recommendations". It says more than
// who moved.
func (p *Proposal) readIntroduced(s string, moved cue) bool {
	name := nameAfter(s, 0)
	if moved.after || p.empty(name) || name.Start > 0 || !OpensWithTitle(s) || PluralTitle(s) > 0 || name.End >= moved.start {
		return false
	}
	between, ok := strings.CutSuffix(s[name.End:moved.start], " and ")
	if !ok || strings.Contains(between, ". ") {
		return false
	}
	told := false
	for w := range strings.FieldsSeq(between) {
		if told && unicode.IsUpper(firstRune(w)) && titles[Small(strings.TrimRight(w, ".,"))] {
			return false // somebody else may have moved
		}
		told = told || introducing.holds(w)
	}
	if !told || movesElsewhere(s[moved.end:]) {
		return false
	}
	p.Mover, p.Kind = name, kindOf(s[moved.end:])
	return pointsAt(s[moved.end:]) && namesThing(s[moved.end:])
}

// readUnnamed reads what names no seconder, or nobody: "proposed by A, duly
// seconded, and", "It was moved and seconded that …".
func (p *Proposal) readUnnamed(s string, moved, seconded cue) bool {
	if moved.start > seconded.start || seconded.after {
		return false
	}
	p.Mover = Range{}
	if moved.after {
		p.Mover = nameAfter(s, moved.end)
	}
	between := tokens(s[max(p.Mover.End, moved.start+len("moved")):seconded.start])
	for _, w := range between {
		switch w {
		case "and", "was", "duly", "it", "this", "ed", "d":
		default:
			return p.readSecondedAside(s, moved, seconded)
		}
	}
	p.Seconder = Range{}
	if !moved.after {
		p.Mover = Range{}
		if !hasFold(s, "it was ") || moved.start != len("it was ") {
			return p.readSecondedAside(s, moved, seconded) // "A moved, duly seconded, that …"
		}
	}
	if p.empty(p.Mover) && moved.after {
		return false
	}
	p.Kind = OnMotion
	if at, ok := toWords(s[seconded.end:]); ok {
		p.Text = Range{seconded.end + at, len(s)}
		return true
	}
	p.readTail(s, seconded.end)
	return !p.empty(p.Mover) || p.Text.End > 0 || p.Open
}

// readSecondedAside reads "A moved an amendment, which was duly seconded, that …":
// the words between the verbs name nobody.
func (p *Proposal) readSecondedAside(s string, moved, seconded cue) bool {
	if moved.after {
		return false
	}
	thing := ""
	for _, w := range tokens(s[moved.end:seconded.start]) {
		switch w {
		case "an", "a", "the", "following", "further", "which", "was", "duly", "and", "it", "this":
		case "amendment", "motion", "proposal":
			thing = w
		default:
			return false
		}
	}
	tail := strings.TrimLeft(s[seconded.end:], " ,")
	p.Mover, p.Seconder = lessPost(s, nameBefore(s, moved.start)), Range{}
	if thing == "" && strings.Trim(s[moved.end:seconded.start], " ,") != "duly" || p.empty(p.Mover) || !hasFold(tail, "that ") {
		return false
	}
	p.Kind = OnMotion
	if thing == "amendment" {
		p.Kind = OnAmendment
	}
	p.Text = Range{len(s) - len(tail), len(s)}
	return true
}

// toWords finds a motion's own words where they follow the verb at once: "It was
// moved and seconded to approve the agenda".
func toWords(tail string) (int, bool) {
	at := len(tail) - len(strings.TrimLeft(tail, " ,"))
	if !hasFold(tail[at:], "to ") || len(tail)-at < 8 {
		return 0, false
	}
	verb := tail[at+3 : wordEnd(tail, at+3)]
	if verb == "" || verb != Small(verb) || pointing[verb] || isDigit(verb[0]) {
		return 0, false
	}
	return at, true
}

// readPronoun reads "She was seconded by Councillor B, who said …", behind a sentence
// that names her.
func (p *Proposal) readPronoun(s string, seconded cue) bool {
	switch Small(s[:seconded.start]) {
	case "he was ", "she was ", "he was duly ", "she was duly ", "they were ":
	default:
		return false
	}
	p.Seconder, p.Kind = nameAfter(s, seconded.end), OnMotion
	return !p.empty(p.Seconder)
}

// elsewhere are words behind "moved" that tell where the meeting, or somebody, went.
var elsewhere = [...]string{" to the vote", " to a vote", " to vote", " to the next", " on to", " into ", " out of ", " away", " back ", " from ", " house"}

// movesElsewhere tells words behind "moved" that tell of no motion: "The Chair moved
// to the vote:".
func movesElsewhere(tail string) bool {
	for _, w := range elsewhere {
		if hasFold(tail, w) {
			return true
		}
	}
	return false
}

// readSharedTitle reads the second of two names behind a title in the plural:
// "moved by Councillors A and B" names mover and seconder.
func (p *Proposal) readSharedTitle(s string) bool {
	name := s[p.Mover.Start:p.Mover.End]
	title := name[:wordEnd(name, 0)]
	if PluralTitle(title) == 0 || !hasFold(s[p.Mover.End:], " and ") {
		return false
	}
	second := nameAfter(s, p.Mover.End+len(" and "))
	if p.empty(second) {
		return false
	}
	p.Seconder = second
	p.Mover.Start += len(title) + leadingSpace(name[len(title):])
	return true
}

// readSeconderBefore reads "Councillor B seconded the proposal".
func (p *Proposal) readSeconderBefore(s string, seconded cue) bool {
	p.Seconder = lessPost(s, nameBefore(s, seconded.start))
	if p.empty(p.Seconder) || p.Seconder.Start > 0 {
		return false
	}
	p.Kind = kindOf(s[seconded.end:])
	p.Bare = pointsAt(s[seconded.end:])
	return p.Bare || p.readVoteBehind(s, seconded.end) || reservesSpeech(s[seconded.end:])
}

// reservesSpeech tells words that end with a seconder's right to speak later: "… the
// motion and reserved her right to speak." They say more than who seconded.
func reservesSpeech(s string) bool {
	i := indexFold(s, " reserv")
	if i < 0 || indexFold(s[i:], " right to speak") < 0 && indexFold(s[i:], " speech") < 0 {
		return false
	}
	about := strings.TrimRight(s[:i], " ,")
	about, _ = cutSuffixFold(about, " and")
	return pointsAt(about)
}

// readVoteBehind reads the vote with which a sentence ends that names only the
// seconder: "Councillor B seconded the motion, which was carried unanimously".
func (p *Proposal) readVoteBehind(s string, from int) bool {
	for _, joint := range [...]string{", which was ", " which was ", ", and it was ", " and it was ", " and this was ", ", and this was ", " and the motion was ", ", and the motion was "} {
		i := indexFold(s[from:], joint)
		if i < 0 || !pointsAt(s[from:from+i]) {
			continue
		}
		at := from + i + len(joint)
		if t := ReadTail(s[at:]); len(t) > 0 && t[0].Result != "" {
			p.Vote = Range{at, len(s)}
			p.Bare = true
			return true
		}
	}
	return false
}

// ReadOnMotionOf reads who moved and who seconded where a resolution's own words
// say it: "on the proposal of A, seconded by B, that …", "on the motion of
// Councillors A and B that …", "(proposed Cllr A, seconded Cllr B) to sell it".
func ReadOnMotionOf(s string) (mover, seconder Range, ok bool) {
	if end := strings.IndexByte(s, ')'); strings.HasPrefix(s, "(") && end > 0 {
		if p, ok := ReadProposal(s[1:end]); ok && p.Bare && p.Mover.End > 0 && p.Seconder.End > 0 {
			return Range{p.Mover.Start + 1, p.Mover.End + 1}, Range{p.Seconder.Start + 1, p.Seconder.End + 1}, true
		}
	}
	if mover, seconder, ok = readMovedBefore(s); ok {
		return mover, seconder, true
	}
	head := s[:min(len(s), 260)]
	if indexFold(head, "motion ") < 0 && indexFold(head, "propos") < 0 {
		return Range{}, Range{}, false
	}
	for _, of := range [...]string{"on the proposal of ", "on the motion of ", "on the proposition of ", "on a proposal by ", "on a proposal of ", "on the proposal by ", "on a motion by ", "on a motion of "} {
		i := indexFold(head, of)
		if i < 0 {
			continue
		}
		p := Proposal{Mover: nameAfter(s, i+len(of))}
		if p.empty(p.Mover) {
			continue
		}
		if p.readSharedTitle(s) {
			return p.Mover, p.Seconder, true
		}
		rest := s[p.Mover.End:]
		for _, by := range [...]string{", seconded by ", " seconded by ", " and seconded by ", ", and seconded by ", ", second by "} {
			if hasFold(rest, by) {
				p.Seconder = nameAfter(s, p.Mover.End+len(by))
			}
		}
		if hasFold(rest, " and ") && p.empty(p.Seconder) {
			if second := nameAfter(s, p.Mover.End+len(" and ")); !p.empty(second) && that(strings.TrimLeft(s[second.End:], " ,")) {
				p.Seconder = second // "on the motion of Mrs Frome and A Reed that"
			}
		}
		return p.Mover, p.Seconder, true
	}
	return Range{}, Range{}, false
}

// readMovedBefore reads who moved and who seconded where they stand between the
// marker and the words: "RESOLVED, proposed Cllr A, seconded Cllr B, to sell it".
func readMovedBefore(s string) (mover, seconder Range, ok bool) {
	if !hasFold(s, "proposed ") && !hasFold(s, "moved ") {
		return Range{}, Range{}, false
	}
	p, ok := ReadProposal(s)
	if !ok || p.Mover.End == 0 || p.Seconder.End == 0 || p.Text.Start < p.Seconder.End {
		return Range{}, Range{}, false
	}
	return p.Mover, p.Seconder, true
}

// numberedWords may stand about the number of a resolution in its heading.
var numberedWords = wordSet("resolution decision council committee board community cabinet trustees number no nos record ref reference")

// IsResolutionNumber tells a heading that counts the resolution below it:
// "Resolution RD/2019/12", "COUNCIL RESOLUTION 2018-091", "Council Decision",
// "Resolved: 19.78".
func IsResolutionNumber(s string) bool {
	if len(s) > 60 || strings.HasSuffix(s, ".") && !isDigit(s[max(0, len(s)-2)]) {
		return false
	}
	if hasFold(s, "resolved:") || hasFold(s, "resolved ") {
		return isReference(strings.TrimSpace(s[len("resolved:"):]))
	}
	bare := Small(strings.TrimRight(s, ".: "))
	if i := strings.IndexByte(bare, ' '); i > 0 && (bare[i:] == " resolution" || bare[i:] == " decision") {
		return bare[:i] == "council" || bare[:i] == "committee"
	}
	if head, ok := strings.CutSuffix(bare, " resolution"); ok && isUpper(s) {
		return bodyNouns[lastBare(head)] && strings.Count(head, " ") < 4 // "COMMUNITY BOARD RESOLUTION"
	}
	if !strings.Contains(bare, "resolution") && !hasFold(bare, "council decision ") && !hasFold(bare, "committee decision ") {
		return false
	}
	number := false
	for w := range strings.FieldsSeq(strings.TrimRight(s, ".:")) {
		w = strings.Trim(w, ".,:()")
		switch {
		case w == "" || w == "/" || w == "-" || w == "–" || w == "—":
		case numberedWords[Small(w)]:
		case strings.ContainsAny(w, "0123456789") && (w == strings.ToUpper(w) || strings.Contains(w, "/")) && !number:
			number = true
		default:
			return false
		}
	}
	return number
}

// IsMotionNumber tells a heading that counts the motion below it: "Motion No. 12",
// "MOTION C180627-3".
func IsMotionNumber(s string) bool {
	const motion = "motion "
	if len(s) > 40 || !hasFold(s, motion) {
		return false
	}
	number := strings.TrimRight(s[len(motion):], ".: ")
	for _, w := range [...]string{"no. ", "no ", "number ", "#"} {
		if hasFold(number, w) {
			number = number[len(w):]
			break
		}
	}
	return number != "" && strings.ContainsAny(number, "0123456789") && !strings.Contains(number, " ") && strings.ToUpper(number) == number
}

// isReference tells one word of figures parted by points, strokes or dashes, with
// capitals before them: "19.78", "TD/2020/44".
func isReference(s string) bool {
	figures, parts := false, 0
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case isDigit(c):
			figures = true
		case c == '.' || c == '/' || c == '-':
			parts++
		case c < 'A' || c > 'Z':
			return false
		}
	}
	return figures && parts > 0 && isDigit(s[len(s)-1])
}

// Speaker is who a sentence tells to have moved or seconded the motion in debate.
type Speaker struct {
	Name   Range
	Second bool // the seconder
}

// ReadSpeaker reads who moved a motion where only the report of the debate says
// it: "In proposing the motion, Councillor A said", "Councillor B, seconding,".
func ReadSpeaker(s string) (Speaker, bool) {
	for _, in := range [...]string{"in proposing the motion", "in moving the motion", "in proposing his motion", "in proposing her motion", "in moving his motion", "in moving her motion"} {
		i := indexFold(s[:min(len(s), 160)], in)
		if i < 0 {
			continue
		}
		name := Range{}
		if i == 0 {
			name = nameAfter(s, len(in)+leadingSpace(strings.TrimPrefix(s[len(in):], ","))+len(s[len(in):])-len(strings.TrimPrefix(s[len(in):], ",")))
		} else {
			name = nameBefore(s, i)
		}
		if name.End > name.Start && (i == 0 || name.Start == 0) {
			return Speaker{Name: name}, true
		}
	}
	for _, in := range [...]string{", seconding,", ", in seconding,", ", seconding the motion,", " in seconding the motion"} {
		if i := indexFold(s[:min(len(s), 160)], in); i > 0 {
			if name := nameBefore(s, i); name.End > name.Start && name.Start == 0 {
				return Speaker{Name: name, Second: true}, true
			}
		}
	}
	return Speaker{}, false
}
