package outline

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"minutebook/parser/internal/phrase"
)

// Habits are what a source does as a whole. Whether "62." opens an item, a
// clause or a paragraph can't be told from its line: it is told from these.
type Habits struct {
	Wrap     int    // the width at which lines were broken; 0 where a line is a paragraph
	WrapGaps bool   // a blank line stands after each broken line
	Spacing  string // how paragraphs are parted: "no-break lines", "blank lines", "wide" or "close"
	Margin   int    // the least indent of any line
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
	h.Wrap = wrapWidth(s, lines, 1)
	if h.Wrap == 0 {
		if w := wrapWidth(s, lines, 2); w > 0 {
			h.Wrap, h.WrapGaps = w, true
		}
	}
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
	for _, l := range lines {
		if !l.Blank && (least < 0 || l.Indent < least) {
			least = l.Indent
		}
	}
	return max(least, 0)
}

func spacing(lines []Line) string {
	var noBreak, single, double, none int
	gap, gapNoBreak, some := 0, false, false
	for _, l := range lines {
		switch {
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
	case double > single:
		return Wide
	case none > 3*(single+double+noBreak):
		return Close
	}
	return BlankLines
}

// wrapWidth tells whether the source's lines were broken at a width, and gives
// it. The sign is a line that breaks off in mid-sentence although the next
// line's first word would not have fitted on it; lines that merely stand
// together show no such limit. Pairs of lines stand step lines apart.
func wrapWidth(s string, lines []Line, step int) int {
	var widths []int
	for i := step; i < len(lines); i++ {
		if continues(s, lines, i, step) {
			widths = append(widths, i)
		}
	}
	if len(widths) < 3 {
		return 0
	}
	width := 0
	for _, i := range widths {
		width = max(width, lines[i-step].Width)
	}
	if width > 130 {
		return 0
	}
	tight := 0
	for _, i := range widths {
		if !fits(s, lines[i-step], lines[i], width) {
			tight++
		}
	}
	if tight*5 < len(widths)*4 {
		return 0
	}
	return width
}

// continues tells whether line i plainly carries on the sentence of the line
// that stands step lines above it.
func continues(s string, lines []Line, i, step int) bool {
	a, b := lines[i-step], lines[i]
	if a.Blank || b.Blank || step == 2 && !lines[i-1].Blank || a.Bar.End > 0 {
		return false
	}
	last, _ := utf8.DecodeLastRuneInString(s[a.Start:a.End])
	first, _ := utf8.DecodeRuneInString(s[b.Start:b.End])
	if !unicode.IsLetter(last) && last != ',' && !unicode.IsDigit(last) || !unicode.IsLower(first) {
		return false
	}
	e, ok := phrase.ReadEnumerator(s[b.Start:b.End])
	return !ok || e.Bare
}

// fits tells whether the first word of line b would still have fitted on line a.
func fits(s string, a, b Line, width int) bool {
	word := s[b.Start:b.End]
	if i := strings.IndexAny(word, " \u00a0"); i > 0 {
		word = word[:i]
	}
	return a.Width+1+utf8.RuneCountInString(word) <= width
}
