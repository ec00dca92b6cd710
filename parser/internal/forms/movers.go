package forms

import (
	"strings"

	"minutebook/model"
)

// moverForm is a way to name mover and seconder, {A} and {B}.
type moverForm struct {
	text string
	// leads says that the sentence runs on into the marker on the next line;
	// inline, on the same line. Both need a marker without a subject, and
	// nothing between them and it.
	leads, inline bool
	// next is a second paragraph.
	next  string
	words bool // what is moved is said, so that the paragraph stays a block
	// carried says that the paragraph tells the outcome of the vote, too.
	carried bool
	after   bool // it stands below what was resolved
	serves  string
}

var moverForms = []moverForm{
	{text: "The recommendations were moved by {A} and seconded by {B}.", serves: "issue § Movers, votes: “The recommendation was proposed by … and seconded by …”"},
	{text: "It was moved by {A}, seconded by {B} and", leads: true, serves: "item § Movers, motions, votes: “It was moved by Councillor A, seconded by Councillor B and” + line + “RESOLVED”"},
	{text: "Moved by {A},", next: "Seconded by {B},", serves: "item § Movers, motions, votes: on two lines, “…A,” / “Seconded by Councillor B,”"},
	{text: "Proposed by {A} (seconded by {B}) it was:", leads: true, serves: "issue § Further forms of issue pages: “Proposed by Councillor A (seconded by Councillor B) it was:”"},
	{text: "{A} moved the recommendations, which were seconded by {B}.", serves: "item § Movers, motions, votes: “X, seconded by Y, moved”"},
	{text: "It was moved by {A}, seconded by {B} and", inline: true, serves: "item § Movers, motions, votes: “It was moved by Councillor A, seconded by Councillor B and” + RESOLVED on the line"},
	{text: "Moved by {A} and seconded by {B}", serves: "item § Movers, motions, votes: “Moved by X, Seconded by Y”"},
	{text: "Proposed by {A}", next: "Seconded by {B}", serves: "issue § Movers, votes: “Proposed by …” / “Seconded by …” on two lines"},
	{text: "On the motion of {A}, seconded by {B}, it was", inline: true, serves: "item § Movers, motions, votes: “It was moved by …”"},
	{text: "{P} moved and seconded the recommendations.", serves: "item § Movers, motions, votes: “moved and seconded by Councillors A and B”"},
	{text: "It was proposed by {A} and seconded by {B} that {W}.", words: true, serves: "issue § Movers, votes: “A moved and B seconded a proposal to …” in a longer sentence"},
	{text: "MOVED by {A}, SECONDED by {B}, and", leads: true, serves: "item § Further forms of item pages: Movers in capitals"},
}

func moverValues() []Value {
	var vs []Value
	for _, f := range moverForms {
		name := f.text
		if f.next != "" {
			name += " / " + f.next
		}
		if f.inline {
			name += " …"
		}
		vs = append(vs, Value{name, f.serves})
	}
	return vs
}

// named fills a mover's form.
func (w *writer) moverText(form, mover, seconder string) string {
	both := w.plural() + mover + " and " + seconder
	return w.named(strings.NewReplacer("{A}", "@"+mover, "{B}", "@"+seconder, "{P}", both).Replace(form))
}

// plural is the style's title before several names.
func (w *writer) plural() string {
	return []string{"Councillors ", "Cllrs ", ""}[w.st.Title]
}

// moverForm returns the form in which a decision's mover is named.
func (w *writer) moverForm(d *Decision) moverForm {
	f, m := moverForms[w.st.Mover], w.marker()
	if w.st.FurtherMover > 0 {
		f = furtherMovers[w.st.FurtherMover]
	}
	switch {
	case f.carried && w.voteForm(d).name != "none":
		return furtherMovers[1]
	case f.leads && (m.subject || m.heading || m.stopped || w.votedBefore(d)),
		f.inline && (m.subject || m.heading || m.stopped || w.votedBefore(d) || strings.ToUpper(m.words) != m.words):
		return moverForms[0]
	}
	return f
}

// inline says whether a sentence leads to the marker on its own line.
func (w *writer) inline(d *Decision) bool {
	return w.telling() &&
		(d.Mover != "" && w.moverForm(d).inline || strings.HasSuffix(w.voteForm(d).lead, " "))
}

// leading says whether a sentence on the line above runs on into the marker.
func (w *writer) leading(d *Decision) bool {
	return d.Mover != "" && w.moverForm(d).leads || w.voteForm(d).lead != ""
}

// moved prints who moved and seconded a decision, and returns what of it
// stands on the marker's line.
func (w *writer) moved(d *Decision, r *model.Resolution) string {
	if d.Mover == "" {
		return ""
	}
	f := w.moverForm(d)
	r.Mover, r.Seconder = w.named("@"+d.Mover), w.named("@"+d.Seconder)
	if f.text == moverForms[9].text {
		r.Mover, r.Seconder = d.Mover, d.Seconder
	}
	text := w.moverText(f.text, d.Mover, d.Seconder)
	switch {
	case f.after:
		return ""
	case f.inline:
		return text + " "
	case f.words:
		if f.carried {
			r.Vote = &model.Vote{Result: model.Carried}
		}
		w.say(strings.ReplaceAll(text, "{W}", d.Acts[0].Subject+" be "+d.Acts[0].Done))
		return ""
	}
	w.announce(text)
	w.led = f.leads
	if f.next != "" {
		w.add(para, w.moverText(f.next, d.Mover, d.Seconder))
	}
	return ""
}
