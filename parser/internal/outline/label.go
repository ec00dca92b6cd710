package outline

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"minutebook/parser/internal/phrase"
)

// LabelKind is what a label announces.
type LabelKind uint8

const (
	NoLabel LabelKind = iota
	PurposeLabel
	DecisionLabel
	MinutesLabel
	DocumentsLabel
	RecommendationsLabel
	AlternativesLabel
	ReasonsLabel
	DetailLabel
	ActionLabel
	DroppedLabel // says nothing that the record does not imply: "Motion", "Voting record"
)

// Label is a label at the start of a paragraph.
type Label struct {
	Kind  LabelKind
	End   int  // the byte after the label's words
	Rest  int  // where the words after it begin; len of the text where it stands alone
	Colon bool // a colon or dash closes it
}

var labelsFolded = phrase.NewFolded(labels)

// labels are the words of labels, in small letters without their colon. Where a
// phrase has forms of its own, the tables of prefixes below hold it.
var labels = map[string]LabelKind{
	// Every Modern.gov page prints these two before its sections.
	"agenda items": DroppedLabel, "minutes": MinutesLabel, "minute text": MinutesLabel, "draft minutes": MinutesLabel,
	"decision": DecisionLabel, "decisions": DecisionLabel, "decision made": DecisionLabel, "decision taken": DecisionLabel,
	"the decision": DecisionLabel, "minute decision": DecisionLabel, "decision(s)": DecisionLabel,
	"cofnodion": MinutesLabel, "penderfyniad": DecisionLabel, "penderfyniadau": DecisionLabel, "dogfennau ychwanegol": DocumentsLabel, "dogfennau ategol": DocumentsLabel,
	"pwrpas": PurposeLabel,
	// What the agenda says of the item.
	"purpose": PurposeLabel, "purpose of report": PurposeLabel, "purpose of the report": PurposeLabel,
	"the subject of the decision": PurposeLabel, "subject of the decision": PurposeLabel,
	// Lists of links; in what was saved the list itself is mostly gone.
	"additional documents": DocumentsLabel, "supporting documents": DocumentsLabel, "accompanying documents": DocumentsLabel,
	"documents": DocumentsLabel, "supporting document": DocumentsLabel,
	"recommendation": RecommendationsLabel, "recommendations": RecommendationsLabel, "recommendation(s)": RecommendationsLabel,
	"recommended": RecommendationsLabel, "proposed resolution": RecommendationsLabel, "officer recommendation": RecommendationsLabel,
	"officer's recommendation": RecommendationsLabel, "officer’s recommendation": RecommendationsLabel, "officers' recommendation": RecommendationsLabel,
	"proposed decision": RecommendationsLabel, "report recommendation": RecommendationsLabel,
	"action": ActionLabel, "actions": ActionLabel, "action required": ActionLabel, "action by": ActionLabel, "action points": ActionLabel,
	"actions/further information to be provided": ActionLabel, "actions / further information to be provided": ActionLabel, "actions and further information to be provided": ActionLabel,
	"action point": ActionLabel, "actions arising": ActionLabel, "officer to action": ActionLabel, "officers to action": ActionLabel,
	// Headings that only name what follows.
	"recorded vote": DroppedLabel, "roll call vote": DroppedLabel, "voting record": DroppedLabel, "considered": DroppedLabel, "view recorded vote": DroppedLabel,
	// Facts with a value; the pages of a decision have one on each line.
	"cabinet member": DetailLabel, "cabinet members": DetailLabel, "executive member": DetailLabel, "executive councillor": DetailLabel,
	"portfolio holder": DetailLabel, "portfolio": DetailLabel, "relevant portfolio holder": DetailLabel, "relevant portfolio holder (cllr)": DetailLabel,
	"lead member": DetailLabel, "lead officer": DetailLabel, "lead director": DetailLabel, "lead councillor": DetailLabel, "cabinet portfolio": DetailLabel,
	"forward plan ref": DetailLabel, "forward plan reference": DetailLabel, "forward plan no": DetailLabel, "forward plan number": DetailLabel,
	"contact": DetailLabel, "contact officer": DetailLabel, "contact officers": DetailLabel, "contact for further information": DetailLabel,
	"report by": DetailLabel, "report of": DetailLabel, "report author": DetailLabel, "report authors": DetailLabel, "author": DetailLabel, "originator": DetailLabel,
	"officer": DetailLabel, "officers": DetailLabel, "presenting officer": DetailLabel, "responsible officer": DetailLabel, "case officer": DetailLabel,
	"ward": DetailLabel, "wards": DetailLabel, "ward(s)": DetailLabel, "wards affected": DetailLabel, "ward affected": DetailLabel, "ward(s) affected": DetailLabel,
	"relevant wards": DetailLabel, "divisions": DetailLabel, "division": DetailLabel, "divisions affected": DetailLabel, "electoral divisions affected": DetailLabel,
	"electoral division": DetailLabel, "parish": DetailLabel,
	"decision type": DetailLabel, "decision status": DetailLabel, "decision due": DetailLabel, "decision maker": DetailLabel, "is key decision?": DetailLabel,
	"key decision": DetailLabel, "is subject to call in?": DetailLabel, "is subject to call-in?": DetailLabel, "subject to call-in": DetailLabel, "subject to call in": DetailLabel,
	"call-in": DetailLabel, "call in": DetailLabel, "call-in deadline": DetailLabel, "call-in deadline date": DetailLabel, "date comes into force if not called in": DetailLabel,
	"publication date": DetailLabel, "date published": DetailLabel, "date of decision": DetailLabel, "decided at meeting": DetailLabel, "effective from": DetailLabel,
	"interests declared": DetailLabel, "interest declared": DetailLabel, "declarations": DetailLabel, "dispensation granted": DetailLabel, "dispensations granted": DetailLabel,
	"declarations of interest": DetailLabel, "consultation": DetailLabel, "consultees": DetailLabel, "consultation process": DetailLabel, "consultation undertaken": DetailLabel,
	"implementation": DetailLabel, "implementation of decision": DetailLabel, "implementation of decisions": DetailLabel, "implementation of the decision": DetailLabel,
	"officer responsible for effecting the decision": DetailLabel, "site address": DetailLabel, "location": DetailLabel, "proposal": DetailLabel, "applicant": DetailLabel,
	"agent": DetailLabel, "application no": DetailLabel, "application number": DetailLabel, "application ref": DetailLabel, "reference number": DetailLabel, "ref": DetailLabel,
	"reference": DetailLabel, "audio recording": DetailLabel, "resource implications": DetailLabel, "financial implications": DetailLabel, "legal implications": DetailLabel,
	"source of authority to take decision": DetailLabel, "department": DetailLabel, "directorate": DetailLabel, "service area": DetailLabel, "open/exempt": DetailLabel,
	"anticipated restriction": DetailLabel, "explanation of anticipated restriction": DetailLabel, "notice of proposed decision first published": DetailLabel,
	"documents to be submitted": DetailLabel, "relevant scrutiny committee": DetailLabel, "relevant overview and scrutiny committee": DetailLabel,
	"corporate priority": DetailLabel, "council priority": DetailLabel, "reason key": DetailLabel, "reason at committee": DetailLabel,
}

// prefixes hold the labels that clerks lengthen at will.
var prefixes = []lengthened{
	// Facts that begin like a reason and are none.
	{"reason for exemption", DetailLabel}, {"reasons for exemption", DetailLabel}, {"reason for urgency", DetailLabel}, {"reasons for urgency", DetailLabel},
	{"reason for lateness", DetailLabel}, {"reason for restriction", DetailLabel}, {"reason for referral", DetailLabel}, {"reason for confidentiality", DetailLabel},
	{"reason why", DetailLabel},
	{"conflict of interest", DetailLabel}, {"conflicts of interest", DetailLabel}, {"any conflict of interest", DetailLabel}, {"record of any conflict", DetailLabel},
	{"any interest declared", DetailLabel}, {"any interests declared", DetailLabel}, {"details of any conflict", DetailLabel}, {"dispensation in respect of", DetailLabel},
	{"any declarations of interest", DetailLabel}, {"declaration of interest", DetailLabel}, {"any dispensation", DetailLabel}, {"note of dispensation", DetailLabel}, {"note of any dispensation", DetailLabel},
	{"respective director responsible", DetailLabel}, {"officer responsible for", DetailLabel}, {"officers responsible for", DetailLabel}, {"director responsible for", DetailLabel},
	{"cabinet member for", DetailLabel}, {"are there any", DetailLabel}, {"date of implementation", DetailLabel},
	// Reasons: "Reasons for making the decision", "REASON FOR DECISION", "The reason for the decision".
	{"reason for decision", ReasonsLabel}, {"reasons for decision", ReasonsLabel}, {"reason(s) for decision", ReasonsLabel}, {"reason for the decision", ReasonsLabel},
	{"reasons for the decision", ReasonsLabel}, {"the reason for the decision", ReasonsLabel}, {"the reasons for the decision", ReasonsLabel},
	{"reasons for making the decision", ReasonsLabel}, {"reason for making the decision", ReasonsLabel}, {"reasons for recommendation", ReasonsLabel},
	{"reason for recommendation", ReasonsLabel}, {"reason(s) for the decision", ReasonsLabel}, {"reason(s) for recommendation", ReasonsLabel},
	{"reasons for the recommendation", ReasonsLabel}, {"reason for the recommendation", ReasonsLabel}, {"reasons for resolution", ReasonsLabel},
	{"reason for resolution", ReasonsLabel}, {"reasons for this decision", ReasonsLabel}, {"reason for this decision", ReasonsLabel},
	{"reasons for approval", ReasonsLabel}, {"reasons for taking the decision", ReasonsLabel}, {"reasons for refusal", ReasonsLabel}, {"reason for refusal", ReasonsLabel},
	{"reason for change", ReasonsLabel}, {"reasons for change", ReasonsLabel}, {"reason for variation", ReasonsLabel}, {"reason for departure", ReasonsLabel},
	{"reason for difference", ReasonsLabel}, {"reasons for difference", ReasonsLabel},
	// Alternatives.
	{"alternative options", AlternativesLabel}, {"alternative option", AlternativesLabel}, {"alternatives considered", AlternativesLabel},
	{"alternatives", AlternativesLabel}, {"other options", AlternativesLabel}, {"options considered", AlternativesLabel}, {"other option", AlternativesLabel},
	{"any alternative options", AlternativesLabel}, {"details of any alternative", AlternativesLabel}, {"details of alternative", AlternativesLabel},
	{"any alternatives", AlternativesLabel}, {"options rejected", AlternativesLabel}, {"alternatives and other options", AlternativesLabel},
}

// reasonAlone are labels that are common words too: they need a colon, or a line of
// their own.
var reasonAlone = map[string]bool{"reason": true, "reasons": true, "reason(s)": true}

// discussionAlone heads the narrative of an item over its "Decision:". Without a colon
// it is a heading as any other.
const discussionAlone = "discussion"

// lengthened is a label that clerks lengthen at will.
type lengthened struct {
	prefix string
	kind   LabelKind
}

// prefixesBy holds the prefixes by their first letter, in their order.
var prefixesBy = func() (by [256][]lengthened) {
	for _, p := range prefixes {
		by[p.prefix[0]] = append(by[p.prefix[0]], p)
	}
	return by
}()

// opensLabel holds the openings of all labels: most paragraphs are told from
// labels by their first word.
var opensLabel = func() *openings {
	o := new(openings)
	for label := range labels {
		o.add(label)
	}
	for label := range reasonAlone {
		o.add(label)
	}
	o.add(discussionAlone)
	for _, p := range prefixes {
		o.add(p.prefix)
	}
	for _, who := range recommenders {
		o.add(who)
	}
	return o
}()

// tails are the words with which a lengthened label may go on.
var tails = []string{"s", "s:", " made", " considered", " and rejected", " rejected", " taken", "(s)", " considered and rejected", " being recommended", " to", " from"}

// longest is the length of the longest label; what is longer is prose.
const longest = 110

// ReadLabel reads the label at the start of a paragraph's text.
func ReadLabel(text string) (Label, bool) {
	if text == "" || !unicode.IsLetter(rune(text[0])) && text[0] < utf8.RuneSelf {
		return Label{}, false
	}
	if !opensLabel.has(text) {
		return Label{}, false
	}
	end, rest, colon := labelEnd(text)
	if end == 0 {
		return Label{}, false
	}
	kind := kindOfLabel(strings.TrimRight(text[:end], " |"), colon, rest == len(text))
	if kind == NoLabel {
		return Label{}, false
	}
	if rest < len(text) && !colon {
		return Label{}, false
	}
	return Label{Kind: kind, End: end, Rest: rest, Colon: colon}, true
}

// labelEnd finds where the words end that may be a label: at a colon, at a dash
// between spaces, or at the end of a short text.
func labelEnd(text string) (end, rest int, colon bool) {
	head := text[:min(len(text), longest)]
	if i := strings.IndexByte(head, ':'); i > 0 {
		end, rest, colon = i, i+1, true
	}
	if i := dashAt(head); i > 0 && (end == 0 || i < end) && dashLabel(head[:i]) {
		end, rest, colon = i, i, true
	}
	if end == 0 {
		if len(text) > 70 {
			return 0, 0, false
		}
		return len(text), len(text), false
	}
	for rest < len(text) {
		r, n := utf8.DecodeRuneInString(text[rest:])
		if r != ' ' && r != ':' && r != '-' && r != '–' && r != '—' && r != '|' || r == '-' && rest+1 < len(text) && text[rest+1] >= '0' && text[rest+1] <= '9' {
			break
		}
		rest += n
	}
	return end, rest, colon
}

// dashAt finds the first dash that may close a label: one with a space before it,
// or one right after the word.
func dashAt(s string) int {
	from := strings.IndexByte(s, '-')
	if i := strings.IndexByte(s, "–"[0]); i >= 0 && (from < 0 || i < from) {
		from = i
	}
	for i := max(from, 0); from >= 0 && i < len(s); i++ {
		switch s[i] {
		case '-':
			if i > 0 && s[i-1] == ' ' || i+1 < len(s) && s[i+1] == ' ' {
				return i
			}
		case "–"[0]:
			if strings.HasPrefix(s[i:], "–") || strings.HasPrefix(s[i:], "—") {
				return i
			}
		}
	}
	return 0
}

// dashLabel tells whether words before a dash may be a label; most dashes are
// punctuation, so only labels that clerks close with one are asked for.
func dashLabel(words string) bool {
	k := kindOfLabel(strings.TrimRight(words, " "), true, false)
	return k != NoLabel && k != MinutesLabel && k != PurposeLabel && k != DocumentsLabel
}

// kindOfLabel gives the kind of a label, by tables whose openings are in
// opensLabel.
func kindOfLabel(words string, colon, alone bool) LabelKind {
	if k, ok := labelsFolded.Of(words); ok {
		return k
	}
	words = phrase.Small(words)
	if reasonAlone[words] && (colon || alone) {
		return ReasonsLabel
	}
	if words == discussionAlone && colon && alone {
		return DroppedLabel
	}
	if words == "" {
		return NoLabel
	}
	if namesRecommender(words) {
		return RecommendationsLabel
	}
	if colon && (namesInAction(words) || countsAction(words)) {
		return ActionLabel
	}
	for _, p := range prefixesBy[words[0]] {
		if !strings.HasPrefix(words, p.prefix) {
			continue
		}
		tail := words[len(p.prefix):]
		if tail == "" || p.kind == DetailLabel && (colon || alone) {
			return p.kind
		}
		for _, t := range tails {
			if strings.HasPrefix(tail, t) && len(tail) < len(t)+28 {
				return p.kind
			}
		}
	}
	return NoLabel
}

// namesInAction tells the label of an action that names who is to act:
// "ACTION (GP):", "Action by the Clerk:".
func namesInAction(words string) bool {
	for _, w := range [...]string{"action (", "actions (", "action [", "action for ", "action by "} {
		if strings.HasPrefix(words, w) && len(words) < len(w)+30 {
			return w[len(w)-1] == ' ' || strings.HasSuffix(words, ")") || strings.HasSuffix(words, "]")
		}
	}
	return false
}

// countsAction tells the label of an action with the number by which a log counts
// it: "ACTION 19/22:", "Action point 7:".
func countsAction(words string) bool {
	for _, w := range [...]string{"action point ", "action no. ", "action no ", "action "} {
		if number, ok := strings.CutPrefix(words, w); ok {
			return number != "" && strings.Trim(number, "0123456789./-") == "" && strings.ContainsAny(number, "0123456789")
		}
	}
	return false
}

// recommenders are those who recommend to a meeting what it then decides.
var recommenders = [...]string{"officer", "staff", "chief executive", "administration", "administrative", "manager", "report", "executive", "director", "management"}

// namesRecommender tells "Officer’s recommendation", "STAFF RECOMMENDATIONS".
func namesRecommender(words string) bool {
	head, ok := strings.CutSuffix(strings.TrimSuffix(words, "s"), " recommendation")
	if !ok || strings.Count(head, " ") > 2 {
		return false
	}
	for _, who := range recommenders {
		if strings.HasPrefix(head, who) {
			return true
		}
	}
	return false
}
