package phrase

import (
	"regexp"
	"strings"
	"sync"
	"unicode"
)

// Closing is the line that tells when a meeting ended.
type Closing struct {
	Clock string // when it ended, "20:15"
	At    Range  // where that stands
	Start string // when it began, where the line tells
	Bare  bool   // nothing says which half of the day it is: "11.52"
}

var closing = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`(?i)^\(?(?:note: ?)?(?:` +
		`(?:this|that) (?:concluded|closed|ended|completed) the (?:business|proceedings)(?: of the meeting)?\b` +
		`|(?:there being no (?:further|other) business,? )?(?:the )?[\w ’'-]{0,40}?(?:declared|thanked|brought|then)\b.{0,60}?\b(?:meeting (?:closed|concluded|to a close|ended|over)|closed the meeting)\b|` +
		`(?:the )?(?:business of the )?(?:[\w&,’'-]+ ){0,8}?(?:meeting|council|committee|sub-committee|cabinet|executive|board|panel|commission|authority|assembly|forum|group|proceedings)\b.{0,70}?` +
		`\b(?:closed|ended|finished|concluded|rose|terminated|adjourned|closed the meeting|close|closing)\b` +
		`|(?:there being no (?:further|other) business,? )?(?:the )?(?:vice-)?(?:chair(?:man|person|woman)?|mayor|convener|provost) (?:then |formally )?(?:closed the meeting|declared the meeting closed)\b` +
		`)(?:: ?|.{0,30}?(?:at |[^0-9]: ?))`)
})

// closedPlain opens "Meeting closed 9.05pm", without a word before the time; that
// nothing was left to do may stand before it: "No further business - meeting closed 7.50 pm".
var closedPlain = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`(?i)^\(?(?:(?:there (?:being|was) |with )?no (?:further|other|more) business(?: to discuss| to transact)?[ ,.;:–-]+(?:so |and )?)?(?:the )?meeting (?:was )?(?:closed|ended|finished|concluded)[ ,–-]+`)
})

// aboutWords may stand before a time that nobody looked at closely.
var aboutWords = map[string]bool{"approximately": true, "approx": true, "around": true, "circa": true, "just after": true, "exactly": true, "precisely": true, "just before": true}

// longestClosing is the length of the longest line that tells when a meeting ended,
// and longestTold that of one of which a pattern says so.
const (
	longestClosing = 200
	longestTold    = 160
)

// ReadClosing reads "The meeting closed at 8.15 pm." and its kin.
func ReadClosing(s string) (Closing, bool) { return ReadClosingBy(AllCues, s) }

// ReadClosingBy is ReadClosing where the cues of s are known.
func ReadClosingBy(cues Cues, s string) (Closing, bool) {
	if len(s) < 12 || len(s) > longestClosing {
		return Closing{}, false
	}
	if isDigit(s[0]) {
		if c, ok := readSpan(s); ok {
			return c, true
		}
	}
	if s[0] == '[' && s[len(s)-1] == ']' {
		c, ok := ReadClosingBy(cues, s[1:len(s)-1])
		c.At = Range{c.At.Start + 1, c.At.End + 1}
		return c, ok
	}
	switch s[0] {
	case '(', 'D', 'd', 'M', 'm':
		if c, ok := readDuration(s); ok {
			return c, true
		}
	}
	if c, ok := readLabelledEnd(s); ok {
		return c, true
	}
	if cues&EndCue == 0 || !hasDigit(s) || CuesOf(s)&EndCue == 0 {
		return Closing{}, false
	}
	if c, ok := readTimeFirst(s); ok {
		return c, true
	}
	if c, ok := readTimeLast(s); ok {
		return c, true
	}
	if len(s) > longestTold {
		return Closing{}, false
	}
	m := closing().FindStringIndex(s)
	if m == nil {
		m = closedPlain().FindStringIndex(s)
	}
	if m == nil || indexFold(s[:m[1]], "adjourned") >= 0 {
		return Closing{}, false
	}
	clock, at, ok := ReadTime(s[m[1]:])
	bare := ok && strings.TrimLeft(s[m[1]:][at.Start:at.End], "0123456789:") == ""
	if !ok {
		clock, at, ok = bareTime(s[m[1]:])
		bare = ok
	}
	if !ok || at.Start > 6 && !aboutWords[Small(strings.TrimRight(s[m[1]:m[1]+at.Start], " ."))] {
		return Closing{}, false
	}
	c := Closing{Clock: clock, At: Range{m[1] + at.Start, m[1] + at.End}, Bare: bare}
	if rest := s[c.At.End:]; len(rest) > 14 {
		// "…, having commenced at 6.30 pm."
		i := indexFold(rest, "having commenced at ")
		if i < 0 || i > 4 {
			return Closing{}, false
		}
		start, at, ok := ReadTime(rest[i:])
		if !ok || i+at.End+3 < len(rest) {
			return Closing{}, false
		}
		c.Start = start
		return c, true
	}
	if start, _, ok := ReadTime(s[:m[1]]); ok {
		c.Start = start
	}
	return c, true
}

// closingLabels are labels of the time at which a meeting ended.
var closingLabels = NewPrefixes("ends:", "ended:", "end:", "finish:", "finished:", "closed:", "close:", "concluded:", "close of meeting", "end of meeting", "closure of meeting",
	"time of closing", "time of closure", "time of close", "time closed", "time meeting closed", "time finished", "time ended", "closing time", "finish time", "finishing time", "end time", "rising at", "rose at", "meeting close", "meeting end")

// longestLabelledEnd bounds such a label with its time.
const longestLabelledEnd = len("time meeting closed: 10.30 o’clock p.m.")

// readLabelledEnd reads "ENDS: 12.20 pm".
func readLabelledEnd(s string) (Closing, bool) {
	if len(s) > longestLabelledEnd {
		return Closing{}, false
	}
	label := closingLabels.Of(s)
	if label == "" {
		return Closing{}, false
	}
	clock, at, ok := ReadTime(s[len(label):])
	if !ok || at.Start == 0 || strings.Trim(s[len(label):][:at.Start], " :,–-") != "" || strings.Trim(s[len(label)+at.End:], " .") != "" {
		return Closing{}, false
	}
	return Closing{Clock: clock, At: Range{len(label) + at.Start, len(label) + at.End}}, true
}

// durations open a line that tells from when to when a meeting lasted.
var durations = NewPrefixes("duration of meeting:", "duration of the meeting:", "meeting duration:", "duration:")

// longestDuration bounds such a line.
const longestDuration = len("(duration of the meeting: 10.30 o’clock a.m. until 10.30 o’clock p.m.)")

// readDuration reads "(Duration of meeting: 6.00 - 7.40 pm)". The first time may leave it
// to the second to tell its half of the day.
func readDuration(s string) (Closing, bool) {
	if len(s) > longestDuration {
		return Closing{}, false
	}
	t := strings.TrimPrefix(s, "(")
	label := durations.Of(t)
	if label == "" {
		return Closing{}, false
	}
	t = strings.TrimRight(t[len(label):], " .)")
	lead := leadingSpace(t)
	from := len(s) - len(strings.TrimPrefix(s, "(")) + len(label) + lead
	t = t[lead:]
	if c, ok := readSpan(t); ok {
		c.At = Range{from + c.At.Start, from + c.At.End}
		return c, true
	}
	end := strings.IndexAny(t, " -–")
	if end < 0 {
		return Closing{}, false
	}
	for _, half := range [...]string{" pm", " am"} {
		first, at, ok := ReadTime(t[:end] + half)
		c, whole := readSpan(t[:end] + half + t[end:])
		if ok && at.End == end+len(half) && whole && first <= c.Clock {
			c.At = Range{from + c.At.Start - len(half), from + c.At.End - len(half)}
			return c, true
		}
	}
	return Closing{}, false
}

// bareTime reads figures at the end of a sentence that can only be a time of day:
// "11.52."
func bareTime(s string) (string, Range, bool) {
	d := digits(s)
	if d == 0 || d > 2 || len(s) < d+3 || s[d] != '.' || digits(s[d+1:]) != 2 || strings.Trim(s[d+3:], " .)") != "" {
		return "", Range{}, false
	}
	hour, _ := number(s[:d])
	minute, _ := number(s[d+1 : d+3])
	t, n, ok := clock(hour, minute, d+3)
	return t, Range{0, n}, ok
}

// lastDeeds stand before the time at which a meeting ended only in the last words of
// minutes: what was adjourned may have gone on, a meeting may have several hearings,
// and a shop closes too.
var lastDeeds = [...]string{"adjourned at ", "adjourned the meeting at ", "adjourned ", "adjournment: ", "adjournment at ", "adjournment ",
	"hearing ended at ", "hearing closed at ", "hearing concluded at ", "closed at ", "closed ", "finished at ", "ended at "}

// ReadAdjourned reads "The meeting adjourned at 8.21 pm." Only as the last words
// of minutes it says when the meeting ended.
func ReadAdjourned(s string) (clock string, at Range, ok bool) {
	if len(s) > longestTold || !hasDigit(s) {
		return "", Range{}, false
	}
	for _, w := range lastDeeds {
		i := indexFold(s, w)
		if i < 0 {
			continue
		}
		if lead := Small(s[:i]); w[0] == 'a' && !leadsToClose(s[:i]) || w[0] != 'a' && lead != "" && lead != "the " {
			continue
		}
		from := i + len(w)
		clock, at, ok = ReadTime(s[from:])
		return clock, Range{from + at.Start, from + at.End}, ok && at.Start == 0 && strings.Trim(s[from+at.End:], " .)") == ""
	}
	return "", Range{}, false
}

// timeFirst are the endings of sentences that give the time before the deed: "At
// 8.40 pm the Chairman declared the meeting closed."
var timeFirst = [...]string{"closed the meeting", "declared the meeting closed", "declared the meeting concluded", "the meeting closed", "the meeting was closed", "the meeting concluded",
	"the meeting ended", "the meeting was declared closed", "brought the meeting to a close", "closed the proceedings"}

// plainDeeds are such endings right behind the time: "8:20pm Meeting closed".
var plainDeeds = map[string]bool{"meeting closed": true, "meeting ended": true, "meeting finished": true, "meeting concluded": true, "meeting was closed": true, "close of meeting": true, "end of meeting": true, "meeting closes": true}

// readTimeFirst reads such a sentence, which says nothing else.
func readTimeFirst(s string) (Closing, bool) {
	low := strings.TrimRight(Small(s), " .)")
	if isDigit(s[0]) {
		if clock, at, ok := ReadTime(s); ok && at.Start == 0 && plainDeeds[strings.Trim(low[min(at.End, len(low)):], " ,.:;–—-")] {
			return Closing{Clock: clock, At: at}, true
		}
	}
	if !isDigit(s[0]) && !strings.HasPrefix(low, "at ") && !strings.HasPrefix(low, "there being no") {
		return Closing{}, false
	}
	for _, end := range timeFirst {
		if !strings.HasSuffix(low, end) {
			continue
		}
		clock, at, ok := ReadTime(s)
		if !ok || at.End > len(low)-len(end) || strings.Contains(s[at.End:], ". ") || strings.Contains(low[at.End:], " that ") {
			return Closing{}, false
		}
		return Closing{Clock: clock, At: at}, true
	}
	return Closing{}, false
}

// closingDeeds end what stands before the time in the sentence that closes a meeting.
var closingDeeds = [...]string{"closed the meeting", "closed the proceedings", "closed the session", "ended the meeting", "concluded the meeting", "terminated the meeting",
	"declared the meeting closed", "declared the meeting concluded", "declared the meeting over", "brought the meeting to a close", "brought the proceedings to a close",
	"the meeting closed", "the meeting ended", "the meeting finished", "the meeting concluded", "the meeting terminated", "the meeting was closed", "the meeting was concluded",
	"the meeting was declared closed", "the meeting was then closed", "the meeting was duly closed", "the meeting was terminated", "the meeting came to a close", "the meeting then closed"}

// closingWords are the words that lead to such a sentence's deed, beside the name of
// who presided: "There being no further business, the Chairman thanked Members for
// their attendance and".
var closingWords = wordSet(`there being no further other more business to transact discuss be transacted discussed dealt with matters the of meeting having been concluded completed conducted
	all as and he she they then formally duly now accordingly thanked thanking everyone everybody those members councillors officers public for their attendance attending coming presence present
	contributions participation support work input was were is had has this that a by chair chairman chairwoman chairperson vice vice-chairman vice-chair mayor deputy lord president
	speaker convener convenor provost cathaoirleach leader presiding member person officer proceedings agenda it`)

// readTimeLast reads a sentence that closes a meeting and gives the time at its end.
func readTimeLast(s string) (Closing, bool) {
	i := len(s)
	for n := 0; n < 3; n++ {
		if i = strings.LastIndex(s[:i], " at "); i < 0 {
			return Closing{}, false
		}
		head := strings.TrimRight(Small(s[:i]), " ,")
		for _, deed := range closingDeeds {
			lead, ok := strings.CutSuffix(head, deed)
			if !ok || !leadsToClose(s[:len(lead)]) {
				continue
			}
			from := i + len(" at ")
			clock, at, ok := ReadTime(s[from:])
			if !ok || at.Start > 1 || len(strings.Trim(s[from+at.End:], " .)")) > 0 {
				return Closing{}, false
			}
			c := Closing{Clock: clock, At: Range{from + at.Start, from + at.End}}
			c.Bare = strings.TrimLeft(s[c.At.Start:c.At.End], "0123456789:") == ""
			return c, true
		}
	}
	return Closing{}, false
}

// leadsToClose tells whether words say no more than who closed a meeting, and why.
func leadsToClose(s string) bool {
	names := 0
	for i := 0; i < len(s); {
		end := wordEnd(s, i)
		if end == i {
			if s[i] == '.' && i+2 < len(s) && !Abbreviated(s[:i]) {
				return false
			}
			i++
			continue
		}
		word := s[i:end]
		i = end
		low := Small(word)
		switch {
		case closingWords[low] || titles[low] || particles[low]:
		case unicode.IsUpper(firstRune(word)):
			names++
		default:
			return false
		}
	}
	return names < 5
}

// readSpan reads a line of times alone: "6.00 p.m. to 8.35 p.m.".
func readSpan(s string) (Closing, bool) {
	start, from, ok := ReadTime(s)
	if !ok || from.Start != 0 {
		return Closing{}, false
	}
	rest := s[from.End:]
	for _, sep := range [...]string{" to ", " - ", " – ", " — ", "-", "–", " until "} {
		if !hasFold(rest, sep) {
			continue
		}
		end, at, ok := ReadTime(rest[len(sep):])
		if !ok || at.Start != 0 || strings.Trim(rest[len(sep)+at.End:], " .") != "" {
			return Closing{}, false
		}
		off := from.End + len(sep)
		return Closing{Clock: end, At: Range{off + at.Start, off + at.End}, Start: start}, true
	}
	return Closing{}, false
}
