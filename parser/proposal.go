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
	votedAhead      bool      // the line that names who moved it tells the vote, and its words stand below
	procedural      bool      // put while another motion is open, as an amendment is
	under           *proposal // the motion that was open when this one was put
	quoted          bool      // the quotation that holds its words goes on in the next paragraph
}

// result gives what became of a motion. Counts tell that it was lost where no words
// do: what is decided below them is something else.
func (p *proposal) result() string {
	if p == nil || p.ballot == nil {
		return ""
	}
	if v := p.ballot.vote; v.Result == "" && v.For != nil && v.Against != nil && *v.For < *v.Against {
		return model.Lost
	}
	return p.ballot.vote.Result
}

// motionTold is a paragraph that tells who moved or seconded: its label, the
// sentence that names them with what was found in it, and those behind it.
type motionTold struct {
	label    piece // "MOTION:"
	c        piece // what stands behind the label
	first, s piece
	at       int // how many sentences stand before s
	found    phrase.Proposal
	rest     []piece
}

// proposal reads a paragraph that tells who moved and who seconded.
func (it *itemReader) proposal(c piece) bool {
	if c.cues()&phrase.MoverCue == 0 && !opensMover(c.text()) || !phrase.MayMove(c.text()) {
		return false
	}
	m, ok := it.readMotion(c)
	if !ok {
		return false
	}
	if m.at == 0 && len(m.rest) == 0 && it.movedUnderNumber(m.c, m.found) {
		return true
	}
	if m.at > 0 && m.found.Text.End > 0 && agreedInPassing(m.s.text()[m.found.Vote.Start:m.found.Vote.End]) {
		return false
	}
	pr := it.moversOfResolution(m.c, m.found)
	if pr == nil {
		if m.found.Mover.End == 0 && m.found.Seconder.End > 0 && m.found.Seconder.Start == 0 && !it.wantsSeconder() {
			return false // "Councillor B seconded the motion", and no motion is open
		}
		if it.res != nil && !it.res.waiting {
			it.suspendResolution()
		}
		pr = it.merge(m.s, m.found)
	}
	it.enterMotion(pr, m)
	return true
}

// readMotion finds the sentence of a paragraph that tells of a motion.
func (it *itemReader) readMotion(c piece) (m motionTold, ok bool) {
	m.label = it.motionLabel(c)
	m.c = c.from(m.label.hi - c.lo)
	sentences := sentencesOf(m.c)
	m.at, m.found, ok = it.findProposal(sentences)
	if !ok || phrase.Unseconded(m.c.text()) {
		return m, false
	}
	if n := len(sentences) - 1; n > m.at && (it.closing(sentences[n]) || it.adjourns(sentences[m.at], sentences[n])) {
		m.c = m.c.part(0, sentences[n].lo-m.c.lo) // "A moved to adjourn. Motion carried. The meeting ended at 8 pm."
		sentences = sentences[:n]
	}
	m.first, m.s, m.rest = sentences[0], sentences[m.at], sentences[m.at+1:]
	return m, !phrase.NamesMover(m.s.text()) || it.secondedBelow()
}

// enterMotion gives a proposal what a paragraph tells of it, and the paragraph its
// place.
func (it *itemReader) enterMotion(pr *proposal, m motionTold) {
	pr.mover = pick(pr.mover, m.s.of(m.found.Mover))
	pr.seconder = pick(pr.seconder, m.s.of(m.found.Seconder))
	before := m.at == 1 && m.found.Bare && pr.wordless() && !pr.below && !motionTo(m.first).empty()
	if before {
		pr.text = motionTo(m.first) // "Motion to raise the fees. Moved by A, seconded by B."
	}
	said := m.at > 0 && !before || !m.found.Bare && m.found.Text.End == 0 && !m.found.Open
	it.wordsOfMotion(pr, &m)
	it.adjournsAt(pr, m)
	if !it.onlyVotes(m.rest) {
		said = true
	}
	if lead := it.leadOf(it.slots); lead != nil {
		pr.bare = append(pr.bare, lead)
	}
	it.takeWordsAbove(pr, m)
	it.markText(m.label, "motion-label")
	slot := it.add(m.c, "proposal")
	switch {
	case said:
	case m.found.Text.End == 0 && !before:
		pr.bare = append(pr.bare, slot)
	default:
		pr.wording = append(pr.wording, slot)
	}
	if m.found.Vote.End > 0 {
		pr.votedAhead = pr.open
		v := m.s.of(m.found.Vote)
		it.vote(v, phrase.ReadTail(v.text()))
	}
	for _, v := range m.rest {
		it.sentenceOnProposal(pr, v)
	}
}

// wordsOfMotion takes the words that the sentence gives, or tells whether they
// stand below it.
func (it *itemReader) wordsOfMotion(pr *proposal, m *motionTold) {
	if m.found.Text.End > 0 {
		pr.text, m.rest = wholeWords(m.s.of(m.found.Text), m.rest)
		pr.quoted = it.quotationGoesOn(pr.text, false)
	}
	if n := len(m.rest) - 1; n >= 0 && pr.text.empty() && phrase.LeadsToWords(m.rest[n].text()) {
		m.rest, m.found.Open = m.rest[:n], true // "A moved an amendment. The amendment was as follows:"
	}
	if next := it.next(1); opensOnly(pr.text) && next != nil && !next.Listed() && isQuotation(next.Text) {
		pr.text, m.found.Open = piece{}, true // "It was moved and seconded that:", the words in quotation marks below
	}
	pr.open = pr.text.empty() && (m.found.Open || m.found.Bare && len(m.rest) == 0 && it.wordsBelow(m.c))
}

// takeWordsAbove takes the paragraph above a line that only names mover and
// seconder for the words of what they moved.
func (it *itemReader) takeWordsAbove(pr *proposal, m motionTold) {
	above := it.wordsAbove(m.c)
	if above == nil || !m.found.Bare || m.found.Open || m.found.Mover.End == 0 || !isMoversLine(m.c.text()) || !pr.wordless() || pr.below {
		return
	}
	pr.text, pr.open, above.rule = above.c, false, "motion-text"
	if words := motionTo(above.c); !words.empty() {
		pr.text = words
	}
	pr.wording = append(pr.wording, above)
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
	leads := sentences
	if len(sentences) > mostLeads {
		leads = sentences[:1]
	}
	for i, s := range leads {
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
	} else if told, ok := phrase.ReadVoices(v.text()); ok {
		it.voteWithVoices(v, told)
	} else if fate, ok := phrase.ReadFate(v.text()); ok {
		it.vote(v, []phrase.Tally{fate})
	} else if counts, ok := it.bareCounts(v.text()); ok {
		it.vote(v, []phrase.Tally{counts})
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

// agreedInPassing tells the end of a sentence by which a narrative tells, without a
// word of a vote, of a decision in passing: "The Clerk had asked three firms. Councillor A proposed
// that the lowest be taken, Councillor B seconded, and all agreed."
func agreedInPassing(vote string) bool {
	if vote == "" || phrase.Holds(vote, "carried") || phrase.Holds(vote, "in favour") {
		return false // a vote was taken
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
		if p, ok := phrase.ReadProposal(s.text()); ok && p.Mover.End == 0 && (p.Bare || !phrase.Holds(s.text(), " reserv")) || phrase.SaysSeconded(s.text()) {
			continue
		}
		if _, ok := phrase.ReadOutcome(s.text()); ok {
			continue
		}
		if _, ok := phrase.ReadVoices(s.text()); ok {
			continue
		}
		if _, ok := it.bareCounts(s.text()); ok {
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

func hasMoverCue(s string) bool { return opensMover(s) || phrase.CuesOf(s)&phrase.MoverCue != 0 }

// opensMover tells a line that begins with the label of a mover.
func opensMover(s string) bool {
	if s == "" || strings.IndexByte("MmPpSs", s[0]) < 0 && !strings.HasPrefix(s, "On the ") {
		return phrase.IsMoversPair(s) || phrase.NamesMoversInBrackets(s)
	}
	return opens(s, "mover") || opens(s, "prop. ") || opens(s, "motion by ") || opens(s, "motion made by ") || opens(s, "second:") || opens(s, "second by ") || opens(s, "supported by:") || phrase.NamesMover(s) || phrase.IsMoversPair(s) || phrase.NamesMoversInBrackets(s)
}
