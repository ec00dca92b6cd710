package outline

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"minutebook/parser/internal/phrase"
	"minutebook/parser/internal/source"
)

// Para is a paragraph, an entry of a list, a heading, a label: what a reader
// sees as one piece. Its words are Text, folded, without its enumerator.
type Para struct {
	Text     string
	Enum     phrase.Enumerator // the sign that opens it; Class is NoClass where none does
	EnumSpan Span
	EnumGap  int  // characters of white space after the enumerator; the line's end counts as many
	Weak     bool // the enumerator may be a word: only its neighbours can tell
	Gap      int  // blank lines before it
	Indent   int  // of its first line
	Deep     bool // indented by U+00A0 or tabs
	Line     int  // index of its first line
	Last     int  // index of its last line
	Bar      bool // a cell of a table saved with bars
	Pieces   []Span
	Bars     []Span
	ByWidth  bool   // it runs over a page's turn, and only the width of its lines says so
	Row      bool   // its first line is a row of cells
	Tails    []Span // words beside it in a column of owners

	label     Label // memo of ReadLabel(Text)
	labelRead bool
	cues      phrase.Cues // memo of phrase.CuesOf(Text)
	cuesRead  bool
	source    string
	base      int     // offset of Text where it is a slice of the source
	folded    []int32 // offset of each byte of Text otherwise, and of its end; built when asked for
}

// Listed tells whether an enumerator or bullet opens the paragraph.
func (p *Para) Listed() bool { return p.Enum.Class != phrase.NoClass }

// Unlisted gives the paragraph without its enumerator: it was the number of
// something larger.
func (p *Para) Unlisted() *Para {
	if !p.Listed() {
		return p
	}
	words := *p
	words.Enum, words.EnumSpan, words.EnumGap = phrase.Enumerator{}, Span{}, 0
	return &words
}

// With gives the paragraph and those below it as one.
func (p *Para) With(below ...*Para) *Para {
	if len(below) == 0 {
		return p
	}
	both := *p
	both.Pieces, both.Bars, both.Tails = slices.Clone(p.Pieces), slices.Clone(p.Bars), slices.Clone(p.Tails)
	for _, q := range below {
		both.Pieces = append(both.Pieces, q.Pieces...)
		both.Bars = append(both.Bars, q.Bars...)
		both.Tails = append(both.Tails, q.Tails...)
		both.Last = q.Last
	}
	both.folded = nil
	both.set(p.source)
	return &both
}

// aloneGap is the gap behind an enumerator that stood alone on its line.
const aloneGap = 99

// EnumAlone tells whether the paragraph's enumerator stood alone on its line.
func (p *Para) EnumAlone() bool { return p.EnumGap >= aloneGap }

// Label reads the label at the start of the paragraph's words.
func (p *Para) Label() (Label, bool) {
	if !p.labelRead {
		p.label, _ = ReadLabel(p.Text)
		p.labelRead = true
	}
	return p.label, p.label.Kind != NoLabel
}

// Cues gives what letters of the paragraph's words hint at.
func (p *Para) Cues() phrase.Cues {
	if !p.cuesRead {
		p.cues, p.cuesRead = phrase.CuesOf(p.Text), true
	}
	return p.cues
}

// Start is the offset at which the paragraph begins, its enumerator included.
func (p *Para) Start() int {
	if p.Listed() {
		return p.EnumSpan.Start
	}
	if len(p.Pieces) == 0 {
		return 0
	}
	return p.Pieces[0].Start
}

// End is the offset after its last word.
func (p *Para) End() int {
	if len(p.Pieces) == 0 {
		return p.EnumSpan.End
	}
	return p.Pieces[len(p.Pieces)-1].End
}

// Span gives the place in the source of Text[i:j], less a blank at its end: the
// source may have more than one character in its place.
func (p *Para) Span(i, j int) Span {
	for i < j && p.Text[j-1] == ' ' {
		j--
	}
	if i >= j {
		return Span{p.offset(i), p.offset(i)}
	}
	if i == 0 && j == len(p.Text) {
		return Span{p.Pieces[0].Start, p.Pieces[len(p.Pieces)-1].End}
	}
	_, n := utf8.DecodeLastRuneInString(p.Text[i:j])
	return Span{p.offset(i), p.offset(j-n) + n}
}

func (p *Para) offset(i int) int {
	if p.base >= 0 {
		return p.base + i
	}
	if p.folded == nil {
		p.foldOffsets()
	}
	return int(p.folded[i])
}

// foldOffsets folds the pieces again, byte by byte, to learn where each byte of
// Text stands in the source.
func (p *Para) foldOffsets() {
	p.folded = make([]int32, 0, len(p.Text)+1)
	space := -1
	end := 0
	for _, piece := range p.Pieces {
		if len(p.folded) > 0 && space < 0 {
			space = piece.Start
		}
		for i := piece.Start; i < piece.End; {
			r, n := utf8.DecodeRuneInString(p.source[i:piece.End])
			switch {
			case source.IsInvisible(r):
			case source.IsSpace(r):
				if space < 0 && len(p.folded) > 0 {
					space = i
				}
			default:
				if space >= 0 && len(p.folded) > 0 {
					p.folded = append(p.folded, int32(space))
				}
				space = -1
				for k := range n {
					p.folded = append(p.folded, int32(i+k))
				}
				end = i + n
			}
			i += n
		}
	}
	p.folded = append(p.folded, int32(end))
}

// Set gives the paragraph its pieces and folds its words.
func (p *Para) set(s string) {
	p.source, p.labelRead, p.cuesRead = s, false, false
	switch len(p.Pieces) {
	case 0:
		p.Text, p.base = "", 0
		return
	case 1:
		raw := s[p.Pieces[0].Start:p.Pieces[0].End]
		p.Text = source.Fold(raw)
		if len(p.Text) == len(raw) {
			p.base = p.Pieces[0].Start
			return
		}
	default:
		var b strings.Builder
		b.Grow(len(p.Pieces) + p.End() - p.Pieces[0].Start)
		for _, piece := range p.Pieces {
			b.WriteString(s[piece.Start:piece.End])
			b.WriteByte(' ')
		}
		p.Text = source.Fold(b.String())
	}
	p.base = -1
}

// Paragraphs puts the lines together.
func Paragraphs(s string, lines []Line, h Habits) []*Para {
	b := builder{s: s, lines: lines, habits: h, pieces: make([]Span, 0, len(lines))}
	for i := range lines {
		b.add(i)
	}
	for _, p := range b.out {
		p.set(s)
	}
	settleWeak(b.out)
	return b.out
}

type builder struct {
	s      string
	lines  []Line
	habits Habits
	out    []*Para
	room   []Para // paragraphs to come, made many at once
	pieces []Span // the first piece of each paragraph
	gap    int    // blank lines since the last words
	stray  []Span
	turned bool                         // a page was turned since the last words
	alone  [phrase.Bullet + 1]aloneSign // by class, the last sign without bracket or point that stood alone
}

// apart is a gap that nothing joins: a table's empty cell stands in it.
const apart = 100

func (b *builder) add(i int) {
	l := b.lines[i]
	b.turned = b.turned || l.Page || l.Turn != ""
	if l.Blank {
		if n := len(b.out); l.Tail.End > 0 && n > 0 {
			b.out[n-1].Tails = append(b.out[n-1].Tails, l.Tail) // beside no words of its own
			return
		}
		b.gap++
		if l.Bar.End > 0 {
			b.gap += apart
			b.stray = append(b.stray, l.Bar)
			if n := len(b.out); n > 0 {
				b.out[n-1].Bars = append(b.out[n-1].Bars, l.Bar)
				b.stray = b.stray[:0]
			}
		}
		return
	}
	var last *Para
	if len(b.out) > 0 {
		last = b.out[len(b.out)-1]
	}
	switch {
	case last != nil && len(last.Pieces) == 0 && !b.opensList(l):
		// The enumerator stood alone on its line: these are its words.
		last.EnumGap, last.Weak = aloneGap, false
	case last != nil && b.turned:
		runs, wide := b.runsOver(last, i)
		last.ByWidth = last.ByWidth || wide
		if !runs {
			b.gap = max(b.gap, 1)
			last = b.begin(i, &l)
		}
	case last != nil && b.joins(last, i):
	default:
		last = b.begin(i, &l)
	}
	b.turned = false
	switch {
	case l.Start >= l.End:
	case last.Pieces == nil:
		b.pieces = append(b.pieces, l.Span)
		n := len(b.pieces)
		last.Pieces = b.pieces[n-1 : n : n]
	default:
		last.Pieces = append(last.Pieces, l.Span)
	}
	if l.Bar.End > 0 {
		last.Bar = true
		last.Bars = append(last.Bars, l.Bar)
	}
	if l.Tail.End > 0 {
		last.Tails = append(last.Tails, l.Tail)
	}
	last.Last = i
	b.gap = 0
}

// begin begins a paragraph with a line.
func (b *builder) begin(i int, l *Line) *Para {
	if len(b.room) == 0 {
		b.room = make([]Para, 16)
	}
	p := &b.room[0]
	b.room = b.room[1:]
	*p = Para{Gap: b.gap, Indent: l.Indent - b.habits.Margin, Deep: l.Deep, Line: i, Bars: b.stray, Row: l.Row}
	b.stray = nil
	b.out = append(b.out, p)
	b.readEnumerator(p, l)
	return p
}

// runsOver tells whether a paragraph that stood open when a page was turned goes
// on with line i: its sentence was not at its end, or in a text without blank
// lines its last line was full.
// It tells too whether nothing else but the width of the lines says so.
func (b *builder) runsOver(p *Para, i int) (runs, byWidth bool) {
	prev, l := b.lines[p.Last], b.lines[i]
	before, words := b.s[prev.Start:prev.End], b.s[l.Start:l.End]
	if p.Bar || b.gap >= apart || l.Bar.End > 0 || prev.Row || l.Row || b.opensList(l) && !b.carriesOn(prev, l) || opensStructure(words) || isStructure(before) {
		return false, false
	}
	if _, marker := phrase.ReadMarker(words, nil); marker && !leavesOpen(before) {
		return false, false
	}
	last, _ := utf8.DecodeLastRuneInString(before)
	full := b.habits.Wrap > 0 && prev.Width <= b.habits.Wrap && !fits(b.s, prev, l, b.habits.Wrap)
	if unicode.IsLetter(last) || unicode.IsDigit(last) || last == ',' || last == ')' || last == '’' {
		return leavesOpen(before) || startsLower(words) || full, false
	}
	over := full && b.habits.Spacing == Close
	return over, over
}

// readEnumerator takes the enumerator off the line's words.
func (b *builder) readEnumerator(p *Para, l *Line) {
	words := b.s[l.Start:l.End]
	e, ok := readSign(words)
	if !ok {
		return
	}
	rest := words[e.End:]
	trimmed := strings.TrimLeftFunc(rest, func(r rune) bool { return source.IsSpace(r) || source.IsInvisible(r) })
	gap := utf8.RuneCountInString(rest[:len(rest)-len(trimmed)])
	wide := gap > 1 || strings.HasPrefix(rest, "\t") || strings.HasPrefix(rest, "\u00a0")
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
	if ok || words[0] >= utf8.RuneSelf || source.IsASCII(head) {
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
	case alone && e.Value > 999:
		return none
	case alone && e.Bare && e.Class != phrase.Bullet:
		return weak
	case e.Value >= 1900 && e.Value < 2100 && !alone && e.Class != phrase.Decimal:
		return none // a year
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

// joins tells whether line i carries on the paragraph.
func (b *builder) joins(p *Para, i int) bool {
	prev, l := b.lines[p.Last], b.lines[i]
	if p.Bar || prev.Row || l.Row || l.Bar.End > 0 && b.habits.Wrap == 0 {
		return false // only where lines are broken may a bar end a cell of several
	}
	if b.nextEntry(p, l) {
		return false
	}
	if b.habits.Wrap > 0 && (b.gap == 0 || b.gap == 1 && b.habits.WrapGaps) && i-p.Last <= 2 {
		return (!b.opensList(l) || b.carriesOn(prev, l)) && !opensStructure(b.s[l.Start:l.End]) && !isStructure(b.s[prev.Start:prev.End]) && prev.Width <= b.habits.Wrap && !fits(b.s, prev, l, b.habits.Wrap)
	}
	return b.brokenByHand(p, prev, l) || b.brokenSentence(prev, l)
}

// nextEntry tells whether a line begins with the sign after the paragraph's own,
// as in lists without brackets or points: "A That …" and "B That …".
func (b *builder) nextEntry(p *Para, l Line) bool {
	if !p.Weak {
		return false
	}
	e, ok := phrase.ReadEnumerator(b.s[l.Start:l.End])
	return ok && isNext(p.Enum, e)
}

// The least width of a line that a copy or a mail may have broken where it likes.
const broken = 25

// brokenSentence tells whether a sentence goes on from one line to the next
// although the source as a whole breaks no lines: it was pasted from elsewhere.
// Across a blank line only words that can't end a sentence show it.
func (b *builder) brokenSentence(prev, l Line) bool {
	words, before := b.s[l.Start:l.End], b.s[prev.Start:prev.End]
	last, _ := utf8.DecodeLastRuneInString(before)
	if b.gap > 2 || !startsLower(words) || !unicode.IsLetter(last) && !unicode.IsDigit(last) && last != ',' {
		return false
	}
	open := leavesOpen(before)
	if !open && (b.gap > 0 || prev.Width < broken && !carriesConjunction(words)) {
		return false
	}
	if _, entry := phrase.ReadEnumerator(words); entry {
		return false // "a the report be noted": typists leave the points away too
	}
	if _, marker := phrase.ReadMarker(words, nil); marker && !open {
		return false // "resolved:"
	}
	return !opensStructure(words) && !isStructure(before)
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

// carriesOn tells whether a line of broken text that looks like an entry of a
// list is none: a dash within a sentence, a count at its end.
func (b *builder) carriesOn(prev, l Line) bool {
	words := b.s[l.Start:l.End]
	e, _ := phrase.ReadEnumerator(words)
	last, _ := utf8.DecodeLastRuneInString(b.s[prev.Start:prev.End])
	switch {
	case e.Class == phrase.Bullet:
		return strings.ContainsAny(e.Label, "-–—") && (unicode.IsLetter(last) || unicode.IsDigit(last))
	case e.Class == phrase.Digit && e.End == len(words):
		return e.Value > 1 && !b.succeedsLast(e) || leavesOpen(b.s[prev.Start:prev.End])
	}
	return false
}

// brokenByHand tells whether the line is the second half of a paragraph that its
// typist broke with a line of its own, pushed in to stand under the words.
func (b *builder) brokenByHand(p *Para, prev, l Line) bool {
	if b.gap > 3 || !l.Deep || l.Indent < prev.Indent+3 || b.opensList(l) {
		return false
	}
	last, _ := utf8.DecodeLastRuneInString(b.s[prev.Start:prev.End])
	first, _ := utf8.DecodeRuneInString(b.s[l.Start:l.End])
	return (unicode.IsLetter(last) || last == ',') && unicode.IsLower(first)
}

// opensList tells whether the line begins with an enumerator that can be believed.
func (b *builder) opensList(l Line) bool {
	words := b.s[l.Start:l.End]
	e, ok := phrase.ReadEnumerator(words)
	if !ok {
		return false
	}
	rest := words[e.End:]
	trimmed := strings.TrimLeftFunc(rest, source.IsSpace)
	wide := len(rest)-len(trimmed) > 1
	return judge(e, trimmed, wide, trimmed == "") == strong
}
