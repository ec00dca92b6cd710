package forms

import (
	"fmt"
	"strings"

	"minutebook/model"
)

// decidedForm is a whole way to print a decision, from those who moved it to the
// vote on it: {A} moves, {B} seconds, {BODY} is the body at the start of a
// sentence, {#} a number, {P} both movers, {P/} both with a stroke between, {IA} and
// {IB} their initials. What tells of the vote is filled as the paragraphs of
// voteForms are.
type decidedForm struct {
	name      string
	over      string // a heading above all else
	before    []string
	lead      string // what leads to the marker, on its line
	marker    string // with its punctuation
	alone     bool   // the marker stands on a line of its own
	kind      string
	that      string // the first word: "That", "that", "To" or "to"
	open      string // quotation marks around the words
	close     string
	moved     bool // there have to be movers
	bare      bool // they are told without their titles
	initials  bool // or by their initials
	voted     bool // there has to be a vote
	united    bool // all were in favour
	unopposed bool // some abstained, and nobody was against
	won       bool // it is told that it was carried
	motion    bool // nothing marks it: it is a motion that was carried
	after     []string
	serves    string
}

func decidedValues() []Value {
	var vs []Value
	for _, f := range decidedForms {
		vs = append(vs, Value{orElse(f.name, "shared"), f.serves})
	}
	return vs
}

// suits says whether a decision can be printed in the form.
func (f decidedForm) suits(d *Decision) bool {
	switch {
	case f.name == "", d.Accord, f.moved && d.Mover == "", f.voted && d.Vote == nil:
		return false
	case f.united && d.Vote != nil && len(d.Vote.Against)+len(d.Vote.Abstain) > 0:
		return false
	case f.unopposed && (len(d.Vote.Against) > 0 || len(d.Vote.Abstain) == 0):
		return false
	case f.motion && len(d.Reasons)+len(d.Options) > 0:
		return false // they would be nobody's
	case f.kind == model.KindNoted:
		return len(d.Acts) == 1 && (d.Acts[0].Done == "noted" || d.Acts[0].Done == "approved")
	case f.close != "" || f.name == "hanging":
		return len(d.Acts) == 1 && len(d.Acts[0].Parts) == 0
	}
	return true
}

// printedDecision prints a decision in a form of printed minutes. It returns
// false where there is none that suits it.
func (w *writer) printedDecision(d *Decision, talks bool) bool {
	f := decidedForms[w.st.Print.Decided]
	if w.s.Layout != model.LayoutPrinted || !f.suits(d) {
		return false
	}
	r := &model.Resolution{Section: w.section, Kind: f.kind}
	filled := func(text string) string {
		number := fmt.Sprint(100 + w.next + len(w.item.Resolutions))
		text = strings.NewReplacer("{BODY}", w.m.Body.The, "{#}", number, "{P/}", orElse(w.plural(), "Councillors ")+d.Mover+" / "+d.Seconder,
			"{IA}", initials(d.Mover), "{IB}", initials(d.Seconder)).Replace(text)
		return w.moverText(text, d.Mover, d.Seconder)
	}
	f.that = filled(f.that)
	w.printedMovers(f, d, r)
	if f.united || f.won || f.voted {
		r.Vote = &model.Vote{Result: model.Carried, Unanimous: f.united}
	}
	counted := func(text string) (string, bool) {
		if !f.voted {
			return filled(text), true
		}
		return w.tallied(filled(text), d.Vote, "motion", r.Vote)
	}
	if f.over != "" {
		w.append(line{kind: bold, text: filled(f.over)})
	}
	for _, text := range f.before {
		if text, _ = counted(text); f.over != "" {
			w.add(para, text) // what stands under a resolution's own heading has no numbers of the debate
		} else {
			w.announce(text)
		}
	}
	words, m := w.printedWords(f, d)
	if f.kind == model.KindNoted && d.Acts[0].Done == "approved" {
		f.marker, r.Kind = "APPROVED", model.KindApproved
	}
	r.Text = w.named(words)
	marker, _ := counted(f.lead + f.marker)
	switch {
	case f.alone || words == "":
		w.append(line{kind: bold, text: marker})
		if words != "" {
			w.add(para, words)
		}
	default:
		w.append(line{kind: para, text: strings.TrimSpace(marker + " " + r.Text)})
	}
	if len(d.Acts) > 1 {
		r.Clauses = w.clauses(d.Acts, m, nil)
	} else {
		r.Clauses = w.entries(d.Acts[0].Parts, 0, w.st.lastClosing("."))
	}
	for _, text := range f.after {
		if text, ok := counted(text); ok {
			for name := range strings.SplitSeq(text, "\n") {
				w.add(para, name)
			}
		}
	}
	w.keep(f, r)
	w.reasons(d, r, talks)
	w.options(d)
	return true
}

// printedMovers keeps who moved and seconded, as the form names them.
func (w *writer) printedMovers(f decidedForm, d *Decision, r *model.Resolution) {
	switch {
	case !f.moved:
	case f.initials:
		r.Mover, r.Seconder = initials(d.Mover), initials(d.Seconder)
	case f.bare:
		r.Mover, r.Seconder = d.Mover, d.Seconder
	default:
		r.Mover, r.Seconder = w.named("@"+d.Mover), w.named("@"+d.Seconder)
	}
}

// keep keeps what was decided as a resolution, or as a motion that was carried.
func (w *writer) keep(f decidedForm, r *model.Resolution) {
	if f.motion {
		w.item.Motions = append(w.item.Motions, &model.Motion{Section: r.Section, Kind: model.KindMotion, Text: r.Text, Clauses: r.Clauses, Mover: r.Mover, Seconder: r.Seconder, Vote: r.Vote})
		return
	}
	w.item.Resolutions = append(w.item.Resolutions, r)
}

// printedWords words a decision up to its first clause, and says in which mood
// the clauses are.
func (w *writer) printedWords(f decidedForm, d *Decision) (string, mood) {
	first, several := d.Acts[0], len(d.Acts) > 1
	stop := "."
	if len(first.Parts) > 0 {
		stop = ""
	}
	to := map[string]mood{"To": moodToDo, "to": moodToDoSmall}[f.that]
	switch {
	case strings.HasSuffix(f.that, " to") && several:
		return f.that + ":", moodDo
	case strings.HasSuffix(f.that, " to"):
		return f.that + " " + first.print(moodDo) + stop, moodDo
	case f.kind == model.KindNoted:
		return first.Subject + first.tail() + stop, moodBe
	case several && f.alone && to != 0:
		return "", to
	case several && f.alone:
		return "", moodThat
	case several && to != 0:
		return f.that + ":", moodDo
	case several:
		return strings.TrimSuffix(f.that, ":") + ":", moodBe
	case to != 0:
		return f.open + first.print(to) + stop + f.close, to
	}
	return f.open + f.that + " " + first.be() + stop + f.close, moodBe
}
