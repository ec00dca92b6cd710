package parser

import (
	"slices"
	"strings"

	"minutebook/parser/internal/outline"
)

// withLetters puts into a series the numbers with a letter behind them that stand
// where one is left out: "5", "6(a)", "6(b)", "7".
func withLetters(chain []*opening, all []*opening) []*opening {
	if len(chain) < 3 || strings.Trim(chain[0].form, "#.)") != "" || len(chain[0].figures) != 1 || chain[0].above > 0 {
		return chain
	}
	out := chain[:1:1]
	for i := 1; i < len(chain); i++ {
		before, after := chain[i-1], chain[i]
		if after.figures[0] == before.figures[0]+2 {
			n := 0
			for _, o := range all {
				if o.index > before.index && o.index < after.index && o.above == 0 && o.worth > 1 && len(o.figures) == 1 && o.figures[0] == before.figures[0]+1 && letterBehind(o.form) == n+1 {
					out = append(out, o)
					n++
				}
			}
		}
		out = append(out, after)
	}
	return out
}

// letterBehind gives the place in the alphabet of the letter of "#a", "#(a)"; 0 for
// any other form.
func letterBehind(form string) int {
	rest, ok := strings.CutPrefix(form, "#")
	rest = strings.Trim(rest, "()")
	if !ok || len(rest) != 1 || rest[0]|0x20 < 'a' || rest[0]|0x20 > 'z' {
		return 0
	}
	return int(rest[0]|0x20-'a') + 1
}

// countsParagraphs tells a series of numbers below headings that only counts the
// paragraphs: those left out between its numbers stand there too, without headings.
func countsParagraphs(chain, all []*opening) bool {
	if len(chain) < 2 || chain[0].above == 0 {
		return false
	}
	form := strings.TrimPrefix(chain[0].form, belowForm)
	leftOut, found := 0, 0
	for i := 1; i < len(chain); i++ {
		before, after := chain[i-1], chain[i]
		for v := before.figures[0] + 1; v < after.figures[0] && after.figures[0]-before.figures[0] <= longestStep+1; v++ {
			leftOut++
			if slices.ContainsFunc(all, func(o *opening) bool {
				return o.form == form && o.figures[0] == v && o.index > before.index && o.index < after.index
			}) {
				found++
			}
		}
	}
	return found > 2 && found*4 >= leftOut*3
}

// countsWithin tells a series "23.1", "23.2" of the paragraphs of one item: "23" stands
// above it with a title, and an earlier number above that.
func countsWithin(chain, plain []*opening) bool {
	if chain[0].form != "#.#" || len(plain) < 2 {
		return false
	}
	item, last := chain[0].figures[0], chain[len(chain)-1].figures[0]
	before := false
	for _, o := range plain {
		switch {
		case item != last || o.index >= chain[0].index:
			return false
		case o.worth > 0 && o.figures[0] == item:
			return before
		case o.worth > 0 && o.figures[0] < item:
			before = true
		}
	}
	return false
}

// fewestOnes is how many titles must be numbered 1 for the number to be every item's.
const fewestOnes = 3

// everyOne gives the titles that all have the number 1, as pages have them that were
// saved from the web where a list was begun anew for each item. Nothing counts on from
// any of them, and most have a text of their own.
func everyOne(paras []*outline.Para, group []*opening) []*opening {
	var out []*opening
	texts, below := 0, 0
	for i, o := range group {
		if o.above > 0 || o.alone || o.worth < 2 || !paras[o.index].Listed() {
			if o.printed != "1" && o.above == 0 {
				return nil
			}
			continue
		}
		if o.printed != "1" {
			return nil
		}
		if headWorth(paras, o.index-1) > 1 {
			below++
		}
		out = append(out, o)
		if i+1 == len(group) && o.index+1 < len(paras) || i+1 < len(group) && group[i+1].index > o.index+1 {
			texts++
		}
	}
	if len(out) < fewestOnes || texts*3 < len(out)*2 || below*2 > len(out) {
		return nil
	}
	return out
}

// begunAnew puts behind a series from 1 on the titles whose numbers begin again, as
// pages have them that were saved from the web: each paragraph between two entries of a
// list ended it there. All that is numbered so behind the series must be such a title,
// one of them that of an item of all minutes or all in capitals as the first are.
func begunAnew(chain, group []*opening) []*opening {
	if len(chain) == 0 || chain[0].printed != "1" || chain[0].form != "#" || chain[0].above > 0 || endsMinutes(chain[len(chain)-1].title.text()) {
		return chain
	}
	last, value, standing, capitals := chain[len(chain)-1].index, 0, false, 0
	var more []*opening
	for _, o := range group {
		if o.index <= last || o.above > 0 {
			continue
		}
		if o.printed == "1" {
			value = 0
		}
		if value++; o.alone || len(o.figures) != 1 || o.figures[0] != value || o.worth < 1 || !o.title.p.Listed() {
			return chain
		}
		standing = standing || standingTitle(o.title.text()) != ""
		if o.worth == titleInCapitals {
			capitals++
		}
		more = append(more, o)
	}
	if !standing && (capitals == 0 || capitals < len(more) || chain[0].worth != titleInCapitals) {
		return chain
	}
	return append(chain, more...)
}

// endsMinutes tells the title of an item that closes minutes: what is numbered below it
// stands in a list of its own.
func endsMinutes(t string) bool {
	switch standingTitle(t) {
	case "next", "other":
		return true
	}
	return false
}
