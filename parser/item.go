package parser

import (
	"slices"
	"strings"

	"minutebook/model"
	"minutebook/parser/internal/outline"
	"minutebook/parser/internal/phrase"
	"minutebook/parser/internal/room"
)

// section is the part of an item in which a paragraph stands.
type section uint8

const (
	inAgenda section = iota // what the agenda says, before the minutes
	inDecision
	inMinutes
)

// name is the section's name in a resolution or motion.
func (s section) name() string {
	if s == inDecision {
		return model.SectionDecision
	}
	return model.SectionMinutes
}

// mode is what a label or lead-in has opened: where the paragraphs below it go.
type mode uint8

const (
	plain mode = iota
	documents
	reasons
	reasonList // reasons with letters or numbers run on
	alternatives
	alternativeList
	recommending
)

// itemReader reads the paragraphs of one item.
type itemReader struct {
	*reading
	item    *model.Item
	bodies  []string // names by which the text may call the body that decides
	paras   []*outline.Para
	i       int // the paragraph being read
	section section
	mode    mode

	border                  int  // index of the label of documents that parts agenda and minutes; -1 where none does
	hasMinutes, hasDecision bool // the labels survive
	toldByWording           bool // they do not: purpose and minutes are told apart by wording
	onlyLabels              bool // minutes stand below their label alone: the page has such labels, or is an agenda
	agendaEnd               int  // the paragraphs of printed minutes that give the agenda's words before the minute
	opensMeeting            bool // the first item of a whole meeting: a roll may open its minutes
	unlabelled              bool // no label says that what stands in the decision's section was decided

	slots        []*slot
	told         bool  // the minutes have told something
	heading      piece // "Advice of the Advisory Panel" over the next resolution
	res          *resolution
	resList      []*resolution
	proposes     *proposing   // recommendations being read
	main         *proposal    // the motion that is open
	subs         []*proposal  // amendments and procedural motions that are open, the last put last
	loose        *ballot      // a vote reported before anything it could belong to
	ahead        bool         // the vote being read stands before a marker in its own paragraph
	ballot       *ballot      // the vote that names and totals belong to
	side         phrase.Side  // a side whose names follow in the next paragraph
	columns      []sideColumn // the sides over a table of names whose rows follow
	tabbed       bool         // one tab parts the cells of that table
	outer        phrase.Enumerator
	counted      int                                               // the last of the paragraphs that count under the item's number ("27.3")
	facts        func(label string, c piece, l outline.Label) bool // on pages of labelled facts, takes those that have a key
	detail       *model.Detail                                     // a label whose value stands in the next paragraph
	detailAt     piece
	waiting      []*model.Reason // reasons above the first resolution
	reasonAt     outline.Span    // where the first of them stands
	glances      []glimpse       // of each paragraph, where asked for
	apology      bool            // entries of a list of apologies follow
	substituting bool            // entries of a list of substitutes follow
	movers       *moversPlace    // where the item's lines of movers stand, where asked for
	motions      []*proposal     // amendments whose outcome is told; names may still follow
}

// slot is a paragraph of narrative, or one that may turn out to be.
type slot struct {
	c       piece
	section section
	kind    string
	rule    string
	drop    bool // it lives in a resolution or motion
	options bool // of an alternatives section
}

// readItem reads the paragraphs of an item below its title.
func (r *reading) readItem(item *model.Item, paras []*outline.Para, start section, bodies []string) {
	r.readItemWith(&itemReader{reading: r, item: item, paras: paras, section: start, bodies: bodies})
}

// readItemWith reads an item with what its layout has settled beforehand.
func (r *reading) readItemWith(it *itemReader) {
	it.paras = withLabelsApart(subNumbered(it.item.Number, it.paras))
	paras := it.paras
	it.slots = room.Slice(it.rooms.ofItem, len(paras))
	it.survey()
	for it.i = 0; it.i < len(paras); it.i++ {
		if it.agendaEnd > 0 && it.i == it.agendaEnd {
			it.section = inMinutes
		}
		it.paragraph(paras[it.i])
	}
	it.closeResolution()
	it.closeProposing()
	it.endMode()
	it.settle()
	it.finishDecisions()
	it.emit()
	it.rooms.ofItem = it.slots
}

// subNumbered gives the paragraphs with the item's own number before them, and a
// figure or letter behind it, their number: "C.3081.2" in item C.3081, "20/07/01" in
// item 20/07, "123 (a)" in item 123. Numbers made of figures and points alone are
// read already.
func subNumbered(number string, paras []*outline.Para) []*outline.Para {
	if number == "" {
		return paras
	}
	plain, last := strings.Trim(number, "0123456789.") == "", 0
	var out []*outline.Para
	for i, p := range paras {
		rest, ok := strings.CutPrefix(p.Text, number)
		if !ok || p.Listed() {
			continue
		}
		stem, n, value := signBehind(rest)
		if n == 0 || plain && value != last+1 {
			continue // "12-1 was the score" stands in no row of such numbers
		}
		last = value
		if out == nil {
			out = slices.Clone(paras)
		}
		out[i] = p.Numbered(len(number)+stem, len(number)+n, value)
	}
	if out == nil {
		return paras
	}
	return out
}

// signBehind reads what stands behind an item's own number where that opens a
// paragraph of the item: ".2", "/01", "-1", " (a)", "(1)", " i)". It gives where its
// figure or letter begins, its length and its place in the row.
func signBehind(rest string) (stem, n, value int) {
	if rest == "" {
		return 0, 0, 0
	}
	stem = 1
	switch rest[0] {
	case '.', '/', '-':
		n = 1
		for n < len(rest) && n < 5 && rest[n] >= '0' && rest[n] <= '9' {
			value = value*10 + int(rest[n]-'0')
			n++
		}
		if n < len(rest) && (rest[n] == ':' || rest[n] == ')') {
			n++
		}
		if n == 1 || n > 4 || n >= len(rest) || rest[n] != ' ' && rest[n] != '.' {
			return 0, 0, 0
		}
		return stem, n, value
	case '(':
		stem = 0
	case ' ':
	default:
		return 0, 0, 0
	}
	e, ok := phrase.ReadEnumerator(rest[stem:])
	if !ok || e.Bare || !e.Spaced || !strings.HasSuffix(e.Label, ")") || stem+e.End >= len(rest) {
		return 0, 0, 0
	}
	return stem, stem + e.End, e.Value
}

// survey tells which labels the item has.
func (it *itemReader) survey() {
	for _, p := range it.paras {
		l, ok := p.Label()
		if !ok || l.Rest < len(p.Text) || !l.Colon && l.Kind != outline.DecisionLabel {
			continue
		}
		switch l.Kind {
		case outline.MinutesLabel:
			it.hasMinutes = true
		case outline.DecisionLabel:
			it.hasDecision = it.hasDecision || l.Colon && !it.hasMinutes
		}
	}
	it.border = it.documentsBorder()
	it.toldByWording = it.section == inAgenda && !it.hasMinutes && !it.hasDecision && !it.onlyLabels
	if it.section == inDecision {
		it.hasDecision = true
	}
}

// documentsBorder gives the index of a label of documents that words follow: on
// a page without other labels it parts the agenda from the minutes. -1 where
// there is none.
func (it *itemReader) documentsBorder() int {
	border := -1
	for i, p := range it.paras {
		if l, ok := p.Label(); ok && l.Kind == outline.DocumentsLabel && l.Colon && l.Rest >= len(p.Text) {
			border = i
			continue
		}
		if _, link := phrase.ReadDocument(p.Text); border >= 0 && !link && !isPaper(p.Text) && outline.FurnitureRule(p.Text) == "" && outline.FootRule(p.Text) == "" && !p.Listed() {
			return border
		}
	}
	return -1
}

// paragraph reads one paragraph: by its label, else by its words.
func (it *itemReader) paragraph(p *outline.Para) {
	for _, b := range p.Bars {
		it.markSpan(b, "cell-bar")
	}
	it.owners(p)
	if at := cutText(p); at > 0 {
		parts := p.Cut([]int{at})
		link := parts[len(parts)-1]
		it.furniture(link, "text-cut")
		it.diagnose("text-cut", outline.Span{Start: link.Start(), End: link.End()}, "the page shows only the beginning of this text")
		p = parts[0]
	}
	if it.layout == model.LayoutPrinted && it.section != inAgenda {
		p = it.withoutAction(p)
	}
	c := whole(p)
	if it.isStray(c) {
		return
	}
	if label, ok := p.Label(); ok {
		waiting := it.detail
		if it.byLabel(c, label) {
			if it.detail == waiting {
				it.endDetail() // another label stands where the value was awaited
			}
			return
		}
		it.refuse(p, "label", "the label "+quote(c.text()[:label.End])+" opens nothing here")
	}
	it.words(c)
}

// cutText gives where a link begins that stands for the rest of a text.
func cutText(p *outline.Para) int {
	if p.Cues()&phrase.LinkCue == 0 {
		return 0
	}
	return outline.CutText(p.Text)
}

// isStray takes paragraphs of punctuation alone: a point or colon that lost its
// line, a row of dots for a signature.
func (it *itemReader) isStray(c piece) bool {
	if c.empty() {
		if c.listed() {
			it.mark(c, "enumerator-alone")
		}
		return true
	}
	if isStrayMark(c.text()) {
		it.mark(c, "stray-punctuation")
		return true
	}
	return false
}

// isStrayMark tells words of punctuation alone.
func isStrayMark(t string) bool {
	if t != "" && t[0]|0x20 >= 'a' && t[0]|0x20 <= 'z' {
		return false // as nearly every paragraph
	}
	return len(t) < 200 && !startsUpper(t) && strings.Trim(t, " .,:;_-–—…*|·•=+") == ""
}

// words reads a paragraph that no label opens.
func (it *itemReader) words(c piece) {
	if it.detail != nil && it.takeDetailValue(c) {
		return
	}
	if it.facts != nil && it.ownFact(c) || it.ownerBelow(c) || c.cues()&phrase.ActionCue != 0 && it.bracketedAction(c) || it.actionRows(c) || it.agendaAgain(c) {
		return
	}
	if rule := outline.FurnitureRule(c.text()); rule != "" {
		it.furniture(c.p, rule)
		return
	}
	if it.mode == documents && it.document(c) {
		return
	}
	if it.rollOfItem(c) {
		return
	}
	c, closed := it.closes(c)
	if closed || it.layout == model.LayoutPrinted && it.began(c.p) || it.signature(c) || it.chairLine(c) {
		return
	}
	if it.section == inAgenda && it.proposes != nil && it.proposeMore(c) {
		return
	}
	if it.section == inAgenda && it.toldByWording && it.i > it.border && !(c.listed() && !tellsPast(c.text()) && !it.headsMinutes(c)) && !isAgendaText(c.text(), it.i == 0) && !namesPresenter(c) {
		it.enterMinutes(c)
	}
	if it.section == inAgenda {
		it.agenda(c)
		return
	}
	it.proceedings(c)
}

// headsMinutes tells a numbered heading over a paragraph that tells what was done.
func (it *itemReader) headsMinutes(c piece) bool {
	next := it.next(1)
	return isSubHeading(c.text()) && next != nil && !next.Listed() && tellsPast(next.Text)
}

// namesPresenter tells a line among the agenda's words that only names, with the
// post, who is to speak: "Ann Dray, Assistant Director".
func namesPresenter(c piece) bool {
	if c.listed() || len(c.text()) > longestLabelled {
		return false
	}
	name, _, ok := splitRole(c.text())
	return ok && strings.Contains(c.text()[:name.End], " ")
}

// longestLabelled bounds the line that names one person with the post.
const longestLabelled = 120

// enterMinutes passes from the agenda's words to the minutes where no label says so.
func (it *itemReader) enterMinutes(c piece) {
	it.section, it.mode = inMinutes, plain
	it.closeProposing()
	it.diagnose("labels-missing", c.place(), "the page has no “Minutes:”; from here on its words tell what was done")
}

// agenda reads a paragraph of what the agenda says of the item.
func (it *itemReader) agenda(c piece) {
	switch {
	case it.reasonParagraph(c), it.alternativeParagraph(c):
	case it.recommend(c):
	case it.actionOrDocument(c):
	default:
		it.closeProposing()
		it.add(c, "agenda-text")
	}
}

// add makes a paragraph a block of the section in which it stands.
func (it *itemReader) add(c piece, rule string) *slot {
	s := it.rooms.slots.Next()
	*s = slot{c: c, section: it.section, rule: rule}
	it.slots = append(it.slots, s)
	it.told = it.told || it.section != inAgenda
	if c.listed() {
		it.outer = c.p.Enum
		if it.ownNumber(c.p.Enum) {
			it.counted = c.p.Enum.Value
		}
	}
	return s
}

// emit makes blocks of the slots that are narrative.
func (it *itemReader) emit() {
	for _, s := range it.slots {
		if s.drop {
			it.mark(s.c, s.rule)
			continue
		}
		b := it.blocks.Next()
		b.Kind, b.At = s.kind, it.at(s.c.place())
		if s.c.listed() {
			b.Marker = it.label(s.c.p, s.rule, b, "marker")
		}
		b.Text = it.value(s.c, s.rule, b, "text")
		if b.Text == "" {
			b.Text, b.Marker = b.Marker, ""
			continue
		}
		it.tellProse(s)
		list := it.listOf(s)
		if *list == nil {
			*list = make([]*model.Block, 0, it.blocksIn(list))
		}
		*list = append(*list, b)
	}
}

// blocksIn counts the slots that may give a list its blocks.
func (it *itemReader) blocksIn(list *[]*model.Block) (n int) {
	for _, s := range it.slots {
		if !s.drop && it.listOf(s) == list {
			n++
		}
	}
	return n
}

// listOf gives the list to which a slot's block belongs.
func (it *itemReader) listOf(s *slot) *[]*model.Block {
	switch {
	case s.options:
		return &it.item.Alternatives
	case s.section == inAgenda:
		return &it.item.Purpose
	case s.section == inDecision:
		return &it.item.Decision
	}
	return &it.item.Minutes
}

// tellProse tells of a decision in a paragraph of printed minutes that stays
// narrative for want of a marker.
func (it *itemReader) tellProse(s *slot) {
	if it.layout != model.LayoutPrinted || s.section == inAgenda || s.options || s.kind == model.KindHeading {
		return
	}
	for _, sentence := range sentencesOf(s.c) {
		if _, ok := phrase.ReadProseDecision(sentence.text()); ok {
			it.diagnose("decision-in-prose", s.c.place(), "a decision told in prose stays narrative: "+quote(sentence.text()))
			return
		}
	}
}

// next gives the paragraph n places on, nil past the end.
func (it *itemReader) next(n int) *outline.Para {
	if it.i+n < 0 || it.i+n >= len(it.paras) {
		return nil
	}
	return it.paras[it.i+n]
}
