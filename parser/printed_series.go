package parser

import (
	"slices"
	"strconv"
	"strings"

	"minutebook/parser/internal/outline"
)

// The worth of a step from one number to the next.
const (
	nextNumber  = 3  // the next in order
	nearNumber  = 0  // some are left out
	otherIndent = -2 // it stands elsewhere on the line
	longestStep = 6
)

// numberChain chooses the openings that number the items: of all series that
// grow through the text, with their titles behind or above the numbers, the one
// whose titles look most like such.
func numberChain(paras []*outline.Para, all []*opening) []*opening {
	forms := map[string][]*opening{}
	var order []string
	for _, o := range append(all, belowTitles(paras, all)...) {
		if forms[o.form] == nil {
			order = append(order, o.form)
		}
		forms[o.form] = append(forms[o.form], o)
	}
	var best []*opening
	most, figure := 0, 0
	for _, form := range order {
		group := forms[form]
		for k := range group[0].figures {
			chain, worth := bestChain(paras, group, k)
			if k == 1 && form == "#.#" && len(best) > 1 && best[0].form == form && chain[0].index > best[0].index {
				continue // "2.0", "2.1", "2.2" stand within "1.0", "2.0"
			}
			if strings.HasPrefix(form, "agenda item ") && len(chain) > 2 && chain[0].worth == titleInCapitals {
				worth += len(paras) * nextNumber // the agenda's items: other numbers count their paragraphs
			}
			if worth > most && headed(chain) && countsItems(chain, k) && !countsWithin(chain, forms["#"]) && !countsAnew(paras, group, forms[strings.TrimPrefix(form, belowForm)], chain) && (len(chain) > 1 || chain[0].worth > 2 && chain[0].above == 0 && nextTo(headEnd(paras), chain[0].index)) {
				best, most, figure = chain, worth, k
			}
		}
	}
	if best == nil {
		best = everyOne(paras, forms["#"])
	} else {
		best = overGaps(paras, best, forms[best[0].form], figure)
	}
	if countsParagraphs(best, all) {
		return nil
	}
	return begunAnew(withParts(withLetters(withSeconds(strayed(best, forms), forms), all), forms), forms["#"])
}

// withSeconds puts behind the numbers of a series that end in one, "1.1", "2.1",
// "3.1", those that go on from each with something like a title: "1.2". The series
// alone would leave them among the text of the first.
func withSeconds(chain []*opening, forms map[string][]*opening) []*opening {
	if len(chain) < 3 || chain[0].form != "#.#" {
		return chain
	}
	for _, o := range chain {
		if o.figures[1] != 1 {
			return chain
		}
	}
	var out []*opening
	group := forms["#.#"]
	for i, o := range chain {
		out = append(out, o)
		for _, x := range group {
			last := out[len(out)-1]
			if x.index <= last.index || i+1 < len(chain) && x.index >= chain[i+1].index {
				continue
			}
			if x.figures[0] == o.figures[0] && x.figures[1] == last.figures[1]+1 && x.worth > 1 && x.above == 0 {
				out = append(out, x)
			}
		}
	}
	return out
}

// headed tells whether most numbers of a series stand at something like a title.
func headed(chain []*opening) bool {
	n := 0
	for _, o := range chain {
		if o.worth > 0 {
			n++
		}
	}
	return n*2 >= len(chain)
}

// countsAnew tells a series from 1 on that begins again below one title after another,
// with something else than a title behind the number: it counts the paragraphs of the
// items.
func countsAnew(paras []*outline.Para, group, plain, chain []*opening) bool {
	first := chain[0]
	if len(first.figures) != 1 {
		return false
	}
	if first.above > 0 && first.figures[0] > 1 {
		begun, ahead := 0, false // below headings, with their first ones elsewhere: clauses begin anew, too
		for _, o := range plain {
			if o.figures[0] == 1 && o.worth < 2 {
				begun++
				ahead = ahead || o.index < first.index
			}
		}
		return begun > 1 && ahead
	}
	if first.figures[0] != 1 {
		return false
	}
	titled := 0
	for _, o := range chain {
		if o.above == 0 && o.worth > 1 {
			titled++
		}
	}
	if titled*2 >= len(chain) {
		return false
	}
	n := 0
	for _, o := range group {
		if o.figures[0] == 1 && o.index != chain[0].index && (o.above > 0 && o.worth > 1 || o.above == 0 && o.worth < 2 && headWorth(paras, o.index-1) > 1) {
			n++
		}
	}
	return n > 1 && n*2 >= len(chain)
}

// fewestDated is how many numbers that read as dates must follow one another to be
// numbers.
const fewestDated = 3

// latestFirst is the latest number with which a meeting's items begin that are counted
// anew each time.
const latestFirst = 3

// countsItems tells whether numbers that read as dates count items: the last figure
// goes up by one from each to the next, few left out, and the others stay. In a list of dates the
// days stand first, and where the same day of each year is told the years are later
// than the first numbers of items.
func countsItems(chain []*opening, k int) bool {
	if !slices.ContainsFunc(chain, func(o *opening) bool { return o.dated }) {
		return true
	}
	last := len(chain[0].figures) - 1
	if k != last || len(chain) < fewestDated || chain[0].figures[k] > latestFirst && chain[0].figures[1] <= 12 {
		return false
	}
	leftOut := 0
	for i, o := range chain {
		if o.worth <= 0 || !slices.Equal(o.figures[:k], chain[0].figures[:k]) {
			return false
		}
		if i > 0 {
			leftOut += o.figures[k] - chain[i-1].figures[k] - 1
		}
	}
	return leftOut*fewestDated < len(chain)
}

// nextTo tells whether a lone number stands where the first item is looked for.
func nextTo(head, i int) bool { return head > 0 && i >= head && i <= head+2 }

// strayed puts among a series the openings of its form that stand out of order:
// items taken before their turn.
func strayed(chain []*opening, forms map[string][]*opening) []*opening {
	if len(chain) < 3 {
		return chain
	}
	first, last := chain[0], chain[len(chain)-1]
	k := 0
	for i := range first.figures {
		if first.figures[i] != last.figures[i] {
			k = i
			break
		}
	}
	missing := map[int]bool{}
	for i := 1; i < len(chain); i++ {
		for v := chain[i-1].figures[k] + 1; v < chain[i].figures[k]; v++ {
			missing[v] = true
		}
	}
	out, least := slices.Clone(chain), usualWorth(chain)
	in := map[int]bool{}
	for _, o := range chain {
		in[o.index] = true
	}
	for _, o := range forms[first.form] {
		if in[o.index] || o.worth < least || o.index < first.index || !sameSeries(first, o, k) {
			continue
		}
		v := o.figures[k]
		if missing[v] || v >= first.figures[k] && v <= last.figures[k] && strings.ContainsAny(o.form, "/ABCDEFGHIJKLMNOPQRSTUVWXYZ") {
			missing[v] = false // taken before its turn, or a number given twice
			out = append(out, o)
		}
	}
	slices.SortStableFunc(out, func(a, b *opening) int { return a.index - b.index })
	return out
}

// usualWorth is the worth that the title of an item taken before its turn must have:
// where most titles have their text on their line, so may its.
func usualWorth(chain []*opening) int {
	runIn := 0
	for _, o := range chain {
		if o.worth == 1 {
			runIn++
		}
	}
	if runIn*2 > len(chain) {
		return 1
	}
	return 2
}

// bestChain gives the series of greatest worth in which the k-th figure grows.
func bestChain(paras []*outline.Para, group []*opening, k int) ([]*opening, int) {
	worth := make([]int, len(group))
	from := make([]int, len(group))
	last := map[[2]int]int{} // the best series that ends in a number, and in the figure beside it
	best := -1
	for i, o := range group {
		worth[i], from[i] = o.worth, -1
		for step := 0; step <= longestStep; step++ {
			j, ok := last[[2]int{o.figures[k] - step, o.beside(k)}]
			if !ok || !sameSeries(group[j], o, k) || step == 0 && !nextLetter(group[j], o) {
				continue
			}
			w := worth[j] + o.worth
			if step <= 1 {
				w += nextNumber
			} else {
				w += nearNumber
			}
			if d := paras[o.index].Indent - paras[group[j].index].Indent; d > 3 || d < -3 {
				w += otherIndent
			}
			if w > worth[i] {
				worth[i], from[i] = w, j
			}
		}
		end := [2]int{o.figures[k], o.beside(k)}
		if j, ok := last[end]; !ok || worth[i] > worth[j] {
			last[end] = i
		}
		if best < 0 || worth[i] > worth[best] {
			best = i
		}
	}
	var chain []*opening
	for i := best; i >= 0; i = from[i] {
		chain = append(chain, group[i])
	}
	slices.Reverse(chain)
	return chain, worth[best]
}

// beside gives the other of the two figures of a number, which stays the same in a series
// that the k-th makes: "1.0", "2.0" are one, and "1.1" between them is of another.
func (o *opening) beside(k int) int {
	if len(o.figures) != 2 {
		return 0
	}
	return o.figures[1-k]
}

// nextLetter tells whether two numbers have the same figures, and the letters in
// them follow one another: "41a/19" and "41b/19".
func nextLetter(a, b *opening) bool {
	return b.letter != 0 && (a.letter+1 == b.letter || a.letter == 0 && b.letter == 'a')
}

// sameSeries tells whether the other figures of two numbers agree; one of them
// may hold a slip of the typist's.
func sameSeries(a, b *opening, k int) bool {
	for i := range a.figures {
		if i != k && a.figures[i] != b.figures[i] && len(a.figures) < 3 {
			return false
		}
	}
	return true
}

// subOpenings gives, among an item's paragraphs, those that begin items within
// it: "5a" or "6.1" below "5" or "6", where the item has hardly a text of its own.
func (r *reading) subOpenings(stem string, paras []*outline.Para, all []*opening) []*opening {
	var out []*opening
	told, last := false, 0
	for _, o := range all {
		rest, ok := strings.CutPrefix(o.printed, stem)
		least := 2
		if len(out) == 0 && o.index == 0 || len(out) > 0 && out[0].index == 0 {
			least = 1 // nothing stands between: an empty item over others
		}
		if !ok || rest == "" || (o.worth < least || rest[0] == '.' && !o.alone && !unfinishedTitle(r.lessBreak(o.title.text()))) && !(least == 1 && isStoppedHeading(o, paras)) {
			continue
		}
		step := subStep(rest, last+1)
		if step == 0 || step > 1 && last == 0 {
			continue
		}
		last += step
		if len(out) == 0 && tellsAmong(paras[:o.index]) {
			if told = rest[0] == '.' && o.index == 1 && !paras[0].Listed(); !told {
				return nil
			}
		}
		out = append(out, o)
	}
	if told && (len(out) < 2 || !allHeadText(paras, out)) {
		return nil // one paragraph may introduce the items within
	}
	if bodiless(out) {
		return nil // numbered paragraphs
	}
	return out
}

// shortestStopped is the length from which words that a stop ends are a title rather than
// an answer: "1.1 None."
const shortestStopped = 30

// isStoppedHeading tells a title with a stop at its end, "1.1 Minutes of the meeting held
// on 4th March, 2013.", over a paragraph of its text.
func isStoppedHeading(o *opening, paras []*outline.Para) bool {
	t := o.title.text()
	if len(t) < shortestStopped || t[len(t)-1] != '.' || o.alone || o.index+1 >= len(paras) {
		return false
	}
	next := paras[o.index+1]
	return !next.Listed() && next.Gap > 0 && hasVerb(next.Text) && !strings.Contains(t, ". ") && isSubHeading(t[:len(t)-1])
}

// allHeadText tells whether below each opening stands a sentence.
func allHeadText(paras []*outline.Para, list []*opening) bool {
	for _, o := range list {
		if o.index+1 >= len(paras) || paras[o.index+1].Listed() || !hasVerb(paras[o.index+1].Text) {
			return false
		}
	}
	return true
}

// bodiless tells whether most openings follow one another with nothing between.
func bodiless(list []*opening) bool {
	n := 0
	for i := 1; i < len(list); i++ {
		if list[i].index == list[i-1].index+1 {
			n++
		}
	}
	return n > 0 && n*2 >= len(list)-1
}

// mostLeftOut is how many numbers of items within one may be left out between two.
const mostLeftOut = 2

// subStep gives the step by which a number within an item goes on to the n-th or,
// where some were left out, to one soon behind it; 0 where it does neither.
func subStep(rest string, n int) int {
	for step := 1; step <= 1+mostLeftOut; step++ {
		if subNumber(rest, n+step-1) {
			return step
		}
	}
	return 0
}

// subNumber tells ".1" and "a" as the n-th number within an item.
func subNumber(rest string, n int) bool {
	if d, ok := strings.CutPrefix(rest, "."); ok {
		return d == strconv.Itoa(n)
	}
	rest = strings.Trim(rest, "()")
	if strings.EqualFold(rest, romanOf(n)) {
		return true
	}
	return len(rest) == 1 && n <= 26 && (rest[0] == byte('a'+n-1) || rest[0] == byte('A'+n-1))
}

// romanOf gives a small number in Roman figures.
func romanOf(n int) string {
	if n > 39 {
		return ""
	}
	return strings.Repeat("x", n/10) + [...]string{"", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"}[n%10]
}

// tellsAmong tells whether one of the paragraphs tells something.
func tellsAmong(paras []*outline.Para) bool {
	for _, p := range paras {
		if len(p.Text) > 40 && hasVerb(p.Text) {
			return true
		}
	}
	return false
}
