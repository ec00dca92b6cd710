package outline

import (
	"strings"

	"minutebook/parser/internal/phrase"
)

// brokenPageLine tells whether a site's own line was broken at the width like any
// other, although nothing else runs over it: the line that names a meeting, and the
// link to a paper.
func (b *builder) brokenPageLine(p *Para, before, words string) bool {
	opens := ""
	if len(p.Pieces) > 0 {
		opens = b.s[p.Pieces[0].Start:p.Pieces[0].End]
	}
	return opensMeeting(opens) && !endsBlockHead(before) && blockHeadReaches(words) || brokenLink(before, words)
}

// opensMeeting tells the line that names a block's meeting.
func opensMeeting(words string) bool {
	rest, ok := strings.CutPrefix(words, "Meeting: ")
	if !ok {
		return false
	}
	_, _, ok = phrase.ReadNumericDate(rest)
	return ok
}

// endsBlockHead tells whether a block's head has come to its end: "… (Item 6)".
func endsBlockHead(words string) bool {
	return strings.HasSuffix(words, ")") && itemSign(words) >= 0
}

// blockHeadReaches tells whether a line ends the head of a block: it holds what is
// left of "Cabinet (Item 6)".
func blockHeadReaches(words string) bool {
	if !strings.HasSuffix(words, ")") || len(words) > broadest {
		return false
	}
	return itemSign(words) >= 0 || strings.IndexByte(words, ' ') < 0 && strings.IndexByte(words, '(') < 0 && words[0] >= '0' && words[0] <= '9'
}

// itemSign gives the place of the last "(Item " of a line, -1 where it has none.
func itemSign(words string) int { return strings.LastIndex(words, "(Item ") }

// longestSign is the length of the longest sign of a file: "document icon DOCX 1,043 KB".
const longestSign = 27

// brokenLink tells a line that holds the rest of a link to a paper: what is left
// of its title, or no more than its format and size, below a title that has none:
// "… Capital Programme PDF" and "43 KB".
func brokenLink(before, words string) bool {
	if _, whole := phrase.ReadDocument(before); whole || strings.ContainsRune(".:;", rune(before[len(before)-1])) {
		return false
	}
	if _, ok := phrase.ReadDocument(words); ok {
		_, numbered := phrase.ReadEnumerator(words)
		return !numbered && !isStructure(before)
	}
	tail := words
	for len(tail) < longestSign {
		i := strings.LastIndexByte(before, ' ')
		if i < 0 {
			break
		}
		tail, before = before[i+1:]+" "+tail, before[:i]
		if d, ok := phrase.ReadDocument(tail); ok {
			return d.Whole == 0
		}
	}
	return false
}

// namesSeconder tells a line whose end is the first word of the name of who seconded:
// "…, seconded by Councillor Una" / "Marl, it was RESOLVED – That …".
func namesSeconder(before string) bool {
	_, name, told := strings.Cut(before, "econded by ")
	return told && strings.Count(name, " ") < 3 && !strings.ContainsAny(name, ".,;:")
}
