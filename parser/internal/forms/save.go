package forms

import (
	"strings"
	"unicode/utf8"
)

const nbsp = "\u00a0"

// lineKind is what a line of the page was in the page's source.
type lineKind int

const (
	furniture    lineKind = iota
	head                  // the page's heading, titles, Meeting lines: never wrapped
	opener                // a head that opens a block of its own on a page of several
	label                 // a section's label, bold: lost when labels are
	minutesLabel          // "Minutes:", which is lost alone, too
	itemNumber            // the number of an item, on a line of its own
	itemTitle             // the title of an item below its number: never wrapped
	itemPart              // a heading over a run of items
	spacer                // a line of U+00A0 that a word processor left
	foot                  // a line below all items
	docLabel              // the label over documents, which survives
	doc                   // a document's line: never wrapped
	bold                  // a paragraph that is bold only: lost with the labels
	para
	entry // of a list
)

// line is one paragraph of a page, before it is saved.
type line struct {
	kind  lineKind
	lead  string // what stands on the line before the enumerator
	mark  string // the enumerator
	depth int    // of the list, from 0
	index int    // of the entry in its list, from 0
	text  string
	plain bool // the enumerator is followed by one blank, whatever the style
	deep  bool // the paragraph is narrative, and pushed in where the style says so
	in    bool // the line is pushed in below the title of its item

	// Printed pages.
	mid      bool   // the line stands in the middle, where the page keeps its layout
	close    bool   // nothing stands between it and the line above
	column   bool   // the text stands in a column beside its mark
	whole    bool   // a row of columns, which no layout breaks
	joined   bool   // text follows the title on its line
	numbered bool   // the mark is the number of the item
	closing  bool   // the close of the meeting
	action   string // in a column at the right of its last row
}

// lost says whether the line is lost in a saving.
func (l line) lost(st Style) bool {
	switch l.kind {
	case label, minutesLabel, bold:
		if st.Saving == savingLost {
			return len(strings.Fields(l.mark+" "+l.text)) <= shortLine
		}
		return st.Labels == labelsStripped || st.Labels == labelsMinutesLost && l.kind == minutesLabel
	case itemNumber, spacer:
		return st.Saving == savingLost
	}
	return false
}

// shortLine is how many words the lines have that some savings lose.
const shortLine = 2

// save prints the lines as a page saved in the style's way.
func save(lines []line, st Style) string {
	kept, lost := survivors(lines, st)
	width := 0
	if st.Spacing == spacingWrapped || st.Spacing == spacingBroken {
		width = wrapWidth(kept, st)
	}
	var b strings.Builder
	for i, l := range kept {
		if i > 0 {
			b.WriteString(separator(kept[i-1], l, lost[i], st))
		}
		b.WriteString(strings.Join(printed(l, st, width), lineBreak(st)))
	}
	switch st.End {
	case endFeed:
		b.WriteString("\n")
	case endNoBreak:
		if st.Spacing == spacingClose || st.Spacing == spacingWrapped {
			b.WriteString("\n" + nbsp + "\n")
		} else {
			b.WriteString("\n\n" + nbsp + "\n")
		}
	}
	return b.String()
}

// lineBreak is what stands where a wrapped line is broken.
func lineBreak(st Style) string {
	if st.Spacing == spacingBroken {
		return "\n\n"
	}
	return "\n"
}

// survivors returns the lines that the saving kept, and for each how many
// lines before it were lost.
func survivors(lines []line, st Style) (kept []line, lost []int) {
	gone := 0
	for _, l := range lines {
		if l.lost(st) {
			gone++
			continue
		}
		kept, lost = append(kept, l), append(lost, gone)
		gone = 0
	}
	return kept, lost
}

// separator is what stands between two lines.
func separator(above, below line, lost int, st Style) string {
	body := func(l line) bool { return l.kind >= bold }
	sameList := above.kind == entry && below.kind == entry
	switch {
	case st.Saving == savingLost:
		return lostSeparator(above, below, lost, st)
	case st.Spacing == spacingClose || st.Spacing == spacingWrapped:
		return "\n"
	case below.kind == opener:
		return "\n\n\n"
	case above.kind == doc && below.kind == doc:
		return "\n"
	case lost > 0 && st.Spacing == spacingWide:
		return "\n\n\n\n\n"
	case lost > 0:
		return "\n\n\n\n"
	case !body(above) || !body(below):
		return "\n\n"
	case sameList && st.EntryGap == entryGapNone && st.Spacing != spacingBroken:
		return "\n"
	case st.Spacing == spacingBroken:
	case st.Spacing == spacingOne, sameList && st.EntryGap == entryGapOne:
		return "\n\n"
	case st.Spacing == spacingWide:
		return "\n\n\n"
	}
	if above.in && below.in {
		return "\n\n" + itemIndent + nbsp + "\n\n"
	}
	return "\n\n" + nbsp + "\n\n"
}

// lostSeparator is what stands between two lines of a page that lost its short
// lines: each of them, those with only U+00A0 too, left one line break more.
func lostSeparator(above, below line, lost int, st Style) string {
	breaks := 2 + lost
	switch {
	case above.kind == doc && below.kind == doc, above.kind == entry && below.kind == entry && st.EntryGap == entryGapNone:
		return "\n"
	case above.kind >= bold && below.kind >= bold:
		breaks++
	}
	return strings.Repeat("\n", breaks)
}

// printed prints one line, as several where it is wrapped at the width.
func printed(l line, st Style, width int) []string {
	text := l.text
	if l.kind >= bold {
		switch st.Sentence {
		case sentenceNoBreak:
			text = strings.ReplaceAll(text, ". ", "."+nbsp+" ")
		case sentenceTwo:
			if width != 0 {
				break // the page's source folded them when it was wrapped
			}
			text = strings.ReplaceAll(text, ". ", ".  ")
		}
	}
	if l.deep && st.Indent != 0 && l.mark == "" {
		text = strings.Repeat(nbsp, 23) + " " + text
	}
	if st.EntryGap == entryGapBroken && st.Spacing == spacingFull && l.kind == entry && l.depth == 0 {
		text = brokenByHand(text)
	}
	if l.in {
		l.lead = itemIndent + l.lead
		if l.mark == "" {
			text = itemIndent + text
		}
	}
	if l.mark != "" {
		gap := enumGap(l, st)
		if gap == "\n" {
			return append([]string{l.lead + l.mark}, wrap(text, width)...)
		}
		text = l.lead + l.mark + gap + text
	}
	if l.kind < bold {
		return []string{text}
	}
	return wrap(text, width)
}

// itemIndent is what pushes in all else of an item whose title does not stand
// alone.
const itemIndent = "    "

// brokenByHand breaks a long text in mid-sentence into two paragraphs, as one
// who typed it did, and pushes in the second.
func brokenByHand(text string) string {
	const after = 60
	for i := after; i < len(text)-1; i++ {
		if text[i] == ' ' && lower(text[i-1]) && lower(text[i+1]) {
			return text[:i] + "\n\n" + nbsp + "\n\n" + strings.Repeat(nbsp, 5) + " " + text[i+1:]
		}
	}
	return text
}

func lower(b byte) bool { return 'a' <= b && b <= 'z' }

// enumGap is what stands between a line's enumerator and its text.
func enumGap(l line, st Style) string {
	if l.plain {
		return " "
	}
	run := func(n int) string { return strings.Repeat(nbsp, max(n, 1)) + " " }
	close := st.Spacing == spacingClose || st.Spacing == spacingWrapped
	switch st.EnumGap {
	case enumGapBlanks:
		return "   "
	case enumGapTab:
		return "\t"
	case enumGapAlone:
		if close && l.lead == "" && l.kind == entry {
			return "\n"
		}
	case enumGapCells:
		if st.Spacing == spacingFull && l.lead == "" && strings.Trim(l.mark, "·•-o") != "" {
			return "\n\n" + nbsp + "\n\n" + nbsp + "\n\n"
		}
	case enumGapRun:
		if !close {
			return run(6)
		}
	case enumGapLongRun:
		if !close {
			return run(26)
		}
	case enumGapShrinking:
		if !close {
			return run(12 - len(l.mark) - l.index)
		}
	}
	return " "
}

// wrap breaks a text at blanks, so that no line is longer than the width where
// its words allow it. A width of 0 breaks nothing.
func wrap(text string, width int) []string {
	if width == 0 {
		return []string{text}
	}
	var lines []string
	for _, word := range strings.Split(text, " ") {
		last := len(lines) - 1
		if last >= 0 && length(lines[last])+1+length(word) <= width {
			lines[last] += " " + word
		} else {
			lines = append(lines, word)
		}
	}
	return lines
}

func length(s string) int { return utf8.RuneCountInString(s) }

// wrapWidth picks a width at which every paragraph's end can be told: a
// paragraph ends where the next word would still have fitted on its last line,
// as far as the longest wrapped line shows. Where there is no such width, or
// too few lines to show that the page was wrapped, it stays unwrapped, for
// nobody could read it. Widths between 60 and 75
// characters were counted.
func wrapWidth(lines []line, st Style) int {
	for w := 60; w <= 76; w++ {
		if width := 60 + (w*7+len(lines)*5)%17; endsTold(lines, st, width) {
			return width
		}
	}
	return 0
}

// fewBreaks is how many broken lines it takes to show that a page was wrapped.
const fewBreaks = 4

func endsTold(lines []line, st Style, width int) bool {
	longest, breaks := 0, 0
	pages := make([][]string, len(lines))
	for i, l := range lines {
		pages[i] = printed(l, st, width)
		if len(pages[i]) > 1 {
			breaks += len(pages[i]) - 1
			for _, p := range pages[i] {
				longest = max(longest, length(p))
			}
		}
	}
	if breaks < fewBreaks {
		return false
	}
	for i := 1; i < len(lines); i++ {
		above := lines[i-1]
		if lines[i].kind < bold || above.kind < bold && above.kind != head {
			continue
		}
		last := pages[i-1][len(pages[i-1])-1]
		if above.kind == head && length(last) > longest {
			continue // longer than any wrapped line: titles are not wrapped here
		}
		next, _, _ := strings.Cut(pages[i][0], " ")
		if length(last)+1+length(next) > longest {
			return false
		}
	}
	return true
}
