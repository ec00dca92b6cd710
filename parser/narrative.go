package parser

import (
	"maps"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"minutebook/model"
	"minutebook/parser/internal/outline"
	"minutebook/parser/internal/phrase"
	"minutebook/parser/internal/source"
)

// narrative makes a paragraph that no rule took a block: a sub-heading, an entry
// of a list, or a plain paragraph.
func (it *itemReader) narrative(c piece) {
	it.suspendResolution()
	if it.res != nil {
		it.res.parted = true
	}
	if it.mode != documents {
		it.mode = plain
	}
	it.readAttendance(c)
	heading := it.isHeading(c)
	s := it.add(c, "narrative")
	if next := it.next(1); next != nil && isLeadIn(c.text()) && isMoversLine(next.Text) {
		s.drop, s.rule = true, "lead-in" // "It was", with who proposed it below
		return
	}
	if heading {
		s.kind, s.rule = model.KindHeading, "sub-heading"
		it.closeResolution()
	} else if it.section != inAgenda && it.layout != model.LayoutPrinted {
		it.doubt(c)
	}
}

// isHeading tells a sub-heading from a paragraph: it is short, has no verb and
// no full stop, and a paragraph of its own follows it.
func (it *itemReader) isHeading(c piece) bool {
	if it.headsMovers(c) {
		return true
	}
	if !isSubHeading(c.text()) || saysNothing(c.text()) || it.layout != model.LayoutPrinted && !c.listed() && opensTo(c.text()) || c.p.Bar || c.p.Row || !c.first() || c.hi != len(c.p.Text) || endsInSum(c.text()) {
		return false
	}
	if endsClock(c.text()) && isAppointment(c.text()) {
		return false
	}
	if it.next(-1) == nil && it.layout == model.LayoutPrinted && isReportReference(c.text()) {
		return false // right below the title: what the item is about
	}
	if c.listed() && c.p.Enum.Class == phrase.Bullet {
		return false
	}
	if numberedCapitals(c) {
		return true
	}
	if next := it.next(1); next != nil && next.Listed() && !c.listed() && doesBelow(c.text(), next.Text) {
		return false
	}
	if prev := it.next(-1); prev != nil && announcesList(prev.Text) && !c.listed() && !it.headsBullets(c) {
		if _, label := prev.Label(); !label {
			return false
		}
	}
	next := it.next(1)
	if next != nil && it.headsRows(c, next) {
		return true
	}
	if next == nil || isSubHeading(next.Text) && len(next.Text) < longestHeading && !next.Bar && !next.Listed() && !c.listed() && !it.headsTwice(c) && !it.headsDecision(c) {
		return false
	}
	if l, ok := next.Label(); ok && (l.Kind == outline.DocumentsLabel || it.facts != nil && l.Colon && endsWords[l.Kind]) {
		return false
	}
	if c.listed() {
		// Entries of a list follow one another; a numbered heading has its text below it.
		return !next.Listed() || !succeeds(c.p.Enum, next.Enum)
	}
	if prev := it.next(-1); prev != nil && isSubHeading(prev.Text) && !prev.Listed() && !prev.Bar && it.i > 0 {
		if _, ok := prev.Label(); !ok && !it.lastIsHeading() && !headsBelowRow(prev.Text, c.text(), next.Text) && !it.headsPart(c, next) {
			return false // a run of short lines is a list or a table
		}
	}
	return true
}

// endsWords are the labels below which, on a page of one decision, stands nothing over
// which a heading could stand.
var endsWords = map[outline.LabelKind]bool{outline.ReasonsLabel: true, outline.AlternativesLabel: true, outline.DetailLabel: true}

// doesBelow tells who did what the entries of the list below say: "The Provost" over
// "(1) welcomed everyone to the meeting; and".
func doesBelow(t, entry string) bool {
	deed := entry[:wordOf(entry)]
	return verbsOfProse[deed] && (opens(t, "the ") || phrase.OpensWithTitle(t)) && !strings.ContainsAny(t, "’'–—:") && strings.Count(t, " ") < 4
}

// headsMovers tells the heading of one of several matters of an item, with a colon,
// over the line that names who moved: "(a) Plot of ground at Quay Road:".
func (it *itemReader) headsMovers(c piece) bool {
	t := strings.TrimSuffix(c.text(), ":")
	if it.layout != model.LayoutPrinted || !c.listed() || len(t) == len(c.text()) || len(t) > longestHeading || c.p.Enum.Class == phrase.Bullet {
		return false
	}
	next := it.next(1)
	return next != nil && !next.Listed() && isMoversLine(next.Text) && isSubHeading(t)
}

// headsBelowRow tells a heading below the last row of a table of figures: it has
// none itself, and a sentence follows it.
func headsBelowRow(row, t, next string) bool {
	last := row[len(row)-1]
	if last < '0' || last > '9' || strings.ContainsAny(t, "0123456789-–—") || strings.Count(t, " ") > 3 {
		return false
	}
	text := strings.TrimRight(next, " -–—.:")
	return len(text) < len(next) && (hasVerb(text) || strings.HasSuffix(next, ":") && len(text) > shortestLead)
}

// shortestLead is the length from which words that a colon closes are a sentence
// that leads to a list, rather than a label.
const shortestLead = 40

// headsDecision tells a heading in printed minutes, blank lines about it, below a
// sentence that has ended and above the marker of a decision, or its number, alone on its
// line.
func (it *itemReader) headsDecision(c piece) bool {
	prev, next := it.next(-1), it.next(1)
	if it.headsPart(c, next) {
		return true
	}
	if it.layout != model.LayoutPrinted || c.p.Gap == 0 || next.Gap == 0 || prev == nil || !strings.HasSuffix(prev.Text, ".") || phrase.NameShape(c.text()) != phrase.NoName || opensPerson(c.text()) {
		return false
	}
	if phrase.IsResolutionNumber(next.Text) {
		return true
	}
	m, ok := phrase.ReadMarker(next.Text, nil)
	return ok && m.Start == 0 && m.Alone
}

// headsPart tells the heading of a part of a report, on a line of its own over who moved
// or over the number of a resolution: "Background" is nobody's name.
func (it *itemReader) headsPart(c piece, next *outline.Para) bool {
	return it.layout == model.LayoutPrinted && (c.p.Gap > 0) == (next.Gap > 0) && partsReport[phrase.Small(c.text())] &&
		(isMoversLine(next.Text) || phrase.IsResolutionNumber(next.Text))
}

// opensPerson tells words that begin with a person's title: "The Mayor", but not "The
// quay wall".
func opensPerson(t string) bool {
	if rest, article := strings.CutPrefix(t, "The "); article && !startsUpper(rest) {
		return false
	}
	return phrase.OpensWithTitle(t)
}

// endsInSum tells a row of a table that ends in a sum: "Rope and tar 14.20 17.04".
func endsInSum(t string) bool {
	n := len(t)
	return n > 4 && t[n-3] == '.' && isFigures(t[n-2:]) && isFigures(t[n-4:n-3])
}

// headsRows tells a heading of a few words, below a sentence, over rows that each
// begin with a person's title or end in a sum: "Public Speakers", "Invoices received".
func (it *itemReader) headsRows(c piece, next *outline.Para) bool {
	prev, t := it.next(-1), c.text()
	if it.layout != model.LayoutPrinted || c.listed() || prev == nil || !strings.HasSuffix(prev.Text, ".") || strings.Count(t, " ") > 3 || phrase.OpensWithTitle(t) || strings.ContainsAny(t, "0123456789£€$") {
		return false
	}
	row := func(p *outline.Para) bool {
		return p != nil && !p.Listed() && len(p.Text) < 90 && !hasVerb(p.Text) && (phrase.OpensWithTitle(p.Text) || endsInSum(p.Text))
	}
	return row(next) && row(it.next(2))
}

// headsBullets tells a heading of a few words, blank lines about it, over bullets: the
// sentence above announces what it heads.
func (it *itemReader) headsBullets(c piece) bool {
	next := it.next(1)
	return it.layout == model.LayoutPrinted && c.p.Gap > 0 && next != nil && next.Gap > 0 && next.Listed() && next.Enum.Class == phrase.Bullet && strings.Count(c.text(), " ") < 5
}

// headsTwice tells the upper of two headings in printed minutes, each with blank
// lines about it, over a paragraph: "Policy Committee – 4 May", "Minute 27 – Tolls".
func (it *itemReader) headsTwice(c piece) bool {
	prev, next, text := it.next(-1), it.next(1), it.next(2)
	return it.layout == model.LayoutPrinted && c.p.Gap > 0 && next.Gap > 0 && text != nil && text.Gap > 0 && len(text.Text) > 80 && hasVerb(text.Text) && (prev == nil || !isSubHeading(prev.Text) || prev.Listed())
}

// numberedCapitals tells a numbered line all in capitals, which is a heading.
func numberedCapitals(c piece) bool {
	return c.listed() && c.p.Enum.Class == phrase.Digit && phrase.IsCapitals(c.text()) && strings.Contains(c.text(), " ")
}

// isAppointment tells words that begin with a day, and end with the time at which
// people are to meet: "Wednesday 6th February at 5.30pm".
func isAppointment(t string) bool {
	d, ok := phrase.ReadDate(t)
	return ok && d.Range.Start == 0
}

func (it *itemReader) lastIsHeading() bool {
	n := len(it.slots)
	return n == 0 || it.slots[n-1].kind == model.KindHeading || it.slots[n-1].c.p != it.next(-1)
}

// isSubHeading tells whether words may be a sub-heading.
func isSubHeading(t string) bool {
	if t == "" {
		return false
	}
	first, _ := utf8.DecodeRuneInString(t)
	last, _ := utf8.DecodeLastRuneInString(t)
	if !unicode.IsUpper(first) && !unicode.IsDigit(first) || endsPhrase(last) {
		return false
	}
	if opens(t, "by ") {
		return false // it says who asked
	}
	if last == ')' && first == '(' || len(t) > 140 && source.Characters(t) > 140 {
		return false
	}
	if unicode.IsDigit(first) && !strings.ContainsFunc(t, unicode.IsLetter) {
		return false
	}
	return !hasVerb(t)
}

// endsPhrase tells the signs with which no heading ends.
func endsPhrase(last rune) bool {
	switch last {
	case '.', ',', ';', ':', '!', '–', '-', '—', '”', '"', '’':
		return true
	}
	return false
}

// verbsOfProse are words that stand in sentences and hardly in headings.
var verbsOfProse = map[string]bool{
	"was": true, "were": true, "is": true, "are": true, "be": true, "been": true, "had": true, "has": true, "have": true, "will": true,
	"would": true, "should": true, "could": true, "may": true, "must": true, "shall": true, "did": true, "does": true, "said": true, "asked": true, "stated": true,
	"considered": true, "noted": true, "received": true, "reported": true, "advised": true, "explained": true, "introduced": true,
	"presented": true, "thanked": true, "welcomed": true, "agreed": true, "resolved": true, "requested": true, "responded": true,
	"replied": true, "moved": true, "seconded": true, "proposed": true, "declared": true, "spoke": true, "felt": true, "took": true,
	"gave": true, "left": true, "made": true, "went": true, "outlined": true, "highlighted": true, "queried": true, "confirmed": true,
	"submitted": true, "attended": true, "sent": true, "informed": true, "invited": true, "answered": true, "being": true, "that": true,
	"voted": true, "spoken": true, "brought": true, "taken": true, "referred": true, "circulated": true, "appended": true, "retired": true,
}

var verbsFolded = phrase.NewFolded(verbsOfProse)

func hasVerb(t string) bool {
	figures := false
	for w := range strings.FieldsSeq(t) {
		if !isWordByte(w[0]) || !isWordByte(w[len(w)-1]) {
			w = strings.Trim(w, "(),;:’'“”")
		}
		if verb, _ := verbsFolded.Of(w); verb && !(figures && w[0] == 'M' && len(w) == len("May")) { // "9th May" is a day
			return true
		}
		figures = w != "" && w[0] >= '0' && w[0] <= '9'
	}
	return false
}

// isNarrative tells whether a paragraph reads like debate rather than like a
// line of a list.
func isNarrative(t string) bool {
	first := t
	if i := strings.IndexByte(t, ' '); i > 0 {
		first = t[:i]
	}
	switch phrase.Small(strings.Trim(first, ",.")) {
	case "the", "councillor", "councillors", "members", "in", "it", "at", "mr", "mrs", "ms", "note", "following", "cllr", "a", "after":
		return len(t) > 60 && hasVerb(t)
	}
	return false
}

// isNote tells notes that stand about a decision: in brackets, starred, or
// opened by "Note". They are never its words.
func isNote(t string) bool {
	if t == "" {
		return false
	}
	switch t[0] {
	case '[', '*':
		return true
	case '(':
		e, ok := phrase.ReadEnumerator(t)
		return !ok || e.Bare
	}
	if t[0]|0x20 != 'n' {
		return false
	}
	low := phrase.Small(t[:min(len(t), 12)])
	for _, n := range [...]string{"note:", "note -", "note –", "note —", "notes:", "nb:", "nb.", "n.b.", "nb ", "note.", "n.b:"} {
		if strings.HasPrefix(low, n) {
			return true
		}
	}
	return false
}

// note makes a note a block of its section; numbered clauses may go on after it.
func (it *itemReader) note(c piece) bool {
	if c.listed() || !isNote(c.text()) {
		return false
	}
	it.suspendResolution()
	it.add(c, "note")
	return true
}

// decisionHeads open such headings.
var decisionHeads = phrase.NewPrefixes("advice of ", "decision of ", "decisions of ", "resolution of ", "recommendation of ", "recommendations of ", "advice to ")

// decisionHeading reads headings that say whose the decision below is: "Advice
// of the Advisory Panel", "Decision of the Executive Member".
func (it *itemReader) decisionHeading(c piece) bool {
	of := decisionHeads.Of(c.text())
	if of == "" {
		return false
	}
	t := strings.TrimRight(c.text(), " :-–—")
	if len(t) > 120 || strings.HasSuffix(t, ".") || c.listed() || c.p.Bar {
		return false
	}
	if !opens(t, of) || hasVerb(t) || it.next(1) == nil || !phrase.NamesDecider(phrase.Small(t[len(of):])) {
		return false
	}
	it.closeResolution()
	it.mode = plain
	it.heading = c.part(0, len(t))
	it.markText(c.part(len(t), len(c.text())), "decision-heading")
	return true
}

// moverLeadIns are all words of a paragraph that only leads to who moved what.
var moverLeadIns = func() map[string]bool {
	all := map[string]bool{}
	for _, before := range [...]string{"", "as an amendment ", "accordingly ", "following discussion ", "after discussion ", "thereafter ", "it was then ", "following discussion, ", "after discussion, "} {
		all[before+"it was"], all[before+"it was then"] = true, true
	}
	return all
}()

var opensMoverLeadIn = phrase.NewPrefixes(slices.Sorted(maps.Keys(moverLeadIns))...)

// longestMoverLeadIn is the length of the longest of moverLeadIns.
const longestMoverLeadIn = len("following discussion, it was then")

// isLeadIn tells words that only lead to who moved what: "As an amendment it was".
func isLeadIn(t string) bool {
	if opensMoverLeadIn.Of(t) == "" {
		return false
	}
	t = strings.TrimRight(t, " ,:-–—")
	return len(t) <= longestMoverLeadIn && moverLeadIns[phrase.Small(t)]
}

// doubts are openings of narrative that might be a decision.
var doubts = phrase.NewPrefixes("members agreed", "members resolved", "it was therefore agreed", "after discussion it was agreed", "agreed.", "approved.", "councillors agreed")

// doubt notes narrative that might be a decision: "Members agreed to write …".
func (it *itemReader) doubt(c piece) {
	if t := c.text(); doubts.Of(t) != "" {
		it.diagnose("decision-doubtful", c.place(), "this may be a decision, but its wording does not mark one: "+quote(t))
	}
}
