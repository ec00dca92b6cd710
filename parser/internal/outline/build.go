package outline

import (
	"minutebook/parser/internal/phrase"
	"minutebook/parser/internal/room"
)

// Room is what the lines and paragraphs of a source take. The zero value is ready.
type Room struct {
	lines  []Line
	paras  room.Of[Para]
	list   []*Para
	pieces []Span
}

// reset takes back what the source before took, of which no line and no
// paragraph is good from then on.
func (m *Room) reset(lines int) {
	m.lines = room.Slice(m.lines, lines)
	m.list = room.Slice(m.list, lines)
	m.paras.Reset()
}

// Paragraphs puts the lines together.
func Paragraphs(s string, lines []Line, h Habits) []*Para { return new(Room).Paragraphs(s, lines, h) }

// Paragraphs is the function of that name.
func (m *Room) Paragraphs(s string, lines []Line, h Habits) []*Para {
	m.pieces = room.Slice(m.pieces, len(lines))
	b := builder{s: s, lines: lines, habits: h, room: &m.paras, out: m.list[:0], pieces: m.pieces}
	for i := range lines {
		b.add(i)
	}
	for _, p := range b.out {
		p.set(s)
	}
	m.list = b.out
	settleWeak(b.out)
	return b.out
}

type builder struct {
	s      string
	lines  []Line
	habits Habits
	out    []*Para
	room   *room.Of[Para]
	pieces []Span // the first piece of each paragraph
	gap    int    // blank lines since the last words
	stray  []Span
	turned bool                         // a page was turned since the last words
	side   *Para                        // the title last read in the column at the left
	alone  [phrase.Bullet + 1]aloneSign // by class, the last sign without bracket or point that stood alone
}

// apart is a gap that nothing joins: a table's empty cell stands in it.
const apart = 100

func (b *builder) add(i int) {
	at := &b.lines[i]
	b.turned = b.turned || at.Page || at.Turn != ""
	if at.Side.End > 0 {
		b.addSide(i, at)
	}
	if at.Blank {
		b.blank(at)
		return
	}
	l := *at
	var last *Para
	if len(b.out) > 0 {
		last = b.out[len(b.out)-1]
	}
	switch {
	case last != nil && len(last.Pieces) == 0 && !b.opensList(&l):
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

// blank takes a line without words.
func (b *builder) blank(l *Line) {
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
}

// begin begins a paragraph with a line.
func (b *builder) begin(i int, l *Line) *Para {
	p := b.room.Next()
	*p = Para{Gap: b.gap, Indent: l.Indent - b.habits.Margin, Deep: l.Deep, Line: i, Bars: b.stray, Row: l.Row}
	b.stray = nil
	b.out = append(b.out, p)
	b.readEnumerator(p, l)
	return p
}

// addSide begins a title in the column at the left, or goes on with the one that began
// on the line above.
func (b *builder) addSide(i int, l *Line) {
	if p := b.side; p != nil && l.SideOn && !b.turned {
		p.Pieces = append(p.Pieces, l.Side)
		return
	}
	b.side = b.room.Next()
	*b.side = Para{Gap: max(b.gap, 1), Line: i, Last: i, Bars: b.stray, Side: true}
	if words := (Line{Span: l.Side}); numberBeside(b.s[words.Start:words.End]) > 0 {
		b.readEnumerator(b.side, &words)
		b.side.Pieces = []Span{words.Span}
	} else {
		b.side.Pieces = []Span{l.Side}
	}
	b.stray, b.gap, b.turned = nil, 0, false
	b.out = append(b.out, b.side)
}
