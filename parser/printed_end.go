package parser

import "strings"

// isTag tells a tag of the program that wrote the minutes: "<AI1>", "</AI1>",
// "<TRAILER_SECTION>".
func isTag(t string) bool {
	if len(t) < 3 || len(t) > 40 || t[0] != '<' || t[len(t)-1] != '>' {
		return false
	}
	for _, c := range strings.Trim(t, "</>") {
		if (c < 'A' || c > 'Z') && (c < '0' || c > '9') && c != '_' {
			return false
		}
	}
	return true
}
