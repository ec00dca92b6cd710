package forms

import (
	"strings"

	"minutebook/model"
)

// decided prints a decision with all that belongs to it. Talks says that
// narrative follows in the section.
func (w *writer) decided(d *Decision, talks bool) {
	if d.Accord {
		w.accord()
		return
	}
	if w.printedDecision(d, talks) {
		return
	}
	r := &model.Resolution{Section: w.section}
	m := w.marker()
	before := ""
	if w.advised() {
		r.Heading = w.advice()
	}
	if w.telling() {
		before = w.moved(d, r) + w.voted(d, r)
	}
	w.item.Resolutions = append(w.item.Resolutions, r)

	each := w.reasonAfterEach(d, r)
	p := w.wording(d, m)
	if m != nil {
		r.Kind = m.kind
		if m.over != "" {
			w.announce(strings.ReplaceAll(m.over, "{B}", w.m.Body.The))
			w.led = true
		}
		words := before + w.withVote(strings.ReplaceAll(m.words, "{B}", w.m.Body.The), *m, d, r)
		w.mark(&p, words, r, before != "")
	} else {
		r.Kind = model.KindDecided
	}
	r.Text = w.named(p.text)
	if p.alone && p.text != "" || m == nil && p.text != "" {
		w.add(para, p.text)
	}
	at := len(w.lines)
	if p.unlabelled {
		r.Clauses = w.unlabelled(d.Acts[1:])
	} else if len(d.Acts) == 1 {
		r.Clauses = w.entries(d.Acts[0].Parts, 0, w.st.lastClosing("."))
	} else {
		r.Clauses = w.clauses(d.Acts, p.mood, each)
	}
	if p.first != "" {
		w.lines[at].lead, w.lines[at].plain = p.first, true
	}

	if w.telling() {
		w.movedAfter(d)
		w.votedAfter(d, r)
	}
	if each == nil {
		w.reasons(d, r, talks)
	}
	w.options(d)
}

// marker returns the marker of the decisions in the section, nil where they
// are printed without one.
func (w *writer) marker() *marker {
	m := markers[w.st.Marker]
	if m.heading && w.advised() {
		m = markers[0]
	}
	if w.section == model.SectionDecision {
		if m.heading {
			m = markers[0]
		}
		// Two unmarked decisions would run into one another.
		if !w.several && (w.st.Decision == decisionUnmarked || w.st.Decision == decisionToDo) {
			return nil
		}
	}
	return &m
}

// advised says whether headings tell the advice of a panel from the decision
// of the member whom it advises.
func (w *writer) advised() bool {
	return w.st.Decision == decisionHeadings && (w.m.printsDecision() || w.s.Layout == model.LayoutDecision) && w.m.Plain == "" && !w.several
}

// advice prints the advice of a panel, and the heading of the decision, which
// it returns.
func (w *writer) advice() string {
	const advice, decision = "Advice of the Advisory Panel", "Decision of the Executive Member"
	r := &model.Resolution{Section: w.section, Heading: advice, Kind: model.KindAdvised, Text: "That the Executive Member be advised that the report be welcomed."}
	w.item.Resolutions = append(w.item.Resolutions, r)
	w.add(bold, advice)
	w.add(para, r.Text)
	w.add(bold, decision)
	if w.lost(bold, decision) {
		r.Heading, r.Kind = "", model.KindDecided
		return ""
	}
	return decision
}

// wording is how the words of a decision are laid out.
type wording struct {
	alone bool   // the marker stands on a line of its own
	joint joint  // what joins the marker to the words
	text  string // the words up to the first clause
	mood  mood   // of the clauses
	first string // what stands before the first clause on its line
	// unlabelled says that each act is a paragraph of its own, without a label.
	unlabelled bool
}

// wording lays out the words of a decision. A nil marker is none.
func (w *writer) wording(d *Decision, m *marker) wording {
	several := len(d.Acts) > 1
	p := wording{joint: joint{that: "That"}}
	lead := w.st.Lead
	place := w.st.Place
	if w.section == model.SectionDecision && w.lost(bold, "") {
		// Without their markers such decisions are still known by "That", but two
		// would run into one another.
		if lead == leadTo {
			lead = leadOwnThat
		}
		if w.several && enums[w.st.Enum1].family != bullets {
			place = placeFirstClause
		}
	}
	p.unlabelled = lead == leadUnlabelled && several && w.unlisted(d) && (m == nil || m.carry == "")
	if lead == leadUnlabelled && !p.unlabelled {
		lead = leadOwnThat
	}
	switch {
	case m == nil:
		if lead == leadTo {
			lead = leadOwnThat
		}
	case m.heading || place == placeAlone || m.words == "resolved",
		several && lead == leadOwnThat && m.carry == "" && (place == placeInline || w.st.ParaNumber != paraNumberNone):
		p.alone = true
		p.joint.mark = m.aloneMark(joints[w.st.Joint])
	default:
		p.joint = m.joined(w.st.Joint)
	}
	that := p.joint.that
	if m != nil && m.carry != "" && !p.alone {
		that = m.carry + " " + that
		if lead == leadTo {
			lead = leadThat
		}
	}
	end := []string{":", "", ",", " –", ":-"}[w.st.LeadEnd]
	first := d.Acts[0]
	switch {
	case w.toDo(m) && !p.unlabelled:
		p.mood = moodToDo
		if !several {
			p.text = first.print(moodToDo)
		}
	case p.unlabelled:
		p.text = that + " " + first.be()
	case lead == leadTo && !several:
		p.text = "to " + first.print(moodDo)
	case lead == leadTo && p.alone:
		p.mood = moodToDoSmall
	case lead == leadTo:
		p.text, p.mood = "to"+end, moodDo
	case !several:
		p.text = that + " " + first.be()
	case lead == leadThat:
		p.text, p.mood = that+end, moodBe
	case lead == leadBody:
		p.text, p.mood = that+" "+w.bodyWithin()+end, moodDoes
	case m != nil && m.carry != "" && !p.alone:
		p.text, p.mood = that+end, moodBe
	default:
		p.mood = moodThat
	}
	if lead == leadTo && m != nil && !p.alone && p.joint.mark != ":" && m.suits(joint{that: "that"}) {
		p.joint.mark, p.joint.blank = "", " "
	}
	if (!several || p.unlabelled) && len(first.Parts) == 0 {
		p.text += "."
	}
	return p
}

// unlisted says whether the acts of a decision can stand as paragraphs without
// labels: none leads in a list, and no reasons stand between them.
func (w *writer) unlisted(d *Decision) bool {
	for _, a := range d.Acts {
		if len(a.Parts) > 0 {
			return false
		}
	}
	return !reasonForms[w.st.Reason].each || len(d.Reasons) == 0
}

// unlabelled prints acts as paragraphs, which are clauses without labels.
func (w *writer) unlabelled(acts []*Act) []*model.Clause {
	var cs []*model.Clause
	for _, a := range acts {
		text := a.print(moodThat) + "."
		w.add(para, text)
		cs = append(cs, &model.Clause{Text: text})
	}
	return cs
}

// toDo says whether unmarked decisions read "To approve …".
func (w *writer) toDo(m *marker) bool {
	return m == nil && w.st.Decision == decisionToDo
}

// bodyWithin is the body as it stands within a sentence.
func (w *writer) bodyWithin() string {
	if rest, ok := strings.CutPrefix(w.m.Body.The, "The "); ok {
		return "the " + rest
	}
	return w.m.Body.The
}

// heading says whether decisions are marked by a heading.
func (w *writer) heading() bool {
	m := w.marker()
	return m != nil && m.heading
}

// mark prints the marker, with the words that stand on its line. A marker
// alone on its line is bold only, unless a sentence leads to it.
func (w *writer) mark(p *wording, words string, r *model.Resolution, led bool) {
	words += p.joint.mark
	number := ""
	if !w.led && !w.heading() {
		number = w.paraNumber()
	}
	w.led = false
	if p.alone {
		kind := bold
		if led {
			kind = para
		}
		w.append(line{kind: kind, text: w.named(words), mark: number})
		if w.lost(kind, words) {
			r.Kind = model.KindDecided
		}
		return
	}
	if p.text == "" {
		blank := p.joint.blank
		if p.joint.mark == "" {
			blank = " "
		}
		p.first = w.named(words) + blank
		return
	}
	l := line{kind: para, text: w.named(words + p.joint.blank + p.text), mark: number}
	w.append(l)
}
