package compare

import (
	"slices"
	"sort"
)

const (
	// smallGap is the largest product of two stretches' lengths for which their
	// longest common subsequence is computed in full. Longer stretches are cut
	// at what stands exactly once in both, so that the work stays near linear.
	smallGap = 1 << 14
	// cuts bounds how often a stretch is cut, and its pieces, and theirs.
	cuts = 16
)

// common pairs equal elements of two lists, in order: both indexes rise.
func common[T comparable](a, b []T) []pairing {
	c := commoner[T]{a: a, b: b}
	c.between(0, len(a), 0, len(b), cuts)
	return c.pairs
}

type commoner[T comparable] struct {
	a, b  []T
	pairs []pairing
}

// between pairs what a[i:m] and b[j:n] have in common.
func (c *commoner[T]) between(i, m, j, n, cuts int) {
	for i < m && j < n && c.a[i] == c.b[j] {
		c.pairs = append(c.pairs, pairing{i, j})
		i, j = i+1, j+1
	}
	tail := 0
	for i < m && j < n && c.a[m-1] == c.b[n-1] {
		m, n, tail = m-1, n-1, tail+1
	}
	if (m-i)*(n-j) <= smallGap {
		c.longest(i, m, j, n)
	} else if anchors := c.anchors(i, m, j, n); len(anchors) > 0 && cuts > 0 {
		for _, anchor := range anchors {
			c.between(i, anchor.want, j, anchor.got, cuts-1)
			c.pairs = append(c.pairs, anchor)
			i, j = anchor.want+1, anchor.got+1
		}
		c.between(i, m, j, n, cuts-1)
	}
	for k := range tail {
		c.pairs = append(c.pairs, pairing{m + k, n + k})
	}
}

// longest pairs by the longest common subsequence.
func (c *commoner[T]) longest(i, m, j, n int) {
	width := n - j + 1
	lengths := make([]int, (m-i+1)*width) // of what a[x:m] and b[y:n] share
	for x := m - 1; x >= i; x-- {
		for y := n - 1; y >= j; y-- {
			at := (x-i)*width + y - j
			if c.a[x] == c.b[y] {
				lengths[at] = lengths[at+width+1] + 1
			} else {
				lengths[at] = max(lengths[at+width], lengths[at+1])
			}
		}
	}
	for x, y := i, j; x < m && y < n; {
		at := (x-i)*width + y - j
		switch {
		case c.a[x] == c.b[y]:
			c.pairs = append(c.pairs, pairing{x, y})
			x, y = x+1, y+1
		case lengths[at+width] >= lengths[at+1]:
			x++
		default:
			y++
		}
	}
}

// anchors pairs what stands exactly once in both stretches: of those pairs the
// most that are in order in both.
func (c *commoner[T]) anchors(i, m, j, n int) []pairing {
	type seen struct{ inA, inB, b int }
	counts := make(map[T]seen, m-i)
	for _, x := range c.a[i:m] {
		s := counts[x]
		s.inA++
		counts[x] = s
	}
	for y, x := range c.b[j:n] {
		if s, ok := counts[x]; ok {
			s.inB++
			s.b = j + y
			counts[x] = s
		}
	}
	var once []pairing
	for x := i; x < m; x++ {
		if s := counts[c.a[x]]; s.inA == 1 && s.inB == 1 {
			once = append(once, pairing{x, s.b})
		}
	}
	return rising(once)
}

// rising returns the longest run of pairs whose found indexes rise, given pairs
// whose labelled indexes rise.
func rising(pairs []pairing) []pairing {
	var ends []int // for each length, the pair with the least index that ends such a run
	before := make([]int, len(pairs))
	for k, p := range pairs {
		length := sort.Search(len(ends), func(l int) bool { return pairs[ends[l]].got >= p.got })
		before[k] = none
		if length > 0 {
			before[k] = ends[length-1]
		}
		if length == len(ends) {
			ends = append(ends, k)
		} else {
			ends[length] = k
		}
	}
	var run []pairing
	if len(ends) > 0 {
		for k := ends[len(ends)-1]; k != none; k = before[k] {
			run = append(run, pairs[k])
		}
	}
	slices.Reverse(run)
	return run
}
