package forms

import (
	"fmt"
	"strings"

	"minutebook/model"
)

// printedNumber is a way to number items: "%d" is the number.
type printedNumber struct {
	before, format, after string // before and after are no part of the number
	serves                string
}

var printedNumbers = []printedNumber{
	{"", "%d", ".", "printed § Items: “139. TITLE” 8/33"},
	{"", "%d", "", "printed § Items: “90 Title” without a point 5"},
	{"(", "%d", ")", "printed § Items: “(139) TITLE”"},
	{"", "*%d", "", "printed § Items: “*450” (Devon)"},
	{"", "C/%03d/2017", "", "printed § Items: codes (C/160/2017, GMCA 96/19, PLA146/14, 04/08:01, 45/24, A1, C 10/034) 9"},
	{"", "21/%03d", "", "parish § Items: year references (“154/15”, “2021/62”, “15.1”, “21.44”, “82/23”, “09/20”) 14"},
	{"", "PL21/%03d", "", "parish § Items: prefixed (“PL21/077”, “FC18/07/1”, “C.3081”, “Cou/285/07-08”, “C048/23   1.”) 5"},
	{"", "%r", ".", "printed § Items: Roman (Dundee)"},
	{"", "%d", ")", "parish § Further forms of parish and other minutes: running numbers with a bracket “575)”"},
	{"", "C.%04d", "", "parish § Items: prefixed (“PL21/077”, “FC18/07/1”, “C.3081”, “Cou/285/07-08”, “C048/23   1.”) 5"},
	{"", "%d/19", ":", "parish § Items: running numbers of 2 to 5 figures (“1201”, “2743:”, “14366”, “046”, “504.”) 15"},
	{"", "19%03d", "", "parish § Items: running numbers of 2 to 5 figures (“1201”, “2743:”, “14366”, “046”, “504.”) 15"},
	{"", "18.09.%d", "", "parish § Further forms of parish and other minutes: References yy.mm.n (“18.05.1”) MN 29"},
	{"", "", "", "printed § Items: none (Belfast, Lisburn)"},
}

func (f printedNumber) plain() bool { return f.format == "%d" }

// number prints an item's number.
func (f printedNumber) number(n int) string {
	switch f.format {
	case "":
		return ""
	case "%r":
		return roman(n)
	}
	return fmt.Sprintf(f.format, n)
}

// roman is a number in Roman numerals.
func roman(n int) string {
	var b strings.Builder
	for _, d := range []struct {
		value int
		text  string
	}{{100, "C"}, {90, "XC"}, {50, "L"}, {40, "XL"}, {10, "X"}, {9, "IX"}, {5, "V"}, {4, "IV"}, {1, "I"}} {
		for n >= d.value {
			b.WriteString(d.text)
			n -= d.value
		}
	}
	return b.String()
}

// Where the number of an item stands.
const (
	numberBeside = iota
	numberAbove
	numberUnder
	numberAtText
)

// How the titles of items are printed.
const (
	printedTitleCapitals = iota
	printedTitleMixed
	printedTitleColon
	printedTitleCapitalColon
)

// What joins a title and the text on its line.
var titleJoins = []struct{ join, serves string }{
	{"", "printed § Items: “139. TITLE” 8/33"},
	{" – ", "printed § Further forms of printed minutes"},
	{" - ", "parish § Items: Title, then colon or dash, then text on the same line: NF 161, GV 29"},
	{": ", "parish § Items: Title, then colon or dash, then text on the same line: NF 161, GV 29"},
}

// printedPage prints the minutes of a whole meeting.
func (w *writer) printedPage() []*model.Record {
	rec := &model.Record{Meeting: &model.Meeting{}}
	w.m = w.s.Meetings[0]
	w.printedBefore(rec.Meeting)
	w.printedHead(rec.Meeting)
	w.printedRoll(rec)
	if w.st.Print.Action == printedActionColumn {
		w.append(line{kind: head, text: "ITEMS", action: "ACTION"})
	}
	w.next = w.s.Session.First
	if w.st.Print.First != 0 || w.st.printedNumber().format == "%r" {
		w.next = 1
	}
	part := ""
	for _, m := range w.s.Meetings {
		if m.Part != "" && m.Over == "" && w.st.Print.NumberPlace < numberUnder {
			part = m.Part
			w.append(line{kind: itemPart, text: part, mid: true})
		}
		at := len(rec.Items)
		w.printedItem(m, rec)
		for _, item := range rec.Items[at:] {
			item.Part = part
		}
	}
	w.printedClosing(rec.Meeting)
	w.printedSign(rec.Meeting)
	return []*model.Record{rec}
}

// printedItem prints an item.
func (w *writer) printedItem(m *Meeting, rec *model.Record) {
	c := *m
	w.m = &c
	if c.Missing != nil {
		c.Minutes = []*Part{{Talk: w.apologies(&c, rec)}}
	}
	c.Minutes = w.st.printedParagraphs(c.Minutes)
	f := w.st.printedNumber()
	number := ""
	if loose := c.Loose && w.st.Print.Join == 0 && w.st.Print.ItemTitle == printedTitleCapitals && w.st.Print.NumberPlace == numberBeside && w.item != nil; !loose {
		number = f.number(w.next)
		w.next += max(c.Step, 1)
	} else {
		f = printedNumber{} // among numbered items
	}
	if c.Over != "" && f.plain() && w.st.Print.NumberPlace == numberBeside {
		w.item = &model.Item{Number: number, Title: w.printedTitle(c.Over)}
		rec.Items = append(rec.Items, w.item)
		w.append(line{kind: itemTitle, mark: f.before + number + f.after, text: w.printedTitleText(c.Over)})
		number += "a"
	}
	c.Number = number
	w.item = &model.Item{Number: number, Title: w.printedTitle(w.meetingTitle())}
	rec.Items = append(rec.Items, w.item)
	w.section, w.number, w.latest = model.SectionMinutes, 0, nil
	at := len(w.lines)
	w.parts(c.Minutes)
	if !c.Formal && hasDecision(c.Minutes) {
		w.conflict()
	}
	body := append([]line(nil), w.lines[at:]...)
	w.lines = w.lines[:at]
	w.printedTitleLines(f.before+number+f.after, w.printedTitleText(w.meetingTitle()), body)
}

// rows prints the rows of a table under its lead-in.
func (w *writer) rows(rows []string) {
	w.say(rows[0])
	for _, row := range rows[1:] {
		w.append(line{kind: para, text: row, close: true})
		*w.blocks() = append(*w.blocks(), &model.Block{Text: row})
	}
}

// printedTitle is the title of an item as its record has it.
func (w *writer) printedTitle(title string) string {
	switch w.st.Print.ItemTitle {
	case printedTitleCapitals, printedTitleCapitalColon:
		title = strings.ToUpper(title)
	}
	return title
}

// printedTitleText is the title as it stands on its line.
func (w *writer) printedTitleText(title string) string {
	switch w.st.Print.ItemTitle {
	case printedTitleColon, printedTitleCapitalColon:
		return w.printedTitle(title) + ":"
	}
	return w.printedTitle(title)
}

// printedTitleLines prints number and title, and the text below them.
func (w *writer) printedTitleLines(number, title string, body []line) {
	l := line{kind: itemTitle, mark: number, text: title}
	join := titleJoins[w.st.Print.Join].join
	// Text that is no entry of a list, and has no number of its own.
	plain := len(body) > 0 && body[0].kind == para && body[0].mark == "" && body[0].lead == ""
	// A title in small letters could end at any such mark, of its own or of its text.
	joins := title == strings.ToUpper(title) || plain && !marked(strings.TrimSuffix(title, ":")) && !marked(body[0].text)
	switch {
	case join != "" && joins && plain && (w.st.Print.NumberPlace == numberBeside || number == ""):
		l.text = strings.TrimSuffix(title, ":") + join + body[0].text
		l.joined, l.action = true, body[0].action
		body = body[1:]
		w.append(l)
	case w.st.Print.NumberPlace == numberAbove && number != "":
		w.append(line{kind: itemNumber, text: number})
		l.mark = ""
		w.append(l)
	case w.st.Print.NumberPlace == numberAtText && number != "" && len(body) > 0 && (plain || body[0].kind == bold && body[0].mark == ""):
		l.mark = ""
		w.append(l)
		body[0].mark, body[0].numbered = number, true
	case w.st.Print.NumberPlace >= numberUnder && number != "":
		l.mark = ""
		w.append(l)
		w.append(line{kind: itemNumber, text: number})
	default:
		w.append(l)
	}
	if !l.joined && w.st.Print.Ref != 0 && !w.m.Formal {
		w.agendaItem++
		w.item.AgendaNumber = []string{"B" + fmt.Sprint(w.agendaItem), fmt.Sprint(w.agendaItem + 2)}[w.st.Print.Ref-1]
		w.append(line{kind: itemTitle, text: []string{"(Item ", "(Agenda item "}[w.st.Print.Ref-1] + w.item.AgendaNumber + ")"})
	}
	for _, b := range body {
		w.append(b)
	}
}

// marked says whether a text holds a dash or colon that could part a title from
// its text.
func marked(text string) bool {
	return strings.ContainsAny(text, ":–") || strings.Contains(text, " - ")
}
