package parser

import (
	"maps"
	"slices"
	"strings"

	"minutebook/model"
	"minutebook/parser/internal/phrase"
)

// moversOfResolution gives the proposal whose mover and seconder a line names
// where they are those of the resolution above it, or of the one whose marker
// stands above it and whose words are still to come. Clerks of parishes write
// both below the words ("Proposed by A, seconded by B"); Irish and Australasian
// ones between the heading "Resolution 12/19" and the words. Nil where the line
// speaks of what follows.
func (it *itemReader) moversOfResolution(c piece, found phrase.Proposal) *proposal {
	res := it.res
	if res == nil || it.ahead || found.Text.End > 0 || found.Kind != phrase.OnMotion || !isMoversLine(c.text()) {
		return nil
	}
	if pr := res.main; pr != nil && pr.below {
		if pr.seconder.empty() && found.Mover.End == 0 {
			return pr
		}
		return nil
	}
	if !res.waiting && (res.parted || !found.Bare || it.leadsOn()) {
		return nil
	}
	if pr := res.main; pr != nil {
		if found.Mover.End == 0 || pr.text.empty() && pr.ballot == nil {
			return nil
		}
		it.settleProposal(pr) // it was another motion, of which nothing came
	}
	res.main = &proposal{kind: model.KindMotion, section: it.section, below: true}
	return res.main
}

// moversCues open lines that name mover and seconder and say no more.
var moversCues = phrase.NewPrefixes("mover", "moved", "propos", "prop.", "prop:", "prop ", "seconde", "second:", "second by ", "supported by:", "sec.", "2nd", "(moved", "(propos")

// isMoversLine tells a line that is opened by the words for moving or seconding.
func isMoversLine(t string) bool {
	cue := moversCues.Of(t)
	return cue != "" && len(cue) < len(t) || phrase.IsMoversPair(t) || phrase.NamesMover(t) || bracketsMovers(t)
}

// longestBracketed bounds a line of movers in brackets.
const longestBracketed = 100

// bracketsMovers tells a line in brackets that names mover and seconder before the
// verbs, and says no more: "(Councillor A proposed, Councillor B seconded)".
func bracketsMovers(t string) bool {
	if t == "" || t[0] != '(' || len(t) > longestBracketed || !strings.HasSuffix(strings.TrimRight(t, "."), ")") {
		return false
	}
	p, ok := phrase.ReadProposal(t)
	return ok && p.Bare && !p.Open && p.Mover.Start == 1 && p.Seconder.Start > p.Mover.End && p.Kind == phrase.OnMotion
}

// approver reads "Approved: A", with "Seconded: B" behind or below, which names only
// who moved that the minutes be approved.
func (it *itemReader) approver(c, words piece) bool {
	t := strings.TrimRight(words.text(), " .")
	name := phrase.NameAt(t, 0)
	if name.End <= name.Start || phrase.NameShape(t[:name.End]) == phrase.NoName {
		return false
	}
	pr := &proposal{kind: model.KindMotion, section: it.section, mover: words.of(name)}
	if rest := strings.TrimLeft(t[name.End:], " ,;-–—"); rest == "" {
		if next := it.next(1); !phrase.OpensWithTitle(t) && (next == nil || !isMoversLine(next.Text)) {
			return false
		}
	} else {
		second, ok := phrase.ReadProposal(rest)
		if !ok || !isMoversLine(rest) || !second.Bare {
			return false
		}
		pr.seconder = words.part(len(t)-len(rest), len(t)).of(second.Seconder)
	}
	if it.res != nil {
		it.suspendResolution()
	}
	it.push(pr)
	pr.bare = append(pr.bare, it.add(c, "proposal"))
	return true
}

// leadsOn tells whether below a line with movers, and its other half, stand the
// words that they moved: a marker, or a motion's own words. Where words stand above
// the line too, the other lines of movers tell on which side theirs stand.
func (it *itemReader) leadsOn() bool {
	return it.movedBelow() && (it.announcesMoved() || it.quotedAbove() || !(it.i > 0 && isMovedWords(it.paras, it.i-1) && it.moversBelow()))
}

// quotedAbove tells whether a quotation stands above that a sentence leads to which tells of
// no motion: "The minute of last May is in these words:". It is not what was moved.
func (it *itemReader) quotedAbove() bool {
	quoted, lead := it.next(-1), it.next(-2)
	return quoted != nil && lead != nil && isQuotation(quoted.Text) && strings.HasSuffix(lead.Text, ":") && !hasMoverCue(lead.Text)
}

// announcesMoved tells whether the line of movers, or its other half, ends with a
// colon: what was moved stands below.
func (it *itemReader) announcesMoved() bool {
	last := it.paras[it.i]
	if p := it.next(1); p != nil && isMoversLine(p.Text) {
		last = p
	}
	return strings.HasSuffix(last.Text, ":")
}

// movedBelow tells whether below a line with movers, and its other half, stands a
// marker or a motion's own words.
func (it *itemReader) movedBelow() bool {
	for n := 1; n <= 3; n++ {
		p := it.next(n)
		if p == nil {
			return false
		}
		if marker, _ := it.glance(it.i + n); marker {
			return !it.answerAt(it.i + n)
		}
		if !isMoversLine(p.Text) || len(p.Text) > 120 {
			return !p.Listed() && ownMotionWords(p.Text)
		}
	}
	return false
}

// wordsBelow tells whether the paragraph below a mover's line is plainly the
// motion that was moved. Where markers may be lost it may be the decision itself.
func (it *itemReader) wordsBelow(c piece) bool {
	p := it.next(1)
	if p == nil || p.Listed() || it.toldByWording {
		return false
	}
	return isMoversLine(c.text()) && ownMotionWords(p.Text) || isQuotation(p.Text)
}

// ownMotionWords tells a paragraph that is a motion's own words whatever stands
// above it: "That …", or words in quotation marks.
func ownMotionWords(t string) bool {
	bare := strings.TrimLeft(t, "“\"‘' ")
	return opensThat(bare) || len(bare) < len(t) && motionWords(t)
}

// wordsAbove gives the paragraph right above a line of movers where it is plainly
// what they moved, and nothing below is: "That the wells be capped." / "MOVED by
// A, seconded B" / "CARRIED".
func (it *itemReader) wordsAbove(c piece) *slot {
	s := it.lastSlot()
	if it.section != inMinutes || it.toldByWording || s == nil || s.rule != "narrative" || s.drop || s.c.p != it.next(-1) || s.c.listed() || !ownMotionWords(s.c.text()) && motionTo(s.c).empty() || it.leadsOn() {
		return nil
	}
	return s
}

// motionTo gives the words of a sentence that only names a motion, "Motion to raise
// the fees by ten dollars.", from "to" on; they are empty in any other.
func motionTo(c piece) piece {
	t := c.text()
	for _, w := range [...]string{"motion to ", "motion that ", "a motion to ", "a motion that "} {
		if !opens(t, w) {
			continue
		}
		words := c.from(strings.LastIndexByte(w[:len(w)-1], ' ') + 1)
		if len(sentencesOf(words)) == 1 && (opensThat(words.text()) || opensTo(words.text())) && !hasMoverCue(t) {
			return words
		}
	}
	return c.part(0, 0)
}

// wantsSeconder tells whether a motion is open that has no seconder yet.
func (it *itemReader) wantsSeconder() bool {
	pr := it.top()
	return pr != nil && !pr.settled && pr.ballot == nil && pr.seconder.empty()
}

// proposalLeads are the words of a line of its own above who moved: "It was" /
// "PROPOSED by A" / "Seconded by B". They tell whether it was an amendment.
var proposalLeads = map[string]bool{
	"it was": false, "it was then": false, "a motion was proposed": false, "a motion was moved": false, "the following motion was proposed": false,
	"as an amendment it was": true, "as an amendment, it was": true, "as a further amendment it was": true, "an amendment was proposed": true,
	"an amendment was moved": true, "a further amendment was proposed": true, "the following amendment was proposed": true,
}

var opensProposalLead = phrase.NewPrefixes(slices.Sorted(maps.Keys(proposalLeads))...)

// longestProposalLead is the length of the longest of proposalLeads.
var longestProposalLead = func() (longest int) {
	for lead := range proposalLeads {
		longest = max(longest, len(lead))
	}
	return longest
}()

// proposalLead reads a line that only leads to who moved on the line below it.
func (it *itemReader) proposalLead(c piece) bool {
	if opensProposalLead.Of(c.text()) == "" {
		return false
	}
	t := strings.TrimRight(c.text(), " :-–—,")
	if len(t) > longestProposalLead {
		return false
	}
	next := it.next(1)
	if _, leads := proposalLeads[phrase.Small(t)]; !leads || next == nil || next.Listed() || !isMoversLine(next.Text) {
		return false
	}
	if found, ok := phrase.ReadProposal(next.Text); !ok || found.Mover.End == 0 {
		return false
	}
	if it.res != nil && !it.res.waiting {
		it.suspendResolution()
	}
	it.add(c, "proposal-lead")
	return true
}

// leadOf gives the line above a proposal that only leads to it, nil where there is none.
func (it *itemReader) leadOf(slots []*slot) *slot {
	if n := len(slots); n > 0 && slots[n-1].rule == "proposal-lead" && slots[n-1].c.p == it.next(-1) {
		return slots[n-1]
	}
	return nil
}

// amendmentAbove tells whether the paragraph above announces an amendment: "An
// amendment was proposed:".
func (it *itemReader) amendmentAbove() bool {
	p := it.next(-1)
	if p == nil || len(p.Text) >= 160 {
		return false
	}
	low := phrase.Small(p.Text)
	return proposalLeads[strings.TrimRight(low, " :-–—,")] || announcesList(p.Text) && strings.Contains(low, "amendment")
}

// isQuotation tells a paragraph that is one quotation from end to end.
func isQuotation(t string) bool {
	bare := strings.TrimRight(t, ". ;,")
	for _, marks := range [...][2]string{{"“", "”"}, {"\"", "\""}, {"‘", "’"}, {"'", "'"}} {
		if strings.HasPrefix(t, marks[0]) && strings.HasSuffix(bare, marks[1]) && len(bare) > len(marks[0]) {
			return true
		}
	}
	return false
}

// speaker fills mover and seconder of a motion whose announcement named neither,
// from the report of the debate; the paragraph stays narrative.
func (it *itemReader) speaker(c piece) {
	pr := it.main
	if pr == nil || pr.settled || !pr.mover.empty() && !pr.seconder.empty() || !strings.Contains(c.text(), "ing") {
		return
	}
	who, ok := phrase.ReadSpeaker(c.text())
	switch {
	case !ok:
	case who.Second:
		pr.seconder = pick(c.of(who.Name), pr.seconder)
	default:
		pr.mover = pick(c.of(who.Name), pr.mover)
	}
}

// moversInBrackets takes the mover and seconder that stand in brackets before the
// words of a resolution, or above them: "RESOLVED: (moved A, seconded B)", "RESOLVED
// (Frome/Reed) that …". It gives the words behind them.
func (it *itemReader) moversInBrackets(words piece) piece {
	if words.empty() || words.text()[0] != '(' {
		return words
	}
	mover, seconder, end, ok := phrase.ReadBracketedMovers(words.text())
	if !ok {
		return words
	}
	it.settleProposal(it.res.main)
	it.res.main = &proposal{kind: model.KindMotion, section: it.section, below: true, mover: words.of(mover), seconder: words.of(seconder)}
	it.markText(words.part(0, end), "movers-before-words")
	t := words.text()
	return words.from(len(t) - len(strings.TrimLeft(t[end:], " .:,-–—")))
}

// moversInVote reads who moved and who seconded among the words of a vote between a
// marker and the words of the resolution: "RESOLVED (on a motion by A, seconded by B
// and carried by 4 votes to 1) to …".
func (it *itemReader) moversInVote(vote piece) *proposal {
	mover, seconder, ok := phrase.ReadOnMotionOf(vote.text())
	if !ok {
		return nil
	}
	return &proposal{kind: model.KindMotion, section: it.section, below: true, mover: vote.of(mover), seconder: vote.of(seconder)}
}

// moversWithin fills mover and seconder where the words of the resolution
// themselves name them: "on the proposal of A, seconded by B, that …", "to sell the
// hut, proposed by A, seconded by B".
func (it *itemReader) moversWithin(words piece) {
	mover, seconder, ok := phrase.ReadOnMotionOf(words.text())
	if !ok {
		mover, seconder, ok = phrase.ReadMoversAtEnd(words.text())
	}
	if !ok {
		return
	}
	if above := it.res.main; above != nil && !above.settled && above.result() == "" && !above.text.empty() && pointsBack(decided(words.text(), max(mover.End, seconder.End))) {
		above.votes().take(phrase.Tally{Reported: true, Result: model.Carried}, words.place())
	}
	it.settleProposal(it.res.main)
	it.res.main = &proposal{kind: model.KindMotion, section: it.section, below: true, mover: words.of(mover), seconder: words.of(seconder)}
	if vote, ok := phrase.ReadVoteBefore(words.text(), max(mover.End, seconder.End)); ok {
		it.ballotOf(it.res).take(vote, words.place())
	}
}

// decided gives what is decided behind the names of those who moved it: "that the
// Notice of Motion be adopted".
func decided(words string, names int) string { return strings.TrimLeft(words[names:], " ,") }
