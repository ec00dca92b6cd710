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
		if isLetter(s[i]) || isDigit(s[i]) {
			i++
			continue
		}
		if s[i] < utf8.RuneSelf && s[i] != '-' && s[i] != '\'' {
			return i // as nearly every word ends
		}
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

// LastWord gives what stands behind the last blank of s, with its stops.
func LastWord(s string) string { return s[strings.LastIndexByte(s, ' ')+1:] }

// lastBare is LastWord without stops and brackets.
func lastBare(s string) string { return strings.Trim(LastWord(s), ",;:.()") }

// cutSuffixFold takes a suffix from the end of s, whatever the case of its ASCII
// letters, and tells whether it stood there.
func cutSuffixFold(s, suffix string) (string, bool) {
	if n := len(s) - len(suffix); n >= 0 && hasFold(s[n:], suffix) {
		return s[:n], true
	}
	return s, false
}

// HasFold tells whether s begins with prefix, which is not empty, whatever the
// case of the two.
func HasFold(s, prefix string) bool { return hasFold(s, prefix) }

// hasFold is HasFold. Nearly all questions are answered by the first letter, and most
// of the others by the last.
func hasFold(s, prefix string) bool {
	n := len(prefix)
	return len(s) >= n && mayFold(s[0], prefix[0]) && mayFold(s[n-1], prefix[n-1]) && strings.EqualFold(s[:n], prefix)
}

// mayFold tells whether two bytes may be of characters that differ in their case only.
func mayFold(a, b byte) bool { return a|0x20 == b|0x20 || b >= utf8.RuneSelf }

// indexFold finds sub, in small ASCII letters, in s whatever its case.
func indexFold(s, sub string) int {
	at := rarest(sub)
	small, capital := nextByte(s, at, sub[at]), len(s)
	if isLetter(sub[at]) {
		capital = nextByte(s, at, sub[at]&^0x20)
	}
	for {
		i := min(small, capital)
		start, end := i-at, i-at+len(sub)
		switch {
		case end > len(s):
			return -1
		case strings.EqualFold(s[start:end], sub):
			return start
		case i == small:
			small = nextByte(s, i+1, sub[at])
		default:
			capital = nextByte(s, i+1, sub[at]&^0x20)
		}
	}
}

// nextByte finds the first c in s from an offset on; len(s) where there is none.
func nextByte(s string, from int, c byte) int {
	if from < len(s) {
		if i := strings.IndexByte(s[from:], c); i >= 0 {
			return from + i
		}
	}
	return len(s)
}

// Holds tells whether s contains sub, as strings.Contains does, which stops at
// each first letter of sub: of most words, at every few words of s.
func Holds(s, sub string) bool {
	at := rarest(sub)
	for i := nextByte(s, at, sub[at]); i < len(s); i = nextByte(s, i+1, sub[at]) {
		if strings.HasPrefix(s[i-at:], sub) {
			return true
		}
	}
	return false
}

// common ranks the small letters, and the space, by how common they are in
// English; no other character is.
var common = func() (rank [256]uint8) {
	const order = "vbpgwmcfyudlhrsniaote "
	for i := range len(order) {
		rank[order[i]] = uint8(i) + 1
	}
	return rank
}()

// rarest gives the index of the character of s that is the rarest in English.
func rarest(s string) int {
	best := 0
	for i := range len(s) {
		if common[s[i]] < common[s[best]] {
			best = i
		}
	}
	return best
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

func hasDigit(s string) bool {
	for i := range len(s) {
		if isDigit(s[i]) {
			return true
		}
	}
	return false
}

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
	at := strings.LastIndexAny(s, " (") + 1
	w := s[at:]
	if len(w) == 1 && at > 1 && s[at-1] == ' ' && closesCount(s[:at-1], w[0]) {
		return false
	}
	if utf8.RuneCountInString(strings.TrimRight(w, ".")) <= 1 || strings.Contains(w, ".") && !strings.ContainsAny(w, "0123456789") {
		return true
	}
	switch Small(w) {
	case "mr", "mrs", "ms", "dr", "cllr", "cllrs", "rev", "st", "no", "nos", "prof", "hon", "col", "ald", "capt", "para", "paras", "sec", "prop", "vol", "art", "app":
		return true
	}
	return false
}

// closesCount tells whether the letter or figure behind these words is what they
// count, "as set out in Appendix B", "by 6 votes to 3", "for the amendment 3", and no
// initial or enumerator.
func closesCount(before string, sign byte) bool {
	at := strings.LastIndexByte(before, ' ')
	word := before[at+1:]
	if IsCounted(word) {
		return at >= 0
	}
	if !isDigit(sign) || at < 0 {
		return false
	}
	return word == "to" && strings.EqualFold(lastBare(before[:at]), "votes") ||
		(word == "motion" || word == "amendment") && (strings.HasSuffix(before[:at], " for the") || strings.HasSuffix(before[:at], " against the"))
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

// countedThings are what a number or letter is printed after: "Appendix 1", "Band D".
var countedThings = newFoldSet(wordSet("annex annexe appendix article band category chapter class figure grade minute number option page paragraph part phase plot regulation rule schedule section sections stage table"))

// IsCounted tells a word after which a number or letter is awaited: "Appendix",
// "Band", "Section".
func IsCounted(word string) bool { return countedThings.holds(word) }
