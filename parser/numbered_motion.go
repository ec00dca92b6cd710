package parser

import (
	"slices"

	"minutebook/model"
)

// lostMotion makes a motion of what stands under a number alone ("Resolution No.
// 2017-76") and was lost: clerks who count every motion as a resolution count
// those too that were defeated. Under a word that decides, what stands was decided.
func (it *itemReader) lostMotion(res *resolution) bool {
	b := res.ballot
	at := slices.Index(it.resList, res)
	if !res.counted || b == nil || b.vote.Result != model.Lost || at < 0 || len(res.Reasons) > 0 {
		return false
	}
	it.resList = slices.Delete(it.resList, at, at+1)
	m := &model.Motion{Section: res.Section, Kind: model.KindMotion, Heading: res.Heading, Text: res.Text, Clauses: res.Clauses,
		Mover: res.Mover, Seconder: res.Seconder, At: it.at(res.spans), ID: it.id(res.spans.Start)}
	for i := res.entered; i < len(it.account); i++ {
		switch e := &it.account[i]; {
		case e.owner != any(res.Resolution):
		case e.key == "marker":
			e.role, e.owner, e.key = Mark, nil, ""
		default:
			e.owner = m
		}
	}
	for _, s := range b.slots {
		s.drop = true
	}
	m.Vote = it.makeVote(b)
	it.item.Motions = append(it.item.Motions, m)
	return true
}
