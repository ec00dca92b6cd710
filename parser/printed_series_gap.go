package parser

import (
	"slices"

	"minutebook/parser/internal/outline"
)

// longestGap is how many numbers of a series may be missing between two runs of it,
// as where the items taken in private are printed elsewhere, or only some are printed.
const longestGap = 60

// mostGaps bounds the gaps on each side of the run that counts most items.
const mostGaps = 8

// fewestBeyond is how many numbers must follow one another on each side of a gap.
const fewestBeyond = 2

// overGaps puts before and behind a series the runs of its form that stand before and
// behind it with many numbers missing between: "4. MATTERS ARISING", then "12.
// PLANNING" and "13. FINANCE".
func overGaps(paras []*outline.Para, chain, group []*opening, k int) []*opening {
	for range mostGaps {
		last := chain[len(chain)-1]
		at := slices.Index(group, last)
		if at < 0 || !mayGoOn(group[at+1:], last, 1, k) {
			break
		}
		run, _ := bestChain(paras, group[at+1:], k)
		if !goesOnBeyond(paras, chain, run, k) {
			break
		}
		chain = append(chain, run...)
	}
	for range mostGaps {
		at := slices.Index(group, chain[0])
		if at < 0 || !mayGoOn(group[:at], chain[0], -1, k) {
			break
		}
		run, _ := bestChain(paras, group[:at], k)
		if !goesOnBeyond(paras, run, chain, k) {
			break
		}
		chain = append(run, chain...)
	}
	return chain
}

// mayGoOn is the cheap test before a run is looked for among the openings on one side of
// a series: enough of them are titles with numbers beyond a gap on that side.
func mayGoOn(rest []*opening, end *opening, side, k int) bool {
	n := 0
	for _, o := range rest {
		if step := (o.figures[k] - end.figures[k]) * side; step > longestStep && o.worth > 1 && o.above == end.above {
			n++
		}
	}
	return n >= fewestBeyond
}

// goesOnBeyond tells whether the second run is the first gone on with after a gap: its
// titles are dressed alike and stand at the same place, and each run has one that all
// minutes have. House numbers and years go on so, too, and have none.
func goesOnBeyond(paras []*outline.Para, a, b []*opening, k int) bool {
	if len(a) < fewestBeyond || len(b) < fewestBeyond {
		return false
	}
	last, next := a[len(a)-1], b[0]
	step := next.figures[k] - last.figures[k]
	if step <= longestStep || step > longestGap || !sameSeries(last, next, k) || last.above != next.above || last.alone != next.alone {
		return false
	}
	if d := paras[next.index].Indent - paras[last.index].Indent; d > 3 || d < -3 {
		return false
	}
	return titledAs(a, b[0].worth) && titledAs(b, a[0].worth) && slices.ContainsFunc(a, isStanding) && slices.ContainsFunc(b, isStanding)
}

// titledAs tells whether every title of a run is one plainly, and most have a worth.
func titledAs(run []*opening, worth int) bool {
	n := 0
	for _, o := range run {
		if o.worth < 2 {
			return false
		}
		if o.worth == worth {
			n++
		}
	}
	return n*2 > len(run)
}

// isStanding tells an item that the minutes of every council have.
func isStanding(o *opening) bool { return standingTitle(o.title.text()) != "" }
