package phrase_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"minutebook/parser/internal/phrase"
)

func TestPrefixes(t *testing.T) {
	p := phrase.NewPrefixes("moved", "mover:", "(moved", "2nd")
	for s, want := range map[string]string{
		"Moved by Councillor Frome": "moved", "MOVER: Reed": "mover:", "(moved by Reed)": "(moved", "2nd Reed": "2nd", "moved": "moved",
		"move": "", "Removed": "", "": "", "éclair": "", "-oved": "", "Hmoved": "",
	} {
		assert.Equal(t, want, p.Of(s), s)
	}
}
