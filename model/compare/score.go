package compare

import "math"

// Tally counts the facts of one kind.
type Tally struct {
	Found  int `json:"found"`
	Missed int `json:"missed"`
	Extra  int `json:"extra"`
}

// Labelled is the number of facts that the labels hold.
func (t Tally) Labelled() int { return t.Found + t.Missed }

// Precision is the share of what was found that is right, 0..1; 0 where
// nothing was found.
func (t Tally) Precision() float64 { return share(t.Found, t.Found+t.Extra) }

// Recall is the share of what is labelled that was found, 0..1; 0 where
// nothing is labelled.
func (t Tally) Recall() float64 { return share(t.Found, t.Labelled()) }

// F1 is the harmonic mean of precision and recall, 0..1; 0 where nothing was
// found and nothing is labelled.
func (t Tally) F1() float64 { return share(2*t.Found, 2*t.Found+t.Missed+t.Extra) }

func share(part, whole int) float64 {
	if whole == 0 {
		return 0
	}
	return float64(part) / float64(whole)
}

// Tallies are the tallies of each kind of facts.
type Tallies map[Kind]Tally

// Add adds the counts of o.
func (t Tallies) Add(o Tallies) {
	for kind, n := range o {
		sum := t[kind]
		t[kind] = Tally{sum.Found + n.Found, sum.Missed + n.Missed, sum.Extra + n.Extra}
	}
}

// Labelled lists the kinds that the labels hold: only they have figures.
func (t Tallies) Labelled() []Kind {
	var kinds []Kind
	for _, kind := range Kinds {
		if t[kind].Labelled() > 0 {
			kinds = append(kinds, kind)
		}
	}
	return kinds
}

// Mean is the plain mean of a figure over the kinds that the labels hold, or
// none where they hold nothing.
func (t Tallies) Mean(figure func(Tally) float64, none float64) float64 {
	kinds := t.Labelled()
	if len(kinds) == 0 {
		return none
	}
	sum := 0.0
	for _, kind := range kinds {
		sum += figure(t[kind])
	}
	return sum / float64(len(kinds))
}

// Score sums the judgements of many sources.
type Score struct {
	Files   int
	Failed  int // of them, those that could not be parsed
	Tallies Tallies
	Layouts map[string]*LayoutScore // by the layout that a source's first record is labelled with
	Items   int                     // labelled
	Whole   int                     // of them
	Decided Decided
}

// LayoutScore sums the tallies of the sources of one layout.
type LayoutScore struct {
	Files   int
	Tallies Tallies
}

// NewScore returns a score of nothing.
func NewScore() *Score {
	return &Score{Tallies: make(Tallies), Layouts: make(map[string]*LayoutScore)}
}

// Add adds the judgement of a source that is labelled with the layout.
func (s *Score) Add(layout string, j *Judgement) {
	s.Files++
	s.Tallies.Add(j.Tallies)
	if s.Layouts[layout] == nil {
		s.Layouts[layout] = &LayoutScore{Tallies: make(Tallies)}
	}
	s.Layouts[layout].Files++
	s.Layouts[layout].Tallies.Add(j.Tallies)
	for _, part := range j.Parts {
		s.Decided.Add(part.Decided)
		if part.Head || part.Verdict == Invented {
			continue
		}
		s.Items++
		if part.Verdict == Whole {
			s.Whole++
		}
	}
}

// All is the plain mean of F1 over the kinds that the labels hold: 0 where
// they hold nothing.
func (s *Score) All() float64 { return s.Tallies.Mean(Tally.F1, 0) }

// Interval is Wilson's 95 % interval of a share: where the true share lies,
// when right of n were seen.
func Interval(right, n int) (low, high float64) {
	if n == 0 {
		return 0, 1
	}
	const z = 1.96
	size, p := float64(n), float64(right)/float64(n)
	middle := (p + z*z/(2*size)) / (1 + z*z/size)
	half := z * math.Sqrt((p*(1-p)+z*z/(4*size))/size) / (1 + z*z/size)
	return middle - half, middle + half
}
