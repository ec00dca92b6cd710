package archive

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"

	"minutebook/model"
	"minutebook/model/compare"
	"minutebook/model/encode"
)

// Preview is a Tree that nothing is written to: it tells what a run would
// change.
type Preview struct {
	*Tree
	format encode.Format
}

// OpenPreview opens the folder in which a plan's outputs stand, or would stand.
// It fails at once where a run is at work there.
func OpenPreview(root string, p *Plan, opt TreeOptions, format encode.Format) (*Preview, error) {
	t, err := openTree(root, p, opt, false)
	if err != nil {
		return nil, err
	}
	return &Preview{t, format}, nil
}

// Change is what a run would do to one output.
type Change struct {
	New  bool // there is no output yet
	Same bool // the output would be the same, byte for byte
	// Records are how many the output has, and how many it would have.
	RecordsBefore, RecordsAfter int
	// Known says that the output could be read, so that the counts below mean
	// something. A CSV is not read.
	Known bool
	// Gained, Lost and Altered count resolutions and motions.
	Gained, Lost, Altered int
}

// Prune tells which outputs would be removed.
func (v *Preview) Prune() ([]Pruned, error) {
	return v.prune(func(string) error { return nil })
}

// put compares the records of a source with those that stand in its place.
func (v *Preview) put(_ int, r *result) error {
	r.change = &Change{RecordsAfter: len(r.records)}
	current, err := readFile(v.path(r.Output), nil, 1<<62)
	if errors.Is(err, fs.ErrNotExist) {
		r.change.New, r.change.Known = true, true
		r.change.Gained = r.Resolutions + r.Motions
		return nil
	}
	if err != nil {
		return outputError(r.Output, err)
	}
	stream := r.stream.Bytes()
	if bytes.Equal(current, stream) {
		r.change.Same, r.change.Known, r.change.RecordsBefore = true, true, len(r.records)
		return nil
	}
	if _, err := v.mayReplace(&stamp{File: r.File, OutputSHA256: hashOf(stream)}); err != nil {
		return err
	}
	before, err := v.decode(current)
	if err != nil {
		known, _ := v.state.lookup(r.Output)
		r.change.RecordsBefore = known.Records
		return nil
	}
	r.change.RecordsBefore, r.change.Known = len(before), true
	for _, part := range compare.Judge(before, r.records).Parts {
		r.change.Gained += part.Decided.Invented
		r.change.Lost += part.Decided.Missed
		r.change.Altered += part.Decided.Altered
	}
	return nil
}

// decoders read back what an output holds. Of a CSV that is too little to
// compare.
var decoders = map[string]func(io.Reader) ([]*model.Record, error){
	"yaml":   encode.DecodeYAML,
	"json":   encode.DecodeJSON,
	"ndjson": decodeLines,
}

func (v *Preview) decode(data []byte) ([]*model.Record, error) {
	decode, ok := decoders[v.format.Name]
	if !ok {
		return nil, errors.New("no record can be read from " + v.format.Name)
	}
	return decode(bytes.NewReader(data))
}

func decodeLines(r io.Reader) ([]*model.Record, error) {
	var records []*model.Record
	for dec := json.NewDecoder(r); ; {
		record := &model.Record{}
		if err := dec.Decode(record); err == io.EOF {
			return records, nil
		} else if err != nil {
			return nil, err
		}
		records = append(records, record)
	}
}

// String tells of a change in one line, empty where there is none.
func (c *Change) String() string {
	records := fmt.Sprintf("%d records", c.RecordsAfter)
	if c.RecordsAfter == 1 {
		records = "1 record"
	}
	switch {
	case c.Same:
		return ""
	case c.New:
		return fmt.Sprintf("new: %s, %s", records, resolutions(c.Gained))
	case c.RecordsBefore != c.RecordsAfter:
		records += fmt.Sprintf(" (before: %d)", c.RecordsBefore)
	}
	if !c.Known {
		return fmt.Sprintf("changed: %s; what changes in them cannot be told of this format", records)
	}
	return fmt.Sprintf("changed: %s; of resolutions and motions %d gained, %d lost, %d altered", records, c.Gained, c.Lost, c.Altered)
}

func resolutions(n int) string {
	if n == 1 {
		return "1 resolution or motion"
	}
	return fmt.Sprintf("%d resolutions and motions", n)
}

// Changes are the changes of a preview, in sum.
type Changes struct {
	New, Changed, Same          int // outputs
	RecordsBefore, RecordsAfter int
	Gained, Lost, Altered       int // resolutions and motions
}

// Add counts one more change.
func (s *Changes) Add(c *Change) {
	switch {
	case c.New:
		s.New++
	case c.Same:
		s.Same++
	default:
		s.Changed++
	}
	s.RecordsBefore += c.RecordsBefore
	s.RecordsAfter += c.RecordsAfter
	s.Gained += c.Gained
	s.Lost += c.Lost
	s.Altered += c.Altered
}

// WriteText writes the sums for people.
func (s *Changes) WriteText(w io.Writer) error {
	_, err := fmt.Fprintf(w, "outputs: %d new, %d changed, %d made anew without a change\nrecords: %d before, %d after\nresolutions and motions: %d gained, %d lost, %d altered\n",
		s.New, s.Changed, s.Same, s.RecordsBefore, s.RecordsAfter, s.Gained, s.Lost, s.Altered)
	return err
}
