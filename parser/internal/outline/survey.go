package outline

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"minutebook/parser/internal/phrase"
	"minutebook/parser/internal/source"
)

// Habits are what a source does as a whole. Whether "62." opens an item, a
// clause or a paragraph can't be told from its line: it is told from these.
type Habits struct {
	Wrap        int    // the width at which lines were broken; 0 where a line is a paragraph
	WrapGaps    bool   // a blank line stands after each broken line
	BrokenHeads bool   // lines end behind the first words of paragraphs
	Spacing     string // how paragraphs are parted: "no-break lines", "blank lines", "wide" or "close"
	Margin      int    // the least indent of any line
}

// The ways of parting paragraphs.
const (
	NoBreakLines = "no-break lines" // a line that holds only U+00A0 between blank ones
	BlankLines   = "blank lines"    // one blank line
	Wide         = "wide"           // two blank lines or more: what a page leaves whose labels were lost
	Close        = "close"          // none: paragraphs on lines next to each other
)

// Survey reads a source's habits from its lines.
func Survey(s string, lines []Line) Habits {
	h := Habits{Margin: margin(lines), Spacing: spacing(lines)}
	widths := candidates(lines, h.Margin)
	h.Wrap = wrapWidth(s, lines, 1, widths)
	if h.Wrap == 0 {
		if w := wrapWidth(s, lines, 2, widths); w > 0 {
			h.Wrap, h.WrapGaps = w, true
		}
	}
	h.BrokenHeads = (h.Wrap == 0 || h.Wrap > headBroken*3/2 && h.Spacing == Close) && brokenHeads(s, lines, h.Spacing)
	return h
}

// List gives the habits by name, for people.
func (h Habits) List() [][2]string {
	wrap := "a line is a paragraph"
	if h.Wrap > 0 {
		wrap = "at " + strconv.Itoa(h.Wrap) + " characters"
		if h.WrapGaps {
			wrap += ", with a blank line after each line"
		}
	}
	return [][2]string{{"lines broken", wrap}, {"paragraphs parted by", h.Spacing}, {"left margin", strconv.Itoa(h.Margin)}}
}

func margin(lines []Line) int {
	least := -1
	for i := range lines {
		l := &lines[i]
		if !l.Blank && (least < 0 || l.Indent < least) {
			least = l.Indent
		}
	}
	return max(least, 0)
}

func spacing(lines []Line) string {
	var noBreak, single, double, none int
	gap, gapNoBreak, some := 0, false, false
	for i := range lines {
		l := &lines[i]
		switch {
		case l.Blank && l.Turn != "":
			some = false // a page's turn parts no paragraphs
			continue
		case l.Blank:
			gap++
			gapNoBreak = gapNoBreak || l.NoBreak
			continue
		case !some:
		case gapNoBreak:
			noBreak++
		case gap == 0:
			none++
		case gap == 1:
			single++
		default:
			double++
		}
		gap, gapNoBreak, some = 0, false, true
	}
	switch {
	case noBreak > 0 && noBreak*4 >= single+double:
		return NoBreakLines
	case none > 3*(single+double+noBreak):
		return Close
	case double > single:
		return Wide
	}
	return BlankLines
}

// The bounds of widths at which pages and printers break lines.
const (
	narrowest = 35
	broadest  = 115
)

// wrapWidth tells whether the source's lines were broken at a width, and gives
// it. The sign is a line that breaks off although its sentence does not end
// there, where the next line's first word would not have fitted on it; a
// sentence that goes on although the word would have fitted speaks against it,
// but for lines of less than half the width: heads are broken by hand.
// Lines that merely stand together show no such limit. Pairs of lines stand step
// lines apart; the widths that may be the one are given.
func wrapWidth(s string, lines []Line, step int, widths []int) int {
	if len(widths) == 0 {
		return 0
	}
	breaks := breaksWithin(s, lines, step, widths[0])
	best, most := 0, 0
	for _, width := range widths {
		tight, loose, small := 0, 0, 0
		for _, b := range breaks {
			switch {
			case b.width > width:
			case b.with > width:
				tight++
				if b.small {
					small++
				}
			case b.goesOn && b.width*2 >= width:
				loose++
			}
		}
		if tight > most && loose*5 <= tight && (small*2 >= tight || loose == 0 && tight >= manyTight && small*3 >= tight) && (tight > 2 || loose == 0 && unbroken(s, lines, step, width, tight)) {
			best, most = width, tight
		}
	}
	if step == 2 {
		best = max(best, raggedWidth(lines, breaks))
	}
	return best
}

// lineBreak is a place where a line breaks off in mid-sentence.
type lineBreak struct {
	width  int  // of the line
	with   int  // its width if the next line's first word stood on it too
	small  bool // the next line plainly goes on with the sentence
	goesOn bool // it seems to
}

// breaksWithin gives the lines of at most a width that break off.
func breaksWithin(s string, lines []Line, step, broadest int) []lineBreak {
	var out []lineBreak
	for i := step; i < len(lines); i++ {
		a, b := &lines[i-step], &lines[i]
		if a.Width > broadest || !breaksOff(s, lines, i, step) {
			continue
		}
		first, _ := utf8.DecodeRuneInString(s[b.Start:b.End])
		out = append(out, lineBreak{
			width:  a.Width,
			with:   widthWith(s, a, b),
			small:  !unicode.IsUpper(first) && !opensNumbered(s[b.Start:b.End]) || leavesOpen(s[a.Start:a.End]),
			goesOn: unicode.IsLower(first) && s[b.End-1] != ':',
		})
	}
	return out
}

// fewestFigures is how many figures a number has that counts the items of years.
const fewestFigures = 4

// opensNumbered tells a line that begins with a long number and a capital behind it:
// "19076 The Director introduced …" opens a paragraph and goes on with none.
func opensNumbered(words string) bool {
	n, rest := leadingDigits(words)
	return n >= fewestFigures && len(rest) > 2 && rest[0] == ' ' && rest[1] >= 'A' && rest[1] <= 'Z'
}

// manyTight is how many broken lines show a width of which most go on with a name.
const manyTight = 6

// unbroken tells whether hardly any line is longer than a narrow width, or none than a
// broad one at which a line breaks off behind a sentence too: where only two lines show
// a break, all but the head's must keep to it. One shows it only beside such a sentence.
func unbroken(s string, lines []Line, step, width, tight int) bool {
	long := 0
	for i := range lines {
		l := &lines[i]
		if l.Width > width {
			long++
		}
	}
	return tight == 2 && long < 3 && width < 90 || long == 0 && breaksBehindSentence(s, lines, step, width)
}

// breaksBehindSentence tells whether the next sentence stands below a line on which
// there was no room for its first word, in a text that parts its paragraphs otherwise.
func breaksBehindSentence(s string, lines []Line, step, width int) bool {
	if step != 1 || spacing(lines) == Close {
		return false
	}
	for i := 1; i < len(lines); i++ {
		a, b := &lines[i-1], &lines[i]
		if a.Blank || b.Blank || s[a.End-1] != '.' || widthWith(s, a, b) <= width {
			continue
		}
		if _, entry := phrase.ReadEnumerator(s[b.Start:b.End]); !entry && s[b.End-1] == '.' && !opensStructure(s[b.Start:b.End]) {
			return true
		}
	}
	return false
}

// candidates gives the widths that may be the one at which lines were broken:
// the longest line's, and those of the next shorter ones, since titles and links
// may stand unbroken. Where many lines are longer, none is. The margin that all
// lines have counts for nothing.
func candidates(lines []Line, margin int) []int {
	var count [broadest + 1]int
	long, all := 0, 0
	for i := range lines {
		l := &lines[i]
		if l.Blank || l.Row {
			continue
		}
		all++
		width := l.Width - margin
		if width > broadest {
			long++
			continue
		}
		count[width]++
	}
	var out []int
	for w := broadest; w >= narrowest && len(out) < 8 && long*8 <= all+16; w-- {
		if count[w] > 0 {
			out = append(out, w+margin)
			long += count[w]
		}
	}
	return out
}

// breaksOff tells whether the line that stands step lines above line i breaks
// off in mid-sentence, with nothing new begun on line i.
func breaksOff(s string, lines []Line, i, step int) bool {
	a, b := &lines[i-step], &lines[i]
	if a.Blank || b.Blank || a.Row || b.Row || step == 2 && !lines[i-1].Blank || a.Bar.End > 0 || b.Bar.End > 0 {
		return false
	}
	last, _ := utf8.DecodeLastRuneInString(s[a.Start:a.End])
	if strings.ContainsRune(".:;?!”]–—-", last) {
		return false
	}
	first, listed := phrase.ReadEnumerator(s[a.Start:a.End])
	e, ok := phrase.ReadEnumerator(s[b.Start:b.End])
	if listed && (first.End == a.End-a.Start || ok && isNext(first, e)) {
		return false // an enumerator alone on its line, or two entries of a list
	}
	if ok && (e.Bare && e.Class != phrase.Bullet || e.Class == phrase.Decimal) {
		rest := s[b.Start+e.End : b.End]
		trimmed := strings.TrimLeftFunc(rest, source.IsSpace)
		ok = judge(e, trimmed, utf8.RuneCountInString(rest)-utf8.RuneCountInString(trimmed) > 1, trimmed == "") == strong
	}
	return !ok && s[b.Start] != '[' && !inBrackets(s[b.Start:b.End]) && !isNumberAlone(s[b.Start:b.End]) && !isStructure(s[a.Start:a.End]) && !opensStructure(s[b.Start:b.End])
}

// isNumberAlone tells the number of an item on a line of its own: "144/19:".
func isNumberAlone(words string) bool {
	n, rest := leadingDigits(words)
	if n == 0 || rest == "" || rest[0] != '/' {
		return false
	}
	m, rest := leadingDigits(rest[1:])
	return m > 0 && (rest == "" || rest == ":")
}

// inBrackets tells a line that is a note of its own: "(Agenda item 3)".
func inBrackets(words string) bool {
	return words[0] == '(' && words[len(words)-1] == ')'
}

// isNext tells whether e is the sign after first, as in "A That …", "B That …".
func isNext(first, e phrase.Enumerator) bool {
	return e.Class != phrase.Bullet && e.Bare == first.Bare && e.Class == first.Class && e.Stem == first.Stem && e.Value == first.Value+1
}

// leavesOpen tells whether words end so that a sentence must go on.
func leavesOpen(words string) bool {
	switch phrase.LastWord(words) {
	case "of", "the", "in", "to", "To", "and", "or", "a", "an", "for", "by", "on", "at", "with", "that", "from", "be", "as", "was", "were", "than", "Councillor", "Councillors", "Cllr", "Cllrs", "Mrs", "Mr", "Ms", "/":
		return true
	}
	return false
}

// agendaOpenings are words that open what an agenda says below an item's title.
var agendaOpenings = [...]string{"To consider ", "To receive ", "To note ", "To approve ", "To determine ", "To agree ", "Report of the ", "Report by the "}

// opensStructure tells a line that begins something new: a structure of its own,
// a label with its words, a block's date and title.
func opensStructure(words string) bool {
	if l, ok := ReadLabel(words); ok && l.Colon && words[l.End] == ':' && unicode.IsUpper(rune(words[0])) {
		return true
	}
	for _, opening := range agendaOpenings {
		if strings.HasPrefix(words, opening) {
			return true
		}
	}
	if _, n, ok := phrase.ReadNumericDate(words); ok && opensDash(words[n:]) {
		return true
	}
	return isStructure(words)
}

// opensDash tells a dash between blanks, however it is printed.
func opensDash(s string) bool {
	return strings.HasPrefix(s, " - ") || strings.HasPrefix(s, " – ") || strings.HasPrefix(s, " — ")
}

// isStructure tells a line that no paragraph runs over: a label, the line that
// names a meeting, a link to a paper.
func isStructure(words string) bool {
	if l, ok := ReadLabel(words); ok && l.Rest >= len(words) && unicode.IsUpper(rune(words[0])) {
		return true
	}
	if strings.HasPrefix(words, "Meeting: ") || strings.HasPrefix(words, "Agenda item") || strings.HasPrefix(words, "Issue ") && opensDash(words[len("Issue"):]) {
		return true
	}
	if (len(words) < 80 || mayWait(words)) && FurnitureRule(words) != "" || FootRule(words) != "" {
		return true
	}
	_, ok := phrase.ReadDocument(words)
	return ok
}

// fits tells whether the first word of line b would still have fitted on line a.
func fits(s string, a, b *Line, width int) bool { return widthWith(s, a, b) <= width }

// widthWith gives the width that line a would have with the first word of line b.
func widthWith(s string, a, b *Line) int {
	word := s[b.Start:b.End]
	if i := strings.IndexByte(word, ' '); i > 0 {
		word = word[:i]
	}
	return a.Width + 1 + source.Characters(word)
}
