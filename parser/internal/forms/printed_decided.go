package forms

import (
	"fmt"
	"strings"

	"minutebook/model"
)

// decidedForm is a whole way to print a decision, from those who moved it to the
// vote on it: {A} moves, {B} seconds, {BODY} is the body at the start of a
// sentence, {#} a number. What follows the decision is filled as the paragraphs
// of voteForms are.
type decidedForm struct {
	name   string
	before []string
	lead   string // what leads to the marker, on its line
	marker string // with its punctuation
	alone  bool   // the marker stands on a line of its own
	kind   string
	that   string // the first word: "That", "that", "To" or "to"
	open   string // quotation marks around the words
	close  string
	moved  bool // there have to be movers
	voted  bool // there has to be a vote
	united bool // all were in favour
	won    bool // it is told that it was carried
	motion bool // nothing marks it: it is a motion that was carried
	after  []string
	serves string
}

var decidedForms = []decidedForm{
	{serves: "printed § Decisions (seen in 15 of the 33; the rest cut off)"},
	{name: "and-agreed-that", lead: "It was proposed by {A}, seconded by {B} and ", marker: "agreed", kind: model.KindAgreed, that: "that", moved: true,
		serves: "parish § Decisions: “It was proposed by A, seconded by B and (unanimously) agreed that” MS 50, NF 41"},
	{name: "and-agreed-to", lead: "It was proposed by {A}, seconded by {B} and ", marker: "agreed", kind: model.KindAgreed, that: "to", moved: true,
		serves: "parish § Decisions: “It was proposed by A, seconded by B and (unanimously) agreed that” MS 50, NF 41"},
	{name: "unanimously-agreed", lead: "It was proposed by {A}, seconded by {B} and ", marker: "unanimously agreed", kind: model.KindAgreed, that: "that", moved: true, united: true,
		serves: "parish § Decisions: “It was proposed by A, seconded by B and (unanimously) agreed that” MS 50, NF 41"},
	{name: "irish", before: []string{"Proposed by {A}", "Seconded by {B}"}, marker: "AND AGREED", alone: true, kind: model.KindAgreed, that: "To", open: "“", close: "”", moved: true,
		serves: "parish § Decisions: Irish: “Proposed by X / Seconded by Y / AND AGREED” (Sligo)"},
	{name: "irish-resolved", before: []string{"Proposed by {A};", "Seconded by {B};"}, marker: "And Resolved:", alone: true, kind: model.KindResolved, that: "That,", open: "“", close: "”", moved: true,
		serves: "parish § Decisions: “And Resolved:” (LK 84; mover lines 109), then the words in quotation marks (LK 104)"},
	{name: "resolution-number", before: []string{"Resolution RD/2019/{#}", "MOVED by {A}, seconded {B}:"}, kind: model.KindResolved, that: "That", moved: true, won: true, after: []string{"CARRIED"},
		serves: "parish § Decisions: NZ: “Resolution number RD/2015/117 / MOVED by X, seconded by Y: / That ...: / a) ... / CARRIED”"},
	{name: "it-was-proposed", before: []string{"It was", "PROPOSED by {A}", "Seconded by {B}, and"}, marker: "RESOLVED:", kind: model.KindResolved, that: "that", moved: true,
		serves: "printed § Decisions (seen in 15 of the 33; the rest cut off): “PROPOSED by X Seconded by Y, and / RESOLVED:” (Magherafelt)"},
	{name: "vote-brackets", before: []string{"It was proposed by {A}, seconded by {B} and"}, marker: "RESOLVED", kind: model.KindResolved, that: "That:", moved: true, voted: true,
		after:  []string{"(Vote – For: {f}, Against: {a}, Abstentions: {n})"},
		serves: "parish § Further forms of parish and other minutes: “RESOLVED That: …” and “(Vote – For: 5, Against: 0, Abstentions: 0)” on a line of its own"},
	{name: "spaced", marker: "RESOLVED –", kind: model.KindResolved, that: "T H A T",
		serves: "printed § Decisions and votes: “T H A T” in spaced capitals"},
	{name: "decided", marker: "DECIDED:", kind: model.KindDecided, that: "That", serves: "printed § Decisions (seen in 15 of the 33; the rest cut off): “DECIDED:” (Renfrewshire, k)"},
	{name: "slash", marker: "RESOLVED/-", alone: true, kind: model.KindResolved, that: "That", serves: "printed § Decisions (seen in 15 of the 33; the rest cut off): GMCA (“RESOLVED/-”)"},
	{name: "resolution", marker: "RESOLUTION:", kind: model.KindResolved, that: "That", serves: "parish § Decisions: Marked forms in P64: “RESOLUTION: That” 1"},
	{name: "decision-to", marker: "Decision", alone: true, kind: model.KindDecided, that: "To", serves: "printed § Decisions (seen in 15 of the 33; the rest cut off): “Decision / To approve ...” (Edinburgh)"},
	{name: "quoted", before: []string{"Proposed – {A} Seconded – {B}"}, that: "That", open: "‘", close: "’", moved: true, voted: true, united: true, motion: true, after: []string{"All in favour"},
		serves: "parish § Further forms of parish and other minutes: “Proposed – Cllr A Seconded – Cllr B”, the motion in single quotes on the next line, then “All in favour”"},
	{name: "quoted-votes", before: []string{"Proposed – {A} Seconded – {B}"}, that: "That", open: "‘", close: "’", moved: true, voted: true, motion: true, after: []string{"For – {f} Against – {a} Abstention – {n}"},
		serves: "parish § Further forms of parish and other minutes: “For - 4 Abstention – 1”: NF 4"},
	{name: "movers-after", marker: "RESOLVED:", kind: model.KindResolved, that: "That", moved: true, after: []string{"Proposed: {A}. Seconded: {B}."},
		serves: "parish § Decisions: Mover and seconder on lines of their own AFTER the words P64 4"},
	{name: "movers-after-lines", marker: "RESOLVED", kind: model.KindResolved, that: "that", moved: true, after: []string{"Proposed by {A}", "Seconded by {B}"},
		serves: "parish § Decisions: Mover and seconder on lines of their own AFTER the words P64 4"},
	{name: "movers-votes-after", marker: "RESOLVED:", kind: model.KindResolved, that: "To", moved: true, voted: true, after: []string{"Proposed: {A}. Seconded: {B}. ({f} votes in favour, {a} against)"},
		serves: "parish § Further forms of parish and other minutes: “RESOLVED: To receive the information.”"},
	{name: "after-discussion", before: []string{"After discussion, it was:"}, marker: "Resolved", kind: model.KindResolved, that: "to",
		serves: "parish § Further forms of parish and other minutes: each closed by “and it was:” / “After discussion, it was:” and a paragraph “Resolved that / Resolved to note”"},
	{name: "voting-record", marker: "Resolved", alone: true, kind: model.KindResolved, that: "That", voted: true, after: []string{"Voting record", "{f} For", "{a} Against", "{n} Abstentions"},
		serves: "printed § Decisions (seen in 15 of the 33; the rest cut off): “Voting record 28 For 0 Against 2 Abstentions” (Ryedale)"},
	{name: "voting-record-line", marker: "Resolved", alone: true, kind: model.KindResolved, that: "That", voted: true, after: []string{"Voting record", "{f} For {a} Against {n} Abstentions"},
		serves: "printed § Decisions (seen in 15 of the 33; the rest cut off): “Voting record 28 For 0 Against 2 Abstentions” (Ryedale)"},
	{name: "recorded-vote", marker: "RESOLVED", kind: model.KindResolved, that: "That", voted: true, after: []string{"Recorded vote", "For", "{nf}", "Against{?a}", "{na}", "Abstentions{?n}", "{nn}"},
		serves: "printed § Decisions (seen in 15 of the 33; the rest cut off): Votes: names in columns (Birmingham, k)"},
	{name: "voting-was", marker: "RESOLVED", kind: model.KindResolved, that: "that", voted: true, after: []string{"The voting was {f} for and {a} against."},
		serves: "printed § Decisions (seen in 15 of the 33; the rest cut off): “RESOLVED that”: Devon, Reigate"},
	{name: "voting-square", marker: "RESOLVED:", kind: model.KindResolved, that: "That", voted: true, after: []string{"[Voting: {f} in favour; {a} against]"},
		serves: "printed § Decisions and votes: “Voting: 11 - For 0 - Against 0 - Abstentions” after the resolution (Maidstone 4 of 8)"},
	{name: "sides-after", marker: "RESOLVED:", kind: model.KindResolved, that: "That", voted: true, after: []string{"For ({f}): {nf}", "Against ({a}): {na}", "Abstained ({n}): {nn}"},
		serves: "printed § Decisions and votes: Division: each name on its own line under “For:” and “Against:”"},
	{name: "unanimous-after", marker: "RESOLVED:", alone: true, kind: model.KindResolved, that: "That", voted: true, united: true, after: []string{"The vote was unanimous."},
		serves: "parish § Decisions: “All agreed”, “All in favour”, “Agreed by all present” NF 60; “unanimous(ly)” NF 35, MS 50, LK 48"},
	{name: "unanimously-to", marker: "It was resolved unanimously", kind: model.KindResolved, that: "to", voted: true, united: true,
		serves: "parish § Decisions: “All agreed”, “All in favour”, “Agreed by all present” NF 60; “unanimous(ly)” NF 35, MS 50, LK 48"},
	{name: "noted", lead: "{BODY} ", marker: "NOTED", kind: model.KindNoted, serves: "parish § Decisions: NHS: “The Board NOTED/APPROVED ...” as a paragraph"},
	{name: "hanging", marker: "Agreed:", kind: model.KindAgreed, that: "It was agreed that", serves: "printed § Decisions (seen in 15 of the 33; the rest cut off): “Agreed:” / “Noted:” / “Read:” hanging labels (Newry, k)"},
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
		return strings.NewReplacer("{BODY}", w.m.Body.The, "{#}", number).Replace(w.moverText(text, d.Mover, d.Seconder))
	}
	if f.moved {
		r.Mover, r.Seconder = w.named("@"+d.Mover), w.named("@"+d.Seconder)
	}
	if f.united || f.won || f.voted {
		r.Vote = &model.Vote{Result: model.Carried, Unanimous: f.united}
	}
	for _, text := range f.before {
		w.announce(filled(text))
	}
	words, m := w.printedWords(f, d)
	if f.kind == model.KindNoted && d.Acts[0].Done == "approved" {
		f.marker, r.Kind = "APPROVED", model.KindApproved
	}
	r.Text = w.named(words)
	marker := filled(f.lead + f.marker)
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
		text, ok := filled(text), true
		if f.voted {
			text, ok = w.tallied(text, d.Vote, "motion", r.Vote)
		}
		if ok {
			w.add(para, text)
		}
	}
	w.keep(f, r)
	w.reasons(d, r, talks)
	w.options(d)
	return true
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
