package outline

import (
	"strings"
	"unicode"

	"minutebook/parser/internal/phrase"
	"minutebook/parser/internal/source"
)

// A page turn leaves lines among the text: the number of the page, a running
// head or foot, a rule, a line for the chair to sign. They are told by where
// they stand and by their repetition, not by a list: every body prints its own.
const (
	pageNumber  = "page-number"
	RunningLine = "running-line"
	pageRule    = "page-rule"
)

// turnReach is how many lines above and below a page's turn may belong to it.
const turnReach = 5

// MarkPrint finds what printing left among the lines: page turns and columns. It
// tells whether there is any.
func MarkPrint(s string, lines []Line) bool {
	turns := MarkTurns(s, lines)
	sides := markMargins(s, lines)
	return MarkColumns(s, lines) || turns || sides
}

// MarkTurns finds the lines that page turns left, makes them blank and gives
// each the rule that says so. It tells whether there are any. Only what was
// printed has pages: on a site's page the same lines are something else.
func MarkTurns(s string, lines []Line) bool {
	if !strings.Contains(s, source.NoBreakSpace) {
		return markTurns(s, lines)
	}
	words, same := plainLines(s, lines)
	marked := markTurns(words, same)
	for i := range same {
		lines[i].Turn, lines[i].Blank = same[i].Turn, same[i].Blank
	}
	return marked
}

func markTurns(s string, lines []Line) bool {
	markPaper(s, lines)
	bounds := pageBounds(lines)
	if len(bounds) > 0 {
		markAtBounds(s, lines, bounds)
	}
	markNumbered(s, lines)
	markDated(s, lines)
	markLone(s, lines, len(bounds) > 0)
	markPaged(s, lines)
	markOnce(s, lines)
	return markUnsigned(s, lines)
}

// headsMotion are words that stand alone on a line, with a motion below them.
var headsMotion = map[string]bool{"motion": true, "amendment": true, "notice of motion": true, "substantive motion": true, "further amendment": true}

// speaks tells a line that may stand at the edge of several pages and yet be
// text: a marker, a label, who moved, how the vote went.
func speaks(words string) bool {
	if words[0] == '(' || strings.HasPrefix(words, "That ") || headsMotion[phrase.Small(strings.TrimRight(words, ":"))] {
		return true // "(Agenda item 3)", "That the rent be raised from 1 April 2008.", "Amendment"
	}
	if e, entry := phrase.ReadEnumerator(words); entry && !e.Bare && e.End < len(words) {
		words = strings.TrimLeft(words[e.End:], " \t\u00a0") // "4.4 NOTED –"
	}
	if _, marker := phrase.ReadMarker(words, nil); marker {
		return true
	}
	if _, vote := phrase.ReadOutcome(words); vote || phrase.IsCounts(words) || phrase.IsResolutionNumber(words) || phrase.IsMotionNumber(words) || phrase.SideOf(strings.TrimRight(words, " :")) > 0 {
		return true
	}
	if p, moved := phrase.ReadProposal(words); moved && p.Bare {
		return true
	}
	l, label := ReadLabel(words)
	return label && (l.Colon || l.Kind == DroppedLabel || l.Kind == ReasonsLabel || l.Kind == AlternativesLabel)
}

// announces tells a line that leads to what stands below it: "4.2 RESOLVED that:",
// "That:-".
func announces(words string) bool {
	return strings.HasSuffix(strings.TrimRight(words, "-–— "), ":")
}

// longestFoot is the length of the longest running line that ends in a stop and counts
// its pages.
const longestFoot = 100

// goesOnWithText tells a line that is rather the second half of a sentence, or an
// entry of a list, than a running head: "meet the cost of the works from",
// "2) agree the terms of the licence". Two pages may begin with the same one.
func goesOnWithText(words string) bool {
	if e, ok := phrase.ReadEnumerator(words); ok && e.End < len(words) {
		rest := strings.TrimLeft(words[e.End:], " \t\u00a0")
		return startsLower(rest) || strings.HasPrefix(rest, "That ") || strings.HasPrefix(rest, "To ") || e.Class == phrase.Bullet && strings.Count(rest, " ") > 3
	}
	if len(words) > longestFoot && words[len(words)-1] == '.' && strings.ContainsAny(words, "0123456789") {
		return true // a sentence that tells of figures: others on other pages
	}
	return leavesOpen(words) || startsLower(words) && (strings.Count(words, " ") > 3 || strings.HasSuffix(words, ".")) && !strings.ContainsAny(words, "/\\@")
}

// ShapeOf gives a line as it is compared from page to page: figures and the
// space between words count for nothing.
func ShapeOf(words string) string {
	var b strings.Builder
	for _, w := range strings.Fields(phrase.Small(words)) {
		figures := false
		for _, r := range w {
			if unicode.IsDigit(r) {
				if !figures {
					b.WriteByte('#')
				}
				figures = true
				continue
			}
			figures = false
			b.WriteRune(r)
		}
		b.WriteByte(' ')
	}
	return b.String()
}

func turn(l *Line, rule string) {
	l.Turn, l.Blank = rule, true
}

// isPageNumber tells "12", "- 12 -", "Page 12", "Page 3 of 12", "3 of 12",
// "Page 028 (2017)", "iv", "A 147".
func isPageNumber(words string) bool {
	if bare, ok := strings.CutSuffix(words, "."); len(words) > 24 || ok && strings.Trim(bare, "0123456789") == "" {
		return false // "2014." ends a sentence
	}
	t := phrase.Small(strings.Trim(words, " -–—|.[]~*"))
	if rest, ok := strings.CutPrefix(t, "page"); ok {
		t = strings.TrimLeft(rest, " |:.no")
		figures, rest := leadingDigits(t)
		return figures > 0 && (rest == "" || isOf(rest) || rest[0] == ' ' && strings.Trim(rest, " ()0123456789/") == "")
	}
	if len(t) > 2 && t[1] == ' ' && t[0] >= 'a' && t[0] <= 'z' {
		t = t[2:]
	}
	if figures, rest := leadingDigits(t); figures > 0 && figures < 5 {
		return rest == "" || isOf(rest)
	}
	return len(t) < 6 && phrase.Roman(t) > 0 && t != "i"
}

// isDashedNumber tells "- 12 -".
func isDashedNumber(words string) bool {
	n, rest := leadingDigits(strings.Trim(words, "-–— "))
	return n > 0 && n < 5 && rest == "" && len(words) > n+2 && words[0] > '9' || n > 0 && n < 5 && rest == "" && strings.HasPrefix(words, "-") && strings.HasSuffix(words, "-")
}

// isOf tells " of 12" and "/12".
func isOf(rest string) bool {
	rest = strings.TrimLeft(rest, " ")
	for _, of := range [...]string{"of ", "/", "of"} {
		if after, ok := strings.CutPrefix(rest, of); ok {
			n, tail := leadingDigits(strings.TrimLeft(after, " "))
			return n > 0 && strings.TrimRight(tail, " )") == ""
		}
	}
	return false
}

func leadingDigits(t string) (int, string) {
	n := 0
	for n < len(t) && t[n] >= '0' && t[n] <= '9' {
		n++
	}
	return n, t[n:]
}

// markNumbered takes running lines of texts that lost their form feeds: lines of
// one shape in which a number grows by one from each to the next, and that hold a
// date or the word "page" or stand as far apart as pages are long.
func markNumbered(s string, lines []Line) {
	groups := map[string][]int{}
	var order []string
	for i, l := range lines {
		if l.Blank || l.End-l.Start > 120 {
			continue
		}
		words := s[l.Start:l.End]
		if strings.HasPrefix(words, "Page ") && isPageNumber(words) {
			turn(&lines[i], pageNumber)
			continue
		}
		if e, entry := phrase.ReadEnumerator(words); entry && !(e.Bare && (namesPage(words) || pageOfVolume(words))) || !strings.ContainsAny(words, "0123456789") || speaks(words) || announces(words) || startsLower(words) && strings.HasSuffix(words, ".") {
			continue
		}
		shape := ShapeOf(words)
		if groups[shape] == nil {
			order = append(order, shape)
		}
		groups[shape] = append(groups[shape], i)
	}
	for _, shape := range order {
		run := groups[shape]
		first := s[lines[run[0]].Start:lines[run[0]].End]
		if len(run) < 2 || !counts(s, lines, run) || !(namesPage(first) && countsBesideDate(s, lines, run)) && !(numberAtEdge(first) && parted(run)) && !(pageOfVolume(first) && parted(run) && !headTitles(s, lines, run)) && (!regular(run, false) || headTitles(s, lines, run)) {
			continue
		}
		ink, at := inked(lines)
		markBeside(s, lines, run, ink, at)
		for _, i := range run {
			turn(&lines[i], RunningLine)
		}
	}
}

// edgeGap is the least run of blanks between the words of a running line and the
// page's number at the other edge.
const edgeGap = 20

// numberAtEdge tells "PC 26.6.14                    14.1": a short word or two, and
// far from them a number.
func numberAtEdge(words string) bool {
	gap := strings.LastIndex(words, strings.Repeat(" ", edgeGap))
	if gap <= 0 {
		return false
	}
	before, number := strings.TrimRight(words[:gap], " "), strings.TrimLeft(words[gap+edgeGap:], " ")
	return len(before) < edgeGap && !strings.Contains(before, "  ") && strings.Trim(number, "0123456789.") == ""
}

// pageOfVolume tells "2021 FC 267": the year of a volume of minutes, the letters of the
// body and the volume's page.
func pageOfVolume(words string) bool {
	f := strings.Fields(words)
	return len(f) == 3 && len(f[0]) == 4 && (f[0][:2] == "19" || f[0][:2] == "20") && strings.Trim(f[0]+f[2], "0123456789") == "" && len(f[1]) < 6 && strings.Trim(f[1], "ABCDEFGHIJKLMNOPQRSTUVWXYZ") == ""
}

// inked lists the lines that are not blank, and gives of each its place among them.
func inked(lines []Line) (ink []int, at map[int]int) {
	at = map[int]int{}
	for i, l := range lines {
		if !l.Blank {
			at[i] = len(ink)
			ink = append(ink, i)
		}
	}
	return ink, at
}

// regular tells whether lines stand about as far apart as pages are long. The last
// page may be shorter where its line ends the text.
func regular(run []int, ends bool) bool {
	least, most := steps(run, ends)
	return len(run) > 2 && least > 8 && most <= 2*least
}

// even tells whether lines stand as far apart as only those of pages do: items and
// rows of tables are not so much alike.
func even(run []int, ends bool) bool {
	least, most := steps(run, ends)
	return len(run) > 3 && least > 8 && most*4 <= least*5
}

// steps gives the least and the greatest distance from one line of a run to the
// next. The last may be as small as it likes where its line ends the text.
func steps(run []int, ends bool) (least, most int) {
	for i := 1; i < len(run); i++ {
		step := run[i] - run[i-1]
		most = max(most, step)
		if i == 1 || step < least && !(ends && i+1 == len(run)) {
			least = step
		}
	}
	return least, most
}

// leastPage is the least number of lines between two running lines.
const leastPage = 8

// parted tells whether the lines stand as far apart as short pages are long.
func parted(run []int) bool {
	for i := 1; i < len(run); i++ {
		if run[i]-run[i-1] < leastPage {
			return false
		}
	}
	return true
}

func namesPage(words string) bool {
	if _, ok := phrase.ReadDate(words); ok {
		return true
	}
	return strings.Contains(phrase.Small(words), "page ")
}

// counts tells whether one of the figures in lines of the same shape grows by
// one from line to line, while the others stay.
func counts(s string, lines []Line, run []int) bool {
	last := figuresOf(s[lines[run[0]].Start:lines[run[0]].End])
	for _, i := range run[1:] {
		now := figuresOf(s[lines[i].Start:lines[i].End])
		grown := 0
		for k := range now {
			if k >= len(last) {
				return false
			}
			switch now[k] - last[k] {
			case 0:
			case 1:
				grown++
			default:
				return false
			}
		}
		if grown != 1 {
			return false
		}
		last = now
	}
	return true
}

// countsBesideDate tells whether what grows is no part of the lines' date: "Minutes of 7
// May recorded that …" and "Minutes of 8 May recorded that …" are text.
func countsBesideDate(s string, lines []Line, run []int) bool {
	last := ""
	for k, i := range run {
		words := s[lines[i].Start:lines[i].End]
		d, dated := phrase.ReadDate(words)
		if !dated {
			return true
		}
		if date := words[d.Range.Start:d.Range.End]; k > 0 && date != last {
			return false
		} else {
			last = date
		}
	}
	return true
}

func figuresOf(words string) []int {
	var out []int
	for i := 0; i < len(words); {
		n, rest := leadingDigits(words[i:])
		if n == 0 {
			i++
			continue
		}
		v := 0
		for _, c := range words[i : i+min(n, 8)] {
			v = v*10 + int(c-'0')
		}
		out = append(out, v)
		i = len(words) - len(rest)
	}
	return out
}

// besideReach is how many lines of a running head or foot may stand above or
// below its number.
const besideReach = 3

// markBeside takes the lines that recur beside the numbers of pages, and the
// numbers with them. It tells whether any line does.
func markBeside(s string, lines []Line, run, ink []int, at map[int]int) bool {
	some := false
	for _, step := range [...]int{-1, 1} {
		for d := 1; d <= besideReach; d++ {
			count := map[string]int{}
			for _, i := range run {
				if shape := besideShape(s, lines, ink, at[i]+step*d); shape != "" {
					count[shape]++
				}
			}
			if shape := besideShape(s, lines, ink, d-1); step > 0 && shape != "" {
				count[shape]++ // the head of the first page, above which no number stands
			}
			found := false
			for _, i := range run {
				k := at[i] + step*d
				if shape := besideShape(s, lines, ink, k); shape != "" && count[shape] > 1 && count[shape]*5 >= len(run)*3 {
					turn(&lines[ink[k]], RunningLine)
					turn(&lines[i], pageNumber)
					found, some = true, true
				}
			}
			if !found {
				break
			}
		}
	}
	if some {
		for _, i := range run {
			turn(&lines[i], pageNumber)
		}
	}
	return some
}

// besideShape gives the shape of a line that may be a running one; empty where it
// says too little, or opens something.
func besideShape(s string, lines []Line, ink []int, k int) string {
	if k < 0 || k >= len(ink) {
		return ""
	}
	words := s[lines[ink[k]].Start:lines[ink[k]].End]
	letters := 0
	for _, r := range words {
		if unicode.IsLetter(r) {
			letters++
		}
	}
	if letters < 5 && strings.Trim(words, "_-=*") != "" && !endsInDate(words) && !isBareDate(words) || speaks(words) || announces(words) {
		return ""
	}
	return turnShape(words)
}

// turnShape is the shape of a line that may be a running one: the figures of a sentence
// of the text count no pages.
func turnShape(words string) string {
	if tellsFigures(words) {
		return words
	}
	return ShapeOf(words)
}

// Sentences of so many words and characters tell of figures rather than count pages.
const (
	sentenceWords = 9
	sentenceLong  = 60
	endedWords    = 4 // where a stop ends them
)

// tellsFigures tells a line of a text's own words, small letters nearly all, and not the
// word "page".
func tellsFigures(words string) bool {
	ended := words[len(words)-1] == '.'
	if len(words) < sentenceLong && !ended || strings.Contains(words, "age ") {
		return false
	}
	small := 0
	for w := range strings.FieldsSeq(words) {
		if w[0] >= 'a' && w[0] <= 'z' {
			small++
		}
	}
	return small >= sentenceWords || ended && small >= endedWords
}

// isBareDate tells a line that is a date: "16 May 2004" has fewer letters than
// most running lines.
func isBareDate(words string) bool {
	d, ok := phrase.ReadDate(words)
	return ok && d.Range.Start == 0 && d.Range.End == len(words)
}

// endsInDate tells a code with a date in figures behind it: "PC 25.08.2014".
func endsInDate(words string) bool {
	_, n, ok := phrase.ReadNumericDate(phrase.LastWord(words))
	return ok && n == len(words)-strings.LastIndexByte(words, ' ')-1
}
