package phrase

import (
	"fmt"
	"strings"
	"time"
)

// ReadNumericDate reads a date in figures at the start of s, the day first as
// everywhere in the British Isles: "12/03/2009", "12.3.09", "12-03-2009". It
// gives the date as "2009-03-12" and its length; an impossible date is empty.
func ReadNumericDate(s string) (date string, n int, ok bool) {
	var part [3]int
	i := 0
	for k := range part {
		d := digits(s[i:])
		if d == 0 || d > 4 || k < 2 && d > 2 || k == 2 && d != 4 && d != 2 {
			return "", 0, false
		}
		part[k], _ = number(s[i : i+d])
		i += d
		if k < 2 {
			if i >= len(s) || s[i] != '/' && s[i] != '.' && s[i] != '-' {
				return "", 0, false
			}
			i++
		}
	}
	return dateOf(part[2], part[1], part[0]), i, true
}

// Date is a date in words.
type Date struct {
	ISO     string // "2009-03-12"; empty where no calendar has it
	Weekday string // as printed; empty where none is
	Range   Range
}

// WrongWeekday tells whether the weekday printed is another than that of the date.
func (d Date) WrongWeekday() bool {
	t, err := time.Parse(time.DateOnly, d.ISO)
	return err == nil && d.Weekday != "" && !strings.HasPrefix(Small(t.Weekday().String()), Small(d.Weekday[:3]))
}

var weekdays = wordSet("monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri sat sun")

// ReadDate finds the first date in words in s: "Wednesday, 22nd November, 2023",
// "11th day of May 2015", "20 April 2010", "September 16, 2009".
func ReadDate(s string) (Date, bool) {
	type token struct {
		text       string
		start, end int
	}
	var words []token
	for i := 0; i < len(s); {
		end := wordEnd(s, i)
		if end == i {
			i++
			continue
		}
		end = i + gluedEnd(s[i:end])
		if n := partedOrdinal(s, i, end); n > 0 {
			end = n
		}
		words = append(words, token{s[i:end], i, end})
		i = end
	}
	for k, w := range words {
		month := monthOf(w.text)
		if month == 0 || k+1 >= len(words) {
			continue
		}
		before, after := k-1, k+1
		if before >= 1 && strings.EqualFold(words[before].text, "of") {
			before--
			if before >= 1 && strings.EqualFold(words[before].text, "day") {
				before--
			}
		}
		day, yearAt := 0, after
		if before >= 0 {
			day = dayOf(words[before].text)
		}
		first := before
		if day == 0 && after+1 < len(words) {
			day, yearAt, first = dayOf(words[after].text), after+1, k // "September 16, 2009"
		}
		year, ok := number(words[yearAt].text)
		if day == 0 || !ok || year < 1800 || year > 2199 {
			continue
		}
		d := Date{ISO: dateOf(year, month, day), Range: Range{words[first].start, words[yearAt].end}}
		if first > 0 && strings.EqualFold(words[first-1].text, "the") {
			first--
		}
		if first > 0 && weekdays[Small(words[first-1].text)] {
			d.Weekday, d.Range.Start = words[first-1].text, words[first-1].start
		}
		return d, true
	}
	return Date{}, false
}

// gluedEnd gives the length of the day or year at the start of a word that the
// next one was run together with, or of the word that was run together with a day or
// year: "11thMarch", "6th2016", "2019at", "on20th", "May2019".
func gluedEnd(w string) int {
	if isLetter(w[0]) {
		if !isDigit(w[len(w)-1]) && (len(w) < 5 || !isDigit(w[len(w)-3])) {
			return len(w) // as nearly every word
		}
		n := 1
		for n < len(w) && isLetter(w[n]) {
			n++
		}
		if n < len(w) && isDigit(w[n]) && opensDate(w[:n]) {
			return n
		}
		return len(w)
	}
	switch n := digits(w); {
	case n == 4 && len(w) > 4 && isLetter(w[4]) && w[4] >= 'a':
		return n
	case n > 0 && n < 3 && len(w) >= n+3 && w[n] >= 'A' && w[n] <= 'Z' && monthOf(w[n:]) > 0:
		return n // "11November"
	case n > 0 && n < 3 && len(w) > n+2 && (w[n+2] >= 'A' && w[n+2] <= 'Z' || digits(w[n+2:]) == 4) && dayOf(w[:n+2]) > 0:
		return n + 2
	}
	return len(w)
}

// opensDate tells a word that stands before a day or year: a month, a weekday, "on".
func opensDate(w string) bool {
	return isMonth(w) || weekdays[Small(w)] || strings.EqualFold(w, "on")
}

// partedOrdinal gives where the day of a month ends whose raised ending a
// converter set apart: "22 nd September", "1 st". 0 where s[i:end] is no such day.
func partedOrdinal(s string, i, end int) int {
	if n := digits(s[i:]); n == 0 || n > 2 || i+n != end || end+3 >= len(s) || s[end] != ' ' && s[end] != '\n' {
		return 0
	}
	switch Small(s[end+1 : end+3]) {
	case "st", "nd", "rd", "th":
		if next := s[end+3]; !isLetter(next) && !isDigit(next) || next >= 'A' && next <= 'Z' {
			return end + 3
		}
	}
	return 0
}

// dayOf reads the day of a month: "22nd", "22 nd", "1", "3rd".
func dayOf(w string) int {
	n := digits(w)
	if n == 0 || n > 2 {
		return 0
	}
	switch Small(strings.TrimLeft(w[n:], " \n")) {
	case "", "st", "nd", "rd", "th":
		day, _ := number(w[:n])
		return day
	}
	return 0
}

func dateOf(year, month, day int) string {
	if year < 100 {
		year += 1900
		if year < 1960 {
			year += 100
		}
	}
	t := time.Date(year, time.Month(month), day, 0, 0, 0, 0, time.UTC)
	if t.Day() != day || int(t.Month()) != month {
		return ""
	}
	return t.Format(time.DateOnly)
}

// ReadTime finds the first time of day in s: "6.00 pm", "10:30am", "1830 hours",
// "7pm", "12 noon". It gives it as "18:00".
func ReadTime(s string) (clock string, at Range, ok bool) {
	for i := 0; i < len(s); i++ {
		if !isDigit(s[i]) || i > 0 && (isDigit(s[i-1]) || s[i-1] == '/' || s[i-1] == '£') {
			continue
		}
		if clock, n, ok := timeAt(s[i:]); ok {
			return clock, Range{i, i + n}, true
		}
		i += digits(s[i:])
	}
	return "", Range{}, false
}

func timeAt(s string) (string, int, bool) {
	d := digits(s)
	hour, _ := number(s[:min(d, 4)])
	minute, i := 0, d
	separated := false
	if d == 4 {
		hour, minute = hour/100, hour%100
	} else if d <= 2 && i+2 < len(s) && (s[i] == '.' || s[i] == ':' || s[i] == ';') && digits(s[i+1:]) == 2 {
		minute, _ = number(s[i+1 : i+3])
		separated = s[i] == ':'
		i += 3
	} else if d > 2 {
		return "", 0, false
	}
	rest := Small(s[i:min(len(s), i+32)])
	trimmed := strings.TrimLeft(rest, " ")
	gap := len(rest) - len(trimmed)
	for _, half := range [...]struct {
		mark string
		add  int
	}{{"a.m.", 0}, {"p.m.", 12}, {"a.m", 0}, {"p.m", 12}, {"am", 0}, {"pm", 12}, {"a m", 0}, {"p m", 12}, {"yb", 0}, {"yp", 12}, {"y.b", 0}, {"y.p", 12}, {"noon", 12}, {"hours", -1}, {"hrs", -1}, {"o'clock p.m.", 12}, {"o’clock p.m.", 12}, {"o'clock a.m.", 0}, {"o’clock a.m.", 0}, {"midday", 12},
		{"in the afternoon", 12}, {"in the evening", 12}, {"in the morning", 0}, {"in the forenoon", 0}, {"o'clock in the forenoon", 0}, {"o’clock in the forenoon", 0}, {"o'clock in the afternoon", 12}, {"o'clock in the evening", 12}, {"o'clock in the morning", 0},
		{"o’clock in the afternoon", 12}, {"o’clock in the evening", 12}, {"o’clock in the morning", 0}, {"o’clock a.m.", 0}, {"o’clock p.m", 12}, {"o'clock p.m", 12}} {
		if !strings.HasPrefix(trimmed, half.mark) {
			continue
		}
		if next := trimmed[len(half.mark):]; next != "" && isLetter(next[0]) {
			continue
		}
		if half.add >= 0 && hour <= 12 {
			hour = hour%12 + half.add
		}
		return clock(hour, minute, i+gap+len(half.mark))
	}
	if separated {
		return clock(hour, minute, i)
	}
	return "", 0, false
}

func clock(hour, minute, n int) (string, int, bool) {
	if hour > 23 || minute > 59 {
		return "", 0, false
	}
	return fmt.Sprintf("%02d:%02d", hour, minute), n, true
}

// OpensWithMonth tells whether the first word of s is a month: what stands
// before it is then a day, not the number of an entry.
func OpensWithMonth(s string) bool { return isMonth(s[:wordEnd(s, 0)]) }

// LeadingYear reads a year at the start of s, and gives what follows it; 0 where
// none stands there.
func LeadingYear(s string) (year int, rest string) {
	n := 0
	for n < len(s) && isDigit(s[n]) {
		year = year*10 + int(s[n]-'0')
		n++
		if n > 4 {
			return 0, s
		}
	}
	if n != 4 || year < 1800 || year > 2100 || n < len(s) && (s[n] == '/' || s[n] == '-') {
		return 0, s
	}
	return year, s[n:]
}
