package forms

import (
	"fmt"
	"strings"

	"minutebook/model"
)

// NoMinutes invents a page in which nothing is decided: an agenda, a report, a
// letter, a notice, a transcript. Its record has neither resolutions nor
// motions; what else a reader makes of the text is left open.
func NoMinutes(seed uint64) *Page {
	n := newNarrator(seed, 0x40)
	m := n.meeting()
	kinds := []struct {
		name   string
		layout string
		lines  func() []line
	}{
		{"agenda", model.LayoutAgendaItem, func() []line { return n.agendaOnly(m) }},
		{"report", model.LayoutUnknown, func() []line { return n.report(m) }},
		{"letter", model.LayoutUnknown, func() []line { return n.letter(m) }},
		{"notice", model.LayoutUnknown, func() []line { return n.notice(m) }},
		{"transcript", model.LayoutUnknown, func() []line { return n.transcript(m) }},
	}
	k := kinds[seed%uint64(len(kinds))]
	st := Style{Spacing: n.r.IntN(spacingWrapped + 1)}
	lines := k.lines()
	for i := range lines {
		lines[i].text = strings.ReplaceAll(lines[i].text, "@", "Councillor ")
	}
	return &Page{
		Name: fmt.Sprintf("%s-%d.txt", k.name, seed), Layout: k.layout, Text: save(lines, st),
		Records: []*model.Record{{Items: []*model.Item{{}}}},
	}
}

// agendaOnly is an agenda item page that was saved before the meeting.
func (n *narrator) agendaOnly(m *Meeting) []line {
	lines := []line{
		{kind: head, text: "Agenda item"},
		{kind: head, text: m.Topic.Title},
		{kind: para, text: "To consider a report of " + m.Officer + " on " + m.Topic.Thing + ", and to agree what is to be done."},
		{kind: para, text: m.Body.The + " is RECOMMENDED to:"},
	}
	lines = append(lines, n.clauseLines(n.acts(3), moodDo)...)
	return append(lines, line{kind: docLabel, text: "Supporting documents:"}, line{kind: doc, text: m.Topic.Title + " PDF 43 KB"})
}

// clauseLines prints acts as lettered lines.
func (n *narrator) clauseLines(acts []*Act, m mood) []line {
	var lines []line
	for i, a := range acts {
		a.Parts, a.Tail = nil, strings.TrimSuffix(strings.TrimSuffix(a.Tail, "subject to:"), "to:")
		lines = append(lines, line{kind: entry, mark: enums[0].label(i), index: i, text: strings.TrimSpace(a.print(m)) + ";"})
	}
	return lines
}

// report is a report to a meeting, with what it recommends.
func (n *narrator) report(m *Meeting) []line {
	lines := []line{
		{kind: head, text: "REPORT TO: " + m.Body.Name},
		{kind: head, text: "SUBJECT: " + m.Topic.Title},
		{kind: head, text: "1. Purpose of the report"},
		{kind: para, text: "1.1 To seek a decision on " + m.Topic.Thing + "."},
		{kind: head, text: "2. Recommendations"},
		{kind: para, text: "2.1 It is recommended that " + n.plainAct().be() + "."},
		{kind: head, text: "3. Reasons for the recommendations"},
	}
	for i := range 3 {
		lines = append(lines, line{kind: para, text: fmt.Sprintf("3.%d %s", i+1, n.talk())})
	}
	return append(lines, line{kind: head, text: "4. Options considered"}, line{kind: para, text: "4.1 " + options[0]})
}

// letter is a letter about a decision.
func (n *narrator) letter(m *Meeting) []line {
	return []line{
		{kind: head, text: "Dear Mrs Orme,"},
		{kind: para, text: "Thank you for your letter about " + m.Topic.Thing + ". I am sorry that the minutes have not been sent to you."},
		{kind: para, text: n.talk()},
		{kind: para, text: "I agreed at the time that the matter would be resolved, and I recommended as much to my colleagues. No decision has been made."},
		{kind: para, text: n.talk()},
		{kind: para, text: "Yours sincerely,"},
		{kind: para, text: "Noel Tripp"},
	}
}

// notice is a notice of a meeting to come.
func (n *narrator) notice(m *Meeting) []line {
	return []line{
		{kind: head, text: "NOTICE OF MEETING"},
		{kind: para, text: "Notice is given that the " + m.Body.Name + " will meet at the Moot Hall, Saltby, on " + n.fill("{D}") + " at 7.00 pm."},
		{kind: para, text: "Members of the public may speak on any item, if the Chair agrees."},
		{kind: entry, mark: "1.", text: "Apologies for absence"},
		{kind: entry, mark: "2.", text: "Minutes of the last meeting, to be agreed and signed"},
		{kind: entry, mark: "3.", text: m.Topic.Title},
		{kind: entry, mark: "4.", text: "To resolve that the press and public be excluded"},
	}
}

// transcript is what was said, word for word, with nothing decided.
func (n *narrator) transcript(m *Meeting) []line {
	lines := []line{{kind: head, text: "Transcript of the debate on " + m.Topic.Thing}}
	for range 3 {
		lines = append(lines, line{kind: para, text: n.fill("{c}: I was told that it had been agreed in {y}. Nobody resolved anything, and nobody voted.")},
			line{kind: para, text: n.fill("{O}: For the reasons which I gave, it was recommended that we wait.")})
	}
	return lines
}
