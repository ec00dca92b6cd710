package outline

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"minutebook/parser/internal/phrase"
)

// ownerHeads head the column of a table that names who is to act, in small letters.
var ownerHeads = map[string]bool{"action": true, "actions": true, "action by": true, "owner": true, "by whom": true, "who": true, "lead": true, "action for": true, "responsible": true}

// IsOwnerHead tells the words that head a column of owners.
func IsOwnerHead(words string) bool { return ownerHeads[phrase.Small(strings.Trim(words, " :"))] }

// markTabs finds the last column of a table whose cells tabs part, where its head
// says that it names who is to act. It tells whether there is one.
func markTabs(s string, lines []Line) bool {
	columns, some := 0, false
	for i := range lines {
		l := &lines[i]
		if l.Blank {
			continue
		}
		words := s[l.Start:l.End]
		at := strings.LastIndexByte(words, '\t')
		if at < 0 {
			continue
		}
		n := strings.Count(words, "\t") + tabsBefore(s, l.Start)
		cell := words[at+1:]
		if IsOwnerHead(cell) && n > 1 {
			columns = n
			continue
		}
		if n != columns || !namesOwner(cell) {
			continue
		}
		l.Tail = Span{l.Start + at + 1, l.End}
		l.End = l.Start + len(strings.TrimRight(words[:at], " \t\u00a0"))
		l.Width = l.Indent + utf8.RuneCountInString(s[l.Start:l.End])
		some = true
	}
	return some
}

// tabsBefore counts the tabs with which a line begins.
func tabsBefore(s string, at int) int {
	n := 0
	for at > 0 && s[at-1] != '\n' && s[at-1] != '\r' {
		at--
		if s[at] == '\t' {
			n++
		}
	}
	return n
}

// namesOwner tells a cell that may name who is to act, and is no sum or date.
func namesOwner(cell string) bool {
	cell = strings.TrimSpace(cell)
	first, _ := utf8.DecodeRuneInString(cell)
	return cell != "" && utf8.RuneCountInString(cell) <= tailWidth && unicode.IsUpper(first) && !strings.ContainsAny(cell, "£$€0123456789;") && !strings.HasSuffix(cell, ".")
}
