package phrase

import (
	"strings"
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

// Surname gives the word by which a name is looked for among others: the last
// one that is no initial, which is the first in "Fenwright, O". An office has none.
func Surname(name string) string {
	if words := NameWords(name); len(words) > 0 {
		return words[len(words)-1]
	}
	return ""
}
