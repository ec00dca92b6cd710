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
	fold bool   // whatever the case of its letters, which are small here
	pair string // the two letters, where others are meant than those that seem the rarest
	cues Cues   // what it hints at
	at   int    // of the two letters
}

// signPair holds a bit for each sign of which a byte is the first of the two
// letters, and one for each of which it is the second.
type signPair struct{ first, second uint64 }

// NewSigns makes Signs of at most 64 texts of two letters or more.
func NewSigns(texts ...string) *Signs {
	list := make([]sign, len(texts))
	for i, text := range texts {
		list[i] = sign{text: text}
	}
	return newSigns(list)
}

// NewFoldSigns makes Signs of texts in small letters that are looked for whatever
// their case.
func NewFoldSigns(texts ...string) *Signs {
	list := make([]sign, len(texts))
	for i, text := range texts {
		list[i] = sign{text: text, fold: true}
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
		if s.at = strings.Index(s.text, s.pair); s.pair == "" {
			s.at = rarestPair(s.text)
		}
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
		if seen := before & pair.second; seen != 0 && g.stands(s, i-1, seen) != 0 {
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
			found |= g.cuesOf(g.stands(s, i-1, seen))
		}
		before = pair.first
	}
	return found
}

// stands gives those of some signs, whose two letters are at s[i:], that stand
// there indeed.
func (g *Signs) stands(s string, i int, seen uint64) uint64 {
	there := seen
	for ; seen != 0; seen &= seen - 1 {
		n := bits.TrailingZeros64(seen)
		c := &g.list[n]
		start := i - c.at
		end := start + len(c.text)
		if start < 0 || end > len(s) || s[start:end] != c.text && !(c.fold && strings.EqualFold(s[start:end], c.text)) {
			there &^= 1 << n
		}
	}
	return there
}

// cuesOf gives what some signs hint at.
func (g *Signs) cuesOf(seen uint64) Cues {
	var found Cues
	for ; seen != 0; seen &= seen - 1 {
		found |= g.list[bits.TrailingZeros64(seen)].cues
	}
	return found
}
