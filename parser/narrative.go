package parser

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"minutebook/model"
	"minutebook/parser/internal/outline"
	"minutebook/parser/internal/phrase"
)

// narrative makes a paragraph that no rule took a block: a sub-heading, an entry
// of a list, or a plain paragraph.
func (it *itemReader) narrative(c piece) {
	it.suspendResolution()
	if it.res != nil {
		it.res.parted = true
	}
	if it.mode != documents {
		it.mode = plain
	}
	it.readAttendance(c)
	heading := it.isHeading(c)
	s := it.add(c, "narrative")
	if heading {
		s.kind, s.rule = model.KindHeading, "sub-heading"
		it.closeResolution()
	} else if it.section != inAgenda {
		it.doubt(c)
	}
}

// isHeading tells a sub-heading from a paragraph: it is short, has no verb and
// no full stop, and a paragraph of its own follows it.
func (it *itemReader) isHeading(c piece) bool {
	if !isSubHeading(c.text()) || c.p.Bar || !c.first() || c.hi != len(c.p.Text) {
		return false
	}
	if c.listed() && c.p.Enum.Class == phrase.Bullet {
		return false
	}
	if numberedCapitals(c) {
		return true
	}
	if prev := it.next(-1); prev != nil && announcesList(prev.Text) && !c.listed() {
		if _, label := prev.Label(); !label {
			return false
		}
	}
	next := it.next(1)
	if next == nil || isSubHeading(next.Text) && !next.Bar && !next.Listed() && !c.listed() {
		return false
	}
	if l, ok := next.Label(); ok && l.Kind == outline.DocumentsLabel {
		return false
	}
	if c.listed() {
		// Entries of a list follow one another; a numbered heading has its text below it.
		return !next.Listed() || !succeeds(c.p.Enum, next.Enum)
	}
	if prev := it.next(-1); prev != nil && isSubHeading(prev.Text) && !prev.Listed() && !prev.Bar && it.i > 0 {
		if _, ok := prev.Label(); !ok && !it.lastIsHeading() {
			return false // a run of short lines is a list or a table
		}
	}
	return true
}

// numberedCapitals tells a numbered line all in capitals, which is a heading.
func numberedCapitals(c piece) bool {
	return c.listed() && c.p.Enum.Class == phrase.Digit && phrase.IsCapitals(c.text()) && strings.Contains(c.text(), " ")
}

func (it *itemReader) lastIsHeading() bool {
	n := len(it.slots)
	return n == 0 || it.slots[n-1].kind == model.KindHeading || it.slots[n-1].c.p != it.next(-1)
}

// isSubHeading tells whether words may be a sub-heading.
func isSubHeading(t string) bool {
	if t == "" || utf8.RuneCountInString(t) > 140 {
		return false
	}
	first, _ := utf8.DecodeRuneInString(t)
	last, _ := utf8.DecodeLastRuneInString(t)
	if !unicode.IsUpper(first) && !unicode.IsDigit(first) || strings.ContainsRune(".,;:?!–-—”\"’", last) && last != '?' {
		return false
	}
	if last == ')' && first == '(' {
		return false
	}
	if unicode.IsDigit(first) && !strings.ContainsFunc(t, unicode.IsLetter) {
		return false
	}
	return !hasVerb(t)
}

// verbsOfProse are words that stand in sentences and hardly in headings.
var verbsOfProse = map[string]bool{
	"was": true, "were": true, "is": true, "are": true, "be": true, "been": true, "had": true, "has": true, "have": true, "will": true,
	"would": true, "should": true, "could": true, "may": true, "must": true, "shall": true, "did": true, "does": true, "said": true, "asked": true, "stated": true,
	"considered": true, "noted": true, "received": true, "reported": true, "advised": true, "explained": true, "introduced": true,
	"presented": true, "thanked": true, "welcomed": true, "agreed": true, "resolved": true, "requested": true, "responded": true,
	"replied": true, "moved": true, "seconded": true, "proposed": true, "declared": true, "spoke": true, "felt": true, "took": true,
	"gave": true, "left": true, "made": true, "went": true, "outlined": true, "highlighted": true, "queried": true, "confirmed": true,
	"submitted": true, "attended": true, "sent": true, "informed": true, "invited": true, "answered": true, "being": true, "that": true,
	"voted": true, "spoken": true, "brought": true, "taken": true, "referred": true, "circulated": true, "appended": true, "retired": true,
}

func hasVerb(t string) bool {
	for w := range strings.FieldsSeq(t) {
		if verbsOfProse[phrase.Small(strings.Trim(w, "(),;:’'“”"))] {
			return true
		}
	}
	return false
}

// isNarrative tells whether a paragraph reads like debate rather than like a
// line of a list.
func isNarrative(t string) bool {
	first := t
	if i := strings.IndexByte(t, ' '); i > 0 {
		first = t[:i]
	}
	switch phrase.Small(strings.Trim(first, ",.")) {
	case "the", "councillor", "councillors", "members", "in", "it", "at", "mr", "mrs", "ms", "note", "following", "cllr", "a", "after":
		return len(t) > 60 && hasVerb(t)
	}
	return false
}

// isNote tells notes that stand about a decision: in brackets, starred, or
// opened by "Note". They are never its words.
func isNote(t string) bool {
	if t == "" {
		return false
	}
	switch t[0] {
	case '[', '*':
		return true
	case '(':
		e, ok := phrase.ReadEnumerator(t)
		return !ok || e.Bare
	}
	low := phrase.Small(t[:min(len(t), 12)])
	for _, n := range [...]string{"note:", "note -", "note –", "notes:", "nb:", "nb.", "n.b.", "nb ", "note.", "n.b:"} {
		if strings.HasPrefix(low, n) {
			return true
		}
	}
	return false
}

// note makes a note a block of its section; numbered clauses may go on after it.
func (it *itemReader) note(c piece) bool {
	if c.listed() || !isNote(c.text()) {
		return false
	}
	it.suspendResolution()
	it.add(c, "note")
	return true
}

// decisionHeading reads headings that say whose the decision below is: "Advice
// of the Advisory Panel", "Decision of the Executive Member".
func (it *itemReader) decisionHeading(c piece) bool {
	if len(c.text()) > 130 {
		return false
	}
	t := strings.TrimRight(c.text(), " :-–")
	low := phrase.Small(t)
	if len(t) > 120 || strings.HasSuffix(t, ".") || c.listed() || c.p.Bar {
		return false
	}
	for _, of := range [...]string{"advice of ", "decision of ", "decisions of ", "resolution of ", "recommendation of ", "recommendations of ", "advice to "} {
		if strings.HasPrefix(low, of) && !hasVerb(t) && it.next(1) != nil && phrase.NamesDecider(low[len(of):]) {
			it.closeResolution()
			it.mode = plain
			it.heading = c.part(0, len(t))
			it.markText(c.part(len(t), len(c.text())), "decision-heading")
			return true
		}
	}
	return false
}

// unmarked reads decisions without a marker: under a heading that says whose
// they are, in a decision's section, and at the end of minutes whose markers
// were lost.
func (it *itemReader) unmarked(c piece) bool {
	kind := ""
	switch {
	case !it.heading.empty() && !c.listed() && !it.leadsToMarker(c):
		kind = model.KindDecided
		if strings.HasPrefix(phrase.Small(it.heading.text()), "advice") {
			kind = model.KindAdvised
		}
	case it.section == inDecision && it.unlabelled && purposeOf(c.text()):
		it.diagnose("decision-doubtful", c.place(), "the page's labels were lost: this may be what was to be considered, or what was decided: "+quote(c.text()))
		return false
	case it.section == inDecision && (opensThat(c.text()) || opensTo(c.text())):
		kind = model.KindDecided
	case it.section == inMinutes && it.toldByWording && it.closesMinutes(c):
		kind = model.KindDecided
	default:
		return false
	}
	if c.listed() && !starts(c.p.Enum) {
		return false
	}
	it.dropLeadIn()
	res := it.openResolution(kind, c.place())
	if c.listed() {
		res.outer = phrase.Enumerator{}
		res.waiting = true
		return it.clause(c)
	}
	it.resolutionWords(c)
	return true
}

// leadsToMarker tells a paragraph that only names the body before the marker on
// the next line: "The Executive:".
func (it *itemReader) leadsToMarker(c piece) bool {
	next := it.next(1)
	if next == nil || !phrase.IsBody(strings.TrimRight(c.text(), " :-–"), it.bodies) {
		return false
	}
	_, ok := phrase.ReadMarker(next.Text, it.bodies)
	return ok
}

func opensThat(t string) bool {
	return opens(t, "that ") || opens(t, "that:") || opens(t, "that,") || strings.EqualFold(strings.TrimRight(t, " :,-–"), "that")
}

// opensTo tells "To approve …": "to" and a verb, not "To the Chair" or "To date".
func opensTo(t string) bool {
	if !opens(t, "to ") {
		return false
	}
	word := t[3:]
	if i := strings.IndexAny(word, " ,:;."); i > 0 {
		word = word[:i]
	}
	switch phrase.Small(word) {
	case "the", "a", "an", "this", "that", "these", "those", "date", "our", "his", "her", "their", "its", "all", "any", "members", "conclude", "summarise", "some":
		return false
	}
	return word == phrase.Small(word) && word != ""
}

// longestEnd is the number of paragraphs of which a decision without a marker may
// consist at the end of minutes; it keeps the look ahead short.
const longestEnd = 60

// purposes are the verbs with which a page says what a decision is to be about.
var purposes = map[string]bool{"consider": true, "receive": true, "seek": true, "determine": true, "review": true, "inform": true, "present": true,
	"report": true, "provide": true, "update": true, "outline": true, "discuss": true}

// purposeOf tells "To consider a report of …".
func purposeOf(t string) bool {
	if !opensTo(t) {
		return false
	}
	word, _, _ := strings.Cut(t[len("to "):], " ")
	return purposes[phrase.Small(word)]
}

// closesMinutes tells whether a "That …" ends minutes whose markers were lost:
// nothing but its kin and reasons follows, and it says what is to be.
func (it *itemReader) closesMinutes(c piece) bool {
	if !saysWhatIsToBe(c) {
		return false
	}
	switch prev := it.next(-1); {
	case prev == nil:
		if c.p.Gap < 2 || it.rec.Source.Layout != model.LayoutMeeting {
			return false // right below the title stands what the agenda proposes
		}
	case announcesList(prev.Text) || !it.told, c.p.Gap <= prev.Gap && c.p.Gap < 2 && it.habits.Spacing != outline.Close:
		return false
	}
	list := clauseClasses{}
	if c.listed() && (!list.takes(c.p.Enum) || it.goesOn(c.p.Enum)) {
		return false
	}
	for n := 1; n < longestEnd; n++ {
		p := it.next(n)
		if p == nil {
			return true
		}
		if l, ok := p.Label(); ok {
			switch l.Kind {
			case outline.DocumentsLabel, outline.ReasonsLabel, outline.AlternativesLabel:
				return true
			case outline.DetailLabel, outline.ActionLabel:
				continue
			}
		}
		if outline.FurnitureRule(p.Text) != "" || isNote(p.Text) {
			continue
		}
		if p.Listed() && !list.takes(p.Enum) || !p.Listed() && !opensThat(p.Text) {
			return false
		}
	}
	return false
}

// saysWhatIsToBe tells the words of a decision: "That the report be noted", "That
// Council agreed to …", and in a list whose marker was lost with its "that" the
// bare "the report be noted".
func saysWhatIsToBe(c piece) bool {
	t := c.text()
	if opensThat(t) {
		return strings.Contains(t+" ", " be ") || announcesList(t) || phrase.OpensWithBody(strings.TrimLeft(t[len("that"):], " :,–-")) > 0
	}
	return c.listed() && c.p.Enum.Class != phrase.Bullet && !startsUpper(t) && !tellsPast(t) && isSubjunctive(t)
}

// modals are the words after which "be" tells what will or may happen rather than
// what is decided.
var modals = map[string]bool{"to": true, "will": true, "would": true, "shall": true, "should": true, "may": true, "might": true, "must": true,
	"can": true, "could": true, "cannot": true, "not": true}

// isSubjunctive tells "the report be noted".
func isSubjunctive(t string) bool {
	prev := ""
	for w := range strings.FieldsSeq(t) {
		if w == "be" {
			return prev != "" && !modals[prev]
		}
		prev = phrase.Small(w)
	}
	return false
}

// goesOn tells whether an entry goes on with a list that stands above it.
func (it *itemReader) goesOn(e phrase.Enumerator) bool {
	for n := 1; n < 40; n++ {
		p := it.next(-n)
		if p == nil {
			return false
		}
		if l, ok := p.Label(); ok && l.Colon && l.Kind == outline.ReasonsLabel {
			continue
		}
		if !p.Listed() {
			return false
		}
		if p.Enum.Class == e.Class {
			return true
		}
	}
	return true
}

// clauseClasses are the kinds of signs by which a list, and the lists within it, count.
type clauseClasses map[phrase.Class]bool

// takes tells whether an entry may belong to the list: it begins a list of its
// kind, or goes on with one that was begun.
func (l clauseClasses) takes(e phrase.Enumerator) bool {
	if l[e.Class] {
		return true
	}
	if e.Class == phrase.Decimal && len(l) > 0 || !starts(e) {
		return false
	}
	l[e.Class] = true
	return true
}

// leadIns end paragraphs that only lead to a marker on the next line.
var leadIns = [...]string{"it was", "it was:", "it was:-", "it was –", "and it was", "it was then", "it was therefore", "it was -", "it was unanimously"}

// dropLeadIn takes a paragraph that only leads to the marker ("Upon being put to
// the vote it was:") from the narrative: it belongs to the marker.
func (it *itemReader) dropLeadIn() {
	n := len(it.slots)
	if n == 0 {
		return
	}
	s := it.slots[n-1]
	if s.rule != "narrative" || s.c.p != it.next(-1) || s.c.listed() && s.c.p.Enum.Class == phrase.Bullet {
		return
	}
	t := strings.TrimRight(s.c.text(), " ,")
	low := phrase.Small(t)
	if len(t) > 220 {
		return
	}
	leads := phrase.IsBody(strings.TrimRight(t, " :-–"), it.bodies)
	for _, l := range leadIns {
		if low == l || strings.HasSuffix(low, " "+l) || strings.HasSuffix(low, ","+l) {
			leads = leads || len(sentencesOf(s.c)) == 1
		}
	}
	if !leads {
		return
	}
	s.drop, s.rule = true, "lead-in"
	if strings.Contains(low, "vote") {
		if it.main != nil && it.main.result() != model.Lost {
			it.main.votes().take(phrase.Tally{Reported: true, Result: model.Carried}, s.c.span())
		} else {
			it.loose = &ballot{}
			it.loose.take(phrase.Tally{Reported: true, Result: model.Carried}, s.c.span())
		}
	}
}

// doubt notes narrative that might be a decision: "Members agreed to write …".
func (it *itemReader) doubt(c piece) {
	t := c.text()
	for _, w := range [...]string{"members agreed", "members resolved", "it was therefore agreed", "after discussion it was agreed", "agreed.", "approved.", "councillors agreed"} {
		if opens(t, w) || strings.EqualFold(t, w) {
			it.diagnose("decision-doubtful", c.place(), "this may be a decision, but its wording does not mark one: "+quote(t))
			return
		}
	}
}

// chairLine reads "CHAIR: Councillor Owen Fenwright" where a meeting's page ends.
func (it *itemReader) chairLine(c piece) bool {
	t := c.text()
	i := strings.IndexByte(t, ':')
	if i < 0 || i+1 >= len(t) || it.section == inAgenda || !chairs[phrase.Small(t[:i])] || len(t) > 80 {
		return false
	}
	name := c.from(i + 1)
	m := it.meeting()
	if !phrase.LooksLikeName(name.text()) || m.Chair != "" {
		return false
	}
	it.markText(c.part(0, i+1), "chair-line")
	m.Chair = it.value(name, "chair-line", m, "chair")
	return true
}

// signature reads the line in which the minutes were signed or confirmed, with a
// name or a date. A page may print it again at each turn.
func (it *itemReader) signature(c piece) bool {
	if it.section == inAgenda || c.listed() || !phrase.ReadSignature(c.text()) {
		return false
	}
	m := it.meeting()
	switch m.Signed {
	case "":
		m.Signed = it.value(c, "signature", m, "signed")
	case c.text():
		it.mark(c, "signature-again")
	default:
		return false
	}
	return true
}

// closing reads the line that closes the meeting.
func (it *itemReader) closing(c piece) bool {
	if it.rec == nil || len(c.text()) > 120 {
		return false
	}
	end, ok := phrase.ReadClosing(c.text())
	if !ok {
		return false
	}
	if it.rec.Meeting == nil {
		it.rec.Meeting = &model.Meeting{}
	}
	if it.rec.Meeting.EndTime != "" {
		return false
	}
	if it.section == inAgenda && it.toldByWording {
		it.enterMinutes(c)
	}
	m := it.rec.Meeting
	m.EndTime = end.Clock
	if end.Start != "" && m.StartTime == "" {
		m.StartTime = end.Start
	}
	it.markText(c.part(0, end.At.Start), "closing-line")
	it.account = append(it.account, entry{c.of(end.At).span(), Value, "closing-line", m, "end_time"})
	it.markText(c.part(end.At.End, len(c.text())), "closing-line")
	return true
}
