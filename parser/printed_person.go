package parser

import (
	"strings"

	"minutebook/model"
	"minutebook/parser/internal/phrase"
)

// dashes part a name from what is said of the person.
var dashes = [...]string{" – ", " - ", " — ", "—", " –", "– "}

// chairEndings close the words that give somebody the chair.
var chairEndings = [...]string{" took the chair", " was in the chair", " in the chair", " presided", " presiding", " (in the chair)", " acted as chairman", " acted as chair", " chaired the meeting"}

// goings begin what is told of somebody's coming and going: it is no part of the roll.
var goings = [...]string{" joined ", " arrived ", " left ", " from ", " until ", " who ", " to the point "}

// one reads the words of one person: a name, and what is said of it. It gives the
// words behind it where a second name follows without a comma.
func (r *peopleReader) one(c piece) (p person, rest piece, ok bool) {
	c = c.part(0, len(strings.TrimRight(c.text(), " .,;*")))
	c, p.chair = lessChair(c, &p)
	c, going := lessGoing(c)
	if c.empty() {
		return p, rest, false
	}
	open := strings.IndexAny(c.text(), "([")
	head := c
	if open >= 0 {
		head = c.part(0, open)
	}
	if i := secondName(c.text()); i > 0 && (open < 0 || open > i) {
		first, _, ok := r.one(c.part(0, i))
		return first, c.from(i), ok
	}
	switch {
	case open > 0 && r.holder(&p, head, c.from(open)):
		ok = true
	case r.dashed(&p, c, head):
		ok = true
	case r.named(&p, head):
		ok = true
		if open > 0 {
			rest, ok = r.brackets(&p, c, open)
		}
	}
	if !going.empty() {
		p.going = going
	}
	return p, rest, ok
}

// lessChair takes "in the Chair" from behind a name.
func lessChair(c piece, p *person) (piece, bool) {
	low := phrase.Small(c.text())
	for _, w := range chairEndings {
		n := len(low) - len(w)
		if n <= 0 || !strings.HasSuffix(low, w) {
			continue
		}
		name := c.part(0, len(strings.TrimRight(low[:n], " ,–—-")))
		if strings.Contains(w, "the chair") && !strings.HasSuffix(name.text(), ")") { // "A Marl (Leader) in the Chair": the bracket says more
			p.role, p.joint = c.part(n, len(strings.TrimRight(low, ")"))), '('
			if strings.HasPrefix(p.role.text(), "(") {
				p.role = p.role.from(1)
			}
		}
		return name, true
	}
	return c, false
}

// lessGoing takes what is told of coming and going from behind a name.
func lessGoing(c piece) (name, going piece) {
	t := c.text()
	first := len(t)
	for _, w := range goings {
		if i := strings.Index(t, w); i > 0 && i < first && (strings.ContainsAny(t[i:], "0123456789") || w == " to the point " || w == " from " && strings.Contains(t[i:min(len(t), i+16)], " point ")) && strings.LastIndexAny(t[:i], "([") <= strings.LastIndexAny(t[:i], ")]") {
			first = i
		}
	}
	if first == len(t) {
		return c, piece{}
	}
	return c.part(0, len(strings.TrimRight(t[:first], " ,–—-"))), c.from(first)
}

// lessPart takes from the end of a role the bracket that tells for what part of the
// meeting somebody was there: "Member of Staff (part of meeting)".
func (p *person) lessPart(role piece) piece {
	t := strings.TrimRight(role.text(), " .")
	open := strings.LastIndex(t, " (")
	if open <= 0 || !strings.HasSuffix(t, ")") || !tellsGoing(phrase.Small(t[open+2:len(t)-1])) {
		return role
	}
	p.going = role.part(open+2, len(t)-1)
	return role.part(0, open)
}

// goingWords open what is told of coming and going in a bracket behind a name: for
// what part of the meeting somebody was there is no role.
var goingWords = [...]string{"until ", "till ", "arrived", "arriving", "left", "leaving", "late", "joined", "part ", "part of ", "for part", "for item", "for agenda item", "for minute", "items ", "item ", "agenda item ", "to item", "from item",
	"to the point", "to point", "via zoom", "via teams", "by zoom", "by teams", "remotely", "virtually", "online", "on-line", "via video", "by video", "by phone", "by telephone", "from the point"}

// tellsGoing tells such words, in small letters.
func tellsGoing(low string) bool {
	if low == "part" || low == "late" || low == "zoom" {
		return true
	}
	for _, w := range goingWords {
		if strings.HasPrefix(low, w) {
			return true
		}
	}
	if _, at, ok := phrase.ReadTime(low); ok && at.Start == 0 && at.End == len(low) {
		return true // "(7.04 pm)"
	}
	return (strings.HasPrefix(low, "from ") || strings.HasPrefix(low, "to ")) && len(low) > 6 && strings.ContainsAny(low, "0123456789")
}

// holder reads a post with its holder in brackets: "Chief Executive (Simon Hapeta)".
func (r *peopleReader) holder(p *person, head, brackets piece) bool {
	t := brackets.text()
	end := strings.LastIndexAny(t, ")]")
	if first := closing(t, 0); first < end && hasChair(t[first+1:]) && strings.HasPrefix(strings.TrimLeft(t[first+1:], " "), "(") && strings.Count(t[first+1:], "(") == 1 {
		t, end, p.chair = t[:first+1], first, true // "the Mayor (Councillor A) (Chairman)"
	}
	if end < 0 || strings.Trim(t[end:], ")] .") != "" || strings.ContainsAny(t[1:end], "([,") {
		return false
	}
	inner := brackets.part(1, end)
	shape, headShape := phrase.NameShape(inner.text()), phrase.NameShape(head.text())
	titled := shape == phrase.TitledName || shape == phrase.Initialled
	if !titled && !(shape == phrase.BareName && strings.Contains(inner.text(), " ") && phrase.HasPost(head.text())) || headShape > phrase.BareName || phrase.IsInitialsOf(inner.text(), head.text()) {
		return false
	}
	post := head.from(articleBefore(head.text()))
	if !startsUpper(post.text()) {
		return false
	}
	p.name, p.shape = inner, shape
	if p.role.p == nil {
		p.role, p.joint = post, '('
	} else {
		p.role = post
	}
	return true
}

// dashed reads "Name – role".
func (r *peopleReader) dashed(p *person, c, head piece) bool {
	for _, d := range dashes {
		i := strings.Index(head.text(), d)
		if i <= 0 {
			continue
		}
		name := head.part(0, i)
		if heldBy(name.text(), head.text()[i+len(d):]) {
			p.name, p.shape = head.from(i+len(d)), phrase.NameShape(head.text()[i+len(d):])
			p.role, p.joint = name, '('
			return true
		}
		role := c.from(i + len(d))
		if says := attendedSigns[phrase.Small(role.text())]; says != "" && startsUpper(name.text()) && !hasVerb(name.text()) && strings.Count(name.text(), " ") < 4 {
			p.name, p.shape, p.status = name, phrase.TitledName, says // "Trustee Marl – present"
			return true
		}
		if !r.named(p, name) {
			return false
		}
		role = p.lessPart(role)
		if hasMoverCue(role.text()) {
			return false // "I. Minutes – Cllrs A and B moved and seconded the report"
		}
		if p.role.p != nil && p.joint == '-' {
			p.role = c.from(p.role.lo - c.lo) // initials parted name and role
			return true
		}
		switch low := phrase.Small(role.text()); {
		case strings.HasPrefix(low, "substitut") || strings.HasPrefix(low, "deputis"):
			p.substitute(role)
		case role.empty():
		default:
			if i := strings.LastIndex(low, " (substitut"); i > 0 && strings.HasSuffix(low, ")") {
				p.substitute(role.part(i+2, len(low)-1))
				role = role.part(0, i)
			}
			p.role, p.joint = role, '-'
		}
		return true
	}
	return false
}

// heldBy tells a post before a dash from a name, and its holder behind it: "Director
// of Harbours – G Marl".
func heldBy(post, holder string) bool {
	if !phrase.HasPost(post) || phrase.NameShape(post) > phrase.BareName {
		return false
	}
	shape := phrase.NameShape(holder)
	return shape >= phrase.Initialled || shape == phrase.BareName && phrase.HasPost(phrase.LastWord(post)) && strings.Contains(post, " ") && strings.Count(holder, " ") == 1
}

// servesAs are the offices of whoever writes the minutes, behind "as".
var servesAs = map[string]bool{"secretary": true, "minute secretary": true, "minutes secretary": true, "clerk": true, "clerk to the meeting": true, "acting secretary": true, "acting clerk": true, "minute taker": true}

// named reads a name alone, with initials that speakers are named by behind it,
// or with a post before or behind it and no sign between.
func (r *peopleReader) named(p *person, c piece) bool {
	t := c.text()
	if i := gluedOffice(t); i > 0 {
		p.name, p.shape = c.part(0, i), phrase.NameShape(t[:i])
		p.role, p.joint = c.from(i+1), '-'
		return true
	}
	if i := strings.Index(t, " as "); i > 0 && p.role.p == nil && servesAs[phrase.Small(t[i+len(" as "):])] && phrase.NameShape(t[:i]) == phrase.TitledName {
		p.name, p.shape = c.part(0, i), phrase.TitledName
		p.role, p.joint, p.status = c.from(i+len(" as ")), '-', model.InAttendance // "Mrs A Marl as Secretary"
		return true
	}
	if i := postBehind(t); i > 0 && p.role.p == nil {
		p.name, p.shape = c.part(0, i), phrase.TitledName
		p.role, p.joint = c.from(i), '-'
		return true
	}
	words := strings.Fields(t)
	at := 0
	for k, w := range words {
		if k > 0 && k < len(words) && phrase.IsInitialsOf(w, strings.Join(words[:k], " ")) && phrase.NameShape(strings.Join(words[:k], " ")) != phrase.NoName {
			p.name, p.shape = c.part(0, at-1), phrase.NameShape(strings.Join(words[:k], " "))
			if rest := c.from(at + len(w)); !rest.empty() {
				p.role, p.joint = rest, '-'
			}
			return true
		}
		at += len(w) + 1
	}
	if i := chairBehind(t); i > 0 && p.role.p == nil {
		p.name, p.shape = c.part(0, i), phrase.TitledName
		p.role, p.joint = c.from(i+1), '-'
		return true
	}
	if n := clerkBefore(t); n > 0 {
		if shape := phrase.NameShape(t[n:]); shape != phrase.NoName {
			p.name, p.shape = c.from(n), shape
			p.role, p.joint = lessArticle(c.part(0, len(strings.TrimRight(t[:n], " :–—-")))), '('
			return true
		}
	}
	if n := officeBefore(t); n > 0 {
		p.name, p.shape = c.from(n), phrase.TitledName
		if p.role.p == nil || p.chair { // "The Lord Mayor Councillor A Marl in the Chair": the office says more
			p.role, p.joint = c.part(0, len(strings.TrimRight(t[:n], " ,"))), '('
			if a := articleBefore(t); a > 0 && civicOffices[phrase.Small(p.role.text()[a:])] {
				p.role = p.role.from(a)
			}
		}
		return true
	}
	if n := presidingBefore(t); n > 0 && p.role.p == nil {
		p.name, p.shape = c.from(n), phrase.Initialled
		p.role, p.joint = c.part(0, n), '('
		return true
	}
	if n := staffBefore(t); n > 0 && p.role.p == nil {
		p.name, p.shape = c.from(n), phrase.Initialled
		p.role, p.joint = c.part(0, n), '('
		return true
	}
	shape := phrase.NameShape(lessWorship(t))
	if shape == phrase.NoName || shape == phrase.BareName && len(words) == 1 && !r.plural && !r.single && len(r.out) == 0 && !phrase.IsPatronymic(t) {
		return false
	}
	p.name, p.shape = c, shape
	return true
}

// officeBefore gives the length of a civic office before a member's title and
// name: "The Right Worshipful the Mayor Councillor A Marl". 0 where none stands so.
func officeBefore(t string) int {
	for i := wordOf(t) + 1; i < len(t); i += wordOf(t[i:]) + 1 {
		office := phrase.Small(strings.TrimRight(t[:i], " ,"))
		if !strings.HasSuffix(office, "mayor") && !strings.HasSuffix(office, "provost") && !strings.HasSuffix(office, "cathaoirleach") && !presidingOffices[office] {
			continue
		}
		for _, title := range [...]string{"councillor ", "cllr ", "cllr. ", "alderman ", "bailie "} {
			if opens(t[i:], title) && phrase.NameShape(t[i:]) == phrase.TitledName {
				return i
			}
		}
	}
	return 0
}

// irishOffices are civic offices that have the article of the language before them.
var irishOffices = phrase.NewPrefixes("an cathaoirleach", "an leas-chathaoirleach", "an leas chathaoirleach", "an méara", "an leas-mhéara")

// irishArticle gives the length of that article: "An Cathaoirleach".
func irishArticle(t string) int {
	if irishOffices.Of(t) == "" {
		return 0
	}
	return len("an ")
}

// articleBefore gives the length of the article before a post.
func articleBefore(t string) int {
	if opens(t, "the ") {
		return len("the ")
	}
	return irishArticle(t)
}

// presidingOffices stand before a member's title too: "Chair Cllr A Marl".
var presidingOffices = map[string]bool{"chair": true, "chairman": true, "chairperson": true, "chairwoman": true, "convener": true, "convenor": true, "depute convener": true, "depute chair": true, "deputy chair": true, "deputy convener": true, "vice convener": true, "vice-convener": true, "vice-chair": true, "vice chair": true, "vice-chairman": true, "vice chairman": true}

// lessWorship takes an honorific from before a mayor's title: "Her Worship the".
func lessWorship(t string) string {
	for _, w := range [...]string{"his worship the ", "her worship the ", "the worshipful the ", "the worshipful "} {
		if opens(t, w) {
			return t[len(w):]
		}
	}
	return t
}

// clerkBefore gives the length of a post before its holder's name: "Clerk M
// Lowther". Only posts that are no title stand so.
func clerkBefore(t string) int {
	for _, w := range [...]string{"clerk", "the clerk", "town clerk", "parish clerk", "the parish clerk", "the town clerk", "clerk to the council", "minute secretary", "minute taker", "secretary", "treasurer", "assistant clerk"} {
		if opens(t, w+" ") || opens(t, w+": ") {
			rest := strings.TrimLeft(t[len(w):], " :–—-")
			if phrase.NameShape(rest) >= phrase.Initialled || phrase.NameShape(rest) == phrase.BareName && strings.Contains(rest, " ") {
				return len(t) - len(rest)
			}
		}
	}
	return 0
}

// brackets reads what stands in brackets behind a name: a role, a body, initials,
// for whom one sits. It gives a second name that follows without a comma.
func (r *peopleReader) brackets(p *person, c piece, open int) (rest piece, ok bool) {
	t := c.text()
	for open < len(t) {
		end := closing(t, open)
		inner := c.part(open+1, end)
		low := phrase.Small(inner.text())
		switch {
		case inner.empty():
		case low == "apologies" || low == "apology" || low == "absent" || low == "present":
			p.status = attendedSigns[low]
		case low == "in the chair":
			p.chair = true
			if p.role.p == nil {
				p.role, p.joint = inner, '('
			}
		case phrase.IsInitialsOf(inner.text(), p.name.text()):
		case len(inner.text()) <= 2 && isInitial(inner.text()):
			p.name = piece{c.p, p.name.lo, min(c.lo+end+1, c.hi)} // "Sheehy (J)"
		case tellsGoing(low):
			p.going = inner
		case strings.HasPrefix(low, "substitut"), strings.HasPrefix(low, "sub "), strings.HasPrefix(low, "for ") && startsUpper(inner.text()[len("for "):]), strings.HasPrefix(low, "deputis"), strings.HasPrefix(low, "as substitute"), low == "sub", strings.HasPrefix(low, "in place of "):
			p.substitute(inner)
		case p.role.p == nil:
			p.role, p.joint = inner, '('
		}
		behind := c.from(min(end+1, len(t)))
		next := strings.IndexAny(behind.text(), "([")
		if next == 0 {
			open = len(t) - len(behind.text())
			continue
		}
		return r.behind(p, behind)
	}
	return piece{}, true
}

// behind reads what stands behind a bracket: "in the Chair", a role, a second name.
func (r *peopleReader) behind(p *person, c piece) (rest piece, ok bool) {
	c = c.part(0, len(strings.TrimRight(c.text(), " .,;*")))
	t := strings.TrimLeft(c.text(), " –-—")
	dashed := len(t) < len(c.text())
	c = c.from(len(c.text()) - len(t))
	switch {
	case c.empty():
		return piece{}, true
	case dashed && !hasVerb(t):
		if p.role.p == nil {
			p.role, p.joint = c, '-'
		}
		return piece{}, true
	case phrase.NameShape(firstBracket(t)) >= phrase.Initialled, r.plural && phrase.NameShape(firstBracket(t)) != phrase.NoName:
		return c, true
	case p.role.p != nil && phrase.HasPost(p.role.text()) && phrase.NameShape(firstBracket(firstSegment(t))) == phrase.BareName && strings.Contains(firstSegment(t), " ") && !phrase.HasPost(t) && !phrase.HasBody(t):
		return c, true // "Ada Marl (Chairman) Bert Fenwright"
	case p.role.p == nil && (phrase.HasPost(t) || phrase.HasBody(t)) && !hasVerb(t):
		p.role, p.joint = c, ','
		return piece{}, true
	case phrase.NameShape(t) == phrase.BareName && p.role.p == nil && !isPublic(t):
		p.role, p.joint = c, ','
		return piece{}, true
	}
	return piece{}, false
}

// closing gives the offset of the bracket that closes the one at t[open].
func closing(t string, open int) int {
	depth := 0
	for i := open; i < len(t); i++ {
		switch t[i] {
		case '(', '[':
			depth++
		case ')', ']':
			if depth--; depth == 0 {
				return i
			}
		}
	}
	return len(t)
}

// substitute reads for whom somebody sits.
func (p *person) substitute(c piece) {
	p.status = model.Substitute
	low := phrase.Small(c.text())
	for _, w := range [...]string{" for ", "for ", " of "} {
		if i := strings.Index(low, w); i >= 0 {
			p.instead = lessArticle(c.from(i + len(w)))
			return
		}
	}
}

// chairWords are the offices that preside.
var chairWords = map[string]bool{"chair": true, "chairman": true, "chairwoman": true, "chairperson": true, "convener": true, "convenor": true, "cathaoirleach": true, "presiding": true, "president": true}

// hasChair tells a role that names the chair or who stands in for it: nothing more
// is said behind it.
func hasChair(role string) bool {
	last := strings.Trim(role[strings.LastIndexAny(role, " -")+1:], "()[].")
	return chairWords[phrase.Small(last)]
}

// isChair tells whether a role is that of whoever presides: "Chair", "in the
// Chair", "Clinical Chair", but not "Vice-Chair" nor "Chair of Finance".
func isChair(role piece) bool {
	if role.p == nil {
		return false
	}
	low := phrase.Small(strings.Trim(role.text(), " ().:"))
	for _, w := range [...]string{"vice", "deputy", "depute", "former", "past", "elect"} {
		if strings.Contains(low, w) {
			return false
		}
	}
	if strings.HasSuffix(low, "(presiding") || strings.HasSuffix(low, "(in the chair") || shortChairs[low] || chairBracketed(low) {
		return true
	}
	words := strings.Fields(low)
	if len(words) == 0 || len(words) > 8 {
		return false
	}
	if chairWords[strings.Trim(words[len(words)-1], ",.")] && len(words) < 4 {
		return true
	}
	if !chairWords[strings.Trim(words[0], ",.")] {
		return false
	}
	for _, w := range [...]string{" of the meeting", " of the board", " of the council", " of the committee", " of the panel", " of governors", " of trustees", " and ", " & ", ", ", "/", " ("} {
		if strings.HasPrefix(low[len(strings.Trim(words[0], ",.")):], w) {
			return true
		}
	}
	return false
}

// shortChairs are the chair's office as rolls shorten it: "Mr Marl (Ch)".
var shortChairs = map[string]bool{"ch": true, "chm": true, "chmn": true, "chn": true, "c'man": true}

// chairBracketed tells the chair's office in a bracket within a longer role:
// "Non-Executive Director (Chairman) and member".
func chairBracketed(low string) bool {
	_, rest, _ := strings.Cut(low, "(")
	office, _, _ := strings.Cut(rest, ")")
	return chairWords[office]
}

// isClerk tells whether a role is the clerk's or that of whoever writes the minutes.
func isClerk(role string) bool {
	low := phrase.Small(role)
	for _, w := range [...]string{"clerk", "administrator", "minute taker", "minute secretary", "minutes secretary", "minute-taker", "minutes"} {
		if i := strings.Index(low, w); i >= 0 && !strings.Contains(low[i:], "clerk's") && i < 30 {
			return true
		}
	}
	return false
}
