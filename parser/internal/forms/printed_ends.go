package forms

import (
	"strings"

	"minutebook/model"
)

// endForm is a way to print the close of the meeting: {s} is the start, {e} the
// end.
type endForm struct {
	text   string
	start  bool // the start is told
	serves string
}

var endForms = []endForm{
	{serves: "printed § Ends"},
	{text: "The meeting closed at {e}.", serves: "printed § Ends: “The meeting closed at 9.22 p.m.” (Reigate)"},
	{text: "The meeting finished at {e}.", serves: "printed § Ends: “The meeting finished at 1.25 p.m.” (Met Police)"},
	{text: "The meeting ended at {e}, having commenced at {s}.", start: true, serves: "printed § Ends: “ended at 1955 hours, having commenced at 1945 hours”"},
	{text: "The meeting ended at {e}.", serves: "printed § Ends: “The meeting ended at 4.56pm.” (Highland)"},
	{text: "There being no further business, the meeting closed at {e}.", serves: "parish § End: “There being no further business” NF 39, MS 50, BW 22, HB 40"},
	{text: "There being no further business the Chairman closed the meeting at {e}.", serves: "parish § End: “There being no further business” NF 39, MS 50, BW 22, HB 40"},
	{text: "Meeting closed at {e}", serves: "parish § End: a closing sentence with a time NF 134, HB 157"},
	{text: "The meeting concluded at {e}", serves: "parish § End: a closing sentence with a time NF 134, HB 157"},
	{text: "{e} Meeting closed", serves: "parish § End: a closing sentence with a time NF 134, HB 157"},
	{text: "CLOSE OF MEETING: {e}", serves: "parish § End: capitals NF 2"},
	{text: "Meeting ended {e}", serves: "parish § End: a closing sentence with a time NF 134, HB 157"},
	{text: "There being no further business the Chair closed the meeting at {e}", serves: "parish § End: “There being no further business” NF 39, MS 50, BW 22, HB 40"},
	{text: "The Chairman declared the meeting closed at {e}.", serves: "parish § End: a closing sentence with a time NF 134, HB 157"},
	{text: "(The meeting ended at {e})", serves: "printed § Ends: “The meeting ended at 4.56pm.” (Highland)"},
}

func endValues() []Value {
	var vs []Value
	for _, f := range endForms {
		vs = append(vs, Value{orNone(f.text), f.serves})
	}
	return vs
}

// printedSigns are the lines of signatures: {c} is the Chair, {d} the day of
// the next meeting.
var printedSigns = []struct {
	lines  []string
	signed bool // the first line is kept
	serves string
}{
	{nil, false, "printed § Ends"},
	{[]string{"Signed …………………………… Chairman     Date ……………………"}, false, "parish § End: “Signed ...... Chairman   Date ......” NF 19, LK 127, HB 95"},
	{[]string{"CHAIRMAN"}, false, "printed § Ends: CHAIRMAN, signature lines, “Clerk to CFA” (k)"},
	{[]string{"Signed: {c}", "Dated: _______________"}, true, "parish § End: “Signed ...... Chairman   Date ......” NF 19, LK 127, HB 95"},
	{[]string{"Chairman ___________________________", "Date _______________________________"}, false, "printed § Ends: CHAIRMAN, signature lines, “Clerk to CFA” (k)"},
	{[]string{"Confirmed this {d}"}, true, "parish § End: “Signed ...... Chairman   Date ......” NF 19, LK 127, HB 95"},
}

func printedSignValues() []Value {
	var vs []Value
	for _, f := range printedSigns {
		vs = append(vs, Value{orNone(strings.Join(f.lines, " / ")), f.serves})
	}
	return vs
}

// printedClosing prints the close of the meeting.
func (w *writer) printedClosing(m *model.Meeting) {
	f, s := endForms[w.st.Print.Closing], w.s.Session
	if f.text == "" {
		return
	}
	text := strings.NewReplacer("{s}", w.time(s.Start), "{e}", w.time(s.End)).Replace(f.text)
	w.append(line{kind: para, text: strings.ReplaceAll(text, ".m..", ".m."), closing: true})
	m.EndTime = s.End.iso()
	if f.start {
		m.StartTime = s.Start.iso()
	}
}

// How actions are printed.
const (
	printedActionShared = iota
	printedActionSmall
	printedActionColumn
	printedActionGlued
	printedActionOwner
)

// How conflicts of interest are recorded.
const (
	conflictNone = iota
	conflictBelow
	conflictLine
)

// printedAction prints an action in a form of printed minutes. It returns false
// where the style has none.
func (w *writer) printedAction(a *Action) bool {
	if w.s.Layout != model.LayoutPrinted {
		return false
	}
	last := &w.lines[len(w.lines)-1]
	switch w.st.Print.Action {
	case printedActionSmall:
		w.add(para, "Action: "+a.Text)
		w.item.Actions = append(w.item.Actions, &model.Action{Text: a.Text})
	case printedActionColumn:
		if last.action != "" || last.kind != para && last.kind != entry {
			return false
		}
		last.action = initials(a.Owner)
		w.item.Actions = append(w.item.Actions, &model.Action{Owner: last.action})
	case printedActionGlued:
		w.add(para, "ACTION:"+initials(a.Owner))
		w.item.Actions = append(w.item.Actions, &model.Action{Owner: initials(a.Owner)})
	case printedActionOwner:
		w.add(para, "Action: @"+a.Owner)
		w.item.Actions = append(w.item.Actions, &model.Action{Owner: w.named("@" + a.Owner)})
	default:
		return false
	}
	return true
}

// initials are those of a name: "O’Dowd" has two.
func initials(name string) string {
	var b strings.Builder
	for _, word := range strings.FieldsFunc(name, func(r rune) bool { return r == ' ' || r == '’' }) {
		b.WriteString(word[:1])
	}
	return b.String()
}

// conflict prints that nobody's interests were in conflict.
func (w *writer) conflict() {
	const label, value = "Record of any conflict of interest", "None."
	switch w.st.Print.Conflict {
	case conflictBelow:
		w.append(line{kind: bold, text: label + ":"})
		w.append(line{kind: para, text: value})
	case conflictLine:
		w.append(line{kind: para, text: label + ": " + value})
	default:
		return
	}
	w.item.Details = append(w.item.Details, &model.Detail{Label: label, Value: value})
}

// nextDay is the day of the next meeting, as signatures date it.
func (w *writer) nextDay() [3]int {
	day := w.s.Meetings[0].Date
	if day[1]++; day[1] > 12 {
		day[0], day[1] = day[0]+1, 1
	}
	return day
}

// printedSign prints the line for the signature.
func (w *writer) printedSign(m *model.Meeting) {
	f := printedSigns[w.st.Print.Sign]
	chair := w.named("@" + w.s.Session.Present[0].Name)
	for i, text := range f.lines {
		text = strings.NewReplacer("{c}", chair, "{d}", dated(w.nextDay(), "2th day of January 2006")).Replace(text)
		w.append(line{kind: foot, text: text})
		if i == 0 && f.signed {
			m.Signed = text
		}
	}
}

// The words that tell of a draft.
var draftForms = []struct{ text, serves string }{
	{"", "parish § Head: DRAFT or “subject to confirmation”: NF 82, BW 12, SL 26, LK 138, HB 81"},
	{"DRAFT", "parish § Head: DRAFT or “subject to confirmation”: NF 82, BW 12, SL 26, LK 138, HB 81"},
	{"DRAFT MINUTES", "parish § Head: DRAFT or “subject to confirmation”: NF 82, BW 12, SL 26, LK 138, HB 81"},
	{"DRAFT – subject to confirmation at the next meeting", "parish § Head: DRAFT or “subject to confirmation”: NF 82, BW 12, SL 26, LK 138, HB 81"},
}

// beforeForms are what stands before the minutes: {p} is another day, {d} the
// day of the meeting, {a} the authority, {b} the body. Where it holds items,
// they are listed in the place of {i}.
var beforeForms = []struct {
	name   string
	lines  []string
	serves string
}{
	{"none", nil, "printed § Before the minutes"},
	{"letter", []string{"{p}", "Dear Member,", "Please find below the minutes of the last meeting. The next meeting will be held on {q} at 6.45 pm, and I hope that you will be able to come to it.", "Yours sincerely,", "Ada Penrose", "Democratic Services Officer"},
		"printed § The text as it comes: Before the minutes: covering letter with ANOTHER meeting’s date"},
	{"contents", []string{"Contents", "{i}"}, "parish § Further forms of parish and other minutes: A list of contents after the attendance, with leader dots and page numbers"},
	{"crumbs", []string{"Skip to content", "Home", "About us", "Minutes", "Contact"}, "parish § Head: Before it: site crumbs"},
	{"item-no", []string{"Item No. 1"}, "printed § Before the minutes: “Item No. 1” alone above the authority (Durham 1)"},
	{"pack", []string{"Public Document Pack"}, "printed § Before the minutes: “Public Document Pack” (Powys 1)"},
	{"agenda-item", []string{"Agenda Item 5", "This page is intentionally left blank"}, "printed § The text as it comes: “Agenda Item 5”, “This page is intentionally left blank” (Tunbridge Wells)"},
	{"archive", []string{"Warning: This is archived material and is no longer brought up to date."}, "printed § The text as it comes: “Contents / These are the minutes for ... / Warning: This is archived material” (Met Police)"},
	{"uploaded", []string{"Documents", "Uploaded on {p}"}, "parish § Head: Before it: “Documents”, “Uploaded on ...”"},
}

// printedBefore prints what stands before the minutes.
func (w *writer) printedBefore(m *model.Meeting) {
	day := w.s.Meetings[0].Date
	day[2] = day[2]%28 + 1
	f := beforeForms[w.st.Print.Before]
	for _, text := range f.lines {
		if text == "{i}" {
			for i, m := range w.s.Meetings {
				w.append(line{kind: furniture, text: m.Topic.Title + " ........ " + string(rune('1'+i/2)), close: i > 0})
			}
			continue
		}
		w.append(line{kind: furniture, text: strings.NewReplacer("{p}", dated(day, "2 January 2006"), "{q}", dated(w.nextDay(), "Monday 2 January 2006")).Replace(text)})
	}
	if text := draftForms[w.st.Print.Draft].text; text != "" {
		w.append(line{kind: head, text: text, mid: true})
		m.Status = "draft"
	}
}
