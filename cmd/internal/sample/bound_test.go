package sample

import (
	"math"
	"testing"

	"github.com/stretchr/testify/assert"
)

// chance is that of finding no more than k wrong among n, each with the chance
// p: the plain sum.
func chance(k, n int, p float64) float64 {
	sum, term := 0.0, math.Pow(1-p, float64(n))
	for i := range k + 1 {
		sum += term
		term *= float64(n-i) / float64(i+1) * p / (1 - p)
	}
	return sum
}

func TestUpperBoundIsExact(t *testing.T) {
	for _, c := range []struct{ k, n int }{{0, 1}, {0, 30}, {0, 200}, {1, 10}, {3, 200}, {5, 100}, {100, 200}, {19, 20}, {7, 5000}} {
		bound := upperBound(float64(c.k), float64(c.n))
		assert.InDelta(t, 0.05, chance(c.k, c.n, bound), 1e-9, "%d of %d", c.k, c.n)
	}
	assert.Equal(t, 1.0, upperBound(5, 5))
	assert.Less(t, upperBound(2.5, 100), upperBound(3, 100))
	assert.Greater(t, upperBound(2.5, 100), upperBound(2, 100))
}

func TestRuleOfThree(t *testing.T) {
	for _, n := range []int{30, 200, 1000} {
		e := Judge([]Tally{{"", 1_000_000, n, 0}})
		assert.Zero(t, e.Share)
		assert.InEpsilon(t, 3/float64(n), e.Bound, 0.06)
	}
}

func TestJudge(t *testing.T) {
	// Equal weights: as one sample of all.
	one := Judge([]Tally{{"all", 40_000, 200, 3}})
	two := Judge([]Tally{{"a", 30_000, 150, 3}, {"b", 10_000, 50, 0}})
	assert.InDelta(t, 0.015, one.Share, 1e-12)
	assert.InDelta(t, one.Share, two.Share, 1e-12)
	assert.InDelta(t, one.Bound, two.Bound, 1e-9)

	// A stratum counts by its records, not by how many of it were read.
	assert.InDelta(t, 0.9*0.5+0.1*0, Judge([]Tally{{"a", 9_000, 10, 5}, {"b", 1_000, 100, 0}}).Share, 1e-12)

	// Unequal weights cost precision.
	unequal := Judge([]Tally{{"a", 39_000, 100, 0}, {"b", 1_000, 100, 0}})
	assert.Greater(t, unequal.Bound, Judge([]Tally{{"", 40_000, 200, 0}}).Bound)
	assert.Less(t, unequal.Bound, Judge([]Tally{{"", 40_000, 100, 0}}).Bound*1.06)

	// What was not looked at is not vouched for.
	assert.InDelta(t, 0.25, Judge([]Tally{{"a", 300, 300, 0}, {"b", 100, 0, 0}}).Bound, 1e-12)
	assert.Equal(t, Estimate{1, 1}, Judge([]Tally{{"a", 300, 0, 0}}))
	assert.Equal(t, Estimate{1, 1}, Judge(nil))

	// Who has read all knows.
	assert.Equal(t, Estimate{0.25, 0.25}, Judge([]Tally{{"a", 4, 4, 1}}))
}
