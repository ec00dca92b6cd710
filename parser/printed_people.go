package parser

import (
	"strings"
	"unicode"

	"minutebook/model"
	"minutebook/parser/internal/outline"
	"minutebook/parser/internal/phrase"
)

// person is somebody named in a roll.
type person struct {
	name, role, instead piece
	going               piece // what is told of coming and going: no part of the roll
	label               piece // a label before the name on its line: "Clerk: Mrs T Marrick"
	status              string
	shape               phrase.Shape
	chair               bool
	joint               byte // how the role was joined: ',', '-', '(' or 0
	lent                bool // the role stood before the name, in a list of posts and names
}

// peopleReader reads a list of people.
type peopleReader struct {
	out     []person
	plural  bool
	single  bool  // one word may be a name, for others stand beside it
	places  bool  // a place stands behind each name
	before  byte  // the sign before the name read last, as segment has it
	posts   bool  // the list names posts, not people
	told    int   // how many were named before the sentence that is read
	pending piece // a post whose holder is to follow: "the Clerk, Mrs T Marrick"
	label   piece // a label that no name has taken yet
	status  string

	next segment // behind the one that is read
}

// readPeople reads names in running words, parted by commas, semicolons, points
// and "and". It reads all of the words, or fails.
func readPeople(c piece, plural bool) ([]person, bool) { return readList(c, plural, false) }

// readList reads names as readPeople does; in a list one word may be a name.
func readList(c piece, plural, single bool) ([]person, bool) {
	r := &peopleReader{plural: plural, single: single}
	names, status := lessPredicate(c)
	several := status != "" && rollStop(c.text(), 0)+1 < len(c.text()) // each sentence has a predicate of its own
	if !several {
		c, r.status = names, status
	}
	t := c.text()
	if t == "" || len(t) > 6000 {
		return nil, false
	}
	for at := 0; at < len(t); {
		end := rollStop(t, at)
		one := c.part(at, end)
		if several {
			one, r.status = lessPredicate(one)
		}
		r.told = len(r.out)
		if !r.sentence(one) {
			return nil, false
		}
		at = end + 1
		if n := len(r.out); n == 1 && at < len(t) && r.out[0].role.p == nil && r.out[0].shape >= phrase.Initialled && isPost(t[at:]) && startsUpper(strings.TrimLeft(t[at:], " ")) && phrase.NameShape(strings.TrimSpace(t[at:])) == phrase.NoName && !strings.ContainsAny(t[at:], ",;.(:") && !hasVerb(t[at:]) {
			r.out[0].role, r.out[0].joint = c.from(at), ',' // "Mr A Frome. Senior Engineer"
			break
		}
	}
	if !r.pending.empty() {
		r.add(person{name: r.pending, shape: phrase.BareName})
	}
	return r.out, len(r.out) > 0
}

// rollStop gives the end of the sentence in a roll that begins with t[i:].
func rollStop(t string, i int) int {
	depth := 0
	for j := i; j < len(t); j++ {
		switch t[j] {
		case '(', '[':
			depth++
		case ')', ']':
			depth--
		case '.':
			if depth <= 0 && (j+1 == len(t) || t[j+1] == ' ') && !shortPost(t[i:j]) && (!phrase.Abbreviated(t[i:j]) || endsClock(t[i:j])) {
				return j
			}
		case ' ':
			if depth <= 0 && j > i && innerLabel(t[j+1:]) && !standingIn[phrase.Small(phrase.LastWord(t[i:j]))] {
				return j
			}
		}
	}
	return len(t)
}

// endsClock tells words that end with a time of day: "8.10pm".
func endsClock(t string) bool {
	t = phrase.Small(t)
	return len(t) > 3 && (strings.HasSuffix(t, "pm") || strings.HasSuffix(t, "am")) && unicode.IsDigit(rune(t[len(t)-3]))
}

// survey tells what the parts of a list have in common: whether a place stands
// behind each name, or one name stands before all that is said of the person; and
// whether names stand beside a word that may be one.
func (r *peopleReader) survey(segments []segment) {
	names, sure, body := 0, 0, false
	r.places = len(segments)%2 == 0
	for k, s := range segments {
		t := s.c.text()
		shape := phrase.NameShape(firstBracket(firstDash(t)))
		one := !strings.Contains(t, " ")
		if shape != phrase.NoName && !one {
			names++
		}
		if shape >= phrase.Initialled {
			sure++
		}
		body = body || k > 0 && phrase.HasBody(t)
		if k%2 == 1 && (s.sign != ',' || shape != phrase.BareName) || k%2 == 0 && (one || shape == phrase.NoName) {
			r.places = false
		}
	}
	r.places = r.places || names == 1 && sure == 1 && body // "Mrs T Lisle, Quayside and Mill Trust"
	r.single = r.single || names > 0 && len(segments) > 1 || len(segments) == 2 && hasChair(segments[1].c.text())
}

// segment is a part of a list, and the sign before it.
type segment struct {
	c    piece
	sign byte // ',', ';', '&' for "and", 0 at the beginning
}

// segmentsOf parts a list at its commas, semicolons and "and".
func segmentsOf(c piece) []segment {
	var out []segment
	t := c.text()
	depth, from, sign := 0, 0, byte(0)
	cut := func(to, next int, by byte) {
		if part := c.part(from, to); !part.empty() {
			out = append(out, segment{part, sign})
			sign = by
		} else if by != ',' {
			sign = by
		}
		from = next
	}
	for i := 0; i < len(t); i++ {
		switch {
		case t[i] == '(' || t[i] == '[':
			depth++
		case t[i] == ')' || t[i] == ']':
			depth--
		case depth > 0:
		case t[i] == ',' || t[i] == ';':
			cut(i, i+1, t[i])
		case t[i] == ' ' && i+1 < len(t) && (t[i+1] == 'C' || t[i+1] == 'c') && i > from && titledAgain(t[from:i], t[i+1:]):
			to := i
			if last := phrase.LastWord(t[from:i]); councilKinds[last] {
				to = i - len(last) - 1 // "Cllr A Marl County Cllr B Quaye"
			}
			cut(to, to+1, ',')
		case opens(t[i:], " and "), opens(t[i:], " and, "):
			cut(i, i+len(" and "), '&')
		case opens(t[i:], " & "):
			cut(i, i+len(" & "), '&')
		case opens(t[i:], " plus "):
			cut(i, i+len(" plus "), '&')
		case opens(t[i:], " together with "):
			cut(i, i+len(" together with "), '&')
		}
	}
	cut(len(t), len(t), 0)
	for k := range out {
		if attendanceLeads.Of(out[k].c.text()) != "" {
			continue
		}
		for _, w := range [...]string{"and ", "also ", "*", "by ", "together with ", "with "} {
			if opens(out[k].c.text(), w) {
				out[k].c = out[k].c.from(len(w))
			}
		}
		out[k].c = lessPresence(out[k].c)
	}
	return out
}

// councilKinds stand before the title of a councillor of another council.
var councilKinds = map[string]bool{"County": true, "District": true, "Borough": true, "City": true, "Town": true, "Parish": true}

// titledAgain tells the title of the next councillor behind a name that ends with no
// sign, as the cells of a table run together: "Cllr A Marl (Mayor) Cllr B Quaye".
func titledAgain(name, rest string) bool {
	if !opens(rest, "cllr ") && !opens(rest, "cllr. ") && !opens(rest, "councillor ") {
		return false
	}
	bare := strings.TrimLeft(firstBracket(name), " ")
	return strings.Contains(bare, " ") && phrase.NameShape(bare) == phrase.TitledName
}

// lessPresence gives the words about who presided in "With Cllr A in the Chair there
// were present", which stands before the other names.
func lessPresence(c piece) piece {
	t := c.text()
	for _, w := range [...]string{" there were present", " there were also present"} {
		if n := len(t) - len(w); n > 0 && strings.EqualFold(t[n:], w) {
			c = c.part(0, n)
			if opens(t, "with ") {
				c = c.from(len("with "))
			}
			break
		}
	}
	return c
}

// segment reads one part of the list: a person, or what is said of the last.
func (r *peopleReader) segment(s segment) bool {
	c := s.c
	if strings.Trim(c.text(), " ().,;*") == "" {
		return true // a stray sign
	}
	if len(r.out) > 0 {
		c = r.lessAttendance(c)
	}
	if n := titleAlone(c.text()); n > 0 && n <= len(c.text()) && !isPublic(c.text()) {
		r.plural = true
		if c = c.from(n); c.empty() {
			return true
		}
	}
	if nobodyOfPublic(c.text()) {
		return true
	}
	if isPublic(c.text()) {
		if post := r.pending; !post.empty() { // "the clerk and 6 members of the public"
			r.pending = piece{}
			r.add(person{name: post, shape: phrase.BareName})
		}
		r.add(person{name: c, status: model.InAttendance, shape: phrase.TitledName})
		return true
	}
	var last *person
	if len(r.out) > 0 {
		last = &r.out[len(r.out)-1]
	}
	if r.surnameWard(c, last) {
		return true
	}
	if s.sign == '&' && strings.EqualFold(c.text(), "in the chair") {
		r.pending = c // "A, B and, in the Chair, C"
		return true
	}
	if last != nil && r.saysMore(last, s, c) {
		return true
	}
	if one, rest, ok := r.one(c); ok && !r.posts {
		if last != nil && s.sign == '&' && last.role.p == nil && one.joint == '(' && one.role.p == c.p && sharesPost(one.role.text()) {
			last.role = one.role // "A and B (Directors of Services)"
		}
		r.add(one)
		r.before = s.sign
		return rest.empty() || r.segment(segment{rest, ','})
	}
	return r.post(c, last)
}

// surnameWard reads the name of Ward among the surnames of a list: "Councillors Marl,
// Ward (Chair) and Tarn". Elsewhere the word names a part of a council's area.
func (r *peopleReader) surnameWard(c piece, last *person) bool {
	rest, ok := strings.CutPrefix(c.text(), "Ward")
	if !ok || !(last == nil && r.plural || last != nil && last.name.p == c.p && !strings.Contains(last.name.text(), " ") && (r.plural || last.role.p == nil)) {
		return false
	}
	p := person{name: c.part(0, len("Ward")), shape: phrase.BareName}
	if bracket := strings.TrimLeft(rest, " "); bracket != "" {
		if bracket[0] != '(' || closing(bracket, 0) != len(bracket)-1 {
			return false
		}
		p.role, p.joint = c.part(len(c.text())-len(bracket)+1, len(c.text())-1), '('
	}
	r.add(p)
	return true
}

// civicOffices are words that might be names, in small letters.
var civicOffices = map[string]bool{"mayor": true, "executive mayor": true, "deputy mayor": true, "lord mayor": true, "deputy lord mayor": true, "provost": true, "depute provost": true, "lord provost": true, "sheriff": true,
	"cathaoirleach": true, "leas-chathaoirleach": true, "leader": true, "deputy leader": true}

func firstBracket(t string) string {
	if i := strings.IndexAny(t, "(["); i >= 0 {
		t = t[:i]
	}
	return strings.Trim(t, " .*")
}

func firstDash(t string) string {
	for _, d := range dashes {
		if i := strings.Index(t, d); i > 0 {
			return strings.TrimSpace(t[:i])
		}
	}
	return t
}

// post reads a post that stands for its holder, or before its holder's name.
func (r *peopleReader) post(c piece, last *person) bool {
	t := c.text()
	if r.posts && last != nil && len(t) < 60 && !isPostOrSeat(t) && startsUpper(t) && !hasVerb(t) && last.name.p == c.p && last.name.hi <= c.lo && !strings.Contains(c.p.Text[last.name.hi:c.lo], ".") {
		last.name = piece{c.p, last.name.lo, c.hi} // "Director of Care and Learning"
		return true
	}
	if len(t) > 90 || strings.ContainsAny(t, "0123456789") || hasVerb(t) || !isPostOrSeat(t) || !startsUpper(t) && articleBefore(t) == 0 {
		return false
	}
	article := articleBefore(t)
	bare := c.from(article)
	if r.posts || article == 0 && last == nil {
		r.pending = piece{}
		r.add(person{name: bare, shape: phrase.BareName})
		return true
	}
	if !r.pending.empty() {
		r.add(person{name: r.pending, shape: phrase.BareName}) // nobody is named beside it
		r.pending = piece{}
	}
	r.pending = bare
	return true
}

// isPostOrSeat tells words that name a post, or a seat: "Ward Councillor".
func isPostOrSeat(t string) bool {
	if phrase.HasPost(t) {
		return true
	}
	last := phrase.Small(phrase.LastWord(t))
	return last == "councillor" || last == "mayor" || last == "provost" || last == "leas-chathaoirleach"
}

// add enters a person, with the label before the name.
func (r *peopleReader) add(p person) {
	if r.status != "" && p.status == "" {
		p.status = r.status
	}
	if !r.pending.empty() && p.name != r.pending {
		if post := r.pending; r.heldByAnother(post, p) {
			r.pending = piece{}
			r.add(person{name: post, shape: phrase.BareName}) // "the Clerk and 4 members of the public"
		} else if p.role.p == nil {
			p.role, p.joint, p.lent = r.pending, '(', true
		}
		r.pending = piece{}
	}
	p.label, r.label = r.label, piece{}
	r.out = append(r.out, p)
}

// joinPieces gives the words of several pieces as one.
func joinPieces(s string, parts []piece) piece {
	if len(parts) == 1 {
		return parts[0]
	}
	var spans []outline.Span
	for _, p := range parts {
		spans = append(spans, p.span())
	}
	return whole(outline.Words(s, spans...))
}
