package parser

import (
	"slices"
	"strings"

	"minutebook/model"
	"minutebook/parser/internal/outline"
	"minutebook/parser/internal/phrase"
	"minutebook/parser/internal/source"
)

// How far down the signs of printed minutes are looked for: a site's menu, a
// covering letter or a list of contents may stand above their head.
const (
	signsOfHead = 60
	signsOfRoll = 120
)

// isPrinted tells minutes that were printed or typed: a sentence such as "Minutes
// of the meeting of the Council held on …" heads them, or the word "Minutes" with
// a list of those present below it.
func (r *reading) isPrinted() bool {
	if r.headSentence() {
		return true
	}
	named, roll, told := false, false, false
	for i, p := range r.paras {
		if i >= signsOfRoll {
			break
		}
		told = told || tellsPast(p.Text)
		if i < signsOfHead && !p.Listed() {
			if isAgendaHead(p.Text) && !named {
				return false
			}
			named = named || namesMinutes(p.Text) || datesHeld(p.Text)
		}
		if opensRoll(p) {
			roll = true
			told = told || r.namesBelow(i)
		}
	}
	return roll && told && (named || len(numberChain(r.paras, r.openings(r.paras))) > 2 || r.headsUnnumbered())
}

// headsUnnumbered tells a text without the word that a date heads, the names of those
// present below it, and then headings of items without numbers.
func (r *reading) headsUnnumbered() bool {
	from := headEnd(r.paras)
	if from == 0 || from >= len(r.paras) || !slices.ContainsFunc(r.paras[:from], func(p *outline.Para) bool {
		d, ok := phrase.ReadDate(p.Text)
		return ok && d.Range.End == len(p.Text) && len(p.Text) < longestHeading && !p.Listed()
	}) {
		return false
	}
	return len(headings(r.paras, from)) > 2
}

// namesBelow tells whether the label of a roll at paragraph i has a name behind or
// below it: the entries "Present" and "Apologies" of an agenda have none.
func (r *reading) namesBelow(i int) bool {
	words := r.paras[i].Text
	if k := strings.IndexAny(words, ":;–—-"); k >= 0 && strings.Trim(words[k:], " :;–—-.") != "" {
		return true
	}
	if i+1 == len(r.paras) {
		return true // cut short
	}
	next := r.paras[i+1].Text
	return phrase.OpensWithTitle(next) || phrase.NameShape(firstDash(firstBracket(firstSegment(next)))) != phrase.NoName || len(r.paras[i].Text) > 60
}

// headSentence tells whether a sentence that heads minutes stands near the top,
// with no title of an agenda above it.
func (r *reading) headSentence() bool {
	for i, n := 0, 0; i < len(r.lines) && n < signsOfHead; i++ {
		if l := r.lines[i]; !l.Blank {
			n++
			words := source.Fold(r.src.S[l.Start:min(l.End, l.Start+longestHead)])
			if isAgendaHead(words) {
				return false
			}
			if isHeadSentence(words) || runsOn(words) {
				return true // the line's own: columns may run it together with others
			}
		}
	}
	for _, p := range r.paras[:min(len(r.paras), signsOfHead)] {
		if !p.Listed() && isHeadSentence(p.Text) {
			return true
		}
	}
	return false
}

// runsOn tells a line that holds a page whose line ends were lost, with the head's
// sentence behind the authority's name.
func runsOn(words string) bool {
	if len(words) < longestHead/2 {
		return false
	}
	i := strings.Index(words[:min(len(words), 160)], " Minutes of ")
	if i < 0 {
		i = strings.Index(words[:min(len(words), 160)], " MINUTES OF ")
	}
	return i > 0 && i < 120 && isHeadSentence(words[i+1:min(len(words), i+200)])
}

// hasRoll tells whether a list of those present stands near the top.
func (r *reading) hasRoll() bool {
	return slices.ContainsFunc(r.paras[:min(len(r.paras), signsOfRoll)], opensRoll)
}

// isAgendaHead tells the title of an agenda or a summons: what it lists has not
// been done yet.
func isAgendaHead(t string) bool {
	low := phrase.Small(t)
	if low == "agenda" || low == "a g e n d a" || low == "notice of meeting" {
		return true
	}
	for _, w := range [...]string{"you are hereby summoned", "you are summoned", "agenda for ", "notice is hereby given that", "notice is given that", "i hereby give notice", "i hereby give you notice"} {
		if strings.HasPrefix(low, w) {
			return true
		}
	}
	return strings.Contains(low, "you are summoned to attend") || strings.Contains(low, "you are hereby summoned to")
}

// minutesWords open the sentence that heads minutes, in small letters.
var minutesWords = [...]string{"minutes of ", "minute of ", "notes of ", "note of ", "record of ", "minutes from ", "minutes for ", "minutes taken at ", "proceedings of ", "at a ", "at an ", "at the "}

// longestHead is the length of the longest sentence that heads minutes.
const longestHead = 500

// statusWords may stand before them.
var statusWords = [...]string{"draft ", "unconfirmed ", "confirmed ", "unapproved ", "approved ", "open ", "public ", "provisional ", "the ", "given below are ", "below are "}

// headSubject gives the offset in t at which a head's sentence names the meeting:
// behind "Minutes of", "At a"; 0 where t is no such sentence.
func headSubject(t string) int {
	at := 0
	for again := true; again; {
		again = false
		for _, w := range statusWords {
			if opens(t[at:], w) {
				at += len(w)
				again = true
			}
		}
	}
	if at == 0 {
		at = datedLead(t)
	}
	for _, w := range minutesWords {
		if opens(t[at:], w) {
			return at + len(w)
		}
	}
	if w := "there was a "; opens(t, w) && opens(t[len(w):], "meeting of ") {
		return len(w)
	}
	return 0
}

// datedLead gives the length of a place and a date in front of a head's sentence:
// "ORRINTON, 13 June 2013. - Minute of Meeting of the Harbour Committee."
func datedLead(t string) int {
	place, _, ok := strings.Cut(t[:min(len(t), 40)], ", ")
	if !ok || !phrase.IsCapitals(place) {
		return 0
	}
	d, ok := phrase.ReadDate(t[:min(len(t), 80)])
	if !ok || d.Range.Start > len(place)+len(", Wednesday, ") {
		return 0
	}
	rest := t[d.Range.End:]
	words := strings.TrimLeft(rest, " .-–—")
	if words == rest || !opens(words, "minute") {
		return 0
	}
	return len(t) - len(words)
}

// isHeadSentence tells "Minutes of a meeting of the Council held in the Town Hall
// on 4 May 2018".
func isHeadSentence(t string) bool {
	if headSubject(t) == 0 || len(t) > longestHead {
		return false
	}
	low := phrase.Small(t)
	_, dated := phrase.ReadDate(t)
	if strings.HasPrefix(low, "at a") || strings.HasPrefix(low, "at the ") {
		return strings.Contains(low, "meeting") && heldAt(low) >= 0
	}
	return (strings.Contains(low, "meeting") || strings.Contains(low, "proceedings")) && (heldAt(low) >= 0 || dated) && !tellsDone(low)
}

// tellsDone tells a sentence about minutes from the one that heads them: "Minutes
// of the meeting held on 4 May were approved."
func tellsDone(low string) bool {
	for _, w := range [...]string{" were ", " was approved", " be approved", " be signed", " to be ", " had been ", " had already been ", " have been ", " has been "} {
		if i := strings.Index(low, w); i >= 0 && !strings.Contains(low[i:], "present") {
			return true
		}
	}
	return false
}

// tellsHeld tells a sentence that a meeting was held: "A meeting of the Council
// was held on 4 May 2018".
func tellsHeld(low string) bool {
	for _, w := range [...]string{" was held ", " met in ", " met on ", " met at ", " convened ", " took place "} {
		if i := strings.Index(low, w); i >= 0 && i < 120 {
			return true
		}
	}
	return false
}

// namesMinutes tells a title that calls the text minutes.
func namesMinutes(t string) bool {
	if len(t) > 120 || strings.HasSuffix(t, ".") || strings.HasSuffix(t, ":") {
		return false
	}
	for w := range strings.FieldsSeq(phrase.Small(t)) {
		switch strings.Trim(w, ".,:;()-–—") {
		case "minutes", "minute":
			return true
		}
	}
	return false
}

// datesHeld tells the line of a head that says when a meeting was held: "Held at the Old
// Forge on 4 May 2018 at 6 pm".
func datesHeld(t string) bool {
	if !opens(t, "held ") || len(t) > longestHeading {
		return false
	}
	_, dated := phrase.ReadDate(t)
	return dated
}

// rollOpenings are the words that open a list of those present, in small letters.
var rollOpenings = [...]string{"present", "members present", "councillors present", "those present", "in attendance", "attendance", "attending", "attendees", "those attending", "members in attendance", "councillors in attendance", "council in attendance", "council members in attendance", "there were present", "roll call"}

// opensRoll tells the label of a list of those present.
func opensRoll(p *outline.Para) bool {
	for _, w := range rollOpenings {
		if len(p.Text) == len(w) && strings.EqualFold(p.Text, w) || opens(p.Text, w) && strings.IndexByte(":;.-(", strings.TrimLeft(p.Text[len(w):], " ")[0]) >= 0 {
			return true
		}
	}
	if opens(p.Text, "present were ") || opens(p.Text, "those present were ") {
		return true
	}
	if opens(p.Text, "present ") {
		rest := p.Text[len("present "):]
		if capitals := p.Text[1] == 'R'; (capitals || p.ColumnAt(len("present "))) && phrase.LooksLikeName(rest[:min(len(rest), wordOf(rest)+12)]) {
			return true // a column of names beside it
		}
	}
	if label, ok := gluedLabel(whole(p)); ok && label.senses == presence && !hasVerb(label.rest.text()) {
		return true // "Present Councillors A Marl and B Fenwright"
	}
	label, _, ok := strings.Cut(p.Text[:min(len(p.Text), 40)], ":")
	if ok && len(label) == 1 && strings.EqualFold(strings.TrimSpace(p.Text[2:]), model.Present) {
		return true // "P: Present", below the names
	}
	low := phrase.Small(label)
	return ok && (strings.HasSuffix(low, " present") || strings.HasSuffix(low, " in attendance") || low == "members")
}
