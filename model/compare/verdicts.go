package compare

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"slices"
	"strings"
)

// Entry is what became of one item, or of a record's head, in a form that can
// be kept and compared with that of another day. File, Record and Item tell
// which it is.
type Entry struct {
	File    string   `json:"file"`
	Record  int      `json:"record"`
	Item    string   `json:"item"`
	Verdict Verdict  `json:"verdict"`
	Decided Decided  `json:"resolutions,omitzero"`
	Faults  []string `json:"faults,omitempty"`
}

// entryKey tells entries apart. A label's case or punctuation may be mended
// without its item becoming another.
type entryKey struct {
	file   string
	record int
	item   string
}

func (e *Entry) key() entryKey { return entryKey{e.File, e.Record, Norm(e.Item)} }

// head is the Item of what stands outside the items.
const head = "(head)"

// faultText is the number of characters by which a fault's text is known.
const faultText = 60

// Entries lists what became of the parts of a source.
func Entries(file string, j *Judgement) []Entry {
	var entries []Entry
	times := make(map[entryKey]int)
	for _, part := range j.Parts {
		e := Entry{File: file, Record: part.Record, Item: part.Name, Verdict: part.Verdict, Decided: part.Decided, Faults: part.faults()}
		switch {
		case part.Head:
			e.Item = head
		case e.Item == "":
			e.Item = "(untitled)"
		}
		key := e.key()
		if times[key]++; times[key] > 1 {
			e.Item += fmt.Sprintf(" #%d", times[key])
		}
		entries = append(entries, e)
	}
	return entries
}

// faults tells what is wrong with a part, in order.
func (p *Part) faults() []string {
	var faults []string
	for _, f := range p.Missed {
		faults = append(faults, "missed "+f.short())
	}
	for _, f := range p.Extra {
		faults = append(faults, "extra "+f.short())
	}
	if p.Disordered {
		faults = append(faults, "out of order")
	}
	return faults
}

// short names a fact by its kind, its key and the beginning of its text.
func (f Fact) short() string {
	text := []rune(f.Text)
	if len(text) > faultText {
		text = append(text[:faultText-1], '…')
	}
	return strings.TrimSpace(join(string(f.Kind), f.Key) + ": " + string(text))
}

// Saved is a score that is kept in a file.
type Saved struct {
	Figures  Figures `json:"figures"`
	Verdicts []Entry `json:"verdicts"`
}

// Write writes the score so that a change of one item changes one line.
func (s *Saved) Write(w io.Writer) error {
	var b bytes.Buffer
	b.WriteString("{\n \"figures\": ")
	figures, err := json.MarshalIndent(s.Figures, " ", " ")
	if err != nil {
		return err
	}
	b.Write(figures)
	b.WriteString(",\n \"verdicts\": [")
	line := json.NewEncoder(&b)
	line.SetEscapeHTML(false)
	for i, e := range s.Verdicts {
		if i > 0 {
			b.Truncate(b.Len() - 1)
			b.WriteByte(',')
		}
		b.WriteString("\n  ")
		if err := line.Encode(e); err != nil {
			return err
		}
	}
	b.WriteString(" ]\n}\n")
	_, err = w.Write(b.Bytes())
	return err
}

// ReadSaved reads a score that Write wrote.
func ReadSaved(r io.Reader) (*Saved, error) {
	dec := json.NewDecoder(r)
	dec.DisallowUnknownFields()
	var s Saved
	if err := dec.Decode(&s); err != nil {
		return nil, fmt.Errorf("it is no saved score: %w", err)
	}
	return &s, nil
}

// Shift is an item, or a record's head, that fares otherwise than it did.
type Shift struct {
	File   string   `json:"file"`
	Record int      `json:"record"`
	Item   string   `json:"item"`
	Was    Verdict  `json:"was,omitempty"`    // empty where it was not judged
	Now    Verdict  `json:"now,omitempty"`    // empty where it is not judged
	Lost   bool     `json:"lost"`             // it fares worse in some way
	Gained bool     `json:"gained"`           // it fares better in some way
	Faults []string `json:"faults,omitempty"` // those that are new
	Mended []string `json:"mended,omitempty"` // those that are gone
}

// Shifts compares two lists of entries and returns what changed, in the order
// of the new list; what is no longer judged comes last. A case that is new is
// neither gain nor loss.
func Shifts(was, now []Entry) []Shift {
	before := make(map[entryKey]Entry, len(was))
	for _, e := range was {
		before[e.key()] = e
	}
	var shifts []Shift
	for _, e := range now {
		old, judged := before[e.key()]
		delete(before, e.key())
		if s := shift(old, e); judged && !old.equal(e) || !judged && e.Verdict == Invented {
			shifts = append(shifts, s)
		}
	}
	for _, e := range was {
		if _, left := before[e.key()]; left {
			shifts = append(shifts, shift(e, Entry{File: e.File, Record: e.Record, Item: e.Item}))
		}
	}
	return shifts
}

// shift tells how a part fares now that fared otherwise; an entry without a
// verdict was not judged.
func shift(was, now Entry) Shift {
	s := Shift{File: now.File, Record: now.Record, Item: now.Item, Was: was.Verdict, Now: now.Verdict,
		Faults: without(now.Faults, was.Faults), Mended: without(was.Faults, now.Faults)}
	switch {
	case now.Verdict == "":
		s.Gained = was.Verdict == Invented
		s.Lost = !s.Gained
	case was.Verdict == "":
		s.Lost = now.Verdict == Invented
	default:
		s.Lost, s.Gained = worse(was, now), worse(now, was)
	}
	return s
}

// worse says whether the second of two entries is worse in some way.
func worse(a, b Entry) bool {
	return a.Verdict == Whole && b.Verdict != Whole ||
		a.Verdict == Faulty && b.Verdict == Missed ||
		b.Decided.Right < a.Decided.Right ||
		b.Decided.Missed > a.Decided.Missed ||
		b.Decided.Invented > a.Decided.Invented ||
		len(b.Faults) > len(a.Faults)
}

func (e Entry) equal(o Entry) bool {
	return e.Verdict == o.Verdict && e.Decided == o.Decided && slices.Equal(e.Faults, o.Faults)
}

// without returns the strings of a that b does not have, as often as it lacks
// them.
func without(a, b []string) []string {
	have := make(map[string]int, len(b))
	for _, s := range b {
		have[s]++
	}
	var left []string
	for _, s := range a {
		if have[s]--; have[s] < 0 {
			left = append(left, s)
		}
	}
	return left
}
