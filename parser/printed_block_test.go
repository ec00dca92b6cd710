package parser_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"minutebook/parser"
)

// blocksOfFinance gives the blocks of a text that stands under an item, a sign
// before each heading.
func blocksOfFinance(t *testing.T, text string) []string {
	t.Helper()
	whole := sentence + "Present: Cllr A Marl\n" + strings.Replace(items, "The clerk reported that the balance stood at £12.", text, 1)
	got, err := parser.Parse("minutes.txt", []byte(whole), parser.Options{})
	require.NoError(t, err)
	require.Len(t, got.Records[0].Items, 3)
	var out []string
	for _, b := range got.Records[0].Items[2].Minutes {
		sign := ""
		if b.Kind != "" {
			sign = "# "
		}
		out = append(out, sign+b.Text)
	}
	return out
}

func TestHeadingsBelowTables(t *testing.T) {
	const rows = "The accounts were passed:\n\nRope and tar £12.40\n\nHire of the boat £16.00\n\n"
	for _, c := range []struct {
		name, line, next string
		heading          bool
	}{
		{"a heading and its sentence", "What the ferrymen say", "The clerk reported that the men were content.", true},
		{"one more row", "Balance in hand £4.00", "The clerk reported that the men were content.", false},
		{"a row without a figure", "Nets - a gift of the guild", "The clerk reported that the men were content.", false},
		{"the head of another table", "Payee For Net", "A Pask Nets £12.00", false},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := blocksOfFinance(t, rows+c.line+"\n\n"+c.next)
			want := c.line
			if c.heading {
				want = "# " + want
			}
			assert.Contains(t, got, want)
		})
	}
}
