package forms

import (
	"strings"

	"minutebook/model"
)

// decided prints a decision with all that belongs to it. Talks says that
// narrative follows in the section.
func (w *writer) decided(d *Decision, talks bool) {
	r := &model.Resolution{Section: w.section}
	m := w.marker()
	before := ""
	if w.section == model.SectionMinutes {
		before = w.moved(d, r) + w.voted(d, r)
	}
	w.item.Resolutions = append(w.item.Resolutions, r)

	each := w.reasonAfterEach(d, r)
	p := w.wording(d, m)
	if m != nil {
		r.Kind = m.kind
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
	if len(d.Acts) == 1 {
		r.Clauses = w.entries(d.Acts[0].Parts, 0, w.st.lastClosing("."))
	} else {
		r.Clauses = w.clauses(d.Acts, p.mood, each)
	}
	if p.first != "" {
		w.lines[at].lead, w.lines[at].plain = p.first, true
	}

	if w.section == model.SectionMinutes {
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

// wording is how the words of a decision are laid out.
type wording struct {
	alone bool   // the marker stands on a line of its own
	joint joint  // what joins the marker to the words
	text  string // the words up to the first clause
	mood  mood   // of the clauses
	first string // what stands before the first clause on its line
}

// wording lays out the words of a decision. A nil marker is none.
func (w *writer) wording(d *Decision, m *marker) wording {
	several := len(d.Acts) > 1
	p := wording{joint: joint{that: "That"}}
	lead := w.st.Lead
	switch {
	case m == nil:
		if lead == leadTo {
			lead = leadOwnThat
		}
	case m.heading || w.st.Place == placeAlone,
		several && lead == leadOwnThat && m.carry == "" && (w.st.Place == placeInline || w.st.ParaNumber != paraNumberNone):
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
	case w.toDo(m):
		p.mood = moodToDo
		if !several {
			p.text = first.print(moodToDo)
		}
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
	if !several && len(first.Parts) == 0 {
		p.text += "."
	}
	return p
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

// mark prints the marker, with the words that stand on its line. A marker
// alone on its line is bold only, unless a sentence leads to it.
func (w *writer) mark(p *wording, words string, r *model.Resolution, led bool) {
	words += p.joint.mark
	number := ""
	if !w.led {
		number = w.paraNumber()
	}
	w.led = false
	if p.alone {
		kind := bold
		if led {
			kind = para
		}
		w.lines = append(w.lines, line{kind: kind, text: w.named(words), mark: number})
		if w.lost(kind) {
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
	w.lines = append(w.lines, l)
}
