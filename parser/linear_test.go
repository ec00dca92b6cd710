//go:build unix

package parser_test

import (
	"runtime"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"minutebook/parser"
)

// meetingPage is the head of a whole meeting's page.
const meetingPage = "Agenda and minutes\n\nCouncil - Thursday, 6th June, 2019 2.00 pm\n\nItems\nNo. Item\n\n"

// printedHead is the head of printed minutes.
const printedHead = "MINUTES of a meeting of the Wold Parish Council held at the Old Forge on 3 May 2011 at 7pm\n\nPRESENT: Cllrs A Tansy and B Yarrow\n\n"

// printedText gives printed minutes with n repetitions of a form below their head;
// printedRolls with n in their list of those present.
func printedText(form string) func(int) string {
	return func(n int) string { return printedHead + repeat(form, n) }
}

func printedRolls(form string) func(int) string {
	return func(n int) string { return printedHead + "PRESENT:\n" + repeat(form, n) + "\n1. ROADS\n\nNoted.\n" }
}

// pathological are texts of any length that tempt a reader to look back, or
// ahead, over all that it has read.
var pathological = []struct {
	name string
	size int // of the larger text
	text func(n int) string
}{
	// One line, or one word, of any length.
	{"one line", 1 << 20, func(n int) string { return "Minutes:\n\n" + fill("The Committee considered the report. ", n) }},
	{"one word", 1 << 20, func(n int) string { return "Minutes:\n\n" + strings.Repeat("a", n) }},
	{"digits", 1 << 20, func(n int) string { return "Minutes:\n" + strings.Repeat("1", n) }},
	{"figures", 1 << 20, func(n int) string { return "Minutes:\n" + fill("1.", n) }},
	{"brackets", 1 << 20, func(n int) string { return "Minutes:\n" + strings.Repeat("(", n) }},
	{"quotation marks", 1 << 20, func(n int) string { return "Minutes:\n" + fill("“RESOLVED ” ", n) }},
	{"initials", 1 << 20, func(n int) string { return "Minutes:\n" + fill("A. ", n) }},
	{"colons", 1 << 20, func(n int) string { return "Minutes:\n" + fill(": - ", n) }},
	{"months", 1 << 20, func(n int) string { return "Minutes:\n" + fill("May ", n) }},
	{"near-markers on one line", 1 << 20, func(n int) string {
		return "Minutes:\n" + fill("RESOLVE RECOMMENDED AGREE NOTED the matter was RESOLVED, DECISIONS, and it was resolve ", n)
	}},
	{"enumerators on one line", 1 << 18, func(n int) string { return "Minutes:\nRESOLVED: " + fill("(a) (i) 1. ", n) }},
	{"movers on one line", 1 << 18, func(n int) string {
		return "Minutes:\n" + fill("Moved by Councillor A Wren, seconded by Councillor B Finch. ", n)
	}},
	{"votes on one line", 1 << 18, func(n int) string {
		return "Minutes:\n" + fill("The motion was put to the vote and carried by 9 votes to 4. ", n)
	}},
	{"sides on one line", 1 << 18, func(n int) string {
		return "Minutes:\n" + fill("Councillors Wren and Finch voted for the motion (2); ", n)
	}},
	{"names in one vote", 1 << 18, func(n int) string {
		return "Minutes:\nRESOLVED – That the road be closed.\nFor: Councillors " + fill("Wren, ", n) + "Finch"
	}},
	{"apologies in one line", 1 << 18, func(n int) string {
		return "Minutes:\nApologies for absence were received from Councillors " + fill("Wren, ", n) + "and Finch."
	}},
	{"substitutes in one line", 1 << 18, func(n int) string {
		return "Minutes:\n" + fill("Councillor Wren as substitute for Councillor Finch, ", n)
	}},

	// No words at all.
	{"no-break spaces", 1 << 19, func(n int) string { return strings.Repeat("\u00a0", n) }},
	{"invisible characters", 1 << 19, func(n int) string { return strings.Repeat("\u200b", n) }},
	{"lines of no-break spaces", 100_000, lines("\u00a0")},
	{"blank lines", 1 << 20, func(n int) string { return "Agenda item" + strings.Repeat("\n", n) + "Minutes:" }},
	{"lines of brackets", many, lines("(")},
	{"bars", many, lines("|")},

	// Lines that open something, or may.
	{"headings", 100_000, lines("Matters Arising %d")},
	{"headings with text", many, lines("Matters Arising %d\nThe Chair thanked the officers.")},
	{"labels", many, lines("Ward:\nReason:")},
	{"text that no rule places", many, func(n int) string { return repeat("line %d of nothing known\n\n", n) }},
	{"lines that are not UTF-8", many, lines("the Chair\x92s report %d was read")},
	{"nested enumerators", 100_000, nested},
	{"one list", many, lines("%d. That the report be noted;")},
	{"one list of clauses", many, under("Minutes:\nRESOLVED – That:", "%d. the report be noted;")},
	{"entries of which none follows another", many, under("Minutes:\nRESOLVED – That:", "(b) the report be noted;")},
	{"bare letters", many, lines("A\nThe Chair thanked the officers.")},
	{"weak enumerators", many, lines("A report was read.\n1 member left.")},
	{"bullets", many, lines("• the roads were discussed;")},
	{"wrapped lines", many, lines("the Chair thanked the officers for all that they had done in the year, and")},
	{"lines broken by hand", many, lines("(a) the Chair thanked\n\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0the officers")},
	{"cells", many, lines("road %d |")},

	// Decisions, and what looks like them.
	{"near-markers", many, lines("It was agreed with regret.\nThe matter was resolved.\nAgreed.\nResolved as he wished")},
	{"markers alone", many, lines("RESOLVED")},
	{"markers with words", many, lines("RESOLVED – That road %d be closed.")},
	{"decisions printed twice", many, func(n int) string {
		decided := repeat("RESOLVED – That road %d be closed.\n", n)
		return "Decision:\n" + decided + "Minutes:\n" + decided
	}},
	{"decisions whose markers were lost", many, func(n int) string {
		return "Agenda item\nRoads\nThe Chair thanked the officers.\n" + repeat("That road %d be closed.\n", n) + "The Chair thanked the officers."
	}},
	{"decisions whose markers were lost, below an agenda", many, func(n int) string {
		return "Agenda item\nRoads\n" + repeat("To consider road %d.\n", n) + "Supporting documents:\n" + repeat("That road %d be closed.\n", n)
	}},
	{"recommendations", many, func(n int) string { return repeat("RECOMMENDATION That road %d be closed.\n", n) }},
	{"reasons", many, under("Minutes:\nRESOLVED – That road 1 be closed.\nReasons:", "(%d) To keep it dry.")},
	{"reasons with nothing resolved", many, lines("Reason: To keep it dry.")},
	{"movers", many, lines("Moved by Councillor A Wren, seconded by Councillor B Finch")},
	{"movers alone", many, lines("Moved by Councillor A Wren")},
	{"amendments", many, lines("Councillor Wren moved, and Councillor Finch seconded, an amendment that road %d be closed.")},
	{"amendments lost", many, lines("Councillor Wren moved, and Councillor Finch seconded, an amendment that road %d be closed.\nThe amendment was put to the vote and lost.")},
	{"amendments, and votes on something else", many, lines("Councillor Wren moved, and Councillor Finch seconded, an amendment that road %d be closed.\nThe procedural motion was put to the vote and lost.")},
	{"amendments, and then their votes", many, func(n int) string {
		return lines("Councillor Wren moved, and Councillor Finch seconded, an amendment that road %d be closed.")(n) + repeat("The amendment was put to the vote and lost.\n", n)
	}},
	{"votes", many, lines("The motion was put to the vote and carried by 9 votes to 4.")},
	{"sides", many, lines("For (2): Councillors Wren and Finch")},
	{"names under a side", many, under("Minutes:\nRESOLVED – That the road be closed.\nFor:", "Councillor Wren")},

	// What else stands in lists.
	{"actions", many, lines("ACTION: to close road %d (A Wren)")},
	{"apologies", many, lines("Apologies for absence were received from Councillor Number %d.")},
	{"documents", many, lines("Report %d PDF 43 KB")},
	{"blocks of an issue", many, func(n int) string {
		return "Issue - meetings\n" + repeat("Meeting: 01/02/2019 - Cabinet (Item %d)\n", n)
	}},
	{"blocks of an issue, each with a diagnostic", many, func(n int) string {
		return "Issue - meetings\n" + repeat("Meeting: 31/02/2019 - Cabinet (Item %d)\n", n)
	}},
	{"dated blocks of an issue", many, func(n int) string {
		return "Issue - decisions\n" + repeat("01/02/2019 - Road %d\n", n)
	}},
	{"dated blocks of an issue with decisions", many, func(n int) string {
		return "Issue - decisions\n" + repeat("01/02/2019 - Road %d\nThat the road be closed.\n", n)
	}},
	{"items of a meeting", many, func(n int) string {
		return meetingPage + repeat("%d.\n\nRoad Works pdf icon PDF 9 KB\n\nTo consider a report.\n\nMinutes:\n\nRESOLVED – That the road be closed.\n\nFor (1): Councillor Wren\n\n", n)
	}},
	{"items of one number", many, func(n int) string {
		return meetingPage + repeat("7.\n\nRoad %d\n\nMinutes:\n\nThe report was noted.\n\n", n)
	}},
	{"items without labels", many, func(n int) string { return meetingPage + repeat("%d. Road Works\n", n) }},
	{"decimal numbers", many, func(n int) string { return meetingPage + "5.\n\n" + repeat("5.%d Road Works\n", n) }},
	{"items without numbers", many, func(n int) string {
		return meetingPage + repeat("Road Works\n\nAdditional documents:\n\n\nThe report on road %d was noted.\n\n\n\n", n)
	}},
	{"sections of one item", many, func(n int) string {
		return meetingPage + "1.\n\nRoads\n\n" + repeat("Minutes:\n\nThe report on road %d was noted.\n\n", n)
	}},
	{"papers", many, func(n int) string { return meetingPage + repeat("Road %d pdf icon PDF 9 KB\n\n", n) }},
	{"rows", many, func(n int) string {
		return meetingPage + "No. | Item |\n---|---|\n" + repeat("Road Works Minutes: The report on road %d was noted. |\n||\n", n)
	}},
	{"present", many, func(n int) string { return meetingPage + "Present:\n" + repeat("Councillor A Wren (Ward %d)\n", n) }},
	{"quotations", many, lines("RESOLVED – “That road %d be closed.\nThat it be mended.”")},
	{"quotations left open", many, lines("Moved by Councillor Wren, seconded by Councillor Finch, “that road %d be closed.")},
	{"motions one on another", many, lines("Moved by Councillor Wren, seconded by Councillor Finch, that road %d be closed.")},
	{"meetings on one page", many, func(n int) string {
		return "Agenda item\nRoads\n" + repeat("• Meeting of Cabinet, Tuesday, 12th March, 2019 6.00 pm (Item %d.)\n", n)
	}},

	// Printed minutes.
	{"printed item numbers", 100_000, printedText("%d.\n")},
	{"printed items", many, printedText("%d. ROAD WORKS\n\nThe report on road %d was noted.\n\n")},
	{"printed numbers that do not grow", 100_000, printedText("7. Road\n")},
	{"printed codes", many, printedText("21/%d ROAD WORKS\n\nThe report was noted.\n\n")},
	{"numbers below titles", many, printedText("Road Works\n%d.\nThe report was noted.\n\n")},
	{"sub-items", many, printedText("5.%d ROAD WORKS\nThe report was noted.\n")},
	{"headings in capitals", 100_000, printedText("ROAD WORKS\n")},
	{"headings in capitals with text", many, printedText("ROAD WORKS\n\nThe report on road %d was noted.\n\n")},
	{"pages with running heads", 10_000, printedText("\fWold Parish Council, 3 May 2011\n\nThe report on road %d was read and\nnoted by all of\n\nPage %d\n")},
	{"pages without form feeds", many, printedText("The report on the roads was read and\n\n%d\n\nWold Parish Council\n")},
	{"empty pages", 100_000, printedText("\f")},
	{"numbers on one line", 1 << 20, func(n int) string {
		return printedHead + fill("5. ROAD WORKS The report was noted. (a) That it be read; ", n)
	}},
	{"pages run together", 4_000, printedText(strings.Repeat("the report was noted and ", 40) + " 1. ROAD WORKS 2. DITCHES\n\n")},
	{"rows of columns", 100_000, printedText("Road Works           A Tansy           2 May           done\n")},
	{"a column of owners", many, printedText("The report on the roads was read and it was to be                   AT\n")},
	{"rows of the roll", many, printedRolls("A Tansy (Chairman)           B Yarrow           C Sorrel\n")},
	{"names of the roll", many, printedRolls("Cllr A Tansy (Ward %d)\n")},
	{"names in one line of the roll", 1 << 18, func(n int) string { return printedHead + "PRESENT: " + fill("Cllr A Tansy (Ward 4), ", n) }},
	{"labels of the roll", many, printedRolls("In attendance:\n")},
	{"lines that open a bracket", many, printedRolls("A Tansy (\n")},
	{"lines above the head", many, func(n int) string { return repeat("Road %d\n", n) + printedHead }},
	{"heads of meetings", many, func(n int) string {
		return repeat("MINUTES of a meeting of the Wold Parish Council held on 3 May 2011\n\nPRESENT: Cllr A Tansy\n\n1. ROADS\n\nNoted.\n\n", n)
	}},
	{"apologies in printed items", many, printedText("%d. APOLOGIES\nApologies were received from Cllr A Tansy%d.\n\n")},
	{"signatures", many, printedText("1. ROADS\nSigned ............ Chairman\nDate ............\n")},
	{"closings", many, printedText("1. ROADS\nThe meeting closed at 9.%d pm.\n")},
	{"prose that decides", many, printedText("1. ROADS\nIt was agreed to mend road %d, proposed Cllr A Tansy, seconded Cllr B Yarrow.\n")},
	{"printed movers", many, printedText("1. ROADS\nProposed: Cllr A Tansy\nSeconded: Cllr B Yarrow\nCARRIED\n")},
}

// many is a number of lines at which even the cheapest look over all that was
// read, done for each of them, takes most of the time.
const many = 20_000

// lines gives a page of minutes with n lines of a form; %d in it is the line's number.
func lines(form string) func(int) string { return under("Minutes:", form) }

func under(head, form string) func(int) string {
	return func(n int) string { return head + "\n" + repeat(form+"\n", n) }
}

func repeat(form string, n int) string {
	var b strings.Builder
	for i := range n {
		b.WriteString(strings.ReplaceAll(form, "%d", strconv.Itoa(i+1)))
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

// Four times the text takes linear code four times the time, quadratic code
// sixteen times. What takes less than the floor tells nothing, and on a short run,
// beside the tests of other packages, more is needed to tell something; no text
// takes a tenth of what is too long.
const (
	growth   = 4
	steepest = 8
	floor    = 60 * time.Millisecond
	tooLong  = 20 * time.Second
	tries    = 4 // a busy machine may slow one
	shorter  = 8 // texts are, in a short run
)

func TestTimeIsLinear(t *testing.T) {
	for _, p := range pathological {
		t.Run(p.name, func(t *testing.T) {
			size, floor := p.size, floor
			if testing.Short() {
				size, floor = size/shorter, 4*floor
			}
			small, large := []byte(p.text(size/growth)), []byte(p.text(size))
			least, most := tooLong, tooLong
			for range tries {
				least = min(least, timeOf(t, small))
				require.Less(t, least, tooLong/growth)
				most = min(most, timeOf(t, large))
				if most < max(floor, steepest*least) || most == tooLong {
					break
				}
			}
			assert.Less(t, most, max(floor, steepest*least), "a text of a quarter of the size took %v", least)
		})
	}
}

// timeOf tells how much time of the processor a text takes, its account included:
// what else the machine does is not counted.
func timeOf(t *testing.T, data []byte) time.Duration {
	t.Helper()
	runtime.GC() // what other texts left is not this one's fault
	start := cpuTime(t)
	res, err := parser.Parse("page.txt", data, parser.Options{})
	require.NoError(t, err)
	require.NotEmpty(t, res.Records)
	res.Spans()
	return cpuTime(t) - start
}

func cpuTime(t *testing.T) time.Duration {
	t.Helper()
	var used syscall.Rusage
	require.NoError(t, syscall.Getrusage(syscall.RUSAGE_SELF, &used))
	return time.Duration(used.Utime.Nano() + used.Stime.Nano())
}
