package parser

import (
	"strings"
	"unicode"

	"minutebook/parser/internal/phrase"
	"minutebook/parser/internal/source"
)

// codeAt gives the number at the start of s, its closing punctuation included:
// "41", "(171)", "*318", "C/041/2017", "22.81", "GMCA 96/19". Empty where none is.
func codeAt(s string) string {
	end := wordOf(s)
	word := strings.TrimSuffix(s[:end], "**") // "**2.**" is in bold
	if end == 0 || end > longestCode {
		return ""
	}
	if !strings.ContainsAny(word, "0123456789") {
		// A series in capitals before the figures: "PAR 1", "GMCA 96/19", "Minute 12".
		if roman := strings.TrimRight(word, ".):"); phrase.IsCapitals(word) && romanNumber(roman) > 0 && (len(roman) < len(word) || overCapitals(roman, s[end:])) {
			return word
		}
		if end > 6 || !phrase.IsCapitals(word) || strings.ContainsAny(word, ".,:;") {
			return ""
		}
		after := strings.TrimLeftFunc(s[end:], unicode.IsSpace)
		next := wordOf(after)
		if next == 0 || after[0] < '0' || after[0] > '9' || !isCode(after[:next]) {
			return ""
		}
		return s[:len(s)-len(after)+next]
	}
	if !isCode(word) {
		return ""
	}
	return word
}

// datedCode gives a word of three figures with strokes or dashes between them, as
// codeAt does, that reads as a date: "03/24/01 – Apologies" counts the items of a
// month and a year.
func datedCode(s string) string {
	word := s[:wordOf(s)]
	_, n, ok := phrase.ReadNumericDate(word)
	if !ok || strings.Contains(word[:n], ".") || strings.Trim(word[n:], ".:)-–—") != "" {
		return ""
	}
	return word
}

// overCapitals tells a Roman number without a sign from initials and from the
// word "I": a gap follows it, or a title in capitals.
func overCapitals(roman, rest string) bool {
	if end := strings.IndexAny(rest, "\r\n"); end >= 0 {
		rest = rest[:end]
	}
	words := strings.ReplaceAll(rest, source.NoBreakSpace, " ")
	return strings.HasPrefix(words, "  ") || (len(roman) > 1 || strings.Contains("IVX", roman)) && capitalRun(strings.TrimLeft(words, " ")) > 0
}

// wordOf gives the length of the first word of s, at white space of any kind.
func wordOf(s string) int {
	if _, end := gluedDash(s); end > 0 {
		return end
	}
	if i := gluedTitle(s); i > 0 {
		return i
	}
	if i := strings.IndexFunc(s, unicode.IsSpace); i >= 0 {
		return i
	}
	return len(s)
}

// gluedDash finds the dash that stands in the first word of s and parts it from the
// next: "1412.—MINUTES.—The minutes of …". A short dash does so behind a point.
func gluedDash(s string) (start, end int) {
	i := strings.Index(s, "—")
	if i < 0 {
		if i = strings.Index(s, ".–"); i > 0 {
			i += len(".")
		}
	}
	if i <= 0 || strings.IndexFunc(s[:i], unicode.IsSpace) >= 0 {
		return 0, 0
	}
	return i, i + len("—")
}

// gluedTitle gives where a title begins that a dash glues to its number: "12–Stalls",
// "03/24/01-Stalls". 0 where none does. A hyphen stands within words and codes too.
func gluedTitle(s string) int {
	i := 0
	for i < len(s) && (s[i] >= '0' && s[i] <= '9' || s[i] == '/') {
		i++
	}
	rest := strings.TrimPrefix(s[i:], "–")
	if len(rest) == len(s)-i && strings.Contains(s[:i], "/") {
		rest = strings.TrimPrefix(s[i:], "-")
	}
	if len(rest) == len(s)-i {
		return gluedWord(s)
	}
	if i == 0 || rest == "" || rest[0] < 'A' || rest[0] > 'Z' {
		return 0
	}
	word := rest[:len(rest)-len(strings.TrimLeftFunc(rest, unicode.IsLetter))]
	if len(word) < shortestGlued && (len(word) < 2 || word[1] < 'a') {
		return 0
	}
	return len(s) - len(rest)
}

// gluedWord gives where a title begins that stands right behind its number, a blank
// lost: "39.Public session", "2)To elect", "8.PLANNING", "A1Declarations". 0 where none
// does. A short word may be a unit where no sign closes the number.
func gluedWord(s string) int {
	i, signs := 0, 0
	for i < len(s) && i < mostSeriesLetters && s[i] >= 'A' && s[i] <= 'Z' {
		i++
	}
	signs += i
	first := i
	for i < len(s) && (s[i] >= '0' && s[i] <= '9' || i > first && (s[i] == '.' || s[i] == '/' || s[i] == ')')) {
		if s[i] > '9' || s[i] < '0' {
			signs++
		}
		i++
	}
	if i == first || signs == 0 || i == len(s) || s[i] < 'A' || s[i] > 'Z' {
		return 0
	}
	word, least, n := s[i:], shortestGlued, 1
	for n < len(word) && (word[n]|0x20 >= 'a' && word[n]|0x20 <= 'z') {
		n++
	}
	closed := s[i-1] == '.' || s[i-1] == ')' || first == 0 && isYearNumber(s[:i])
	switch {
	case n < 2 || word[1] < 'a':
	case closed:
		least = shortestWord
	case first > 0:
		least-- // "A6Any other business": letters stand before the number
	}
	if n < least || !closed && word[1] < 'a' || word[1] < 'a' && n > 2 && word[2] >= 'a' {
		return 0
	}
	return i
}

// isYearNumber tells a number with the year's two figures behind a stroke: "12/09". The
// number of an application has more.
func isYearNumber(s string) bool {
	number, year, ok := strings.Cut(s, "/")
	return ok && len(year) == 2 && isFigures(year) && number != "" && len(number) < 4 && isFigures(number)
}

// shortestWord is the length of the shortest word that begins a title: "To elect".
const shortestWord = 2

// mostSeriesLetters is how many capitals stand at most before such a number.
const mostSeriesLetters = 2

// shortestGlued is the length of the shortest word in capitals that is no part of a code.
const shortestGlued = 4

// numberSigns close the numbers of items; the last is a stroke that keeps a point from
// being read as a list's, as texts saved as Markdown have it.
const numberSigns = ".:)]-–—/\\"

// isCode tells whether a word counts items: figures, with letters and signs
// between or before them, and a closing sign.
func isCode(word string) bool {
	bare := strings.TrimRight(strings.TrimLeft(strings.TrimPrefix(word, "*"), "(["), numberSigns)
	if series, number, ok := yearInBrackets(bare); ok {
		bare = series + number
	}
	bare = lessBracket(bare, word)
	figures, letters := 0, 0
	for i := 0; i < len(bare); i++ {
		switch c := bare[i]; {
		case c >= '0' && c <= '9':
			figures++
		case c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z':
			if letters++; figures > 0 && i > 0 && bare[i-1] >= '0' && bare[i-1] <= '9' && i+1 < len(bare) && isWordByte(bare[i+1]) && c >= 'a' {
				return false // "18th", "12pm"
			}
		case c == '/' || c == '.' || c == '-' || c == ':':
			if i == 0 {
				return false
			}
		default:
			return false
		}
	}
	if figures == 0 || figures > 10 || letters > 6 {
		return false
	}
	if strings.Count(bare, ":") > 0 && letters == 0 && !strings.Contains(bare, "/") {
		return false // a time of day
	}
	_, _, date := phrase.ReadNumericDate(bare)
	return !date || strings.Count(bare, ".") == 2
}

// isApplication tells the number of a planning application: the year, a number of four
// figures or more, and letters for the kind of application, "19/00425/FUL". It counts no
// items.
func isApplication(code string) bool {
	year, rest, _ := strings.Cut(code, "/")
	number, kind, ok := strings.Cut(rest, "/")
	return ok && len(year) == 2 && isFigures(year) && len(number) > 3 && isFigures(number) && kind != "" && strings.Trim(kind, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") == ""
}

// yearInBrackets splits a code whose series is capitals with the year in brackets
// behind them, "CC(11)001", into what stands before the last bracket and behind it.
func yearInBrackets(word string) (series, number string, ok bool) {
	series, rest, ok := strings.Cut(word, "(")
	year, number, closed := strings.Cut(rest, ")")
	if !ok || !closed || series == "" || !phrase.IsCapitals(series) || !isFigures(year) || !isFigures(number) || len(year) != 2 && len(year) != 4 {
		return "", "", false
	}
	return series + year + "/", number, true
}

func isFigures(s string) bool {
	return s != "" && strings.Trim(s, "0123456789") == ""
}

// lessBracket takes from a number the sign in brackets of an item within it:
// "A3(i)", "12(b)". The bracket's end has gone already.
func lessBracket(bare, word string) string {
	open := strings.IndexByte(bare, '(')
	if open < 1 || !strings.Contains(word[open:], ")") {
		return bare
	}
	if within := bare[open+1:]; len(within) == 0 || len(within) > 5 || phrase.Roman(within) == 0 && len(within) > 1 {
		return bare
	}
	return bare[:open]
}

func isWordByte(c byte) bool { return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' }

// romanNumber gives the value of a Roman number in capitals; 0 where s is none.
func romanNumber(s string) int {
	total, last := 0, 0
	for i := len(s) - 1; i >= 0; i-- {
		v := romanFigures[s[i]]
		switch {
		case v == 0:
			return 0
		case v < last:
			total -= v
		default:
			total += v
			last = v
		}
	}
	return total
}

var romanFigures = map[byte]int{'I': 1, 'V': 5, 'X': 10, 'L': 50, 'C': 100, 'D': 500, 'M': 1000}

// formOf gives a number's form, and its figures.
func formOf(code string) (string, []int) {
	if roman := romanNumber(strings.TrimRight(code, ".):")); roman > 0 {
		return "roman", []int{roman}
	}
	var form strings.Builder
	var figures []int
	for i := 0; i < len(code); {
		if code[i] < '0' || code[i] > '9' {
			form.WriteByte(code[i])
			i++
			continue
		}
		v := 0
		for i < len(code) && code[i] >= '0' && code[i] <= '9' {
			v = min(v*10+int(code[i]-'0'), 1_000_000)
			i++
		}
		form.WriteByte('#')
		figures = append(figures, v)
		if i+1 < len(code) && isWordByte(code[i]) && code[i+1] == '/' {
			i++ // "32A/16" stands among "32/16" and "33/16"
		}
	}
	return strings.TrimRight(form.String(), ".:-–—"), figures
}

// letterWithin gives the letter that parts items of one number: the "b" of "41b/19".
// 0 where there is none.
func letterWithin(code string) byte {
	i := 0
	for i < len(code) && code[i] >= '0' && code[i] <= '9' {
		i++
	}
	if i == 0 || i+1 >= len(code) || !isWordByte(code[i]) || code[i+1] != '/' {
		return 0
	}
	return code[i] | 0x20
}
