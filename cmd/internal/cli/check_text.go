package cli

import (
	"fmt"
	"slices"
	"strings"
	"unicode"

	"minutebook/model/compare"
)

// What is told of a case is dressed so on a terminal.
const (
	colorHead  = "\x1b[1m"  // bold
	colorWant  = "\x1b[31m" // red: the label has it, the record has not
	colorGot   = "\x1b[32m" // green: the record has it, the label has not
	colorHunks = "\x1b[36m" // cyan
)

const (
	// around is the number of words that are shown on each side of words that
	// differ.
	around = 10
	// loneWords is the number of words that are shown of what has nothing to be
	// compared with.
	loneWords = 50
)

// changeTexts say what became of a place.
var changeTexts = map[compare.Change]string{
	compare.Altered:    "",
	compare.Missing:    " is missing",
	compare.Unexpected: " was not expected",
	compare.Moved:      " was found at ",
}

// writeDifference tells one difference.
func (r *checkReport) writeDifference(d compare.Difference) {
	fmt.Fprintf(r, "  %s%s%s\n", d.Path, changeTexts[d.Change], d.To)
	switch d.Change {
	case compare.Altered:
		runs := compare.Words(d.Want, d.Got)
		fmt.Fprintf(r, "    expected  %s\n", r.side(runs, wantMarks))
		fmt.Fprintf(r, "    found     %s\n", r.side(runs, gotMarks))
	case compare.Missing:
		fmt.Fprintf(r, "    expected  %s\n", lone(d.Want))
	case compare.Unexpected:
		fmt.Fprintf(r, "    found     %s\n", lone(d.Got))
	case compare.Moved:
		fmt.Fprintf(r, "    both      %s\n", lone(d.Got))
	}
}

// marks are how words are shown that only one of two texts has.
type marks struct {
	has         func(compare.Run) bool
	open, close string
	color       string
}

var (
	wantMarks = marks{func(r compare.Run) bool { return r.InWant }, "[-", "-]", colorWant}
	gotMarks  = marks{func(r compare.Run) bool { return r.InGot }, "{+", "+}", colorGot}
)

// side shows one of two texts: its own words marked, of those that both share
// no more than stands near to what differs in either.
func (r *checkReport) side(runs []compare.Run, m marks) string {
	var shown []string
	for i, run := range runs {
		switch {
		case !m.has(run):
		case run.InWant && run.InGot:
			shown = append(shown, shorten(run.Words, i > 0, i < len(runs)-1)...)
		default:
			shown = append(shown, r.paint(m.color, m.open+strings.Join(visible(run.Words), " ")+m.close))
		}
	}
	return strings.Join(shown, " ")
}

// shorten returns words that two texts share, less those that stand far from
// what differs before or after them.
func shorten(words []string, before, after bool) []string {
	start, end := 0, 0 // words to keep
	if before {
		start = around
	}
	if after {
		end = around
	}
	if len(words) <= start+end+1 {
		return printables(words)
	}
	return slices.Concat(printables(words[:start]), []string{"…"}, printables(words[len(words)-end:]))
}

// lone shows a text that has nothing to be compared with.
func lone(text string) string {
	words := strings.Split(text, " ")
	if more := len(words) - loneWords; more > 0 {
		words = append(words[:loneWords:loneWords], fmt.Sprintf("… (%d more words)", more))
	}
	return strings.Join(printables(words), " ")
}

func printables(words []string) []string {
	shown := make([]string, len(words))
	for i, word := range words {
		shown[i] = printable(word)
	}
	return shown
}

// visible returns words with what nobody could see in them made plain: it may
// be all that differs.
func visible(words []string) []string {
	shown := make([]string, len(words))
	for i, word := range words {
		if word == "" {
			word = "␣"
		}
		var b strings.Builder
		for _, c := range word {
			if unicode.IsPrint(c) {
				b.WriteRune(c)
			} else {
				fmt.Fprintf(&b, `\u%04x`, c)
			}
		}
		shown[i] = b.String()
	}
	return shown
}

// writeDiff writes the unified diff of a label and of what was found.
func (r *checkReport) writeDiff(label, want, got string) {
	for line := range strings.Lines(compare.Unified(label, label+" (found)", want, got)) {
		color := ""
		switch {
		case strings.HasPrefix(line, "---"), strings.HasPrefix(line, "+++"):
			color = colorHead
		case line[0] == '-':
			color = colorWant
		case line[0] == '+':
			color = colorGot
		case line[0] == '@':
			color = colorHunks
		}
		fmt.Fprintln(r, r.paint(color, printable(strings.TrimSuffix(line, "\n"))))
	}
}

// paint colours a text where colours are wanted.
func (r *checkReport) paint(color, text string) string {
	if !r.color || color == "" {
		return text
	}
	return color + text + colorOff
}

// counted writes a number of things.
func counted(n int, thing string) string {
	if n != 1 {
		thing += "s"
	}
	return fmt.Sprint(n, " ", thing)
}
