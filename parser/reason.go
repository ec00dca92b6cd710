package parser

import (
	"strings"

	"minutebook/model"
	"minutebook/parser/internal/outline"
	"minutebook/parser/internal/phrase"
)

// reasonsLabel reads "REASON:", "Reasons for decision" and their kin. Alone on
// its line the label takes the paragraphs below it; with words on its line it
// takes these, and lettered ones run on.
func (it *itemReader) reasonsLabel(c piece, l outline.Label, alone bool) bool {
	if it.section == inAgenda && it.facts == nil {
		if it.hasMinutes || it.hasDecision {
			return false
		}
		it.enterMinutes(c)
	}
	if alone && !l.Colon && !isLabelLine(c.text()) {
		return false
	}
	it.endMode()
	it.settleWaiting()
	if c.listed() {
		it.markSpan(c.p.EnumSpan, "label-reasons")
	}
	it.markText(c.part(0, l.Rest), "label-reasons")
	it.mode = reasons
	if it.res != nil {
		it.res.suspended, it.res.reasoned = true, true
	}
	if alone {
		return true
	}
	it.addReason(c.from(l.Rest))
	if it.mode = plain; it.lastReasonLabel() != "" {
		it.mode = reasonList
	}
	return true
}

// settleWaiting closes a resolution that waits for its words: what follows a
// label cannot be they.
func (it *itemReader) settleWaiting() {
	if it.res != nil && it.res.waiting {
		it.closeResolution()
	}
}

// isLabelLine tells a label without colon from a sentence: it ends in no point.
func isLabelLine(t string) bool { return !strings.HasSuffix(t, ".") && !strings.HasSuffix(t, ",") }

// addReason gives a reason to the nearest resolution above, or keeps it for the
// next one. A number at its start is its label.
func (it *itemReader) addReason(c piece) {
	reason := &model.Reason{At: it.at(c.place())}
	words := c
	switch e, ok := phrase.ReadEnumerator(c.text()); {
	case c.listed() && c.p.Enum.Class != phrase.Bullet:
		reason.Label = it.label(c.p, "reason", reason, "label")
	case c.listed():
		it.markSpan(c.p.EnumSpan, "reason")
	case ok && !e.Bare && e.Class != phrase.Bullet && e.Spaced && e.End < len(c.text()):
		reason.Label = it.value(c.part(0, e.End), "reason", reason, "label")
		words = c.from(e.End)
	}
	reason.Text = it.value(words, "reason", reason, "text")
	if res := it.lastResolution(); res != nil {
		res.Reasons = append(res.Reasons, reason)
		return
	}
	if len(it.waiting) == 0 {
		it.reasonAt = words.span()
	}
	it.waiting = append(it.waiting, reason)
}

// lastResolution gives the resolution read last in this section.
func (it *itemReader) lastResolution() *model.Resolution {
	if n := len(it.resList); n > 0 {
		return it.resList[n-1].Resolution
	}
	return nil
}

func (it *itemReader) lastReasonLabel() string {
	list := it.waiting
	if res := it.lastResolution(); res != nil {
		list = res.Reasons
	}
	if len(list) == 0 {
		return ""
	}
	return list[len(list)-1].Label
}

// reasonParagraph reads a paragraph below a label of reasons.
func (it *itemReader) reasonParagraph(c piece) bool {
	if (it.mode == reasons || it.mode == reasonList) && it.goesOnOutside(c) {
		it.mode = plain
		return false
	}
	switch it.mode {
	case reasons:
		if isNote(c.text()) || it.headsOther(c) || comesOrGoes(c.text()) {
			it.mode = plain
			return false
		}
	case reasonList:
		last, _ := phrase.ReadEnumerator(it.lastReasonLabel())
		if !c.listed() || !succeeds(last, c.p.Enum) && last.Class != c.p.Enum.Class {
			it.mode = plain
			return false
		}
	default:
		return false
	}
	it.addReason(c)
	return true
}

// goesOnOutside tells an entry that goes on with the list of matters that was begun
// above the marker, and not with the reasons: "(b)" below the reasons 1 and 2 for
// what was decided upon (a).
func (it *itemReader) goesOnOutside(c piece) bool {
	if !c.listed() || starts(c.p.Enum) || !succeeds(it.outer, c.p.Enum) {
		return false
	}
	last, ok := phrase.ReadEnumerator(it.lastReasonLabel())
	return ok && !succeeds(last, c.p.Enum) && last.Class != c.p.Enum.Class
}

// comings are what minutes say of those who come and go; it is no reason.
var comings = [...]string{" left the meeting", " left the room", " left the chamber", " returned to the meeting", " returned to the room", " returned to the chamber", " rejoined the meeting",
	" joined the meeting", " withdrew from the meeting", " entered the meeting"}

// comesOrGoes tells a paragraph that only tells of somebody's coming or going.
func comesOrGoes(t string) bool {
	if len(t) > 160 {
		return false
	}
	low := phrase.Small(t)
	for _, g := range comings {
		if strings.Contains(low, g) {
			return true
		}
	}
	return false
}

// headsOther tells whether a paragraph is a heading that ends what a label opened.
func (it *itemReader) headsOther(c piece) bool {
	return !c.listed() && it.isHeading(c)
}

// alternativesLabel reads "Alternative options considered (and rejected)".
func (it *itemReader) alternativesLabel(c piece, l outline.Label, alone bool) bool {
	if it.section == inAgenda && it.facts == nil && (it.hasMinutes || it.hasDecision) {
		return false
	}
	if alone && !l.Colon && !isLabelLine(c.text()) {
		return false
	}
	if it.section == inAgenda && it.facts == nil {
		it.enterMinutes(c)
	}
	it.endMode()
	it.settleWaiting()
	it.suspendResolution()
	if c.listed() {
		it.markSpan(c.p.EnumSpan, "label-alternatives")
	}
	it.markText(c.part(0, l.Rest), "label-alternatives")
	if alone {
		it.mode = alternatives
		return true
	}
	rest := c.from(l.Rest)
	it.addOption(rest)
	if e, ok := phrase.ReadEnumerator(rest.text()); ok && !e.Bare {
		it.mode = alternativeList
	}
	return true
}

func (it *itemReader) addOption(c piece) {
	s := it.add(c, "alternative")
	s.options = true
}

// alternativeParagraph reads a paragraph below a label of alternatives.
func (it *itemReader) alternativeParagraph(c piece) bool {
	switch it.mode {
	case alternatives:
		if isNote(c.text()) || it.headsOther(c) {
			it.mode = plain
			return false
		}
	case alternativeList:
		if !c.listed() {
			it.mode = plain
			return false
		}
	default:
		return false
	}
	it.addOption(c)
	return true
}

// settleReasons gives reasons that stand above the first resolution to it, or to
// the item where there is none.
func (it *itemReader) settleReasons() {
	if len(it.waiting) == 0 {
		return
	}
	if len(it.resList) > 0 {
		res := it.resList[0]
		res.Reasons = append(it.waiting, res.Reasons...)
		return
	}
	it.item.Reasons = it.waiting
	it.diagnose("reason-alone", it.reasonAt, "a reason is given, but nothing is resolved in this item")
}
