package parser

import (
	"slices"
	"strings"

	"minutebook/model"
	"minutebook/parser/internal/outline"
	"minutebook/parser/internal/phrase"
)

// rollState is what is known while the lists of those who attended are read.
type rollState struct {
	open    bool
	status  string            // of those in the list being read
	role    piece             // what the label says of them: a ward, an office
	plural  bool              // a title stands once for all: "Councillors"
	present int               // members read that do not preside
	people  int               // all read
	list    int               // of them in the list being read
	posts   int               // of those without a name
	last    int               // offset behind the name read last
	named   bool              // the list began with a name, and no post stood alone
	right   bool              // offices stand in a column right of the names
	left    bool              // bodies or offices stand in a column left of the names
	pairs   bool              // names stand in two columns
	paired  bool              // those of a list of the roll do
	titled  int               // of those with a title or initials
	capital int               // of those in capitals
	bare    int               // lines of all lists that held one name without a title or initials
	bullets bool              // the list has bullets
	surname bool              // a list held nothing but surnames
	staffed bool              // the label above was the officers' of one of several bodies
	invited bool              // a label said who was in attendance
	byItem  bool              // the items for which officers attended stand in a column left of them
	marks   map[string]string // what a legend says of marks beside names: "P" for present
}

// rollAt reads what line i says of those who attended, and gives the index of the
// line behind it; i itself where it says nothing of them.
func (h *headReader) rollAt(i int) int {
	if t := h.lines[i].text(); countsThosePublic(t) && (h.roll.people > 0 || !opens(t, "there w")) && h.toldPublic(h.lines[i].c) {
		return i + 1
	}
	if n := h.rollTable(i); n > i {
		return n
	}
	if h.postAmongPosts(i) {
		return i + 1
	}
	if l, ok := h.readLabel(i); ok && (h.roll.open || h.roll.people > 0 || h.opensRollAt(i, 2)) {
		if n := h.twoLists(i, l); n > i {
			return n
		}
		if n := h.labelBesideNames(i, l); n > i {
			return n
		}
		if n := h.rollLabelled(i, l); n > i {
			return n
		}
	}
	if n := h.groupLabel(i); n > i {
		return n
	}
	if n := h.officerByItem(i); n > i {
		return n
	}
	if n := h.markedLine(i); n > i {
		return n
	}
	if n := h.toldOfRoll(i); n > i {
		return n
	}
	if !h.roll.open {
		if h.roll.people > 0 || !h.officersAt(i) && (titleAlone(h.lines[i].text()) == 0 || !listsNames(h.lines[i].c)) && !h.membersAt(i) && !(h.rowOfNames(i) && h.rowOfNames(i+1)) && !h.starsAt(i) {
			return i
		}
		h.openRoll(model.Present) // "Councillors A Marl, B Fenn and C Reed" without a label
	}
	if h.roll.list == 0 && namesNobody(h.lines[i].text()) {
		h.markText(h.lines[i].c, "roll")
		return i + 1
	}
	if h.placeAndTimes(i) || timesAlone(h.lines[i].text()) {
		return i
	}
	return h.rollRow(i, h.lines[i].cells)
}

// placeAndTimes tells a line below the roll that says where and when the meeting was:
// "Long Room, Quay House: 10.00 am - 11.20 am", and not "A Hall (from 7.30 pm)".
func (h *headReader) placeAndTimes(i int) bool {
	t := h.lines[i].text()
	if h.rec.Meeting.Venue != "" || !strings.ContainsAny(t, "0123456789") || !isPlace(t) {
		return false
	}
	times := clocks(t)
	return len(times) > 0 && times[0].at.Start > 0 && !strings.Contains(t[:times[0].at.Start], "(") && titleAlone(t) == 0
}

// nobody are the words that stand in a list of nobody.
var nobody = map[string]bool{"none": true, "nil": true, "none received": true, "no apologies": true, "none recorded": true, "there were none": true, "there were no absences": true, "no absences": true,
	"there were no apologies": true, "no apologies received": true, "no apologies were received": true, "nobody": true, "not applicable": true}

// namesNobody tells such words.
func namesNobody(t string) bool { return nobody[phrase.Small(strings.Trim(t, " .-–—"))] }

// rollLabelled reads a label and what stands behind it.
func (h *headReader) rollLabelled(i int, l rollHeading) int {
	words, senses := h.wholeLabel(i, l)
	shared := h.roll.status == model.InAttendance && isSharedPost(words)
	status := h.roll.statusOf(senses)
	if shared {
		status = model.InAttendance
	} else if senses == sitting && h.roll.staffed {
		status = model.Present // "County Councillors:" below the officers of the district
	}
	h.roll.invited = h.roll.invited || senses&visiting != 0
	h.roll.staffed = senses&serving != 0 && !h.roll.invited && h.roll.present > 0
	if h.attendsAlone(i, l, senses) {
		status = model.Present
	}
	h.openRoll(status)
	if senses == presence|visiting && h.roll.present == 0 && h.roll.people > 0 && phrase.PluralTitle(l.rest.textIfAny()) > 0 {
		h.roll.status = model.Present // "Also Present: Councillors …" below who presided
	}
	h.markLabel(l)
	h.roll.plural = senses&sitting != 0
	if senses&office != 0 && senses&(presence|visiting|serving|sorry|away) == 0 && !strings.Contains(phrase.Small(words), "members") {
		h.roll.role, h.roll.plural = l.words, true
		if isClerk(words) || strings.Contains(phrase.Small(words), "secretary") {
			h.roll.status = model.InAttendance
		}
	}
	if shared {
		h.roll.role = l.words
	}
	row := h.besideLabel(i, l)
	if len(row) == 0 {
		return i + 1
	}
	if only := row[0].c; len(row) == 1 && h.roll.status == model.Apologies && h.toldApologies(only, phrase.Small(only.text())) {
		return i + 1 // "Apologies: Apologies had been received from A"
	}
	if only := row[0].c; len(row) == 1 && (namesNobody(only.text()) || nobodyOfPublic(only.text())) {
		h.markText(only, "roll")
		if h.roll.status == model.Apologies && i+1 < len(h.lines) && h.lines[i+1].gap > 0 {
			h.closeRoll() // nobody else sent any
		}
		return i + 1
	}
	if n := h.rollRow(i, row); n > i {
		return n
	}
	if only := row[0].c; len(row) == 1 && h.roll.status == model.Apologies && phrase.NameShape(firstVerb(only.text())) == phrase.TitledName {
		h.markText(only, "roll-sentence")
		h.enterApologies(only) // "Apologies: Cllr A Marl was unable to attend"
	}
	return i + 1
}

// firstVerb gives the words before "was" or "were" in a sentence about one person.
func firstVerb(t string) string {
	for _, w := range [...]string{" was unable ", " were unable ", " was not ", " could not "} {
		if i := strings.Index(t, w); i > 0 {
			return t[:i]
		}
	}
	return ""
}

// wholeLabel gives the words of a label and their senses, those of the two lines
// below included where it runs over them.
func (h *headReader) wholeLabel(i int, l rollHeading) (string, sense) {
	words, senses := l.words.text(), l.senses
	more, ok := h.wrapsLabel(l, i+1)
	if !ok {
		return words, senses
	}
	words = more
	senses, _ = labelSenses(more, true)
	if deeper, ok := h.wrapsLabel(rollHeading{words: l.words, senses: senses, cells: l.cells, bare: true}, i+2); ok {
		words = deeper
	}
	if all, ok := labelSenses(words, true); ok {
		senses = all
	}
	return words, senses
}

// markLabel gives a label's words and signs their place, what stands before it on
// its line included.
func (h *headReader) markLabel(l rollHeading) {
	h.markText(l.words, "roll-label")
	if !l.colon.empty() {
		h.markText(l.colon, "roll-label")
	}
	if !l.rest.empty() && l.rest.p == l.words.p {
		h.markText(piece{l.words.p, l.words.hi, l.rest.lo}, "roll-label")
	} else if l.rest.empty() {
		h.markText(whole(l.words.p), "roll-label")
	}
	h.markText(whole(l.words.p).part(0, l.words.lo), "roll-label")
}

// besideLabel gives the cells beside a label that hold those whom it names: further
// words of the label, and a title before names below, are none.
func (h *headReader) besideLabel(i int, l rollHeading) []cell {
	row := l.cells
	if len(row) > 0 && l.rest.empty() {
		// "In attendance:" and "(Councillors)" beside it are one label.
		c := row[0].c
		bare := strings.Trim(c.text(), " :-–—")
		if more, ok := labelSenses(bare, len(bare) < len(c.text()) || bare[0] == '('); ok && titleAlone(c.text()) == 0 && !h.postBeside(i, row, more) {
			h.roll.status = h.roll.statusOf(more)
			h.roll.plural = h.roll.plural || more&sitting != 0
			h.markText(c, "roll-label")
			row = row[1:]
		}
	}
	switch {
	case l.rest.empty():
		return row
	case isTitleAlone(l.rest) && len(row) == 0:
		h.roll.plural = true // "Present: Councillors", with the names below
		h.markText(l.rest, "roll-label")
		return nil
	}
	return append([]cell{{c: l.rest}}, row...)
}

// postBeside tells whether the cell beside a label on line i holds a post that stands
// for its holder.
func (h *headReader) postBeside(i int, row []cell, senses sense) bool {
	return senses == office && len(row) == 1 && h.roll.status == model.InAttendance && isWordByte(row[0].c.text()[len(row[0].c.text())-1]) && h.heldByNobody(i, row[0].c)
}

// groupLabel reads a label that parts those in a list: a ward, a body.
func (h *headReader) groupLabel(i int) int {
	l := h.lines[i]
	if !h.roll.open || !h.parts(i) {
		return i
	}
	c := l.c
	t := strings.TrimRight(c.text(), " :-–—")
	h.roll.role, h.roll.list = piece{}, 0
	switch n := appointedBy(t); {
	case n > 0:
		h.roll.role = lessArticle(c.part(n, len(t)))
	case !phrase.HasPost(t):
		h.roll.role = c.part(0, len(t))
	}
	h.markText(c, "roll-label")
	return i + 1
}

// appointers stand before the name of the body that sent those below, in small letters.
var appointers = [...]string{"members appointed by ", "members nominated by ", "members representing ", "members from ", "appointed by ", "nominated by ", "representing ", "representatives of "}

// appointedBy gives the length of such words; 0 where none open a label.
func appointedBy(t string) int {
	for _, w := range appointers {
		if opens(t, w) {
			return len(w)
		}
	}
	return 0
}

// parts tells a label that parts those in a list, with a name below it.
func (h *headReader) parts(i int) bool {
	l := h.lines[i]
	if len(l.cells) != 1 || l.listed || i+1 >= len(h.lines) {
		return false
	}
	t := strings.TrimRight(l.text(), " :-–—")
	closed := len(t) < len(l.text())
	if appointedBy(t) > 0 && len(t) < 90 && !strings.ContainsAny(t, ",;()") {
		return h.names(h.lines[i+1].c)
	}
	if len(t) > 60 || strings.ContainsAny(t, ",;()–—") || strings.Contains(t, " - ") || !startsUpper(t) || phrase.HasPost(t) && !closed || phrase.NameShape(t) > phrase.BareName || hasVerb(t) {
		return false
	}
	return (closed || phrase.HasBody(t)) && h.names(h.lines[i+1].c)
}

// rollRow reads the names that stand in a line, or in some lines that are one.
func (h *headReader) rollRow(i int, row []cell) int {
	if len(row) > 1 {
		h.roll.paired = h.roll.paired || len(row) == 2 && h.pairedBelow(i)
		h.roll.right = h.roll.right || len(row) == 2 && len(h.lines[i].cells) == 2 && h.placesRight(i)
		if wrapped, n := h.wrappedCell(i, row); n > i+1 && h.cellsOf(wrapped) {
			return n
		}
		if h.cellsOf(row) {
			return i + 1
		}
	}
	c, n := row[0].c, i+1
	if len(row) > 1 {
		if !h.lines[i].bars {
			return i
		}
		c = whole(outline.Words(h.src.S, outline.Span{Start: row[0].c.span().Start, End: h.lines[i].c.span().End}))
	}
	// The names may run on below.
	from := c
	var spans []piece
	spans = append(spans, from)
	for n < len(h.lines) && n-i < 40 && h.runsOn(spans, i, n) {
		spans = append(spans, h.lines[n].c)
		n++
	}
	all, most := joinPieces(h.src.S, spans), n
	for ; n > i; n-- {
		if h.rollText(joinPieces(h.src.S, spans), i) {
			return n
		}
		if len(spans) == 1 {
			if people, ok := sentBy(spans[0]); ok {
				h.markText(spans[0], "roll")
				h.enter(people)
				return n
			}
			break
		}
		spans = spans[:len(spans)-1]
	}
	if h.roll.list == 0 && h.rollMost(all, i) {
		return most
	}
	return i
}

// rollText reads names in running words. It reads all of them or none.
func (h *headReader) rollText(c piece, line int) bool {
	listed := h.lines[line].listed
	if strings.HasSuffix(c.text(), ":") {
		return false // a heading
	}
	people, ok := readList(c, h.roll.plural || h.surnamesOnly(c), listed || h.within(line))
	if !ok || len(people) == 0 {
		return false
	}
	if !h.fits(people, c, line) || h.onlyGoing(people) {
		return false
	}
	if h.servantsBelow(people) {
		h.openRoll(model.InAttendance)
	}
	h.roll.bullets = h.roll.bullets || listed
	if len(people) == 1 && people[0].shape == phrase.BareName {
		h.roll.bare++
	}
	h.markRoll(c, people)
	h.enter(people)
	return true
}

// onlyGoing tells that all these people are in the attendance and that they came or
// went is told: that is narrative.
func (h *headReader) onlyGoing(people []person) bool {
	return !slices.ContainsFunc(people, func(p person) bool { return p.going.empty() || h.known(p.name.text()) == nil })
}

// markRoll accounts for the words between names; coming and going stay unread.
func (h *headReader) markRoll(c piece, people []person) {
	at := 0
	for _, p := range people {
		if g := p.going; g.p == c.p && !g.empty() {
			h.markText(c.part(at, g.lo-c.lo), "roll")
			at = g.hi - c.lo
		}
	}
	h.markText(c.from(at), "roll")
}

// fits tells whether names look like those of the list being read: a heading
// below a list may look like a name too.
func (h *headReader) fits(people []person, c piece, line int) bool {
	s := &h.roll
	first := people[0]
	l := h.lines[line]
	last := line+1 == len(h.lines) && s.bare > 0 // of names without titles, where items begin below it
	if s.titled > 2 && l.gap > 1 && len(people) == 1 && first.shape == phrase.BareName && !strings.Contains(first.name.text(), " ") {
		return false // "Preliminaries – Exits" below members with titles
	}
	if s.list == 0 || last || phrase.IsPatronymic(c.text()) || first.shape != phrase.BareName || len(people) > 1 || first.role.p != nil || s.post(&first) {
		return true
	}
	switch {
	case s.bullets:
		return l.listed
	case s.titled == s.list && !s.plural && (l.gap > 0 || s.list > 1) && len(c.text()) < len(first.name.text())+3 && !h.within(line):
		return false
	case phrase.IsCapitals(c.text()) && s.capital == 0:
		return false
	}
	return true
}
