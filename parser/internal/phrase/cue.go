package phrase

import (
	"math/bits"
	"strings"
)

// Cues are what letters of a text hint at. Without them a pattern need not be tried.
type Cues uint8

// The cues.
const (
	MoverCue      Cues = 1 << iota // "moved", "proposed", "seconded"
	ApologyCue                     // "apologies"
	SubstituteCue                  // "substitute", "deputising"
	VoteCue                        // " voted", " abstained"
)

// cueSigns are the letters by which each cue is told. They are looked for by two
// that stand together and are rarer than the others.
var cueSigns = [...]struct {
	sign string
	at   int // of the two letters
	cue  Cues
}{
	{"oved", 0, MoverCue}, {"OVED", 0, MoverCue}, {"ropos", 2, MoverCue}, {"ROPOS", 2, MoverCue},
	{"conde", 0, MoverCue}, {"CONDED", 0, MoverCue}, {" second by ", 3, MoverCue},
	{"polog", 0, ApologyCue}, {"POLOG", 0, ApologyCue},
	{"bstitut", 0, SubstituteCue}, {"eputis", 1, SubstituteCue},
	{" vot", 1, VoteCue}, {" abstain", 1, VoteCue},
}

// pairs holds, for each byte, a bit for each sign of which it is the first of the
// two letters, and one for each of which it is the second.
var pairs = func() (of [256]struct{ first, second uint16 }) {
	for i, c := range cueSigns {
		of[c.sign[c.at]].first |= 1 << i
		of[c.sign[c.at+1]].second |= 1 << i
	}
	return of
}()

// CuesOf gives the cues that stand in a text.
func CuesOf(s string) Cues {
	var found Cues
	for i := 1; i < len(s); i++ {
		for seen := pairs[s[i-1]].first & pairs[s[i]].second; seen != 0; seen &= seen - 1 {
			c := &cueSigns[bits.TrailingZeros16(seen)]
			if start := i - 1 - c.at; start >= 0 && strings.HasPrefix(s[start:], c.sign) {
				found |= c.cue
			}
		}
	}
	return found
}
