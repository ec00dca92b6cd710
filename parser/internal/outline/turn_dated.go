package outline

import (
	"slices"
	"strings"

	"minutebook/parser/internal/phrase"
)

// fewestDated is how often a line with a date must recur to be a running head.
const fewestDated = 3

// markDated takes, from texts that lost their form feeds, running heads of a name
// and a date, and what stands below a stroke, with the number of the page beside them:
// "City Council – 5 February 2019" below "3682". The same line stands at each turn, and
// the numbers grow by one; items may be numbered on lines of their own too.
func markDated(s string, lines []Line) {
	runs := map[string][]int{}
	var order []string
	for i, l := range lines {
		words := s[l.Start:l.End]
		if l.Blank || len(words) > 120 {
			continue
		}
		if struck := i > 0 && isDrawn(s[lines[i-1].Start:lines[i-1].End]); !struck {
			if _, dated := phrase.ReadDate(words); !dated || strings.HasSuffix(words, ".") {
				continue
			}
		}
		if runs[words] == nil {
			order = append(order, words)
		}
		runs[words] = append(runs[words], i)
	}
	for _, words := range order {
		for _, below := range [...]bool{false, true} {
			if numbers := numbersBeside(s, lines, runs[words], below); len(numbers) >= fewestDated {
				beside := runs[words][len(runs[words])-len(numbers):] // the first may be the head of the text
				for _, i := range append(slices.Clone(beside), recurringBeyond(s, lines, numbers, below)...) {
					turn(&lines[i], RunningLine)
					if i > 0 && isDrawn(s[lines[i-1].Start:lines[i-1].End]) {
						turn(&lines[i-1], pageRule)
					}
				}
				for _, i := range numbers {
					turn(&lines[i], pageNumber)
				}
				break
			}
		}
	}
}

// numbersBeside gives the bare numbers right above or below lines, if each line has
// one, the first perhaps not, and they grow by one.
func numbersBeside(s string, lines []Line, run []int, below bool) []int {
	var out []int
	last := 0
	for k, i := range run {
		at, next := neighbours(lines, i)
		if below {
			at = next
		}
		n := 0
		if at >= 0 && at < len(lines) {
			words := s[lines[at].Start:lines[at].End]
			if digits, rest := leadingDigits(words); digits > 0 && digits < 5 && rest == "" {
				n = figuresOf(words)[0]
			}
		}
		switch {
		case n == 0 && k == 0:
			continue
		case n == 0 || last > 0 && n != last+1:
			return nil
		}
		out, last = append(out, at), n
	}
	return out
}

// recurringBeyond gives the lines that stand on the other side of numbers and recur
// there: "Development Committee" above "1" above "4 July 2013".
func recurringBeyond(s string, lines []Line, numbers []int, below bool) []int {
	at := map[string][]int{}
	for _, i := range numbers {
		beyond, next := neighbours(lines, i)
		if below {
			beyond = next
		}
		if beyond >= 0 && beyond < len(lines) {
			words := s[lines[beyond].Start:lines[beyond].End]
			at[words] = append(at[words], beyond)
		}
	}
	for words, found := range at {
		if len(found)*3 >= len(numbers)*2 && !speaks(words) {
			return found
		}
	}
	return nil
}
