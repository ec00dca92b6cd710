package parser

import (
	"slices"
	"strconv"
	"strings"

	"minutebook/model"
	"minutebook/parser/internal/phrase"
)

// substituteCues stand between a substitute and the member replaced.
var substituteCues = [...]string{" was present as substitute for ", " attended as substitute for ", " as substitute for ", " substituted for ", " was substituting for ",
	" attended as a substitute for ", " as a substitute for ", " substituting for ", " in place of ", " deputised for ", " deputising for ", " attended as named substitute for "}

// substituteSigns are letters of what is told of substitutes, in any case.
var substituteSigns = phrase.NewFoldSigns("bstitut", "eputis", " in place of ")

// readAttendance fills the attendance from a paragraph of the minutes that tells
// of apologies or substitutes. The paragraph stays a block of its item.
func (it *itemReader) readAttendance(c piece) {
	t := c.text()
	if it.layout == model.LayoutPrinted {
		it.apologiesTold(c, false)
		if substituteSigns.In(t) {
			it.substitutes(c, phrase.Small(t))
		}
		return
	}
	if it.apology {
		if c.listed() && it.oneName(c, model.Apologies) {
			return
		}
		it.apology = false
	}
	if it.substituting {
		if it.substituteFor(c) {
			return
		}
		it.substituting = false
	}
	low := ""
	if c.cues()&(phrase.ApologyCue|phrase.SubstituteCue) != 0 {
		low = phrase.Small(t)
	}
	if low == "" || len(low) != len(t) {
		return
	}
	if c.cues()&phrase.ApologyCue != 0 {
		if it.apology = namesBelow(low); !it.apology {
			it.apologiesTold(c, false)
		}
	}
	it.substitutes(c, low)
	for _, end := range [...]string{"substituting:", "substitutes:", "substitutions:", "substituting:-", "substitutes:-"} {
		it.substituting = it.substituting || strings.HasSuffix(low, end)
	}
}

// namesBelow tells a sentence about apologies whose names are the entries of the
// list below it: "Apologies were received from:".
func namesBelow(low string) bool {
	bare := strings.TrimRight(low, " :-–—")
	return strings.HasSuffix(bare, " from") || strings.HasSuffix(bare, " by") || strings.HasSuffix(bare, " on behalf of")
}

// substituteFor reads an entry of a list of substitutes: "Councillor Wren for
// Councillor Finch; and".
func (it *itemReader) substituteFor(c piece) bool {
	name, other, ok := strings.Cut(strings.TrimRight(strings.TrimSuffix(strings.TrimRight(c.text(), " "), "and"), " .;,"), " for ")
	if !ok || !phrase.LooksLikeName(name) || !phrase.LooksLikeName(other) {
		return false
	}
	it.person(c.part(0, len(name)), model.Substitute, c.part(len(name)+len(" for "), len(name)+len(" for ")+len(other)))
	return true
}

// sentenceStop gives the end of the sentence in which t[i:] begins.
func sentenceStop(t string, i int) int {
	for j := i; j < len(t); j++ {
		if t[j] == '.' && (j+1 == len(t) || t[j+1] == ' ') && !phrase.Abbreviated(t[i:j]) {
			return j
		}
		if t[j] == ';' {
			return j
		}
	}
	return len(t)
}

func (it *itemReader) oneName(c piece, status string) bool {
	ranges, ok := phrase.ReadNames(c.text(), 0, len(c.text()))
	if !ok || len(ranges) != 1 {
		return false
	}
	it.person(c.of(ranges[0]), status, piece{})
	return true
}

// substitutes reads "A was present as substitute for B, and C as substitute for D".
func (it *itemReader) substitutes(c piece, low string) {
	next := make([]int, len(substituteCues)) // where each cue is found next; -1 where it is not
	for i, cue := range substituteCues {
		next[i] = strings.Index(low, cue)
	}
	for at := 0; ; {
		first := -1
		for i, cue := range substituteCues {
			if next[i] >= 0 && next[i] < at {
				if next[i] = strings.Index(low[at:], cue); next[i] >= 0 {
					next[i] += at
				}
			}
			if next[i] >= 0 && (first < 0 || next[i] < next[first] || next[i] == next[first] && len(cue) > len(substituteCues[first])) {
				first = i
			}
		}
		if first < 0 {
			return
		}
		from, to := next[first], next[first]+len(substituteCues[first])
		name, ok := nameEnding(c.text()[:from])
		if other := phrase.NameAt(c.text(), to); ok && other.End > other.Start && !it.isTold(c.of(name)) {
			it.person(c.of(name), model.Substitute, c.of(other))
		}
		at = to
	}
}

// isTold tells whether a name was entered as that of somebody who was absent.
func (r *reading) isTold(name piece) bool { return r.seen[toldKey(name)] }

// toldKey is the key of words that were entered in the attendance already.
func toldKey(c piece) string { return "told " + strconv.Itoa(c.span().Start) }

// longestName is how far back a substitute's name and council may begin.
const longestName = 160

// nameEnding gives the name of the person of whom the words at the end of t
// speak: "Cllr Tess Marrick from Orrin Council", "Deputy Bowles, of the City,".
func nameEnding(t string) (phrase.Range, bool) {
	start := max(0, len(t)-longestName)
	for start > 0 && t[start-1] != ' ' {
		start--
	}
	begin := start
	for _, stop := range [...]string{". ", ", and ", ", ", "; "} {
		if i := strings.LastIndex(strings.TrimRight(t[begin:], ","), stop) + begin; i > begin {
			next := i + len(stop)
			if r := phrase.Small(t[next:]); strings.HasPrefix(r, "of ") || strings.HasPrefix(r, "from ") {
				if j := strings.LastIndexAny(t[begin:i], ",;."); j >= 0 {
					next = begin + j + 2
				} else {
					next = begin
				}
			}
			start = max(start, min(next, len(t)))
		}
	}
	for _, and := range [...]string{"and ", "that "} {
		if opens(t[start:], and) {
			start += len(and)
		}
	}
	r := phrase.NameAt(t, start)
	return r, r.End > r.Start && phrase.LooksLikeName(t[r.Start:r.End])
}

// personKey tells somebody who was entered in the record being read.
func (r *reading) personKey(name, status string) string {
	return "person " + strconv.Itoa(len(r.records)) + " " + status + " " + name
}

// person enters somebody once: the head may name those who sent apologies, and
// an item again.
func (it *itemReader) person(name piece, status string, instead piece) {
	key := it.personKey(name.text(), status)
	if it.seen[key] {
		return
	}
	it.seen[key] = true
	p := &model.Person{Status: status, At: it.at(hull(name.span(), instead.spanIfAny()))}
	p.Name = it.value(name, "attendance", p, "name")
	if !instead.empty() && instead.p != nil {
		p.SubstituteFor = it.value(instead, "attendance", p, "substitute_for")
	}
	it.rec.Attendance = append(it.rec.Attendance, p)
}

// orderAttendance puts those who attended in the order of the source: sentences
// tell of apologies and of substitutes in turn.
func (r *reading) orderAttendance() {
	if !slices.ContainsFunc(r.records, func(rec *model.Record) bool { return len(rec.Attendance) > 1 }) {
		return
	}
	at := placesOf[model.Person](r.account, "name")
	for _, rec := range r.records {
		slices.SortStableFunc(rec.Attendance, func(a, b *model.Person) int { return at[a] - at[b] })
	}
}
