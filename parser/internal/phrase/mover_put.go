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
var puttingVerbs = [...]string{" moved to ", " motioned to ", " made a motion to ", " made the motion to ", " made a motion that "}

// ReadPut reads a sentence that tells a motion by its verb: "Commissioner A moved
// to approve the agenda." Only what follows can tell that it was one.
func ReadPut(s string) (Proposal, bool) {
	head := s[:min(len(s), 80)]
	if lead := puttingLeads.Of(head); lead != "" {
		return readPutBehind(s, len(lead))
	}
	if indexFold(head, " mo") < 0 {
		return Proposal{}, false // all of them hold it
	}
	const moved = " moved "
	if i := indexFold(head, moved); i > 0 && adoptingNouns.Of(s[i+len(moved):]) != "" {
		return readPutBy(s, i, i+len(moved))
	}
	for _, verb := range puttingVerbs {
		if i := indexFold(head, verb); i > 0 {
			return readPutBy(s, i, i+strings.LastIndexByte(verb[:len(verb)-1], ' ')+1)
		}
	}
	return Proposal{}, false
}

// readPutBy reads such a sentence whose verb and whose motion's own words begin at
// these places.
func readPutBy(s string, verb, words int) (Proposal, bool) {
	p := Proposal{Mover: nameBefore(s, verb), Kind: OnMotion, Text: Range{words, len(s)}}
	if p.empty(p.Mover) || !leadsToName(s[:p.Mover.Start]) || movesElsewhere(s[verb+len(" moved"):]) {
		return Proposal{}, false
	}
	if hasFold(s[words:], "to amend ") || kindOf(s[:p.Mover.Start]) == OnAmendment {
		p.Kind = OnAmendment
	}
	return p, true
}

// puttingLeads open a sentence that names the mover before the words of the motion.
var puttingLeads = NewPrefixes("motion by ", "a motion by ", "motion made by ", "motion was made by ", "a motion was made by ", "moved by ", "it was moved by ")

// readPutBehind reads such a sentence: "Motion by Frome to close the bridge."
func readPutBehind(s string, at int) (Proposal, bool) {
	p := Proposal{Mover: nameAfter(s, at), Kind: OnMotion}
	if p.empty(p.Mover) {
		return Proposal{}, false
	}
	words := p.Mover.End + len(s[p.Mover.End:]) - len(strings.TrimLeft(s[p.Mover.End:], " ,"))
	if words == p.Mover.End || !hasFold(s[words:], "to ") && !hasFold(s[words:], "that ") {
		return Proposal{}, false
	}
	p.Text = Range{words, len(s)}
	if hasFold(s[words:], "to amend ") {
		p.Kind = OnAmendment
	}
	return p, true
}

// SaysSeconded tells a sentence that says no more than that somebody seconded.
func SaysSeconded(s string) bool {
	switch Small(strings.Trim(s, " .")) {
	case "seconded", "motion seconded", "motion was seconded", "the motion was seconded", "motion duly seconded", "this was seconded", "it was seconded":
		return true
	}
	return false
}

// makingVerbs tell that somebody made a motion, in words that hold no "moved".
var makingVerbs = [...]string{" made a motion", " made the motion", " makes a motion", " motioned"}

// readMade reads a sentence that tells of the making of a motion, as clerks of North
// America write it: "A made a motion to close the bridge, seconded by B", "A motion to
// close the bridge was made by A and seconded by B", "Motion to close it by A, second by B".
func (p *Proposal) readMade(s string, seconded cue) bool {
	return p.readMaker(s, seconded) || p.readMadeBy(s, seconded)
}

// readMaker reads such a sentence where the mover stands first.
func (p *Proposal) readMaker(s string, seconded cue) bool {
	for _, verb := range makingVerbs {
		i := indexFold(s[:min(len(s), 80)], verb)
		if i <= 0 || i+len(verb) >= seconded.start || wordEnd(s, i+len(verb)-2) != i+len(verb) {
			continue
		}
		mover := nameBefore(s, i)
		seconder := nameAfter(s, seconded.end)
		end := seconded.start
		if !seconded.after {
			seconder = nameBefore(s, seconded.start)
			end = seconder.Start
		}
		if p.empty(mover) || mover.Start > 0 || p.empty(seconder) || seconder.Start <= i {
			return false
		}
		p.Mover, p.Seconder, p.Kind = mover, seconder, OnMotion
		words := Range{i + len(verb), len(lessJoint(s[:end]))}
		if at := words.Start + leadingSpace(s[words.Start:]); at < words.End && (hasFold(s[at:], "to ") || hasFold(s[at:], "that ")) {
			p.Text = Range{at, words.End}
			p.readTail(s, max(seconder.End, seconded.end))
			return true
		}
		if strings.Trim(s[words.Start:max(words.Start, words.End)], " ,") != "" {
			return false
		}
		p.readTail(s, max(seconder.End, seconded.end))
		return p.Text.End > 0
	}
	return false
}

// readMadeBy reads such a sentence where the words of the motion stand first.
func (p *Proposal) readMadeBy(s string, seconded cue) bool {
	at := 0
	for _, lead := range [...]string{"a motion ", "the motion ", "motion "} {
		if hasFold(s, lead) {
			at = len(lead)
			break
		}
	}
	if at == 0 || !seconded.after || !hasFold(s[at:], "to ") && !hasFold(s[at:], "that ") {
		return false
	}
	by := strings.LastIndex(Small(s[:seconded.start]), " by ")
	if by <= at {
		return false
	}
	mover, seconder := nameAfter(s, by+len(" by ")), nameAfter(s, seconded.end)
	if p.empty(mover) || p.empty(seconder) || mover.End != len(lessJoint(s[:seconded.start])) {
		return false
	}
	words := strings.TrimRight(s[:by], " ,")
	for _, verb := range [...]string{" was made", " is made", " made"} {
		if n := len(words) - len(verb); n > at && strings.EqualFold(words[n:], verb) {
			words = strings.TrimRight(words[:n], " ,")
			break
		}
	}
	p.Mover, p.Seconder, p.Kind, p.Text = mover, seconder, OnMotion, Range{at, len(words)}
	p.readTail(s, seconder.End)
	return true
}

// supporting stand before the seconder's name as townships of some States call who
// seconds a motion, and behind it where the name stands first.
var supporting = [...]struct {
	words string
	after bool
}{{", supported by ", true}, {", support by ", true}, {" and supported by ", true}, {" supported by ", true}, {", supported: ", true}, {" seconding", false}}

// moverOpenings open a sentence that names who moved: in others somebody may have
// supported a report, and in debate somebody speaks, "Councillor B, seconding, said".
var moverOpenings = NewPrefixes("moved by ", "it was moved by ", "motion by ", "motion made by ", "motion was made by ", "a motion was made by ", "on the motion of ", "on motion of ", "on a motion by ", "on the proposal of ", "on the proposition of ",
	"upon motion by ", "upon motion of ", "upon the motion of ", "proposed by ", "it was proposed by ")

// supporterReach is how far into a sentence the other name of a seconder is looked for.
const supporterReach = 160

// findSupporter finds the verb of a sentence that names the seconder in other words:
// "Moved by A, supported by B, to mend the road", "On the motion of A, B seconding, …".
func findSupporter(s string) cue {
	if s == "" || strings.IndexByte("MmIiOoUuPpSs", s[0]) < 0 {
		return cue{start: -1}
	}
	if head := s[:min(len(s), supporterReach)]; !strings.Contains(head, "upport") && !strings.Contains(head, "UPPORT") && !strings.Contains(head, "econding") {
		return cue{start: -1}
	}
	if w := "supported by:"; hasFold(s, w) {
		return cue{end: len(w), after: true} // a line of its own, below the mover's
	}
	opened := len(moverOpenings.Of(s))
	if opened == 0 {
		return cue{start: -1}
	}
	mover := nameAfter(s, opened)
	if mover.End <= mover.Start || mover.End >= supporterReach {
		return cue{start: -1}
	}
	rest := s[mover.End:min(len(s), supporterReach)]
	for _, w := range supporting {
		switch i := indexFold(rest, w.words); {
		case i < 0:
		case w.after && i == 0:
			return cue{start: mover.End + strings.Index(w.words, "support"), end: mover.End + len(w.words), after: true}
		case !w.after && nameBefore(s, mover.End+i).Start == mover.End+len(", ") && wordEnd(rest, i+1) == i+len(w.words):
			return cue{start: mover.End + i + 1, end: mover.End + i + len(w.words)}
		}
	}
	return cue{start: -1}
}

// throughOpenings open a sentence that tells all of a motion: who moved it, its words
// and what became of it.
var throughOpenings = NewPrefixes("an amendment", "a further amendment", "a second amendment", "a third amendment", "an alternative amendment", "a motion", "a further motion", "an alternative motion", "a counter-motion",
	"a proposal", "a further proposal", "the amendment", "the motion")

// throughMovers stand between what was put and the name of who moved it.
var throughMovers = [...]string{", moved by ", " moved by ", ", proposed by ", " proposed by ", ", having been moved by ", " by "}

// throughSeconders stand between that name and the seconder's.
var throughSeconders = [...]string{", seconded by ", " and seconded by ", ", and seconded by ", " seconded by "}

// throughEnds begin the words that tell what became of a motion behind its own.
var throughEnds = [...]string{", was ", " was put ", " was then put ", " was lost", " was defeated", " was carried", ", on being put ", ", upon being put "}

// readPutThrough reads such a sentence: "A further amendment, moved by A, seconded by B,
// that the tolls be halved, was put and lost."
func (p *Proposal) readPutThrough(s string) bool {
	opened := throughOpenings.Of(s)
	if opened == "" {
		return false
	}
	at := len(opened)
	for _, by := range throughMovers {
		if hasFold(s[at:], by) {
			p.Mover = nameAfter(s, at+len(by))
			break
		}
	}
	if p.empty(p.Mover) {
		return false
	}
	at = p.Mover.End
	for _, by := range throughSeconders {
		if hasFold(s[at:], by) {
			p.Seconder = nameAfter(s, at+len(by))
			at = max(at, p.Seconder.End)
			break
		}
	}
	words := at + len(s[at:]) - len(strings.TrimLeft(s[at:], " ,"))
	if !hasFold(s[words:], "that ") && !hasFold(s[words:], "to ") {
		return false
	}
	end := len(s)
	for _, w := range throughEnds {
		if i := indexFold(s[words:end], w); i > 0 {
			end = words + i
		}
	}
	if end == len(s) || sentenceEnd(s[words:end]) || holdsCue(s[words:end]) {
		return false
	}
	tail := strings.TrimLeft(s[end:], " ,")
	if tallies := ReadTail(tail); len(tallies) != 1 || tallies[0].Result == "" {
		return false
	}
	p.Text, p.Vote, p.Kind = Range{words, end}, Range{len(s) - len(tail), len(s)}, OnMotion
	if strings.HasSuffix(opened, "amendment") {
		p.Kind = OnAmendment
	}
	return true
}
