package parser

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"minutebook/model"
	"minutebook/parser/internal/outline"
	"minutebook/parser/internal/phrase"
)

// proposing is a list of recommendations being read.
type proposing struct {
	rec  *model.Recommendation
	list clauseList
	span outline.Span
}

// agendaOpenings are the words with which an agenda says what is to be done;
// minutes tell what was done.
var agendaOpenings = [...]string{
	"to ", "report of ", "report by ", "report from ", "reports of ", "joint report", "a report ", "the report of ", "verbal report", "oral report", "verbal update",
	"an update ", "update from", "presentation by", "presentation from", "members are ", "the committee is ", "the board is ", "the panel is ", "cabinet is ",
	"the cabinet is ", "council is ", "the council is ", "the sub-committee is ", "the purpose of ", "this report ", "this item ", "this paper ",
	"purpose", "please ", "please note", "if any", "members will ", "the committee will ", "report: ", "reports: ", "report attached", "copy attached", "(copy", "attached", "questions ",
	"briefing note", "letter from", "the attached", "any member", "a member with", "in accordance with",
}

// isAgendaText tells, on a page without labels, what is to be considered from
// what was done.
func isAgendaText(t string, first bool) bool {
	if t == "" {
		return false
	}
	low := phrase.Small(t[:min(len(t), 200)])
	if _, ok := recommendationMarker(t); ok {
		return true
	}
	for _, w := range agendaOpenings {
		if strings.HasPrefix(low, w) && (w != "in accordance with" && w != "questions " || !tellsPast(t)) {
			return true
		}
	}
	if n := phrase.OpensWithBody(t); n > 0 && (opens(t[n:], "is ") || opens(t[n:], "are ") || opens(t[n:], "will ")) {
		return true
	}
	switch t[0] {
	case '[', '(':
		return !tellsPast(t) || strings.HasPrefix(low, "[to ") || strings.HasPrefix(low, "(to ")
	}
	if phrase.IsCapitals(t) && strings.HasPrefix(low, "report") {
		return true
	}
	if !tellsPast(t) && looksAhead(low) {
		return true
	}
	return first && !tellsPast(t) && !opensThat(t) && strings.HasSuffix(t, ".")
}

// aheadSigns are words of sentences that tell what is to be.
var aheadSigns = [...]string{" will ", " is ", " are ", " may ", " must ", " should ", " follows", " to be ", " to declare ", " to consider ", " to receive ", " to note ",
	" to present ", " to report ", " to introduce ", " attached", " to update "}

// looksAhead tells whether a sentence in small letters tells what is to be.
func looksAhead(low string) bool {
	for _, s := range aheadSigns {
		if i := strings.Index(low, s); i >= 0 && (s != " may " || !isMonthOfMay(low, i)) {
			return true
		}
	}
	return false
}

// isMonthOfMay tells the month from the verb: a figure stands beside it, "14th May".
func isMonthOfMay(low string, i int) bool {
	day := strings.TrimRight(low[:i], "hndrst")
	after := i + len(" may ")
	return day != "" && day[len(day)-1] >= '0' && day[len(day)-1] <= '9' || after < len(low) && low[after] >= '0' && low[after] <= '9'
}

// tellsPast tells whether a sentence tells what was done.
func tellsPast(t string) bool {
	prev := ""
	for w := range strings.FieldsSeq(t) {
		w = phrase.Small(strings.Trim(w, "(),;:.’'“”"))
		passive := prev == "be" || prev == "is" || prev == "are" || prev == "being" || prev == "been" // "to be considered"
		prev = w
		switch w {
		case "was", "were", "had", "did", "said", "gave", "took", "spoke", "felt", "went", "drew":
			return true
		case "left", "told", "heard", "made", "met", "thought":
			if !passive {
				return true
			}
		}
		if len(w) > 4 && !passive && strings.HasSuffix(w, "ed") && pastVerbs[w] {
			return true
		}
	}
	_, marked := phrase.ReadMarker(t, nil)
	return marked
}

// pastVerbs are what clerks say was done at meetings.
var pastVerbs = map[string]bool{
	"considered": true, "received": true, "noted": true, "agreed": true, "resolved": true, "asked": true, "stated": true, "advised": true,
	"explained": true, "introduced": true, "presented": true, "reported": true, "thanked": true, "welcomed": true, "responded": true,
	"replied": true, "moved": true, "seconded": true, "proposed": true, "declared": true, "outlined": true, "highlighted": true,
	"queried": true, "confirmed": true, "submitted": true, "referred": true, "requested": true, "commented": true, "discussed": true,
	"opened": true, "invited": true, "answered": true, "informed": true, "raised": true, "pointed": true, "questioned": true,
	"summarised": true, "updated": true, "attended": true, "suggested": true, "emphasised": true, "expressed": true, "debated": true, "posed": true,
}

// recommendationsLabel reads "Recommendation:", "RECOMMENDED –" in the agenda's
// words. In the minutes the same word in capitals marks a decision.
func (it *itemReader) recommendationsLabel(c piece, l outline.Label, alone bool) bool {
	word := c.text()[:l.End]
	if it.section != inAgenda && alone && (strings.Contains(strings.TrimSpace(word), " ") || isNounOfRecommending(word) && it.resolvesBelow()) && it.recommendedBelow() {
		it.endMode()
		it.closeResolution()
		it.mark(c, "label-recommendations")
		it.openProposing(c.place())
		it.mode = plain
		return true
	}
	if it.section != inAgenda {
		named := !opens(word, "recommend") // "OFFICER'S RECOMMENDATION: That …" says whose it is
		if phrase.IsCapitals(word) && !named || strings.HasPrefix(phrase.Small(word), "recommended") || !l.Colon {
			return false
		}
	}
	if !l.Colon && !alone {
		return false
	}
	if it.section == inAgenda && it.toldByWording && it.i > 0 && phrase.IsCapitals(word) && strings.HasPrefix(phrase.Small(word), "recommended") && it.minutesBegan() {
		return false
	}
	it.endMode()
	it.markText(c.part(0, l.Rest), "label-recommendations")
	it.openProposing(c.place())
	if rest := c.from(l.Rest); !rest.empty() {
		it.proposeWords(rest)
	}
	return true
}

// isNounOfRecommending tells "RECOMMENDATION" from "RECOMMENDED": what a report
// puts to a meeting, which decides below.
func isNounOfRecommending(word string) bool {
	return strings.HasPrefix(phrase.Small(word), "recommendation")
}

// farthestDecision is how many paragraphs below a recommendation the decision on
// it is looked for.
const farthestDecision = 40

// resolvesBelow tells whether a marker follows that decides and does not recommend.
func (it *itemReader) resolvesBelow() bool {
	for n := 1; n <= farthestDecision && it.next(n) != nil; n++ {
		below := whole(it.next(n))
		number := numberBeforeMarker(below)
		if marker, _ := it.glance(it.i + n); marker || number > 0 {
			m, _ := phrase.ReadMarker(below.text()[number:], it.bodies)
			return m.Start == 0 && m.Kind != model.KindRecommended
		}
	}
	return false
}

// recommendedBelow tells whether below a heading that says who recommends, in the
// minutes, stand the words of a recommendation: what was decided follows apart.
func (it *itemReader) recommendedBelow() bool {
	next := it.next(1)
	return it.layout == model.LayoutPrinted && next != nil && (opensThat(next.Text) || opens(next.Text, "that:") || next.Listed() && starts(next.Enum))
}

// minutesBegan tells whether something before tells what was done.
func (it *itemReader) minutesBegan() bool { return it.section != inAgenda }

func (it *itemReader) openProposing(at outline.Span) {
	it.closeProposing()
	it.proposes = &proposing{rec: &model.Recommendation{}, span: at}
	it.mode = recommending
}

func (it *itemReader) proposeWords(words piece) {
	pr := it.proposes
	if e, ok := phrase.ReadEnumerator(words.text()); ok && !e.Bare && e.Value == 1 && e.Class != phrase.Bullet && e.End < len(words.text()) {
		label := words.part(0, e.End)
		cl := pr.list.place(it.reading, e, label.span())
		cl.Label = it.value(label, "recommendation", cl, "label")
		cl.Text = it.value(words.from(e.End), "recommendation", cl, "text")
		cl.At = it.at(words.span())
		pr.rec.Clauses = pr.list.top
	} else {
		pr.rec.Text = it.value(words, "recommendation", pr.rec, "text")
	}
	pr.span = hull(pr.span, words.span())
}

// recommend reads what the agenda proposes: a marker of recommendation, and the
// paragraphs below it.
func (it *itemReader) recommend(c piece) bool {
	if it.proposes != nil && it.proposeMore(c) {
		return true
	}
	if m, ok := recommendationMarker(c.text()); ok {
		it.openProposing(c.place())
		it.markText(c.part(0, m), "recommendation")
		it.proposeWords(c.from(m))
		return true
	}
	if m, ok := phrase.ReadMarker(c.text(), it.bodies); ok && m.Capitals && m.Kind != model.KindRecommended {
		it.diagnose("decision-doubtful", c.place(), "a marker of a decision stands in the agenda's words: "+quote(c.text()))
	}
	return false
}

// recommendationMarker reads "RECOMMENDATION That …" and lead-ins such as "The
// Cabinet is RECOMMENDED to:", whose words are all text. It gives where the text begins.
func recommendationMarker(t string) (int, bool) {
	if !phrase.Holds(t, "ecommend") && !phrase.Holds(t, "ECOMMEND") {
		return 0, false
	}
	low := phrase.Small(t[:min(len(t), 160)])
	for _, w := range [...]string{"recommendations", "recommendation", "recommended"} {
		if !strings.HasPrefix(low, w) {
			continue
		}
		rest := strings.TrimLeft(t[len(w):], " :–—-")
		if opensThat(rest) || opens(rest, "to ") || opens(rest, "that") {
			return len(t) - len(rest), true
		}
	}
	i := strings.Index(low, "recommended")
	if i < 0 || len(t) > 400 {
		return 0, false
	}
	before := strings.TrimRight(low[:i], " ")
	if (strings.HasSuffix(before, " is") || strings.HasSuffix(before, " are") || strings.HasSuffix(before, " be")) && phrase.IsCapitals(t[i:i+len("recommended")]) {
		return 0, true
	}
	return 0, (strings.HasSuffix(before, " is") || strings.HasSuffix(before, " are")) && announcesList(t)
}

// proposeMore reads a paragraph below a recommendation's lead-in: a clause, or
// the words of a label that stood alone.
func (it *itemReader) proposeMore(c piece) bool {
	pr := it.proposes
	switch {
	case c.listed() && (pr.list.continues(c.p.Enum) || len(pr.list.top) == 0 && (starts(c.p.Enum) || announcesList(pr.rec.Text)) || len(pr.list.top) > 0 && pr.list.admits(c.p.Enum)):
		cl := pr.list.place(it.reading, c.p.Enum, c.p.EnumSpan)
		cl.Label = it.label(c.p, "recommendation", cl, "label")
		cl.Text = it.value(c, "recommendation", cl, "text")
		cl.At = it.at(c.place())
		pr.rec.Clauses = pr.list.top
	case pr.rec.Text == "" && len(pr.list.top) == 0:
		pr.rec.Text = it.value(c, "recommendation", pr.rec, "text")
	default:
		return false
	}
	pr.span = hull(pr.span, c.place())
	return true
}

// reportRecommended are the words with which minutes tell what a report proposed.
var reportRecommended = phrase.NewPrefixes("the report recommended", "the recommendations in the report", "the recommendations of the report", "the officer recommended", "officers recommended")

// recommendInMinutes reads what a report proposed, told in the minutes before
// the debate: "The report recommended that the Committee –", and a list.
func (it *itemReader) recommendInMinutes(c piece) bool {
	if it.proposes != nil {
		if it.proposeMore(c) {
			return true
		}
		it.closeProposing()
	}
	next := it.next(1)
	if !announcesList(c.text()) || next == nil || c.listed() {
		return false
	}
	lead := reportRecommended.Of(c.text()) != ""
	further := 0
	if lead && !next.Listed() && opens(next.Text, "that the ") && announcesList(next.Text) && it.next(2) != nil {
		c, next, further = c.with(next), it.next(2), 1 // "The report recommended:-" / "that the Committee –"
	}
	if !next.Listed() || !starts(next.Enum) {
		return false
	}
	if m, ok := recommendationMarker(c.text()); !lead && (!ok || m > 0) {
		return false
	}
	it.i += further
	it.suspendResolution()
	it.openProposing(c.place())
	it.mode = plain
	it.proposes.rec.Text = it.value(c, "report-recommended", it.proposes.rec, "text")
	return true
}

// closeProposing ends the recommendations being read.
func (it *itemReader) closeProposing() {
	pr := it.proposes
	if pr == nil {
		return
	}
	it.proposes = nil
	if it.mode == recommending {
		it.mode = plain
	}
	if pr.rec.Text == "" && len(pr.rec.Clauses) == 0 {
		return
	}
	pr.rec.At = it.at(pr.span)
	it.item.Recommendations = append(it.item.Recommendations, pr.rec)
}

// startsUpper tells whether a text begins with a capital.
func startsUpper(t string) bool {
	r, _ := utf8.DecodeRuneInString(t)
	return unicode.IsUpper(r)
}
