package forms

import (
	"strings"

	"minutebook/model"
)

// marker is a way to mark a decision.
type marker struct {
	words  string // "{B}" is the body as it begins a sentence
	kind   string
	serves string
	// small markers take " that", ":" or ":-" only: "The Committee agreed – That"
	// is no clerk's English.
	small bool
	// subject says that the words have a subject of their own, so that no
	// mover's sentence can run into them.
	subject bool
	// heading says that the marker is a heading on its own line.
	heading bool
	// stopped markers never stand without punctuation: "Resolved as everyone
	// was" is none.
	stopped bool
	// over stands on the line above, where the marker's subject has one of its own.
	over string
	// carry is what stands between the marker and "that", and is text.
	carry string
}

var markers = []marker{
	{words: "RESOLVED", kind: model.KindResolved, serves: "issue § Resolution markers: “RESOLVED:”"},
	{words: "Resolved", kind: model.KindResolved, serves: "issue § Resolution markers: “Resolved”"},
	{words: "AGREED", kind: model.KindAgreed, serves: "item § Markers of resolutions: “AGREED – That”"},
	{words: "It was RESOLVED", kind: model.KindResolved, subject: true, serves: "issue § Resolution markers: “It was RESOLVED that:”"},
	{words: "{B} RESOLVED", kind: model.KindResolved, subject: true, serves: "item § Markers of resolutions: In a sentence: “The Committee AGREED to …”"},
	{words: "{B} AGREED", kind: model.KindAgreed, subject: true, serves: "item § Markers of resolutions: In a sentence: “The Committee AGREED to …”"},
	{words: "{B} resolved", kind: model.KindResolved, small: true, subject: true, serves: "issue § Resolution markers: “The Committee resolved:-”"},
	{words: "{B} agreed", kind: model.KindAgreed, small: true, subject: true, serves: "issue § Resolution markers: “Cabinet agreed:”"},
	{words: "It was agreed", kind: model.KindAgreed, small: true, subject: true, serves: "item § Further forms of item pages: “It was agreed that …”"},
	{words: "IT WAS AGREED", kind: model.KindAgreed, subject: true, serves: "item § Further forms of item pages: “It was agreed that …”"},
	{words: "Agreed", kind: model.KindAgreed, stopped: true, serves: "item § Markers of resolutions: “Agreed that” (Plymouth)"},
	{words: "NOTED", kind: model.KindNoted, serves: "issue § Resolution markers: “NOTED:/AGREED:” pairs"},
	{words: "RECOMMENDED", kind: model.KindRecommended, serves: "issue § Resolution markers: “RECOMMENDED: That”"},
	{words: "RECOMMENDED TO COUNCIL", stopped: true, kind: model.KindRecommended, serves: "issue § Resolution markers: “RECOMMENDED TO COUNCIL” alone"},
	{words: "RECOMMENDED", carry: "to Council", kind: model.KindRecommended, serves: "issue § Resolution markers: “RECOMMENDED: That”"},
	{words: "Decision", kind: model.KindDecided, heading: true, serves: "issue § Resolution markers: Heading “Decision” / “DECISION” inside minutes"},
	{words: "It was resolved", kind: model.KindResolved, small: true, subject: true, serves: "issue § Resolution markers: Running sentences that end in the list"},
	{words: "Resolved", over: "{B}:", kind: model.KindResolved, subject: true, serves: "issue § Further forms of decision pages: “The Committee:” then “Resolved (by 3 votes to 2) to grant …”"},
	{words: "resolved", kind: model.KindResolved, stopped: true, serves: "issue § Resolution markers: “resolved:” in lower case"},
}

func markerValues() []Value {
	var vs []Value
	for _, m := range markers {
		name := m.words
		if m.carry != "" {
			name += " " + m.carry
		}
		if m.over != "" {
			name = m.over + " / " + name
		}
		vs = append(vs, Value{name, m.serves})
	}
	return vs
}

// joint is what joins a marker to its words.
type joint struct {
	mark   string // punctuation, with the blank before it
	blank  string // what stands between the punctuation and the words
	that   string // the first word
	serves string
}

var joints = []joint{
	{" –", " ", "That", "item § Markers of resolutions: “RESOLVED – That”"},
	{":", " ", "That", "item § Markers of resolutions: “RESOLVED: That”"},
	{"", " ", "that", "item § Markers of resolutions: “RESOLVED that”"},
	{":", "", "That", "item § Markers of resolutions: “RESOLVED:That”"},
	{":-", " ", "That", "issue § Resolution markers: “Resolved:-”"},
	{"-", " ", "That", "item § Markers of resolutions: “RESOLVED- That”"},
	{"", " ", "That", "item § Markers of resolutions: “RESOLVED That the following…:”"},
	{" -", " ", "That", "item § Markers of resolutions: “RESOLVED - That”"},
	{": -", " ", "That", "issue § Further forms of issue pages: “Resolved: - That …”"},
	{" –", " ", "that", "item § Markers of resolutions: “RESOLVED – That”"},
	{",", " ", "that", "item § Markers of resolutions: “RESOLVED, that –”"},
	{"", " ", "THAT", "issue § Resolution markers: “RESOLVED THAT:”"},
	{":", nbsp + nbsp + nbsp + nbsp + " ", "That", "issue § Resolution markers: “REASON:” and “RESOLVED:” with U+00A0"},
	{" -", "", "That", "item § Markers of resolutions: “Resolved -That”"},
	{"", nbsp + nbsp + nbsp + nbsp + nbsp + " ", "that", "issue § Resolution markers: “AGREED” + U+00A0 run + “that …”"},
}

func jointValues() []Value {
	var vs []Value
	for _, j := range joints {
		vs = append(vs, Value{strings.ReplaceAll(j.mark+j.blank+j.that, nbsp, "~"), j.serves})
	}
	return vs
}

// suits says whether a marker and a joint go together.
func (m marker) suits(j joint) bool {
	switch {
	case m.small:
		return j.that == "that" && j.mark == "" || j.mark == ":" && j.blank == " " || j.mark == ":-"
	case m.words == "resolved":
		return strings.HasPrefix(j.mark, ":")
	case m.stopped:
		return j.mark != "" && j.mark != ","
	case m.carry != "":
		return j.mark == "" && j.that == "that"
	}
	return true
}

// aloneMark returns the punctuation of a marker on a line of its own.
func (m marker) aloneMark(j joint) string {
	switch {
	case m.heading:
		return ""
	case m.suits(j) && j.mark != "" && j.mark != ",":
		return j.mark
	case m.small, m.stopped, m.subject:
		return ":"
	}
	return ""
}

// joined returns the joint that the style asks for, or the nearest that suits
// the marker: the first that suits.
func (m marker) joined(wanted int) joint {
	if j := joints[wanted]; m.suits(j) {
		return j
	}
	for _, j := range joints {
		if m.suits(j) {
			return j
		}
	}
	return joints[0]
}
