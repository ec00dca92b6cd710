package phrase

import (
	"strings"

	"minutebook/model"
)

// otherMeetings open words for a meeting that is not the one minuted.
var otherMeetings = NewPrefixes("at its last", "at its previous", "at the last ", "at the previous ", "at a previous ", "at a meeting ", "last year", "last month", "last week")

// meetingOwners stand between "at" and a meeting that may be another one.
var meetingOwners = newFoldSet(wordSet("its their the an a our"))

// longestMeeting bounds the words that may stand before "meeting" to say which it was:
// "at the Annual General meeting of".
const longestMeeting = 4

// opensAnotherDay tells whether words open with another meeting, or with a day or
// month: "RESOLVED on 4 May that …" is told of, and was not decided here.
func opensAnotherDay(s string) bool {
	if otherMeetings.Of(s) != "" || atMeetingOf(s) {
		return true
	}
	if !hasFold(s, "in ") && !hasFold(s, "on ") {
		return false
	}
	rest := s[len("in "):]
	word := rest[:wordEnd(rest, 0)]
	if isMonth(word) {
		return true
	}
	n, ok := number(word)
	return ok && isDigit(word[0]) && (n > 1800 && n < 2200 || s[1]|0x20 == 'n' && s[0]|0x20 == 'o' && n < 32)
}

// atMeetingOf tells words that open with a meeting of which body or day is said: "at
// its special meeting held on", "at the Cabinet meeting of". "At the meeting it was"
// and "at this meeting" say none.
func atMeetingOf(s string) bool {
	if !hasFold(s, "at ") {
		return false
	}
	i := len("at ")
	end := wordEnd(s, i)
	if !meetingOwners.holds(s[i:end]) {
		return false
	}
	for range longestMeeting {
		i = end + leadingSpace(s[end:])
		end = wordEnd(s, i)
		if end == i {
			return false
		}
		if !strings.EqualFold(s[i:end], "meeting") {
			continue
		}
		for _, of := range [...]string{" of ", " on ", " in ", " held "} {
			if strings.HasPrefix(s[end:], of) {
				return true
			}
		}
		return false
	}
	return false
}

// ledToAnotherDay tells whether the words before a decision open with another meeting
// or month, or make it part of what somebody tells: "Mr A recalled that it was", "its
// debate in May, when the Committee", "the minutes of 4 May, at which it was".
func ledToAnotherDay(lead string, bodies []string) bool {
	lead = strings.TrimLeft(lead, " ")
	if opensAnotherDay(lead) {
		return true
	}
	if at := strings.Index(lead, " at "); at > 0 && at < longestSubject && atMeetingOf(lead[at+1:]) && IsBody(strings.TrimRight(lead[:at], ","), bodies) {
		return true // "The Cabinet at its meeting on 4 May considered the report and"
	}
	switch word := lastBare(lead); {
	case strings.HasSuffix(lead, "and it was"), word != "was" && !bodyNounsFold.holds(word):
		return false // as nearly always
	}
	for _, joint := range [...]string{" that ", " when ", " at which "} {
		i := strings.LastIndex(lead, joint)
		if i < 0 {
			continue
		}
		if subject := strings.TrimRight(lead[i+len(joint):], " "); isDecider(subject, bodies) || opensAnotherDay(subject) && !Holds(subject, " and ") {
			return !tellsOfNow(lead)
		}
	}
	return false
}

// presentWords stand in words before "that it was" or "when it was" that tell what
// went on here: "the Chair declared that", "the matter was put to the vote, when".
var presentWords = newFoldSet(wordSet("declared vote votes voting division ballot hands"))

// tellsOfNow tells whether words hold one of them.
func tellsOfNow(lead string) bool {
	for i := 0; i < len(lead); {
		end := wordEnd(lead, i)
		if presentWords.holds(lead[i:end]) {
			return true
		}
		i = max(end, i+1)
	}
	return false
}

// isDecider tells the subject of a decision that somebody tells of: "it was", "the
// Harbour Sub-Committee".
func isDecider(subject string, bodies []string) bool {
	if subject == "it was" || IsBody(subject, bodies) {
		return true
	}
	return strings.HasPrefix(subject, "the ") && strings.Count(subject, " ") < longestMeeting+1 && bodyNounsFold.holds(lastBare(subject)) && !strings.ContainsAny(subject, ",;:")
}

// committees are the last words of the names of bodies that are no Cabinet.
var committees = newFoldSet(wordSet("committee sub-committee subcommittee panel forum commission"))

// cabinetElsewhere tells words that end with the Cabinet where a committee meets: it
// tells what the Cabinet did.
func cabinetElsewhere(words string, bodies []string) bool {
	const cabinet = "cabinet"
	words = strings.TrimRight(words, " ,")
	if n := len(words) - len(cabinet); n < 0 || !hasFold(words[n:], cabinet) {
		return false
	}
	committee := false
	for _, b := range bodies {
		if indexFold(b, "cabinet") >= 0 || indexFold(b, "executive") >= 0 {
			return false
		}
		committee = committee || committees.holds(LastWord(b))
	}
	return committee
}

// AnnouncesTold tells whether words announce a decision that was taken elsewhere, or on
// another day, in the paragraph below them: "At its meeting on 4 May the Committee had
// resolved:", "the following resolution of the Cabinet:", "… on 4 May, when it was:". What
// was recommended announces no other kind.
func AnnouncesTold(s, kind string) bool {
	bare := strings.TrimRight(s, " :-–—")
	s = bare[strings.LastIndex(bare, ". ")+1:]
	s, _ = cutSuffixFold(s, " that")
	s, _ = cutSuffixFold(s, " as follows")
	for _, when := range [...]string{" when it was", " at which it was", " where it was"} {
		if lead, ok := cutSuffixFold(s, when); ok {
			_, dated := ReadDate(lead)
			return (dated || indexFold(lead, "meeting") >= 0) && !tellsOfNow(lead)
		}
	}
	word := LastWord(s)
	if toldVerbs.holds(word) {
		return hadBefore(s[:len(s)-len(word)]) && mayAnnounce(word, kind)
	}
	return announcesQuoted(s, kind) || announcesOwned(s, kind)
}

// ownersReach is how many words may stand before "decision" at the start of a sentence
// that announces whose it was.
const ownersReach = 4

// announcesOwned tells words that begin with a decision and say that it was taken on
// another day, was called in, or came from another body: "The Cabinet decision of 4 May
// was", "The decision called in read", "Recommendation from the Harbour Committee".
func announcesOwned(s, kind string) bool {
	s = strings.TrimLeft(s, " ")
	ends := readEnds.holds(LastWord(s))
	if !ends && !strings.HasPrefix(s, "Recommendation") && !strings.HasPrefix(s, "RECOMMENDATION") {
		return false
	}
	at := 0
	for n := 0; n < ownersReach && at < len(s) && quotedThings.Of(s[at:]) == ""; n++ {
		end := wordEnd(s, at)
		at = end + leadingSpace(s[end:])
		if at == end {
			return false
		}
	}
	if at >= len(s) || quotedThings.Of(s[at:]) == "" || !mayAnnounce(s[at:], kind) {
		return false
	}
	if hasFold(s[at:], "minute ") {
		return false // "Minute 45 was read:" leads to what is decided on it
	}
	rest := s[at+wordEnd(s[at:], 0):]
	if !ends {
		return hasFold(rest, " from the ") && NamesDecider(Small(rest)) && !Holds(rest, " was ") && !Holds(rest, " were ")
	}
	_, dated := ReadDate(rest)
	return dated || indexFold(rest, " called in") >= 0 || indexFold(rest, " called-in") >= 0
}

// readEnds end words below which a decision is printed: "The decision called in read".
var readEnds = newFoldSet(wordSet("was were read reads is"))

// mayAnnounce tells whether a word for a decision may announce one of a kind.
func mayAnnounce(word, kind string) bool {
	return !hasFold(word, "recommend") || kind == model.KindRecommended
}

// toldVerbs are the deciding words with which a sentence may end that tells of a
// decision: behind "had" they tell of one that was taken before.
var toldVerbs = newFoldSet(wordSet("resolved agreed recommended decided ordered"))

// hadBefore tells whether "had" stands right before the end of words, adverbs apart.
func hadBefore(s string) bool {
	for range 2 {
		s = strings.TrimRight(s, " ")
		word := LastWord(s)
		if strings.EqualFold(word, "had") {
			return true
		}
		if !strings.HasSuffix(word, "ly") {
			return false
		}
		s = s[:len(s)-len(word)]
	}
	return false
}

// quotedThings may be printed below the words that announce them.
var quotedThings = NewPrefixes("resolution", "recommendation", "decision", "minute ", "extract")

// takenVerbs stand before "the following resolution" where the body that meets takes
// it, or somebody proposes it; behind "had" they tell of what was done.
var takenVerbs = newFoldSet(wordSet("passed adopted made approved accepted agreed endorsed moved proposed took carried reached"))

// announcesQuoted tells words that end with "the following resolution" and whose it
// was: "of the Cabinet of 4 May", "which the Council had passed".
func announcesQuoted(s, kind string) bool {
	const following = " the following "
	i := indexFold(s, following)
	if i < 0 {
		return false
	}
	rest := s[i+len(following):]
	thing := quotedThings.Of(rest)
	if thing == "" || !mayAnnounce(thing, kind) {
		return false
	}
	if ledToAnotherDay(s[:i], nil) {
		return true
	}
	rest = rest[wordEnd(rest, 0):]
	verb := LastWord(s[:i])
	if takenVerbs.holds(verb) {
		return hadBefore(s[:i-len(verb)])
	}
	for _, of := range [...]string{" of the ", " from the ", " by the ", " passed by ", " adopted by ", " made by ", " which the "} {
		if hasFold(rest, of) {
			return NamesDecider(Small(rest)) && !Holds(rest, " be ")
		}
	}
	return false
}
