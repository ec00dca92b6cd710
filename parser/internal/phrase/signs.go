package phrase

import "math/bits"

// Signs are short texts that are looked for together, in one pass that steps over
// every second letter. Each is told by three letters that stand together and are
// rarer than the others: three where it begins at an even place, and three where it
// begins at an odd one.
type Signs struct {
	list []sign

	// A bit for each sign of which a byte may be such a letter of the three.
	first, second, third [256]uint64

	// The same for the letters beside the three; all bits where a sign has none there.
	before, after [256]uint64
}

// sign is one of Signs.
type sign struct {
	text string
	fold bool   // whatever the case of its letters, which are small here
	cues Cues   // what it hints at
	at   [2]int // of the three letters
}

// NewSigns makes Signs of at most 64 texts of three letters or more.
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
		for odd := range s.at {
			s.at[odd] = rarestThree(s.text, odd)
			at := s.at[odd]
			signs.enter(s.text[at:min(at+3, len(s.text))], s.fold, 1<<i)
			enterBeside(&signs.before, s, at-1, 1<<i)
			enterBeside(&signs.after, s, at+3, 1<<i)
		}
	}
	return signs
}

// enter sets a sign's bit at its three letters. Where it has but two, any may stand
// as the third.
func (g *Signs) enter(letters string, fold bool, bit uint64) {
	for i, of := range [...]*[256]uint64{&g.first, &g.second, &g.third} {
		if i == len(letters) {
			for c := range of {
				of[c] |= bit
			}
			return
		}
		for _, c := range cases(letters[i], fold) {
			of[c] |= bit
		}
	}
}

// enterBeside sets a sign's bit at its letter of an index, which it may not have.
func enterBeside(of *[256]uint64, s *sign, index int, bit uint64) {
	if index < 0 || index >= len(s.text) {
		for c := range of {
			of[c] |= bit
		}
		return
	}
	for _, c := range cases(s.text[index], s.fold) {
		of[c] |= bit
	}
}

// cases gives a letter in the cases in which it is looked for.
func cases(c byte, fold bool) []byte {
	if fold && isLetter(c) {
		return []byte{c, c &^ 0x20}
	}
	return []byte{c}
}

// rarestThree gives the index of the three characters of s that are the rarest, among
// those at even or odd places; of a text of three, the last two are those at an odd one.
func rarestThree(s string, odd int) int {
	best := odd
	rank := func(i int) int { return int(common[s[i]]) + int(common[s[i+1]]) + int(common[s[i+2]]) }
	for i := odd + 2; i+2 < len(s); i += 2 {
		if rank(i) < rank(best) {
			best = i
		}
	}
	return best
}

// In tells whether one of the signs stands in s.
func (g *Signs) In(s string) bool { return g.find(s, true) != 0 }

// cues gives what the signs that stand in s hint at.
func (g *Signs) cues(s string) Cues { return g.cuesOf(g.find(s, false)) }

// find gives the signs that stand in s: all, or the first that are found.
func (g *Signs) find(s string, first bool) (found uint64) {
	for i := 0; ; i += 2 {
		n, seen := g.candidates(s[i:])
		if seen == 0 {
			return found
		}
		i += n
		if i > 0 {
			seen &= g.before[s[i-1]]
		}
		if i+3 < len(s) {
			seen &= g.after[s[i+3]]
		}
		if found |= g.stands(s, i, seen&^found); first && found != 0 || i+2 >= len(s) {
			return found
		}
	}
}

// candidates gives the first place in s at which the three letters of signs may
// stand, and these signs; none at the end of s.
func (g *Signs) candidates(s string) (at int, seen uint64) {
	rest := s
	for ; len(rest) > 4; rest = rest[4:] { // two steps at once
		if g.first[rest[0]]&g.second[rest[1]]&g.third[rest[2]]|g.first[rest[2]]&g.second[rest[3]]&g.third[rest[4]] != 0 {
			break
		}
	}
	for ; len(rest) > 2; rest = rest[2:] {
		if seen := g.first[rest[0]] & g.second[rest[1]] & g.third[rest[2]]; seen != 0 {
			return len(s) - len(rest), seen
		}
	}
	if len(rest) == 2 { // of a sign of three letters the last two
		seen = g.first[rest[0]] & g.second[rest[1]] & g.third[0]
	}
	return len(s) - len(rest), seen
}

// stands gives those of some signs, whose three letters may be at s[i:], that stand
// there indeed.
func (g *Signs) stands(s string, i int, seen uint64) (there uint64) {
	for ; seen != 0; seen &= seen - 1 {
		n := bits.TrailingZeros64(seen)
		if c := &g.list[n]; c.standsAt(s, i-c.at[0]) || c.standsAt(s, i-c.at[1]) {
			there |= 1 << n
		}
	}
	return there
}

// standsAt tells whether the sign stands at s[start:].
func (c *sign) standsAt(s string, start int) bool {
	if start < 0 || start+len(c.text) > len(s) {
		return false
	}
	there := s[start : start+len(c.text)]
	if !c.fold {
		return there == c.text
	}
	for i := range len(there) {
		if l := c.text[i]; there[i] != l && (there[i]|0x20 != l || !isLetter(l)) {
			return false
		}
	}
	return true
}

// cuesOf gives what some signs hint at.
func (g *Signs) cuesOf(seen uint64) Cues {
	var found Cues
	for ; seen != 0; seen &= seen - 1 {
		found |= g.list[bits.TrailingZeros64(seen)].cues
	}
	return found
}
