package compare

import (
	"regexp"
	"strings"
	"unicode"
)

// closing are the characters that do not count at the ends of a text.
const closing = ` .,;:-'"`

// Norm returns the form in which two texts are compared when they are judged:
// white space is folded, invisible characters fall out, kinds of quotation
// marks and of dashes are one (a dash with the space around it), case does not
// count, nor do the characters .,;:-'" at the ends.
func Norm(s string) string {
	var b strings.Builder
	b.Grow(len(s))
	gap := false  // white space stands between what was written and this character
	dash := false // what was written ends with a dash
	for _, r := range s {
		r = plain(r)
		switch {
		case r == hidden:
		case space(r):
			gap = true
		case r == '-':
			// A run of dashes is one dash, but not across a space.
			if !dash || gap {
				b.WriteByte('-')
			}
			gap, dash = false, true
		default:
			if gap && !dash && b.Len() > 0 {
				b.WriteByte(' ')
			}
			b.WriteRune(r)
			gap, dash = false, false
		}
	}
	return strings.ToLower(strings.Trim(b.String(), closing))
}

// hidden stands for a character that nobody can see.
const hidden = -1

// plain maps the kinds of a quotation mark or dash to one of them, and what
// nobody can see to hidden.
func plain(r rune) rune {
	switch r {
	case '\u2018', '\u2019', '\u201a', '\u201b', '`':
		return '\''
	case '\u201c', '\u201d', '\u201e':
		return '"'
	case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212':
		return '-'
	case '\u00ad', '\u200b', '\u200c', '\u200d', '\u2060', '\ufeff':
		return hidden
	}
	return r
}

// space says whether r is white space: to Unicode, or as a separator of the
// ASCII control set, which Unicode does not count.
func space(r rune) bool { return unicode.IsSpace(r) || 0x1c <= r && r <= 0x1f }

// label returns the comparable form of a number, enumerator or marker: its
// letters and digits, so that "(a)", "a)" and "a." are one.
func label(s string) string {
	return strings.Map(func(r rune) rune {
		if '0' <= r && r <= '9' || 'a' <= r && r <= 'z' {
			return r
		}
		return -1
	}, Norm(s))
}

// titles are the titles before a name, any number of them.
var titles = regexp.MustCompile(
	`^((the )?(councillors?|cllrs?|mrs?|ms|miss|dr|sir|lord|lady|prof|rev|alderman|baroness)\.? )+`)

// person returns the comparable form of a name: without titles.
func person(s string) string {
	s = Norm(s)
	return s[len(titles.FindString(s)):]
}
