package parser

import (
	"strings"

	"minutebook/model"
	"minutebook/parser/internal/outline"
	"minutebook/parser/internal/phrase"
)

// motionHeadings are the words of headings over a motion's text.
var motionHeadings = [...]string{"motion", "amendment", "substantive motion", "original motion", "deemed motion", "procedural motion", "further amendment",
	"first amendment", "second amendment", "notice of motion"}

var opensMotionHeading = phrase.NewPrefixes(motionHeadings[:]...)

// motionHeading reads "Motion", "Amendment", and headings that say whose it is.
func (it *itemReader) motionHeading(c piece) bool {
	if it.labelledMotion(c) {
		return true
	}
	if opensMotionHeading.Of(c.text()) == "" {
		return false
	}
	t := strings.TrimRight(c.text(), " :-–—")
	if len(t) > 90 {
		return false
	}
	kind, rest := "", ""
	for _, h := range motionHeadings {
		if phrase.HasFold(t, h) && (len(t) == len(h) || t[len(h)] == ' ') {
			kind, rest = model.KindMotion, phrase.Small(t[len(h):])
			if strings.HasSuffix(h, "amendment") {
				kind = model.KindAmendment
			}
		}
	}
	if kind == "" || rest != "" && !strings.HasPrefix(rest, " on behalf of ") && strings.Trim(rest, " 0123456789abc") != "" || strings.HasSuffix(t, ".") {
		return false
	}
	next := it.next(1)
	if next == nil || next.Listed() && rest == "" && !motionWords(next.Text) {
		return false
	}
	it.suspendResolution()
	pr := &proposal{kind: kind, open: true, section: it.section}
	if rest != "" && len(rest) > 3 {
		pr.heading = c.part(0, len(t))
	}
	it.push(pr)
	s := it.add(c, "motion-heading")
	s.drop = true
	return true
}

// motionLabels open what labelledMotion reads.
var motionLabels = phrase.NewPrefixes("motion", "proposal:", "amendment")

// labelledMotion reads a motion's words behind their label: "Motion: That the
// bench be mended."
func (it *itemReader) labelledMotion(c piece) bool {
	t := c.text()
	if c.listed() || motionLabels.Of(t) == "" {
		return false
	}
	kind := ""
	switch {
	case opens(t, "motion:"), opens(t, "motion –"), opens(t, "motion —"), opens(t, "motion -"):
		kind = model.KindMotion
	case opens(t, "proposal:") && it.moverNext():
		kind = model.KindMotion
	case opens(t, "amendment:"), opens(t, "amendment –"), opens(t, "amendment —"), opens(t, "amendment -"):
		kind = model.KindAmendment
	}
	if kind == "" || it.section != inMinutes {
		return false
	}
	words := c.from(strings.IndexAny(t, ":–—-"))
	words = words.from(len(words.text()) - len(strings.TrimLeft(words.text(), " :–—-")))
	if !ownMotionWords(words.text()) && !opensTo(words.text()) {
		return false
	}
	it.suspendResolution()
	pr := &proposal{kind: kind, section: it.section, text: words}
	it.push(pr)
	pr.wording = append(pr.wording, it.add(c, "motion-text"))
	return true
}

// moverNext tells whether the line below names who moved.
func (it *itemReader) moverNext() bool {
	next := it.next(1)
	return next != nil && isMoversLine(next.Text)
}

// motionText reads the words of a motion that stand in the paragraphs below its
// heading or its mover's line.
func (it *itemReader) motionText(c piece) bool {
	pr := it.top()
	if pr == nil || pr.settled || pr.ballot != nil && !it.voteAhead(pr) {
		return false
	}
	switch {
	case pr.open && isNote(c.text()):
		return false // "(See document 2)" before its words
	case pr.open && (!c.listed() || (len(pr.entries) == 0 || pr.mover.empty()) && succeeds(it.outer, c.p.Enum) && motionWords(c.text())):
		if pr.mover.empty() && pr.heading.empty() && !motionWords(c.text()) {
			return false
		}
		if !motionWords(c.text()) && pr.heading.empty() {
			pr.open = false
			return false
		}
		pr.text, pr.open = c, false
		pr.quoted = it.quotationGoesOn(c, false)
		pr.wording = append(pr.wording, it.add(c, "motion-text"))
		return true
	case !c.listed() && !it.toldByWording && it.section == inMinutes && !pr.text.empty() && opens(pr.text.text(), "that ") && (opens(c.text(), "that ") || opensFurther(c.text()) && unfinished(pr.lastWords())) && it.lastSlot() == pr.lastWording():
		it.motionClause(pr, c) // as in a resolution, a second "That …" is a clause without a label
		return true
	case (!c.listed() || it.dashBeforeWords(c)) && it.awaitsWords(pr, c):
		pr.text = c
		pr.quoted = it.quotationGoesOn(c, false)
		pr.wording = append(pr.wording, it.add(c, "motion-text"))
		return true
	case c.listed() && !pr.text.empty() && announcesList(pr.text.text()) && (len(pr.entries) == 0 && starts(c.p.Enum) || len(pr.entries) > 0 && (pr.list.continues(c.p.Enum) || starts(c.p.Enum))):
		it.motionClause(pr, c)
		return true
	case c.listed() && pr.open && starts(c.p.Enum) && !succeeds(it.outer, c.p.Enum):
		it.motionClause(pr, c)
		return true
	case c.listed() && pr.open && len(pr.entries) > 0 && pr.list.continues(c.p.Enum):
		it.motionClause(pr, c)
		return true
	}
	return false
}

// voteAhead tells whether the line that tells who moved a motion tells how the vote
// went too, with the motion's words right below it: "Moved by A, seconded by B and
// carried:".
func (it *itemReader) voteAhead(pr *proposal) bool {
	last := it.lastSlot()
	if last == nil || !pr.votedAhead {
		return false
	}
	if pr.wordless() {
		return len(pr.bare) > 0 && last == pr.bare[len(pr.bare)-1]
	}
	return last == pr.lastWording()
}

// awaitsWords tells whether a motion whose lines of mover and seconder said no
// more than the names has its words right below them: "That …", or a quotation.
func (it *itemReader) awaitsWords(pr *proposal, c piece) bool {
	if it.toldByWording || it.section != inMinutes || !pr.wordless() || pr.mover.empty() || pr.seconder.empty() || len(pr.bare) == 0 || it.lastSlot() != pr.bare[len(pr.bare)-1] {
		return false
	}
	if opensTo(c.text()) {
		next := it.next(1)
		return it.layout == model.LayoutPrinted && next != nil && reportsVote(next.Text) // its words, and not what followed it
	}
	return opensThat(c.text()) || opensThat(strings.TrimLeft(c.text(), "“\"‘"))
}

// dashBeforeWords tells a dash that stands before the words of a motion rather than
// before an entry of a list: no other stands below it.
func (it *itemReader) dashBeforeWords(c piece) bool {
	next := it.next(1)
	return c.p.Enum.Class == phrase.Bullet && strings.Contains("–—-", c.p.Enum.Label) && (next == nil || next.Enum.Class != phrase.Bullet)
}

// lastWords gives the last words of a motion that are known.
func (p *proposal) lastWords() string {
	if n := len(p.entries); n > 0 {
		return p.entries[n-1].text()
	}
	return p.text.text()
}

func (it *itemReader) motionClause(pr *proposal, c piece) {
	if pr.text.empty() && len(pr.entries) == 0 {
		pr.open = true
	}
	cl := &model.Clause{Text: c.text()}
	if c.listed() {
		cl = pr.list.place(it.reading, c.p.Enum, c.p.EnumSpan)
		cl.Label = c.p.Enum.Label
	} else {
		pr.list.addPlain(cl)
	}
	cl.Text, cl.At = c.text(), it.at(c.place())
	pr.entries = append(pr.entries, c)
	pr.wording = append(pr.wording, it.add(c, "motion-clause"))
}

// motionWords tells whether a paragraph may be a motion's own words.
func motionWords(t string) bool {
	bare := strings.TrimLeft(t, "“\"‘' ")
	return len(bare) < len(t) || opens(bare, "that ") || opens(bare, "to ") || opens(bare, "this council") || opens(bare, "council ") ||
		opens(bare, "that:") || opens(bare, "the council ") || opens(bare, "this ")
}

// settleMover gives a resolution the mover and the vote of the motion that it
// carries, or leaves them to the motion where the resolution only points at it.
func (it *itemReader) settleMover(res *resolution) {
	pr := res.main
	if pr.conductsOther(res) {
		it.settleProposal(pr)
		pr = nil
	}
	if pr != nil && !pr.settled {
		if !pr.text.empty() && pr.result() == "" && adopts(res.Text) && len(res.Clauses) == 0 {
			pr.votes().take(phrase.Tally{Reported: true, Result: model.Carried, Unanimous: strings.Contains(phrase.Small(res.Text), "unanimous")}, res.spans)
		}
		if !pr.text.empty() && pr.result() == model.Carried && pointsBack(res.Text) && len(res.Clauses) == 0 || it.carriedApart(pr, res) {
			it.emitMotion(pr)
			pr = nil
		}
	}
	if pr != nil {
		it.settleUnder(pr)
		pr.settled = true
		res.Mover = it.value(pr.mover, "mover", res.Resolution, "mover")
		res.Seconder = it.value(pr.seconder, "seconder", res.Resolution, "seconder")
		for _, s := range pr.bare {
			s.drop = true
		}
		if len(pr.entries) == 0 && !pr.text.empty() && phrase.PointsOnly(pr.text.text()) {
			for _, s := range pr.wording {
				s.drop = true
			}
		}
		if pr.ballot != nil {
			if res.ballot != nil {
				pr.ballot.take(res.ballot.tally(), outline.Span{})
				pr.ballot.merge(res.ballot)
			}
			res.ballot = pr.ballot
		}
	}
	it.giveVote(res)
}

// giveVote makes the resolution's vote out of what was reported.
func (it *itemReader) giveVote(res *resolution) {
	if res.ballot == nil || !res.ballot.reported() || it.lostMotion(res) {
		return
	}
	b := res.ballot
	if b.vote.Result == "" || b.vote.Result == model.Lost {
		b.vote.Result = model.Carried // it stands under a deciding marker
	}
	for _, s := range b.slots {
		s.drop = true
	}
	res.Vote = it.makeVote(b)
}

// pointsBack tells whether a resolution only points at a motion printed above it.
func pointsBack(text string) bool {
	low := strings.TrimPrefix(phrase.Small(text), "it was agreed ")
	if adopts(low) {
		return true
	}
	if len(low) > 90 {
		return false
	}
	for _, thing := range [...]string{"that the motion", "that the notice of motion", "that the amended motion", "that the substantive motion", "that the proposal", "that the amendment", "that the above motion", "accordingly", "the motion"} {
		if strings.HasPrefix(low, thing) {
			return true
		}
	}
	return false
}

// adopting are the verbs with which a motion is taken over as it stands.
var adopting = [...][2]string{{"to adopt", "adopted"}, {"to approve", "approved"}, {"to agree", "agreed"}, {"to pass", "passed"}, {"to support", "supported"}, {"to accept", "accepted"}}

// longestAdopting is the length of the longest resolution that only adopts a
// motion, and longestDecider that of the longest name of the body before its verb.
const (
	longestAdopting = 140
	longestDecider  = 40
)

// adopts tells whether a resolution does no more than adopt the motion: "To adopt
// the motion", "The Council agreed the motion".
func adopts(text string) bool {
	low := phrase.Small(text)
	if len(low) >= longestAdopting {
		return false
	}
	low = strings.Replace(low, "the terms of the motion", "the motion", 1)
	switch strings.TrimRight(low, " .") {
	case "the motion", "the motion unanimously":
		return true // behind the marker "The Council agreed"
	}
	for _, verb := range adopting {
		if strings.HasPrefix(low, verb[0]+" the motion") {
			return true
		}
		who, rest, told := strings.Cut(low, verb[1])
		what, _ := strings.CutPrefix(rest, " unanimously")
		if told && strings.HasPrefix(what, " the motion") && (who == "" || strings.HasPrefix(who, "the ") && len(who) <= longestDecider && !strings.Contains(who, " that ")) {
			return true
		}
	}
	return false
}

// settle decides what becomes of the proposals that are still open at the end of
// a section.
func (it *itemReader) settle() {
	for _, m := range it.motions {
		if !m.wordless() {
			it.emitMotion(m)
		}
	}
	it.motions = nil
	it.decideVersus()
	it.closeSubs()
	it.settleProposal(it.main)
	it.main, it.ballot, it.loose = nil, nil, nil
	it.side = phrase.Side{}
}

// settleProposal makes a motion of a proposal whose outcome is told and that no
// resolution took up. Without an outcome it stays narrative.
func (it *itemReader) settleProposal(pr *proposal) {
	if pr == nil || pr.settled {
		return
	}
	it.settleUnder(pr)
	pr.settled = true
	if pr.ballot != nil {
		pr.ballot.derive()
	}
	if pr.result() != "" && !pr.wordless() {
		it.emitMotion(pr)
		return
	}
	if (!pr.text.empty() || len(pr.entries) > 0) && len(pr.wording) > 0 {
		it.diagnose("motion-without-outcome", pr.wording[0].c.place(), "the text does not say what became of this "+pr.kind)
	}
}

// wordless tells whether the text gives no words of a proposal: it then stays
// narrative, with its vote.
func (p *proposal) wordless() bool { return p.text.empty() && len(p.entries) == 0 }

// emitMotion makes a motion of a proposal: its paragraphs live there.
func (it *itemReader) emitMotion(pr *proposal) {
	it.settleUnder(pr)
	pr.settled = true
	m := &model.Motion{Section: pr.section.name(), Kind: pr.kind}
	m.Heading = it.value(pr.heading, "motion-heading", m, "heading")
	m.Text = it.value(pr.text, "motion-text", m, "text")
	m.Mover = it.value(pick(pr.giver, pr.mover), "mover", m, "mover")
	m.Seconder = it.value(pr.seconder, "seconder", m, "seconder")
	spans := []outline.Span{pr.heading.spanIfAny(), pr.text.spanIfAny()}
	if pr.text.empty() && len(pr.entries) == 0 {
		spans = append(spans, pr.mover.spanIfAny())
	}
	m.Clauses = pr.list.top
	at := 0
	it.enterClauses(m.Clauses, pr.entries, &at)
	for _, e := range pr.entries {
		spans = append(spans, e.place())
	}
	for _, s := range append(pr.bare, pr.wording...) {
		s.drop = true
	}
	if b := pr.ballot; b != nil {
		for _, s := range b.slots {
			s.drop = true
		}
		m.Vote = it.makeVote(b)
		if len(pr.wording)+len(pr.bare) == 0 {
			spans = append(spans, b.span)
		}
	}
	h := hull(spans...)
	m.At, m.ID = it.at(h), it.id(h.Start)
	it.item.Motions = append(it.item.Motions, m)
}

// enterClauses enters the words of a motion's clauses in the account, in the
// order in which they were read.
func (it *itemReader) enterClauses(list []*model.Clause, from []piece, at *int) {
	for _, cl := range list {
		if *at >= len(from) {
			return
		}
		c := from[*at]
		*at++
		it.label(c.p, "motion-clause", cl, "label")
		it.value(c, "motion-clause", cl, "text")
		it.enterClauses(cl.Clauses, from, at)
	}
}

// lastSlot gives the paragraph read last that may be narrative, nil where none is.
func (it *itemReader) lastSlot() *slot {
	if n := len(it.slots); n > 0 {
		return it.slots[n-1]
	}
	return nil
}

// lastWording gives the last paragraph of a proposal's words, nil where it has none.
func (p *proposal) lastWording() *slot {
	if n := len(p.wording); n > 0 {
		return p.wording[n-1]
	}
	return nil
}

func (c piece) spanIfAny() outline.Span {
	if c.p == nil || c.empty() {
		return outline.Span{}
	}
	return c.span()
}
