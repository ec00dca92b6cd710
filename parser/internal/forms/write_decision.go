package forms

import (
	"strings"

	"minutebook/model"
)

// decisionPage prints the page of one decision, or of one that is to come.
func (w *writer) decisionPage() []*model.Record {
	w.m, w.item = w.s.Meetings[0], &model.Item{}
	rec := &model.Record{Items: []*model.Item{w.item}}
	if w.s.Forward {
		w.decisionHead("Issue details")
		w.forwardPlan()
		return []*model.Record{rec}
	}
	rec.Meeting = &model.Meeting{Date: w.m.isoDate()}
	w.decisionHead("Decision details")
	w.maker(rec.Meeting)
	w.fact("Decision status", statusForms[w.st.Status].text)
	w.fact("Is Key decision?", []string{"No", "Yes"}[w.s.Seed%2])
	w.fact("Is subject to call in?", []string{"Yes", "No"}[w.s.Seed/2%2])
	w.section, w.tells = model.SectionDecision, true
	if w.st.Order == orderSubject {
		w.subjectFirst()
	} else {
		w.decisionSections()
	}
	w.ownFacts()
	ward := wardForms[w.st.Wards]
	w.fact(ward.label, ward.value)
	w.fact("Report author", "Noel Tripp")
	w.fact("Publication date", "04/05/2019")
	w.add(head, "Date of decision: "+w.m.date())
	w.fact("Decided at meeting", w.m.date()+" - "+w.m.Body.Name)
	if w.st.Own == ownCallIn {
		w.fact("Call-in deadline date", "27/07/2018")
		w.fact("Date comes into force if not called in", "28/07/2018")
	} else {
		w.fact("Effective from", "12/05/2019")
	}
	w.documents(w.m.Papers, "Accompanying Documents:")
	return []*model.Record{rec}
}

// decisionHead prints the heading and the title of the page.
func (w *writer) decisionHead(heading string) {
	switch w.st.DecisionHead {
	case decisionHeadNone, decisionHeadNeither:
	case decisionHeadTwice:
		w.add(head, heading)
		w.add(head, heading)
	default:
		w.add(head, heading)
	}
	if w.st.DecisionHead != decisionHeadNoTitle && w.st.DecisionHead != decisionHeadNeither {
		w.item.Title = w.itemTitle()
		w.add(head, w.item.Title)
	}
}

// maker prints who decided.
func (w *writer) maker(m *model.Meeting) {
	switch w.st.Maker {
	case makerBody:
		m.Body = w.m.Body.Name
	case makerPost:
		m.Body = "Head of Harbours"
	case makerTwo:
		m.Body = w.m.Body.Name + ", Shareholder Panel"
	case makerNone:
		return
	}
	w.add(head, "Decision Maker: "+m.Body)
}

// decisionSections prints purpose and decision, with its reasons.
func (w *writer) decisionSections() {
	if w.s.printsPurpose(w.st) {
		w.add(label, "Purpose:")
		w.toConsider(w.purpose())
	}
	w.add(label, decisionLabels[w.st.DecisionLabel].text)
	if w.m.Plain == "" {
		w.parts(w.m.Minutes)
		return
	}
	w.say(w.m.Plain)
	if f := reasonForms[w.st.Reason]; len(w.m.Why) > 0 && !w.lost(label, f.label) {
		w.add(label, f.label)
		for _, text := range w.m.Why {
			w.add(para, text)
			w.item.Reasons = append(w.item.Reasons, &model.Reason{Text: text})
		}
	}
}

// printsPurpose says whether a decision page prints its purpose. Without its
// label few do, or there would be little on such pages that can be settled.
func (s *Scenario) printsPurpose(st Style) bool {
	return s.Meetings[0].Purpose && (st.Labels == labelsKept || s.Seed%4 == 0)
}

// subjectFirst prints the sections under headings of the council's own: the
// decision last.
func (w *writer) subjectFirst() {
	d := *w.m.lastDecision()
	w.add(label, "The subject of the decision:")
	w.toConsider(w.purpose())
	w.options(&d)
	var reasons []*model.Reason
	if len(d.Reasons) > 0 {
		w.add(label, "The reason for the decision:")
		for _, text := range d.Reasons {
			w.add(para, text)
			reasons = append(reasons, &model.Reason{Text: text})
		}
	}
	d.Reasons, d.Options = nil, nil
	w.add(label, "The decision:")
	w.parts([]*Part{{Decided: &d}})
	w.item.Resolutions[0].Reasons = reasons
}

// lastDecision is the last decision of the minutes, nil where there is none.
func (m *Meeting) lastDecision() *Decision {
	var d *Decision
	for _, p := range m.Minutes {
		if p.Decided != nil {
			d = p.Decided
		}
	}
	return d
}

// fact prints a labelled fact, and keeps it as a detail.
func (w *writer) fact(name, value string) { w.factAs(name, value, ": ") }

// factBelow prints a labelled fact with its value on the next line.
func (w *writer) factBelow(name, value string) { w.factAs(name, value, ":\n") }

func (w *writer) factAs(name, value, between string) {
	if name == "" || value == "" {
		return
	}
	w.append(line{kind: head, text: name + between + value})
	w.item.Details = append(w.item.Details, &model.Detail{Label: name, Value: strings.Join(strings.Fields(value), " ")})
}

// headedFact prints a fact below its heading.
func (w *writer) headedFact(name, mark, value string) {
	w.append(line{kind: head, text: name + mark})
	w.append(line{kind: head, text: value})
	w.item.Details = append(w.item.Details, &model.Detail{Label: name, Value: value})
}

// ownFacts prints facts of the council's own.
func (w *writer) ownFacts() {
	switch w.st.Own {
	case ownImplications:
		w.fact("Resource Implications", "£85,000 from the reserve, as was agreed in the budget")
	case ownAuthority:
		w.headedFact("Source of Authority to take Decision", ":", "Part 3, page 40, General Delegation to all Directors, paragraph 2(c): entering into contracts.")
	case ownInterests:
		w.fact("Conflict of Interest", "None")
		w.fact("Dispensation Granted", "None.")
	case ownConsultation:
		w.headedFact("Consultation", "", "The tenants of the sheds, 14 clubs and the Ferrymen’s Guild, in May and June.")
	}
}

// forwardPlan prints what is known of a decision to come.
func (w *writer) forwardPlan() {
	w.toConsider("To adopt rules for " + w.m.Topic.Thing + ", and to agree what is to be charged.")
	w.fact("Decision type", "Key")
	w.fact("Reason Key", "Will be felt in at least two wards;")
	w.fact("Decision status", statusForms[w.st.Status].text)
	ward := wardForms[w.st.Wards]
	w.fact(ward.label, ward.value)
	w.fact("Notice of proposed decision first published", "11/05/2022")
	w.restriction()
	w.fact("Decision due", "8 Sep 2022 by "+w.m.Body.Name)
	w.fact("Lead member", "Cabinet Member for Coast and Harbours")
	w.fact("Lead director", "Director of Works")
	if w.st.Empty == emptyLabels {
		w.add(head, "Contact:")
	} else {
		w.fact("Contact", "Ada Penrose, Harbours Email: ada@saltby.example")
	}
	w.headedFact("Consultation process", "", "Letters to the tenants, and notices at both ends of the quay, from 15 March to 29 March.")
	w.headedFact("Consultees", "", "Ferrymen’s Guild; ward members; holders of licences.")
	if w.st.Empty == emptyHeadings {
		w.add(head, "Decisions")
		w.add(head, "Agenda items")
	}
	w.documents(w.m.Papers, "Documents")
}

// restriction prints what of a decision to come is to be kept from the public.
func (w *writer) restriction() {
	const why = "Appendix 2 holds the prices of the firms that tendered, which none of them has agreed to have published."
	switch w.st.Restriction {
	case restrictionInline:
		w.fact("Anticipated restriction", "Private  -")
	case restrictionBelow:
		w.fact("Anticipated restriction", "Part exempt  -")
		w.factBelow("Explanation of anticipated restriction", why)
	case restrictionUrgency:
		w.toConsider("This decision will be taken under urgency procedures.")
		w.factBelow("Reason for urgency", "The price is held until 30 April only, as was agreed with the firm.")
	case restrictionNone:
		if w.st.Empty == emptyLabels {
			w.add(head, "Explanation of anticipated restriction:")
		}
	}
}
