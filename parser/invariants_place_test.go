package parser_test

import (
	"bytes"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/santhosh-tekuri/jsonschema/v6"

	"minutebook/model"
	"minutebook/model/encode"
	"minutebook/parser"
	"minutebook/parser/internal/source"
)

// reading is a source and what was read from it, with its lines found anew:
// places are checked by other means than those that made them.
type reading struct {
	src    *source.Text
	text   string // the text with its furniture blanked: a page may turn within a paragraph
	prose  string // text with the columns blanked that stand beside paragraphs: of those who are to act, of titles
	margin string // text with all but the titles in such a column blanked
	folded string // prose, folded
	starts []int  // where the lines begin that editors count
	res    *parser.Result
	faults []fault
}

// placesHeld holds what a record says of its source: that its words stand
// there, at the place that it names, in the order of the source, and that each
// character of the source has one role.
func placesHeld(data []byte, opt parser.Options) []fault {
	src, err := source.Decode(data, "")
	if err != nil {
		return nil
	}
	res, err := parser.Parse("page.txt", data, opt)
	if err != nil {
		return []fault{{"a text is parsed", err.Error()}}
	}
	r := &reading{src: src, starts: lineStarts(src.S), res: res}
	r.text = r.less(src.S, func(s parser.Span) bool { return s.Role == parser.Furniture })
	r.prose = r.less(r.text, func(s parser.Span) bool { return inColumn(s) || inMargin(s) })
	r.margin = r.less(r.text, func(s parser.Span) bool { return !inMargin(s) })
	r.folded = source.Fold(r.prose)
	if len(res.Records) == 0 {
		r.fault("a source has a record", "it has none")
	}
	w := walkRecords(res.Records)
	for _, o := range w.objects {
		r.words(o)
	}
	for _, list := range w.lists {
		r.order(list)
	}
	r.apart(w)
	r.identities()
	r.sound()
	r.roles()
	r.paths()
	r.unplaced()
	return r.faults
}

func (r *reading) fault(rule, format string, args ...any) {
	r.faults = append(r.faults, fault{rule, fmt.Sprintf(format, args...)})
}

// lineStarts finds the lines as editors count them: LF, CRLF and CR end one.
func lineStarts(s string) []int {
	starts := []int{0}
	for i := 0; i < len(s); i++ {
		if s[i] == '\n' || s[i] == '\r' && (i+1 == len(s) || s[i+1] != '\n') {
			starts = append(starts, i+1)
		}
	}
	return starts
}

// offset finds a line and column, both from 1, in the text; -1 where it has no
// such place. The end of a line is one of its places.
func (r *reading) offset(line, col int) int {
	if line < 1 || line > len(r.starts) || col < 1 {
		return -1
	}
	end := len(r.src.S)
	if line < len(r.starts) {
		end = r.starts[line]
	}
	at := r.starts[line-1]
	words := strings.TrimRight(r.src.S[at:end], "\r\n")
	for i := range words {
		if col--; col == 0 {
			return at + i
		}
	}
	if col == 1 {
		return at + len(words)
	}
	return -1
}

// span finds a place such as "38:12-41:9" in the text.
func (r *reading) span(at string) (start, end int, ok bool) {
	var l1, c1, l2, c2 int
	if n, err := fmt.Sscanf(at, "%d:%d-%d:%d", &l1, &c1, &l2, &c2); n != 4 || err != nil {
		return 0, 0, false
	}
	start, end = r.offset(l1, c1), r.offset(l2, c2)
	return start, end, start >= 0 && end > start
}

// less gives a text with blanks in place of some of its spans.
func (r *reading) less(s string, which func(parser.Span) bool) string {
	text := []byte(s)
	for _, s := range r.res.Spans() {
		if at := r.offset(s.Line, s.Col); at >= 0 && which(s) {
			copy(text[at:], strings.Repeat(" ", len(s.Text)))
		}
	}
	return string(text)
}

// inColumn tells a span of the column that names who is to act. A page read line
// by line holds it between the lines of a paragraph, of which it is no part.
func inColumn(s parser.Span) bool { return s.Rule == "owner-column" }

// inMargin tells a span of a title over some lines in a column left of the text.
func inMargin(s parser.Span) bool { return s.Rule == "title-beside" }

// words holds that each string of an object stands in the source, and those of
// its own words at its place.
func (r *reading) words(o object) {
	start, end, ok := r.span(o.at)
	text, folded := r.prose, r.folded
	if ok && r.beside(start, end) {
		text, folded = r.text, source.Fold(r.text)
	}
	for _, s := range append(o.own, o.elsewhere...) {
		if s != source.Fold(s) {
			r.fault("strings are folded", "%s: %q", o.path, s)
		}
		if !strings.Contains(folded, s) && !strings.Contains(source.Fold(r.margin), s) {
			r.fault("every string stands in the source", "%s: %q", o.path, s)
		}
	}
	if o.at == "" {
		if !o.placeless {
			r.fault("every object has its place", "%s", o.path)
		}
		return
	}
	if !ok {
		r.fault("places stand in the source", "%s: %s", o.path, o.at)
		return
	}
	words := source.Fold(text[start:end])
	for _, s := range o.own {
		if !strings.Contains(words, s) && !strings.Contains(source.Fold(r.margin[start:end]), s) {
			r.fault("an object's words stand at its place", "%s at %s: %q is not in %q", o.path, o.at, s, words)
		}
	}
}

// beside tells whether nothing stands at a place but words of a column beside
// the paragraphs.
func (r *reading) beside(start, end int) bool {
	return bare(r.prose[start:end]) == "" && bare(r.text[start:end]) != ""
}

// order holds that a list is in the order of the source.
func (r *reading) order(list []object) {
	last := -1
	for _, o := range list {
		start, _, ok := r.span(o.at)
		if !ok {
			continue // told by words
		}
		if start <= last {
			r.fault("lists are in reading order", "%s at %s", o.path, o.at)
		}
		last = start
	}
}

// apart holds that no words are told twice: narrative does not stand in a list
// of decisions, and what stands in such lists does not stand in two of them. (A
// motion may stay in the narrative, and a resolution's place spans what parts its
// clauses.)
func (r *reading) apart(w *walk) {
	type stretch struct {
		object
		start, end int
	}
	var told []stretch
	for _, o := range w.objects {
		if start, end, ok := r.span(o.at); ok && o.alone && !r.beside(start, end) {
			told = append(told, stretch{o, start, end})
		}
	}
	slices.SortFunc(told, func(a, b stretch) int { return a.start - b.start })
	for i := 1; i < len(told); i++ {
		if a, b := told[i-1], told[i]; b.start < a.end {
			r.fault("no words are told twice", "%s at %s, %s at %s", a.path, a.at, b.path, b.at)
		}
	}
}

// identities holds that what has an id has its own, that the id names the byte
// at which it begins, and that repeats names a resolution of the item.
func (r *reading) identities() {
	seen := map[string]bool{}
	check := func(kind, path, id, at string) {
		start, _, _ := r.span(at)
		digest, offset, _ := strings.Cut(id, "@")
		if digest != r.src.SHA256[:8] || at != "" && offset != strconv.Itoa(r.src.Raw(start)) {
			r.fault("an id names the byte where a thing begins", "%s: id %s, at %s (byte %d)", path, id, at, r.src.Raw(start))
		}
		if seen[kind+id] {
			r.fault("no two things of a kind share an id", "%s: %s", path, id)
		}
		seen[kind+id] = true
	}
	for i, rec := range r.res.Records {
		check("record", fmt.Sprintf(".[%d]", i), rec.ID, rec.At)
		for j, item := range rec.Items {
			path := fmt.Sprintf(".[%d].items[%d]", i, j)
			check("item", path, item.ID, item.At)
			for k, x := range item.Resolutions {
				check("resolution", fmt.Sprintf("%s.resolutions[%d]", path, k), x.ID, x.At)
				if x.Repeats != "" && !seen["resolution"+x.Repeats] {
					r.fault("a repetition names an earlier resolution", "%s.resolutions[%d]: %s", path, k, x.Repeats)
				}
			}
			for k, x := range item.Motions {
				check("motion", fmt.Sprintf("%s.motions[%d]", path, k), x.ID, x.At)
			}
		}
	}
}

// deepest is how many levels of lists the contract allows.
const deepest = 6

// sound holds that records make sense in themselves.
func (r *reading) sound() {
	for i, rec := range r.res.Records {
		if m := rec.Meeting; m != nil && m.Date != "" {
			if _, err := time.Parse(time.DateOnly, m.Date); err != nil {
				r.fault("dates are dates", ".[%d].meeting: %s", i, m.Date)
			}
		}
		for _, d := range rec.Diagnostics {
			if c, ok := model.LookUp(d.Code); !ok || c.Severity != d.Severity || d.Message == "" {
				r.fault("diagnostics stand in the table of codes", ".[%d]: %+v", i, *d)
			}
			if _, _, ok := r.span(d.At); !ok && d.Code != "empty-source" {
				r.fault("places stand in the source", ".[%d]: diagnostic %s at %q", i, d.Code, d.At)
			}
		}
		for j, item := range rec.Items {
			path := fmt.Sprintf(".[%d].items[%d]", i, j)
			for k, x := range item.Resolutions {
				if x.Text == "" && len(x.Clauses) == 0 {
					r.fault("a resolution says something", "%s.resolutions[%d]", path, k)
				}
				if x.Vote != nil && x.Vote.Result != model.Carried {
					r.fault("what was resolved was carried", "%s.resolutions[%d]: %s", path, k, x.Vote.Result)
				}
				r.depth(fmt.Sprintf("%s.resolutions[%d]", path, k), x.Clauses, 1)
			}
			for k, x := range item.Motions {
				if x.Text == "" && len(x.Clauses) == 0 {
					r.fault("a motion says something", "%s.motions[%d]", path, k)
				}
				if x.Vote == nil || x.Vote.Result == "" {
					r.fault("a motion was put", "%s.motions[%d] has no outcome", path, k)
				}
				r.depth(fmt.Sprintf("%s.motions[%d]", path, k), x.Clauses, 1)
			}
			for k, x := range item.Recommendations {
				r.depth(fmt.Sprintf("%s.recommendations[%d]", path, k), x.Clauses, 1)
			}
			if len(item.Resolutions) > 0 && len(item.Reasons) > 0 {
				r.fault("reasons belong to a resolution where there is one", "%s", path)
			}
		}
	}
}

func (r *reading) depth(path string, list []*model.Clause, level int) {
	for i, c := range list {
		if c.Text == "" && len(c.Clauses) == 0 {
			r.fault("a clause says something", "%s.clauses[%d]", path, i)
		}
		if level > deepest {
			r.fault("lists stand six levels deep at most", "%s", path)
			return
		}
		r.depth(fmt.Sprintf("%s.clauses[%d]", path, i), c.Clauses, level+1)
	}
}

// shows tells whether a character is one that needs a role. Characters that
// show nothing are no part of any word.
func shows(c rune) bool { return !source.IsSpace(c) && !source.IsInvisible(c) }

// bare is a text less what needs no role.
func bare(s string) string {
	return strings.Map(func(c rune) rune {
		if shows(c) {
			return c
		}
		return -1
	}, s)
}

// roles holds that the spans stand in the source, in order, beside each other,
// and leave nothing out.
func (r *reading) roles() {
	end := 0
	for _, s := range r.res.Spans() {
		at := r.offset(s.Line, s.Col)
		switch {
		case at < 0 || !strings.HasPrefix(r.src.S[at:], s.Text) || s.Text == "" || strings.ContainsAny(s.Text, "\r\n"):
			r.fault("spans stand where they say, within a line", "%+v", s)
			continue
		case at < end:
			r.fault("spans come in order and do not overlap", "%+v", s)
		case bare(r.src.S[end:at]) != "":
			r.fault("every character has a role", "%q before line %d, column %d has none", r.src.S[end:at], s.Line, s.Col)
		}
		switch s.Role {
		case parser.Value, parser.Unplaced:
			if s.Path == "" {
				r.fault("what stands in a record has a path", "%+v", s)
			}
		case parser.Mark, parser.Furniture:
		default:
			r.fault("there are four roles", "%+v", s)
		}
		if s.Rule == "" {
			r.fault("a rule gives each role", "%+v", s)
		}
		end = max(end, at+len(s.Text))
	}
	if bare(r.src.S[end:]) != "" {
		r.fault("every character has a role", "%q at the end has none", r.src.S[end:])
	}
}

// normalised are the keys whose values are not the source's own words.
var normalised = map[string]bool{"date": true, "start_time": true, "end_time": true, "status": true}

// paths holds that a span's path leads to the words of the span.
func (r *reading) paths() {
	format, _ := encode.ByName("json")
	out, err := encoded(format, r.res.Records)
	if err != nil {
		r.fault("records can be encoded", "%v", err)
		return
	}
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(out))
	if err != nil {
		r.fault("the output is JSON", "%v", err)
		return
	}
	for _, s := range r.res.Spans() {
		if s.Path == "" {
			continue
		}
		value, ok := at(doc, s.Path).(string)
		switch {
		case !ok:
			r.fault("paths lead to a string", "%+v", s)
		case normalised[s.Path[strings.LastIndexByte(s.Path, '.')+1:]]:
		case !strings.Contains(value, source.Fold(s.Text)):
			r.fault("paths lead to the words of the span", "%+v leads to %q", s, value)
		}
	}
}

// at follows a jq path through a JSON document; nil where it leads nowhere.
func at(doc any, path string) any {
	for _, step := range strings.FieldsFunc(path, func(c rune) bool { return c == '.' || c == '[' }) {
		if index, ok := strings.CutSuffix(step, "]"); ok {
			list, _ := doc.([]any)
			i, err := strconv.Atoi(index)
			if err != nil || i < 0 || i >= len(list) {
				return nil
			}
			doc = list[i]
			continue
		}
		object, _ := doc.(map[string]any)
		doc = object[step]
	}
	return doc
}

// unplaced holds that the records list what no rule could place, and nothing else.
func (r *reading) unplaced() {
	var spans, listed strings.Builder
	for _, s := range r.res.Spans() {
		if s.Role == parser.Unplaced {
			spans.WriteString(bare(s.Text))
		}
	}
	for _, rec := range r.res.Records {
		for _, u := range rec.Unplaced {
			listed.WriteString(bare(u.Text))
		}
	}
	if spans.String() != listed.String() {
		r.fault("what is unplaced is listed", "spans %q, records %q", spans.String(), listed.String())
	}
}
