package phrase

import "strings"

// markerBeforeList reads a deciding word in small letters with which a sentence
// ends that leads to a list: "The Board considered the report and agreed that:",
// "The report was discussed and it was resolved:", "After hearing him, the Board
// agreed:". The caller sees to the list.
func markerBeforeList(s string, bodies []string) (Marker, bool) {
	bare := strings.TrimRight(s, " :-–—")
	for _, tail := range [...]string{" that", " to", " as follows"} {
		if strings.HasSuffix(bare, tail) {
			bare = bare[:len(bare)-len(tail)]
			break
		}
	}
	verb := len(bare) - len(LastWord(bare))
	n, end := verbAt(s, verb)
	if n < 0 || end != len(bare) || !verbs[n].small || s[verb] < 'a' {
		return Marker{}, false
	}
	m := Marker{Start: verb, Verb: verb, Kind: verbs[n].kind, Rule: "marker-before-list"}
	before := strings.TrimRight(s[:verb], " ")
	if lead, ok := strings.CutSuffix(before, " unanimously"); ok {
		before, m.Start = lead, len(lead)+1
		m.Vote.unanimous()
	}
	sentence := before[max(0, strings.LastIndex(before, ". ")+1):]
	sentence = strings.TrimLeft(sentence, " ")
	if tellsOfBefore(sentence) || ledToAnotherDay(sentence, bodies) {
		return Marker{}, false
	}
	switch subject, own := bodyAtStart(sentence, bodies), ownSubject(before, bodies); {
	case strings.HasSuffix(before, " and it was"):
		m.Start = len(before) - len("it was")
	case own > 0 && strings.HasSuffix(before[:own], ", ") && !cabinetElsewhere(before[own:], bodies):
		m.Start = own
	case !strings.HasSuffix(before, " and"), subject == 0, cabinetElsewhere(sentence[:subject], bodies):
		return Marker{}, false
	}
	m.Lead = strings.TrimSpace(s[m.Start:verb])
	m.VerbEnd = end
	m.Text = end + leadingSpace(s[end:])
	if rest := strings.TrimLeft(s[end:], " "); strings.Trim(rest, " :-–—") == "" {
		m.Text, m.Alone = len(s), true
	}
	return m, true
}

// endsInColon tells whether a colon, or one with a dash behind it, ends a paragraph.
func endsInColon(s string) bool {
	n := len(s)
	return n > 1 && (s[n-1] == ':' || s[n-2] == ':' || n > 3 && s[n-4] == ':')
}

// tellsOfBefore tells whether a sentence tells what had been done before the meeting.
func tellsOfBefore(sentence string) bool {
	return Holds(sentence, " had ") || Holds(sentence, " previously ") || Holds(sentence, " last ")
}
