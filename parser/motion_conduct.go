package parser

import (
	"strings"

	"minutebook/parser/internal/phrase"
)

// conducts are the words of motions on how the meeting goes on, in small letters: such
// a motion carries no decision but its own.
var conducts = [...]string{"question be now put", "question be put", "question now be put", "vote be taken", "vote be now taken", "vote now be taken", "proceed to the vote", "move to the vote",
	"next business", "standing orders be", "standing order ", "procedure rule", "meeting be adjourned", "meeting adjourn", "debate be adjourned", "debate be closed", "meeting continue", "meeting be continued",
	"meeting be extended", "meeting proceed", "recorded vote", "named vote"}

// longestConduct bounds the words of such a motion.
const longestConduct = 160

// conductsOther tells whether a motion put above a resolution was one on how the meeting
// goes on, of which the resolution does not speak: "Councillor A moved that the question
// be now put" names no mover of what was decided then.
func (p *proposal) conductsOther(res *resolution) bool {
	if p == nil || p.settled || p.text.empty() {
		return false
	}
	w := conductIn(p.text.text())
	return w != "" && !strings.Contains(phrase.Small(res.Text), w) && !pointsBack(res.Text)
}

// conductIn gives what words say of how the meeting goes on; empty where they say nothing.
func conductIn(t string) string {
	if len(t) > longestConduct {
		return ""
	}
	low := phrase.Small(t)
	for _, w := range conducts {
		if strings.Contains(low, w) {
			return w
		}
	}
	return ""
}
