package parser

import (
	"slices"
	"strings"

	"minutebook/model"
	"minutebook/parser/internal/outline"
	"minutebook/parser/internal/phrase"
)

// layoutRules are the layouts that are known, with how each cuts a source into
// meetings and items. What stands below a section is read alike for all.
var layoutRules = []struct {
	Layout
	read func(*reading)
}{
	{Layout{model.LayoutAgendaItem, "a line “Agenda item”, or “Minutes:” or “Supporting documents:” on a page of one item", "1 record with 1 item"}, (*reading).readItemPage},
	{Layout{model.LayoutIssue, "a line “Issue - meetings” or “Issue - decisions”, or “Meeting: dd/mm/yyyy - BODY (Item N)”", "1 record for each meeting's block, with 1 item"}, (*reading).readIssuePage},
	{Layout{model.LayoutMeeting, "a line “Agenda and minutes”, “Minutes” or the like, then “No. Item” and numbered items", "1 record with many items"}, (*reading).readMeetingPage},
	{Layout{model.LayoutDecision, "a line “Decision details” or “Issue details”, then label–value lines", "1 record with 1 item"}, (*reading).readDecisionPage},
	{Layout{model.LayoutPrinted, "“MINUTES of a meeting of …”, “PRESENT:”, numbered items", "1 record for each meeting's head, with many items"}, (*reading).readPrinted},
	{Layout{model.LayoutUnknown, "none of these", "1 record; what can be found is found, the rest is unplaced"}, (*reading).readUnknown},
}

// heads are the lines that head a page, in small letters.
var heads = phrase.NewFolded(map[string]string{
	"agenda item":      model.LayoutAgendaItem,
	"issue - meetings": model.LayoutIssue, "issue - decisions": model.LayoutIssue, "issue - items at meetings": model.LayoutIssue,
	"issue - meeting": model.LayoutIssue, "issue - decision": model.LayoutIssue,
	"decision details": model.LayoutDecision, "issue details": model.LayoutDecision,
	"agenda and minutes": model.LayoutMeeting, "agenda, decisions and minutes": model.LayoutMeeting, "agenda and draft minutes": model.LayoutMeeting,
	"eitem agenda": model.LayoutAgendaItem, "eitem ar yr agenda": model.LayoutAgendaItem, "eitem rhaglen": model.LayoutAgendaItem, "eitem ar y rhaglen": model.LayoutAgendaItem,
	"mater - cyfarfodydd": model.LayoutIssue, "mater - penderfyniadau": model.LayoutIssue, "manylion y penderfyniad": model.LayoutDecision, "manylion penderfyniad": model.LayoutDecision,
	"agenda a chofnodion": model.LayoutMeeting, "rhaglen a chofnodion": model.LayoutMeeting, "agenda, penderfyniadau a chofnodion": model.LayoutMeeting,
	"rhaglen, penderfyniadau a chofnodion": model.LayoutMeeting, "agenda a chofnodion drafft": model.LayoutMeeting, "rhaglen a chofnodion drafft": model.LayoutMeeting,
	"agenda and decisions": model.LayoutMeeting, "agenda, decisions and draft minutes": model.LayoutMeeting, "draft minutes": model.LayoutMeeting,
})

// layoutHeaded gives the layout of the pages that a line heads, if it heads any.
func layoutHeaded(line string) string {
	if strings.Contains(line, dashOpening) {
		line = plainDashes.Replace(line)
	}
	layout, _ := heads.Of(line)
	return layout
}

// dashOpening are the bytes with which word processors' dashes begin.
const dashOpening = "\xe2\x80"

// plainDashes has word processors' dashes as sites print them: "Issue – meetings".
var plainDashes = strings.NewReplacer("–", "-", "—", "-")

// headLines is how far down a page its heading is looked for: a site's
// navigation may stand above it.
const headLines = 60

// pageHead finds the line that heads the page, and the layout that it tells of.
func (r *reading) pageHead() (index int, layout string) {
	index = -1
	for i, p := range r.paras[:min(len(r.paras), headLines)] {
		if len(p.Text) > 50 && !strings.Contains(p.Text, " > ") {
			if p.Text[len(p.Text)-1] == '.' && len(p.Text) > 160 {
				return index, layout
			}
			continue
		}
		if l := layoutHeaded(strings.TrimRight(lastCrumb(p.Text), " :")); l != "" {
			if !strings.Contains(p.Text, " > ") {
				return i, l
			}
			if index < 0 {
				index, layout = i, l // a trail heads the page only where the heading is lost
			}
		}
	}
	return index, layout
}

// lastCrumb gives the last part of a trail such as "Home > Council > Decision
// details", which heads pages that lost their heading.
func lastCrumb(t string) string {
	if i := strings.LastIndexByte(t, '>'); i > 0 && strings.HasPrefix(t[i-1:], " > ") {
		return t[i+len("> "):]
	}
	return t
}

// chooseLayout tells the layout from the head, and on pages saved without it
// from lines that no other layout has.
func (r *reading) chooseLayout() string {
	if i, layout := r.pageHead(); layout != "" && !(layout == model.LayoutMeeting && !r.listsItems() && r.isPrinted()) && !(layout == model.LayoutAgendaItem && r.headsTable(i)) {
		return layout // "Draft minutes" heads printed minutes too
	}
	minutes, supporting, decisionMaker, cells := 0, 0, 0, 0
	for i, p := range r.paras {
		t := p.Text
		if closesCell(p) {
			cells++
		}
		switch {
		case len(t) > 200:
			continue
		case isMeetingLine(t) || i < 8 && isDatedTitle(t) && !p.Listed():
			return model.LayoutIssue
		case isListSign(p):
			return model.LayoutMeeting
		case hasWord(t, "Decision Maker:") || strings.HasPrefix(t, "Decision status:"):
			decisionMaker++
		case strings.EqualFold(t, "Minutes:") && !p.Listed():
			minutes++
		case strings.EqualFold(t, "Supporting documents:"):
			supporting++
		}
	}
	switch {
	case supporting == 0 && decisionMaker == 0 && r.hasRoll() && r.isPrinted():
		return model.LayoutPrinted // “Minutes:” is an item's title there
	case decisionMaker > 0:
		return model.LayoutDecision
	case minutes > 1, cells > 1:
		return model.LayoutMeeting
	case minutes == 1 || supporting > 0:
		return model.LayoutAgendaItem
	}
	if r.isPrinted() || r.isLikeMinutes() {
		return model.LayoutPrinted
	}
	if r.opensWithItem() {
		return model.LayoutAgendaItem
	}
	if r.opensWithDecision() {
		return model.LayoutDecision
	}
	if r.tellsOfItem() {
		return model.LayoutAgendaItem
	}
	return model.LayoutUnknown
}

// opensWithItem tells a page of one item that lost its heading and has no
// labels: its title stands first, above what the agenda says is to be done, or
// above what was done where it is business of every meeting.
func (r *reading) opensWithItem() bool {
	if len(r.paras) < 3 || !titleShape(r.paras[0].Text) {
		return false
	}
	title, next := r.paras[0].Text, r.paras[1].Text
	if opensTo(next) && isAgendaText(next, false) {
		return !isAgendaHead(title) && slices.ContainsFunc(r.paras[2:], func(p *outline.Para) bool { return tellsPast(p.Text) })
	}
	return tellsPast(next) && namesStandingItem(title)
}

// longestBare bounds the paragraphs of a page of one decision of which nothing but
// the decision was saved.
const longestBare = 30

// opensWithDecision tells such a page: its words open it, and the label of its
// reasons, or of other options, stands below; or it has a label of its own, beside
// those.
func (r *reading) opensWithDecision() bool {
	if len(r.paras) < 2 || len(r.paras) > longestBare {
		return false
	}
	labels := map[outline.LabelKind]int{}
	for i, p := range r.paras {
		if l, ok := p.Label(); ok && (l.Colon || i > 0) {
			labels[l.Kind]++
		}
	}
	if labels[outline.ReasonsLabel]+labels[outline.AlternativesLabel] == 0 {
		return false
	}
	first := r.paras[0]
	return opensMarked(first) || opensThat(first.Text) || opensTo(first.Text) && !purposeOf(first.Text) || labels[outline.DecisionLabel] > 0 && labels[outline.PurposeLabel] > 0
}

// tellsOfItem tells a page of one item of which only the minutes were saved: they
// tell what was done, and a marker opens one of their paragraphs.
func (r *reading) tellsOfItem() bool {
	if len(r.paras) < 2 || len(r.paras) > longestBare || r.paras[0].Listed() || !tellsPast(r.paras[0].Text) {
		return false
	}
	if slices.ContainsFunc(r.paras, func(p *outline.Para) bool { return opens(p.Text, "dear ") || isAgendaHead(p.Text) }) {
		return false
	}
	return slices.ContainsFunc(r.paras[1:], opensMarked)
}

// headsTable tells whether the words “Agenda item” on line i head a column of
// printed minutes: a title that calls them minutes and those present stand above.
func (r *reading) headsTable(i int) bool {
	above := r.paras[:max(i, 0)]
	return slices.ContainsFunc(above, opensRoll) && slices.ContainsFunc(above, func(p *outline.Para) bool { return namesMinutes(p.Text) }) && (r.isPrinted() || r.isLikeMinutes())
}

// listsItems tells whether the page shows what only a site's pages of meetings do:
// the line over the items, or labels of their sections.
func (r *reading) listsItems() bool {
	for _, p := range r.paras {
		if isListSign(p) || opensPapers(p) {
			return true
		}
	}
	return false
}

func hasWord(t, prefix string) bool { return strings.HasPrefix(t, prefix) }

// isMeetingLine tells "Meeting: 12/03/2009 - BODY (Item 62)".
func isMeetingLine(t string) bool {
	if len(t) < len("Meeting: 1/1/2001") || t[0]|0x20 != 'm' && t[0]|0x20 != 'c' || !phrase.HasFold(t, "Meeting:") && !phrase.HasFold(t, "Cyfarfod:") {
		return false
	}
	rest := strings.TrimLeft(t[strings.IndexByte(t, ':')+1:], " ")
	_, n, ok := phrase.ReadNumericDate(rest)
	return ok && dashed(rest[n:]) > 0
}

// isDatedTitle tells "14/09/2018 - TITLE", the head of a block of decisions. Sites
// print the whole year; "03/24/01 – TITLE" is an item's number.
func isDatedTitle(t string) bool {
	_, n, ok := phrase.ReadNumericDate(t)
	return ok && isFigures(t[n-len("2018"):n]) && strings.HasPrefix(t[n:], " ") && dashed(t[n:]) > 0
}

// dashed gives the length of the dash, and the space about it, at the start of s.
func dashed(s string) int {
	n := 0
	for n < len(s) && s[n] == ' ' {
		n++
	}
	for _, dash := range [...]string{"-", "–", "—"} {
		if strings.HasPrefix(s[n:], dash) {
			n += len(dash)
			for n < len(s) && s[n] == ' ' {
				n++
			}
			return n
		}
	}
	return 0
}

// layoutOf finds a layout's rules by its name.
func layoutOf(name string) (func(*reading), bool) {
	for _, l := range layoutRules {
		if l.Name == name {
			return l.read, true
		}
	}
	return nil, false
}

// readUnknown reads a page of no known layout: one record that holds nothing
// but its account. Nothing is found decided in a text that shows no sign of
// being minutes.
func (r *reading) readUnknown() {
	r.openRecord(r.beginning(-1))
	if len(r.paras) > 0 && r.layout == model.LayoutUnknown {
		first := r.paras[0]
		r.diagnose("no-layout", outline.Span{Start: first.Start(), End: first.End()}, "the text has the signs of no known layout")
	}
}

// openRecord begins a record at an offset of the source.
func (r *reading) openRecord(offset int) {
	r.rec = &model.Record{
		Schema: model.SchemaVersion,
		ID:     r.id(offset),
		Source: model.Source{File: r.name, Layout: r.layout, SHA256: r.src.SHA256, Bytes: r.src.Bytes, Encoding: r.src.Encoding},
	}
	r.records = append(r.records, r.rec)
	r.opened = len(r.account)
	r.begins = append(r.begins, offset)
}
