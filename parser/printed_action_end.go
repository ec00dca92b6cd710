package parser

import (
	"strings"

	"minutebook/model"
	"minutebook/parser/internal/outline"
	"minutebook/parser/internal/phrase"
)

// How far from the end of a paragraph a call for action is looked for, and how long
// the words are at most that only name who is to act.
const (
	actionReach  = 160
	longestActor = 40
)

// actionSigns are letters of such a call.
var actionSigns = phrase.NewSigns(" Action", " ACTION", "(Action", "(ACTION", "[Action", "[ACTION")

// withoutAction takes from the end of a paragraph what calls for action: "The bin is to
// be replaced. Action: Clerk", "… has been told. (Action by: J Baird)".
func (it *itemReader) withoutAction(p *outline.Para) *outline.Para {
	t := p.Text
	from := max(0, len(t)-actionReach)
	if !actionSigns.In(t[from:]) {
		return p
	}
	at, bracket := actionAtEnd(t, from)
	if at <= 0 {
		return p
	}
	parts := p.Cut([]int{at})
	if len(parts) != 2 || parts[1].Listed() {
		return p
	}
	c := whole(parts[1])
	label, owner, text := actionWords(c, bracket)
	if owner.empty() && text.empty() {
		return p
	}
	it.markText(label, "label-action")
	it.enterAction(c, owner, text)
	return parts[0]
}

// enterAction enters the action that c tells of: who is to act, or what is asked.
func (it *itemReader) enterAction(c, owner, text piece) {
	a := &model.Action{At: it.at(c.place())}
	if !owner.empty() {
		a.Owner = it.value(owner, "action-owner", a, "owner")
	}
	if !text.empty() {
		a.Text = it.value(text, "action", a, "text")
	}
	it.markText(c, "label-action")
	it.item.Actions = append(it.item.Actions, a)
}

// actionAtEnd gives where the last sentence or bracket of a paragraph begins that calls
// for action, and whether it is a bracket; 0 where none does.
func actionAtEnd(t string, from int) (at int, bracket bool) {
	end := strings.TrimRight(t, " .")
	if strings.HasSuffix(end, ")") || strings.HasSuffix(end, "]") {
		if i := strings.LastIndexAny(end, "(["); i > from && phrase.HasFold(end[i+1:], "action") && strings.IndexAny(end[i:], ")]") == len(end)-i-1 {
			return i, true
		}
	}
	for i := len(t) - len("Action"); i > from; i-- {
		if t[i] != 'A' || t[i-1] != ' ' || !phrase.HasFold(t[i:], "action") {
			continue
		}
		before := strings.TrimRight(t[:i], " ")
		if before != "" && strings.IndexByte(".?!)”", before[len(before)-1]) >= 0 && !phrase.Abbreviated(strings.TrimSuffix(before, ".")) {
			return i, false
		}
	}
	return 0, false
}

// actionWords parts the label from who is to act, or from what is asked.
func actionWords(c piece, bracket bool) (label, owner, text piece) {
	if bracket {
		c = c.part(1, strings.LastIndexAny(c.text(), ")]"))
	}
	t := c.text()
	n := len("action")
	for _, w := range [...]string{"action by", "action for", "actions", "action"} {
		if phrase.HasFold(t, w) {
			n = len(w)
			break
		}
	}
	by := strings.HasSuffix(phrase.Small(t[:n]), "by")
	rest := strings.TrimLeft(t[n:], " ")
	words := strings.TrimLeft(rest, ":-–— ")
	signed := len(words) < len(rest)
	if words == "" || len(rest) == len(t[n:]) && !signed {
		return // "Actions", "Actionable"
	}
	who := strings.TrimRight(words, " .")
	from := len(t) - len(words)
	switch {
	case saysNothing(who):
	case len(who) <= longestActor && isOwner(who) && (signed || namesActor(who) || by && phrase.NameShape(who) >= phrase.Initialled || bracket && actionInitials(t) > 0):
		return c.part(0, from), c.part(from, from+len(who)), piece{}
	case signed && !bracket && strings.IndexByte(rest, ':') == 0:
		return c.part(0, from), piece{}, c.from(from)
	}
	return piece{}, piece{}, piece{}
}
