package outline

import "strings"

// What a text saved as Markdown has beside the words that were printed.
const (
	frontMatter = "front-matter"
	markupLine  = "markup-line"
)

// fewestEmphasised is how many lines set in bold from end to end show Markdown, where no
// front matter does.
const fewestEmphasised = 3

// markMarkup finds what Markdown put among the lines: the front matter, links and hidden
// tags above the text become blank, a rule turns a page, and the stars about a line in bold
// fall out. It tells nothing of a text that shows too few of them.
func markMarkup(s string, lines []Line) {
	front := endOfFrontMatter(s, lines)
	bold, tags := 0, 0
	for i := front; i < len(lines); i++ {
		l := &lines[i]
		if l.Blank {
			continue
		}
		switch s[l.Start] {
		case '*':
			if stars(l.words(s)) > 0 {
				bold++
			} else if isTagged(l.words(s)) {
				tags++
			}
		case '<', '[':
			if isTagged(l.words(s)) {
				tags++
			}
		}
	}
	if front == 0 && tags == 0 && bold < fewestEmphasised {
		return
	}
	for i := range lines[:front] {
		if !lines[i].Blank {
			turn(&lines[i], frontMatter)
		}
	}
	ruled := false
	for i := front; i < len(lines); i++ {
		l := &lines[i]
		if l.Blank {
			continue
		}
		words := l.words(s)
		if words == ruleOfPage || isTagged(words) {
			ruled = ruled || words == ruleOfPage && i > front
			turn(l, markupLine)
			continue
		}
		l.Page = l.Page || ruled
		ruled = false
		l.lessStars(s)
		if end := l.End - len(ruleOfPage); end > l.Start && strings.HasSuffix(words, ruleOfPage) && s[end-1] != ' ' && s[end-1] != '-' {
			l.End, l.Width, ruled = end, l.Width-len(ruleOfPage), true // "… taken as read.”---"
		}
	}
}

// ruleOfPage is the rule with which Markdown parts what follows.
const ruleOfPage = "---"

// endOfFrontMatter gives the line behind the keys that may open a Markdown file, between
// two rules; 0 where none do.
func endOfFrontMatter(s string, lines []Line) int {
	if len(lines) == 0 || lines[0].words(s) != ruleOfPage {
		return 0
	}
	for i := 1; i < len(lines); i++ {
		words := lines[i].words(s)
		if words == ruleOfPage && i > 1 {
			return i + 1
		}
		if key, _, ok := strings.Cut(words, ":"); !ok || strings.ContainsRune(key, ' ') {
			return 0
		}
	}
	return 0
}

// isTagged tells a line that is all of a tag or of a link, which show no words of the
// minutes: "<span style="display:none;">2014</span>", "[Original file](https://…)",
// "*<small>Scanned page.</small>*".
func isTagged(words string) bool {
	if words[0] == '[' {
		return strings.HasSuffix(words, ")") && strings.Contains(words, "](http") && strings.Count(words, "](") == 1
	}
	words = strings.Trim(words, "*")
	switch {
	case strings.HasPrefix(words, "<small>"):
		return strings.HasSuffix(words, "</small>")
	case strings.HasPrefix(words, "<span "):
		return strings.HasSuffix(words, "</span>") && strings.Contains(words, "display:none")
	}
	return false
}

// stars gives how many stars open a line in bold that stars close too; 0 where it is
// none. "** Arrived late" is a note.
func stars(words string) int {
	n := 0
	for n < len(words) && words[n] == '*' {
		n++
	}
	if n < 2 || n > 3 || len(words) < 2*n || words[n] == ' ' || words[len(words)-1] != '*' || words[len(words)-2] == ' ' {
		return 0
	}
	return n
}

// lessStars takes the stars from the ends of a line in bold. A line of strokes for a
// signature has no words left then.
func (l *Line) lessStars(s string) {
	words := l.words(s)
	n := 0
	if words[0] == '*' {
		n = stars(words)
	}
	if n > 0 {
		bare := strings.TrimRight(words[n:], "*")
		l.Start += n
		l.End = l.Start + len(bare)
		l.Width -= len(words) - len(bare)
		l.Strong = true
		words = bare
	}
	if strings.Trim(words, `\_`) == "" {
		turn(l, markupLine)
	}
}
