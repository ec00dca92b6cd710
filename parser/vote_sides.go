package parser

import (
	"strconv"
	"strings"

	"minutebook/parser/internal/phrase"
)

// recordedVote reads the lines of a recorded vote: a side with its count, names or both.
func (it *itemReader) recordedVote(c piece) bool {
	if c.listed() && c.p.Enum.Class != phrase.Bullet {
		return false
	}
	if it.away(c) {
		return true
	}
	if c.cues()&phrase.VoteCue == 0 && !phrase.OpensSide(c.cues(), c.text()) {
		return false
	}
	sides, ok := phrase.ReadSides(c.text())
	if !ok || len(sides) == 1 && sides[0].Heading && !it.namesFollow(sides[0]) {
		return false
	}
	b := it.takeSides(c, sides)
	if b == nil {
		return false
	}
	b.slots = append(b.slots, it.add(c, "recorded-vote"))
	it.ballot = b
	it.side = phrase.Side{}
	if last := sides[len(sides)-1]; last.Heading && !last.Count.Set || last.Heading && it.namesNext() {
		it.side = last
	}
	return true
}

// away reads the line of a recorded vote that names who was on no side of it:
// "ABSENT: 1 – Trustee Frome". It stands right below another of its lines.
func (it *itemReader) away(c piece) bool {
	last := it.lastSlot()
	if last == nil || it.ballot == nil || !it.ballot.holds(last) || last.rule != "recorded-vote" || it.next(-1) != last.c.p || !phrase.OpensAway(c.text()) {
		return false
	}
	it.side = phrase.Side{}
	it.dropInto(c)
	return true
}

// voteWithVoices takes an outcome and who was on the other side of the vote.
func (it *itemReader) voteWithVoices(c piece, told phrase.Voices) *ballot {
	b := it.vote(c.part(0, told.End), told.Outcome)
	if b == nil {
		return nil
	}
	it.takeVoices(b, c.from(told.Start), told.Sides)
	return b
}

// takeVoices gives a vote those who were on some sides of it.
func (it *itemReader) takeVoices(b *ballot, c piece, sides []phrase.Side) {
	for _, side := range sides {
		it.takeSide(b, c, side)
	}
	b.span = hull(b.span, c.span())
}

// outcomeWithVoices reads a paragraph that tells no more than that.
func (it *itemReader) outcomeWithVoices(c piece) bool {
	if it.top() == nil && (it.res == nil || it.res.parted) {
		return false // nothing above was put to a vote
	}
	told, ok := phrase.ReadVoices(c.text())
	if !ok {
		return false
	}
	b := it.voteWithVoices(c, told)
	if b == nil {
		return false
	}
	b.slots = append(b.slots, it.add(c, "outcome"))
	return true
}

// takeSides gives each side to the vote to which it belongs, and the outcome that
// such a paragraph may end with. It gives the vote of the last side.
func (it *itemReader) takeSides(c piece, sides []phrase.Side) *ballot {
	var b *ballot
	for i, side := range sides {
		if b == nil || side.Subject != "" && side.Subject != b.subject {
			b = it.ballotForSides(sides, i)
		}
		if b == nil {
			if i > 0 {
				b = it.ballot // what the sides before belong to
			} else {
				return nil
			}
		}
		it.takeSide(b, c, side)
		b.span = hull(b.span, c.span())
		it.ballot = b
	}
	if last := sides[len(sides)-1].Outcome; last.End > 0 {
		end := c.of(last)
		tallies, _ := phrase.ReadOutcome(end.text())
		it.vote(end, tallies)
	} else if at := strings.LastIndex(c.text(), "hereupon "); at > 0 {
		end := c.from(at + len("hereupon "))
		if tallies, ok := phrase.ReadOutcome(end.text()); ok {
			it.vote(end, tallies)
		}
	}
	return b
}

// namesFollow tells whether below a side's heading stand names, a total or the next side.
func (it *itemReader) namesFollow(side phrase.Side) bool {
	if side.Count.Set {
		return true
	}
	return it.namesNext()
}

func (it *itemReader) namesNext() bool {
	p := it.next(1)
	if p == nil {
		return false
	}
	if low := phrase.Small(strings.Trim(p.Text, " .")); low == "none" || low == "nil" {
		return true
	}
	if cells := it.columnsOf(whole(p)); len(cells) > 1 {
		return it.voters(cells) != nil
	}
	_, ok := phrase.ReadNames(p.Text, 0, namesEnd(p.Text))
	return ok && !opens(p.Text, "resolved") && !strings.Contains(p.Text, ":")
}

// namesEnd gives the end of the names in a paragraph: a count may follow them.
func namesEnd(t string) int {
	end := len(t)
	if i := strings.LastIndexByte(t, '('); i > 0 && strings.Trim(t[i:], "()0123456789 .votes") == "" {
		end = i
	}
	return end
}

func (it *itemReader) takeSide(b *ballot, c piece, side phrase.Side) {
	b.told = true
	if side.Side == 0 {
		return // those who were away
	}
	for _, n := range side.Names {
		b.names[side.Side] = append(b.names[side.Side], c.of(n))
	}
	it.setSide(b, side.Side, side.Count)
}

func (it *itemReader) setSide(b *ballot, side int, c phrase.Count) {
	setCount([...]**int{nil, &b.vote.For, &b.vote.Against, &b.vote.Abstain}[side], c)
}

// ballotForSides chooses the vote to which the side at an index belongs: the one
// last told of, unless its counts are others.
func (it *itemReader) ballotForSides(sides []phrase.Side, i int) *ballot {
	side := sides[i]
	if b := it.ballot; b != nil && (side.Subject == "" || side.Subject == b.subject) && !it.overtaken(b) && it.ballotOpen(side) && b.agrees(sides) {
		return b
	}
	return it.ballotFor(phrase.Tally{Subject: side.Subject, Reported: true})
}

// overtaken tells whether a resolution came after a vote, and nothing after it
// but the lines of its own vote.
func (it *itemReader) overtaken(b *ballot) bool {
	return it.res != nil && it.res.earlier == b && !it.res.parted && !it.res.waiting
}

// agrees tells whether no count of these sides is another than was told before.
func (b *ballot) agrees(sides []phrase.Side) bool {
	for _, s := range sides {
		told := [...]*int{nil, b.vote.For, b.vote.Against, b.vote.Abstain}[s.Side]
		if s.Count.Set && told != nil && *told != s.Count.N && (s.Subject == "" || s.Subject == b.subject) {
			return false
		}
	}
	return true
}

// ballotOpen tells whether the vote last told of may still get this side: it has
// no names of it yet, and what stands between did not turn to another vote.
func (it *itemReader) ballotOpen(side phrase.Side) bool {
	b := it.ballot
	if len(b.names[side.Side]) > 0 {
		return false
	}
	// After other narrative the names belong to the vote that it speaks of.
	if n := len(it.slots); side.Subject == "" && n > 0 && !it.slots[n-1].drop && it.slots[n-1].rule == "narrative" {
		low := phrase.Small(it.slots[n-1].c.text())
		if b.subject == phrase.OnAmendment && !strings.Contains(low, "amendment") && (it.main != nil || it.comes() || it.res != nil && it.res.earlier == b) {
			return false
		}
	}
	return true
}

// ballotNames reads the names below a side's heading, and their total.
func (it *itemReader) ballotNames(c piece) bool {
	if it.ballot == nil || c.listed() && c.p.Enum.Class != phrase.Bullet {
		return false
	}
	n, ok := phrase.ReadTotal(c.text())
	if !ok {
		n, ok = it.bareTotal(c)
	}
	if ok {
		if side := it.lastSide(); side > 0 {
			it.setSide(it.ballot, side, phrase.Count{N: n, Set: true})
			it.dropInto(c)
			return true
		}
	}
	if it.side.Side == 0 {
		return false
	}
	if _, ok := phrase.ReadSides(c.text()); ok {
		return false // the next side's heading
	}
	if _, ok := phrase.ReadMarker(c.text(), it.bodies); ok {
		return false
	}
	side := it.side
	low := phrase.Small(strings.Trim(c.text(), " ."))
	if low == "none" || low == "nil" {
		it.side = phrase.Side{}
		it.dropInto(c)
		return true
	}
	if it.votersInColumns(c) {
		return true
	}
	end := namesEnd(c.text())
	names, ok := phrase.ReadNames(c.text(), 0, end)
	if !ok || strings.Contains(c.text(), ":") {
		it.side = phrase.Side{}
		return false
	}
	if before := len(it.ballot.names[side.Side]); side.Count.Set && len(names) == 1 && (before == 0 && side.Count.N != 1 && !it.namesALine(side.Count.N) || before >= side.Count.N) {
		it.side = phrase.Side{}
		return false // a heading that looks like a name
	}
	for _, n := range names {
		it.ballot.names[side.Side] = append(it.ballot.names[side.Side], c.of(n))
	}
	if count := strings.Trim(c.text()[end:], "() .votes"); count != "" {
		if n, err := strconv.Atoi(count); err == nil {
			it.setSide(it.ballot, side.Side, phrase.Count{N: n, Set: true})
		}
	}
	it.dropInto(c)
	return true
}

// bareTotal reads a figure alone right below the names of a side: they are as many,
// or the next side's heading follows.
func (it *itemReader) bareTotal(c piece) (int, bool) {
	names := len(it.ballot.names[it.side.Side])
	if len(c.text()) > 3 || names == 0 || it.side.Count.Set {
		return 0, false
	}
	n, err := strconv.Atoi(c.text())
	if last := it.lastSlot(); err != nil || last.rule != "recorded-vote" || it.next(-1) != last.c.p {
		return 0, false
	}
	if next := it.next(1); n != names && next != nil {
		sides, ok := phrase.ReadSides(next.Text)
		return n, ok && sides[0].Heading
	}
	return n, n == names
}

// mostVoters is how many names of a side may stand a line each.
const mostVoters = 120

// namesALine tells whether as many lines with a name each stand here as votes
// were counted.
func (it *itemReader) namesALine(count int) bool {
	if count > mostVoters {
		return false
	}
	for n := range count {
		p := it.next(n)
		if p == nil || p.Listed() || len(p.Text) > 60 || strings.Contains(p.Text, ":") {
			return false
		}
		if names, ok := phrase.ReadNames(p.Text, 0, len(p.Text)); !ok || len(names) != 1 {
			return false
		}
		if _, side := phrase.ReadSides(p.Text); side {
			return false
		}
	}
	return true
}

// lastSide gives the side whose names were read last.
func (it *itemReader) lastSide() int {
	if it.side.Side > 0 {
		return it.side.Side
	}
	return 0
}

func (it *itemReader) dropInto(c piece) {
	it.ballot.slots = append(it.ballot.slots, it.add(c, "recorded-vote"))
	it.ballot.span = hull(it.ballot.span, c.span())
}
