package parser

import (
	"slices"
	"strings"

	"minutebook/model"
	"minutebook/parser/internal/outline"
	"minutebook/parser/internal/phrase"
)

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
	case it.section == inDecision && it.unlabelled && (purposeOf(c.text()) || it.setsOut(c)):
		it.diagnose("decision-doubtful", c.place(), "the page's labels were lost: this may be what was to be considered, or what was decided: "+quote(c.text()))
		return false
	case it.section == inDecision && (opensThat(c.text()) || opensTo(c.text()) || it.listsDecision(c)):
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
	if next == nil || !phrase.IsBody(strings.TrimRight(c.text(), " :-–—"), it.bodies) {
		return false
	}
	_, ok := phrase.ReadMarker(next.Text, it.bodies)
	return ok
}

func opensThat(t string) bool {
	if !phrase.HasFold(t, "that") {
		return false
	}
	return opens(t, "that ") || opens(t, "that:") || opens(t, "that,") || strings.EqualFold(strings.TrimRight(t, " :,-–—"), "that")
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
	return word != "" && (word == phrase.Small(word) || len(word) >= len("NOTE") && phrase.IsCapitals(word))
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

// setsOut tells "To …" that only says, on a page without labels, what a decision is
// about or why it was taken: others of its paragraphs open with "That", or the one
// below agrees to what was recommended.
func (it *itemReader) setsOut(c piece) bool {
	if c.listed() || !opensTo(c.text()) {
		return false
	}
	if next := it.next(1); next != nil && agreesAlone(next.Text) {
		return true
	}
	return slices.ContainsFunc(it.paras, func(p *outline.Para) bool { return opensThat(p.Text) })
}

// agreements are words, in small letters, of a paragraph that agrees to what was
// recommended and says no more.
var agreements = map[string]bool{"recommendation agreed": true, "recommendations agreed": true, "recommendation approved": true, "recommendations approved": true,
	"recommendation accepted": true, "recommendations accepted": true, "recommendation adopted": true, "recommendations adopted": true}

// agreesAlone tells "Recommendations agreed."
func agreesAlone(t string) bool {
	return len(t) < len("recommendations approved")+4 && agreements[phrase.Small(strings.TrimRight(t, " ."))]
}

// listsDecision tells, among decisions, the first entry of a list that says what is
// to be and has lost its marker with its "that": "(1) the report be noted".
func (it *itemReader) listsDecision(c piece) bool {
	if !c.listed() || !starts(c.p.Enum) || !saysWhatIsToBe(c) {
		return false
	}
	prev := it.next(-1)
	return prev == nil || !phrase.Holds(prev.Text, "ecommend")
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
	case announcesList(prev.Text) || !it.told, c.p.Gap <= prev.Gap && c.p.Gap < 2 && it.habits.Spacing != outline.Close && !it.evenlySpaced():
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
		if outline.FurnitureRule(p.Text) != "" || isNote(p.Text) || saysEnd(p) {
			continue
		}
		if p.Listed() && !list.takes(p.Enum) || !p.Listed() && !opensThat(p.Text) {
			return false
		}
	}
	return false
}

// saysEnd tells "The meeting closed at 8.15 pm."
func saysEnd(p *outline.Para) bool {
	if p.Cues()&phrase.EndCue == 0 || len(p.Text) > longestClosing {
		return false
	}
	_, ok := phrase.ReadClosingBy(p.Cues(), p.Text)
	return ok
}

// evenlySpaced tells whether all paragraphs were saved with the same space above
// them: it then says nothing of a marker that stood there.
func (it *itemReader) evenlySpaced() bool {
	return !slices.ContainsFunc(it.paras, func(p *outline.Para) bool { return p.Gap > 1 })
}

// saysWhatIsToBe tells the words of a decision: "That the report be noted", "That
// Council agreed to …", and in a list whose marker was lost with its "that" the
// bare "the report be noted".
func saysWhatIsToBe(c piece) bool {
	t := c.text()
	if opensThat(t) {
		return strings.Contains(t+" ", " be ") || announcesList(t) || c.listed() && decidesNow(t) || phrase.OpensWithBody(strings.TrimLeft(t[len("that"):], " :,–—-")) > 0
	}
	return c.listed() && c.p.Enum.Class != phrase.Bullet && !startsUpper(t) && !tellsPast(t) && isSubjunctive(t)
}

// decisions are the words with which a list says, behind "is" or "are", what is
// decided: "That the ranges are approved".
var decisions = map[string]bool{"approved": true, "agreed": true, "noted": true, "endorsed": true, "adopted": true, "accepted": true, "granted": true, "authorised": true,
	"delegated": true, "received": true, "appointed": true, "supported": true}

// decidesNow tells "the ranges are approved".
func decidesNow(t string) bool {
	prev := ""
	for w := range strings.FieldsSeq(t) {
		if (prev == "is" || prev == "are") && decisions[strings.TrimRight(w, ".,;")] {
			return true
		}
		prev = w
	}
	return false
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
