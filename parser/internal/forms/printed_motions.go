package forms

import (
	"strings"

	"minutebook/model"
)

// putForm is a whole way to print a motion and what became of it. {o} is
// "motion" or "amendment", {an} "an amendment " or nothing, {A/B} both movers with a
// stroke between, {IA} and {IB} their initials.
type putForm struct {
	name     string
	lines    []string
	words    string // how what is moved is printed
	says     []string
	motion   bool // not of amendments, which it does not name
	bare     bool // mover and seconder are told without their titles
	initials bool // or by their initials
	serves   string
}

var putForms = []putForm{
	{serves: "printed § Decisions (seen in 15 of the 33; the rest cut off)"},
	{name: "capitals", lines: []string{"MOVED by {A}, seconded {B}:", "That {W}."}, words: "That {W}.", says: []string{"{R}"}, motion: true,
		serves: "printed § Decisions and votes: “MOVED by X, seconded Y:” / “That ...” / “CARRIED” (Horowhenua 1)"},
	{name: "quoted", lines: []string{"Proposed – {A} Seconded – {B}", "‘That {W}’"}, words: "‘That {W}’", says: []string{"For – {f} Against – {a} Abstention – {n} {C}"}, motion: true,
		serves: "parish § Further forms of parish and other minutes: “Proposed – Cllr A Seconded – Cllr B”, the motion in single quotes on the next line"},
	{name: "irish", lines: []string{"Proposed by {A};", "Seconded by {B}:", "“That, {W}”."}, words: "“That, {W}”.", motion: true,
		says:   []string{"A vote was taken on the proposal, the result of which was as follows:", "For: {nf} ({f})", "Against: {na} ({a})", "The Cathaoirleach declared the proposal {r}."},
		serves: "parish § Decisions: FOR / AGAINST / ABSTAINED"},
	{name: "following", lines: []string{"{A} proposed and {B} seconded the following {o}:", "“That {W}.”"}, words: "“That {W}.”",
		says:   []string{"The {o} was put to a vote and voting was as follows:", "FOR: {f}", "AGAINST: {a}", "ABSTENTIONS: {n}", "The {o} was declared {R}."},
		serves: "parish § Decisions: FOR / AGAINST / ABSTAINED"},
	{name: "proposal", lines: []string{"It was proposed by {A}, seconded by {B} that {W}."}, words: "that {W}.", motion: true,
		says:   []string{"On being put to the vote the proposal was declared {r} with {f} Members voting in favour and {a} against."},
		serves: "printed § Decisions (seen in 15 of the 33; the rest cut off): Votes"},
	{name: "by-votes", lines: []string{"{A} moved and {B} seconded {an}that {W}."}, words: "that {W}.", says: []string{"Upon a vote being taken the {o} was {r} by {f} votes to {a}."},
		serves: "printed § Decisions (seen in 15 of the 33; the rest cut off): “X, seconded by Y, moved” (Dundee)"},
	{name: "for-against", lines: []string{"Proposed by {A}, seconded by {B}:", "That {W}."}, words: "That {W}.", says: []string{"For {f}, against {a}. {C}."}, motion: true,
		serves: "parish § Decisions: “proposed ... seconded” in some order; numbers of votes NF 52"},
	{name: "roll", lines: []string{"{A} MOVED, seconded by {B}, {an}that {W}."}, words: "that {W}.",
		says:   []string{"Upon a recorded vote being taken the {o} was {r}.", "For the {o} ({f}) – {nf}.", "Against the {o} ({a}) – {na}."},
		serves: "printed § Decisions (seen in 15 of the 33; the rest cut off): “For the motion (9) - names; ... Declined to vote (5)” (Aberdeen)"},
	{name: "movers-in-brackets", lines: []string{"Motion: ({A/B})", "That {W}."}, words: "That {W}.", says: []string{"{R}"}, motion: true, bare: true,
		serves: "parish § Decisions: “Motion: (A/B)”; Lost HB 3"},
	{name: "moved-lines", lines: []string{"Moved {A}", "Seconded {B}", "That {W}."}, words: "That {W}.", says: []string{"{R} {f}/{a}"}, motion: true,
		serves: "parish § Decisions: “Moved” lines HB 46; Carried HB 184, Lost HB 3"},
	{name: "initials", lines: []string{"Prop. {IA}, 2nd {IB}, that {W}."}, words: "that {W}.", says: []string{"{f} for, {a} against. {C}."}, motion: true, initials: true,
		serves: "parish § Decisions: “Prop. RS, 2nd CP”; initials as movers AY"},
}

func putValues() []Value {
	var vs []Value
	for _, f := range putForms {
		vs = append(vs, Value{orElse(f.name, "shared"), f.serves})
	}
	return vs
}

// printedMotion prints a motion in a form of printed minutes. It returns false
// where there is none that suits it.
func (w *writer) printedMotion(m *Motion) bool {
	f := putForms[w.st.Print.Put]
	if w.s.Layout != model.LayoutPrinted || f.name == "" || f.motion && m.Amendment {
		return false
	}
	kind, an := model.KindMotion, ""
	if m.Amendment {
		kind, an = model.KindAmendment, "an amendment "
	}
	fill := func(text string) string {
		text = strings.NewReplacer("{A/B}", m.Mover+"/"+m.Seconder, "{IA}", initials(m.Mover), "{IB}", initials(m.Seconder)).Replace(text)
		return strings.NewReplacer("{W}", m.Words, "{o}", kind, "{an}", an).Replace(w.moverText(text, m.Mover, m.Seconder))
	}
	kept := &model.Motion{
		Section: w.section, Kind: kind, Text: w.named(fill(f.words)),
		Mover: w.named("@" + m.Mover), Seconder: w.named("@" + m.Seconder), Vote: &model.Vote{Result: model.Lost},
	}
	switch {
	case f.initials:
		kept.Mover, kept.Seconder = initials(m.Mover), initials(m.Seconder)
	case f.bare:
		kept.Mover, kept.Seconder = m.Mover, m.Seconder
	}
	if m.Carried {
		kept.Vote.Result = model.Carried
	}
	w.item.Motions = append(w.item.Motions, kept)
	for i, text := range f.lines {
		if i == 0 {
			w.announce(fill(text))
		} else {
			w.add(para, fill(text))
		}
	}
	for _, text := range m.Talk {
		w.say(text)
	}
	for i, text := range f.says {
		text, ok := w.tallied(strings.ReplaceAll(text, "{C}", capital(kept.Vote.Result)), m.Vote, kind, kept.Vote)
		switch {
		case !ok:
		case i == 0 && len(text) > len("ABSTENTIONS: 10"):
			w.announce(text)
		default:
			w.add(para, text)
		}
	}
	return true
}
