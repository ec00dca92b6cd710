package parser

import (
	"strings"

	"minutebook/model"
)

// longestQuotation is the number of paragraphs over which a quotation may run.
const longestQuotation = 40

// quotation reads a paragraph of a motion or resolution whose words are quoted
// over several paragraphs: all of them are its words.
func (it *itemReader) quotation(c piece) bool {
	if res := it.res; res != nil && res.quoted {
		res.quoted = it.quotationGoesOn(c, true)
		if !it.clause(c) {
			it.unlabelledClause(c)
		}
		return true
	}
	pr := it.top()
	if pr == nil || !pr.quoted || pr.settled {
		return false
	}
	pr.quoted = it.quotationGoesOn(c, true)
	it.motionClause(pr, c)
	return true
}

// unlabelledClause makes a further paragraph of a quoted resolution a clause
// without a label.
func (it *itemReader) unlabelledClause(c piece) {
	res := it.res
	cl := &model.Clause{At: it.at(c.place())}
	cl.Label = it.label(c.p, "clause", cl, "label")
	cl.Text = it.value(c, "clause-unlabelled", cl, "text")
	res.list.addPlain(cl)
	res.Clauses = res.list.top
	res.spans = hull(res.spans, c.place())
}

// quotationGoesOn tells whether the quotation that holds a piece's words goes on
// in the next paragraph: the piece opens it, or stands within it, and a paragraph
// below ends with its closing mark, before anything that no motion holds. A mark
// that is never closed is a slip, and opens nothing.
func (it *itemReader) quotationGoesOn(c piece, within bool) bool {
	depth := 0
	if within {
		depth = 1
	}
	depth = quotationsOpen(depth, c.text())
	if depth <= 0 {
		return false
	}
	for n := 1; n <= longestQuotation; n++ {
		p := it.next(n)
		if p == nil || opensSection(p) || opensPapers(p) {
			return false
		}
		if marker, _ := it.glance(it.i + n); marker {
			return false
		}
		if depth = quotationsOpen(depth, p.Text); depth <= 0 {
			t := strings.TrimRight(p.Text, " .,;")
			return strings.HasSuffix(t, "”") || strings.HasSuffix(t, "\"")
		}
	}
	return false
}

// quotationsOpen tells how many quotations are open after a text before which
// depth were. Straight marks open and close by turns.
func quotationsOpen(depth int, t string) int {
	if strings.Count(t, "\"")%2 == 1 {
		if depth > 0 {
			depth--
		} else {
			depth++
		}
	}
	return depth + strings.Count(t, "“") - strings.Count(t, "”")
}

// wholeWords gives all the sentences of a motion's words that stand in its
// mover's paragraph: those within its quotation, and those that open with "That"
// as the first does. The sentences after them are given back.
func wholeWords(text piece, rest []piece) (words piece, after []piece) {
	depth := quotationsOpen(0, text.text())
	for len(rest) > 0 {
		t := rest[0].text()
		if depth <= 0 && !(opens(text.text(), "that ") && opens(t, "that ")) {
			break
		}
		depth = quotationsOpen(depth, t)
		text.hi = rest[0].hi
		rest = rest[1:]
	}
	return text, rest
}
