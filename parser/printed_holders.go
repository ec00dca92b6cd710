package parser

import (
	"strings"

	"minutebook/parser/internal/phrase"
)

// heldInBrackets reads a list of posts that hold commas of their own, with whoever holds
// each in brackets behind it: "Director, Roads and Transport (Mr. P. Marl), Staff Officer,
// Housing (Ms. T. Lisle)". A post without a holder stands for itself.
func (r *peopleReader) heldInBrackets(c piece) bool {
	t := c.text()
	if strings.Count(t, "(") < 2 {
		return false
	}
	var list []person
	held, parted := 0, false
	for at := 0; at < len(t); {
		open := strings.IndexByte(t[at:], '(')
		if open < 0 {
			return false
		}
		open += at
		end := closing(t, open)
		behind := strings.TrimLeft(t[min(end+1, len(t)):], " ")
		if end == len(t) || behind != "" && !strings.ContainsAny(behind[:1], ",;.") && !opens(behind, "and ") {
			return false
		}
		post, holder := c.part(at, len(strings.TrimRight(t[:open], " ,"))), c.part(open+1, end)
		for _, w := range [...]string{"and ", "the "} {
			if opens(post.text(), w) {
				post = post.from(len(w))
			}
		}
		switch {
		case !startsUpper(post.text()) || !phrase.HasPost(post.text()) || phrase.NameShape(post.text()) >= phrase.Initialled:
			return false
		case phrase.OpensWithTitle(holder.text()) && phrase.NameShape(holder.text()) >= phrase.Initialled:
			list = append(list, person{name: holder, role: post, joint: '(', shape: phrase.TitledName})
			parted = parted || len(segmentsOf(post)) > 1
			held++
		default:
			list = append(list, person{name: piece{c.p, post.lo, c.lo + end + 1}, shape: phrase.BareName})
		}
		at = len(t) - len(strings.TrimLeft(behind, " ,;."))
	}
	if held < 2 || !parted {
		return false // others read it
	}
	for _, p := range list {
		r.add(p)
	}
	return true
}

// holderFollows tells whether a line ends with the first words of a post, behind the
// holder of another in brackets, and the next line has the rest of it with its holder:
// "… (Mr. P. Marl), Director, Roads" / "and Transport (Mr. B. Fenn), …".
func holderFollows(before, t string) bool {
	last := strings.LastIndexByte(before, ')')
	open := strings.IndexByte(t, '(')
	if last < 0 || open <= 0 || strings.ContainsAny(t[:open], ".;:") || !phrase.OpensWithTitle(t[open+1:]) {
		return false
	}
	first := strings.LastIndexByte(before[:last], '(')
	return first >= 0 && phrase.OpensWithTitle(before[first+1:last]) && strings.Trim(before[last+1:], " ,;.") != ""
}
