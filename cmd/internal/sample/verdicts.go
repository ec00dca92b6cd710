package sample

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"
)

// Verdict is what a person said of one record.
type Verdict int

// The verdicts. Blank is none.
const (
	Blank Verdict = iota
	Right
	Wrong
	Unsure
)

// verdictWords are how verdicts are written.
var verdictWords = map[string]Verdict{
	"": Blank, "right": Right, "r": Right, "wrong": Wrong, "w": Wrong, "unsure": Unsure, "u": Unsure,
}

// Sheet is a sheet that was filled in.
type Sheet struct {
	Strata   []Stratum
	Records  int       // in the archive
	Verdicts []Verdict // of the records, in their order
	of       []string  // the strata of the records
}

// ReadSheet reads a sheet. The error names the line in which something is wrong.
func ReadSheet(r io.Reader) (*Sheet, error) {
	s := &Sheet{}
	lines := bufio.NewReader(r)
	for number := 1; ; number++ {
		line, err := lines.ReadString('\n')
		if err != nil && err != io.EOF {
			return nil, err
		}
		line = strings.TrimRight(strings.TrimPrefix(line, "\ufeff"), " \t\r\n")
		if number == 1 && line != sheetTitle {
			return nil, errors.New("it is no sheet that sample wrote: the first line is not " + sheetTitle)
		}
		if fault := s.take(line); fault != nil {
			return nil, fmt.Errorf("line %d: %w", number, fault)
		}
		if err == io.EOF {
			return s, s.check()
		}
	}
}

// take takes one line.
func (s *Sheet) take(line string) error {
	switch {
	case strings.HasPrefix(line, stratumWord):
		parts := strings.Split(line[len(stratumWord):], separator)
		stratum := Stratum{Name: parts[0]}
		if len(parts) != 3 || !scan(parts[1], "%d records", &stratum.Records) || !scan(parts[2], "%d drawn", &stratum.Drawn) {
			return fmt.Errorf("%q tells of no stratum", line)
		}
		s.Strata = append(s.Strata, stratum)
		s.Records += stratum.Records
	case strings.HasPrefix(line, recordWord):
		parts := strings.SplitN(line[len(recordWord):], separator, 3)
		number := 0
		if len(parts) != 3 || !scan(parts[0], "%d", &number) || number != len(s.of)+1 {
			return fmt.Errorf("%q does not open record %d", line, len(s.of)+1)
		}
		s.of = append(s.of, parts[1])
		s.Verdicts = append(s.Verdicts, Blank)
	case strings.HasPrefix(line, verdictWord):
		return s.verdict(line)
	}
	return nil
}

func scan(s, format string, n *int) bool {
	_, err := fmt.Sscanf(s, format, n)
	return err == nil
}

func (s *Sheet) verdict(line string) error {
	head, said, colon := strings.Cut(line, ":")
	number := 0
	if !colon || !scan(head[len(verdictWord):], "%d", &number) || number != len(s.of) {
		return fmt.Errorf("%q is not the verdict on record %d", line, len(s.of))
	}
	if s.Verdicts[number-1] != Blank {
		return fmt.Errorf("record %d has a verdict already", number)
	}
	word := ""
	if words := strings.Fields(said); len(words) > 0 {
		word = strings.ToLower(strings.Trim(words[0], ".,;:-–—"))
	}
	verdict, known := verdictWords[word]
	if !known {
		return fmt.Errorf("%q is none of right, wrong and unsure", word)
	}
	s.Verdicts[number-1] = verdict
	return nil
}

// check holds the parts of a sheet against each other.
func (s *Sheet) check() error {
	drawn := make(map[string]int)
	for _, name := range s.of {
		drawn[name]++
	}
	for _, stratum := range s.Strata {
		if drawn[stratum.Name] != stratum.Drawn {
			return fmt.Errorf("%d records of the stratum %s were drawn, and it has %d", stratum.Drawn, stratum.Name, drawn[stratum.Name])
		}
		delete(drawn, stratum.Name)
	}
	if len(drawn) > 0 {
		return fmt.Errorf("records are of the stratum %q, which it does not list", slices.Sorted(maps.Keys(drawn))[0])
	}
	return nil
}

// Outcome is what the verdicts of a sheet come to.
type Outcome struct {
	Tallies []Tally // a stratum each
	Read    int     // records with a verdict
	Right   int     // of them
	Unsure  int     // of them
	Passed  int     // records without one, before the last that has one
	Estimate
}

// Outcome counts the verdicts. Records behind the last that has a verdict were
// not come to; since the order is random, the others are a sample without them.
func (s *Sheet) Outcome() Outcome {
	var o Outcome
	index := make(map[string]int, len(s.Strata))
	for i, stratum := range s.Strata {
		index[stratum.Name] = i
		o.Tallies = append(o.Tallies, Tally{Name: stratum.Name, Records: stratum.Records})
	}
	end := len(s.Verdicts)
	for end > 0 && s.Verdicts[end-1] == Blank {
		end--
	}
	for i, verdict := range s.Verdicts[:end] {
		tally := &o.Tallies[index[s.of[i]]]
		tally.Read++
		o.Read++
		switch verdict {
		case Right:
			o.Right++
			continue
		case Unsure:
			o.Unsure++
		case Blank:
			o.Passed++
			o.Read--
		}
		tally.Wrong++
	}
	o.Estimate = Judge(o.Tallies)
	return o
}
