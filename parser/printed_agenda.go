package parser

import (
	"strings"

	"minutebook/parser/internal/outline"
	"minutebook/parser/internal/phrase"
)

// agendaWords gives the number of an item's paragraphs that say what was to be
// done, where what was done is told below them: some clerks print the agenda's
// sentence again under each title. Where they do so as a habit, any sentence
// there that looks ahead is the agenda's.
func agendaWords(paras []*outline.Para, habit bool) int {
	n := 0
	for n < len(paras) && saysAhead(paras[n], habit, n == 0) {
		n++
	}
	if n == len(paras) || !habit && n > 0 && paras[0].Gap == 0 && paras[0].Listed() {
		return 0
	}
	return n
}

// saysAhead tells a paragraph that says what is to be done.
func saysAhead(p *outline.Para, habit, first bool) bool {
	t := p.Text
	if strings.HasSuffix(t, ";") {
		return false
	}
	if opensTo(t) {
		return !tellsPast(t) || habit && !finite(t)
	}
	return habit && first && !p.Listed() && len(t) > 30 && strings.HasSuffix(t, ".") && !tellsPast(t) && looksAhead(phrase.Small(t))
}

// agendaHabit tells whether most items begin with the agenda's sentence.
func agendaHabit(entries []*printedEntry) bool {
	with, all := 0, 0
	for _, e := range entries {
		if len(e.paras) < 2 {
			continue
		}
		all++
		if opensTo(e.paras[0].Text) && saysAhead(e.paras[0], true, true) {
			with++
		}
	}
	return with > 2 && with*2 > all
}

// agendaAgain reads a lettered sentence of the agenda that stands further down in an
// item, above what was done of it.
func (it *itemReader) agendaAgain(c piece) bool {
	next := it.next(1)
	if !it.printsAgenda || it.section != inMinutes || !c.listed() || next == nil || next.Listed() || !saysAhead(c.p, true, false) || it.res != nil && it.res.waiting {
		return false
	}
	it.closeResolution()
	it.closeProposing()
	it.add(c, "agenda-text").section = inAgenda
	return true
}
