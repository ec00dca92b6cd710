package sample

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// archive returns sources of three layouts over four decades.
func archive(n int) []Source {
	var list []Source
	for i := range n {
		s := Source{File: fmt.Sprintf("%d.txt", i), Layout: []string{"printed", "moderngov-issue", "moderngov-issue", "moderngov-issue"}[i%4], Records: 1}
		if i%4 == 2 {
			s.Records = 3 // one of them undated
			s.Years = map[string]int{"2009": 1, "2010": 1}
		} else {
			s.Years = map[string]int{fmt.Sprint(1985 + i%30): 1}
		}
		list = append(list, s)
	}
	return list
}

func TestDraw(t *testing.T) {
	sources := archive(2000)
	d := New(sources, 200, 1)
	assert.Equal(t, 3000, d.Records)
	assert.Len(t, d.Picks, 200)
	seen := make(map[string]bool)
	drawn := make(map[int]int)
	for _, p := range d.Picks {
		s := sources[p.Source]
		within := 0
		rest := s.Records
		for year, n := range s.Years {
			rest -= n
			if StratumOf(s.Layout, year) == p.Of {
				within += n
			}
		}
		if StratumOf(s.Layout, "") == p.Of {
			within += rest
		}
		assert.Less(t, p.Nth, within, "the source has that many records of %s", p.Of)
		key := fmt.Sprint(p.Source, p.Of, p.Nth)
		assert.False(t, seen[key], "%s is drawn twice", key)
		seen[key] = true
		drawn[p.Stratum]++
	}
	sum := 0
	for i, s := range d.Strata {
		assert.Equal(t, s.Drawn, drawn[i], s.Name)
		assert.InDelta(t, float64(s.Records)*200/3000, float64(s.Drawn), 1, s.Name)
		sum += s.Records
	}
	assert.Equal(t, 3000, sum)
}

func TestDrawIsTheSameAgain(t *testing.T) {
	sources := archive(500)
	assert.Equal(t, New(sources, 50, 1).Picks, New(sources, 50, 1).Picks)
	assert.NotEqual(t, New(sources, 50, 1).Picks, New(sources, 50, 2).Picks)
}

// Every record has the same chance: over many seeds each is drawn about as
// often as any other.
func TestDrawIsFair(t *testing.T) {
	const records, n, seeds = 40, 10, 4000
	var times [records]int
	for seed := range uint64(seeds) {
		for _, p := range New([]Source{{Layout: "printed", Records: records}}, n, seed).Picks {
			times[p.Nth]++
		}
	}
	const expected = seeds * n / records
	for nth, k := range times {
		assert.InDelta(t, expected, k, 160, "record %d", nth) // 5.8 standard deviations
	}
}

// The first that are read are a sample too: the order is no order of strata.
func TestPicksAreShuffled(t *testing.T) {
	sources := []Source{{Layout: "printed", Records: 1000}, {Layout: "unknown", Records: 1000}}
	first := 0
	for _, p := range New(sources, 200, 7).Picks[:100] {
		first += p.Stratum
	}
	assert.InDelta(t, 50, first, 20)
}

func TestSmallStrataAreJoined(t *testing.T) {
	sources := []Source{{Layout: "printed", Records: 980}}
	for i := range 20 {
		sources = append(sources, Source{Layout: fmt.Sprintf("l%d", i), Records: 1})
	}
	d := New(sources, 50, 1)
	require.Len(t, d.Strata, 2)
	assert.Equal(t, Others, d.Strata[1].Name)
	assert.Equal(t, 20, d.Strata[1].Records)
	assert.Equal(t, 1, d.Strata[1].Drawn)
	assert.Len(t, d.Picks, 50)
	for _, p := range d.Picks {
		if p.Stratum == 1 {
			assert.Equal(t, StratumOf(sources[p.Source].Layout, ""), p.Of)
		}
	}
}

func TestDrawOfAll(t *testing.T) {
	d := New(archive(20), 1000, 1)
	assert.Len(t, d.Picks, d.Records)
	for _, s := range d.Strata {
		assert.Equal(t, s.Records, s.Drawn, s.Name)
	}
	assert.Empty(t, New(nil, 200, 1).Picks)
	assert.Len(t, New(archive(20), 1, 1).Picks, 1)
}

func TestStratumOf(t *testing.T) {
	assert.Equal(t, "printed 1990s", StratumOf("printed", "1999"))
	assert.Equal(t, "printed undated", StratumOf("printed", ""))
	assert.Equal(t, "unknown undated", StratumOf("", ""))
}
