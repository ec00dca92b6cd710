package parser

import (
	"strings"

	"minutebook/model"
	"minutebook/parser/internal/phrase"
)

// withoutTail takes from the end of a resolution's words the sentences that only
// name mover and seconder, or only tell of the vote, as in "That the rate be 4p.
// Proposed by A, seconded by B. All in favour." or "… be 4p. (5 for, 2 against)".
func (it *itemReader) withoutTail(words piece) piece {
	if mayEndInCounts(words.text()) {
		words = it.withoutBareCounts(words)
	}
	if !mayHaveTail(words.text()) {
		return it.withoutInitials(words)
	}
	sentences := sentencesOf(words)
	if n := len(sentences); n > 1 && it.closing(sentences[n-1]) {
		// Where line ends were lost, the meeting closes in the paragraph of its last resolution.
		words = words.part(0, sentences[n-1].lo-words.lo)
		sentences = sentences[:n-1]
	}
	first := len(sentences)
	for first > 1 && isTail(sentences[first-1].text()) {
		first--
	}
	for _, s := range sentences[first:] {
		it.takeTail(s)
	}
	if first < len(sentences) {
		words = words.part(0, sentences[first].lo-words.lo)
	}
	if at := joinedTail(words.text()); at > 0 {
		it.takeTail(words.from(at))
		words = words.part(0, len(strings.TrimRight(words.text()[:at], " ,–—-")))
	}
	if at := bracketedTail(words.text()); at > 0 {
		tail := words.from(at)
		it.markText(tail, "resolution-tail")
		words = words.part(0, at)
		if !bracketsMovers(tail.text()) {
			tail = tail.part(1, strings.LastIndexByte(tail.text(), ')'))
		}
		it.takeTail(tail)
	}
	return it.withoutInitials(words)
}

// mayHaveTail is the cheap test before words are cut into sentences.
func mayHaveTail(t string) bool {
	return tailSigns.In(t[max(0, len(t)-160):])
}

// tailSigns are letters that stand in such a tail.
var tailSigns = phrase.NewSigns(" for", "(F", "greed", "econd", "2nd", "ECOND", "favour", "FAVOUR", "greement", "nanimous", "NANIMOUS", "gainst", "GAINST", "bst", "arried", "ARRIED", "Prop", "PROPOS", "(propos", "Moved", "MOVED", "For", "Vote", "VOTE",
	" closed", " ended", " conclude", " finished")

// isTail tells a sentence that says no more than who moved, or how the vote or
// somebody's voice went.
func isTail(t string) bool {
	if isMoversLine(t) {
		p, ok := phrase.ReadProposal(t)
		return ok && p.Bare && !p.Open && p.Kind == phrase.OnMotion
	}
	if isCount(t) || len(sidesTold(t)) > 0 {
		return true
	}
	told, ok := phrase.ReadVoices(t)
	return ok && told.Outcome[0].Result == model.Carried
}

// longestVoices bounds a sentence that tells on which side people voted.
const longestVoices = 120

// sidesTold reads a short sentence that names who was on a side of the vote on a
// resolution: "Mr Marl abstained."
func sidesTold(t string) []phrase.Side {
	if len(t) > longestVoices || strings.Contains(t, ":") {
		return nil
	}
	sides, ok := phrase.ReadSides(t)
	if !ok {
		return nil
	}
	for _, s := range sides {
		if len(s.Names) == 0 || s.Heading || s.Subject == phrase.OnAmendment || s.Outcome.End > 0 || !namesVoter(t, s.Names[0]) {
			return nil
		}
	}
	return sides
}

// namesVoter tells a name with a title, or one's initials, from other words with a capital.
func namesVoter(t string, name phrase.Range) bool {
	before := t[:name.Start]
	return phrase.OpensWithTitle(t[name.Start:]) || strings.Contains(before, "ouncillor") || strings.Contains(before, "llr") || name.Start == 0 && phrase.IsInitials(t[:name.End])
}

// isCount tells words that tell of a vote by its counts, or that it was
// unanimous: "Agreed." alone tells of no vote.
func isCount(t string) bool {
	tallies, ok := phrase.ReadOutcome(strings.Trim(t, "()[] "))
	if !ok || len(tallies) != 1 {
		return false
	}
	y := tallies[0]
	return y.Result != model.Lost && (y.Unanimous || y.For.Set || y.Against.Set || y.Abstain.Set || strings.EqualFold(strings.Trim(t, "(). "), "carried"))
}

// joinedTail finds what a dash or a comma joins to the end of words and only tells of
// the vote: "to mend the lamp – 5 in favour, 1 against", "to mend the lamp, all agreed".
func joinedTail(t string) int {
	from := max(0, len(t)-longestJoined)
	if at := joinedWithin(t[from:]); at > 0 {
		return from + at
	}
	return 0
}

// longestJoined bounds such a tail.
const longestJoined = 90

// endsJoint tells words that end with a dash behind a blank, or a semicolon.
func endsJoint(t string) bool {
	switch t[len(t)-1] {
	case ';':
		return true
	case '-':
		return strings.HasSuffix(t, " -")
	case "–"[2], "—"[2]:
		return strings.HasSuffix(t, " –") || strings.HasSuffix(t, " —")
	}
	return false
}

func joinedWithin(t string) int {
	for i := len(t) - 1; i > 1; i-- {
		if t[i] == ' ' && endsJoint(t[:i]) && isCount(t[i+1:]) {
			return i + 1
		}
	}
	if i := strings.LastIndex(t, ", all "); i > 0 && isCount(t[i+len(", "):]) {
		return i + len(", ")
	}
	return 0
}

// bracketedTail finds a bracket at the end of words that only tells of the vote, or
// who moved: "to mend the lamp (proposed Cllr A, seconded Cllr B)."
func bracketedTail(t string) int {
	end := strings.TrimRight(t, ". ")
	if !strings.HasSuffix(end, ")") {
		return 0
	}
	i := strings.LastIndex(end, " (")
	if i <= 0 || !isCount(end[i+1:]) && !bracketsMovers(end[i+1:]) && !(isMoversLine(end[i+2:len(end)-1]) && isTail(end[i+2:len(end)-1])) {
		return 0
	}
	return i + 1
}

// takeTail gives the open resolution what such a sentence says.
func (it *itemReader) takeTail(s piece) {
	it.markText(s, "resolution-tail")
	if isMoversLine(s.text()) {
		p, _ := phrase.ReadProposal(s.text())
		if it.res.main == nil {
			it.res.main = &proposal{kind: model.KindMotion, section: it.section, below: true}
		}
		pr := it.res.main
		pr.mover, pr.seconder = pick(pr.mover, s.of(p.Mover)), pick(pr.seconder, s.of(p.Seconder))
		if p.Vote.End > 0 {
			tail := s.of(p.Vote)
			for _, t := range phrase.ReadTail(tail.text()) {
				it.ballotOf(it.res).take(t, tail.span())
			}
		}
		return
	}
	if sides := sidesTold(s.text()); len(sides) > 0 {
		it.takeVoices(it.ballotOf(it.res), s, sides)
		return
	}
	tallies, ok := phrase.ReadOutcome(strings.Trim(s.text(), "()[] "))
	if told, voices := phrase.ReadVoices(s.text()); !ok && voices {
		tallies = told.Outcome
		it.takeVoices(it.ballotOf(it.res), s.from(told.Start), told.Sides)
	}
	for _, t := range tallies {
		it.ballotOf(it.res).take(t, s.span())
	}
}
