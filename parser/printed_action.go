package parser

import (
	"slices"
	"strings"

	"minutebook/model"
	"minutebook/parser/internal/outline"
	"minutebook/parser/internal/phrase"
	"minutebook/parser/internal/source"
)

// owners reads the column at the right of a paragraph: it names who is to act.
func (it *itemReader) owners(p *outline.Para) { it.owned(p.Tails) }

// ownersOfTitle reads the column at the right of an item's title. What stands
// beside the text on the title's line is that text's.
func (it *itemReader) ownersOfTitle(title piece) {
	if title.p == nil {
		return
	}
	it.owned(slices.DeleteFunc(slices.Clone(title.p.Tails), func(t outline.Span) bool {
		return len(it.paras) > 0 && slices.Contains(it.paras[0].Tails, t)
	}))
}

func (it *itemReader) owned(column []outline.Span) {
	for _, t := range column {
		a := &model.Action{At: it.at(t), Owner: source.Fold(it.src.S[t.Start:t.End])}
		it.account = append(it.account, entry{t, Value, "owner-column", a, "owner"})
		it.item.Actions = append(it.item.Actions, a)
	}
}

// countOwners tells how many lines of printed minutes name who is to act on what
// stands above them: a converter put the column of owners below the text.
func countOwners(paras []*outline.Para) int {
	n := 0
	for i := 1; i < len(paras); i++ {
		if ownsAbove(paras, i) {
			n++
		}
	}
	return n
}

// ownsAbove tells a line that names nothing but an office or a person, below a
// text that came to its end.
func ownsAbove(paras []*outline.Para, i int) bool {
	p, above := paras[i], paras[i-1]
	if p.Listed() || p.Gap > 0 || p.Row || len(p.Bars) > 0 || !namesActor(p.Text) {
		return false
	}
	return strings.HasSuffix(above.Text, ".") && len(above.Text) > 20 && strings.Contains(above.Text, " ")
}

// namesActor tells "Clerk", "Cllr. Marl", "Clerk/Chair", and nothing else.
func namesActor(t string) bool {
	if len(t) > 40 {
		return false
	}
	for who := range strings.FieldsFuncSeq(t, func(c rune) bool { return c == '/' || c == '&' || c == ',' }) {
		switch who = strings.TrimSpace(who); phrase.Small(strings.TrimPrefix(who, "The ")) {
		case "clerk", "town clerk", "parish clerk", "deputy clerk", "assistant clerk", "clerk to the council", "chair", "chairman", "vice chairman", "vice chair", "secretary", "treasurer", "all councillors", "all members":
			continue
		}
		if !phrase.OpensWithTitle(who) || phrase.NameShape(who) != phrase.TitledName {
			return false
		}
	}
	return t != ""
}

// ownerBelow reads a line that names who is to act on the paragraph above it,
// where these minutes do so as a habit: one such line might be a heading.
func (it *itemReader) ownerBelow(c piece) bool {
	if n := actionInitials(c.text()); n > 0 && c.lo == 0 {
		a := &model.Action{At: it.at(c.place())}
		it.markText(c.part(0, n), "label-action")
		a.Owner = it.value(c.from(n), "action-owner", a, "owner")
		it.item.Actions = append(it.item.Actions, a)
		return true
	}
	if it.ownerLines < 2 || it.i == 0 || c.lo > 0 || !ownsAbove(it.paras, it.i) {
		return false
	}
	a := &model.Action{At: it.at(c.place())}
	a.Owner = it.value(c, "owner-below", a, "owner")
	it.item.Actions = append(it.item.Actions, a)
	return true
}

// bracketedAction reads a bracket that says who is to act, or what is to be done:
// "(Action: Clerk)".
func (it *itemReader) bracketedAction(c piece) bool {
	t := strings.TrimRight(c.text(), " .")
	if len(t) < len("(Action: A)") || t[0] != '(' && t[0] != '[' || t[len(t)-1] != ')' && t[len(t)-1] != ']' || !phrase.HasFold(t[1:], "action:") {
		return false
	}
	words := c.part(1+len("action:"), len(t)-1)
	words = words.from(len(words.text()) - len(strings.TrimLeft(words.text(), " ")))
	if isOwner(words.text()) {
		it.enterAction(c, words, piece{})
	} else {
		it.enterAction(c, piece{}, words)
	}
	return true
}

// actionInitials gives the length of the word "Action" where nothing but initials
// stands behind it: "Action CB, NT", "ACTION ALL". 0 for other words.
func actionInitials(t string) int {
	if t == "" || t[0]|0x20 != 'a' {
		return 0
	}
	word, who, ok := strings.Cut(t, " ")
	if !ok || len(who) > 40 || !phrase.HasFold(word, "action") || actionLogs[phrase.Small(t)] {
		return 0
	}
	switch phrase.Small(word) {
	case "action", "actions":
	default:
		return 0
	}
	for w := range strings.FieldsFuncSeq(who, func(c rune) bool { return strings.ContainsRune(" ,/&", c) }) {
		if phrase.Small(w) != "and" && phrase.Small(w) != "clerk" && (len(w) < 2 || len(w) > 3 || w != strings.ToUpper(w) || !hasLetter(w)) {
			return 0
		}
	}
	return len(word)
}

// actionRows reads the rows of a table of actions that was saved with its cells
// on one line: "ACTION / OWNER", and below it what is asked and of whom.
func (it *itemReader) actionRows(c piece) bool {
	sep := cellsOfActions(c.text())
	if sep == "" {
		return false
	}
	it.mark(c, "label-action")
	for next := it.next(1); next != nil && !next.Listed(); next = it.next(1) {
		row := whole(next)
		at := strings.LastIndex(row.text(), sep)
		if at <= 0 || !isOwner(row.text()[at+len(sep):]) {
			break
		}
		it.i++
		a := &model.Action{At: it.at(row.place())}
		a.Text = it.value(row.part(0, at), "action", a, "text")
		a.Owner = it.value(row.from(at+len(sep)), "action-owner", a, "owner")
		it.markText(row, "cell-bar")
		it.item.Actions = append(it.item.Actions, a)
	}
	it.suspendResolution()
	return true
}

// cellsOfActions gives what parts the cells of the head of a table of actions.
func cellsOfActions(t string) string {
	if !phrase.HasFold(t, "action") {
		return ""
	}
	for _, sep := range [...]string{" / ", " | "} {
		what, who, ok := strings.Cut(t, sep)
		if ok && outline.IsOwnerHead(who) && !strings.Contains(what, " ") {
			return sep
		}
	}
	return ""
}
