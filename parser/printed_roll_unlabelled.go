package parser

import (
	"slices"
	"strings"

	"minutebook/model"
	"minutebook/parser/internal/phrase"
)

// fewestMembers is how many members must be named, one below the other or on one
// line, for a list of them to begin without a label.
const fewestMembers = 3

// membersAt tells whether a list of members begins on line i below the head's
// sentence though no label says so: each entry bears a member's title, or the first
// does and the lines below name people by their initials at least.
func (h *headReader) membersAt(i int) bool {
	first := h.lines[i].text()
	if h.rec.Meeting.Date == "" && h.rec.Meeting.Body == "" || !pluralTitled(first) && !namesMember(first) && !h.chairNamed(i) {
		return false
	}
	named := 0
	for n := i; n < len(h.lines) && n-i < rollReach && named < fewestMembers; n++ {
		l := h.lines[n]
		people, ok := readPeople(l.c, true)
		if !ok || l.used || n > i && l.gap != h.lines[min(i+1, n)].gap {
			return false
		}
		if !pluralTitled(l.text()) && slices.ContainsFunc(people, func(p person) bool { return p.shape < phrase.Initialled }) {
			return false
		}
		named += len(people)
	}
	return named >= fewestMembers
}

// amidList tells whether a line that names nobody stands in the midst of a list: a
// remark behind a name, a name with too much said of it. The next line names a
// member by title, as far from it as the lines of the list are from each other.
func (h *headReader) amidList(i int) bool {
	if !h.roll.open || h.roll.list == 0 || i == 0 || i+1 >= len(h.lines) {
		return false
	}
	l, next := h.lines[i], h.lines[i+1]
	if l.gap != next.gap || l.gap > 1 || len(l.text()) > longestEntry || strings.HasSuffix(l.text(), ":") || phrase.IsCapitals(l.text()) {
		return false
	}
	return phrase.OpensWithTitle(l.text()) && phrase.OpensWithTitle(next.text()) && h.names(next.c)
}

// longestEntry bounds the entry of a list that has a line of its own.
const longestEntry = 110

// chairedLeads open a sentence that names who presided.
var chairedLeads = phrase.NewPrefixes("meeting chaired by ", "the meeting was chaired by ", "chaired by ", "meeting was chaired by ")

// chairedLead gives the length of such words; 0 where none open a sentence.
func chairedLead(t string) int { return openedBy(t, chairedLeads) }

// chairedBy reads "Meeting chaired by A Marl".
func (h *headReader) chairedBy(c piece) bool {
	n := chairedLead(c.text())
	if n == 0 {
		return false
	}
	people, ok := readPeople(c.from(n), true)
	if !ok || len(people) != 1 {
		return false
	}
	h.markText(c, "roll-sentence")
	m, p := h.rec.Meeting, &people[0]
	if h.known(p.name.text()) == nil {
		if h.roll.status == "" {
			h.openRoll(model.Present)
		}
		h.roll.people++
		h.person(p, p.role, model.Present)
	}
	if m.Chair == "" {
		m.Chair = h.value(p.name, "roll", m, "chair")
	}
	return true
}

// sentBy reads the entry of a list that has a line of its own, where the name of the
// body that sent somebody holds commas or "and": "Ida Frome, Chair – Orrin, Lode &
// Marl Community Council".
func sentBy(c piece) ([]person, bool) {
	t := c.text()
	i := strings.Index(t, ", ")
	if i <= 0 || len(t) > longestEntry || strings.ContainsAny(t, ".;:()") {
		return nil, false
	}
	last := phrase.Small(phrase.LastWord(t))
	if shape := phrase.NameShape(t[:i]); shape == phrase.NoName || shape == phrase.BareName && strings.Count(t[:i], " ") != 1 || !organisations[last] && !bodyNouns[last] || hasVerb(t) || namesAnother(t[i+2:]) {
		return nil, false
	}
	return []person{{name: c.part(0, i), role: c.from(i + 2), joint: ',', shape: phrase.NameShape(t[:i])}}, true
}
