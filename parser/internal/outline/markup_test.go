package outline_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// What Markdown puts about the printed words falls out: above them, at a page's turn and
// about a line in bold.
func TestMarkup(t *testing.T) {
	const front = "---\ndate: 2014-10-20\nbody: \"Orrin District\"\n---\n\n<span data-filter=\"Year\" style=\"display:none;\">2014</span>\n\n[Original file](https://orrin.example/minutes.pdf)\n\n---\n*<small>Scanned page, text may contain errors.</small>*\n\n"
	for name, c := range map[string]struct {
		text string
		want []string
	}{
		"above the minutes":       {front + "MINUTES OF MEETING\n\nThe Mayor took the chair.\n", []string{"MINUTES OF MEETING", "The Mayor took the chair."}},
		"bold lines":              {front + "**1.**\n\n**MINUTES**\n\nThey were read.\n\n***2.***\n\n***The Ferry***\n", []string{"1.|MINUTES", "They were read.", "2.|The Ferry"}},
		"bold without a head":     {"**MINUTES**\n\n**PRESENT:**\n\nCouncillor Marl\n\n**1. The Ferry**\n", []string{"MINUTES", "PRESENT:", "Councillor Marl", "1.|The Ferry"}},
		"a page's turn":           {front + "The Mayor said that the ferry was to\n---\nlie at the quay.\n", []string{"The Mayor said that the ferry was to lie at the quay."}},
		"a rule behind the words": {front + "“That the draft be signed.”---\n\nThe Mayor rose.\n", []string{"“That the draft be signed.”", "The Mayor rose."}},
		"strokes for a signature": {front + "The Mayor rose.\n\nSigned:\n\n**\\_\\_\\_\\_\\_\\_**\n", []string{"The Mayor rose.", "Signed:"}},
		"two stars of notes":      {"** arrived late\n\n** left early **\n\nThe Mayor rose.\n", []string{"** arrived late", "** left early **", "The Mayor rose."}},
		"rules in other texts":    {"---\nThe Mayor rose: all stood.\n---\n", []string{"---", "The Mayor rose: all stood.", "---"}},
	} {
		t.Run(name, func(t *testing.T) { assert.Equal(t, c.want, outlined(t, c.text)) })
	}
}

// A blank line may stand after each broken line, and the lines keep to no width where
// letters are of many.
func TestRaggedLinesWithGaps(t *testing.T) {
	text := strings.Join([]string{
		"The Mayor told Members of the fog that had kept the ferry at its pier for",
		"a whole week and of the tolls that were lost by it while all that",
		"a bell wanted was a cart; it might yet be long in coming, he was told, for want",
		"of wheels that could carry a bell of some four hundredweight over the",
		"moor.",
		"Members asked who had sent for the cart, and whether the Committee of the",
		"Moorland Parishes would lend theirs, which stood idle, and which was as",
		"dry as a bone in the barn at Orrin.",
		"The clerk would write to the parishes about a cart, and to the founder as",
		"to a bell, before the next meeting.",
		"The ferryman answered that he would not ring a bell that had not been",
		"so much as paid for by those whom it was meant to serve.",
	}, "\n\n")
	got := outlined(t, text)
	require.Len(t, got, 4)
	assert.Equal(t, "Members asked who had sent for the cart, and whether the Committee of the Moorland Parishes would lend theirs, which stood idle, and which was as dry as a bone in the barn at Orrin.", got[1])

	// Paragraphs of a line each stay apart.
	assert.Len(t, outlined(t, "The Mayor rose and told of fog that had kept the ferry home.\n\nmembers were told of tolls that had been lost since then\n\nThe clerk would write to the parishes about a cart and a bell.\n"), 3)
}
