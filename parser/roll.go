package parser

import (
	"strings"

	"minutebook/model"
	"minutebook/parser/internal/phrase"
)

// rollLabels are the labels over lists of those who attended, and what each says
// of the people below it.
var rollLabels = map[string]string{
	"present": model.Present, "members present": model.Present, "councillors present": model.Present, "members": model.Present, "attendance": model.Present,
	"committee members present": model.Present, "membership": model.Present, "councillors in attendance": model.Present, "members in attendance": model.Present,
	"voting members present": model.Present, "those present": model.Present, "board members present": model.Present, "cabinet members present": model.Present,
	"in attendance": model.InAttendance, "also in attendance": model.InAttendance, "officers": model.InAttendance, "officers present": model.InAttendance,
	"officers in attendance": model.InAttendance, "also present": model.InAttendance, "others in attendance": model.InAttendance, "other members present": model.InAttendance,
	"other members in attendance": model.InAttendance, "other councillors present": model.InAttendance, "council officers": model.InAttendance, "visitors": model.InAttendance,
	"officers attending": model.InAttendance, "in attendance virtually": model.InAttendance, "public": model.InAttendance, "guests": model.InAttendance,
	"apologies": model.Apologies, "apologies for absence": model.Apologies, "apology": model.Apologies, "apologies received": model.Apologies,
	"absent": model.Absent, "members absent": model.Absent, "not present": model.Absent, "did not attend": model.Absent,
	"substitutes": model.Substitute, "substitute members": model.Substitute, "substitutes present": model.Substitute, "substitute": model.Substitute,
}

// rollLabel reads a label of the roll, alone or before names on its line.
func rollLabel(t string) (status string, rest int) {
	label, rest := t, len(t)
	for _, joint := range [...]string{":", " – ", " — ", " - "} {
		if i := strings.Index(t, joint); i >= 0 {
			label, rest = t[:i], i+len(joint)
			break
		}
	}
	if len(label) > 40 {
		return "", 0
	}
	low := phrase.Small(strings.TrimSpace(label))
	if rest == len(t) {
		low = strings.TrimSuffix(strings.TrimSuffix(low, " from"), " were received")
	}
	return rollLabels[low], rest
}

// rollLine reads a line of those who attended: a label, or the names below one.
func (r *reading) rollLine(c piece) bool {
	t := c.text()
	if status, rest := rollLabel(t); status != "" {
		r.roll = status
		r.mark(c.part(0, rest), "roll-label")
		return c.from(rest).empty() || r.rollNames(c.from(rest))
	}
	if r.roll == "" {
		return false
	}
	if strings.EqualFold(strings.Trim(t, " :"), "councillors") || strings.EqualFold(strings.Trim(t, " :"), "councillor") {
		r.mark(c, "roll-label")
		return true
	}
	if r.rollNames(c) {
		return true
	}
	r.roll = ""
	return false
}

// rollOfItem reads a roll of those present that opens the first item's minutes.
func (it *itemReader) rollOfItem(c piece) bool {
	if !it.opensMeeting || it.section == inAgenda || it.told {
		return false
	}
	if it.roll == "" {
		status, rest := rollLabel(c.text())
		if status != model.Present && status != model.InAttendance || !strings.Contains(c.text()[:rest], ":") {
			return false
		}
	}
	if _, marker := phrase.ReadMarker(c.text(), it.bodies); marker {
		it.roll = "" // "Decision", which looks like a name
		return false
	}
	return it.rollLine(c)
}

// rollNames reads names with their roles. What parts them, brackets and titles
// that they share fall out.
func (r *reading) rollNames(c piece) bool {
	unread, ok := r.namesOfRoll(c)
	if !ok {
		return false
	}
	at := 0
	for _, u := range unread {
		r.markText(c.part(at, u.lo-c.lo), "roll")
		at = u.hi - c.lo
	}
	r.markText(c.from(at), "roll")
	return true
}

// namesOfRoll reads names parted by semicolons, or by commas, or one alone, and
// gives the posts of those who have another role already.
func (r *reading) namesOfRoll(c piece) (unread []piece, ok bool) {
	t := strings.TrimRight(c.text(), " .")
	if low := phrase.Small(t); strings.HasSuffix(low, "of the public") || strings.HasSuffix(low, "of the press") || strings.HasSuffix(low, "of the press and public") {
		r.attend(c.part(0, len(t)), piece{}, r.roll)
		return nil, true
	}
	if strings.Contains(t, "; ") {
		return nil, r.rollSemicolons(c, t)
	}
	if name, role, ok := splitRole(t); ok {
		r.attend(c.of(name), c.of(role), r.roll)
		return nil, true
	}
	names, ok := phrase.ReadNames(t, 0, len(t))
	if !ok {
		return nil, false
	}
	last := -1
	for _, n := range names {
		part := t[n.Start:n.End]
		if last >= 0 && isPost(part) && !strings.Contains(part, "(") {
			if p := r.rec.Attendance[last]; p.Role == "" && p.SubstituteFor == "" {
				r.roleOf(p, c.of(n)) // "O Fenwright, Vice-Chairman, and T Marrick"
			} else {
				unread = append(unread, c.of(n))
			}
			continue
		}
		r.attendNamed(c, n)
		last = len(r.rec.Attendance) - 1
	}
	return unread, true
}

// rollSemicolons reads "Mr O Fenwright, Harbour Master; Mrs T Marrick, Clerk".
func (r *reading) rollSemicolons(c piece, t string) bool {
	at := 0
	for part := range strings.SplitSeq(t, ";") {
		words := c.part(at, at+len(part))
		at += len(part) + 1
		if opens(words.text(), "and ") {
			words = words.from(len("and "))
		}
		if words.empty() {
			continue
		}
		if name, role, ok := splitRole(words.text()); ok {
			r.attend(words.of(name), words.of(role), r.roll)
			continue
		}
		if name, rest, found := strings.Cut(words.text(), ", "); found && phrase.LooksLikeName(name) && phrase.PluralTitle(name) == 0 && !strings.Contains(name, "(") && !phrase.OpensWithTitle(rest) {
			r.attend(words.part(0, len(name)), words.from(len(name)+len(", ")), r.roll)
			continue
		}
		names, ok := phrase.ReadNames(words.text(), 0, len(words.text()))
		if !ok {
			r.attend(words, piece{}, r.roll)
			continue
		}
		for _, n := range names {
			r.attendNamed(words, n)
		}
	}
	return true
}

// attendNamed enters a name, what stands in brackets after it being the role.
func (r *reading) attendNamed(c piece, n phrase.Range) {
	name := c.of(n)
	t := name.text()
	open := strings.IndexByte(t, '(')
	if open <= 0 {
		r.attend(name, piece{}, r.roll)
		return
	}
	end := strings.LastIndexByte(t, ')')
	if end < open {
		end = len(t)
	}
	r.attend(name.part(0, open), name.part(open+1, end), r.roll)
}

// attend enters a person; a role that says for whom one sits makes a substitute.
func (r *reading) attend(name, role piece, status string) {
	p := &model.Person{Status: status}
	span := name.span()
	if !role.empty() {
		span = hull(span, role.span())
	}
	p.At = r.at(span)
	p.Name = r.value(name, "roll", p, "name")
	if !role.empty() {
		r.roleOf(p, role)
	}
	if m := r.meeting(); m.Chair == "" && chairs[phrase.Small(p.Role)] && status != model.Apologies && status != model.Absent {
		m.Chair = r.value(name, "roll", m, "chair")
	}
	r.rec.Attendance = append(r.rec.Attendance, p)
	r.seen[r.personKey(p.Name, status)] = true
}

// roleOf enters what is said of a person.
func (r *reading) roleOf(p *model.Person, role piece) {
	for _, cue := range [...]string{"substitute for ", "as substitute for ", "substituting for ", "sub for ", "in place of "} {
		if opens(role.text(), cue) {
			p.Status = model.Substitute
			p.SubstituteFor = r.value(role.from(len(cue)), "roll", p, "substitute_for")
			r.markText(role, "roll")
			return
		}
	}
	p.Role = r.value(role, "roll", p, "role")
}

// splitRole reads one person with a role: "Mrs T Marrick, Head of Moorings",
// "Ms U Sallow – Lifeboat Guild".
func splitRole(t string) (name, role phrase.Range, ok bool) {
	for _, sep := range [...]string{" – ", " - ", " — ", ", "} {
		i := strings.Index(t, sep)
		if i <= 0 {
			continue
		}
		rest := t[i+len(sep):]
		first := t[:i]
		if sep == ", " && (!isPost(rest) || strings.Contains(rest, " and Cllr") || phrase.PluralTitle(first) > 0) || strings.ContainsAny(first, "(),") || !phrase.LooksLikeName(first) {
			continue
		}
		if hasVerb(rest) || strings.HasSuffix(rest, ".") || len(rest) > 120 || opens(first, "the ") {
			continue // a sentence
		}
		return phrase.Range{Start: 0, End: i}, phrase.Range{Start: i + len(sep), End: len(t)}, true
	}
	return name, role, false
}

// posts are words with which offices and posts are named; no surname list needs them.
var posts = [...]string{"officer", "director", "manager", "head of", "clerk", "solicitor", "assistant", "chair", "leader", "member", "services", "engineer", "planner",
	"secretary", "treasurer", "constable", "commissioner", "accountant", "auditor", "adviser", "advisor", "mayor", "convener", "executive", "consultant", "administrator",
	"lead", "governor", "headteacher", "head teacher", "co-ordinator", "coordinator", "lawyer", "surveyor", "substitute", "representative", "governance", "democratic"}

// isPost tells whether words name a post or an office rather than a person.
func isPost(t string) bool {
	low := phrase.Small(t)
	for _, w := range posts {
		if i := strings.Index(low, w); i >= 0 && (i == 0 || low[i-1] == ' ' || low[i-1] == '-') {
			return len(low) < 90 && !strings.Contains(low, "councillor ")
		}
	}
	return false
}

// chairs are the roles of whoever presides.
var chairs = map[string]bool{"chair": true, "chairman": true, "chairwoman": true, "chairperson": true, "convener": true, "convenor": true, "in the chair": true,
	"presiding": true, "the chair": true, "chair of the meeting": true}
