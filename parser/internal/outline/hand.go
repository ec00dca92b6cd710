package outline

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"minutebook/parser/internal/phrase"
)

// Editors of pages leave a line's end behind the first words of a paragraph or
// title, where a change of type stood: "The" / "Harbour Master reported that …". It
// is told by the lines that can't have begun anything.

// headBroken is the width up to which a line may hold such first words.
const headBroken = 30

// brokenHeads tells whether a text whose lines are paragraphs breaks some behind
// their first words.
func brokenHeads(s string, lines []Line, spacing string) bool {
	n := 0
	for i := 1; i < len(lines); i++ {
		if a, b := &lines[i-1], &lines[i]; !b.Blank && !b.Row && b.Bar.End == 0 && firstWords(s, lines, i-1, spacing) && (startsLower(s[b.Start:b.End]) || closesBracket(s[a.Start:a.End], s[b.Start:b.End])) {
			n++
		}
	}
	return n > 1
}

// firstWords tells whether a line may hold the first words of a paragraph: nothing, or
// in a text without blank lines the end of another, stands above it.
func firstWords(s string, lines []Line, i int, spacing string) bool {
	l := &lines[i]
	if l.Blank || l.Row || l.Bar.End > 0 || l.Width > headBroken || i > 0 && !lines[i-1].Blank && !(spacing == Close && strings.IndexByte(".:", s[lines[i-1].End-1]) >= 0) {
		return false
	}
	last, _ := utf8.DecodeLastRuneInString(s[l.Start:l.End])
	return unicode.IsLetter(last)
}

// closesBracket tells whether a bracket that one line opens is closed on the next.
func closesBracket(before, words string) bool {
	open := strings.LastIndexByte(before, '(')
	end := strings.IndexByte(words, ')')
	return open >= 0 && open > strings.LastIndexByte(before, ')') && end > 0 && !strings.Contains(words[:end], "(")
}

// longSentence is the width from which a line with a stop is a sentence.
const longSentence = 60

// goesOnFromHead tells whether line i goes on with the first words of a paragraph on
// the line above.
func (b *builder) goesOnFromHead(p *Para, i int) bool {
	if b.gap > 0 || p.Last != i-1 || p.Line != p.Last || !firstWords(b.s, b.lines, i-1, b.habits.Spacing) || b.opensList(&b.lines[i]) {
		return false
	}
	prev, l := b.lines[i-1], b.lines[i]
	before, words := b.s[prev.Start:prev.End], b.s[l.Start:l.End]
	if b.habits.Spacing == Close && leavesOpen(before) && strings.HasSuffix(words, ":") {
		l, ok := ReadLabel(before + " " + words)
		return ok && l.Colon // "Implementation of" / "Decisions:"
	}
	if partStructures(before, words) || opensDecision(before, words) || speaks(words) || speaks(before) {
		return false
	}
	if startsLower(words) || before == "The" || leavesOpen(before) {
		return true
	}
	return b.habits.Spacing != Close && strings.HasPrefix(before, "The ") && strings.Count(before, " ") < 4 && (l.Width >= longSentence && strings.HasSuffix(words, ".") || l.Width >= 2*longSentence)
}

// fullTitle is the width from which a line in capitals may be one of a title's two.
const fullTitle = 75

// brokenTitle tells whether a title in capitals goes on below its full line, where blank
// lines part paragraphs: "… WITH PARKING FOR 11 CARS, FOR THE BELL" / "GUILD (AMENDED)".
func (b *builder) brokenTitle(prev, l *Line) bool {
	if b.gap > 0 || b.habits.Wrap > 0 || b.habits.Spacing != BlankLines || prev.Width < fullTitle || l.Indent != prev.Indent {
		return false
	}
	words, before := plain(b.s[l.Start:l.End]), plain(b.s[prev.Start:prev.End])
	if !phrase.IsCapitals(before) || !phrase.IsCapitals(words) || strings.ContainsAny(before[len(before)-1:], ".:;-") || opensStructure(words) || speaks(words) {
		return false
	}
	_, entry := phrase.ReadEnumerator(words)
	return !entry
}
