package parser

import (
	"strings"

	"minutebook/parser/internal/outline"
	"minutebook/parser/internal/phrase"
)

// A title with text on its line is short, and some of the titles that all minutes
// have stand among those of one text.
const (
	longestRunInTitle = 60
	fewestRunIns      = 4
	fewestStanding    = 3
	manyRunIns        = 6 // so many of them in capitals need one title less that all minutes have
)

// point closes a title that its text follows where the title is in capitals:
// "FINANCE. Two cheques were signed."
const point = ". "

// runInAt is a paragraph that begins with a title and a sign, its text behind it.
type runInAt struct {
	index, end, rest int
	kind             string // of a title that all minutes have; empty for any other
}

// runIns gives the paragraphs from an index on that begin with a title and the
// sign: "Police: No report."
func runIns(paras []*outline.Para, from int, sign string) (out []runInAt, kinds int) {
	seen := map[string]bool{}
	gap := 1
	for i := from; i < len(paras); i++ {
		end, rest := runInTitle(paras[i], sign)
		if end == 0 {
			continue
		}
		x := runInAt{i, end, rest, standingTitle(paras[i].Text[:end])}
		if x.kind != "" {
			gap = min(gap, paras[i].Gap)
			if !seen[x.kind] {
				seen[x.kind] = true
				kinds++
			}
		}
		out = append(out, x)
	}
	kept := out[:0]
	for _, x := range out {
		if x.kind != "" || paras[x.index].Gap >= gap {
			kept = append(kept, x) // others stand apart as those do, or belong to the text above
		}
	}
	return kept, kinds
}

// runInTitle gives where the title at the start of a paragraph ends and where the
// text behind its sign begins; 0 where none stands there.
func runInTitle(p *outline.Para, sign string) (end, rest int) {
	t := p.Text
	end = strings.Index(t, sign)
	if sign == point && end < 0 && phrase.IsCapitals(t) {
		end = len(strings.TrimRight(t, ". ")) // "PLAY AREA." over its text
	}
	if end <= 0 || end > longestRunInTitle || p.Listed() || p.Row || opensMarker(t) {
		return 0, 0
	}
	title := t[:end]
	if sign == point && !phrase.IsCapitals(lessDate(title)) {
		return 0, 0 // any sentence ends with a point
	}
	if !isSubHeading(title) || strings.Contains(title, ". ") || phrase.OpensWithTitle(title) || isOutcomeWord(title) || isTag(title) || isDate(title) {
		return 0, 0
	}
	if opensRoll(p) && !isApologyTitle(title) {
		return 0, 0
	}
	if l, ok := p.Label(); ok && l.Kind != outline.MinutesLabel && l.Kind != outline.DetailLabel {
		return 0, 0
	}
	if _, proposal := phrase.ReadProposal(t[:min(len(t), end+60)]); proposal && standingTitle(title) == "" {
		return 0, 0
	}
	rest = min(len(t), end+len(sign))
	for rest < len(t) && t[rest] == ' ' {
		rest++
	}
	return end, rest
}

// lessDate takes a date from the end of a title: "MINUTES OF MEETING, May 27th 2022".
func lessDate(title string) string {
	if d, ok := readAnyDate(title); ok && d.Range.End == len(title) {
		return strings.TrimRight(title[:d.Range.Start], " ,")
	}
	return title
}

// standsRunIn tells a paragraph that begins with a title that all minutes have.
func standsRunIn(p *outline.Para, sign string) bool {
	end, _ := runInTitle(p, sign)
	return end > 0 && standingTitle(p.Text[:end]) != ""
}

// cutAtRunIns cuts the items of minutes without numbers whose titles stand before
// their text on its line, parted from it by one sign. It gives nothing unless
// titles that all minutes have are among them.
func (r *reading) cutAtRunIns(paras []*outline.Para) ([]*printedEntry, int) {
	for _, sign := range [...]string{":", " – ", " — ", " - ", point} {
		from := headEnd(paras)
		for from > 0 && standsRunIn(paras[from-1], sign) {
			from-- // "Apologies: Mr Fenn" is one of them
		}
		at, kinds := runIns(paras, from, sign)
		if len(at) < fewestRunIns || kinds < fewestStanding && !(sign == point && len(at) >= manyRunIns && kinds == fewestStanding-1) {
			continue
		}
		var out []*printedEntry
		for k, x := range at {
			end := len(paras)
			if k+1 < len(at) {
				end = at[k+1].index
			}
			c := whole(paras[x.index])
			e := &printedEntry{first: paras[x.index], title: c.part(0, x.end)}
			r.markText(c.part(x.end, x.rest), "title-joint")
			if x.rest < len(c.text()) {
				e.paras = cutAt(c, x.rest)
			}
			e.paras = append(e.paras, paras[x.index+1:end]...)
			out = append(out, e)
		}
		return out, at[0].index
	}
	return nil, len(paras)
}
