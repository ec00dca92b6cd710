package parser_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"minutebook/model"
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

func TestNumbersWithinAnItem(t *testing.T) {
	for _, c := range []struct {
		name, before, number, one, two string
		marked                         bool
	}{
		{"behind a stroke", "19/07", "20/07", "20/07/01", "20/07/02", true},
		{"behind a dash", "M15/02", "M15/03", "M15/03-1", "M15/03-2", true},
		{"a letter in brackets", "122", "123", "123 (a)", "123 (b)", true},
		{"a letter with a bracket", "08/20", "09/20", "09/20 a)", "09/20 b)", true},
		{"a Roman number", "15/111", "15/112", "15/112 i)", "15/112 ii)", true},
		{"a colon behind", "2742", "2743", "2743.1:", "2743.2:", true},
		{"a score", "11", "12", "12-4", "12-5", false},
		{"a reference of planning", "19/07", "20/07", "20/07/0114/FUL", "20/07/0115/FUL", false},
	} {
		t.Run(c.name, func(t *testing.T) {
			text := sentence + "Present: Cllr A Marl\n\n" + c.before + " Apologies\n\nNone.\n\n" + c.number + " Boats\n\n" +
				c.one + " The clerk reported that the boats had been counted and tied.\n\n" + c.two + " The ferryman said that two of them leak.\n"
			got, err := parser.Parse("minutes.txt", []byte(text), parser.Options{Layout: model.LayoutPrinted})
			require.NoError(t, err)
			require.Len(t, got.Records[0].Items, 2)
			var markers []string
			for _, b := range got.Records[0].Items[1].Minutes {
				markers = append(markers, b.Marker)
			}
			want := []string{"", ""}
			if c.marked {
				want = []string{c.one, c.two}
			}
			assert.Equal(t, want, markers)
		})
	}
}
