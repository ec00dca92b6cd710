package outline

import (
	"slices"
	"strings"
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
	Side     bool   // a title that stands in a column left of the text
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

// Relisted gives the paragraph as an entry of the list whose first sign its words
// begin with, behind a number of something larger: "12. (a) The quay". It tells false
// where they begin with none.
func (p *Para) Relisted() (*Para, bool) {
	e, ok := phrase.ReadEnumerator(p.Text)
	if !ok || !e.OpensLetters() || e.End >= len(p.Text) {
		return p, false
	}
	words := *p
	words.Enum, words.EnumGap = e, 1
	words.EnumSpan = p.Span(0, e.End)
	rest := e.End + len(p.Text[e.End:]) - len(strings.TrimLeft(p.Text[e.End:], " "))
	at := p.offset(rest)
	words.Pieces = slices.Clone(p.Pieces)
	for len(words.Pieces) > 1 && words.Pieces[0].End <= at {
		words.Pieces = words.Pieces[1:]
	}
	words.Pieces[0].Start = at
	words.folded = nil
	words.set(p.source)
	return &words, true
}

// Under gives the paragraph with the enumerator of another above it: a column of
// numbers stood beside a title and the text below it.
func (p *Para) Under(number *Para) *Para {
	words := *p
	words.Enum, words.EnumSpan, words.EnumGap = number.Enum, number.EnumSpan, number.EnumGap
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
