package parser

import (
	"slices"
	"strconv"
	"strings"

	"minutebook/parser/internal/outline"
	"minutebook/parser/internal/phrase"
)

// A converter that loses the ends of lines leaves pages as single paragraphs.
// Such a paragraph is longer than any that a clerk would write.
const runLength = 700

// parted cuts the paragraphs into which a converter ran several: where an item's
// number and its title in capitals, a marker, a label or a list's entry begins a
// sentence. Only a text that shows two numbered titles within a paragraph is so
// treated, for nothing else tells a long paragraph from a lost line's end.
func parted(paras []*outline.Para) []*outline.Para {
	runs := false
	for i, p := range paras {
		if len(p.Text) > runLength && len(numbersWithin(p.Text)) > 1 || i < signsOfHead && headsRunText(p.Text) {
			runs = true
			break
		}
	}
	if !runs {
		return paras
	}
	var out []*outline.Para
	for _, p := range joinedRuns(paras) {
		if len(p.Text) > runLength/2 || len(numbersWithin(p.Text)) > 0 || headsRunText(p.Text) {
			out = append(out, p.Cut(seams(p.Text))...)
			continue
		}
		out = append(out, p)
	}
	return out
}

// joinedRuns joins a page to the last where a sentence runs over the turn.
func joinedRuns(paras []*outline.Para) []*outline.Para {
	var out []*outline.Para
	for i := 0; i < len(paras); {
		n := i + 1
		for n < len(paras) && len(paras[n-1].Text) > runLength && runsOver(paras[n-1], paras[n]) {
			n++
		}
		out = append(out, paras[i].With(paras[i+1:n]...))
		i = n
	}
	return out
}

// runsOver tells whether a sentence goes on from one page to the next.
func runsOver(above, below *outline.Para) bool {
	return len(above.Bars)+len(below.Bars) == 0 && !below.Listed() && !startsUpper(below.Text) && !strings.HasSuffix(above.Text, ".")
}

// sentenceStarts calls f with each offset at which a sentence or a label may begin.
func sentenceStarts(t string, f func(i int)) {
	for i := 1; i+1 < len(t); i++ {
		if t[i] != ' ' {
			continue
		}
		switch t[i-1] {
		case '.', ':', ';', ')', '?', '-':
			f(i + 1)
		default:
			if c := t[i+1]; c >= '0' && c <= '9' || c == '(' || c >= 0x80 || strings.IndexByte("RPMAOI", c) >= 0 {
				f(i + 1)
			}
		}
	}
}

// numbersWithin gives the offsets of the items' numbers with titles in capitals
// that stand within a paragraph.
func numbersWithin(t string) []int {
	var out []int
	sentenceStarts(t, func(i int) {
		code := codeAt(t[i:min(len(t), i+2*longestCode)])
		if code == "" || !strings.ContainsAny(code, "0123456789") || i+len(code)+1 >= len(t) || t[i+len(code)] != ' ' {
			return
		}
		after := t[i+len(code)+1:]
		if d, ok := phrase.ReadDate(t[max(0, i-longestMonthDay):min(len(t), i+longestMonthDay)]); ok && d.Range.Start <= min(i, longestMonthDay) && d.Range.End > min(i, longestMonthDay) {
			return // "… ON MONDAY, 17TH OCTOBER 2011 AT"
		}
		if run := capitalRun(after); run > 5 && hasWord4(after[:run]) {
			out = append(out, i)
		}
	})
	return out
}

// longestMonthDay is how far a date may reach before and behind one of its figures.
const longestMonthDay = 24

// hasWord4 tells whether one of the words has four letters or more: "RESOLVED"
// rather than "A B" or "OK".
func hasWord4(s string) bool {
	for w := range strings.FieldsSeq(s) {
		if len(strings.Trim(w, ".,:;()0123456789/-–—")) > 3 {
			return true
		}
	}
	return false
}

// headsRunText tells a run of paragraphs that the sentence of a head opens, or ends a
// title at its beginning, with the label of a roll behind it.
func headsRunText(t string) bool {
	if len(t) < runLength/2 {
		return false
	}
	head := -1
	if isHeadSentence(t[:headReach]) {
		head = 0
	}
	rolls := false
	sentenceStarts(t[:min(len(t), 2*runLength)], func(i int) {
		switch {
		case head < 0 && i < headReach && (t[i] == 'M' || t[i] == 'A') && opensHead(t, i):
			head = i
		case head >= 0 && !rolls && strings.IndexByte("PCAIOM", t[i]) >= 0:
			rolls = opensRollIn(t, i)
		}
	})
	return rolls
}

// headReach is how far into a run of paragraphs its head may begin.
const headReach = 160

// countedTitles gives the offsets of items that count from 1 within a paragraph, each
// behind the end of a sentence: "… Administrator. 1. Minutes: The minutes were read.
// 2. Roads".
func countedTitles(t string) []int {
	var out []int
	sentenceStarts(t, func(i int) {
		if strings.IndexByte(".)”", t[i-2]) < 0 && t[i-2] < 0x80 {
			return
		}
		n := strconv.Itoa(len(out) + 1)
		if rest, ok := strings.CutPrefix(t[i:], n+". "); ok && startsUpper(rest) && !phrase.OpensWithMonth(rest) {
			out = append(out, i)
		}
	})
	if len(out) < 2 {
		return nil
	}
	return out
}

// seams gives the offsets at which a run of paragraphs is cut.
func seams(t string) []int {
	at := numbersWithin(t)
	if len(at) == 0 {
		at = countedTitles(t)
	}
	last, label, listed := "", 0, false
	sentenceStarts(t, func(i int) {
		switch {
		case i < label:
			return // within the label of a roll
		case opensRollIn(t, i):
			at, last, listed = append(at, i), "", true
			label = i + max(0, strings.IndexByte(t[i:min(len(t), i+40)], ':'))
		case listed && i > 2 && t[i-2] == '.' && !phrase.Abbreviated(t[:i-2]) && tellsBehindRoll(firstSentence(t[i:])):
			at, last, listed = append(at, i), "", false
		case marks(t, i), labels(t, i), opensMatter(t, i), opensHead(t, i):
			at = append(at, i)
			last = ""
		default:
			e, ok := phrase.ReadEnumerator(t[i:])
			if ok && e.Value == 1 && e.Label[0] == '(' && behindMarker(t[:i]) {
				last = e.Label // the first clause stands on the marker's line
				return
			}
			if !ok || e.Bare && e.Class != phrase.Bullet || strings.ContainsAny(e.Label, "-–—*") || e.Class == phrase.Digit && e.Label[0] != '(' || !strings.HasSuffix(strings.TrimRight(t[:i], " "), ";") && e.Value > 1 && e.Class != phrase.Bullet && last == "" {
				return
			}
			if strings.ContainsAny(t[i-2:i-1], ";:,") || e.Class == phrase.Bullet || last != "" && strings.HasSuffix(t[:i], "and ") || strings.HasPrefix(last, "RESOLVED") {
				at = append(at, i)
				last = e.Label
			}
		}
	})
	slices.Sort(at)
	return slices.Compact(at)
}

// marks tells whether a marker of a decision opens a sentence at i.
func marks(t string, i int) bool {
	if i < 3 || t[i-2] != '.' {
		return false
	}
	m, ok := phrase.ReadMarker(t[i:min(len(t), i+300)], nil)
	return ok && m.Start == 0 && m.Verb < 12
}

// opensMatter tells whether a sentence at i tells who moved what, or when the
// meeting ended: clerks give it a paragraph of its own.
func opensMatter(t string, i int) bool {
	if i < 3 || t[i-2] != '.' {
		return false
	}
	if strings.HasPrefix(t[i:], "It was ") || strings.HasPrefix(t[i:], "Proposed ") || strings.HasPrefix(t[i:], "Moved ") {
		_, moved := phrase.ReadProposal(firstSentence(t[i:]))
		return moved
	}
	if !strings.HasPrefix(t[i:], "The ") && !strings.HasPrefix(t[i:], "Meeting ") && !strings.HasPrefix(t[i:], "There being ") {
		return false
	}
	_, closes := phrase.ReadClosing(firstSentence(t[i:]))
	return closes
}

// firstSentence gives the sentence with which a run of text begins.
func firstSentence(t string) string {
	t = t[:min(len(t), longestHead)]
	return t[:min(len(t), sentenceStop(t, 0)+1)]
}

// opensHead tells whether the sentence that heads minutes stands at i, behind the
// authority's name or another sentence.
func opensHead(t string, i int) bool {
	before := t[:i-1]
	word := phrase.LastWord(before)
	if !strings.HasSuffix(before, ".") && !(len(word) > 3 && phrase.IsCapitals(word)) {
		return false
	}
	return isHeadSentence(t[i:min(len(t), i+160)])
}

// behindMarker tells whether words end in a marker: "Resolved –".
func behindMarker(before string) bool {
	words := strings.TrimRight(before, " –—-:/")
	word := phrase.LastWord(words)
	m, ok := phrase.ReadMarker(word, nil)
	return ok && m.Start == 0 && m.Alone
}

// labels tells whether a label with a colon stands at i.
func labels(t string, i int) bool {
	l, ok := outline.ReadLabel(t[i:])
	if ok && l.Colon && startsUpper(t[i:]) && t[i+l.End] == ':' {
		return true
	}
	return opensRollIn(t, i)
}

// chairLabels name who presided, in small letters; others stand behind the label.
var chairLabels = map[string]bool{"in the chair": true, "chair": true, "chairperson": true, "presiding": true}

// opensRollIn tells whether the label of a roll stands at i: with a colon, or in a
// run of text before a title with a name.
func opensRollIn(t string, i int) bool {
	head := t[i:min(len(t), i+40)]
	if !startsUpper(head) {
		return false
	}
	label, _, colon := strings.Cut(head, ":")
	if colon {
		if strings.ContainsAny(label, "0123456789.,;") {
			return false
		}
		senses, ok := labelSenses(label, false)
		return chairLabels[phrase.Small(strings.TrimRight(label, " "))] || ok && senses&(presence|visiting|sorry|away) != 0
	}
	rest, ok := strings.CutPrefix(phrase.Small(head[:min(len(head), len("present "))]), "present ")
	return ok && rest == "" && phrase.OpensWithTitle(t[i+len("present "):])
}

// tellsBehindRoll tells a sentence that says what went on, behind those who attended.
func tellsBehindRoll(t string) bool {
	return len(t) > 40 && tellsPast(t) && !phrase.OpensWithTitle(t) && !tellsWhoAttended(t)
}

// tellsWhoAttended tells a sentence about who was there or sent apologies.
func tellsWhoAttended(t string) bool {
	low := phrase.Small(t)
	return strings.Contains(low, "apolog") || strings.Contains(low, "in attendance") || strings.Contains(low, " present")
}
