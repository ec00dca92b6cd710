package phrase

import (
	"math/bits"
	"strings"
)

// Signs are short texts that are looked for together, in one pass. Each is told
// by two of its letters that stand together and are rarer than the others.
type Signs struct {
	list []sign
	of   [256]signPair
}

// sign is one of Signs.
type sign struct {
	text string
	fold bool // whatever the case of its letters, which are small here
	at   int  // of the two letters
	cues Cues // what it hints at
}

// signPair holds a bit for each sign of which a byte is the first of the two
// letters, and one for each of which it is the second.
type signPair struct{ first, second uint64 }

// NewSigns makes Signs of at most 64 texts of two letters or more.
func NewSigns(texts ...string) *Signs {
	list := make([]sign, len(texts))
	for i, text := range texts {
		list[i] = sign{text: text, cues: 1}
	}
	return newSigns(list)
}

func newSigns(list []sign) *Signs {
	if len(list) > 64 {
		panic("phrase: more than 64 signs")
	}
	signs := &Signs{list: list}
	for i := range list {
		s := &list[i]
		s.at = rarestPair(s.text)
		for _, c := range cases(s.text[s.at], s.fold) {
			signs.of[c].first |= 1 << i
		}
		for _, c := range cases(s.text[s.at+1], s.fold) {
			signs.of[c].second |= 1 << i
		}
	}
	return signs
}

// cases gives a letter in the cases in which it is looked for.
func cases(c byte, fold bool) []byte {
	if fold && isLetter(c) {
		return []byte{c, c &^ 0x20}
	}
	return []byte{c}
}

// rarestPair gives the index of the two characters of s that are the rarest.
func rarestPair(s string) int {
	best := 0
	rank := func(i int) int { return int(common[s[i]]) + int(common[s[i+1]]) }
	for i := range len(s) - 1 {
		if rank(i) < rank(best) {
			best = i
		}
	}
	return best
}

// In tells whether one of the signs stands in s.
func (g *Signs) In(s string) bool {
	var before uint64
	for i := range len(s) {
		pair := &g.of[s[i]]
		if seen := before & pair.second; seen != 0 && g.at(s, i-1, seen) != 0 {
			return true
		}
		before = pair.first
	}
	return false
}

// cues gives what the signs that stand in s hint at.
func (g *Signs) cues(s string) Cues {
	var found Cues
	var before uint64
	for i := range len(s) {
		pair := &g.of[s[i]]
		if seen := before & pair.second; seen != 0 {
			found |= g.at(s, i-1, seen)
		}
		before = pair.first
	}
	return found
}

// at gives what those signs hint at that have their two letters at s[i:] and
// stand there indeed.
func (g *Signs) at(s string, i int, seen uint64) Cues {
	var found Cues
	for ; seen != 0; seen &= seen - 1 {
		c := &g.list[bits.TrailingZeros64(seen)]
		start := i - c.at
		if start < 0 || len(s)-start < len(c.text) {
			continue
		}
		if there := s[start : start+len(c.text)]; there == c.text || c.fold && strings.EqualFold(there, c.text) {
			found |= c.cues
		}
	}
	return found
}
