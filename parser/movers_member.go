package parser

import (
	"slices"
	"strings"

	"minutebook/model"
	"minutebook/parser/internal/phrase"
)

// longestMembers bounds the names of mover and seconder before a motion's words.
const longestMembers = 60

// memberMoves reads "SMITH – That the report be received.", "Smith/Jones: That …", as
// rural councils of Canada write who moved: the surname of one of those present, or
// where no roll says who they were, a name in capitals above the outcome of a vote.
func (it *itemReader) memberMoves(c piece) bool {
	at := it.membersBefore(c)
	if at == 0 {
		return false
	}
	if it.res != nil && !it.res.waiting {
		it.suspendResolution()
	}
	pr := &proposal{kind: model.KindMotion, section: it.section}
	names := c.part(0, len(strings.TrimRight(c.text()[:at], " :–—-")))
	pr.mover = names
	if i := strings.IndexByte(names.text(), '/'); i > 0 {
		pr.mover, pr.seconder = names.part(0, i), names.from(i+1)
	}
	it.push(pr)
	sentences := sentencesOf(c.from(at))
	words := len(sentences)
	for words > 1 && it.onlyVotes(sentences[words-1:]) {
		words--
	}
	pr.text = c.part(at, sentences[words-1].hi-c.lo)
	pr.quoted = it.quotationGoesOn(pr.text, false)
	pr.wording = append(pr.wording, it.add(c, "member-moves"))
	for _, v := range sentences[words:] {
		it.sentenceOnProposal(pr, v)
	}
	return true
}

// membersBefore gives where the words of a motion begin behind the names of those who
// moved it; 0 where no names stand before them.
func (it *itemReader) membersBefore(c piece) int {
	t := c.text()
	if it.layout != model.LayoutPrinted || it.section != inMinutes || c.listed() && c.p.Enum.Class == phrase.Bullet || !startsUpper(t) {
		return 0
	}
	at := strings.Index(t[:min(len(t), longestMembers)], "That ")
	if at < 4 {
		return 0
	}
	names := strings.TrimRight(t[:at], " :–—-")
	if !strings.ContainsAny(t[len(names):at], ":–—-") {
		return 0
	}
	known := true
	for name := range strings.SplitSeq(names, "/") {
		known = known && it.isMember(strings.TrimSpace(name))
	}
	if known || strings.IndexByte(names, ' ') < 0 && phrase.IsCapitals(names) && standingTitle(names) == "" && phrase.NameShape(names) == phrase.BareName && (it.endsInVote(c) || it.votedBelow()) {
		return at
	}
	return 0
}

// isMember tells a name by which the minutes may call one of those who attended.
func (r *reading) isMember(name string) bool {
	if len(name) < 3 || phrase.HasPost(name) {
		return false
	}
	for _, a := range r.rec.Attendance {
		if n := len(a.Name) - len(name); n >= 0 && strings.EqualFold(a.Name[n:], name) && (n == 0 || a.Name[n-1] == ' ') {
			return true
		}
	}
	return false
}

// endsInVote tells whether the last sentence of a paragraph tells what became of a motion.
func (it *itemReader) endsInVote(c piece) bool {
	sentences := sentencesOf(c)
	return len(sentences) > 1 && it.onlyVotes(sentences[len(sentences)-1:])
}

// votedBelow tells whether the paragraph below tells what became of a motion.
func (it *itemReader) votedBelow() bool {
	next := it.next(1)
	if next == nil {
		return false
	}
	tallies, ok := phrase.ReadOutcome(next.Text)
	return ok && tallies[0].Result != ""
}

// titleMoves tells a title that was cut from before the words of a motion, and is the
// name of who moved it: "12/20 SMITH – That the report be received."
func (r *reading) titleMoves(e *printedEntry) bool {
	return e.number != nil && !e.title.empty() && len(e.paras) > 0 && !e.paras[0].Listed() && e.paras[0].Line == e.title.p.Line && strings.HasPrefix(e.paras[0].Text, "That ") && r.isMember(e.title.text())
}

// withoutInitials takes from the end of a resolution's words the initials of mover and
// seconder in brackets, where both are of those present: "to mend the lamp [AM/ED]".
func (it *itemReader) withoutInitials(words piece) piece {
	t := strings.TrimSuffix(words.text(), ".")
	if t == "" || t[len(t)-1] != ']' && t[len(t)-1] != ')' {
		return words
	}
	at := strings.LastIndexAny(t, "[(")
	stroke := strings.IndexByte(t[max(0, at):], '/') + max(0, at)
	if at <= 0 || t[at-1] != ' ' || stroke <= at+1 || len(t)-at > longestInitials {
		return words
	}
	mover, seconder := words.part(at+1, stroke), words.part(stroke+1, len(t)-1)
	if !it.isInitials(mover.text()) || !it.isInitials(seconder.text()) || mover.text() == seconder.text() {
		return words
	}
	if it.res.main == nil {
		it.res.main = &proposal{kind: model.KindMotion, section: it.section, below: true}
	}
	pr := it.res.main
	pr.mover, pr.seconder = pick(mover, pr.mover), pick(seconder, pr.seconder)
	it.markText(words.from(at), "resolution-tail")
	return words.part(0, at)
}

// longestInitials bounds such a bracket.
const longestInitials = 12

// isInitials tells the initials of one of those who attended.
func (r *reading) isInitials(code string) bool {
	return phrase.IsCapitals(code) && slices.ContainsFunc(r.rec.Attendance, func(a *model.Person) bool { return phrase.IsInitialsOf(code, a.Name) })
}
