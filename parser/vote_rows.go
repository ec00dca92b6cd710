package parser

import (
	"strings"
	"unicode/utf8"

	"minutebook/parser/internal/phrase"
)

// voterRow reads a row "Councillor Tern   Aye" of a roll call. One alone may be
// anything: another must stand right above or below.
func (it *itemReader) voterRow(c piece) bool {
	name, side := voterAndSide(c.text())
	above := it.lastSlot()
	told := it.ballot != nil && above != nil && it.ballot.holds(above)
	if told && (isVoterRow(above.c) || isAwayRow(above.c)) && isAwayRow(c) {
		it.dropInto(c)
		return true
	}
	if side == 0 || c.listed() {
		return false
	}
	if !told || !isVoterRow(above.c) && !isAwayRow(above.c) {
		next := it.next(1)
		if next == nil || !isVoterRow(whole(next)) {
			return false
		}
	}
	if !told {
		it.ballot = it.ballotFor(phrase.Tally{Reported: true})
	}
	if it.ballot == nil {
		return false
	}
	it.side = phrase.Side{}
	it.takeSide(it.ballot, c, phrase.Side{Side: side, Names: []phrase.Range{name}})
	it.dropInto(c)
	return true
}

func isVoterRow(c piece) bool {
	_, side := voterAndSide(c.text())
	return side != 0 && !c.listed()
}

// isAwayRow tells a row of a roll call that names one who was on no side:
// "Councillor Tern   Absent".
func isAwayRow(c piece) bool {
	t := strings.TrimRight(c.text(), " .")
	if at := lastGap(t); at > 0 && len(t) < 60 && !c.listed() {
		return phrase.OpensAway(strings.TrimLeft(t[at:], rowGaps)) && phrase.LooksLikeName(strings.TrimRight(t[:at], rowGaps))
	}
	return false
}

// holds tells whether a paragraph belongs to the report of a vote.
func (b *ballot) holds(s *slot) bool {
	return len(b.slots) > 0 && b.slots[len(b.slots)-1] == s
}

// rowGaps part the name from the side in such a row.
const rowGaps = " -–—:."

// lastGap gives where the last of rowGaps stands in t, -1 where none does.
func lastGap(t string) int {
	for i := len(t) - 1; i >= 0; i-- {
		switch t[i] {
		case ' ', '-', ':', '.':
			return i
		case "–"[0]:
			if strings.HasPrefix(t[i:], "–") || strings.HasPrefix(t[i:], "—") {
				return i
			}
		}
	}
	return -1
}

// voterAndSide cuts such a row; no side where it is none.
func voterAndSide(t string) (phrase.Range, int) {
	t = strings.TrimRight(t, " .")
	if len(t) > 60 {
		return phrase.Range{}, 0
	}
	for words := 1; words <= 2; words++ {
		at := len(t)
		for range words {
			at = lastGap(t[:max(at, 0)])
		}
		if at <= 0 {
			return phrase.Range{}, 0
		}
		_, gap := utf8.DecodeRuneInString(t[at:])
		side := phrase.SideOf(t[at+gap:])
		if side == 0 {
			continue
		}
		name := strings.TrimRight(t[:at], rowGaps)
		if n := len(name) - len(" voting"); n > 0 && strings.EqualFold(name[n:], " voting") {
			name = strings.TrimRight(name[:n], " ")
		}
		if phrase.LooksLikeName(name) {
			return phrase.Range{Start: 0, End: len(name)}, side
		}
	}
	return phrase.Range{}, 0
}
