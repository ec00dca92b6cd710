package outline

import (
	"strconv"
	"strings"

	"minutebook/parser/internal/phrase"
)

// longestSheetLine is the length of the longest line, less the blanks between its
// columns, that is taken for a running head or foot because it numbers its page.
const longestSheetLine = 110

// farRight is how many blanks stand before a bare number in the middle of a page
// or at its right.
const farRight = 20

// folioBefore gives the number of the sheet before the first, where a number far
// from the margin opens the text: minute books count their sheets on from meeting
// to meeting.
func folioBefore(s string, lines []Line) int {
	for _, l := range lines {
		if l.Blank {
			continue
		}
		number, err := strconv.Atoi(strings.Trim(s[l.Start:l.End], " -–—."))
		if err != nil || l.Indent < farRight {
			return 0
		}
		return number - 1
	}
	return 0
}

// numbersSheet tells a line at a page's edge that numbers the page, where it
// stands once in the text and so by no repetition: cells set apart by blanks, of
// which one is the number of this very page ("Parish Council    12 May 2004
// Page 2"), or the number alone, closed by a point and set far from the margin.
func numbersSheet(s string, l Line, page int, headed string) bool {
	words := s[l.Start:l.End]
	if bare, ok := strings.CutSuffix(words, "."); ok && bare == strconv.Itoa(page) && l.Indent >= farRight {
		return true
	}
	number, named, length := false, false, 0
	leads, dated := numberLeads(words), false
	for cell := range cellsApart(words) {
		length += len(cell)
		if d, ok := phrase.ReadDate(cell); ok {
			// “*2   MINUTES OF THE MEETING HELD ON 4 MAY” names another meeting's day.
			dated = dated || d.ISO == headed || d.Range.Start == 0
		}
		if isPageNumber(cell) && firstFigure(cell) == page {
			number = true
			continue
		}
		if strings.ContainsAny(cell[len(cell)-1:], ",;:") || speaks(cell) {
			return false
		}
		named = named || strings.Contains(cell, " ")
	}
	return number && named && length <= longestSheetLine && (dated || !leads)
}

// numberLeads tells a line that a bare number opens: without a date behind it, it is
// rather an item's number and title that stand first on the page of the same number.
func numberLeads(words string) bool {
	digits, _ := leadingDigits(strings.TrimLeft(words, "*("))
	return digits > 0
}

// isProper tells a name of one to four words: "Senate", "Board of Governors".
func isProper(words string) bool {
	n := 0
	for w := range strings.FieldsSeq(words) {
		if n++; startsLower(w) && w != "of" && w != "the" && w != "and" || n > 4 {
			return false
		}
	}
	return n > 0
}

// cellsApart gives the parts of a line that three blanks or more, or a tab, set apart.
func cellsApart(words string) func(func(string) bool) {
	return func(yield func(string) bool) {
		for part := range strings.SplitSeq(words, "\t") {
			for cell := range strings.SplitSeq(part, "   ") {
				if cell = strings.TrimSpace(cell); cell != "" && !yield(cell) {
					return
				}
			}
		}
	}
}

// firstFigure gives the first number in a line, 0 where it has none.
func firstFigure(words string) int {
	if n := figuresOf(words); len(n) > 0 {
		return n[0]
	}
	return 0
}

// papers begin the line by which a pack of papers counts one of them.
var papers = phrase.NewPrefixes("item ", "agenda item ", "appendix ", "annex ")

// longestPaper is the length of the longest such line.
const longestPaper = 24

// markPaper takes the line over a text that says which paper of a pack it is, where each
// page repeats it: "Item 4.1". It stands first, and again further down.
func markPaper(s string, lines []Line) {
	first := 0
	for first < len(lines) && lines[first].Blank {
		first++
	}
	if first == len(lines) {
		return
	}
	words := s[lines[first].Start:lines[first].End]
	number := words[len(papers.Of(words)):]
	if len(words) > longestPaper || len(number) == len(words) || strings.Trim(number, "0123456789.ABCDEFGabcdefg") != "" {
		return
	}
	for i := first + 1; i < len(lines); i++ {
		if l := &lines[i]; !l.Blank && l.End-l.Start == len(words) && s[l.Start:l.End] == words {
			turn(l, RunningLine)
			if !lines[first].Blank {
				turn(&lines[first], RunningLine)
			}
		}
	}
}
