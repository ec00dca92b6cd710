package phrase

import "strings"

// pairLabels may stand before two names that a stroke parts.
var pairLabels = [...]string{"moved/seconded:", "mover/seconder:", "proposed/seconded:", "moved / seconded:", "moved:", "moved", "motion:"}

// readMoversPair reads a line of two names that a stroke parts, the mover's and
// the seconder's, as councils of New Zealand and Australia write them:
// "Councillors Frome / Reed", "Moved: Cr Frome/Cr Reed", "Motion: (Frome/Reed)".
// Without a label the first has a title.
func readMoversPair(s string) (Proposal, bool) {
	if len(s) > 90 || strings.IndexByte(s, '/') <= 0 {
		return Proposal{}, false
	}
	start, labelled := 0, false
	for _, l := range pairLabels {
		if hasFold(s, l) && (len(l) >= len(s) || s[len(l)] == ' ' || s[len(l)] == '(' || strings.HasSuffix(l, ":")) {
			start, labelled = len(l), true
			break
		}
	}
	stroke := strings.IndexByte(s[start:], '/')
	if stroke < 0 {
		return Proposal{}, false
	}
	end := len(strings.TrimRight(s, " .)"))
	mover, okA := wholeName(s, start, start+stroke)
	vote := 0
	if last := nameAfter(s[:end], start+stroke+1); last.End > last.Start && last.End < end && onlyVote(strings.TrimLeft(s[last.End:end], " ,;–—-")) {
		vote, end = end, last.End // "Member Frome/Member Reed   CARRIED"
	}
	seconder, okB := wholeName(s, start+stroke+1, end)
	if !okA || !okB || !labelled && !OpensWithTitle(s[mover.Start:mover.End]) {
		return Proposal{}, false
	}
	p := Proposal{Mover: mover, Seconder: seconder, Kind: OnMotion, Bare: true}
	if title := s[mover.Start : mover.Start+wordEnd(s[mover.Start:], 0)]; PluralTitle(title) > 0 {
		p.Mover.Start += len(title) + leadingSpace(s[mover.Start+len(title):])
	}
	if vote > 0 {
		p.Vote = Range{end + leadingSpace(s[end:vote]), vote}
	}
	return p, p.Mover.End > p.Mover.Start
}

// readPairInBrackets reads a motion with its label, and who moved and seconded it in
// brackets between that and its words: "MOTION (Frome/Reed) that the pier be sold".
func readPairInBrackets(s string) (Proposal, bool) {
	if s == "" || s[0]|0x20 != 'm' && s[0]|0x20 != 'a' && s[0]|0x20 != 'f' {
		return Proposal{}, false
	}
	for _, l := range [...]struct{ label, kind string }{{"motion (", OnMotion}, {"motion: (", OnMotion}, {"amendment (", OnAmendment}, {"amendment: (", OnAmendment}, {"further amendment (", OnAmendment}} {
		if !hasFold(s, l.label) {
			continue
		}
		at := len(l.label) - 1
		mover, seconder, end, ok := ReadBracketedMovers(s[at:])
		words := at + end + len(s[at+end:]) - len(strings.TrimLeft(s[at+end:], " .:,-–—"))
		if !ok || words == len(s) {
			return Proposal{}, false
		}
		return Proposal{Mover: Range{at + mover.Start, at + mover.End}, Seconder: Range{at + seconder.Start, at + seconder.End}, Kind: l.kind, Text: Range{words, len(s)}}, true
	}
	return Proposal{}, false
}

// NamesMoversInBrackets tells words that open so.
func NamesMoversInBrackets(s string) bool {
	_, ok := readPairInBrackets(s)
	return ok
}

// wholeName reads s[lo:hi], less brackets, where it is a person's name from end to end.
func wholeName(s string, lo, hi int) (Range, bool) {
	for lo < hi && (s[lo] == ' ' || s[lo] == '(') {
		lo++
	}
	for lo < hi && s[hi-1] == ' ' {
		hi--
	}
	if lo >= hi {
		return Range{}, false
	}
	name := nameAfter(s[:hi], lo)
	return name, name.Start == lo && name.End == hi && !afterNames[Small(s[lo:hi])]
}

// IsMoversPair tells a line of two names parted by a stroke, with or without a
// label: who moved, and who seconded.
func IsMoversPair(s string) bool {
	_, ok := readMoversPair(s)
	return ok
}

// moversAtEnd open the words that name mover and seconder at the end of a sentence.
var moversAtEnd = [...]string{", proposed ", ", proposed: ", ", moved ", " – proposed ", " — proposed ", " - proposed ", " – moved ", " — moved ", " - moved ", " (proposed ", " (moved "}

// ReadMoversAtEnd reads who moved and who seconded where the end of a sentence says
// it: "… to sell the hut, proposed by A, seconded by B."
func ReadMoversAtEnd(s string) (mover, seconder Range, ok bool) {
	const reach = 160
	from := max(0, len(s)-reach)
	if !holdsCue(s[from:]) {
		return Range{}, Range{}, false
	}
	low, at := Small(s[from:]), -1
	for _, w := range moversAtEnd {
		if i := strings.LastIndex(low, w); i >= 0 {
			at = max(at, from+i+strings.IndexAny(w, "pm"))
		}
	}
	if at < 0 {
		return Range{}, Range{}, false
	}
	tail := strings.TrimRight(s[at:], " .)")
	p, ok := ReadProposal(tail)
	if !ok || !p.Bare || p.Open || p.Mover.End == 0 || p.Seconder.End == 0 || p.Kind != OnMotion {
		return Range{}, Range{}, false
	}
	return Range{at + p.Mover.Start, at + p.Mover.End}, Range{at + p.Seconder.Start, at + p.Seconder.End}, true
}

// moverLines open a line that names nobody but who moved: "Motion: Mrs Frome", "On the
// proposal of Mrs Frome".
var moverLines = [...]string{"motion:", "on the proposal of ", "on the proposition of ", "on the motion of "}

// NamesMover tells such a line, with one name and nothing more: where the line below
// names the seconder, it is the mover's.
func NamesMover(s string) bool {
	_, ok := readMotionName(s)
	return ok
}

func readMotionName(s string) (Proposal, bool) {
	if len(s) > 60 {
		return Proposal{}, false
	}
	for _, l := range moverLines {
		if !hasFold(s, l) {
			continue
		}
		name, ok := wholeName(s, len(l), len(strings.TrimRight(s, " .,")))
		if !ok || NameShape(s[name.Start:name.End]) == NoName {
			return Proposal{}, false
		}
		return Proposal{Mover: name, Kind: OnMotion, Bare: true}, true
	}
	return Proposal{}, false
}

// ReadBracketedMovers reads who moved and who seconded where they stand in brackets
// above the words of a resolution, or before them and parted by a stroke: "RESOLVED:
// (moved A, seconded B)", "RESOLVED (Frome/Reed) that …". The bracket ends at end.
func ReadBracketedMovers(s string) (mover, seconder Range, end int, ok bool) {
	const longest = 100
	if s == "" || s[0] != '(' {
		return Range{}, Range{}, 0, false
	}
	closed := strings.IndexByte(s[:min(len(s), longest)], ')')
	if closed < 0 {
		return Range{}, Range{}, 0, false
	}
	rest := strings.TrimLeft(s[closed+1:], " .:,-–—")
	if rest != "" && !hasFold(rest, "that ") && !hasFold(rest, "that:") && !strings.EqualFold(rest, "that") {
		return Range{}, Range{}, 0, false
	}
	in := s[:closed]
	if stroke := strings.IndexByte(in, '/'); stroke > 0 {
		mover, okA := wholeName(in, 1, stroke)
		seconder, okB := wholeName(in, stroke+1, closed)
		if okA && okB && NameShape(s[mover.Start:mover.End]) != NoName && NameShape(s[seconder.Start:seconder.End]) != NoName {
			return mover, seconder, closed + 1, true
		}
	}
	p, ok := ReadProposal(in[1:])
	if !ok || rest != "" || !p.Bare || p.Open || p.Mover.End == 0 || p.Seconder.End == 0 || p.Kind != OnMotion || p.Text.End > 0 {
		return Range{}, Range{}, 0, false
	}
	return Range{1 + p.Mover.Start, 1 + p.Mover.End}, Range{1 + p.Seconder.Start, 1 + p.Seconder.End}, closed + 1, true
}
