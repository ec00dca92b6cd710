package parser

import (
	"strings"

	"minutebook/model"
	"minutebook/parser/internal/outline"
	"minutebook/parser/internal/phrase"
)

// readDecisionPage reads a page of one decision: its title, then labelled facts,
// the purpose, the decision with its reasons and alternatives, facts again, and
// the papers.
func (r *reading) readDecisionPage() {
	head, _ := r.pageHead()
	r.openRecord(r.beginning(head))
	start := r.aboveHead(head)
	paras := r.pageFoot(r.paras[start:])
	for len(paras) > 0 && (layoutHeaded(paras[0].Text) == model.LayoutDecision || outline.FurnitureRule(paras[0].Text) != "") {
		r.mark(whole(paras[0]), "page-heading")
		paras = paras[1:]
	}
	if len(paras) == 0 {
		return
	}
	item := &model.Item{}
	r.rec.Items = []*model.Item{item}
	first := paras[0]
	if r.isTitle(first, head >= 0) && !isFact(first.Text) && !opensMarked(first) {
		r.title(item, first, "")
		paras = paras[1:]
	}
	forthcoming := head >= 0 && strings.EqualFold(r.paras[head].Text, "issue details")
	r.meeting() // the facts fill it
	opens := decisionStart(paras, forthcoming)
	if opens == inDecision && len(paras) > 0 {
		r.diagnose("labels-missing", outline.Span{Start: paras[0].Start(), End: paras[0].End()}, "the page has no “Decision:”; all of its text is read as the decision's")
	}
	r.readItemWith(&itemReader{reading: r, item: item, paras: paras, section: opens, unlabelled: opens == inDecision, bodies: r.makerNames(paras), facts: r.fact})
	r.finishItem(item, first, paras)
}

// opensMarked tells a paragraph that the marker of a decision opens.
func opensMarked(p *outline.Para) bool {
	if p.Cues()&phrase.VerbCue == 0 {
		return false
	}
	m, ok := phrase.ReadMarkerBy(p.Cues(), p.Text, nil)
	return ok && m.Start == 0 && m.Capitals
}

// decisionStart gives the section in which a decision page's text begins. Where
// no label says that a decision follows, all of its text is the decision's; a
// page of an issue to come has none.
func decisionStart(paras []*outline.Para, forthcoming bool) section {
	if forthcoming {
		return inAgenda
	}
	for _, p := range paras {
		if l, ok := p.Label(); ok && l.Colon && (l.Kind == outline.DecisionLabel || l.Kind == outline.PurposeLabel || l.Kind == outline.MinutesLabel) {
			return inAgenda
		}
	}
	return inDecision
}

// isFact tells a line of a label and its value.
func isFact(t string) bool {
	l, ok := outline.ReadLabel(t)
	return ok && l.Colon
}

// fact takes the labelled facts of a decision page that have a key of their own:
// who decided, and when.
func (r *reading) fact(label string, c piece, l outline.Label) bool {
	m := r.meeting()
	value := c.from(l.Rest)
	switch label {
	case "decision maker":
		if m.Body != "" {
			return false
		}
		m.Body = r.value(value, "decision-maker", m, "body")
	case "date of decision":
		iso, n, ok := phrase.ReadNumericDate(value.text())
		if !ok || n != len(value.text()) {
			d, found := phrase.ReadDate(value.text())
			if !found {
				return false
			}
			iso = d.ISO
		}
		r.numericDate(m, value, iso)
	default:
		return false
	}
	r.markText(c.part(0, l.Rest), "label-fact")
	return true
}

// bareHeading reads the headings without a colon at the end of a page of an issue
// to come: over its documents, and over lists that are still empty.
func (it *itemReader) bareHeading(c piece) bool {
	switch phrase.Small(c.text()) {
	case "documents":
		it.documentsLabel(c)
	case "decisions", "agenda items":
		if it.section != inAgenda {
			return false
		}
		it.endMode()
		it.mark(c, "label-empty")
	default:
		return false
	}
	return true
}

// makerNames gives the names by which the text may call who decides.
func (r *reading) makerNames(paras []*outline.Para) []string {
	for _, p := range paras {
		if l, ok := p.Label(); ok && l.Colon && strings.EqualFold(strings.TrimSpace(p.Text[:l.End]), "decision maker") {
			return namesOfBody(p.Text[l.Rest:])
		}
	}
	return nil
}
