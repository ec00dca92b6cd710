package parser

import (
	"strings"

	"minutebook/model"
	"minutebook/parser/internal/outline"
	"minutebook/parser/internal/phrase"
)

// signedUnderRule reads what stands below a line drawn for a signature, at the end
// of the text: the date, or the office with its holder's name. Those may stand below the
// closing line too, where the line for the pen was lost.
func (r *reading) signedUnderRule(paras []*outline.Para) bool {
	last := len(paras) - 1
	p := paras[last]
	if last == 0 || len(p.Text) > 90 {
		return false
	}
	office, _, named := strings.Cut(p.Text, ", ")
	if named = named && isOffice(office); !named && !isDate(p.Text) {
		return false
	}
	above := paras[last-1].Text
	if !hasDots(above) || !namesOffices(strings.TrimLeft(above, "_. …")) && strings.Trim(above, "_. …") != "" {
		if !named || !closesMeeting(above) {
			return false
		}
	}
	if m := r.meeting(); m.Signed == "" {
		m.Signed = r.value(whole(p), "signature", m, "signed")
	} else {
		r.mark(whole(p), "signature-again")
	}
	return true
}

// datedAbovePen reads a date that stands alone between the closing line and the line that
// waits for a pen. Elsewhere it is an item's text: "Next Meeting" / "2 July 2018".
func (r *reading) datedAbovePen(paras []*outline.Para) bool {
	last := len(paras) - 1
	t := paras[last].Text
	if rest := strings.TrimLeft(t, "_. …"); len(rest) < len(t) && hasDots(t) {
		return isDate(rest) && r.signs(paras[last]) // "____________ 2 July 2018" over "Chairman"
	}
	return last > 0 && (isDate(t) || isDatedLabel(t)) && closesMeeting(paras[last-1].Text) && r.signs(paras[last])
}

// signs takes a paragraph for the signature, and tells whether none was known.
func (r *reading) signs(p *outline.Para) bool {
	m := r.meeting()
	if m.Signed != "" {
		return false
	}
	m.Signed = r.value(whole(p), "signature", m, "signed")
	return true
}

// closesMeeting tells the line that closes minutes, with the time.
func closesMeeting(t string) bool {
	if _, closes := phrase.ReadClosing(t); closes {
		return true
	}
	_, _, adjourns := phrase.ReadAdjourned(t)
	return adjourns
}

// confirmings open the sentence at the end of minutes that tells when they were
// confirmed, in small letters.
var confirmings = [...]string{"these minutes were confirmed ", "these minutes were approved ", "the minutes of this meeting were confirmed ", "the minutes of this meeting were approved ",
	"minutes of this meeting were confirmed ", "confirmed at ", "confirmed by ", "approved at ", "the above minutes were confirmed ", "these minutes were signed ", "minutes confirmed "}

// confirmed reads such a sentence, which holds a date.
func (r *reading) confirmed(p *outline.Para) bool {
	if len(p.Text) > 220 {
		return false
	}
	if _, dated := phrase.ReadDate(p.Text); !dated {
		return false
	}
	for _, w := range confirmings {
		if !opens(p.Text, w) {
			continue
		}
		if m := r.meeting(); m.Signed == "" {
			m.Signed = r.value(whole(p), "signature", m, "signed")
		} else {
			r.mark(whole(p), "signature-again")
		}
		return true
	}
	return false
}

// publishings label the date on which minutes were published, in small letters.
var publishings = map[string]bool{"minutes published": true, "date published": true, "date of publication": true, "published": true, "published on": true, "publication date": true,
	"date minutes published": true, "minutes issued": true, "date of issue": true, "date issued": true, "issued": true}

// published reads the date of publication at the end of minutes: a fact of the
// meeting, and not of its last item.
func (r *reading) published(p *outline.Para) bool {
	label, rest, ok := strings.Cut(p.Text, ":")
	if !ok || !publishings[phrase.Small(strings.TrimSpace(label))] || len(rest) > 40 {
		return false
	}
	if _, dated := readAnyDate(rest); !dated {
		return false
	}
	c, m := whole(p), r.meeting()
	d := &model.Detail{At: r.at(c.place())}
	d.Label = r.value(c.part(0, len(label)), "detail", d, "label")
	d.Value = r.value(c.from(len(label)+1), "detail", d, "value")
	r.mark(c, "detail")
	m.Details = append(m.Details, d)
	return true
}

// isPapersLink tells a line at the end of minutes that says where a site keeps the
// meeting's papers.
func isPapersLink(t string) bool {
	if len(t) > 200 || !strings.Contains(t, "://") && !strings.Contains(t, "www.") {
		return false
	}
	low := phrase.Small(t)
	return strings.Contains(low, "agenda") || strings.Contains(low, "papers") || strings.Contains(low, "minutes") || strings.Contains(low, "webcast")
}
