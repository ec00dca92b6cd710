package parser

import (
	"strings"
	"unicode"

	"minutebook/model"
	"minutebook/parser/internal/outline"
	"minutebook/parser/internal/phrase"
)

// resolution is a resolution being read.
type resolution struct {
	*model.Resolution
	list      clauseList
	spans     outline.Span // of its marker, text and clauses
	waiting   bool         // its words have not come yet
	suspended bool         // only a clause can go on with it: an action or a reason came between
	unlabeled bool         // its last clause has no label
	main      *proposal    // the motion that it carries
	ballot    *ballot
	outer     phrase.Enumerator // the list in which it stands
	reasoned  bool              // a reason stands after its last clause; the next one may follow
	enacted   bool              // "Be it resolved that …": another deed may go on with it
	parted    bool              // narrative stands after it
	entered   int               // entries of the account before it
	pointing  bool              // opened by the heading "Decision" alone
	counted   bool              // opened by the heading "Resolution 12/2019"
	quoted    bool              // the quotation that holds its words goes on in the next paragraph
	apart     bool              // narrative parts it from the vote on the motion above it
	earlier   *ballot           // the vote last told of when it began, if that is another's
}

// openResolution begins a resolution of a kind at a piece.
func (it *itemReader) openResolution(kind string, at outline.Span) *resolution {
	it.closeResolution()
	it.closeProposing()
	it.decideVersus()
	it.mode = plain
	res := &resolution{Resolution: &model.Resolution{Section: it.section.name(), Kind: kind}, outer: it.outer, spans: at, entered: len(it.account)}
	if !it.heading.empty() {
		res.Heading = it.value(it.heading, "decision-heading", res.Resolution, "heading")
		res.spans = hull(res.spans, it.heading.span())
		it.heading = piece{}
	}
	it.res = res
	if it.main.result() == model.Lost {
		it.settleProposal(it.main)
	} else {
		res.main, res.apart = it.main, it.toldSince(it.main)
	}
	it.main = nil
	res.ballot, it.loose = it.loose, nil
	if it.ballot != res.ballot && (res.main == nil || it.ballot != res.main.ballot) {
		res.earlier = it.ballot
	}
	it.resList = append(it.resList, res)
	return res
}

// marker reads a paragraph that a marker opens, or whose last sentence one closes.
func (it *itemReader) marker(c piece) bool {
	if c.cues()&phrase.VerbCue == 0 {
		return false
	}
	if n := numberBeforeMarker(c); n > 0 {
		it.markText(c.part(0, n), "marker-number")
		c = c.from(n)
	}
	m, ok := phrase.ReadMarkerBy(c.cues(), c.text(), it.deciders(c))
	if !ok || !it.admits(c, m) || m.Start == 0 && it.res.headed(m) {
		return false
	}
	if m.Kind == model.KindApproved && m.Start == 0 && it.approver(c, c.from(m.Text)) {
		return true
	}
	if it.answersMotion(c, m) {
		return true
	}
	before := c.part(0, m.Start)
	lead := it.leadProposal(c, m)
	if lead == nil && m.Vote.Reported {
		lead = it.moversInVote(c.part(m.Verb, m.Text))
	}
	switch {
	case !before.empty():
		it.beforeMarker(c, before)
	case c.listed():
		it.outer = c.p.Enum // the paragraph's own number falls with the marker
		it.markSpan(c.p.EnumSpan, "marker-number")
	}
	kind := m.Kind
	if m.Kind == model.KindRecommended && !m.Capitals && it.section == inAgenda {
		return false
	}
	it.dropLeadIn()
	res := it.openResolution(kind, c.part(m.Start, max(m.VerbEnd, m.Verb)).span())
	if lead != nil {
		res.main = lead
	}
	res.Marker = it.value(c.part(m.Start, m.VerbEnd), m.Rule, res.Resolution, "marker")
	it.markText(c.part(m.VerbEnd, m.Text), m.Rule)
	if m.Vote.Reported {
		it.ballotOf(res).take(m.Vote, c.place())
	}
	res.pointing = strings.HasPrefix(phrase.Small(c.text()[m.Verb:]), "decision")
	it.resolutionWords(it.unquoted(c, m))
	return true
}

// numberBeforeMarker gives the length of a number that stands before a marker on
// its line and is no enumerator: minute books count some resolutions as they do
// items, "19114 RESOLVED:-".
func numberBeforeMarker(c piece) int {
	t := c.text()
	if c.cues()&phrase.DecidingCue == 0 || c.listed() || t[0] < '0' || t[0] > '9' && !unicode.IsUpper(rune(t[0])) {
		return 0
	}
	code := codeAt(t)
	if code == "" || len(code) == len(t) || !strings.ContainsAny(code, "0123456789") {
		return 0
	}
	rest := strings.TrimLeft(t[len(code):], " ")
	m, ok := phrase.ReadMarker(rest, nil)
	if !ok || m.Verb > 0 || !m.Capitals {
		return 0
	}
	return len(t) - len(rest)
}

// unquoted gives the words after a marker, less the mark that closes a quotation
// which opened before the marker.
func (it *itemReader) unquoted(c piece, m phrase.Marker) piece {
	words := c.from(m.Text)
	before := strings.TrimRight(c.text()[:m.Verb], " ")
	if !strings.HasSuffix(before, "“") && !strings.HasSuffix(before, "\"") {
		return words
	}
	t := strings.TrimRight(words.text(), "”\"")
	it.markText(words.from(len(t)), "quotation-mark")
	return words.part(0, len(t))
}

// deciders gives the names of the body that decides. In a section of decisions
// where no head names it, the text's own subject is it.
func (it *itemReader) deciders(c piece) []string {
	if it.section == inDecision && len(it.bodies) == 0 {
		if name := phrase.BodyAtStart(c.text()); name != "" {
			return []string{name}
		}
	}
	return it.bodies
}

// admits tells whether a marker can hold where it stands.
func (it *itemReader) admits(c piece, m phrase.Marker) bool {
	switch {
	case it.mode == alternatives || it.mode == reasons:
		// Below a label of reasons only a marker in capitals, or with
		// punctuation, begins something new.
		if !m.Capitals && m.Rule != "marker-at-start" {
			it.refuse(c.p, m.Rule, "small letters among reasons or options")
			return false
		}
	case m.Rule == "marker-before-list" && (it.section == inAgenda || c.listed() || !it.listBegins()):
		return false
	case m.Rule == "marker-after-lead" && !m.Capitals && c.listed() && c.p.Enum.Class == phrase.Bullet && !opens(c.text(), "it was resolved "):
		it.refuse(c.p, m.Rule, "an entry of a list tells of an agreement")
		return false
	}
	if m.Rule == "marker-after-lead" && m.Alone && !m.Capitals && opens(c.text(), "seconded by ") && !it.wordsFollow() {
		it.refuse(c.p, m.Rule, "the line ends the words above it")
		return false
	}
	if m.Start == 0 && !m.Capitals && m.Text < len(c.text()) && it.onlyVoted(c.from(m.Text)) {
		it.refuse(c.p, m.Rule, "it only tells how many were for what stands above")
		return false
	}
	if m.Start > 0 && m.Alone && strings.HasSuffix(c.text(), ".") && !it.wordsFollow() {
		it.refuse(c.p, m.Rule, "the sentence that it ends tells the whole decision")
		return false
	}
	if !m.Capitals && m.Text < len(c.text()) && pointsOn[phrase.Small(strings.Trim(c.text()[m.Text:], " :-–—."))] && it.markerFollows() {
		it.refuse(c.p, m.Rule, "the marker below opens the decision that it announces")
		return false
	}
	if it.section == inDecision && m.Alone && !m.Capitals && strings.HasSuffix(c.text(), ".") {
		return false
	}
	if prev := it.next(-1); m.Start == 0 && c.first() && prev != nil && announcesMore(prev.Text) && phrase.AnnouncesTold(prev.Text, m.Kind) {
		it.refuse(c.p, m.Rule, "the words above announce a decision that was taken elsewhere")
		it.diagnose("decision-doubtful", c.place(), "the words above it announce a decision of another body or day: "+quote(c.text()))
		return false
	}
	if m.Kind == model.KindNoted && m.Text < len(c.text()) && m.Rule == "marker-at-start" && !m.Capitals {
		return true
	}
	return true
}

// onlyVoted tells words after a marker that are counts of votes and nothing else, with no
// words of a decision below them: "Agreed: 9 votes in favour".
func (it *itemReader) onlyVoted(words piece) bool {
	tallies, ok := phrase.ReadOutcome(strings.Trim(words.text(), "(). "))
	if !ok || !tallies[0].For.Set {
		return false
	}
	next := it.next(1)
	return next == nil || !opensThat(next.Text) && !opensTo(next.Text)
}

// pointsOn are words, in small letters, that only point at a decision below them.
var pointsOn = map[string]bool{"as follows": true, "the following": true, "the following resolution": true, "to the following": true, "to resolve as follows": true}

// markerFollows tells whether a marker opens the paragraph below.
func (it *itemReader) markerFollows() bool {
	next := it.next(1)
	if next == nil || next.Cues()&phrase.VerbCue == 0 {
		return false
	}
	m, ok := phrase.ReadMarkerBy(next.Cues(), next.Text, it.bodies)
	return ok && m.Start == 0
}

// announcesMore tells whether words end so that a decision may be quoted below them.
func announcesMore(t string) bool { return announcesList(t) || strings.HasSuffix(t, " it was") }

// wordsFollow tells whether the words of a resolution may stand in the paragraph
// below: "That …", or the first entry of a list.
func (it *itemReader) wordsFollow() bool {
	next := it.next(1)
	return next != nil && (next.Listed() || ownMotionWords(next.Text))
}

// listBegins tells whether a list begins in the paragraph below.
func (it *itemReader) listBegins() bool {
	next := it.next(1)
	return next != nil && next.Listed() && starts(next.Enum)
}

// beforeMarker reads the words before a marker that ends a sentence: a mover's
// line, a vote, or narrative.
func (it *itemReader) beforeMarker(c, before piece) {
	it.ahead = true
	var told piece // sentences that only tell, one behind the other: one block
	flush := func() {
		if told.p != nil {
			it.add(told, "before-marker")
		}
		told = piece{}
	}
	for _, s := range sentencesOf(before) {
		if it.onlyTells(s) {
			if told.p == nil {
				told = s
			}
			told.hi = s.hi
			continue
		}
		flush()
		if !it.proposal(s) && !it.outcome(s) {
			it.add(s, "before-marker")
		}
	}
	flush()
	it.ahead = false
}

// onlyTells tells a sentence that neither names movers nor reports a vote.
func (it *itemReader) onlyTells(c piece) bool {
	if c.cues()&phrase.MoverCue != 0 || opensMover(c.text()) {
		return false
	}
	_, voted := phrase.ReadOutcome(strings.Trim(c.text(), "()[] "))
	return !voted
}

// leadProposal reads mover and seconder in a marker's lead-in ("On the motion of
// A, seconded by B, it was").
func (it *itemReader) leadProposal(c piece, m phrase.Marker) *proposal {
	lead := c.part(m.Start, m.Verb)
	p, ok := phrase.ReadProposal(lead.text())
	if !ok {
		return nil
	}
	if p.Mover.End == 0 && it.wantsSeconder() {
		pr := it.top() // "Proposed by A" / "Seconded by B and agreed that …"
		pr.seconder = lead.of(p.Seconder)
		return pr
	}
	pr := &proposal{kind: model.KindMotion}
	pr.mover, pr.seconder = lead.of(p.Mover), lead.of(p.Seconder)
	return pr
}

// resolutionWords reads the words after a marker: text, or the first clause.
func (it *itemReader) resolutionWords(words piece) {
	res := it.res
	words = it.moversInBrackets(words)
	if words.empty() {
		res.waiting = true
		return
	}
	res.waiting = false
	if it.runOnClauses(words) {
		return
	}
	if e, ok := phrase.ReadEnumerator(words.text()); ok && !e.Bare && (e.Value == 1 || e.Class == phrase.Decimal) && e.Class != phrase.Bullet && e.End < len(words.text()) {
		it.inlineClause(words, e)
		return
	}
	words, first, e := it.splitInline(words)
	if first.empty() {
		words = it.withoutTail(words)
	}
	it.moversWithin(words)
	res.Text = it.value(words, "resolution-text", res.Resolution, "text")
	res.quoted = first.empty() && it.quotationGoesOn(words, false)
	res.spans = hull(res.spans, words.span())
	if !first.empty() {
		it.inlineClause(first, e)
	}
}

// resolutionText gives a marker that stands alone its words, and a resolution
// without labels its further clauses.
func (it *itemReader) resolutionText(c piece) bool {
	res := it.res
	if res == nil || it.mode != plain || c.listed() {
		return false
	}
	if res.waiting && !res.suspended {
		c = it.withoutVote(c)
	}
	if isNote(c.text()) {
		return false
	}
	if res.waiting {
		if res.suspended || it.opensOther(c) {
			return false
		}
		it.resolutionWords(c)
		return true
	}
	if res.suspended || !it.furtherClause(c) {
		it.suspendResolution()
		return false
	}
	cl := &model.Clause{At: it.at(c.place())}
	cl.Text = it.value(it.withoutTail(c), "clause-unlabelled", cl, "text")
	if list := res.list.within(res.unlabeled); list != nil {
		*list = append(*list, cl)
	} else {
		res.list.top = append(res.list.top, cl)
	}
	res.unlabeled = true
	res.Clauses = res.list.top
	res.spans = hull(res.spans, c.place())
	return true
}

// withoutVote takes a vote in brackets before the words that a marker awaits.
func (it *itemReader) withoutVote(c piece) piece {
	vote, n := phrase.ReadVoteAhead(c.text())
	if n == 0 {
		return c
	}
	it.markText(c.part(0, n), "marker-vote")
	it.ballotOf(it.res).take(vote, c.place())
	return c.from(n)
}

func opens(s, word string) bool {
	return len(s) > len(word) && phrase.HasFold(s, word)
}

// openedBy gives the length of the words of a list with which s begins and goes on; 0
// where it begins with none of them.
func openedBy(s string, words *phrase.Prefixes) int {
	if w := words.Of(s); len(w) < len(s) {
		return len(w)
	}
	return 0
}

// suspendResolution lets only numbered clauses go on with the resolution.
func (it *itemReader) suspendResolution() {
	if it.res != nil {
		it.res.suspended, it.res.reasoned = true, false
	}
}

// closeResolution ends the open resolution.
func (it *itemReader) closeResolution() {
	res := it.res
	if res == nil {
		return
	}
	it.res = nil
	if res.Text == "" && len(res.Clauses) == 0 {
		if n := len(it.resList); n > 0 && it.resList[n-1] == res {
			it.dropEmpty(res)
		}
		return
	}
	it.settleMover(res)
}

// dropEmpty takes back a resolution that found no words: nothing is invented.
func (it *itemReader) dropEmpty(res *resolution) {
	it.resList = it.resList[:len(it.resList)-1]
	for i := res.entered; i < len(it.account); i++ {
		if it.account[i].owner == any(res.Resolution) {
			it.account[i].role, it.account[i].owner, it.account[i].key = Mark, nil, ""
		}
	}
	if res.main != nil && it.main == nil {
		it.main = res.main
	}
	if !res.pointing {
		it.diagnose("resolution-empty", res.spans, "the marker "+quote(res.Marker)+" has no words after it")
	}
}
