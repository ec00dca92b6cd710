package sample

import (
	"cmp"
	"hash/fnv"
	"math/rand/v2"
	"slices"
)

// Draw is a random sample of the records of an archive.
type Draw struct {
	Seed    uint64
	Records int // in the archive
	Strata  []*Stratum
	Picks   []Pick // in random order, so that those first read are a sample too
}

// Pick is one record that was drawn.
type Pick struct {
	Source  int    // index of its source
	Stratum int    // index of its stratum
	Of      string // the name that StratumOf gives it
	Nth     int    // which it is of the source's records of that name, from 0
}

// New draws n records, or all where there are no more: from each stratum its
// share, at least one, and each of its records as likely as any other. The same
// sources, n and seed give the same sample.
func New(sources []Source, n int, seed uint64) *Draw {
	d := &Draw{Seed: seed, Strata: strata(sources, n)}
	for _, s := range d.Strata {
		d.Records += s.Records
	}
	allot(d.Strata, d.Records, n)
	for i, s := range d.Strata {
		d.Picks = append(d.Picks, s.draw(i, seed)...)
	}
	random := rand.New(rand.NewPCG(seed, 0))
	random.Shuffle(len(d.Picks), func(i, j int) { d.Picks[i], d.Picks[j] = d.Picks[j], d.Picks[i] })
	return d
}

// allot divides n records among strata by their size; what rounding leaves goes
// to those that lost most by it.
func allot(strata []*Stratum, total, n int) {
	if total == 0 {
		return
	}
	n = min(n, total)
	left := n
	for _, s := range strata {
		s.Drawn = max(1, s.Records*n/total)
		left -= s.Drawn
	}
	lost := slices.Clone(strata)
	slices.SortStableFunc(lost, func(a, b *Stratum) int { return cmp.Compare(b.Records*n%total, a.Records*n%total) })
	for _, s := range lost {
		if left > 0 && s.Drawn < s.Records && s.Records*n >= total {
			s.Drawn++
			left--
		}
	}
}

// draw picks the records of one stratum: Knuth's algorithm S, which goes through
// them once and takes each with the chance that what is left to take has among
// what is left. Strata have random numbers of their own, so that files that are
// new in one leave the others as they were.
func (s *Stratum) draw(index int, seed uint64) []Pick {
	h := fnv.New64a()
	h.Write([]byte(s.Name))
	random := rand.New(rand.NewPCG(seed, h.Sum64()))
	picks := make([]Pick, 0, s.Drawn)
	left := s.Records
	for _, g := range s.groups {
		for nth := range g.records {
			if random.IntN(left) < s.Drawn-len(picks) {
				picks = append(picks, Pick{Source: g.source, Stratum: index, Of: g.stratum, Nth: nth})
			}
			left--
		}
	}
	return picks
}
