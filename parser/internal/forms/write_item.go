package forms

import (
	"strconv"
	"strings"
	"time"

	"minutebook/model"
)

// itemPage prints an agenda item page.
func (w *writer) itemPage() []*model.Record {
	w.m, w.item = w.s.Meetings[0], &model.Item{}
	rec := &model.Record{Items: []*model.Item{w.item}}
	if w.st.Before == beforeNavigation {
		w.underNavigation(rec)
	} else {
		w.add(head, "Agenda item")
	}
	if w.st.Heading == headingTwice {
		w.add(head, "Agenda item")
	} else {
		w.item.Title = w.itemTitle()
		w.add(head, w.item.Title)
	}
	if w.menu != nil {
		w.add(head, "• "+w.meetingLine())
		w.add(head, "• View the background to item "+w.m.Number+".")
	}
	w.agenda()
	w.sections()
	if end := w.tail(); end != "" {
		if rec.Meeting == nil {
			rec.Meeting = &model.Meeting{}
		}
		rec.Meeting.EndTime = end
	}
	w.documents(w.m.Papers, "Supporting documents:")
	return []*model.Record{rec}
}

// underNavigation opens a page that was saved with its navigation, the last
// entry of which is the page's heading. Such pages name their meeting.
func (w *writer) underNavigation(rec *model.Record) {
	w.menu = []string{"• Calendar", "  • Committees", "  • Decisions", "  • Library", "  • Your councillors", "  • What's new", "  • Agenda item"}
	rec.Meeting = &model.Meeting{Body: w.m.Body.Name, Type: "Extraordinary", Date: w.m.isoDate(), StartTime: "18:00"}
	w.item.Number = w.m.Number
}

// meetingLine names the meeting below the title.
func (w *writer) meetingLine() string {
	d := w.m.Date
	date := time.Date(d[0], time.Month(d[1]), d[2], 0, 0, 0, 0, time.UTC)
	day := strconv.Itoa(d[2]) + "th"
	switch {
	case d[2]/10 == 1:
	case d[2]%10 == 1:
		day = day[:len(day)-2] + "st"
	case d[2]%10 == 2:
		day = day[:len(day)-2] + "nd"
	case d[2]%10 == 3:
		day = day[:len(day)-2] + "rd"
	}
	return "Meeting of Extraordinary, " + w.m.Body.Name + ", " + date.Format("Monday, ") + day + date.Format(" January, 2006") + " 6.00 pm, NEW (Item " + w.m.Number + ".)"
}

// underMenu puts a menu above a text, and pushes the text in.
func underMenu(menu []string, text string) string {
	var b strings.Builder
	b.WriteString(strings.Join(menu, "\n") + "\n\n")
	for i, l := range strings.Split(text, "\n") {
		if i > 0 {
			b.WriteString("\n")
		}
		if l != "" {
			b.WriteString("    " + l)
		}
	}
	return b.String()
}

// sections prints the "Decision:" section and the minutes.
func (w *writer) sections() {
	if w.m.printsDecision() {
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
			if w.m.Silent {
				decided = onlyDecisions(w.m.Minutes)
			}
			w.parts(decided)
		}
	}
	if len(w.m.Minutes) > 0 && !w.m.Silent {
		w.section = model.SectionMinutes
		w.add(minutesLabel, "Minutes:")
		w.number = 0
		w.called()
		if w.m.Audio != "" {
			w.add(para, "Audio Recording – "+w.m.Audio)
			w.item.Details = append(w.item.Details, &model.Detail{Label: "Audio Recording", Value: w.m.Audio})
		}
		w.parts(w.m.Minutes)
	}
}

// printsDecision says whether there is a "Decision:" section.
func (m *Meeting) printsDecision() bool {
	return m.Printed && hasDecision(m.Minutes) || m.Plain != ""
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
	switch w.s.Layout {
	case model.LayoutIssue:
		kind, browser = "Issue", "Issue - items at meetings"
	case model.LayoutMeeting:
		kind, browser = "Agenda and minutes", "Agenda and minutes"
	case model.LayoutDecision:
		kind, browser = "Decision details", "Decision details"
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
		kind := furniture
		if w.s.Layout == model.LayoutMeeting {
			kind = foot // below the table of items
		}
		w.append(line{kind: kind, text: text})
	}
}
