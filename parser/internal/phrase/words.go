package phrase

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// wordEnd gives the end of the word that begins at s[i]: letters, digits,
// hyphens and apostrophes within.
func wordEnd(s string, i int) int {
	for i < len(s) {
		r, n := utf8.DecodeRuneInString(s[i:])
		if !unicode.IsLetter(r) && !unicode.IsDigit(r) {
			inside := r == '-' || r == '’' || r == '\''
			next, _ := utf8.DecodeRuneInString(s[min(i+n, len(s)):])
			if !inside || !unicode.IsLetter(next) {
				return i
			}
		}
		i += n
	}
	return i
}

// Small gives s with its ASCII letters small: all that the vocabulary needs. Its
// length is that of s, so that offsets hold in both.
func Small(s string) string {
	for i := 0; i < len(s); i++ {
		if s[i] >= 'A' && s[i] <= 'Z' {
			var room [128]byte // most words and labels fit on the stack
			b := append(room[:0], s...)
			for ; i < len(b); i++ {
				if b[i] >= 'A' && b[i] <= 'Z' {
					b[i] |= 0x20
				}
			}
			return string(b)
		}
	}
	return s
}

func lastWord(s string) string {
	i := strings.LastIndexByte(s, ' ')
	return strings.Trim(s[i+1:], ",;:.()")
}

// hasFold tells whether s begins with prefix, which is in small ASCII letters,
// whatever the case of s.
func hasFold(s, prefix string) bool {
	return len(s) >= len(prefix) && strings.EqualFold(s[:len(prefix)], prefix)
}

// indexFold finds sub, in small ASCII letters, in s whatever its case.
func indexFold(s, sub string) int {
	for i := 0; i+len(sub) <= len(s); i++ {
		c := s[i]
		if c >= 'A' && c <= 'Z' {
			c |= 0x20
		}
		if c == sub[0] && strings.EqualFold(s[i:i+len(sub)], sub) {
			return i
		}
	}
	return -1
}

// isUpper tells whether all letters of s are capitals, and there is one.
func isUpper(s string) bool {
	some := false
	for _, r := range s {
		if unicode.IsLower(r) {
			return false
		}
		some = some || unicode.IsUpper(r)
	}
	return some
}

// IsCapitals tells whether s is written in capitals; footnote figures and signs do not count.
func IsCapitals(s string) bool { return isUpper(s) }

func isDigit(c byte) bool { return c >= '0' && c <= '9' }

func leadingSpace(s string) int { return len(s) - len(strings.TrimLeft(s, " ")) }

// sentenceEnd tells whether a sentence ends within s, before its last character.
func sentenceEnd(s string) bool {
	for i := strings.Index(s, ". "); i >= 0; {
		if i+2 < len(s) && unicode.IsUpper(firstRune(s[i+2:])) && !Abbreviated(s[:i]) {
			return true
		}
		next := strings.Index(s[i+1:], ". ")
		if next < 0 {
			break
		}
		i += 1 + next
	}
	return false
}

// Abbreviated tells whether the point after s belongs to an abbreviation or an
// initial rather than to a sentence's end.
func Abbreviated(s string) bool {
	w := s[strings.LastIndexAny(s, " (")+1:]
	if utf8.RuneCountInString(strings.TrimRight(w, ".")) <= 1 || strings.Contains(w, ".") && !strings.ContainsAny(w, "0123456789") {
		return true
	}
	switch Small(w) {
	case "mr", "mrs", "ms", "dr", "cllr", "cllrs", "rev", "st", "no", "nos", "prof", "hon", "col", "ald", "capt", "para", "paras", "sec", "prop", "vol", "art", "app":
		return true
	}
	return false
}

var months = [...]string{"january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"}

func isMonth(w string) bool { return monthOf(w) > 0 }

// monthOf gives the month that w names, in full or by its first three letters
// or more; 0 where it names none.
func monthOf(w string) int {
	w = Small(strings.TrimSuffix(w, "."))
	if len(w) < 3 {
		return 0
	}
	for i, m := range months {
		if strings.HasPrefix(m, w) && (len(w) == 3 || w == m || i == 8 && w == "sept") {
			return i + 1
		}
	}
	return 0
}
