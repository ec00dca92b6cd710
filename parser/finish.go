package parser

import (
	"slices"
	"sort"
	"strings"

	"minutebook/model"
	"minutebook/parser/internal/outline"
	"minutebook/parser/internal/phrase"
	"minutebook/parser/internal/source"
)

// finishDecisions gives the item its resolutions and motions, in reading order,
// with their places and names.
func (it *itemReader) finishDecisions() {
	for _, res := range it.resList {
		res.ID, res.At = it.id(res.spans.Start), it.at(res.spans)
		it.item.Resolutions = append(it.item.Resolutions, res.Resolution)
	}
	it.repeats()
	motions := it.item.Motions
	sort.SliceStable(motions, func(i, j int) bool { return byteOf(motions[i].ID) < byteOf(motions[j].ID) })
	it.settleReasons()
}

// byteOf gives the byte that an identity names.
func byteOf(id string) int {
	n := 0
	for _, c := range id[strings.IndexByte(id, '@')+1:] {
		n = n*10 + int(c-'0')
	}
	return n
}

// printing is a resolution of the decision's section, with its words.
type printing struct {
	res   *resolution
	words []string // when asked for
	used  bool
}

// nearby is how many decisions are compared with one of the minutes: they are
// printed in the same order both times.
const nearby = 16

// repeats links a resolution of the minutes to the same one of the decision's
// section, and tells where their words differ.
func (it *itemReader) repeats() {
	minutes := func(res *resolution) bool { return res.Section == model.SectionMinutes }
	if !slices.ContainsFunc(it.resList, minutes) {
		return
	}
	var first []*printing
	for _, res := range it.resList {
		if res.Section == model.SectionDecision {
			first = append(first, &printing{res: res})
		}
	}
	for _, res := range it.resList {
		for len(first) > 0 && first[0].used {
			first = first[1:]
		}
		if len(first) == 0 {
			return
		}
		if minutes(res) {
			it.repeated(res, first[:min(len(first), nearby)])
		}
	}
}

// repeated finds the first printing of a resolution among some: the same words, as
// most have, else the likest.
func (it *itemReader) repeated(res *resolution, among []*printing) {
	for _, p := range among {
		if !p.used && (res.Text != "" || res.Clauses != nil) && p.res.Text == res.Text && sameClauses(p.res.Clauses, res.Clauses) {
			p.used = true
			res.Repeats = it.id(p.res.spans.Start)
			return
		}
	}
	words := wordsOf(res.Resolution)
	var best *printing
	score := alike
	for _, p := range among {
		if p.used {
			continue
		}
		if p.words == nil {
			p.words = wordsOf(p.res.Resolution)
		}
		if s := likeness(p.words, words); s > score {
			best, score = p, s
		}
	}
	if best == nil {
		return
	}
	best.used = true
	res.Repeats = it.id(best.res.spans.Start)
	if a, b := strings.Join(best.words, " "), strings.Join(words, " "); a != b {
		it.diagnose("repeat-differs", res.spans, "the decision is printed twice, and the words differ: "+quote(firstDifference(a, b)))
	}
}

// sameClauses tells whether two clause trees have the same words.
func sameClauses(a, b []*model.Clause) bool {
	return slices.EqualFunc(a, b, func(a, b *model.Clause) bool {
		return a.Text == b.Text && sameClauses(a.Clauses, b.Clauses)
	})
}

// wordsOf gives the words of a resolution and its clauses, without their
// punctuation, in small letters.
func wordsOf(res *model.Resolution) []string {
	out := make([]string, 0, 64)
	add := func(text string) {
		for w := range strings.FieldsSeq(phrase.Small(text)) {
			if w = bareWord(w); w != "" {
				out = append(out, w)
			}
		}
	}
	add(res.Text)
	var walk func([]*model.Clause)
	walk = func(list []*model.Clause) {
		for _, c := range list {
			add(c.Text)
			walk(c.Clauses)
		}
	}
	walk(res.Clauses)
	return out
}

// bareWord takes the punctuation off a word in small letters.
func bareWord(w string) string {
	letter := func(c byte) bool { return c >= 'a' && c <= 'z' }
	if letter(w[0]) && letter(w[len(w)-1]) {
		return w
	}
	return strings.Trim(w, ".,;:-–—()‘’“”'\"")
}

// alike is more than the likeness that two decisions on one item may have.
const alike = 0.7

// likeness tells how many of their words two texts share, from 0 to 1. Where their
// lengths alone keep them from being alike, it is 0.
func likeness(a, b []string) float64 {
	if float64(min(len(a), len(b))) <= alike*float64(max(len(a), len(b))) {
		return 0
	}
	count := make(map[string]int, len(a))
	for _, w := range a {
		count[w]++
	}
	shared := 0
	for _, w := range b {
		if count[w] > 0 {
			count[w]--
			shared++
		}
	}
	return float64(shared) / float64(max(len(a), len(b)))
}

// firstDifference quotes the second text where it parts from the first.
func firstDifference(a, b string) string {
	i := 0
	for i < len(a) && i < len(b) && a[i] == b[i] {
		i++
	}
	start := strings.LastIndexByte(b[:i], ' ') + 1
	return b[start:]
}

// tellOfSource gives the diagnostics that concern the source as a whole.
func (r *reading) tellOfSource() {
	start := outline.Span{End: len(r.src.S)}
	if len(r.paras) > 0 {
		start = outline.Span{Start: r.paras[0].Start(), End: r.paras[0].End()}
	}
	switch {
	case r.src.Guessed:
		r.diagnose("encoding-guessed", start, "the file was read as "+r.src.Encoding+", which was told from its bytes")
	case r.src.Encoding == source.Mixed:
		for _, l := range r.src.Lines {
			if l.Mixed && l.End > l.Start { // a next line (U+0085) may have parted it
				r.diagnose("encoding-mixed", outline.Span{Start: l.Start, End: l.End}, "this line is not UTF-8; it was read as windows-1252")
				break
			}
		}
	}
	if i := source.Mojibake(r.src.S); i >= 0 {
		r.diagnose("mojibake", outline.Span{Start: i, End: i + 2}, "the text was garbled before it was saved; it is kept as it stands")
	}
	r.exempt()
}

// exemptSigns are the words that tell of exempt business: the schedule of the
// Local Government Act that lists it, and its Scottish kin.
var exemptSigns = [...]string{"Schedule 12A", "Schedule 12 A", "Schedule 7A"}

// exempt tells once of exempt business in each source.
func (r *reading) exempt() {
	if strings.Contains(r.src.S, "Schedule ") { // as in few
		for _, sign := range exemptSigns {
			if i := strings.Index(r.src.S, sign); i >= 0 {
				r.diagnose("exempt-content", outline.Span{Start: i, End: i + len(sign)}, "the text names exempt information")
				return
			}
		}
	}
	for _, p := range r.paras {
		if p.Cues()&phrase.ExclusionCue == 0 {
			continue
		}
		t := phrase.Small(p.Text)
		for _, who := range [...]string{"press and public", "public and press", "public be excluded"} {
			if strings.Contains(t, who) {
				r.diagnose("exempt-content", outline.Span{Start: p.Start(), End: p.End()}, "the press and public were excluded, or this was proposed")
				return
			}
		}
	}
}

// tellOfMinutes says of a page without minutes that it has none.
func (r *reading) tellOfMinutes() {
	for _, rec := range r.records {
		for _, item := range rec.Items {
			if len(item.Minutes)+len(item.Decision)+len(item.Resolutions)+len(item.Motions) > 0 {
				return
			}
		}
	}
	if len(r.paras) > 0 && r.layout != model.LayoutUnknown {
		p := r.paras[0]
		r.diagnose("no-minutes", outline.Span{Start: p.Start(), End: p.End()}, "the page holds no minutes and no decision")
	}
}

// attach gives each diagnostic to the record in whose part of the source it
// stands; those before the first record stand in the first.
func (r *reading) attach() {
	sort.SliceStable(r.notes, func(i, j int) bool { return r.notes[i].offset < r.notes[j].offset })
	for _, n := range r.notes {
		rec := r.records[r.recordAt(n.offset)]
		rec.Diagnostics = append(rec.Diagnostics, n.d)
	}
}
