package outline

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"minutebook/parser/internal/phrase"
)

// headTitles tells whether most of some lines with numbers stand right below or
// above a title: they number the items of the minutes, not its pages.
func headTitles(s string, lines []Line, run []int) bool {
	titled := 0
	for _, i := range run {
		above, below := neighbours(lines, i)
		if isTitleLine(s, lines, above) || isTitleLine(s, lines, below) {
			titled++
		}
	}
	return titled*3 >= len(run)*2
}

// longestTitleLine is the length of the longest title of one line.
const longestTitleLine = 140

// isTitleLine tells a line between blank lines that may be the title of an item:
// it begins like a sentence, nothing ends it, and it has no number of its own.
func isTitleLine(s string, lines []Line, i int) bool {
	if i <= 0 || i+1 >= len(lines) || !lines[i-1].Blank || !lines[i+1].Blank {
		return false
	}
	words := s[lines[i].Start:lines[i].End]
	first, _ := utf8.DecodeRuneInString(words)
	if _, entry := phrase.ReadEnumerator(words); entry {
		return false
	}
	return len(words) <= longestTitleLine && (unicode.IsUpper(first) || unicode.IsDigit(first)) && !strings.ContainsAny(words[len(words)-1:], ".;,_-") && !speaks(words)
}

// longestCodeLine is the length of the longest line that holds no more than a code.
const longestCodeLine = 20

// codeShapes counts the lines of each shape that hold one word with figures: they
// number items, if they do not number pages.
func codeShapes(s string, lines []Line) map[string]int {
	out := map[string]int{}
	for _, l := range lines {
		if words := s[l.Start:l.End]; !l.Blank && len(words) <= longestCodeLine && strings.ContainsAny(words, "0123456789") && !strings.ContainsAny(words, " \t") {
			out[ShapeOf(words)]++
		}
	}
	return out
}

// standWithin tells of codes at the turns of pages whether most of their kind
// stand elsewhere in the text: then they are no page's.
func standWithin(s string, lines []Line, runs [][]edge, bounds int, often func(edge) bool) func(edge) bool {
	all, atTurns := codeShapes(s, lines), map[string]int{}
	for _, run := range runs {
		for _, e := range run {
			if words := s[lines[e.line].Start:lines[e.line].End]; !isPageNumber(words) && !often(e) {
				break
			}
			atTurns[sideKey(e)]++
		}
	}
	return func(e edge) bool {
		n := atTurns[sideKey(e)]
		return all[e.shape] > 2*n && n*3 < bounds*2
	}
}
