package parser

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"minutebook/parser/internal/outline"
	"minutebook/parser/internal/phrase"
)

// capitalRun gives the length of the title in capitals at the start of a
// paragraph, with the dash, colon or point that closes it or the end of its
// words; 0 where none stands there.
func capitalRun(t string) int {
	end := 0
	words := 0
	longest := 0
	for i := 0; i < len(t); {
		next := len(t)
		skip := 1
		if j := strings.IndexByte(t[i:], ' '); j >= 0 {
			next = i + j
		}
		if dash, behind := gluedDash(t[i:next]); dash > 0 {
			next, skip = i+dash, behind-dash
		}
		if !capitalWord(t[i:next]) {
			break
		}
		if hasLetter(t[i:next]) {
			words++
			longest = max(longest, len(t[i:next]))
		}
		end = next
		if i = next + skip; next == len(t) {
			break
		}
	}
	if longest < 3 || words == 1 && utf8.RuneCountInString(t[:end]) < 4 {
		return 0
	}
	return end
}

// capitalWord tells a word of a title in capitals: figures and signs may stand in it.
func capitalWord(w string) bool {
	for i, r := range w {
		if unicode.IsLower(r) && !(r == 's' && i > 0 && (strings.HasSuffix(w[:i], "’") || strings.HasSuffix(w[:i], "'"))) {
			switch strings.Trim(w, "(),:.") {
			case "1st", "2nd", "3rd", "pdf", "plc":
				return true
			}
			if clock := strings.TrimLeft(w, "0123456789.:"); len(clock) < len(w) && (clock == "am" || clock == "pm") {
				return true
			}
			return ordinal(w)
		}
	}
	return true
}

// ordinal tells "8th", "21st".
func ordinal(w string) bool {
	n := 0
	for n < len(w) && w[n] >= '0' && w[n] <= '9' {
		n++
	}
	switch strings.TrimRight(w[n:], ",.:") {
	case "st", "nd", "rd", "th":
		return n > 0
	}
	return false
}

func firstRune(s string) rune {
	r, _ := utf8.DecodeRuneInString(s)
	return r
}

func hasLetter(s string) bool { return strings.ContainsFunc(s, unicode.IsLetter) }

// longestRunIn is the length of the longest title with text on its line.
const longestRunIn = 110

// splitTitle parts a title from the text that runs on behind it on the line:
// "APOLOGIES – Apologies were received", "Apologies: Cllrs Marl and Fenwright",
// "Apologies. None." It gives where the title ends and where the text begins;
// the first is 0 where the paragraph holds no title, and the second the length
// of the text where it holds nothing else. The joint is
// the sign by which these minutes part them as a habit, if they have one; alone
// says that the item has no other text.
func splitTitle(t, joint string, alone bool) (end, rest int) {
	if end, rest = rollAtTitle(t); end > 0 {
		return end, rest
	}
	if run := capitalRun(t); run > 0 {
		return splitCapitals(t, run)
	}
	if end, rest = answeredAt(t); end > 0 {
		return end, rest
	}
	next := standingTitle(t) == "next"
	for _, j := range joints(t) {
		if opensMarker(t[j.rest:]) || strings.HasPrefix(j.sep, ":") && isSeeAlso(t[j.rest:]) || next && tellsWhen(t[j.rest:]) {
			return j.end, j.rest // "Minutes: RESOLVED: That …"
		}
		if e, ok := phrase.ReadEnumerator(t[j.rest:]); ok && e.OpensLetters() && e.End < len(t)-j.rest && strings.HasPrefix(j.sep, ":") {
			return j.end, j.rest // "Appointments:- (a) Footpaths – …"
		}
	}
	if !alone && joint == "" && (isSubHeading(t) || isQuestionTitle(t)) {
		return len(t), len(t)
	}
	if !alone && closedByColon(t) {
		return len(strings.TrimRight(t, " :")), len(t)
	}
	if trimmed := strings.TrimRight(t, " :.-–—"); !strings.Contains(trimmed, ". ") && len(trimmed) < 160 && (isSubHeading(trimmed) || isTitleCased(trimmed) || !alone && (isTitle(trimmed) || isAgendaWords(trimmed))) && closesTitle(t[len(trimmed):]) && (joint == "" || !strings.Contains(trimmed, joint)) {
		return len(trimmed), len(t)
	}
	list := joints(t)
	if kept := slices.DeleteFunc(slices.Clone(list), func(j jointAt) bool { return j.sep != joint }); len(kept) > 0 {
		list = kept
	}
	for _, j := range list {
		if opensMarker(t[j.rest:]) {
			return j.end, j.rest
		}
		if tellsIn(t[j.rest:], j.sep) {
			end, rest = j.end, j.rest // the last joint behind which a text begins
		}
	}
	if end > 0 {
		return end, rest
	}
	if alone && len(list) > 0 && (joint != "" || !strings.ContainsAny(t, "(/")) && strings.Count(t[:list[0].end], " ") < runInWords {
		return list[0].end, list[0].rest
	}
	if isSubHeading(t) || isQuestionTitle(t) {
		return len(t), len(t)
	}
	return 0, 0
}

// isAgendaWords tells a title in an agenda's words, the last of which may be a
// participle: "To consider planning applications received".
func isAgendaWords(t string) bool {
	return opensTo(t) && len(t) < longestRunIn && unfinishedTitle(t) && !tellsPast(strings.TrimSuffix(t, phrase.LastWord(t)))
}

// isSeeAlso tells a reference in brackets that is no part of a title: "(See also
// Minute 1189)".
func isSeeAlso(t string) bool {
	return strings.HasPrefix(t, "(") && strings.HasSuffix(t, ")") && (opens(t, "(see ") || opens(t, "(refer"))
}

// closedByColon tells a paragraph that is a title with a colon at its end: what
// stands behind a joint within it looks like a part of the title rather than like
// words that lead to a list.
func closedByColon(t string) bool {
	title := strings.TrimRight(t, " :")
	if !strings.HasSuffix(t, ":") || !unfinishedTitle(title) {
		return false
	}
	at := len(title)
	for _, sep := range [...]string{": ", " – ", " — ", " - "} {
		if i := strings.Index(title, sep); i >= 0 && i+len(sep) < at {
			at = i + len(sep)
		}
	}
	if at == len(title) {
		return isTitle(title)
	}
	return isTitleCased(lessNote(title[at:])) && !finite(title)
}

// isTitle tells words that neither begin like a sentence nor hold a verb of one.
func isTitle(t string) bool {
	return len(t) < longestRunIn && unfinishedTitle(t) && startsTitle(t) && !opensSentence(t) && !finite(t) && !tellsPast(t) && !leadsOn(t)
}

// runInWords bounds the words of a title with text on its line.
const runInWords = 7

// jointAt is a colon, dash or point that may part a title from its text.
type jointAt struct {
	end, rest int
	sep       string
}

// joints gives the joints of a paragraph in order: what stands before each may be a title.
func joints(t string) []jointAt {
	var out []jointAt
	for i := 1; i < len(t) && i <= longestRunIn; i++ {
		for _, sep := range [...]string{": ", " – ", " - ", " — ", ":- ", ". ", ".– ", ".- ", ".—"} {
			if !strings.HasPrefix(t[i:], sep) {
				continue
			}
			head := strings.TrimRight(t[:i], " ")
			if !headLike(head) || sep == ". " && (phrase.Abbreviated(head) || strings.Count(head, " ") > 5 && standingTitle(head) == "") {
				break
			}
			out = append(out, jointAt{len(head), i + len(sep), sep})
			break
		}
	}
	return out
}

// headLike tells words that may be a title: they begin with a capital and hold
// no verb that would make them a sentence.
func headLike(t string) bool {
	if isSubHeading(t) {
		return true
	}
	return startsUpper(t) && !finite(t) && !strings.ContainsAny(t, ";!?") && !strings.Contains(strings.ReplaceAll(t, "No. ", "No "), ". ") && !(opensSentence(t) && tellsPast(t))
}

// opensSentence tells words with which sentences begin rather than titles.
func opensSentence(t string) bool {
	word, _, _ := strings.Cut(t, " ")
	switch phrase.Small(word) {
	case "the", "a", "an", "it", "in", "at", "on", "members", "there", "this", "that", "he", "she", "they", "after", "following":
		return true
	}
	return phrase.OpensWithTitle(t)
}

// tellsIn tells whether what follows a colon or dash is a text rather than the
// rest of a title: a sentence, or the names of people.
func tellsIn(rest, sep string) bool {
	if first := firstRune(rest); !unicode.IsUpper(first) && !unicode.IsDigit(first) && !strings.ContainsRune("“‘\"(", first) && sep[0] != ':' {
		return false
	}
	if strings.HasSuffix(rest, ".") || strings.HasSuffix(rest, ":") || tellsPast(rest) || hasVerb(rest) {
		return true
	}
	return strings.HasPrefix(sep, ":") && (phrase.OpensWithTitle(rest) || strings.EqualFold(rest, "none"))
}

// nothingAnswers are what stands behind a title of which there was nothing to tell.
var nothingAnswers = map[string]bool{"none": true, "nil": true, "none declared": true, "none received": true, "none noted": true, "none reported": true, "none raised": true, "none recorded": true,
	"no report": true, "no comments": true, "nothing to report": true, "none requested": true, "none made": true, "there were none": true, "there was none": true, "not applicable": true, "no declarations": true,
	"no action": true, "no actions": true, "no action required": true, "no action needed": true, "no further action": true, "no action arising": true}

// saysNothing tells such an answer.
func saysNothing(t string) bool {
	return len(t) < 24 && nothingAnswers[phrase.Small(strings.Trim(t, " ."))]
}

// answeredAt gives where a title ends behind which stands that there was nothing to
// tell, "Declarations of interest: None.", or who sent apologies: "Apologies: Max Reed
// (work)". 0 where neither does.
func answeredAt(t string) (end, rest int) {
	for _, sep := range [...]string{": ", " – ", " - ", " — "} {
		if i := strings.LastIndex(t, sep); i > 2 && i < longestRunIn+longestRunIn/2 && saysNothing(t[i+len(sep):]) {
			return i, i + len(sep)
		}
	}
	for _, j := range joints(t) {
		if isApologyTitle(t[:j.end]) && (namesSomebody(t[j.rest:]) || phrase.PluralTitle(t[j.rest:]) > 0 || opens(t[j.rest:], "apologies from ")) {
			return j.end, j.rest
		}
	}
	return answeredWithoutSign(t)
}

// longestAnswered bounds a title with its answer behind it and no sign between.
const longestAnswered = 100

// answeredWithoutSign gives where a title that all minutes have ends, with no more
// behind it than that there was nothing to tell, or the day of the next meeting:
// "Matters arising None.", "Next meeting Monday 4th June at 7 pm." 0 where none does.
func answeredWithoutSign(t string) (end, rest int) {
	kind := ""
	if len(t) < longestAnswered {
		kind = standingTitle(t)
	}
	if kind == "" {
		return 0, 0
	}
	for i := strings.LastIndexByte(t, ' '); i > 0 && len(t)-i < longestAnswer; i = strings.LastIndexByte(t[:i], ' ') {
		if startsUpper(t[i+1:]) && saysNothing(t[i+1:]) && isSubHeading(t[:i]) {
			return i, i + 1
		}
	}
	if d, ok := phrase.ReadDate(t); ok && kind == "next" && d.Range.Start > 0 && isSubHeading(t[:d.Range.Start-1]) && strings.EqualFold(phrase.LastWord(t[:d.Range.Start-1]), "meeting") {
		return d.Range.Start - 1, d.Range.Start
	}
	return 0, 0
}

// namesSomebody tells words that begin with a person's name of two words or more.
func namesSomebody(t string) bool {
	name := firstBracket(firstSegment(t))
	return strings.Contains(name, " ") && phrase.NameShape(name) != phrase.NoName
}

// tellsWhen tells that behind the title of the item about the next meeting stands
// its date: "Date of next meeting - Monday 4th June".
func tellsWhen(rest string) bool {
	d, ok := phrase.ReadDate(rest)
	return ok && strings.Count(rest[:d.Range.Start], " ") < 2
}

func isQuestionTitle(t string) bool {
	return len(t) < 140 && !strings.HasSuffix(t, ".") && (opensTo(t) || strings.HasSuffix(t, "?")) && !tellsPast(t)
}

// closesTitle tells punctuation that may stand after a title.
func closesTitle(s string) bool {
	switch strings.TrimSpace(s) {
	case ":", ".", ":-", "-", "–", "—", ":–", ".-":
		return true
	}
	return false
}

// splitCapitals parts a title in capitals from what follows it.
func splitCapitals(t string, run int) (end, rest int) {
	if run == len(t) {
		return len(strings.TrimRight(t, " :.-–—")), len(t)
	}
	if end, rest := answeredAt(t); end > 0 && end <= run {
		return end, rest // "DECLARATIONS OF INTEREST – None"
	}
	if strings.HasSuffix(t, ")") || isTitleTail(t[run:]) {
		// "MINUTES OF THE MEETING HELD ON 4 May 2018", "LEASE (Councillor Marl)"
		if !strings.Contains(t[run:], ". ") && !strings.HasSuffix(t, ".") && len(t) < 200 && !tellsPast(t[run:]) {
			return len(t), len(t)
		}
	}
	// The last word before the text may be its first letter: "MINUTES – A copy".
	head := t[:run]
	if end := markerBehind(head, t); end > 0 {
		head = t[:end] // "MINUTES – RESOLVED – T H A T …"
	}
	head = lessInitials(head)
	if i := strings.LastIndexByte(strings.TrimRight(head, " :.-–—"), ' '); i > 0 {
		if m, marked := phrase.ReadMarker(t[i+1:], nil); marked && m.Start == 0 {
			head = head[:i] // "MINUTES RESOLVED That …"
		}
	}
	bare := strings.TrimRight(head, " :.-–—")
	if bare == "" {
		return 0, 0
	}
	if rest := strings.TrimLeft(t[len(head):], " "); head == bare && rest != "" && leadingJoint(rest) == "" {
		if unfinishedTitle(t) && !tellsPast(rest) {
			return len(t), len(t) // "12/00041/FUL and 12/00042/LBC – The Barn"
		}
		if unicode.IsLower(firstRune(rest)) {
			return 0, 0
		}
	}
	if joint := strings.TrimSpace(head[len(bare):] + leadingJoint(t[len(head):])); joint != "" && !opensLead(t[len(head):]) && !opensMovers(t[len(head):]) && !strings.ContainsAny(joint, ":.") && unfinishedTitle(strings.TrimRight(t, " :-–—")) && !strings.Contains(t, ". ") && !finite(t[len(head):]) {
		return len(strings.TrimRight(t, " :-–—")), len(t) // a dash within the title: a planning application's place and proposal
	}
	return len(bare), len(head) + len(leadingJoint(t[len(head):]))
}

// bodiesAlone are the names of bodies that need no article.
var bodiesAlone = map[string]bool{"cabinet": true, "council": true, "members": true, "executive": true}

// opensLead tells words that open a sentence and only lead to what stands below:
// "The Council:", "Cabinet:", "After discussion, it was:". The number of a resolution
// does, too.
func opensLead(t string) bool {
	t = strings.TrimLeft(t, " :-–—")
	if phrase.IsResolutionNumber(t) {
		return true
	}
	if !strings.HasSuffix(t, ":") {
		return false
	}
	if l, ok := outline.ReadLabel(t); ok && l.Kind == outline.DroppedLabel {
		return true // "Considered:"
	}
	t = strings.TrimRight(t, ":")
	return opensSentence(t) || leadsOn(t) || bodiesAlone[phrase.Small(t)]
}

// opensMovers tells words that only name who moved: what was moved stands below.
func opensMovers(t string) bool {
	p, moved := phrase.ReadProposal(strings.TrimLeft(t, " :-–—"))
	return moved && p.Bare
}

// lessInitials takes single letters from the end of words in capitals: the first
// word of a text, or the initials of a name with which it begins.
func lessInitials(head string) string {
	for rest := head; ; {
		i := strings.LastIndexByte(rest, ' ')
		if i <= 0 || len(rest)-i > 2 || rest[len(rest)-1] == '-' {
			return head
		}
		rest = rest[:i]
		if len(head)-len(rest) <= 2 || strings.ContainsAny(rest[len(rest)-1:], "-:") || strings.HasSuffix(rest, "–") || strings.HasSuffix(rest, "—") {
			head = rest
		}
	}
}

// markerBehind gives where a marker, or words in capitals that only name who moved,
// begin behind a joint in a title's capitals; 0 where none do.
func markerBehind(head, t string) int {
	for _, joint := range [...]string{" – ", " — ", " - ", ": "} {
		for i := strings.Index(head, joint); i > 0; {
			at := i + len(joint)
			if opensMarker(t[at:]) || opensMovers(t[at:]) {
				return at
			}
			next := strings.Index(head[at:], joint)
			if next < 0 {
				break
			}
			i = at + next
		}
	}
	return 0
}

// isTitleTail tells a date, or words in small letters that belong to a title.
func isTitleTail(s string) bool {
	_, dated := phrase.ReadDate(s)
	return dated && len(s) < 40
}

// leadingJoint gives the dash or colon at the start of s.
func leadingJoint(s string) string {
	return s[:len(s)-len(strings.TrimLeft(s, " :.-–—"))]
}

// longestTitle is the length of the longest title that is believed without
// other signs: applications for planning permission are told whole.
const longestTitle = 260

// unfinishedTitle tells words that end in no full stop, as titles do.
func unfinishedTitle(t string) bool {
	return t != "" && len(t) < longestTitle && !strings.ContainsAny(t[len(t)-1:], ".;,:!") && !strings.HasSuffix(t, ".”") && !strings.HasSuffix(t, ".)")
}
