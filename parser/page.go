package parser

import (
	"strings"

	"minutebook/model"
	"minutebook/parser/internal/outline"
	"minutebook/parser/internal/phrase"
	"minutebook/parser/internal/source"
)

// readItemPage reads a page of one item: "Agenda item", its title, what the
// agenda says of it, the minutes, the list of papers.
func (r *reading) readItemPage() {
	head, _ := r.pageHead()
	r.openRecord(r.beginning(head))
	start := r.aboveHead(head)
	item := &model.Item{}
	r.rec.Items = []*model.Item{item}
	paras := r.paras[start:]
	noTitle := false
	for len(paras) > 0 && strings.EqualFold(paras[0].Text, "Agenda item") {
		r.markSpan(outline.Span{Start: paras[0].Start(), End: paras[0].End()}, "page-heading")
		noTitle = true // the heading stands twice: the item's title was lost
		paras = paras[1:]
	}
	if len(paras) == 0 {
		r.rec.Items = nil
		return
	}
	paras = withSize(paras)
	first := r.itemStart(paras)
	if !noTitle && len(paras) > 0 && r.isTitle(paras[0], head >= 0) {
		number := ""
		if head < 0 {
			number = numberOfLink(paras[0])
		}
		r.title(item, paras[0], number)
		paras = paras[1:]
	}
	paras = r.meetingBullets(item, paras)
	paras = r.pageFoot(paras)
	r.readItem(item, paras, inAgenda, r.bodyNames())
	r.finishItem(item, first, paras)
}

// beginning gives the offset at which a page's record begins: at its heading.
func (r *reading) beginning(head int) int {
	if head >= 0 {
		return r.paras[head].Start()
	}
	if len(r.paras) > 0 {
		return r.paras[0].Start()
	}
	return 0
}

// itemStart gives the first paragraph of an item, for its place.
func (r *reading) itemStart(paras []*outline.Para) *outline.Para {
	if len(paras) == 0 {
		return nil
	}
	return paras[0]
}

// aboveHead takes what stands above a page's heading, and the heading itself,
// and gives the index of the paragraph below it.
func (r *reading) aboveHead(head int) int {
	if head < 0 {
		start := 0
		for start < len(r.paras) && outline.FurnitureRule(r.paras[start].Text) == "site-navigation" {
			r.furniture(r.paras[start], "site-navigation")
			start++
		}
		return start
	}
	for _, p := range r.paras[:head] {
		if !r.logo(p) {
			r.furniture(p, "above-heading")
		}
	}
	r.mark(whole(r.paras[head]), "page-heading")
	return head + 1
}

// logo reads "Sandbourne Borough Council logo": the only place where most pages
// name their authority.
func (r *reading) logo(p *outline.Para) bool {
	const sign = " logo"
	t := p.Text
	name, ok := strings.CutSuffix(t, sign)
	if !ok {
		name, ok = strings.CutSuffix(t, " Logo")
	}
	if !ok {
		name, ok = t, isAuthority(t)
	}
	if !ok || p.Listed() || len(name) > 80 || !isAuthority(name) {
		return false
	}
	m := r.meeting()
	if m.Authority != "" {
		return false
	}
	c := whole(p)
	m.Authority = r.value(c.part(0, len(name)), "logo", m, "authority")
	r.markText(c.part(len(name), len(t)), "logo")
	return true
}

// isAuthority tells whether a line is the name of a council or its like.
func isAuthority(t string) bool {
	if len(t) < 8 || len(t) > 80 || !startsUpper(t) {
		return false
	}
	low := phrase.Small(t)
	for _, end := range [...]string{" council", " authority", " county council", " corporation", " combined authority"} {
		if strings.HasSuffix(low, end) && len(low) > len(end)+2 && !strings.ContainsAny(t, ":,;") {
			return true
		}
	}
	return strings.HasPrefix(low, "london borough of ") || strings.HasPrefix(low, "city of ") && len(t) < 40
}

func (r *reading) meeting() *model.Meeting {
	if r.rec.Meeting == nil {
		r.rec.Meeting = &model.Meeting{}
	}
	return r.rec.Meeting
}

// isTitle tells whether a paragraph is the item's title. Below the heading the
// first line always is, unless it is a label; without the heading only what
// looks like a title is.
func (r *reading) isTitle(p *outline.Para, headed bool) bool {
	if l, ok := p.Label(); ok && l.Colon && l.Rest >= len(p.Text) {
		return false
	}
	if p.Text == "" {
		return false
	}
	if headed {
		return true
	}
	return !strings.HasSuffix(p.Text, ".") && !isAgendaText(p.Text, false) && len(p.Text) < 250 || isSubHeading(p.Text)
}

// title reads an item's title line: its number, its words, the sign of its report.
func (r *reading) title(item *model.Item, p *outline.Para, number string) {
	c := r.openTitle(whole(p))
	words, doc, linked := titleWords(c)
	switch {
	case p.Listed() && (number == "" || strings.EqualFold(strings.TrimRight(p.Enum.Label, ".:)"), strings.TrimRight(number, ".:) "))):
		r.titleNumber(item, p)
		item.Title = r.value(words, "title", item, "title")
	case p.Listed():
		r.listedTitle(item, words) // a figure that is not the item's number
	default:
		if n := leadingNumber(words.text(), number); n > 0 {
			bare := strings.TrimRight(words.text()[:n], " .:)-")
			item.Number = bare
			r.account = append(r.account, entry{words.part(0, len(bare)).span(), Value, "item-number", item, "number"})
			r.markText(words.part(0, n), "item-number")
			words = words.from(n)
		}
		item.Title = r.value(words, "title", item, "title")
	}
	r.titleDocument(item, c, words, doc, linked)
}

// numberOfLink gives the number before a title that links to its report, "62 Lamps
// pdf icon PDF 43 KB": only where a heading was lost does such a title stand first.
// Figures that may be a year are part of the title.
func numberOfLink(p *outline.Para) string {
	t := p.Text
	n := 0
	for n < len(t) && n < len("1234") && t[n] >= '0' && t[n] <= '9' {
		n++
	}
	words := strings.TrimLeft(strings.TrimLeft(t[n:], ".:)"), " ")
	if n == 0 || n == len("2019") || len(words) == len(t)-n || !startsUpper(words) || p.Listed() {
		return ""
	}
	if _, linked := phrase.ReadDocument(t); !linked {
		return ""
	}
	return t[:n]
}

// openTitle gives a title less the sign behind it that the item is not open.
func (r *reading) openTitle(c piece) piece {
	at := phrase.RestrictedAt(c.text())
	if at < 0 {
		return c
	}
	r.account = append(r.account, entry{span: c.from(at).span(), role: Furniture, rule: "restricted-document"})
	return c.part(0, at)
}

// titleWords parts a title from the sign of the item's own report after it.
func titleWords(c piece) (words piece, doc phrase.Document, linked bool) {
	doc, linked = phrase.ReadDocument(c.text())
	if linked {
		return c.part(0, doc.Title.End), doc, true
	}
	return c, doc, false
}

// titleNumber takes the enumerator before a title as the item's number.
func (r *reading) titleNumber(item *model.Item, p *outline.Para) {
	bare := bareNumber(p.Enum.Label)
	item.Number = bare
	number := outline.Span{Start: p.EnumSpan.Start, End: p.EnumSpan.Start + len(bare)}
	r.account = append(r.account, entry{number, Value, "item-number", item, "number"})
	r.markSpan(p.EnumSpan, "item-number")
}

// bareNumber gives a number less its closing punctuation: a bracket that closes
// one within the number stays, as in "6(A)".
func bareNumber(label string) string {
	bare := strings.TrimRight(label, ".:")
	if strings.IndexByte(bare, '(') <= 0 {
		bare = strings.TrimRight(bare, ".:)")
	}
	return bare
}

// listedTitle enters a title whose enumerator belongs to it.
func (r *reading) listedTitle(item *model.Item, words piece) {
	r.account = append(r.account, entry{words.p.EnumSpan, Value, "title", item, "title"})
	r.value(words, "title", item, "title")
	item.Title = r.labelled(words)
}

// titleDocument enters the item's own report where its title line links to it.
func (r *reading) titleDocument(item *model.Item, line, words piece, doc phrase.Document, linked bool) {
	if !linked || words.empty() {
		return // "PDF 43 KB" with nothing before it names no paper
	}
	it := &itemReader{reading: r, item: item}
	doc.Title = phrase.Range{Start: words.lo, End: words.hi}
	it.addTitleDocument(line, doc)
}

// labelled gives a piece's words with the enumerator that stands before them.
func (r *reading) labelled(c piece) string {
	s := c.place()
	return source.Fold(r.src.S[s.Start:s.End])
}

// addTitleDocument enters the item's own report, whose title is the item's.
func (it *itemReader) addTitleDocument(c piece, d phrase.Document) {
	doc := &model.Document{Title: c.of(d.Title).text(), At: it.at(c.of(phrase.Range{Start: d.Title.Start, End: d.Size.End}).span())}
	it.markText(c.part(d.Title.End, d.Format.Start), "document")
	doc.Format = it.value(c.of(d.Format), "document", doc, "format")
	doc.Size = it.value(c.of(d.Size), "document", doc, "size")
	it.item.Documents = append(it.item.Documents, doc)
}

// leadingNumber gives the length of the number that a title repeats from the
// line above it ("62 LCCS Plans" below "(Item 62)"), its closing mark included.
func leadingNumber(t, number string) int {
	bare := strings.TrimRight(number, ".:) ")
	if bare == "" || len(t) <= len(bare) || !strings.EqualFold(t[:len(bare)], bare) {
		return 0
	}
	n := len(bare)
	for n < len(t) && strings.IndexByte(".:)", t[n]) >= 0 {
		n++
	}
	if n < len(t) && t[n] != ' ' {
		return 0
	}
	for n < len(t) && t[n] == ' ' {
		n++
	}
	return n
}

// meetingBullets reads the lines with which some sites point at the meeting:
// "• Meeting of Cabinet, Tuesday, 12th March, 2019 6.00 pm (Item 88.)".
func (r *reading) meetingBullets(item *model.Item, paras []*outline.Para) []*outline.Para {
	for len(paras) > 0 && paras[0].Listed() && paras[0].Enum.Class == phrase.Bullet {
		p := paras[0]
		if outline.FurnitureRule(p.Text) != "" {
			r.furniture(p, "site-link")
		} else if !r.meetingOf(item, p) {
			break
		}
		paras = paras[1:]
	}
	return paras
}

// meetingOf reads "Meeting of KIND, BODY, date time (Item N.)".
func (r *reading) meetingOf(item *model.Item, p *outline.Para) bool {
	const prefix = "Meeting of "
	if !opens(p.Text, prefix) {
		return false
	}
	c := whole(p)
	date, ok := phrase.ReadDate(p.Text)
	if !ok {
		return false
	}
	m := r.meeting()
	r.markSpan(p.EnumSpan, "meeting-line")
	r.markText(c, "meeting-line")
	r.bodyAndKind(c.part(len(prefix), date.Range.Start))
	r.date(m, c, date)
	rest := c.from(date.Range.End)
	end := len(rest.text())
	if clock, at, ok := phrase.ReadTime(rest.text()); ok {
		m.StartTime = clock
		r.account = append(r.account, entry{rest.of(at).span(), Value, "meeting-line", m, "start_time"})
	}
	if i := strings.LastIndex(rest.text(), "(Item "); i >= 0 {
		number := rest.part(i+len("(Item "), end)
		bare := strings.TrimRight(number.text(), " .:)")
		r.itemNumber(item, number.part(0, len(bare)))
	}
	return true
}

// itemNumber enters the number on the meeting's line: the item's own, or a second
// one where the title's line has another.
func (r *reading) itemNumber(item *model.Item, c piece) {
	switch {
	case item.Number == "":
		item.Number = r.value(c, "meeting-line", item, "number")
	case item.AgendaNumber == "" && item.Number != c.text():
		item.AgendaNumber = r.value(c, "meeting-line", item, "agenda_number")
	}
}

// meetingKinds are the kinds of meetings that may stand before the body.
var meetingKinds = map[string]bool{"extraordinary": true, "extra-ordinary": true, "annual": true, "special": true, "ordinary": true, "budget": true, "reconvened": true,
	"annual meeting": true, "special meeting": true, "extraordinary meeting": true, "additional": true, "adjourned": true, "emergency": true, "urgent": true,
	"spring": true, "summer": true, "autumn": true, "winter": true}

// isKind tells the kind of a meeting: "Extraordinary", "Reconvened Cabinet Meeting".
func isKind(t string) bool {
	low := phrase.Small(t)
	first, _, _ := strings.Cut(low, " ")
	return meetingKinds[low] || meetingKinds[first] && strings.HasSuffix(low, " meeting")
}

// bodyAndKind reads "Extraordinary, Council,": the kind of meeting, then the body.
func (r *reading) bodyAndKind(c piece) {
	m := r.meeting()
	t := strings.TrimRight(c.text(), " ,-–—")
	from := 0
	if i := strings.Index(t, ", "); i > 0 && isKind(t[:i]) {
		m.Type = r.value(c.part(0, i), "meeting-line", m, "type")
		from = i + 2
	}
	m.Body = r.value(c.part(from, len(t)), "meeting-line", m, "body")
}

// date sets a meeting's date, and tells of one that no calendar has.
func (r *reading) date(m *model.Meeting, c piece, d phrase.Date) {
	at := c.of(d.Range)
	if d.ISO == "" {
		r.diagnose("impossible-date", at.span(), "no calendar has the date "+quote(at.text()))
		r.markText(at, "impossible-date")
		return
	}
	m.Date = d.ISO
	r.account = append(r.account, entry{at.span(), Value, "meeting-date", m, "date"})
	if d.WrongWeekday() {
		r.diagnose("wrong-weekday", at.span(), "the date "+quote(at.text())+" fell on another day of the week")
	}
}

// pageFoot takes the foot of a site from the end of a page: the authority's name
// and address between bars, links to the top.
func (r *reading) pageFoot(paras []*outline.Para) []*outline.Para {
	for len(paras) > 0 {
		p := paras[len(paras)-1]
		rule := outline.FurnitureRule(p.Text)
		switch {
		case rule == "page-foot":
			r.furniture(p, rule)
		case outline.FootRule(p.Text) != "":
			r.foot(p)
		default:
			return paras
		}
		paras = paras[:len(paras)-1]
	}
	return paras
}

// foot reads "Sandbourne Borough Council | Town Hall | …": the first part names
// the authority.
func (r *reading) foot(p *outline.Para) {
	c := whole(p)
	i := strings.Index(p.Text, " | ")
	if name := p.Text[:i]; isAuthority(name) && !p.Listed() {
		if m := r.meeting(); m.Authority == "" {
			m.Authority = r.value(c.part(0, i), "page-foot", m, "authority")
		}
	}
	r.furniture(p, "page-foot")
}

// bodyNames gives the names by which the text may call the body that decides.
func (r *reading) bodyNames() []string {
	m := r.rec.Meeting
	if m == nil || m.Body == "" {
		return nil
	}
	names := namesOfBody(m.Body)
	if short := phrase.KindOfCouncil(m.Body); short != "" {
		names = append(names, short)
	} else if short := phrase.KindOfCouncil(m.Authority); short != "" && strings.HasSuffix(phrase.Small(m.Body), "council") {
		names = append(names, short)
	}
	return names
}

// namesOfBody gives a body's name as printed, without what stands in brackets
// after it, and its parts where two bodies sat together.
func namesOfBody(body string) []string {
	names := []string{body}
	if i := strings.Index(body, " ("); i > 0 {
		names = append(names, body[:i])
	}
	for part := range strings.SplitSeq(body, " and ") {
		if part != body && len(part) > 4 {
			names = append(names, part)
		}
	}
	return names
}

// finishItem gives an item its place and its identity.
func (r *reading) finishItem(item *model.Item, first *outline.Para, rest []*outline.Para) {
	if first == nil {
		return
	}
	s := outline.Span{Start: first.Start(), End: first.End()}
	if n := len(rest); n > 0 {
		s.End = rest[n-1].End()
	}
	item.ID, item.At = r.id(s.Start), r.at(s)
}
