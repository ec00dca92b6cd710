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
	n := numbering{paras: paras, sections: sectionsBefore(paras)}
	lines := n.accept(numberLines(paras))
	if len(lines) > 0 && (lines[0].alone || !n.hasSection(0, lines[0].index)) {
		return r.cutAtNumbers(paras, lines)
	}
	// Without any, or where items stand above the first number that is none on a
	// line of its own: it is a sub-heading's.
	return r.cutAtGaps(paras)
}

// numberLines gives the paragraphs that may begin an item.
func numberLines(paras []*outline.Para) []numberLine {
	var out []numberLine
	for i, p := range paras {
		if isValue(paras, i) {
			continue // "2017/041" below "Forward Plan Ref:"
		}
		if p.Listed() && p.Enum.Class == phrase.Bullet {
			// "*" in the note's column, or a bullet that a link above left.
			if number, value, ok := phrase.ReadItemNumber(p.Text); ok && i+1 < len(paras) {
				out = append(out, numberLine{index: i, number: number, value: value, alone: true, paired: true})
			}
			continue
		}
		if p.Listed() {
			if p.Enum.Class != phrase.Digit && p.Enum.Class != phrase.Decimal || strings.ContainsAny(p.Enum.Label, "()") && !strings.HasSuffix(p.Enum.Label, ".") && !p.EnumAlone() {
				continue
			}
			if number, value, ok := phrase.ReadItemNumber(p.Enum.Label); ok && p.Text != "" && (p.EnumAlone() || startsUpper(p.Text)) {
				out = append(out, numberLine{index: i, number: number, value: value, alone: p.EnumAlone()})
			}
			continue
		}
		if number, value, ok := phrase.ReadItemNumber(p.Text); ok && i+1 < len(paras) && !p.Bar {
			out = append(out, numberLine{index: i, number: number, value: value, alone: true, paired: true})
		}
	}
	return out
}

// numbering chooses the numbers that begin items.
type numbering struct {
	paras    []*outline.Para
	sections []int // for each paragraph, how many labels of sections or papers stand before it
}

// sectionsBefore counts the labels of sections and papers.
func sectionsBefore(paras []*outline.Para) []int {
	out := make([]int, len(paras)+1)
	for i, p := range paras {
		out[i+1] = out[i]
		if opensSection(p) || opensPapers(p) {
			out[i+1]++
		}
	}
	return out
}

// hasSection tells whether a label of a section or of papers stands from one
// paragraph up to another.
func (n *numbering) hasSection(from, to int) bool {
	return n.sections[max(from, to)] > n.sections[from]
}

// accept chooses the numbers that begin items. An item's number goes on
// from the last one's; a clause's, a paragraph's or a table cell's does not, or
// no label of a section stands below it.
func (n *numbering) accept(lines []numberLine) []numberLine {
	var out []numberLine
	refused := -1 // the last number that was refused within the item
	for k, line := range lines {
		next := len(n.paras)
		if k+1 < len(lines) {
			next = lines[k+1].index
		}
		if !n.fitsLast(out, line) && !n.opensAnew(out, line, next) || !n.itemLike(line, next, len(out) == 0 || succeedsNumber(out[len(out)-1], line) || headsSub(lines[k:]), refused) {
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
func (n *numbering) fitsLast(out []numberLine, line numberLine) bool {
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
		return lastSub || !n.hasSection(last.index, line.index)
	}
	if line.value == last.value {
		return line.number != last.number && len(line.number) >= len(last.number)
	}
	return line.value > last.value && line.value < last.value+40
}

// opensAnew tells whether an item stands below a number that goes back or stands
// a second time: the page sets its numbers on lines of their own, and below this
// one stands a title, with a label of a section or a link to its paper. No clause has these.
func (n *numbering) opensAnew(out []numberLine, line numberLine, next int) bool {
	title := line.index
	if line.paired {
		title++
	}
	if !line.alone || !out[len(out)-1].alone || title+1 >= len(n.paras) || !n.hasSection(title+1, next) {
		return false
	}
	_, linked := phrase.ReadDocument(n.paras[title].Text)
	return linked || titleLike(n.paras[title].Text, n.paras[title+1])
}

// itemLike tells whether what stands below a number looks like an item: the next
// number in order, with a label of a section, a link to a paper, or nothing
// before the next number.
func (n *numbering) itemLike(line numberLine, next int, inOrder bool, refused int) bool {
	title := line.index
	if line.paired {
		title++
	}
	if title >= len(n.paras) {
		return false
	}
	if _, linked := phrase.ReadDocument(n.paras[title].Text); linked {
		return true
	}
	if n.hasSection(title+1, next) {
		return true
	}
	if line.value == refused+1 && refused > 0 {
		return false // it goes on with clauses
	}
	return line.alone && inOrder || !line.alone && n.hasSection(0, len(n.paras)) && inOrder && next == title+1 && isSubHeading(n.paras[title].Text)
}

// cutAtNumbers cuts the items where their numbers stand.
func (r *reading) cutAtNumbers(paras []*outline.Para, lines []numberLine) []*itemEntry {
	above, part := r.takePart(paras[:lines[0].index])
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
	r.partHeadings(out[from:], part)
	return out
}
