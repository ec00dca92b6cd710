package parser

import (
	"strconv"
	"strings"

	"minutebook/model"
	"minutebook/parser/internal/phrase"
)

// substituteCues stand between a substitute and the member replaced.
var substituteCues = [...]string{" was present as substitute for ", " attended as substitute for ", " as substitute for ", " substituted for ", " was substituting for ",
	" attended as a substitute for ", " as a substitute for ", " substituting for ", " in place of ", " deputised for ", " deputising for ", " attended as named substitute for ", " substitute member for "}

// substituteFor reads an entry of a list of substitutes: "Councillor Wren for
// Councillor Finch; and".
func (it *itemReader) substituteFor(c piece) bool {
	name, other, ok := strings.Cut(strings.TrimRight(strings.TrimSuffix(strings.TrimRight(c.text(), " "), "and"), " .;,"), " for ")
	if !ok || !phrase.LooksLikeName(name) || !phrase.LooksLikeName(other) {
		return false
	}
	it.person(c.part(0, len(name)), model.Substitute, c.part(len(name)+len(" for "), len(name)+len(" for ")+len(other)))
	return true
}

// substitutes reads what a paragraph tells of substitutes; of those who sent
// apologies it named as many as stand in the attendance from known on.
func (it *itemReader) substitutes(c piece, low string, known int) {
	it.substitutesNamed(c, low)
	it.substitutedBy(c, low)
	it.substitutesInBrackets(c, low, known)
	it.substitutesOfLast(c, low, known)
}

// substitutesBehindLabel reads "Substitutes: A for B; C for D".
func (it *itemReader) substitutesBehindLabel(c piece) bool {
	label, list, ok := strings.Cut(c.text(), ":")
	if !ok || rollLabels[phrase.Small(label)] != model.Substitute {
		return false
	}
	some := false
	at := len(label) + 1
	for part := range strings.FieldsFuncSeq(list, func(r rune) bool { return r == ';' || r == ',' }) {
		i := at + strings.Index(c.text()[at:], part)
		at = i + len(part)
		lead := len(part) - len(strings.TrimPrefix(strings.TrimLeft(part, " "), "and "))
		some = it.substituteFor(c.part(i+lead, at)) || some
	}
	return some
}

// substitutesNamed reads "A was present as substitute for B, and C as substitute for D".
func (it *itemReader) substitutesNamed(c piece, low string) {
	next := make([]int, len(substituteCues)) // where each cue is found next; -1 where it is not
	for i, cue := range substituteCues {
		next[i] = strings.Index(low, cue)
	}
	for at := 0; ; {
		first := -1
		for i, cue := range substituteCues {
			if next[i] >= 0 && next[i] < at {
				if next[i] = strings.Index(low[at:], cue); next[i] >= 0 {
					next[i] += at
				}
			}
			if next[i] >= 0 && (first < 0 || next[i] < next[first] || next[i] == next[first] && len(cue) > len(substituteCues[first])) {
				first = i
			}
		}
		if first < 0 {
			return
		}
		from, to := next[first], next[first]+len(substituteCues[first])
		name, ok := nameEnding(c.text()[:from])
		if cue := substituteCues[first]; cue == " in place of " && ok {
			ok = name.End == len(lessAttending(c.text()[:from])) // snow comes in place of rain
		}
		if other := phrase.NameAt(c.text(), to); ok && other.End > other.Start && !it.isTold(c.of(name)) {
			it.person(c.of(name), model.Substitute, c.of(other))
		}
		at = to
	}
}

// substitutedCues stand between a member and the substitute.
var substitutedCues = [...]string{" was substituted by ", " had been substituted by ", " is substituted by "}

// substitutedBy reads "Councillor Wren was substituted by Councillor Finch".
func (it *itemReader) substitutedBy(c piece, low string) {
	for _, cue := range substitutedCues {
		for at := 0; ; {
			i := strings.Index(low[at:], cue)
			if i < 0 {
				break
			}
			from := at + i
			at = from + len(cue)
			other, ok := nameEnding(c.text()[:from])
			name := phrase.NameAt(c.text(), at)
			if !ok || name.End <= name.Start || phrase.NameShape(c.text()[name.Start:name.End]) < phrase.TitledName || phrase.NameShape(c.text()[other.Start:other.End]) < phrase.TitledName {
				continue
			}
			it.person(c.of(name), model.Substitute, c.of(other))
		}
	}
}

// presentAs finds the one among those present whom a sentence about substitutes names:
// the roll did not say in whose place somebody came.
func (it *itemReader) presentAs(name string) *model.Person {
	var found *model.Person
	for _, p := range it.rec.Attendance {
		if p.Status != model.Present || !sameName(p.Name, name) {
			continue
		}
		if found != nil {
			return nil
		}
		found = p
	}
	return found
}

// isTold tells whether a name was entered as that of somebody who was absent.
func (r *reading) isTold(name piece) bool { return r.seen[toldKey(name)] }

// toldKey is the key of words that were entered in the attendance already.
func toldKey(c piece) string { return "told " + strconv.Itoa(c.span().Start) }

// longestName is how far back a substitute's name and council may begin.
const longestName = 160

// nameEnding gives the name of the person of whom the words at the end of t
// speak: "Cllr Tess Marrick from Orrin Council", "Deputy Bowles, of the City,".
func nameEnding(t string) (phrase.Range, bool) {
	start := max(0, len(t)-longestName)
	for start > 0 && t[start-1] != ' ' {
		start--
	}
	begin := start
	for _, stop := range [...]string{". ", ", and ", " and that ", ", ", "; "} {
		if i := strings.LastIndex(strings.TrimRight(t[begin:], ","), stop) + begin; i > begin {
			next := i + len(stop)
			if r := phrase.Small(t[next:]); strings.HasPrefix(r, "of ") || strings.HasPrefix(r, "from ") {
				if j := strings.LastIndexAny(t[begin:i], ",;."); j >= 0 {
					next = begin + j + 2
				} else {
					next = begin
				}
			}
			start = max(start, min(next, len(t)))
		}
	}
	for _, and := range [...]string{"and ", "that ", "it was noted that ", "for whom ", "with "} {
		if opens(t[start:], and) {
			start += len(and)
		}
	}
	r := phrase.NameAt(t, start)
	return r, r.End > r.Start && phrase.LooksLikeName(t[r.Start:r.End])
}

// aroundSubstitute are the words about a substitute's name in the bracket behind
// the name of somebody who was absent.
var aroundSubstitute = [...]struct{ before, after string }{
	{"substituted by ", ""}, {"substitute: ", ""}, {"substitute – ", ""}, {"substitute - ", ""}, {"substitute ", ""}, {"sub: ", ""}, {"deputised by ", ""},
	{"", " substituting"}, {"", " substituted"}, {"", " deputising"}, {"", " deputised"}, {"", " as substitute"}, {"", " as alternate"}, {"", " as a substitute"}, {"", " as an alternate"}, {"", " – substitute"}, {"", " - substitute"},
	{"", " attended in his absence"}, {"", " attended in her absence"}, {"", " attended in their absence"}, {"", " attending in his absence"}, {"", " attending in her absence"},
}

// substituteIn finds who is named as the substitute in such a bracket.
func substituteIn(low string) (phrase.Range, bool) {
	for _, w := range aroundSubstitute {
		if strings.HasPrefix(low, w.before) && strings.HasSuffix(low, w.after) && len(low) > len(w.before)+len(w.after) {
			return phrase.Range{Start: len(w.before), End: len(low) - len(w.after)}, true
		}
	}
	return phrase.Range{}, false
}

// substitutesInBrackets reads "Apologies were received from A (B attended as alternate)".
func (it *itemReader) substitutesInBrackets(c piece, low string, known int) {
	t := c.text()
	for open := strings.IndexByte(t, '('); open > 0; {
		end := strings.IndexByte(t[open:], ')')
		if end < 0 {
			return
		}
		end += open
		if r, ok := substituteIn(low[open+1 : end]); ok {
			name := c.part(open+1+r.Start, open+1+r.End)
			name = name.part(0, len(strings.TrimRight(lessAttending(name.text()), ", ")))
			post := piece{}
			if at := strings.Index(name.text(), ", "); at > 0 {
				name, post = name.part(0, at), name.from(at+len(", "))
			}
			if absent := it.absentBefore(strings.TrimRight(t[:open], " "), known); absent != nil && phrase.LooksLikeName(name.text()) {
				it.substitute(name, post, absent)
			}
		}
		next := strings.IndexByte(t[end:], '(')
		if next < 0 {
			return
		}
		open = end + next
	}
}

// absentBefore gives the one of those who sent apologies with whose name words end.
func (it *itemReader) absentBefore(before string, known int) *model.Person {
	for _, p := range it.rec.Attendance[known:] {
		if p.Status == model.Apologies && strings.HasSuffix(before, p.Name) {
			return p
		}
	}
	return nil
}

// substituteTails stand behind the name of somebody who came for one who was named before.
var substituteTails = [...]string{" as substitute", " as a substitute", " as her substitute", " as his substitute", " as their substitute", " as alternate", " as an alternate",
	" as her alternate", " as his alternate", " in her place", " in his place", " in their place", " substituted", " was substituting", " deputised", " was deputising"}

// substitutesOfLast reads "Apologies were received from A. B attended as her
// substitute", and "from A, for whom B substituted". For whom somebody came is told
// where nobody else was named as absent, or right before.
func (it *itemReader) substitutesOfLast(c piece, low string, known int) {
	for _, tail := range substituteTails {
		for at := 0; ; {
			i := strings.Index(low[at:], tail)
			if i < 0 {
				break
			}
			i += at
			at = i + len(tail)
			if at < len(low) && strings.IndexByte(".,;", low[at]) < 0 {
				continue
			}
			before := lessAttending(c.text()[:i])
			name, ok := nameEnding(before)
			if !ok || name.End != len(before) || it.isTold(c.of(name)) {
				continue
			}
			var absent []*model.Person
			for _, p := range it.rec.Attendance[known:] {
				if p.Status == model.Apologies {
					absent = append(absent, p)
				}
			}
			switch lead := strings.TrimRight(before[:name.Start], " "); {
			case strings.HasSuffix(lead, "for whom"):
				if p := it.absentBefore(strings.TrimRight(strings.TrimSuffix(lead, "for whom"), " ,"), known); p != nil {
					it.substitute(c.of(name), piece{}, p)
				}
			case len(absent) == 1:
				it.substitute(c.of(name), piece{}, absent[0])
			default:
				it.substitute(c.of(name), piece{}, nil)
			}
		}
	}
}

// lessAttending takes from behind a name the words that say that somebody came.
func lessAttending(t string) string {
	for _, w := range [...]string{" was present", " attended", " was attending", " attending", " was in attendance", " being present", " acted"} {
		t = strings.TrimSuffix(t, w)
	}
	return t
}

// substitute enters somebody who came for another; nil where the text does not say
// for whom.
func (it *itemReader) substitute(name, post piece, absent *model.Person) {
	key := it.personKey(name.text(), model.Substitute)
	if it.seen[key] {
		return
	}
	it.seen[key] = true
	if p := it.presentAs(name.text()); p != nil {
		if p.Status = model.Substitute; absent != nil {
			p.SubstituteFor = absent.Name
		}
		return
	}
	p := &model.Person{Status: model.Substitute, At: it.at(name.span())}
	p.Name = it.value(name, "attendance", p, "name")
	if post.p != nil {
		p.Role = it.value(post, "attendance", p, "role")
	}
	if absent != nil {
		p.SubstituteFor = absent.Name
	}
	it.rec.Attendance = append(it.rec.Attendance, p)
}
