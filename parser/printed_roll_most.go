package parser

import (
	"slices"
	"strings"

	"minutebook/parser/internal/phrase"
)

// readMost reads a list of names of which some parts name nobody: a stray sign, a
// remark, a sentence about apologies. It gives those parts, and fails where they
// outweigh the names: the words are no list then.
func readMost(c piece, plural bool) (people []person, left []piece, ok bool) {
	r := &peopleReader{plural: plural}
	c, r.status = lessPredicate(c)
	t := c.text()
	if t == "" || len(t) > 6000 {
		return nil, nil, false
	}
	strays, remarks, first := 0, 0, 0 // first: those named in the first sentence
	for at := 0; at < len(t); {
		end := rollStop(t, at)
		one := c.part(at, end)
		at = end + 1
		switch {
		case one.empty():
		case strings.Contains(phrase.Small(one.text()), "polog") || chairedLead(one.text()) > 0 || len(r.out) > 0 && len(one.text()) > 40 && hasVerb(one.text()) && !r.known(one):
			left = append(left, one) // a sentence of its own
			remarks += len(one.text())
		default:
			for _, s := range r.most(one) {
				left = append(left, s)
				strays++
				remarks += 2 * len(s.text())
			}
		}
		if len(r.out) == 0 {
			return nil, nil, false // a list begins with a name
		}
		if first == 0 {
			first = len(r.out)
		}
	}
	few := strays < 2 || strays*3 <= len(r.out)
	listed := first > 2 && strays == 0 // what follows the list are sentences
	return r.out, left, len(r.out) > 1 && few && (listed || remarks < 2*len(t)/3)
}

// listsNames tells words that name three people or more, and nothing else.
func listsNames(c piece) bool {
	people, ok := readPeople(c, true)
	return ok && len(people) > 2
}

// mostlyNames tells words that name people, and little else.
func mostlyNames(c piece) bool {
	_, _, ok := readMost(c, true)
	return ok
}

// known tells whether a sentence is read whole.
func (r *peopleReader) known(c piece) bool {
	try := *r
	try.out = slices.Clone(r.out)
	return try.sentence(c)
}

// most reads the names of one sentence, and gives the parts that name nobody.
func (r *peopleReader) most(c piece) (left []piece) {
	if r.known(c) {
		r.sentence(c)
		return nil
	}
	if _, _, ok := labelOf(c); ok {
		return []piece{c} // what a label says of none is not guessed
	}
	r.posts = false
	for _, s := range segmentsOf(c) {
		try := *r
		try.out = slices.Clone(r.out)
		if !try.segment(s) || try.added(len(r.out)) {
			left = append(left, s.c)
			continue
		}
		*r = try
	}
	return left
}

// added tells whether the entries from n on are words that hardly name anybody.
func (r *peopleReader) added(n int) bool {
	return slices.ContainsFunc(r.out[n:], func(p person) bool {
		return p.shape == phrase.BareName && (hasVerb(p.name.text()) || !r.plural && !strings.Contains(p.name.text(), " "))
	})
}

// rollMost reads names in running words, and leaves what names nobody unread.
func (h *headReader) rollMost(c piece, line int) bool {
	people, left, ok := readMost(c, h.roll.plural)
	if !ok || !h.fits(people, c, line) {
		return false
	}
	at := 0
	skip := func(g piece) {
		if g.p == c.p && !g.empty() && g.lo-c.lo >= at {
			h.markText(c.part(at, g.lo-c.lo), "roll")
			at = g.hi - c.lo
		}
	}
	gaps := slices.Clone(left)
	for _, p := range people {
		gaps = append(gaps, p.going)
	}
	slices.SortStableFunc(gaps, func(a, b piece) int { return a.lo - b.lo })
	for _, g := range gaps {
		skip(g)
	}
	h.markText(c.from(at), "roll")
	h.enter(people)
	for _, one := range left {
		if low := phrase.Small(one.text()); strings.Contains(low, "apolog") {
			h.toldApologies(one, low)
			continue
		}
		if !h.chairedBy(one) {
			h.toldPublic(one)
		}
	}
	return true
}
