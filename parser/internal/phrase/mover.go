package phrase

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Proposal is what a sentence tells of a motion: who moved it, who seconded it,
// and its words where they stand in the sentence.
type Proposal struct {
	Mover    Range // empty where only a seconder is named
	Seconder Range // empty where only a mover is named
	Kind     string
	Text     Range // the motion's own words; empty where they do not stand here
	Vote     Range // words after the names that only announce the vote
	Open     bool  // ends so that more must follow: "and", "that", ":", "it was"
	Bare     bool  // says no more than who moved and who seconded
}

// ReadProposal reads a sentence that tells who moved and who seconded. Clerks
// write it in a dozen ways; all name the two beside the words "moved" (or
// "proposed") and "seconded", so the names are sought there.
func ReadProposal(s string) (Proposal, bool) {
	moved, seconded := findMoved(s), findSeconded(s)
	if moved.start < 0 && seconded.start < 0 {
		return Proposal{}, false
	}
	var p Proposal
	ok := false
	switch {
	case moved.start >= 0 && seconded.start >= 0:
		ok = p.readBoth(s, moved, seconded)
	case seconded.start >= 0:
		ok = p.readOnMotionOf(s, seconded) || p.readSeconderOnly(s, seconded)
	default:
		ok = p.readMoverOnly(s, moved)
	}
	if !ok {
		return Proposal{}, false
	}
	return p, true
}

// cue is a verb of moving or seconding: its place, and the byte after it and
// what belongs to it ("by", ":-").
type cue struct {
	start, end int
	after      bool // the name stands after it
}

func findMoved(s string) cue {
	return findCue(s, []string{"moved", "proposed", "mover", "proposer", "prop."}, 260)
}

func findSeconded(s string) cue {
	return findCue(s, []string{"seconded", "seconder", "2nd", "sec.", "second"}, 1200)
}

// findCue finds the first of the words in s; beyond the limit a sentence does
// not tell of a motion but mentions one.
func findCue(s string, words []string, limit int) cue {
	s = s[:min(len(s), limit)]
	best := cue{start: -1}
	for _, w := range words {
		i := indexFold(s, w)
		if i < 0 || best.start >= 0 && i > best.start || i > 0 && s[i-1] != ' ' && s[i-1] != '(' {
			continue
		}
		end := i + len(w)
		if end < len(s) && wordEnd(s, i) > end && !strings.HasSuffix(w, ".") {
			continue // "proposers", "2nd" within a word
		}
		if w == "second" && !hasFold(s[end:], " by ") && !hasFold(s[end:], ":") {
			continue // "the second line"
		}
		best = cue{start: i, end: end}
		rest := s[end:]
		for _, by := range [...]string{" formally by ", " duly by ", " as an amendment by ", " as a procedural motion by ", " as a motion by ", " in amendment by ", " an amendment by ", " by: ", " by:- ", " by "} {
			if hasFold(rest, by) {
				best.end, best.after = end+len(by), true
				break
			}
		}
		if label := labelMark(rest); !best.after && label > 0 {
			best.end, best.after = end+label, true
		} else if !best.after && strings.HasSuffix(w, "er") || strings.HasSuffix(w, ".") || w == "2nd" {
			if strings.HasPrefix(rest, " ") && !best.after {
				best.end, best.after = end+1, true
			}
		}
		if !best.after && namedNext(s, i, end) {
			best.end, best.after = end+1, true
		}
	}
	return best
}

// labelMark gives the length of the punctuation that makes a word a label: ":", ":-", " –".
func labelMark(s string) int {
	n, some := 0, false
	for n < len(s) {
		r, size := utf8.DecodeRuneInString(s[n:])
		if !strings.ContainsRune(" :–-", r) {
			break
		}
		some = some || r != ' '
		n += size
	}
	if !some || n == len(s) {
		return 0
	}
	return n
}

func (p *Proposal) readBoth(s string, moved, seconded cue) bool {
	between := ""
	if moved.start < seconded.start {
		between = Small(strings.TrimSpace(s[moved.start+len("moved") : seconded.start]))
	}
	switch {
	case seconded.after && !moved.after && strings.HasSuffix(" "+between, " and") && len(between) <= len("ed and duly"):
		return p.readPair(s, moved, seconded)
	case moved.start < seconded.start && !moved.after && !seconded.after && (between == "and" || between == "ed and"):
		return p.readPairBefore(s, moved, seconded) || p.readUnnamed(s, moved, seconded)
	}
	if moved.after {
		p.Mover = nameAfter(s, moved.end)
	} else {
		p.Mover = nameBefore(s, moved.start)
		if seconded.after && seconded.start < moved.start && p.Mover.Start >= seconded.end && p.Mover.Start <= seconded.end+1 {
			p.Mover = Range{} // the name before the verb is the seconder's
		}
		if p.empty(p.Mover) && seconded.start < moved.start {
			p.Mover = nameBefore(s, beforeAside(s, seconded.start)) // "A, seconded by B, moved"
		}
	}
	if seconded.after {
		p.Seconder = nameAfter(s, seconded.end)
	} else {
		p.Seconder = nameBefore(s, seconded.start)
	}
	if p.empty(p.Mover) || p.empty(p.Seconder) || p.Mover == p.Seconder {
		return p.readUnnamed(s, moved, seconded)
	}
	p.readThing(s, moved, seconded)
	return true
}

// readPair reads "moved and seconded by Councillors A and B".
func (p *Proposal) readPair(s string, moved, seconded cue) bool {
	p.Mover = nameAfter(s, seconded.end)
	next := p.Mover.End
	if p.empty(p.Mover) || !hasFold(s[next:], " and ") {
		return false
	}
	p.Seconder = nameAfter(s, next+len(" and "))
	p.dropPlural(s)
	p.readThing(s, moved, cue{start: seconded.start, end: p.Seconder.End, after: true})
	return !p.empty(p.Seconder)
}

// readPairBefore reads "Councillors A and B moved and seconded".
func (p *Proposal) readPairBefore(s string, moved, seconded cue) bool {
	p.Seconder = nameBefore(s, moved.start)
	head := s[:p.Seconder.Start]
	if p.empty(p.Seconder) || !strings.HasSuffix(Small(head), " and ") {
		return false
	}
	p.Mover = nameBefore(s, len(head)-len("and "))
	p.dropPlural(s)
	p.readThing(s, moved, seconded)
	return !p.empty(p.Mover)
}

// dropPlural takes "Councillors", which belongs to both names, from the first.
func (p *Proposal) dropPlural(s string) {
	for _, t := range [...]string{"councillors ", "cllrs ", "cllrs. ", "members "} {
		if hasFold(s[p.Mover.Start:p.Mover.End], t) {
			p.Mover.Start += len(t)
		}
	}
}

// readOnMotionOf reads "On the motion of A, seconded by B".
func (p *Proposal) readOnMotionOf(s string, seconded cue) bool {
	head := Small(s[:seconded.start])
	for _, of := range [...]string{"motion of ", "proposal of ", "proposition of ", "motion from ", "proposal from ", "motion by ", "proposal by ", "amendment by "} {
		i := strings.Index(head, of)
		if i < 0 || i > 60 || !seconded.after {
			continue
		}
		p.Mover, p.Seconder = nameAfter(s, i+len(of)), nameAfter(s, seconded.end)
		if p.empty(p.Mover) || p.empty(p.Seconder) {
			p.Mover, p.Seconder = Range{}, Range{}
			continue
		}
		p.readThing(s, cue{start: i, end: i + len(of), after: true}, seconded)
		return true
	}
	return false
}

// readSeconderOnly reads "Seconded by Councillor B", "The motion was seconded by
// Councillor B": the mover stands on another line.
func (p *Proposal) readSeconderOnly(s string, seconded cue) bool {
	if !seconded.after {
		return p.readSeconderBefore(s, seconded)
	}
	if !pointsAt(s[:seconded.start]) {
		return false
	}
	p.Seconder = nameAfter(s, seconded.end)
	p.Kind = kindOf(s[:seconded.start])
	p.readTail(s, p.Seconder.End)
	return !p.empty(p.Seconder) && p.Bare
}

// readMoverOnly reads "Moved by Councillor A,", "Proposed: Councillor A".
func (p *Proposal) readMoverOnly(s string, moved cue) bool {
	if moved.after && pointsAt(s[:moved.start]) {
		p.Mover = nameAfter(s, moved.end)
		p.Kind = kindOf(s[:moved.end])
		end := p.Mover.End
		if p.readSharedTitle(s) {
			end = p.Seconder.End
		}
		p.readTail(s, end)
		return !p.empty(p.Mover)
	}
	// "Councillor A moved an amendment:", "Councillor A moved that …"
	p.Mover = nameBefore(s, moved.start)
	if p.empty(p.Mover) || p.Mover.Start > 0 {
		return false
	}
	p.readThing(s, moved, moved)
	return p.Text.End > 0 || p.Open || p.Bare && namesThing(s[moved.end:])
}

// namesThing tells whether words name something that is moved.
func namesThing(s string) bool {
	for _, w := range tokens(s) {
		if things[w] {
			return true
		}
	}
	return false
}

func (*Proposal) empty(r Range) bool { return r.End <= r.Start }

// things are the words that only point at what is moved.
var things = wordSet(`motion motions amendment amendments recommendation recommendations proposal proposals resolution resolutions
	minutes report reports proposition nomination nominations suspension item`)

// pointing are the words that may stand about a thing without saying more of it.
var pointing = wordSet(`it was were is be been being the a an this that these those which his her their its and as of in on to for from at by with then
	also further duly formally following above original substantive first second third procedural officer officers officer's officers' officer’s officers’ printed revised
	alternative new said same set out contained paragraph paragraphs page pages agenda papers stood amended having
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

// kindOf tells what the words name: an amendment, else a motion.
func kindOf(s string) string {
	words := tokens(s)
	for i, w := range words {
		if w == "procedural" {
			return OnProcedural
		}
		if w == "amendment" && (i == 0 || words[i-1] != "substantive") {
			if i+1 < len(words) && words[i+1] == "which" {
				continue
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
			middle = s[p.Mover.End:seconded.start]
		}
	}
	if p.Kind != OnAmendment {
		p.Kind = kindOf(subject + " " + middle + " " + s[last:min(len(s), last+40)])
	}
	p.readSubject(s, subject)
	if at, ok := ownWords(middle, moved != seconded); ok && p.Text.End == 0 {
		end := strings.TrimRight(middle, " ,;")
		for _, tail := range [...]string{" and this was", " which was", " this was", " and", " was", ",", " and it was", " (", "."} {
			end = strings.TrimRight(strings.TrimSuffix(end, tail), " ,")
		}
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

// readTail reads the words after the names.
func (p *Proposal) readTail(s string, end int) {
	tail := s[end:]
	trimmed := strings.TrimLeft(tail, " ,;–-)")
	low := Small(strings.TrimRight(trimmed, " .,"))
	if p.Text.End == 0 && (low == "that:" || low == "that:-" || low == "that" && strings.HasSuffix(strings.TrimSpace(s), ":")) {
		p.Text = Range{len(s) - len(trimmed), len(s)}
		return
	}
	switch strings.TrimRight(low, ":-–, ") {
	case "", "and", "it was", "and it was", "and resolved", "that", "as follows", "then", "the following motion", "the following amendment", "to":
		p.Open = low != "" || strings.HasSuffix(strings.TrimSpace(s), ":") || strings.HasSuffix(strings.TrimSpace(s), ":-") || strings.HasSuffix(strings.TrimSpace(s), ",")
		p.Bare = p.Text.End == 0
		return
	}
	if at, ok := ownWords(tail, p.Seconder.End > 0 && p.Seconder.End == end); ok && p.Text.End == 0 {
		p.Text = Range{end + at, len(s)}
		return
	}
	if onlyVote(trimmed) {
		p.Vote = Range{len(s) - len(trimmed), len(s)}
	}
	p.Bare = p.Text.End == 0 && (pointsAt(tail) || p.Vote.End > 0)
	p.Open = strings.HasSuffix(low, ":") || strings.HasSuffix(low, ":-")
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
	for i < len(s) && strings.IndexByte(" ,;:-", s[i]) >= 0 || strings.HasPrefix(s[i:], "–") {
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
		case strings.HasPrefix(s[i:], "“") || strings.HasPrefix(s[i:], "\""):
			return i, true
		}
		end := wordEnd(s, i)
		w := Small(s[i:end])
		if end == i || !things[w] && !pointing[w] {
			return 0, false
		}
		i = end
		for i < len(s) && strings.IndexByte(" ,;:-", s[i]) >= 0 || strings.HasPrefix(s[i:], "–") {
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

// titles may open a name, in any number.
var titles = wordSet(`councillor councillors cllr cllrs cr mr mrs ms miss dr sir dame lord lady rev revd reverend canon prof professor
	alderman ald hon honorary major captain capt col colonel baroness the deputy vice county parish town baillie bailie member members lord`)

// offices stand for a person.
var offices = wordSet(`leader mayor chair chairman chairwoman chairperson convener convenor provost president vice-chairman vice-chair
	vice-chairperson portfolio-holder clerk treasurer secretary sheriff cathaoirleach`)

// nameAfter reads the name that begins at s[i:].
func nameAfter(s string, i int) Range {
	for i < len(s) && strings.IndexByte(" (:", s[i]) >= 0 {
		i++
	}
	start, end := i, i
	for n := 0; i < len(s) && n < 10; n++ {
		stop := i
		for stop < len(s) && strings.IndexByte(" ,;:()", s[stop]) < 0 {
			stop++
		}
		word := s[i:stop]
		bare := strings.TrimRight(word, ".")
		low := Small(bare)
		upper := bare != "" && (unicode.IsUpper(firstRune(bare)) || n > 0 && irishPrefix(bare))
		switch {
		case low == "the" && n == 0 || particles[low] && n > 0 && low != "of" && low != "the" && !upper:
		case !upper || n > 0 && afterNames[low] || low == "and" || low == "that" || low == "seconded" || low == "seconder" || low == "it":
			return Range{start, end + bracketOfName(s, start, end)}
		}
		if low != "the" {
			end = i + len(word)
			if strings.HasSuffix(word, ".") && !titles[low] && (utf8.RuneCountInString(bare) > 2 || initialsOnly(bare)) && !strings.Contains(bare, ".") {
				return Range{start, end - 1} // the sentence's point
			}
		}
		i = stop
		if i < len(s) && s[i] != ' ' {
			break
		}
		for i < len(s) && s[i] == ' ' {
			i++
		}
	}
	return Range{start, end + bracketOfName(s, start, end)}
}

// nameBefore reads the name that ends just before s[i:], adverbs aside.
func nameBefore(s string, i int) Range {
	if i <= 0 {
		return Range{}
	}
	end := len(strings.TrimRight(s[:i], " ,("))
	for {
		w := s[strings.LastIndexAny(s[:end], " ")+1 : end]
		switch Small(w) {
		case "then", "further", "formally", "also", "duly", "had", "has", "accordingly", "thereupon", "subsequently":
			end = len(strings.TrimRight(s[:end-len(w)], " ,"))
			continue
		}
		break
	}
	start := end
	for start > 0 {
		from := strings.LastIndexByte(s[:start], ' ') + 1
		if start < end {
			from = strings.LastIndexByte(s[:start-1], ' ') + 1
		}
		w := strings.Trim(s[from:start], " ")
		low := Small(strings.TrimRight(w, "."))
		upper := w != "" && unicode.IsUpper(firstRune(w))
		if strings.HasSuffix(w, ",") || strings.HasSuffix(w, ";") || strings.HasSuffix(w, ":") || low == "and" || low == "that" {
			break
		}
		if strings.HasSuffix(w, ".") && len(low) > 2 && !titles[low] && start < end {
			break
		}
		if !upper && !(particles[low] && start < end) && !(low == "for" && start < end && posts[Small(lastWord(strings.TrimRight(s[:from], " ")))]) {
			break
		}
		start = from
		if from == 0 {
			break
		}
	}
	for start < end && s[start] == ' ' {
		start++
	}
	name := Small(s[start:end])
	if pronouns[name] {
		return Range{}
	}
	if offices[name] && strings.HasSuffix(Small(s[:start]), "the ") {
		start -= len("the ")
	}
	return Range{start, end}
}

// NameAt reads the name that begins at s[i:]; the range is empty where none does.
func NameAt(s string, i int) Range { return nameAfter(s, i) }

// OpensWithTitle tells whether s begins with a person's title: "Councillor", "Mrs".
func OpensWithTitle(s string) bool {
	return titles[Small(strings.TrimRight(s[:wordEnd(s, 0)], "."))]
}
