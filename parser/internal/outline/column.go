package outline

import (
	"strings"
	"unicode/utf8"

	"minutebook/parser/internal/phrase"
)

// The widths of the blanks that part columns of a page kept as it was laid out.
const (
	columnGap = 3  // before a column of owners at the right
	rowGap    = 5  // between the cells of a row
	tailWidth = 26 // the longest name in a column of owners
)

// tail is what stands at the end of a line behind a gap.
type tail struct {
	line, column int
	at           int // offset of its words
}

// MarkColumns finds the columns of a text that kept its layout: a narrow one at
// the right, such as "Action", whose words belong to no sentence, and rows of
// cells, which are no lines of a paragraph. It tells whether there are any.
func MarkColumns(s string, lines []Line) bool {
	some := markTabs(s, lines)
	var tails []tail
	count := map[int]int{}
	heads := map[int]int{} // the first line below which a column has its head
	for i := range lines {
		l := &lines[i]
		if l.Blank {
			continue
		}
		if t, ok := readTail(s, i, *l); ok {
			tails = append(tails, t)
			count[t.column]++
			if _, headed := heads[t.column]; !headed && IsOwnerHead(s[t.at:l.End]) {
				heads[t.column] = i
			}
		}
		if l.Row = isRow(s[l.Start:l.End]); l.Row {
			some = true
		}
	}
	owners := map[int]bool{}
	for _, t := range tails {
		if _, asked := owners[t.column]; !asked {
			owners[t.column] = ownerColumn(lines[headOf(heads, t.column):], count, t.column)
		}
	}
	for _, t := range tails {
		if owners[t.column] {
			l := &lines[t.line]
			l.Tail = Span{t.at, l.End}
			l.End = l.Start + len(strings.TrimRight(s[l.Start:t.at], " \t\u00a0"))
			l.Width = l.Indent + utf8.RuneCountInString(s[l.Start:l.End])
			l.Row = isRow(s[l.Start:l.End])
			l.Blank = l.Start >= l.End
			some = true
		}
	}
	return some
}

// readTail reads the last cell of a line, where it is short and stands apart.
func readTail(s string, i int, l Line) (tail, bool) {
	words := s[l.Start:l.End]
	gap := strings.LastIndex(words, strings.Repeat(" ", columnGap))
	if gap < 0 {
		if l.Indent > 60 && len(words) <= tailWidth && !tellsVote(words) {
			return tail{i, l.Indent, l.Start}, true
		}
		return tail{}, false
	}
	at := gap + columnGap
	if len(words)-at > tailWidth || tellsVote(words[at:]) || isSum(words[at:]) {
		return tail{}, false
	}
	return tail{i, l.Indent + utf8.RuneCountInString(words[:at]), l.Start + at}, true
}

// isSum tells the last cell of a row of figures, which names nobody.
func isSum(words string) bool { return strings.Trim(words, "£€$0123456789.,- ()") == "" }

// tellsVote tells words at the right that say how a vote went: "CARRIED 3/1".
func tellsVote(words string) bool {
	_, ok := phrase.ReadOutcome(strings.TrimSpace(words))
	return ok
}

// headOf gives the line that heads a column as one of owners, 0 where none does: what
// stands above the table is no part of it, and may be as broad as the page.
func headOf(heads map[int]int, column int) int {
	for _, at := range [...]int{column, column - 1, column + 1} {
		if i, headed := heads[at]; headed {
			return i
		}
	}
	return 0
}

// ownerColumn tells whether a column stands right of all sentences of a table: some
// lines have words in it, and hardly any line runs into it.
func ownerColumn(lines []Line, count map[int]int, column int) bool {
	n := count[column] + count[column-1] + count[column+1]
	if column < 55 || n < 2 {
		return false
	}
	over := 0
	for _, l := range lines {
		if !l.Blank && l.Width >= column && l.Tail.End == 0 {
			over++
		}
	}
	return over-n <= 2+len(lines)/50
}

// isRow tells whether a line is a row of cells: a wide gap stands among its words,
// behind more than an enumerator. What became of a motion may stand at the right of
// the end of its words, and makes no row of them.
func isRow(words string) bool {
	wide := strings.Repeat(" ", rowGap)
	i := strings.Index(words, wide)
	if i < 0 || i <= 12 && !strings.Contains(strings.TrimLeft(words[i:], " "), wide) {
		return false
	}
	last := strings.LastIndex(words, wide)
	text := strings.TrimRight(words[:last], " ")
	return !strings.HasSuffix(text, ".") || !tellsVote(words[last:]) || isRow(text)
}
