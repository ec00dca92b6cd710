package parser

import (
	"strings"

	"minutebook/model"
	"minutebook/parser/internal/outline"
	"minutebook/parser/internal/phrase"
)

// printedItems cuts the items, and gives the index of the first paragraph below
// the head.
func (r *reading) printedItems(paras []*outline.Para) ([]*printedEntry, int) {
	r.recurring = recurringLines(paras)
	all := r.openings(paras)
	r.colonTitles = holdColons(all)
	chain := numberChain(paras, all)
	if list := headings(paras, headEnd(paras)); len(chain) == 0 || headsMore(paras, list, chain) {
		if out, top := r.cutAtHeadings(paras, list); len(out) > 0 {
			return out, top
		}
		if out, top := r.cutAtRunIns(paras); len(out) > 0 {
			return out, top
		}
		return r.uncut(paras)
	}
	joint := habitOfJoints(chain)
	r.stoppedTitles = closedByStops(paras, chain)
	top := chain[0].index - chain[0].above
	var out []*printedEntry
	for k, o := range chain {
		end := len(paras)
		if k+1 < len(chain) {
			end = chain[k+1].index - chain[k+1].above
		}
		if o.above > 0 {
			out = append(out, belowTitle(o, paras[o.index-o.above:end]))
			continue
		}
		for _, run := range r.withSubItems(o, paras[o.index:end]) {
			out = append(out, r.cutAtOpening(run.number, run.paras, joint))
		}
	}
	return r.beforeFirst(paras[:top], r.withUnnumbered(out), top)
}

// uncut gives minutes that neither numbers nor headings part as one item: all
// that stands below the head and the roll, from where the text tells what was done.
func (r *reading) uncut(paras []*outline.Para) ([]*printedEntry, int) {
	from := headEnd(paras)
	if out, top := r.cutAtParagraphs(paras, from); len(out) > 0 {
		return out, top
	}
	decided := decidedFrom(paras, from)
	for i := from; i < len(paras); i++ {
		p := paras[i]
		if i == decided {
			r.diagnose("no-items", outline.Span{Start: p.Start(), End: p.End()}, "neither numbers nor headings part these minutes: "+quote(p.Text))
			return []*printedEntry{{first: p, paras: paras[i:]}}, i
		}
		if low := phrase.Small(p.Text); len(p.Text) < 40 || !tellsPast(p.Text) || isHeadSentence(p.Text) || tellsHeld(low) || presides(p.Text) || opensRoll(p) || strings.Contains(low, "polog") && i < nearHead {
			continue
		}
		r.diagnose("no-items", outline.Span{Start: p.Start(), End: p.End()}, "neither numbers nor headings part these minutes: "+quote(p.Text))
		return []*printedEntry{{first: p, paras: paras[i:]}}, i
	}
	return nil, len(paras)
}

// fewestParagraphs is how many numbered paragraphs without titles make items.
const fewestParagraphs = 3

// cutAtParagraphs cuts minutes whose numbers open paragraphs rather than titles: from
// 1 on, right below the head, and with nothing else numbered so between them. Numbers
// with a year behind them, "61/20", go on from those of the meeting before.
func (r *reading) cutAtParagraphs(paras []*outline.Para, from int) ([]*printedEntry, int) {
	var chain []*opening
	for _, o := range r.openings(paras[from:]) {
		yearly := o.form == "#/#" && (len(chain) == 0 || len(chain[0].figures) == 2 && o.figures[1] == chain[0].figures[1])
		if len(chain) > 0 && o.form != chain[0].form || len(o.figures) != 1 && !yearly || o.alone {
			continue
		}
		first := 1
		if yearly {
			first = o.figures[0] - len(chain)
			if len(chain) > 0 {
				first = chain[0].figures[0]
			}
		}
		if o.figures[0] != len(chain)+first || len(chain) == 0 && o.index > 2 && !yearly {
			return nil, 0
		}
		chain = append(chain, o)
	}
	if len(chain) < fewestParagraphs {
		return nil, 0
	}
	var out []*printedEntry
	for k, o := range chain {
		end := len(paras)
		if k+1 < len(chain) {
			end = from + chain[k+1].index
		}
		out = append(out, r.cutAtOpening(o, paras[from+o.index:end], ""))
	}
	return out, from + chain[0].index
}

// habitOfJoints gives the sign with which the minutes part titles from text on
// their line as a habit; empty where they have none.
func habitOfJoints(chain []*opening) string {
	count := map[string]int{}
	some, whole, best := 0, 0, ""
	for _, o := range chain {
		t := o.title.text()
		if end, rest := splitTitle(t, "", false); end > 0 && rest < len(t) {
			some++
			sep := t[end:rest]
			if count[sep]++; count[sep] > count[best] {
				best = sep
			}
		} else if !strings.ContainsAny(t, ":–-—") && unfinishedTitle(t) {
			whole++
		}
	}
	if some > 2 && some > 2*whole {
		return best
	}
	return ""
}

// beforeFirst parts the items without a number that stand before the first
// number: headings dressed like the items' titles, with a text that is no roll.
func (r *reading) beforeFirst(paras []*outline.Para, entries []*printedEntry, top int) ([]*printedEntry, int) {
	worn := dressOfTitles(entries)
	from := headEnd(paras)
	decided := decidedFrom(paras, from)
	for i := from; i+1 < len(paras); i++ {
		if i == decided {
			return append([]*printedEntry{{first: paras[i], paras: paras[i:]}}, entries...), i
		}
		if !headsItem(paras, i, worn) && !(i+1 == decided && dressOf(paras, i) != noDress) {
			continue
		}
		if i != decided-1 && labelsApologies(paras, i) {
			continue
		}
		e := &printedEntry{first: paras[i], title: headingWords(paras[i]), paras: paras[i+1:]}
		r.markText(whole(paras[i]).from(len(e.title.text())), "title-joint")
		if last := len(e.paras) - 1; last > 0 && isPart(e.paras[last].Text) && entries[0].part == nil {
			entries[0].part, e.paras = e.paras[last], e.paras[:last]
		}
		return append(r.unnumberedWithin(e, worn, true), entries...), i
	}
	if n := len(paras); n > from && entries[0].part == nil && headsRun(paras[n-1], entries[0].first) {
		entries[0].part = paras[n-1]
		return entries, top - 1
	}
	return entries, top
}

// labelsApologies tells the label of those who sent apologies from the title of an
// item: those present stand above it, below a label of the same dress.
func labelsApologies(paras []*outline.Para, i int) bool {
	if standingTitle(paras[i].Text) != "apologies" {
		return false
	}
	for k := i - 1; k >= 0; k-- {
		if status, _ := rollLabel(paras[k].Text); status == model.Present && len(paras[k].Text) < longestHeading {
			return dressOf(paras, k) == dressOf(paras, i)
		}
	}
	return false
}

// headsRun tells a heading over a run of items that stands above the first of
// them, as far from the roll as that is from it.
func headsRun(p, first *outline.Para) bool {
	if who, ok := readPeople(whole(p), false); ok && who[0].shape >= phrase.Initialled && who[0].role.p != nil {
		return false // "A Frome (Town Clerk)"
	}
	return isPart(p.Text) && !p.Listed() && !p.Row && !endsRoll(p) && (p.Gap > 0 || first.Gap == 0)
}

// endsRoll tells the last list of those who attended, where it has a line.
func endsRoll(p *outline.Para) bool {
	_, glued := gluedLabel(whole(p))
	return glued || opensRoll(p)
}

// decidedFrom gives the paragraph with which a decision begins that stands among
// those from an index on, above all items: with what leads to it and who moved it.
// It gives -1 where none does.
func decidedFrom(paras []*outline.Para, from int) int {
	at := -1
	for i := from; i < len(paras); i++ {
		if m, ok := phrase.ReadMarker(paras[i].Text, nil); ok && m.Start == 0 && m.Kind != model.KindNoted && m.Kind != model.KindApproved && m.Kind != model.KindRecommended {
			at = i
			break
		}
	}
	if at < 0 {
		return -1
	}
	for at > from && leadsToDecision(paras[at-1]) {
		at--
	}
	if at > from {
		if p := paras[at-1]; strings.HasSuffix(p.Text, ".") && len(p.Text) > 50 && strings.Contains(p.Text, " the ") && !p.Listed() && !presides(p.Text) && !opensRoll(p) && !tellsWhoCame(p) && !speaksOfPaper(phrase.Small(p.Text)) {
			at-- // what it was about
		}
	}
	return at
}

// leadsToDecision tells a line that names who moved, or that only leads to that.
func leadsToDecision(p *outline.Para) bool {
	bare := strings.TrimRight(p.Text, " :-–—,")
	_, leads := proposalLeads[phrase.Small(bare)]
	return leads || len(bare) < 60 && strings.HasSuffix(phrase.Small(bare), " it was") || isMoversLine(p.Text) && len(p.Text) < 120 || isLeadIn(p.Text) && len(p.Text) < 60
}

// headsItem tells a heading below the head that wears the dress of the items'
// titles and has a text that tells something.
func headsItem(paras []*outline.Para, i int, worn dress) bool {
	d, next := dressOf(paras, i), paras[i+1].Text
	if d == noDress || isPublic(paras[i].Text) || phrase.NameShape(paras[i].Text) >= phrase.Initialled || (worn == capitals) != (d == capitals) || !tellsPast(next) || len(next) < 30 {
		return false
	}
	return !opensRoll(paras[i]) && headsText(paras, i) && !presides(paras[i].Text) && !presides(next) && !tellsWhoCame(paras[i+1])
}

// tellsWhoCame tells a sentence that only names those who attended: it belongs to
// the head, and so does what stands above it.
func tellsWhoCame(p *outline.Para) bool {
	c := whole(p)
	bare := strings.TrimRight(c.text(), " .,;")
	names, _ := lessPredicate(c)
	return len(names.text()) < len(bare)
}

// presides tells the sentence that names the chair: it belongs to the head.
func presides(t string) bool {
	low := phrase.Small(t)
	return len(t) < 160 && (strings.Contains(low, "presided") || strings.Contains(low, "chair") && (strings.Contains(low, "in the chair") || strings.Contains(low, "took the chair") || strings.Contains(low, " acted as chair") || strings.Contains(low, " chaired the meeting")))
}

// withUnnumbered parts items without a number, and headings over runs of items,
// from the numbered items above them.
func (r *reading) withUnnumbered(entries []*printedEntry) []*printedEntry {
	worn := dressOfTitles(entries)
	var out []*printedEntry
	var part *outline.Para
	for k, e := range entries {
		e.part = part
		part = nil
		for _, one := range r.unnumberedWithin(e, worn, k+1 == len(entries)) {
			if one.first == nil {
				part = one.part
				continue
			}
			out = append(out, one)
		}
	}
	return out
}

// withSubItems parts an item's paragraphs where items within it begin.
func (r *reading) withSubItems(o *opening, paras []*outline.Para) []*printedEntry {
	head := 1
	if o.alone {
		head = 2
	}
	head = min(head, len(paras))
	stem := o.printed
	if whole, zero := strings.CutSuffix(stem, ".0"); zero && isFigures(whole) {
		stem = whole // "4.0" over "4.1"
	}
	subs := r.subOpenings(stem, paras[head:], r.openings(paras[head:]))
	if len(subs) == 0 || headParagraphs(o, subs, paras[head:]) {
		return []*printedEntry{{number: o, paras: paras}}
	}
	out := []*printedEntry{{number: o, paras: paras[:head+subs[0].index]}}
	for k, s := range subs {
		end := len(paras)
		if k+1 < len(subs) {
			end = head + subs[k+1].index
		}
		out = append(out, &printedEntry{number: s, paras: paras[head+s.index : end]})
	}
	return out
}

// headParagraphs tells sub-headings of an item from items within it: their own numbers
// go on to those of the paragraphs below each, "5.1 Trade" over "5.1.1 Two ships came",
// and they are dressed otherwise than the item's title.
func headParagraphs(o *opening, subs []*opening, paras []*outline.Para) bool {
	if len(subs) < 2 || o.title.empty() || !phrase.IsCapitals(o.title.text()) {
		return false
	}
	for _, s := range subs {
		if s.index+1 >= len(paras) || phrase.IsCapitals(s.title.text()) {
			return false
		}
		below := paras[s.index+1]
		if !below.Listed() || !strings.HasPrefix(below.Enum.Label, s.printed+".") {
			return false
		}
	}
	return true
}

// cutAtOpening parts an item's title from its text.
func (r *reading) cutAtOpening(o *opening, paras []*outline.Para, joint string) *printedEntry {
	e := &printedEntry{number: o, first: paras[0]}
	body := paras[1:]
	if o.cells {
		r.markText(o.number, "item-number")
		r.mark(whole(body[0]).part(0, 0), "item-number")
		if body[0] != o.title.p {
			r.mark(whole(body[0]), "item-number")
			body = body[1:]
		}
		body = body[1:]
	}
	title := o.title
	if title.empty() && len(body) > 0 {
		title, body = whole(body[0]), body[1:]
	}
	title, body = numberBesideTitle(o, title, body)
	title, body = r.brokenTitle(r.withoutColumnHead(r.unbarred(title)), body)
	e.second, title = r.oldNumber(title)
	if !title.empty() {
		if entry, listed := cutAt(title, 0)[0].Relisted(); listed {
			e.paras = append([]*outline.Para{entry}, body...)
			return e
		}
	}
	e.title, e.paras = r.titleOf(title, body, joint)
	return e
}
