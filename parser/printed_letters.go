package parser

import (
	"strings"
	"unicode"
)

// lettersLeftOut is how many letters may be left out between two runs of items that
// letters count: an agenda's part without an item.
const lettersLeftOut = 2

// withParts puts beside a series from 1 on behind a letter, "C1", "C2", those of the
// other letters before and behind it: "A1", "A2", "B1", "D1". Some councils give each
// part of the agenda a letter; the part taken in private may go on counting, "A8", "B9".
func withParts(chain []*opening, forms map[string][]*opening) []*opening {
	if len(chain) < 2 || lastFigure(chain[0]) != 1 {
		return chain
	}
	at := letterOf(chain[0].form)
	if at < 0 {
		return chain
	}
	word, letter, rest := chain[0].form[:at], chain[0].form[at], chain[0].form[at+1:]
	for l, missing := letter-1, 0; l >= 'A' && missing <= lettersLeftOut; l-- {
		if run := runOf(forms[word+string(l)+rest], nil, chain[0].index); len(run) > 0 {
			chain, missing = append(run, chain...), 0
		} else {
			missing++
		}
	}
	for l, missing := letter+1, 0; l <= 'Z' && missing <= lettersLeftOut; l++ {
		if run := runOf(forms[word+string(l)+rest], chain[len(chain)-1], -1); len(run) > 0 {
			chain, missing = append(chain, run...), 0
		} else {
			missing++
		}
	}
	return chain
}

// letterOf gives where the letter of a number stands in its form, "C#", "item C.#",
// where the number is one letter and one figure; -1 in any other.
func letterOf(form string) int {
	at := strings.IndexFunc(form, unicode.IsUpper)
	if at < 0 || form[at] > 'Z' {
		return -1
	}
	switch form[at+1:] {
	case "#", ".#", "/#", "-#":
		return at
	}
	return -1
}

func lastFigure(o *opening) int { return o.figures[len(o.figures)-1] }

// runOf gives the openings of one letter that count from 1, or on from the last number
// before them, each next to the one before; to is -1 where nothing bounds them below.
func runOf(all []*opening, last *opening, to int) (run []*opening) {
	next := 1
	for _, o := range all {
		if last != nil && o.index <= last.index || to >= 0 && o.index >= to || o.worth <= 0 || o.above > 0 {
			continue
		}
		if len(run) == 0 && last != nil && o.worth > 1 && lastFigure(o) == lastFigure(last)+1 {
			next = lastFigure(o)
		}
		if lastFigure(o) == next {
			run = append(run, o)
			next++
		}
	}
	return run
}
