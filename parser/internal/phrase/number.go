package phrase

import "strings"

// ReadItemNumber tells whether s, as a whole, is the number of an item on a line
// of its own: "126.", "77/21", "C.15", "8a", "15/53/Plan", "6(A)". It gives the
// number without closing punctuation, and the figure by which such numbers count.
func ReadItemNumber(s string) (number string, value int, ok bool) {
	if s == "" || len(s) > 16 || strings.ContainsAny(s, " £%,") {
		return "", 0, false
	}
	number = strings.TrimRight(s, ".:")
	letters, figures := 0, 0
	first := -1
	for i := 0; i < len(number); i++ {
		switch c := number[i]; {
		case isDigit(c):
			if first < 0 {
				first = i
			}
			figures++
		case isLetter(c):
			letters++
		case c == '/' || c == '.' || c == '-' || (c == '(' || c == ')') && first >= 0:
		default:
			return "", 0, false
		}
	}
	if first < 0 || figures > 10 || letters > 8 || first > 6 {
		return "", 0, false
	}
	value, ok = leadingFigure(number[first:])
	return number, value, ok
}

// leadingFigure reads the figure at the start of s.
func leadingFigure(s string) (int, bool) {
	n := digits(s)
	if n == 0 || n > 5 {
		return 0, false
	}
	v := 0
	for i := 0; i < n; i++ {
		v = v*10 + int(s[i]-'0')
	}
	return v, true
}

// Step is how one item's number goes on from the last one's.
type Step uint8

// The steps from one number to the next.
const (
	NextNumber Step = iota // the next one, or one within the last ("5.1" after "5", "8b" after "8a")
	NewSeries              // another series begins: at 1, or with other letters before the figures
	Jump                   // forward by more than one, or back
)

// NumberStep tells how a number follows the last one. What counts is the first
// figure in which they differ: the last one of "GB/2122/180", the first of
// "46/2019" after "45/2019".
func NumberStep(last, number string) Step {
	if last == "" || lettersBefore(last) != lettersBefore(number) {
		return NewSeries
	}
	a, b := figures(last), figures(number)
	for i := range b {
		switch {
		case i >= len(a):
			return stepOf(0, b[i])
		case a[i] != b[i]:
			return stepOf(a[i], b[i])
		}
	}
	return NextNumber
}

func stepOf(last, next int) Step {
	switch {
	case next == last+1:
		return NextNumber
	case next == 1:
		return NewSeries
	}
	return Jump
}

// lettersBefore gives what stands before the first figure of a number.
func lettersBefore(s string) string {
	if i := strings.IndexAny(s, "0123456789"); i >= 0 {
		return Small(s[:i])
	}
	return Small(s)
}

// figures gives the figures of a number, in order.
func figures(s string) []int {
	var out []int
	for i := 0; i < len(s); {
		n := digits(s[i:])
		if n == 0 {
			i++
			continue
		}
		v := 0
		for _, c := range []byte(s[i:min(i+n, i+9)]) {
			v = v*10 + int(c-'0')
		}
		out = append(out, v)
		i += n
	}
	return out
}
