package parser

import (
	"strings"

	"minutebook/model"
	"minutebook/parser/internal/phrase"
)

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
	pr := &proposal{kind: model.KindMotion, section: it.section, procedural: found.Kind == phrase.OnProcedural || it.main.unvoted() && found.Text.End > 0 && conductIn(s.of(found.Text).text()) != ""}
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

// outcomeOfOwner reads a paragraph that only tells what became of a motion and says
// whose it was: "Cllr Frome’s proposal was put to the vote and lost." Of several that
// are open it is the one that this person moved.
func (it *itemReader) outcomeOfOwner(c piece) bool {
	if it.top() == nil {
		return false
	}
	owner, told, ok := phrase.CutOwner(c.text())
	if !ok {
		return false
	}
	pr := it.movedBy(c.of(owner).text())
	if pr == nil {
		return false
	}
	tallies, ok := phrase.ReadOutcome(told)
	if !ok {
		return false
	}
	b := pr.votes()
	it.ballot = b
	s := it.add(c, "outcome")
	b.slots = append(b.slots, s)
	for _, t := range tallies {
		b.take(t, c.span())
		it.settleOutcome(t, b)
	}
	if it.main != nil && pr == it.main.under && b.vote.Result != "" {
		it.main.under, pr.settled = nil, true
		it.motions = append(it.motions, pr)
	}
	return true
}

// movedBy gives the open proposal that somebody of the name moved: nil where none is,
// or where two of one surname are and neither is named in full.
func (it *itemReader) movedBy(name string) *proposal {
	var found *proposal
	surname := phrase.Surname(name)
	for _, pr := range append([]*proposal{it.main, it.main.parent()}, it.subs...) {
		switch {
		case pr == nil || pr.ballot != nil || pr.mover.empty():
		case strings.EqualFold(pr.mover.text(), name):
			return pr
		case surname != "" && phrase.Surname(pr.mover.text()) == surname:
			if found != nil {
				return nil
			}
			found = pr
		}
	}
	return found
}

// parent gives the motion that was open when this one was put.
func (p *proposal) parent() *proposal {
	if p == nil {
		return nil
	}
	return p.under
}
