package parser

import (
	"slices"
	"strings"
	"unicode"

	"minutebook/model"
	"minutebook/parser/internal/outline"
	"minutebook/parser/internal/phrase"
)

// resolutionNumber reads the heading "Resolution 12/2019" over a resolution's
// movers and words, as councils of New Zealand, Australia and Ireland print it.
// It marks a decision; over a marker it only counts.
func (it *itemReader) resolutionNumber(c piece) bool {
	if strings.IndexByte("RrCcBb", c.text()[0]) >= 0 && it.numberAndMovers(c) {
		return true
	}
	next := it.next(1)
	if next != nil && !c.listed() && phrase.IsMotionNumber(c.text()) && isMoversLine(next.Text) {
		it.mark(c, "motion-number")
		return true
	}
	if c.cues()&phrase.VerbCue != 0 && it.countsAbove(c, next) {
		it.mark(c, "resolution-number")
		return true
	}
	if next == nil || c.listed() && c.p.Enum.Class == phrase.Bullet || (c.cues()&phrase.VerbCue == 0 || !phrase.IsResolutionNumber(c.text())) && !it.codeOfResolution(c) {
		return false
	}
	if c.listed() {
		it.outer = c.p.Enum // the paragraph's own number falls with the marker
	}
	marker, _ := it.glance(it.i + 1)
	if marker {
		it.mark(c, "resolution-number")
		return true
	}
	if !isMoversLine(next.Text) && !ownMotionWords(next.Text) && !isCount(next.Text) {
		return false
	}
	it.openCounted(c)
	return true
}

// openCounted begins the resolution that a heading with its number opens.
func (it *itemReader) openCounted(c piece) {
	it.dropLeadIn()
	it.markSpan(c.p.EnumSpan, "marker-number")
	kind := model.KindResolved
	if low := phrase.Small(c.text()); strings.Contains(low, "decision") && !strings.Contains(low, "resolution") {
		kind = model.KindDecided
	}
	res := it.openResolution(kind, c.span())
	res.Marker = it.value(c, "resolution-number", res.Resolution, "marker")
	res.waiting, res.counted = true, true
}

// numberAndMovers reads a resolution whose number, movers, words and vote were saved as
// one paragraph: "Resolution number WB/2019/12 MOVED by A, seconded by B: That … CARRIED".
func (it *itemReader) numberAndMovers(c piece) bool {
	t := c.text()
	const both = phrase.VerbCue | phrase.MoverCue
	if c.p.Cues()&both != both || openedBy(t, numberedOpenings) == 0 || c.listed() && c.p.Enum.Class == phrase.Bullet || it.section != inMinutes {
		return false
	}
	at := -1
	for _, w := range [...]string{" moved", " proposed", " mover"} {
		if i := strings.Index(phrase.Small(t[:min(len(t), longestNumber)]), w); i > 0 && (at < 0 || i < at) {
			at = i
		}
	}
	if at < 0 || !phrase.IsResolutionNumber(t[:at]) {
		return false
	}
	sentences := sentencesOf(c.from(at))
	if tallies, voted := phrase.ReadOutcome(sentences[len(sentences)-1].text()); voted && tallies[0].Result != model.Carried && tallies[0].Result != "" {
		return false
	}
	words := c.from(at)
	found, ok := phrase.ReadProposal(words.text())
	if !ok || found.Text.End == 0 || found.Mover.End == 0 || found.Seconder.End == 0 || found.Kind != phrase.OnMotion || !isMoversLine(words.text()) || it.notCarriedBelow() {
		return false
	}
	it.openCounted(c.part(0, at))
	return it.movedUnderNumber(words, found)
}

// numberedOpenings open the heading that counts a resolution.
var numberedOpenings = phrase.NewPrefixes("resolution", "council resolution", "council decision", "committee resolution", "committee decision", "board resolution", "community board resolution")

// longestNumber bounds the heading with a resolution's number that stands before its
// movers on one line.
const longestNumber = 60

// countsAbove tells the number of the resolution whose vote stands right above it,
// as Queensland's councils print it: "CARRIED" / "RESOLUTION NO.2017/GM2012".
func (it *itemReader) countsAbove(c piece, next *outline.Para) bool {
	res, s := it.res, it.lastSlot()
	if res == nil || res.waiting || res.Text == "" || s == nil || s.rule != "outcome" || s.c.p != it.next(-1) || !phrase.IsResolutionNumber(c.text()) || !strings.ContainsAny(c.text(), "0123456789") {
		return false
	}
	return next == nil || !isMoversLine(next.Text) && !ownMotionWords(next.Text)
}

// codeOfResolution tells the number of a resolution alone, without a word that says
// so, between those who moved it and its own words: "O1116-230".
func (it *itemReader) codeOfResolution(c piece) bool {
	if strings.IndexByte(c.text(), ' ') >= 0 {
		return false // as nearly every paragraph
	}
	above, below := it.next(-1), it.next(1)
	return above != nil && ownMotionWords(below.Text) && isMoversLine(above.Text) && isCode(c.text()) && strings.ContainsFunc(c.text(), unicode.IsUpper)
}

// movedUnderNumber reads "Moved A, seconded B that …" below the heading "Council
// Resolution": the words are those of the resolution, unless the vote below was lost.
func (it *itemReader) movedUnderNumber(c piece, found phrase.Proposal) bool {
	res := it.res
	if res == nil || !res.counted || !res.waiting || res.suspended || found.Text.End == 0 || found.Mover.End == 0 || found.Seconder.End == 0 || found.Kind != phrase.OnMotion || !isMoversLine(c.text()) {
		return false
	}
	if it.notCarriedBelow() {
		return false
	}
	it.markText(c.part(0, found.Text.Start), "resolution-movers")
	if res.main == nil {
		res.main = &proposal{kind: model.KindMotion, section: it.section, below: true}
	}
	res.main.mover, res.main.seconder = c.of(found.Mover), c.of(found.Seconder)
	it.resolutionWords(c.of(found.Text))
	return true
}

// notCarriedBelow tells whether the paragraph below reports a vote and does not say that
// it was carried.
func (it *itemReader) notCarriedBelow() bool {
	next := it.next(1)
	if next == nil {
		return false
	}
	tallies, voted := phrase.ReadOutcome(next.Text)
	return voted && tallies[0].Result != model.Carried
}

// lostMotion makes a motion of what stands under a number alone ("Resolution No.
// 2017-76") and was lost: clerks who count every motion as a resolution count
// those too that were defeated. Under a word that decides, what stands was decided.
func (it *itemReader) lostMotion(res *resolution) bool {
	b := res.ballot
	at := slices.Index(it.resList, res)
	if !res.counted || b == nil || b.vote.Result != model.Lost || at < 0 || len(res.Reasons) > 0 {
		return false
	}
	it.resList = slices.Delete(it.resList, at, at+1)
	m := &model.Motion{Section: res.Section, Kind: model.KindMotion, Heading: res.Heading, Text: res.Text, Clauses: res.Clauses,
		Mover: res.Mover, Seconder: res.Seconder, At: it.at(res.spans), ID: it.id(res.spans.Start)}
	for i := res.entered; i < len(it.account); i++ {
		switch e := &it.account[i]; {
		case e.owner != any(res.Resolution):
		case e.key == "marker":
			e.role, e.owner, e.key = Mark, nil, ""
		default:
			e.owner = m
		}
	}
	for _, s := range b.slots {
		s.drop = true
	}
	m.Vote = it.makeVote(b)
	it.item.Motions = append(it.item.Motions, m)
	return true
}
