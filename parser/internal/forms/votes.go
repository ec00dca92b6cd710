package forms

import (
	"fmt"
	"strings"

	"minutebook/model"
)

// voteForm is a way to report a vote. In its paragraphs {o} is what was put to
// the vote, {r} what became of it; {f}, {a} and {n} are the votes for, against
// and the abstentions in figures, {F}, {A} and {N} in words; {nf}, {na}
// and {nn} the names with their title, {lf}, {la} and {ln} without, {1f}, {1a} and
// {1n} one on each line. A
// paragraph that speaks of a side without names or votes is left out.
type voteForm struct {
	name   string
	says   []string // sentences
	tally  []string // then a tally, a paragraph for each
	marker string   // the marker "*" with the vote in it
	lead   string   // what leads to the marker, on a line of its own or (with a blank at its end) on the marker's
	after  []string // after the clauses
	late   bool     // after the reasons, too
	united bool     // only of unanimous votes
	serves string
}

var voteForms = []voteForm{
	{name: "none", serves: "item § Movers, motions, votes"},
	{name: "plain", says: []string{"The {o} {was} put to the vote and declared to be {r}."},
		serves: "item § Movers, motions, votes: Outcome: a sentence of its own"},
	{name: "figures", says: []string{"On being put to the vote the {o} {was} {r} by {f} votes to {a}{+n}."},
		serves: "issue § Movers, votes: “lost by 47 votes to 17” in a sentence"},
	{name: "words", says: []string{"On being put to the vote the {o} {was} {r} by {F} votes to {A}{+N}."},
		serves: "item § Movers, motions, votes: counts in words, “22 votes to one, with two abstentions”"},
	{name: "lines", says: []string{"The vote on the {o} was recorded as follows:"}, tally: []string{"For: {f}", "Against: {a}", "Abstentions: {n}"},
		serves: "issue § Movers, votes: Tallies: “For: 35” / “Against: 0” / “Abstentions: 21” lines"},
	{name: "dashes", says: []string{"A vote was taken on the {o}, which was declared as follows:-"}, tally: []string{"For - {f}", "Against - {a}", "Abstain - {n}"},
		serves: "item § Movers, motions, votes: lines “For: 26 / Against: 32 / Abstention: 0”"},
	{name: "record", tally: []string{"Voting record", "{f} For", "{a} Against", "{n} Abstentions"},
		serves: "issue § Movers, votes: “Voting record” then counts"},
	{name: "record-unanimous", united: true, tally: []string{"Voting record", "Unanimous"},
		serves: "issue § Movers, votes: “Voting record” then “Unanimous”"},
	{name: "result", says: []string{"A vote was taken – the result was {f} in favour, {a} against and {n} abstentions."},
		serves: "item § Movers, motions, votes: counts in figures"},
	{name: "unanimous", united: true, says: []string{"A vote was taken and was unanimous."},
		serves: "item § Further forms of item pages: “A vote was taken and was unanimous.”"},
	{name: "sides", says: []string{"The voting on the {o} was recorded as follows:"}, tally: []string{"For ({f}) {nf}", "Against ({a}) {na}", "Abstain ({n}) {nn}"},
		serves: "item § Movers, motions, votes: one line for each side “For (43) Councillors …”"},
	{name: "heads", tally: []string{"Members voting for the {o}:", "{nf}", "Total: {f}", "Members voting against the {o}:{?a}", "{na}", "Total: {a}{?a}", "Members abstaining = {n}"},
		serves: "issue § Further forms of issue pages: “Members voting for the motion:” names “Total: 42”"},
	{name: "those", tally: []string{"Those voting FOR the {O}: {cf}: {lf}.", "Those voting AGAINST the {O}: {ca}: {la}.", "Those ABSTAINING from voting: {cn}: {ln}."},
		serves: "item § Further forms of item pages: “Those voting FOR the MOTION: Councillors: A, B.”"},
	{name: "following", tally: []string{"The following voted in favour of the {o}: {nf}.", "The following voted against the {o}: {na}.", "The following abstained from voting: {nn}."},
		serves: "issue § Movers, votes: “Members voting FOR the amendment … (10 votes)”"},
	{name: "dots", tally: []string{"For the {o}: {nf} .......... {f}", "Against the {o}: {na} .......... {a}", "Abstentions: {nn} .......... {n}"},
		serves: "item § Movers, motions, votes: dot leaders and the count at the end of the names"},
	{name: "yes-no", says: []string{"The voting on the {o} was recorded as follows:-"}, tally: []string{"YES – {f}", "{lf}", "NO – {a}{?a}", "{la}", "ABSTAIN – {n}{?n}", "{ln}"},
		serves: "item § Movers, motions, votes: heads YES / NO / ABSTAIN"},
	{name: "voted", tally: []string{"{nf} voted FOR the {o} ({f}).", "{na} voted AGAINST the {o} ({a}).", "{nn} abstained ({n})."},
		serves: "item § Movers, motions, votes: “Councillors A, B and C voted FOR the motion (17);”"},
	{name: "show", says: []string{"In a show of hands {b} voted in favour."},
		serves: "issue § Further forms of issue pages: “In a show of hands the Council voted in favour.”"},
	{name: "put", lead: "Upon being put to the vote it was:", serves: "item § Markers of resolutions: In a sentence"},
	{name: "put-inline", lead: "On being put to the vote it was ", serves: "item § Further forms of item pages: “upon the motion being submitted to the Meeting …”"},
	{name: "prefix", united: true, marker: "UNANIMOUSLY *", serves: "item § Markers of resolutions: UNANIMOUSLY RESOLVED that"},
	{name: "suffix", united: true, marker: "* UNANIMOUSLY", serves: "issue § Further forms of decision pages: “Resolved unanimously:”"},
	{name: "bracket", united: true, marker: "* (unanimously)", serves: "issue § Resolution markers: “(unanimously)”"},
	{name: "by", marker: "* by {f} votes to {a}{.n}", serves: "item § Further forms of item pages: “RESOLVED on a vote of 5 to 2 …”"},
	{name: "by-bracket", marker: "* (by {f} votes to {a})", serves: "issue § Further forms of decision pages: “Resolved (by 3 votes to 2) to grant …”"},
	{name: "after", after: []string{"({f} votes for, {a} against and {n} abstentions)"}, serves: "issue § Movers, votes: brackets"},
	{name: "after-line", after: []string{"Voting: {f} for, {a} against, {n} abstentions"}, serves: "issue § Movers, votes: Tallies"},
	{name: "after-unanimous", united: true, late: true, after: []string{"(Voting: unanimous in favour)"},
		serves: "issue § Resolution markers: “(Voting: unanimous in favour)” after the reason"},
}

func voteValues() []Value { return voteFormValues(voteForms) }

func voteFormValues(forms []voteForm) []Value {
	var vs []Value
	for _, f := range forms {
		vs = append(vs, Value{f.name, f.serves})
	}
	return vs
}

// voteForm returns the form in which the vote on a decision is reported.
func (w *writer) voteForm(d *Decision) voteForm {
	if d.Vote == nil || !w.telling() {
		return voteForms[0]
	}
	f := voteForms[w.st.Vote]
	if w.st.FurtherVote > 0 {
		f = furtherVotes[w.st.FurtherVote]
	}
	m := w.marker()
	switch {
	case f.united && len(d.Vote.Against)+len(d.Vote.Abstain) > 0:
		return voteForms[2]
	case f.marker != "" && (m.heading || m.small || m.stopped || m.carry != ""),
		f.lead != "" && (m.heading || m.subject || m.stopped || strings.ToUpper(m.words) != m.words):
		return voteForms[1]
	}
	return f
}

// votedBefore says whether a vote is reported before the marker, or leads to it.
func (w *writer) votedBefore(d *Decision) bool {
	f := w.voteForm(d)
	return f.says != nil || f.tally != nil || f.lead != ""
}

// voted prints what is said of the vote before the marker, and returns what of
// it stands on the marker's line.
func (w *writer) voted(d *Decision, r *model.Resolution) string {
	f := w.voteForm(d)
	if f.name == "none" {
		return ""
	}
	r.Vote = &model.Vote{Result: model.Carried, Unanimous: f.united}
	object := "recommendations"
	if d.Mover == "" {
		object = "motion"
	}
	w.report(f, d.Vote, object, r.Vote)
	if strings.HasSuffix(f.lead, " ") {
		return f.lead
	}
	if f.lead != "" {
		w.announce(f.lead)
		w.led = true
	}
	return ""
}

// votedAfter prints what is said of the vote after the clauses.
func (w *writer) votedAfter(d *Decision, r *model.Resolution) {
	for _, text := range w.voteForm(d).after {
		if text, ok := w.tallied(text, d.Vote, "motion", r.Vote); ok {
			w.add(para, text)
		}
	}
}

// withVote puts the vote into the marker, where the form has it there.
func (w *writer) withVote(words string, m marker, d *Decision, r *model.Resolution) string {
	f := w.voteForm(d)
	if f.marker == "" {
		return words
	}
	if f.name == "prefix" && m.subject {
		if i := strings.LastIndex(words, " "); i > 0 {
			return words[:i] + " UNANIMOUSLY" + words[i:]
		}
	}
	form := f.marker
	if words != strings.ToUpper(words) && f.name == "suffix" {
		form = "* unanimously"
	}
	text, _ := w.tallied(form, d.Vote, "motion", r.Vote)
	return strings.ReplaceAll(text, "*", words)
}

// report prints the sentences and the tally of a vote, and keeps what they say.
func (w *writer) report(f voteForm, v *Vote, object string, kept *model.Vote) {
	for _, text := range f.says {
		if text, ok := w.tallied(text, v, object, kept); ok {
			w.announce(text)
		}
	}
	for _, text := range f.tally {
		if text, ok := w.tallied(text, v, object, kept); ok {
			w.add(para, text)
		}
	}
}

// tallied fills a form's paragraph and keeps what it says of the vote. It
// returns false where the paragraph names nobody of its side.
func (w *writer) tallied(text string, v *Vote, object string, kept *model.Vote) (string, bool) {
	sides := []struct {
		key    string
		voters []string
		count  **int
		names  func(*model.Names) *[]string
	}{
		{"f", v.For, &kept.For, func(n *model.Names) *[]string { return &n.For }},
		{"a", v.Against, &kept.Against, func(n *model.Names) *[]string { return &n.Against }},
		{"n", v.Abstain, &kept.Abstain, func(n *model.Names) *[]string { return &n.Abstain }},
	}
	for _, s := range sides {
		count := len(s.voters)
		if strings.Contains(text, "{?"+s.key+"}") && count == 0 {
			return "", false
		}
		if strings.Contains(text, "{n"+s.key+"}") || strings.Contains(text, "{l"+s.key+"}") || strings.Contains(text, "{1"+s.key+"}") {
			if count == 0 {
				return "", false
			}
			if kept.Names == nil {
				kept.Names = &model.Names{}
			}
			*s.names(kept.Names) = s.voters
		}
		upper := strings.ToUpper(s.key)
		printed := strings.Contains(text, "{"+s.key+"}") || strings.Contains(text, "{"+upper+"}")
		if strings.Contains(text, "{+"+s.key+"}") || strings.Contains(text, "{+"+upper+"}") || strings.Contains(text, "{."+s.key+"}") {
			printed = count > 0
		}
		if printed {
			*s.count = &count
		}
		text = strings.NewReplacer(
			"{?"+s.key+"}", "",
			"{"+s.key+"}", fmt.Sprint(count), "{"+upper+"}", inWords(count),
			"{+"+s.key+"}", abstentions(", with ", fmt.Sprint(count), count), "{+"+upper+"}", abstentions(", with ", inWords(count), count),
			"{."+s.key+"}", abstentions(" with ", fmt.Sprint(count), count),
			"{n"+s.key+"}", w.titled(s.voters), "{l"+s.key+"}", listed(s.voters), "{1"+s.key+"}", "@"+strings.Join(s.voters, "\n@"),
			"{c"+s.key+"}", strings.TrimSpace(w.title(s.voters)),
		).Replace(text)
	}
	if kept.Abstain != nil && *kept.Abstain == 1 {
		text = strings.NewReplacer("1 abstentions", "1 abstention", "1 – Abstentions", "1 – Abstention", ", 1 Abstentions", ", 1 Abstention").Replace(text)
	}
	was := "was"
	if object == "recommendations" {
		was = "were"
	}
	text = strings.NewReplacer("{X}", map[string]string{model.Lost: "FAILED", model.Carried: "was CARRIED"}[kept.Result], "{Z}", strings.ToUpper(kept.Result), "{K} {r}", capital(object)+" "+capital(kept.Result), "{o}", object, "{was}", was, "{O}", strings.ToUpper(object), "{r}", kept.Result, "{R}", strings.ToUpper(kept.Result), "{b}", w.bodyWithin()).Replace(text)
	return text, true
}

func capital(s string) string { return strings.ToUpper(s[:1]) + s[1:] }

func abstentions(with, count string, n int) string {
	switch n {
	case 0:
		return ""
	case 1:
		return with + count + " abstention"
	}
	return with + count + " abstentions"
}

func inWords(n int) string {
	return []string{"none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen"}[n]
}

// title is the style's title before one name or several.
func (w *writer) title(names []string) string {
	if len(names) == 1 {
		return w.named("@")
	}
	return w.plural()
}

func (w *writer) titled(names []string) string { return w.title(names) + listed(names) }

// listed joins names as a clerk does.
func listed(names []string) string {
	if len(names) < 2 {
		return strings.Join(names, "")
	}
	return strings.Join(names[:len(names)-1], ", ") + " and " + names[len(names)-1]
}
