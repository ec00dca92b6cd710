package parser

import (
	"strings"

	"minutebook/model"
	"minutebook/parser/internal/phrase"
)

// noticeOfMotion reads a paragraph that announces a motion whose words stand in
// quotation marks below it: "Councillor A had given notice that he would move:", or,
// where the title speaks of motions, "Submitted by Councillor A".
// Who moved it is told further down; else it was the one who gave the notice.
func (it *itemReader) noticeOfMotion(c piece) bool {
	t := c.text()
	if it.noticeInTitle(c) {
		return true
	}
	given := false
	switch t[0] {
	case 'S', 'T', 'I', 's', 't', 'i': // the letters with which such a line begins
		given = phrase.IsGiver(t) && strings.Contains(phrase.Small(it.item.Title), "motion")
	}
	if !given && !announcesList(t) || len(t) > 300 {
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
	switch {
	case given:
	case strings.Contains(low, "notice") && strings.Contains(low, "following amendment"):
		kind = model.KindAmendment
	case !strings.Contains(low, "motion") && !strings.Contains(low, "would move") || strings.Contains(low, "amendment"):
		return false
	}
	it.suspendResolution()
	it.push(&proposal{kind: kind, section: it.section, open: true, giver: c.of(phrase.ReadNotice(t))})
	it.add(c, "notice-of-motion")
	return true
}

// noticeInTitle reads the words of a motion, in quotation marks, of which the title
// gives notice: "NOTICE OF MOTION - COUNCILLOR FROME", with nothing between the two.
func (it *itemReader) noticeInTitle(c piece) bool {
	if len(it.slots) > 0 || it.section != inMinutes || c.listed() || it.top() != nil || !it.underNotice() || !isQuotation(c.text()) || !motionWords(strings.TrimLeft(c.text(), "“\"‘'")) {
		return false
	}
	it.suspendResolution()
	pr := &proposal{kind: model.KindMotion, section: it.section, text: c}
	it.push(pr)
	pr.wording = append(pr.wording, it.add(c, "motion-text"))
	return true
}

// noticeTitle heads an item, or the items within it, of which notice was given.
const noticeTitle = "notice of motion"

// submitters open the title of an item within such an item: it only says who gave notice.
var submitters = phrase.NewPrefixes("submitted by ", "in the name of ", "from councillor ", "from cllr ", "councillor ", "cllr ", "cllr. ")

// mostSubmitted bounds how many such items stand within one.
const mostSubmitted = 60

// underNotice tells whether the item's title, or that of the item in which it stands and
// which has no text, gives notice of a motion.
func (it *itemReader) underNotice() bool {
	if phrase.HasFold(it.item.Title, noticeTitle) {
		return true
	}
	if submitters.Of(it.item.Title) == "" || it.rec == nil {
		return false
	}
	for i := len(it.rec.Items) - 1; i >= max(0, len(it.rec.Items)-mostSubmitted); i-- {
		if above := it.rec.Items[i]; submitters.Of(above.Title) == "" {
			return phrase.HasFold(above.Title, noticeTitle) && len(above.Minutes) == 0
		}
	}
	return false
}
