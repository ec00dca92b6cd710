package parser

import (
	"strings"
	"unicode"

	"minutebook/model"
	"minutebook/parser/internal/phrase"
)

// clause reads an entry of a list that goes on with the resolution's clauses, or
// begins them.
func (it *itemReader) clause(c piece) bool {
	res := it.res
	if res == nil || !c.listed() {
		return false
	}
	if it.mode == reasons || it.mode == reasonList {
		if !it.resumesAfterReason(c) {
			return false
		}
		it.mode = plain
	} else if it.mode != plain {
		return false
	}
	e := c.p.Enum
	if !it.begins(c, e) {
		return false
	}
	res.waiting, res.suspended, res.reasoned, res.unlabeled = false, false, false, false
	cl := res.list.place(it.reading, e, c.p.EnumSpan)
	it.fillClause(cl, c)
	res.Clauses = res.list.top
	res.spans = hull(res.spans, c.place())
	return true
}

// fillClause gives a clause its words; a second label at their start opens a
// clause within it ("(3) (a) …").
func (it *itemReader) fillClause(cl *model.Clause, c piece) {
	cl.Label = it.label(c.p, "clause", cl, "label")
	cl.At = it.at(c.place())
	if e, ok := phrase.ReadEnumerator(c.text()); ok && !e.Bare && e.Value == 1 && e.Class != phrase.Decimal && e.Class != c.p.Enum.Class && e.Spaced && e.End < len(c.text()) {
		label := c.part(0, e.End)
		inner := it.res.list.place(it.reading, e, label.span())
		inner.Label = it.value(label, "clause", inner, "label")
		inner.Text = it.value(c.from(e.End), "clause", inner, "text")
		inner.At = it.at(c.span())
		return
	}
	cl.Text = it.value(it.withoutTail(c), "clause", cl, "text")
}

// begins tells whether an enumerator goes on with the clauses, or may begin them.
func (it *itemReader) begins(c piece, e phrase.Enumerator) bool {
	res := it.res
	outer := res.outer
	if it.ownNumber(e) && (it.listedOtherwise() || it.outer.Class == phrase.Decimal || it.counted > 0 && e.Value == it.counted+1 || !res.waiting && !announcesList(res.Text) && !res.leftOpen(c) && len(res.list.top) == 0) {
		return false
	}
	if res.parted || res.suspended && !res.reasoned && e.Class == phrase.Bullet {
		return false
	}
	if !res.waiting && e.Class == phrase.Bullet && it.resolvesItself(c) {
		return false
	}
	if numberedCapitals(c) && !res.waiting && res.finished() {
		return false
	}
	if len(res.list.top) > 0 {
		if res.headsRows(e) && !succeeds(outer, e) {
			return true
		}
		if res.list.continues(e) && (!succeeds(outer, e) || res.list.sameSigns(e)) {
			return true
		}
		return !succeeds(outer, e) && !res.suspended && res.list.admits(e)
	}
	if res.suspended || succeeds(outer, e) {
		return false
	}
	if e.Class == phrase.Bullet {
		if outer.Class == phrase.Bullet && outer.Label == e.Label && !res.waiting && !res.leadsOn(c) {
			return false // the list that began before the marker goes on
		}
		return res.waiting || !strings.HasSuffix(res.Text, ".")
	}
	if isSubHeading(c.text()) && strings.HasSuffix(res.Text, ".") || res.finished() && outer.Class == phrase.Decimal && e.Class == phrase.Decimal && !strings.HasPrefix(e.Label, outer.Label) {
		return false // "1.2 RESOLVED: That it be so." and then "2.1": the paragraphs are counted
	}
	return e.Value == 1 || e.Alpha == 1 || e.Class == phrase.Decimal || res.waiting || !strings.HasSuffix(res.Text, ".")
}

// listedOtherwise tells whether the clauses of the resolution are listed by other signs
// than those that count the item's paragraphs: "(a)", "(b)", and then "27.3".
func (it *itemReader) listedOtherwise() bool {
	top := it.res.list.top
	if len(top) == 0 || top[0].Label == "" {
		return false
	}
	e, ok := phrase.ReadEnumerator(top[0].Label)
	return ok && !it.ownNumber(e)
}

// headsRows tells whether a number without a sign is that of a table's first row:
// the resolution announces a list, and only the table's heads were read of it,
// "Minute No.  Title of Report".
func (res *resolution) headsRows(e phrase.Enumerator) bool {
	if !e.Bare || e.Class != phrase.Digit || len(res.list.levels) > 0 || !announcesList(res.Text) {
		return false
	}
	for _, cl := range res.list.top {
		head := cl.Text
		if strings.HasSuffix(head, " No.") {
			head = head[:len(head)-1]
		}
		if cl.Label != "" || !isSubHeading(head) {
			return false
		}
	}
	return true
}

// ownNumber tells whether a number counts the item's paragraphs rather than the
// clauses of a resolution: "27.3" in item 27.
func (it *itemReader) ownNumber(e phrase.Enumerator) bool {
	if e.Class != phrase.Decimal {
		return false
	}
	stem := strings.TrimRight(it.item.Number, "abcdefghij") // "27.3" in item 27a too
	n := len(stem)
	return n > 0 && len(e.Label) > n && e.Label[:n] == stem && e.Label[n] == '.'
}

// resolvesItself tells an entry that is a whole resolution, led in by who moved it:
// "• On a proposal from A, seconded by B, it was RESOLVED to …".
func (it *itemReader) resolvesItself(c piece) bool {
	if c.cues()&phrase.DecidingCue == 0 || announcesList(it.res.Text) {
		return false
	}
	m, ok := phrase.ReadMarker(c.text(), nil)
	if !ok || m.Start > 0 || m.Verb == 0 || !m.Capitals || m.Rule != "marker-after-lead" {
		return false
	}
	p, ok := phrase.ReadProposal(c.text()[:m.Verb])
	return ok && p.Mover.End > 0
}

// finished tells whether the words read last end a sentence that is not written
// in capitals.
func (res *resolution) finished() bool {
	words := res.Text
	if last := res.list.last(); last != nil {
		words = last.Text
	}
	return strings.HasSuffix(strings.TrimRight(words, "”\"’"), ".") && !phrase.IsCapitals(words)
}

// leadsOn tells that an entry goes on with words that announce a list or stay open.
func (res *resolution) leadsOn(entry piece) bool {
	low := phrase.Small(res.Text)
	return announcesList(res.Text) || res.leftOpen(entry) || strings.Contains(low, "following") || strings.HasSuffix(low, "that") || strings.HasSuffix(low, " to")
}

// leftOpen tells that an entry in small letters goes on with words that no stop
// ends: "That the Council" and "2.1 approves the lease; and".
func (res *resolution) leftOpen(entry piece) bool {
	t := entry.text()
	return res.Text != "" && !strings.ContainsAny(res.Text[len(res.Text)-1:], ".;!?)”") && t != "" && t[0] >= 'a' && t[0] <= 'z'
}

// resumesAfterReason tells whether an entry after a reason is the next clause
// rather than the next reason: conditions and their reasons may alternate.
func (it *itemReader) resumesAfterReason(c piece) bool {
	rs := it.res.Reasons
	if len(rs) == 0 || len(it.res.list.top) == 0 {
		return false
	}
	last := rs[len(rs)-1]
	if last.Label != "" {
		if e, ok := phrase.ReadEnumerator(last.Label); ok && succeeds(e, c.p.Enum) {
			return false
		}
	}
	return it.res.list.continues(c.p.Enum)
}

// succeeds tells whether e is the next number of the list of which before is an entry.
func succeeds(before, e phrase.Enumerator) bool {
	if before.Class == phrase.NoClass || before.Class == phrase.Bullet || before.Stem != e.Stem {
		return false
	}
	if punctuation(before.Label) != punctuation(e.Label) {
		return false
	}
	v, ok := e.As(before.Class)
	return ok && v == before.Value+1
}

// punctuation gives the brackets and points of a label, by which lists of one
// kind of number are told apart.
func punctuation(label string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return -1
		}
		return r
	}, label)
}
