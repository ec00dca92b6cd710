package compare

import "minutebook/model"

// Decided counts resolutions and motions by what became of them.
type Decided struct {
	Right    int `json:"right"`    // all that belongs to it found, nothing added
	Altered  int `json:"altered"`  // found, but not right
	Missed   int `json:"missed"`   // labelled and not found
	Invented int `json:"invented"` // found and not labelled
}

// Add adds the counts of o.
func (d *Decided) Add(o Decided) {
	d.Right += o.Right
	d.Altered += o.Altered
	d.Missed += o.Missed
	d.Invented += o.Invented
}

// numbering gives, for each list of resolutions or motions and each index in
// it, the number of the pair in which that one stands.
type numbering map[string]map[int]int

func (n numbering) holder(list string, i int) holder { return holder{list, n[list][i]} }

// decisions are the resolutions and motions of two items, in pairs.
type decisions struct {
	want, got numbering
	pairs     map[holder]pairing
}

// decision is what resolutions and motions are paired by, in its comparable
// form.
type decision struct{ section, text, first string }

// pairDecisions pairs the resolutions and the motions of two items, of which
// one may be nil.
func pairDecisions(want, got *model.Item) decisions {
	d := decisions{
		want:  numbering{resolutions: {}, motions: {}},
		got:   numbering{resolutions: {}, motions: {}},
		pairs: make(map[holder]pairing),
	}
	w, g := decisionsOf(want), decisionsOf(got)
	for _, list := range []string{resolutions, motions} {
		for n, p := range pair(w[list], g[list], true, byAll, byFirst, byText) {
			d.want[list][p.want], d.got[list][p.got] = n, n
			d.pairs[holder{list, n}] = p
		}
	}
	return d
}

// count says what became of the pairs, given to which of them faults belong.
func (d decisions) count(hurt map[holder]bool) Decided {
	var n Decided
	for of, p := range d.pairs {
		switch {
		case p.got == none:
			n.Missed++
		case p.want == none:
			n.Invented++
		case hurt[of]:
			n.Altered++
		default:
			n.Right++
		}
	}
	return n
}

func decisionsOf(item *model.Item) map[string][]decision {
	lists := make(map[string][]decision)
	if item == nil {
		return lists
	}
	for _, r := range item.Resolutions {
		lists[resolutions] = append(lists[resolutions], decision{r.Section, Norm(r.Text), firstOf(r.Clauses)})
	}
	for _, m := range item.Motions {
		lists[motions] = append(lists[motions], decision{m.Section, Norm(m.Text), firstOf(m.Clauses)})
	}
	return lists
}

func firstOf(clauses []*model.Clause) string {
	if len(clauses) == 0 {
		return ""
	}
	return Norm(clauses[0].Text)
}

// The keys by which resolutions and motions are paired.

func byAll(d decision) string { return d.section + separator + d.text + separator + d.first }

func byFirst(d decision) string {
	if d.first == "" {
		return ""
	}
	return d.section + separator + d.first
}

func byText(d decision) string { return d.section + separator + d.text }
