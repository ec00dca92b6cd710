package outline

import (
	"strings"
	"unicode"

	"minutebook/parser/internal/phrase"
)

// pageBounds gives the indices of the lines with which new pages begin.
func pageBounds(lines []Line) []int {
	var out []int
	for i, l := range lines {
		if l.Page && i > 0 {
			out = append(out, i)
		}
	}
	return out
}

// edge is a line at the head or foot of a page.
type edge struct {
	line  int
	foot  bool
	shape string
}

// markAtBounds takes the lines about form feeds: page numbers, and what stands
// there on most pages. From the turn outward, the first line of text ends them.
func markAtBounds(s string, lines []Line, bounds []int) {
	var runs [][]edge
	var pages []int // the number of each run's page, counted from the first
	note := func(run []edge, page int) {
		runs, pages = append(runs, run), append(pages, page)
	}
	before := folioBefore(s, lines)
	for i, b := range append(bounds, len(lines)) {
		note(edges(s, lines, b-1, -1), before+i+1)
		if b < len(lines) {
			note(edges(s, lines, b, 1), before+i+2)
		}
	}
	// The head of the first page counts too, though no turn stands above it.
	recurring := countEdges(append(runs, edges(s, lines, 0, 1)))
	headed := headDate(s, lines[:bounds[0]])
	often := func(e edge) bool {
		n, alike := recurring(e)
		words := s[lines[e.line].Start:lines[e.line].End]
		if goesOnWithText(words) {
			return alike >= 3 && alike*4 >= len(bounds)*3
		}
		if len(words) > longestFoot && words[len(words)-1] == '.' {
			return n >= 2 && n*4 >= len(bounds)*3
		}
		return (n > 2 || alike > 1) && n*2 >= len(bounds)
	}
	within := standWithin(s, lines, runs, len(bounds), often)
	for i, run := range runs {
		number := "" // a page has one, though it may be printed twice
		for _, e := range run {
			words := s[lines[e.line].Start:lines[e.line].End]
			sheet := numbersSheet(s, lines[e.line], pages[i], headed)
			if !sheet && within(e) {
				break
			}
			switch {
			case isPageNumber(words) && (number == "" || number == figuresIn(words)) && !isLastOfDate(s, lines, e.line), sheet && figuresIn(words)+"." == words:
				number = figuresIn(words)
				turn(&lines[e.line], pageNumber)
				continue
			case often(e) && !speaks(words) && !announces(words), datesPage(words, headed) && besideNumber(s, lines, e.line), sheet:
				turn(&lines[e.line], RunningLine)
				continue
			}
			break // a line of text parts what lies beyond it from the turn
		}
	}
}

// countEdges counts on how many pages a line stands near the head or the foot, and
// on how many of them at most equally far from the turn: lines of two pages may be
// alike by chance.
func countEdges(runs [][]edge) func(edge) (n, alike int) {
	type place struct {
		key string
		at  int // from the turn outward
	}
	count, level, alike := map[string]int{}, map[place]int{}, map[string]int{}
	for _, run := range runs {
		seen := map[string]bool{}
		for at, e := range run {
			key := sideKey(e)
			if seen[key] {
				continue
			}
			seen[key] = true
			count[key]++
			level[place{key, at}]++
			alike[key] = max(alike[key], level[place{key, at}])
		}
	}
	return func(e edge) (int, int) { return count[sideKey(e)], alike[sideKey(e)] }
}

// headReach is how many lines of a text's head are looked at for its date.
const headReach = 25

// dateInHead gives the date in a line of a head; none of a list of contents: "Minutes of
// 4 May ..... 2".
func dateInHead(words string) string {
	if d, ok := phrase.ReadDate(words); ok && !strings.Contains(words, "....") {
		return d.ISO
	}
	return ""
}

// headDate gives the first date in the head of a text, empty where it has none.
func headDate(s string, lines []Line) string {
	for i, n := 0, 0; i < len(lines) && n < headReach; i++ {
		if lines[i].Blank {
			continue
		}
		n++
		if date := dateInHead(s[lines[i].Start:lines[i].End]); date != "" {
			return date
		}
	}
	return ""
}

// besideNumber tells whether the next line with words above or below is a page's number.
func besideNumber(s string, lines []Line, i int) bool {
	for _, step := range [...]int{-1, 1} {
		k := i + step
		for k >= 0 && k < len(lines) && lines[k].Start == lines[k].End {
			k += step
		}
		if k >= 0 && k < len(lines) && (lines[k].Turn == pageNumber || isPageNumber(s[lines[k].Start:lines[k].End])) {
			return true
		}
	}
	return false
}

// datesPage tells a line at a page's edge that holds the date of the text's head
// and a few words before it: "City Council – 5 February 2019". Beside a page's
// number it is a running head even where it stands once.
func datesPage(words, headed string) bool {
	d, ok := phrase.ReadDate(words)
	if !ok || d.ISO != headed || len(words) > 90 || strings.HasSuffix(words, ".") && d.Range.End < len(words)-1 {
		return false
	}
	before := strings.TrimRight(words[:d.Range.Start], " -–—,(")
	if named := strings.TrimRight(words[:d.Range.Start], " "); before == named && before != "" && !isProper(before) {
		return false // the date belongs to what stands before it
	}
	return strings.Trim(words[d.Range.End:], " .)0123456789") == "" && strings.Count(before, " ") < 6 && !startsLower(words)
}

func sideKey(e edge) string {
	if e.foot {
		return "foot " + e.shape
	}
	return "head " + e.shape
}

// figuresIn gives the figures of a line.
func figuresIn(words string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsDigit(r) {
			return r
		}
		return -1
	}, words)
}

// edges gives the lines nearest to a page's turn, outward from it.
func edges(s string, lines []Line, from, step int) []edge {
	var out []edge
	for i := from; i >= 0 && i < len(lines) && len(out) < turnReach; i += step {
		if !lines[i].Blank {
			out = append(out, edge{i, step < 0, turnShape(s[lines[i].Start:lines[i].End])})
		}
		if step < 0 && lines[i].Page || step > 0 && i+1 < len(lines) && lines[i+1].Page {
			break
		}
	}
	return out
}
