package phrase

import (
	"slices"
	"strings"

	"minutebook/model"
)

// namesThing tells whether words name something that is moved.
func namesThing(s string) bool {
	for _, w := range tokens(s) {
		if things[w] {
			return true
		}
	}
	return false
}

// things are the words that only point at what is moved.
var things = wordSet(`motion motions amendment amendments recommendation recommendations proposal proposals resolution resolutions
	minutes report reports proposition nomination nominations suspension item adoption`)

// pointing are the words that may stand about a thing without saying more of it.
var pointing = wordSet(`it was were is be been being the a an this that these those which his her their its and as of in on to for from at by with then
	also further duly formally following above original substantive first second third procedural officer officers officer's officers' officer’s officers’ printed revised
	alternative new said same set out extract extracts appendix annex schedule document documents paper attached submitted presented circulated contained paragraph paragraphs page pages agenda papers stood amended having
	councillors cllrs members them it cabinet's cabinet’s committee's committee’s executive's executive’s council cabinet committee executive board panel meeting minute had has`)

// pointsAt tells whether words only point at what is moved: "It was", "The
// recommendation in paragraph 1 of the report was".
func pointsAt(s string) bool {
	words := tokens(s)
	if len(words) > 24 {
		return false
	}
	for _, w := range words {
		if !things[w] && !pointing[w] && !isFigure(w) && len(w) > 2 {
			return false
		}
	}
	return true
}

// movesAdoption tells words behind "moved" that say what was to be adopted, whatever
// stands behind them: "moved the adoption of the Policy and thanked the clerks".
func movesAdoption(tail string) bool {
	for _, of := range [...]string{" the adoption of ", " the approval of ", " the acceptance of ", " the reception of "} {
		if hasFold(tail, of) {
			return true
		}
	}
	return false
}

// adopting are the verbs by which a motion adopts what it points at.
var adopting = wordSet("agreed approved adopted accepted supported endorsed moved followed")

// PointsOnly tells a motion's own words that say no more than that what it points at
// be adopted: "that the officer's recommendation be agreed".
func PointsOnly(s string) bool {
	if noun := adoptingNouns.Of(s); noun != "" {
		return namesThing(s[len(noun):]) && pointsAt(s[len(noun):])
	}
	words := tokens(s)
	n := len(words)
	if n < 4 || n > 16 || words[0] != "that" || words[n-2] != "be" || !adopting[words[n-1]] {
		return false
	}
	thing := false
	for _, w := range words[1 : n-2] {
		if w == "report" || w == "minutes" {
			continue
		}
		if !things[w] && !pointing[w] && !isFigure(w) && len(w) > 2 {
			return false
		}
		thing = thing || things[w]
	}
	return thing
}

// asksForPrivacy tells words with which who presides asks for business to be taken
// without the public: what is then resolved is put by the meeting's standing words.
func asksForPrivacy(s string) bool {
	const that, longestBody = "that the ", 40
	if !hasFold(s, that) {
		return false
	}
	at := indexFold(s[:min(len(s), len(that)+longestBody)], " consider ")
	return at > 0 && (indexFold(s[at:], " public excluded") > 0 || indexFold(s[at:], " in private") > 0)
}

// kindOf tells what the words name: an amendment, else a motion.
func kindOf(s string) string {
	words := tokens(s)
	for i, w := range words {
		if w == "procedural" {
			return OnProcedural
		}
		if w == "amendment" && (i == 0 || words[i-1] != "substantive") {
			if i+1 < len(words) && words[i+1] == "which" && slices.ContainsFunc(words[:i], func(w string) bool { return things[w] }) {
				continue // "the motion, with an amendment which …"
			}
			return OnAmendment
		}
	}
	return OnMotion
}

// readThing reads what is moved: from the subject before the verb, from the
// words between the verbs, and from those after the names.
func (p *Proposal) readThing(s string, moved, seconded cue) {
	last := max(p.Mover.End, p.Seconder.End, moved.end, seconded.end)
	first := min(moved.start, seconded.start)
	subject, middle := "", ""
	if p.Mover.Start > first || p.Mover.End == 0 {
		subject = s[:first] // passive: what stands first is what is moved
	} else {
		subject = s[:p.Mover.Start]
	}
	if moved != seconded {
		lo := min(moved.end, seconded.end)
		if moved.start < seconded.start && !moved.after {
			hi := seconded.start
			if !seconded.after {
				hi = p.Seconder.Start
			}
			middle = s[lo:max(lo, hi)]
		} else if seconded.start < moved.start && p.Mover.End > 0 && p.Mover.End < seconded.start && indexFold(s[p.Mover.End:seconded.start], "amendment") >= 0 {
			p.Kind = OnAmendment // "A, as an amendment, seconded by B, moved"
		} else if moved.start < seconded.start && p.Mover.End < seconded.start {
			hi := seconded.start
			if !seconded.after && p.Seconder.Start >= p.Mover.End && p.Seconder.End <= hi {
				hi = p.Seconder.Start // "On the motion of A, B seconding"
			}
			middle = s[p.Mover.End:hi]
		}
	}
	if p.Kind != OnAmendment {
		p.Kind = kindOf(subject + " " + middle + " " + s[last:min(len(s), last+40)])
	}
	p.readSubject(s, subject)
	if at, ok := ownWords(middle, moved != seconded); ok && p.Text.End == 0 {
		end := lessJoint(middle)
		from := moved.end + at
		if moved.after {
			from = p.Mover.End + at
		}
		if to := from - at + len(end); to > from {
			p.Text = Range{from, to}
		}
	}
	p.readTail(s, last)
	if !pointsAt(subject) || p.Text.End == 0 && !pointsAt(middle) {
		p.Bare = false
	}
}

// jointTails are words between a motion's own and its seconder.
var jointTails = [...]string{" and this was", " which was", " this was", " and", " was", ",", " and it was", " (", ".", " having been", " duly", " and was", " and a", " with a"}

// lessJoint takes from the end of words between the verbs what leads to the seconder.
func lessJoint(middle string) string {
	end := strings.TrimRight(middle, " ,;")
	for before := ""; before != end; {
		before = end
		for _, tail := range jointTails {
			end = strings.TrimRight(strings.TrimSuffix(end, tail), " ,")
		}
	}
	return end
}

// readTail reads the words after the names.
func (p *Proposal) readTail(s string, end int) {
	tail := s[end:]
	trimmed := strings.TrimLeft(tail, " ,;–—-)")
	low := Small(strings.TrimRight(trimmed, " .,"))
	if p.Text.End == 0 && (low == "that:" || low == "that:-" || low == "that" && strings.HasSuffix(strings.TrimSpace(s), ":")) {
		p.Text = Range{len(s) - len(trimmed), len(s)}
		return
	}
	switch strings.TrimRight(low, ":-–—, ") {
	case "", "and", "it was", "and it was", "and resolved", "that", "as follows", "then", "the following motion", "the following amendment", "to":
		p.Open = low != "" || strings.HasSuffix(strings.TrimSpace(s), ":") || strings.HasSuffix(strings.TrimSpace(s), ":-") || strings.HasSuffix(strings.TrimSpace(s), ",")
		p.Bare = p.Text.End == 0
		return
	}
	if verb, at := votedFor(trimmed); at > 0 && p.Text.End == 0 && p.Seconder.End > 0 && p.Mover.End > 0 && leadsToMover(s[:p.Mover.Start]) {
		from := len(s) - len(trimmed)
		p.Vote, p.Text = Range{from + verb, from + at}, Range{from + at, len(s)}
		return
	}
	if at := carriedThat(trimmed); at > 0 && p.Text.End == 0 {
		from := len(s) - len(trimmed)
		p.Vote, p.Text = Range{from, from + at}, Range{from + at, len(s)}
		return
	}
	if at, ok := ownWords(tail, p.Seconder.End > 0 && (p.Seconder.End == end || p.Mover.End > 0 && !movesElsewhere(tail))); ok && p.Text.End == 0 {
		p.Text = Range{end + at, len(s)}
		p.cutVote(s)
		return
	}
	if vote := lessBelow(trimmed); onlyVote(vote) {
		from := len(s) - len(trimmed)
		p.Vote = Range{from, from + len(vote)}
	}
	p.Bare = p.Text.End == 0 && (pointsAt(tail) || p.Vote.End > 0)
	p.Open = strings.HasSuffix(low, ":") || strings.HasSuffix(low, ":-")
}

// pointsBelow are words with which a sentence ends over a motion's own words.
var pointsBelow = [...]string{" as set out below", " set out below", " as detailed below", " detailed below", " as shown below", " as below", " as follows"}

// lessBelow takes such words, with the sign behind them, from the end of a tail.
func lessBelow(tail string) string {
	bare := strings.TrimRight(tail, " :-–—")
	for _, words := range pointsBelow {
		if vote, ok := strings.CutSuffix(bare, words); ok {
			return strings.TrimRight(vote, " ,")
		}
	}
	return tail
}

// leadsToMover tells words before the name of who moved that say nothing of another
// day or place: "Upon a motion duly made by".
func leadsToMover(s string) bool { return pointsAt(strings.TrimPrefix(Small(s), "upon ")) }

// votedFor reads words behind the names that tell what the meeting voted for: "the
// Board voted unanimously to close the hall". It gives where the report of the vote
// begins, and where the words of the motion do; 0 where the words tell none.
func votedFor(s string) (verb, words int) {
	low := Small(s[:min(len(s), 120)])
	verb = strings.Index(low, "voted ")
	if verb < 0 || verb > 0 && low[verb-1] != ' ' {
		return 0, 0
	}
	subject := strings.TrimSpace(strings.TrimPrefix(low[:verb], "and "))
	if !IsBody(subject, nil) && subject != "it was" && subject != "members" {
		return 0, 0
	}
	for _, to := range [...]string{" to ", " that "} {
		for i := verb + len("voted") - 1; ; {
			next := strings.Index(low[i+1:], to)
			if next < 0 {
				break
			}
			if i += 1 + next; i+len(to) < len(s) && isLetter(s[i+len(to)]) && (i == verb+len("voted") || onlyVote("carried "+s[verb+len("voted "):i])) {
				return verb, i + 1
			}
		}
	}
	return 0, 0
}

// carriedThat gives where the motion's words begin behind the vote on it: "and
// carried unanimously that the hall be closed"; 0 where there is no such vote.
func carriedThat(s string) int {
	at := indexFold(s[:min(len(s), 120)], " that ")
	if at < 0 || indexFold(s[:at], "carried") < 0 && indexFold(s[:at], "passed") < 0 || !onlyVote(s[:at]) {
		return 0
	}
	if tallies := ReadTail(s[:at]); len(tallies) != 1 || tallies[0].Result != model.Carried {
		return 0
	}
	return at + 1
}

// onlyVote tells whether words after the names only announce a vote.
func onlyVote(s string) bool {
	_, ok := ReadOutcome(tailSubject + strings.TrimPrefix(s, "and "))
	return ok
}

// tailSubject is what words after the names report a vote on: the motion that
// the sentence speaks of.
const tailSubject = "the motion "

// ReadTail reads the vote that a proposal's sentence ends with.
func ReadTail(s string) []Tally {
	if hasFold(s, "voted") {
		s = "was carried" + s[len("voted"):] // what a meeting voted for was carried
	}
	tallies, _ := ReadOutcome(tailSubject + strings.TrimPrefix(s, "and "))
	for i := range tallies {
		tallies[i].Subject = ""
	}
	return tallies
}

// readSubject reads what is moved where it stands before a verb in the passive:
// "A proposal to refuse the application was moved by …".
func (p *Proposal) readSubject(s, subject string) {
	if p.Text.End > 0 || len(subject) > len(s) || s[:len(subject)] != subject {
		return
	}
	at, ok := ownWords(subject, false)
	if !ok || at == 0 {
		return
	}
	words := strings.TrimRight(subject, " ,")
	for _, verb := range [...]string{" was then", " was", " were", " had been", " being"} {
		if bare := strings.TrimSuffix(words, verb); bare != words {
			p.Text = Range{at, len(strings.TrimRight(bare, " ,"))}
			return
		}
	}
}

// ownWords finds where a motion's own words begin in what follows the verb or
// the names: at "that", or after "an amendment", "a proposal", at "to". Where a
// seconder is named too, "to" and a verb may stand right after the verb: without
// one, somebody "moved to" another seat.
func ownWords(s string, seconded bool) (int, bool) {
	i := 0
	for i < len(s) && strings.IndexByte(" ,;:-)", s[i]) >= 0 || strings.HasPrefix(s[i:], "–") || strings.HasPrefix(s[i:], "—") {
		i++
	}
	for n := 0; n < 6; n++ {
		switch {
		case hasFold(s[i:], "that:") && strings.Trim(s[i+4:], " :-") == "" && n > 0:
			return i, true
		case hasFold(s[i:], "that ") && len(s[i:]) > len("that ")+3 && !hasFold(s[i:], "that was") && !hasFold(s[i:], "that it was seconded"):
			return i, true
		case hasFold(s[i:], "to ") && len(s[i:]) > 8 && (n > 0 || seconded):
			if word := s[i+3 : wordEnd(s, i+3)]; (word == Small(word) || isUpper(word)) && len(word) > 1 && !notVerbs[word] {
				return i, true
			}
		case strings.HasPrefix(s[i:], "“") || strings.HasPrefix(s[i:], "\""), seconded && n == 0 && adoptingNouns.Of(s[i:]) != "":
			return i, true
		}
		end := wordEnd(s, i)
		w := Small(s[i:end])
		if end == i || !things[w] && !pointing[w] {
			return 0, false
		}
		i = end
		for i < len(s) && strings.IndexByte(" ,;:-", s[i]) >= 0 || strings.HasPrefix(s[i:], "–") || strings.HasPrefix(s[i:], "—") {
			i++
		}
		if i >= len(s) {
			return 0, false
		}
	}
	return 0, false
}

// notVerbs follow "to" where it opens no motion.
var notVerbs = wordSet("the be a an this that their his her its our all any")
