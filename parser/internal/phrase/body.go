package phrase

import (
	"strings"
	"unicode"
)

// posts are the last nouns of posts whose holders decide alone.
var posts = wordSet("member holder leader mayor executive director officer commissioner councillor")

// postAtStart gives the length of "The Lead Member for Finance " where a deciding
// word in capitals follows at once.
func postAtStart(s string) int {
	if !hasFold(s, "the ") {
		return 0
	}
	verb := capitalVerb(s, 4)
	if verb < 0 {
		return 0
	}
	post := false
	for w := range strings.FieldsSeq(s[4:verb]) {
		low := Small(strings.Trim(w, ",()"))
		if !unicode.IsUpper(firstRune(strings.TrimLeft(w, "("))) && low != "for" && low != "of" && low != "and" && low != "the" && low != "&" && low != "unanimously" {
			return 0
		}
		post = post || posts[low]
	}
	if !post {
		return 0
	}
	return verb
}

// bodyNouns are the common names of bodies that decide.
var bodyNouns = map[string]bool{
	"committee": true, "sub-committee": true, "subcommittee": true, "cabinet": true, "council": true, "board": true,
	"panel": true, "executive": true, "authority": true, "commission": true, "forum": true, "assembly": true, "group": true,
	"party": true, "conference": true, "governors": true, "trustees": true, "directors": true, "senate": true, "court": true,
	"commissioners": true, "body": true, "meeting": true, "tribunal": true, "congress": true,
}

var bodyNounsFold = newFoldSet(bodyNouns)

// NamesDecider tells whether words in small letters name a body or a post that decides.
func NamesDecider(low string) bool {
	for w := range strings.FieldsSeq(low) {
		w = strings.Trim(w, ",()’'")
		if bodyNouns[w] || posts[w] {
			return true
		}
	}
	return false
}

// BodyAtStart gives the name of a body at the start of s, "The City Parks Board
// resolved to": what a text calls the body that decides where no head names it.
func BodyAtStart(s string) (name string) {
	if !hasFold(s, "the ") {
		return ""
	}
	i := 4
	for n := 0; n < 7 && i < len(s); n++ {
		end := wordEnd(s, i)
		word := s[i:end]
		low := Small(strings.TrimRight(word, ","))
		switch {
		case bodyNouns[low] && n > 0 && unicode.IsUpper(firstRune(word)):
			return s[4:end]
		case !unicode.IsUpper(firstRune(word)) && low != "and" && low != "of" && low != "for" && low != "&":
			return ""
		}
		i = end + leadingSpace(s[end:])
	}
	return ""
}

// bodyAdjectives may stand between "The" and the common name without making it
// another body's name.
var bodyAdjectives = newFoldSet(map[string]bool{
	"joint": true, "sub": true, "area": true, "full": true, "governing": true, "working": true, "select": true,
	"licensing": true, "planning": true, "standing": true,
})

// bodyAtStart gives the length of the body's name at the start of s, with the
// space after it; 0 where there is none.
func bodyAtStart(s string, bodies []string) int {
	article := 0
	if hasFold(s, "the ") || hasFold(s, "this ") {
		article = strings.IndexByte(s, ' ') + 1
	}
	for _, b := range bodies {
		for _, from := range [...]int{0, article} {
			if n := from + len(b); b != "" && len(s) > n && (s[n] == ' ' || s[n] == ',') && hasFold(s[from:], b) {
				return n + 1
			}
		}
	}
	if first := s[:wordEnd(s, 0)]; article == 0 && (first == "" || !unicode.IsUpper(firstRune(first))) {
		return 0
	}
	i := article
	for n := 0; n < 3; n++ {
		end := wordEnd(s, i)
		word := s[i:end]
		if bodyNounsFold.holds(word) && end < len(s) && (s[end] == ' ' || s[end] == ',') {
			return end + 1
		}
		if !bodyAdjectives.holds(word) || end >= len(s) {
			return 0
		}
		i = end + 1
	}
	return 0
}

// kindsOfCouncil stand between a place and "Council" in the name of an authority,
// whose minutes then say "The Parish Council".
var kindsOfCouncil = wordSet("parish town community county city district borough shire regional island islands")

// IsKindOfCouncil tells a word that says of what kind a council is: "District".
func IsKindOfCouncil(word string) bool { return kindsOfCouncil[Small(word)] }

// KindOfCouncil gives "Parish Council" of "Frome Parish Council": the name by which
// a council calls itself in its minutes. Empty where there is none.
func KindOfCouncil(name string) string {
	words := strings.Fields(name)
	n := len(words)
	if n < 3 || Small(words[n-1]) != "council" || !kindsOfCouncil[Small(words[n-2])] {
		return ""
	}
	return words[n-2] + " " + words[n-1]
}

// IsBody tells whether s is, as a whole, a name of the body that decides.
func IsBody(s string, bodies []string) bool {
	n := bodyAtStart(s+" ", bodies)
	return n > 0 && n == len(s)+1
}

// OpensWithBody gives the length of a body's name that opens s, with the space
// after it; 0 where none does.
func OpensWithBody(s string) int { return bodyAtStart(s, nil) }
