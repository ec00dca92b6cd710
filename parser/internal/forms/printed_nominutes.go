package forms

import (
	"fmt"
	"strings"

	"minutebook/model"
)

// NoPrintedMinutes invents a printed page in which nothing is decided: an
// agenda, a report, a newsletter, a letter. Its record has neither resolutions
// nor motions; what else a reader makes of the text is left open.
func NoPrintedMinutes(seed uint64) *Page {
	s := NewScenario(model.LayoutPrinted, seed)
	n := newNarrator(seed, 0x90)
	n.body, n.topic, n.officer = s.Session.Body, pick(n, topics), pick(n, officers)
	n.said = map[int]bool{}
	kinds := []struct {
		name  string
		lines func(s *Scenario) []line
	}{
		{"printed-agenda", n.printedAgenda}, {"printed-report", n.printedReport}, {"newsletter", n.newsletter}, {"printed-letter", n.printedLetter},
	}
	k := kinds[seed%uint64(len(kinds))]
	var st Style
	st.Print.Setting = n.r.IntN(len(settings))
	lines := k.lines(s)
	for i := range lines {
		lines[i].text = strings.ReplaceAll(lines[i].text, "@", "Councillor ")
	}
	t := newTypesetter(lines, st, widths[n.r.IntN(len(widths))])
	return &Page{
		Name: fmt.Sprintf("%s-%d.txt", k.name, seed), Layout: model.LayoutUnknown, Text: t.page(func(text string) string { return text }),
		Records: []*model.Record{{Items: []*model.Item{{}}}},
	}
}

// printedAgenda is the agenda of a meeting to come.
func (n *narrator) printedAgenda(s *Scenario) []line {
	lines := []line{
		{kind: head, text: strings.ToUpper(s.Session.Authority), mid: true},
		{kind: head, text: "You are summoned to a meeting of the " + s.Session.Body.Name + " to be held " + s.Session.Hall.in + s.Session.Hall.name + " on " + n.fill("{D}") + " at 7.00 pm."},
		{kind: head, text: "AGENDA", mid: true},
	}
	says := []string{
		"To receive apologies for absence.", "To agree the minutes of the last meeting as a correct record.",
		"To consider a report of " + n.officer + " on " + n.topic.Thing + ", and to resolve what is to be done.",
		"To resolve that the press and public be excluded for the next item.", "To agree payments.",
	}
	for i, text := range says {
		lines = append(lines, line{kind: itemTitle, mark: fmt.Sprint(i+1) + ".", text: strings.ToUpper([]string{"Apologies", "Minutes", n.topic.Title, "Exclusion of the Public", "Finance"}[i])}, line{kind: para, text: text})
	}
	return append(lines, line{kind: para, text: "It is recommended that " + n.plainAct().be() + "."}, line{kind: foot, text: "Ada Penrose, Clerk"})
}

// printedReport is a report to a meeting, with what it recommends.
func (n *narrator) printedReport(s *Scenario) []line {
	lines := []line{
		{kind: head, text: s.Session.Authority, mid: true},
		{kind: head, text: "Report to the " + s.Session.Body.Name + ", " + n.fill("{D}"), mid: true},
		{kind: head, text: strings.ToUpper(n.topic.Title), mid: true},
		{kind: itemTitle, mark: "1", text: "PURPOSE"},
		{kind: para, mark: "1.1", text: "This report sets out what has been done about " + n.topic.Thing + ", and asks for a decision."},
		{kind: itemTitle, mark: "2", text: "BACKGROUND"},
	}
	for i := range 4 {
		lines = append(lines, line{kind: para, mark: fmt.Sprintf("2.%d", i+1), text: n.talk()})
	}
	return append(lines,
		line{kind: itemTitle, mark: "3", text: "RECOMMENDATIONS"},
		line{kind: para, mark: "3.1", text: "The Committee is asked to agree:"},
		line{kind: entry, mark: "(a)", text: "that " + n.plainAct().be() + "; and"},
		line{kind: entry, mark: "(b)", text: "that " + n.plainAct().be() + "."})
}

// newsletter tells of a parish, and of its council among others.
func (n *narrator) newsletter(s *Scenario) []line {
	lines := []line{
		{kind: head, text: "THE ORRIN ECHO", mid: true},
		{kind: head, text: "News of the parish, " + n.fill("{D}"), mid: true},
		{kind: para, text: "FROM THE PARISH COUNCIL"},
	}
	for range 3 {
		lines = append(lines, line{kind: para, text: n.talk()})
	}
	return append(lines,
		line{kind: para, text: "COMING EVENTS"},
		line{kind: para, text: "Whist drive in the village hall on " + n.fill("{D}") + " at 7.30 pm. All are welcome, and the tea urn has been mended."},
		line{kind: para, text: n.talk()})
}

// printedLetter is a letter about what a meeting decided.
func (n *narrator) printedLetter(s *Scenario) []line {
	return []line{
		{kind: head, text: s.Session.Authority},
		{kind: head, text: n.fill("{D}")},
		{kind: head, text: "Dear Mrs Orme,"},
		{kind: para, text: "I write about " + n.topic.Thing + ". " + n.fill("The minutes of the meeting held on {D} will be put up when they have been agreed.")},
		{kind: para, text: n.talk()},
		{kind: para, text: n.talk()},
		{kind: foot, text: "Yours sincerely,"},
		{kind: foot, text: "Ada Penrose"},
	}
}
