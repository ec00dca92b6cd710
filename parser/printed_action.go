package parser

import (
	"minutebook/model"
	"minutebook/parser/internal/outline"
	"minutebook/parser/internal/source"
)

// owners reads the column at the right of a paragraph: it names who is to act.
func (it *itemReader) owners(p *outline.Para) {
	for _, t := range p.Tails {
		a := &model.Action{At: it.at(t), Owner: source.Fold(it.src.S[t.Start:t.End])}
		it.account = append(it.account, entry{t, Value, "owner-column", a, "owner"})
		it.item.Actions = append(it.item.Actions, a)
	}
}
