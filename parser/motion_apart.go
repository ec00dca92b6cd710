package parser

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"minutebook/model"
	"minutebook/parser/internal/phrase"
)

// carriedApart tells a motion that was decided for itself: its vote is told,
// narrative parts it from the resolution, or the resolution is subject to it, and the
// two have no word in common that says what is decided. The resolution is then another
// one's.
func (it *itemReader) carriedApart(pr *proposal, res *resolution) bool {
	subject := openedBy(res.Text, subjectToAbove)
	if pr.ballot == nil || !res.apart && subject == 0 || pr.text.empty() || res.Text == "" && len(res.Clauses) == 0 {
		return false
	}
	pr.ballot.derive()
	if pr.result() != model.Carried {
		return false
	}
	moved, pointing := subjectWords(pr.text.text())
	for _, e := range pr.entries {
		words, points := subjectWords(e.text())
		moved, pointing = append(moved, words...), pointing || points
	}
	decided, points := subjectWords(res.Text[subject:])
	pointing = pointing || points
	for _, cl := range res.Clauses {
		words, points := subjectWords(cl.Text)
		decided, pointing = append(decided, words...), pointing || points
	}
	if pointing || len(moved) < fewestSubjects || len(decided) < fewestDecided && subject == 0 || len(decided) == 0 {
		return false
	}
	known := map[string]bool{}
	for _, w := range moved {
		known[w] = true
	}
	return !slices.ContainsFunc(decided, func(w string) bool { return known[w] })
}

// subjectToAbove open a resolution that says itself that what was carried above is
// another matter: "That, subject to the above, the plan be adopted."
var subjectToAbove = phrase.NewPrefixes("that, subject to the above,", "that subject to the above,", "that, subject to the foregoing,", "that subject to the foregoing,", "subject to the above,", "subject to the foregoing,")

// toldSince tells whether narrative stands below the last word of a motion's vote.
func (it *itemReader) toldSince(pr *proposal) bool {
	if pr == nil || pr.ballot == nil || len(pr.ballot.slots) == 0 {
		return false
	}
	vote := pr.ballot.slots[len(pr.ballot.slots)-1]
	for i := len(it.slots) - 1; i >= 0 && it.slots[i] != vote; i-- {
		if s := it.slots[i]; s.rule == "narrative" && !s.drop && s.kind != model.KindHeading {
			return true
		}
	}
	return false
}

// How many words of a text say what it decides, at least, and how many letters of
// a word tell it from others: "report", "reports", "reported" are one.
const (
	fewestSubjects = 3
	fewestDecided  = 2
	subjectLetters = 5
)

// pointingWords stand where a motion or a resolution means what stands elsewhere:
// nothing can be said of its subject.
var pointingWords = map[string]bool{"recom": true, "motio": true, "propo": true, "appli": true, "amend": true, "above": true, "subst": true, "resol": true, "decis": true, "optio": true}

// subjectWords gives the beginnings of the words that say what a text decides, and tells
// whether one of them points at what stands elsewhere.
func subjectWords(t string) (out []string, points bool) {
	low, before := phrase.Small(t), ""
	for w := range strings.FieldsFuncSeq(low, func(c rune) bool { return !unicode.IsLetter(c) }) {
		if utf8.RuneCountInString(w) >= subjectLetters && !plainWords[w] {
			stem := string([]rune(w)[:subjectLetters])
			out = append(out, stem)
			points = points || pointingWords[stem] && !tellingBefore[before] && !(w == "application" && namesApplication(low)) && !(stem == "recom" && namesReportsOwn(low))
		}
		before = w
	}
	return out, points
}

// tellingBefore are words behind which such a word points at nothing: "whose members had
// resolved to wait", "no decision could be made".
var tellingBefore = map[string]bool{"had": true, "have": true, "has": true, "no": true, "any": true}

// namesApplication tells words that name an application by its number, "application
// 19/00412", from those that only point at one.
func namesApplication(low string) bool {
	const word = "application "
	i := strings.Index(low, word)
	return i >= 0 && i+len(word) < len(low) && low[i+len(word)] >= '0' && low[i+len(word)] <= '9'
}

// namesReportsOwn tells recommendations that a report makes, named by where they stand in
// it: "the recommendations in section 2 of the report". They are not what was moved.
func namesReportsOwn(low string) bool {
	_, behind, _ := strings.Cut(low, "recommendation")
	where, report, told := strings.Cut(strings.TrimPrefix(behind, "s"), " of the report")
	return told && strings.HasPrefix(where, " in ") && strings.ContainsAny(where, "0123456789") && len(where) <= longestWhere && !strings.Contains(report, "recommendation")
}

// longestWhere bounds the words that tell where in a report something stands.
const longestWhere = 30

// plainWords are long words that any decision may hold.
var plainWords = map[string]bool{"which": true, "their": true, "there": true, "those": true, "these": true, "shall": true, "would": true, "could": true, "should": true, "other": true,
	"council": true, "committee": true, "board": true, "members": true, "meeting": true, "agreed": true, "approved": true, "approve": true, "further": true, "without": true, "before": true,
	"after": true, "until": true, "within": true, "under": true, "being": true, "where": true, "about": true, "report": true, "reports": true, "exempt": true}
