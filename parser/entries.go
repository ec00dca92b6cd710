package parser

import (
	"strings"

	"minutebook/parser/internal/outline"
	"minutebook/parser/internal/phrase"
)

// itemEntry is one item of a meeting's list, cut out of the page.
type itemEntry struct {
	number   piece // on a line of its own
	numbered bool  // the number is the title's enumerator
	title    *outline.Para
	first    *outline.Para // where the item begins
	paras    []*outline.Para
	part     string // the heading over a run of items
	partAt   piece
}

// last gives the last paragraph of the item's head.
func (e *itemEntry) last() *outline.Para {
	if e.title != nil {
		return e.title
	}
	return e.first
}

// numberLine is a paragraph that may begin an item by its number.
type numberLine struct {
	index  int
	number string
	value  int
	alone  bool // the number stands on its line alone, the title below it
	paired bool // the title is the next paragraph rather than this one
}

// cutItems cuts the list of items. Where their numbers survive the numbers tell,
// in a table saved as text its rows, and else the space above the titles.
func (r *reading) cutItems(paras []*outline.Para) []*itemEntry {
	if r.isTable(paras) {
		return r.cutRows(paras)
	}
	if lines := acceptNumbers(paras, numberLines(paras)); len(lines) > 0 {
		return r.cutAtNumbers(paras, lines)
	}
	return r.cutAtGaps(paras)
}

// numberLines gives the paragraphs that may begin an item.
func numberLines(paras []*outline.Para) []numberLine {
	var out []numberLine
	for i, p := range paras {
		if p.Listed() && p.Enum.Class == phrase.Bullet {
			// "*" in the note's column, or a bullet that a link above left.
			if number, value, ok := phrase.ReadItemNumber(p.Text); ok && i+1 < len(paras) {
				out = append(out, numberLine{index: i, number: number, value: value, alone: true, paired: true})
			}
			continue
		}
		if p.Listed() {
			if p.Enum.Class != phrase.Digit && p.Enum.Class != phrase.Decimal || strings.ContainsAny(p.Enum.Label, "()") && !strings.HasSuffix(p.Enum.Label, ".") && p.EnumGap <= 50 {
				continue
			}
			if number, value, ok := phrase.ReadItemNumber(p.Enum.Label); ok && p.Text != "" && (p.EnumGap > 50 || startsUpper(p.Text)) {
				out = append(out, numberLine{index: i, number: number, value: value, alone: p.EnumGap > 50})
			}
			continue
		}
		if number, value, ok := phrase.ReadItemNumber(p.Text); ok && i+1 < len(paras) && !p.Bar {
			out = append(out, numberLine{index: i, number: number, value: value, alone: true, paired: true})
		}
	}
	return out
}

// acceptNumbers chooses the numbers that begin items. An item's number goes on
// from the last one's; a clause's, a paragraph's or a table cell's does not, or
// no label of a section stands below it.
func acceptNumbers(paras []*outline.Para, lines []numberLine) []numberLine {
	var out []numberLine
	refused := -1 // the last number that was refused within the item
	for k, line := range lines {
		next := len(paras)
		if k+1 < len(lines) {
			next = lines[k+1].index
		}
		if !fitsLast(paras, out, line) || !itemLike(paras, line, next, len(out) == 0 || succeedsNumber(out[len(out)-1], line) || headsSub(lines[k:]), refused) {
			if len(out) == 0 || line.value != out[len(out)-1].value {
				refused = line.value // "172.1" within item 172 says nothing of 173
			}
			continue
		}
		refused = -1
		out = append(out, line)
	}
	return out
}

// succeedsNumber tells whether an item's number is the next in order: "126" after
// "125", "126a" after "126", "15/54/Plan" after "15/53/Plan".
func succeedsNumber(last, line numberLine) bool {
	if line.value != last.value || line.number == last.number {
		return line.value == last.value+1
	}
	before, okBefore := secondFigure(last.number)
	after, okAfter := secondFigure(line.number)
	return !okBefore || !okAfter || after == before+1
}

// secondFigure gives the figure by which numbers such as "15/53/Plan" count.
func secondFigure(number string) (int, bool) {
	_, rest, ok := strings.Cut(number, "/")
	if !ok {
		return 0, false
	}
	_, value, ok := phrase.ReadItemNumber(rest)
	return value, ok
}

// headsSub tells whether an item has nothing but its title, with its first
// sub-item right below: "45." and then "45a".
func headsSub(lines []numberLine) bool {
	return len(lines) > 1 && lines[0].alone && lines[1].value == lines[0].value && strings.HasPrefix(lines[1].number, lines[0].number) && lines[1].index <= lines[0].index+2
}

// fitsLast tells whether a number may come after those accepted.
func fitsLast(paras []*outline.Para, out []numberLine, line numberLine) bool {
	if len(out) == 0 {
		return line.alone || line.value < 2000
	}
	last := out[len(out)-1]
	if line.alone != last.alone && last.alone {
		return false // the page sets its numbers on lines of their own
	}
	if stem, sub, ok := strings.Cut(line.number, "."); ok && !strings.ContainsAny(stem, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ") {
		// "5.1" is an item where "5." has no text of its own, or "5.1" was one.
		lastStem, _, lastSub := strings.Cut(last.number, ".")
		if sub == "" || lastStem != stem {
			return false
		}
		return lastSub || !hasSection(paras[last.index:line.index])
	}
	if line.value == last.value {
		return line.number != last.number && len(line.number) >= len(last.number)
	}
	return line.value > last.value && line.value < last.value+40
}

// itemLike tells whether what stands below a number looks like an item: the next
// number in order, with a label of a section, a link to a paper, or nothing
// before the next number.
func itemLike(paras []*outline.Para, line numberLine, next int, inOrder bool, refused int) bool {
	title := line.index
	if line.paired {
		title++
	}
	if title >= len(paras) {
		return false
	}
	if _, linked := phrase.ReadDocument(paras[title].Text); linked {
		return true
	}
	if hasSection(paras[title+1 : max(title+1, next)]) {
		return true
	}
	if line.value == refused+1 && refused > 0 {
		return false // it goes on with clauses
	}
	return line.alone && inOrder || !line.alone && hasSection(paras) && inOrder && next == title+1 && isSubHeading(paras[title].Text)
}

// hasSection tells whether a label of a section stands among paragraphs.
func hasSection(paras []*outline.Para) bool {
	for _, p := range paras {
		if l, ok := p.Label(); ok && l.Colon && (l.Kind == outline.MinutesLabel || l.Kind == outline.DecisionLabel || l.Kind == outline.DocumentsLabel) {
			return true
		}
	}
	return false
}

// cutAtNumbers cuts the items where their numbers stand.
func (r *reading) cutAtNumbers(paras []*outline.Para, lines []numberLine) []*itemEntry {
	above, part := leadingPart(paras[:lines[0].index])
	out := r.unnumbered(above)
	from := len(out)
	for k, line := range lines {
		end := len(paras)
		if k+1 < len(lines) {
			end = lines[k+1].index
		}
		e := &itemEntry{first: paras[line.index]}
		body := line.index + 1
		if line.paired {
			p := paras[line.index]
			e.number = whole(p).part(0, len(line.number))
			e.title = paras[line.index+1]
			body++
		} else {
			e.numbered, e.title = true, paras[line.index]
		}
		e.paras = paras[min(body, end):end]
		out = append(out, e)
	}
	out = splitUnnumbered(out)
	if part != nil {
		out[from].part, out[from].partAt = part.Text, whole(part)
	}
	r.partHeadings(out)
	return out
}

// leadingPart takes the heading over the first run of items from what stands above it.
func leadingPart(paras []*outline.Para) (rest []*outline.Para, part *outline.Para) {
	n := len(paras)
	if n > 1 {
		if l, ok := paras[n-1].Label(); ok && l.Kind == outline.DocumentsLabel && isPart(paras[n-2].Text) {
			return paras[:n-2], paras[n-2]
		}
	}
	if n > 0 && isPart(paras[n-1].Text) {
		return paras[:n-1], paras[n-1]
	}
	return paras, nil
}

// splitUnnumbered parts the items that stand without a number below a numbered
// one. An item has one section of minutes: a second label tells that a title
// stands somewhere above it.
func splitUnnumbered(items []*itemEntry) []*itemEntry {
	var out []*itemEntry
	for _, e := range items {
		out = append(out, e)
		last := map[outline.LabelKind]int{} // one more than where the section's label stands
		for i := 0; i < len(e.paras); i++ {
			l, ok := e.paras[i].Label()
			if !ok || !l.Colon || l.Rest < len(e.paras[i].Text) || l.Kind != outline.MinutesLabel && l.Kind != outline.DecisionLabel {
				continue
			}
			from := last[l.Kind]
			if l.Kind == outline.DecisionLabel {
				from = max(from, last[outline.MinutesLabel]) // the decision stands above the minutes
			}
			last[l.Kind] = i + 1
			title := titleAbove(e.paras, from, i)
			if from == 0 || title < 0 {
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
		case linked && i > from && papersAbove(paras, from, i):
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
	if isAgendaText(t, false) {
		return false
	}
	if l, ok := next.Label(); ok && l.Colon && (l.Kind == outline.DocumentsLabel || l.Kind == outline.MinutesLabel || l.Kind == outline.DecisionLabel) {
		return startsUpper(t) && len(t) < 200 && !strings.ContainsAny(t[len(t)-1:], ".;:,")
	}
	if isAgendaText(next.Text+" ", false) && opensTo(next.Text) {
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

// partHeadings takes from the end of an item the heading over the items below it.
func (r *reading) partHeadings(items []*itemEntry) {
	part, at := "", piece{}
	for k, e := range items {
		if e.part != "" {
			part = e.part
			continue
		}
		e.part = part
		if part != "" && at.p != nil {
			e.partAt, at = at, piece{}
		}
		n := len(e.paras)
		if k+1 == len(items) || n == 0 {
			continue
		}
		last := n - 1
		if l, ok := e.paras[last].Label(); ok && l.Kind == outline.DocumentsLabel && last > 0 && isPart(e.paras[last-1].Text) {
			last--
		}
		if p := e.paras[last]; isPart(p.Text) && !p.Listed() {
			part, at = p.Text, whole(p)
			for _, rest := range e.paras[last+1:] {
				r.mark(whole(rest), "label-documents")
			}
			e.paras = e.paras[:last]
		}
	}
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
// left is more space above a title than above a paragraph.
func (r *reading) cutAtGaps(paras []*outline.Para) []*itemEntry {
	usual := usualGap(paras)
	var out []*itemEntry
	for i, p := range paras {
		_, linked := phrase.ReadDocument(p.Text)
		title := linked || i+1 < len(paras) && titleLike(p.Text, paras[i+1]) && paras[i+1].Gap <= p.Gap
		if len(out) == 0 || title && p.Gap > usual && !p.Listed() {
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

// isTable tells whether the items were saved as the rows of a table, parted by
// lines that hold bars only.
func (r *reading) isTable(paras []*outline.Para) bool {
	rows, numbers := 0, 0
	for _, p := range paras {
		if r.endsRow(p) {
			rows++
		}
		if p.Listed() && p.EnumGap > 50 {
			numbers++
		}
	}
	return rows > 0 && rows > numbers && r.barred(paras)
}

// endsRow tells whether a row of a table ends with a paragraph: more bars than
// its cell has stand after it, or one on a line of its own.
func (r *reading) endsRow(p *outline.Para) bool {
	n := 0
	for _, b := range p.Bars {
		n += strings.Count(r.src.S[b.Start:b.End], "|")
	}
	return n > 1 || n == 1 && !p.Bar
}

// barred tells whether labels stand within cells: only a table's cells run on so.
func (r *reading) barred(paras []*outline.Para) bool {
	for _, p := range paras {
		if len(cellLabels(p.Text)) > 0 {
			return true
		}
	}
	return false
}

// cutRows cuts a table into its rows, one for each item, and each cell at its labels.
func (r *reading) cutRows(paras []*outline.Para) []*itemEntry {
	var out []*itemEntry
	ended, lastBar := true, 0
	for i, p := range paras {
		if len(p.Bars) > 0 {
			lastBar = i
		}
	}
	for i, p := range paras {
		for _, b := range p.Bars {
			r.markSpan(b, "cell-bar")
		}
		parts := p.Cut(cellLabels(p.Text))
		// A bar after the words ends the cell, one more on a line of its own the row.
		ends := r.endsRow(p)
		for _, part := range parts {
			part.Bar = false // a bar ends the cell and says nothing of its words
		}
		if ended && (i <= lastBar || len(out) == 0) {
			parts = append(parts[0].Cut(cellTitle(parts[0].Text)), parts[1:]...)
			out = append(out, &itemEntry{first: parts[0], title: parts[0]})
			parts = parts[1:]
		}
		e := out[len(out)-1]
		e.paras = append(e.paras, parts...)
		ended = ends
	}
	return out
}

// cellSigns are the labels that run on within a cell.
var cellSigns = [...]string{"Additional documents:", "Supporting documents:", "Decision:", "Minutes:", "Decisions:"}

// cellLabels gives the offsets at which labels, and the words after them, begin.
func cellLabels(t string) []int {
	var out []int
	for i := 0; i < len(t); i++ {
		if i > 0 && t[i-1] != ' ' || t[i] != 'A' && t[i] != 'S' && t[i] != 'D' && t[i] != 'M' {
			continue
		}
		for _, sign := range cellSigns {
			if strings.HasPrefix(t[i:], sign) {
				if before := phrase.Small(strings.TrimRight(t[max(0, i-24):i], " ")); strings.HasSuffix(before, " for") || strings.HasSuffix(before, " the") || strings.HasSuffix(before, " of") {
					break // "Reason for Decision:" is a label of its own
				}
				if i > 0 {
					out = append(out, i)
				}
				if end := i + len(sign); strings.Trim(t[end:], " ") != "" {
					out = append(out, end)
				}
				i += len(sign) - 1
				break
			}
		}
	}
	return out
}

// cellTitle gives the offset at which, within a cell, the agenda's words follow
// the title: after the sign of a paper, or at "To receive …", "Report of …".
func cellTitle(t string) []int {
	for i := 3; i+1 < len(t); i++ {
		if t[i] == ' ' && (t[i-1] == 'B' || t[i-1] == 'b') {
			if _, ok := phrase.ReadDocument(t[:i]); ok {
				return []int{i}
			}
		}
	}
	for i := 2; i < len(t); i++ {
		if t[i-1] != ' ' {
			continue
		}
		if strings.HasPrefix(t[i:], "To ") && opensTo(t[i:]) || strings.HasPrefix(t[i:], "Report of ") || strings.HasPrefix(t[i:], "Report by ") || t[i] == '[' || strings.HasPrefix(t[i:], "A report ") {
			return []int{i}
		}
	}
	return nil
}
