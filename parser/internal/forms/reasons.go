package forms

import (
	"strings"

	"minutebook/model"
)

// reasonForm is a way to label reasons.
type reasonForm struct {
	label    string
	blank    string // between the label and the first reason on its line
	alone    bool   // the label stands on a line of its own, bold
	lettered bool
	each     bool // a reason after each clause
	small    bool // the reason goes on in small letters
	serves   string
}

var reasonForms = []reasonForm{
	{label: "REASON –", blank: " ", serves: "item § Reasons and the like: “REASON – To …” under the clauses"},
	{label: "REASON:", blank: nbsp + nbsp + nbsp + nbsp + nbsp + " ", serves: "issue § Reasons, options, other labels: “REASON:” / “REASONS:” with U+00A0"},
	{label: "REASONS –", blank: " ", lettered: true, serves: "item § Reasons and the like: “REASONS – (a) … (b) …” to match lettered clauses"},
	{label: "Reason for Decision", alone: true, serves: "issue § Reasons, options, other labels: “Reason for Decision” as a bare line"},
	{label: "Reasons for the decision:", alone: true, serves: "issue § Reasons, options, other labels: “Reasons for the decision:”"},
	{label: "REASON FOR DECISION:", serves: "issue § Reasons, options, other labels: “REASON FOR DECISION:To keep” glued"},
	{label: "Reason for decision –", blank: " ", small: true, serves: "issue § Reasons, options, other labels: “Reason for decision – …” with a dash"},
	{label: "Reason for Decisions:", alone: true, serves: "item § Reasons and the like: “Reason for Decisions:” + paragraph"},
	{label: "REASONS FOR DECISIONS:", blank: " ", serves: "issue § Further forms of decision pages: “REASONS FOR DECISIONS: To …”"},
	{label: "REASON:", blank: " ", each: true, serves: "item § Further forms of item pages: “REASON:” after each condition"},
	{label: "Reasons for making the decision:", alone: true, serves: "issue § Reasons, options, other labels: “Reasons for making the decision:”"},
	{label: "Reason:", blank: " ", serves: "issue § Reasons, options, other labels: Reason"},
	{label: "REASONS:", alone: true, lettered: true, serves: "issue § Reasons, options, other labels: “REASON:” / “REASONS:”"},
}

func reasonValues() []Value {
	var vs []Value
	for _, f := range reasonForms {
		name := f.label
		switch {
		case f.each:
			name += " (each)"
		case f.lettered:
			name += " (lettered)"
		case strings.Contains(f.blank, nbsp):
			name += " (run)"
		}
		vs = append(vs, Value{name, f.serves})
	}
	return vs
}

// reasons prints the reasons of a decision. A label on a line of its own takes
// every paragraph up to the next label, so it is not used where narrative
// follows.
func (w *writer) reasons(d *Decision, r *model.Resolution, talks bool) {
	if len(d.Reasons) == 0 {
		return
	}
	f := reasonForms[w.st.Reason]
	switch {
	case f.each, f.lettered && len(d.Reasons) == 1, f.alone && (talks || w.lost(label, f.label) && (w.s.Dated || f.lettered)):
		f = reasonForms[0]
	}
	if f.lettered {
		w.letteredReasons(f, d.Reasons, r)
		return
	}
	if f.alone {
		w.add(label, f.label)
		for _, text := range d.Reasons {
			w.add(para, text)
			r.Reasons = append(r.Reasons, &model.Reason{Text: text})
		}
		return
	}
	text := strings.Join(d.Reasons, " ")
	if f.small && strings.HasPrefix(text, "To ") {
		text = "t" + text[1:]
	}
	w.add(para, f.label+f.blank+text)
	r.Reasons = append(r.Reasons, &model.Reason{Text: text})
}

// letteredReasons prints reasons that match lettered clauses.
func (w *writer) letteredReasons(f reasonForm, reasons []string, r *model.Resolution) {
	if f.alone {
		w.add(label, f.label)
	}
	for i, text := range reasons {
		mark := "(" + string(rune('a'+i)) + ")"
		l := line{kind: entry, mark: mark, index: i, text: text}
		if i == 0 && !f.alone {
			l.lead, l.plain = f.label+f.blank, true
		}
		w.append(l)
		r.Reasons = append(r.Reasons, &model.Reason{Label: mark, Text: text})
	}
}

// reasonAfterEach returns what prints a reason after each clause, or nil where
// the style has no such form or the decision no such reasons.
func (w *writer) reasonAfterEach(d *Decision, r *model.Resolution) func(int) {
	f := reasonForms[w.st.Reason]
	if !f.each || len(d.Acts) < 2 || len(d.Reasons) == 0 {
		return nil
	}
	return func(i int) {
		if i >= len(d.Reasons) {
			return
		}
		w.add(para, f.label+f.blank+d.Reasons[i])
		r.Reasons = append(r.Reasons, &model.Reason{Text: d.Reasons[i]})
	}
}

// optionForm is a way to label alternatives.
type optionForm struct {
	label  string
	none   bool // on one line, "– none."
	serves string
}

var optionForms = []optionForm{
	{label: "Alternative options considered:", serves: "issue § Reasons, options, other labels: “Alternative options considered:”"},
	{label: "Alternatives Considered and Rejected", serves: "item § Reasons and the like: “Alternatives Considered and Rejected”"},
	{label: "Other options considered – none.", none: true, serves: "issue § Reasons, options, other labels: “Other options considered – none …”"},
	{label: "Options Considered:", serves: "issue § Reasons, options, other labels: “Options Considered:”"},
	{label: "Other Options", serves: "issue § Reasons, options, other labels: “Other Options”"},
	{label: "Alternative options considered and rejected:", serves: "issue § Further forms of decision pages: “Alternative Options considered and rejected:”"},
}

func optionValues() []Value {
	var vs []Value
	for _, f := range optionForms {
		vs = append(vs, Value{f.label, f.serves})
	}
	return vs
}

// options prints the alternatives.
func (w *writer) options(d *Decision) {
	if len(d.Options) == 0 {
		return
	}
	f := optionForms[w.st.Options]
	if f.none {
		w.add(para, f.label)
		w.item.Alternatives = append(w.item.Alternatives, &model.Block{Text: "none."})
		return
	}
	w.add(label, f.label)
	for _, text := range d.Options {
		text = w.named(text)
		w.add(para, text)
		w.item.Alternatives = append(w.item.Alternatives, &model.Block{Text: text})
	}
}
