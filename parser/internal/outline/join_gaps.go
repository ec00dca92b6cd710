package outline

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"minutebook/parser/internal/phrase"
)

// The fewest lines that break off above a blank line and go on below it with a small
// letter, and the share of all lines that they are, which show that a blank line
// stands after each broken line, though the lines keep to no width: print has letters of
// many widths.
const (
	fewestRagged = 6
	shareRagged  = 6
)

// raggedWidth gives the width of the longest line that was broken so; 0 where none are.
func raggedWidth(lines []Line, breaks []lineBreak) int {
	ragged, widest := 0, 0
	for _, b := range breaks {
		if b.goesOn && b.width >= narrowest {
			ragged++
			widest = max(widest, b.width)
		}
	}
	if ragged < fewestRagged {
		return 0
	}
	inked := 0
	for i := range lines {
		if !lines[i].Blank {
			inked++
		}
	}
	if ragged*shareRagged < inked {
		return 0
	}
	return widest
}

// brokenInGaps tells whether a sentence goes on with a capital or a figure where a blank
// line stands after each broken line: the line above is nearly full and comes to no end.
func (b *builder) brokenInGaps(prev, l *Line) bool {
	if !b.habits.WrapGaps || b.gap != 1 || prev.Width > b.habits.Wrap || prev.Width*20 < b.habits.Wrap*17 {
		return false
	}
	words, before := plain(b.s[l.Start:l.End]), plain(b.s[prev.Start:prev.End])
	first, _ := utf8.DecodeRuneInString(words)
	return (unicode.IsLetter(first) || unicode.IsDigit(first)) && phrase.IsCapitals(before) == phrase.IsCapitals(words) && goesOnAlike(before, words) && !opensBelow(before, words)
}

// sentenceOpenings are words in whose dress no sentence goes on, but one begins.
var sentenceOpenings = phrase.NewPrefixes("the ", "that ", "a report ", "to ", "there was ", "there were ", "there being ", "it was ", "with the ", "consideration was ", "confirmed ")

// opensBelow tells a sentence that begins below a line that could end, a title's as a
// rule: "90. Ferry Dues – Report of the Treasurer" / "The Panel heard …". With a small
// letter it would go on.
func opensBelow(before, words string) bool {
	return sentenceOpenings.Of(words) != "" && !startsLower(words) && !leavesOpen(before)
}

// goesOnAlike tells whether words that come to no end may go on on the next line, however
// it begins: it is no entry, no row of a list and no part of a vote.
func goesOnAlike(before, words string) bool {
	last, _ := utf8.DecodeLastRuneInString(before)
	if !unicode.IsLetter(last) && !unicode.IsDigit(last) && last != ',' {
		return false
	}
	first, rest, _ := strings.Cut(words, " ")
	opens, _, _ := strings.Cut(before, " ")
	if strings.ContainsAny(first, "0123456789") && !(strings.Trim(first, "0123456789") == "" && startsLower(rest)) {
		return false // "144/19: TOLLS" begins an item, "14 members" does not
	}
	return first != opens && !speaks(words) && !phrase.OpensSide(phrase.AllCues, words) // rows of a list begin alike
}
