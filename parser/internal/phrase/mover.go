package phrase

import (
	"slices"
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
	s = lessSeconded(s)
	if p, ok := readMoversPair(s); ok {
		return p, true
	}
	if p := (Proposal{}); p.readPutThrough(s) {
		return p, true
	}
	if p, ok := readPairInBrackets(s); ok {
		return p, true
	}
	moved, seconded := cue{start: -1}, cue{start: -1}
	if holdsCue(s) {
		moved, seconded = findMoved(s), findSeconded(s)
	}
	if seconded.start < 0 {
		seconded = findSupporter(s)
	}
	if moved.start < 0 && seconded.start < 0 {
		return readMotionName(s)
	}
	var p Proposal
	ok := false
	switch {
	case moved.start >= 0 && seconded.start >= 0:
		ok = p.readBoth(s, moved, seconded)
	case seconded.start >= 0:
		ok = p.readOnMotionOf(s, seconded) || p.readMade(s, seconded) || p.readSeconderOnly(s, seconded)
	default:
		ok = p.readMoverOnly(s, moved)
	}
	if !ok {
		return Proposal{}, false
	}
	return p, true
}

// lessSeconded takes from the end of a sentence the words that say that somebody
// seconded, and not who: "… and this was seconded." What stands before them tells
// who moved what.
func lessSeconded(s string) string {
	t := strings.TrimRight(s, " .")
	for _, end := range [...]string{" and this was seconded", " and this was duly seconded", " and it was seconded", " and it was duly seconded", ", which was seconded", ", which was duly seconded"} {
		if n := len(t) - len(end); n > 0 && strings.EqualFold(t[n:], end) && !strings.Contains(t[:n], "econded") && indexFold(t[:n], "moved that ")+indexFold(t[:n], "proposed that ") > -2 {
			return t[:n]
		}
	}
	return s
}

// cue is a verb of moving or seconding: its place, and the byte after it and
// what belongs to it ("by", ":-").
type cue struct {
	start, end int
	after      bool // the name stands after it
}

// cueOpenings are the beginnings of the words that findMoved and findSeconded look for.
var cueOpenings = NewPrefixes(cueWords...)

var cueWords = []string{"move", "propose", "prop.", "prop:", "offered", "second", "2nd", "sec.", "sec:"}

// motionOpenings are the beginnings of words without one of which a text, but for a
// pair of names with a stroke between, tells of no motion that ReadProposal or ReadPut
// reads.
var motionOpenings = NewPrefixes(slices.Concat(cueWords, []string{"prop ", "sec ", "motion", "proposal of ", "proposition of ", "supported by:"})...)

// MayMove tells whether a sentence of s may tell of a motion.
func MayMove(s string) bool { return strings.IndexByte(s, '/') >= 0 || motionOpenings.openWord(s) }

// holdsCue tells whether a word that findMoved or findSeconded looks for may stand in s.
func holdsCue(s string) bool {
	return cueOpenings.openWord(s) || hasFold(s, "prop ") || hasFold(s, "sec ")
}

func findMoved(s string) cue {
	if c := findCue(s, []string{"moved", "proposed", "mover", "proposer", "prop.", "prop:", "offered"}, 260); c.start >= 0 || !hasFold(s, "prop ") {
		return c
	}
	return findCue(s, []string{"prop"}, 260)
}

func findSeconded(s string) cue {
	if c := findCue(s, []string{"seconded", "seconder", "2nd", "sec.", "second.", "sec:", "second", "seconding"}, 1200); c.start >= 0 || !hasFold(s, "prop") && !hasFold(s, "sec") {
		return c
	}
	return findCue(s, []string{"sec", "secd"}, 1200)
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
		abbreviated := strings.HasSuffix(w, ".") || strings.HasSuffix(w, ":")
		if end < len(s) && wordEnd(s, i) > end && !abbreviated {
			continue // "proposers", "2nd" within a word
		}
		if (w == "prop" || w == "sec" || w == "secd") && !shortNameNext(s[end:]) {
			continue // "to prop up", "10 sec later"
		}
		if w == "offered" && (!hasFold(s[end:], " by ") || indexFold(s[end:], "seconded by") < 0) {
			continue // help is offered too
		}
		if w == "seconding" && !hasFold(s[end:], " by ") {
			continue // "seconding the motion"
		}
		if w == "second" && !hasFold(s[end:], " by ") && !hasFold(s[end:], ":") {
			continue // "the second line"
		}
		best = cue{start: i, end: end}
		rest := s[end:]
		for _, by := range [...]string{" formally by ", " duly by ", " as an amendment by ", " as a procedural motion by ", " as a motion by ", " in amendment by ", " an amendment by ", " by: ", " by:- ", " by ", " by:"} {
			if hasFold(rest, by) {
				best.end, best.after = end+len(by), true
				break
			}
		}
		if label := labelMark(rest); !best.after && label > 0 {
			best.end, best.after = end+label, true
		} else if !best.after && strings.HasSuffix(w, "er") || abbreviated || w == "2nd" || w == "prop" || w == "sec" || w == "secd" {
			if strings.HasPrefix(rest, " ") && !best.after {
				best.end, best.after = end+1, true
			}
		}
		if !best.after && inBracket(rest) {
			best.end, best.after = end+len(" ("), true
		}
		if !best.after && namedNext(s, i, end) {
			best.end, best.after = end+1, true
		}
	}
	return best
}

// shortNameNext tells whether initials, or a name with a title, follow at once, as
// they do behind "prop" and "sec" cut short: "Prop CT Sec BW".
func shortNameNext(s string) bool {
	if s == "" || s[0] != ' ' {
		return false
	}
	next := s[1:]
	word := next[:wordEnd(next, 0)]
	return IsInitials(word) || titles[Small(word)] && unicode.IsUpper(firstRune(word))
}

// labelMark gives the length of the punctuation that makes a word a label: ":", ":-", " –".
func labelMark(s string) int {
	n, some := 0, false
	for n < len(s) {
		r, size := utf8.DecodeRuneInString(s[n:])
		if !strings.ContainsRune(" :–—-", r) {
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
		p.Mover = lessPost(s, nameBefore(s, moved.start))
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
		p.Seconder = lessPost(s, nameBefore(s, seconded.start))
		if moved.after && p.Seconder.Start <= moved.start && moved.start < seconded.start && seconded.end+1 < len(s) {
			seconded.end++ // "Proposed A seconded B": the mover's words are no second name
			p.Seconder = nameAfter(s, seconded.end)
		}
	}
	if p.empty(p.Mover) && p.readOffered(s, moved, seconded) {
		return true
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
	name := s[p.Mover.Start:p.Mover.End]
	if n := PluralTitle(name); n > 0 {
		p.Mover.Start += n + len(name[n:]) - len(strings.TrimLeft(name[n:], ". "))
	}
}

// onMotionOf stand before the name of who moved in words that hold no "moved".
var onMotionOf = [...]string{"motion of ", "proposal of ", "proposition of ", "motion from ", "proposal from ", "motion by ", "motion: ", "proposal by ", "proposition by ", "amendment by ", "motion made by ",
	"motion duly made by ", "motion was made by ", "motion was duly made by ", "amendment was made by "}

// readOnMotionOf reads "On the motion of A, seconded by B", "On the motion of A, B
// seconding".
func (p *Proposal) readOnMotionOf(s string, seconded cue) bool {
	head := Small(s[:seconded.start])
	for _, of := range onMotionOf {
		i := strings.Index(head, of)
		if i < 0 || i > 60 {
			continue
		}
		p.Mover = nameAfter(s, i+len(of))
		if seconded.after {
			p.Seconder = nameAfter(s, seconded.end)
		} else if p.Seconder = nameBefore(s, seconded.start); p.Seconder.Start <= p.Mover.End {
			p.Seconder = Range{}
		}
		if p.empty(p.Mover) || p.empty(p.Seconder) || of == "motion: " && strings.Trim(s[p.Mover.End:seconded.start], " ,;.–—-") != "" {
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
		return p.readPronoun(s, seconded)
	}
	p.Seconder = nameAfter(s, seconded.end)
	p.Kind = kindOf(s[:seconded.start])
	p.readTail(s, p.Seconder.End)
	return !p.empty(p.Seconder) && (p.Bare || seconded.start == 0 && p.Text.End > 0 && hasFold(s[p.Text.Start:], "that "))
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
	p.Mover = lessPost(s, nameBefore(s, moved.start))
	if p.empty(p.Mover) {
		return p.readIntroduced(s, moved)
	}
	if !leadsToName(s[:p.Mover.Start]) || movesElsewhere(s[moved.end:]) {
		return false
	}
	p.readThing(s, moved, moved)
	if p.Text.End > 0 && asksForPrivacy(s[p.Text.Start:]) {
		return false
	}
	if movesAdoption(s[moved.end:]) {
		return true
	}
	return p.Text.End > 0 || p.Open || p.Bare && namesThing(s[moved.end:])
}

func (*Proposal) empty(r Range) bool { return r.End <= r.Start }
