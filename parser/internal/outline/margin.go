package outline

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"minutebook/parser/internal/phrase"
)

// Old minute books, and typists who keep to their form, print the titles of items in a
// narrow column at the left, beside the text:
//
//	Footpath      The Clerk read a letter about the
//	No. 12        stile at Mill Lane.
//
// Such a column is told by its lines as a whole: several of them begin with a few
// words, a gap, and text at one column, and most others begin at that column.
const (
	marginGap     = 2  // blanks between title and text, at least
	widestMargin  = 26 // characters before the text, at most
	widestNumber  = 12 // more of them where numbers stand before the titles
	fewestMargins = 4  // lines with a title
	shortestText  = 20 // characters of most of the texts beside a title
)

// sideTitle is a line that may have a title in the margin.
type sideTitle struct {
	title       int  // where the title begins, behind the number before it
	words, text int  // where the title's words end, and where the text begins
	indent      int  // column of the title
	column      int  // of the text
	below       bool // a line with a title stands right above
	ended       bool // the text beside that one has come to an end
}

// readSide reads the words at the left margin of a line and where the text begins.
func readSide(s string, l *Line) (sideTitle, bool) {
	from, widest := 0, widestMargin
	if s[l.Start] <= '9' {
		if from = numberBeside(s[l.Start:l.End]); from > 0 {
			widest += widestNumber
		}
	}
	words := s[l.Start:min(l.End, l.Start+2*widest)]
	end := strings.Index(words[from:], "  ")
	if tab := strings.IndexByte(words[from:], '\t'); tab >= 0 && (end < 0 || tab < end) {
		end = tab
	}
	if end <= 0 {
		return sideTitle{}, false
	}
	t := sideTitle{title: l.Start + from, indent: l.Indent + utf8.RuneCountInString(words[:from])}
	column, text := t.indent+utf8.RuneCountInString(words[from:from+end]), from+end
	t.words = l.Start + text
	for ; text < len(words) && (words[text] == ' ' || words[text] == '\t'); text++ {
		if column++; words[text] == '\t' {
			column = nextStop(column)
		}
	}
	if text == len(words) || column > widest {
		return sideTitle{}, false
	}
	t.text, t.column = l.Start+text, column
	return t, true
}

// numberBeside gives the length of the number at the start of a line, with the blanks
// behind it, where a title may follow: "12.  Lamps". 0 where none stands there.
func numberBeside(words string) int {
	n, rest := leadingDigits(words)
	if n == 0 || n > 3 {
		return 0
	}
	if rest != "" && (rest[0] == '.' || rest[0] == ')') {
		rest = rest[1:]
	}
	title := strings.TrimLeft(rest, " ")
	if len(title) == len(rest) {
		return 0
	}
	return len(words) - len(title)
}

// tabStop is how many characters stand between the stops of a typist's tabs.
const tabStop = 8

// nextStop gives the stop at or behind a column.
func nextStop(column int) int { return (column + tabStop - 1) / tabStop * tabStop }

// startColumn gives the column of a line's first word, its tabs counted to their stops.
func startColumn(s string, l *Line) int {
	if !l.Deep {
		return l.Indent
	}
	at := l.Start
	for at > 0 && s[at-1] != '\n' && s[at-1] != '\r' {
		at--
	}
	return Column(s[at:l.Start])
}

// Column gives the column behind words at the beginning of a line, with tabs counted
// to their stops.
func Column(words string) int {
	if strings.IndexByte(words, '\t') < 0 {
		return utf8.RuneCountInString(words)
	}
	column := 0
	for _, c := range words {
		if column++; c == '\t' {
			column = nextStop(column)
		}
	}
	return column
}

// rollSides stand in such a column above the items, beside those who attended.
var rollSides = map[string]bool{"present": true, "also present": true, "in attendance": true, "attending": true, "absent": true, "officers": true, "members": true, "in the chair": true,
	"chairman": true, "chair": true, "clerk": true, "date": true, "time": true, "venue": true, "place": true, "public": true, "apologies for absence": true, "apologies": true, "absences": true}

// isSide tells words that may be a title in the margin.
func isSide(words string) bool {
	first, _ := utf8.DecodeRuneInString(words)
	if !unicode.IsUpper(first) || utf8.RuneCountInString(words) < 3 || strings.ContainsAny(words, ":;@£$") || strings.HasSuffix(words, ",") || phrase.OpensWithTitle(words) {
		return false
	}
	if word, _, _ := strings.Cut(words, " "); strings.ContainsAny(word, "0123456789") {
		return false // "C.3081", the number of an item
	}
	_, listed := phrase.ReadEnumerator(words)
	return !listed
}

// markMargins finds the titles in a column at the left and parts them from the text
// beside them. It tells whether there are any.
func markMargins(s string, lines []Line) bool {
	left, column := margin(lines), 0
	count := map[int]int{}
	for i := range lines {
		l := &lines[i]
		if l.Blank || l.Indent != left {
			continue
		}
		if t, ok := readSide(s, l); ok && isSide(s[t.title:t.words]) {
			if count[t.column]++; count[t.column] > count[column] {
				column = t.column
			}
		}
	}
	if count[column] < fewestMargins {
		return false
	}
	sides, tight := sidesAt(s, lines, left, column)
	for i, t := range sides {
		l := &lines[i]
		l.Side = Span{l.Start, t.words}
		l.SideOn = t.below && !(tight && t.ended)
		l.Start, l.Indent = t.text, column
		if t.text >= l.End {
			l.Start, l.Blank = l.End, true
		}
	}
	return len(sides) > 0
}

// endsSentence tells a line with which a paragraph may end.
func endsSentence(s string, l *Line) bool {
	last, _ := utf8.DecodeLastRuneInString(s[l.Start:l.End])
	return strings.ContainsRune(".:;?!”", last)
}

// sidesAt gives the lines with a title beside text at a column; none where the lines
// of the text as a whole do not keep to the column. It tells whether the texts
// are set tight, with no blank lines between most of them.
func sidesAt(s string, lines []Line, left, column int) (found map[int]sideTitle, tight bool) {
	sides := map[int]sideTitle{}
	titles, apart, hung, crossing, short, last := 0, 0, 0, 0, 0, -2
	for i := range lines {
		l := &lines[i]
		if l.Blank {
			continue
		}
		above, beside := sides[last]
		goesOn := beside && last == i-1
		if l.Indent > left && !(goesOn && l.Indent == above.indent) {
			if at := startColumn(s, l); len(sides) > 0 && at >= column-1 && at <= column+1 {
				hung++
			}
			continue
		}
		t, ok := readSide(s, l)
		words := s[l.Start:min(l.End, max(l.Start, t.words))]
		if ok {
			words = s[t.title:t.words]
		}
		switch {
		case ok && t.column == column && len(sides) == 0 && t.title == l.Start && rollSides[phrase.Small(words)]:
		case goesOn && l.Indent > left && (ok && t.column == column || l.Width < column):
			if !ok || t.column != column {
				t = sideTitle{words: l.End, text: l.End, indent: l.Indent, column: column}
			}
			t.below = true
			sides[i], last = t, i
			hung++ // behind a number only the rest of a title stands there
		case ok && t.column == column && isSide(words):
			t.below = goesOn && t.indent == above.indent && t.title == l.Start
			t.ended = t.below && endsSentence(s, &lines[i-1])
			switch {
			case t.below && !t.ended:
				hung++
			case i > 0 && lines[i-1].Blank:
				titles, apart = titles+1, apart+1
			default:
				titles++
			}
			sides[i], last = t, i
			if utf8.RuneCountInString(s[t.text:l.End]) < shortestText {
				short++
			}
		case last == i-1 && l.Width < column && isSide(s[l.Start:l.End]):
			sides[i], last = sideTitle{words: l.End, text: l.End, column: column, below: true}, i
			hung++ // the title's last line is longer than the text
		case len(sides) > 0:
			crossing++
		}
	}
	if titles < fewestMargins || hung*2 < titles || short*2 > len(sides) || crossing*4 > len(sides)+hung {
		return nil, false
	}
	return sides, apart*2 < titles
}
