package parser

import (
	"slices"
	"strings"
	"unicode"

	"minutebook/model"
	"minutebook/parser/internal/phrase"
)

// sense is what a word of a roll's label says of those below it.
type sense uint16

const (
	filler   sense = 1 << iota // nothing: "of", "the", "received"
	presence                   // they were there: "present", "attending", "sederunt"
	visiting                   // they were there, but not of the body: "in attendance", "also", "other"
	serving                    // they serve it: "officers", "staff"
	sitting                    // they are of it: "members", "councillors"
	office                     // one of them: "Lord Provost", "Clerk"
	sorry                      // apologies
	away                       // absent
	standIn                    // substitutes
	guest                      // the public, the press
	coming                     // they came: members, unless those are listed above
)

// rollWords are the words of labels over lists of those who attended.
var rollWords = map[string]sense{"present": presence, "sederunt": presence, "attendees": presence, "attendance": visiting, "attending": visiting, "attended": visiting,
	"also": visiting, "other": visiting, "others": visiting, "non-members": visiting, "invited": visiting, "invitation": visiting, "invitees": visiting,
	"officers": serving, "officials": serving, "staff": serving, "secretariat": serving, "advisers": serving, "advisors": serving, "observers": serving, "observing": serving,
	"visitors": serving, "guests": serving, "officer": serving, "observer": serving, "executives": serving, "speakers": serving, "consultants": serving, "management": serving,
	"members": sitting, "member": sitting, "councillors": sitting, "councillor": sitting, "cllrs": sitting, "cllr": sitting, "aldermen": sitting, "alderman": sitting, "bailies": sitting,
	"baillies": sitting, "trustees": sitting, "governors": sitting, "committee": sitting, "commissioners": sitting, "directors": sitting, "crs": sitting, "attendance:": visiting,
	"apologies": sorry, "apology": sorry, "appologies": sorry, "councillor(s": sitting, "member(s": sitting, "cllr(s": sitting, "absent": away, "absence": filler, "absentees": away, "substitutes": standIn, "substitute": standIn, "deputies": standIn,
	"public": guest, "press": guest, "residents": guest, "parishioners": guest, "electors": guest,
	"chair": office, "chairman": office, "chairperson": office, "chairwoman": office, "vice-chair": office, "vice-chairman": office, "vice-chairperson": office, "presiding": office,
	"clerk": office, "administrator": office, "secretary": office, "treasurer": office, "mayor": office, "provost": office, "convener": office, "convenor": office, "cathaoirleach": office, "president": office, "speaker": office,
	"taker": office, "minutes": filler, "minute": filler, "deputy": filler, "depute": filler, "lord": filler, "vice": filler, "town": filler, "parish": filler, "city": filler,
	"of": filler, "the": filler, "in": filler, "for": filler, "from": filler, "and": filler, "&": filler, "were": filler, "was": filler, "those": filler, "who": filler, "by": filler,
	"voting": filler, "non": filler, "co-opted": filler, "standards": filler, "elected": filler, "independent": filler, "council": filler, "board": filler, "body": filler, "bodies": filler, "cabinet": filler,
	"received": filler, "meeting": filler, "full": filler, "part": filler, "virtually": filler, "remotely": filler, "online": filler, "person": filler, "not": filler, "did": filler, "attend": away,
	"representatives": filler, "following": filler, "there": filler, "with": filler, "panel": filler, "list": filler, "record": filler, "roll": filler, "call": filler, "names": filler, "given": filler,
	"local": filler, "shire": filler, "county": filler, "borough": filler, "district": filler, "ward": filler, "to": filler, "senior": filler, "lead": filler, "governing": filler, "authority": filler, "support": filler,
	"leave": filler, "locum": filler, "acting": filler, "interim": filler, "temporary": filler, "relief": filler, "sent": filler, "non-attendance": filler, "to:": filler, "as": filler, "follows": filler,
	// Irish and Welsh.
	"láthair": presence, "gcathaoir": office, "gcathaoirleach": office, "leithscéal": sorry, "leithscéalta": sorry, "bhfreastal": visiting, "comhaltaí": sitting, "i": filler, "na": filler, "a": filler,
	"presennol": presence, "bresennol": presence, "ymddiheuriadau": sorry, "absennol": away, "swyddogion": serving, "aelodau": sitting, "cynghorwyr": sitting, "cadeirydd": office}

// rollHeading is a label of the roll, and what stands behind it on its line.
type rollHeading struct {
	words  piece
	senses sense
	rest   piece  // the words behind it in its cell
	cells  []cell // the cells behind it
	bare   bool   // no sign closes it
	colon  piece  // the sign that closes it from a cell of its own
	lines  int    // the lines over which the label runs
}

// readLabel reads the roll's label that line i begins with.
func (h *headReader) readLabel(i int) (rollHeading, bool) {
	l := h.lines[i]
	if len(l.cells) == 0 {
		return rollHeading{}, false
	}
	first := l.cells[0].c
	if l.bars {
		first = first.part(0, len(strings.TrimRight(first.text(), " |")))
	}
	if w := "roll call:"; opens(first.text(), w) {
		behind := first.from(len(w))
		if strings.ContainsAny(behind.text(), ",;") && !opensWithPresence(behind.text()) && !hasVerb(behind.text()) && h.names(behind) {
			return rollHeading{words: first.part(0, len(w)-1), senses: presence, rest: behind, lines: 1}, true
		}
		first = behind // "ROLL CALL: Present - Supervisor Frome"
	}
	out := rollHeading{lines: 1, cells: l.cells[1:]}
	if n := numberBeforeLabel(l.text()); n > 0 {
		first, out.cells = l.c.from(n), nil
	}
	t := first.text()
	for _, sign := range [...]string{":", ";", " – ", " - ", " — "} {
		k := strings.Index(t, sign)
		if k < 0 || k > 70 || strings.Count(t[:k], "(") > strings.Count(t[:k], ")") || sign[0] == ' ' && len(l.cells) > 1 {
			continue
		}
		words := first.part(0, k)
		if sign[0] == ' ' && strings.Contains(t[k+len(sign):], sign) && strings.Contains(t, ",") {
			return rollHeading{}, false // "Chairman – Mr A, Vice-Chairman – Mr B"
		}
		if senses, ok := labelSenses(words.text(), sign == ":" || sign == ";" && !strings.Contains(words.text(), "(")); ok {
			out.words, out.senses = words, senses
			out.rest = first.from(k + len(strings.TrimRight(sign, " ")))
			out.rest = out.rest.from(len(out.rest.text()) - len(strings.TrimLeft(out.rest.text(), "-–—: ./")))
			return out, true
		}
		break
	}
	words := first.part(0, len(strings.TrimRight(t, " .:-–—;")))
	if senses, ok := labelSenses(words.text(), len(words.text()) < len(t)); ok && !(senses == office && len(words.text()) == len(t) && h.postInList(i)) {
		out.words, out.senses, out.bare = words, senses, len(words.text()) == len(t)
		out.closeBeside()
		return out, true
	}
	if len(l.cells) == 1 {
		return gluedLabel(first)
	}
	if out.words, out.bare = first, true; strings.EqualFold(t, "in") {
		_, wraps := h.wrapsLabel(out, i+1)
		return out, wraps // "In" over "attendance:", names beside both
	}
	return rollHeading{}, false
}

// opensWithPresence tells words that begin with a label of those present or absent.
func opensWithPresence(t string) bool {
	word := t[:wordOf(t)]
	senses, ok := labelSenses(strings.TrimRight(word, ":;-–—"), true)
	return ok && senses&(presence|visiting|sitting|away|sorry) != 0
}

// postInList tells whether line i, a post and nothing else, stands for its holder in a
// list of those in attendance: no name stands below it, or another post beside it, of
// which the line below may hold the last word.
func (h *headReader) postInList(i int) bool {
	if !h.roll.open || h.roll.status != model.InAttendance {
		return false
	}
	row := h.lines[i].cells
	if len(row) == 2 {
		row, _ = h.wrappedCell(i, row)
		beside := row[1].c.text()
		return strings.Contains(row[0].c.text(), " ") && namesPost(beside) && strings.IndexByte(beside, ',') < 0
	}
	return len(row) == 1 && h.heldByNobody(i, h.lines[i].c)
}

// heldByNobody tells whether nobody is named below a post that ends line i: another
// post stands there, another label, or somebody of whom something else is said. One
// word alone is a label more often.
func (h *headReader) heldByNobody(i int, post piece) bool {
	if i+1 < len(h.lines) {
		label := h.lines[i+1].cells[0].c.text()
		if senses, ok := labelSenses(strings.TrimRight(firstColon(label), " .:-–—;"), true); ok && senses&(presence|visiting|serving|sorry|away|guest) != 0 {
			return true
		}
	}
	if !strings.Contains(post.text(), " ") {
		return false
	}
	if i+1 == len(h.lines) || h.lines[i+1].gap > h.lines[i].gap || h.lines[i].listed {
		return true
	}
	next := h.lines[i+1].c
	t := next.text()
	if phrase.HasPost(t) && phrase.NameShape(t) <= phrase.BareName && !phrase.OpensWithTitle(t) || phrase.IsCapitals(t) && !phrase.IsCapitals(post.text()) {
		return true
	}
	people, ok := readPeople(next, false)
	return ok && len(people) == 1 && saysOther(&people[0])
}

// firstColon gives the words before a colon.
func firstColon(t string) string {
	before, _, _ := strings.Cut(t, ":")
	return before
}

// closeBeside takes the colon that closes a label from the beginning of the cell
// beside it: a typist set all of them in one column.
func (l *rollHeading) closeBeside() {
	if !l.bare || len(l.cells) == 0 {
		return
	}
	c := l.cells[0].c
	n := len(c.text()) - len(strings.TrimLeft(c.text(), ": "))
	if n == 0 || c.text()[0] != ':' {
		return
	}
	l.bare, l.colon = false, c.part(0, n)
	rest := append([]cell{}, l.cells[1:]...)
	if beside := c.from(n); !beside.empty() {
		rest = append([]cell{{c: beside, column: l.cells[0].column}}, rest...)
	}
	l.cells = rest
}

// numberBeforeLabel gives the length of an item's number before the label of those
// present: "PL21/081   PRESENT".
func numberBeforeLabel(t string) int {
	code := codeAt(t)
	if code == "" || len(code) >= len(t) || !strings.ContainsAny(code, "/") {
		return 0
	}
	rest := strings.TrimLeft(t[len(code):], " ")
	if senses, ok := labelSenses(strings.TrimRight(rest, " :"), false); !ok || senses != presence {
		return 0
	}
	return len(t) - len(rest)
}

// gluedLabel reads a label with names behind it and no sign between: "PRESENT
// Councillors Marl and Fenwright".
func gluedLabel(c piece) (rollHeading, bool) {
	t := c.text()
	for _, w := range [...]string{"present were", "those present were", "also present were", "also present was", "present", "in attendance", "members present", "apologies for absence", "apologies", "also present", "officers present"} {
		if !opens(t, w+" ") {
			continue
		}
		rest := c.from(len(w))
		if shape := phrase.NameShape(firstDash(firstSegment(rest.text()))); shape >= phrase.TitledName || shape == phrase.Initialled && phrase.IsCapitals(t[:len(w)]) || phrase.PluralTitle(rest.text()) > 0 || namesOne(rest) || marksOne(rest) || (strings.HasSuffix(w, " were") || phrase.IsCapitals(t[:len(w)])) && listsNames(rest) {
			senses, _ := labelSenses(w, true)
			return rollHeading{words: c.part(0, len(w)), senses: senses, rest: rest, lines: 1}, true
		}
	}
	return rollHeading{}, false
}

// marksOne tells a list of names in which a title or a bracket shows one at least.
func marksOne(c piece) bool {
	people, ok := readPeople(c, true)
	return ok && len(people) > 2 && slices.ContainsFunc(people, func(p person) bool {
		return p.shape >= phrase.Initialled && !isPublic(p.name.text()) || p.joint == '(' && isPostOrSeat(p.role.text())
	})
}

func firstSegment(t string) string {
	if i := strings.IndexAny(t, ",;("); i > 0 {
		t = t[:i]
	}
	return strings.TrimSpace(t)
}

// labelSenses tells what a label says; closed tells that a sign follows it.
// Without a sign all its words must be such as labels have.
func labelSenses(t string, closed bool) (sense, bool) {
	if len(t) == 0 || len(t) > 75 || strings.Contains(t, ". ") || strings.Contains(t, ",") {
		return 0, false
	}
	t = strings.TrimSpace(t)
	if i := strings.LastIndexByte(t, '/'); i > 0 && i+1 < len(t) && t[i-1] != ' ' && strings.Count(t[:i], " ") < 4 {
		if senses, ok := labelSenses(t[i+1:], closed); ok {
			return senses, ok // "Tuhinga/Present": two languages
		}
		if senses, ok := labelSenses(t[:i], closed); ok && strings.IndexByte(t[i+1:], ' ') < 0 {
			return senses, ok // "Present/Presennol"
		}
	}
	var all sense
	unknown, known := 0, 0
	for w := range strings.FieldsSeq(phrase.Small(t)) {
		w = strings.Trim(w, "()[],.:;*’'")
		if w == "" || strings.Trim(w, "0123456789") == "" {
			continue
		}
		if s := rollWords[w]; s != 0 {
			all |= s
			known++
		} else {
			unknown++
		}
	}
	all &^= filler
	small := phrase.Small(t)
	if strings.HasPrefix(small, "attend") || strings.HasPrefix(small, "those attend") || strings.HasPrefix(small, "in attendance/present") || strings.HasPrefix(small, "present and in") {
		all = all&^visiting | presence | coming
	}
	switch {
	case isPublic(t) && (known < 2 || strings.ContainsAny(t, "0123456789") || !strings.HasPrefix(small, "member")):
		return 0, false // an entry, not a label
	case strings.Contains(small, "did not attend"), strings.Contains(small, "not present"), strings.Contains(small, "not in attendance"):
		all = away
	case all == 0 && strings.Trim(small, " :.") == "roll call":
		all = presence
	case all == 0 && strings.Trim(small, " ():.") == "absence", strings.HasPrefix(small, "as láthair"):
		all = away
	case strings.HasPrefix(small, "leave of absence"):
		all = sorry
	case all == 0:
		return 0, false
	}
	if unknown == 0 {
		return all, known < 9
	}
	return all, closed && unknown < 7 && startsUpper(strings.TrimLeft(t, "(")) && !hasVerb(t) && all&(presence|visiting|serving|sitting|sorry|away|guest) != 0 && unknown <= 2*known+4 && !holdsName(t) && !strings.HasSuffix(small, " presided")
}

// holdsName tells that a person is named among words: they are no label.
func holdsName(t string) bool {
	t = strings.TrimLeft(t, "([ ")
	if kind, rest, ok := strings.Cut(t, " "); ok && phrase.IsKindOfCouncil(kind) && phrase.PluralTitle(rest) == 0 && phrase.OpensWithTitle(rest) {
		_, name, _ := strings.Cut(rest, " ")
		next, _, _ := strings.Cut(name, " ")
		return startsUpper(next) && rollWords[phrase.Small(strings.Trim(next, ".:"))] == 0 // "County Councillor Mrs A Marl in the Chair"
	}
	return phrase.OpensWithTitle(t) && !strings.HasPrefix(phrase.Small(t), "members") && !strings.HasPrefix(phrase.Small(t), "county") && !strings.HasPrefix(phrase.Small(t), "councillors") || strings.ContainsAny(t, "0123456789") && strings.Contains(t, ".")
}

// sharedPosts are the words of posts that several hold, and postKinds those that say
// which post it is.
var (
	sharedPosts = map[string]bool{"directors": true, "officers": true, "engineers": true, "managers": true, "planners": true, "administrators": true, "executives": true}
	postKinds   = map[string]bool{"executive": true, "service": true, "services": true, "administrative": true, "principal": true, "technical": true, "planning": true, "staff": true, "area": true}
)

// isSharedPost tells a label that names the post of those behind it, among those in
// attendance: "Directors of Services", "Senior Executive Officers".
func isSharedPost(t string) bool {
	if len(t) > 60 {
		return false
	}
	post, kind := false, false
	for w := range strings.FieldsSeq(phrase.Small(t)) {
		switch {
		case sharedPosts[w]:
			post = true
		case postKinds[w]:
			kind = true
		case w != "of" && w != "senior" && w != "assistant" && w != "acting":
			return false
		}
	}
	return post && kind
}

// isLabelLine tells whether the roll's label begins line i.
func (h *headReader) isLabelLine(i int) bool {
	_, ok := h.readLabel(i)
	return ok
}

// wrapsLabel tells whether a label in a column at the left runs on in the next
// line: "Officers in" over "Attendance:", "In" over "attendance:".
func (h *headReader) wrapsLabel(first rollHeading, i int) (string, bool) {
	if i >= len(h.lines) || h.lines[i].gap > 0 || h.lines[i].bars || !first.bare || len(first.cells) == 0 {
		return "", false
	}
	l := h.lines[i]
	if d := l.indent - h.lines[i-1].indent; d < -1 || d > 1 {
		return "", false
	}
	t := l.cells[0].c.text()
	if len(l.cells) == 1 && len(t) > 30 {
		return "", false
	}
	words := first.words.text() + " " + strings.TrimRight(t, " :-–—")
	_, whole := labelSenses(words, true)
	low := unicode.IsLower([]rune(t)[0])
	own, isOwn := labelSenses(strings.TrimRight(t, " :-–—"), false)
	switch {
	case !whole, !low && isOwn && own&(sorry|away) != 0 && len(l.cells) > 1 && first.senses == sitting:
		return "", false // "Councillors" over "Apologies", with names beside each
	case low, endsOpen(first.words.text()):
		return words, true
	case isOwn && own&(presence|visiting) != 0 && first.senses&(presence|visiting|sorry|away|office) == 0:
		return words, true // "Other Members" over "Present"
	case isOwn && own&presence != 0 && first.senses == visiting|sitting:
		return words, true
	}
	return "", false
}

// statusOf gives what a label says of those below it, given what was read before.
func (s *rollState) statusOf(senses sense) string {
	switch {
	case senses&sorry != 0 && senses&presence == 0:
		return model.Apologies
	case senses&sorry != 0:
		return model.Present // "Attendees and apologies" over both lists
	case senses&away != 0:
		return model.Absent
	case senses&standIn != 0:
		return model.Substitute
	case senses&(serving|guest) != 0, senses&coming != 0 && s.present > 0:
		return model.InAttendance
	case senses&visiting != 0:
		if s.present == 0 && senses&sitting != 0 || s.present == 0 && senses&presence != 0 && senses&office != 0 {
			return model.Present // "Other Members Present" below who presided
		}
		return model.InAttendance
	case senses&presence != 0:
		return model.Present
	case s.status == "" || s.present == 0 && s.status == model.InAttendance || s.status == model.Apologies && senses&office != 0:
		return model.Present
	}
	return s.status
}
