package parser

import (
	"slices"
	"strings"

	"minutebook/model"
	"minutebook/parser/internal/outline"
	"minutebook/parser/internal/phrase"
)

// attendanceOfItem fills the attendance from an item whose title says that it
// tells who was there ("2.1 PRESENT"), or who was not ("Apologies for absence").
// A list of those present is no part of the item's minutes; apologies are. It
// gives the paragraphs that the item keeps.
func (r *reading) attendanceOfItem(item *model.Item, paras []*outline.Para) []*outline.Para {
	title := item.Title
	if senses, ok := rollTitle(strings.Trim(title, " .:-–—")); ok {
		return r.rollOfPrintedItem(senses, paras)
	}
	paras = r.rollWithin(paras)
	if isApologyTitle(title) {
		for _, p := range subNumbered(item.Number, paras) {
			switch n := receivedFrom(p.Text); {
			case r.apologiesTold(whole(p), true):
			case n > 0:
				r.enterApologies(whole(p).from(n))
			default:
				r.apologyList(whole(p))
			}
		}
	}
	return paras
}

// receivedFrom gives the length of "Received from", behind a title that says what
// was received; 0 where t does not open so.
func receivedFrom(t string) int { return openedBy(t, receivedLeads) }

var receivedLeads = phrase.NewPrefixes("received from ", "received and accepted from ", "accepted from ", "were received from ", "this was received from ", "these were received from ", "they were received from ", "noted from ", "had been received from ", "from ")

// rollTitle tells the title of an item that is the roll: "Members present", "Roll
// call", "Record of attendance / apologies".
func rollTitle(title string) (sense, bool) {
	low := phrase.Small(title)
	if low == "roll call" || low == "roll" {
		return presence, true
	}
	if rest, ok := strings.CutPrefix(low, "record of "); ok {
		title = title[len(title)-len(rest):]
		if at := strings.IndexAny(title, "/,"); at > 0 {
			title = strings.TrimRight(title[:at], " ")
		}
	}
	senses, ok := labelSenses(title, false)
	return senses, ok && senses&(presence|visiting) != 0 && senses&(sorry|away) == 0
}

// isApologyTitle tells the title of an item about apologies.
func isApologyTitle(title string) bool {
	low := phrase.Small(title)
	return strings.Contains(low, "apolog") || strings.Contains(low, "for absence")
}

// rollOfPrintedItem reads the list below an item that is the roll.
func (r *reading) rollOfPrintedItem(senses sense, paras []*outline.Para) []*outline.Para {
	h := &headReader{reading: r, lines: r.headLines(paras)}
	if len(paras) > 0 && paras[0].Start() > r.lines[paras[0].Line].Start {
		// The names stand on the line of the title.
		below := slices.IndexFunc(h.lines, func(l *headLine) bool { return l.para > 0 })
		if below < 0 {
			below = len(h.lines)
		}
		h.lines = append([]*headLine{r.headLineRun(paras[0], 0, 0)}, h.lines[below:]...)
	}
	h.measure()
	h.openRoll(h.roll.statusOf(senses))
	if len(h.lines) > 0 && h.rec.Attendance == nil && h.attendsAlone(0, rollHeading{rest: h.lines[0].c}, senses) {
		h.openRoll(model.Present)
	}
	h.roll.plural = senses&sitting != 0
	for i := 0; i < len(h.lines); {
		if _, label := h.readLabel(i); !label && r.apologiesTold(h.lines[i].c, true) {
			break // told in a sentence, which stays
		}
		n := h.rollAt(i)
		if n == i {
			break // what follows the list is the item's text
		}
		h.use(i, n)
		i = n
	}
	return h.unread(paras)
}

// apologyCuesPrinted stand between the word "apologies" and the names.
var apologyCuesPrinted = [...]string{" on behalf of ", " from ", " of ", " by ", " for ", ": ", " – ", " - "}

// apologyVerbs stand between a name and the word "apologies".
var apologyVerbs = [...]string{" sent ", " sends ", " gave ", " given ", " gives ", " tendered ", " submitted ", " offered ", " apologised", "’s ", "'s "}

// apologyAids stand before those verbs.
var apologyAids = [...]string{" had", " has", " have", " having", " also"}

// apologySigns are letters of apologies in any case.
var apologySigns = phrase.NewFoldSigns("polog")

// apologiesTold reads the sentences of a paragraph that tell of apologies. It
// tells whether there is one.
func (r *reading) apologiesTold(c piece, titled bool) bool {
	if !apologySigns.In(c.text()) {
		return false
	}
	low := phrase.Small(c.text())
	some := false
	for at := 0; at < len(low); {
		end := sentenceStop(c.text(), at)
		if k := strings.Index(low[at:end], "polog"); k >= 0 {
			some = true
			r.apologySentence(c.part(at, end), titled)
		}
		at = end + 1
	}
	return some
}

// apologySentence reads "Apologies were received from A and B", "An apology from A
// was noted", "Cllr A sent her apologies".
func (r *reading) apologySentence(c piece, titled bool) {
	low := phrase.Small(c.text())
	k := strings.Index(low, "polog")
	if i := strings.Index(low[k:], "lateness"); i > 0 && i < 16 {
		return // who came late was there
	}
	for _, verb := range apologyVerbs {
		if i := strings.LastIndex(low[:min(len(low), k+len("pologised"))], verb); i > 0 {
			who := c.part(0, i)
			for _, aid := range apologyAids {
				if n := i - len(aid); n > 0 && low[n:i] == aid {
					who = c.part(0, n)
				}
			}
			r.enterApologies(who)
			return
		}
	}
	first, cue := -1, ""
	for _, w := range apologyCuesPrinted {
		i := strings.Index(low[k:], w)
		if i >= 0 && w == " for " && (strings.HasPrefix(low[k+i:], " for absence") || strings.HasPrefix(low[k+i:], " for inability") || strings.HasPrefix(low[k+i:], " for non-attendance") || strings.HasPrefix(low[k+i:], " for his ") || strings.HasPrefix(low[k+i:], " for her ")) {
			if j := strings.Index(low[k+i+1:], " for "); j >= 0 {
				i += 1 + j
			} else {
				i = -1
			}
		}
		if i >= 0 && (first < 0 || i < first) && r.isNamed(c.from(k+i+len(w))) {
			first, cue = i, w
		}
	}
	if first < 0 {
		return
	}
	r.enterApologies(c.from(k + first + len(cue)))
}

// isNamed tells whether somebody is named where words begin.
func (r *reading) isNamed(c piece) bool {
	t := c.text()
	if n := titleAlone(t); n > 0 {
		return true
	}
	if end := strings.IndexByte(t, ')'); end > 0 && opens(t, "the ") {
		if _, _, ok := postHolder(c.part(0, end+1)); ok {
			return true
		}
	}
	t = strings.TrimSpace(t[:rollStop(t, 0)])
	if nobody[phrase.Small(t)] {
		return false
	}
	if i := strings.IndexAny(t, ",;(["); i > 0 {
		t = t[:i]
	}
	for _, w := range [...]string{" and ", " was ", " were ", " be ", " who ", " had "} {
		if i := strings.Index(t, w); i > 0 {
			t = t[:i]
		}
	}
	return phrase.NameShape(strings.TrimSpace(t)) != phrase.NoName
}

// nameStops end the names of a sentence.
var nameStops = [...]string{" was ", " were ", " be ", " had been ", " have been ", " has been ", " who ", " due to ", " for the ", " for non-attendance", " for absence", " for their ", " as ", " with "}

// enterApologies enters the names at the beginning of words; what is told between
// them ("for whom C was present") is passed over.
func (r *reading) enterApologies(c piece) {
	c, _ = lessPredicate(c)
	list := &peopleReader{plural: true}
	for _, s := range segmentsOf(c) {
		for _, w := range [...]string{"from ", "on behalf of ", "by "} {
			if opens(s.c.text(), w) {
				s.c = s.c.from(len(w))
			}
		}
		if opens(s.c.text(), "of ") && phrase.OpensWithTitle(s.c.text()[len("of "):]) {
			s.c = s.c.from(len("of ")) // "on behalf of A, and of Alderman B"
		}
		t := s.c.text()
		if standsIn(t) {
			break // who came for another sent no apologies
		}
		stop := len(t)
		for _, w := range nameStops {
			if i := strings.Index(t, w); i > 0 && strings.Count(t[:i], "(") == strings.Count(t[:i], ")") {
				stop = min(stop, i)
			}
		}
		if post, name, ok := postHolder(s.c.part(0, stop)); ok {
			list.out = append(list.out, person{name: name, role: post, shape: phrase.NameShape(name.text())})
			continue
		}
		if !startsUpper(t) || titleAlone(t) == 0 && !list.segmentable(s, stop) {
			if opens(t, "for whom ") || opens(t, "who ") || len(list.out) == 0 && opens(t, "the ") {
				continue
			}
			break
		}
		if !list.segment(segment{s.c.part(0, stop), s.sign}) {
			break
		}
	}
	r.apologise(list.out)
}

// postHolder reads an office with who holds it in brackets: "the Deputy Mayor
// (Councillor Dray)".
func postHolder(c piece) (post, name piece, ok bool) {
	t := c.text()
	open := strings.Index(t, " (")
	if !opens(t, "the ") || open < len("the ") || !strings.HasSuffix(t, ")") || !phrase.OpensWithTitle(t[open+2:]) {
		return post, name, false
	}
	return c.part(len("the "), open), c.part(open+2, len(t)-1), true
}

// standsIn tells words that name a substitute: "A as substitute for B".
func standsIn(t string) bool {
	low := phrase.Small(t)
	return slices.ContainsFunc(substituteCues[:], func(cue string) bool { return strings.Contains(low, cue) })
}

// segmentable tells whether a part of a list names somebody or says more of the
// last who was named.
func (r *peopleReader) segmentable(s segment, stop int) bool {
	t := firstBracket(s.c.text()[:stop])
	return phrase.NameShape(firstDash(t)) != phrase.NoName || len(r.out) > 0
}

// apologyList reads a paragraph that holds nothing but names. It tells whether it does.
func (r *reading) apologyList(c piece) bool {
	if cells := r.columnsOf(c); len(cells) == 2 {
		if people, ok := readPeople(cells[0], false); ok && len(people) == 1 && people[0].role.p == nil && startsUpper(cells[1].text()) && !hasVerb(cells[1].text()) {
			people[0].role = cells[1] // beside the name in a column
			r.apologise(people)
			return true
		}
	}
	people, ok := readPeople(c, false)
	if !ok || isPublic(c.text()) {
		return false
	}
	for _, p := range people {
		if strings.IndexByte(p.name.text(), ':') > 0 && hasMoverCue(firstColon(p.name.text())) {
			return false // "Moved: Ms Ida Frome" below the heading
		}
		if p.shape == phrase.BareName && !strings.Contains(p.name.text(), " ") && p.name.lo == c.lo || isPostOrSeat(p.name.text()) && p.role.p == nil {
			return false // "None", "Noted"
		}
	}
	r.apologise(people)
	return true
}

// apologise enters people who sent apologies, each once.
func (r *reading) apologise(people []person) {
	for k := range people {
		p := &people[k]
		if r.apologised(p.name.text()) || r.seen[r.personKey(p.name.text(), model.Apologies)] {
			continue
		}
		entry := &model.Person{Status: model.Apologies}
		span := p.name.span()
		entry.Name = r.value(p.name, "attendance", entry, "name")
		if role := lessReason(p.role); role.p != nil && !role.empty() {
			entry.Role = r.value(role, "attendance", entry, "role")
			if role.p == p.name.p && role.span().Start > span.Start {
				span = hull(span, role.span())
			}
		}
		entry.At = r.at(span)
		r.seen[apologyKey(entry.Name)], r.seen[toldKey(p.name)] = true, true
		r.rec.Attendance = append(r.rec.Attendance, entry)
	}
}

// apologised tells whether somebody's apologies are known.
func (r *reading) apologised(name string) bool {
	if !r.seen[apologyKey(name)] {
		return false
	}
	for _, p := range r.rec.Attendance {
		if (p.Status == model.Apologies || p.Status == model.Absent) && sameName(p.Name, name) {
			if r.seen[unstarredKey(p.Name)] {
				p.Status = model.Apologies // the roll only lacks a star beside the name
			}
			if p.Status == model.Apologies {
				return true
			}
		}
	}
	return false
}

// apologyKey is the key of those of one surname whose apologies are known.
func apologyKey(name string) string {
	return "apology " + phrase.Small(strings.Trim(phrase.LastWord(name), "."))
}

// unstarredKey is the key of one whom the roll shows absent by no more than the lack of
// a star.
func unstarredKey(name string) string { return "unstarred " + name }
