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
		if isTitleLine(s, lines, above) || isTitleLine(s, lines, below) || endsCapitals(s, lines, above) {
			titled++
		}
	}
	return titled*3 >= len(run)*2
}

// endsCapitals tells the second line of a title in capitals between blank lines.
func endsCapitals(s string, lines []Line, i int) bool {
	if i < 2 || lines[i-1].Blank || !lines[i-2].Blank || i+1 >= len(lines) || !lines[i+1].Blank {
		return false
	}
	above, words := s[lines[i-1].Start:lines[i-1].End], s[lines[i].Start:lines[i].End]
	return phrase.IsCapitals(words) && phrase.IsCapitals(above) && !strings.ContainsAny(words[len(words)-1:], ".;,_-") && !speaks(above) && !speaks(words)
}

// longestTitleLine is the length of the longest title of one line.
const longestTitleLine = 140

// isTitleLine tells a line between blank lines that may be the title of an item:
// it begins like a sentence, nothing ends it, and it has no number of its own. The end
// of the meeting and what leads to a list are none.
func isTitleLine(s string, lines []Line, i int) bool {
	if i <= 0 || i+1 >= len(lines) || !lines[i-1].Blank || !lines[i+1].Blank {
		return false
	}
	words := s[lines[i].Start:lines[i].End]
	first, _ := utf8.DecodeRuneInString(words)
	if _, entry := phrase.ReadEnumerator(words); entry {
		return false
	}
	if _, closes := phrase.ReadClosing(words); closes || words[len(words)-1] == ':' && strings.Contains(words, "ollowing ") {
		return false // "…, the following points were raised:"
	}
	return len(words) <= longestTitleLine && (unicode.IsUpper(first) || unicode.IsDigit(first)) && !strings.ContainsAny(words[len(words)-1:], ".;,_-") && (!speaks(words) || headsBusiness(words))
}

// headsBusiness tells a label that heads an item of all minutes too: "Minutes:",
// "Declarations of Interest:".
func headsBusiness(words string) bool {
	l, ok := ReadLabel(words)
	return ok && l.Rest >= len(words) && (l.Kind == MinutesLabel || l.Kind == DetailLabel)
}
