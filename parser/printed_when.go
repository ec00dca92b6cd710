package parser

import (
	"strings"

	"minutebook/parser/internal/phrase"
)

// clockAt is a time of day within a piece.
type clockAt struct {
	clock string
	at    phrase.Range
}

// clocks reads the times of day in a piece: with a sign of their half of the day
// or a colon wherever they stand, as bare figures ("09.30") only behind "at".
func clocks(t string) []clockAt {
	var out []clockAt
	for from := 0; from < len(t); {
		clock, at, ok := phrase.ReadTime(t[from:])
		bare, bareAt, isBare := bareClock(t[from:])
		if isBare && (!ok || bareAt.Start < at.Start) {
			clock, at, ok = bare, bareAt, true
		}
		if !ok {
			break
		}
		if first, firstAt, ok := sharesHalf(t[from:from+at.End], at, clock); ok {
			out = append(out, clockAt{first, phrase.Range{Start: from + firstAt.Start, End: from + firstAt.End}})
		}
		out = append(out, clockAt{clock, phrase.Range{Start: from + at.Start, End: from + at.End}})
		from += at.End
	}
	return out
}

// sharesHalf reads the figures before a time, joined to it by a dash, which tells their
// half of the day too: "7.00 - 8.50 pm", "11.30 – 1.15 pm".
func sharesHalf(t string, end phrase.Range, clock string) (string, phrase.Range, bool) {
	if last := t[end.End-1] | 0x20; last != 'm' && last != '.' {
		return "", phrase.Range{}, false
	}
	before := strings.TrimRight(t[:end.Start], " ")
	joined := strings.TrimRight(strings.TrimSuffix(strings.TrimSuffix(strings.TrimSuffix(before, "-"), "–"), "—"), " ")
	at := strings.LastIndexByte(joined, ' ') + 1
	hour, minute, ok := strings.Cut(joined[at:], ".")
	if len(joined) == len(before) || !ok || len(hour) == 0 || len(hour) > 2 || len(minute) != 2 || strings.Trim(hour+minute, "0123456789") != "" || minute > "59" {
		return "", phrase.Range{}, false
	}
	for _, half := range [...]string{"pm", "am"} {
		start, _, ok := phrase.ReadTime(hour + "." + minute + " " + half)
		if ok && start < clock {
			return start, phrase.Range{Start: at, End: len(joined)}, true
		}
	}
	return "", phrase.Range{}, false
}

// bareClock reads "09.30" or "14.00" behind "at": the figures of a clock of
// twenty-four hours need no sign, those of twelve would.
func bareClock(s string) (string, phrase.Range, bool) {
	const at = "at "
	for i := 0; ; {
		k := strings.Index(s[i:], at)
		if k < 0 {
			return "", phrase.Range{}, false
		}
		i += k + len(at)
		if i+5 > len(s) || k > 0 && s[i-len(at)-1] != ' ' {
			continue
		}
		w := s[i : i+5]
		hour, minute := w[:2], w[3:]
		if (w[2] == '.' || w[2] == ':') && strings.Trim(hour+minute, "0123456789") == "" && (w[0] == '0' || hour >= "13") && hour < "24" && minute < "60" && (i+5 == len(s) || strings.IndexByte(" ,.;)", s[i+5]) >= 0) {
			return hour + ":" + minute, phrase.Range{Start: i, End: i + 5}, true
		}
	}
}

// whenWhere are the words of a head that tell when and where: those of the
// date, of the times, and what is left.
type whenWhere struct {
	date  phrase.Date
	dated bool
	times []clockAt
	rest  []phrase.Range
}

// readWhen finds date and times in a piece's words.
func readWhen(t string) whenWhere {
	var w whenWhere
	var cuts []phrase.Range
	if d, ok := readAnyDate(t); ok {
		w.date, w.dated = d, true
		cuts = append(cuts, d.Range)
	}
	for _, x := range clocks(t) {
		if w.dated && x.at.Start < w.date.Range.End && x.at.End > w.date.Range.Start {
			continue
		}
		w.times = append(w.times, x)
		cuts = append(cuts, x.at)
	}
	at := 0
	for len(cuts) > 0 {
		first := 0
		for i := range cuts {
			if cuts[i].Start < cuts[first].Start {
				first = i
			}
		}
		w.rest = append(w.rest, phrase.Range{Start: at, End: max(at, cuts[first].Start)})
		at = max(at, cuts[first].End)
		cuts = append(cuts[:first], cuts[first+1:]...)
	}
	w.rest = append(w.rest, phrase.Range{Start: at, End: len(t)})
	return w
}

// readAnyDate reads a date in words, else one in figures.
func readAnyDate(t string) (phrase.Date, bool) {
	if d, ok := phrase.ReadDate(t); ok {
		return d, true
	}
	for i := 0; i < len(t); i++ {
		if t[i] < '0' || t[i] > '9' || i > 0 && t[i-1] != ' ' && t[i-1] != '(' {
			continue
		}
		if iso, n, ok := phrase.ReadNumericDate(t[i:]); ok && (i+n == len(t) || strings.IndexByte(" ,.;)", t[i+n]) >= 0) {
			return phrase.Date{ISO: iso, Range: phrase.Range{Start: i, End: i + n}}, true
		}
	}
	return phrase.Date{}, false
}

// paperWords tell when a paper was written, sent or changed: no day of a meeting.
var paperWords = [...]string{"revised", "updated", "last updated", "uploaded", "posted", "published", "printed", "issued", "amended", "adopted", "reviewed"}

// datesPaper tells a line that dates the paper: "(Revised 2/4/99)".
func datesPaper(t string) bool {
	low := phrase.Small(strings.TrimLeft(t, "([ "))
	for _, w := range paperWords {
		if strings.HasPrefix(low, w+" ") || strings.HasPrefix(low, w+":") {
			return true
		}
	}
	return false
}

// setTimes enters the times of a head: when the meeting began, and when it ended
// where two are joined.
func (h *headReader) setTimes(c piece, times []clockAt) {
	m := h.rec.Meeting
	for k, x := range times {
		at := c.of(x.at)
		low := phrase.Small(c.text()[:x.at.Start])
		ends := k > 0 || m.StartTime != ""
		if ends && !joinsTimes(low) {
			continue
		}
		switch {
		case ends && m.EndTime == "":
			m.EndTime = x.clock
			h.account = append(h.account, entry{at.span(), Value, "head-time", m, "end_time"})
		case !ends:
			m.StartTime = x.clock
			h.account = append(h.account, entry{at.span(), Value, "head-time", m, "start_time"})
		}
	}
}

// joinsTimes tells the words between a meeting's beginning and its end.
func joinsTimes(low string) bool {
	low = strings.TrimRight(low, " ")
	for _, w := range [...]string{"-", "–", "—", " to", " until", " till", " and", "ended at", "ended", "concluded at", "concluded", "closed at", "closed", "concluded:", "ended:", "finished at", "finished", "finishing at", "finishing", "ending at", "ending", "closing at", "closing", "concluding at", "concluding", "finish:", "end:", "closed:"} {
		if strings.HasSuffix(low, w) {
			return true
		}
	}
	return false
}

// whenWords stand about dates and times, and say nothing more.
var whenWords = map[string]bool{"on": true, "at": true, "held": true, "the": true, "commencing": true, "starting": true, "from": true, "to": true, "until": true, "of": true, "hour": true,
	"and": true, "beginning": true, "commenced": true, "in": true, "public": true, "private": true, "date": true, "time": true, "was": true, "meeting": true, "concluded": true,
	"started": true, "start": true, "end": true, "ended": true, "finished": true, "closed": true, "pursuant": true, "notice": true, "evening": true, "afternoon": true, "morning": true,
	"remotely": true, "session": true, "virtually": true, "prompt": true, "o’clock": true, "o'clock": true, "opened": true, "adjourned": true, "following": true, "immediately": true}

// onlyWhen tells words that only lead to a date or a time.
func onlyWhen(t string) bool {
	for w := range strings.FieldsSeq(phrase.Small(t)) {
		if w = strings.Trim(w, ",.;:()-–—"); w != "" && !whenWords[w] {
			return false
		}
	}
	return true
}
