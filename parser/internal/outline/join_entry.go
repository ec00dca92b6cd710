package outline

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"minutebook/parser/internal/phrase"
)

// nextRow tells a row that begins with a reference as the paragraph does, whose last
// line ends a sentence: "19/00425/F – Shed. No objection." and "19/00431/LBC – Gate.".
// The first row stands below words that lead to a list.
func (b *builder) nextRow(p *Para, before, words string) bool {
	if len(p.Pieces) == 0 || words[0] < '0' || words[0] > '9' || !strings.ContainsAny(before[len(before)-1:], ".:") || !opensWithReference(words) {
		return false
	}
	if strings.HasSuffix(before, ":") {
		return strings.Contains(before, "ollowing ") || strings.HasSuffix(before, "ollowing:") || strings.HasSuffix(before, "ollows:")
	}
	return opensWithReference(b.s[p.Pieces[0].Start:p.Pieces[0].End])
}

// opensWithReference tells words that begin with figures and a stroke between them.
func opensWithReference(words string) bool {
	n, rest := leadingDigits(words)
	if n == 0 || rest == "" || rest[0] != '/' {
		return false
	}
	m, rest := leadingDigits(rest[1:])
	return m > 2 && rest != "" && (rest[0] == '/' || rest[0] == ' ')
}

// nextEntry tells whether a line begins with the sign after the paragraph's own,
// as in lists without brackets or points: "A That …" and "B That …".
func (b *builder) nextEntry(p *Para, l *Line) bool {
	if !p.Weak {
		return false
	}
	e, ok := phrase.ReadEnumerator(b.s[l.Start:l.End])
	return ok && isNext(p.Enum, e)
}

// entersList are words with which an entry of a list begins that lost its sign.
var entersList = phrase.NewPrefixes("to ", "that ", "and that ", "and to ", "or ", "the ", "a ", "an ")

// carriesLast tells a line that goes on with the last member of a sentence, "and (2)
// the lane is too narrow"; "and that" may open a part of a decision of its own.
func carriesLast(words string) bool {
	return strings.HasPrefix(words, "and ") && !strings.HasPrefix(words, "and that ") && !strings.HasPrefix(words, "and further ")
}

// entryOpenings are the words with which an entry of a list goes on behind its letter.
var entryOpenings = map[string]bool{"the": true, "that": true, "to": true, "a": true, "an": true, "this": true, "these": true, "any": true, "all": true, "no": true, "it": true, "in": true}

// isCodeBelow tells the number of an item that stands alone on the line below its
// title in capitals: "TAXI RANKS AT THE STATION" / "PLA126/14".
func isCodeBelow(before, words string) bool {
	return strings.IndexByte(words, ' ') < 0 && words[0] >= 'A' && words[0] <= 'Z' && words[len(words)-1] >= '0' && words[len(words)-1] <= '9' &&
		strings.Contains(words, "/") && phrase.IsCapitals(words) && phrase.IsCapitals(before)
}

// opensWithCode tells a line that begins with figures, and goes on in capitals: the
// number and the title of an item.
func opensWithCode(words string) bool {
	code, title, _ := strings.Cut(words, " ")
	return strings.ContainsAny(code, "0123456789") && title != "" && phrase.IsCapitals(title)
}

// opensAlone tells a marker that does not go on with the words above: two of these are
// true, that it stands on a line of its own, is in capitals, and has a colon or dash.
// "Seconded by A and" / "RESOLVED:" does; the entry of a list may end in other words
// ("what they had asked for").
func opensAlone(m phrase.Marker, before, words string) bool {
	stopped := strings.ContainsAny(words[m.VerbEnd:m.Text], ":–—-")
	if m.Start > 0 && leavesOpen(before) || !(m.Alone && m.Capitals || m.Alone && stopped || m.Capitals && stopped) {
		return false // "…, seconded by Councillor" / "Marl, it was RESOLVED – That …"
	}
	switch phrase.LastWord(before) {
	case "and", "was", "were", "be", "that":
		return false
	}
	return true
}

// anew are the words that open a sentence and hardly follow on one that was left open.
var anew = phrase.NewPrefixes("in the ", "it was ", "it is ", "there was ", "there were ", "this ", "these ", "against ", "although ", "however", "when ", "while ", "whilst ", "upon ", "during ")

// opensAnew tells the first words of a sentence, or a heading in capitals: the entry of a
// list above it, without a stop, may end in any word ("what the Guild had asked for").
func opensAnew(before, words string) bool {
	first, _ := utf8.DecodeRuneInString(words)
	if !unicode.IsUpper(first) && !unicode.IsDigit(first) {
		return false
	}
	if anew.Of(words) != "" || strings.Contains(words, " ") && phrase.IsCapitals(words) && !phrase.IsCapitals(before) {
		return true
	}
	rest, stranded := strings.CutSuffix(before, " for")
	if stranded = stranded && asksFor[phrase.LastWord(rest)]; stranded && phrase.OpensWithTitle(words) && !strings.HasPrefix(words, "The ") && !strings.HasPrefix(words, "Members ") {
		_, moved := phrase.ReadProposal(words)
		return moved // "Councillor Marl MOVED, …", but not "Councillor Marl."
	}
	return stranded
}

// asksFor are words behind which "for" may end what somebody says: "the grant they asked for".
var asksFor = map[string]bool{"ask": true, "asked": true, "asking": true, "apply": true, "applied": true, "paid": true, "called": true, "hoped": true, "sent": true, "looked": true, "provided": true}

// leadsToEntry tells the first entry of a list below a marker that only leads to it:
// "RESOLVED to" and "- note the report; and", "RECOMMENDED to Council that" and "A the
// report be noted". A small letter may be the article.
func leadsToEntry(before, words string) bool {
	e, ok := phrase.ReadEnumerator(words)
	if !ok || e.Value != 1 && e.Class != phrase.Bullet || e.End == len(words) {
		return false
	}
	m, ok := phrase.ReadMarker(before, nil)
	if !ok || m.Start != 0 {
		return false
	}
	lead := strings.ToLower(strings.TrimRight(before[m.Text:], " :-–—,"))
	return lead == "to" || lead == "that" || !(e.Bare && e.Class == phrase.Lower) && (strings.HasSuffix(lead, " that") || strings.HasSuffix(lead, " to"))
}

// entryOver tells whether the first line of a page is the next entry of the list
// whose last one ended the page before it: "A a report; and" / "B the consent".
// Signs without brackets or points may be words of a sentence that goes on ("at
// least" / "2 metres"), so the entry before must have come to its end.
func (b *builder) entryOver(before, words string) bool {
	e, ok := phrase.ReadEnumerator(words)
	if !ok {
		return false
	}
	if before == "and" || before == "or" {
		before = "; and" // the last word of the entry, alone on its line
	}
	comma := strings.HasSuffix(before, ",") || strings.HasSuffix(before, ", and") || strings.HasSuffix(before, ", or")
	last := b.out[len(b.out)-1]
	if comma && (isNext(last.Enum, e) || e.Class == phrase.Bullet && last.Enum.Label == e.Label) {
		return true
	}
	// Behind a comma a list within has to stand between: "(b) the consent, and" / "B refuses …".
	if !endsEntry(before) && !(comma && last.Enum.Class != phrase.NoClass && last.Enum.Class != e.Class) {
		return false
	}
	for i := len(b.out) - 1; i >= max(0, len(b.out)-listReach); i-- {
		p := b.out[i]
		switch {
		case p.Enum.Class != e.Class:
		case e.Class == phrase.Bullet:
			return p.Enum.Label == e.Label
		default:
			return isNext(p.Enum, e)
		}
	}
	return false
}

// longestBare is the length of the longest sign of an entry that has no brackets.
const longestBare = 2

// listReach is how many paragraphs may stand between two entries of a list, those
// of lists within it included.
const listReach = 40

// endsEntry tells whether words end as the entry of a list does that another follows.
func endsEntry(before string) bool {
	for _, end := range [...]string{";", "; and", "; or", "; and/or"} {
		if strings.HasSuffix(before, end) {
			return true
		}
	}
	return false
}
