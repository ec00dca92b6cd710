package parser

import (
	"strings"

	"minutebook/parser/internal/phrase"
)

// inlineClause reads a clause whose label stands within the paragraph.
func (it *itemReader) inlineClause(words piece, e phrase.Enumerator) {
	label := words.part(0, e.End)
	e.Label = label.text()
	cl := it.res.list.place(it.reading, e, label.span())
	cl.Label = it.value(label, "clause", cl, "label")
	cl.Text = it.value(it.withoutTail(words.from(e.End)), "clause", cl, "text")
	cl.At = it.at(words.span())
	it.res.spans = hull(it.res.spans, words.span())
	it.res.Clauses = it.res.list.top
}

// splitInline finds a first clause that runs on from the words before it
// ("That: 1. …"), where the next paragraph is the second.
func (it *itemReader) splitInline(words piece) (text, first piece, e phrase.Enumerator) {
	next := it.next(1)
	if next == nil || !next.Listed() || next.Enum.Class == phrase.Bullet || next.Enum.Value != 2 {
		return words, piece{}, e
	}
	t := words.text()
	for i := 1; i < len(t); i++ {
		if t[i-1] != ' ' || i < 2 || !strings.ContainsAny(t[max(0, i-4):i-1], ":–—-") && i > len("that ") {
			continue
		}
		if e, ok := phrase.ReadEnumerator(t[i:]); ok && !e.Bare && e.Class == next.Enum.Class && e.Value == 1 && e.Spaced && e.End < len(t)-i {
			return words.part(0, i), words.from(i), e
		}
	}
	return words, piece{}, e
}

// runOnClauses reads words in which a whole list runs on: "That (a) the report be
// noted; (b) the fees be approved; and (c) officers be thanked."
func (it *itemReader) runOnClauses(words piece) bool {
	entries := runOnList(words.text(), it.bodies)
	if entries == nil {
		return false
	}
	res := it.res
	if first := entries[0].at; first > 0 {
		text := words.part(0, first)
		it.moversWithin(text)
		res.Text = it.value(text, "resolution-text", res.Resolution, "text")
		res.spans = hull(res.spans, text.span())
	}
	for k, entry := range entries {
		end := len(words.text())
		if k+1 < len(entries) {
			end = entries[k+1].at
		}
		it.inlineClause(words.part(entry.at, end), entry.sign)
	}
	return true
}

// runOnEntry is an entry of a list that runs on within a paragraph.
type runOnEntry struct {
	at   int // where its sign stands
	sign phrase.Enumerator
	word string // the first of its words, in small letters
}

// runOnSigns are letters of the second sign of a list, without which none runs on.
var runOnSigns = phrase.NewSigns("(b)", " b)", "(B)", " B)", "(ii)", " ii)", " ii.", "(2)", " 2)", " 2. ", "(II)", " b. ", " B. ")

// runOnList finds the entries of a list, and of lists within it, that run on
// within a paragraph. A sign opens an entry where the list begins, behind a colon,
// and where the entry before it is closed; elsewhere it refers to one: "as set out
// in (a) and (b) above".
func runOnList(t string, bodies []string) []runOnEntry {
	if strings.IndexByte(t, ')') < 0 && !strings.Contains(t, ". ") || !runOnSigns.In(t) {
		return nil
	}
	var entries, open []runOnEntry // open holds the first entry of each open list, with the last one's sign
	top := 0
	for i := 0; i < len(t); i++ {
		if i > 0 && t[i-1] != ' ' || !maySign(t[i:]) {
			continue
		}
		e, ok := phrase.ReadEnumerator(t[i:])
		if !ok || e.Bare || !e.Spaced || e.Class == phrase.Bullet || e.Class == phrase.Decimal || i+e.End+1 >= len(t) {
			continue
		}
		entry := runOnEntry{i, e, firstWord(t[i+e.End:])}
		if depth := goesOnWith(open, entry, strings.TrimRight(t[:i], " ")); depth >= 0 {
			open = open[:depth+1]
			open[depth].sign = e
			if depth == 0 {
				top++
			}
		} else if e.Value == 1 && len(open) < deepest && (len(open) > 0 || len(entries) == 0) && opensRunOn(strings.TrimRight(t[:i], " "), len(open) == 0, bodies) {
			open = append(open, entry)
			if len(open) == 1 {
				top = 1
			}
		} else {
			continue
		}
		entries = append(entries, entry)
		i += e.End - 1
	}
	if top < 2 {
		return nil
	}
	return entries
}

// maySign tells whether an enumerator with a bracket or a point may open t.
func maySign(t string) bool {
	return t[0] == '(' || len(t) > 3 && (t[0] >= '0' && t[0] <= '9' || t[0]|0x20 >= 'a' && t[0]|0x20 <= 'z') && strings.ContainsAny(t[1:4], ".)")
}

// goesOnWith gives the depth of the open list of which an entry is the next, with
// the one before it closed: by a semicolon or a full stop, by a comma, or by "and"
// where the entries begin alike. It gives -1 where there is none.
func goesOnWith(open []runOnEntry, entry runOnEntry, before string) int {
	bare := strings.TrimRight(strings.TrimSuffix(strings.TrimSuffix(before, " and"), " or"), " ")
	closed := strings.HasSuffix(bare, ";") || strings.HasSuffix(before, ".")
	comma := strings.HasSuffix(bare, ",")
	if !closed && (strings.HasSuffix(strings.TrimRight(bare, ","), ")") || refersBack[entry.word]) {
		return -1
	}
	for d := len(open) - 1; d >= 0; d-- {
		if succeeds(open[d].sign, entry.sign) && (closed || comma || len(bare) < len(before) && entry.word == open[d].word) {
			return d
		}
	}
	return -1
}

// refersBack are the words behind a sign that refers to an entry: "(a), (b) and (c) above".
var refersBack = map[string]bool{"and": true, "or": true, "above": true, "below": true, "of": true, "in": true, "refer": true, "refers": true}

// opensRunOn tells whether a list may begin behind these words: they announce it,
// there are none, or, at the top, they only lead to it ("That", "That the Council").
func opensRunOn(before string, top bool, bodies []string) bool {
	switch {
	case before == "":
		return top
	case announcesList(before):
		return true
	case !top:
		return false
	}
	if opens(before, "that ") && phrase.IsBody(before[len("that "):], bodies) || strings.EqualFold(before, "to") {
		return true
	}
	return strings.EqualFold(phrase.LastWord(before), "that")
}

// firstWord gives the first word of t in small letters.
func firstWord(t string) string {
	word, _, _ := strings.Cut(strings.TrimLeft(t, " "), " ")
	return phrase.Small(strings.TrimRight(word, ",:;"))
}
