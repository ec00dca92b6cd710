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

// nextOfSeries tells a line below the end of a sentence that opens with the number
// behind the one with which an earlier paragraph opened, as minute books count their
// items: "92/14 Apologies", and "93/14 Minutes of …" below a full line.
func (b *builder) nextOfSeries(before, words string) bool {
	n, rest := leadingDigits(words)
	if n == 0 || n > 4 || rest == "" || rest[0] != '/' || !strings.HasSuffix(before, ".") {
		return false
	}
	m, title := leadingDigits(rest[1:])
	first, _ := utf8.DecodeRuneInString(strings.TrimLeft(title, " .\t"))
	if m != 2 && m != 4 || title == "" || !unicode.IsUpper(first) {
		return false
	}
	number, _ := strconv.Atoi(words[:n])
	year := rest[:1+m]
	for i := len(b.out) - 1; i >= max(0, len(b.out)-listReach); i-- {
		p := b.out[i]
		if len(p.Pieces) == 0 {
			continue
		}
		t := b.s[p.Pieces[0].Start:p.Pieces[0].End]
		if k, rest := leadingDigits(t); k > 0 && strings.HasPrefix(rest, year+" ") {
			last, _ := strconv.Atoi(t[:k])
			return last+1 == number
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
