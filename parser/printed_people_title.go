package parser

import (
	"strings"

	"minutebook/parser/internal/phrase"
)

// titleLeads may stand before such a title.
var titleLeads = [...]string{"", "county ", "borough ", "district ", "city ", "town ", "parish ", "other ", "the following "}

// titleAlone gives the length of a title that stands once for a list of names, or
// with a colon before one.
func titleAlone(t string) int {
	for _, lead := range titleLeads {
		if lead != "" && !opens(t, lead) {
			continue
		}
		words := t[len(lead):]
		n := phrase.PluralTitle(words)
		plural := n > 0
		if !plural {
			n = singleTitle(words)
		}
		rest := strings.TrimLeft(words[n:], ".: ")
		for _, dash := range [...]string{"– ", "— ", "- "} {
			if cut, ok := strings.CutPrefix(rest, dash); ok && plural && len(rest) < len(words[n:]) {
				rest = strings.TrimLeft(cut, " ") // "Aldermen – A Marl"
			}
		}
		gap := words[n : len(words)-len(rest)]
		if n > 0 && (plural || rest == "" || strings.Contains(gap, ":")) && (rest == "" || gap != "") {
			return len(t) - len(rest)
		}
	}
	return 0
}

// isTitleAlone tells a title that stands before several names, and nothing else.
func isTitleAlone(c piece) bool { return !c.empty() && titleAlone(c.text()) == len(c.text()) }

// singleTitle gives the length of the title of one member at the start of words.
func singleTitle(words string) int {
	for _, w := range [...]string{"councillor", "cllr"} {
		if phrase.HasFold(words, w) {
			return len(w)
		}
	}
	return 0
}
