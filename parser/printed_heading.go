package parser

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"minutebook/parser/internal/outline"
	"minutebook/parser/internal/phrase"
)

// dress is how a heading is set off from the text: items of one text wear the
// same.
type dress uint8

const (
	noDress  dress = iota
	capitals       // VOTES OF SYMPATHY
	colon          // Welcome:
	bare           // Public Forum
)

// The length of the longest heading of an item without number, in small letters
// and in capitals.
const (
	longestHeading  = 110
	longestCapitals = 180
)

// dressOf tells how a paragraph is dressed that may be the heading of an item.
func dressOf(paras []*outline.Para, i int) dress {
	p := paras[i]
	t := strings.TrimRight(p.Text, " |")
	if p.Listed() || p.Row || len(p.Tails) > 0 || t == "" || len(t) > longestCapitals || i+1 >= len(paras) || hasDots(t) || outline.FurnitureRule(t) != "" {
		return noDress
	}
	if isOutcomeWord(t) || saysNothing(t) || isTag(t) || isDate(t) || actionInitials(t) > 0 || isCode(t) {
		return noDress
	}
	if opensMarker(t) || opensNumbered(t) && numberBeforeMarker(whole(p)) > 0 || listsByRegister(t) {
		return noDress
	}
	if _, side := phrase.ReadSides(t); side {
		return noDress // "FOR: Cllrs. Marl and Fenwright (2)"
	}
	if _, proposal := phrase.ReadProposal(t); proposal {
		return noDress
	}
	if _, outcome := phrase.ReadOutcome(t); outcome {
		return noDress // "RESOLUTION ADOPTED."
	}
	if endsInTime(t) {
		if _, closes := phrase.ReadClosing(t); closes {
			return noDress // "CLOSE OF MEETING: 8.45pm"
		}
	}
	if l, ok := p.Label(); ok && l.Kind != outline.MinutesLabel && l.Kind != outline.DetailLabel {
		return noDress
	}
	words := strings.TrimRight(t, " :-–—")
	switch {
	case phrase.IsCapitals(words) && capitalRun(words) == len(words) && !strings.HasSuffix(words, ","):
		return capitals
	case utf8.RuneCountInString(t) > longestHeading:
		return noDress
	case strings.ContainsAny(t, "£€$|"):
		return noDress // a sum, a row
	case strings.HasSuffix(t, ":") && !announcesEntries(paras, i) && !finite(words) && startsUpper(words):
		return colon
	case !isSubHeading(words):
		return noDress
	case words == t:
		return bare
	}
	return noDress
}

// opensNumbered is the cheap test for a number that is the first word.
func opensNumbered(t string) bool {
	i := strings.IndexByte(t, ' ')
	return i > 0 && t[i-1] >= '0' && t[i-1] <= '9'
}

// finite tells whether words hold a verb that makes them a sentence; "proposed"
// and the like stand in headings too.
func finite(t string) bool {
	for w := range strings.FieldsSeq(t) {
		switch phrase.Small(w) {
		case "was", "were", "is", "are", "had", "has", "have", "will", "would", "be", "been", "that", "said", "asked", "stated":
			return true
		}
	}
	return false
}

// isDate tells a line that holds hardly more than a date.
func isDate(t string) bool {
	d, ok := phrase.ReadDate(t)
	return ok && len(t)-(d.Range.End-d.Range.Start) < 8
}

// announcesEntries tells whether the words lead to a list rather than head a text.
func announcesEntries(paras []*outline.Para, i int) bool {
	next := paras[i+1]
	return next.Listed() && strings.Count(paras[i].Text, " ") > 4
}

// isOutcomeWord tells a line that reports a vote or names its sides.
func isOutcomeWord(t string) bool {
	if phrase.IsCounts(t) {
		return true
	}
	words := strings.Join(strings.FieldsFunc(phrase.Small(t), func(c rune) bool { return !unicode.IsLetter(c) && c != '’' }), " ")
	if strings.HasSuffix(words, "resolution") && len(t) < longestHeading || strings.HasPrefix(words, "resolution n") && strings.Count(words, " ") < 3 || strings.HasPrefix(words, "resolution record") {
		return true // its number: what is resolved follows
	}
	switch words {
	case "that", "be it", "therefore be it", "now therefore be it", "now therefore", "and be it further", "be it further": // "RESOLVED, that …" stands below
		return true
	case "", "for against", "ayes noes", "carried", "lost", "for", "against", "abstained", "abstentions", "abstain", "motion", "amendment", "vote", "voting", "recorded vote", "and agreed", "and resolved",
		"carried unanimously", "motion carried", "motion lost", "amendment lost", "amendment carried", "unanimous", "agreed", "noted", "approved", "resolved", "decision",
		"declined to vote", "division", "not voting", "no vote", "absent", "yes", "no", "ayes", "nays", "yeas", "noes", "voted", "discussion", "background", "officer’s recommendation", "recommendation", "the motion", "the amendment", "substantive motion":
		return true
	}
	return false
}

// headEnd gives the index below the lists of those who attended.
func headEnd(paras []*outline.Para) int {
	end, rolled := 0, false
	for i := 0; i < len(paras) && i < signsOfRoll; i++ {
		p := paras[i]
		if isLeader(p.Text) {
			continue // of a list of contents, which may name the last meeting's minutes
		}
		if isHeadSentence(p.Text) && !rolled { // below the roll it is the title of an item
			end = i + 1
			continue
		}
		status, rest := rollLabel(p.Text)
		if told, at := runIn(p); told > 0 && tellsPast(p.Text[at:]) {
			status = "" // "APOLOGIES – Apologies were received from …"
		}
		rolled = rolled || opensRoll(p)
		if status == "" && !opensRoll(p) && !labelsRoll(p.Text) {
			if end > 0 && tellsPast(p.Text) && !presides(p.Text) && !strings.Contains(p.Text, "polog") && metEnd(p.Text) == 0 {
				return end // the minutes have begun
			}
			continue
		}
		text := i + 1
		if text+1 < len(paras) && opensTo(paras[text].Text) && headsText(paras, text) {
			text++ // "To receive apologies for absence.", as the agenda has it
		}
		if text < len(paras) && rest >= len(p.Text) && tellsPast(paras[text].Text) && !opensRoll(p) {
			continue // an item “Apologies” with its sentence
		}
		end = i + 1
		for end < len(paras) && isRollLine(paras[end]) && !headsFirstItem(paras, end) {
			end++
		}
		i = end - 1
	}
	return end
}

// labelsRoll tells a label of a list of those present or in attendance that stands
// alone on its line: "OFFICIALS IN ATTENDANCE:".
func labelsRoll(t string) bool {
	label := strings.TrimRight(t, " :;-–—")
	if len(label) == len(t) {
		return false
	}
	senses, ok := labelSenses(label, true)
	return ok && senses&(presence|visiting) != 0
}

// headsFirstItem tells a heading below a list of those present that might be a
// name but for the small word in it and the sentence below: "Votes of Sympathy".
func headsFirstItem(paras []*outline.Para, i int) bool {
	if i+1 >= len(paras) || paras[i].Gap == 0 || paras[i].Listed() {
		return false
	}
	t, next := paras[i].Text, paras[i+1].Text
	joined := strings.Contains(t, " of ") || strings.Contains(t, " and ") || strings.Contains(t, " to ") || strings.Contains(t, " for ")
	return joined && dressOf(paras, i) == bare && !isPostOrSeat(t) && !phrase.OpensWithTitle(t) && len(next) > 40 && tellsPast(next) && !presides(next)
}

// isRollLine tells a line that may stand in a list of those present.
func isRollLine(p *outline.Para) bool {
	if len(p.Text) > 90 && !(phrase.OpensWithTitle(p.Text) && strings.Count(p.Text, "), ") > 0 && !tellsPast(p.Text)) || strings.HasSuffix(p.Text, ":") || phrase.IsCapitals(p.Text) || strings.Contains(p.Text, " of ") && !strings.ContainsAny(p.Text, "(,") && !phrase.HasPost(p.Text) {
		return false // "Votes of Sympathy" is no name
	}
	return p.Listed() && p.Enum.Class == phrase.Bullet || !tellsPast(p.Text) && (phrase.LooksLikeName(strings.TrimRight(p.Text, " .,;")) && strings.Contains(p.Text, " ") || phrase.OpensWithTitle(p.Text) || strings.ContainsAny(p.Text, "(,"))
}
