package forms

import "minutebook/model"

// itemPage prints an agenda item page.
func (w *writer) itemPage() []*model.Record {
	w.m, w.item = w.s.Meetings[0], &model.Item{}
	rec := &model.Record{Items: []*model.Item{w.item}}
	w.add(head, "Agenda item")
	if w.st.Heading == headingTwice {
		w.add(head, "Agenda item")
	} else {
		w.item.Title = w.itemTitle()
		w.add(head, w.item.Title)
	}
	w.agenda()
	w.sections()
	if end := w.tail(); end != "" {
		rec.Meeting = &model.Meeting{EndTime: end}
	}
	w.documents(w.m.Papers, "Supporting documents:")
	return []*model.Record{rec}
}

// sections prints the "Decision:" section and the minutes.
func (w *writer) sections() {
	if w.m.Printed || w.m.Plain != "" {
		w.section = model.SectionDecision
		w.add(label, "Decision:")
		w.number = 0
		if w.m.Plain != "" {
			w.say(w.m.Plain)
		} else {
			var decided []*Part
			for _, p := range w.m.Minutes {
				if p.Decided != nil {
					d := *p.Decided
					d.Options = nil
					decided = append(decided, &Part{Decided: &d})
				}
			}
			w.parts(decided)
		}
	}
	if len(w.m.Minutes) > 0 {
		w.section = model.SectionMinutes
		w.add(minutesLabel, "Minutes:")
		w.number = 0
		w.parts(w.m.Minutes)
	}
}

// itemTitle is the item's title with what the style adds to it.
func (w *writer) itemTitle() string {
	title := w.m.Topic.Title
	switch w.st.TitleTail {
	case tailKey:
		title += " (Key Decision)"
	case tailReport:
		title += " - Report of " + w.m.Officer
	case tailNumber:
		title += " (Report No PSO/41)"
	case tailColon:
		title += ":"
	case tailStop:
		title += "."
	case tailVerbal:
		title += " (verbal item)"
	case tailLong:
		title = "19/00412/FUL - " + title + ", with parking for 11 cars, for the Quayle Trust (amended plans received)"
	}
	return title
}

// above prints the furniture above the page's heading.
func (w *writer) above() {
	kind, browser := "Agenda item", "Agenda item"
	if w.s.Layout == model.LayoutIssue {
		kind, browser = "Issue", "Issue - items at meetings"
	}
	title := w.s.Meetings[0].Topic.Title
	for _, text := range map[int][]string{
		beforeSkip:      {"Skip to content"},
		beforeLogo:      {"Saltby Borough Council logo"},
		beforeBrowser:   {browser + " - " + title, "skip navigation and tools"},
		beforeDemocracy: {"Local democracy"},
		beforeHere:      {"You are here: Home : Council and democracy : " + kind},
		beforeAlert:     {"Alert close icon Skip to content"},
		beforeHelp:      {"How can we help you..."},
		beforeCymraeg:   {"Cymraeg", "Skip to main content"},
		beforeBackToTop: {"Back to top arrow icon Back to top"},
	}[w.st.Before] {
		w.add(furniture, text)
	}
}

// below prints the furniture below the last text.
func (w *writer) below() {
	for _, text := range map[int][]string{
		afterFeedback: {"Feedback", "Back to the top of the page"},
		afterTop:      {"Back to top"},
		afterBars: {"Saltby Borough Council | The Moot Hall | Saltby | SB1 4QY | Tel: (01632) 960000 | " +
			"Mail: info@saltby.example | how to find us | comments & complaints"},
		afterRating: {"rating button", "We use cookies to make this site work"},
	}[w.st.After] {
		w.lines = append(w.lines, line{kind: furniture, text: text})
	}
}
