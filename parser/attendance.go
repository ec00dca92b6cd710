package parser

import (
	"slices"
	"strconv"
	"strings"

	"minutebook/model"
	"minutebook/parser/internal/phrase"
)

// readAttendance fills the attendance from a paragraph of the minutes that tells
// of apologies or substitutes. The paragraph stays a block of its item.
func (it *itemReader) readAttendance(c piece) {
	t := c.text()
	if it.layout == model.LayoutPrinted {
		known := len(it.rec.Attendance)
		it.apologiesTold(c, false)
		if c.cues()&phrase.SubstituteCue != 0 {
			it.substitutes(c, phrase.Small(t), known)
		}
		return
	}
	if it.apology {
		known := len(it.rec.Attendance)
		if (c.listed() || len(t) < longestAbsentee && !hasVerb(t)) && it.apologyList(c) {
			it.substitutes(c, phrase.Small(t), known)
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
	known := len(it.rec.Attendance)
	if c.cues()&phrase.ApologyCue != 0 {
		if it.apology = namesBelow(low); !it.apology {
			it.apologiesTold(c, false)
		}
	}
	if c.cues()&phrase.SubstituteCue == 0 && !strings.Contains(low, " absence)") {
		return
	}
	it.substitutes(c, low, known)
	if it.substitutesBehindLabel(c) {
		return
	}
	for _, end := range [...]string{"substituting:", "substitutes:", "substitutions:", "substituting:-", "substitutes:-"} {
		it.substituting = it.substituting || strings.HasSuffix(low, end)
	}
}

// longestAbsentee is how long a line may be that names one of those who were absent.
const longestAbsentee = 90

// namesBelow tells a sentence about apologies whose names are the entries of the
// list below it: "Apologies were received from:".
func namesBelow(low string) bool {
	bare := strings.TrimRight(low, " :-–—")
	return strings.HasSuffix(bare, " from") || strings.HasSuffix(bare, " by") || strings.HasSuffix(bare, " on behalf of")
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
	if p := it.presentAs(name.text()); status == model.Substitute && p != nil {
		if p.Status = status; !instead.empty() && instead.p != nil {
			p.SubstituteFor = it.value(instead, "attendance", p, "substitute_for")
		}
		return
	}
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
