package parser

import (
	"strings"

	"minutebook/parser/internal/outline"
	"minutebook/parser/internal/phrase"
)

// splitUnnumbered parts the items that stand without a number below a numbered
// one. An item has one section of minutes: a second label tells that a title
// stands somewhere above it.
func splitUnnumbered(items []*itemEntry) []*itemEntry {
	var out []*itemEntry
	for _, e := range items {
		out = append(out, e)
		last := map[outline.LabelKind]int{} // one more than where the section's label stands
		for i := 0; i < len(e.paras); i++ {
			l, _ := e.paras[i].Label()
			if !opensSection(e.paras[i]) || l.Rest < len(e.paras[i].Text) {
				continue
			}
			from := last[l.Kind]
			if l.Kind == outline.DecisionLabel {
				from = max(from, last[outline.MinutesLabel]) // the decision stands above the minutes
			}
			last[l.Kind] = i + 1
			if from == 0 {
				continue
			}
			title := titleAbove(e.paras, from, i)
			if title < 0 {
				continue
			}
			next := &itemEntry{first: e.paras[title], title: e.paras[title], paras: e.paras[title+1:]}
			e.paras = e.paras[:title]
			out = append(out, next)
			e, i = next, i-title-1
			last = map[outline.LabelKind]int{l.Kind: i + 1}
		}
	}
	return out
}

// titleAbove looks for the title of the item whose section begins at a label:
// above its papers and what the agenda says of it. -1 where there is none.
func titleAbove(paras []*outline.Para, from, label int) int {
	for i := label - 1; i > from && i > label-24; i-- {
		p := paras[i]
		l, labelled := p.Label()
		_, linked := phrase.ReadDocument(p.Text)
		switch {
		case labelled && l.Colon, p.Listed(), p.Text == "", isValue(paras, i), outline.FurnitureRule(p.Text) != "", strings.HasPrefix(p.Text, "Webcast"):
		case linked && papersAbove(paras, from, i):
		case p.Bar:
			return -1
		case linked || titleLike(p.Text, paras[i+1]):
			return i
		case !isAgendaText(p.Text, false) && !labelled:
			return -1
		}
	}
	return -1
}

// isValue tells a paragraph that is the value of the label above it.
func isValue(paras []*outline.Para, i int) bool {
	if i == 0 {
		return false
	}
	l, ok := paras[i-1].Label()
	return ok && l.Kind == outline.DetailLabel && l.Colon && l.Rest >= len(paras[i-1].Text)
}

// titleLike tells whether words may be the title of an item with this below
// them: right above the label of papers a title may read like prose.
func titleLike(t string, next *outline.Para) bool {
	if t == "" || isAgendaText(t, false) {
		return false
	}
	if opensSection(next) || opensPapers(next) || opensTo(next.Text) && isAgendaText(next.Text, false) {
		return startsUpper(t) && len(t) < 200 && !strings.ContainsAny(t[len(t)-1:], ".;:,")
	}
	return isSubHeading(t)
}

// papersAbove tells whether a link stands in a list of papers: its label stands
// above it, with links between.
func papersAbove(paras []*outline.Para, from, i int) bool {
	for i--; i > from; i-- {
		if l, ok := paras[i].Label(); ok && l.Kind == outline.DocumentsLabel {
			return true
		}
		if _, linked := phrase.ReadDocument(paras[i].Text); !linked {
			return false
		}
	}
	return false
}

// unnumbered reads what stands between the head of the list and the first
// number: entries with text of their own are items without a number.
func (r *reading) unnumbered(paras []*outline.Para) []*itemEntry {
	var kept []*outline.Para
	for _, p := range paras {
		if p.Text == "" || strings.Trim(p.Text, "*. ") == "" || outline.FurnitureRule(p.Text) != "" {
			r.furniture(p, "list-note")
			continue
		}
		kept = append(kept, p)
	}
	if len(kept) == 0 {
		return nil
	}
	return []*itemEntry{{first: kept[0], title: kept[0], paras: kept[1:]}}
}

// partHeadings gives the items the heading over their run. The first stands above
// them all, each other one at the end of the item before its run.
func (r *reading) partHeadings(items []*itemEntry, heading *outline.Para) {
	part := ""
	for k, e := range items {
		if heading != nil {
			part, e.partAt = heading.Text, whole(heading)
		}
		e.part = part
		if k+1 < len(items) {
			e.paras, heading = r.takePart(e.paras)
		}
	}
}

// takePart takes the heading over a run of items, and an empty label of papers
// of its own, from the end of what stands above the run.
func (r *reading) takePart(paras []*outline.Para) (rest []*outline.Para, part *outline.Para) {
	last := len(paras) - 1
	papers := last > 0 && opensPapers(paras[last]) && isPart(paras[last-1].Text)
	if papers {
		last--
	}
	if last < 0 || !isPart(paras[last].Text) || paras[last].Listed() {
		return paras, nil
	}
	if papers {
		r.mark(whole(paras[last+1]), "label-documents")
	}
	return paras[:last], paras[last]
}

// isPart tells a heading over a run of items: in capitals, or "Part 1 …".
func isPart(t string) bool {
	if len(t) > 90 || len(t) < 4 || strings.HasSuffix(t, ".") || strings.HasSuffix(t, ":") {
		return false
	}
	if i := strings.LastIndex(t, " ("); i > 0 && strings.HasSuffix(t, ")") && phrase.OpensWithTitle(t[i+2:]) {
		return !hasVerb(t) // a portfolio, with the member who holds it
	}
	return phrase.IsCapitals(t) && strings.Contains(t, " ") && !strings.ContainsAny(t, "0123456789:") || opens(t, "part ") && len(t) < 70 || strings.EqualFold(t, "key decisions")
}

// cutAtGaps cuts the items of a page that lost its numbers: what the lost lines
// left is more space above a title than above a paragraph. Where as much stands
// above both, the sign of a paper that stands in no list of papers still tells a title.
func (r *reading) cutAtGaps(paras []*outline.Para) []*itemEntry {
	usual := usualGap(paras)
	var out []*itemEntry
	papers := false // links of a list of papers may follow
	for i, p := range paras {
		_, linked := phrase.ReadDocument(p.Text)
		papers = opensPapers(p) || papers && linked
		title := linked || i+1 < len(paras) && titleLike(p.Text, paras[i+1]) && paras[i+1].Gap <= p.Gap
		if len(out) == 0 || title && !p.Listed() && (p.Gap > usual || linked && p.Gap == usual && !papers) {
			out = append(out, &itemEntry{first: p, title: p})
			continue
		}
		e := out[len(out)-1]
		e.paras = append(e.paras, p)
	}
	if len(out) > 0 {
		r.diagnose("labels-missing", outline.Span{Start: out[0].first.Start(), End: out[0].first.End()}, "the page has no item numbers; items were told apart by the space above their titles")
	}
	return out
}

// usualGap gives the number of blank lines that stands most often between paragraphs.
func usualGap(paras []*outline.Para) int {
	count := map[int]int{}
	best := 0
	for _, p := range paras {
		count[p.Gap]++
		if n := count[p.Gap]; n > count[best] || n == count[best] && p.Gap < best {
			best = p.Gap
		}
	}
	return best
}
