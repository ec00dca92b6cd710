package compare

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestCommonFindsTheLongest(t *testing.T) {
	for _, test := range []struct{ a, b, want string }{
		{"", "", ""},
		{"abc", "abc", "abc"},
		{"abc", "", ""},
		{"abcd", "abxd", "abd"},
		{"abcabba", "cbabac", "baba"},
		{"the", "then", "the"},
	} {
		var shared strings.Builder
		for _, p := range common([]byte(test.a), []byte(test.b)) {
			shared.WriteByte(test.a[p.want])
		}
		assert.Len(t, shared.String(), len(test.want), "%s %s", test.a, test.b)
	}
}

// Long lists are cut at what stands once in both, and what is paired is still
// equal and in order.
func TestCommonOfLongLists(t *testing.T) {
	rng := rand.New(rand.NewPCG(3, 5))
	var a, b []string
	for i := range 3000 {
		line := fmt.Sprint("line ", i)
		if i%3 == 0 {
			line = "the same again"
		}
		if rng.IntN(10) > 0 {
			a = append(a, line)
		}
		if rng.IntN(10) > 0 {
			b = append(b, line)
		}
	}
	pairs := common(a, b)
	assert.Greater(t, len(pairs), 2300)
	last := pairing{none, none}
	for _, p := range pairs {
		require.Equal(t, a[p.want], b[p.got])
		require.Greater(t, p.want, last.want)
		require.Greater(t, p.got, last.got)
		last = p
	}
}

func TestCommonOfLongListsWithoutLandmarks(t *testing.T) {
	a := strings.Split(strings.Repeat("a b ", 5000), " ")
	b := strings.Split(strings.Repeat("b a ", 5000), " ")
	assert.NotPanics(t, func() { common(a, b) })
}

func TestWords(t *testing.T) {
	tell := func(want, got string) string {
		var out []string
		for _, run := range Words(want, got) {
			text := strings.Join(run.Words, " ")
			switch {
			case !run.InGot:
				text = "-" + text + "-"
			case !run.InWant:
				text = "+" + text + "+"
			}
			out = append(out, text)
		}
		return strings.Join(out, " ")
	}
	for _, test := range []struct{ want, got, told string }{
		{"a b c", "a b c", "a b c"},
		{"a b c", "a x c", "a -b- +x+ c"},
		{"a b", "a b c d", "a b +c d+"},
		{"a b c", "c", "-a b- c"},
		{"a", "b", "-a- +b+"},
		{"a b", "a  b", "a ++ b"},
		{"a\u00a0b c", "a b c", "-a\u00a0b- +a b+ c"},
		{"a. b", "a b", "-a.- +a+ b"},
		{"x a b y c d z", "x a b c d", "x a b -y- c d -z-"},
	} {
		assert.Equal(t, test.told, tell(test.want, test.got))
	}
}

func TestUnified(t *testing.T) {
	numbers := func(from, to int) string {
		var b strings.Builder
		for i := from; i <= to; i++ {
			fmt.Fprintln(&b, i)
		}
		return b.String()
	}
	for _, test := range []struct{ name, old, new, want string }{
		{"the same", "a\n", "a\n", ""},
		{"one line of many", numbers(1, 9), strings.Replace(numbers(1, 9), "5", "five", 1),
			"--- old\n+++ new\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n"},
		{"from nothing", "", "a\n", "--- old\n+++ new\n@@ -0,0 +1 @@\n+a\n"},
		{"to nothing", "a\nb\n", "", "--- old\n+++ new\n@@ -1,2 +0,0 @@\n-a\n-b\n"},
		{"no line end", "a\nb", "a\nc\n", "--- old\n+++ new\n@@ -1,2 +1,2 @@\n a\n-b\n\\ No newline at end of file\n+c\n"},
		{"near changes share a hunk", numbers(1, 9), numbers(2, 8),
			"--- old\n+++ new\n@@ -1,4 +1,3 @@\n-1\n 2\n 3\n 4\n@@ -6,4 +5,3 @@\n 6\n 7\n 8\n-9\n"},
		{"nearer ones", numbers(1, 8), numbers(2, 7), "--- old\n+++ new\n@@ -1,8 +1,6 @@\n-1\n 2\n 3\n 4\n 5\n 6\n 7\n-8\n"},
	} {
		assert.Equal(t, test.want, Unified("old", "new", test.old, test.new), test.name)
	}
}
