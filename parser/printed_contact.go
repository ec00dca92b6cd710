package parser

import (
	"strings"

	"minutebook/parser/internal/outline"
	"minutebook/parser/internal/phrase"
)

// contactLabels open a line at the end of minutes that says how to reach who wrote them.
var contactLabels = phrase.NewPrefixes("telephone:", "telephone no", "tel:", "tel.", "tel no", "phone:", "fax:", "email:", "e-mail:", "e mail:", "direct line:")

// contactNotes open a sentence there that says who it is.
var contactNotes = phrase.NewPrefixes("the officer who has produced these minutes", "the officer who produced these minutes", "the officer who has drafted these minutes", "these minutes were produced by ",
	"minutes produced by ", "press enquiries", "for further information ", "for more information ", "if you have any queries ", "if you have any enquiries ", "queries about these minutes", "contact officer:", "contact:")

// longestContactNote bounds such a sentence, and mostContactLines how many lines it all
// takes, the name above them included.
const (
	longestContactNote = 240
	mostContactLines   = 8
)

// isContactLine tells such a line, or such a sentence with a number or an address in it.
func isContactLine(p *outline.Para) bool {
	t := p.Text
	if p.Listed() || len(t) > longestContactNote {
		return false
	}
	reach := strings.IndexByte(t, '@') > 0 || digitsIn(t) >= fewestOfNumber
	return reach && (contactNotes.Of(t) != "" || len(t) < longestTitle && contactLabels.Of(t) != "")
}

// fewestOfNumber is how many figures the number of a telephone has at least.
const fewestOfNumber = 5

func digitsIn(t string) int {
	n := 0
	for i := 0; i < len(t); i++ {
		if t[i] >= '0' && t[i] <= '9' {
			n++
		}
	}
	return n
}

// contactStart gives the index of the first of the lines at the end of a text that say
// how to reach who wrote it: they, and the name and post above them.
func contactStart(paras []*outline.Para) int {
	at := len(paras)
	for at > 0 && len(paras)-at < mostContactLines && isContactLine(paras[at-1]) {
		at--
	}
	if at == len(paras) || at == 0 || contactNotes.Of(paras[at].Text) != "" {
		return at
	}
	name, post, _ := strings.Cut(paras[at-1].Text, ", ")
	if p := paras[at-1]; !p.Listed() && len(p.Text) < longestTitle && phrase.LooksLikeName(name) && (post == "" || phrase.HasPost(post)) {
		at--
	}
	return at
}

// contactAtEnd reads those lines: they are the meeting's contact.
func (r *reading) contactAtEnd(paras []*outline.Para) bool {
	at := contactStart(paras)
	if at == len(paras) || at == 0 {
		return false
	}
	c := whole(paras[at].With(paras[at+1:]...))
	if m := r.meeting(); m.Contact == "" {
		m.Contact = r.value(c, "contact", m, "contact")
	} else {
		r.mark(c, "contact")
	}
	return true
}
