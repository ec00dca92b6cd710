package outline

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"minutebook/parser/internal/phrase"
)

// carriesOn tells whether a line of broken text that looks like an entry of a
// list is none: a dash within a sentence, a count at its end.
func (b *builder) carriesOn(p *Para, prev, l *Line) bool {
	words := b.s[l.Start:l.End]
	e, _ := phrase.ReadEnumerator(words)
	last, _ := utf8.DecodeLastRuneInString(b.s[prev.Start:prev.End])
	switch {
	case e.Class == phrase.Bullet && endsEntry(b.s[prev.Start:prev.End]):
		return false
	case e.Class == phrase.Bullet:
		return e.Label != p.Enum.Label && strings.ContainsAny(e.Label, "-–—") && (unicode.IsLetter(last) || unicode.IsDigit(last))
	case e.Class == phrase.Digit && e.End == len(words):
		return e.Value > 1 && !b.succeedsLast(e) || leavesOpen(b.s[prev.Start:prev.End])
	}
	return false
}

// brokenAtDash tells whether a line longer than the others goes on with a dash: another
// of its kind stands within the line below, so that it opens no entry of a list. "…, Una
// Dray" / "– Low Ward, Max Reed – High Ward".
func (b *builder) brokenAtDash(prev, l *Line) bool {
	words := b.s[l.Start:l.End]
	dash, size := utf8.DecodeRuneInString(words)
	if dash != '–' && dash != '—' || b.gap > 0 || prev.Width < b.habits.Wrap || !strings.HasPrefix(words[size:], " ") {
		return false
	}
	return strings.Contains(words[size:], " "+words[:size]+" ")
}

// fallsWithin tells whether the sign with which a line begins below a full one is
// part of the sentence: what is counted stands before it ("… at Band" / "D."), it
// closes a bracket ("(Appendix" / "1)"), the next sign follows on the line ("have
// been" / "(1) accepted, (2) completed"), or no list has come as far ("more than" /
// "30.").
func (b *builder) fallsWithin(p *Para, prev *Line, i int) bool {
	before, words := b.s[prev.Start:prev.End], b.s[b.lines[i].Start:b.lines[i].End]
	e, ok := phrase.ReadEnumerator(words)
	last, _ := utf8.DecodeLastRuneInString(before)
	if !ok || e.Class == phrase.Bullet || !unicode.IsLetter(last) || e.Class == phrase.Lower && isNext(p.Enum, e) {
		return false // "(a) … in the Appendix" / "(b) the lease be put off"
	}
	if strings.HasSuffix(e.Label, ")") && e.Label[0] != '(' && strings.LastIndexByte(before, '(') > strings.LastIndexByte(before, ')') {
		return true
	}
	if phrase.IsCounted(before[strings.LastIndexAny(before, " (")+1:]) {
		return true
	}
	if e.Value == 1 {
		return e.Label[0] == '(' && inlineNext(words, e)
	}
	bracketed := e.Label[0] == '(' && startsLower(strings.TrimLeft(words[e.End:], " -–—"))
	return e.Class == phrase.Digit && (bracketed || startsLower(phrase.LastWord(before))) && !phrase.IsCapitals(before) && !b.counts(e, i)
}

// counts tells whether a number belongs to a list: the one before it opens a
// paragraph above, or the next one a line below.
func (b *builder) counts(e phrase.Enumerator, i int) bool {
	for n := len(b.out) - 1; n >= max(0, len(b.out)-listReach); n-- {
		if p := b.out[n]; p.Enum.Class == e.Class && p.Enum.Value == e.Value-1 && (p.Enum.Label[0] == '(') == (e.Label[0] == '(') {
			return true
		}
	}
	for n := i + 1; n < min(len(b.lines), i+2*listReach); n++ {
		l := b.lines[n]
		if l.Blank {
			continue
		}
		if next, ok := phrase.ReadEnumerator(b.s[l.Start:l.End]); ok && isNext(e, next) {
			return true
		}
	}
	return false
}

// inlineNext tells whether a short entry is followed by the next one on its line.
func inlineNext(words string, e phrase.Enumerator) bool {
	rest := words[e.End:]
	i := strings.Index(rest, " (")
	if i < 0 || i > inlineReach {
		return false
	}
	next, ok := phrase.ReadEnumerator(rest[i+1:])
	return ok && isNext(e, next)
}

// inlineReach is how long an entry may be that the next one follows on its line.
const inlineReach = 30

// nextOfSeries tells a line below the end of a sentence that opens with a number of
// the series in which minute books count their items: "92/14 Apologies", "18/72
// Minutes of …", "1203 Finance", below a full line. An earlier paragraph opens with the
// number before it; the first of its kind has the one behind it further down.
func (b *builder) nextOfSeries(before, words string, line int) bool {
	if words[0] < '0' || words[0] > '9' || !strings.HasSuffix(before, ".") {
		return false
	}
	number, ok := readSeries(words)
	if !ok {
		return false
	}
	for i := len(b.out) - 1; i >= max(0, len(b.out)-listReach); i-- {
		p := b.out[i]
		if len(p.Pieces) == 0 {
			continue
		}
		if last, ok := readSeries(b.s[p.Pieces[0].Start:p.Pieces[0].End]); ok && last.alike(number) {
			return number.follows(last)
		}
	}
	for i := line + 1; i < min(len(b.lines), line+listReach); i++ {
		if next, ok := readSeries(b.s[b.lines[i].Start:b.lines[i].End]); ok && next.alike(number) {
			return next.follows(number)
		}
	}
	return false
}

// besideQuotation tells where a decision or motion in quotation marks is parted from
// the words about it, however full the line above may be: "… seconded by B:-" over
// "“That …", and what begins anew below its last line "… be restored.”".
func (b *builder) besideQuotation(p *Para, before, words string) bool {
	if before == "" {
		return false
	}
	switch before[len(before)-1] {
	case ':', '-':
		return quotesThat(words) && (strings.HasSuffix(before, ":-") || strings.HasSuffix(before, ":"))
	case '.', '"', "”"[len("”")-1]:
		if !strings.HasSuffix(before, ".”") && !strings.HasSuffix(before, "”.") && !strings.HasSuffix(before, ".\"") && !strings.HasSuffix(before, "\".") {
			return false
		}
		first, _ := utf8.DecodeRuneInString(words)
		return unicode.IsUpper(first) && len(p.Pieces) > 0 && quotesThat(b.s[p.Pieces[0].Start:p.Pieces[0].End])
	}
	return false
}

// quotesThat tells the opening words of a decision in quotation marks.
func quotesThat(words string) bool {
	return strings.HasPrefix(words, "“That") || strings.HasPrefix(words, "\"That")
}

// seriesNumber is the number of an item as minute books print it: a count with the
// year behind or before it, or a count alone, of which below is 0.
type seriesNumber struct{ above, below int }

// readSeries reads the number of an item that opens a line, a title behind it. One
// that stands alone needs a title that ends without a point: "12 Members came." counts.
func readSeries(t string) (seriesNumber, bool) {
	n, rest := leadingDigits(t)
	if n < 2 && !strings.HasPrefix(rest, "/") || n > 4 || rest == "" {
		return seriesNumber{}, false
	}
	var s seriesNumber
	s.above, _ = strconv.Atoi(t[:n])
	title := rest
	if rest[0] == '/' {
		var m int
		m, title = leadingDigits(rest[1:])
		if m > 4 || m < 2 && n != 2 && n != 4 || n == 3 && m == 3 {
			return seriesNumber{}, false
		}
		s.below, _ = strconv.Atoi(rest[1 : 1+m])
	}
	words := strings.TrimLeft(title, " .\t")
	first, _ := utf8.DecodeRuneInString(words)
	if !unicode.IsUpper(first) || s.below == 0 && (len(words) == len(title) || len(words) > longestCounted || strings.HasSuffix(words, ".")) {
		return seriesNumber{}, false
	}
	return s, true
}

// longestCounted bounds a title behind a number that stands alone.
const longestCounted = 60

// alike tells whether two numbers may be of one series: both with a year, the same in
// the same place, or both without.
func (s seriesNumber) alike(o seriesNumber) bool {
	if s.below == 0 || o.below == 0 {
		return s.below == o.below
	}
	return s.below == o.below || s.above == o.above
}

// follows tells whether a number is the one behind o.
func (s seriesNumber) follows(o seriesNumber) bool {
	return s.below == o.below && s.above == o.above+1 || s.above == o.above && s.below == o.below+1
}
