package parser

import (
	"strings"

	"minutebook/model"
	"minutebook/parser/internal/phrase"
)

// meetsInFull gives the body of an authority that met in full the authority's own
// name, and on a site's page the authority that of a body which is one itself.
func (r *reading) meetsInFull() {
	m := r.rec.Meeting
	switch {
	case r.layout != model.LayoutPrinted && m.Date == "": // a site's logo names the authority of all its bodies
	case m.Body == "" && m.Authority != "":
		m.Body = r.named("authority", "body", m.Authority)
	case r.layout != model.LayoutPrinted && strings.HasSuffix(phrase.Small(m.Body), "board"): // of the site's council, or of several
	case m.Authority == "" && isOrganisation(m.Body):
		m.Authority = r.named("body", "authority", m.Body)
	}
}

// named enters the words of one key of the meeting as those of another too. It gives
// none where no words of the source hold them.
func (r *reading) named(from, to, words string) string {
	m := r.rec.Meeting
	for _, e := range r.account[r.opened:] {
		if e.owner == m && e.key == from {
			r.account = append(r.account, entry{e.span, Value, "head-name", m, to})
			return words
		}
	}
	return ""
}
