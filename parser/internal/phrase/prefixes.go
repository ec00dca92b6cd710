package phrase

import "unicode/utf8"

// Prefixes are texts with which others may begin, whatever the case of the two.
// Nearly all texts are told from all of them by their first letter.
type Prefixes [32][]string

// NewPrefixes makes Prefixes of texts that begin with ASCII.
func NewPrefixes(texts ...string) *Prefixes {
	p := new(Prefixes)
	for _, t := range texts {
		if t[0] >= utf8.RuneSelf {
			panic("phrase: a prefix beyond ASCII: " + t)
		}
		p[t[0]&31] = append(p[t[0]&31], t)
	}
	return p
}

// Of gives the first of the prefixes with which s begins, empty where none does.
func (p *Prefixes) Of(s string) string {
	if s == "" {
		return ""
	}
	for _, prefix := range p[s[0]&31] {
		if hasFold(s, prefix) {
			return prefix
		}
	}
	return ""
}

// openWord tells whether one of the prefixes opens s, or a word behind a blank or an
// opening bracket in it.
func (p *Prefixes) openWord(s string) bool {
	if p.Of(s) != "" {
		return true
	}
	for i := 1; i < len(s); i++ {
		if c := s[i-1]; (c == ' ' || c == '(') && len(p[s[i]&31]) > 0 && p.Of(s[i:]) != "" {
			return true
		}
	}
	return false
}
