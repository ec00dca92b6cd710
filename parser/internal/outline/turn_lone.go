package outline

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"minutebook/model"
	"minutebook/parser/internal/phrase"
)

// markLone takes rules of dashes that cut a sentence in two and, in texts that
// lost their form feeds, the numbers of pages on lines of their own: they grow by
// one and stand between blank lines, or beside lines that recur with them.
func markLone(s string, lines []Line, paged bool) {
	var lone, rules []int
	named := pagesNamed(s, lines)
	for i, l := range lines {
		if l.Blank {
			continue
		}
		words := s[l.Start:l.End]
		if isDrawn(words) {
			rules = append(rules, i)
			continue
		}
		if isDashedNumber(words) {
			turn(&lines[i], pageNumber)
			continue
		}
		if n, rest := leadingDigits(words); n > 0 && n < 5 && rest == "" && partsDecision(s, lines, i) {
			turn(&lines[i], pageNumber)
		} else if !paged && n > 0 && n < 5 && rest == "" && !isLastOfDate(s, lines, i) && !(named && !besideTurn(lines, i)) {
			lone = append(lone, i)
		}
	}
	markRules(s, lines, rules)
	ink, at := inked(lines)
	run := growing(s, lines, lone)
	if len(run) == 0 || len(run) > 1 && markBeside(s, lines, run, ink, at) {
		return
	}
	if setApart(s, lines, run) {
		for _, i := range run {
			turn(&lines[i], pageNumber)
		}
		return
	}
	if only := run[0]; len(run) == 1 && standsAlone(s, lines, only) && cutsSentence(s, lines, only) {
		turn(&lines[only], pageNumber) // a text of two pages
		return
	}
	final := run[len(run)-1] == ink[len(ink)-1]
	last := endsText(s, lines, ink, at[run[len(run)-1]])
	if len(run) == 1 && !(last && final) || !even(run, last || final) && (headTitles(s, lines, run) || !numberPages(s, lines, run, last)) {
		return
	}
	for _, i := range run {
		turn(&lines[i], pageNumber)
	}
}

// partsDecision tells a number above 1 on a line of its own between the marker of a
// decision and its words in quotation marks, which no list begins with: a page was turned.
func partsDecision(s string, lines []Line, i int) bool {
	above, below := neighbours(lines, i)
	if above < 0 || below >= len(lines) || s[lines[i].Start:lines[i].End] == "1" {
		return false
	}
	before, words := s[lines[above].Start:lines[above].End], s[lines[below].Start:lines[below].End]
	if !strings.HasSuffix(before, ":") || !strings.HasPrefix(words, "“") && !strings.HasPrefix(words, "\"That") && !strings.HasPrefix(words, "‘That") {
		return false
	}
	m, ok := phrase.ReadMarker(before, nil)
	return ok && m.Alone
}

// fewestNamed is how many lines with the word make it a habit to number pages so.
const fewestNamed = 3

// pagesNamed tells whether lines such as "Page 01 (2017)" number the pages: a figure
// alone elsewhere is none.
func pagesNamed(s string, lines []Line) bool {
	n := 0
	for _, l := range lines {
		if l.Turn == pageNumber && strings.HasPrefix(s[l.Start:l.End], "Page ") {
			n++
		}
	}
	return n >= fewestNamed
}

// besideTurn tells whether a line of a page's turn stands right above or below a line.
func besideTurn(lines []Line, i int) bool {
	for _, step := range [...]int{-1, 1} {
		k := i + step
		for k >= 0 && k < len(lines) && lines[k].Blank && lines[k].Turn == "" {
			k += step
		}
		if k >= 0 && k < len(lines) && lines[k].Turn != "" {
			return true
		}
	}
	return false
}

// isLastOfDate tells a line that holds just the year of the date that ends the line with
// words above it.
func isLastOfDate(s string, lines []Line, i int) bool {
	words := s[lines[i].Start:lines[i].End]
	if year, _ := phrase.LeadingYear(words); year == 0 {
		return false
	}
	above, _ := neighbours(lines, i)
	return above >= 0 && yearOfDate(plain(s[lines[above].Start:lines[above].End]), words)
}

// farIn is how many columns a number is set in that a page's layout puts at its
// middle or its right edge, and how many more than the text about it.
const farIn = 24

// setApart tells whether numbers on lines of their own stand at the middle or the
// right edge of a page whose text begins far to the left of them above and below,
// and nothing else of the text stands where they do: no column of figures does. A
// number that is the only one must have blank lines about it, the text's end for the
// one below, or cut a sentence.
func setApart(s string, lines []Line, run []int) bool {
	own := map[int]bool{}
	for _, i := range run {
		above, below := neighbours(lines, i)
		in := lines[i].Indent - farIn
		if len(run) == 1 && (above == i-1 || below == i+1 && below < len(lines)) && !cutsSentence(s, lines, i) {
			return false
		}
		if in < 0 || above < 0 || lines[above].Indent > in || below < len(lines) && lines[below].Indent > in {
			return false
		}
		own[i] = true
	}
	for i, l := range lines {
		if d := l.Indent - lines[run[0]].Indent; !l.Blank && !own[i] && d >= -1 && d <= 1 {
			return false
		}
	}
	return true
}

// isDrawn tells a line of strokes only.
func isDrawn(words string) bool { return len(words) > 2 && strings.Trim(words, "-_") == "" }

// A rule of so few hyphens is what converters put for the turn of a page. Typists
// draw such a line too, but hardly as often.
const (
	pageHyphens = "---"
	fewestRules = 3
)

// markRules takes rules of a form of which one cuts a sentence: it stands where
// pages turn, and so do the others. Those of a converter need only recur.
func markRules(s string, lines []Line, rules []int) {
	cuts, count := map[string]bool{}, 0
	for _, i := range rules {
		words := s[lines[i].Start:lines[i].End]
		if words == pageHyphens {
			count++
		}
		if !cuts[words] && cutsSentence(s, lines, i) {
			cuts[words] = true
		}
	}
	if count >= fewestRules {
		cuts[pageHyphens] = true
	}
	for _, i := range rules {
		if cuts[s[lines[i].Start:lines[i].End]] {
			turn(&lines[i], pageRule)
		}
	}
}

// numberPages tells whether numbers on lines of their own are those of pages: all
// stand apart from the text, or they cut sentences, or stand as far from one
// another as pages are long and neither below titles nor above them, as the
// numbers of items do. The last of them may end the text.
func numberPages(s string, lines []Line, run []int, ends bool) bool {
	alone, cuts, over, under := 0, 0, 0, 0
	for _, i := range run {
		cut := cutsSentence(s, lines, i)
		if cut {
			cuts++
		}
		above, below := neighbours(lines, i)
		if below < len(lines) && opensParagraphs(s[lines[i].Start:lines[i].End], s[lines[below].Start:lines[below].End]) {
			return false
		}
		if cut || above < 0 || isText(s[lines[above].Start:lines[above].End]) {
			over++
		}
		if cut || below >= len(lines) || isText(s[lines[below].Start:lines[below].End]) {
			under++
		}
		if standsAlone(s, lines, i) || ends && (i == run[len(run)-1] || goesOnBelow(s, lines, i)) {
			alone++
		}
	}
	most := (len(run) + 1) / 2
	return alone == len(run) || cuts > 1 && cuts >= most || (cuts > 0 || over >= most && under >= most) && regular(run, ends)
}

// opensParagraphs tells "1" over "1.1": the number of an item over that of its
// first paragraph.
func opensParagraphs(number, words string) bool {
	rest, ok := strings.CutPrefix(words, number+".")
	return ok && rest != "" && rest[0] >= '0' && rest[0] <= '9'
}

// isText tells a line of text from a title: it goes on with a sentence or closes
// one, is an entry of a list, a label, a row with a sum or a line to sign.
func isText(words string) bool {
	first, _ := utf8.DecodeRuneInString(words)
	if _, entry := phrase.ReadEnumerator(words); entry || unicode.IsLower(first) || first == '(' || FurnitureRule(words) != "" {
		return true
	}
	if l, ok := ReadLabel(words); ok && l.Colon || strings.ContainsAny(words, "£€$") {
		return true
	}
	last := words[len(words)-1]
	return last == ';' || last == '_' || len(words) > 60 && last != ':' || len(words) > 30 && last == '.'
}

// neighbours gives the lines with words above and below a line.
func neighbours(lines []Line, i int) (above, below int) {
	above, below = i-1, i+1
	for above >= 0 && lines[above].Blank {
		above--
	}
	for below < len(lines) && lines[below].Blank {
		below++
	}
	return above, below
}

// endsText tells whether the k-th line with words stands below the line that
// closes the meeting, or the last that waits for a signature: nothing but a page's
// number is a bare figure there.
func endsText(s string, lines []Line, ink []int, k int) bool {
	for n := k - 1; n >= max(0, k-besideReach); n-- {
		words := s[lines[ink[n]].Start:lines[ink[n]].End]
		if _, closes := phrase.ReadClosing(words); closes || FurnitureRule(words) == "empty-signature" {
			return true
		}
	}
	return false
}

// growing gives the longest series of lines whose numbers grow by one.
func growing(s string, lines []Line, lone []int) []int {
	length, from, last := make([]int, len(lone)), make([]int, len(lone)), map[int]int{}
	best := -1
	for k, i := range lone {
		v := figuresOf(s[lines[i].Start:lines[i].End])[0]
		length[k], from[k] = 1, -1
		if j, ok := last[v-1]; ok {
			length[k], from[k] = length[j]+1, j
		}
		if j, ok := last[v]; !ok || length[k] > length[j] {
			last[v] = k
		}
		if best < 0 || length[k] > length[best] {
			best = k
		}
	}
	var run []int
	for k := best; k >= 0; k = from[k] {
		run = append(run, lone[k])
	}
	slices.Reverse(run)
	return run
}

// cutsSentence tells whether the line stands between the halves of a sentence.
func cutsSentence(s string, lines []Line, i int) bool {
	above, below := neighbours(lines, i)
	if above < 0 || below >= len(lines) {
		return false
	}
	last, _ := utf8.DecodeLastRuneInString(s[lines[above].Start:lines[above].End])
	first, _ := utf8.DecodeRuneInString(s[lines[below].Start:lines[below].End])
	if leavesOpen(s[lines[above].Start:lines[above].End]) {
		return true
	}
	return unicode.IsLower(first) && (unicode.IsLetter(last) || last == ',' || unicode.IsDigit(last))
}

// standsAlone tells whether blank lines stand about a line, and what follows is
// no title, whose number it could be.
func standsAlone(s string, lines []Line, i int) bool {
	if i > 0 && !lines[i-1].Blank || i+1 < len(lines) && !lines[i+1].Blank {
		return false
	}
	return goesOnBelow(s, lines, i)
}

// goesOnBelow tells whether what follows a line is no title.
func goesOnBelow(s string, lines []Line, i int) bool {
	for i++; i < len(lines) && lines[i].Blank; i++ {
	}
	if i >= len(lines) {
		return true
	}
	words := s[lines[i].Start:lines[i].End]
	_, entry := phrase.ReadEnumerator(words)
	first, _ := utf8.DecodeRuneInString(words)
	if m, marker := phrase.ReadMarker(words, nil); marker && m.Kind == model.KindResolved {
		return true
	}
	return entry || unicode.IsLower(first) || strings.HasSuffix(words, ".") || len(words) > 60 || phrase.IsCounts(words)
}
