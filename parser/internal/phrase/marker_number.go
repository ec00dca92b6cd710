package phrase

import (
	"strings"
	"unicode/utf8"
)

// countedAs gives the length of a number by which minute books count their
// decisions, where it stands between the deciding word and the words of the
// decision: "RESOLVED – 128 that …", "RESOLVED 23/001/1 To …", "Resolved A.14.05 –"
// over a list. Figures of fewer than three places are rather the label of a
// clause, or a part of the words.
func countedAs(s string) int {
	i, dash := 0, false
	for i < len(s) {
		r, n := utf8.DecodeRuneInString(s[i:])
		if r != ' ' && !strings.ContainsRune("–—-", r) {
			break
		}
		dash = dash || r != ' '
		i += n
	}
	if i == 0 || i == len(s) {
		return 0
	}
	code := s[i:]
	if n := strings.IndexByte(code, ' '); n >= 0 {
		code = code[:n]
	}
	bare := strings.TrimRight(code, ":")
	if figures := strings.Trim(bare, "0123456789") == ""; figures && (len(bare) < 3 || !dash) || !figures && (!isReference(bare) || strings.Trim(bare, "0123456789.") == "") {
		return 0 // "2.1" numbers a clause
	}
	end := i + len(bare)
	rest := strings.TrimLeft(s[end:], " ")
	var vote Tally
	if strings.Trim(rest, ":;–—- .") == "" || that(rest) || vote.readInMarker(s[end:min(len(s), end+voteReach)]) > 0 {
		return end
	}
	return 0
}
