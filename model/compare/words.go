package compare

import "strings"

// Run is a run of words of two texts: common to both, or of one of them only.
type Run struct {
	Words  []string
	InWant bool
	InGot  bool
}

// Words cuts two texts into the runs of words that they share and that only
// one of them has, in order. Words are cut at single spaces: where texts
// differ in white space, a word is empty or holds other white space.
func Words(want, got string) []Run {
	a, b := strings.Split(want, " "), strings.Split(got, " ")
	var runs []Run
	add := func(words []string, inWant, inGot bool) {
		if len(words) > 0 {
			runs = append(runs, Run{words, inWant, inGot})
		}
	}
	i, j, from := 0, 0, 0 // from begins the run of a that is common
	for _, p := range append(common(a, b), pairing{len(a), len(b)}) {
		if p.want == i && p.got == j && p.want < len(a) {
			i, j = i+1, j+1
			continue
		}
		add(a[from:i], true, true)
		add(a[i:p.want], true, false)
		add(b[j:p.got], false, true)
		i, j, from = p.want+1, p.got+1, p.want
	}
	return runs
}
