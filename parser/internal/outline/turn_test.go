package outline_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"minutebook/parser/internal/outline"
	"minutebook/parser/internal/source"
)

// turnedOf gives the lines of a text that page turns left.
func turnedOf(t *testing.T, text string) []string {
	t.Helper()
	src, err := source.Decode([]byte(text), source.UTF8)
	require.NoError(t, err)
	lines := outline.Lines(src)
	outline.MarkTurns(src.S, lines)
	var out []string
	for _, l := range lines {
		if l.Turn != "" {
			out = append(out, src.S[l.Start:l.End])
		}
	}
	return out
}

// sheets counts the sheets that were made, for no two hold the same words.
var sheets int

// sheet gives lines of text, as many as stand on a short page.
func sheet(last string) string {
	var b strings.Builder
	for i := range 10 {
		sheets++
		b.WriteString("The ferryman told of " + strings.Repeat("fog and ", sheets%7+1) + strings.Repeat("of tolls ", i%3) + "at the pier.\n")
	}
	return b.String() + last + "\n"
}

// onceHead heads a text that is long enough for a page's turn.
var onceHead = "PIER BOARD\nMinutes of the meeting held on 5 May 1908\n" + sheet("The fog lifted.") + sheet("The bell rang.") + sheet("So it went.")

func TestMarkTurns(t *testing.T) {
	for _, x := range []struct {
		name, text string
		want       []string
	}{
		{"the page of a volume", onceHead + sheet("So it was told.") + "1908 PB 31\n" + sheet("The bell rang.") + "1908 PB 32\n", []string{"1908 PB 31", "1908 PB 32"}},
		{"initials of the chair above the page", onceHead + sheet("So it was told.") + "Chair’s initials ………\n05/05/08 Page 1 of 2\n" + sheet("All left.") + "05/05/08 Page 2 of 2\n",
			[]string{"Chair’s initials ………", "05/05/08 Page 1 of 2", "05/05/08 Page 2 of 2"}},
		{"a signature at the end of the text", sheet("He was thanked.") + "Page 1\n" + sheet("All left.") + "Chair ............ Date ............\nPage 2\n", []string{"Page 1", "Page 2"}},
		{"sums of two years", onceHead + sheet("So it was told.") + "1908 TOLLS 31\n" + sheet("The bell rang.") + "1908 TOLLS 45\n", nil},
		{"a date below the number of the page", sheet("He was thanked.") + "Pier Board\n1\n5 May 1908\n" + sheet("So was she.") + "Pier Board\n2\n5 May 1908\n" + sheet("All left."),
			[]string{"Pier Board", "1", "5 May 1908", "Pier Board", "2", "5 May 1908"}},
		{"numbers between sentences, as far apart as pages", sheet("He was thanked by the members.") + "1\n" + sheet("She was thanked by the members.") + "2\n" + sheet("They were thanked by the members.") + "3\nSo they left the pier in the dark.\n",
			[]string{"1", "2", "3"}},
		{"numbers with a blank that does not break", "It was left to the\nPage\u00a01 of 3\nferryman, who thanked the\nPage\u00a02 of\u00a03\nboard.\n", []string{"Page\u00a01 of 3", "Page\u00a02 of\u00a03"}},
		{"words that lead to what follows, above two turns", sheet("2 The Board RESOLVED that:") + "Page 1 of 3\n" + sheet("3 The Board RESOLVED that:") + "Page 2 of 3\n" + sheet("The amendment was put.\nAmendment") + "Page 3 of 3\n",
			[]string{"Page 1 of 3", "Page 2 of 3", "Page 3 of 3"}},
		{"words for minutes and the number of the page, at two turns", sheet("He was thanked.") + "PBM Minutes 5 May 08          1\n" + sheet("So was she.") + "PBM Minutes 5 May 08          2\n" + sheet("All left."),
			[]string{"PBM Minutes 5 May 08          1", "PBM Minutes 5 May 08          2"}},
		{"rows with numbers that grow", sheet("He was thanked.") + "Grant to the band          1\nGrant to the band          2\n" + sheet("All left."), nil},
		{"rows of a committee with the same number", sheet("He was thanked.") + "Seats on the Pier Board          4\n" + sheet("So was she.") + "Seats on the Pier Board          4\n" + sheet("All left."), nil},
		{"a head's date and body once, with a volume's page behind", onceHead + "Pier Board - 5 May 1908          PB 42\n" + sheet("All left."), []string{"Pier Board - 5 May 1908          PB 42"}},
		{"minutes, the head's date and the page once", onceHead + "Minutes 5 May 1908          Page 2\n" + sheet("All left."), []string{"Minutes 5 May 1908          Page 2"}},
		{"the page behind a stroke, once", onceHead + "Pier Board - Minutes of 5 May 1908/1\n" + sheet("All left."), []string{"Pier Board - Minutes of 5 May 1908/1"}},
		{"a stroke behind the head's date in a row of another's", onceHead + "Ferry Dues - 5 May 1908/1\n" + sheet("All left."), nil},
		{"minutes of another day", onceHead + "Minutes 6 June 1908          Page 2\n" + sheet("All left."), nil},
		{"numbers that cut sentences", "It was left to the\n1\nferryman, who thanked the\n2\nboard.\n", []string{"1", "2"}},
		{"numbers above titles", "1\nFog\n" + sheet("He was thanked by the members.") + "2\nTolls\n" + sheet("She was thanked by the members.") + "3\nBells\n" + sheet("They were thanked."), nil},
		{"numbers below titles of two lines", "TOLLS OF THE LOWER FERRY, WITH A BELL FOR EACH OF\n        ITS PIERS\n\n41\n\nThe ferryman was thanked by the members.\n\nROPES OF THE UPPER FERRY, AND OF THE ROWING BOATS OF\n        THE BOARD\n\n42\n\nThe ferryman was asked for another one.\n\nBELLS OF THE LOWER PIER, AS THE HARBOUR MASTER WOULD\n        HAVE THEM\n\n43\n\nThe ferryman thanked the members.\n", nil},
		{"numbers below rows of two lines", "The tolls were told to the members of the board, who\nheard the ferryman.\n\n41\n\nThe ferryman was thanked by the members.\n\nThe ropes were told to the members of the board, who\nasked for others.\n\n42\n\nThe ferryman was asked for another one.\n\nThe bells were told to the members of the board, and\nall of them rang.\n\n43\n\nThe ferryman thanked the members.\n", []string{"41", "42", "43"}},
		{"numbers below a title, what leads to a list, and the end", sheet("He was thanked by the members.") + "\nTOLLS\n\n1\n\n" + sheet("So was she, by all the members of the board.") + "\nThe board raised the following points:\n\n2\n\n- the bell\n" + sheet("The ferryman was thanked by the members.") + "\nThere being no other business the Chair closed the meeting at 1.50 pm\n\n3\n",
			[]string{"1", "2", "3"}},
		{"numbers below titles", sheet("He was thanked by the members.") + "\nTOLLS\n\n1\n\n" + sheet("So was she, by all the members of the board.") + "\nPoints that were raised:\n\n2\n\n- the bell\n" + sheet("The ferryman was thanked by the members.") + "\nAny Other Business\n\n3\n",
			nil},
		{"numbers of items where the pages are named", "\n1\n\n" + sheet("He was thanked.") + "Page 01 (1908)\n" + sheet("So was she.") + "\n2\n\n" + sheet("All left.") + "Page 02 (1908)\n" + sheet("The bell rang.") + "\n3\n\n" + sheet("So it went.") + "Page 03 (1908)\n",
			[]string{"Page 01 (1908)", "Page 02 (1908)", "Page 03 (1908)"}},
		{"two numbers for each page", sheet("It was left to the") + "1\n\nPage 11\n" + sheet("ferryman, who thanked the") + "2\n\nPage 12\n" + sheet("board and left it to the") + "3\n\nPage 13\nbell.\n",
			[]string{"1", "Page 11", "2", "Page 12", "3", "Page 13"}},
		{"numbers below titles", "Fog\n1\n" + sheet("He was thanked by the members.") + "Tolls\n2\n" + sheet("She was thanked by the members.") + "Bells\n3\n" + sheet("They were thanked."), nil},
		{"numbers between labels and rows, as far apart as pages", sheet("Read and agreed by the members:") + "1\n" + sheet("A Pask, tar £4.20") + "2\nAction: the ferryman\n" + sheet("They were thanked by the members.") + "3\nSo they left the pier in the dark.\n",
			[]string{"1", "2", "3"}},
		{"numbers over numbers of paragraphs", "1\n1.1 The fog.\n" + sheet("He was thanked by the members.") + "2\n2.1 The tolls.\n" + sheet("She was thanked by the members.") + "3\n3.1 The bell.\n" + sheet("They were thanked."), nil},
		{"the only number, in the middle of the page, between a sentence and a heading", "The ferryman was thanked.\n\n" + strings.Repeat(" ", 40) + "7\n\nVoting\n\nNine were for the bell.\n", []string{"7"}},
		{"numbers at the right edge among the entries of a list", "1. the fog,\n" + strings.Repeat(" ", 80) + "3\n\n2. the tolls.\n\nAll left.\n" + strings.Repeat(" ", 80) + "4\n", []string{"3", "4"}},
		{"a number in a column of figures", "Tolls\n\n" + strings.Repeat(" ", 40) + "7\n\nBells\n\n" + strings.Repeat(" ", 40) + "12\n\nAll left.\n", nil},
		{"a number not far from the margin", "Tolls\n\n            7\n\nNine were for the bell.\n", nil},
		{"a code at the left and the page's number at the right", "The bell rang\nPB 5.8.08" + strings.Repeat(" ", 60) + "14.1\nat noon.\n" + sheet("All left.") + "PB 5.8.08" + strings.Repeat(" ", 60) + "14.2\n", []string{"PB 5.8.08" + strings.Repeat(" ", 60) + "14.1", "PB 5.8.08" + strings.Repeat(" ", 60) + "14.2"}},
		{"rows of a table that count on", "Tar                         4\nTar                         5\nTar and rope                 6\nAll left.\n", nil},
		{"a running head that stands above the first page as well", "Board\nA 7\n\nPier Board met.\n\nThe bell rang\n\fBoard\nA 8\nat noon.\n", []string{"Board", "A 8"}},
		{"rules, of which one cuts a sentence", "It was left to the\n---\nFerry Board.\n---\nThe bell rang.\n", []string{"---", "---"}},
		{"a sentence below strokes, above the numbers of pages, where items are numbered so too", "1\n\nFog\n\nIt was left to the\n\n____\nThese may yet be changed.\n1\n\nferryman, who thanked them.\n\n2\n\nTolls\n\n" + sheet("They fell.") + "\n____\nThese may yet be changed.\n2\n\n3\n\nBells\n\n" + sheet("They rang.") + "\n____\nThese may yet be changed.\n3\n",
			[]string{"____", "These may yet be changed.", "1", "____", "These may yet be changed.", "2", "____", "These may yet be changed.", "3"}},
		{"codes below titles closed by colons, as far apart as pages", sheet("He was thanked.") + "\nMinutes:\n\nC/12/1908\n\n" + sheet("They were read.") + "\nDeclarations of Interest:\n\nC/13/1908\n\n" + sheet("There were none.") + "\nBells and Ropes:\n\nC/14/1908\n\n" + sheet("They rang."), nil},
		{"decisions that differ by a year, as far apart as pages", sheet("RESOLVED –") + "That the tolls be raised from 1 April 2008.\n" + sheet("RESOLVED –") + "That the tolls be raised from 1 April 2009.\n" + sheet("RESOLVED –") + "That the tolls be raised from 1 April 2010.\n" + sheet("All left."), nil},
		{"codes at the feet of pages, below titles of their own", "Low Pier\n\nFOG\n\nC/005/08\n\n\f" + sheet("It lifted.") + "\nBELLS\n\nC/006/08\n\n" + sheet("They rang.") + "\nROPES\n\nC/007/08\n\n\f" + sheet("They held."), nil},
		{"rules between matters", "The fog lifted.\n---\nThe bell rang.\n---\nThe boat left.\n", nil},
		{"one turn, with the head's words where a sentence is cut", onceHead + sheet("It was put to the") + "\nPier Board\n5 May 1908\nmembers, who would not have it.\n" + sheet("All left."), []string{"Pier Board", "5 May 1908"}},
		{"one turn, with them and a number in a list", onceHead + sheet("(b) the bell; and") + "Pier Board 5.5.1908\n1\n(c) the rope.\n" + sheet("All left."), []string{"Pier Board 5.5.1908", "1"}},
		{"the head's words between sentences", onceHead + sheet("He was thanked.") + "\nPier Board\n5 May 1908\n\n" + sheet("All left."), nil},
		{"another meeting's where a sentence is cut", onceHead + sheet("It was put to the") + "\nPier Board\n5 June 1908\nmembers, who would not have it.\n" + sheet("All left."), nil},
		{"another body's where a sentence is cut", onceHead + sheet("It was put to the") + "\nBell Committee\n5 May 1908\nmembers, who would not have it.\n" + sheet("All left."), nil},
		{"the only number, in the middle of the last line", "The ferryman was thanked.\n\n" + strings.Repeat(" ", 40) + "1\n", []string{"1"}},
		{"a figure in the middle of the last line, below words without a blank line", "The ferryman was thanked.\n" + strings.Repeat(" ", 40) + "1\n", nil},
		{"a figure on the last line, at the margin", "The ferryman was thanked.\n\n1\n", nil},
		{"a lone number that cuts a sentence", onceHead + sheet("It was put to the") + "\n2\n\nmembers, who would not have it.\n" + sheet("All left."), []string{"2"}},
		{"a lone number in the middle of the page that cuts a sentence, no blank lines about it", "It was left to the\n" + strings.Repeat(" ", 40) + "7\nferryman, who thanked them.\n", []string{"7"}},
		{"the paper's number over each page", "Item 4.1\n" + sheet("He was thanked.") + "Item 4.1\n" + sheet("So was she.") + "Item 4.1\nAll left.\n", []string{"Item 4.1", "Item 4.1", "Item 4.1"}},
		{"items of which none recurs", "Item 4\n" + sheet("He was thanked.") + "Item 7\n" + sheet("So was she.") + "Item 9\nAll left.\n", nil},
		{"a word over two matters", "Item of note\n" + sheet("He was thanked.") + "Item of note\n" + sheet("So was she."), nil},
		{"a lone figure under the last words of a title", "Tolls of the ferry\n" + strings.Repeat(" ", 40) + "7\nNine were for the bell.\n", nil},
		{"one short word of the head with its date below the page's number", onceHead + sheet("It was put to the") + "\n1\n\nBoard    5 May 1908\n\nmembers, who would not have it.\n" + sheet("All left."), []string{"1", "Board    5 May 1908"}},
		{"a word that the head lacks there", onceHead + sheet("It was put to the") + "\n1\n\nBells    5 May 1908\n\nmembers, who would not have it.\n" + sheet("All left."), nil},
		{"the head's words far from its date, between sentences", onceHead + sheet("He was thanked.") + "Pier Board" + strings.Repeat(" ", 40) + "5 May 1908\n" + sheet("All left."), []string{"Pier Board" + strings.Repeat(" ", 40) + "5 May 1908"}},
		{"a row with them in a table", onceHead + sheet("He was thanked.") + "Bell Board" + strings.Repeat(" ", 40) + "4 May 1908\nPier Board" + strings.Repeat(" ", 40) + "5 May 1908\n" + sheet("All left."), nil},
		{"a lone number between sentences", onceHead + sheet("He was thanked.") + "\n2\n\nFog\n\n" + sheet("All left."), nil},
		{"rules of three hyphens that recur", "The fog lifted.\n---\nThe bell rang.\n---\nThe boat left.\n---\nThe fog came back.\n", []string{"---", "---", "---"}},
		{"longer rules that recur", "The fog lifted.\n-----\nThe bell rang.\n-----\nThe boat left.\n-----\nThe fog came back.\n", nil},
		{"one number that cuts a sentence, and others as far apart", sheet("Fog") + "1\n" + sheet("It was left to the") + "2\nferrymen of the pier.\n" + sheet("Bells") + "3\nThe bell rang.\n", []string{"1", "2", "3"}},
		{"numbers as far apart as only pages are, a short page last", sheet("Fog") + "1\nTolls\n" + sheet("Bells") + "2\nBoats\n" + sheet("Piers") + "3\nRopes\n" + sheet("Lamps") + "4\nMasts\nThe bell rang.\n5\n", []string{"1", "2", "3", "4", "5"}},
		{"numbers nearly as far apart as pages", sheet("Fog") + "1\nTolls\n" + sheet("Bells") + "2\nBoats\nOars\nBuoys\nNets\nGulls\nTides\n" + sheet("Piers") + "3\nRopes\n" + sheet("Lamps") + "4\nMasts\n" + sheet("Sails") + "5\nSheds\n", nil},
		{"sentences with numbers, as far apart as pages but for the last", sheet("") + "We read of fog 1 again.\n" + sheet("") + "We read of fog 2 again.\n" + sheet("") + sheet("") + "We read of fog 3 again.\nOf fog.\nAnd fog.\nWe read of fog 4 again.\n", nil},
		{"a date below numbers that the items have too", "4 May 1908\n7\nFog\nAll was said.\n2\nPier Board - 4 May 1908\n8\nTolls\n3\nPier Board - 4 May 1908\nAll was paid.\n9\nBells\n4\nPier Board - 4 May 1908\nAll rang.\n",
			[]string{"2", "Pier Board - 4 May 1908", "3", "Pier Board - 4 May 1908", "4", "Pier Board - 4 May 1908"}},
		{"a date that recurs below numbers that do not grow", "7\nBoat of 4 May 1908\nIt was let.\n7\nBoat of 4 May 1908\nIt was let.\n2\nBoat of 4 May 1908\n", nil},
		{"codes of items at the feet of pages", "C/7\nFog\nAll was said.\nTolls\nC/8\n\fAll was paid.\nC/9\nBells\nAll rang.\nOars\nC/10\n\fAll rowed.\nBuoys\nC/11\n\fAll swam.\nC/12\nNets\n", nil},
		{"Roman numbers of items, of which one stands at the foot of a page", "I.\nFog\nAll was said.\nII.\nTolls\nAll was paid.\nBells\nIII.\n\fAll rang.\n", nil},
		{"a line of text near the feet of two pages", sheet("He was thanked.") + "Fog and bells, and what they cost:\n- the rope\n\n1\n\f" + sheet("She was.") + "Fog and bells, and what they cost:\n\n2\n\f" + sheet("They were."), []string{"1", "2"}},
		{"a line at the feet of two pages", sheet("He was thanked.") + "Pier Board\n\n1\n\f" + sheet("She was.") + "Pier Board\n\n2\n\f" + sheet("They were."), []string{"Pier Board", "1", "Pier Board", "2"}},
		{"an item at the head of the page of its number", sheet("The fog lifted.") + "\f2    Tolls of the Ferry\n" + sheet("All was paid."), nil},
		{"a page's number before its date", sheet("The fog lifted.") + "\f2    Pier Board    5 May 1908\n" + sheet("All was paid."), []string{"2    Pier Board    5 May 1908"}},
		{"codes above titles, at feet that chance to be as far apart as pages are counted", "C/1\n\nFog\n\nAll was said.\n\nC/2\n\n\fPier Board\n\nTolls\n\nAll was paid.\n\nC/3\n\n\fPier Board\n\nBells\n\nAll rang.\n\n\fPier Board\n\nOars were lent.\n\n", []string{"Pier Board", "Pier Board", "Pier Board"}},
		{"codes that count pages, beside an item's", "C/7\n\nFog\n\nAll was said.\n\nC/1\n\fTolls\nAll was paid.\nC/2\n\fBells\nAll rang.\nC/3\n", []string{"C/1", "C/2", "C/3"}},
		{"That alone at the heads of pages", sheet("RESOLVED –") + "\fThat:-\n" + sheet("RESOLVED –") + "\fThat:-\n" + sheet("RESOLVED –") + "\fThat:-\n" + sheet("All left."), nil},
		{"entries that differ by a figure at the heads of pages", sheet("They saw:") + "1\n\f· 4 sheds of the Low Pier that were let;\n" + sheet("They saw:") + "2\n\f· 9 sheds of the Low Pier that were let;\n" + sheet("All left."), []string{"1", "2"}},
		{"a sentence that differs by a figure at the feet of pages", sheet("He rose.") + "The ferryman told the Board of the rope that had been cut, of the bell that was lost and of the 9 lamps.\n\n1\n\f" + sheet("He rose.") + "The ferryman told the Board of the rope that had been cut, of the bell that was lost and of the 4 lamps.\n\n2\n\f" + sheet("All left."), []string{"1", "2"}},
		{"a sentence at the heads of two pages of five", sheet("He rose.") + "1\n\fThe Board heard of the bell that was lost in the fog and of the rope that had been cut in the night by those who were paid for it.\n" + sheet("She rose.") + "2\n\fThe Board heard of the bell that was lost in the fog and of the rope that had been cut in the night by those who were paid for it.\n" + sheet("They rose.") + "3\n\f" + sheet("All rose.") + "4\n\f" + sheet("All left.") + "5\n", []string{"1", "2", "3", "4", "5"}},
		{"numbered markers and sides of votes at the feet of pages", sheet("He rose.") + "4.1 NOTED-\n\n1\n\f" + sheet("She rose.") + "4.2 NOTED-\n\n2\n\f" + sheet("They rose.") + "4.3 NOTED-\n\n3\n\f" + sheet("He rose.") + "For\n\n4\n\f" + sheet("They rose.") + "For\n\n5\n\f" + sheet("All left."), []string{"1", "2", "3", "4", "5"}},
		{"the ends of sentences that differ by a year", sheet("That the tolls be put up") + "with effect from 1 April 2008.\n" + sheet("That the tolls be put up") + "with effect from 1 April 2009.\n" + sheet("All left."), nil},
		{"a year alone below its day and month", "\nThe toll was put up from the day of 1 April\n\n2008\n\nwas the year of the new bell\n", nil},
		{"a year at a page's foot below its day and month", "The bell rang.\n\n1\n\fThe toll was put up from the day of 1 April\n1908\n\fIt was paid.\n\n3\n\fAll left.\n", []string{"1", "3"}},
		{"sentences that tell of two years below the numbers of pages", sheet("He rose.") + "Page 1 of 3\n\fThe ferryman spoke of what had been lost in the fog of 1901, and of the 8\nbells that rang.\n" + sheet("She rose.") + "Page 2 of 3\n\fThe ferryman spoke of what had been lost in the fog of 1907, and of the 9\nbells that rang.\n" + sheet("All left.") + "Page 3 of 3\n",
			[]string{"Page 1 of 3", "Page 2 of 3", "Page 3 of 3"}},
		{"whole sentences that tell of two years", sheet("He rose.") + "Pier Board 5 May 1908\n\fThe bell was lost in the fog of 1901.\n" + sheet("She rose.") + "Pier Board 5 May 1908\n\fThe bell was lost in the fog of 1907.\n" + sheet("All left.") + "Pier Board 5 May 1908\n",
			[]string{"Pier Board 5 May 1908", "Pier Board 5 May 1908", "Pier Board 5 May 1908"}},
		{"sentences that tell of two days", "Minutes of the Pier Board of 7 May 1908 told that the bell\nwas rung.\n" + sheet("He rose.") + "Minutes of the Pier Board of 8 May 1908 told that the bell\nwas lost.\n", nil},
		{"a running line that tells the day and counts", "Pier Board of 7 May 1908 – 1\n" + sheet("He rose.") + "Pier Board of 7 May 1908 – 2\n" + sheet("All left."), []string{"Pier Board of 7 May 1908 – 1", "Pier Board of 7 May 1908 – 2"}},
		{"a year at a page's foot", "It had been so since\n\n1\n\fthe flood of\n1897.\n\n2\n\fThe bell rang in\n1898.\n\n3\n\fin the fog.\n", []string{"1", "2", "3"}},
	} {
		t.Run(x.name, func(t *testing.T) { assert.Equal(t, x.want, turnedOf(t, x.text)) })
	}
}

// The last word of an office stands on a line of its own where there was no room for
// it; elsewhere it is the label of a fact.
func TestOfficesOverLines(t *testing.T) {
	const above = "The Chair told Members of the fog that had kept the ferry at its pier for\nthe whole of the week, and of the tolls that were lost by it in that week.\n\n"
	for _, x := range []struct {
		text   string
		joined bool
	}{
		{"12a. TOLLS OF THE FERRY AT THE NEW PIER - REPORT OF THE PRINCIPAL HARBOUR\nOFFICER:\n", true},
		{"Tolls of the ferry at the new pier, and a report of the Principal Harbour\nOfficer\n", true},
		{"Tolls of the ferry at the new pier, and the report that went with them on\nOfficer:\n", false},
		{"TOLLS OF THE FERRY\nOFFICER:\n", false},
		{"Tolls of the ferry at the new pier, as told to the Board by the Principal\nWard:\n", false},
	} {
		src, err := source.Decode([]byte(strings.Repeat(above, 3)+x.text), source.UTF8)
		require.NoError(t, err)
		lines := outline.Lines(src)
		out := outline.Paragraphs(src.S, lines, outline.Survey(src.S, lines))
		assert.Equal(t, x.joined, len(out) == 4, "%s: %d", x.text, len(out))
	}
}

func TestParagraphsOverPages(t *testing.T) {
	const above = "The Chair told Members of the fog that had kept the ferry at its pier for\nthe whole of the week, and of the tolls that were lost by it in that week.\n"
	parsed := func(text string) []string {
		src, err := source.Decode([]byte(text), source.UTF8)
		require.NoError(t, err)
		lines := outline.Lines(src)
		outline.MarkTurns(src.S, lines)
		var out []string
		for _, p := range outline.Paragraphs(src.S, lines, outline.Survey(src.S, lines)) {
			out = append(out, p.Text)
		}
		return out
	}
	for _, x := range []struct {
		name, below string
		joined      bool
	}{
		{"a full line, and a sentence below the turn", "Members asked when the new bell would come.\n", true},
		{"a title below the turn", "THE NEW BELL AND ITS ROPE\n", false},
		{"a code and a title below the turn", "C/14/1908 The new bell and its rope.\n", false},
		{"a short line without a stop below the turn", "Bell Committee – 4 May 1908\n", false},
	} {
		t.Run(x.name, func(t *testing.T) {
			out := parsed(strings.ReplaceAll(above, "fog", "rain") + "\n" + above + "\nPage 1\n\f" + x.below)
			require.NotEmpty(t, out)
			assert.Equal(t, x.joined, len(out) == 2, "%q", out)
		})
	}
}

// What goes on below a page's turn, and what begins anew there although what stands above
// it may seem open.
func TestEntriesOverPages(t *testing.T) {
	for _, x := range []struct {
		name, text string
		want       []string // of the paragraphs, the last ones
	}{
		{"the next letter behind a list within", "A lend the ferryman:\n\n(a) a bell, and\n\n(b) a rope, and\n\nPage 1\n\fB thank the Board.\n", []string{"(b)|a rope, and", "B|thank the Board."}},
		{"the next dash behind a list within", "- lend the ferryman:\n\n(a) a bell, and\n\n(b) a rope, and\n\nPage 1\n\f- thank the Board.\n", []string{"(b)|a rope, and", "-|thank the Board."}},
		{"a figure that goes on with an entry", "A lend the ferryman:\n\n(a) a bell, and\n\n(b) a rope, and\n\nPage 1\n\f2 bells of brass.\n", []string{"(a)|a bell, and", "(b)|a rope, and 2 bells of brass."}},
		{"the first letter below a marker that says to whom", "The Board heard him.\n\nRECOMMENDED to Council that\n\nPage 1\n\fA the bell be lent; and\n\nB the rope be cut.\n", []string{"RECOMMENDED to Council that", "A|the bell be lent; and", "B|the rope be cut."}},
		{"the article below it", "The Board heard him.\n\nRECOMMENDED to Council that\n\nPage 1\n\fa bell be lent.\n", []string{"The Board heard him.", "RECOMMENDED to Council that a bell be lent."}},
		{"a sentence below an entry without a stop", "They heard:\n\n· what the ferryman had asked for\n\nPage 1\n\fIt was put off.\n", []string{"·|what the ferryman had asked for", "It was put off."}},
		{"a heading in capitals below one", "They heard:\n\n· what the ferryman had asked for\n\nPage 1\n\fMATTERS FOR DECISION\n", []string{"·|what the ferryman had asked for", "MATTERS FOR DECISION"}},
		{"a motion below one", "They heard:\n\n· what the ferryman had asked for\n\nPage 1\n\fCouncillor A Marl MOVED, seconded by Councillor J Reed:\n", []string{"·|what the ferryman had asked for", "Councillor A Marl MOVED, seconded by Councillor J Reed:"}},
		{"a name below one that may be whom it was for", "They heard:\n\n· whom the ferryman had asked for\n\nPage 1\n\fCouncillor A Marl.\n", []string{"They heard:", "·|whom the ferryman had asked for Councillor A Marl."}},
		{"the next number below a list within, its lines full", strings.Repeat("The ferryman of the Low Pier was told of the fog by those\nwho had seen it.\n\n", 3) + "The Board:\n1 lend the ferryman a bell, as long as he has had sent for\nthem:\n- a report of how it is rung in the fog of the morning;\n- such ropes as the Harbour Master of the piers may like;\n2 thank him.\n",
			[]string{"-|such ropes as the Harbour Master of the piers may like;", "2|thank him."}},
		{"what anybody asked below one", "They heard:\n\n· what the ferryman had asked for\n\nPage 1\n\fMembers spoke of it.\n", []string{"·|what the ferryman had asked for", "Members spoke of it."}},
		{"the next letter below what may count it, its lines full", strings.Repeat("The ferryman of the Low Pier was told of the fog by those\nwho had seen it.\n\n", 3) + "The Board:\n(a) lend the ferryman a bell, for the reasons in Appendix\n(b) thank him.\n",
			[]string{"(a)|lend the ferryman a bell, for the reasons in Appendix", "(b)|thank him."}},
		{"a letter that is counted, its lines full", strings.Repeat("The ferryman of the Low Pier was told of the fog by those\nwho had seen it.\n\n", 3) + "The Board lend the ferryman a bell for reasons in Appendix\n(b) of the paper.\n",
			[]string{"The Board lend the ferryman a bell for reasons in Appendix (b) of the paper."}},
		{"a title in capitals over two lines, the first full", "They heard.\n\n12 TOLLS OF THE UPPER FERRY AND OF THE LOWER, WITH A BELL FOR EACH OF THE PIERS AND\nTHEIR ROPES\n\nThey left.\n", []string{"12 TOLLS OF THE UPPER FERRY AND OF THE LOWER, WITH A BELL FOR EACH OF THE PIERS AND THEIR ROPES", "They left."}},
		{"two titles in capitals", "They heard.\n\n12 TOLLS OF THE UPPER FERRY\nTHEIR ROPES\n\nThey left.\n", []string{"12 TOLLS OF THE UPPER FERRY", "THEIR ROPES", "They left."}},
		{"a signature below a full line", strings.Repeat("The ferryman of the Low Pier was told of the fog by those\nwho had seen it.\n\n", 3) + "The Chair of the Low Pier left them at the hour of 8.15pm\nSigned: A Marl\n", []string{"The Chair of the Low Pier left them at the hour of 8.15pm", "Signed: A Marl"}},
		{"a marker below an entry without a stop", "They heard:\n\n· what the ferryman had asked for\n\nPage 1\n\fRESOLVED – That it be paid.\n", []string{"·|what the ferryman had asked for", "RESOLVED – That it be paid."}},
		{"a marker alone below one, on the same page", "They heard:\n\n· what the ferryman had asked for\n\nresolved:\n\nThat it be paid.\n", []string{"·|what the ferryman had asked for", "resolved:", "That it be paid."}},
		{"a marker below the words that lead to it", "It was moved by A Marl and seconded by J Reed and\n\nPage 1\n\fRESOLVED – That it be paid.\n", []string{"It was moved by A Marl and seconded by J Reed and RESOLVED – That it be paid."}},
		{"a marker that “and” carries on", "Moved by A Marl and seconded by J Reed\n\nPage 1\n\fand RESOLVED – That it be paid.\n", []string{"Moved by A Marl and seconded by J Reed and RESOLVED – That it be paid."}},
		{"a name below words that are open", "They heard:\n\n· what had been asked for by the\n\nPage 1\n\fFerry Guild.\n", []string{"They heard:", "·|what had been asked for by the Ferry Guild."}},
	} {
		t.Run(x.name, func(t *testing.T) {
			src, err := source.Decode([]byte(x.text), source.UTF8)
			require.NoError(t, err)
			lines := outline.Lines(src)
			outline.MarkTurns(src.S, lines)
			var out []string
			for _, p := range outline.Paragraphs(src.S, lines, outline.Survey(src.S, lines)) {
				words := p.Text
				if p.Listed() {
					words = p.Enum.Label + "|" + words
				}
				out = append(out, words)
			}
			require.GreaterOrEqual(t, len(out), len(x.want))
			assert.Equal(t, x.want, out[len(out)-len(x.want):])
		})
	}
}

func TestSheetsNumberedOnce(t *testing.T) {
	page := func(head string) string {
		return "Fog lay on the pier.\nThe bell was rung.\nIt was left to the\n\f" + head + "\nferryman, who thanked them.\nThe tide was out.\n"
	}
	const far = "                                                   "
	for _, x := range []struct {
		name, text string
		want       []string
	}{
		{"a running head in cells", page("Pier Board      Monthly Meeting 5/6/08      Page 2"), []string{"Pier Board      Monthly Meeting 5/6/08      Page 2"}},
		{"the number in the middle", page("Monthly Meeting\t2\tJune 5, 1908"), []string{"Monthly Meeting\t2\tJune 5, 1908"}},
		{"another page's number", page("Pier Board      Tolls at Low Pier      Page 7"), nil},
		{"a row of figures", page("Tolls      2      £4.20"), nil},
		{"a row that a label opens", page("Action: the ferryman      2"), nil},
		{"a folio closed by a point", far + "41.\nPier Board\n" + page(far+"42.\n"), []string{"42."}},
		{"a year closed by a point", page(far + "1908."), nil},
		{"an item of the page's number, about another meeting", "PIER BOARD 5 May 1908\n" + page("*2\tMINUTES OF THE MEETING HELD ON 17 APRIL 1908"), nil},
		{"an item of the page's number, about the first day of the contents", "Contents\nMinutes of the meeting of 5 May 1908 ........ 1\nPIER BOARD 9 June 1908\n" + page("2\tMinutes of the meeting of 5 May 1908"), nil},
		{"the page's number and the day of the head", "PIER BOARD 5 May 1908\n" + page("2\tMinutes of the meeting of 5 May 1908"), []string{"2\tMinutes of the meeting of 5 May 1908"}},
	} {
		t.Run(x.name, func(t *testing.T) { assert.Equal(t, x.want, turnedOf(t, x.text)) })
	}
}
