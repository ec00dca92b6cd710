package parser

import (
	"strings"
	"unicode"

	"minutebook/parser/internal/outline"
	"minutebook/parser/internal/phrase"
)

// belowForm opens the forms of numbers that stand below their titles.
const belowForm = "below "

// belowTitles gives of each opening the reading in which its number stands below
// the title: on a line of its own, or at the first paragraph of the text.
func belowTitles(paras []*outline.Para, all []*opening) []*opening {
	var out []*opening
	inCapitals := titledInCapitals(paras, all)
	items := map[string]bool{}
	for k, o := range all {
		if o.alone {
			items[o.printed] = true
		}
		stem := strings.LastIndexByte(o.printed, '.')
		if stem > 0 && items[o.printed[:stem]] {
			continue // "41" above a title, and "41.2" below a heading within the item
		}
		worth := headWorth(paras, o.index-1)
		if worth == 0 || o.cells || strings.HasPrefix(o.form, atTheRight) || k > 0 && numbersHead(all[k-1], o) {
			continue
		}
		below := *o
		below.form = belowForm + o.form
		below.above = 1
		if inCapitals && o.index > 1 && dressOf(paras, o.index-2) == capitals && dressOf(paras, o.index-1) == bare && !headsGroup(paras[o.index-2].Text) {
			below.above = 2 // a sub-heading stands between the title and the number
		}
		// What follows may be a title as well; then the number is rather its.
		below.worth = worth
		if !opensSentence(o.title.text()) {
			below.worth -= 2 * max(0, o.worth)
		}
		out = append(out, &below)
	}
	return out
}

// titledInCapitals tells whether most headings right above numbers are in capitals.
func titledInCapitals(paras []*outline.Para, all []*opening) bool {
	n := 0
	for _, o := range all {
		switch {
		case o.index == 0:
		case dressOf(paras, o.index-1) == capitals:
			n++
		case dressOf(paras, o.index-1) == bare:
			n--
		}
	}
	return n > 0
}

// groupOpenings open headings over runs of items, in small letters.
var groupOpenings = [...]string{"summary of ", "part ", "private business", "public business", "exempt ", "confidential ", "items ", "matters ", "section ", "key decisions"}

// headsGroup tells a heading that can only stand over several items: what stands
// below it is the title of the first.
func headsGroup(t string) bool {
	for _, w := range groupOpenings {
		if phrase.HasFold(t, w) {
			return true
		}
	}
	return false
}

// numbersHead tells whether what stands above a number has one of its series, or a
// title whose own number stands above it: it is an item, or the number counts its
// paragraphs.
func numbersHead(above, o *opening) bool {
	if above.alone && above.index == o.index-2 {
		return strings.HasPrefix(o.printed, above.printed+".") || o.form == "(#)" && o.figures[0] == 1
	}
	return above.index == o.index-1 && (above.form == o.form || strings.HasPrefix(o.printed, above.printed))
}

// doubtful is the worth of words that can be a title only if the titles about them are.
const doubtful = -1

// headWorth tells how far a paragraph looks like the title of an item whose
// number stands below it; 0 where it can't be one.
func headWorth(paras []*outline.Para, i int) int {
	if i < 0 {
		return 0
	}
	p := paras[i]
	t := strings.TrimRight(p.Text, " :|-–—")
	if p.Listed() || p.Row || t == "" || len(t) > longestTitle || isOutcomeWord(t) || isTag(t) || isDate(t) || opensRoll(p) || hasDots(t) || strings.ContainsAny(t, "£€$") || !startsTitle(t) || outline.FurnitureRule(t) != "" {
		return 0
	}
	if _, reference := itemInBrackets(t); reference || i == 0 && isHeadSentence(t) {
		return 0
	}
	if l, ok := p.Label(); ok && l.Kind != outline.MinutesLabel && l.Kind != outline.DetailLabel {
		return 0
	}
	if capitalRun(t) == len(t) {
		return titleInCapitals
	}
	if stopped := strings.TrimSuffix(t, "."); len(stopped) < len(t) && strings.Contains(t, " ") && (isTitle(stopped) || isTitleCased(stopped)) {
		return 1
	}
	if !unfinishedTitle(t) || strings.Contains(t, "; ") || t[0] == 'A' && actionInitials(t) > 0 {
		return 0 // a sentence, a list, who is to act
	}
	t = lessNote(t)
	switch {
	case isSubHeading(t) || isTitleCased(t):
		return 2
	case finite(t):
		return 0
	case tellsPast(lessCased(t)):
		return doubtful
	}
	return 1
}

// lessCased gives what stands behind the capitals of a title: "Agreed Charges, with
// parking for cars" tells nothing.
func lessCased(t string) string {
	if i := strings.IndexAny(t, ",("); i > 0 && isTitleCased(t[:i]) {
		return t[i:]
	}
	return t
}

// lessNote takes a note in brackets from the end of a title: "(verbal item)",
// "(amended plans received)".
func lessNote(t string) string {
	if i := strings.LastIndex(t, " ("); i > 0 && strings.HasSuffix(t, ")") {
		return t[:i]
	}
	return t
}

// smallWords stand in small letters in titles whose other words have capitals.
var smallWords = map[string]bool{"a": true, "an": true, "the": true, "and": true, "or": true, "of": true, "for": true, "from": true, "to": true, "in": true, "on": true, "at": true,
	"by": true, "with": true, "under": true, "into": true, "re": true, "as": true}

// isTitleCased tells words that all begin with a capital as those of titles do:
// "Ferry Tolls and Agreed Charges" says nothing of what was agreed.
func isTitleCased(t string) bool {
	capitals := 0
	for w := range strings.FieldsSeq(t) {
		first := firstRune(strings.TrimLeft(w, "(“‘\"'"))
		switch {
		case unicode.IsUpper(first):
			capitals++
		case unicode.IsLower(first) && !smallWords[w]:
			return false
		}
	}
	return capitals > 1 && unfinishedTitle(t)
}
