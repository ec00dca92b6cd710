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
	agenda := -1 // the highest paragraph of what the agenda says
	for i := label - 1; i > from && i > label-24; i-- {
		p := paras[i]
		l, labelled := p.Label()
		_, linked := phrase.ReadDocument(p.Text)
		switch {
		case labelled && (l.Colon || l.Kind == outline.RecommendationsLabel), p.Listed(), p.Text == "", isValue(paras, i), isProposed(paras, i), outline.FurnitureRule(p.Text) != "", strings.HasPrefix(p.Text, "Webcast"):
		case linked && papersAbove(paras, from, i):
		case p.Bar:
			return -1
		case linked || titleLike(p.Text, below(paras, i)):
			return i
		case isAgendaText(p.Text, false) || labelled:
			agenda = i
		default:
			return agendaTitle(paras, agenda, i)
		}
	}
	return agendaTitle(paras, agenda, from)
}

// agendaTitle gives the first paragraph of what the agenda says where it may be
// an item's title, "To consider the future of the Corn Hall": the paragraph above
// it is another item's. -1 where it may not.
func agendaTitle(paras []*outline.Para, agenda, above int) int {
	if agenda == above+1 && titleShape(paras[agenda].Text) {
		return agenda
	}
	return -1
}

// below gives the paragraph below paragraph i, links of the page's own aside.
func below(paras []*outline.Para, i int) *outline.Para {
	i++
	for i+1 < len(paras) && outline.FurnitureRule(paras[i].Text) != "" {
		i++
	}
	return paras[i]
}

// isValue tells a paragraph that is the value of the label above it.
func isValue(paras []*outline.Para, i int) bool {
	if i == 0 {
		return false
	}
	l, ok := paras[i-1].Label()
	return ok && l.Kind == outline.DetailLabel && l.Colon && l.Rest >= len(paras[i-1].Text)
}

// isProposed tells a paragraph of what the agenda proposes: its label stands above.
func isProposed(paras []*outline.Para, i int) bool {
	for n := i - 1; n >= max(0, i-3) && opensThat(paras[i].Text); n-- {
		if l, ok := paras[n].Label(); ok && l.Colon {
			return l.Kind == outline.RecommendationsLabel
		}
	}
	return false
}

// titleLike tells whether words may be the title of an item with this below
// them: right above the label of papers a title may read like prose.
func titleLike(t string, next *outline.Para) bool {
	if t == "" || isAgendaText(t, false) {
		return false
	}
	if opensSection(next) || opensPapers(next) {
		bare := strings.TrimRight(t, " :.")
		return titleShape(bare) && (!strings.HasSuffix(t, ".") || isSubHeading(bare) && strings.Contains(bare, " "))
	}
	if opensTo(next.Text) && isAgendaText(next.Text, false) {
		return titleShape(t)
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
	for last >= 0 && paras[last].Listed() && paras[last].Text == "" {
		r.mark(whole(paras[last]), "list-note") // "*" in the note's column, before the next number
		last--
	}
	paras = paras[:last+1]
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

// partLeads open a heading over a run of items in small letters.
var partLeads = phrase.NewPrefixes("part ", "matters for recommendation", "matters for decision", "matters for information", "matters submitted for ", "matters for determination")

// isPart tells a heading over a run of items: in capitals, or "Part 1 …".
func isPart(t string) bool {
	if len(t) > 90 || len(t) < 4 || saysNothing(t) || strings.HasSuffix(t, ".") || strings.HasSuffix(t, ":") {
		return false
	}
	if i := strings.LastIndex(t, " ("); i > 0 && strings.HasSuffix(t, ")") {
		holder := t[i+2 : len(t)-1] // of a portfolio
		if phrase.OpensWithTitle(holder) || phrase.NameShape(holder) != phrase.NoName && strings.Contains(holder, " ") {
			return !hasVerb(t) && !isAgendaText(t, false)
		}
	}
	return phrase.IsCapitals(t) && strings.Contains(t, " ") && !strings.ContainsAny(t, "0123456789:") || partLeads.Of(t) != "" && len(t) < 70 || strings.EqualFold(t, "key decisions")
}

// cutAtGaps cuts the items of a page that lost its numbers, and its labels of one
// or two words with them. What stands above the first title is an item without one.
func (r *reading) cutAtGaps(paras []*outline.Para) []*itemEntry {
	g := gapReader{paras: paras, usual: usualGap(paras)}
	var out []*itemEntry
	for i, p := range paras {
		title := g.title(i)
		switch {
		case title || i == 0 && (titleShape(p.Text) || !tellsPast(p.Text)):
			out = append(out, &itemEntry{first: p, title: p})
			g.papersPassed, g.told = false, false
			continue
		case i == 0:
			out = append(out, &itemEntry{first: p})
		}
		e := out[len(out)-1]
		e.paras = append(e.paras, p)
		if l, ok := p.Label(); !ok || !l.Colon { // a labelled fact tells nothing of the meeting
			g.told = g.told || tellsPast(p.Text)
		}
	}
	if len(out) > 0 {
		r.diagnose("labels-missing", outline.Span{Start: out[0].first.Start(), End: out[0].first.End()}, "the page has no item numbers; items were told apart by the space above their titles")
	}
	return out
}

// gapReader tells titles on a page without numbers: each lost line left one blank
// line more than the page has elsewhere.
type gapReader struct {
	paras        []*outline.Para
	usual        int  // the gap that stands most often
	inPapers     bool // links of a list of papers may follow
	papersPassed bool // the label of the item's papers was seen; the next one is another item's
	told         bool // the item has told what was done; what an agenda says is another item's
}

// title tells whether paragraph i is the title of an item.
func (g *gapReader) title(i int) bool {
	p := g.paras[i]
	_, linked := phrase.ReadDocument(p.Text)
	papers := opensPapers(p)
	g.inPapers = papers || g.inPapers && linked
	g.papersPassed = g.papersPassed || papers
	if papers || p.Listed() || i == 0 {
		return false
	}
	if linked {
		return !g.inPapers && p.Gap >= min(g.usual, 2)
	}
	if i+1 == len(g.paras) || !titleShape(p.Text) {
		return false
	}
	next := g.paras[i+1]
	for _, rule := range gapRules {
		if rule.tells(g, p, next) {
			return true
		}
	}
	return false
}

// gapRules are the signs of a title on such a page, in the order of certainty.
// Each needs more space above the line than a paragraph's.
var gapRules = []struct {
	name  string
	tells func(g *gapReader, p, next *outline.Para) bool
}{
	// The label of papers survives on all pages; an item has one, right below
	// its title or what the agenda says.
	{"papers-below", func(g *gapReader, p, next *outline.Para) bool {
		return opensPapers(next) && (g.papersPassed || g.told) && p.Gap > next.Gap
	}},
	// A number was lost above: more space stands there than below, and than
	// paragraphs have.
	{"more-space-above", func(g *gapReader, p, next *outline.Para) bool {
		return p.Gap > g.usual && next.Gap < p.Gap && !isAgendaText(p.Text, false)
	}},
	// What the agenda says stands right below its title: no line was lost between.
	{"agenda-text-below", func(g *gapReader, p, next *outline.Para) bool {
		return p.Gap > 1 && next.Gap < p.Gap && isAgendaText(next.Text, false) && (g.told || g.papersPassed || !isAgendaText(p.Text, false))
	}},
	// So do the labelled facts of an item.
	{"facts-below", func(g *gapReader, p, next *outline.Para) bool {
		l, ok := next.Label()
		return ok && l.Colon && l.Kind == outline.DetailLabel && next.Gap < p.Gap && (g.told || g.papersPassed)
	}},
	// Business that nearly every meeting has is known by its name.
	{"standing-item", func(g *gapReader, p, next *outline.Para) bool {
		return p.Gap > 1 && p.Gap >= g.usual && isStandingItem(p.Text)
	}},
}

// titleShape tells whether a line ends and begins as titles do; a planning
// application's begins with its number.
func titleShape(t string) bool {
	if t == "" || len(t) > 250 || strings.ContainsAny(t[len(t)-1:], ".;:,") || !startsUpper(t) && (t[0] < '0' || t[0] > '9') {
		return false
	}
	if l, ok := outline.ReadLabel(t); ok && l.Colon || opensThat(t) || phrase.OpensWithTitle(t) {
		return false
	}
	return !isProceeding(t)
}

// isProceeding tells a line of a vote, a mover's or one with a marker.
func isProceeding(t string) bool {
	if hasMoverCue(t) {
		if _, ok := phrase.ReadProposal(t); ok {
			return true
		}
	}
	m, marker := phrase.ReadMarker(t, nil)
	_, outcome := phrase.ReadOutcome(t)
	_, sides := phrase.ReadSides(t)
	return marker && m.Start == 0 || outcome || sides
}

// standingItems are the opening words of titles of business that nearly every
// meeting has. As sub-headings within an item they hardly occur.
var standingItems = [...]string{"apologies", "declarations of ", "declaration of ", "disclosure of ", "disclosures of ", "minutes of ", "public question", "questions from ",
	"deputations", "petitions", "exclusion of ", "urgent business", "any other business", "any other urgent", "date of next meeting", "date of the next meeting", "chair's urgent",
	"chair’s urgent", "chairman's announcements", "chairman’s announcements", "mayor's announcements", "mayor’s announcements", "public participation", "public speaking"}

func isStandingItem(t string) bool {
	for _, w := range standingItems {
		if opens(t, w) || strings.EqualFold(t, w) {
			return isSubHeading(t)
		}
	}
	return false
}

// namesStandingItem tells a title such as "Welcome and apologies", which names
// such business among other.
func namesStandingItem(t string) bool {
	low := phrase.Small(t)
	for _, w := range standingItems {
		if strings.HasPrefix(low, w) || strings.Contains(low, ", "+w) || strings.Contains(low, " and "+w) {
			return true
		}
	}
	return false
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
