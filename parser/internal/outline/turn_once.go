package outline

import (
	"strings"
	"unicode"

	"minutebook/parser/internal/phrase"
)

// A short text has one page turn, and what stands there is printed once: no number
// grows, nothing recurs. It is told by the text's head, whose words it repeats.

// headWords is what a text's head says of its meeting.
type headWords struct {
	date  string // the first date
	words string // all words in small letters, one space about each
}

// onceWords may stand about the names in a running line.
var onceWords = map[string]bool{"minutes": true, "of": true, "the": true, "meeting": true, "draft": true, "held": true, "on": true, "cont": true, "contd": true, "continued": true}

// readHeadWords reads the head of a text.
func readHeadWords(s string, lines []Line, ink []int) headWords {
	var b strings.Builder
	h := headWords{}
	for _, i := range ink[:min(len(ink), headReach)] {
		words := s[lines[i].Start:lines[i].End]
		if h.date == "" {
			h.date = dateInHead(words)
		}
		b.WriteString(bareWords(words))
	}
	h.words = b.String() + " "
	return h
}

// bareWords gives the words of a line in small letters, a space before each.
func bareWords(t string) string {
	var b strings.Builder
	for w := range strings.FieldsFuncSeq(phrase.Small(t), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }) {
		b.WriteString(" " + w)
	}
	return b.String()
}

// longestOnce is the length of the longest line that may repeat a head's words.
const longestOnce = 100

// cutDate takes the head's date from the end or the start of a line, and tells
// whether it stood there, and whether the page is counted behind it.
func (h headWords) cutDate(t string) (rest string, dated, paged bool) {
	if h.date == "" {
		return t, false, false
	}
	if d, found := phrase.ReadDate(t); found {
		before, after := t[:d.Range.Start], strings.TrimPrefix(strings.Trim(t[d.Range.End:], " .)"), "/") // "5 May 1908/1"
		switch {
		case d.ISO != h.date:
			return t, false, false
		case strings.TrimSpace(before) == "" || after == "":
			return before + " " + after, true, false
		case isPageNumber(after) || isPageCode(after):
			return before, true, true
		}
		return t, false, false
	}
	last := phrase.LastWord(t)
	if date, n, found := phrase.ReadNumericDate(last); found && n == len(last) && date == h.date {
		return t[:len(t)-len(last)], true, false
	}
	return t, false, false
}

// isPageCode tells the number of a page of a volume behind the letters of a
// committee: "LGP 42".
func isPageCode(t string) bool {
	letters, digits, ok := strings.Cut(t, " ")
	return ok && len(letters) < 6 && strings.Trim(letters, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") == "" && len(digits) < 5 && digits != "" && strings.Trim(digits, "0123456789") == ""
}

// onlyOnceWords tells words that name nothing but minutes.
func onlyOnceWords(t string) bool {
	words := strings.Fields(bareWords(t))
	for _, w := range words {
		if !onceWords[w] {
			return false
		}
	}
	return len(words) > 0
}

// names tells words that the head holds, and that name a meeting: not a word of
// the text's own.
func (h headWords) names(t string) bool {
	words := strings.Fields(bareWords(t))
	for len(words) > 0 && onceWords[words[0]] {
		words = words[1:]
	}
	for len(words) > 0 && (onceWords[words[len(words)-1]] || isPageNumber(words[len(words)-1])) {
		words = words[:len(words)-1]
	}
	if len(words) == 0 || len(words) == 1 && len(words[0]) < 8 {
		return false
	}
	return strings.Contains(h.words, " "+strings.Join(words, " ")+" ")
}

// markOnce takes the lines of a page's turn that stand once: the name of the body
// and the date of the head, where they cut a sentence or a list, or stand beside a
// page's number.
func markOnce(s string, lines []Line) {
	ink, _ := inked(lines)
	if len(ink) <= headReach {
		return
	}
	var h headWords
	at := func(k int) string { return s[lines[ink[k]].Start:lines[ink[k]].End] }
	for k := headReach; k < len(ink)-1; k++ {
		words := at(k)
		if len(words) > longestOnce || !strings.ContainsAny(words, "0123456789") {
			continue
		}
		if h.words == "" {
			h = readHeadWords(s, lines, ink)
		}
		rest, dated, paged := h.cutDate(words)
		paper := paged && onlyOnceWords(rest) // "Minutes 2nd March 2009   Page 2"
		spread := dated && !paged && strings.Contains(words, spreadGap) && h.names(rest) && besideText(at(k-1), at(k+1))
		if !dated || speaks(words) && !paper && !spread {
			continue
		}
		first, last := k, k
		switch {
		case strings.TrimSpace(rest) != "" && !isPageNumber(rest):
			if !h.names(rest) && !paper && !((isPageNumber(at(k-1)) || belowTurn(lines, ink[k])) && h.repeats(rest)) {
				continue
			}
		case len(at(k-1)) <= longestOnce && h.names(at(k-1)):
			first--
		case len(at(k+1)) <= longestOnce && h.names(at(k+1)):
			last++
		default:
			continue
		}
		for first > headReach && h.names(at(first-1)) && len(at(first-1)) <= longestOnce {
			first-- // the authority above the body
		}
		numbered := paged || isPageNumber(strings.TrimSpace(rest)) || belowTurn(lines, ink[first])
		if first > headReach && isPageNumber(at(first-1)) {
			first, numbered = first-1, true
		}
		if last+1 < len(ink) && isPageNumber(at(last+1)) {
			last, numbered = last+1, true
		}
		if last+1 == len(ink) || !numbered && !spread && !cutBetween(at(first-1), at(last+1)) {
			continue
		}
		for n := first; n <= last; n++ {
			turn(&lines[ink[n]], RunningLine)
		}
		k = last
	}
}

// repeats tells words that the head holds, be they ever so short: below the number of
// a page "PB 5 May 1908" and "Board        5 May 1908" are its head.
func (h headWords) repeats(t string) bool {
	words := bareWords(t)
	return words != "" && !startsLower(t) && strings.Contains(h.words, words+" ")
}

// belowTurn tells whether nothing but blank lines stands between a line and the number
// of a page above it.
func belowTurn(lines []Line, i int) bool {
	for i--; i >= 0 && lines[i].Blank; i-- {
		if lines[i].Turn == pageNumber {
			return true
		}
	}
	return false
}

// spreadGap is the least run of blanks between a body at the left edge of a page and
// the date at its right one.
const spreadGap = "            "

// besideText tells whether the lines about a running line are those of a text: none
// has figures far from its words, as the rows of a table have.
func besideText(above, below string) bool {
	return !strings.Contains(above, spreadGap) && !strings.Contains(below, spreadGap)
}

// cutBetween tells whether what stands between two lines cuts a sentence or a list.
func cutBetween(above, below string) bool {
	if leavesOpen(above) || endsEntry(above) {
		return true
	}
	last := above[len(above)-1]
	return startsLower(below) && (last == ',' || last|0x20 >= 'a' && last|0x20 <= 'z' || last >= '0' && last <= '9')
}
