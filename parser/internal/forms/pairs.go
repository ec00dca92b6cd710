package forms

import (
	"math/rand/v2"

	"minutebook/model"
)

// Pairs returns styles for agenda item pages and issue pages in which every
// pair of values of any two switches occurs at least once.
func Pairs() []Style { return PairsOf(model.LayoutAgendaItem) }

// PairsOf returns styles for pages of a layout in which every pair of values
// of any two of its switches occurs at least once. They are the same at every
// call: each style is grown greedily, switch by switch in a shuffled order,
// from a pair that is still to be covered.
func PairsOf(layout string) []Style {
	ws := SwitchesOf(layout)
	c := newCover(ws)
	r := rand.New(rand.NewPCG(2, 0xa115))
	var styles []Style
	for i := range ws {
		for j := i + 1; j < len(ws); j++ {
			for a := range ws[i].Values {
				for b := range ws[j].Values {
					if !c.has(i, a, j, b) {
						styles = append(styles, c.grow(r, i, a, j, b))
					}
				}
			}
		}
	}
	return styles
}

// cover knows which pairs of values are covered.
type cover struct {
	ws   []Switch
	at   []int  // the number of the first value of each switch
	n    int    // values in all
	seen []bool // by number of one value times n, plus number of the other
}

func newCover(ws []Switch) *cover {
	c := &cover{ws: ws}
	for _, w := range ws {
		c.at = append(c.at, c.n)
		c.n += len(w.Values)
	}
	c.seen = make([]bool, c.n*c.n)
	return c
}

func (c *cover) has(i, a, j, b int) bool { return c.seen[(c.at[i]+a)*c.n+c.at[j]+b] }

// grow returns a style with the value a of switch i and b of switch j, and the
// other switches set so that each covers most pairs with those before it.
func (c *cover) grow(r *rand.Rand, i, a, j, b int) Style {
	values := make([]int, len(c.ws))
	order := []int{i, j}
	values[i], values[j] = a, b
	for _, k := range r.Perm(len(c.ws)) {
		if k == i || k == j {
			continue
		}
		best, most := 0, -1
		for shift, v := 0, r.IntN(len(c.ws[k].Values)); shift < len(c.ws[k].Values); shift++ {
			v = (v + 1) % len(c.ws[k].Values)
			gain := 0
			for _, o := range order {
				if !c.has(k, v, o, values[o]) {
					gain++
				}
			}
			if gain > most {
				best, most = v, gain
			}
		}
		values[k] = best
		order = append(order, k)
	}
	var st Style
	for k, w := range c.ws {
		w.Set(&st, values[k])
		for l := range c.ws {
			c.seen[(c.at[k]+values[k])*c.n+c.at[l]+values[l]] = true
		}
	}
	return st
}
