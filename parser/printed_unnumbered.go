package parser

import (
	"slices"
	"strings"

	"minutebook/parser/internal/outline"
	"minutebook/parser/internal/phrase"
)

// heading is a paragraph that may head an item without a number.
type heading struct {
	index     int
	worn      dress
	end, rest int  // where its title ends, and where text on its line begins; its length where there is none
	beside    bool // it stands in a column left of the text
}

// headingAt reads the heading of an item: a line of its own, or words in capitals
// with text on their line: "VOTES OF SYMPATHY – The Chairman spoke of …".
func headingAt(paras []*outline.Para, i int) heading {
	t := paras[i].Text
	d := dressOf(paras, i)
	if d == colon || d == bare {
		if end, rest := runIn(paras[i]); end > 0 {
			return heading{index: i, worn: capitals, end: end, rest: rest} // "MINUTES: The Council:"
		}
	}
	if d != noDress {
		return heading{index: i, worn: d, end: len(strings.TrimRight(t, " :-–—|")), rest: len(t)}
	}
	if end, rest := runIn(paras[i]); end > 0 {
		return heading{index: i, worn: capitals, end: end, rest: rest}
	}
	return heading{index: i}
}

// runIn parts words in capitals that head a paragraph from its text; 0 where none do.
func runIn(p *outline.Para) (end, rest int) {
	t := p.Text
	run := capitalRun(t)
	if run == 0 || run == len(t) || p.Listed() || p.Row || p.Bar || !startsUpper(t) && codeAt(t) == "" || opensMarker(t) {
		return 0, 0
	}
	if l, ok := p.Label(); ok && l.Kind != outline.MinutesLabel && l.Kind != outline.DetailLabel {
		return 0, 0
	}
	end, rest = splitCapitals(t, run)
	if end == 0 || rest >= len(t) || isApplication(t[:end]) || !strings.ContainsAny(t[end:rest], ":-–—") || isOutcomeWord(t[:end]) || opensRoll(p) || !tellsIn(t[rest:], ": ") && !phrase.IsResolutionNumber(t[rest:]) {
		return 0, 0
	}
	return end, rest
}

// otherBusiness are initials that head an item among titles in small letters too.
var otherBusiness = map[string]bool{"AOB": true, "AOCB": true, "A.O.B.": true, "A.O.B": true, "A.O.C.B.": true}

// headings gives the paragraphs that may head items without a number, each with a
// text of its own: those of the dress that most of them wear.
func headings(paras []*outline.Para, from int) []heading {
	if list := sideTitles(paras, from); len(list) > 0 {
		return list
	}
	all := make([]heading, 0, len(paras)-from)
	count := map[dress]int{}
	seen := map[string]bool{}
	for i := from; i < len(paras); i++ {
		h := headingAt(paras, i)
		if h.worn == bare && isGluedRoll(paras[i]) {
			h = heading{index: i} // "Apologies Max Reed, Cllr Ida Frome"
		}
		all = append(all, h)
		if title := paras[i].Text[:h.end]; h.worn != noDress && !seen[title] && (h.rest < len(paras[i].Text) || headsText(paras, i)) {
			seen[title] = true // what stands over each item is the heading of none
			count[h.worn]++
		}
	}
	chosen := noDress
	for _, d := range [...]dress{capitals, colon, bare} {
		if count[d] > 2 && (chosen == noDress || count[d] > 3*count[chosen]) {
			chosen = d
		}
	}
	if chosen == noDress && onlyTwo(paras, all, from) {
		chosen = capitals
	}
	if chosen == noDress {
		return nil
	}
	apart, usual := leastGap(paras, all, chosen), max(1, closeGap(paras))
	gapped := standApart(paras, all, chosen)
	centred := mostCentred(paras, all, chosen)
	var out []heading
	for _, h := range all {
		if centred && h.worn == chosen && paras[h.index].Indent < atMargin {
			continue // a heading within an item
		}
		if h.worn == capitals && chosen == bare && otherBusiness[strings.Trim(paras[h.index].Text, " :")] && headsText(paras, h.index) {
			h.worn = bare
		}
		if h.worn == chosen && (!gapped || len(out) == 0 || paras[h.index].Gap > 0) || chosen == capitals && h.worn == bare && apart > usual && paras[h.index].Gap >= apart && headsText(paras, h.index) && isTitleCased(paras[h.index].Text) {
			out = append(out, h)
		}
	}
	return out
}

// onlyTwo tells whether two headings in capitals of several words, each with a text of
// its own, part all that stands below the head: a short meeting's only items.
func onlyTwo(paras []*outline.Para, all []heading, from int) bool {
	n, first := 0, 0
	for _, h := range all {
		t := paras[h.index].Text
		if h.worn != capitals || h.rest == len(t) && !headsText(paras, h.index) {
			continue
		}
		if n++; n == 1 {
			first = h.index
		}
		if n > 2 || paras[h.index].Gap == 0 || strings.Count(t[:h.end], " ") < 2 || isHeadSentence(t) {
			return false
		}
	}
	return n == 2 && (first == from || first == from+1 && isPart(paras[from].Text))
}

// isGluedRoll tells a label of the roll with names behind it and no sign between.
func isGluedRoll(p *outline.Para) bool {
	_, ok := gluedLabel(whole(p))
	return ok
}

// sideTitles gives the titles in a column left of the text that have no number: by those
// with one, the series of numbers cuts the items.
func sideTitles(paras []*outline.Para, from int) (out []heading) {
	for i := from; i < len(paras); i++ {
		if p := paras[i]; p.Side && !p.Listed() {
			out = append(out, heading{index: i, worn: bare, end: len(strings.TrimRight(p.Text, " :-–—")), rest: len(p.Text), beside: true})
		}
	}
	return out
}

// leastGap gives the least number of blank lines above the headings of a dress, the
// first aside: where they stand further apart than paragraphs do, a heading in small
// letters that stands so too is one of theirs.
func leastGap(paras []*outline.Para, all []heading, worn dress) int {
	least, n := 0, 0
	for _, h := range all {
		if h.worn != worn {
			continue
		}
		if n++; n > 1 && (least == 0 || paras[h.index].Gap < least) {
			least = paras[h.index].Gap
		}
	}
	return least
}

// closeGap gives the least number of blank lines that stands often between
// paragraphs, one in five times or more.
func closeGap(paras []*outline.Para) int {
	count := map[int]int{}
	apart := 0
	for _, p := range paras {
		if p.Gap > 0 {
			count[p.Gap]++
			apart++
		}
	}
	least := 0
	for gap, n := range count {
		if n*5 >= apart && (least == 0 || gap < least) {
			least = gap
		}
	}
	return least
}

// standApart tells whether nearly all headings of a dress stand below blank lines: a
// line that does not is one of a list.
func standApart(paras []*outline.Para, all []heading, worn dress) bool {
	n, apart := 0, 0
	for _, h := range all {
		if h.worn != worn {
			continue
		}
		if n++; paras[h.index].Gap > 0 {
			apart++
		}
	}
	return apart*3 > n*2
}

// How far in the headings stand that are centred, and how far at most those that
// stand at the text's margin.
const (
	farCentred = 10
	atMargin   = 4
)

// mostCentred tells whether the headings of a dress stand in the middle of the
// page, but for a few.
func mostCentred(paras []*outline.Para, all []heading, worn dress) bool {
	n, in := 0, 0
	for _, h := range all {
		if h.worn != worn {
			continue
		}
		if n++; paras[h.index].Indent >= farCentred {
			in++
		}
	}
	return in > 3 && in*5 >= n*4
}

// cutAtHeadings cuts the items of minutes that number none. A heading right above
// another is the part of what follows.
func (r *reading) cutAtHeadings(paras []*outline.Para, list []heading) ([]*printedEntry, int) {
	if len(list) == 0 {
		return nil, len(paras)
	}
	var out []*printedEntry
	var part *outline.Para
	top := list[0].index
	if k := toldFrom(paras[:top]); k < top {
		out, top = append(out, &printedEntry{first: paras[k], paras: paras[k:top]}), k
	}
	for k, h := range list {
		p := paras[h.index]
		next := len(paras)
		if k+1 < len(list) {
			next = list[k+1].index
		}
		if h.rest == len(p.Text) && next == h.index+1 && next < len(paras) {
			part = p
			continue
		}
		e := &printedEntry{first: p, part: part, title: whole(p).part(0, h.end)}
		r.markText(whole(p).part(h.end, h.rest), "title-joint")
		if h.rest < len(p.Text) {
			e.paras = cutAt(whole(p), h.rest)
		}
		e.paras = append(e.paras, paras[h.index+1:next]...)
		out = append(out, e)
		part = nil
	}
	return out, top
}

// toldFrom gives the first of the paragraphs above all headings from which the text
// tells what was done: two of them or more are business of the meeting, that has no
// heading of the others' dress. Their number where there are none such.
func toldFrom(paras []*outline.Para) int {
	first, n := len(paras), 0
	for i := headEnd(paras); i < len(paras); i++ {
		p := paras[i]
		if len(p.Text) < 40 || n == 0 && !tellsPast(p.Text) || isHeadSentence(p.Text) || tellsHeld(phrase.Small(p.Text)) || presides(p.Text) || opensRoll(p) || tellsWhoCame(p) || strings.Contains(phrase.Small(p.Text), "polog") {
			continue
		}
		if n++; n == 1 {
			first = i
		}
	}
	if n < 2 {
		return len(paras)
	}
	return first
}

// headsMore tells whether headings explain a text better than a series of numbers:
// the numbers count paragraphs within the items then. Of numbers below titles, those
// below a sub-heading do where others stand below capitals.
func headsMore(paras []*outline.Para, list []heading, chain []*opening) bool {
	if len(list) > 0 && list[0].beside {
		return true // titles beside the text: numbers count its paragraphs
	}
	below := func(o *opening, worn dress) bool { return o.above > 0 && dressOf(paras, o.index-o.above) == worn }
	underCapitals := slices.ContainsFunc(chain, func(o *opening) bool { return below(o, capitals) })
	in := map[int]bool{}
	worth := nextNumber * (len(chain) - 1)
	for _, o := range chain {
		in[o.index-o.above], in[o.index] = true, true
		if underCapitals && below(o, bare) {
			worth -= nextNumber
			continue
		}
		if o.alone && o.above == 0 {
			in[o.index+1] = true
		}
		worth += o.worth
	}
	n := 0
	for _, h := range list {
		if h.worn == capitals && !in[h.index] {
			n++
		}
	}
	return n*titleInCapitals > worth
}

// titleInCapitals is the worth of a title in capitals.
const titleInCapitals = 3

func headingWords(p *outline.Para) piece {
	c := whole(p)
	return c.part(0, len(strings.TrimRight(p.Text, " :-–—|")))
}

// headsText tells whether a heading has a text of its own: what follows is no
// heading of its kind, nor a line of a list or table.
func headsText(paras []*outline.Para, i int) bool {
	next := paras[i+1]
	if _, reference := itemInBrackets(next.Text); reference {
		return true
	}
	if strings.EqualFold(next.Text, "decision") {
		return true
	}
	return next.Listed() || len(next.Text) > 50 || opensLead(next.Text) || hasVerb(next.Text) || strings.HasSuffix(next.Text, ".")
}

// unnumberedWithin parts the items that stand without a number among numbered
// ones: headings dressed like the items' titles with a text of their own. The
// last heading above the next number is the part of what follows.
func (r *reading) unnumberedWithin(e *printedEntry, worn dress, last bool) []*printedEntry {
	out := []*printedEntry{e}
	paras := e.paras
	for i := 0; i < len(paras); i++ {
		cur := out[len(out)-1]
		d := dressOf(paras[i:], 0)
		if i+1 == len(paras) {
			d = dressOf([]*outline.Para{paras[i], {}}, 0) // the next item stands below it
		}
		if d == capitals && worn == capitals && i+2 < len(paras) && endsOpenTitle(paras[i].Text) && paras[i+1].Gap == 0 && dressOf(paras, i+1) == capitals {
			whole := paras[i].With(paras[i+1]) // "… TO CONSIDER THE" / "EXCLUSION OF THE PUBLIC": capitals are wide
			paras = slices.Concat(paras[:i], []*outline.Para{whole}, paras[i+2:])
		}
		t := paras[i].Text
		switch {
		case phrase.IsResolutionNumber(t): // it heads a resolution, not an item
		case reportsVote(t), ownMotionWords(t):
		case i == 0 && paras[i].Gap == 0 && strings.HasPrefix(t, "(") && strings.HasSuffix(t, ")"): // a note about the title above it
		case !last && i == len(paras)-2 && opens(t, "part ") && isPart(t) && dressOf([]*outline.Para{paras[i+1], {}}, 0) != noDress:
			r.mark(whole(paras[i+1]), "part") // "Part 2", and what it holds on the line below
			cur.paras = paras[:i]
			return append(out, &printedEntry{part: paras[i]})
		case !last && i == len(paras)-1 && (isPart(t) && !(paras[i].Listed() && paras[i].Enum.Class == phrase.Bullet) || d == capitals || d == bare && i > 0 && paras[i].Gap > 0 && strings.HasSuffix(paras[i-1].Text, ".") && !phrase.OpensWithTitle(t)):
			cur.paras = paras[:i]
			return append(out, &printedEntry{part: paras[i]})
		case d == capitals && i+2 < len(paras) && worn == capitals && isPart(t) && dressOf(paras, i+1) == capitals && headsText(paras, i+1):
			cur.paras = paras[:i]
			next := &printedEntry{first: paras[i+1], title: headingWords(paras[i+1]), part: paras[i]}
			r.markText(whole(paras[i+1]).from(len(next.title.text())), "title-joint")
			out = append(out, next)
			paras = paras[i+2:]
			i = -1
			next.paras = paras
		case d == capitals && worn == capitals && i+1 < len(paras) && headsText(paras, i) && !r.recurring[t] && !partsReport[phrase.Small(strings.TrimRight(t, " :"))] && (strings.Contains(t, " ") || paras[i].Gap > 0) || (opens(t, "appendix ") || last && actionLogs[phrase.Small(strings.TrimRight(t, " :"))]) && d != noDress && i+1 < len(paras):
			cur.paras = paras[:i]
			next := &printedEntry{first: paras[i], title: headingWords(paras[i])}
			r.markText(whole(paras[i]).from(len(next.title.text())), "title-joint")
			if o := r.numberAbove(paras, i); o != nil {
				cur.paras, next.number, next.first = paras[:i-1], o, paras[i-1]
			}
			out = append(out, next)
			paras = paras[i+1:]
			i = -1
			next.paras = paras
		}
	}
	return out
}

// openEnds are words at which no title ends.
var openEnds = map[string]bool{"the": true, "of": true, "and": true, "to": true, "for": true, "in": true, "on": true, "a": true, "an": true, "by": true, "with": true, "from": true, "or": true, "under": true}

// endsOpenTitle tells words of a title that must go on.
func endsOpenTitle(t string) bool { return openEnds[phrase.Small(phrase.LastWord(t))] }

// numberAbove reads the number of another series than the items' that stands alone above
// a title, with the word for it: "ITEM A.14.03.13" among items 1, 2 and 3.
func (r *reading) numberAbove(paras []*outline.Para, i int) *opening {
	if i == 0 || !opens(paras[i-1].Text, "item ") {
		return nil
	}
	o, ok := r.readOpening(paras, i-1)
	if !ok || !o.alone {
		return nil
	}
	return o
}

// recurringLines gives the lines in capitals that stand more than once: "COMMENT",
// "FINANCIAL IMPLICATIONS" head the parts of each report, and no item.
func recurringLines(paras []*outline.Para) map[string]bool {
	out := map[string]bool{}
	for _, p := range paras {
		if t := p.Text; len(t) < longestTitle && !p.Listed() && phrase.IsCapitals(t) {
			_, seen := out[t]
			out[t] = seen
		}
	}
	return out
}

// actionLogs head the list of what is to be done, at the end of minutes.
var actionLogs = map[string]bool{"action log": true, "actions log": true, "action list": true, "action tracker": true, "summary of actions": true, "log of actions": true}

// partsReport are words in capitals that head a part of a report rather than an item.
var partsReport = map[string]bool{"introduction": true, "purpose": true, "report": true, "conclusion": true, "conclusions": true, "note": true, "notes": true, "update": true,
	"officers": true, "present": true, "attendance": true, "considerations": true, "consultation": true, "proposal": true, "site": true, "policy": true, "history": true, "reasons": true,
	"appendix": true, "conditions": true, "objections": true, "representations": true, "summary": true, "assessment": true, "comments": true, "action": true, "actions": true,
	"background": true, "comment": true, "discussion": true, "details": true, "detail": true, "overview": true, "issues": true, "options": true, "analysis": true, "context": true, "precis": true,
	"officer comment": true, "officer's comment": true, "staff comment": true, "key issues": true, "executive summary": true, "purpose of report": true, "purpose of the report": true,
	"reason for report": true, "statutory environment": true, "statutory implications": true, "statutory requirements": true, "legal implications": true, "policy implications": true,
	"policy and legislative implications": true, "financial implications": true, "budget implications": true, "financial and resource implications": true, "strategic implications": true,
	"strategic plan": true, "risk implications": true, "risk management": true, "risk management implications": true, "resource implications": true, "workforce implications": true, "asset management implications": true,
	"environmental implications": true, "sustainability implications": true, "social implications": true, "legislative framework": true, "consultation and communication": true,
	"community consultation": true, "public consultation": true, "voting requirement": true, "voting requirements": true, "previous council resolution": true, "council policy": true, "implications": true}

// dressOfTitles tells how most of the titles are dressed.
func dressOfTitles(entries []*printedEntry) dress {
	n := 0
	for _, e := range entries {
		if !e.title.empty() && phrase.IsCapitals(e.title.text()) {
			n++
		}
	}
	if n*2 > len(entries) {
		return capitals
	}
	return bare
}
