package phrase

import "strings"

// noticeVerbs stand behind the name of one who gave notice of a motion.
var noticeVerbs = [...]string{" had given notice", " gave notice", " has given notice", " had submitted the following", " submitted the following", " had tabled the following", " tabled the following", " moved the motion", " moved the following motion", " proposed the following motion"}

// noticeBefores stand before that name.
var noticeBefores = [...]string{" standing in the name of ", " stood in the name of ", " in the name of ", " submitted by ", " tabled by "}

// longestNotice bounds where in a sentence the name stands.
const longestNotice = 120

// ReadNotice reads who gave notice of a motion: "Councillor Frome gave notice of the
// following motion:", "The following motion stood in the name of Councillor Frome:".
// It is empty where two gave it, or none is named.
func ReadNotice(s string) Range {
	head := s[:min(len(s), longestNotice)]
	for _, verb := range noticeVerbs {
		if i := indexFold(head, verb); i > 0 {
			if name := nameBefore(s, i); name.End > name.Start && (name.Start == 0 || hasFold(s, "under standing order ")) && PluralTitle(s[name.Start:]) == 0 {
				return name
			}
		}
	}
	for _, before := range noticeBefores {
		i := indexFold(head, before)
		if i <= 0 && !hasFold(head, before[1:]) {
			continue
		}
		if i <= 0 {
			i = -1 // "Submitted by Councillor Frome", which opens the line
		}
		name := nameAfter(s, i+len(before))
		if name.End > name.Start && PluralTitle(s[name.Start:]) == 0 && !hasFold(s[name.End:], " and ") {
			return name
		}
	}
	return Range{}
}

// IsGiver tells a line that names no more than who gave notice of a motion:
// "Submitted by Councillor Frome".
func IsGiver(s string) bool {
	if len(s) > longestNotice || givers.Of(s) == "" {
		return false
	}
	name := ReadNotice(s)
	return name.End > 0 && strings.Trim(s[name.End:], " .:-–—") == ""
}

var givers = NewPrefixes("submitted by ", "tabled by ", "in the name of ", "standing in the name of ")
