package parser

import (
	"strings"

	"minutebook/model"
	"minutebook/parser/internal/phrase"
)

// noticeOfMotion reads a paragraph that announces a motion whose words stand in
// quotation marks below it: "Councillor A had given notice that he would move:".
// Who moved it is told further down; else it was the one who gave the notice.
func (it *itemReader) noticeOfMotion(c piece) bool {
	t := c.text()
	if !announcesList(t) || len(t) > 300 {
		return false
	}
	next := it.next(1)
	if next != nil && isNote(next.Text) {
		next = it.next(2) // "(See document 2)"
	}
	if next == nil || next.Listed() || !isQuotation(next.Text) {
		return false
	}
	low := phrase.Small(t)
	kind := model.KindMotion
	if strings.Contains(low, "notice") && strings.Contains(low, "following amendment") {
		kind = model.KindAmendment
	} else if !strings.Contains(low, "motion") && !strings.Contains(low, "would move") || strings.Contains(low, "amendment") {
		return false
	}
	it.suspendResolution()
	it.push(&proposal{kind: kind, section: it.section, open: true, giver: c.of(phrase.ReadNotice(t))})
	it.add(c, "notice-of-motion")
	return true
}
