package parser

import (
	"strconv"
	"strings"

	"minutebook/model"
	"minutebook/parser/internal/outline"
	"minutebook/parser/internal/phrase"
	"minutebook/parser/internal/room"
	"minutebook/parser/internal/source"
)

// reading is the state of reading one source: its outline, the records found so
// far, and the account of its text.
type reading struct {
	name    string
	src     *source.Text
	lines   []outline.Line
	habits  outline.Habits
	paras   []*outline.Para
	layout  string
	records []*model.Record
	begins  []int // offsets at which the records begin
	opened  int   // entries of the account before the record being read
	account []entry
	refused []Refusal
	notes   []note // diagnostics that wait for a record
	seen    map[string]bool
	rec     *model.Record // the record being read
	roll    string        // what the list being read says of those in it: present, apologies
	cast    []castVote    // the votes of all records, for the checks at the end

	rooms  *rooms
	blocks room.Of[model.Block] // records hold them, so that they are never used again

	ownerLines    int // lines of printed minutes that name who is to act on what stands above
	moversHabit   moversPlace
	colonTitles   bool            // titles of printed minutes hold colons
	stoppedTitles bool            // a stop stands at their end
	recurring     map[string]bool // lines in capitals that stand more than once in printed minutes
	printsAgenda  bool            // printed minutes give the agenda's sentence again under their titles
}

// entry says what became of a run of the source. The owner is the part of a
// record that holds it, and key the place within the owner.
type entry struct {
	span  outline.Span
	role  Role
	rule  string
	owner any
	key   string
}

// piece is a part of a paragraph: the words from lo to hi of its text.
type piece struct {
	p      *outline.Para
	lo, hi int
}

func whole(p *outline.Para) piece { return piece{p, 0, len(p.Text)} }

func (c piece) text() string { return c.p.Text[c.lo:c.hi] }

// cues gives what letters of the piece hint at.
func (c piece) cues() phrase.Cues {
	found := c.p.Cues()
	if found != 0 && (c.lo > 0 || c.hi < len(c.p.Text)) {
		return phrase.CuesOf(c.text()) // they may stand outside the piece
	}
	return found
}

func (c piece) empty() bool { return c.p == nil || c.lo >= c.hi }

// part gives the words from lo to hi of the piece, less white space at the ends.
func (c piece) part(lo, hi int) piece {
	lo, hi = c.lo+lo, c.lo+hi
	for lo < hi && c.p.Text[lo] == ' ' {
		lo++
	}
	for hi > lo && c.p.Text[hi-1] == ' ' {
		hi--
	}
	return piece{c.p, lo, hi}
}

func (c piece) from(lo int) piece { return c.part(lo, c.hi-c.lo) }

func (c piece) of(r phrase.Range) piece { return c.part(r.Start, r.End) }

func (c piece) span() outline.Span { return c.p.Span(c.lo, c.hi) }

// first tells whether the piece begins its paragraph, so that the paragraph's
// enumerator stands before it.
func (c piece) first() bool { return c.lo == 0 }

// listed tells whether an enumerator stands before the piece.
func (c piece) listed() bool { return c.first() && c.p.Listed() }

// place is where a piece stands, the enumerator before it included.
func (c piece) place() outline.Span {
	if c.listed() {
		end := c.p.EnumSpan.End
		if !c.empty() {
			end = c.span().End
		}
		return outline.Span{Start: c.p.EnumSpan.Start, End: end}
	}
	return c.span()
}

func hull(spans ...outline.Span) outline.Span {
	var h outline.Span
	for _, s := range spans {
		if s.End <= s.Start {
			continue
		}
		if h.End == 0 {
			h = s
			continue
		}
		h.Start, h.End = min(h.Start, s.Start), max(h.End, s.End)
	}
	return h
}

// value enters a piece as the value of a record's key, and gives its words.
func (r *reading) value(c piece, rule string, owner any, key string) string {
	if c.empty() {
		return ""
	}
	if c.p.Side && len(c.p.Pieces) > 1 {
		r.besideText(c, owner, key)
	} else {
		r.account = append(r.account, entry{c.span(), Value, rule, owner, key})
	}
	return c.text()
}

// besideText enters a title that stands over some lines in a column left of the text:
// the text between its lines is none of it.
func (r *reading) besideText(c piece, owner any, key string) {
	s := c.span()
	for _, line := range c.p.Pieces {
		if part := (outline.Span{Start: max(s.Start, line.Start), End: min(s.End, line.End)}); part.Start < part.End {
			r.account = append(r.account, entry{part, Value, "title-beside", owner, key})
		}
	}
}

// release takes back what was entered for a key: the words stay accounted for as a mark.
func (r *reading) release(owner any, key string) {
	for i, e := range r.account {
		if e.owner == owner && e.key == key {
			r.account[i].role, r.account[i].owner, r.account[i].key = Mark, nil, ""
		}
	}
}

// label enters the enumerator of a paragraph as the value of a key.
func (r *reading) label(p *outline.Para, rule string, owner any, key string) string {
	if !p.Listed() {
		return ""
	}
	r.account = append(r.account, entry{p.EnumSpan, Value, rule, owner, key})
	return p.Enum.Label
}

// mark enters a piece, and the enumerator before it, as implied by the record.
func (r *reading) mark(c piece, rule string) {
	if s := c.place(); s.End > s.Start {
		r.account = append(r.account, entry{span: s, role: Mark, rule: rule})
	}
}

// markText enters a piece without its enumerator.
func (r *reading) markText(c piece, rule string) {
	if !c.empty() {
		r.account = append(r.account, entry{span: c.span(), role: Mark, rule: rule})
	}
}

func (r *reading) markSpan(s outline.Span, rule string) {
	if s.End > s.Start {
		r.account = append(r.account, entry{span: s, role: Mark, rule: rule})
	}
}

func (r *reading) furniture(p *outline.Para, rule string) {
	c := whole(p)
	if s := c.place(); s.End > s.Start {
		r.account = append(r.account, entry{span: s, role: Furniture, rule: rule})
	}
}

// refuse notes a reading that was considered and refused.
func (r *reading) refuse(p *outline.Para, rule, why string) {
	r.refused = append(r.refused, Refusal{Line: r.lines[p.Line].Number, Rule: rule, Why: why})
}

func (r *reading) at(s outline.Span) string {
	if s.End <= s.Start {
		return ""
	}
	return r.src.Range(s.Start, s.End)
}

// id names what begins at an offset: it does not change when the rules do.
func (r *reading) id(offset int) string {
	return r.src.SHA256[:8] + "@" + strconv.Itoa(r.src.Raw(offset))
}

// note is a diagnostic without its record.
type note struct {
	d      *model.Diagnostic
	offset int
}

// diagnose gives a diagnostic with a place. A code is given once for a place.
func (r *reading) diagnose(code string, s outline.Span, message string) {
	key := code + strconv.Itoa(s.Start)
	if r.seen[key] {
		return
	}
	r.seen[key] = true
	c, _ := model.LookUp(code)
	d := &model.Diagnostic{Code: code, Severity: c.Severity, At: r.at(s), Message: message}
	r.notes = append(r.notes, note{d, s.Start})
}

// quote shortens words for a message.
func quote(s string) string {
	const limit = 60
	if len(s) > limit {
		cut := strings.LastIndexByte(s[:limit], ' ')
		if cut < limit/2 {
			cut = limit
			for cut > 0 && s[cut]&0xC0 == 0x80 {
				cut--
			}
		}
		s = s[:cut] + " …"
	}
	return "“" + s + "”"
}

// textIfAny gives the words of a piece, none where it is of no paragraph.
func (c piece) textIfAny() string {
	if c.p == nil {
		return ""
	}
	return c.text()
}
