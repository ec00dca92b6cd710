package parser

import (
	"strings"
	"unicode"

	"minutebook/parser/internal/outline"
	"minutebook/parser/internal/phrase"
	"minutebook/parser/internal/source"
)

// opening is a paragraph of printed minutes that may begin an item by its number.
type opening struct {
	index   int
	number  piece        // the words of the number within the paragraph, where no enumerator holds it
	span    outline.Span // of the number, less closing punctuation
	printed string       // the number, less closing punctuation
	form    string       // the number with "#" for its figures
	figures []int
	letter  byte  // behind its first figures, where figures follow: "41a/19"
	title   piece // what follows the number on its line
	alone   bool  // nothing does: the title is the next paragraph
	dated   bool  // it may as well be a date: "03/11/09"
	cells   bool  // its letters stand in one paragraph and its figures in the next
	above   int   // the paragraphs above it that hold the title, where the number stands below it
	worth   int   // how far what follows, or stands above, looks like an item's title
}

// atTheRight opens the forms of numbers that stand at the right of their titles.
const atTheRight = "at the right "

// longestCode is the length of the longest number of an item: "ABC/2122/180/17".
const longestCode = 18

// openings gives the paragraphs that begin with what may be an item's number.
func (r *reading) openings(paras []*outline.Para) []*opening {
	var out []*opening
	for i, p := range paras {
		if isLeader(p.Text) {
			continue
		}
		o, ok := r.trailingOpening(paras, i)
		if !ok {
			if o, ok = r.readOpening(paras, i); !ok {
				continue
			}
		}
		if n := len(out); n > 0 && out[n-1].index == i-1 && out[n-1].form == o.form && !out[n-1].alone && unfinishedTitle(out[n-1].title.text()) {
			if out[n-1].printed == o.printed {
				o.worth-- // the title again, at the head of a new page
			} else {
				out[n-1].worth-- // nothing stands below it: a list, or a table of contents
			}
		}
		out = append(out, o)
	}
	return out
}

// readOpening reads the number at the start of a paragraph: an enumerator, or a
// word of figures such as minute books count by.
func (r *reading) readOpening(paras []*outline.Para, i int) (*opening, bool) {
	p := paras[i]
	if o, ok := r.codeInTwoCells(paras, i); ok {
		return o, true
	}
	start := p.Start()
	star := starOf(r.src.S[start:])
	lead := star + seriesWord(r.src.S[start+star:min(len(r.src.S), start+star+longestCode)])
	code := codeAt(r.src.S[start+lead : min(len(r.src.S), start+lead+2*longestCode)])
	dated := false
	if code == "" {
		code = datedCode(r.src.S[start+lead : min(len(r.src.S), start+lead+2*longestCode)])
		dated = code != ""
	}
	if code == "" || isApplication(code) || p.Bar && p.Text == "" && !p.Listed() || !p.Listed() && isDate(p.Text) && !datedBehind(p.Text, code) {
		return nil, false
	}
	o := &opening{index: i, printed: strings.TrimRight(code, numberSigns), title: whole(p), dated: dated}
	o.printed = strings.TrimLeft(o.printed, "([")
	if strings.Contains(o.printed, "(") && !strings.Contains(o.printed, ")") {
		o.printed += ")" // "A3(i)"
	}
	at := lead + strings.Index(code, o.printed)
	o.span = outline.Span{Start: start + at, End: start + at + len(o.printed)}
	o.printed = source.Fold(o.printed)
	in, ok := wordsWithin(p, r.src.S[start:start+lead+len(code)])
	if !ok {
		return nil, false
	}
	o.title = whole(p).from(in)
	o.number = whole(p).part(0, in)
	code = o.lessListNumber(code)
	// "Minute 262 - TITLE", "2.18 – Title"
	if joint := leadingJoint(o.title.text()); lead > 0 || !p.Listed() || strings.HasSuffix(joint, " ") {
		if strings.ContainsAny(joint, "-–—:") {
			o.title = o.title.from(len(joint))
			o.number = whole(p).part(0, o.title.lo)
		}
	}
	if bar := len(o.title.text()) - len(strings.TrimLeft(o.title.text(), "|/ ")); bar > 0 {
		o.title = o.title.from(bar)
		o.number = whole(p).part(0, o.title.lo)
	}
	if o.form, o.figures = formOf(source.Fold(code)); len(o.figures) == 0 || phrase.IsCounts(o.printed+" "+o.title.text()) && !o.title.empty() {
		return nil, false // "3 For 0 Against"
	}
	if o.printed == code && !p.Listed() && namesPublic(o.title.text()) {
		return nil, false // "2 Parishioners"
	}
	if o.printed == code && phrase.OpensWithMonth(o.title.text()) && o.figures[0] <= 31 && (o.figures[0] > 12 || !phrase.IsCapitals(o.title.text())) {
		return nil, false // "12 March and 18 June"
	}
	o.form = phrase.Small(strings.ReplaceAll(r.src.S[start+star:start+lead], source.NoBreakSpace, " ")) + o.form
	o.letter = letterWithin(o.printed)
	o.alone = o.title.empty()
	if o.alone && i+1 == len(paras) {
		return nil, false
	}
	o.rate(paras)
	return o, true
}

// lessListNumber takes the number of a list that was begun anew for each item from
// before the item's own: "1. 3.  MINUTES", as pages saved from the web have it.
func (o *opening) lessListNumber(code string) string {
	own := codeAt(o.title.text())
	n := len(own) - 1
	if o.printed != "1" || !o.title.p.Listed() || n < 1 || n > 3 || own[n] != '.' || strings.Trim(own[:n], "0123456789") != "" || len(own) == len(o.title.text()) {
		return code
	}
	o.number, o.printed = o.title.part(0, len(own)), own[:n]
	o.span = o.title.part(0, n).span()
	o.title = o.title.from(len(own))
	return own
}

// datedBehind tells a number of two figures before a date that is the whole title:
// "5.1. 5TH FEBRUARY 2018", the minutes of a day among others.
func datedBehind(t, code string) bool {
	d, ok := phrase.ReadDate(t)
	return ok && d.Range.Start >= len(code) && strings.HasPrefix(t, code) && strings.IndexByte(strings.TrimRight(code, ".)"), '.') > 0
}

// codeInTwoCells reads a number whose letters and figures stood in two cells of a
// table: "PAR" on one line and "14" on the next, with the title below.
func (r *reading) codeInTwoCells(paras []*outline.Para, i int) (*opening, bool) {
	if i+2 >= len(paras) {
		return nil, false
	}
	p, q := paras[i], paras[i+1]
	figures := q.Text
	if q.Listed() {
		figures = "" // the title was taken for the words of the number
		if q.EnumAlone() {
			figures = q.Enum.Label
		}
	}
	if p.Listed() || len(p.Text) > 5 || !phrase.IsCapitals(p.Text) || strings.ContainsAny(p.Text, ".:0123456789") || figures == "" || !isCode(figures) {
		return nil, false
	}
	o := &opening{index: i, number: whole(p), form: "cells", title: piece{q, 0, len(q.Text)}, cells: true}
	o.span = outline.Span{Start: p.Start(), End: q.Start() + len(figures)}
	o.printed = p.Text + " " + strings.TrimRight(figures, ".:)")
	_, o.figures = formOf(figures)
	if !q.Listed() {
		o.title = whole(paras[i+2])
	}
	o.worth = titleWorth(o.title.text())
	return o, len(o.figures) == 1
}

// rate tells how far what follows the number looks like a title.
func (o *opening) rate(paras []*outline.Para) {
	switch {
	case o.alone:
		o.worth = aloneWorth(paras[o.index+1].Text, paras[o.index+2:])
	case paras[o.index].EnumAlone():
		o.worth = aloneWorth(o.title.text(), paras[o.index+1:])
	default:
		o.worth = titleWorth(o.title.text())
	}
}

// aloneWorth tells how far words below a number on a line of its own look like its
// title. A stop may stand at their end where they are dressed as a title, or a sentence
// stands below them and not the next number.
func aloneWorth(t string, below []*outline.Para) int {
	worth := titleWorth(t) - 1
	stopped := strings.TrimSuffix(t, ".")
	if worth != 0 || len(stopped) == len(t) {
		return worth
	}
	if isTitleCased(stopped) || isSubHeading(stopped) && !opensSentence(stopped) && len(below) > 0 && !below[0].Listed() && tellsPast(below[0].Text) {
		return 1
	}
	return 0
}

// wordsWithin gives how much of the raw words at a paragraph's start stands in
// its text, behind its enumerator.
func wordsWithin(p *outline.Para, raw string) (int, bool) {
	in := len(source.Fold(raw))
	if p.Listed() {
		in -= p.EnumSpan.End - p.EnumSpan.Start
		if in > 0 && p.EnumGap > 0 {
			in--
		}
	}
	return in, in >= 0 && in <= len(p.Text)
}

// trailingOpening reads a number at the right of a title: "APOLOGIES   RC107 - 2015".
func (r *reading) trailingOpening(paras []*outline.Para, i int) (*opening, bool) {
	p := paras[i]
	if p.Listed() || len(p.Pieces) != 1 {
		return nil, false
	}
	raw := r.src.S[p.Pieces[0].Start:p.Pieces[0].End]
	gap := max(strings.LastIndexByte(raw, '\t'), strings.LastIndex(raw, "   ")+2)
	if gap < 4 || len(raw)-gap > longestCode {
		return nil, false
	}
	code := raw[gap+1:]
	first, rest, dashed := strings.Cut(code, " - ")
	if !isCode(first) || dashed && !isCode(rest) || codeAt(first) == "" {
		return nil, false
	}
	at := strings.LastIndex(p.Text, code)
	if at <= 0 {
		return nil, false
	}
	o := &opening{index: i, printed: code, title: whole(p).part(0, at), number: whole(p).from(at)}
	o.span = o.number.span()
	o.form, o.figures = formOf(code)
	o.form = atTheRight + o.form
	o.worth = titleWorth(o.title.text())
	return o, len(o.figures) > 0
}

// starOf gives the length of a star and the space behind it, which mark before
// its number an item that is left to others to decide.
func starOf(s string) int {
	rest, ok := strings.CutPrefix(s, "*")
	words := strings.TrimLeftFunc(rest, unicode.IsSpace)
	if !ok || words == rest || len(rest)-len(words) > 4 {
		return 0
	}
	return len(s) - len(words)
}

// seriesWords may stand before an item's number and are no part of it.
var seriesWords = [...]string{"minute no. ", "minute no ", "minute number ", "minute ref ", "minute ref: ", "minute ", "min. no. ", "min no. ", "min ", "min. ", "item no. ", "item no ", "item ", "agenda item no. ", "agenda item no ", "agenda item ", "agenda no. ", "no. "}

// seriesWord gives the length of the words before an item's number.
func seriesWord(s string) int {
	words := strings.ReplaceAll(s, source.NoBreakSpace, " ")
	for _, w := range seriesWords {
		if opens(words, w) {
			return prefixOf(s, len(w))
		}
	}
	return 0
}

// prefixOf gives the length of the first n characters of s.
func prefixOf(s string, n int) int {
	for i := range s {
		if n == 0 {
			return i
		}
		n--
	}
	return len(s)
}

// longestLead bounds what stands before who moved in a line that tells just that.
const longestLead = 20

// noTitle is the worth of words that no title begins with: less than two steps of a
// series are worth.
const noTitle = -2*nextNumber - 1

// titleWorth tells how far words look like the title of an item.
func titleWorth(t string) int {
	if t == "" {
		return -1
	}
	if e, ok := phrase.ReadEnumerator(t); ok && e.OpensLetters() && e.End < len(t) {
		return titleWorth(strings.TrimLeft(t[e.End:], " ")) - 1 // "12. (a) The quay": the item has no title
	}
	if opensTo(t) && endsEntry(t) {
		return noTitle // "To accept the tender; and" is the entry of a decision
	}
	if closed := strings.TrimRight(t, " :-–—"); len(closed) < len(t) && closed != "" {
		t = closed
	}
	if !startsTitle(t) || opensThat(t) || strings.HasSuffix(t, " following") && tellsPast(t) {
		return noTitle
	}
	if _, reference := itemInBrackets(t); reference {
		return noTitle
	}
	if t == "MOTION" {
		return 0 // the item of one that somebody gave notice of, where its number is the next
	}
	if m, marked := phrase.ReadMarker(t, nil); marked && m.Start == 0 && (m.Alone || !isSubHeading(t)) || isOutcomeWord(t) || phrase.IsResolutionNumber(t) {
		return -3
	}
	if p, moved := phrase.ReadProposal(t); moved && (p.Mover.Start < longestLead && !titledBefore(t, p.Mover.Start) || p.Bare && !hasText(t)) {
		return -3
	}
	if capitalRun(t) > 0 {
		return titleInCapitals
	}
	if unfinishedTitle(t) {
		t = lessNote(t)
	}
	switch {
	case isSubHeading(t) || isTitleCased(t):
		return 2
	case leadsOn(t):
		return -3
	case unfinishedTitle(t) && (len(t) < 120 || !tellsPast(t)) && (!finite(t) || opensTo(t)):
		return 1
	}
	if head, _ := splitTitle(t, "", false); head > 0 {
		return 1
	}
	return -2
}

// titledBefore tells a title in capitals, or of an item of all minutes, with text on its
// line in which somebody is named: "MINUTES - Cllrs Marl and Tarn moved the
// recommendations."
func titledBefore(t string, name int) bool {
	end, rest := splitTitle(t, "", false)
	return end > 0 && rest < len(t) && rest <= name && (phrase.IsCapitals(t[:end]) || standingTitle(t[:end]) != "" || strings.EqualFold(t[:end], "minutes"))
}

// endsEntry tells words that end as the entry of a list does that another follows.
func endsEntry(t string) bool {
	bare := strings.TrimSuffix(strings.TrimSuffix(t, " and"), " or")
	return strings.ContainsAny(bare[len(bare)-1:], ";,")
}

// hasText tells a title with text behind it on its line.
func hasText(t string) bool {
	end, rest := splitTitle(t, "", false)
	return end > 0 && rest < len(t)
}

// opensMarker tells words that a marker of a decision opens; a title may hold one.
func opensMarker(t string) bool {
	m, ok := phrase.ReadMarker(t, nil)
	return ok && m.Start == 0
}

func startsTitle(t string) bool {
	for _, c := range t {
		return unicode.IsUpper(c) || unicode.IsDigit(c) || c == '“' || c == '‘' || c == '"' || c == '(' || c == '[' || c == '\''
	}
	return false
}

// isLeader tells a line of a list of contents: dots lead to a page's number.
func isLeader(t string) bool {
	return strings.Contains(t, "....") && len(t) > 0 && t[len(t)-1] >= '0' && t[len(t)-1] <= '9' || strings.Contains(t, "……")
}
