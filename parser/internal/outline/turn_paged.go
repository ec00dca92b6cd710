package outline

import (
	"strings"

	"minutebook/parser/internal/phrase"
)

// pageGap is the least run of blanks between a running line and the number of the page.
const pageGap = 3

// pagedWords gives the words of a line behind which, over a gap, the number of a page
// stands, and that number; 0 where none does.
func pagedWords(t string) (words string, page int) {
	i := strings.LastIndex(t, strings.Repeat(" ", pageGap))
	if i <= 0 || len(t) > longestOnce+pageGap {
		return "", 0
	}
	number := strings.TrimLeft(t[i:], " ")
	if !isPageNumber(number) || strings.Trim(number, "Page 0123456789") != "" && !strings.Contains(number, " of ") {
		return "", 0
	}
	digits := strings.TrimLeft(number, "Page ")
	n, _ := leadingDigits(digits)
	if n == 0 || n > 3 {
		return "", 0
	}
	return strings.TrimRight(t[:i], " "), figuresOf(digits)[0]
}

// markPaged takes running lines that name minutes or a meeting and stand at few
// turns, with the number of the page behind them: the same words, and numbers that
// grow by one. A line that says so of other words may be a row of a table.
func markPaged(s string, lines []Line) {
	last := map[string]int{} // the line that held the words last
	for i, l := range lines {
		if l.Blank || !strings.Contains(s[l.Start:l.End], "   ") {
			continue
		}
		words, page := pagedWords(s[l.Start:l.End])
		if page == 0 || !namesPaper(words) {
			continue
		}
		if at, ok := last[words]; ok {
			if _, before := pagedWords(s[lines[at].Start:lines[at].End]); before+1 == page {
				turn(&lines[at], RunningLine)
				turn(&lines[i], RunningLine)
			}
		}
		last[words] = i
	}
}

// namesPaper tells words that name minutes or a meeting.
func namesPaper(t string) bool {
	for w := range strings.FieldsSeq(phrase.Small(t)) {
		switch strings.Trim(w, ",.:;()") {
		case "minutes", "minute", "meeting", "council", "committee", "board", "cabinet", "panel", "authority":
			return true
		}
	}
	return false
}

// markUnsigned takes the lines that wait for a signature, or for initials, beside what
// page turns left: the chair signs each page, and the text goes on behind them. It
// tells whether page turns left anything.
func markUnsigned(s string, lines []Line) bool {
	some, last := false, len(lines)-1
	for last > 0 && lines[last].Blank {
		last--
	}
	for i := range lines {
		if lines[i].Turn == "" {
			continue
		}
		some = true
		for k := i - 1; k > i-turnReach && k > 0 && (lines[k].Blank || unsigned(s, &lines[k])); k-- {
			if !lines[k].Blank && i < last {
				turn(&lines[k], "empty-signature")
			}
		}
	}
	return some
}

// unsigned tells a line that waits for a signature.
func unsigned(s string, l *Line) bool {
	words := s[l.Start:l.End]
	return len(words) <= longestSheetLine && mayWait(words) && signatureRule(words) != ""
}
