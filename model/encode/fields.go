package encode

import "minutebook/model"

// sink takes a record apart: its values one after the other, each with the key
// under which it stands, or none where it is an element of a list.
type sink interface {
	open(key string) // a mapping begins
	close()
	openList(key string)
	closeList()
	text(key, s string)
	number(key string, n int)
	truth(key string) // true: what is false is left out everywhere
}

// give gives a record to a sink, field by field as they stand in its type. It is
// written by hand, since most of an archive's conversion to NDJSON would go into
// reflection otherwise; a test holds it to the tags of the types.
func give(w sink, r *model.Record) {
	w.open("")
	w.number("schema", r.Schema)
	some(w, "id", r.ID)
	some(w, "at", r.At)
	giveSource(w, &r.Source)
	some(w, "issue", r.Issue)
	if r.Meeting != nil {
		giveMeeting(w, r.Meeting)
	}
	each(w, "attendance", r.Attendance, givePerson)
	each(w, "items", r.Items, giveItem)
	each(w, "unplaced", r.Unplaced, giveUnplaced)
	each(w, "diagnostics", r.Diagnostics, giveDiagnostic)
	w.close()
}

// some gives a text unless it is empty.
func some(w sink, key, s string) {
	if s != "" {
		w.text(key, s)
	}
}

// counted gives a number that may be missing; 0 is not missing.
func counted(w sink, key string, n *int) {
	if n != nil {
		w.number(key, *n)
	}
}

// each gives a list of mappings unless it is empty.
func each[T any](w sink, key string, list []*T, one func(sink, *T)) {
	if len(list) == 0 {
		return
	}
	w.openList(key)
	for _, element := range list {
		w.open("")
		one(w, element)
		w.close()
	}
	w.closeList()
}

// texts gives a list of texts unless it is empty.
func texts(w sink, key string, list []string) {
	if len(list) == 0 {
		return
	}
	w.openList(key)
	for _, s := range list {
		w.text("", s)
	}
	w.closeList()
}

func giveSource(w sink, s *model.Source) {
	w.open("source")
	w.text("file", s.File)
	w.text("layout", s.Layout)
	some(w, "sha256", s.SHA256)
	if s.Bytes != 0 {
		w.number("bytes", s.Bytes)
	}
	some(w, "encoding", s.Encoding)
	w.close()
}

func giveMeeting(w sink, m *model.Meeting) {
	w.open("meeting")
	some(w, "at", m.At)
	some(w, "authority", m.Authority)
	some(w, "body", m.Body)
	some(w, "type", m.Type)
	some(w, "date", m.Date)
	some(w, "start_time", m.StartTime)
	some(w, "end_time", m.EndTime)
	some(w, "venue", m.Venue)
	some(w, "chair", m.Chair)
	some(w, "contact", m.Contact)
	some(w, "status", m.Status)
	some(w, "signed", m.Signed)
	each(w, "details", m.Details, giveDetail)
	w.close()
}

func givePerson(w sink, p *model.Person) {
	w.text("name", p.Name)
	some(w, "role", p.Role)
	w.text("status", p.Status)
	some(w, "substitute_for", p.SubstituteFor)
	some(w, "at", p.At)
}

func giveItem(w sink, i *model.Item) {
	some(w, "id", i.ID)
	some(w, "at", i.At)
	some(w, "number", i.Number)
	some(w, "agenda_number", i.AgendaNumber)
	some(w, "title", i.Title)
	some(w, "part", i.Part)
	each(w, "details", i.Details, giveDetail)
	each(w, "purpose", i.Purpose, giveBlock)
	each(w, "recommendations", i.Recommendations, giveRecommendation)
	each(w, "decision", i.Decision, giveBlock)
	each(w, "minutes", i.Minutes, giveBlock)
	each(w, "resolutions", i.Resolutions, giveResolution)
	each(w, "motions", i.Motions, giveMotion)
	each(w, "alternatives", i.Alternatives, giveBlock)
	each(w, "reasons", i.Reasons, giveReason)
	each(w, "actions", i.Actions, giveAction)
	each(w, "documents", i.Documents, giveDocument)
}

func giveDetail(w sink, d *model.Detail) {
	w.text("label", d.Label)
	w.text("value", d.Value)
	some(w, "at", d.At)
}

func giveBlock(w sink, b *model.Block) {
	some(w, "marker", b.Marker)
	w.text("text", b.Text)
	some(w, "kind", b.Kind)
	some(w, "at", b.At)
}

func giveRecommendation(w sink, r *model.Recommendation) {
	some(w, "text", r.Text)
	some(w, "at", r.At)
	each(w, "clauses", r.Clauses, giveClause)
}

func giveResolution(w sink, r *model.Resolution) {
	some(w, "id", r.ID)
	some(w, "at", r.At)
	w.text("section", r.Section)
	some(w, "heading", r.Heading)
	some(w, "marker", r.Marker)
	w.text("kind", r.Kind)
	some(w, "text", r.Text)
	each(w, "clauses", r.Clauses, giveClause)
	each(w, "reasons", r.Reasons, giveReason)
	some(w, "mover", r.Mover)
	some(w, "seconder", r.Seconder)
	giveVote(w, r.Vote)
	some(w, "repeats", r.Repeats)
}

func giveMotion(w sink, m *model.Motion) {
	some(w, "id", m.ID)
	some(w, "at", m.At)
	w.text("section", m.Section)
	some(w, "heading", m.Heading)
	w.text("kind", m.Kind)
	some(w, "text", m.Text)
	each(w, "clauses", m.Clauses, giveClause)
	some(w, "mover", m.Mover)
	some(w, "seconder", m.Seconder)
	giveVote(w, m.Vote)
}

func giveClause(w sink, c *model.Clause) {
	some(w, "label", c.Label)
	some(w, "text", c.Text)
	some(w, "at", c.At)
	each(w, "clauses", c.Clauses, giveClause)
}

func giveReason(w sink, r *model.Reason) {
	some(w, "label", r.Label)
	w.text("text", r.Text)
	some(w, "at", r.At)
}

func giveVote(w sink, v *model.Vote) {
	if v == nil {
		return
	}
	w.open("vote")
	some(w, "result", v.Result)
	if v.Unanimous {
		w.truth("unanimous")
	}
	counted(w, "for", v.For)
	counted(w, "against", v.Against)
	counted(w, "abstain", v.Abstain)
	if v.Names != nil {
		w.open("names")
		texts(w, "for", v.Names.For)
		texts(w, "against", v.Names.Against)
		texts(w, "abstain", v.Names.Abstain)
		w.close()
	}
	some(w, "at", v.At)
	w.close()
}

func giveAction(w sink, a *model.Action) {
	some(w, "text", a.Text)
	some(w, "owner", a.Owner)
	some(w, "at", a.At)
}

func giveDocument(w sink, d *model.Document) {
	w.text("title", d.Title)
	some(w, "format", d.Format)
	some(w, "size", d.Size)
	some(w, "at", d.At)
}

func giveUnplaced(w sink, u *model.Unplaced) {
	some(w, "at", u.At)
	w.text("text", u.Text)
}

func giveDiagnostic(w sink, d *model.Diagnostic) {
	w.text("code", d.Code)
	w.text("severity", string(d.Severity))
	some(w, "at", d.At)
	w.text("message", d.Message)
}
