package phrase

// fateOpenings open a sentence that tells what became of what was moved, in small letters.
var fateOpenings = [...]string{"the motion ", "the amendment ", "the proposal ", "the proposition ", "the original motion ", "the substantive motion ", "the amended motion "}

// OpensWithMotion tells a sentence about what was moved: "The motion fell, …".
func OpensWithMotion(s string) bool {
	for _, t := range fateOpenings {
		if hasFold(s, t) {
			return true
		}
	}
	return false
}

// fateEnds part the outcome of a vote from what more the sentence says of it.
var fateEnds = [...]string{", ", " having ", " as ", " since ", " because ", " there being ", " for want of ", " for lack of "}

// ReadFate reads the outcome at the start of a sentence that goes on to say more:
// "The proposal fell, having the support of two members only."
func ReadFate(s string) (Tally, bool) {
	if !OpensWithMotion(s) {
		return Tally{}, false
	}
	end := len(s)
	for _, w := range fateEnds {
		if i := indexFold(s[:end], w); i >= 0 {
			end = i
		}
	}
	tallies, ok := ReadOutcome(s[:end])
	if end == len(s) || !ok || len(tallies) != 1 || tallies[0].Result == "" || hasFold(s[end:], ", and ") {
		return Tally{}, false
	}
	return tallies[0], true
}
