package parser

import (
	"strings"

	"minutebook/model"
	"minutebook/parser/internal/outline"
	"minutebook/parser/internal/phrase"
)

// readIssuePage reads the pages that gather what meetings did about one issue:
// a block for each meeting, the newest first as a rule.
func (r *reading) readIssuePage() {
	head, _ := r.pageHead()
	r.openRecord(r.beginning(head))
	first := r.rec
	start := r.aboveHead(head)
	for start < len(r.paras) && layoutHeaded(r.paras[start].Text) == model.LayoutIssue {
		r.mark(whole(r.paras[start]), "page-heading")
		start++
	}
	paras := r.pageFoot(r.paras[start:])
	authority := r.rec.Meeting
	blocks := r.issueBlocks(paras)
	title := r.issueTitle(paras, blocks)
	if len(blocks) == 0 {
		r.diagnose("no-date", outline.Span{Start: r.beginning(head), End: r.paras[max(head, 0)].End()}, "the page has no line “Meeting: dd/mm/yyyy - BODY (Item N)”")
		if len(paras) > 0 {
			item := &model.Item{}
			first.Items = []*model.Item{item}
			r.readItem(item, paras, inAgenda, nil)
			r.finishItem(item, paras[0], paras)
		}
		return
	}
	for i, b := range blocks {
		end := len(paras)
		if i+1 < len(blocks) {
			end = blocks[i+1]
		}
		if i > 0 {
			r.openRecord(paras[b].Start())
		}
		r.issueName(title, i)
		r.issueBlock(paras[b:end], authority)
	}
}

// issueBlocks gives the indexes of the lines that open the meetings' blocks.
func (r *reading) issueBlocks(paras []*outline.Para) []int {
	var meetings, dated []int
	for i, p := range paras {
		if p.Listed() && p.Enum.Class == phrase.Bullet {
			continue
		}
		if isMeetingLine(p.Text) {
			meetings = append(meetings, i)
		} else if isDatedTitle(p.Text) && !p.Listed() && len(p.Text) < 300 {
			dated = append(dated, i)
		}
	}
	if len(meetings) > 0 {
		return meetings
	}
	return dated
}

// issueTitle gives the piece that names the issue: what stands between the
// page's heading and the first block.
func (r *reading) issueTitle(paras []*outline.Para, blocks []int) piece {
	if len(blocks) == 0 || blocks[0] == 0 {
		return piece{}
	}
	title := piece{}
	for _, p := range paras[:blocks[0]] {
		switch {
		case outline.FurnitureRule(p.Text) != "":
			r.furniture(p, "site-navigation")
		case title.p == nil:
			title = whole(p)
		}
	}
	return title
}

// issueName gives a record the issue's title; each block's record has it, its
// words stand in the source once.
func (r *reading) issueName(title piece, block int) {
	if title.p == nil {
		return
	}
	r.rec.Issue = r.labelled(title)
	if block == 0 {
		r.account = append(r.account, entry{title.place(), Value, "issue-title", r.rec, "issue"})
	}
}

// issueBlock reads one meeting's block.
func (r *reading) issueBlock(paras []*outline.Para, authority *model.Meeting) {
	m := r.meeting()
	if authority != nil && m.Authority == "" {
		m.Authority = authority.Authority
	}
	item := &model.Item{}
	r.rec.Items = []*model.Item{item}
	if isDatedTitle(paras[0].Text) {
		r.datedBlock(item, paras)
		return
	}
	number := r.meetingLine(item, whole(paras[0]))
	rest := withSize(paras[1:])
	first := r.itemStart(rest)
	if len(rest) > 0 && r.isTitle(rest[0], true) {
		r.title(item, rest[0], number)
		rest = rest[1:]
	}
	if first == nil {
		first = paras[0]
	}
	r.readItem(item, rest, inAgenda, r.bodyNames())
	r.finishItem(item, first, rest)
	r.placeRecord(paras)
}

// meetingLine reads "Meeting: 12/03/2009 - BODY (Item 62)" and gives the item's number.
func (r *reading) meetingLine(item *model.Item, c piece) string {
	m := r.meeting()
	t := c.text()
	at := strings.IndexByte(t, ':') + 1
	for at < len(t) && t[at] == ' ' {
		at++
	}
	date, n, _ := phrase.ReadNumericDate(t[at:])
	r.markText(c.part(0, at), "meeting-line")
	r.numericDate(m, c.part(at, at+n), date)
	body := at + n + dashed(t[at+n:])
	r.markText(c.part(at+n, body), "meeting-line")
	end, number := len(t), ""
	if i := strings.LastIndexByte(t, '('); i > body && strings.HasSuffix(t, ")") && (strings.HasPrefix(t[i:], "(Item") || strings.HasPrefix(t[i:], "(Eitem")) {
		end = i
		words := c.part(i+strings.Index(t[i:], "tem")+len("tem"), len(t)-1)
		number = words.text()
		bare := strings.TrimRight(number, " .:)")
		item.Number = r.value(words.part(0, len(bare)), "meeting-line", item, "number")
		r.markText(c.part(i, len(t)), "meeting-line")
	}
	m.Body = r.value(c.part(body, end), "meeting-line", m, "body")
	return number
}

func (r *reading) numericDate(m *model.Meeting, c piece, iso string) {
	if iso == "" {
		r.diagnose("impossible-date", c.span(), "no calendar has the date "+quote(c.text()))
		r.markText(c, "impossible-date")
		return
	}
	m.Date = iso
	r.account = append(r.account, entry{c.span(), Value, "meeting-date", m, "date"})
}

// datedBlock reads "14/09/2018 - TITLE" and the decisions below it.
func (r *reading) datedBlock(item *model.Item, paras []*outline.Para) {
	m := r.meeting()
	c := whole(paras[0])
	date, n, _ := phrase.ReadNumericDate(c.text())
	r.numericDate(m, c.part(0, n), date)
	title := n + dashed(c.text()[n:])
	r.markText(c.part(n, title), "dated-title")
	item.Title = r.value(c.from(title), "dated-title", item, "title")
	r.readItem(item, paras[1:], inDecision, nil)
	r.finishItem(item, paras[0], paras[1:])
	r.placeRecord(paras)
}

// placeRecord gives the record of a block its place and its identity.
func (r *reading) placeRecord(paras []*outline.Para) {
	last := paras[len(paras)-1]
	r.rec.ID = r.id(paras[0].Start())
	r.rec.At = r.at(outline.Span{Start: paras[0].Start(), End: last.End()})
}
