package outline

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"minutebook/model"
	"minutebook/parser/internal/phrase"
)

// joins tells whether line i carries on the paragraph.
func (b *builder) joins(p *Para, i int) bool {
	prev, l := &b.lines[p.Last], &b.lines[i]
	if prev.Row && !l.Row && b.gap == 0 && b.sideGoesOn(prev, l) {
		return true
	}
	if prev.Strong != l.Strong {
		return false
	}
	if p.Side || p.Bar || prev.Row || l.Row || l.Bar.End > 0 && b.habits.Wrap == 0 {
		return false // only where lines are broken may a bar end a cell of several
	}
	if b.nextEntry(p, l) || strings.HasPrefix(b.s[l.Start:l.End], "Signed:") {
		return false
	}
	if (b.gap == 0 && i == p.Last+1 || b.gap == 1 && i == p.Last+2 && b.habits.WrapGaps) && b.brokenDate(prev, l) {
		return true
	}
	if b.habits.BrokenHeads && b.goesOnFromHead(p, i) {
		return true
	}
	if b.habits.Wrap > 0 && (b.gap == 0 || b.gap == 1 && b.habits.WrapGaps) && i-p.Last <= 2 {
		words, before := plain(b.s[l.Start:l.End]), plain(b.s[prev.Start:prev.End])
		full := prev.Width <= b.habits.Wrap && !fits(b.s, prev, l, b.habits.Wrap)
		if full && b.brokenPageLine(p, before, words) {
			return true
		}
		if isCodeBelow(before, words) || b.nextOfSeries(before, words, i) {
			return false
		}
		if strings.IndexByte(words, ' ') <= longestBare && b.entryOver(before, words) {
			return false // "… the Treasurer may recommend;" / "2 the byelaws be revoked"
		}
		if b.opensList(l) && !b.carriesOn(p, prev, l) && !(full && b.fallsWithin(p, prev, i)) && !b.awaitsNumber(prev, before, words) || partStructures(before, words) && !(full && endsTitleAbove(before, words)) || opensDecision(before, words) || b.besideQuotation(p, before, words) {
			return false
		}
		return full && !b.nextRow(p, before, words) || b.nearlyFull(prev, l) || b.brokenInGaps(prev, l) || b.brokenAtDash(prev, l) || b.brokenBeforeName(p, prev, l) || b.brokenInBlock(p, prev, l) || b.awaitsNumber(prev, before, words)
	}
	return b.brokenByHand(p, prev, l) || b.brokenSentence(prev, l) || b.brokenDecision(p, prev, l) || b.brokenBeforeName(p, prev, l) || b.brokenTitle(prev, l)
}

// awaitsNumber tells whether a line longer than the others ends with a word that a
// number follows: "… in accordance with Section" / "12(3)(b) of the Act".
func (b *builder) awaitsNumber(prev *Line, before, words string) bool {
	return b.gap == 0 && prev.Width > b.habits.Wrap && words[0] >= '0' && words[0] <= '9' && phrase.IsCounted(phrase.LastWord(before))
}

// brokenDate tells whether a line that begins with a year goes on with the date
// whose day and month end the line above: "… on the 10th June" / "2012."
func (b *builder) brokenDate(prev, l *Line) bool {
	words, before := b.s[l.Start:l.End], b.s[prev.Start:prev.End]
	if !strings.ContainsAny(words[:1]+before[max(0, len(before)-len("14th")):], "0123456789") {
		return false // neither a year nor a day, as nearly always
	}
	words, before = plain(words), plain(before)
	if year, _ := phrase.LeadingYear(words); year == 0 {
		return brokenDay(before, words)
	}
	return yearOfDate(before, words)
}

// yearOfDate tells whether the year that opens a line belongs to the day and month that
// end the line above.
func yearOfDate(before, words string) bool {
	at := strings.LastIndexByte(strings.TrimRight(before, ", "), ' ')
	at = strings.LastIndexByte(strings.TrimRight(before[:max(at, 0)], " "), ' ')
	_, dated := phrase.ReadDate(before[at+1:] + " " + words[:len("2012")])
	return dated
}

// longestMonth bounds what stands of a date behind its day: "September, 2014".
const longestMonth = 16

// brokenDay tells whether a line that begins with a month goes on with the day that
// ends the line above: "… held on 14" / "January 2014.", "… of the 13th" / "August".
func brokenDay(before, words string) bool {
	day := phrase.LastWord(before)
	if len(day) == len(before) || day[0] < '0' || day[0] > '9' || !unicode.IsUpper(rune(words[0])) {
		return false
	}
	if strings.HasSuffix(day, "th") && phrase.OpensWithMonth(words) {
		return true
	}
	if d, ok := phrase.ReadDate(day + " " + words[:min(len(words), longestMonth)]); ok && d.Range.Start == 0 && d.Range.End > len(day)+len(" May ") {
		return true
	}
	return len(day) < 3 && phrase.OpensWithMonth(words) && beforeDay[phrase.LastWord(strings.TrimRight(before[:len(before)-len(day)], " "))]
}

// beforeDay are words after which a bare number is a day where a month follows it:
// "… on the night of 18" / "January."
var beforeDay = map[string]bool{"of": true, "on": true, "from": true, "until": true, "till": true, "to": true, "by": true, "before": true, "after": true, "since": true, "dated": true}

// partStructures tells whether one of two lines is a structure of its own. An
// office on a line by itself waits for a signature, but not where the sentence
// above was left open: "… signed by the" and "Chair."
func partStructures(before, words string) bool {
	return isStructure(before) || opensStructure(words) && !(leavesOpen(before) && FurnitureRule(words) != "") && !endsTitle(before, words) && !namesOffice(before, words)
}

// namesOffice tells an office within a sentence that is a label elsewhere:
// "… to be introduced by the" and "Cabinet Member for Housing".
func namesOffice(before, words string) bool {
	l, ok := ReadLabel(words)
	return ok && !l.Colon && l.Kind == DetailLabel && (leavesOpen(before) || strings.HasSuffix(before, ","))
}

// endsTitle tells the last word of a title, or of an office, that is a label
// elsewhere: "… REPORT OF THE MONITORING" and "OFFICER:", "… told the Monitoring" and
// "Officer".
func endsTitle(before, words string) bool {
	l, ok := ReadLabel(words)
	if !ok || l.Kind != DetailLabel || l.Rest < len(words) {
		return false
	}
	word := phrase.LastWord(before)
	if phrase.IsCapitals(words) {
		return phrase.IsCapitals(word)
	}
	first, _ := utf8.DecodeRuneInString(word)
	last, _ := utf8.DecodeLastRuneInString(word)
	return strings.HasPrefix(words, "Officer") && unicode.IsUpper(first) && unicode.IsLetter(last)
}

// endsTitleAbove tells the last word of a title that is a label elsewhere and has the
// item's text behind it: "… REPORT OF THE MONITORING" and "OFFICER: The Panel …". The
// line above has to be full.
func endsTitleAbove(before, words string) bool {
	l, ok := ReadLabel(words)
	word := phrase.LastWord(before)
	return ok && l.Kind == DetailLabel && l.Rest < len(words) && phrase.IsCapitals(words[:l.End]) && phrase.IsCapitals(word) && !isStructure(before)
}

// isProse tells a line of text from a title, a code or a row: letters open it, not
// all capitals, and it fills the width or closes a sentence.
func (b *builder) isProse(l *Line) bool {
	words := b.s[l.Start:l.End]
	first, _ := utf8.DecodeRuneInString(words)
	word, _, _ := strings.Cut(words, " ")
	return unicode.IsLetter(first) && !strings.ContainsAny(word, "0123456789") && !phrase.IsCapitals(words) && (l.Width*5 >= b.habits.Wrap*4 || strings.HasSuffix(words, "."))
}

// The least width of a line that a copy or a mail may have broken where it likes.
const broken = 25

// brokenSentence tells whether a sentence goes on from one line to the next
// although the source as a whole breaks no lines: it was pasted from elsewhere.
// Across a blank line only words that can't end a sentence show it.
func (b *builder) brokenSentence(prev, l *Line) bool {
	if b.gap > 2 || !startsLower(b.s[l.Start:l.End]) {
		return false
	}
	words, before := plain(b.s[l.Start:l.End]), plain(b.s[prev.Start:prev.End])
	last, _ := utf8.DecodeLastRuneInString(before)
	if !unicode.IsLetter(last) && !unicode.IsDigit(last) && last != ',' && !(last == ';' && b.gap == 0 && carriesLast(words)) {
		return false
	}
	open := leavesOpen(before)
	if !open && (b.gap > 0 && !(b.gap == 1 && b.habits.WrapGaps) && !brokenOff(before, words) || prev.Width < broken && !carriesConjunction(words)) {
		return false
	}
	if _, entry := phrase.ReadEnumerator(words); entry && !(open && opensWithArticle(words)) {
		return false // "a the report be noted": typists leave the points away too
	}
	if m, marker := phrase.ReadMarker(words, nil); marker && (!open || opensAlone(m, before, words)) && !(b.gap == 0 && (words[m.VerbEnd:] == "." || deciders[phrase.LastWord(before)])) {
		return false // "resolved:", but not "… and the others" / "agreed."
	}
	return !opensStructure(words) && !isStructure(before)
}

// deciders are words at the end of a line with which the verb below it goes on: "Proposed
// by Cllr Marl, all" / "agreed, and they will stand again".
var deciders = map[string]bool{"all": true, "unanimously": true, "members": true, "councillors": true}

// longBroken is the width from which a sentence without an end may go on below a blank line.
const longBroken = 60

// brokenOff tells whether a sentence came to no end above a blank line, and goes on
// below it: "… a polling place where a building" / "is not to be had." Titles and the
// entries of a list have no end either, and are no sentences.
func brokenOff(before, words string) bool {
	last, _ := utf8.DecodeLastRuneInString(before)
	return len(before) >= longBroken && unicode.IsLetter(last) && !startsLower(before) && (strings.Contains(before, " that ") || strings.Contains(before, "That ") || strings.Contains(before, ". ")) && entersList.Of(words) == ""
}

// opensWithArticle tells "a public meeting", in which "a" counts no entry.
func opensWithArticle(words string) bool {
	rest, ok := strings.CutPrefix(words, "a ")
	next, _, _ := strings.Cut(rest, " ")
	return ok && startsLower(rest) && !entryOpenings[next]
}

// longestFate bounds a line that only says what became of a motion: "Motion carried."
const longestFate = 20

// opensDecision tells a line that a marker opens, in capitals or with a stop of its
// own, a label in capitals with one ("REASONS –"), or a line that says what became of
// a motion, below a sentence that has ended: clerks begin a paragraph with it, however
// full the line above may be.
func opensDecision(before, words string) bool {
	if !strings.HasSuffix(before, ".") {
		return false
	}
	if l, ok := ReadLabel(words); ok && l.Colon && phrase.IsCapitals(words[:l.End]) {
		return true
	}
	if len(words) <= longestFate && strings.HasSuffix(words, "d.") {
		if tallies, ok := phrase.ReadOutcome(words); ok && len(tallies) == 1 && tallies[0].Result != "" {
			return true // "Carried."
		}
	}
	m, ok := phrase.ReadMarker(words, nil)
	return ok && m.Start == 0 && m.Rule == "marker-at-start" && (m.Capitals || strings.ContainsAny(words[m.VerbEnd:m.Text], ":–—-"))
}

// nearlyFull tells whether a sentence goes on from a line of broken text on which
// the next word would just have fitted, or which is longer than the others: letters
// are not of one width in print, and typists break a line where they like.
func (b *builder) nearlyFull(prev, l *Line) bool {
	return (b.gap == 0 || b.gap == 1 && b.habits.WrapGaps) && prev.Width*5 >= b.habits.Wrap*4 && b.brokenSentence(prev, l)
}

// brokenInBlock tells whether a sentence goes on with a capital or a figure, where
// blank lines part the paragraphs: nothing stands between a line that is nearly full
// and comes to no end, and the next one, on which its last word too might have stood.
func (b *builder) brokenInBlock(p *Para, prev, l *Line) bool {
	if b.gap > 0 || b.habits.Spacing == Close || b.habits.WrapGaps || prev.Width*5 < b.habits.Wrap*4 || l.Indent != prev.Indent && (p.Line != p.Last || l.Indent < prev.Indent) {
		return false
	}
	words, before := plain(b.s[l.Start:l.End]), plain(b.s[prev.Start:prev.End])
	return !phrase.IsCapitals(words) && goesOnAlike(before, words)
}

// longDecision is the length from which the words of a decision that have come to
// no end may go on with a capital or a figure on the next line.
const longDecision = 50

// brokenBeforeName tells whether a long line that can't end a sentence goes on
// with a name on the next: "… the proceedings of the" / "Council of 1st August".
func (b *builder) brokenBeforeName(p *Para, prev, l *Line) bool {
	if b.gap > 0 || p.Listed() || prev.Width < longDecision {
		return false
	}
	words, before := plain(b.s[l.Start:l.End]), plain(b.s[prev.Start:prev.End])
	if listsNames(before) {
		return !startsLower(words) && !phrase.IsCapitals(words) && !b.opensList(l) && !partStructures(before, words)
	}
	if endsEntry(before) || !leavesOpen(before) || startsLower(words) || phrase.IsCapitals(words) {
		return false
	}
	if e, entry := phrase.ReadEnumerator(words); entry {
		if rest := strings.TrimLeft(words[e.End:], " \t\u00a0"); strings.HasPrefix(rest, "That ") || strings.HasPrefix(rest, "To ") || startsLower(rest) {
			return false // an entry of a decision, not an initial
		}
	}
	_, marker := phrase.ReadMarker(words, nil)
	return !marker && !b.opensList(l) && !partStructures(before, words)
}

// listsNames tells a line that ends with a comma among the names behind a title for
// several: "… for the motion (5) – Councillors Marl, Tern,".
func listsNames(before string) bool {
	if !strings.HasSuffix(before, ",") {
		return false
	}
	last := before[strings.LastIndex(before, ". ")+1:]
	at := strings.LastIndex(last, "ouncillors ")
	return at > 0 && !strings.ContainsAny(last[at:], ";:(")
}

// brokenDecision tells whether the words of a decision go on with a capital or a
// figure: "That the minutes of the meeting held on Tuesday 23 July" / "2019 be
// confirmed". Nothing but a blank line or a point ends them.
func (b *builder) brokenDecision(p *Para, prev, l *Line) bool {
	if b.gap > 0 || len(p.Pieces) == 0 || p.Listed() || b.habits.Spacing == Close {
		return false
	}
	before, opens := b.s[prev.Start:prev.End], b.s[p.Pieces[0].Start:p.Pieces[0].End]
	if m, ok := phrase.ReadMarker(opens, nil); ok && m.Start == 0 && m.Kind == model.KindResolved {
		opens = opens[m.Text:]
	}
	if !strings.HasPrefix(opens, "That ") && !strings.HasPrefix(opens, "That, ") || len(before) < longDecision && !leavesOpen(before) {
		return false
	}
	last, _ := utf8.DecodeLastRuneInString(before)
	words := b.s[l.Start:l.End]
	if !unicode.IsLetter(last) && !unicode.IsDigit(last) && last != ',' || phrase.IsCapitals(words) || b.opensList(l) || opensStructure(words) || speaks(words) {
		return false
	}
	if e, entry := phrase.ReadEnumerator(words); entry && judge(e, strings.TrimLeft(words[e.End:], " \t"), false, false) != none {
		return false
	}
	found, moved := phrase.ReadProposal(words)
	return !moved || found.Text.End > 0
}

// carriesConjunction tells a line that begins with a word that goes on.
func carriesConjunction(words string) bool {
	for _, w := range [...]string{"and ", "or ", "of ", "for ", "to ", "in ", "by ", "on ", "which ", "be ", "with "} {
		if strings.HasPrefix(words, w) {
			return true
		}
	}
	return false
}

// brokenByHand tells whether the line is the second half of a paragraph that its
// typist broke with a line of its own, pushed in to stand under the words.
func (b *builder) brokenByHand(p *Para, prev, l *Line) bool {
	if b.gap > 3 || !l.Deep || l.Indent < prev.Indent+3 || b.opensList(l) {
		return false
	}
	last, _ := utf8.DecodeLastRuneInString(b.s[prev.Start:prev.End])
	first, _ := utf8.DecodeRuneInString(b.s[l.Start:l.End])
	return (unicode.IsLetter(last) || last == ',') && unicode.IsLower(first)
}

// runsOver tells whether a paragraph that stood open when a page was turned goes
// on with line i: its sentence was not at its end, or in a text without blank
// lines its last line was full.
// It tells too whether nothing else but the width of the lines says so.
func (b *builder) runsOver(p *Para, i int) (runs, byWidth bool) {
	prev, l := &b.lines[p.Last], &b.lines[i]
	before, words := plain(b.s[prev.Start:prev.End]), plain(b.s[l.Start:l.End])
	if p.Bar || b.gap >= apart || l.Bar.End > 0 || prev.Row || l.Row || b.opensList(l) && !b.carriesOn(p, prev, l) || partStructures(before, words) {
		return false, false
	}
	if leadsToEntry(before, words) {
		return false, false
	}
	last, _ := utf8.DecodeLastRuneInString(before)
	full := b.habits.Wrap > 0 && prev.Width <= b.habits.Wrap && !fits(b.s, prev, l, b.habits.Wrap)
	if m, marker := phrase.ReadMarker(words, nil); marker && (!leavesOpen(before) || opensAlone(m, before, words)) && !(full && startsLower(words) && !m.Capitals && unicode.IsLetter(last)) && !(strings.HasPrefix(words, "and ") && unicode.IsLetter(last)) && !(m.Start > 0 && full && namesSeconder(before)) {
		return false, false // but not in "… and are not yet" / "agreed, for the reasons …", nor in "seconded by A" / "and RESOLVED"
	}
	if b.entryOver(before, words) {
		return false, false
	}
	if words == "and" || words == "or" {
		return strings.HasSuffix(before, ";") || strings.HasSuffix(before, ","), false // the entry's last word alone
	}
	if unicode.IsLetter(last) || unicode.IsDigit(last) || strings.ContainsRune(",)’”;", last) {
		return leavesOpen(before) && !opensAnew(before, words) || startsLower(words) || full, false
	}
	over := full && ((b.habits.Spacing == Close || b.habits.WrapGaps) && last != ':' && !opensWithCode(words) || b.isProse(l))
	return over, over
}
