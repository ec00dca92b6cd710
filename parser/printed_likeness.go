package parser

import (
	"slices"
	"strings"

	"minutebook/parser/internal/outline"
	"minutebook/parser/internal/phrase"
)

// How far down the weaker signs are looked for: those of a head stand at the top.
const (
	likenessOnTop  = 3
	likenessOfHead = 14
	likenessDeep   = 160
)

// standingTitles open the items that every council's minutes have, in small
// letters, with the kind that each counts for: three kinds together are a sign.
var standingTitles = [...]struct{ opens, kind string }{
	{"apologies", "apologies"}, {"apology", "apologies"}, {"to receive apologies", "apologies"}, {"to accept apologies", "apologies"}, {"present", "apologies"},
	{"declarations of", "interests"}, {"declaration of", "interests"}, {"declaration(s) of", "interests"}, {"disclosures of", "interests"}, {"disclosure of", "interests"}, {"conflicts of interest", "interests"},
	{"minutes of", "minutes"}, {"minute of", "minutes"}, {"minutes from", "minutes"}, {"confirmation of", "minutes"}, {"approval of minutes", "minutes"}, {"approval of the minutes", "minutes"},
	{"adoption of minutes", "minutes"}, {"previous minutes", "minutes"}, {"to approve the minutes", "minutes"}, {"to agree the minutes", "minutes"}, {"to confirm the minutes", "minutes"},
	{"matters arising", "arising"}, {"business arising", "arising"}, {"public participation", "public"}, {"public question", "public"}, {"public session", "public"}, {"public forum", "public"},
	{"acceptance of the minutes", "minutes"}, {"acceptance of minutes", "minutes"}, {"questions from", "public"}, {"open forum", "public"}, {"correspondence", "letters"}, {"planning", "planning"}, {"finance", "money"}, {"accounts", "money"}, {"treasurer", "money"}, {"financial", "money"}, {"police", "police"},
	{"chairman", "chair"}, {"chair’s", "chair"}, {"chair's", "chair"}, {"clerk’s report", "clerk"}, {"clerk's report", "clerk"}, {"secretary’s report", "clerk"}, {"secretary's report", "clerk"},
	{"election of", "election"}, {"any other", "other"}, {"aob", "other"}, {"aocb", "other"}, {"date of", "next"}, {"next meeting", "next"}, {"call to order", "opening"}, {"declaration of opening", "opening"},
}

// weakSigns counts the weaker signs of minutes.
type weakSigns struct {
	named     bool // a title calls the text minutes
	meeting   bool // a title names a meeting
	held      bool // a sentence tells that one was held
	dated     bool // a date stands in the head
	roll      bool
	rollOnTop bool // it stands first: the head was not saved
	addressed bool // a letter's "Dear …", a report's "Report to: …"
	titles    int  // kinds of titles that all minutes have
	told      int  // sentences that tell what was done
	decided   int  // those that tell of a decision
}

// isLikeMinutes tells minutes without a sentence that heads them from weaker
// signs: none of them alone makes minutes, for letters, reports and newsletters
// tell of meetings too.
func (r *reading) isLikeMinutes() bool {
	s, ok := r.readWeakSigns()
	if !ok || s.addressed || s.told < 2 {
		return false
	}
	head := s.dated && (s.named || s.held || s.meeting && (s.decided > 0 || s.roll) || s.roll && s.decided > 0)
	switch {
	case head && (s.told > 2 || s.roll), s.roll && s.meeting, s.rollOnTop && s.titles > 1:
		return true
	case s.titles > 2:
		return s.named || s.held || s.meeting && s.dated || s.titles > 3 && s.told > 2 && s.decided > 0
	}
	return false
}

// readWeakSigns counts the signs; it tells false for an agenda.
func (r *reading) readWeakSigns() (weakSigns, bool) {
	var s weakSigns
	kinds := map[string]bool{}
	for i, p := range r.paras[:min(len(r.paras), likenessDeep)] {
		t := p.Text
		if i < signsOfHead && (isAgendaHead(t) || callsMeeting(phrase.Small(t))) {
			return s, false
		}
		if i < likenessOfHead {
			s.readHead(p)
		}
		if !s.roll && opensRoll(p) {
			s.roll, s.rollOnTop = true, i < likenessOnTop && r.namesBelow(i)
		}
		s.addressed = s.addressed || opens(t, "dear ") && len(t) < 60 || i < likenessOfHead && opensReport(t)
		if k := standingTitle(t); k != "" && !kinds[k] {
			kinds[k] = true
			s.titles++
		}
		if tellsPast(t) || strings.HasPrefix(t, "RESOLVED") {
			s.told++
			if tellsDecision(t) {
				s.decided++
			}
		}
	}
	return s, true
}

// longestMeetingName bounds the line that names the meeting to which a report was made.
const longestMeetingName = 80

// reportLabels stand at the head of a report to a meeting, in small letters.
var reportLabels = [...]string{"report to", "report of", "report by", "report from", "report author", "report title", "reporting officer", "subject", "title of report", "to", "from"}

// opensReport tells a labelled line of a report's head, or the meeting that it was made
// to: "to the Annual Parish Meeting, 10th May 2016". What a report tells of was decided
// elsewhere.
func opensReport(t string) bool {
	if opens(t, "to the ") && len(t) < longestMeetingName && strings.Contains(phrase.Small(t), " meeting") {
		return true
	}
	label, rest, ok := strings.Cut(t, ":")
	if !ok || len(label) > 20 || strings.TrimSpace(rest) == "" {
		return false
	}
	return slices.Contains(reportLabels[:], phrase.Small(strings.TrimSpace(label)))
}

// callsMeeting tells a sentence that calls a meeting: what stands below it has
// not been done yet.
func callsMeeting(low string) bool {
	return strings.Contains(low, "notice is hereby given") && strings.Contains(low, "meeting") && !strings.Contains(low, "was held") || strings.Contains(low, "summoned to") || strings.Contains(low, "invited to attend")
}

// readHead reads the signs of a head in a paragraph near the top.
func (s *weakSigns) readHead(p *outline.Para) {
	t := p.Text
	if len(t) > 260 {
		return
	}
	_, dated := readAnyDate(t)
	s.dated = s.dated || dated
	s.named = s.named || !p.Listed() && namesMinutes(t)
	low := phrase.Small(t)
	if !strings.Contains(low, "meeting") && !strings.Contains(low, "session") && !namesGeneral(low) {
		return
	}
	switch {
	case dated && tellsHeld(low):
		s.held = true
	case len(t) < 160 && !tellsPast(t) && !p.Listed() && !looksAhead(low+" "):
		s.meeting = true
	}
}

// namesGeneral tells words that name a yearly meeting by its initials.
func namesGeneral(low string) bool {
	for w := range strings.FieldsSeq(low) {
		switch strings.Trim(w, ",:;()-–—") {
		case "agm", "a.g.m.", "a.g.m", "egm", "e.g.m.":
			return true
		}
	}
	return false
}

// standingTitle tells the title of an item that all minutes have, behind its
// number; empty for any other words.
func standingTitle(t string) string {
	if code := codeAt(t); code != "" && len(code) < len(t) {
		t = strings.TrimLeft(t[len(code):], " -–—:.)\u00a0")
	} else if opens(t, "item ") {
		t = strings.TrimLeft(t[len("item "):], "0123456789 -–—:.")
	}
	if t == "" || !startsUpper(t) {
		return ""
	}
	for _, w := range standingTitles {
		if phrase.HasFold(t, w.opens) {
			return w.kind
		}
	}
	return ""
}

// tellsDecision tells a sentence that moves, seconds or decides.
func tellsDecision(t string) bool {
	if _, ok := phrase.ReadMarker(t, nil); ok {
		return true
	}
	low := phrase.Small(t)
	for _, w := range [...]string{"seconded", "proposed by", "carried", "was agreed", "were agreed", "was approved", "were approved", "resolved"} {
		if strings.Contains(low, w) {
			return true
		}
	}
	return false
}
