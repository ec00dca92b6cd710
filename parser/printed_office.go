package parser

import (
	"strings"

	"minutebook/model"
	"minutebook/parser/internal/phrase"
)

// postBefore gives the length of a post, and of the colon behind it, before the
// names of those who hold it: "County Manager: Ida Frome", "Directors: A, B and C".
// 0 where none stands so.
func postBefore(t string) int {
	i := strings.Index(t, ": ")
	if i <= 0 || i > 60 || strings.Count(t[:i], " ") > 5 || !startsUpper(t) || strings.ContainsAny(t[:i], ";([0123456789") || strings.Contains(t[:i], ",") && !chairOf(t[:i]) || !phrase.HasPost(t[:i]) || phrase.NameShape(t[:i]) >= phrase.Initialled || hasVerb(t[:i]) {
		return 0
	}
	if phrase.NameShape(firstBracket(firstSegment(t[i+1:]))) == phrase.NoName {
		return 0
	}
	return i + 1
}

// postAmongPosts reads line i of a list of officers where it names those who hold a
// post behind it, as the line above or below does: "County Manager: Ida Frome" over
// "Senior Executive Officers: A, B". It is no label of a list then, though it holds such
// words.
func (h *headReader) postAmongPosts(i int) bool {
	if !h.roll.open || h.roll.status != model.InAttendance {
		return false
	}
	c := h.lines[i].c
	n := postBefore(c.text())
	if n == 0 || !(i > 0 && postBefore(h.lines[i-1].text()) > 0 || i+1 < len(h.lines) && postBefore(h.lines[i+1].text()) > 0) {
		return false
	}
	if _, label := labelSenses(c.text()[:n-1], false); label {
		return false
	}
	r := &peopleReader{plural: true}
	if !r.holders(c, n) {
		return false
	}
	h.markText(c, "roll")
	h.enter(r.out)
	return true
}

// chairOf tells who presides over another body: "Chairman, Village Hall Committee".
func chairOf(t string) bool {
	office, body, _ := strings.Cut(t, ", ")
	return presidingOffices[phrase.Small(office)] && isBody(body)
}

// postDash gives the length of a post with "and" in it before a dash and its one
// holder, and that of the dash: "Director of Tolls and Bells – G Marl". 0 where none
// stands so.
func postDash(t string) (n, width int) {
	for _, d := range dashes {
		i := strings.Index(t, d)
		if i > 0 && !strings.ContainsAny(t, ",;(") && strings.Contains(t[:i], " and ") && !strings.Contains(t[i+len(d):], " and ") && heldBy(t[:i], t[i+len(d):]) {
			return i, len(d)
		}
	}
	return 0, 0
}

// presidingBefore gives the length of an office that presides before a bare name:
// "Chairman Frome", "Vice Chairman Max Reed". 0 where none stands so.
func presidingBefore(t string) int {
	for i := wordOf(t) + 1; i < len(t); i += wordOf(t[i:]) + 1 {
		if !presidingOffices[phrase.Small(strings.TrimRight(t[:i], " "))] {
			continue
		}
		if rest := t[i:]; (phrase.NameShape(rest) == phrase.BareName || phrase.NameShape(rest) == phrase.Initialled) && strings.Count(rest, " ") < 3 && !presidingOffices[phrase.Small(rest[:wordOf(rest)])] {
			return i
		}
	}
	return 0
}

// staffPosts end the posts that North American clerks write before a name.
var staffPosts = map[string]bool{"director": true, "attorney": true, "superintendent": true, "engineer": true, "administrator": true, "treasurer": true, "clerk": true, "assistant": true,
	"manager": true, "solicitor": true, "secretary": true, "chief": true, "planner": true, "librarian": true, "foreman": true}

// staffBefore gives the length of a post before a bare name of two words or more:
// "Town Attorney Jacob Reed", "Director Ida Frome". 0 where none stands so.
func staffBefore(t string) int {
	for n, i := 0, 0; n < 3 && i < len(t); n++ {
		end := i + wordOf(t[i:])
		word := t[i:end]
		if end >= len(t) || !startsUpper(word) || strings.ContainsAny(word, ",.;()") {
			return 0
		}
		i = end + 1
		rest := t[i:]
		if phrase.Small(word) == "superintendent" && (n == 0 || opens(t, "chief ") || opens(t, "detective ")) {
			return 0 // a rank stays with the name
		}
		if staffPosts[phrase.Small(word)] && phrase.NameShape(rest) >= phrase.BareName && strings.Contains(rest, " ") && strings.Count(rest, " ") < 3 && !phrase.HasPost(rest) {
			return i
		}
	}
	return 0
}

// mostOfficers is how many lines name those who preside above the other members.
const mostOfficers = 4

// officersAt tells whether line i names who presides by office and name, right above
// the label of those present or other such lines.
func (h *headReader) officersAt(i int) bool {
	for n := 0; n < mostOfficers && i+1 < len(h.lines); n++ {
		if h.lines[i].used || presidingBefore(h.lines[i].text()) == 0 && !h.chairNamed(i) {
			return false
		}
		if i++; h.opensRollAt(i, 1) {
			return true
		}
	}
	return false
}

// namesMember tells words that begin with a member's title.
func namesMember(t string) bool {
	return opens(t, "cllr ") || opens(t, "cllr. ") || opens(t, "councillor ") || opens(t, "cr ")
}

// chairNamed tells whether line i names one member with the chair's office in a
// bracket and nothing else: "Councillor A Marl (Chairman)".
func (h *headReader) chairNamed(i int) bool {
	t := h.lines[i].text()
	open := strings.LastIndexByte(t, '(')
	if open <= 0 || !strings.HasSuffix(t, ")") || !presidingOffices[phrase.Small(t[open+1:len(t)-1])] || strings.ContainsAny(t, ",;") {
		return false
	}
	return phrase.NameShape(strings.TrimSpace(t[:open])) == phrase.TitledName
}

// isSurnameFirst tells a name as registers of councillors write it, the surname in
// capitals before the initials: "FROME, I J", "LE REED, M".
func isSurnameFirst(t string) bool {
	surname, initials, ok := strings.Cut(t, ", ")
	if !ok || len(surname) < 3 || len(initials) > 9 || !phrase.IsCapitals(surname) || strings.ContainsAny(surname, "0123456789.:()") || strings.Count(surname, " ") > 2 {
		return false
	}
	n := 0
	for w := range strings.FieldsFuncSeq(initials, func(c rune) bool { return c == ' ' || c == '.' }) {
		if n++; len(w) != 1 || w[0] < 'A' || w[0] > 'Z' {
			return false
		}
	}
	return n > 0
}

// listsByRegister tells a line of a roll in capitals: names with the surname first,
// or one with a post in brackets.
func listsByRegister(t string) bool {
	for i := strings.Index(t, ", "); i > 0; {
		rest := t[i+2:]
		if len(rest) > 0 && rest[0] >= 'A' && rest[0] <= 'Z' && (len(rest) == 1 || rest[1] == ' ') && phrase.IsCapitals(t) {
			return true
		}
		k := strings.Index(rest, ", ")
		if k < 0 {
			break
		}
		i += 2 + k
	}
	at := strings.Index(t, " (")
	return at > 0 && strings.HasSuffix(t, ")") && phrase.NameShape(t[:at]) == phrase.Initialled && phrase.HasPost(t[at:])
}

// shortPosts are words of posts cut short with a point: "Dir. of Services".
var shortPosts = map[string]bool{"co": true, "dir": true, "sen": true, "snr": true, "asst": true, "ex": true, "exec": true, "comm": true, "dep": true, "eng": true, "admin": true, "mgr": true}

// shortPost tells words that end in one of them.
func shortPost(t string) bool {
	return shortPosts[phrase.Small(t[strings.LastIndexAny(t, " /")+1:])]
}

// endsCivic tells a civic office of more words than one: "Mayor" alone may be a surname.
func endsCivic(t string) bool {
	return (strings.HasSuffix(t, "ayor") || strings.HasSuffix(t, "rovost")) && strings.IndexByte(t, ' ') > 0 && civicOffices[phrase.Small(t)]
}

// postBehind gives where a post begins behind a name, with no sign between: "Mr A
// Frome Clerk and Finance Officer". One word alone may be a surname.
func postBehind(t string) int {
	if !phrase.OpensWithTitle(t) {
		return 0
	}
	at := wordOf(t) + 1
	for k := 1; at < len(t); k++ {
		end := at + wordOf(t[at:])
		if end >= len(t) {
			return 0
		}
		if name := t[:at-1]; k > 1 && (opensPost(t[at:]) || endsCivic(t[at:])) && phrase.NameShape(name) == phrase.TitledName && !endsInInitials(name) {
			return at
		}
		at = end + 1
	}
	return 0
}

// chairBehind gives where the office of whoever presides stands behind a name of two
// words or more, with no sign between: "Councillor A Frome Chairman", "Ida Frome Vice
// Chair", and of a clerk behind a name without a title.
func chairBehind(t string) int {
	last := strings.LastIndexByte(t, ' ')
	if last <= 0 {
		return 0
	}
	for _, i := range [...]int{strings.LastIndexByte(t[:last], ' '), last} {
		if i <= 0 {
			continue
		}
		office, name := phrase.Small(t[i+1:]), t[:i]
		shape := phrase.NameShape(name)
		switch {
		case !presidingOffices[office] && !(gluedOffices[office] && shape == phrase.BareName) || phrase.HasPost(name):
		case shape == phrase.TitledName && strings.Count(name, " ") > 1, shape == phrase.BareName && strings.Count(name, " ") == 1 && name != strings.ToUpper(name):
			return i
		}
	}
	return 0
}

// endsInInitials tells a name with the initials behind it by which minutes call the
// speaker: "Prof Ida Frome IF".
func endsInInitials(t string) bool {
	i := strings.LastIndexByte(t, ' ')
	return i > 0 && phrase.IsInitialsOf(t[i+1:], t[:i])
}

// namesAnother tells whether a part of a list names a person.
func namesAnother(t string) bool {
	for _, s := range strings.FieldsFunc(strings.ReplaceAll(t, " and ", ","), func(r rune) bool { return r == ',' || r == ';' }) {
		if phrase.NameShape(strings.TrimSpace(s)) >= phrase.Initialled {
			return true
		}
	}
	return false
}

// opensPost tells words that name a post, of more words than one: its first word and
// its last are such as posts have.
func opensPost(t string) bool {
	first := strings.TrimPrefix(t[:wordOf(t)], "A/")
	if !startsUpper(first) || !phrase.HasPost(first) && !strings.HasPrefix(t, "A/") && !(localWords[phrase.Small(first)] && strings.Count(t, " ") == 1) {
		return false
	}
	if strings.EqualFold(phrase.LastWord(t), "councillor") {
		return localWords[phrase.Small(first)]
	}
	head := t
	for _, w := range [...]string{" to ", " of ", " for ", ","} {
		if i := strings.Index(head, w); i > 0 {
			head = head[:i]
		}
	}
	return strings.Contains(t, " ") && phrase.HasPost(phrase.LastWord(head))
}

// localWords stand before the last word of a post of two: "Parish Clerk", "County
// Councillor", "Dog Warden".
var localWords = map[string]bool{"county": true, "district": true, "borough": true, "parish": true, "town": true, "city": true, "ward": true, "dog": true, "tree": true, "footpath": true, "footpaths": true, "flood": true}

// gluedOffice gives where a hyphen parts a name from the office of whoever bears it:
// "Ida Frome-Chairman". 0 where none does.
func gluedOffice(t string) int {
	i := strings.LastIndexByte(t, '-')
	if i <= 0 || !strings.Contains(t[:i], " ") || t[i-1] == ' ' || !startsUpper(t[i+1:]) {
		return 0
	}
	office := phrase.Small(t[i+1:])
	if !chairWords[office] && !gluedOffices[office] || phrase.NameShape(t[:i]) == phrase.NoName {
		return 0
	}
	return i
}

// gluedOffices are such offices besides those that preside.
var gluedOffices = map[string]bool{"clerk": true, "secretary": true, "treasurer": true, "parish clerk": true, "town clerk": true, "vice chairman": true, "vice chair": true, "vice-chairman": true, "mayor": true}

// memberTitles stand before each name of a list; a second one begins another name.
var memberTitles = map[string]bool{"cllr": true, "councillor": true, "cr": true, "alderman": true, "ald": true, "mr": true, "mrs": true, "ms": true, "miss": true}

// secondName gives where another name begins behind the first, with no comma
// between: "Cllr A Frome Cllr B Reed". 0 where none does.
func secondName(t string) int {
	if !phrase.OpensWithTitle(t) {
		return secondInitials(t)
	}
	named := false
	for i := 0; i < len(t); {
		end := i + wordOf(t[i:])
		w := phrase.Small(strings.Trim(t[i:end], ".,:"))
		switch {
		case memberTitles[w] && named && strings.Contains(t[min(end, len(t)):], " ") && phrase.NameShape(t[:i]) == phrase.TitledName && phrase.NameShape(firstBracket(t[i:])) == phrase.TitledName:
			return i
		case !phrase.OpensWithTitle(t[i:]) && len(w) > 1:
			named = true
		}
		i = min(end+1, len(t))
	}
	return 0
}

// secondInitials gives where a second name begins among names that are initials with
// points and a surname each: "H. Frome S. Reed". 0 where none does.
func secondInitials(t string) int {
	surname := false
	for i := 0; i < len(t); i += wordOf(t[i:]) + 1 {
		w := t[i : i+wordOf(t[i:])]
		pointed := strings.HasSuffix(w, ".") && isInitial(w)
		switch {
		case i == 0 && !pointed:
			return 0
		case pointed && surname && phrase.NameShape(firstBracket(t[i:])) == phrase.Initialled:
			return i
		case !pointed && len(w) > 2:
			surname = true
		}
	}
	return 0
}

// postsBeforeNames tells segments that are by turns a post and the name of whoever
// holds it: "Clerk to the Council, Mrs A Frome and Assistant Clerk, Mr B Reed". Of
// two segments alone the first may be another person, unless the name has no title.
func (r *peopleReader) postsBeforeNames(segments []segment) bool {
	if len(segments) < 2 || len(segments)%2 != 0 {
		return false
	}
	for k := 0; k < len(segments); k += 2 {
		post, name := segments[k].c.text(), segments[k+1]
		shape := phrase.NameShape(firstBracket(name.c.text()))
		if name.sign != ',' || !startsUpper(post) || !isPostOrSeat(post) || phrase.NameShape(firstBracket(post)) > phrase.BareName || phrase.PluralTitle(post) > 0 || phrase.HasPost(name.c.text()) || hasVerb(post) {
			return false
		}
		if shape < phrase.Initialled || len(segments) == 2 && shape != phrase.Initialled {
			return false
		}
	}
	return true
}

// holders reads the names behind a post that stands once for all of them.
func (r *peopleReader) holders(c piece, n int) bool {
	people, ok := readPeople(c.from(n), true)
	if !ok {
		return false
	}
	post := c.part(0, n-1)
	for _, p := range people {
		if p.role.p == nil && !isPublic(p.name.text()) {
			p.role, p.joint = post, '('
		}
		r.add(p)
	}
	return true
}

// heldByAnother tells a post from the person named behind it: those who listen hold
// none, and a councillor or an officer of the police is no clerk.
func (r *peopleReader) heldByAnother(post piece, p person) bool {
	if isPublic(p.name.text()) {
		return true
	}
	return isClerk(post.text()) && titledOtherwise(p.name.text())
}

// otherTitles stand before the names of those who are no clerks.
var otherTitles = phrase.NewPrefixes("cllr", "councillor", "county c", "district c", "borough c", "city c", "ward c", "unitary c", "pc ", "pcso", "wpc ", "sgt", "sergeant", "police", "inspector", "insp")

func titledOtherwise(t string) bool { return openedBy(t, otherTitles) > 0 }

// namesHolder tells a post and its holder behind a dash: "Clerk - Mrs A Marl".
func namesHolder(t string) bool {
	for _, d := range dashes {
		if i := strings.Index(t, d); i > 0 && heldBy(t[:i], t[i+len(d):]) {
			return true
		}
	}
	return false
}
