package sample

import (
	"cmp"
	"maps"
	"slices"
	"strings"
)

// Source is what is known of one source of an archive before its records are
// read.
type Source struct {
	File    string         // its name
	Layout  string         // as its records were read
	Records int            // how many it gave
	Years   map[string]int // records by the year of their meeting's date, "2009"; those without a date are left out
}

// Undated stands for the decade of a record without a date.
const Undated = "undated"

// Others is the stratum of all records whose own would be too small for one of
// them to be drawn.
const Others = "others"

// StratumOf is the stratum of a record by its layout and the year of its date,
// which may be empty: "printed 1990s".
func StratumOf(layout, year string) string {
	decade := Undated
	if len(year) >= len("199") {
		decade = year[:len("199")] + "0s"
	}
	return cmp.Or(layout, "unknown") + " " + decade
}

// Stratum is records of one kind.
type Stratum struct {
	Name    string
	Records int // in the archive
	Drawn   int // of them
	groups  []group
}

// group is the records of one source that are of one stratum.
type group struct {
	source  int
	stratum string // by layout and decade, even if it was joined to Others
	records int
}

// strata divides the records of an archive by layout and decade, for a sample
// of n. Where less than one record of a stratum would be drawn, it is joined to
// Others. They come in the order of their names, Others last.
func strata(sources []Source, n int) []*Stratum {
	byName := make(map[string]*Stratum)
	total := 0
	for i, s := range sources {
		counts := make(map[string]int)
		rest := s.Records
		for year, records := range s.Years {
			counts[StratumOf(s.Layout, year)] += records
			rest -= records
		}
		if rest > 0 {
			counts[StratumOf(s.Layout, "")] += rest
		}
		for _, name := range slices.Sorted(maps.Keys(counts)) {
			if byName[name] == nil {
				byName[name] = &Stratum{Name: name}
			}
			byName[name].add(group{i, name, counts[name]})
		}
		total += s.Records
	}
	var list []*Stratum
	others := &Stratum{Name: Others}
	for _, name := range slices.Sorted(maps.Keys(byName)) {
		if s := byName[name]; s.Records*n >= total {
			list = append(list, s)
		} else {
			for _, g := range s.groups {
				others.add(g)
			}
		}
	}
	slices.SortStableFunc(others.groups, func(a, b group) int {
		return cmp.Or(cmp.Compare(a.source, b.source), strings.Compare(a.stratum, b.stratum))
	})
	if others.Records > 0 {
		list = append(list, others)
	}
	return list
}

func (s *Stratum) add(g group) {
	s.groups = append(s.groups, g)
	s.Records += g.records
}
