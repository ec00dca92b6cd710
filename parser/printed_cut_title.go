package parser

import (
	"strings"
	"unicode"

	"minutebook/parser/internal/outline"
	"minutebook/parser/internal/phrase"
)

// numberBesideTitle gives the number of an item's first paragraph back to it, where
// a column of numbers stood beside the title: "4" / "4.1" / "Finance" / "The bank …".
func numberBesideTitle(o *opening, title piece, body []*outline.Para) (piece, []*outline.Para) {
	p := title.p
	if !o.alone || !title.listed() || !p.EnumAlone() || p.Enum.Class != phrase.Decimal || strings.TrimRight(p.Enum.Label, ".") != o.printed+".1" || len(body) == 0 || body[0].Listed() {
		return title, body
	}
	return whole(p.Unlisted()), append([]*outline.Para{body[0].Under(p)}, body[1:]...)
}

// oldNumber takes a second number from before a title: "576) 525) Bus Shelter",
// where an earlier minute goes on.
func (r *reading) oldNumber(c piece) (number, title piece) {
	t := c.text()
	code := codeAt(t)
	if code == "" || len(code) == len(t) || !strings.HasSuffix(code, ")") || strings.HasPrefix(code, "(") {
		return piece{}, c
	}
	r.markText(c.part(0, len(code)), "earlier-number")
	return c.part(0, len(code)-1), c.from(len(code))
}

// unbarred takes the bars of a row saved as text from a title.
func (r *reading) unbarred(c piece) piece {
	t := c.text()
	if !strings.Contains(t, "|") {
		return c
	}
	lo := len(t) - len(strings.TrimLeft(t, "| "))
	hi := len(strings.TrimRight(t, "| "))
	if lo >= hi {
		return c
	}
	r.markText(c.part(0, lo), "cell-bar")
	r.markText(c.part(hi, len(t)), "cell-bar")
	return c.part(lo, hi)
}

// withoutColumnHead takes from behind a title the head of the column of actions beside
// it: "Declarations of Interest               ACTION".
func (r *reading) withoutColumnHead(c piece) piece {
	const head = "ACTION"
	t := c.text()
	n := len(t) - len(head)
	if n <= 1 || t[n:] != head || phrase.IsCapitals(t[:n]) || !strings.HasSuffix(r.src.S[:c.from(n).span().Start], "   ") && !strings.HasSuffix(r.src.S[:c.from(n).span().Start], "\t") {
		return c
	}
	r.markText(c.from(n), "column-head")
	return c.part(0, n)
}

// A title is broken over no more lines than these.
const titleLines = 3

// belowTitle gives an item whose number stands below its title, at its first
// paragraph.
func belowTitle(o *opening, paras []*outline.Para) *printedEntry {
	e := &printedEntry{number: o, first: paras[0], title: headingWords(paras[0])}
	e.paras = append(e.paras, paras[1:o.above]...)
	if !o.title.empty() {
		e.paras = append(e.paras, cutAt(o.title, 0)...)
	}
	e.paras = append(e.paras, paras[o.above+1:]...)
	return e
}

// brokenTitle joins the lines of a title that was broken where its writer
// liked: they stand together, with a blank line below the last.
func (r *reading) brokenTitle(c piece, body []*outline.Para) (piece, []*outline.Para) {
	if len(body) > 0 && !body[0].Listed() && endsInDay(c.text()) && phrase.OpensWithMonth(body[0].Text) && len(body[0].Text) < longestDateTail {
		c, body = c.with(body[0]), body[1:]
	}
	if r.habits.Spacing == outline.Close || c.empty() {
		return c, body
	}
	if goesOnBelow(c.text(), body) {
		told := tellsPast(c.text())
		c, body = c.with(body[0]), body[1:]
		if n := len(c.text()) - len("."); c.text()[n] == '.' && !told {
			r.markText(c.from(n), "title-joint")
			c = c.part(0, n)
		}
		return c, body
	}
	for n := 1; n < titleLines && len(body) > 1; n++ {
		next := body[0]
		if r.brokenAtColon(c.text(), body) {
			c, body = c.with(next), body[1:]
			continue
		}
		if next.Gap > 0 || body[1].Gap == 0 || next.Listed() || len(c.p.Bars)+len(next.Bars) > 0 || len(next.Text) > 60 || next.Text[0] == '(' && !goesOnInCapitals(c.text(), next.Text) || isReportReference(next.Text) || strings.ContainsAny(next.Text[len(next.Text)-1:], ".:;,") || tellsPast(next.Text) || !openTitle(c.text()) {
			break
		}
		c, body = c.with(next), body[1:]
	}
	return c, body
}

// A title that goes on in a paragraph of its own filled its line, and its rest is
// short.
const (
	fullTitleLine    = 45
	longestTitleRest = 120
)

// goesOnBelow tells whether a title in an agenda's words was broken where its line was
// full, with a blank line between it and its rest: "… including to accept apologies" /
// "and the reasons for absence."
func goesOnBelow(t string, body []*outline.Para) bool {
	if len(body) < 2 || len(t) < fullTitleLine || !openTitle(t) || strings.HasSuffix(t, ",") {
		return false
	}
	rest := body[0]
	return !rest.Listed() && !rest.Row && !rest.Bar && !opensMarker(rest.Text) && len(rest.Text) < longestTitleRest && unicode.IsLower(firstRune(rest.Text)) && !strings.Contains(rest.Text, ". ") && startsUpper(body[1].Text)
}

// with gives the piece, which ends its paragraph, with the one below joined to it.
func (c piece) with(below *outline.Para) piece { return whole(c.p.With(below)).from(c.lo) }

// longestDateTail bounds what stands below a title that breaks within a date.
const longestDateTail = 20

// endsInDay tells a title in capitals that breaks behind the day of a month: "… HELD ON
// 16 th".
func endsInDay(t string) bool {
	t = strings.TrimRight(t, " ")
	for _, end := range [...]string{"st", "nd", "rd", "th"} {
		if n := len(t) - len(end); n > 0 && strings.EqualFold(t[n:], end) {
			t = strings.TrimRight(t[:n], " ")
			break
		}
	}
	bare := strings.TrimRight(t, "0123456789")
	return len(t)-len(bare) > 0 && len(t)-len(bare) < 3 && strings.HasSuffix(bare, " ") && phrase.IsCapitals(bare)
}

// goesOnInCapitals tells whether a title in capitals goes on with a bracket and more
// words behind it: "… THE LOCAL GOVERNMENT" / "(ACCESS TO INFORMATION) ACT 1985".
func goesOnInCapitals(title, next string) bool {
	end := strings.IndexByte(next, ')')
	return end > 0 && hasLetter(next[end:]) && phrase.IsCapitals(title) && phrase.IsCapitals(next)
}

// referenceWords stand before the number of a paper that an item is about.
var referenceWords = map[string]bool{"report": true, "paper": true, "ref": true, "reference": true, "file": true, "document": true, "doc": true, "enclosure": true, "attachment": true, "appendix": true}

// isReportReference tells a line that holds nothing but the number of a paper, which
// is no part of the title above it: "Report DF05071", "Ref. No: CS/12".
func isReportReference(t string) bool {
	words := strings.FieldsFunc(phrase.Small(strings.Trim(t, "()[]")), func(c rune) bool { return c == ' ' || c == ':' })
	if len(words) < 2 || len(words) > 4 || !strings.ContainsAny(words[len(words)-1], "0123456789") {
		return false
	}
	for i, w := range words[:len(words)-1] {
		w = strings.TrimRight(w, ".")
		if !referenceWords[w] && (i == 0 || w != "no" && w != "number") {
			return false
		}
	}
	return true
}

// holdColons tells whether some titles hold a colon: "Wells: Report for May".
func holdColons(all []*opening) bool {
	n := 0
	for _, o := range all {
		if t := o.title.text(); o.worth > 0 && strings.Contains(t, ": ") && unfinishedTitle(t) {
			n++
		}
	}
	return n > 1
}

// fewestStopped is how many titles make it a habit to close them with a stop.
const fewestStopped = 3

// closedByStops tells whether the titles of the items end in a stop as a habit:
// "412. Urgent items."
func closedByStops(paras []*outline.Para, chain []*opening) bool {
	stopped, others := 0, 0
	for _, o := range chain {
		t := o.title.text()
		if o.alone {
			t = paras[o.index+1].Text
		}
		if bare := strings.TrimSuffix(t, "."); len(bare) == len(t) {
			others++
		} else if isSubHeading(bare) && !opensSentence(bare) {
			stopped++
		}
	}
	return stopped >= fewestStopped && stopped > 2*others
}

// isStoppedTitle tells a title with a stop at its end where that is the habit, though a
// participle in it could be a verb: "Items referred from Scrutiny."
func (r *reading) isStoppedTitle(t string, body []*outline.Para) bool {
	return r.stoppedTitles && !textLess(body) && len(t) < longestRunIn && strings.HasSuffix(t, ".") && !strings.Contains(t, ". ") && startsTitle(t) && !opensSentence(t) && !finite(t)
}

// lessBreak gives a title without the colon at its end, where titles of these
// minutes hold colons: its line was broken there.
func (r *reading) lessBreak(t string) string {
	if r.colonTitles {
		return strings.TrimRight(t, " :")
	}
	return t
}

// brokenAtColon tells whether a title whose line ends in a colon goes on below, as
// other titles of the minutes hold a colon: "Wells:" / "Report for May".
func (r *reading) brokenAtColon(t string, body []*outline.Para) bool {
	next := body[0]
	if !r.colonTitles || !strings.HasSuffix(t, ":") || standingTitle(t) != "" || next.Gap > 0 || body[1].Gap == 0 || next.Listed() || next.Row || next.Bar {
		return false
	}
	return isSubHeading(next.Text) && !phrase.OpensWithTitle(next.Text) && !opensMarker(next.Text) && !isOutcomeWord(next.Text) && !strings.EqualFold(next.Text, "none")
}

// openTitle tells whether a title may go on: nothing closes it.
func openTitle(t string) bool { return !strings.ContainsAny(t[len(t)-1:], ".:;") }

// textLess tells whether nothing stands below a title that could be its text: the
// text then stands on its line.
func textLess(body []*outline.Para) bool {
	for _, p := range body {
		if _, ok := itemInBrackets(p.Text); !ok {
			return false
		}
	}
	return true
}

// isTold tells a sentence that begins with its subject in capitals: "APOLOGIES were
// received from Max Reed."
func isTold(t string) bool {
	run := capitalRun(t)
	return run > 0 && run < len(t) && strings.HasSuffix(t, ".") && (opens(t[run+1:], "were ") || opens(t[run+1:], "was ")) && tellsPast(t)
}

// titleOf reads the title in a paragraph, and gives the paragraphs of the item's
// text: what runs on behind the title is one of them.
func (r *reading) titleOf(c piece, body []*outline.Para, joint string) (piece, []*outline.Para) {
	end, rest := splitTitle(c.text(), joint, textLess(body))
	switch {
	case end == 0 && r.isStoppedTitle(c.text(), body):
		end = len(c.text()) - len(".")
	case end == 0:
		if (titleWorth(c.text()) > 0 || unfinishedTitle(c.text())) && !isTold(c.text()) {
			return c, body
		}
		return piece{}, append(cutAt(c, 0), body...)
	case rest < len(c.text()):
		r.markText(c.part(end, rest), "title-joint")
		return c.part(0, end), append(cutAt(c, rest), body...)
	}
	r.markText(c.part(end, len(c.text())), "title-joint")
	return c.part(0, end), body
}

// cutAt gives what stands in a piece from an offset on as a paragraph of its own.
func cutAt(c piece, at int) []*outline.Para {
	if c.lo+at == 0 {
		return []*outline.Para{c.p.Unlisted()}
	}
	parts := c.p.Cut([]int{c.lo + at})
	return parts[len(parts)-1:]
}
