package phrase

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// Each cue is there for a habit, and is found in it.
func TestProseDecisionsServeTheirHabits(t *testing.T) {
	for _, d := range proseDecisions {
		_, ok := ReadProseDecision(d.habit)
		assert.True(t, ok, "%s: %s", d.words, d.habit)
	}
}

func TestProseDecisionsRefuse(t *testing.T) {
	for _, s := range []string{
		"The Clerk said that it was agreed to raise the tolls.",
		"It was agreed in March to raise the tolls.",
		"The price, which had been agreed unanimously, was paid.",
		"He read: “the tolls are too high, it was agreed to halve them”.",
		"The letter stated that the tolls were approved.",
		"It was agreed by the County that none was responsible.",
		"Cllr Frome proposed that the tolls be halved; there was no seconder.",
		"Cllr Frome proposed a vote of thanks.",
		"The ferryman disagreed.",
		"It was noted that the tolls were high.",
		"",
	} {
		_, ok := ReadProseDecision(s)
		assert.False(t, ok, s)
	}
}
