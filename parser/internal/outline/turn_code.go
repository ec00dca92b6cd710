package outline

import (
	"slices"
	"strings"

	"minutebook/parser/internal/phrase"
)

// longestCodeLine is the length of the longest line that holds no more than a code.
const longestCodeLine = 20

// codeShape gives the shape of a line that holds one word with figures, or a Roman
// number: it numbers an item, if it does not number a page. Empty for other lines.
func codeShape(words string) string {
	if len(words) > longestCodeLine || strings.ContainsAny(words, " \t") {
		return ""
	}
	if romanAlone(words) > 0 {
		return "roman"
	}
	if !strings.ContainsAny(words, "0123456789") {
		return ""
	}
	return ShapeOf(words)
}

// romanAlone gives the value of a Roman number in capitals with what may close it.
func romanAlone(words string) int {
	bare := strings.TrimRight(words, ".):")
	if bare == "" || strings.Trim(bare, "IVXL") != "" {
		return 0
	}
	return phrase.Roman(bare)
}

// codeValues gives the numbers that a code holds.
func codeValues(words string) []int {
	if v := romanAlone(words); v > 0 {
		return []int{v}
	}
	return figuresOf(words)
}

// codesAtTurns are the codes of one shape at the feet, or the heads, of pages.
type codesAtTurns struct {
	values [][]int
	pages  []int
}

// standWithin tells of codes at the turns of pages whether most of their kind
// stand elsewhere in the text, or do while those at the turns do not count the
// pages: then they are no page's.
func standWithin(s string, lines []Line, runs [][]edge, bounds int, often func(edge) bool) func(edge) bool {
	all := map[string]int{}
	for _, l := range lines {
		if shape := codeShape(s[l.Start:l.End]); !l.Blank && shape != "" {
			all[shape]++
		}
	}
	at := map[string]*codesAtTurns{}
	key := func(e edge, shape string) string {
		e.shape = shape
		return sideKey(e)
	}
	for i, run := range runs {
		for _, e := range run {
			words := s[lines[e.line].Start:lines[e.line].End]
			if !isPageNumber(words) && !often(e) {
				break
			}
			if shape := codeShape(words); shape != "" {
				k := key(e, shape)
				if at[k] == nil {
					at[k] = &codesAtTurns{}
				}
				at[k].values = append(at[k].values, codeValues(words))
				at[k].pages = append(at[k].pages, i/2) // each page but the last has a foot and a head
			}
		}
	}
	items := map[string]bool{} // whether the codes of a shape number items for certain
	return func(e edge) bool {
		shape := codeShape(s[lines[e.line].Start:lines[e.line].End])
		found := at[key(e, shape)]
		if shape == "" || found == nil {
			return false
		}
		certain, asked := items[shape]
		if !asked {
			apart := all[shape] - at[key(edge{foot: true}, shape)].count() - at[key(edge{}, shape)].count()
			certain = all[shape] > 2 && (belowOwnTitles(s, lines, shape) || runThrough(s, lines, shape, apart))
			items[shape] = certain
		}
		if certain {
			return true
		}
		n := len(found.values)
		if all[shape] > 2*n && n*3 < bounds*2 {
			return true
		}
		return all[shape] > n+1 && !found.countPages(bounds)
	}
}

// belowOwnTitles tells whether each code of a shape stands right below a line that may
// be a title, and no two of these are alike, as running heads are.
func belowOwnTitles(s string, lines []Line, shape string) bool {
	seen := map[string]bool{}
	for i, l := range lines {
		if l.Blank || codeShape(s[l.Start:l.End]) != shape {
			continue
		}
		above, _ := neighbours(lines, i)
		if !isTitleLine(s, lines, above) {
			return false
		}
		words := ShapeOf(s[lines[above].Start:lines[above].End])
		if seen[words] {
			return false
		}
		seen[words] = true
	}
	return true
}

// runThrough tells whether all codes of a shape are one series that grows by one from
// each to the next, though some of them stand apart from the turns of pages: what
// counts pages stands nowhere else. Two plain figures in order may be chance.
func runThrough(s string, lines []Line, shape string, apart int) bool {
	if apart < 1 || apart < 2 && strings.Trim(shape, "#. ") == "" {
		return false
	}
	var last []int
	for _, l := range lines {
		if l.Blank || codeShape(s[l.Start:l.End]) != shape {
			continue
		}
		now := codeValues(s[l.Start:l.End])
		if last != nil && (!countsOn(last, now, 1) || slices.Equal(last, now)) {
			return false
		}
		last = now
	}
	return true
}

// count gives how many codes there are.
func (c *codesAtTurns) count() int {
	if c == nil {
		return 0
	}
	return len(c.values)
}

// countPages tells whether the codes grow from page to page, or are the same on
// each, and do not stand on a few of the pages only.
func (c *codesAtTurns) countPages(bounds int) bool {
	n, steps := len(c.values), 0
	for i := 1; i < n; i++ {
		if countsOn(c.values[i-1], c.values[i], c.pages[i]-c.pages[i-1]) {
			steps++
		}
	}
	return n > 1 && steps*3 >= (n-1)*2 && n*2 >= bounds
}

// countsOn tells whether one of the numbers of a code at most grew, by as much as
// pages were turned.
func countsOn(last, now []int, pages int) bool {
	grown := 0
	for i := range min(len(last), len(now)) {
		switch now[i] - last[i] {
		case 0:
		case pages:
			grown++
		default:
			return false
		}
	}
	return grown < 2
}
