package parser_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"minutebook/parser"
)

// pathological are texts of any length that tempt a reader to look back, or
// ahead, over all that it has read.
var pathological = []struct {
	name string
	size int // of the larger text
	text func(n int) string
}{
	{"one line", 1 << 20, func(n int) string { return "Minutes:\n\n" + fill("The Committee considered the report. ", n) }},
	{"one word", 1 << 20, func(n int) string { return "Minutes:\n\n" + strings.Repeat("a", n) }},
	{"no-break spaces", 1 << 19, func(n int) string { return strings.Repeat("\u00a0", n) }},
	{"lines of no-break spaces", 100_000, lines("\u00a0")},
	{"blank lines", 1 << 20, func(n int) string { return "Agenda item" + strings.Repeat("\n", n) + "Minutes:" }},
	{"headings", 100_000, lines("Matters Arising %d")},
	{"headings with text", 50_000, lines("Matters Arising %d\nThe Chair thanked the officers.")},
	{"labels", 100_000, lines("Ward:\nReason:")},
	{"nested enumerators", 100_000, nested},
	{"enumerators on one line", 100_000, func(n int) string { return "Minutes:\nRESOLVED: " + strings.Repeat("(a) (i) 1. ", n/3) }},
	{"one list", 100_000, lines("%d. That the report be noted;")},
	{"one list of clauses", 100_000, under("Minutes:\nRESOLVED – That:", "%d. the report be noted;")},
	{"entries of which none follows another", 100_000, under("Minutes:\nRESOLVED – That:", "(b) the report be noted;")},
	{"bare letters", 100_000, lines("A\nThe Chair thanked the officers.")},
	{"weak enumerators", 100_000, lines("A report was read.\n1 member left.")},
	{"bullets", 100_000, lines("• the roads were discussed;")},
	{"wrapped lines", 100_000, lines("the Chair thanked the officers for all that they had done in the year, and")},
	{"lines broken by hand", 100_000, lines("(a) the Chair thanked\n\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0the officers")},
	{"near-markers", 100_000, lines("It was agreed with regret.\nThe matter was resolved.\nAgreed.\nResolved as he wished")},
	{"near-markers on one line", 1 << 20, func(n int) string {
		return "Minutes:\n" + fill("RESOLVE RECOMMENDED AGREE NOTED the matter was RESOLVED, DECISIONS, and it was resolve ", n)
	}},
	{"markers alone", 100_000, lines("RESOLVED")},
	{"markers with words", 100_000, lines("RESOLVED – That road %d be closed.")},
	{"decisions printed twice", 20_000, func(n int) string {
		return "Decision:\n" + lines("RESOLVED – That road %d be closed.")(n)[len("Minutes:\n"):] + lines("RESOLVED – That road %d be closed.")(n)
	}},
	{"reasons", 100_000, under("Minutes:\nRESOLVED – That road 1 be closed.\nReasons:", "(%d) To keep it dry.")},
	{"reasons with nothing resolved", 100_000, lines("Reason: To keep it dry.")},
	{"movers", 100_000, lines("Moved by Councillor A Wren, seconded by Councillor B Finch")},
	{"movers alone", 100_000, lines("Moved by Councillor A Wren")},
	{"amendments", 100_000, lines("Councillor Wren moved, and Councillor Finch seconded, an amendment that road %d be closed.")},
	{"amendments lost", 50_000, lines("Councillor Wren moved, and Councillor Finch seconded, an amendment that road %d be closed.\nThe amendment was put to the vote and lost.")},
	{"votes", 100_000, lines("The motion was put to the vote and carried by 9 votes to 4.")},
	{"sides", 100_000, lines("For (2): Councillors Wren and Finch")},
	{"names in one vote", 100_000, func(n int) string {
		return "Minutes:\nRESOLVED – That the road be closed.\nFor: Councillors " + strings.Repeat("Wren, ", n) + "Finch"
	}},
	{"names under a side", 100_000, under("Minutes:\nRESOLVED – That the road be closed.\nFor:", "Councillor Wren")},
	{"recommendations", 100_000, func(n int) string { return lines("RECOMMENDATION That road %d be closed.")(n)[len("Minutes:\n"):] }},
	{"actions", 100_000, under("Minutes:", "ACTION: to close road %d (A Wren)")},
	{"apologies", 100_000, lines("Apologies for absence were received from Councillor Number %d.")},
	{"apologies in one line", 100_000, func(n int) string {
		return "Minutes:\nApologies for absence were received from Councillors " + strings.Repeat("Wren, ", n) + "and Finch."
	}},
	{"substitutes in one line", 50_000, func(n int) string {
		return "Minutes:\n" + strings.Repeat("Councillor Wren as substitute for Councillor Finch, ", n)
	}},
	{"documents", 100_000, lines("Report %d PDF 43 KB")},
	{"blocks of an issue", 100_000, func(n int) string {
		return "Issue - meetings\n" + repeat("Meeting: 01/02/2019 - Cabinet (Item %d)\n", n)
	}},
	{"dated blocks of an issue", 100_000, func(n int) string {
		return "Issue - decisions\n" + repeat("01/02/2019 - Road %d\n", n)
	}},
	{"meetings on one page", 100_000, func(n int) string {
		return "Agenda item\nRoads\n" + repeat("• Meeting of Cabinet, Tuesday, 12th March, 2019 6.00 pm (Item %d.)\n", n)
	}},
	{"brackets", 1 << 20, func(n int) string { return "Minutes:\n" + strings.Repeat("(", n) }},
	{"lines of brackets", 100_000, lines("(")},
	{"bars", 100_000, lines("|")},
	{"cells", 100_000, lines("road %d |")},
	{"quotation marks", 1 << 20, func(n int) string { return "Minutes:\n" + fill("“RESOLVED ” ", n) }},
	{"full stops", 1 << 20, func(n int) string { return "Minutes:\n" + fill("A. ", n) }},
	{"colons", 1 << 20, func(n int) string { return "Minutes:\n" + fill(": - ", n) }},
	{"figures", 1 << 20, func(n int) string { return "Minutes:\n" + fill("1.", n) }},
	{"digits", 1 << 20, func(n int) string { return "Minutes:\n" + strings.Repeat("1", n) }},
	{"months", 1 << 20, func(n int) string { return "Minutes:\n" + fill("May ", n) }},
	{"nothing but invisible characters", 1 << 19, func(n int) string { return strings.Repeat("\u200b", n) }},
	{"text that no rule places", 100_000, func(n int) string { return repeat("line %d of nothing known\n\n", n) }},
}

// lines gives a page of minutes with n lines of a form; %d in it is the line's number.
func lines(form string) func(int) string { return under("Minutes:", form) }

func under(head, form string) func(int) string {
	return func(n int) string { return head + "\n" + repeat(form+"\n", n) }
}

func repeat(form string, n int) string {
	var b strings.Builder
	for i := range n {
		if strings.Contains(form, "%d") {
			fmt.Fprintf(&b, form, i+1)
		} else {
			b.WriteString(form)
		}
	}
	return b.String()
}

// fill repeats words up to n bytes.
func fill(words string, n int) string { return strings.Repeat(words, n/len(words)+1) }

// nested gives lists within lists, six deep and back again.
func nested(n int) string {
	labels := []string{"1.", "(a)", "(i)", "A.", "1)", "a)", "i)"}
	var b strings.Builder
	b.WriteString("Minutes:\nRESOLVED – That:\n")
	for i := range n {
		b.WriteString(labels[i%len(labels)] + " the road be:\n")
	}
	return b.String()
}

// The bounds are far above what linear code takes: four times the text takes
// four times the time, of quadratic code sixteen times, of which noise on a busy
// machine cannot make up the difference. Below the floor nothing is told.
const (
	steepest   = 10
	floor      = 100 * time.Millisecond
	never      = 20 * time.Second
	growth     = 4
	shortSizes = 10 // of a short run
)

func TestTimeIsLinear(t *testing.T) {
	for _, p := range pathological {
		t.Run(p.name, func(t *testing.T) {
			size := p.size
			if testing.Short() {
				size /= shortSizes
			}
			small := min(timeOf(t, p.text(size/growth)), timeOf(t, p.text(size/growth)))
			large := timeOf(t, p.text(size))
			if large > steepest*max(small, floor) {
				large = min(large, timeOf(t, p.text(size))) // not a neighbour's fault
			}
			assert.Less(t, large, steepest*max(small, floor), "a text of a quarter of the size took %v", small)
		})
	}
}

// timeOf tells how long a text takes, its account included.
func timeOf(t *testing.T, text string) time.Duration {
	t.Helper()
	data := []byte(text)
	start := time.Now()
	res, err := parser.Parse("page.txt", data, parser.Options{})
	require.NoError(t, err)
	require.NotEmpty(t, res.Records)
	res.Spans()
	took := time.Since(start)
	require.Less(t, took, never)
	return took
}
