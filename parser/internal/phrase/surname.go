package phrase

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// NameWords gives the words of a person's name in small letters, without titles,
// initials and what stands in brackets. An office ("The Mayor") has none.
func NameWords(name string) []string {
	if i := strings.IndexByte(name, '('); i > 0 {
		name = name[:i]
	}
	var out []string
	for w := range strings.FieldsSeq(name) {
		w = strings.ToLower(strings.Trim(w, ".,;:*“”\"’'‘"))
		if utf8.RuneCountInString(w) < 2 || titles[w] || offices[w] || particles[w] || strings.Contains(w, ".") {
			continue
		}
		out = append(out, strings.ReplaceAll(w, "’", "'"))
	}
	return out
}

// patronymics begin surnames, with a capital behind them.
var patronymics = [...]string{"O’", "O'", "Mc", "Mac", "D’", "D'"}

// IsPatronymic tells one word that is a surname by its beginning: "O’Hara", "McRae".
func IsPatronymic(word string) bool {
	for _, p := range patronymics {
		if rest, ok := strings.CutPrefix(word, p); ok && utf8.RuneCountInString(rest) > 2 && unicode.IsUpper(firstRune(rest)) {
			return strings.IndexByte(rest, ' ') < 0
		}
	}
	return false
}

// Surname gives the word by which a name is looked for among others: the last
// one that is no initial, which is the first in "Fenwright, O". An office has none.
func Surname(name string) string {
	if words := NameWords(name); len(words) > 0 {
		return words[len(words)-1]
	}
	return ""
}
