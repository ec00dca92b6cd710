package phrase

import "unicode/utf8"

// Prefixes are texts with which others may begin, whatever the case of the two.
// Nearly all texts are told from all of them by their first three letters.
type Prefixes struct {
	by            [32][]string // their first letter, of which the lowest five bits
	second, third [32]uint32   // a bit for each letter that follows a first one; all where a prefix is shorter
}

// NewPrefixes makes Prefixes of texts that begin with ASCII.
func NewPrefixes(texts ...string) *Prefixes {
	p := new(Prefixes)
	for _, t := range texts {
		if t[0] >= utf8.RuneSelf {
			panic("phrase: a prefix beyond ASCII: " + t)
		}
		first := t[0] & 31
		p.by[first] = append(p.by[first], t)
		p.second[first] |= bitOfLetter(t, 1)
		p.third[first] |= bitOfLetter(t, 2)
	}
	return p
}

// bitOfLetter gives the bit of the letter at an index of a prefix; all bits where it
// ends before, or goes on beyond ASCII, of which some characters fold to a letter.
func bitOfLetter(t string, i int) uint32 {
	if i >= len(t) || t[i] >= utf8.RuneSelf {
		return ^uint32(0)
	}
	return 1 << (t[i] & 31)
}

// Of gives the first of the prefixes with which s begins, empty where none does.
func (p *Prefixes) Of(s string) string {
	if !p.mayOpen(s) {
		return ""
	}
	for _, prefix := range p.by[s[0]&31] {
		if hasFold(s, prefix) {
			return prefix
		}
	}
	return ""
}

// mayOpen tells by its first three letters whether a prefix may open s.
func (p *Prefixes) mayOpen(s string) bool {
	if len(s) < 3 {
		return s != ""
	}
	first := s[0] & 31
	return p.second[first]&(1<<(s[1]&31)) != 0 && p.third[first]&(1<<(s[2]&31)) != 0
}

// openWord tells whether one of the prefixes opens s, or a word behind a blank or an
// opening bracket in it.
func (p *Prefixes) openWord(s string) bool {
	if p.Of(s) != "" {
		return true
	}
	for i := 1; i < len(s); i++ {
		if c := s[i-1]; (c == ' ' || c == '(') && p.Of(s[i:]) != "" {
			return true
		}
	}
	return false
}
