package parser

import (
	"strings"
	"unicode/utf8"

	"minutebook/model"
	"minutebook/parser/internal/outline"
	"minutebook/parser/internal/phrase"
)

// factsBelowTitle reads the facts that stand below an item's title, a label and its
// value a line: "File: ADM 75", "Voting requirement: Simple majority". It gives the
// paragraphs below them. One such line alone may open a sentence; blank lines stand
// only between those whose labels are known and whose values tell nothing.
func (r *reading) factsBelowTitle(item *model.Item, paras []*outline.Para) []*outline.Para {
	n, wide, known := 0, 0, 0
	for n < len(paras) {
		end, apart := r.factLine(paras[n])
		if end == 0 {
			break
		}
		t := paras[n].Text
		isKnown := reportFacts[phrase.Small(t[:end])]
		if n > 0 && paras[n].Gap > 0 && (known < n || !isKnown || hasVerb(t[end:])) {
			break
		}
		if isKnown {
			known++
		}
		if n++; apart {
			wide++
		}
	}
	if n < 2 || wide == 0 && (known < 2 || known*2 < n) {
		return paras
	}
	for _, p := range paras[:n] {
		c := whole(p)
		end, _ := r.factLine(p)
		label, value := c.part(0, end), c.from(end+1)
		d := &model.Detail{At: r.at(c.place())}
		d.Label = r.value(label, "detail", d, "label")
		d.Value = r.value(value, "detail", d, "value")
		r.markText(c, "detail")
		item.Details = append(item.Details, d)
	}
	return paras[n:]
}

// reportFacts are the labels that stand at the head of a report to a council of
// Australasia or South Africa, in small letters: below an item's title two of them
// tell a list of facts.
var reportFacts = map[string]bool{"file": true, "file no": true, "file number": true, "file ref": true, "file reference": true, "author": true, "report author": true, "responsible officer": true,
	"reporting officer": true, "officer": true, "applicant": true, "proponent": true, "owner": true, "disclosure of interest": true, "disclosure of any interest": true,
	"declaration of interest": true, "attachments": true, "attachment": true, "location": true, "voting requirement": true, "voting requirements": true, "date of report": true,
	"previous reference": true, "previous items": true, "directorate": true, "department": true, "division": true, "ward": true, "reference": true, "authorised by": true, "authoriser": true,
	"document id": true, "record no": true, "senior officer": true, "prepared by": true, "reviewed by": true, "property": true, "land use": true, "zoning": true, "proposal": true}

// hangingVerbs stand with a colon before what was done, in minutes that set it in
// beside them.
var hangingVerbs = map[string]bool{"read": true, "submitted": true, "tabled": true, "reported": true, "received": true, "circulated": true, "discussed": true}

// longestFact bounds the words of a fact's label.
const longestFact = 5

// factLine tells a label with its value on one line, and gives where the label ends.
// It tells too whether the value stands in a column of its own.
func (r *reading) factLine(p *outline.Para) (end int, apart bool) {
	t := p.Text
	end = strings.IndexByte(t, ':')
	if end < 2 || end+2 >= len(t) || p.Listed() || len(t) > 160 || strings.HasSuffix(t, ".") && strings.Count(t, " ") > 8 {
		return 0, false
	}
	label := t[:end]
	if strings.Count(label, " ") >= longestFact || strings.ContainsAny(label, "0123456789/") || hangingVerbs[phrase.Small(label)] || !isSubHeading(label) || phrase.OpensWithTitle(label) || isOutcomeWord(label) || opensMarker(t) || hasMoverCue(t) || opensRoll(p) {
		return 0, false
	}
	if l, ok := p.Label(); ok && l.Kind != outline.DetailLabel {
		return 0, false
	}
	if _, vote := phrase.ReadSides(t); vote {
		return 0, false
	}
	c := whole(p)
	gap := r.src.S[c.part(0, end+1).span().End:c.from(end+1).span().Start]
	return end, utf8.RuneCountInString(gap) >= voterGap || strings.Contains(gap, "\t")
}
