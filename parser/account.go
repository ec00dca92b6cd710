package parser

import (
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"minutebook/model"
	"minutebook/parser/internal/outline"
	"minutebook/parser/internal/room"
	"minutebook/parser/internal/source"
)

// turns enters what page turns left among the text, and tells once of each line
// that was known by its repetition alone.
func (r *reading) turns() {
	told := map[string]bool{}
	for i := range r.lines {
		l := &r.lines[i]
		if l.Turn == "" {
			continue
		}
		r.account = append(r.account, entry{span: l.Span, role: turned, rule: l.Turn})
		words := r.src.S[l.Start:l.End]
		if l.Turn != outline.RunningLine || told[outline.ShapeOf(words)] {
			continue
		}
		told[outline.ShapeOf(words)] = true
		r.diagnose("running-line", l.Span, "this line recurs where pages turn, and was taken for a running head or foot: "+quote(source.Fold(words)))
	}
	for _, p := range r.paras {
		if p.ByWidth {
			r.diagnose("joined-by-width", outline.Span{Start: p.Start(), End: p.End()}, "only the width of its lines says that this paragraph goes on over the page's turn")
		}
	}
}

// placesOf tells where the values of a key begin, of each owner of a kind.
func placesOf[T any](entries []entry, key string) map[*T]int {
	at := map[*T]int{}
	for _, e := range entries {
		if owner, ok := e.owner.(*T); ok && e.key == key {
			at[owner] = e.span.Start
		}
	}
	return at
}

// turned is the role, within the account, of furniture that may stand inside a
// value: a page's turn in mid-paragraph.
const turned Role = "turned"

// placeRest enters what no rule took as unplaced: a run of lines is one entry,
// with one diagnostic. Nothing is dropped silently.
func (r *reading) placeRest() {
	if r.coversAll() {
		return // as of most pages
	}
	covered := r.covered()
	var run []outline.Span
	flush := func() {
		if len(run) > 0 {
			r.unplaced(run)
			run = nil
		}
	}
	for i := range r.src.Lines {
		l := &r.src.Lines[i]
		for len(covered) > 0 && covered[0].End <= l.Start {
			covered = covered[1:]
		}
		found, words := r.uncovered(l, covered)
		if words || len(run) == 0 {
			found = slices.DeleteFunc(found, r.strayed) // within a run they belong to it
		}
		if len(found) == 1 && !words {
			run = append(run, found[0])
			continue
		}
		for _, f := range found {
			// Words that a rule took stand beside it: an entry of its own.
			flush()
			run = append(run, f)
		}
		if words {
			flush()
		}
	}
	flush()
}

// strayed takes signs without a word that stand apart from all that was read: the
// bars of an empty row, a colon that lost its line.
func (r *reading) strayed(s outline.Span) bool {
	if r.layout == model.LayoutUnknown || strings.ContainsFunc(r.src.S[s.Start:s.End], func(c rune) bool { return unicode.IsLetter(c) || unicode.IsDigit(c) }) {
		return false
	}
	r.account = append(r.account, entry{span: s, role: Mark, rule: "stray-sign"})
	return true
}

// covered gives what the entries of the account cover, in order and apart.
func (r *reading) covered() []outline.Span {
	spans := room.Slice(r.rooms.covered, len(r.account))
	for i := range r.account {
		spans = append(spans, r.account[i].span)
	}
	slices.SortFunc(spans, func(a, b outline.Span) int { return a.Start - b.Start })
	apart := spans[:0]
	for _, s := range spans {
		if n := len(apart); n > 0 && s.Start <= apart[n-1].End {
			apart[n-1].End = max(apart[n-1].End, s.End)
		} else if s.End > s.Start {
			apart = append(apart, s)
		}
	}
	r.rooms.covered = apart
	return apart
}

// uncovered gives the runs of a line that no entry covers, and whether an entry
// covers words of the line. What is covered begins with what ends behind its start.
func (r *reading) uncovered(l *source.Line, covered []outline.Span) (found []outline.Span, words bool) {
	for i := l.Start; i < l.End; {
		end := l.End
		if len(covered) > 0 {
			end = min(end, covered[0].Start)
		}
		if end <= i {
			words = true
			i, covered = covered[0].End, covered[1:]
			continue
		}
		if ink := source.TrimStart(r.src.S[i:end]); ink != "" {
			start := end - len(ink)
			found = append(found, outline.Span{Start: start, End: start + len(source.Trim(ink))})
		}
		i = end
	}
	return found, words
}

// unplaced enters a run of text in the record in whose part of the source it stands.
func (r *reading) unplaced(run []outline.Span) {
	h := hull(run...)
	var text strings.Builder
	for _, s := range run {
		text.WriteString(r.src.S[s.Start:s.End])
		text.WriteByte(' ')
	}
	u := &model.Unplaced{At: r.at(h), Text: source.Fold(text.String())}
	rec := r.records[r.recordAt(h.Start)]
	rec.Unplaced = append(rec.Unplaced, u)
	for _, s := range run {
		r.account = append(r.account, entry{s, Unplaced, "no-rule", u, "text"})
	}
	r.diagnose("unplaced", h, "no rule could place "+quote(u.Text))
}

// recordAt gives the index of the record in whose part of the source an offset stands.
func (r *reading) recordAt(offset int) int {
	k := len(r.begins) - 1
	for k > 0 && r.begins[k] > offset {
		k--
	}
	return max(k, 0)
}

// Spans accounts for every line: the texts of a line's spans, less white space,
// are the line's. Where text stands in two places of a record, the first counts.
func (r *Result) Spans() []Span {
	rd := r.reading
	owner := rd.owners()
	paths := pathsOf(rd.records)
	var out []Span
	for _, l := range rd.src.Lines {
		for i := l.Start; i < l.End; {
			c, n := utf8.DecodeRuneInString(rd.src.S[i:l.End])
			if source.IsSpace(c) || source.IsInvisible(c) {
				i += n
				continue
			}
			start, end, who := i, i+n, owner[i]
			for i += n; i < l.End; i += n {
				c, n = utf8.DecodeRuneInString(rd.src.S[i:l.End])
				if source.IsSpace(c) || source.IsInvisible(c) {
					continue
				}
				if owner[i] != who {
					break
				}
				end = i + n
			}
			out = append(out, rd.spanOf(start, end, who, paths))
			i = end
		}
	}
	return out
}

// owners gives for each byte of the source the entry to which it belongs, by its
// index; a value stands before a mark, a mark before furniture,
// and a page's turn before them all.
func (r *reading) owners() []int32 {
	owner := make([]int32, len(r.src.S))
	for i := range owner {
		owner[i] = -1
	}
	for _, role := range [...]Role{turned, Value, Unplaced, Mark, Furniture} {
		for k, e := range r.account {
			if e.role != role {
				continue
			}
			for i := e.span.Start; i < e.span.End; i++ {
				if owner[i] < 0 {
					owner[i] = int32(k)
				}
			}
		}
	}
	return owner
}

func (r *reading) spanOf(start, end int, who int32, paths map[any]string) Span {
	line, col := r.src.Position(start)
	s := Span{Line: line, Col: col, Text: r.src.S[start:end]}
	if who < 0 {
		s.Role, s.Rule = Unplaced, "no-rule"
		return s
	}
	e := r.account[who]
	s.Role, s.Rule = e.role, e.rule
	if e.role == turned {
		s.Role = Furniture
	}
	if e.owner != nil {
		s.Path = paths[e.owner] + "." + e.key
	}
	return s
}

// pathsOf gives the jq path of every part of the records.
func pathsOf(records []*model.Record) map[any]string {
	paths := map[any]string{}
	var clauses func(string, []*model.Clause)
	clauses = func(at string, list []*model.Clause) {
		for i, c := range list {
			p := at + ".clauses" + index(i)
			paths[c] = p
			clauses(p, c.Clauses)
		}
	}
	for i, rec := range records {
		at := "." + index(i)
		paths[rec] = at
		if rec.Meeting != nil {
			paths[rec.Meeting] = at + ".meeting"
			each(paths, at+".meeting.details", rec.Meeting.Details)
		}
		each(paths, at+".attendance", rec.Attendance)
		each(paths, at+".unplaced", rec.Unplaced)
		each(paths, at+".items", rec.Items)
		for _, item := range rec.Items {
			at := paths[item]
			each(paths, at+".details", item.Details)
			each(paths, at+".purpose", item.Purpose)
			each(paths, at+".decision", item.Decision)
			each(paths, at+".minutes", item.Minutes)
			each(paths, at+".alternatives", item.Alternatives)
			each(paths, at+".reasons", item.Reasons)
			each(paths, at+".actions", item.Actions)
			each(paths, at+".documents", item.Documents)
			each(paths, at+".recommendations", item.Recommendations)
			for _, x := range item.Recommendations {
				clauses(paths[x], x.Clauses)
			}
			each(paths, at+".resolutions", item.Resolutions)
			for _, x := range item.Resolutions {
				clauses(paths[x], x.Clauses)
				each(paths, paths[x]+".reasons", x.Reasons)
				if x.Vote != nil {
					paths[x.Vote] = paths[x] + ".vote"
				}
			}
			each(paths, at+".motions", item.Motions)
			for _, x := range item.Motions {
				clauses(paths[x], x.Clauses)
				if x.Vote != nil {
					paths[x.Vote] = paths[x] + ".vote"
				}
			}
		}
	}
	return paths
}

func each[T comparable](paths map[any]string, at string, list []T) {
	for i, x := range list {
		paths[x] = at + index(i)
	}
}

func index(i int) string { return "[" + strconv.Itoa(i) + "]" }
