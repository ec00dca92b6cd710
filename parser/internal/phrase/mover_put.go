package phrase

import (
	"strings"
	"unicode"
)

// inBracket tells whether the name of who moved or seconded stands in a bracket
// behind the verb: "Proposed (GW) & Seconded (Cllr Reed) that …".
func inBracket(rest string) bool {
	end := strings.IndexByte(rest, ')')
	return strings.HasPrefix(rest, " (") && end > 3 && end < 40 && unicode.IsUpper(firstRune(rest[2:])) && !strings.ContainsAny(rest[2:end], ".,;:")
}

// offeringVerbs tell how a written resolution comes before a board in North America.
var offeringVerbs = [...]string{" offered ", " introduced ", " presented ", " submitted "}

// readOffered reads "Councilwoman A offered the following resolution and moved its
// adoption, seconded by Councilman B:", whose words stand below.
func (p *Proposal) readOffered(s string, moved, seconded cue) bool {
	if !hasFold(s[moved.end:], " its adoption") || seconded.start < moved.start || !seconded.after {
		return false
	}
	for _, verb := range offeringVerbs {
		if i := indexFold(s[:moved.start], verb); i > 0 {
			p.Mover = nameBefore(s, i)
			p.Kind, p.Bare, p.Open = OnMotion, true, true
			return !p.empty(p.Mover) && p.Mover.Start == 0 && !p.empty(p.Seconder)
		}
	}
	return false
}

// puttingVerbs stand between the mover's name and the words of a motion that
// begin at "to": the sentence alone might tell of a change of seats.
var puttingVerbs = [...]string{" moved to ", " motioned to ", " made a motion to ", " made the motion to ", " made a motion that ", " moved approval of "}

// ReadPut reads a sentence that tells a motion by its verb: "Commissioner A moved
// to approve the agenda." Only what follows can tell that it was one.
func ReadPut(s string) (Proposal, bool) {
	for _, verb := range puttingVerbs {
		i := indexFold(s[:min(len(s), 80)], verb)
		if i <= 0 {
			continue
		}
		p := Proposal{Mover: nameBefore(s, i), Kind: OnMotion}
		if p.empty(p.Mover) || p.Mover.Start > 0 || movesElsewhere(s[i+len(" moved"):]) {
			return Proposal{}, false
		}
		words := i + strings.LastIndexByte(verb[:len(verb)-1], ' ') + 1
		if strings.HasSuffix(verb, " of ") {
			words = i + len(" moved ")
		}
		p.Text = Range{words, len(s)}
		if hasFold(s[words:], "to amend ") {
			p.Kind = OnAmendment
		}
		return p, true
	}
	return Proposal{}, false
}

// SaysSeconded tells a sentence that says no more than that somebody seconded.
func SaysSeconded(s string) bool {
	switch Small(strings.Trim(s, " .")) {
	case "seconded", "motion seconded", "motion was seconded", "the motion was seconded", "motion duly seconded", "this was seconded", "it was seconded":
		return true
	}
	return false
}
