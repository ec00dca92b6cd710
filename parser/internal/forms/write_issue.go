package forms

import (
	"fmt"

	"minutebook/model"
)

// issuePage prints an issue page: a block for each meeting.
func (w *writer) issuePage() []*model.Record {
	if w.s.Dated {
		w.add(head, "Issue - decisions")
	} else {
		w.add(head, "Issue - meetings")
	}
	issue := w.s.Issue
	if w.st.Heading == headingOtherTitle {
		issue += " – the longer view"
	}
	if w.st.Heading != headingNoTitle {
		w.add(head, issue)
	} else {
		issue = ""
	}
	var records []*model.Record
	for i, m := range w.s.Meetings {
		w.m, w.item = m, &model.Item{}
		rec := &model.Record{Issue: issue, Items: []*model.Item{w.item}}
		rec.Meeting = &model.Meeting{Date: m.isoDate()}
		if i > 0 && w.st.Between != 0 {
			w.add(furniture, "Back to the top of the page")
		}
		kind := opener
		if i == 0 {
			kind = head
		}
		if w.s.Dated {
			w.datedBlock(kind)
		} else {
			w.meetingBlock(kind, rec)
		}
		records = append(records, rec)
	}
	return records
}

// isoDate is the meeting's date as records have it.
func (m *Meeting) isoDate() string {
	return fmt.Sprintf("%04d-%02d-%02d", m.Date[0], m.Date[1], m.Date[2])
}

// date is the meeting's date as these pages print it.
func (m *Meeting) date() string {
	return fmt.Sprintf("%02d/%02d/%04d", m.Date[2], m.Date[1], m.Date[0])
}

// datedBlock prints a block of an "Issue - decisions" page.
func (w *writer) datedBlock(kind lineKind) {
	w.item.Title = w.itemTitle()
	w.add(kind, w.m.date()+" - "+w.item.Title)
	w.section = model.SectionDecision
	w.parts(w.m.Minutes)
}

// meetingBlock prints a block of an "Issue - meetings" page.
func (w *writer) meetingBlock(kind lineKind, rec *model.Record) {
	m := w.m
	number := m.Number + []string{"", ".", ":"}[w.st.NumberClose]
	w.add(kind, "Meeting: "+m.date()+" - "+m.Body.Name+" (Item "+number+")")
	rec.Meeting.Body = m.Body.Name
	w.item.Number, w.item.Title = m.Number, w.itemTitle()
	papers := m.Papers
	if w.st.ItemLine == itemLineDocument && len(papers) > 0 {
		first := Paper{w.item.Title, papers[0].Size}
		w.add(head, number+" "+first.Title+w.fileType(first))
		w.paper(first)
		papers = papers[1:]
	} else {
		w.add(head, w.item.Title)
	}
	w.agenda()
	label := "Additional documents:"
	if w.st.DocLabel == docLabelOther {
		label = "Supporting documents:"
	}
	w.documents(papers, label)
	w.sections()
	rec.Meeting.EndTime = w.tail()
}
