package forms

import (
	"strings"

	"minutebook/model"
)

// fittedToMeeting fits the style to the page of a whole meeting.
func (st Style) fittedToMeeting(s *Scenario) Style {
	st.Spacing, st.Labels = spacingFull, labelsKept
	if st.Before == beforeBrowser {
		st.Before = beforeNone // only pages of one item name it there
	}
	switch st.Saving {
	case savingOne:
		st.Spacing = spacingOne
	case savingLost:
		st = st.fittedToLost()
	case savingPipe:
		st.Spacing, st.Indent = spacingClose, 0
		if st.TitleTail == tailReport || st.TitleTail == tailLong {
			st.TitleTail = tailNone // it would be the purpose, or hold what opens one
		}
		if st.EnumGap >= enumGapTab {
			st.EnumGap = enumGapBlank
		}
	}
	if st.Saving == savingLost && (st.PageTitle == 3 || st.Attend == attendItem) {
		// Only the labels tell that the page holds decisions, or where minutes begin.
		st.PageTitle, st.Attend = 0, attendNone
	}
	if s.Session.Printed && pageTitles[st.PageTitle].decisions {
		st.PageTitle = 1
	}
	if pageTitles[st.PageTitle].decisions && (st.Decision == decisionUnmarked || st.Decision == decisionToDo) {
		// Nothing would part such decisions from the narrative before them.
		st.Decision = decisionMarked
	}
	if st.HeadLine == headKind && strings.Contains(s.Session.Body.Name, ",") {
		// Nobody could tell the kind of meeting from the body.
		st.HeadLine = headLong
	}
	if st.ItemTitle == itemTitleShare && st.EntryGap == entryGapBroken {
		st.EntryGap = entryGapFull // two ways of pushing in would run into one another
	}
	if st.Attend != attendNone && signForms[st.Sign].chair {
		// The Chair is named already, in other words.
		st.Sign = 0
	}
	if st.ItemNumber != 0 || st.SubNumber != 0 {
		// Paragraph numbers go with items that have plain numbers.
		st.ParaNumber = paraNumberNone
	}
	for _, e := range st.enumsOf() {
		if st.EnumGap == enumGapCells && (e.family == numbers || e.family == dotted) {
			// A number alone on its line is an item's.
			st.EnumGap = enumGapRun
		}
	}
	return st
}

// fittedToLost fits the style to a page that lost its short lines: what those
// said must be told by others, or nobody could read the page.
func (st Style) fittedToLost() Style {
	st.Labels, st.ItemTitle = labelsStripped, min(st.ItemTitle, itemTitleCapitals)
	st.ItemGap, st.Part = itemGapNoBreak, partNone
	if st.DocLabel == docLabelNone {
		st.DocLabel = docLabelUsual // it alone tells a title without a purpose from a sub-heading
	}
	st = st.withoutAlone()
	if markers[st.Marker].kind == model.KindRecommended {
		st.Marker = 0 // without “Minutes:” it may be what the agenda proposes
	}
	if f := reasonForms[st.Reason]; f.alone && short(f.label) {
		st.Reason = 0
	}
	if short(optionForms[st.Options].label) {
		st.Options = 0
	}
	if st.Recommend == recommendedDash || st.Recommend == recommendations || st.Recommend == proposedResolution {
		st.Recommend = recommendIs
	}
	if amendForms[st.Amend].heading {
		st.Amend = 0
	}
	if motionForms[st.Motion].heading {
		st.Motion = 0
	}
	for _, text := range voteForms[st.Vote].tally {
		if short(text) {
			st.Vote = 1
		}
	}
	for _, text := range append(outcomeForms[st.AmendVote].tally, outcomeForms[st.AmendVote].says...) {
		if short(text) {
			st.AmendVote = 0
		}
	}
	st.Action, st.ParaNumber, st.Facts = actionText, paraNumberNone, factsInline
	if st.TitleTail == tailStop || st.TitleTail == tailColon {
		st.TitleTail = tailNone // sentences are told from titles by their ends
	}
	for _, text := range furtherVotes[st.FurtherVote].after {
		if short(text) {
			st.FurtherVote = 0
		}
	}
	if st.FurtherOutcome == 3 {
		st.FurtherOutcome = 0 // its last line is one word
	}
	st.Decision = decisionMarked
	return st
}

// withoutAlone has every marker on a line with words of the decision, so that
// none is lost.
func (st Style) withoutAlone() Style {
	if st.Place == placeAlone {
		st.Place = placeInline
	}
	if m := markers[st.Marker]; m.heading || m.over != "" || m.words == "resolved" {
		st.Marker = 0
	}
	if st.Lead == leadOwnThat || st.Lead == leadUnlabelled {
		st.Lead = leadThat
	}
	return st
}

// short says whether a line of the text is lost where short lines are.
func short(text string) bool { return len(strings.Fields(text)) <= shortLine }

// fitItem returns the item as the page prints it.
func (w *writer) fitItem(m *Meeting, rec *model.Record) *Meeting {
	c := *m
	empty := len(c.Minutes) == 0 && c.Missing == nil
	if c.Missing != nil {
		c.Minutes = []*Part{{Talk: w.apologies(&c, rec)}}
	}
	if c.Says != "" && w.st.Saving == savingPipe && len(c.Papers) == 0 && !strings.HasPrefix(c.Says, "To ") {
		c.Says = ""
	}
	if w.st.ItemNumber != 0 {
		c.Over = ""
	}
	if c.Loose {
		c.Part, c.Over = "", ""
		if last := len(rec.Items) - 1; last < 0 || len(rec.Items[last].Minutes)+len(rec.Items[last].Resolutions)+len(rec.Items[last].Decision) == 0 || w.st.Indent != 0 {
			// Nothing would part it from the item above.
			c.Loose = false
		} else if len(c.Papers) == 0 {
			c.Purpose, c.Facts, c.Bracket, c.Proposal, c.Brief = false, nil, "", nil, false
		}
	}
	switch w.st.Saving {
	case savingLost:
		if empty {
			// A title alone would be a heading over the next.
			c.Minutes = []*Part{{Talk: "There was nothing to report under this item."}}
		}
		c.Part, c.Over, c.Printed, c.Plain, c.Bracket = "", "", false, "", ""
		c.Minutes = untabled(c.Minutes)
		if short(c.Topic.Title) {
			c.Topic.Title = "Report on " + c.Topic.Title
		}
		c.Facts = longFacts(c.Facts)
	case savingPipe:
		c.Part, c.Facts, c.Bracket, c.Proposal, c.Annexes = "", nil, "", nil, nil
		if c.Notes != nil || c.Brief && len(c.Papers) == 0 {
			c.Notes, c.Says, c.Brief = nil, "", false
		}
		c.Minutes = untabled(c.Minutes)
		if len(c.Papers) == 0 && (w.st.Purpose != purposeConsider && w.st.Purpose != purposeReceive || strings.HasPrefix(c.Topic.Title, "To ")) {
			// Nothing would part it from the title.
			c.Purpose = false
		}
	}
	return &c
}

// untabled leaves out tables, whose cells would be lost or run into the page's.
func untabled(parts []*Part) []*Part {
	var kept []*Part
	for _, p := range parts {
		if p.Table == nil {
			kept = append(kept, p)
		}
	}
	return kept
}

// longFacts leaves out the facts that short lines hold.
func longFacts(facts []Fact) []Fact {
	var kept []Fact
	for _, f := range facts {
		if !short(f.Label + ": " + f.Value) {
			kept = append(kept, f)
		}
	}
	return kept
}

// apologies words who was absent, and keeps it.
func (w *writer) apologies(m *Meeting, rec *model.Record) string {
	var names []string
	for _, a := range m.Missing {
		names = append(names, a.Name)
	}
	text := strings.ReplaceAll(apologyForms[w.st.Apologies].text, "{n}", w.titled(names))
	for _, name := range names {
		if len(names) == 1 {
			name = w.named("@" + name)
		}
		rec.Attendance = append(rec.Attendance, &model.Person{Name: name, Status: model.Apologies})
	}
	if m.Stands != "" {
		stands, absent := w.named("@"+m.Stands), w.named("@"+names[0])
		text += " " + stands + " attended as substitute for " + absent + "."
		rec.Attendance = append(rec.Attendance, &model.Person{Name: stands, Status: model.Substitute, SubstituteFor: absent})
	}
	return text
}
