package parser

import (
	"strconv"

	"minutebook/model"
	"minutebook/parser/internal/outline"
	"minutebook/parser/internal/phrase"
)

// castVote is a vote that was read, with its record and its place.
type castVote struct {
	rec  *model.Record
	vote *model.Vote
	span outline.Span
}

// checkRecords compares what the records say in one place with what they say in
// another. A clerk's slip is not mended: a diagnostic tells of it.
func (r *reading) checkRecords() {
	rolls := map[*model.Record]roster{}
	for _, v := range r.cast {
		r.checkTally(v)
		roll, ok := rolls[v.rec]
		if !ok {
			roll = rosterOf(v.rec)
			rolls[v.rec] = roll
		}
		if roll.members > 0 {
			r.checkVoters(v, roll)
			r.checkTurnout(v, roll)
		}
	}
	r.checkNumbers()
}

// checkTally compares the count of each side with the names printed beside it.
func (r *reading) checkTally(v castVote) {
	if v.vote.Names == nil {
		return
	}
	for _, side := range sidesOf(v.vote) {
		if side.count != nil && len(side.names) > 0 && *side.count != len(side.names) {
			r.diagnose("tally-differs", v.span, "the count "+side.word+" is "+strconv.Itoa(*side.count)+", and the names printed are "+strconv.Itoa(len(side.names)))
			return
		}
	}
}

// checkVoters looks for those who voted among those who attended.
func (r *reading) checkVoters(v castVote, roll roster) {
	var missing []string
	for _, side := range sidesOf(v.vote) {
		for _, name := range side.names {
			if s := phrase.Surname(name); s != "" && !roll.here[s] {
				missing = append(missing, name)
			}
		}
	}
	if len(missing) == 0 {
		return
	}
	who := quote(missing[0])
	if n := len(missing) - 1; n > 0 {
		who += " and " + strconv.Itoa(n) + " more"
	}
	r.diagnose("voter-not-present", v.span, who+" voted, and the attendance does not name them as present")
}

// checkTurnout counts the votes against the members who were there to cast them.
func (r *reading) checkTurnout(v castVote, roll roster) {
	votes := 0
	for _, side := range sidesOf(v.vote) {
		n := len(side.names)
		if side.count != nil {
			n = max(n, *side.count)
		}
		votes += n
	}
	if votes > roll.members {
		r.diagnose("votes-exceed-members", v.span, strconv.Itoa(votes)+" votes were cast, and the attendance names "+strconv.Itoa(roll.members)+" members as present")
	}
}

// voteSide is one side of a vote: its count, nil where none is printed, and its names.
type voteSide struct {
	word  string
	count *int
	names []string
}

func sidesOf(v *model.Vote) [3]voteSide {
	sides := [3]voteSide{{word: "for", count: v.For}, {word: "against", count: v.Against}, {word: "of abstentions", count: v.Abstain}}
	if v.Names != nil {
		sides[0].names, sides[1].names, sides[2].names = v.Names.For, v.Names.Against, v.Names.Abstain
	}
	return sides
}

// roster is what an attendance says of who could vote.
type roster struct {
	members int             // present, or in place of another
	here    map[string]bool // surnames of all who attended
}

// rosterOf counts those of a record's attendance who were there. Where it names
// apologies alone, or only substitutes, it says nothing of who was there.
func rosterOf(rec *model.Record) roster {
	roll := roster{here: map[string]bool{}}
	present := false
	for _, p := range rec.Attendance {
		switch p.Status {
		case model.Present, model.Substitute:
			roll.members++
			present = present || p.Status == model.Present
		case model.Apologies, model.Absent:
			continue
		}
		for _, w := range phrase.NameWords(p.Name) {
			roll.here[w] = true
		}
	}
	if !present {
		roll.members = 0
	}
	return roll
}

// checkNumbers tells where items' numbers jump, go back or stand twice. A list
// that begins again at 1, as in a second part or a new year, does none of these.
func (r *reading) checkNumbers() {
	places := map[*model.Item]outline.Span{}
	for _, e := range r.account {
		if item, ok := e.owner.(*model.Item); ok && e.key == "number" {
			places[item] = e.span
		}
	}
	for _, rec := range r.records {
		last := ""
		seen := map[string]bool{}
		for _, item := range rec.Items {
			number := item.Number
			if number == "" {
				continue
			}
			switch step := phrase.NumberStep(last, number); {
			case step == phrase.NewSeries:
				clear(seen)
			case seen[number]:
				r.diagnose("item-repeat", places[item], "the number "+number+" stands at two items")
			case step == phrase.Jump:
				r.diagnose("item-jump", places[item], "after item "+last+" comes "+number)
			}
			seen[number] = true
			last = number
		}
	}
}
