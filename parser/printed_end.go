package parser

import (
	"strings"

	"minutebook/parser/internal/outline"
	"minutebook/parser/internal/phrase"
)

// withoutEnd takes what stands below the last item's text: offices without their
// holders, lines that wait for a signature, a site's foot, tags.
func (r *reading) withoutEnd(paras []*outline.Para) []*outline.Para {
	for len(paras) > 0 {
		p := paras[len(paras)-1]
		switch {
		case p.Listed():
			return paras
		case isOffice(p.Text):
			r.furniture(p, "signature-office")
		case isTag(p.Text):
			r.furniture(p, "tag")
		case outline.FurnitureRule(p.Text) != "":
			r.furniture(p, outline.FurnitureRule(p.Text))
		case outline.FootRule(p.Text) != "", isBlogFoot(p.Text):
			r.furniture(p, "page-foot")
		default:
			if !r.began(p) {
				return paras
			}
		}
		paras = paras[:len(paras)-1]
	}
	return paras
}

// began reads "Meeting started: 7.00 pm" at the end of minutes.
func (r *reading) began(p *outline.Para) bool {
	for _, w := range [...]string{"meeting started", "meeting began", "meeting commenced", "start of meeting"} {
		if !opens(p.Text, w) || len(p.Text) > 50 {
			continue
		}
		m := r.meeting()
		clock, at, ok := phrase.ReadTime(p.Text)
		if !ok || m.StartTime != "" {
			return false
		}
		m.StartTime = clock
		c := whole(p)
		r.account = append(r.account, entry{c.of(at).span(), Value, "closing-line", m, "start_time"})
		r.mark(c, "closing-line")
		return true
	}
	return false
}

// offices are the words of a line that names an office below a signature, in
// small letters.
var offices = map[string]bool{"chair": true, "chairman": true, "chairperson": true, "chairwoman": true, "mayor": true, "lord": true, "deputy": true, "vice": true,
	"provost": true, "convener": true, "convenor": true, "cathaoirleach": true, "clerk": true, "chief": true, "executive": true, "president": true, "secretary": true,
	"town": true, "parish": true, "the": true, "of": true, "council": true, "committee": true, "meetings": true, "administrator": true, "leader": true, "and": true, "to": true,
	"director": true, "position": true, "date": true, "signed": true, "dated": true, "board": true, "governors": true}

// isOffice tells a line that names nothing but an office.
func isOffice(t string) bool {
	if len(t) > 60 || !startsUpper(strings.TrimLeft(t, "(")) {
		return false
	}
	some := false
	for _, w := range strings.FieldsFunc(t, func(c rune) bool { return strings.ContainsRune(" ._…-–()/,:", c) }) {
		if !offices[phrase.Small(w)] {
			return false
		}
		some = true
	}
	return some
}

// blogFoots stand below a post of a weblog, in small letters.
var blogFoots = [...]string{"newer post", "older post", "no comments", "post a comment", "leave a reply", "leave a comment", "posted in", "posted by", "filed under", "share this", "previous post", "next post",
	"subscribe to", "load more", "view more", "last updated", "page last updated", "copyright", "©", "site map", "printer friendly", "comments are closed", "related posts"}

func isBlogFoot(t string) bool {
	if len(t) > 90 {
		return false
	}
	for _, w := range blogFoots {
		if opens(t, w) || strings.EqualFold(t, w) {
			return true
		}
	}
	return false
}

// isTag tells a tag of the program that wrote the minutes: "<AI1>", "</AI1>",
// "<TRAILER_SECTION>".
func isTag(t string) bool {
	if len(t) < 3 || len(t) > 40 || t[0] != '<' || t[len(t)-1] != '>' {
		return false
	}
	for _, c := range strings.Trim(t, "</>") {
		if (c < 'A' || c > 'Z') && (c < '0' || c > '9') && c != '_' {
			return false
		}
	}
	return true
}
