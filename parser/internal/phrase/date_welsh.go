package phrase

import "strings"

// welshMonths are the months as councils of Wales print them on the pages in Welsh.
var welshMonths = map[string]int{"ionawr": 1, "chwefror": 2, "mawrth": 3, "ebrill": 4, "mai": 5, "mehefin": 6, "gorffennaf": 7, "awst": 8, "medi": 9, "hydref": 10,
	"tachwedd": 11, "rhagfyr": 12}

// ReadWelshDate reads "Dydd Mercher, 13eg Mehefin, 2018".
func ReadWelshDate(s string) (Date, bool) {
	const day = "Dydd "
	start := strings.Index(s, day)
	if start < 0 {
		return Date{}, false
	}
	at := start + len(day)
	at += wordEnd(s[at:], 0) // the day of the week
	at += leadingSpace(strings.Replace(s[at:], ",", " ", 1))
	n := digits(s[at:])
	date, ok := number(s[at : at+n])
	if n == 0 || n > 2 || !ok {
		return Date{}, false
	}
	at += n
	for at < len(s) && s[at] >= 'a' && s[at] <= 'z' {
		at++ // "13eg", "29ain", "1af"
	}
	at += leadingSpace(s[at:])
	end := wordEnd(s, at)
	month := welshMonths[Small(s[at:end])]
	at = end + leadingSpace(strings.Replace(s[end:], ",", " ", 1))
	if month == 0 || digits(s[at:]) != len("2018") {
		return Date{}, false
	}
	year, _ := number(s[at : at+len("2018")])
	return Date{ISO: dateOf(year, month, date), Range: Range{start, at + len("2018")}}, true
}
