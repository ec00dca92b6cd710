package phrase

import "strings"

// proseDecisions are the words with which minutes tell a decision in the course
// of a sentence, without a marker: small parishes mostly write no other way.
// Where a cue opens a clause it is the meeting's own decision; elsewhere
// somebody else's, or one of another day.
var proseDecisions = [...]struct {
	words  string
	opens  bool // only at the start of a sentence or clause
	habit  string
	second bool // only where the sentence also names a seconder
}{
	{words: "it was agreed", opens: true, habit: "… and after discussion it was agreed to write to the owner"},
	{words: "it was resolved", opens: true, habit: "… so it was resolved to wait"},
	{words: "it was decided", opens: true, habit: "It was decided that the bench be mended"},
	{words: "it was unanimously", opens: true, habit: "It was unanimously agreed"},
	{words: "it was therefore agreed", opens: true, habit: "It was therefore agreed to meet again"},
	{words: "it was then agreed", opens: true, habit: "It was then agreed to adjourn"},
	{words: "it was further agreed", opens: true, habit: "It was further agreed to ask the school"},
	{words: "members agreed", opens: true, habit: "Members agreed to visit"},
	{words: "members resolved", opens: true, habit: "Members resolved to object"},
	{words: "councillors agreed", opens: true, habit: "Councillors agreed to meet on site"},
	{words: "the members agreed", opens: true, habit: "On the proposal of A, seconded by B, the members agreed"},
	{words: "the meeting agreed", opens: true, habit: "the meeting agreed that the hedge be cut"},
	{words: "the council agreed", opens: true, habit: "After debate the council agreed to object"},
	{words: "the committee agreed", opens: true, habit: "The price is high, and the committee agreed to defer it"},
	{words: "the board agreed", opens: true, habit: "The chair wanted time, and the board agreed to it"},
	{words: "all agreed", opens: true, habit: "all agreed"},
	{words: "agreed by all", opens: false, habit: "This was agreed by all present"},
	{words: "all in favour", opens: false, habit: "… all in favour"},
	{words: "agreed unanimously", opens: false, habit: "The price was agreed unanimously"},
	{words: "unanimously agreed", opens: false, habit: "The price was unanimously agreed"},
	{words: "proposed", second: true, habit: "The minutes were signed, proposed Cllr A, seconded Cllr B"},
	{words: "prop.", second: true, habit: "Cheques passed, Prop. AB, 2nd CD"},
	{words: "moved", second: true, habit: "Cllr A moved the report and Cllr B seconded"},
	{words: "were approved", habit: "The minutes were approved"},
	{words: "was approved", habit: "The payment was approved"},
	{words: "were agreed", habit: "The minutes were agreed and signed"},
	{words: "were adopted", habit: "The accounts were adopted"},
	{words: "was adopted", habit: "The policy was adopted"},
	{words: "were passed for payment", habit: "The accounts were passed for payment"},
	{words: "approved for payment", habit: "Cheques approved for payment"},
	{words: "were signed as", habit: "The minutes were signed as a true record"},
}

// leadsToClause end the words after which a clause of the meeting's own begins.
var leadsToClause = [...]string{",", ";", ":", "–", "—", "-", " and", " so", " discussion", " debate", " therefore", " but", " then"}

// proseSigns are the words of all proseDecisions.
var proseSigns = func() *Signs {
	words := make([]string, len(proseDecisions))
	for i, d := range proseDecisions {
		words[i] = d.words
	}
	return NewFoldSigns(words...)
}()

// ReadProseDecision finds the words by which a sentence tells a decision in
// prose. Sentences that tell of another day's, or of what somebody said, tell
// none.
func ReadProseDecision(s string) (Range, bool) {
	if !proseSigns.In(s) {
		return Range{}, false
	}
	low := Small(s)
	for _, d := range proseDecisions {
		i := strings.Index(low, d.words)
		if i < 0 || i > 0 && low[i-1] != ' ' && low[i-1] != '(' || wordEnd(low, i+len(d.words)-1) > i+len(d.words) {
			continue
		}
		before, after := strings.TrimRight(low[:i], " "), strings.TrimLeft(s[i+len(d.words):], " ")
		if d.opens && before != "" && !endsClause(before) || d.second && !strings.Contains(low, "second") && !strings.Contains(low, "2nd") {
			continue
		}
		if strings.Count(s[:i], "“") > strings.Count(s[:i], "”") || toldByOther(before) || tellsOfPast(after) || byOthers(after) || Unseconded(s) {
			continue
		}
		return Range{i, i + len(d.words)}, true
	}
	return Range{}, false
}

func endsClause(before string) bool {
	for _, end := range leadsToClause {
		if strings.HasSuffix(before, end) {
			return true
		}
	}
	return false
}

// toldByOther tells whether words before a decision make it what somebody said,
// or what had been done before.
func toldByOther(before string) bool {
	for _, w := range [...]string{" said ", " says ", " stated that", " reported that", " recalled", " reminded", " asked ", " had ", " that had", " which had", " in which", " wherein", " once ", "minutes of the "} {
		if strings.Contains(before+" ", w) {
			return true
		}
	}
	return false
}

// byOthers tells whether words after "agreed" name somebody else who agreed.
func byOthers(after string) bool {
	if !hasFold(after, "by the ") {
		return false
	}
	end := wordEnd(after, len("by the "))
	low := Small(after[len("by the "):end])
	return !bodyNouns[low] && low != "members"
}

// Unseconded tells of a proposal that found no seconder: it was never put.
func Unseconded(s string) bool {
	if indexFold(s, "seconder") < 0 && indexFold(s, "not seconded") < 0 {
		return false
	}
	low := Small(s)
	for _, words := range [...]string{"no seconder", "not seconded", "without a seconder", "want of a seconder", "lack of a seconder"} {
		if strings.Contains(low, words) {
			return true
		}
	}
	return false
}
