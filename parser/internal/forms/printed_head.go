package forms

import (
	"fmt"
	"strings"
	"time"

	"minutebook/model"
)

// headForm is a way to print the head of minutes: {a} is the authority, {b} the
// body, {v} the venue with its preposition and {w} without, {d} the date, {t}
// the start and {u} the end; in capitals all these are printed in capitals. "^"
// sets a line in the middle, "~" parts a label from its value, and "=" stands
// before lines that are furniture.
type headForm struct {
	lines  []string
	kind   string // of meeting
	body   string // of a full council: the heading's word for it; the authority's name where empty
	serves string
}

// committeeHeads are the heads of the minutes of committees.
var committeeHeads = []headForm{
	{lines: []string{"MINUTES of a meeting of the {b} of {a} held {v} on {d} at {t}."},
		serves: "printed § Head: “Minutes of (the proceedings of) a/the X meeting held on/at/in ...” 13/33"},
	{lines: []string{"^{A}", "Minutes of a meeting of the {b} held {v} on {d} at {t}"},
		serves: "printed § Head: “Minutes of (the proceedings of) a/the X meeting held on/at/in ...” 13/33"},
	{lines: []string{"^{A}", "At a Meeting of the {b} held {v} on {d} at {t}"},
		serves: "printed § Head: “At a Meeting of X held ...” 4"},
	{lines: []string{"^{a}", "^{b}", "^Minutes", "^{d}"}, serves: "printed § Head: title and date lines without a sentence 11"},
	{lines: []string{"^{B}", "Minutes of a meeting held on {d}."}, serves: "printed § Head: The authority is unnamed in the head in 7 (committee and date only)"},
	{lines: []string{"^{a}", "^{b}", "^MINUTES", "Date:~{d}", "Time:~{t}", "Venue:~{w}"}, serves: "printed § Head: table Date/Time/Venue 1"},
	{lines: []string{"MINUTES OF THE MEETING OF THE {B} HELD {V} ON {D} AT {T}"}, serves: "printed § Head: “Minutes of (the proceedings of) a/the X meeting held on/at/in ...” 13/33"},
	{lines: []string{"^{A}", "^{B}", "Minutes of the meeting held {v} on {d} at {t}."}, serves: "printed § Head: “Minutes of (the proceedings of) a/the X meeting held on/at/in ...” 13/33"},
	{lines: []string{"^{a}", "Minute of Meeting of the {b} held {v} on {d} at {t}."}, serves: "printed § Head: “Minute of Meeting” (Scotland) 5"},
	{lines: []string{"{a}", "=Meeting documents", "{b}", "Committee Minutes", "{e}"}, serves: "printed § The text as it comes: “Skip to content / Meeting documents / ... / Related Documents:”"},
	{lines: []string{"^{A}", "^SPECIAL MEETING OF THE {B}", "Held {v} on {d} at {t}"}, kind: "SPECIAL", serves: "printed § Head: “SPECIAL MEETING OF X / Held in ...” 1"},
	{lines: []string{"^{b}", "Minutes of the meeting held at {t} on {d} {v}"}, serves: "printed § Head: The authority is unnamed in the head in 7 (committee and date only)"},
	{lines: []string{"^{A}", "^{B}", "^{d}", "The meeting commenced at {t}."}, serves: "printed § Head: title and date lines without a sentence 11"},
	{lines: []string{"^MINUTES OF A MEETING OF THE {B}", "^HELD {V}", "^ON {D} AT {T}"}, serves: "printed § Head: title and date lines without a sentence 11"},
	{lines: []string{"^{D}", "Minutes of a meeting of the {B} held {v} at {t}."}, serves: "printed § Head: title and date lines without a sentence 11"},
	{lines: []string{"^{a}", "^{b}", "^{d}", "^({t} – {u})"}, serves: "parish § Further forms of parish and other minutes: A line of times in brackets “(2.00 pm – 4.50 pm)” as head: 2"},
}

// councilHeads are the heads of the minutes of an authority that met in full.
var councilHeads = []headForm{
	{lines: []string{"Minutes of the meeting of {a} held {v} on {d} at {t}."},
		serves: "parish § Head: One sentence “Minutes of the (ordinary, annual, monthly) meeting of X held in/at Y on Z at T”"},
	{lines: []string{"^{A}", "Minutes of the meeting held on {d} at {t} {v}"},
		serves: "parish § Head: Else the name in capitals and “Minutes of the Parish Council Meeting held ...” under it"},
	{lines: []string{"^{A}", "Minutes of the Full Council Meeting held on {d} at {t} {v}"}, body: "Full Council", serves: "parish § Head: “Full Council” 6"},
	{lines: []string{"^{A}", "Minutes of Council Meeting held on {d} at {t} {v}"}, body: "Council", serves: "printed § Head: Full council: body reads “Council”, “COUNCIL”, “FULL COUNCIL”"},
	{lines: []string{"^Council", "^Minutes of Proceedings", "At the Ordinary Meeting of {a} held {v} on {d} at {t}"}, body: "Council", kind: "Ordinary",
		serves: "printed § Head: “At a Meeting of X held ...” 4 (Durham, Dundee, Edinburgh, Ryedale)"},
	{lines: []string{"^MINUTES OF THE MEETING OF {A}", "^HELD {V}", "^ON {D} AT {T}"},
		serves: "parish § Head: One sentence “Minutes of the (ordinary, annual, monthly) meeting of X held in/at Y on Z at T”"},
	{lines: []string{"Minutes of the Annual Meeting of {a} held {v} on {d}, commencing at {t}."}, kind: "Annual",
		serves: "parish § Head: “Minutes of the (ordinary, annual, monthly) meeting of X held in/at Y on Z at T”"},
	{lines: []string{"^{a} - {d}"}, serves: "parish § Head: No committee named, only the authority: P64 47"},
	{lines: []string{"^Minutes", "^{a}", "^{w}", "^{d}"}, serves: "printed § Head: or only the authority’s own name (9 bodies)"},
	{lines: []string{"^{A} – MINUTES", "Date:~{d}", "Time:~{t}", "Venue:~{w}"}, serves: "printed § Before the minutes: Head as a table of labels Date / Time / Place / Present"},
	{lines: []string{"^{a}", "Minutes for the meeting held on {d}", "Held {v} at {t}."}, serves: "parish § Further forms of parish and other minutes: “Held in … at 7:00pm.” alone as head: AYM 29"},
}

func headValues(heads []headForm) []Value {
	var vs []Value
	for _, f := range heads {
		vs = append(vs, Value{strings.Join(f.lines, " / "), f.serves})
	}
	return vs
}

// dateForms are layouts of dates, as package time has them, but for "2th": the
// day as an ordinal.
var dateForms = []struct{ layout, serves string }{
	{"Monday 2 January 2006", "printed § Head: title and date lines without a sentence 11"},
	{"Monday, 2 January 2006", "printed § Head: title and date lines without a sentence 11"},
	{"2th January 2006", "parish § Head: One sentence “Minutes of the (ordinary, annual, monthly) meeting of X held in/at Y on Z at T”"},
	{"Monday, 2th January, 2006", "parish § Head: One sentence “Minutes of the (ordinary, annual, monthly) meeting of X held in/at Y on Z at T”"},
	{"2 January 2006", "printed § Head: title and date lines without a sentence 11"},
	{"Monday 2th January 2006", "parish § Head: One sentence “Minutes of the (ordinary, annual, monthly) meeting of X held in/at Y on Z at T”"},
	{"Monday 2th January, 2006", "parish § Head: One sentence “Minutes of the (ordinary, annual, monthly) meeting of X held in/at Y on Z at T”"},
}

// dated prints the day in a layout of dateForms.
func dated(day [3]int, layout string) string {
	t := time.Date(day[0], time.Month(day[1]), day[2], 0, 0, 0, 0, time.UTC)
	const mark = "\x00"
	text := t.Format(strings.ReplaceAll(layout, "2th", mark))
	return strings.ReplaceAll(text, mark, ordinal(day[2]))
}

// timeForms are the ways to print a time: "15" the hour of 24, "3" the hour of
// 12, "04" the minute, "{pm}" and "{p.m.}" the half of the day.
var timeForms = []struct {
	form   string
	whole  string // where it is a full hour
	serves string
}{
	{"3.04 pm", "", "printed § Head: Times: “9.30 am”, “7.30 pm”"},
	{"3.04pm", "", "printed § Head: Times: “10.35am”"},
	{"3.04 p.m.", "", "printed § Head: Times: “07.05 p.m.”"},
	{"3:04pm", "", "parish § Head: “7.30pm”, “7.30 p.m.”, “7.30 pm”"},
	{"3.04pm", "3pm", "printed § Head: Times: “6pm”"},
	{"3.04 o’clock p.m.", "", "printed § Head: Times: “6.00 o'clock p.m.”"},
	{"1504 hours", "", "printed § Head: Times: “1400 hours”"},
	{"15:04", "", "parish § Head: “19:00”"},
	{"3.04 PM", "", "parish § Head: “7.30pm”, “7.30 p.m.”, “7.30 pm”"},
}

func timeValues() []Value {
	var vs []Value
	for _, f := range timeForms {
		vs = append(vs, Value{orElse(f.whole, f.form), f.serves})
	}
	return vs
}

func dateValues() []Value {
	var vs []Value
	for _, f := range dateForms {
		vs = append(vs, Value{f.layout, f.serves})
	}
	return vs
}

func orElse(text, other string) string {
	if text == "" {
		return other
	}
	return text
}

// time prints a time in the style's form.
func (w *writer) time(c clock) string {
	f := timeForms[w.st.Print.Time]
	form := f.form
	if f.whole != "" && c.minute == 0 {
		form = f.whole
	}
	half, stops := "am", "a.m."
	if c.hour >= 12 {
		half, stops = "pm", "p.m."
	}
	return strings.NewReplacer(
		"15", fmt.Sprintf("%02d", c.hour), "3", fmt.Sprint((c.hour+11)%12+1), "04", fmt.Sprintf("%02d", c.minute),
		"pm", half, "p.m.", stops, "PM", strings.ToUpper(half),
	).Replace(form)
}

// headForm is the form of the head.
func (w *writer) headForm() headForm {
	if w.s.Session.Full {
		return councilHeads[w.st.Print.CouncilHead]
	}
	return committeeHeads[w.st.Print.Head]
}

// printedHead prints the head.
func (w *writer) printedHead(m *model.Meeting) {
	f, s := w.headForm(), w.s.Session
	date := w.s.Meetings[0].Date
	in := s.Hall.in + s.Hall.name
	values := map[string]string{
		"a": s.Authority, "b": s.Body.Name, "v": in, "w": s.Hall.name, "d": dated(date, dateForms[w.st.Print.Date].layout),
		"e": dated(date, "Mon Jan 2 2006"), "t": w.time(s.Start), "u": w.time(s.End),
	}
	printed := map[string]string{} // as they first stand in the head
	for _, text := range f.lines {
		l := line{kind: head}
		if text[0] == '=' {
			l.kind, text = furniture, text[1:]
		}
		if text[0] == '^' {
			l.mid, text = true, text[1:]
		}
		for key, value := range values {
			for _, k := range []string{key, strings.ToUpper(key)} {
				if k != key {
					value = strings.ToUpper(value)
				}
				if strings.Contains(text, "{"+k+"}") {
					text = strings.ReplaceAll(text, "{"+k+"}", value)
					printed[key] = orElse(printed[key], value)
				}
			}
		}
		if label, value, ok := strings.Cut(text, "~"); ok {
			l.mark, text = label, value
		}
		l.text = strings.ReplaceAll(text, ".m..", ".m.")
		w.append(l)
	}
	m.Authority, m.Body, m.Type, m.Date = printed["a"], printed["b"], f.kind, w.s.Meetings[0].isoDate()
	if s.Full {
		m.Body = orElse(f.body, printed["a"])
	}
	m.Venue = orElse(printed["w"], printed["v"])
	if prefix := len(s.Hall.in); len(m.Venue) > len(s.Hall.name) {
		m.Venue = m.Venue[prefix:]
	}
	if printed["t"] != "" {
		m.StartTime = s.Start.iso()
	}
	if printed["u"] != "" {
		m.EndTime = s.End.iso()
	}
}
