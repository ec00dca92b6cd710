package parser

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"minutebook/parser/internal/outline"
	"minutebook/parser/internal/phrase"
	"minutebook/parser/internal/source"
)

// headLine is a line above the first item. The head and the roll are read by
// lines, not by paragraphs: their columns, their titles and their lists of one
// name a line are lost where lines are put together.
type headLine struct {
	c      piece          // its words, less a bullet
	cells  []cell         // its words as columns part them
	marks  []outline.Span // a bullet before them, bars about them
	bars   bool           // a row of a table saved with bars
	listed bool           // a bullet stands before it
	apart  bool           // a bullet or a bar stands between its words and those of the line above
	gap    int            // blank lines above it
	indent int
	edge   int // characters up to the end of its words
	para   int // index of the paragraph in which the outline put it
	used   bool
}

// cell is a part of a line that columns set apart.
type cell struct {
	c      piece
	column int
}

func (l *headLine) text() string { return l.c.text() }

// headLines gives the lines of paragraphs that stand together.
func (r *reading) headLines(paras []*outline.Para) []*headLine {
	if len(paras) == 0 {
		return nil
	}
	var out []*headLine
	gap, para, barred := 0, 0, false
	for i := paras[0].Line; i <= paras[len(paras)-1].Last; i++ {
		for para+1 < len(paras) && paras[para+1].Line <= i {
			para++
		}
		l := r.lines[i]
		if first := firstOnLine(paras, para); first < para && paras[para].Line == i {
			for k, p := range paras[first : para+1] {
				out = append(out, r.headLineRun(p, max(gap, min(k, 1)), first+k))
			}
			gap, barred = 0, false
			i = max(i, paras[para].Last)
			continue
		}
		l.End = max(l.End, l.Tail.End)
		if l.Side.End > 0 {
			l.Start, l.Indent = l.Side.Start, 0 // in a head what stands at the left is a label
		}
		if l.Turn != "" || l.Start >= l.End {
			gap++
			barred = barred || l.Turn == "" && l.Bar.End > 0
			continue
		}
		if r.habits.Spacing == outline.NoBreakLines {
			gap = (gap + 1) / 2 // a line of a no-break space stands between two blank ones
		}
		if n := len(out); n > 0 && gap == 0 && (brokenTime(out[n-1].text(), r.src.S[l.Start:l.End]) || brokenYear(out[n-1].text(), r.src.S[l.Start:l.End])) {
			above := out[n-1]
			above.c = whole(outline.Words(r.src.S, above.c.span(), l.Span))
			above.cells = []cell{{above.c, above.cells[0].column}}
			continue
		}
		line := r.headLineOf(l, gap, para, len(out) > 0 && r.dashGoesOn(out[len(out)-1], l, gap, para))
		line.apart = barred || line.c.span().Start > l.Start
		out = append(out, line)
		gap, barred = 0, l.Bar.End > 0
	}
	return out
}

// brokenTime tells whether a line holds no more than the half of the day to which the
// time at the end of the line above belongs: "… at 9.00" / "AM".
func brokenTime(above, t string) bool {
	if len(t) > len("p.m..") || t == "" || t[0]|0x20 != 'a' && t[0]|0x20 != 'p' || above == "" || above[len(above)-1] < '0' || above[len(above)-1] > '9' {
		return false
	}
	switch strings.ReplaceAll(strings.ToLower(t), ".", "") {
	case "am", "pm":
		return true
	}
	return false
}

// brokenYear tells whether a line holds no more than the year of the date that ends the
// line above: "… – Friday 19th January," / "2001".
func brokenYear(above, t string) bool {
	if len(t) != len("2001") || t[0] != '1' && t[0] != '2' || len(above) < longestDate {
		return false
	}
	if year, _ := phrase.LeadingYear(t); year == 0 {
		return false
	}
	end := above[len(above)-longestDate:]
	if _, whole := phrase.ReadDate(end); whole {
		return false
	}
	_, dated := phrase.ReadDate(end + " " + t)
	return dated
}

// longestDate is how much of a line's end may be a day and a month.
const longestDate = 20

// firstOnLine gives the index of the first paragraph that stands on the line with
// which another begins: a converter lost the ends of lines.
func firstOnLine(paras []*outline.Para, i int) int {
	first := i
	for first > 0 && paras[first-1].Line == paras[i].Line {
		first--
	}
	return first
}

// headLineRun makes a line of a paragraph that shares its line with others.
func (r *reading) headLineRun(p *outline.Para, gap, para int) *headLine {
	c := whole(p.Unlisted())
	return &headLine{c: c, cells: []cell{{c, 0}}, apart: true, gap: gap, edge: utf8.RuneCountInString(p.Text), para: para}
}

// dashGoesOn tells whether the dash with which a line begins parts a name on the
// line above from what is said of the person: there was no room for it there, or the
// two lines are of one paragraph.
func (r *reading) dashGoesOn(prev *headLine, l outline.Line, gap, para int) bool {
	usual := 0
	if r.habits.WrapGaps {
		usual = 1
	}
	first, _ := utf8.DecodeRuneInString(r.src.S[l.Start:l.End])
	return strings.ContainsRune("-–—", first) && r.habits.Wrap > 0 && gap == usual && !prev.listed && (prev.edge <= r.habits.Wrap && prev.edge+2 > r.habits.Wrap || prev.edge > r.habits.Wrap && prev.para == para) && strings.Contains(prev.text(), " ")
}

// headLineOf reads a line; goesOn tells that a dash at its start is no bullet.
func (r *reading) headLineOf(l outline.Line, gap, para int, goesOn bool) *headLine {
	out := &headLine{gap: gap, indent: l.Indent, edge: l.Indent + utf8.RuneCountInString(r.src.S[l.Start:l.End]), para: para, bars: l.Bar.End > 0}
	if out.bars {
		out.marks = append(out.marks, l.Bar)
	}
	if n := bulletOf(r.src.S[l.Start:l.End]); n > 0 && !goesOn {
		out.marks = append(out.marks, outline.Span{Start: l.Start, End: l.Start + n})
		out.listed = true
		l.Start += n
		for l.Start < l.End {
			c, size := utf8.DecodeRuneInString(r.src.S[l.Start:l.End])
			if !source.IsSpace(c) && !source.IsInvisible(c) {
				break
			}
			l.Start += size
			l.Indent++
		}
	}
	if l.End-l.Start > 2 && r.src.S[l.Start] == '/' && r.src.S[l.Start+1] == ' ' {
		out.marks = append(out.marks, outline.Span{Start: l.Start, End: l.Start + 1})
		l.Start += 2 // an empty cell of a row whose cells were joined
	}
	out.c = whole(outline.Words(r.src.S, l.Span))
	for _, x := range outline.Cells(r.src.S, l) {
		if n := len(out.cells) - 1; n >= 0 && endsInTitle(out.cells[n].c.text()) {
			joined := outline.Span{Start: out.cells[n].c.span().Start, End: x.Span.End}
			out.cells[n].c = whole(outline.Words(r.src.S, joined)) // "the Clerk, Mrs   T Marrick"
			continue
		}
		out.cells = append(out.cells, cell{whole(outline.Words(r.src.S, x.Span)), x.Column})
	}
	out.partByDash()
	out.starsAlone()
	if strings.Contains(out.text(), " | ") {
		out.bars = true
		for i := l.Start; i < l.End; i++ {
			if r.src.S[i] == '|' {
				out.marks = append(out.marks, outline.Span{Start: i, End: i + 1})
			}
		}
	}
	return out
}

// endsInTitle tells a cell that ends with a title, whose name stands behind it, and holds
// more than that.
func endsInTitle(t string) bool {
	last := phrase.LastWord(t)
	if len(last) == len(t) || len(last) > len("Miss") {
		return false
	}
	switch strings.TrimRight(last, ".") {
	case "Mr", "Mrs", "Ms", "Miss", "Dr":
		return true
	}
	return false
}

// partByDash takes out a column that holds a dash alone, between a name and what is
// said of the person: "Mr A Frome      -   Harbour Master".
func (l *headLine) partByDash() {
	if len(l.cells) != 3 || !isRule(l.cells[1].c.text()) || len(l.cells[1].c.text()) > len("—") {
		return
	}
	l.marks = append(l.marks, l.cells[1].c.span())
	l.cells = []cell{l.cells[0], l.cells[2]}
}

// starsAlone takes out the columns that hold a star alone, before the names that it
// marks: "F Marl      *   A Frome".
func (l *headLine) starsAlone() {
	if len(l.cells) < 3 {
		return
	}
	names := l.cells[:0:0]
	for _, x := range l.cells {
		if x.c.text() == "*" {
			l.marks = append(l.marks, x.c.span())
			continue
		}
		names = append(names, x)
	}
	l.cells = names
}

// bulletOf gives the length of the bullet before a line's words.
func bulletOf(s string) int {
	e, ok := phrase.ReadEnumerator(s)
	if !ok || e.Class != phrase.Bullet || e.Label == "o" || e.End >= len(s) {
		return 0
	}
	return e.End
}

// joined gives the words of lines as one piece.
func (h *headReader) joined(from, to int) piece {
	if to == from+1 {
		return h.lines[from].c
	}
	var spans []outline.Span
	for _, l := range h.lines[from:to] {
		if !l.c.empty() {
			spans = append(spans, l.c.span())
		}
	}
	return whole(outline.Words(h.src.S, spans...))
}

// use takes lines as read.
func (h *headReader) use(from, to int) {
	for _, l := range h.lines[from:to] {
		l.used = true
		for _, s := range l.marks {
			h.markSpan(s, "head-sign")
		}
	}
}

// openWords can't end a sentence, a name or a place.
var openWords = map[string]bool{"of": true, "the": true, "in": true, "at": true, "on": true, "and": true, "a": true, "an": true, "to": true, "by": true, "for": true,
	"from": true, "held": true, "commencing": true, "&": true, "with": true, "mr": true, "mrs": true, "ms": true, "miss": true, "dr": true, "councillor": true, "councillors": true,
	"cllr": true, "cllrs": true, "prof": true, "rev": true, "revd": true, "alderman": true, "aldermen": true, "mr.": true, "mrs.": true, "ms.": true, "dr.": true, "cllr.": true, "cllrs.": true, "minutes": false}

// endsOpen tells words that more must follow.
func endsOpen(t string) bool {
	if t == "" || strings.Count(t, "(") > strings.Count(t, ")") || strings.Count(t, "[") > strings.Count(t, "]") {
		return t != ""
	}
	last, _ := utf8.DecodeLastRuneInString(t)
	if last == ',' || last == '-' || last == '–' || last == '—' || last == '&' {
		return true
	}
	word := phrase.LastWord(t)
	return openWords[phrase.Small(word)] || isInitial(word) && strings.Contains(t, " ") && lessLetter(t) == t
}

// isInitial tells "J", "J.": a surname follows.
func isInitial(w string) bool {
	bare := strings.TrimSuffix(w, ".")
	r, n := utf8.DecodeRuneInString(bare)
	return n == len(bare) && unicode.IsUpper(r)
}

// isRule tells a line drawn across the page, of hyphens, underscores or stars.
func isRule(t string) bool {
	return t != "" && strings.Trim(t, "-_–—*=.·~ ") == ""
}
