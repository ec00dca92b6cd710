package forms

import (
	"slices"
	"strings"

	"minutebook/model"
)

// chairForm is a way to tell who took the chair: {n} is the name.
type chairForm struct {
	tail   string // after the name in the list
	vice   string // after the name of the deputy
	line   string // or a line of its own before the list
	role   string
	serves string
}

// chairLine is a form on a line of its own.
const chairLine = 5

var chairForms = []chairForm{
	{tail: " (Chairman)", vice: " (Vice-Chairman)", role: "Chairman", serves: "printed § Attendance: Chair: “(Chairman)” 9"},
	{tail: " (Chair)", vice: " (Vice-Chair)", role: "Chair", serves: "printed § Attendance: Chair: “(Chair)”"},
	{tail: " (in the Chair)", role: "in the Chair", serves: "printed § Attendance: Chair: “in the Chair” after the name 7"},
	{tail: " (Convener)", vice: " (Vice-Convener)", role: "Convener", serves: "printed § Attendance: Chair: “(Convener)”"},
	{tail: " [Chair]", vice: " [Vice-Chair]", role: "Chair", serves: "printed § Attendance: Chair: “[Chair]” (k)"},
	{line: "In the Chair:~{n}", role: "In the Chair", serves: "printed § Attendance: Chair: “In the Chair:” before it 3"},
	{line: "Chairman:~{n}", role: "Chairman", serves: "parish § Attendance: Chair: a column of its own"},
	{line: "Presiding:~{n}", role: "Presiding", serves: "printed § Attendance: Chair: “Presiding”"},
	{line: "{n} in the Chair", role: "in the Chair", serves: "printed § Attendance: Chair: “in the Chair” after the name 7"},
	{tail: " – Chairman", vice: " – Vice-Chairman", role: "Chairman", serves: "parish § Attendance: Chair: “- Chairman”"},
	{line: "PRESENT IN THE CHAIR: / {n}, Cathaoirleach.", role: "Cathaoirleach", serves: "printed § Attendance: Chair: “In the Chair:” before it 3"},
	{line: "{n}, Convener, in the Chair.", role: "Convener", serves: "printed § Attendance: Chair: “X, Convener, in the Chair”"},
	{line: "The Cathaoirleach, {n}, presided.", role: "Cathaoirleach", serves: "parish § Attendance: Chair: “presided”"},
	{serves: "parish § Attendance: Chair: first in the list"},
}

// rollForm is a way to set a list of names under its label.
type rollForm struct {
	name   string
	apart  bool   // the label stands on a line of its own
	each   bool   // each name stands on a line
	bullet string // before each name
	commas bool   // after each name but the last
	column bool   // the names stand in a column beside the label
	pairs  bool   // two names stand on a line
	wards  bool   // under the names of their wards
	serves string
}

const rollInline = 0

var rollForms = []rollForm{
	{name: "inline", serves: "parish § Attendance: “Present:” with names on its line NF 90"},
	{name: "below", apart: true, serves: "printed § Attendance: Comma list 18/33"},
	{name: "lines", apart: true, each: true, serves: "printed § Attendance: one name a line 6"},
	{name: "bullets", apart: true, each: true, bullet: "• ", serves: "parish § Attendance: Irish: bulleted list with trailing commas"},
	{name: "dashes", apart: true, each: true, bullet: "- ", serves: "printed § Further forms of printed minutes"},
	{name: "column", each: true, column: true, serves: "printed § Attendance: columns flattened, line by line or column by column 7"},
	{name: "pairs", apart: true, each: true, pairs: true, serves: "printed § Attendance: columns flattened, line by line or column by column 7"},
	{name: "wards", apart: true, each: true, wards: true, serves: "parish § Further forms of parish and other minutes: Attendance under ward names as labels (“North Ward:” then names): 1 (Bideford)"},
	{name: "bullets-commas", apart: true, each: true, bullet: "• ", commas: true, serves: "parish § Attendance: Irish: bulleted list with trailing commas, officers with the post after a comma (Sligo 10 of 10)"},
	{name: "column-comma", column: true, serves: "printed § Attendance: Comma list 18/33"},
}

// rollLabels are the labels over those present, in attendance and absent.
var rollLabels = []struct{ present, others, absent, serves string }{
	{"Present:", "In attendance:", "Apologies:", "parish § Attendance: “Present:” with names on its line NF 90"},
	{"PRESENT:", "IN ATTENDANCE:", "APOLOGIES:", "printed § Attendance: IN ATTENDANCE"},
	{"Present:-", "Also Present:-", "Apologies:-", "printed § Attendance: Also Present"},
	{"PRESENT", "ALSO PRESENT", "APOLOGIES", "printed § Attendance: Also Present"},
	{"Present", "Officers Present", "Apologies for absence", "printed § Attendance: Others: Officers Present"},
	{"MEMBERS PRESENT:", "OFFICIALS IN ATTENDANCE:", "APOLOGIES:", "printed § Attendance: Officers in Attendance, (Officials)"},
	{"Councillors present:", "Officers in attendance:", "Apologies received from:", "parish § Attendance: “Councillors present”"},
	{"Those present:", "Also in attendance:", "Apologies for absence:", "parish § Attendance: Else “Those attending”"},
	{"Present;", "In Attendance;", "Apologies;", "parish § Further forms of parish and other minutes: “Present;” and “Apologies;” with a semicolon: FR 7"},
	{"PRESENT ({N} Members):-", "IN ATTENDANCE:-", "APOLOGIES:-", "parish § Attendance: “PRESENT (Six Councillors):-”"},
	{"Members:", "ATTENDING:", "Apologies:", "printed § Attendance: ATTENDING:"},
}

// postForms are the ways to print the post of an officer: {n} the name, {p} the
// post.
var postForms = []struct {
	form   string
	lines  bool // not in comma lists
	serves string
}{
	{"{n} ({p})", false, "parish § Attendance: Boards and schools: name, initials, post"},
	{"{n} – {p}", false, "printed § Attendance: “N Smith - substitute for B Cabbell Manners”"},
	{"{n}, {p}", true, "parish § Attendance: officers with the post after a comma (Sligo 10 of 10)"},
	{"{p} ({n})", false, "parish § Attendance: post, then the name in brackets (LK)"},
	{postAlone, false, "printed § Attendance: Posts instead of names for officers: Highland, Lisburn, Moray, North Norfolk"},
}

// postAlone tells officers by their posts only.
const postAlone = "{p}"

// excuseForms are the ways to print why somebody was absent: {x} is the reason.
var excuseForms = []struct{ form, serves string }{
	{"", "parish § Attendance: Apologies: P64 as an item 41, in the head 16"},
	{" ({x})", "parish § Attendance: Reasons after apologies (“(work)”, “- away”) P64 about 10"},
	{" – {x}", "parish § Attendance: Reasons after apologies (“(work)”, “- away”) P64 about 10"},
}

// excuses are why Members are absent.
var excuses = []string{"work", "away", "holiday", "illness"}

// Where the clerk stands.
const (
	clerkNone = iota
	clerkLast
	clerkAnd
)

// clerk is who writes the minutes of small bodies.
const clerk, clerksPost = "Ms A Pask", "Clerk"

// seatForms are the ways to print for whom a Member sits.
var seatForms = []struct{ form, serves string }{
	{"", "printed § Attendance: Comma list 18/33"},
	{" ({w})", "printed § Further forms of printed minutes"},
	{" ({i})", "parish § Attendance: Initials for later use, in ( ), [ ] or a column: NF 59, AY 101, SL 34, LK 86, P64 6"},
	{" [{i}]", "parish § Attendance: Initials for later use, in ( ), [ ] or a column: NF 59, AY 101, SL 34, LK 86, P64 6"},
	{" – {w}", "printed § Attendance: body or district in a left column 2 (GMCA, COSLA)"},
}

// standForms are the ways to print for whom a substitute stands: {x} is the
// name, {X} the name with its title.
var standForms = []struct{ form, serves string }{
	{" (substitute for {x})", "printed § Attendance: Substitutes: “N Smith - substitute for B Cabbell Manners”"},
	{" – substitute for {x}", "printed § Attendance: Substitutes: “N Smith - substitute for B Cabbell Manners”"},
	{" (substituting for {X})", "printed § Attendance: Substitutes: “Cllr A Franey (substitute)”"},
	{" (substitute)", "printed § Attendance: Substitutes: “Cllr A Franey (substitute)”"},
}

// Who came to listen, and where that is told.
const (
	publicNone = iota
	publicInList
	publicLine
)

// Titles of Members in lists.
const (
	titledOnce = iota
	titledEach
)

// printedRoll prints who was there, and who was not.
func (w *writer) printedRoll(rec *model.Record) {
	s, labels := w.s.Session, rollLabels[w.st.Print.RollLabel]
	f := rollForms[w.st.Print.Roll]
	chair := chairForms[w.st.Print.Chair]
	members := s.Present
	if chair.line != "" {
		w.chairLine(chair, rec)
		members = members[1:]
	}
	present := strings.ReplaceAll(labels.present, "{N}", capital(inWords(len(members))))
	w.names(f, present, true, append(w.members(members, chair, f, rec), w.clerk(f, rec)...))

	var others []string
	for _, a := range s.Others {
		p := postForms[w.st.Print.Post]
		if p.lines && !f.each {
			p = postForms[0]
		}
		person := &model.Person{Name: a.Name, Role: a.Role, Status: model.InAttendance}
		switch {
		case p.form == postAlone && a.Role == guild:
			p = postForms[0] // no post
		case p.form == postAlone:
			person.Name, person.Role = a.Role, ""
		}
		others = append(others, strings.NewReplacer("{n}", a.Name, "{p}", a.Role).Replace(p.form))
		rec.Attendance = append(rec.Attendance, person)
	}
	if s.Public != "" && w.st.Print.Public != publicNone {
		rec.Attendance = append(rec.Attendance, &model.Person{Name: s.Public, Status: model.InAttendance})
	}
	if s.Public != "" && w.st.Print.Public == publicInList && len(others) > 0 {
		others = append(others, s.Public)
	}
	w.names(f, labels.others, false, others)
	if s.Public != "" && (w.st.Print.Public == publicLine || w.st.Print.Public == publicInList && len(others) == 0) {
		w.add(head, s.Public)
	}
	var absent []string
	for i, a := range s.Missing {
		name := a.Name
		if w.titlesEach(f, len(s.Missing)) {
			name = w.named("@" + name)
		}
		absent = append(absent, name+strings.ReplaceAll(excuseForms[w.st.Print.Excuse].form, "{x}", excuses[i%len(excuses)]))
		rec.Attendance = append(rec.Attendance, &model.Person{Name: name, Status: model.Apologies})
	}
	w.names(f, labels.absent, true, absent)
}

// clerk words the entry of the clerk at the end of those present.
func (w *writer) clerk(f rollForm, rec *model.Record) []string {
	if w.st.Print.Clerk == clerkNone {
		return nil
	}
	rec.Attendance = append(rec.Attendance, &model.Person{Name: clerk, Role: clerksPost, Status: model.InAttendance})
	return []string{clerk + []string{clerkLast: " (" + clerksPost + ")", clerkAnd: ", " + clerksPost}[w.st.Print.Clerk]}
}

// chairLine prints who took the chair, on a line before the list.
func (w *writer) chairLine(f chairForm, rec *model.Record) {
	name := w.named("@" + w.s.Session.Present[0].Name)
	rec.Meeting.Chair = name
	rec.Attendance = append(rec.Attendance, &model.Person{Name: name, Role: f.role, Status: model.Present})
	for _, text := range strings.Split(f.line, " / ") {
		l := line{kind: head, text: strings.ReplaceAll(text, "{n}", name)}
		if label, value, ok := strings.Cut(l.text, "~"); ok {
			l.mark, l.text = label, value
		}
		w.append(l)
	}
}

// titlesEach says whether each of as many names has a title of its own.
func (w *writer) titlesEach(f rollForm, names int) bool {
	return w.st.Print.Titled == titledEach || names == 1 || f.wards
}

// members words the entries of those present.
func (w *writer) members(as []Attendee, chair chairForm, f rollForm, rec *model.Record) []string {
	var entries []string
	if f.wards {
		as = slices.Clone(as)
		slices.SortStableFunc(as, func(a, b Attendee) int { return strings.Compare(a.Ward, b.Ward) })
	}
	for i, a := range as {
		if f.wards && (i == 0 || as[i-1].Ward != a.Ward) {
			entries = append(entries, a.Ward+":")
		}
		p := &model.Person{Name: a.Name, Status: model.Present}
		if w.titlesEach(f, len(as)) {
			p.Name = w.named("@" + a.Name)
		}
		text := p.Name
		switch {
		case f.wards:
			p.Role = a.Ward
		case a.Role == "Chair":
			if chair.role != "" {
				rec.Meeting.Chair, p.Role = p.Name, chair.role
			}
			text += chair.tail
		case a.Role == "Vice-Chair" && chair.vice != "":
			p.Role = strings.Trim(chair.vice, " –()[]")
			text += chair.vice
		case a.For != "":
			stands := standForms[w.st.Print.Stand]
			p.Status = model.Substitute
			absent := strings.NewReplacer("{x}", a.For, "{X}", w.named("@"+a.For))
			if _, form, ok := strings.Cut(stands.form, "for {"); ok {
				p.SubstituteFor = absent.Replace("{" + strings.TrimSuffix(form, ")"))
			}
			text += absent.Replace(stands.form)
		case seatForms[w.st.Print.Seat].form != "":
			seat := seatForms[w.st.Print.Seat].form
			if strings.Contains(seat, "{w}") {
				p.Role = a.Ward
			} else if strings.HasPrefix(a.Name, "M") || !strings.Contains(a.Name, " ") {
				seat = "" // who is known by a title and a surname has no initials
			}
			text += strings.NewReplacer("{w}", a.Ward, "{i}", initials(a.Name)).Replace(seat)
		}
		entries = append(entries, text)
		rec.Attendance = append(rec.Attendance, p)
	}
	return entries
}

// names prints a list of names under its label.
func (w *writer) names(f rollForm, label string, members bool, names []string) {
	if len(names) == 0 {
		return
	}
	plural := ""
	if members && !w.titlesEach(f, len(names)) {
		plural = strings.TrimSpace(w.plural())
	}
	if f.apart {
		w.add(head, label)
	} else if !f.column && strings.Trim(label[len(label)-1:], ":-;") != "" {
		label += ":"
	}
	first := line{kind: head, mark: label}
	if f.apart {
		first.mark = ""
	}
	if !f.each {
		first.text = strings.TrimSpace(plural + " " + listed(names))
		first.column = f.column
		w.append(first)
		return
	}
	if f.pairs {
		names = paired(names)
	}
	if plural != "" {
		names = append([]string{plural}, names...)
	}
	for i, name := range names {
		if f.commas && i+1 < len(names) && (plural == "" || i > 0) {
			name += ","
		}
		l := line{kind: head, text: f.bullet + name, close: true, column: f.column, whole: f.pairs}
		if plural != "" && i == 0 {
			l.text = name
		}
		if i == 0 {
			l.mark = first.mark
			l.close = f.apart
		}
		w.append(l)
	}
}

// paired puts two names on each line, in columns.
func paired(names []string) []string {
	const column = 36
	var lines []string
	for ; len(names) > 1; names = names[2:] {
		lines = append(lines, names[0]+strings.Repeat(" ", max(3, column-length(names[0])))+names[1])
	}
	return append(lines, names...)
}
