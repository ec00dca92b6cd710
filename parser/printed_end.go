package parser

import (
	"strings"

	"minutebook/parser/internal/outline"
	"minutebook/parser/internal/phrase"
)

// withoutEnd takes what stands below the last item's text: offices without their
// holders, lines that wait for a signature, a site's foot, tags.
func (r *reading) withoutEnd(paras []*outline.Para) []*outline.Para {
	paras = r.withoutLinks(paras)
	penned := false // a line for the pen, or an office, stood below
	for len(paras) > 0 {
		p := paras[len(paras)-1]
		if n := r.signatureBlock(paras); n > 0 {
			paras = paras[:len(paras)-n]
			continue
		}
		switch {
		case p.Listed() && p.Enum.Class == phrase.Bullet && r.signedBy(p): // "- COUNCILLOR TERN, Convener."
		case p.Listed():
			return paras
		case isOffice(p.Text), awaitsPen(p.Text), outline.IsFilePath(p.Text):
			r.furniture(p, "signature-office")
			penned = true
		case r.namedUnderDots(paras):
		case penned && r.datedAbovePen(paras):
		case r.signedBy(p), r.submittedBy(p), r.signedUnderRule(paras), r.confirmed(p), r.published(p):
		case isPapersLink(p.Text):
			r.furniture(p, "page-foot")
		case isValediction(p.Text), isTypistsReference(p.Text):
			r.furniture(p, "signature-office")
		case isEndMark(p.Text), tellsOfPaper(p.Text):
			r.furniture(p, "end-mark")
		case awaitsConfirmation(p.Text):
			r.furniture(p, "empty-signature")
		case r.adjourned(p):
		case outline.FurnitureRule(p.Text) != "":
			r.furniture(p, outline.FurnitureRule(p.Text))
		case outline.FootRule(p.Text) != "", isBlogFoot(p.Text):
			r.furniture(p, "page-foot")
		case r.contactAtEnd(paras):
			return r.withoutEnd(paras[:contactStart(paras)])
		default:
			if !r.began(p) {
				return paras
			}
		}
		paras = paras[:len(paras)-1]
	}
	return paras
}

// linkLists head the links that a site prints below a text, in small letters.
var linkLists = map[string]bool{"related documents": true, "related posts": true, "recent posts": true, "related": true, "related links": true, "recent comments": true, "archives": true,
	"categories": true, "attachments": true, "you may also like": true, "useful links": true, "quick links": true, "more documents": true, "similar documents": true,
	"share": true, "share this": true, "share this page": true, "share this post": true, "share on": true}

// longestLinks is how many paragraphs a site's links take below a text.
const longestLinks = 40

// withoutLinks takes the links of a site from the end of a text: nothing but names
// of other pages stands below their heading.
func (r *reading) withoutLinks(paras []*outline.Para) []*outline.Para {
	for i := len(paras) - 1; i > 0 && i >= len(paras)-longestLinks; i-- {
		p := paras[i]
		if p.Listed() && p.Enum.Class != phrase.Bullet || len(p.Text) > 90 || strings.HasSuffix(p.Text, ".") && tellsPast(p.Text) && !isBlogFoot(p.Text) {
			break
		}
		if _, closes := phrase.ReadClosing(p.Text); closes {
			break
		}
		if !linkLists[phrase.Small(strings.TrimRight(p.Text, " :"))] {
			continue
		}
		for _, q := range paras[i:] {
			r.furniture(q, "page-foot")
		}
		return r.withoutLinks(paras[:i])
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
	office, _, _ = strings.Cut(office, ". ")
	office = strings.TrimLeft(office[strings.LastIndex(office, ", ")+1:], " ") // letters after the name are no office
	if !ok || len(p.Text) > 90 || m.Signed != "" || !isOffice(strings.ToUpper(office[:min(1, len(office))])+office[min(1, len(office)):]) || !phrase.LooksLikeName(name) {
		return false
	}
	r.markSpan(p.EnumSpan, "signature")
	m.Signed = r.value(whole(p), "signature", m, "signed")
	return true
}

// signatureLines is how many lines a signature takes at most, with the office and
// the date below the name.
const signatureLines = 4

// signatureBlock reads a signature of several lines: who signed, the office, the
// date. It gives the number of its paragraphs, 0 where the text ends in none.
func (r *reading) signatureBlock(paras []*outline.Para) int {
	m := r.meeting()
	last := len(paras) - 1
	if n := underValediction(paras); n > 0 && m.Signed == "" {
		m.Signed = r.value(whole(paras[last-n+1].With(paras[last-n+2:]...)), "signature", m, "signed")
		return n
	}
	if m.Signed != "" {
		return 0
	}
	if nameOverOffice(paras) {
		m.Signed = r.value(whole(paras[last-1].With(paras[last])), "signature", m, "signed")
		return 2
	}
	if !isDatedLabel(paras[last].Text) {
		return 0
	}
	for n := 1; n < signatureLines && n <= last; n++ {
		p := paras[last-n]
		switch {
		case p.Listed():
			return 0
		case isOffice(p.Text):
		case phrase.ReadSignature(p.Text):
			m.Signed = r.value(whole(p.With(paras[last-n+1:]...)), "signature", m, "signed")
			return n + 1
		default:
			return 0
		}
	}
	return 0
}

// nameOverOffice tells whether a text ends in the name of who signed over the
// office, below a sentence that has come to its end: "ANNE FROME" / "Mayor".
func nameOverOffice(paras []*outline.Para) bool {
	last := len(paras) - 1
	if last < 2 {
		return false
	}
	office, name, above := paras[last], paras[last-1], paras[last-2].Text
	bare := strings.TrimRight(name.Text, " ,.")
	if office.Listed() || name.Listed() || office.Gap > 1 || len(name.Text) > 60 || !isOffice(office.Text) || awaitsPen(office.Text) || isOffice(name.Text) || penWords[phrase.Small(bare)] || strings.Contains(bare, ":") {
		return false
	}
	_, closes := phrase.ReadClosing(above)
	if _, fate := phrase.ReadOutcome(bare); fate || name.Gap == 0 && !closes {
		return false // "LOST" stands above the Chairman's line too
	}
	return (closes || strings.HasSuffix(above, ".")) && (phrase.LooksLikeName(bare) || phrase.IsCapitals(bare) && phrase.OpensWithTitle(bare))
}

// endMarks stand below the last words of minutes and say no more than that, in small letters.
var endMarks = map[string]bool{"end of minutes": true, "end of document": true, "end of record": true, "ends": true, "end": true, "minutes end": true, "meeting ends": true, "end of meeting": true}

func isEndMark(t string) bool {
	return len(t) < 40 && endMarks[phrase.Small(strings.Trim(t, " .*()[]-–—_"))]
}

// paperNotes are what a note below minutes says of them, in small letters.
var paperNotes = [...]string{" have been redacted ", " are subject to confirmation", " are subject to approval", " remain draft ", " are draft until ", " are in draft "}

// tellsOfPaper tells a note about the paper: "Council Minutes have been redacted in
// accordance with the Act."
func tellsOfPaper(t string) bool {
	low := phrase.Small(t)
	at := strings.Index(low, "minutes")
	if at < 0 || at > 20 || len(t) > 200 {
		return false
	}
	for _, w := range paperNotes {
		if i := strings.Index(low+" ", w); i == at+len("minutes") {
			return true
		}
	}
	return false
}

// underValediction counts the paragraphs of a name and its office right below
// words such as "Respectfully submitted,".
func underValediction(paras []*outline.Para) int {
	last := len(paras) - 1
	for n := 1; n < signatureLines && n <= last; n++ {
		p := paras[last-n+1]
		if p.Listed() || len(p.Text) > 60 {
			return 0
		}
		if isValediction(paras[last-n].Text) {
			if name, _, _ := strings.Cut(p.Text, ","); phrase.LooksLikeName(name) {
				return n
			}
			return 0
		}
		if !phrase.HasPost(p.Text) && !isOffice(p.Text) && !isDate(p.Text) {
			return 0
		}
	}
	return 0
}

// isDatedLabel tells "Date: 21 December 2009".
func isDatedLabel(t string) bool {
	for _, w := range [...]string{"date: ", "dated: ", "date ", "dated "} {
		if opens(t, w) {
			return isDate(t[len(w):])
		}
	}
	return false
}

// isValediction tells the words above a secretary's name.
func isValediction(t string) bool {
	switch phrase.Small(strings.Trim(t, " .,:")) {
	case "respectfully submitted", "submitted by", "respectfully submitted by", "minutes taken by", "minuted by":
		return true
	}
	return false
}

// submittedBy reads who wrote the minutes where the name stands on the line of the
// valediction: "Respectfully submitted, Ann Marl, Clerk".
func (r *reading) submittedBy(p *outline.Para) bool {
	at := strings.IndexAny(p.Text, ",:")
	m := r.meeting()
	if at < 0 || len(p.Text) > 90 || m.Signed != "" || !isValediction(p.Text[:at]) {
		return false
	}
	c := whole(p).from(at + 1)
	name, office, named := strings.Cut(strings.TrimRight(c.text(), " ."), ",")
	if !phrase.LooksLikeName(name) || !strings.Contains(name, " ") || named && !phrase.HasPost(office) && !isOffice(strings.TrimSpace(office)) {
		return false
	}
	r.markText(whole(p).part(0, at+1), "signature")
	m.Signed = r.value(c, "signature", m, "signed")
	return true
}

// isTypistsReference tells what a typist leaves below the text: "GH/12.19".
func isTypistsReference(t string) bool {
	initials, rest, ok := strings.Cut(t, "/")
	return ok && len(initials) > 1 && len(initials) < 5 && len(rest) > 1 && len(rest) < 12 && phrase.IsCapitals(initials) && !strings.ContainsAny(t, " £") &&
		strings.Trim(initials, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") == "" && strings.Trim(rest, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789./-") == ""
}

// awaitsConfirmation tells the line above a signature that the next meeting is
// still to fill: "Confirmed as a true record at a meeting held on".
func awaitsConfirmation(t string) bool {
	if _, dated := phrase.ReadDate(t); dated || len(t) > 160 {
		return false
	}
	low := phrase.Small(strings.TrimRight(strings.TrimRight(t, " .:_…0123456789"), " .:_…"))
	if low == "confirmed" || low == "confirmed and signed" {
		return true // over the office of who will sign
	}
	return (strings.HasPrefix(low, "confirmed ") || strings.HasPrefix(low, "signed ") || strings.HasPrefix(low, "approved ") || strings.HasPrefix(low, "these minutes were ")) && (strings.HasSuffix(low, " on") || strings.HasSuffix(low, " this day of"))
}

// adjourned reads the last words of minutes where they say that the meeting
// adjourned: it ended so.
func (r *reading) adjourned(p *outline.Para) bool {
	clock, at, ok := phrase.ReadAdjourned(p.Text)
	m := r.meeting()
	if !ok || m.EndTime != "" {
		return false
	}
	m.EndTime = clock
	c := whole(p)
	r.account = append(r.account, entry{c.of(at).span(), Value, "closing-line", m, "end_time"})
	r.markText(c.part(0, at.Start), "closing-line")
	r.markText(c.from(at.End), "closing-line")
	return true
}

// withoutTags takes the tags of the program that wrote the minutes.
func (r *reading) withoutTags(paras []*outline.Para) []*outline.Para {
	var out []*outline.Para
	trailer := false
	for _, p := range paras {
		switch {
		case isTag(p.Text):
			trailer = p.Text == "<TRAILER_SECTION>"
			r.furniture(p, "tag")
		case trailer && len(p.Text) < 60 && !p.Listed() && !strings.ContainsAny(p.Text, "0123456789"):
			r.trailer(p)
		default:
			out = append(out, p)
		}
	}
	return out
}

// continuations follow a heading where a page repeats it.
var continuations = [...]string{"(cont’d)", "(cont'd)", "(contd)", "(contd.)", "(cont’d.)", "(cont'd.)", "(continued)", "(cont.)", "(cont)", "cont’d", "cont'd", "contd", "continued"}

// withoutRepeats takes the headings that a new page repeats: "SCHEDULE (Cont’d)".
func (r *reading) withoutRepeats(paras []*outline.Para) []*outline.Para {
	var out []*outline.Para
	seen := map[string]bool{}
	for _, p := range paras {
		t := strings.TrimRight(p.Text, " .:")
		if len(t) >= longestTitle && !endsAsContinuation(t) {
			out = append(out, p)
			continue
		}
		low := phrase.Small(t)
		if head := lessContinuation(low); head != low && seen[head] {
			r.furniture(p, outline.RunningLine)
			continue
		}
		if len(low) < longestTitle {
			seen[low] = true
		}
		out = append(out, p)
	}
	return out
}

// endsAsContinuation tells whether words may say at their end that they are a
// heading repeated.
func endsAsContinuation(t string) bool {
	for _, w := range continuations {
		if len(t) > len(w) && strings.EqualFold(t[len(t)-len(w):], w) {
			return true
		}
	}
	return false
}

// lessContinuation gives a heading less the words that say that it is repeated.
func lessContinuation(low string) string {
	for _, w := range continuations {
		if head, ok := strings.CutSuffix(low, w); ok && strings.HasSuffix(strings.TrimRight(head, "-–—"), " ") {
			return strings.TrimRight(head, " -–—:.")
		}
	}
	return low
}

// trailer reads a line of the section at the end of minutes that a program set
// apart: the name of who answers for them, his office and his address.
func (r *reading) trailer(p *outline.Para) {
	if m := r.meeting(); m.Signed == "" && phrase.LooksLikeName(p.Text) && !isOffice(p.Text) {
		m.Signed = r.value(whole(p), "signature", m, "signed")
		return
	}
	r.furniture(p, "signature-office")
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
		c := whole(p)
		if rest := c.from(at.End); strings.Trim(rest.text(), " .,;") != "" {
			end, behind, ok := phrase.ReadTime(rest.text()) // "; finished 8.45 pm"
			if !ok || m.EndTime != "" || strings.Trim(rest.text()[behind.End:], " .") != "" {
				return false
			}
			m.EndTime = end
			r.account = append(r.account, entry{rest.of(behind).span(), Value, "closing-line", m, "end_time"})
		}
		m.StartTime = clock
		r.account = append(r.account, entry{c.of(at).span(), Value, "closing-line", m, "start_time"})
		r.mark(c, "closing-line")
		return true
	}
	return false
}

// blogFoots stand below a post of a weblog, in small letters.
var blogFoots = [...]string{"newer post", "older post", "no comments", "post a comment", "leave a reply", "leave a comment", "posted in", "posted by", "filed under", "share this", "previous post", "next post",
	"subscribe to", "load more", "view more", "last updated", "page last updated", "copyright", "©", "site map", "printer friendly", "comments are closed", "related posts", "send an e-mail", "send an email", "top of page", "top view", "related documents", "download", "advertisement", "email this page", "print this page",
	"this entry was posted", "bookmark the permalink", "proudly powered by", "powered by", "search for:", "← ", "« ",
	"privacy policy", "privacy notice", "cookie policy", "cookie settings", "accessibility statement", "terms of use", "terms and conditions", "site by ", "website by ", "website designed ", "web design ",
	"designed by ", "designed and built by ", "hosted by ", "all rights reserved", "contact us", "sitemap", "back to minutes", "back to meetings", "follow us", "print document", "site admin"}

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
