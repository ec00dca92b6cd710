package parser

import (
	"strings"

	"minutebook/model"
	"minutebook/parser/internal/phrase"
)

// opensOther tells whether a paragraph below a marker that stands alone plainly
// is something else than its words: the words were then lost.
func (it *itemReader) opensOther(c piece) bool {
	m, ok := phrase.ReadMarker(c.text(), it.bodies)
	return ok && !it.res.headed(m)
}

// headed tells whether a marker stands under the heading "Decision", which makes
// the whole sentence the words of what was decided: "The Committee agreed to …".
func (res *resolution) headed(m phrase.Marker) bool {
	return res != nil && res.pointing && res.waiting && !m.Capitals && m.Rule == "marker-after-lead"
}

// furtherClause tells whether a paragraph without a number is a further clause:
// a second "That …" right after the first, a line of a list that its lead-in
// announced, a name within a clause whose list goes on below.
func (it *itemReader) furtherClause(c piece) bool {
	res, t := it.res, c.text()
	if len(res.list.top) == 0 || res.unlabeled && res.list.within(true) == nil {
		if it.layout == model.LayoutPrinted && (len(res.list.top) == 0 && announcesGrounds(res.Text)) && isGround(t) {
			return true
		}
		last := res.Text
		if n := len(res.list.top); n > 0 {
			last = res.list.top[n-1].Text
		}
		if opens(res.Text, "that ") && (opens(t, "that ") || opensFurther(t) && !strings.HasSuffix(last, ".")) && !announcesList(last) || strings.HasPrefix(res.Text, "To ") && opensTo(t) && !tellsPast(t) {
			return true
		}
		if res.pointing && res.Text == "" {
			return false
		}
		return announcesList(res.Text) && (len(res.list.top) == 0 || unfinished(last)) && !isNarrative(t) && (it.layout != model.LayoutPrinted || readsOn(t) || len(res.list.top) > 0)
	}
	next := it.next(1)
	for n := 1; next != nil && !next.Listed() && n < 12 && len(next.Text) < 80; n++ {
		next = it.next(n + 1)
	}
	return res.list.open() && next != nil && next.Listed() && res.list.continues(next.Enum) && len(t) < 160
}

// grounds close the words of a decision whose ground stands in a paragraph of its own.
var grounds = [...]string{"for the following reason", "for the following reasons", "on the following ground", "on the following grounds", "subject to the following condition"}

// announcesGrounds tells such words: "That permission be refused for the following reason:".
func announcesGrounds(t string) bool {
	low := phrase.Small(strings.TrimRight(t, " :-–—"))
	if len(low) == len(t) {
		return false
	}
	for _, w := range grounds {
		if strings.HasSuffix(low, w) {
			return true
		}
	}
	return false
}

// isGround tells a sentence that gives the ground of a decision rather than what was said
// of it: "The proposed shed would harm the harbour."
func isGround(t string) bool {
	if !strings.HasSuffix(t, ".") || opensPerson(t) || opens(t, "members ") || opens(t, "the committee ") || opens(t, "the chair") {
		return false
	}
	return !tellsPast(t) || opens(t, "the propos") && (strings.Contains(t, " would ") || strings.Contains(t, " contrary to "))
}

// opensFurther tells a part of a decision that runs on from the one above: "AND
// FURTHER THAT the tolls be halved."
func opensFurther(t string) bool {
	for _, w := range [...]string{"and further that ", "and that ", "further that ", "and also that "} {
		if opens(t, w) {
			return true
		}
	}
	return false
}

// announcesList tells whether words end so that a list must follow.
func announcesList(s string) bool {
	if s == "" || s[len(s)-1] == '.' {
		return false // as nearly every paragraph
	}
	if s[len(s)-1] == ' ' {
		s = strings.TrimRight(s, " ")
	}
	return strings.HasSuffix(s, ":") || strings.HasSuffix(s, "-") || strings.HasSuffix(s, "–") || strings.HasSuffix(s, "—")
}

// readsOn tells an entry of a list that lost its sign from a row of a table: it
// reads on from the words above, or ends so that another entry follows.
func readsOn(t string) bool {
	return !startsUpper(t) || opensThat(t) || opensTo(t) || strings.IndexByte(";,", t[len(t)-1]) >= 0 || strings.HasSuffix(t, " and") || strings.HasSuffix(t, ".") && !strings.Contains(t, " – ")
}

// unfinished tells whether a line of a list ends so that another follows.
func unfinished(s string) bool {
	return !strings.HasSuffix(s, ".") || strings.HasSuffix(s, "; and.")
}
