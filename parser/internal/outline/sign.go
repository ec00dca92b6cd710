package outline

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"minutebook/parser/internal/phrase"
	"minutebook/parser/internal/source"
)

// readEnumerator takes the enumerator off the line's words.
func (b *builder) readEnumerator(p *Para, l *Line) {
	words := b.s[l.Start:l.End]
	e, ok := readSign(words)
	if !ok {
		return
	}
	rest := words[e.End:]
	trimmed := source.TrimStart(rest)
	gap := source.Characters(rest[:len(rest)-len(trimmed)])
	wide := gap > 1 || strings.HasPrefix(rest, "\t") || strings.HasPrefix(rest, source.NoBreakSpace) && !(e.Bare && e.Class != phrase.Bullet)
	if cell := strings.TrimPrefix(trimmed, "/ "); len(cell) < len(trimmed) && cell != "" {
		p.Bars = append(p.Bars, Span{l.End - len(trimmed), l.End - len(trimmed) + 1}) // between the cells of a row
		trimmed = strings.TrimLeftFunc(cell, source.IsSpace)
	}
	alone := trimmed == ""
	strength := judge(e, trimmed, wide, alone)
	if alone && l.Bar.End > 0 && e.Class == phrase.Decimal {
		strength = none // a figure in a table's cell
	}
	if strength == weak && alone {
		strength = b.aloneInList(e, p.Line)
	}
	if alone && isTotal(e) && !b.succeedsLast(e) {
		strength = none
	}
	if strength == none {
		return
	}
	p.Enum, p.EnumGap, p.Weak = e, gap, strength == weak
	p.EnumSpan = Span{l.Start, l.Start + e.End}
	l.Start = l.End - len(trimmed)
}

// readSign reads the enumerator at the start of a line, with any character in it
// that shows nothing.
func readSign(words string) (phrase.Enumerator, bool) {
	e, ok := phrase.ReadEnumerator(words)
	head := words[:min(len(words), 24)]
	if ok || words[0] >= utf8.RuneSelf || source.IsASCII(head) || !strings.ContainsFunc(head, source.IsInvisible) {
		return e, ok
	}
	var clean []byte
	var ends []int
	for i, r := range head {
		if source.IsInvisible(r) || r == utf8.RuneError {
			continue
		}
		for k := range utf8.RuneLen(r) {
			clean = append(clean, words[i+k])
			ends = append(ends, i+k+1)
		}
	}
	if len(clean) == len(words) || len(clean) == 24 {
		return e, false
	}
	if e, ok = phrase.ReadEnumerator(string(clean)); ok {
		e.End = ends[e.End-1]
	}
	return e, ok
}

// isTotal tells a sign that may be a count of names on a line of its own: "(9)".
func isTotal(e phrase.Enumerator) bool {
	return e.Class == phrase.Digit && e.Value > 1 && e.Value < 80 && e.Label[0] == '('
}

// succeedsLast tells whether the list last seen goes on with e.
func (b *builder) succeedsLast(e phrase.Enumerator) bool {
	for i := len(b.out) - 1; i >= max(0, len(b.out)-40); i-- {
		if p := b.out[i]; p.Enum.Class == e.Class && strings.HasPrefix(p.Enum.Label, "(") {
			return p.Enum.Value == e.Value-1
		}
	}
	return false
}

// aloneSign is a sign that stood alone on a line.
type aloneSign struct{ value, line int }

// aloneInList tells whether a sign without bracket or point on a line of its own
// ("A", "1") is an entry's: the next sign of its kind then stands alone too, a
// few lines on, or the one before it did.
func (b *builder) aloneInList(e phrase.Enumerator, line int) strength {
	const reach = 12
	const list = 60 // lines between entries
	if last := b.alone[e.Class]; e.Value > 1 && e.Value == last.value+1 && line-last.line <= list {
		b.alone[e.Class] = aloneSign{e.Value, line}
		return strong
	}
	if e.Value != 1 {
		return none
	}
	for i, seen := line+1, 0; i < len(b.lines) && seen < reach; i++ {
		l := b.lines[i]
		if l.Blank {
			continue
		}
		seen++
		if l.End-l.Start > 5 {
			continue
		}
		if next, ok := phrase.ReadEnumerator(b.s[l.Start:l.End]); ok && next.Bare && next.End == l.End-l.Start && next.Class == e.Class && next.Value == 2 {
			b.alone[e.Class] = aloneSign{e.Value, line}
			return strong
		}
	}
	return none
}

type strength int

const (
	none strength = iota
	weak
	strong
)

// judge tells how far an enumerator can be believed from its own line: words
// that look like one ("14 weeks’ closure", "A report", "J. Smith") are weak.
func judge(e phrase.Enumerator, rest string, wide, alone bool) strength {
	first, _ := utf8.DecodeRuneInString(rest)
	switch {
	case e.Class == phrase.Bullet:
		return strong // no word of English is the letter o
	case e.Label[0] == '(' && (strings.HasPrefix(rest, ";") || strings.HasPrefix(rest, ",")):
		return none // a count within a sentence: "… and Fenn" / "(5); and for the amendment"
	case alone && e.Value > 999:
		return none
	case alone && e.Bare && e.Class != phrase.Bullet:
		return weak
	case e.Value >= 1900 && e.Value < 2100 && !alone && e.Class != phrase.Decimal:
		return none // a year
	case e.Class == phrase.Decimal && opensWithHalf(rest):
		return none // a time
	case e.Class == phrase.Decimal:
		switch {
		case e.Value > 999:
			return none
		case !alone && !wide && (unicode.IsLower(first) || unicode.IsDigit(first)):
			return weak // "4.1 metres was the width", "1.4 million"
		}
		return strong
	case e.Bare:
		return judgeBare(e, rest, wide)
	case (e.Class == phrase.Upper || e.Class == phrase.UpperRoman) && strings.HasSuffix(e.Label, ".") && !wide && !alone && unicode.IsUpper(first):
		return weak // "J. Smith"
	}
	return strong
}

// opensWithHalf tells words that begin with the half of a day: what stands before
// them is a time.
func opensWithHalf(rest string) bool {
	for _, half := range [...]string{"am", "pm", "a.m", "p.m"} {
		if phrase.HasFold(rest, half) && (len(rest) == len(half) || !unicode.IsLetter(rune(rest[len(half)]))) {
			return true
		}
	}
	return false
}

func judgeBare(e phrase.Enumerator, rest string, wide bool) strength {
	if e.Value > 400 {
		return none
	}
	if wide && !phrase.OpensWithMonth(rest) && (e.Class != phrase.Digit || !startsLower(rest) || e.Value < 20) {
		return strong
	}
	if phrase.OpensWithMonth(rest) {
		return none
	}
	return weak
}

func startsLower(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsLower(r)
}

// opensList tells whether the line begins with an enumerator that can be believed.
func (b *builder) opensList(l *Line) bool {
	words := b.s[l.Start:l.End]
	e, ok := phrase.ReadEnumerator(words)
	if !ok {
		return false
	}
	rest := words[e.End:]
	trimmed := strings.TrimLeftFunc(rest, source.IsSpace)
	wide := utf8.RuneCountInString(rest[:len(rest)-len(trimmed)]) > 1
	return judge(e, trimmed, wide, trimmed == "") == strong
}
