package compare

import (
	"fmt"
	"reflect"
	"strconv"
	"strings"

	"minutebook/model"
)

// Kind is a kind of facts. Each kind has figures of its own.
type Kind string

// The kinds of facts.
const (
	KindHeader         Kind = "header"
	KindItem           Kind = "item"
	KindBlock          Kind = "block"
	KindResolution     Kind = "resolution"
	KindClause         Kind = "clause"
	KindReason         Kind = "reason"
	KindMotion         Kind = "motion"
	KindVote           Kind = "vote"
	KindRecommendation Kind = "recommendation"
	KindAction         Kind = "action"
	KindAttendance     Kind = "attendance"
	KindDocument       Kind = "document"
	KindDetail         Kind = "detail"
)

// Kinds are all kinds of facts, in the order of the tables.
var Kinds = []Kind{KindHeader, KindItem, KindBlock, KindResolution, KindClause, KindReason, KindMotion, KindVote,
	KindRecommendation, KindAction, KindAttendance, KindDocument, KindDetail}

// holder is what a fact belongs to: a resolution, motion or recommendation, by
// the number of its pair; the zero holder is the item or the head itself.
type holder struct {
	list string
	n    int
}

// Where a resolution or motion stands is told by the list that holds it.
const (
	resolutions     = "resolutions"
	motions         = "motions"
	recommendations = "recommendations"
)

// judged is a fact in the form in which it is compared.
type judged struct {
	kind Kind
	of   holder
	key  string // its keys in their comparable form
	text string
}

// Fact is one thing that a record says, as it is shown to a person.
type Fact struct {
	Kind Kind   `json:"kind"`
	Path string `json:"path"`          // where in its record: ".items[2].minutes[0]"
	Key  string `json:"key,omitempty"` // what tells it from others of its kind: a label, "mover", a section
	Text string `json:"text"`          // as it stands in the record
}

// fact is a fact in both forms.
type fact struct {
	judged
	Fact
}

// lister collects the facts of an item or of a head.
type lister struct {
	path  string // of the item or head
	facts []fact
}

// add lists a fact: its comparable keys and text, and what is shown of it.
func (l *lister) add(of holder, keys []string, text string, shown Fact) {
	shown.Path = l.path + shown.Path
	l.facts = append(l.facts, fact{judged{shown.Kind, of, strings.Join(keys, separator), text}, shown})
}

// headFacts lists what a record says outside its items.
func headFacts(r *model.Record) []fact {
	if r == nil {
		return nil
	}
	l := &lister{}
	if m := r.Meeting; m != nil {
		for _, f := range []struct{ key, value string }{
			{"authority", m.Authority}, {"body", m.Body}, {"date", m.Date}, {"start_time", m.StartTime},
			{"end_time", m.EndTime}, {"venue", m.Venue}, {"chair", m.Chair}, {"status", m.Status},
		} {
			l.header("meeting."+f.key, f.key, f.value, Norm(f.value))
		}
	}
	l.header("issue", "issue", r.Issue, Norm(r.Issue))
	if r.Source != (model.Source{}) {
		l.add(holder{}, []string{"layout"}, r.Source.Layout, Fact{KindHeader, ".source.layout", "layout", r.Source.Layout})
	}
	for i, p := range r.Attendance {
		l.add(holder{}, []string{p.Status, Norm(p.Role)}, person(p.Name),
			Fact{KindAttendance, at("attendance", i), p.Status, beside(p.Name, p.Role)})
	}
	return l.facts
}

func (l *lister) header(path, key, value, text string) {
	if value != "" {
		l.add(holder{}, []string{key}, text, Fact{KindHeader, "." + path, key, value})
	}
}

// itemFacts lists what an item says, in an order that is the same for any two
// items; numbers gives the numbers of the pairs in which its resolutions and
// motions stand. An item that is nil or holds nothing at all says nothing.
func itemFacts(path string, item *model.Item, numbers numbering) []fact {
	if item == nil || reflect.ValueOf(item).Elem().IsZero() {
		return nil
	}
	l := &lister{path: path}
	l.add(holder{}, nil, label(item.Number)+separator+Norm(item.Title),
		Fact{KindItem, "", "", strings.TrimSpace(item.Number + " " + item.Title)})
	l.blocks("purpose", item.Purpose)
	l.blocks("decision", item.Decision)
	l.blocks("minutes", item.Minutes)
	l.blocks("alternatives", item.Alternatives)
	for i, r := range item.Resolutions {
		l.resolution(i, r, numbers)
	}
	for i, m := range item.Motions {
		l.motion(i, m, numbers)
	}
	for i, r := range item.Recommendations {
		l.add(holder{}, nil, Norm(r.Text), Fact{KindRecommendation, at(recommendations, i), "", r.Text})
		l.clauses(holder{recommendations, i}, at(recommendations, i), nil, r.Clauses)
	}
	for i, a := range item.Actions {
		l.add(holder{}, []string{Norm(a.Owner)}, Norm(a.Text), Fact{KindAction, at("actions", i), a.Owner, a.Text})
	}
	for i, d := range item.Details {
		l.add(holder{}, []string{Norm(d.Label)}, Norm(d.Value), Fact{KindDetail, at("details", i), d.Label, d.Value})
	}
	for i, d := range item.Documents {
		l.add(holder{}, []string{Norm(d.Format), Norm(d.Size)}, Norm(d.Title),
			Fact{KindDocument, at("documents", i), "", beside(d.Title, strings.TrimSpace(d.Format+" "+d.Size))})
	}
	l.reasons(holder{list: "item"}, "", item.Reasons)
	return l.facts
}

func (l *lister) blocks(list string, blocks []*model.Block) {
	for i, b := range blocks {
		l.add(holder{}, []string{list, b.Kind, label(b.Marker)}, Norm(b.Text),
			Fact{KindBlock, at(list, i), join(list, b.Kind, b.Marker), b.Text})
	}
}

func (l *lister) resolution(i int, r *model.Resolution, numbers numbering) {
	of, path := numbers.holder(resolutions, i), at(resolutions, i)
	l.add(of, []string{r.Section, r.Kind, Norm(r.Heading)}, Norm(r.Text),
		Fact{KindResolution, path, join(r.Section, r.Kind, r.Heading), r.Text})
	l.clauses(of, path, nil, r.Clauses)
	l.reasons(of, path, r.Reasons)
	l.vote(of, path, r.Mover, r.Seconder, r.Vote)
}

func (l *lister) motion(i int, m *model.Motion, numbers numbering) {
	of, path := numbers.holder(motions, i), at(motions, i)
	l.add(of, []string{m.Section, m.Kind, Norm(m.Heading)}, Norm(m.Text),
		Fact{KindMotion, path, join(m.Section, m.Kind, m.Heading), m.Text})
	l.clauses(of, path, nil, m.Clauses)
	l.vote(of, path, m.Mover, m.Seconder, m.Vote)
}

// clauses lists clauses by the path of their labels.
func (l *lister) clauses(of holder, path string, labels []string, clauses []*model.Clause) {
	for i, c := range clauses {
		labels, path := append(labels[:len(labels):len(labels)], label(c.Label)), path+at("clauses", i)
		l.add(of, labels, Norm(c.Text), Fact{KindClause, path, c.Label, c.Text})
		l.clauses(of, path, labels, c.Clauses)
	}
}

func (l *lister) reasons(of holder, path string, reasons []*model.Reason) {
	for i, r := range reasons {
		l.add(of, nil, Norm(r.Text), Fact{KindReason, path + at("reasons", i), r.Label, r.Text})
	}
}

// vote lists who moved and seconded, and what is told of the vote.
func (l *lister) vote(of holder, path, mover, seconder string, v *model.Vote) {
	fact := func(path, key, shown, text string) {
		if shown != "" {
			l.add(of, []string{key}, text, Fact{KindVote, path, key, shown})
		}
	}
	fact(path+".mover", "mover", mover, person(mover))
	fact(path+".seconder", "seconder", seconder, person(seconder))
	if v == nil {
		return
	}
	path += ".vote"
	fact(path+".result", "result", v.Result, Norm(v.Result))
	if v.Unanimous {
		fact(path+".unanimous", "unanimous", "true", "true")
	}
	for _, count := range []struct {
		key string
		n   *int
	}{{"for", v.For}, {"against", v.Against}, {"abstain", v.Abstain}} {
		if count.n != nil {
			n := strconv.Itoa(*count.n)
			fact(path+"."+count.key, count.key, n, Norm(n))
		}
	}
	if v.Names == nil {
		return
	}
	for _, side := range []struct {
		key   string
		names []string
	}{{"for", v.Names.For}, {"against", v.Names.Against}, {"abstain", v.Names.Abstain}} {
		for i, name := range side.names {
			l.add(of, []string{"name", side.key}, person(name),
				Fact{KindVote, path + ".names" + at(side.key, i), "named " + side.key, name})
		}
	}
}

// at returns the path of an element of a list.
func at(list string, i int) string { return fmt.Sprintf(".%s[%d]", list, i) }

// beside returns a text with what stands beside it, in brackets.
func beside(text, more string) string {
	if more == "" {
		return text
	}
	return text + " (" + more + ")"
}

// join joins the words that are not empty.
func join(words ...string) string { return strings.Join(strings.Fields(strings.Join(words, " ")), " ") }
