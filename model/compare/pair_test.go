package compare

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestPair(t *testing.T) {
	whole := func(s string) string { return s }
	initial := func(s string) string { return s[:1] }
	for _, test := range []struct {
		name, want, got string
		rest            bool
		pairs           []pairing
	}{
		{"by the strictest key first", "ax ay", "ay ax", false, []pairing{{0, 1}, {1, 0}}},
		{"the first that is left", "ax ax", "ax ax ax", false, []pairing{{0, 0}, {1, 1}, {none, 2}}},
		{"then by the next key", "ax bx", "by ay", false, []pairing{{0, 1}, {1, 0}}},
		{"a strict pair is not taken apart", "ax ay", "ay", false, []pairing{{1, 0}, {0, none}}},
		{"alone, the labelled ones first", "ax bx", "cx dx", false, []pairing{{0, none}, {1, none}, {none, 0}, {none, 1}}},
		{"the rest in order", "ax bx", "cx dx ex", true, []pairing{{0, 0}, {1, 1}, {none, 2}}},
		{"the rest around pairs", "ax bx cx", "bx dx", true, []pairing{{0, 1}, {1, 0}, {2, none}}},
		{"nothing", "", "", true, nil},
	} {
		got := pair(strings.Fields(test.want), strings.Fields(test.got), test.rest, whole, initial)
		assert.Equal(t, test.pairs, got, test.name)
	}
}

func TestPairLeavesWhatHasNoKey(t *testing.T) {
	nothing := func(string) string { return "" }
	assert.Equal(t, []pairing{{0, none}, {none, 0}}, pair([]string{"a"}, []string{"a"}, false, nothing))
}
