package phrase

import "strings"

// longestMoverLead bounds the words before the name of who moved that say no more than
// when, or in what order, it was done.
const longestMoverLead = 80

// moverLeadWords are the words of such leads: "Following a lengthy debate,", "As a
// further amendment,".
var moverLeadWords = wordSet(`following after thereafter thereupon accordingly as by way of in during having a an the some much further lengthy considerable full brief detailed long general due
	careful short amendment counter counter-motion motion alternative discussion discussions debate consideration deliberation deliberations questions comments question comment report reports application matter
	item it this conclusion summing up response`)

// leadsToName tells whether the words before the name of who moved are such a lead: the
// name stands then as at the head of its sentence.
func leadsToName(s string) bool {
	t := strings.TrimRight(s, " ")
	if t == "" {
		return true
	}
	if len(t) > longestMoverLead || t[len(t)-1] != ',' && !strings.HasSuffix(t, " amendment") {
		return false
	}
	for _, w := range tokens(t) {
		if !moverLeadWords[w] {
			return false
		}
	}
	return true
}

// adoptingNouns say behind "moved" what is to be done with the thing that they name.
var adoptingNouns = NewPrefixes("approval of ", "refusal of ", "acceptance of ", "adoption of ", "rejection of ", "deferral of ", "deferment of ", "continuation of ", "endorsement of ")

// LeadsToWords tells a sentence that says no more than that the words of what was moved
// follow: "The amendment was as follows:".
func LeadsToWords(s string) bool {
	t := strings.TrimRight(s, " -–—")
	return strings.HasSuffix(t, ":") && (hasFold(t, "the ") || hasFold(t, "this ")) && namesThing(t) && followsOn(t)
}

// followWords may stand in such a sentence beside the thing and what points at it.
var followWords = wordSet("follows read reads terms worded was is in the following")

func followsOn(s string) bool {
	said := false
	for _, w := range tokens(s) {
		if !things[w] && !pointing[w] && !followWords[w] {
			return false
		}
		said = said || w == "follows" || w == "read" || w == "reads" || w == "terms" || w == "worded" || w == "was"
	}
	return said
}
