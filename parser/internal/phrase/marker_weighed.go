package phrase

import "strings"

// weighingLeads open a lead-in that tells how the body came to its decision.
var weighingLeads = newFoldSet(wordSet("following after having upon on in"))

// weighingWords say that something was talked over or taken in: behind them a body
// that "agreed" decides, and does not tell of another day.
var weighingWords = newFoldSet(wordSet(`consideration discussion discussions debate deliberation deliberations considered
	heard discussed debated reviewed regard conclusion`))

// weighingAdverbs stand alone before the subject: "Thereafter, the Committee agreed".
var weighingAdverbs = newFoldSet(wordSet("thereafter accordingly therefore consequently thereupon"))

// tellingWords stand before a body that somebody speaks of, or that is not alone: no
// sentence of its own begins behind them.
var tellingWords = newFoldSet(wordSet("that and or which when where as by with of to from because but if said stated felt thought believed understood confirmed reported noted advised hoped"))

// longestWeighing bounds the words between the start of a paragraph and the subject.
const longestWeighing = 200

// weighedLead gives the length of "Following consideration, the Committee " or
// "Thereafter it was ", where a deciding word follows: such words open the paragraph
// and lead to what was decided in it, in small letters too.
func weighedLead(s string, bodies []string) int {
	end := wordEnd(s, 0)
	alone := weighingAdverbs.holds(s[:end])
	if !alone && !weighingLeads.holds(s[:end]) {
		return 0
	}
	for weighed, told := alone, false; end < min(len(s), longestWeighing); {
		i := end
		for i < len(s) && strings.IndexByte(" ,()", s[i]) >= 0 {
			i++
		}
		if i == end || i == len(s) {
			return 0
		}
		if weighed && !told {
			if n := deciderAt(s[i:], bodies); n > 0 {
				return i + n
			}
			if alone {
				return 0
			}
		}
		if end = wordEnd(s, i); end == i {
			return 0
		}
		weighed = weighed || weighingWords.holds(s[i:end])
		told = tellingWords.holds(s[i:end])
	}
	return 0
}

// weighedAside gives the length of words between commas, at s[at:], that tell how the
// body before them came to its decision: ", having considered the report, ".
func weighedAside(s string, at int) int {
	rest, ok := strings.CutPrefix(s[at:], ", ")
	if !ok || !weighingLeads.holds(rest[:wordEnd(rest, 0)]) {
		return 0
	}
	end := strings.Index(rest, ", ")
	for weighed := false; end > 0 && end < longestWeighing; {
		for i := 0; i < end; {
			next := wordEnd(rest, i)
			weighed = weighed || weighingWords.holds(rest[i:next])
			i = max(next, i+1)
		}
		if strings.ContainsAny(rest[:end], ".;:") {
			return 0
		}
		if verb, _ := verbAt(rest, skipped(rest, end+len(", "))); weighed && verb >= 0 {
			return end + 2*len(", ")
		}
		next := strings.Index(rest[end+1:], ", ")
		if next < 0 {
			return 0
		}
		end += 1 + next
	}
	return 0
}

// deciderAt gives the length of "it was " or of a body's name at the start of s
// where a deciding word follows.
func deciderAt(s string, bodies []string) int {
	n := 0
	switch {
	case hasFold(s, "it was "):
		n = len("it was ")
	case hasFold(s, "the "):
		n = bodyAtStart(s, bodies)
	}
	if n == 0 {
		return 0
	}
	if verb, _ := verbAt(s, skipped(s, n)); verb < 0 {
		return 0
	}
	return n
}
