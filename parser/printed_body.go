package parser

import (
	"strings"
	"unicode"

	"minutebook/parser/internal/phrase"
)

// organisations are the words with which the name of an authority ends.
var organisations = map[string]bool{"council": true, "authority": true, "corporation": true, "trust": true, "ccg": true, "association": true, "society": true, "school": true,
	"academy": true, "college": true, "university": true, "commissioners": true, "library": true, "federation": true, "district": true, "union": true, "church": true,
	"ltd": true, "limited": true, "municipality": true, "foundation": true, "charity": true}

// organisedBoards end the names of boards that are authorities of their own.
var organisedBoards = [...]string{" drainage board", " community board", " health board", " library board", " harbour board", " parish meeting", " town meeting", " community meeting",
	" allotments", " conservators", " joint board"}

// organisationLeads open names that say first what they are: "City of Dunbarron".
var organisationLeads = [...]string{"london borough of ", "royal borough of ", "city of ", "county of ", "borough of ", "university of ", "shire of ", "district council of ", "city council of ",
	"county council of ", "borough council of ", "town council of ", "parish council of ", "friends of ", "the friends of ", "metropolitan borough of ", "town of ", "parish of ", "college of ",
	"county borough of ", "district of ", "municipality of ", "township of ", "village of ", "rural municipality of ", "comhairle contae ", "comhairle cathrach ", "royal burgh of ", "burgh of ", "corporation of the ",
	"combined fire authority for ", "fire authority for ", "fire and rescue authority for ", "police authority for ", "combined authority for ", "joint board for "}

// general are the words of such names that name none in particular: "Parish
// Council", "Full Council" and "Trust Board" are bodies of an authority named elsewhere.
var general = map[string]bool{"your": true, "our": true, "about": true, "the": true, "of": true, "and": true, "full": true, "parish": true, "town": true, "city": true, "county": true, "borough": true, "district": true,
	"community": true, "national": true, "park": true, "fire": true, "rescue": true, "police": true, "combined": true, "health": true, "internal": true, "drainage": true,
	"metropolitan": true, "royal": true, "meeting": true, "public": true, "primary": true, "secondary": true, "joint": true, "academic": true, "school": true, "board": true,
	"student": true, "students": true, "youth": true, "committee": true, "annual": true, "shire": true, "local": true, "church": true, "minutes": true, "unitary": true, "regional": true, "parent": true, "governing": true, "staff": true, "pupil": true, "draft": true}

// isOrganisation tells the name of an authority: what kind of body it is, and
// which one.
func isOrganisation(t string) bool {
	t = lessNumber(t)
	if len(t) < 6 || len(t) > 100 || !startsUpper(t) || strings.ContainsAny(t, ":;.!?") || hasVerb(t) || hasYear(t) || opens(t, "held ") {
		return false
	}
	low := phrase.Small(t)
	for _, lead := range organisationLeads {
		if rest, ok := strings.CutPrefix(strings.TrimPrefix(low, "the "), lead); ok && rest != "" && !strings.Contains(rest, "committee") {
			return true
		}
	}
	last := phrase.LastWord(low)
	ends := organisations[last]
	for _, b := range organisedBoards {
		ends = ends || strings.HasSuffix(low, b)
	}
	if !ends || strings.HasSuffix(low, " to the "+last) || strings.HasPrefix(low, "minute") || strings.HasPrefix(low, "municipal district") {
		return false
	}
	for w := range strings.FieldsFuncSeq(low, func(c rune) bool { return !unicode.IsLetter(c) && c != '-' && c != '’' && c != '\'' }) {
		if !general[w] && !organisations[w] && !meetingKinds[w] {
			return true
		}
	}
	return false
}

// lessNumber takes the number by which districts of one kind are told apart from the
// end of a name: "Orrin County Fire District No. 9".
func lessNumber(t string) string {
	bare := strings.TrimRight(t, "0123456789")
	if len(bare) == len(t) {
		return t
	}
	for _, no := range [...]string{" no. ", " no ", " #", " number "} {
		if n := len(bare) - len(no); n > 0 && strings.EqualFold(bare[n:], no) {
			return bare[:n]
		}
	}
	return t
}

// lessLetter takes the letter or number by which bodies of one kind are told apart from
// the end of a name: "Licensing Sub-Committee B", "Planning Panel 2", "Sub-Committee No.5".
func lessLetter(t string) string {
	last := phrase.LastWord(t)
	sign := strings.TrimPrefix(last, "No.")
	if len(sign) > 2 || len(sign) == 0 || len(last) == len(t) || !(sign[0] >= 'A' && sign[0] <= 'Z' && len(sign) == 1 || strings.Trim(sign, "0123456789") == "") {
		return t
	}
	name := strings.TrimRight(t[:len(t)-len(last)], " ")
	if before, ok := strings.CutSuffix(name, " No."); ok {
		name = before
	}
	if !bodyNouns[phrase.Small(phrase.LastWord(name))] {
		return t
	}
	return name
}

// hasYear tells words that hold a year: no name of an authority does.
func hasYear(t string) bool {
	for w := range strings.FieldsFuncSeq(t, func(c rune) bool { return !unicode.IsDigit(c) }) {
		if len(w) == 4 && (w[:2] == "19" || w[:2] == "20") {
			return true
		}
	}
	return false
}

// bodyNouns are the words with which the name of a body ends.
var bodyNouns = map[string]bool{"committee": true, "sub-committee": true, "subcommittee": true, "panel": true, "board": true, "cabinet": true, "executive": true, "forum": true,
	"group": true, "party": true, "commission": true, "senate": true, "body": true, "trustees": true, "council": true, "assembly": true, "partnership": true, "convention": true,
	"governors": true, "team": true, "tribunal": true, "conference": true, "committees": true, "directors": true, "court": true, "agm": true}

// isBody tells the name of a committee or another body.
func isBody(t string) bool {
	if i := strings.IndexByte(t, '('); i > 0 {
		if end := strings.IndexByte(t[i:], ')'); end > 0 && strings.TrimSpace(t[i+end+1:]) != "" {
			t = t[:i] + strings.TrimLeft(t[i+end+1:], " ") // "Planning (Applications) Committee"
		} else {
			t = strings.TrimRight(t[:i], " ")
		}
	}
	t = lessLetter(t)
	low := phrase.Small(t)
	last := phrase.LastWord(low)
	if len(t) < 4 || len(t) > 110 || !startsUpper(t) || strings.ContainsAny(t, ":;!?") || strings.Contains(t, ". ") || hasVerb(t) || hasYear(t) || strings.HasPrefix(low, "minute") || strings.HasPrefix(low, "held ") || strings.HasSuffix(low, " to the "+last) {
		return false
	}
	if !bodyNouns[last] {
		if strings.Contains(low, " board of ") {
			return true
		}
		for _, of := range [...]string{"committee of ", "board of ", "committee for ", "committee on ", "municipal district of "} {
			if strings.HasPrefix(low, of) {
				return true
			}
		}
		return false
	}
	return true
}

// kindWords tell the kind of a meeting before the body or the word "meeting".
var kindWords = map[string]bool{"ordinary": true, "special": true, "extraordinary": true, "annual": true, "general": true, "monthly": true, "quarterly": true, "regular": true, "adjourned": true,
	"reconvened": true, "emergency": true, "virtual": true, "remote": true, "statutory": true, "budget": true, "inaugural": true, "additional": true, "urgent": true, "bi-monthly": true,
	"first": true, "second": true, "third": true, "fourth": true, "final": true, "statutory annual": true, "hybrid": true, "open": true, "extra-ordinary": true, "scheduled": true, "weekly": true}

// seasonWords tell the season of a meeting: no part of the body, nor its kind.
var seasonWords = map[string]bool{"spring": true, "summer": true, "autumn": true, "winter": true, "term": true, "january": true, "february": true, "march": true, "april": true, "may": true,
	"june": true, "july": true, "august": true, "september": true, "october": true, "november": true, "december": true, "a": true, "an": true, "the": true}

// lessKinds takes articles, seasons and kinds from the beginning of words, and
// gives the kind.
func lessKinds(c piece) (rest, kind piece) {
	at, from, to := 0, -1, 0
	t := c.text()
	for at < len(t) {
		end := at + wordOf(t[at:])
		w := phrase.Small(strings.Trim(t[at:end], ",:-–—"))
		capital := w == "the" && t[at] == 'T' && !phrase.IsCapitals(t)
		if w != "" && !kindWords[w] && !seasonWords[w] && !isOrdinal(w) || capital && at > 0 {
			break
		}
		if kindWords[w] {
			if from < 0 {
				from = at
			}
			to = end
		}
		if next := strings.TrimLeft(t[min(len(t), end):], " "); capital && !kindWords[phrase.Small(next[:wordOf(next)])] {
			break // it may be part of a name
		}
		at = min(len(t), end+1)
	}
	if from >= 0 {
		kind = c.part(from, len(strings.TrimRight(t[:to], ",:-–—")))
	}
	return c.from(at), kind
}

// ordinals are words by which the meetings of a body are counted, beside figures.
var ordinals = map[string]bool{"fifth": true, "sixth": true, "seventh": true, "eighth": true, "ninth": true, "tenth": true, "eleventh": true, "twelfth": true, "twentieth": true,
	"twenty": true, "thirty": true, "thirtieth": true, "forty": true, "fortieth": true, "fifty": true, "fiftieth": true, "sixty": true, "seventy": true, "eighty": true, "ninety": true, "hundred": true}

// isOrdinal tells a word that counts a meeting: "22nd", "(22nd)", "sixty-fourth".
func isOrdinal(w string) bool {
	w = strings.Trim(w, "()")
	if tens, ones, ok := strings.Cut(w, "-"); ok && ordinals[tens] {
		w = ones
	}
	bare := strings.TrimLeft(w, "0123456789")
	return ordinals[w] || bare != w && (bare == "st" || bare == "nd" || bare == "rd" || bare == "th")
}

// naming is what a head's words name.
type naming struct {
	authority, body, kind piece
}

// read tells whether anything was named.
func (n naming) read() bool {
	return n.authority.p != nil || n.body.p != nil || n.kind.p != nil
}

// nameJoints stand between a body and its authority.
var nameJoints = [...]string{" of the ", " of ", " – ", " - ", ", ", ": ", " — ", " for the "}

// readNames reads "Planning Committee of the Orrin District Council" and its kin.
func readNames(c piece) naming {
	c = lessTail(lessArticle(c))
	if w := "above "; opens(c.text(), w) {
		c = c.from(len(w)) // "the above Parish Council"
	}
	t := c.text()
	if strings.HasPrefix(t, "(") {
		return naming{}
	}
	if name, meeting := namedTwice(c); name.p != nil {
		n := naming{authority: name}
		n.add(meeting)
		return n
	}
	if w := "full "; opens(t, w) && isOrganisation(t[len(w):]) {
		return naming{authority: c.from(len(w))} // "the Full Orrin Town Council"
	}
	if isOrganisation(t) {
		low := phrase.Small(t)
		for i := strings.LastIndex(low, " of "); i > 0; i = strings.LastIndex(low[:i], " of ") {
			if right := lessArticle(c.from(i + len(" of "))); isBody(t[:i]) && isOrganisation(right.text()) {
				return naming{body: c.part(0, i), authority: right}
			}
		}
		return naming{authority: c}
	}
	for _, joint := range nameJoints {
		for i := strings.LastIndex(t, joint); i > 0; i = strings.LastIndex(t[:i], joint) {
			left, right := c.part(0, i), lessArticle(c.from(i+len(joint)))
			switch {
			case isOrganisation(right.text()) && !strings.HasPrefix(joint, " –"):
				return naming{body: left, authority: right}
			case isOrganisation(left.text()) && !strings.HasPrefix(joint, " of"):
				n := naming{authority: left}
				n.add(right)
				return n
			}
		}
	}
	for i := strings.LastIndexByte(t, ' '); i > 0; i = strings.LastIndexByte(t[:i], ' ') {
		if left := t[:i]; isOrganisation(left) && isBody(t[i+1:]) {
			return naming{authority: c.part(0, i), body: c.from(i + 1)}
		}
	}
	return naming{body: c}
}

// namedTwice parts the name of an authority from that of its meeting behind it with no
// sign between: "Orrin Parish Council Ordinary Parish Council".
func namedTwice(c piece) (name, meeting piece) {
	t := c.text()
	const council = " Council "
	i := strings.Index(t, council)
	if i <= 0 || !strings.HasSuffix(t, " Council") || !isOrganisation(t[:i+len(council)-1]) {
		return piece{}, piece{}
	}
	rest := t[i+len(council):]
	if !kindWords[phrase.Small(rest[:wordOf(rest)])] {
		return piece{}, piece{}
	}
	return c.part(0, i+len(council)-1), c.from(i + len(council))
}

// add reads what stands beside an authority: a body, or the word "meeting".
func (n *naming) add(c piece) {
	if m := readMeeting(c); m.read() {
		n.body, n.kind = m.body, m.kind
		return
	}
	if isBody(c.text()) {
		n.body = c
	}
}

// readMeeting reads the words that name a meeting: "Special Meeting of the Orrin
// Town Council", "Planning Committee meeting", "Council Meeting of Orrin County
// Council", "AGM".
func readMeeting(c piece) naming {
	for _, w := range [...]string{"the proceedings of ", "proceedings of ", "the proceedings at ", "proceedings at "} {
		if opens(c.text(), w) {
			c = c.from(len(w))
		}
	}
	for _, lead := range [...]string{"minutes – ", "minutes — ", "minutes - "} {
		if opens(c.text(), lead) {
			c = c.from(len(lead)) // "Minutes – Annual Meeting – 15 May 2018"
		}
	}
	rest, kind := lessKinds(c)
	at, end := meetingWord(rest.text())
	if at < 0 {
		if strings.EqualFold(strings.Trim(rest.text(), " .:"), "agm") || strings.EqualFold(rest.text(), "egm") {
			return naming{kind: rest}
		}
		n := readNames(rest)
		n.kind = kind
		return n
	}
	before, after := lessTail(rest.part(0, at)), rest.from(end)
	if i := strings.Index(phrase.Small(before.text()), " taken at"); i > 0 {
		_, kind = lessKinds(before.from(i + len(" taken at"))) // "Proceedings of the Council, taken at a regular meeting"
		before = lessTail(before.part(0, i))
	}
	before, kind = lessLastKind(before, kind)
	after = lessMeetingTail(after)
	for _, joint := range [...]string{" – ", " — ", " - ", ", "} {
		if i := strings.LastIndex(before.text(), joint); i > 0 {
			// "Board of Trustees – Regular Meeting"
			if none, k := lessKinds(before.from(i + len(joint))); none.empty() && k.p != nil {
				before, kind = before.part(0, i), k
			}
		}
	}
	n := namesBehind(after)
	n.nameBefore(before, rest.part(0, end))
	n.kind = kind
	return n
}

// namesBehind reads the names behind the word "meeting".
func namesBehind(after piece) naming {
	if after.p != nil {
		after = lessTail(lessArticle(after))
	}
	if after.empty() || len(clocks(after.text())) > 0 || onlySeason(after.text()) {
		return naming{} // "Committee Meeting 6.30pm"
	}
	if t := after.text(); strings.HasSuffix(phrase.Small(t), " meeting") && !isOrganisation(t) {
		if less := after.part(0, len(t)-len(" meeting")); isOrganisation(less.text()) {
			after = less // "the meeting of Orrin Council Meeting"
		}
	}
	return readNames(after)
}

// onlySeason tells the month, or another season, and the year of a meeting: "September
// 2013".
func onlySeason(t string) bool {
	for w := range strings.FieldsSeq(phrase.Small(t)) {
		if w = strings.Trim(w, ",.-–—"); !seasonWords[w] && (len(w) != 4 || !isFigures(w)) {
			return false
		}
	}
	return true
}

// nameBefore takes the names before the word "meeting"; titled are they and the
// word.
func (n *naming) nameBefore(before, titled piece) {
	switch {
	case before.empty():
	case isBody(before.text()):
		b := readNames(before)
		if b.authority.p != nil {
			n.authority = b.authority
		}
		if b.body.p != nil && n.body.p == nil {
			n.body = b.body
		}
	case general[phrase.Small(before.text())] && (n.body.p == nil || !strings.EqualFold(before.text(), "public")):
		n.body = titled // "Parish Meeting"
	case isOrganisation(before.text()) && n.authority.p == nil:
		b := readNames(before)
		n.authority = b.authority
		if n.body.p == nil {
			n.body = b.body
		}
	case n.body.p == nil && n.authority.p == nil && startsUpper(before.text()):
		*n = readNames(before)
	}
}

// lessMeetingTail takes from behind the word "meeting" what stands between it and
// a name: "Meeting (Part 1) of …", "Meeting - Minutes".
func lessMeetingTail(after piece) piece {
	if t := after.text(); strings.HasPrefix(t, "(") {
		if end := strings.IndexByte(t, ')'); end > 0 && end+1 < len(t) {
			after = after.from(end + 1)
		}
	}
	for range 2 {
		for _, w := range [...]string{"minutes", "notes", "in public", "in private", "of", "–", "—", "-", ":", ","} {
			if strings.EqualFold(after.text(), w) {
				return piece{}
			}
			if opens(after.text(), w+" ") {
				after = after.from(len(w))
			}
		}
	}
	return after
}

// lessLastKind takes the kind of a meeting from behind a name: "Orrin Parish
// Council Extra Ordinary".
func lessLastKind(c, kind piece) (name, last piece) {
	t := c.text()
	for _, w := range [...]string{" extra ordinary", " extra-ordinary", " extraordinary", " ordinary", " annual general", " annual", " special", " monthly", " virtual", " remote", " hybrid"} {
		if n := len(t) - len(w); n > 0 && strings.EqualFold(t[n:], w) && isBody(t[:n]) {
			return c.part(0, n), c.from(n + 1)
		}
	}
	return c, kind
}

// meetingWord finds the word "meeting"; -1 where neither it nor its like stands in t.
func meetingWord(t string) (at, end int) {
	low := phrase.Small(t)
	for i := 0; ; {
		k := strings.Index(low[i:], "meeting")
		if k < 0 {
			return hearingWord(low)
		}
		i += k
		end = i + len("meeting")
		if end < len(low) && low[end] == 's' {
			end++
		}
		if (i == 0 || low[i-1] == ' ') && (end == len(low) || !unicode.IsLetter(rune(low[end]))) {
			return i, end
		}
		i = end
	}
}

// hearingWord finds what licensing panels hold in place of a meeting: "Minutes of the
// hearing held on 9 February".
func hearingWord(low string) (at, end int) {
	const word = "hearing"
	at = strings.Index(low, word+" held ")
	if at < 0 || at > 0 && low[at-1] != ' ' {
		return -1, 0
	}
	return at, at + len(word)
}
