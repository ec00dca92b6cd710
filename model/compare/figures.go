package compare

import "strconv"

// Figure is a share, 0..1. It is written with six decimals, so that saved
// figures differ where counts do and nowhere else.
type Figure float64

// MarshalJSON writes the figure.
func (f Figure) MarshalJSON() ([]byte, error) {
	return strconv.AppendFloat(nil, float64(f), 'f', 6, 64), nil
}

// Figures are what a score comes to.
type Figures struct {
	Files       int               `json:"files"`
	Failed      int               `json:"failed"`      // of them, those that could not be parsed
	All         Figure            `json:"all"`         // mean of F1 over the kinds
	Items       int               `json:"items"`       // labelled
	Whole       int               `json:"whole"`       // of them
	WholeItems  Figure            `json:"whole_items"` // the share of the two
	Interval    [2]Figure         `json:"interval"`    // of that share, 95 %
	Resolutions Decided           `json:"resolutions"` // and motions
	Kinds       map[Kind]Counted  `json:"kinds"`       // those that the labels hold
	Layouts     map[string]Layout `json:"layouts"`     // those that the labels name
}

// Counted is a tally with its figures.
type Counted struct {
	Precision Figure `json:"precision"`
	Recall    Figure `json:"recall"`
	F1        Figure `json:"f1"`
	Tally
}

// Layout is what a score comes to over the sources of one layout. Its figures
// are plain means over the kinds that their labels hold.
type Layout struct {
	Files     int              `json:"files"`
	Precision Figure           `json:"precision"`
	Recall    Figure           `json:"recall"`
	F1        Figure           `json:"f1"`
	Kinds     map[Kind]Counted `json:"kinds"`
}

// Figures works out the figures of a score.
func (s *Score) Figures() Figures {
	low, high := Interval(s.Whole, s.Items)
	f := Figures{
		Files: s.Files, Failed: s.Failed,
		All:   Figure(s.All()),
		Items: s.Items, Whole: s.Whole, WholeItems: Figure(share(s.Whole, s.Items)),
		Interval:    [2]Figure{Figure(low), Figure(high)},
		Resolutions: s.Decided,
		Kinds:       counted(s.Tallies),
		Layouts:     make(map[string]Layout),
	}
	for name, layout := range s.Layouts {
		f.Layouts[name] = Layout{
			Files:     layout.Files,
			Precision: Figure(layout.Tallies.Mean(Tally.Precision, 1)),
			Recall:    Figure(layout.Tallies.Mean(Tally.Recall, 1)),
			F1:        Figure(layout.Tallies.Mean(Tally.F1, 1)),
			Kinds:     counted(layout.Tallies),
		}
	}
	return f
}

func counted(t Tallies) map[Kind]Counted {
	kinds := make(map[Kind]Counted)
	for _, kind := range t.Labelled() {
		n := t[kind]
		kinds[kind] = Counted{Figure(n.Precision()), Figure(n.Recall()), Figure(n.F1()), n}
	}
	return kinds
}
