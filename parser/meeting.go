package parser

import (
	"slices"
	"strings"

	"minutebook/model"
	"minutebook/parser/internal/outline"
	"minutebook/parser/internal/phrase"
)

// readMeetingPage reads the page of a whole meeting: its head, who attended, and
// the items.
func (r *reading) readMeetingPage() {
	head, _ := r.pageHead()
	r.openRecord(r.beginning(head))
	r.meeting()
	list := r.itemList()
	top := r.headOfMeeting(head, list)
	for _, p := range top {
		r.headLine(p)
	}
	region := r.pageFoot(r.paras[list:])
	region = r.listHeading(region)
	r.roll = ""
	labels := slices.ContainsFunc(region, opensSection) || r.isAgenda(list)
	opens := true // nothing of the minutes was read yet
	for _, e := range r.cutItems(region) {
		item := r.readEntry(e, opens, labels)
		opens = opens && len(item.Minutes)+len(item.Decision)+len(item.Resolutions) == 0
	}
	r.meetsInFull()
	if m := r.rec.Meeting; m.Date == "" {
		p := r.paras[0]
		r.diagnose("no-date", outline.Span{Start: p.Start(), End: p.End()}, "the page's head does not say when the meeting was")
	}
}

// listSigns are the lines over the items, in small letters.
var listSigns = map[string]bool{"items": true, "no. item": true, "note no. item": true,
	"rhif eitem": true, "eitemau": true, "eitem": true, "expected timing no. item": true, "no item": true, "item": true, "no.": true}

// listSign gives a paragraph's words as the table of list signs has them.
func listSign(p *outline.Para) string {
	if len(p.Text) > 60 {
		return ""
	}
	return phrase.Small(strings.Trim(strings.ReplaceAll(p.Text, " | ", " "), " |"))
}

// isListSign tells the line over a meeting's items that no other page has.
func isListSign(p *outline.Para) bool {
	switch listSign(p) {
	case "no. item", "note no. item", "expected timing no. item", "rhif eitem":
		return true
	}
	return false
}

// itemList gives the index of the paragraph with which the list of items begins.
func (r *reading) itemList() int {
	for i, p := range r.paras {
		if t := listSign(p); listSigns[t] && (t != "item" && t != "no." && t != "items" && t != "eitem" && t != "eitemau" || i+1 < len(r.paras) && listSigns[listSign(r.paras[i+1])]) {
			return i
		}
	}
	for i, p := range r.paras {
		if opensSection(p) || opensPapers(p) {
			return max(0, i-2)
		}
	}
	return len(r.paras)
}

// headOfMeeting gives the paragraphs of the meeting's head: those between the
// page's heading and the list of items, and above the heading one that names body and date.
func (r *reading) headOfMeeting(head, list int) []*outline.Para {
	var out []*outline.Para
	for i, p := range r.paras[:max(head, 0)] {
		switch {
		case r.logo(p):
		case opens(p.Text, "agenda for ") || i > head-3 && isHeadLine(p.Text):
			out = append(out, p)
		default:
			r.furniture(p, "above-heading")
		}
	}
	if head >= 0 {
		r.pageKind(r.paras[head])
		head++
	}
	for head > 0 && head < list && layoutHeaded(r.paras[head].Text) != "" {
		r.pageKind(r.paras[head]) // the heading stands twice
		head++
	}
	return append(out, r.paras[max(head, 0):max(head, list)]...)
}

// pageKind reads the page's heading: it may say that the minutes are a draft.
func (r *reading) pageKind(p *outline.Para) {
	c := whole(p)
	if i := strings.Index(phrase.Small(p.Text), "draft"); i >= 0 {
		m := r.meeting()
		m.Status = "draft"
		r.account = append(r.account, entry{c.part(i, i+len("draft")).span(), Value, "page-heading", m, "status"})
	}
	r.mark(c, "page-heading")
}

// listHeading takes the lines over the items.
func (r *reading) listHeading(paras []*outline.Para) []*outline.Para {
	for len(paras) > 0 && (listSigns[listSign(paras[0])] || strings.Trim(paras[0].Text, "-| ") == "") {
		r.mark(whole(paras[0]), "list-heading")
		for _, b := range paras[0].Bars {
			r.markSpan(b, "cell-bar")
		}
		paras = paras[1:]
	}
	return paras
}

// isHeadLine tells a line that holds the meeting's date.
func isHeadLine(t string) bool {
	_, ok := phrase.ReadDate(t)
	return ok && len(t) < 160 && !strings.HasSuffix(t, ".")
}

// headLine reads a paragraph of the meeting's head.
func (r *reading) headLine(p *outline.Para) {
	c := whole(p)
	for _, b := range p.Bars {
		r.markSpan(b, "cell-bar")
	}
	switch {
	case strings.Trim(p.Text, "-| ") == "":
		r.mark(c, "cell-bar")
	case r.rollLine(c):
	case r.headLabel(c):
	case r.headDate(c):
	case r.headFurniture(c):
	case r.rec.Meeting.Body == "" && isBodyLine(p.Text):
		m := r.rec.Meeting
		m.Body = r.value(c, "head-body", m, "body")
	}
}

// headFurniture takes links and notices of a page's head.
func (r *reading) headFurniture(c piece) bool {
	_, link := phrase.ReadDocument(c.text())
	low := phrase.Small(c.text())
	switch {
	case link, outline.FurnitureRule(c.text()) != "", low == "attendance details", low == "agenda frontsheet", strings.HasPrefix(low, "printed "), strings.HasPrefix(low, "agenda reports pack"),
		strings.HasPrefix(low, "supplementary agenda"):
		r.furniture(c.p, "head-link")
		return true
	}
	return r.logo(c.p)
}

// isBodyLine tells a line that names a body above the line of its date.
func isBodyLine(t string) bool {
	return len(t) < 100 && layoutHeaded(t) == "" && !strings.Contains(t, " > ") && startsUpper(t) && !strings.HasSuffix(t, ".") && !strings.Contains(t, ": ") && !hasVerb(t)
}

// headDate reads "Council - Wednesday, 16th September, 2009 1.30 pm", the date
// alone, and "Agenda for Cabinet on Tuesday, 9 July 2019, 6.30pm".
func (r *reading) headDate(c piece) bool {
	m := r.rec.Meeting
	d, ok := phrase.ReadDate(c.text())
	if !ok {
		d, ok = phrase.ReadWelshDate(c.text())
	}
	if !ok || m.Date != "" || len(c.text()) > 220 {
		return false
	}
	r.markText(c, "head-line")
	if opens(c.text(), "moved from ") || opens(c.text(), "rescheduled from ") {
		// "Moved from 9th October 2018, Council - Tuesday, 16th October, 2018"
		if rest := c.from(d.Range.End); isHeadLine(rest.text()) {
			return r.headDate(rest.from(len(rest.text()) - len(strings.TrimLeft(rest.text(), " ,"))))
		}
	}
	before := c.part(0, d.Range.Start)
	if opens(c.text(), "agenda for ") {
		before = c.part(len("agenda for "), d.Range.Start)
		before = before.part(0, len(strings.TrimSuffix(before.text(), " on")))
	}
	if words := strings.TrimRight(before.text(), " ,-–—"); words != "" {
		r.release(m, "body") // a line above that named no body after all
		r.bodyAndKind(before)
	}
	r.date(m, c, d)
	rest := c.from(d.Range.End)
	if clock, at, ok := phrase.ReadTime(rest.text()); ok {
		m.StartTime = clock
		r.account = append(r.account, entry{rest.of(at).span(), Value, "head-line", m, "start_time"})
	}
	return true
}

// headLabel reads "Venue:", "Contact:", and labelled lines without a key.
func (r *reading) headLabel(c piece) bool {
	t := c.text()
	i := strings.IndexByte(t, ':')
	if i <= 0 || i > 24 || c.listed() {
		return false
	}
	m := r.rec.Meeting
	label, value := c.part(0, i), c.from(i+1)
	switch phrase.Small(label.text()) {
	case "venue", "location", "place", "lleoliad":
		v := value.text()
		end := len(v)
		for _, link := range [...]string{"View directions", " Cyfarwyddiadau"} {
			if k := strings.Index(v[:end], link); k >= 0 {
				end = k
			}
		}
		if m.Venue == "" {
			m.Venue = r.value(value.part(0, len(strings.TrimRight(v[:end], " ."))), "head-label", m, "venue")
		}
		r.markText(c, "head-label")
	case "contact", "cyswllt":
		if m.Contact == "" {
			m.Contact = r.value(value, "head-label", m, "contact")
		}
		r.markText(c, "head-label")
	case "media":
		r.furniture(c.p, "head-link")
	case "note", "link", "webcast", "date published", "notice", "items", "quorum", "nb", "please note", "live stream", "website":
		if value.empty() {
			r.mark(c, "head-label")
			return true
		}
		d := &model.Detail{At: r.at(c.place())}
		d.Label = r.value(label, "head-label", d, "label")
		d.Value = r.value(value, "head-label", d, "value")
		r.markText(c, "head-label")
		m.Details = append(m.Details, d)
	default:
		return false
	}
	return true
}

// isAgenda tells a page headed "Agenda": it says what was to be done, and
// nothing in it was decided.
func (r *reading) isAgenda(list int) bool {
	for _, p := range r.paras[:min(list, headLines)] {
		if strings.EqualFold(p.Text, "agenda") {
			return true
		}
	}
	return false
}

// opensSection tells the label of minutes or of a decision.
func opensSection(p *outline.Para) bool {
	l, ok := p.Label()
	return ok && l.Colon && (l.Kind == outline.MinutesLabel || l.Kind == outline.DecisionLabel)
}

// opensPapers tells the label over an item's papers.
func opensPapers(p *outline.Para) bool {
	l, ok := p.Label()
	return ok && l.Colon && l.Kind == outline.DocumentsLabel
}

// readEntry reads one item of a meeting: whether it opens the minutes, and
// whether only labels tell where minutes begin.
func (r *reading) readEntry(e *itemEntry, opens, labels bool) *model.Item {
	item := &model.Item{Part: e.part}
	r.rec.Items = append(r.rec.Items, item)
	if e.number.p != nil {
		item.Number = r.value(e.number, "item-number", item, "number")
		r.mark(whole(e.number.p), "item-number")
	}
	if e.partAt.p != nil {
		r.account = append(r.account, entry{e.partAt.place(), Value, "part", item, "part"})
	}
	if e.title != nil {
		r.entryTitle(item, e)
	}
	r.readItemWith(&itemReader{reading: r, item: item, paras: e.paras, bodies: r.bodyNames(), opensMeeting: opens, onlyLabels: labels})
	r.finishItem(item, e.first, append([]*outline.Para{e.last()}, e.paras...))
	return item
}

// entryTitle reads the title of a meeting's item.
func (r *reading) entryTitle(item *model.Item, e *itemEntry) {
	c := r.openTitle(whole(e.title))
	words, doc, linked := titleWords(c)
	switch {
	case e.numbered:
		r.titleNumber(item, e.title)
		item.Title = r.value(words, "title", item, "title")
	case e.title.Listed():
		r.listedTitle(item, words)
	default:
		item.Title = r.value(words, "title", item, "title")
	}
	r.titleDocument(item, c, words, doc, linked)
}
