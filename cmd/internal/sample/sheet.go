package sample

import (
	"bufio"
	"fmt"
	"io"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"minutebook/model"
)

// A sheet is a text that a person reads and fills in, and that ReadSheet reads
// back. Lines that the program reads begin at the left edge, with one of these
// words; what comes out of a source is always indented.
const (
	sheetTitle  = "MINUTEBOOK SAMPLE 1"
	drawnWord   = "drawn "
	stratumWord = "stratum "
	recordWord  = "=== "
	verdictWord = "verdict "
	separator   = " | "
)

// instructions stand at the head of a sheet.
const instructions = `
Read the lines of each source, and below them what was found in them. Write
right, wrong or unsure behind "verdict 1:" and so on; a note may follow. Wrong is
a record in which anything is missing, altered, invented or in the wrong place.
Unsure counts as wrong.

The records come in random order. Whoever stops early has read a sample all the
same, but a smaller one. A record passed over counts as wrong.

In the margin of a source, ~ marks what was taken for furniture of the page and
? what no rule could place. Behind each @ stand the lines of the source.

When done: minutebook sample --verdicts THIS-FILE
`

// Entry is one drawn record with its source.
type Entry struct {
	Stratum string // the name of the one it was drawn from
	File    string
	Output  string
	Record  *model.Record
	Lines   []Line // of the whole source, without those that are blank
}

// Line is one line of a source.
type Line struct {
	Number int // from 1
	Mark   rune
	Text   string
}

// The marks of lines.
const (
	Read      = '|' // at least some of it stands in a record, or is implied by one
	Furniture = '~'
	Unplaced  = '?'
)

// sheetWidth is how wide a sheet is, in characters.
const sheetWidth = 100

// WriteSheet writes the sheet of a draw. The entries are those of its picks, in
// their order.
func WriteSheet(w io.Writer, d *Draw, entries []Entry) error {
	b := bufio.NewWriter(w)
	fmt.Fprintf(b, "%s\n%s%d of %d records, with seed %d\n%s\n", sheetTitle, drawnWord, len(d.Picks), d.Records, d.Seed, instructions)
	for _, s := range d.Strata {
		fmt.Fprintf(b, "%s%s%s%d records%s%d drawn\n", stratumWord, s.Name, separator, s.Records, separator, s.Drawn)
	}
	for i, e := range entries {
		fmt.Fprintf(b, "\n\n%s%d%s%s%s%s\n", recordWord, i+1, separator, e.Stratum, separator, shown(e.File))
		e.write(b)
		fmt.Fprintf(b, "\n%s%d: \n", verdictWord, i+1)
	}
	return b.Flush()
}

// write writes the parts of a record: its head, each item, and what is left, the
// lines of the source before what was found in them.
func (e *Entry) write(w *bufio.Writer) {
	first, last := linesAt(e.Record.At)
	lines := e.Lines
	for len(lines) > 0 && lines[0].Number < first {
		lines = lines[1:]
	}
	upTo := func(end int) (part []Line) {
		n := 0
		for n < len(lines) && lines[n].Number <= end {
			n++
		}
		part, lines = lines[:n], lines[n:]
		return part
	}
	r := *e.Record
	items := r.Items
	end := last
	if len(items) > 0 {
		start, _ := linesAt(items[0].At)
		end = start - 1
	}
	head := model.Record{Issue: r.Issue, Meeting: r.Meeting, Attendance: r.Attendance}
	writePart(w, "head, "+r.Source.Layout, upTo(end), head)
	for i, item := range items {
		_, end := linesAt(item.At)
		writePart(w, fmt.Sprintf("item %d of %d", i+1, len(items)), upTo(end), item)
	}
	writePart(w, "rest", upTo(last), model.Record{Unplaced: r.Unplaced, Diagnostics: r.Diagnostics})
}

func writePart(w *bufio.Writer, name string, lines []Line, found any) {
	texts := foundLines(found)
	if len(lines)+len(texts) == 0 {
		return
	}
	fmt.Fprintf(w, "\n  -- %s\n", name)
	for _, l := range lines {
		margin := strconv.Itoa(l.Number)
		for _, text := range wrap(shown(l.Text), sheetWidth-9) {
			fmt.Fprintf(w, "%6s %c %s\n", margin, l.Mark, text)
			margin = ""
		}
	}
	for _, text := range texts {
		fmt.Fprintf(w, "    %s\n", text)
	}
	if len(texts) == 0 {
		fmt.Fprintf(w, "    (nothing)\n")
	}
}

// wrap breaks a text at spaces into lines of no more than width characters,
// where its words allow it.
func wrap(s string, width int) []string {
	var lines []string
	line, length := "", 0
	for word := range strings.SplitSeq(s, " ") {
		n := utf8.RuneCountInString(word)
		if length > 0 && length+1+n > width {
			lines = append(lines, line)
			line, length = "", 0
		} else if length > 0 || line != "" {
			line += " "
			length++
		}
		line += word
		length += n
	}
	return append(lines, line)
}

// shown is a text as a reader can look at it: what a terminal would obey is
// replaced.
func shown(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r == '\t':
			return ' '
		case unicode.IsControl(r) || unicode.Is(unicode.Bidi_Control, r) || r == utf8.RuneError:
			return utf8.RuneError
		}
		return r
	}, s)
}

// linesAt returns the first and last line of a place such as "38:12-41:9",
// and 0 where it is none.
func linesAt(at string) (first, last int) {
	from, to, _ := strings.Cut(at, "-")
	from, _, _ = strings.Cut(from, ":")
	to, _, _ = strings.Cut(to, ":")
	first, _ = strconv.Atoi(from)
	last, _ = strconv.Atoi(to)
	return first, last
}
