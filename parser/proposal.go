package parser

import (
	"strings"

	"minutebook/model"
	"minutebook/parser/internal/phrase"
)

// proposal is a motion or amendment that was put. What becomes of it decides
// where its words stand: lost, in the motions; carried and printed again after a
// marker, in the narrative; carried and not printed again, in the motions.
type proposal struct {
	kind            string
	heading         piece // "Amendment on behalf of the Labour Group"
	mover, seconder piece
	giver           piece // who gave notice of it
	text            piece
	list            clauseList
	entries         []piece // the paragraphs of its clauses
	open            bool    // its words stand in the next paragraph
	bare            []*slot // paragraphs that name mover and seconder, or announce a vote, and say no more
	wording         []*slot // paragraphs that hold its words
	ballot          *ballot
	section         section
	settled         bool
	below           bool      // named below the resolution that carries it
	procedural      bool      // put while another motion is open, as an amendment is
	under           *proposal // the motion that was open when this one was put
	quoted          bool      // the quotation that holds its words goes on in the next paragraph
}

func (p *proposal) result() string {
	if p == nil || p.ballot == nil {
		return ""
	}
	return p.ballot.vote.Result
}

// proposal reads a paragraph that tells who moved and who seconded.
func (it *itemReader) proposal(c piece) bool {
	if c.cues()&phrase.MoverCue == 0 && !opensMover(c.text()) {
		return false
	}
	label := it.motionLabel(c)
	c = c.from(label.hi - c.lo)
	sentences := sentencesOf(c)
	at, found, ok := it.findProposal(sentences)
	if !ok || phrase.Unseconded(c.text()) {
		return false
	}
	if n := len(sentences) - 1; n > at && (it.closing(sentences[n]) || it.adjourns(sentences[at], sentences[n])) {
		c = c.part(0, sentences[n].lo-c.lo) // "A moved to adjourn. Motion carried. The meeting ended at 8 pm."
		sentences = sentences[:n]
	}
	s, rest := sentences[at], sentences[at+1:]
	if phrase.NamesMover(s.text()) && !it.secondedBelow() {
		return false
	}
	if len(sentences) == 1 && it.movedUnderNumber(c, found) {
		return true
	}
	if at > 0 && found.Text.End > 0 && agreedInPassing(s.text()[found.Vote.Start:found.Vote.End]) {
		return false
	}
	pr := it.moversOfResolution(c, found)
	if pr == nil {
		if found.Mover.End == 0 && found.Seconder.End > 0 && found.Seconder.Start == 0 && !it.wantsSeconder() {
			return false // "Councillor B seconded the motion", and no motion is open
		}
		if it.res != nil && !it.res.waiting {
			it.suspendResolution()
		}
		pr = it.merge(s, found)
	}
	pr.mover = pick(pr.mover, s.of(found.Mover))
	pr.seconder = pick(pr.seconder, s.of(found.Seconder))
	before := at == 1 && found.Bare && pr.wordless() && !pr.below && !motionTo(sentences[0]).empty()
	if before {
		pr.text = motionTo(sentences[0]) // "Motion to raise the fees. Moved by A, seconded by B."
	}
	said := at > 0 && !before || !found.Bare && found.Text.End == 0 && !found.Open
	if found.Text.End > 0 {
		pr.text, rest = wholeWords(s.of(found.Text), rest)
		pr.quoted = it.quotationGoesOn(pr.text, false)
	}
	if next := it.next(1); opensOnly(pr.text) && next != nil && !next.Listed() && isQuotation(next.Text) {
		pr.text, found.Open = piece{}, true // "It was moved and seconded that:", the words in quotation marks below
	}
	pr.open = pr.text.empty() && (found.Open || found.Bare && len(rest) == 0 && it.wordsBelow(c))
	if !it.onlyVotes(rest) {
		said = true
	}
	if lead := it.leadOf(it.slots); lead != nil {
		pr.bare = append(pr.bare, lead)
	}
	if above := it.wordsAbove(c); above != nil && found.Bare && !found.Open && found.Mover.End > 0 && isMoversLine(c.text()) && pr.wordless() && !pr.below {
		pr.text, pr.open, above.rule = above.c, false, "motion-text"
		if words := motionTo(above.c); !words.empty() {
			pr.text = words
		}
		pr.wording = append(pr.wording, above)
	}
	it.markText(label, "motion-label")
	slot := it.add(c, "proposal")
	switch {
	case said:
	case found.Text.End == 0 && !before:
		pr.bare = append(pr.bare, slot)
	default:
		pr.wording = append(pr.wording, slot)
	}
	if found.Vote.End > 0 {
		v := s.of(found.Vote)
		it.vote(v, phrase.ReadTail(v.text()))
	}
	for _, v := range rest {
		it.sentenceOnProposal(pr, v)
	}
	return true
}

// secondedBelow tells whether the line below names who seconded.
func (it *itemReader) secondedBelow() bool {
	next := it.next(1)
	if next == nil || !isMoversLine(next.Text) {
		return false
	}
	found, ok := phrase.ReadProposal(next.Text)
	return ok && found.Mover.End == 0
}

// motionLabel gives the label before the sentence that tells a motion: "MOTION:" in
// "MOTION: Mr A moved to adopt the budget.", "Motion 21-04 –". It is empty where none
// stands there; a bare name behind it is the mover's.
func (it *itemReader) motionLabel(c piece) piece {
	t := c.text()
	if !opens(t, "motion") || c.listed() {
		return c.part(0, 0)
	}
	n := len("motion")
	n += len(t[n:]) - len(strings.TrimLeft(t[n:], " #Nno.0123456789-/"))
	sign := t[n:]
	rest := strings.TrimLeft(sign, ":–—- ")
	if len(rest) == len(sign) || !strings.ContainsAny(sign[:len(sign)-len(rest)], ":–—") || phrase.IsMoversPair(t) {
		return c.part(0, 0)
	}
	words := len(t) - len(rest)
	if _, put := phrase.ReadPut(rest); !put && !isMoversLine(rest) && !opens(rest, "it was ") {
		return c.part(0, 0)
	}
	return piece{c.p, c.lo, c.lo + words}
}

// findProposal gives the sentence of a paragraph that tells who moved: the first,
// or one of a few: "The Chair thanked the officers. It was proposed by A, seconded
// by B that …".
func (it *itemReader) findProposal(sentences []piece) (at int, found phrase.Proposal, ok bool) {
	if len(sentences) > mostLeads {
		sentences = sentences[:1]
	}
	for i, s := range sentences {
		if found, ok = phrase.ReadProposal(s.text()); ok {
			return i, found, true
		}
		if found, ok = phrase.ReadPut(s.text()); ok && it.putToVote(sentences[i+1:]) {
			return i, found, true
		}
	}
	return 0, phrase.Proposal{}, false
}

// putToVote tells whether the sentences behind one, or the paragraph below where
// none stands behind it, say that a motion was seconded or how the vote on it went.
func (it *itemReader) putToVote(rest []piece) bool {
	if len(rest) > 0 {
		return it.onlyVotes(rest[:1])
	}
	for n := 1; n <= farthestPut; n++ {
		next := it.next(n)
		if next == nil || next.Listed() {
			return false
		}
		if tallies, ok := phrase.ReadOutcome(next.Text); ok {
			return tallies[0].Result != "" || tallies[0].For.Set
		}
		if phrase.SaysSeconded(next.Text) || isMoversLine(next.Text) {
			return true
		}
		if more, ok := phrase.ReadPut(next.Text); ok && more.Kind != phrase.OnAmendment {
			return false
		}
	}
	return false
}

// farthestPut is how many paragraphs below a motion its vote is looked for.
const farthestPut = 3

// mostLeads is how many sentences a paragraph has at most in which another than
// the first tells who moved.
const mostLeads = 4

// sentenceOnProposal reads a sentence behind the one that tells who moved: the
// seconder, the vote, or what became of the proposal.
func (it *itemReader) sentenceOnProposal(pr *proposal, v piece) {
	if phrase.SaysSeconded(v.text()) {
		return
	}
	if more, ok := phrase.ReadProposal(v.text()); ok && more.Mover.End == 0 {
		pr.seconder = pick(pr.seconder, v.of(more.Seconder))
		if more.Vote.End > 0 {
			tail := v.of(more.Vote)
			it.vote(tail, phrase.ReadTail(tail.text()))
		}
		return
	}
	if tallies, ok := phrase.ReadOutcome(v.text()); ok {
		it.vote(v, tallies)
	} else if fate, ok := phrase.ReadFate(v.text()); ok {
		it.vote(v, []phrase.Tally{fate})
	} else if sides, ok := phrase.ReadSides(v.text()); ok {
		it.takeSides(v, sides)
	} else if it.answered(pr, v) {
		it.main, pr.settled = nil, true
	}
}

// answered tells whether a sentence behind a proposal that nobody seconded tells
// what was agreed upon it: what is decided below is another matter.
func (it *itemReader) answered(pr *proposal, v piece) bool {
	if it.main != pr || !pr.seconder.empty() || pr.text.empty() || pr.ballot != nil {
		return false
	}
	_, ok := phrase.ReadProseDecision(v.text())
	return ok
}

func pick(old, found piece) piece {
	if found.empty() {
		return old
	}
	return found
}

// agreedInPassing tells the end of a sentence by which a narrative tells of a
// decision in passing: "The Clerk had asked three firms. Councillor A proposed
// that the lowest be taken, Councillor B seconded, and all agreed."
func agreedInPassing(vote string) bool {
	if vote == "" {
		return false
	}
	for _, t := range phrase.ReadTail(vote) {
		if t.Result == model.Lost || t.For.Set || t.Against.Set || t.Abstain.Set {
			return false
		}
	}
	return true
}

// onlyVotes tells whether sentences only announce a vote, or name the seconder.
func (it *itemReader) onlyVotes(sentences []piece) bool {
	for _, s := range sentences {
		if p, ok := phrase.ReadProposal(s.text()); ok && p.Mover.End == 0 || phrase.SaysSeconded(s.text()) {
			continue
		}
		if _, ok := phrase.ReadOutcome(s.text()); ok {
			continue
		}
		if _, ok := phrase.ReadSides(s.text()); !ok {
			return false
		}
	}
	return true
}

// opensOnly tells words that only lead to a motion's own: "that:".
func opensOnly(c piece) bool {
	return !c.empty() && strings.EqualFold(strings.TrimRight(c.text(), " :-–—,"), "that")
}

// merge gives the proposal that a sentence tells of: a new one, or the open one
// of which it names the other half.
func (it *itemReader) merge(s piece, found phrase.Proposal) *proposal {
	last := it.top()
	half := found.Mover.End == 0 || found.Seconder.End == 0
	if last != nil && !last.settled && last.ballot == nil {
		missing := last.mover.empty() && found.Mover.End > 0 || last.seconder.empty() && found.Seconder.End > 0
		both := last.mover.empty() && last.seconder.empty()
		if missing && (half || both) {
			return last
		}
	}
	pr := &proposal{kind: model.KindMotion, section: it.section, procedural: found.Kind == phrase.OnProcedural}
	if found.Kind == phrase.OnAmendment || found.Kind == phrase.OnMotion && isMoversLine(s.text()) && it.amendmentAbove() {
		pr.kind = model.KindAmendment
	}
	it.push(pr)
	return pr
}

// push makes a proposal the open one. An amendment or a procedural motion leaves
// the motion open under it.
func (it *itemReader) push(pr *proposal) {
	it.ballot, it.side = nil, phrase.Side{}
	if pr.sub() {
		it.subs = append(it.subs, pr)
		return
	}
	it.closeSubs()
	if it.main.unvoted() {
		pr.under = it.main // what is put now may turn out to amend it
		it.settleUnder(it.main)
	} else {
		it.settleProposal(it.main)
	}
	it.main = pr
}

// unvoted tells whether a motion with words of its own waits for its vote.
func (p *proposal) unvoted() bool {
	return p != nil && !p.settled && p.ballot == nil && !p.wordless()
}

// settleUnder settles the motion that was open when another was put.
func (it *itemReader) settleUnder(pr *proposal) {
	under := pr.under
	pr.under = nil
	it.settleProposal(under)
}

// turnsAmendment makes an amendment of the open motion where a vote on "the
// amendment" stands right below its words, or anywhere below them where another
// motion was open when it was put, and none was called so: "It was moved by A,
// seconded by B: That …" says only then what it was.
func (it *itemReader) turnsAmendment() *proposal {
	pr := it.main
	if !pr.unvoted() || len(it.subs) > 0 || pr.lastWording() == nil || it.lastSlot() != pr.lastWording() && !pr.under.unvoted() {
		return nil
	}
	pr.kind = model.KindAmendment
	it.main, pr.under = pr.under, nil
	it.subs = append(it.subs, pr)
	return pr
}

// sub tells whether a proposal is put while another one is open.
func (p *proposal) sub() bool { return p.procedural || p.kind == model.KindAmendment }

// top gives the proposal put last.
func (it *itemReader) top() *proposal {
	if n := len(it.subs); n > 0 {
		return it.subs[n-1]
	}
	return it.main
}

// mostOpen is how many proposals may be open one on another.
const mostOpen = 8

// find gives the open proposal of which a report of a vote speaks.
func (it *itemReader) find(subject string) *proposal {
	switch subject {
	case "":
		return it.top()
	case phrase.OnMotion:
		return it.main
	}
	for i := len(it.subs) - 1; i >= max(0, len(it.subs)-mostOpen); i-- {
		if it.subs[i].procedural == (subject == phrase.OnProcedural) {
			return it.subs[i]
		}
	}
	if subject == phrase.OnAmendment {
		return it.turnsAmendment()
	}
	if subject == phrase.OnProcedural && len(it.subs) == 0 && it.main != nil && it.main.ballot == nil {
		return it.main // the only motion that is open
	}
	return nil
}

// closeSubs settles the open amendments and procedural motions.
func (it *itemReader) closeSubs() {
	for _, pr := range it.subs {
		it.settleProposal(pr)
	}
	it.subs = nil
}

// decideVersus settles a division between the motion and an amendment, in which
// each side has its own count: the smaller one lost.
func (it *itemReader) decideVersus() {
	if it.main == nil || it.main.ballot == nil {
		return
	}
	for _, pr := range it.subs {
		m, a := it.main.ballot, pr.ballot
		if a == nil || a.vote.Result != "" || m.vote.For == nil || a.vote.For == nil || m.vote.Against != nil || a.vote.Against != nil {
			continue
		}
		switch m.vote.Result {
		case model.Carried:
			a.vote.Result = model.Lost
			continue
		case model.Lost:
			a.vote.Result = model.Carried
			continue
		}
		switch {
		case *m.vote.For > *a.vote.For:
			m.vote.Result, a.vote.Result = model.Carried, model.Lost
		case *m.vote.For < *a.vote.For:
			m.vote.Result, a.vote.Result = model.Lost, model.Carried
		}
	}
}

func hasMoverCue(s string) bool { return opensMover(s) || phrase.CuesOf(s)&phrase.MoverCue != 0 }

// opensMover tells a line that begins with the label of a mover.
func opensMover(s string) bool {
	if s == "" || strings.IndexByte("MmPpSs", s[0]) < 0 {
		return phrase.IsMoversPair(s)
	}
	return opens(s, "mover") || opens(s, "prop. ") || opens(s, "motion by ") || opens(s, "second:") || opens(s, "second by ") || opens(s, "supported by:") || phrase.NamesMover(s) || phrase.IsMoversPair(s)
}
