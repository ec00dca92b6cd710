package parser

import (
	"strings"

	"minutebook/model"
	"minutebook/parser/internal/phrase"
)

// enactments open what was moved where clerks of North America write it as a
// deed, in small letters.
var enactments = [...]string{"be it resolved", "be it hereby resolved", "be it therefore resolved", "be it further resolved", "therefore be it resolved", "now therefore be it resolved",
	"therefore, be it resolved", "now, therefore, be it resolved", "now, therefore be it resolved", "now therefore, be it resolved", "be it and it is hereby resolved"}

// enactingLeads stand alone above "RESOLVED, that …", in small letters.
var enactingLeads = map[string]bool{"be it": true, "therefore be it": true, "therefore, be it": true, "now therefore be it": true, "now therefore, be it": true, "now, therefore be it": true,
	"now, therefore, be it": true, "now, therefore": true, "and be it further": true, "be it further": true}

// farthestOutcome is how many paragraphs below a motion's words its outcome is
// looked for.
const farthestOutcome = 30

// enactment reads "Be it resolved that …" right below the line that names mover
// and seconder. The words alone decide nothing: members quote them from motions
// and from other bodies. Carried, it is a resolution; else the motion's words.
func (it *itemReader) enactment(c piece) bool {
	if n := furtherDeed(c.text()); n > 0 && it.res != nil && it.res.enacted && !c.listed() {
		it.openDeed(c.part(0, n), c, lessSigns(c.from(n)))
		return true
	}
	pr := it.top()
	if pr == nil || pr.settled || pr.ballot != nil || c.listed() || c.cues()&phrase.VerbCue == 0 {
		return false
	}
	n := enactmentEnd(c.text())
	if next := it.next(1); n == 0 && next != nil && next.Listed() {
		n = enactmentAlone(c.text())
	}
	if n == 0 || !pr.wordless() || pr.mover.empty() || !it.putAbove() {
		return false
	}
	marker, words := c.part(0, n), lessSigns(c.from(n))
	if it.outcomeBelow() != model.Carried {
		it.markText(marker, "enactment")
		pr.text, pr.open = words, false
		pr.wording = append(pr.wording, it.add(words, "motion-text"))
		return true
	}
	it.openDeed(marker, c, words)
	return true
}

// openDeed opens the resolution of a deed whose marker and words c holds.
func (it *itemReader) openDeed(marker, c, words piece) {
	res := it.openResolution(model.KindResolved, marker.span())
	res.enacted = true
	res.Marker = it.value(marker, "enactment", res.Resolution, "marker")
	it.markText(c.part(len(marker.text()), len(c.text())-len(words.text())), "enactment")
	it.resolutionWords(words)
}

// lessSigns takes the signs from before the words of a deed.
func lessSigns(words piece) piece {
	return words.from(len(words.text()) - len(strings.TrimLeft(words.text(), ", :-–—")))
}

// furtherDeed gives the length of "And be it further resolved", which goes on with
// the deed above; 0 where t does not open so.
func furtherDeed(t string) int { return openedBy(t, furtherDeeds) }

var furtherDeeds = phrase.NewPrefixes("and be it further resolved", "be it further resolved")

// putAbove tells whether the line that names mover and seconder stands right
// above, or above the grounds that the deed recites.
func (it *itemReader) putAbove() bool {
	for i := len(it.slots) - 1; i >= 0; i-- {
		switch s := it.slots[i]; {
		case s.rule == "proposal":
			return true
		case !opens(s.c.text(), "whereas"):
			return false
		}
	}
	return false
}

// enactmentEnd gives the length of the words that open a deed, up to "that".
func enactmentEnd(t string) int {
	for _, w := range enactments {
		if opens(t, w) {
			return len(strings.TrimSuffix(t[:len(w)], " that"))
		}
	}
	return 0
}

// enactmentAlone gives the length of such words alone on their line, above a list.
func enactmentAlone(t string) int {
	bare := strings.TrimRight(t, " :,-–—")
	if enactmentEnd(bare+" ") < len(bare) {
		return 0
	}
	return len(bare)
}

// outcomeBelow gives what became of the motion whose words begin here, as the
// next report of a vote says it; empty where another motion comes first.
func (it *itemReader) outcomeBelow() string {
	for n := 1; n <= farthestOutcome; n++ {
		p := it.next(n)
		if p == nil || isMoversLine(p.Text) || enactmentEnd(p.Text) > 0 && furtherDeed(p.Text) == 0 {
			break
		}
		if tallies, ok := phrase.ReadOutcome(p.Text); ok && len(tallies) > 0 && tallies[len(tallies)-1].Result != "" {
			return tallies[len(tallies)-1].Result
		}
	}
	return ""
}
