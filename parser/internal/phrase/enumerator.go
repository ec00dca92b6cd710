// Package phrase recognises what one string says: an enumerator, a date, a
// time, a name, a marker of a resolution, a tally, who moved and seconded, a
// link to a document. Its functions are pure: what they need to know stands in
// their arguments.
package phrase

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Class is the kind of sign by which a list counts.
type Class uint8

const (
	NoClass    Class = iota
	Digit            // 1, 2, 3
	Lower            // a, b, c
	Upper            // A, B, C
	LowerRoman       // i, ii, iii
	UpperRoman       // I, II, III
	Decimal          // 2.1, 2.2; 4.10.1
	Bullet           // •, ·, -
)

// Enumerator is the sign that opens an entry of a list.
type Enumerator struct {
	Label  string // as printed: "(a)", "1)", "iv.", "•"
	End    int    // the byte after the sign
	Class  Class
	Value  int    // place in the list, from 1; of a Decimal its last number; 0 for a bullet
	Stem   string // of a Decimal what stands before its last number: "2." of "2.1"
	Alpha  int    // the value it would have as a letter, where the sign may be either a letter or a Roman number
	Bare   bool   // neither bracket nor point: "1", "A", "i"; only neighbours can tell it from a word
	Spaced bool   // white space follows, or nothing
}

// OpensLetters tells the first sign of a list by letters or Roman numbers, with a
// bracket behind it: "(a)", "i)".
func (e Enumerator) OpensLetters() bool {
	return !e.Bare && e.Spaced && (e.Value == 1 || e.Alpha == 1) && e.Class >= Lower && e.Class <= UpperRoman && strings.HasSuffix(e.Label, ")")
}

// bullets are the signs that open entries of lists without numbers; those past
// the first row come from symbol fonts of word processors.
const bullets = "•·‣▪●○◦■□➢➤►▶✓✔*-–—" + "\uf0b7\uf0a7\uf0d8\uf0fc\uf02d§"

// IsBullet tells whether r opens entries of lists.
func IsBullet(r rune) bool { return r > ' ' && strings.ContainsRune(bullets, r) }

// ReadEnumerator reads the enumerator at the start of s. Signs without bracket
// or point are given with Bare set.
func ReadEnumerator(s string) (Enumerator, bool) {
	if s == "" {
		return Enumerator{}, false
	}
	c := s[0]
	switch {
	case c == '(' || c == '[':
		return readBracketed(s)
	case c >= '0' && c <= '9':
		return readNumber(s)
	case c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z':
		return readLetters(s)
	case c == '-' || c == '*' || c >= utf8.RuneSelf:
		return readBullet(s)
	}
	return Enumerator{}, false
}

func readBullet(s string) (Enumerator, bool) {
	r, n := utf8.DecodeRuneInString(s)
	if !IsBullet(r) {
		return Enumerator{}, false
	}
	e := Enumerator{Label: s[:n], End: n, Class: Bullet, Spaced: spaced(s[n:])}
	// A dash or star that touches its word is part of it ("*Referred to Council", "-5%").
	if !e.Spaced && (r == '*' || r == '-' || r == '–' || r == '—' || r == '§') {
		return Enumerator{}, false
	}
	return e, true
}

func readBracketed(s string) (Enumerator, bool) {
	closing := byte(')')
	if s[0] == '[' {
		closing = ']'
	}
	end := 1
	for end < len(s) && end < 9 && s[end] != closing {
		end++
	}
	if end >= len(s) || s[end] != closing || end == 1 {
		return Enumerator{}, false
	}
	e := Enumerator{Class: NoClass}
	sign := strings.TrimSpace(s[1:end])
	if first, _, joint := strings.Cut(sign, "&"); joint && first != "" && isDigit(first[0]) {
		sign = strings.TrimSpace(first) // "(1&2)": one reason for two resolutions
	}
	if !e.count(sign) {
		return Enumerator{}, false
	}
	end++
	if end < len(s) && (s[end] == '.' || s[end] == ':') && spaced(s[end+1:]) {
		end++
	}
	e.Label, e.End, e.Spaced = s[:end], end, spaced(s[end:])
	if strings.ContainsFunc(e.Label, unicode.IsSpace) {
		e.Label = strings.Join(strings.Fields(e.Label), " ")
	}
	return e, true
}

// readNumber reads "1.", "1)", "2.1", "2.1.", "12" and the like.
func readNumber(s string) (Enumerator, bool) {
	end := digits(s)
	for end+1 < len(s) && s[end] == '.' && s[end+1] >= '0' && s[end+1] <= '9' {
		end += 1 + digits(s[end+1:])
	}
	if end < len(s) && isLetter(s[end]) && (end+1 == len(s) || !isLetter(s[end+1])) {
		return readNumberLetter(s, end)
	}
	if e, ok := readNumberRoman(s, end); ok {
		return e, true
	}
	return closeNumber(s, end)
}

// readNumberRoman reads "4.4.7ii)": a small Roman number close to the number of
// an earlier minute.
func readNumberRoman(s string, end int) (Enumerator, bool) {
	at := end
	for at < len(s) && at < end+5 && (s[at] == 'i' || s[at] == 'v' || s[at] == 'x') {
		at++
	}
	if at < end+2 || at >= len(s) || s[at] != ')' || !spaced(s[at+1:]) {
		return Enumerator{}, false
	}
	roman := Roman(s[end:at])
	return Enumerator{Label: s[:at+1], End: at + 1, Class: Decimal, Stem: s[:end], Value: roman, Spaced: true}, roman > 0
}

// readNumberLetter reads "8a." and "2b)": a letter close to its number.
func readNumberLetter(s string, end int) (Enumerator, bool) {
	at := end + 1
	if at >= len(s) || s[at] != '.' && s[at] != ')' || !spaced(s[at+1:]) {
		return Enumerator{}, false
	}
	c := s[end] | 0x20
	return Enumerator{Label: s[:at+1], End: at + 1, Class: Decimal, Stem: s[:end], Value: int(c-'a') + 1, Spaced: true}, true
}

func closeNumber(s string, end int) (Enumerator, bool) {
	e := Enumerator{}
	if !e.count(s[:end]) {
		return Enumerator{}, false
	}
	e.Bare = true
	for end < len(s) && (s[end] == '.' || s[end] == ')' || s[end] == ':' && e.Class == Digit) {
		end++
		e.Bare = false
	}
	if e.Class == Decimal {
		e.Bare = false
	}
	e.Label, e.End, e.Spaced = s[:end], end, spaced(s[end:])
	if !e.Spaced {
		// "1.To seek" lost its blank; "10.30am", "3%" and "2nd" are no enumerators.
		r, _ := utf8.DecodeRuneInString(s[end:])
		if e.Bare || !unicode.IsUpper(r) && r != '“' && r != '‘' || e.Class == Decimal && !opensWord(s[end:]) {
			return Enumerator{}, false
		}
	}
	return e, true
}

// opensWord tells a capital with two small letters behind it, as of the word that lost
// the blank between it and a number, "2.1The clerk", and not of a unit, "2.5Km".
func opensWord(s string) bool {
	return len(s) > 2 && s[0] >= 'A' && s[0] <= 'Z' && s[1] >= 'a' && s[1] <= 'z' && s[2] >= 'a' && s[2] <= 'z'
}

// readLetters reads "a)", "a.", "iv.", "A" and the like.
func readLetters(s string) (Enumerator, bool) {
	end := 0
	for end < len(s) && end < 6 && isLetter(s[end]) {
		end++
	}
	if end > 5 {
		return Enumerator{}, false
	}
	e := Enumerator{}
	if !e.count(s[:end]) {
		return Enumerator{}, false
	}
	if s[0] == 'o' && end == 1 && spaced(s[1:]) {
		// The letter o stands for the ring that word processors use on the second level.
		return Enumerator{Label: "o", End: 1, Class: Bullet, Bare: true, Spaced: true}, true
	}
	switch {
	case end == len(s) || unicode.IsSpace(firstRune(s[end:])):
		e.Bare = true
	case s[end] == ')' || s[end] == '.' || s[end] == ':' && end == 1 && e.Class == Lower: // "Q:" and "A:" open speech
		end++
		if s[end-1] == ')' && end < len(s) && s[end] == '.' {
			end++
		}
	default:
		return Enumerator{}, false
	}
	e.Label, e.End, e.Spaced = s[:end], end, spaced(s[end:])
	if !e.Spaced && s[end-1] != ')' {
		return Enumerator{}, false // "e.g.", "J.Smith"
	}
	return e, true
}

// count reads the sign between the brackets.
func (e *Enumerator) count(s string) bool {
	if s == "" || len(s) > 12 {
		return false
	}
	if s[0] >= '0' && s[0] <= '9' {
		return e.countNumber(s)
	}
	upper := s[0] >= 'A' && s[0] <= 'Z'
	for i := 0; i < len(s); i++ {
		if !isLetter(s[i]) || (s[i] >= 'A' && s[i] <= 'Z') != upper {
			return false
		}
	}
	roman := Roman(s)
	alpha := 0
	if len(s) == 1 || len(s) == 2 && s[0] == s[1] {
		alpha = int(s[0]|0x20-'a') + 1 + 26*(len(s)-1)
	}
	switch {
	case roman > 0 && (alpha == 0 || s[0]|0x20 == 'i'):
		e.Class, e.Value, e.Alpha = LowerRoman, roman, alpha
	case alpha > 0:
		e.Class, e.Value, e.Alpha = Lower, alpha, alpha
	default:
		return false
	}
	if upper {
		e.Class++ // each class of capitals follows that of its small letters
	}
	return true
}

func (e *Enumerator) countNumber(s string) bool {
	dot := strings.LastIndexByte(s, '.')
	last, n := s[dot+1:], 0
	for i := 0; i < len(last); i++ {
		if last[i] < '0' || last[i] > '9' || len(last) > 4 {
			return false
		}
		n = n*10 + int(last[i]-'0')
	}
	if last == "" || n == 0 && dot < 0 {
		return false
	}
	e.Value, e.Class = n, Digit
	if dot >= 0 {
		for i := 0; i < dot; i++ {
			if s[i] != '.' && (s[i] < '0' || s[i] > '9') {
				return false
			}
		}
		e.Class, e.Stem = Decimal, s[:dot+1]
	}
	return true
}

// As gives the values under which the sign may continue a list of class c: a
// lone letter such as (i) or (v) may be a letter or a Roman number.
func (e Enumerator) As(c Class) (int, bool) {
	if e.Class == c {
		return e.Value, true
	}
	switch {
	case c == Lower && e.Class == LowerRoman && e.Alpha > 0,
		c == Upper && e.Class == UpperRoman && e.Alpha > 0:
		return e.Alpha, true
	case c == LowerRoman && e.Class == Lower, c == UpperRoman && e.Class == Upper:
		n := Roman(strings.Trim(e.Label, "().:[]"))
		return n, n > 0
	}
	return 0, false
}

// Roman gives the value of a Roman number in letters of one case, below 60; 0
// where s is none.
func Roman(s string) int {
	total, prev := 0, 0
	for i := len(s) - 1; i >= 0; i-- {
		v := 0
		switch s[i] | 0x20 {
		case 'i':
			v = 1
		case 'v':
			v = 5
		case 'x':
			v = 10
		case 'l':
			v = 50
		default:
			return 0
		}
		if v < prev {
			total -= v
		} else {
			total += v
			prev = v
		}
	}
	if total < 1 || total > 59 || romanOf(total) != Small(s) {
		return 0
	}
	return total
}

func romanOf(n int) string {
	tens := [...]string{"", "x", "xx", "xxx", "xl", "l"}
	ones := [...]string{"", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"}
	return tens[n/10] + ones[n%10]
}

func digits(s string) int {
	n := 0
	for n < len(s) && s[n] >= '0' && s[n] <= '9' {
		n++
	}
	return n
}

func isLetter(c byte) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' }

func firstRune(s string) rune {
	r, _ := utf8.DecodeRuneInString(s)
	return r
}

func spaced(s string) bool { return s == "" || unicode.IsSpace(firstRune(s)) }
