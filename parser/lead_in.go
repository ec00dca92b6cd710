package parser

import (
	"strings"

	"minutebook/model"
	"minutebook/parser/internal/phrase"
)

// leadAdverbs may stand behind "it was", or the name of the body, in words that only
// lead to a marker on the next line: "It was therefore -".
var leadAdverbs = map[string]bool{"then": true, "therefore": true, "accordingly": true, "thereupon": true, "thereafter": true, "unanimously": true, "subsequently": true, "duly": true,
	"also": true, "further": true, "hereby": true, "finally": true}

// leadsOn tells words that only lead to what follows: "It was".
func leadsOn(t string) bool {
	_, ok := lessLead(t)
	return ok
}

// lessLead gives words in small letters without the signs and adverbs at their end,
// and tells whether they end in "it was".
func lessLead(t string) (low string, ok bool) {
	low = phrase.Small(strings.TrimRight(t, " :-–—,"))
	for {
		i := strings.LastIndexByte(low, ' ')
		if i < 0 || !leadAdverbs[low[i+1:]] {
			break
		}
		low = strings.TrimRight(low[:i], " ,")
	}
	rest, ok := strings.CutSuffix(low, "it was")
	return low, ok && (rest == "" || strings.HasSuffix(rest, " ") || strings.HasSuffix(rest, ","))
}

// longestLeadIn bounds the words of a paragraph that only leads to a marker, and
// longestLeadSentence those of a sentence at a paragraph's end that does.
const (
	longestLeadIn       = 220
	longestLeadSentence = 60
)

// dropLeadIn takes what only leads to the marker ("Upon being put to the vote it
// was:") from the narrative: a paragraph, or its last sentence. It belongs to the
// marker.
func (it *itemReader) dropLeadIn() {
	s := it.lastSlot()
	if s == nil || s.rule != "narrative" || s.c.p != it.next(-1) || s.c.listed() && s.c.p.Enum.Class == phrase.Bullet {
		return
	}
	if t := strings.Trim(s.c.text(), " .;:–—-"); len(t) < longestLeadSentence && enactingLeads[phrase.Small(t)] {
		s.drop, s.rule = true, "lead-in"
		return
	}
	last := s.c.text()[max(0, len(s.c.text())-longestLeadSentence):]
	if !leadsOn(last) && !it.namesDecider(s.c.text()) {
		return
	}
	c := s.c
	if sentences := sentencesOf(s.c); len(sentences) > 1 {
		if c = sentences[len(sentences)-1]; len(c.text()) > longestLeadSentence || !leadsOn(c.text()) {
			return
		}
		s.c = s.c.part(0, c.lo-s.c.lo)
		it.markText(c, "lead-in")
	} else {
		if len(c.text()) > longestLeadIn {
			return
		}
		s.drop, s.rule = true, "lead-in"
	}
	low := phrase.Small(c.text())
	unanimous := strings.Contains(low, "unanimously")
	if !unanimous && !strings.Contains(low, "vote") {
		return
	}
	told := phrase.Tally{Reported: true, Result: model.Carried, Unanimous: unanimous}
	if counts, ok := phrase.ReadOutcome(c.text()); ok && len(counts) == 1 && counts[0].Subject == "" {
		told.For, told.Against, told.Abstain = counts[0].For, counts[0].Against, counts[0].Abstain
	}
	if it.main != nil && it.main.result() != model.Lost {
		it.main.votes().take(told, c.span())
	} else {
		it.loose = &ballot{}
		it.loose.take(told, c.span())
	}
}

// namesDecider tells words that are no more than the name of the body that decides,
// with an adverb: "The Council then:".
func (it *itemReader) namesDecider(t string) bool {
	if len(t) > longestLeadIn {
		return false
	}
	low := strings.TrimRight(t, " :-–—,")
	for {
		i := strings.LastIndexByte(low, ' ')
		if i < 0 || !leadAdverbs[low[i+1:]] {
			break
		}
		low = strings.TrimRight(low[:i], " ,")
	}
	return phrase.IsBody(low, it.bodies) || it.considered(low)
}

// considering open the words that tell what the body had before it when it decided.
var considering = phrase.NewPrefixes("having ", "following ", "after ", "upon ", "on considering ", "on consideration ")

// considered tells words that say what the body had before it and then name it, and
// no more: "Having considered the report, the Committee".
func (it *itemReader) considered(t string) bool {
	if openedBy(t, considering) == 0 {
		return false
	}
	i := strings.LastIndex(t, ", ")
	return i >= 0 && phrase.IsBody(t[i+2:], it.bodies) && !finite(t[:i]) && !strings.Contains(t[:i], ". ")
}
