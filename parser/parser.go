// Package parser reads minutes: from the bytes of one source to its records,
// its diagnostics, and an account of every character.
package parser

import (
	"slices"
	"strconv"
	"strings"

	"minutebook/model"
	"minutebook/parser/internal/outline"
	"minutebook/parser/internal/room"
	"minutebook/parser/internal/source"
)

// Revision is the revision of the rules. It changes when, and only when, the
// records of some case in testdata change.
const Revision = 14

// Options are what a caller may settle beforehand.
type Options struct {
	Layout   string // one of model's layouts, or empty to have it told from the text
	Encoding string // one of source.Encodings, or empty to have it told from the bytes
}

// Result is what was read from one source.
type Result struct {
	Records []*model.Record

	reading *reading
}

// The roles of text. Every character that is not white space has one.
type Role string

const (
	Value     Role = "value"     // it stands in a record
	Mark      Role = "mark"      // a label, enumerator, marker or separator that a record implies
	Furniture Role = "furniture" // menus, page numbers, running heads
	Unplaced  Role = "unplaced"  // no rule could place it
)

// Span is a run of text within one line, and what became of it.
type Span struct {
	Line int    `json:"line"` // 1-based
	Col  int    `json:"col"`  // 1-based, in characters
	Text string `json:"text"`
	Role Role   `json:"role"`
	Rule string `json:"rule"`
	Path string `json:"path,omitempty"` // jq path into the array of records; for several, the first
}

// Refusal is a reading that was considered and refused.
type Refusal struct {
	Line int    `json:"line"`
	Rule string `json:"rule"`
	Why  string `json:"why"`
}

// Habit is one of the source's habits that the survey found.
type Habit struct {
	Name  string `json:"name"`
	Value string `json:"value"`
}

// Layout describes a layout that is known.
type Layout struct {
	Name  string // one of model's layouts
	Signs string // by what it is told
	Holds string // what records it gives
}

// Layouts lists the layouts that are known.
func Layouts() []Layout {
	out := make([]Layout, len(layoutRules))
	for i, l := range layoutRules {
		out[i] = l.Layout
	}
	return out
}

// LayoutError says that no layout has the name that a caller asked for.
type LayoutError struct{ Name string }

func (e *LayoutError) Error() string {
	return "unknown layout " + strconv.Quote(e.Name) + "; `minutebook layouts` lists those that are known"
}

// Parse reads one source. The name goes into the records as source.file. The
// error is of the program's kind (not text, unknown encoding, unknown layout);
// what is odd in the text is a diagnostic in the records.
func Parse(name string, data []byte, opt Options) (*Result, error) {
	return parse(name, data, opt, new(rooms))
}

// parse is Parse in some rooms. What it gives is good, but for the records, until
// they are used again.
func parse(name string, data []byte, opt Options, in *rooms) (*Result, error) {
	src, err := in.source.Decode(data, opt.Encoding)
	if err != nil {
		return nil, err
	}
	in.slots.Reset()
	if in.seen == nil {
		in.seen = map[string]bool{}
	}
	clear(in.seen)
	r := &reading{name: name, src: src, rooms: in, seen: in.seen}
	r.lines = in.outline.Lines(src)
	r.outline()
	r.layout = opt.Layout
	if r.layout == "" {
		r.layout = r.chooseLayout()
	}
	r.account = room.Slice(in.account, 2*len(r.paras))
	if r.layout == model.LayoutPrinted && outline.MarkPrint(src.S, r.lines) {
		r.outline()
	}
	read, ok := layoutOf(r.layout)
	if !ok {
		return nil, &LayoutError{opt.Layout}
	}
	if len(r.paras) == 0 {
		r.layout = model.LayoutUnknown
		r.openRecord(r.firstInk())
		r.diagnose("empty-source", outline.Span{}, "the file holds no text")
	} else {
		read(r)
		r.tellOfMinutes()
	}
	r.turns()
	r.finish()
	in.account = r.account
	return &Result{Records: r.records, reading: r}, nil
}

// outline surveys the lines and puts them together.
func (r *reading) outline() {
	r.habits = outline.Survey(r.src.S, r.lines)
	r.paras = r.rooms.outline.Paragraphs(r.src.S, r.lines, r.habits)
}

// firstInk gives the offset of the first character that shows; 0 where none does.
func (r *reading) firstInk() int {
	return max(0, strings.IndexFunc(r.src.S, func(c rune) bool { return !source.IsSpace(c) && !source.IsInvisible(c) }))
}

// finish completes the records: the account, the diagnostics, the places.
func (r *reading) finish() {
	r.orderAttendance()
	r.tellOfSource()
	r.checkRecords()
	r.placeRest()
	r.attach()
	held := r.heldByMeetings()
	for i, rec := range r.records {
		if rec.Meeting != nil && isEmpty(rec.Meeting) {
			rec.Meeting = nil
		}
		if rec.Meeting != nil {
			rec.Meeting.At = r.at(held[rec.Meeting])
		}
		if rec.At == "" && i == 0 {
			var h outline.Span
			for _, e := range r.account {
				h = hull(h, e.span)
			}
			rec.At = r.at(outline.Span{Start: max(h.Start, r.begins[0]), End: h.End})
		}
	}
}

// heldByMeetings gives the place of all text that stands in each meeting's head.
func (r *reading) heldByMeetings() map[*model.Meeting]outline.Span {
	held := make(map[*model.Meeting]outline.Span, len(r.records))
	var heads map[*model.Detail]*model.Meeting
	for _, rec := range r.records {
		if rec.Meeting != nil && len(rec.Meeting.Details) > 0 {
			if heads == nil {
				heads = map[*model.Detail]*model.Meeting{}
			}
			for _, d := range rec.Meeting.Details {
				heads[d] = rec.Meeting
			}
		}
	}
	for i := range r.account {
		e := &r.account[i]
		m, ok := e.owner.(*model.Meeting)
		if d, detail := e.owner.(*model.Detail); detail {
			m, ok = heads[d]
		}
		if ok {
			held[m] = hull(held[m], e.span)
		}
	}
	return held
}

// isEmpty tells whether a meeting's head holds nothing.
func isEmpty(m *model.Meeting) bool {
	return m.Authority == "" && m.Body == "" && m.Type == "" && m.Date == "" && m.StartTime == "" && m.EndTime == "" && m.Venue == "" &&
		m.Chair == "" && m.Contact == "" && m.Status == "" && m.Signed == "" && len(m.Details) == 0
}

// Refused lists the readings that were refused, in the order of the source.
func (r *Result) Refused() []Refusal {
	out := slices.Clone(r.reading.refused)
	slices.SortStableFunc(out, func(a, b Refusal) int { return a.Line - b.Line })
	return out
}

// Habits lists what the survey found of the source as a whole.
func (r *Result) Habits() []Habit {
	var out []Habit
	for _, h := range r.reading.habits.List() {
		out = append(out, Habit{Name: h[0], Value: h[1]})
	}
	return out
}
