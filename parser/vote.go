package parser

import (
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"minutebook/model"
	"minutebook/parser/internal/outline"
	"minutebook/parser/internal/phrase"
)

// ballot is what is reported of one vote, gathered from the paragraphs that tell
// of it.
type ballot struct {
	vote    model.Vote
	told    bool
	names   [4][]piece // by side
	slots   []*slot    // paragraphs that only tell of the vote
	span    outline.Span
	subject string
}

func (b *ballot) reported() bool { return b.told }

// take adds what a sentence reports.
func (b *ballot) take(t phrase.Tally, at outline.Span) {
	if !t.Reported {
		return
	}
	b.told = true
	if t.Result != "" {
		b.vote.Result = t.Result
	}
	b.vote.Unanimous = b.vote.Unanimous || t.Unanimous
	setCount(&b.vote.For, t.For)
	setCount(&b.vote.Against, t.Against)
	setCount(&b.vote.Abstain, t.Abstain)
	b.span = hull(b.span, at)
}

func setCount(to **int, c phrase.Count) {
	if c.Set && *to == nil {
		n := c.N
		*to = &n
	}
}

func (b *ballot) merge(other *ballot) {
	if other == nil || other == b {
		return
	}
	b.told = b.told || other.told
	b.vote.Unanimous = b.vote.Unanimous || other.vote.Unanimous
	if b.vote.Result == "" {
		b.vote.Result = other.vote.Result
	}
	for _, c := range [...][2]**int{{&b.vote.For, &other.vote.For}, {&b.vote.Against, &other.vote.Against}, {&b.vote.Abstain, &other.vote.Abstain}} {
		if *c[0] == nil {
			*c[0] = *c[1]
		}
	}
	for i := range b.names {
		b.names[i] = append(b.names[i], other.names[i]...)
	}
	b.slots = append(b.slots, other.slots...)
	b.span = hull(b.span, other.span)
}

// outcome reads a paragraph that only announces a vote or its outcome.
func (it *itemReader) outcome(c piece) bool {
	t := c.text()
	if c.listed() && c.p.Enum.Class == phrase.Bullet || len(t) > 600 || c.p.Bar && !isCount(t) {
		return false
	}
	if it.res != nil && it.res.waiting && opensThat(t) {
		return false // "Resolved: / That the motion be approved.": the words of the resolution
	}
	tallies, ok := phrase.ReadOutcome(strings.Trim(t, "()[] "))
	if !ok {
		return false
	}
	target := it.vote(c, tallies)
	if target == nil {
		it.refuse(c.p, "outcome", "there is no motion or resolution to which this vote could belong")
		return false
	}
	s := it.add(c, "outcome")
	target.slots = append(target.slots, s)
	return true
}

// outcomeAmongWords reads a paragraph that tells the outcome of a vote and more
// than that, such as a casting vote: it stays a block, and still fills the vote.
func (it *itemReader) outcomeAmongWords(c piece) bool {
	top := it.top()
	if top == nil || c.listed() && c.p.Enum.Class == phrase.Bullet || !strings.Contains(c.text(), "vot") && !strings.Contains(c.text(), "VOT") {
		return false
	}
	var tallies []phrase.Tally
	for _, s := range sentencesOf(c) {
		if t, ok := phrase.ReadOutcome(s.text()); ok && t[0].Result != "" {
			tallies = append(tallies, t...)
		} else if t, ok := phrase.ReadCastingVote(s.text()); ok {
			tallies = append(tallies, t)
		} else if t, ok := phrase.ReadDeclared(s.text()); ok && it.find(t.Subject) != nil {
			tallies = append(tallies, t)
		}
	}
	if len(tallies) == 0 {
		return false
	}
	it.suspendResolution()
	it.add(c, "outcome-among-words")
	it.vote(c, tallies)
	return true
}

// vote gives tallies to what they are about: the motion or amendment that is
// open, the resolution just read, or the one to come.
func (it *itemReader) vote(c piece, tallies []phrase.Tally) *ballot {
	var target *ballot
	for _, t := range tallies {
		b := it.countsBelow(c, t)
		if b == nil {
			b = it.ballotFor(t)
		}
		if b == nil {
			continue
		}
		b.take(t, c.span())
		target, it.ballot = b, b
		it.settleOutcome(t, b)
	}
	return target
}

// ballotFor chooses what a tally is about.
func (it *itemReader) ballotFor(t phrase.Tally) *ballot {
	if pr := it.find(t.Subject); pr != nil {
		return pr.votes()
	}
	switch {
	case t.Subject == phrase.OnAmendment || t.Subject == phrase.OnProcedural:
		if it.ballot != nil && it.ballot.subject == t.Subject {
			return it.ballot
		}
		return nil
	case it.res != nil && !it.ahead && it.openVote(t) && !(it.res.parted && it.comes()):
		return it.ballotOf(it.res)
	case t.Result == model.Lost:
		return nil
	case it.ahead || it.comes():
		if it.loose == nil {
			it.loose = &ballot{}
		}
		return it.loose
	}
	return nil
}

// countsBelow gives the vote last told of where counts alone stand right below
// the sentence that told its outcome: "The amendment was lost." / "8 For" / "11 Against".
func (it *itemReader) countsBelow(c piece, t phrase.Tally) *ballot {
	b, n := it.ballot, len(it.slots)
	if b == nil || n == 0 || !it.rightBelow(it.slots[n-1]) || !phrase.IsCounts(c.text()) {
		return nil
	}
	last := it.slots[n-1]
	if last.rule != "outcome-among-words" && (len(b.slots) == 0 || b.slots[len(b.slots)-1] != last) {
		return nil
	}
	if !it.fitsResult(c, b.vote.Result) {
		return nil
	}
	for _, count := range [...]struct {
		told *int
		now  phrase.Count
	}{{b.vote.For, t.For}, {b.vote.Against, t.Against}, {b.vote.Abstain, t.Abstain}} {
		if count.told != nil && count.now.Set && *count.told != count.now.N {
			return nil
		}
	}
	return b
}

// fitsResult tells whether the counts of a vote that stand here, and on the lines
// below, are those of the vote with this outcome that was told above them.
func (it *itemReader) fitsResult(c piece, result string) bool {
	var b ballot
	for n, t := 0, c.text(); n < 4 && phrase.IsCounts(t); n++ {
		tallies, _ := phrase.ReadOutcome(t)
		for _, y := range tallies {
			b.take(y, outline.Span{})
		}
		next := it.next(n + 1)
		if next == nil {
			break
		}
		t = next.Text
		if marker, _ := it.glance(it.i + n + 1); marker {
			return false // they are the vote of the decision that follows
		}
	}
	b.vote.Result = ""
	b.derive()
	return b.vote.Result == "" || result == "" || b.vote.Result == result
}

// rightBelow tells whether nothing but a label stands between a slot and the
// paragraph being read.
func (it *itemReader) rightBelow(s *slot) bool {
	prev := it.next(-1)
	if prev != nil && prev != s.c.p {
		if _, label := prev.Label(); label {
			prev = it.next(-2)
		}
	}
	return prev == s.c.p
}

// openVote tells whether the resolution just read may have this vote: no other
// paragraph than its clauses and reasons stands between, or it has none yet.
func (it *itemReader) openVote(t phrase.Tally) bool {
	b := it.res.ballot
	return b == nil || b.vote.For == nil || !t.For.Set
}

// comes tells whether a marker follows in the item: a vote told before it is then its vote.
func (it *itemReader) comes() bool {
	for n := 1; n < 12; n++ {
		p := it.next(n)
		if p == nil {
			return false
		}
		if l, ok := p.Label(); ok && (l.Kind == outline.MinutesLabel || l.Kind == outline.DecisionLabel) {
			return l.Kind == outline.DecisionLabel && it.section == inMinutes
		}
		if marker, vote := it.glance(it.i + n); marker || !vote {
			return marker
		}
	}
	return false
}

// glance tells whether the paragraph at an index opens with a marker, and whether
// it belongs to the report of a vote. Paragraphs are glanced at from several
// places, so what was seen is kept.
func (it *itemReader) glance(i int) (marker, vote bool) {
	if it.glances == nil {
		it.glances = make([]glimpse, len(it.paras))
	}
	g := &it.glances[i]
	if !g.seen {
		t := it.paras[i].Text
		_, g.marker = phrase.ReadMarker(t, it.bodies)
		g.vote = !g.marker && isVoteLine(t)
		g.seen = true
	}
	return g.marker, g.vote
}

// glimpse is what glance saw of a paragraph.
type glimpse struct{ seen, marker, vote bool }

// isVoteLine tells whether a paragraph belongs to the report of a vote.
func isVoteLine(t string) bool {
	if _, ok := phrase.ReadSides(t); ok {
		return true
	}
	if _, ok := phrase.ReadOutcome(t); ok {
		return true
	}
	if _, ok := phrase.ReadTotal(t); ok {
		return true
	}
	_, names := phrase.ReadNames(t, 0, len(t))
	return names || hasMoverCue(t)
}

func (p *proposal) votes() *ballot {
	if p.ballot == nil {
		p.ballot = &ballot{}
		switch {
		case p.procedural:
			p.ballot.subject = phrase.OnProcedural
		case p.kind == model.KindAmendment:
			p.ballot.subject = phrase.OnAmendment
		default:
			p.ballot.subject = phrase.OnMotion
		}
	}
	return p.ballot
}

func (it *itemReader) ballotOf(res *resolution) *ballot {
	if res.ballot == nil {
		res.ballot = &ballot{}
	}
	return res.ballot
}

// settleOutcome closes an amendment whose outcome is told: the motion it was to
// change is then the open one again.
func (it *itemReader) settleOutcome(t phrase.Tally, b *ballot) {
	if t.Result == "" {
		return
	}
	for i := len(it.subs) - 1; i >= max(0, len(it.subs)-mostOpen); i-- {
		if pr := it.subs[i]; pr.ballot == b {
			pr.settled = true // names may still follow; it is made a motion with the section's end
			it.motions = append(it.motions, pr)
			it.subs = slices.Delete(it.subs, i, i+1)
			return
		}
	}
}

// derive tells the outcome from the counts where the words do not.
func (b *ballot) derive() {
	if b.vote.Result == "" && b.vote.For != nil && b.vote.Against == nil && b.vote.Abstain != nil && *b.vote.For > 0 {
		b.vote.Result = model.Carried // "For 6, abstention 1": all sides are told that had a vote
	}
	if b.vote.Result != "" || b.vote.For == nil || b.vote.Against == nil {
		return
	}
	switch {
	case *b.vote.For > *b.vote.Against:
		b.vote.Result = model.Carried
	case *b.vote.For < *b.vote.Against:
		b.vote.Result = model.Lost
	default:
		b.vote.Result = model.Tied
	}
}

// recordedVote reads the lines of a recorded vote: a side with its count, names or both.
func (it *itemReader) recordedVote(c piece) bool {
	if c.listed() && c.p.Enum.Class != phrase.Bullet {
		return false
	}
	if c.cues()&phrase.VoteCue == 0 && !phrase.OpensSide(c.text()) {
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
	if at := strings.LastIndex(c.text(), "hereupon "); at > 0 {
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
	if b := it.ballot; b != nil && (side.Subject == "" || side.Subject == b.subject) && it.ballotOpen(side) && b.agrees(sides) {
		return b
	}
	return it.ballotFor(phrase.Tally{Subject: side.Subject, Reported: true})
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
	if n := len(it.slots); n > 0 && !it.slots[n-1].drop && it.slots[n-1].rule == "narrative" {
		low := phrase.Small(it.slots[n-1].c.text())
		if b.subject == phrase.OnAmendment && !strings.Contains(low, "amendment") && (it.main != nil || it.comes()) {
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
	if n, ok := phrase.ReadTotal(c.text()); ok {
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
	end := namesEnd(c.text())
	names, ok := phrase.ReadNames(c.text(), 0, end)
	if !ok || strings.Contains(c.text(), ":") {
		it.side = phrase.Side{}
		return false
	}
	if side.Count.Set && len(names) != side.Count.N && len(names) == 1 {
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

// tally gives back what was gathered, to be taken by another.
func (b *ballot) tally() phrase.Tally {
	return phrase.Tally{Reported: b.told, Result: b.vote.Result, Unanimous: b.vote.Unanimous}
}

// makeVote makes the record's vote of a ballot.
func (it *itemReader) makeVote(b *ballot) *model.Vote {
	v := b.vote
	vote := &v
	vote.At = it.at(b.span)
	keys := [...]string{"", "for", "against", "abstain"}
	for side, names := range b.names {
		if len(names) == 0 {
			continue
		}
		if vote.Names == nil {
			vote.Names = &model.Names{}
		}
		list := [...]*[]string{nil, &vote.Names.For, &vote.Names.Against, &vote.Names.Abstain}[side]
		for i, n := range names {
			*list = append(*list, it.value(n, "voter", vote, "names."+keys[side]+"["+strconv.Itoa(i)+"]"))
		}
	}
	it.cast = append(it.cast, castVote{it.rec, vote, b.span})
	return vote
}

// sentencesOf cuts a piece into its sentences.
func sentencesOf(c piece) []piece {
	t := c.text()
	var out []piece
	start := 0
	for i := 0; i+2 < len(t); i++ {
		if t[i] != '.' && t[i] != '?' && t[i] != '!' || t[i+1] != ' ' {
			continue
		}
		r, _ := utf8.DecodeRuneInString(t[i+2:])
		if !unicode.IsUpper(r) && r != '“' && r != '(' && !unicode.IsDigit(r) || phrase.Abbreviated(t[start:i]) {
			continue
		}
		out = append(out, c.part(start, i+1))
		start = i + 2
	}
	return append(out, c.part(start, len(t)))
}
