package forms

import (
	"fmt"
	"strings"

	"minutebook/model"
)

// writer writes one page: the lines of its text, and its records beside them.
type writer struct {
	s     *Scenario
	st    Style
	lines []line
	menu  []string // the page's navigation; what follows it is pushed in

	m       *Meeting
	item    *model.Item
	section string            // model.SectionDecision or model.SectionMinutes
	number  int               // of the last numbered paragraph
	latest  *model.Resolution // in the section
	led     bool              // the last line runs on into the marker's
	several bool              // decisions in the section
	tells   bool              // movers and votes are told in the "Decision:" section, too

	// Pages of whole meetings.
	decisionsOnly bool     // there are no minutes beside the decisions
	indent        bool     // lines are pushed in below an item's title
	linked        bool     // a link to a vote stands before the next item's number
	roll          []string // who was there, where the first item tells of it
	next          int      // the number of the next item
	sub, subs     int      // the number of the outer item, and how many were within it
	agendaItem    int      // the last number of an item on the agenda, on printed pages
}

// Write prints the scenario in the style, with the records that the page ought
// to yield.
func Write(s *Scenario, st Style) *Page {
	if s.Layout == model.LayoutPrinted {
		return writePrinted(s, st.fitted(s))
	}
	w := &writer{s: s, st: st.fitted(s)}
	records := w.page()
	name := fmt.Sprintf("%s-%d.txt", strings.TrimPrefix(s.Layout, "moderngov-"), s.Seed)
	for _, r := range records {
		r.Source = model.Source{File: name, Layout: s.Layout}
	}
	text := w.saved()
	if w.menu != nil {
		text = underMenu(w.menu, text)
	}
	return &Page{Name: name, Layout: s.Layout, Text: text, Records: records}
}

// saved prints the lines as the page was saved.
func (w *writer) saved() string {
	if w.st.Saving == savingPipe {
		return savePipe(w.lines, w.st)
	}
	return save(w.lines, w.st)
}

func (w *writer) page() []*model.Record {
	w.above()
	var records []*model.Record
	switch w.s.Layout {
	case model.LayoutIssue:
		records = w.issuePage()
	case model.LayoutMeeting:
		records = w.meetingPage()
	case model.LayoutDecision:
		records = w.decisionPage()
	default:
		records = w.itemPage()
	}
	w.below()
	if name := w.authority(); name != "" {
		for _, r := range records {
			if r.Meeting == nil {
				r.Meeting = &model.Meeting{}
			}
			r.Meeting.Authority = name
		}
	}
	return records
}

// authority is the council that a page names: in a logo's line above it, or in
// the bars at its foot.
func (w *writer) authority() string {
	if w.st.Before == beforeLogo || w.st.After == afterBars {
		return "Saltby Borough Council"
	}
	return ""
}

func (w *writer) add(kind lineKind, text string) {
	w.append(line{kind: kind, text: w.named(text)})
}

func (w *writer) append(l line) {
	l.in = w.indent
	w.lines = append(w.lines, l)
}

// lost says whether a line of the kind is lost in the page's saving.
func (w *writer) lost(kind lineKind, text string) bool {
	return line{kind: kind, text: text}.lost(w.st)
}

// telling says whether movers and votes are told in the section.
func (w *writer) telling() bool {
	return w.section == model.SectionMinutes || w.tells && w.marker() != nil
}

// named puts the style's title before Members' names.
func (w *writer) named(text string) string {
	return strings.ReplaceAll(text, "@", []string{"Councillor ", "Cllr ", ""}[w.st.Title])
}

// blocks returns the narrative of the section being written.
func (w *writer) blocks() *[]*model.Block {
	if w.section == model.SectionDecision {
		return &w.item.Decision
	}
	return &w.item.Minutes
}

// say prints a paragraph of narrative, and keeps it as a block.
func (w *writer) say(text string) {
	mark := w.announce(text)
	*w.blocks() = append(*w.blocks(), &model.Block{Marker: mark, Text: w.named(text)})
}

// aside prints a paragraph of narrative that stands outside the numbering.
func (w *writer) aside(text string) {
	text = w.named(text)
	w.add(para, text)
	*w.blocks() = append(*w.blocks(), &model.Block{Text: text})
}

// announce prints a paragraph that is no block: what it says lives elsewhere.
// It returns the paragraph's number.
func (w *writer) announce(text string) string {
	l := line{kind: para, text: w.named(text), mark: w.paraNumber(), deep: true}
	w.append(l)
	return l.mark
}

// paraNumber returns the number of the next paragraph of the minutes.
func (w *writer) paraNumber() string {
	if w.section != model.SectionMinutes {
		return ""
	}
	switch w.st.ParaNumber {
	case paraNumberDotted:
		base := w.base()
		if base == "" && w.s.Layout == model.LayoutPrinted {
			return "" // the item has no number of which theirs could be made
		}
		w.number++
		return fmt.Sprintf("%s.%d", base, w.number)
	case paraNumberBracket:
		w.number++
		return fmt.Sprintf("(%d)", w.number)
	}
	return ""
}

// base is the first half of dotted paragraph numbers: the item's number where
// that is plain.
func (w *writer) base() string {
	if w.s.Layout == model.LayoutMeeting || w.s.Layout == model.LayoutPrinted {
		return w.m.Number[:len(w.m.Number)-len(strings.TrimLeft(w.m.Number, "0123456789"))]
	}
	if strings.Trim(w.m.Number, "0123456789") != "" {
		return "4"
	}
	return w.m.Number
}

// cut prints a paragraph that the saving cut short.
func (w *writer) cut(text string) {
	l := line{kind: para, text: w.named(text), mark: w.paraNumber(), deep: true}
	*w.blocks() = append(*w.blocks(), &model.Block{Marker: l.mark, Text: l.text})
	l.text += []string{" ... ", "… "}[w.st.Cut] + " view the full minutes text for item " + w.m.Number + "."
	w.append(l)
}

// list prints a list of narrative under its lead-in.
func (w *writer) list(entries []string) {
	w.say(entries[0])
	mark := []string{"·", "•", "•", "-", "o"}[w.st.Bullet]
	lead := ""
	if w.st.Bullet == bulletIndented {
		lead = "  "
	}
	n := len(entries) - 1
	for i, e := range entries[1:] {
		text := w.named(e + w.st.closing(e, i, n, w.st.lastClosing(".")))
		w.append(line{kind: entry, lead: lead, mark: mark, index: i, text: text, plain: w.st.Bullet == bulletIndented})
		*w.blocks() = append(*w.blocks(), &model.Block{Marker: mark, Text: text})
	}
}

// capital prints a numbered heading in capitals. Clauses before it may have
// gone up to the same number.
func (w *writer) capital(text string) {
	w.append(line{kind: bold, mark: "2.", text: text, plain: true})
	if !w.lost(bold, "2. "+text) {
		*w.blocks() = append(*w.blocks(), &model.Block{Marker: "2.", Text: text, Kind: model.KindHeading})
	}
}

// table prints a table as it is saved where its cells are lines: a bar stands
// after each, and alone for an empty one.
func (w *writer) table(cells []string) {
	w.say(cells[0])
	for _, cell := range cells[1:] {
		if cell == "" {
			w.add(para, "|")
			continue
		}
		w.add(para, cell+" |")
		*w.blocks() = append(*w.blocks(), &model.Block{Text: cell})
	}
}

// parts prints the minutes, or what of them a block of decisions holds.
func (w *writer) parts(parts []*Part) {
	count := 0
	for _, p := range parts {
		if p.Decided != nil {
			count++
		}
	}
	w.several = count > 1
	for i, p := range parts {
		switch {
		case p.Talk != "":
			w.say(p.Talk)
		case p.Cut != "":
			w.cut(p.Cut)
		case p.Heading != "" && !talks(parts, i+1):
			// A sub-heading has a paragraph of its own below it.
		case p.Heading != "":
			w.add(bold, p.Heading)
			if !w.lost(bold, p.Heading) {
				*w.blocks() = append(*w.blocks(), &model.Block{Text: p.Heading, Kind: model.KindHeading})
			}
		case p.Capital != "" && !talks(parts, i+1):
		case p.Capital != "":
			w.capital(p.Capital)
		case p.Quote != nil:
			w.say(p.Quote[0])
			w.say(p.Quote[1])
		case p.List != nil:
			w.list(p.List)
		case p.Table != nil:
			w.table(p.Table)
		case p.Rows != nil:
			w.rows(p.Rows)
		case p.Motion != nil:
			w.motion(p.Motion)
		case p.Decided != nil:
			w.decided(p.Decided, talksIn(parts[i+1:]))
		case p.Note != "":
			w.aside(p.Note)
		case p.Action != nil:
			w.action(p.Action)
		}
	}
}

// talks says whether the part at an index is narrative.
func talks(parts []*Part, i int) bool {
	return i < len(parts) && (parts[i].Talk != "" || parts[i].List != nil || parts[i].Quote != nil || parts[i].Motion != nil || parts[i].Decided != nil)
}

// talksIn says whether there is narrative in the parts.
func talksIn(parts []*Part) bool {
	for _, p := range parts {
		if p.Talk != "" {
			return true
		}
	}
	return false
}

// action prints an action line.
func (w *writer) action(a *Action) {
	if w.printedAction(a) {
		return
	}
	if w.st.Action == actionText {
		w.add(para, "ACTION: "+a.Text)
		w.item.Actions = append(w.item.Actions, &model.Action{Text: a.Text})
		return
	}
	w.add(para, "ACTION: @"+a.Owner)
	w.item.Actions = append(w.item.Actions, &model.Action{Owner: w.named("@" + a.Owner)})
}

// tail prints what ends the minutes: a labelled fact, the closing of the
// meeting. It returns the end's time.
func (w *writer) tail() string {
	switch w.st.TailFact {
	case tailFactColon:
		w.add(para, "Conflict of Interest: None")
		w.item.Details = append(w.item.Details, &model.Detail{Label: "Conflict of Interest", Value: "None"})
	case tailFactDash:
		w.add(para, "Conflicts of interest/dispensations granted – none")
		w.item.Details = append(w.item.Details, &model.Detail{Label: "Conflicts of interest/dispensations granted", Value: "none"})
	}
	if w.m.End == "" {
		return ""
	}
	w.add(para, "The meeting closed at "+w.m.End+".")
	return map[string]string{"8.50pm": "20:50", "9.15 pm": "21:15", "12.40 pm": "12:40"}[w.m.End]
}
