package forms

import (
	"strings"

	"minutebook/model"
)

// Rule is a combination of forms that nobody could read for sure.
type Rule struct {
	Name    string
	Reason  string
	applies func(v view) bool
}

// view is a scenario in a style that fits it.
type view struct {
	s  *Scenario
	st Style
}

// Undecidable lists the combinations that no reader could settle. Of such
// pages it can be asked only that nothing is invented or altered, and that a
// diagnostic is given. These are of agenda item pages and issue pages.
var Undecidable = []Rule{
	{"sections-run-together",
		"Without its labels a page's “Decision:” section runs on into the minutes, and the same decision stands twice.",
		func(v view) bool {
			return v.st.Labels == labelsStripped && !v.s.Dated && v.any((*Meeting).printsDecision)
		}},
	{"marker-lost",
		"A marker that was bold only is lost, and what follows is a list, or does not close the minutes, or does not open with “That”: it may be narrative.",
		func(v view) bool { return v.st.Labels == labelsStripped && !v.s.Dated && v.any(v.markerLost) }},
	{"reason-label-lost",
		"The label over the reasons is lost: the reasons cannot be told from narrative.",
		func(v view) bool {
			return v.st.Labels == labelsStripped && !v.s.Dated && v.anyDecision(func(d *Decision, talks bool) bool {
				if len(d.Reasons) == 0 {
					return false
				}
				f := reasonForms[v.st.Reason]
				return f.alone && !talks && !f.lettered
			})
		}},
	{"options-label-lost",
		"The label over the alternatives is lost: they cannot be told from narrative or reasons.",
		func(v view) bool {
			return v.st.Labels == labelsStripped && !optionForms[v.st.Options].none &&
				v.anyDecision(func(d *Decision, _ bool) bool { return len(d.Options) > 0 })
		}},
	{"proposal-label-lost",
		"The label over what the agenda proposes is lost: it cannot be told from a decision.",
		func(v view) bool {
			return v.st.Labels == labelsStripped && v.any(func(m *Meeting) bool {
				switch v.st.Recommend {
				case recommendedDash, recommendations:
					return len(m.Proposal) > 1
				case proposedResolution:
					return len(m.Proposal) > 0
				}
				return false
			})
		}},
	{"motion-heading-lost",
		"The heading over a motion is lost: “That …” and its movers may be anything that was put.",
		func(v view) bool {
			return v.st.Labels == labelsStripped && v.any(func(m *Meeting) bool {
				for _, p := range m.Minutes {
					if p.Motion != nil && (p.Motion.Amendment && amendForms[v.st.Amend].heading || !p.Motion.Amendment && motionForms[v.st.Motion].heading) {
						return true
					}
				}
				return false
			})
		}},
}

// UndecidableDecisions lists those of pages of one decision.
var UndecidableDecisions = []Rule{
	{"purpose-label-lost",
		"The labels “Purpose:” and “Decision:” are lost: what was to be considered may be told with what was decided.",
		func(v view) bool {
			return v.st.Labels == labelsStripped && !v.s.Forward && v.s.printsPurpose(v.st)
		}},
}

// Unsettled says whether the scenario in the style holds an undecidable
// combination, and why it is one.
func (st Style) Unsettled(s *Scenario) (reason string, yes bool) {
	v := view{s, st.fitted(s)}
	rules := Undecidable
	switch s.Layout {
	case model.LayoutMeeting:
		return "", false // every style is fitted to what can be told
	case model.LayoutDecision:
		rules = UndecidableDecisions
	}
	for _, r := range rules {
		if r.applies(v) {
			return r.Name + ": " + r.Reason, true
		}
	}
	return "", false
}

func (v view) any(f func(m *Meeting) bool) bool { return v.s.any(f) }

// anyDecision calls f with each decision, and whether narrative follows it.
func (v view) anyDecision(f func(d *Decision, talks bool) bool) bool {
	return v.any(func(m *Meeting) bool {
		for i, p := range m.Minutes {
			if p.Decided != nil && f(p.Decided, talksIn(m.Minutes[i+1:])) {
				return true
			}
		}
		return false
	})
}

// markerLost says whether a marker was lost in a meeting whose decision cannot
// be told without it. It was told where it is one sentence that opens with
// "That" and closes the minutes.
func (v view) markerLost(m *Meeting) bool {
	w := &writer{s: v.s, st: v.st, m: m}
	w.section = model.SectionMinutes
	for i, p := range m.Minutes {
		if p.Decided == nil {
			continue
		}
		mk := w.marker()
		if mk == nil {
			continue
		}
		d := p.Decided
		lay := w.wording(d, mk)
		if !lay.alone || w.inline(d) {
			continue
		}
		opens := strings.HasPrefix(lay.text, "That")
		closes := mk.over == "" && i == len(m.Minutes)-1 && len(d.Reasons)+len(d.Options) == 0 && v.st.TailFact == tailFactNone && w.voteForm(d).after == nil && m.End == ""
		if !closes || !opens || len(d.Acts) > 1 || len(d.Acts[0].Parts) > 0 || w.leading(d) {
			return true
		}
	}
	return false
}

// decisions counts what was decided at the meeting.
func (m *Meeting) decisions() int {
	n := 0
	for _, p := range m.Minutes {
		if p.Decided != nil {
			n++
		}
	}
	return n
}
