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
		case isOffice(p.Text), hasDots(p.Text) && len(p.Text) < 160 && namesOffices(p.Text):
			r.furniture(p, "signature-office")
		case r.signedBy(p):
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

// signedBy reads the name of who signed, with the office: "J Fenwright, Chairman."
func (r *reading) signedBy(p *outline.Para) bool {
	t := strings.TrimRight(p.Text, " .")
	for _, w := range [...]string{"(signed) ", "signed "} {
		if opens(t, w) {
			t = t[len(w):]
		}
	}
	name, office, ok := strings.Cut(t, ", ")
	m := r.meeting()
	if office, _, _ = strings.Cut(office, ". "); !ok || len(p.Text) > 90 || m.Signed != "" || !isOffice(strings.ToUpper(office[:min(1, len(office))])+office[min(1, len(office)):]) || !phrase.LooksLikeName(name) {
		return false
	}
	m.Signed = r.value(whole(p), "signature", m, "signed")
	return true
}

// withoutTags takes the tags of the program that wrote the minutes.
func (r *reading) withoutTags(paras []*outline.Para) []*outline.Para {
	var out []*outline.Para
	for _, p := range paras {
		if isTag(p.Text) {
			r.furniture(p, "tag")
			continue
		}
		out = append(out, p)
	}
	return out
}

// agendaWords gives the number of an item's paragraphs that say what was to be
// done, where what was done is told below them: some clerks print the agenda's
// sentence again under each title.
func agendaWords(paras []*outline.Para) int {
	n := 0
	for n < len(paras) && opensTo(paras[n].Text) && !tellsPast(paras[n].Text) && !strings.HasSuffix(paras[n].Text, ";") {
		n++
	}
	if n == len(paras) || n > 0 && paras[0].Gap == 0 && paras[0].Listed() {
		return 0
	}
	return n
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
	return len(t) < 60 && startsUpper(strings.TrimLeft(t, "(")) && namesOffices(t)
}

// namesOffices tells whether all words are those with which offices are named.
func namesOffices(t string) bool {
	some := false
	for _, w := range strings.FieldsFunc(t, func(c rune) bool { return strings.ContainsRune(" ._…-–()/,:|", c) }) {
		if !offices[phrase.Small(w)] {
			return false
		}
		some = true
	}
	return some
}

// blogFoots stand below a post of a weblog, in small letters.
var blogFoots = [...]string{"newer post", "older post", "no comments", "post a comment", "leave a reply", "leave a comment", "posted in", "posted by", "filed under", "share this", "previous post", "next post",
	"subscribe to", "load more", "view more", "last updated", "page last updated", "copyright", "©", "site map", "printer friendly", "comments are closed", "related posts", "send an e-mail", "send an email", "top of page", "top view", "related documents", "download", "advertisement", "email this page", "print this page"}

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

// hasDots tells a line of dots or strokes that waits for a pen.
func hasDots(t string) bool { return strings.Contains(t, "....") || strings.Contains(t, "____") }
