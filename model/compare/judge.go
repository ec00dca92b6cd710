package compare

import (
	"cmp"
	"slices"
	"strings"

	"minutebook/model"
)

// Verdict is what became of an item, or of a record's head.
type Verdict string

// The verdicts on items and heads.
const (
	Whole    Verdict = "whole"    // every fact found, in order, and nothing added
	Faulty   Verdict = "faulty"   // found, but not whole
	Missed   Verdict = "missed"   // labelled and not found
	Invented Verdict = "invented" // found and not labelled
)

// Part is an item, or the head of a record, that was judged.
type Part struct {
	Record     int    // index of the record among the labelled; those that are found only come after them
	Head       bool   // all that stands outside the items
	Name       string // of an item: its number and title
	Verdict    Verdict
	Decided    Decided // its resolutions and motions
	Missed     []Fact  // labelled and not found
	Extra      []Fact  // found and not labelled
	Disordered bool    // all was found and nothing added, but not in the order of the label
}

// Judgement is what judging the records of one source gave.
type Judgement struct {
	Tallies Tallies
	Parts   []Part // the records in order, of each the head and then the items
}

// Judge compares the records that were found in a source with the labelled
// ones, by the contract's rules of judging.
func Judge(want, got []*model.Record) *Judgement {
	j := &Judgement{Tallies: make(Tallies)}
	beyond := len(want) // numbers the records that are found only
	for _, p := range pair(want, got, true, byDateAndBody, byDate) {
		w, g, number := pick(want, p.want), pick(got, p.got), p.want
		if w == nil {
			number, beyond = beyond, beyond+1
		}
		head, _ := j.match(headFacts(w), headFacts(g))
		head.Head, head.Verdict = true, verdict(p, &head)
		items := j.items(itemsOf(w), itemsOf(g))
		for _, part := range append([]Part{head}, items...) {
			part.Record = number
			j.Parts = append(j.Parts, part)
		}
	}
	return j
}

// items judges the items of a pair of records.
func (j *Judgement) items(want, got []*model.Item) []Part {
	var parts []Part
	for _, p := range pair(want, got, false, byNumberAndTitle, byTitle, byNumber, byBareness) {
		w, g := pick(want, p.want), pick(got, p.got)
		decisions := pairDecisions(w, g)
		wantFacts := itemFacts(at("items", p.want), w, decisions.want)
		gotFacts := itemFacts(at("items", p.got), g, decisions.got)
		part, hurt := j.match(wantFacts, gotFacts)
		part.Verdict = verdict(p, &part)
		if part.Verdict == Whole && !slices.EqualFunc(wantFacts, gotFacts, sameFact) {
			part.Verdict, part.Disordered = Faulty, true
		}
		part.Decided = decisions.count(hurt)
		named := cmp.Or(w, g)
		part.Name = strings.TrimSpace(named.Number + " " + named.Title)
		parts = append(parts, part)
	}
	return parts
}

// match matches two lists of facts as multisets, and counts. It returns what
// was missed and extra, and to which resolutions and motions that belongs.
func (j *Judgement) match(want, got []fact) (Part, map[holder]bool) {
	left := make(map[judged]int, len(got))
	for _, f := range got {
		left[f.judged]++
	}
	var part Part
	hurt, matched := make(map[holder]bool), make(map[judged]int, len(want))
	for _, f := range want {
		tally := j.Tallies[f.judged.kind]
		if left[f.judged] > 0 {
			left[f.judged]--
			matched[f.judged]++
			tally.Found++
		} else {
			hurt[f.of] = true
			part.Missed = append(part.Missed, f.Fact)
			tally.Missed++
		}
		j.Tallies[f.judged.kind] = tally
	}
	for _, f := range got {
		if matched[f.judged] > 0 {
			matched[f.judged]--
			continue
		}
		hurt[f.of] = true
		part.Extra = append(part.Extra, f.Fact)
		tally := j.Tallies[f.judged.kind]
		tally.Extra++
		j.Tallies[f.judged.kind] = tally
	}
	return part, hurt
}

// verdict says what became of a pair, given its faults.
func verdict(p pairing, part *Part) Verdict {
	switch {
	case p.got == none:
		return Missed
	case p.want == none:
		return Invented
	case len(part.Missed)+len(part.Extra) > 0:
		return Faulty
	}
	return Whole
}

// sameFact says whether two facts are one to a judge.
func sameFact(a, b fact) bool { return a.judged == b.judged }

// pick returns an element of a list, or nil for the index none.
func pick[T any](list []*T, i int) *T {
	if i == none {
		return nil
	}
	return list[i]
}

func itemsOf(r *model.Record) []*model.Item {
	if r == nil {
		return nil
	}
	return r.Items
}

// The keys by which records are paired.

func byDateAndBody(r *model.Record) string {
	if date := byDate(r); date != "" {
		return date + separator + Norm(r.Meeting.Body)
	}
	return ""
}

func byDate(r *model.Record) string {
	if r.Meeting == nil {
		return ""
	}
	return Norm(r.Meeting.Date)
}

// The keys by which items are paired.

func byNumberAndTitle(i *model.Item) string {
	if i.Title == "" {
		return ""
	}
	return label(i.Number) + separator + Norm(i.Title)
}

func byTitle(i *model.Item) string { return Norm(i.Title) }

func byNumber(i *model.Item) string { return label(i.Number) }

func byBareness(i *model.Item) string {
	if i.Title == "" && i.Number == "" {
		return "bare"
	}
	return ""
}
