package parser

import (
	"strings"

	"minutebook/model"
	"minutebook/parser/internal/phrase"
)

// longestPresence is the length of the longest words that stand before "were" in a
// sentence that names those who attended.
const longestPresence = 45

// toldPresence reads sentences that name those who attended and say nothing else:
// "Board members present were A, B and C. D was absent. Also present was the Clerk,
// E." It reads all sentences of a paragraph or none.
func (h *headReader) toldPresence(c piece) bool {
	type told struct {
		people []person
		senses sense
		status string
	}
	var all []told
	some := false
	for at, t := 0, c.text(); at < len(t); {
		end := rollStop(t, at)
		s := c.part(at, end)
		at = end + 1
		if s.empty() {
			continue
		}
		x := told{}
		names := s
		if senses, rest := presenceLead(s); senses != 0 {
			x.senses, names, some = senses, rest, some || senses&presence != 0
		} else if _, status := lessPredicate(s); status != "" {
			x.status = status
		} else {
			return false
		}
		people, ok := readPeople(names, true)
		if !ok {
			return false
		}
		x.people = people
		all = append(all, x)
	}
	if len(all) == 0 || !some {
		return false
	}
	for _, x := range all {
		status := x.status
		if x.senses != 0 {
			status = h.roll.statusOf(x.senses)
		}
		h.openRoll(status)
		h.enter(x.people)
	}
	h.markText(c, "roll-sentence")
	h.closeRoll()
	return true
}

// presenceLead gives what the words before "were" say of those whom a sentence
// names behind it, and the names; 0 where they say nothing of attendance.
func presenceLead(s piece) (sense, piece) {
	t := s.text()
	if w := "the meeting was attended by "; opens(t, w) && (titleAlone(t[len(w):]) > 0 || phrase.OpensWithTitle(t[len(w):])) {
		return presence, s.from(len(w))
	}
	for _, verb := range [...]string{" were ", " was "} {
		i := strings.Index(t[:min(len(t), longestPresence)], verb)
		if i <= 0 {
			continue
		}
		senses, ok := labelSenses(strings.TrimSpace(t[:i]), true)
		if ok && senses&(presence|visiting|away) != 0 && senses&guest == 0 {
			return senses, s.from(i + len(verb))
		}
	}
	return 0, piece{}
}

// attendsAlone tells whether "In attendance" heads the list of the members: no list
// of those present stands below it, and who is listed has a member's title.
func (h *headReader) attendsAlone(i int, l rollHeading, senses sense) bool {
	if senses != visiting && senses != visiting|filler || h.roll.people > 0 || h.roll.statusOf(senses) != model.InAttendance {
		return false
	}
	names, from := l.rest, i+1
	if names.empty() && from < len(h.lines) {
		names = h.lines[from].c
		from++
	}
	if names.empty() || titleAlone(names.text()) == 0 && !pluralTitled(names.text()) && !opensWithChair(names.text()) {
		return false
	}
	for k := from; k < min(len(h.lines), i+rollReach); k++ {
		if label, ok := h.readLabel(k); ok && label.senses&(presence|sitting) != 0 {
			return false
		}
	}
	return true
}

// opensWithChair tells a list whose first name is that of whoever presides: "Chairman –
// Mr A Marl, Mrs B Fenwright", "A Marl (Chair), B Fenwright".
func opensWithChair(t string) bool {
	first, _, more := strings.Cut(t, ",")
	low := phrase.Small(first)
	return more && strings.Contains(low, "chair") && !strings.Contains(low, "vice") && !strings.Contains(low, "deputy")
}
