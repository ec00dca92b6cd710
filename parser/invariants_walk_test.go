package parser_test

import (
	"fmt"

	"minutebook/model"
)

// object is a part of a record that comes from the text.
type object struct {
	path      string
	at        string
	own       []string // words that stand at its place
	elsewhere []string // words that stand in the source, but not always at its place
	placeless bool     // its place may be empty
	alone     bool     // nothing else is told of the words at its place
}

// walk lists the objects of records, and the lists in which they stand.
type walk struct {
	objects []object
	lists   [][]object
}

func walkRecords(records []*model.Record) *walk {
	w := &walk{}
	for i, r := range records {
		path := fmt.Sprintf(".[%d]", i)
		// A record without words (an empty file) has no place.
		w.one(object{path: path, at: r.At, elsewhere: []string{r.Issue}, placeless: len(r.Items) == 0 && len(r.Unplaced) == 0})
		w.meeting(path+".meeting", r.Meeting)
		list(w, path+".attendance", r.Attendance, func(p *model.Person) object {
			// A label over a list may give those below it their role.
			return object{at: p.At, own: []string{p.Name, p.SubstituteFor}, elsewhere: []string{p.Role}}
		})
		list(w, path+".unplaced", r.Unplaced, func(u *model.Unplaced) object {
			return object{at: u.At, own: []string{u.Text}}
		})
		list(w, path+".items", r.Items, func(x *model.Item) object {
			// The number may stand on the meeting's line, and the title be lost.
			return object{at: x.At, own: []string{x.Title}, elsewhere: []string{x.Number, x.AgendaNumber, x.Part}, placeless: isEmptyItem(x)}
		})
		for j, x := range r.Items {
			w.item(fmt.Sprintf("%s.items[%d]", path, j), x)
		}
	}
	return w
}

func isEmptyItem(x *model.Item) bool {
	return len(x.Title)+len(x.Details)+len(x.Purpose)+len(x.Recommendations)+len(x.Decision)+len(x.Minutes)+len(x.Resolutions)+len(x.Motions)+
		len(x.Alternatives)+len(x.Reasons)+len(x.Actions)+len(x.Documents) == 0
}

func (w *walk) one(o object) { w.objects = append(w.objects, o) }

// list adds a list of objects, as of gives them less their paths.
func list[T any](w *walk, path string, all []T, of func(T) object) {
	var objects []object
	for i, x := range all {
		o := of(x)
		o.path = fmt.Sprintf("%s[%d]", path, i)
		objects = append(objects, o)
	}
	w.objects = append(w.objects, objects...)
	w.lists = append(w.lists, objects)
}

func (w *walk) meeting(path string, m *model.Meeting) {
	if m == nil {
		return
	}
	// The authority may be named far from the rest: in a logo, or in the page's foot.
	w.one(object{path: path, at: m.At, elsewhere: []string{m.Authority, m.Body, m.Type, m.Venue, m.Chair, m.Contact, m.Signed}})
	w.details(path, m.Details)
}

func (w *walk) details(path string, details []*model.Detail) {
	list(w, path+".details", details, func(d *model.Detail) object {
		return object{at: d.At, own: []string{d.Label, d.Value}, alone: true}
	})
}

func (w *walk) item(path string, x *model.Item) {
	w.details(path, x.Details)
	w.blocks(path+".purpose", x.Purpose)
	w.blocks(path+".decision", x.Decision)
	w.blocks(path+".minutes", x.Minutes)
	w.blocks(path+".alternatives", x.Alternatives)
	w.reasons(path, x.Reasons)
	list(w, path+".recommendations", x.Recommendations, func(r *model.Recommendation) object {
		return object{at: r.At, own: []string{r.Text}}
	})
	for i, r := range x.Recommendations {
		w.clauses(fmt.Sprintf("%s.recommendations[%d]", path, i), r.Clauses)
	}
	list(w, path+".actions", x.Actions, func(a *model.Action) object {
		return object{at: a.At, own: []string{a.Text, a.Owner}, alone: true}
	})
	list(w, path+".documents", x.Documents, func(d *model.Document) object {
		return object{at: d.At, own: []string{d.Title, d.Format, d.Size}}
	})
	list(w, path+".resolutions", x.Resolutions, func(r *model.Resolution) object {
		return object{at: r.At, own: []string{r.Heading, r.Marker, r.Text}, elsewhere: []string{r.Mover, r.Seconder}}
	})
	for i, r := range x.Resolutions {
		path := fmt.Sprintf("%s.resolutions[%d]", path, i)
		w.clauses(path, r.Clauses)
		w.reasons(path, r.Reasons)
		w.vote(path, r.Vote)
	}
	list(w, path+".motions", x.Motions, func(m *model.Motion) object {
		return object{at: m.At, own: []string{m.Heading, m.Text}, elsewhere: []string{m.Mover, m.Seconder}}
	})
	for i, m := range x.Motions {
		path := fmt.Sprintf("%s.motions[%d]", path, i)
		w.clauses(path, m.Clauses)
		w.vote(path, m.Vote)
	}
}

func (w *walk) blocks(path string, blocks []*model.Block) {
	list(w, path, blocks, func(b *model.Block) object {
		return object{at: b.At, own: []string{b.Marker, b.Text}, alone: true}
	})
}

func (w *walk) reasons(path string, reasons []*model.Reason) {
	list(w, path+".reasons", reasons, func(r *model.Reason) object {
		return object{at: r.At, own: []string{r.Label, r.Text}, alone: true}
	})
}

func (w *walk) clauses(path string, clauses []*model.Clause) {
	list(w, path+".clauses", clauses, func(c *model.Clause) object {
		// A clause that only opens a list within it may share its line with the first entry.
		return object{at: c.At, own: []string{c.Label, c.Text}, alone: len(c.Clauses) == 0}
	})
	for i, c := range clauses {
		w.clauses(fmt.Sprintf("%s.clauses[%d]", path, i), c.Clauses)
	}
}

func (w *walk) vote(path string, v *model.Vote) {
	if v == nil {
		return
	}
	o := object{path: path + ".vote", at: v.At}
	if v.Names != nil {
		o.elsewhere = append(append(append(o.elsewhere, v.Names.For...), v.Names.Against...), v.Names.Abstain...)
	}
	w.one(o)
}
