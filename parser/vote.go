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
	bare := t
	if !isWordByte(t[0]) || !isWordByte(t[len(t)-1]) && t[len(t)-1] != '.' {
		bare = strings.Trim(t, "()[] ")
	}
	tallies, ok := phrase.ReadOutcomeBy(c.cues(), bare)
	if !ok && it.main.unvoted() {
		var put phrase.Tally
		put, ok = phrase.ReadNamedPut(t)
		tallies = []phrase.Tally{put}
	}
	if !ok {
		return it.outcomeOfOwner(c) || it.outcomeWithVoices(c) || len(bare) < len(t) && it.outcomeInFigures(c)
	}
	if m, ok := phrase.ReadMarkerBy(c.cues(), t, it.bodies); ok && it.res.headed(m) {
		return false // "Decision / The Council agreed the motion."
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
	if top == nil || c.listed() && c.p.Enum.Class == phrase.Bullet || !strings.Contains(c.text(), "vot") && !strings.Contains(c.text(), "VOT") && !strings.Contains(c.text(), " put to the ") && !phrase.OpensWithMotion(c.text()) {
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
		} else if t, ok := phrase.ReadFate(s.text()); ok && it.find(t.Subject) != nil {
			tallies = append(tallies, t)
		} else if t, ok := phrase.ReadEndFate(s.text()); ok && it.find(t.Subject).unvoted() {
			tallies = append(tallies, t)
		}
	}
	sides, told := phrase.ReadSidesAmongWords(c.text())
	if len(tallies) == 0 && !told {
		return false
	}
	it.suspendResolution()
	it.add(c, "outcome-among-words")
	if told {
		it.takeSides(c, sides)
	} else {
		it.vote(c, tallies)
	}
	return true
}

// vote gives tallies to what they are about: the motion or amendment that is
// open, the resolution just read, or the one to come.
func (it *itemReader) vote(c piece, tallies []phrase.Tally) *ballot {
	var target *ballot
	for _, t := range tallies {
		b := it.countsBelow(c, t)
		if b == nil {
			b = it.announcedBelow(c, t)
		}
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

// announcedBelow gives the vote last told of where a line right below it only
// announces its counts or names: "The amendment was lost." / "Voting was as follows:".
func (it *itemReader) announcedBelow(c piece, t phrase.Tally) *ballot {
	b, n := it.ballot, len(it.slots)
	if b == nil || n == 0 || t != (phrase.Tally{Reported: true}) || !strings.Contains(c.text(), "follow") || len(b.slots) == 0 || b.slots[len(b.slots)-1] != it.slots[n-1] || !it.rightBelow(it.slots[n-1]) {
		return nil
	}
	return b
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
	for n := 1; n < mostVoters; n++ {
		p := it.next(n)
		if p == nil {
			return false
		}
		if l, ok := p.Label(); ok && (l.Kind == outline.MinutesLabel || l.Kind == outline.DecisionLabel) {
			return l.Kind == outline.DecisionLabel && it.section == inMinutes
		}
		if marker, vote := it.glance(it.i + n); marker || !vote && !isStrayMark(p.Text) {
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
	return names || hasMoverCue(t) || len(t) < 40 && strings.Trim(t, "0123456789 ()") == ""
}

// reportsVote tells a line that gives the sides of a vote or its outcome, and so
// heads nothing.
func reportsVote(t string) bool {
	if sides, ok := phrase.ReadSides(t); ok {
		return sides[0].Count.Set || len(sides[0].Names) > 0
	}
	tallies, ok := phrase.ReadOutcome(t)
	return ok && (tallies[0].Result != "" || tallies[0].For.Set || tallies[0].Against.Set)
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
			if m := it.main; t.Result == model.Carried && m != nil && m.result() == "" && onlyFor(m.ballot) && onlyFor(b) {
				m.ballot.vote.Result = model.Lost // the one was put against the other
			}
			pr.settled = true // names may still follow; it is made a motion with the section's end
			it.motions = append(it.motions, pr)
			it.subs = slices.Delete(it.subs, i, i+1)
			return
		}
	}
}

// onlyFor tells a vote of which nothing but those for it is told.
func onlyFor(b *ballot) bool { return b != nil && b.vote.For != nil && b.vote.Against == nil }

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

// behindClock open a sentence that tells of a vote or of a seconder, behind one that
// ends with a time of day: "… to adjourn at 8:10 p.m. Motion carried 5-0."
var behindClock = [...]string{"motion ", "the motion ", "carried", "all ", "vote", "unanimous", "ayes", "yeas", "second"}

// endsAtClock tells whether the point behind "8:10 p.m" ends a sentence too.
func endsAtClock(before, next string) bool {
	if !strings.HasSuffix(before, "p.m") && !strings.HasSuffix(before, "a.m") {
		return false
	}
	for _, w := range behindClock {
		if phrase.HasFold(next, w) {
			return true
		}
	}
	return false
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
		if !unicode.IsUpper(r) && r != '“' && r != '(' && !unicode.IsDigit(r) || phrase.Abbreviated(t[start:i]) && !endsAtClock(t[start:i], t[i+2:]) {
			continue
		}
		out = append(out, c.part(start, i+1))
		start = i + 2
	}
	return append(out, c.part(start, len(t)))
}
