package parser

import (
	"strings"

	"minutebook/parser/internal/outline"
	"minutebook/parser/internal/phrase"
)

// offices are the words of a line that names an office below a signature, in
// small letters.
var offices = map[string]bool{"chair": true, "chairman": true, "chairperson": true, "chairwoman": true, "mayor": true, "lord": true, "deputy": true, "vice": true,
	"provost": true, "convener": true, "convenor": true, "cathaoirleach": true, "clerk": true, "chief": true, "executive": true, "president": true, "secretary": true,
	"town": true, "parish": true, "the": true, "of": true, "council": true, "committee": true, "meetings": true, "administrator": true, "leader": true, "and": true, "to": true,
	"director": true, "position": true, "date": true, "signed": true, "dated": true, "board": true, "governors": true, "commissioner": true, "trustee": true, "reeve": true,
	"supervisor": true, "warden": true, "speaker": true, "presiding": true, "member": true, "officer": true, "person": true, "treasurer": true, "city": true, "village": true,
	"township": true, "district": true, "municipal": true, "manager": true, "registrar": true, "chancellor": true, "dean": true, "principal": true, "cao": true,
	"cadeirydd": true, "clerc": true, "maer": true}

// isOffice tells a line that names nothing but an office.
func isOffice(t string) bool {
	return len(t) < 60 && startsUpper(strings.TrimLeft(t, "(")) && namesOffices(t)
}

// namesOffices tells whether all words are those with which offices are named.
func namesOffices(t string) bool {
	some := false
	for _, w := range strings.FieldsFunc(t, func(c rune) bool { return strings.ContainsRune(" ._…-–—()/,:|", c) }) {
		if !offices[phrase.Small(w)] {
			return false
		}
		some = true
	}
	return some
}

// penWords may stand with offices about the dots or strokes of a line that waits
// for a pen: "CONFIRMED AND SIGNED ON THIS ....... DAY OF ......... 2013".
var penWords = map[string]bool{"approved": true, "adopted": true, "confirmed": true, "attest": true, "attested": true, "witness": true, "this": true, "day": true, "on": true, "as": true,
	"a": true, "true": true, "correct": true, "accurate": true, "record": true, "in": true, "by": true, "at": true, "minutes": true, "signature": true, "signing": true, "initialled": true, "initials": true, "print": true, "name": true}

// longestPenLine is the length of the longest such line.
const longestPenLine = 160

// awaitsPen tells a line of dots or strokes with nothing beside them but offices,
// words of signing and the year.
func awaitsPen(t string) bool {
	if !hasDots(t) || len(t) > longestPenLine {
		return false
	}
	for _, w := range penFields(t) {
		if low := phrase.Small(w); !offices[low] && !penWords[low] && strings.Trim(w, "0123456789") != "" {
			return false
		}
	}
	return true
}

func penFields(t string) []string {
	return strings.FieldsFunc(t, func(c rune) bool { return strings.ContainsRune(" ._…-–—()/,:|", c) })
}

// namedUnderDots reads a name printed for the signature: it stands last, below a
// line that waits for a pen, its office taken already.
func (r *reading) namedUnderDots(paras []*outline.Para) bool {
	m, last := r.meeting(), len(paras)-1
	if last == 0 || m.Signed != "" || !phrase.LooksLikeName(paras[last].Text) || strings.Contains(paras[last].Text, ",") {
		return false
	}
	if above := paras[last-1].Text; !awaitsPen(above) && !awaitsConfirmation(above) && outline.FurnitureRule(above) != "empty-signature" {
		return false
	}
	m.Signed = r.value(whole(paras[last]), "signature", m, "signed")
	return true
}

// hasDots tells a line of dots or strokes that waits for a pen.
func hasDots(t string) bool {
	return strings.Contains(t, "....") || strings.Contains(t, "____") || strings.Contains(t, "……")
}
