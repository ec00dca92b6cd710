package outline

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"minutebook/parser/internal/phrase"
)

// The fewest lines that break off above a blank line and go on below it with a small
// letter, and the share of the pairs of lines that they are, which show that a blank line
// stands after each broken line, though the lines keep to no width: print has letters of
// many widths.
const (
	fewestRagged = 6
	shareRagged  = 6
)

// raggedWidth gives the width of the longest line that was broken so; 0 where none are.
func raggedWidth(s string, lines []Line, margin int) int {
	pairs, long, small := 0, 0, 0
	for i := 2; i < len(lines); i++ {
		a, b := &lines[i-2], &lines[i]
		if a.Blank || b.Blank || !lines[i-1].Blank || lines[i-1].Turn != "" {
			continue
		}
		pairs++
		if a.Width-margin > broadest {
			long++
		} else if c := s[b.Start]; c >= 'a' && c <= 'z' {
			small++
		}
	}
	if small < fewestRagged || small*shareRagged < pairs || long*8 > pairs {
		return 0 // as nearly always
	}
	ragged, widest := 0, 0
	for i := 2; i < len(lines); i++ {
		a, b := &lines[i-2], &lines[i]
		if !a.Blank && !b.Blank && lines[i-1].Blank && lines[i-1].Turn == "" && a.Width-margin >= narrowest && a.Width-margin <= broadest && startsLower(s[b.Start:b.End]) && breaksOff(s, lines, i, 2) {
			ragged++
			widest = max(widest, a.Width)
		}
	}
	if ragged < fewestRagged || ragged*shareRagged < pairs {
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
	return (unicode.IsLetter(first) || unicode.IsDigit(first)) && phrase.IsCapitals(before) == phrase.IsCapitals(words) && goesOnAlike(before, words)
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
