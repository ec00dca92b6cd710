package outline_test

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"minutebook/parser/internal/outline"
	"minutebook/parser/internal/source"
)

// outlined gives a text's paragraphs, each with its enumerator before a bar.
func outlined(t *testing.T, text string) []string {
	t.Helper()
	src, err := source.Decode([]byte(text), source.UTF8)
	require.NoError(t, err)
	lines := outline.Lines(src)
	var out []string
	for _, p := range outline.Paragraphs(src.S, lines, outline.Survey(src.S, lines)) {
		words := p.Text
		if p.Listed() {
			words = p.Enum.Label + "|" + words
		}
		out = append(out, words)
	}
	return out
}

// wrapped is a text of two paragraphs, broken at 76 characters.
const wrapped = `The Chair told Members of the fog that had kept the ferry at its pier for
the whole of the week, and of the tolls that were lost by it. Members asked
when the new bell would come.
The ferryman answered that the bell was cast, and that it waited for a cart
that could carry it over the moor.
`

// below gives the paragraphs of wrapped, and those below them.
func below(paragraphs ...string) []string {
	return append([]string{
		"The Chair told Members of the fog that had kept the ferry at its pier for the whole of the week, and of the tolls that were lost by it. Members asked when the new bell would come.",
		"The ferryman answered that the bell was cast, and that it waited for a cart that could carry it over the moor.",
	}, paragraphs...)
}

// ferry is a text broken at 72 characters, ferryRead what it says.
const ferry = `The Chair told Members of the fog that had kept the ferry at its pier in
the week, and of all the tolls that were lost by it. Members asked when
the new bell would come, which had been cast long ago in the yard at the
foot of the hill.
`

var ferryRead = strings.Join(strings.Fields(ferry), " ")

func TestParagraphs(t *testing.T) {
	for _, x := range []struct {
		name, text string
		want       []string
	}{
		{"nothing", " \n\u00a0\n", nil},
		{"a line is a paragraph", "The fog lifted.\nThe ferry sailed.\n", []string{"The fog lifted.", "The ferry sailed."}},
		{"names that go on below a line longer than the others", wrapped + "\nThere voted for the pier, as it was put by the Chair of the Board (5) – Councillors Bell, Frome,\nMacReed, Tern and Wray; and for the ferry nobody at all.\n", below(
			"There voted for the pier, as it was put by the Chair of the Board (5) – Councillors Bell, Frome, MacReed, Tern and Wray; and for the ferry nobody at all.")},
		{"rows that references open", wrapped + "\n08/00425/F – a shed at the pier of Low Quay, with a rope. No words against it.\n08/00431/LBC – a bell.\n\nThe tolls of the ferry at the Low Pier were 14/6 in 1907, and in 1908 some\n15/0091 in all.\n", below(
			"08/00425/F – a shed at the pier of Low Quay, with a rope. No words against it.", "08/00431/LBC – a bell.",
			"The tolls of the ferry at the Low Pier were 14/6 in 1907, and in 1908 some 15/0091 in all.")},
		{"numbers of items below full lines", wrapped + "\n41/08 Fog.\nThe ferryman told the Board that the fog would not lift for a week or for two.\n42/08 Tolls.\nThey came to 14/6, which was less than those of 1907, when they had come to\n43/08 as he put it.\n", below(
			"41/08 Fog.", "The ferryman told the Board that the fog would not lift for a week or for two.",
			"42/08 Tolls.", "They came to 14/6, which was less than those of 1907, when they had come to 43/08 as he put it.")},
		{"numbers behind the year, the first below a full line", ferry + "The ferryman told the Board that the fog would not lift for some weeks.\n08/41 Fog\nNone was seen.\n08/42 Tolls\n", []string{
			ferryRead, "The ferryman told the Board that the fog would not lift for some weeks.", "08/41 Fog", "None was seen.", "08/42 Tolls"}},
		{"numbers without a year, the first below a full line", ferry + "The ferryman told the Board that the fog would not lift for some weeks.\n1241 Fog\nNone was seen.\n1242 Tolls\n", []string{
			ferryRead, "The ferryman told the Board that the fog would not lift for some weeks.", "1241 Fog", "None was seen.", "1242 Tolls"}},
		{"a count below a full line", ferry + "The ferryman told the Board that the fog would not lift for some weeks.\n1241 Boats waited at the pier\n\n1243 Tolls\n", []string{
			ferryRead, "The ferryman told the Board that the fog would not lift for some weeks. 1241 Boats waited at the pier", "1243 Tolls"}},
		{"the first row that a reference opens, below a full line that leads to it", ferry + "At the pier the following were asked for by those who had come to be seen:\n08/00425/F – a shed.\n", []string{
			ferryRead, "At the pier the following were asked for by those who had come to be seen:", "08/00425/F – a shed."}},
		{"a reference below words that lead to no list", ferry + "At the pier much was said by those who had come to be seen of the number:\n08/00425/F – a shed.\n", []string{
			ferryRead, "At the pier much was said by those who had come to be seen of the number: 08/00425/F – a shed."}},
		{"a motion in quotation marks between full lines", ferry + "It was moved by the ferryman of the Low Pier, seconded by the other one:-\n“That the bell of the ferry be rung while there is any fog at the pier.”\nThe ferryman of the High Pier said that the bell had been cracked.\n", []string{
			ferryRead, "It was moved by the ferryman of the Low Pier, seconded by the other one:-", "“That the bell of the ferry be rung while there is any fog at the pier.”", "The ferryman of the High Pier said that the bell had been cracked."}},
		{"a name in quotation marks that a sentence leads to, and one that ends it", ferry + "It was painted on the side by the ferryman himself, and read as follows:\n“Moor Maid”. Nobody knew who had given that name, or told of the “Lass.”\nThe ferryman of the High Pier said so.\n", []string{
			ferryRead, "It was painted on the side by the ferryman himself, and read as follows: “Moor Maid”. Nobody knew who had given that name, or told of the “Lass.” The ferryman of the High Pier said so."}},
		{"a label in capitals below a full line", ferry + "1. The bell be rung for as long as the fog is on the pier in that winter.\nREASONS – (a) The fog.\n", []string{
			ferryRead, "1.|The bell be rung for as long as the fog is on the pier in that winter.", "REASONS – (a) The fog."}},
		{"names below the side of a vote, the first with an initial that may count", "For:\n\nA Marl\n\nB Dray\n\nC Frome\n", []string{"For:", "A Marl", "B Dray", "C Frome"}},
		{"an entry below the side of a vote and its names", "For:\n\nC Frome\n\nIt was put off.\n\nA Fog\n\nThe pier was hid.\n\nB Bell\n\nIt rang.\n", []string{"For:", "C Frome", "It was put off.", "A|Fog", "The pier was hid.", "B|Bell", "It rang."}},
		{"lines broken at a width", wrapped, below()},
		{"a seconder’s name cut by a page’s turn", ferry + "\nOn the motion of Councillor Bell of the Pier, seconded by Councillor Una\n\fMarl, it was RESOLVED – That the bell be cast.\n\nOn the motion of Councillor Bell of the Low Pier, seconded by Councillor\n\fMarl, it was RESOLVED – That the bell ring.\n\nCouncillor Bell told the members of the pier of the tolls and of the bell\n\fMarl, it was RESOLVED – That it be sold.\n", []string{ferryRead,
			"On the motion of Councillor Bell of the Pier, seconded by Councillor Una Marl, it was RESOLVED – That the bell be cast.", "On the motion of Councillor Bell of the Low Pier, seconded by Councillor Marl, it was RESOLVED – That the bell ring.",
			"Councillor Bell told the members of the pier of the tolls and of the bell", "Marl, it was RESOLVED – That it be sold."}},
		{"a sentence below a title, a blank line after each line", strings.ReplaceAll(wrapped+"4. Ferry Dues and the Upper Quay - Report of the Harbour Master\nThe Board heard him.\n5. Tolls of the Lower Quay - Report of the Clerk to the Low Harbour\nMaster\n", "\n", "\n\n"), below(
			"4.|Ferry Dues and the Upper Quay - Report of the Harbour Master", "The Board heard him.", "5.|Tolls of the Lower Quay - Report of the Clerk to the Low Harbour Master")},
		{"a dash below a line longer than the others", wrapped + "\nThere came Councillors Una Bell – Moor Ward, Ida Frome – Pier Ward, Max Tern\n– Quay Ward and Ian Wray – Hill Ward.\n\nThere came also, and were heard at length by the Board, those of the pier who\n– the Clerk had been told – had asked for it.\n\nThey asked for these things, which were not to be had within the year, as:\n– a bell\n– a rope\n", below(
			"There came Councillors Una Bell – Moor Ward, Ida Frome – Pier Ward, Max Tern – Quay Ward and Ian Wray – Hill Ward.", "There came also, and were heard at length by the Board, those of the pier who – the Clerk had been told – had asked for it.",
			"They asked for these things, which were not to be had within the year, as:", "–|a bell", "–|a rope")},
		{"a name below a short line that can't end a sentence", wrapped + "\nThe Board had been told of the loss of the bell by the\nHarbour Master.\n\nThe tolls of the ferry were told to the Board at May\nFair Day.\n", below(
			"The Board had been told of the loss of the bell by the Harbour Master.",
			"The tolls of the ferry were told to the Board at May", "Fair Day.")},
		{"a line shorter than the width in mid-sentence", wrapped + "\nThe Board did not think that the rope would last another winter, nor the\nbell that hangs from it, and said so.\n", below(
			"The Board did not think that the rope would last another winter, nor the bell that hangs from it, and said so.")},
		{"the last member of a sentence below a shorter line", wrapped + "The cart was refused on the grounds that (1) its driver had not been heard;\nand (2) the moor was wet.\nThe bell was to hang in the tower, which was mended;\nand that it be rung.\n", below(
			"The cart was refused on the grounds that (1) its driver had not been heard; and (2) the moor was wet.",
			"The bell was to hang in the tower, which was mended;", "and that it be rung.")},
		{"a number after the word that awaits it, below a line longer than the others", wrapped + "(1) That, as was agreed by the Chair of the Board and in accordance with the words of Section\n12(3)(b) of the Act, the bell be rung.\n", below(
			"(1)|That, as was agreed by the Chair of the Board and in accordance with the words of Section 12(3)(b) of the Act, the bell be rung.")},
		{"a day without its month, and words that only look so", wrapped + "\nThe bell was rung on the night of 18\nJanuary.\n\nThe bells told of were numbers 17 and 18\nMarch music\n", below(
			"The bell was rung on the night of 18 January.", "The bells told of were numbers 17 and 18", "March music")},
		{"the last word of a sentence that is a marker elsewhere", wrapped + "\nThe ferryman said that nothing could be done until the cart had come over the moor, and the rest\nagreed.\n\nThe cart was hired, and its driver was told to go round by the head of the loch with the rope and the bell\nagreed: that he be paid.\n", below(
			"The ferryman said that nothing could be done until the cart had come over the moor, and the rest agreed.",
			"The cart was hired, and its driver was told to go round by the head of the loch with the rope and the bell", "agreed: that he be paid.")},
		{"a marker below a full line", wrapped + "The cart was hired, and its driver told to go round by the head of the loch.\nRESOLVED: That the driver be paid.\n", below(
			"The cart was hired, and its driver told to go round by the head of the loch.",
			"RESOLVED: That the driver be paid.")},
		{"a marker within a sentence", wrapped + "The cart was hired, and when its driver had been heard it was put and it was\nRESOLVED that the driver be paid.\n", below(
			"The cart was hired, and when its driver had been heard it was put and it was RESOLVED that the driver be paid.")},
		{"broken lines with a blank one after each", strings.ReplaceAll(wrapped, "\n", "\n\n"), below()},
		{"a line broken by hand", "(a) the tolls be raised by a tenth from\n\u00a0\u00a0\u00a0\u00a0\u00a0the first of the year;\n(b) the bell be hung.\n",
			[]string{"(a)|the tolls be raised by a tenth from the first of the year;", "(b)|the bell be hung."}},
		{"white space and invisible characters", "The\u00a0 fer\u00adry \u200bsailed.\n", []string{"The ferry sailed."}},
		{"enumerators alone on their lines", "1.\nThe tolls be raised.\n\n2.\nThe bell be hung.\n", []string{"1.|The tolls be raised.", "2.|The bell be hung."}},
		{"a list", "(1) the tolls;\n(2) the bell:\n(a) its rope.\n", []string{"(1)|the tolls;", "(2)|the bell:", "(a)|its rope."}},
		{"bullets", "•\u00a0the tolls\n- the bell\n", []string{"•|the tolls", "-|the bell"}},
		{"decimal numbers", "2.1 The tolls were read.\n2.2 The bell was rung.\n", []string{"2.1|The tolls were read.", "2.2|The bell was rung."}},
		{"bare numbers that count", "That:\n1 the tolls be raised;\n2 the bell be hung.\n", []string{"That:", "1|the tolls be raised;", "2|the bell be hung."}},
		{"bare letters that count", "That:\nA the tolls be raised;\nB the bell be hung.\n", []string{"That:", "A|the tolls be raised;", "B|the bell be hung."}},
		{"an article", "A report on the bell was read.\nThe fog lifted.\n", []string{"A report on the bell was read.", "The fog lifted."}},
		{"an article before a blank that does not break", "A\u00a0report on the bell was read.\nThe fog lifted.\n", []string{"A report on the bell was read.", "The fog lifted."}},
		{"an article before such a blank below a sign alone", "(i)\na\u00a0report on the bell\n(ii)\na report on the fog\n", []string{"(i)|a report on the bell", "(ii)|a report on the fog"}},
		{"letters that count before such a blank", "That:\nA\u00a0the tolls be raised;\nB\u00a0the bell be hung.\n", []string{"That:", "A|the tolls be raised;", "B|the bell be hung."}},
		{"a decision with a stop of its own below a full line", ferry + "The cart was hired, and its man told to go round by the head of the loch.\nResolved – That the man be paid.\n", []string{
			ferryRead, "The cart was hired, and its man told to go round by the head of the loch.", "Resolved – That the man be paid."}},
		{"a word of deciding within a sentence below a full line", ferry + "The cart was hired, and its man told to go by the lochs which they had\nResolved to drain.\n", []string{
			ferryRead, "The cart was hired, and its man told to go by the lochs which they had Resolved to drain."}},
		{"initials", "J. Frome said that the bell was cast.\n", []string{"J. Frome said that the bell was cast."}},
		{"a number of things", "14 weeks passed before the fog lifted.\n", []string{"14 weeks passed before the fog lifted."}},
		{"a year", "2019 had seen more fog than other years.\n", []string{"2019 had seen more fog than other years."}},
		{"a year with a point", "The ferry was built in 1998.\n2019. A year of fog.\n", []string{"The ferry was built in 1998.", "2019. A year of fog."}},
		{"a measure", "4.1 metres was the depth at the pier.\n", []string{"4.1 metres was the depth at the pier."}},
		{"a time that opens a line", "The ferry was to leave at\n8.25 pm and not before.\n", []string{"The ferry was to leave at", "8.25 pm and not before."}},
		{"an office at the end of a sentence", strings.Replace(wrapped, "over the moor", "over the moor, as was settled by him and then by the\nChair", 1), []string{
			"The Chair told Members of the fog that had kept the ferry at its pier for the whole of the week, and of the tolls that were lost by it. Members asked when the new bell would come.",
			"The ferryman answered that the bell was cast, and that it waited for a cart that could carry it over the moor, as was settled by him and then by the Chair."}},
		{"a date broken behind its day", "The ferry was built on the 14th\nMay 1986 by a smith.\n", []string{"The ferry was built on the 14th May 1986 by a smith."}},
		{"a figure before another May", "The ferries at the pier were 14\nMay be they sailed.\n", []string{"The ferries at the pier were 14", "May be they sailed."}},
		{"a long line that can't end a sentence, before a name", "The ferryman read out the names of those who had paid the\nHarbour Master for the bell.\n", []string{"The ferryman read out the names of those who had paid the Harbour Master for the bell."}},
		{"an entry of a list that ends so, before a sentence", "- the tolls that the ferryman had for a year been asking for\nThe fog lifted.\n", []string{"-|the tolls that the ferryman had for a year been asking for", "The fog lifted."}},
		{"a long line that can't end a sentence, before a marker", "The ferryman read out the names of those whom he had to look for\nRESOLVED: That they be found.\n", []string{"The ferryman read out the names of those whom he had to look for", "RESOLVED: That they be found."}},
		{"a decision that goes on with a capital, set in less", "     Resolved – That the names of those who had paid be read in full to\nMembers at the pier.\n", []string{"Resolved – That the names of those who had paid be read in full to Members at the pier."}},
		{"a name on which a nearly full line goes on, where blank lines part paragraphs", ferry + "\nMembers were told of what had been said of the bell by the old\nPiers Committee in May; and\n\nFerry\n", []string{
			ferryRead, "Members were told of what had been said of the bell by the old Piers Committee in May; and", "Ferry"}},
		{"an item's number below a nearly full line without a stop", ferry + "\nMembers present were Mr Frome, Mrs Marl, Mr Reed and Ida Dray\n144/19: FOG\n", []string{
			ferryRead, "Members present were Mr Frome, Mrs Marl, Mr Reed and Ida Dray", "144/19: FOG"}},
		{"rows that begin alike", ferry + "\nFerry 1 – Mr Frome, who rowed it, spoke for the bell and the rope\nFerry 2 – Mr Marl spoke against\n", []string{
			ferryRead, "Ferry 1 – Mr Frome, who rowed it, spoke for the bell and the rope", "Ferry 2 – Mr Marl spoke against"}},
		{"a vote below a nearly full line without a stop", ferry + "\nMembers were told of what had been said of the bell by the man\nVoting: 3 for, 1 against\n", []string{
			ferryRead, "Members were told of what had been said of the bell by the man", "Voting: 3 for, 1 against"}},
		{"a code below its title in capitals", ferry + "THE TOLLS OF THE FERRY, OF THE CARTS AND OF ALL THAT IS CARRIED BY IT\nTFC126/14\nThe tolls were read.\n", []string{
			ferryRead, "THE TOLLS OF THE FERRY, OF THE CARTS AND OF ALL THAT IS CARRIED BY IT", "TFC126/14", "The tolls were read."}},
		{"an office within a sentence", ferry + "On the report the ferry's own accounts are to be laid before them by the\nCabinet Member for Piers.\n", []string{
			ferryRead, "On the report the ferry's own accounts are to be laid before them by the Cabinet Member for Piers."}},
		{"an office below a sentence that has ended", ferry + "On the report the ferry's own accounts were laid before the whole Board.\nCabinet Member for Piers\n", []string{
			ferryRead, "On the report the ferry's own accounts were laid before the whole Board.", "Cabinet Member for Piers"}},
		{"a letter for which something waits", ferry + "The toll of a cart, which had been read out in full, was put up to Band\nD. No other was.\n", []string{
			ferryRead, "The toll of a cart, which had been read out in full, was put up to Band D. No other was."}},
		{"a number that closes a bracket", ferry + "The toll of a cart, which had been read out by the Chair (see Appendix\n1) be paid.\n", []string{
			ferryRead, "The toll of a cart, which had been read out by the Chair (see Appendix 1) be paid."}},
		{"a number of no list", ferry + "The carts that had been carried in the whole of the year were less than\n30. They paid no toll.\n", []string{
			ferryRead, "The carts that had been carried in the whole of the year were less than 30. They paid no toll."}},
		{"the second number of a list", ferry + "1. The carts that were carried in the whole of the year had been counted\n2. They paid no toll.\n", []string{
			ferryRead, "1.|The carts that were carried in the whole of the year had been counted", "2.|They paid no toll."}},
		{"the first number of a page that begins amid a list", ferry + "The carts that were carried in the whole of the year had been counted up\n30. They paid no toll.\n31. Nor did the mails.\n", []string{
			ferryRead, "The carts that were carried in the whole of the year had been counted up", "30.|They paid no toll.", "31.|Nor did the mails."}},
		{"a list that goes on along the line", ferry + "The ferryman was asked which of the tolls that were due to him had been\n(1) paid, (2) waived.\n", []string{
			ferryRead, "The ferryman was asked which of the tolls that were due to him had been (1) paid, (2) waived."}},
		{"a count before a stop", ferry + "There voted for the toll Bailie Frome with the Councillors Reed and Marl\n(5); and none against.\n", []string{
			ferryRead, "There voted for the toll Bailie Frome with the Councillors Reed and Marl (5); and none against."}},
		{"a count before a dash", ferry + "There voted for the toll Bailie Frome, Bailie Quill, Reed, Pask and Marl\n(5) - whereupon it was carried.\n", []string{
			ferryRead, "There voted for the toll Bailie Frome, Bailie Quill, Reed, Pask and Marl (5) - whereupon it was carried."}},
		{"the line that names a meeting", ferry + "\nMeeting: 12/03/2019 - The Board for the Piers, the Ferries and the Moor\nTolls (Item 6)\n\n6 Tolls\n", []string{
			ferryRead, "Meeting: 12/03/2019 - The Board for the Piers, the Ferries and the Moor Tolls (Item 6)", "6 Tolls"}},
		{"the item of a meeting", ferry + "\nMeeting: 12/03/2019 - The Board of the Piers and of the Ferries (Item\n16)\n\nTolls\n", []string{
			ferryRead, "Meeting: 12/03/2019 - The Board of the Piers and of the Ferries (Item 16)", "Tolls"}},
		{"a link to a paper", ferry + "\nTolls of the ferry, and of the carts it carries, for the last year PDF\n43 KB\n", []string{
			ferryRead, "Tolls of the ferry, and of the carts it carries, for the last year PDF 43 KB"}},
		{"a link below the line that names a meeting", ferry + "\nMeeting: 12/03/2019 - The Board for the Piers and the Ferries (Item 61)\n61 Tolls of the ferry PDF 43 KB\n", []string{
			ferryRead, "Meeting: 12/03/2019 - The Board for the Piers and the Ferries (Item 61)", "61 Tolls of the ferry PDF 43 KB"}},
		{"a link below a text", ferry + "The tolls of the ferry, and of the carts that it carries, were now read.\nTolls PDF 43 KB\n", []string{
			ferryRead, "The tolls of the ferry, and of the carts that it carries, were now read.", "Tolls PDF 43 KB"}},
		{"a second entry with a dash", wrapped + "Asked about:\n- the tolls that were lost while the fog kept the ferry at its pier in May\n- the cart\n", below(
			"Asked about:", "-|the tolls that were lost while the fog kept the ferry at its pier in May", "-|the cart")},
		{"a day", "12 March was the day of the launch.\n", []string{"12 March was the day of the launch."}},
		{"I", "I thank the ferryman.\n", []string{"I thank the ferryman."}},
		{"a total of names", "Councillors Frome and Reed\n(9)\n", []string{"Councillors Frome and Reed", "(9)"}},
		{"cells of a table", "the tolls |\n43 |\n|\nthe bell |\n", []string{"the tolls", "43", "the bell"}},
		{"cells that end in a blank that does not break", "the tolls\u00a0|\n43 |\u00a0||\n", []string{"the tolls", "43"}},
		{"a bar that touches its word", "either|or|\n", []string{"either|or|"}},
	} {
		t.Run(x.name, func(t *testing.T) { assert.Equal(t, x.want, outlined(t, x.text)) })
	}
}

func TestSurvey(t *testing.T) {
	survey := func(text string) outline.Habits {
		src, err := source.Decode([]byte(text), source.UTF8)
		require.NoError(t, err)
		return outline.Survey(src.S, outline.Lines(src))
	}
	assert.Equal(t, 75, survey(wrapped).Wrap)
	assert.False(t, survey(wrapped).WrapGaps)
	assert.Equal(t, 75, survey(strings.ReplaceAll(wrapped, "\n", "\n\n")).Wrap)
	assert.True(t, survey(strings.ReplaceAll(wrapped, "\n", "\n\n")).WrapGaps)
	assert.Zero(t, survey("the bell\nthe rope\nthe cart\nthe pier\n").Wrap)
	assert.Equal(t, 75+50, survey(strings.Repeat(" ", 50)+strings.TrimSuffix(strings.ReplaceAll(wrapped, "\n", "\n"+strings.Repeat(" ", 50)), " ")).Wrap, "a margin is no part of a line's length")
	assert.Equal(t, 55, survey(strings.Repeat("The ferryman of the Low Pier was told of the fog by Una\nMarlborough.\n\n", 4)+strings.Repeat("The bell and the rope were told of by those who had had\nseen-to-it.\n\n", 2)).Wrap, "lines of which most go on with names")
	assert.Zero(t, survey(strings.Repeat("The ferryman of the Low Pier was told of the fog by Una\nMarlborough.\n\n", 6)).Wrap, "lines that all go on with names")
	assert.Equal(t, 99, survey("With the leave of the Chair the ferryman, who is not a member of it, told those present of the rope\nand the bell.\n\nThe bell was told of by all those who had come when the fog had gone from the pier, and the rope as\nwell.\n\nThe Chair had asked the ferryman of the Low Pier to tell those present of the fog and of the tolls.\nThey thanked him.\n").Wrap, "two lines, and one that ends behind a sentence")
	assert.Equal(t, 99, survey("With the leave of the Chair the ferryman, who is not a member of it, told those present of the rope\nand the bell.\n\nThe Chair had asked the ferryman of the Low Pier to tell those present of the fog and of the tolls.\nThey thanked him.\n").Wrap, "one line, and one that ends behind a sentence")
	assert.Zero(t, survey("With the leave of the Chair the ferryman, who is not a member of it, told those present of the rope\nand the bell.\n\nThe Chair thanked the ferryman of the Low Pier.\nThey left.\n").Wrap, "one line, and a sentence that leaves room")
	assert.Zero(t, survey(strings.Repeat("19/00412/FUL - The tolls of the upper ferry, with a bell for each of the piers (amended plans received)\n\n19076 The ferryman told the Board of the tolls.\n\n", 4)).Wrap, "titles above numbers")
	assert.Zero(t, survey(strings.Repeat("19/00412/FUL - The tolls of the upper ferry, with a bell for each of the piers (amended plans received)\n\n144/19:\n\nThe ferryman told the Board of the tolls.\n\n", 4)).Wrap, "titles above numbers with years")
	assert.Zero(t, survey("Tolls\n\n- Una Fosse (in the place of Mrs Marl)\n\n21 TOLLS\n\nNobody told of any.\n\n22 TOLLS THAT THE FERRYMEN ASKED FOR IN\n\n(Agenda item 3)\n\nThe ferrymen were heard.\n\n23 RESOLUTION OF DISPUTES OF THE FERRYMEN\n\n(Agenda item 4)\n\nThey were heard.\n").Wrap, "a note in brackets goes on with no title")
	assert.Equal(t, 2, survey("  The fog\n   lifted\n").Margin)
	for text, spacing := range map[string]string{
		"A fog.\n\u00a0\nA bell.\n\u00a0\nA cart.\n":                outline.NoBreakLines,
		"A fog.\n\nA bell.\n\nA cart.\n":                            outline.BlankLines,
		"A fog.\n\n\nA bell.\n\n\nA cart.\n":                        outline.Wide,
		"A fog.\nA bell.\nA cart.\nA pier.\n":                       outline.Close,
		"A fog.\nA bell.\nA cart.\nA pier.\nA rope.\n\n\nA boat.\n": outline.Close,
	} {
		assert.Equal(t, spacing, survey(text).Spacing, text)
	}
}

func TestReadLabel(t *testing.T) {
	for _, x := range []struct {
		text string
		kind outline.LabelKind
		rest string
	}{
		{"Minutes:", outline.MinutesLabel, ""},
		{"Decision:", outline.DecisionLabel, ""},
		{"DECISION: That the bell be hung.", outline.DecisionLabel, "That the bell be hung."},
		{"Reason: To keep the ferry afloat.", outline.ReasonsLabel, "To keep the ferry afloat."},
		{"Reason for change to Officer’s Recommendation: fog", outline.ReasonsLabel, "fog"},
		{"Reasons for decision", outline.ReasonsLabel, ""},
		{"Reasons for making the decision – fog", outline.ReasonsLabel, "fog"},
		{"Reason for exemption: fog", outline.DetailLabel, "fog"},
		{"Reason Key: fog", outline.DetailLabel, "fog"},
		{"Alternative options considered and rejected:", outline.AlternativesLabel, ""},
		{"Other options considered – none.", outline.AlternativesLabel, "none."},
		{"Conflicts of interest – none", outline.DetailLabel, "none"},
		{"Cabinet Member: Councillor Frome", outline.DetailLabel, "Councillor Frome"},
		{"Proposed resolution:", outline.RecommendationsLabel, ""},
		{"Purpose of Report:", outline.PurposeLabel, ""},
		{"ACTION: J Hill", outline.ActionLabel, "J Hill"},
		{"Supporting documents:", outline.DocumentsLabel, ""},
		{"Voting record", outline.DroppedLabel, ""},
		{"Discussion:", outline.DroppedLabel, ""},
		{text: "Discussion"},
		{text: "Discussion: the ferryman spoke."},
		{text: "For the reasons given, the bell was hung."},
		{text: "Reasons were given by the ferryman: fog."},
		{text: "Minutes of the last meeting"},
		{text: "Decision-making was slow."},
		{text: "The Ward: a history"},
		{text: "Ward councillors spoke"},
		{text: "(Reason: fog)"},
		{text: ""},
	} {
		l, ok := outline.ReadLabel(x.text)
		if assert.Equal(t, x.kind != outline.NoLabel, ok, "%s: %+v", x.text, l) && ok {
			assert.Equal(t, x.kind, l.Kind, x.text)
			assert.Equal(t, x.rest, x.text[l.Rest:], x.text)
		}
	}
}

func TestFurnitureRule(t *testing.T) {
	for text, rule := range map[string]string{
		"Skip to main content": "site-navigation", "Back to the top of the page": "page-foot", "View the background to item 4": "site-link",
		"CHAIR ......  DATE ......": "empty-signature", "Chairman ________": "empty-signature", "DATED": "empty-signature",
		`N:\FERRIES\MINUTES\FC20080221.DOC`: "file-path", `\\quay\ferries\tolls.doc`: "file-path", `A:\ was his mark`: "", `The file is N:\FERRIES\TOLLS.DOC`: "",
		"The Chair": "", "Chairman": "", "Chairman: Councillor Frome": "", "Signed ...... Ida Frome": "", "Search for the bell": "",
		"The Chair signed the minutes on the date of the ferry": "",
	} {
		assert.Equal(t, rule, outline.FurnitureRule(text), text)
	}
}

// FuzzOutline holds that paragraphs lose nothing and overlap nowhere: they
// follow one another through the source, and every character that shows stands
// in one of them or in a bar.
func FuzzOutline(f *testing.F) {
	f.Add(wrapped)
	f.Add(strings.ReplaceAll(wrapped, "\n", "\n\n"))
	f.Add("1.\n2.\n(a) x\nA\nB\n1\n2\nJ. Frome\n4.1 metres\n")
	f.Add("a |\n|\n1. |\nb |\n||\n |")
	f.Add("\u00a0\u00a0(i)\u00a0that\n\u200b\u00ad1\u200b. x\n\f(9)\r\n\u2028•\n")
	f.Fuzz(func(t *testing.T, s string) {
		if !utf8.ValidString(s) || len(s) > 1<<13 {
			t.Skip("sources are decoded; longer ones say no more")
		}
		src, err := source.Decode([]byte(s), source.UTF8)
		if err != nil {
			t.Skip("not a text")
		}
		lines := outline.Lines(src)
		covered := make([]bool, len(src.S))
		cover := func(span outline.Span) {
			require.True(t, 0 <= span.Start && span.Start <= span.End && span.End <= len(src.S), "%+v", span)
			require.True(t, utf8.ValidString(src.S[span.Start:span.End]), "%+v cuts a character", span)
			for i := span.Start; i < span.End; i++ {
				require.False(t, covered[i], "byte %d stands in two places", i)
				covered[i] = true
			}
		}
		end := 0
		for _, p := range outline.Paragraphs(src.S, lines, outline.Survey(src.S, lines)) {
			require.True(t, p.Listed() || len(p.Pieces) > 0, "a paragraph of nothing")
			require.GreaterOrEqual(t, p.Start(), end, "paragraphs are in the order of the source")
			end = p.End()
			if p.Listed() {
				cover(p.EnumSpan)
				require.NotEmpty(t, p.Enum.Label)
			}
			var words []string
			for _, piece := range p.Pieces {
				cover(piece)
				words = append(words, src.S[piece.Start:piece.End])
			}
			require.Equal(t, source.Fold(strings.Join(words, " ")), p.Text)
			for _, bar := range p.Bars {
				cover(bar)
			}
			for i := range p.Text {
				_, n := utf8.DecodeRuneInString(p.Text[i:])
				if span := p.Span(i, i+n); p.Text[i] != ' ' {
					require.Equal(t, p.Text[i:i+n], src.S[span.Start:span.End], "a character's place")
				}
			}
			p.Label()
		}
		for i, r := range src.S {
			if !covered[i] && r != '|' {
				require.True(t, source.IsSpace(r) || source.IsInvisible(r), "byte %d (%q) was lost", i, r)
			}
		}
	})
}

func TestLinesThatEndBehindFirstWords(t *testing.T) {
	const told = "Harbour Master reported that the lamp at the end of the pier had been lit on each night of the year."
	texts := func(text string) []string {
		src, err := source.Decode([]byte(text), source.UTF8)
		require.NoError(t, err)
		lines := outline.Lines(src)
		var out []string
		for _, p := range outline.Paragraphs(src.S, lines, outline.Survey(src.S, lines)) {
			out = append(out, p.Text)
		}
		return out
	}
	const habit = "Confirmation\nof Minutes\n\nMrs Dray\nsaid that nobody had lit the lamp in the summer of that year or of the year before it.\n\n"
	out := texts(habit + "The\n" + told + "\n\nThe New\n" + told + "\n")
	assert.Equal(t, []string{"Confirmation of Minutes", "Mrs Dray said that nobody had lit the lamp in the summer of that year or of the year before it.", "The " + told, "The New " + told}, out)

	out = texts(habit + "The Pier\nTolls and lamps\n\nLamps\n" + told + "\n")
	assert.Equal(t, []string{"The Pier", "Tolls and lamps", "Lamps", told}, out[2:], "titles over texts")

	out = texts("The Lamp\n" + told + "\n\nThe Pier\n" + told + "\n")
	assert.Equal(t, []string{"The Lamp", told, "The Pier", told}, out, "nothing in the text shows the habit")

	const lit = "The lamp was lit on each night of the year, and nobody asked by whom."
	out = texts("Reasons:\nTo\nlight the pier.\nImplementation of\nDecisions:\nThe\nlamp will be lit at once.\nThe Pier\n" + lit + "\nLamps\n" + lit + "\n")
	assert.Equal(t, []string{"Reasons:", "To light the pier.", "Implementation of Decisions:", "The lamp will be lit at once.", "The Pier", lit, "Lamps", lit}, out, "no blank lines; titles stay apart")

	out = texts("Lamps\n" + lit + "\nThe Pier\nat night\n" + lit + "\nTolls of\nDecisions:\n")
	assert.Equal(t, []string{"Lamps", lit, "The Pier", "at night", lit, "Tolls of", "Decisions:"}, out, "one such line is no habit, and not every label goes on with one")
}

func TestSentencesThatGoOnBelowABlankLine(t *testing.T) {
	texts := func(text string) []string {
		src, err := source.Decode([]byte(text), source.UTF8)
		require.NoError(t, err)
		lines := outline.Lines(src)
		var out []string
		for _, p := range outline.Paragraphs(src.S, lines, outline.Survey(src.S, lines)) {
			out = append(out, p.Text)
		}
		return out
	}
	const start = "That the keeper be authorised to move the bell of the western pier where a post"
	assert.Equal(t, []string{start + " is not to be had.", "The clerk spoke."}, texts(start+"\n\nis not to be had.\n\nThe clerk spoke.\n"))
	for name, pair := range map[string][2]string{
		"a title":              {"Minutes of the Previous Meeting of the Pier and Harbour Committee", "of the meeting held in March, to be signed."},
		"an entry of a list":   {"That the keeper be authorised to do all that the report asks of the harbour", "to pay him for it"},
		"what has an end":      {start + ".", "is not to be had."},
		"a short line":         {"That it be lit", "is not to be had."},
		"an entry in a letter": {"the keeper said that the lamp of the western pier had been lit on each night", "oil had been dear"},
	} {
		assert.Equal(t, pair[:], texts(pair[0]+"\n\n"+pair[1]+"\n"), name)
	}
}
