package forms

import (
	"strings"

	"minutebook/model"
)

// The tables of this file hold forms that were counted on pages of whole
// meetings and of decisions only. Their first entry is none: the form is then
// that of the tables for all pages.

var furtherMovers = []moverForm{
	{serves: "meeting § Decisions and minutes: Movers"},
	{text: "The recommendations were proposed by {A} and seconded by {B}.", serves: "meeting § Decisions and minutes: “The minutes were proposed by ... and seconded by ...” (3)"},
	{text: "It was proposed by {A} and seconded by {B} that {W}. After being put to the meeting, and a vote taken, the motion was declared CARRIED.", words: true, carried: true,
		serves: "meeting § Further forms of meeting pages: “After being put to the meeting, and a vote taken, the motion was declared CARRIED.” at the end of the mover’s paragraph"},
	{text: "Mover:- {A} Seconder:- {B}", after: true, serves: "meeting § Decisions and minutes: “Mover:- Councillor X Seconder:- Councillor Y” after the resolution (1)"},
}

var furtherVotes = []voteForm{
	{name: "none", serves: "meeting § Decisions and minutes: Votes"},
	{name: "voting-line", after: []string{"Voting: {f} – For" + nbsp + " {a} – Against" + nbsp + " {n} – Abstentions"},
		serves: "meeting § Decisions and minutes: “Voting: 11 – For 0 – Against 0 – Abstentions” after the resolution"},
	{name: "voting-record", after: []string{"Voting Record", "{f} For, {a} Against, {n} Abstentions"},
		serves: "meeting § Decisions and minutes: “Voting Record / 5 For, 0 Against, 1 Abstention” (1)"},
	{name: "by-brackets", marker: "* by ({f} votes to {a})", serves: "meeting § Further forms of meeting pages: “Resolved by (5 votes to 0)”"},
	{name: "comma-by", marker: "*, by {f} votes to {a}{+n}", serves: "meeting § Further forms of meeting pages: Vote in brackets inside the marker (and with commas)"},
	{name: "put", says: []string{"After being put to the meeting, and a vote taken, the {o} {was} declared {R}."},
		serves: "meeting § Further forms of meeting pages: “After being put to the meeting, and a vote taken, the motion was declared CARRIED.”"},
	{name: "totals", tally: []string{"Voting on the {o}:", "Voting for the {o}: {nf}", "Voting against the {o}: {na}", "Abstained from voting: {nn}",
		"Totals: {f} For, {a} Against and {n} abstained.", "The {o} {was} therefore {r}."},
		serves: "issue § Further forms of decision pages: Full council: “Voting on the motion:” / … / “Totals: 25 For, 1 Against and 0 abstained.”"},
}

var furtherOutcomes = []voteForm{
	{name: "none", serves: "meeting § Decisions and minutes: Votes"},
	{name: "members", says: []string{"On a vote being taken, {F} Members voted for the {o} and {A} against and it was declared {r}."},
		serves: "meeting § Decisions and minutes: “fourteen Members voted for the amendment and twenty-three against and it was declared lost” (2)"},
	{name: "failed", says: []string{"On being put to the vote, the {o} {X}."}, serves: "meeting § Further forms of meeting pages: “On being put to the vote, the motion FAILED.”"},
	{name: "voting-line", tally: []string{"Voting: {f} – For" + nbsp + " {a} – Against" + nbsp + " {n} – Abstentions", "{Z}"},
		serves: "meeting § Decisions and minutes: “Voting: 11 – For 0 – Against 0 – Abstentions” (then “LOST”)"},
	{name: "put", says: []string{"After being put to the meeting, and a vote taken, the {o} was declared {R}."},
		serves: "meeting § Further forms of meeting pages: “After being put to the meeting, and a vote taken, the motion was declared CARRIED.”"},
}

// furtherSwitches are the switches of these tables.
var furtherSwitches = []Switch{
	{"FurtherMover", furtherMoverValues(), func(st *Style) *int { return &st.FurtherMover }},
	{"FurtherVote", voteFormValues(furtherVotes), func(st *Style) *int { return &st.FurtherVote }},
	{"FurtherOutcome", voteFormValues(furtherOutcomes), func(st *Style) *int { return &st.FurtherOutcome }},
}

func furtherMoverValues() []Value {
	var vs []Value
	for _, f := range furtherMovers {
		vs = append(vs, Value{orNone(f.text), f.serves})
	}
	return vs
}

// outcomeForm is the form in which the vote on a motion is reported.
func (st Style) outcomeForm() voteForm {
	if st.FurtherOutcome > 0 {
		return furtherOutcomes[st.FurtherOutcome]
	}
	return outcomeForms[st.AmendVote]
}

// movedAfter prints mover and seconder below what was resolved.
func (w *writer) movedAfter(d *Decision) {
	if d.Mover != "" && w.moverForm(d).after {
		w.add(para, w.moverText(w.moverForm(d).text, d.Mover, d.Seconder))
	}
}

// accord prints a decision that says only that what was said is decided.
func (w *writer) accord() {
	m := markers[w.st.Marker]
	if m.heading || m.small || m.stopped || m.over != "" || m.carry != "" || strings.Contains(m.words, "resolved") {
		m = markers[0]
	}
	words := strings.ReplaceAll(m.words, "{B}", w.m.Body.The)
	w.item.Resolutions = append(w.item.Resolutions, &model.Resolution{Section: w.section, Kind: m.kind, Text: "accordingly."})
	w.append(line{kind: para, text: words + " accordingly.", mark: w.paraNumber()})
}
