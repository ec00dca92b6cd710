package forms

import (
	"strings"

	"minutebook/model"
)

// motionForm is a way to print a motion or an amendment: {A} moves, {B}
// seconds, {W} is what is moved.
type motionForm struct {
	lines   []string // each a paragraph
	words   string   // how what is moved is printed
	heading bool     // the first line is bold only
	serves  string
}

var amendForms = []motionForm{
	{lines: []string{"An amendment was moved by {A} and seconded by {B} that {W}."}, words: "that {W}.",
		serves: "item § Movers, motions, votes: some as “delete … insert …”"},
	{lines: []string{"{A} moved, and {B} seconded, an amendment that {W}."}, words: "that {W}.",
		serves: "item § Movers, motions, votes: “X, seconded by Y, moved”"},
	{lines: []string{"An amendment was proposed by {A} and seconded by {B} that {W}."}, words: "that {W}.",
		serves: "issue § Movers, votes: “A moved and B seconded a proposal to …”"},
	{lines: []string{"{A} MOVED an AMENDMENT, seconded by {B}:", "“That {W}.”"}, words: "“That {W}.”",
		serves: "item § Further forms of item pages: “X MOVED an AMENDMENT, seconded by Y:”"},
	{lines: []string{"An amendment was moved by {A}, seconded by {B}:", "“That {W}.”"}, words: "“That {W}.”",
		serves: "item § Movers, motions, votes: Motion printed in quotation marks"},
	{lines: []string{"Amendment", "That {W}.", "Moved by {A}, seconded by {B}."}, words: "That {W}.", heading: true,
		serves: "issue § Further forms of issue pages: “Amendment on behalf of the GROUP” as headings"},
}

var motionForms = []motionForm{
	{lines: []string{"It was moved by {A} and seconded by {B} that {W}."}, words: "that {W}.",
		serves: "item § Movers, motions, votes: “Moved by X, Seconded by Y that …”"},
	{lines: []string{"{A} MOVED, seconded by {B}:", "That {W}."}, words: "That {W}.",
		serves: "item § Further forms of item pages: “The Leader MOVED, seconded by Councillor X:”"},
	{lines: []string{"Motion", "That {W}.", "Moved by {A}, seconded by {B}."}, words: "That {W}.", heading: true,
		serves: "issue § Further forms of issue pages: “Deemed motion on behalf of the GROUP”"},
	{lines: []string{"It was moved by {A}, seconded by {B}:", "“That {W}.”"}, words: "“That {W}.”",
		serves: "item § Movers, motions, votes: Motion printed in quotation marks"},
	{lines: []string{"It was proposed by {A} and seconded by {B} that {W}."}, words: "that {W}.",
		serves: "issue § Movers, votes: “A moved and B seconded a proposal to …”"},
}

// outcomeForms are the ways to report the vote on an amendment or motion.
var outcomeForms = []voteForm{
	{name: "plain", says: []string{"The {o} {was} put to the vote and declared to be {r}."},
		serves: "item § Movers, motions, votes: “put to the vote and declared to be lost/carried”"},
	{name: "figures", says: []string{"The {o} {was} put to the vote and {was} {r}, by {f} votes to {a}."},
		serves: "issue § Movers, votes: “lost by 47 votes to 17” in a sentence"},
	{name: "words", says: []string{"On being put to the vote the {o} {was} {r} by {F} votes to {A}{+N}."},
		serves: "item § Movers, motions, votes: counts in words"},
	{name: "capitals", says: []string{"On being put to Council the {o} {was} {R}."},
		serves: "issue § Movers, votes: “On being put to Council the motion was LOST.”"},
	{name: "declared", says: []string{"Upon a vote being taken, the {O} was declared {R}."},
		serves: "item § Further forms of item pages: “declared to have FAILED / CARRIED”"},
	{name: "bare", says: []string{"{K} {r}."},
		serves: "item § Markers of resolutions: “Motion Carried.” after the motion’s text"},
	{name: "there-voted", says: []string{"On being put to the vote there voted for the {o} {f} and against it {a}, and the {o} was declared {R}."},
		serves: "issue § Movers, votes: “On a division, there voted:- …”"},
	{name: "lines", says: []string{"On being put to the vote the {o} {was} {r}."}, tally: []string{"For: {f}", "Against: {a}", "Abstentions: {n}"},
		serves: "issue § Movers, votes: Tallies"},
	{name: "names", says: []string{"On being put to the vote the {o} {was} {r}."},
		tally:  []string{"The following voted in favour of the {o}: {nf}.", "The following voted against the {o}: {na}.", "The following abstained from voting: {nn}."},
		serves: "issue § Movers, votes: “Members voting FOR the amendment … (10 votes)”"},
	{name: "those", says: []string{"On being put to the vote the {o} {was} {r}."},
		tally:  []string{"Those in favour of the {o} were: {lf}. ({f})", "Those against the {o} were: {la}. ({a})", "Those abstaining were: {ln}. ({n})"},
		serves: "item § Movers, motions, votes: “(10 votes)” under names"},
	{name: "sides", says: []string{"On being put to the vote the {o} {was} {r}."}, tally: []string{"For ({f}) {nf}", "Against ({a}) {na}", "Abstain ({n}) {nn}"},
		serves: "item § Movers, motions, votes: one line for each side “For (43) Councillors …”"},
}

func outcomeValues() []Value { return voteFormValues(outcomeForms) }

func amendValues() []Value { return motionFormValues(amendForms) }

func motionValues() []Value { return motionFormValues(motionForms) }

func motionFormValues(forms []motionForm) []Value {
	var vs []Value
	for _, f := range forms {
		vs = append(vs, Value{strings.Join(f.lines, " / "), f.serves})
	}
	return vs
}

// motion prints a motion or an amendment that no resolution prints again.
func (w *writer) motion(m *Motion) {
	if w.printedMotion(m) {
		return
	}
	f, kind := motionForms[w.st.Motion], model.KindMotion
	if m.Amendment {
		f, kind = amendForms[w.st.Amend], model.KindAmendment
	}
	fill := func(text string) string {
		return strings.ReplaceAll(w.moverText(text, m.Mover, m.Seconder), "{W}", m.Words)
	}
	kept := &model.Motion{
		Section: w.section, Kind: kind, Text: fill(f.words),
		Mover: w.named("@" + m.Mover), Seconder: w.named("@" + m.Seconder),
		Vote: &model.Vote{Result: model.Lost},
	}
	if m.Carried {
		kept.Vote.Result = model.Carried
	}
	w.item.Motions = append(w.item.Motions, kept)
	for i, text := range f.lines {
		if i == 0 && f.heading {
			w.add(bold, fill(text))
			continue
		}
		if i == 0 {
			w.announce(fill(text))
		} else {
			w.add(para, fill(text))
		}
	}
	for _, text := range m.Talk {
		w.say(text)
	}
	w.report(w.st.outcomeForm(), m.Vote, kind, kept.Vote)
}
