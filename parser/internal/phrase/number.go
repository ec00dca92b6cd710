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
