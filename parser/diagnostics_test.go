package parser_test

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"minutebook/model"
	"minutebook/parser"
	"minutebook/parser/internal/source"
)

// signs shows for every code a source that gives its diagnostic, and a near miss
// that does not. Where the near miss differs in more than what the code is
// about, the comment beside it says so.
var signs = []struct {
	code     string
	words    string // the words at its place
	source   string
	nearMiss string
}{
	{code: "empty-source", words: "",
		source:   " \n\u00a0\n\u200b\n",
		nearMiss: " \n\u00a0\n.\n"},
	{code: "encoding-guessed", words: "Ferry Tolls",
		source:   utf16(minutes("The Chair welcomed all.")),
		nearMiss: "\xff\xfe" + utf16(minutes("The Chair welcomed all."))}, // its mark says what it is
	{code: "encoding-mixed", words: "The Chair’s report was noted.",
		source:   minutes("The Chair\x92s report was noted.", "Été was mentioned."),
		nearMiss: minutes("The Chair’s report was noted.", "Été was mentioned.")},
	{code: "mojibake", words: "â",
		source:   minutes("The Chairâ€™s report was noted."),
		nearMiss: minutes("The Château’s report, at 5 €, was noted.")},
	{code: "no-layout", words: "The ferry leaves at six tomorrow.",
		source:   "The ferry leaves at six tomorrow.\n",
		nearMiss: "Agenda item\n\nThe ferry leaves at six tomorrow.\n"},
	{code: "no-minutes", words: "Agenda item",
		source:   "Agenda item\n\nFerry Tolls\n\nTo consider the tolls.\n",
		nearMiss: minutes("The tolls were considered.")},
	{code: "labels-missing", words: "The Committee considered the ferry tolls.",
		source:   "Agenda item\n\nFerry Tolls\n\nTo consider the tolls.\n\nThe Committee considered the ferry tolls.\n",
		nearMiss: minutes("The Committee considered the ferry tolls.")},
	{code: "no-date", words: "Issue - meetings",
		source:   "Issue - meetings\n\nFerry Tolls\n\nMinutes:\n\nRESOLVED – That the tolls be raised.\n",
		nearMiss: block("Meeting: 14/09/2018 - Ferries Panel (Item 4)")},
	{code: "impossible-date", words: "31/02/2019",
		source:   block("Meeting: 31/02/2019 - Ferries Panel (Item 4)"),
		nearMiss: block("Meeting: 29/02/2020 - Ferries Panel (Item 4)")},
	{code: "wrong-weekday", words: "Monday, 3rd July, 2019",
		source:   "Agenda item\n\nFerry Tolls\n\n• Meeting of Ferries Panel, Monday, 3rd July, 2019 6.00 pm (Item 4.)\n",
		nearMiss: "Agenda item\n\nFerry Tolls\n\n• Meeting of Ferries Panel, Wednesday, 3rd July, 2019 6.00 pm (Item 4.)\n"},
	{code: "clause-jump", words: "(4)",
		source:   minutes("RESOLVED – That:", "(1) the tolls be raised;", "(2) the ferry be painted;", "(4) the pier be mended."),
		nearMiss: minutes("RESOLVED – That:", "(1) the tolls be raised;", "(2) the ferry be painted;", "(3) the pier be mended.")},
	{code: "clause-repeat", words: "(b)",
		source:   minutes("RESOLVED – That:", "(a) the tolls be raised;", "(b) the ferry be painted;", "(b) the pier be mended."),
		nearMiss: minutes("RESOLVED – That:", "(a) the tolls be raised:", "(i) for cars;", "(ii) for carts;", "(b) the ferry be painted.")},
	{code: "list-depth", words: "i)",
		source:   minutes("RESOLVED – That:", "1. the tolls be:", "(a) raised:", "(i) for:", "A. carts:", "1) of:", "a) oak:", "i) painted."),
		nearMiss: minutes("RESOLVED – That:", "1. the tolls be:", "(a) raised:", "(i) for:", "A. carts:", "1) of:", "a) oak.")},
	{code: "resolution-empty", words: "RESOLVED",
		source:   minutes("The tolls were discussed.", "RESOLVED:"),
		nearMiss: minutes("The tolls were discussed.", "RESOLVED:", "That the tolls be raised.")},
	{code: "reason-alone", words: "To keep the ferry afloat in all weathers.",
		source:   minutes("The tolls were discussed at length.", "Reason: To keep the ferry afloat in all weathers."),
		nearMiss: minutes("RESOLVED – That the tolls be raised.", "Reason: To keep the ferry afloat in all weathers.")},
	{code: "unplaced", words: "The ferry leaves at six. Whoever is late may walk round by land.",
		source:   "The ferry leaves at six.\n\nWhoever is late may walk round by land.\n",
		nearMiss: minutes("Whoever is late may walk round by land.")},
	{code: "exempt-content", words: "Schedule 12A",
		source:   minutes("RESOLVED – That the public be excluded, by paragraph 3 of Schedule 12A."),
		nearMiss: minutes("RESOLVED – That the public be welcomed, by paragraph 3 of Schedule 12.")},
	{code: "repeat-differs", words: "RESOLVED: That the tolls for 2019 be raised by a tenth.",
		source:   "Agenda item\n\nFerry Tolls\n\nDecision:\nThat the tolls fro 2019 be raised by a tenth.\nMinutes:\nRESOLVED: That the tolls for 2019 be raised by a tenth.\n",
		nearMiss: "Agenda item\n\nFerry Tolls\n\nDecision:\nThat the tolls for 2019 be raised by a tenth.\nMinutes:\nRESOLVED: That the tolls for 2019 be raised by a tenth.\n"},
	{code: "decision-doubtful", words: "Members agreed to write to the ferryman.",
		source:   minutes("Members agreed to write to the ferryman."),
		nearMiss: minutes("Members talked of writing to the ferryman.")},
	{code: "decision-in-prose", words: "A letter was read, and it was agreed to write to the ferryman.",
		source:   printedItem("A letter was read, and it was agreed to write to the ferryman."),
		nearMiss: printedItem("A letter was read, in which it was agreed to write to the ferryman.")},
	{code: "motion-without-outcome", words: "Councillor Ida Frome moved and Councillor Max Reed seconded an amendment that tolls be halved.",
		source:   minutes("Councillor Ida Frome moved and Councillor Max Reed seconded an amendment that tolls be halved."),
		nearMiss: minutes("Councillor Ida Frome moved and Councillor Max Reed seconded an amendment that tolls be halved.", "The amendment was put to the vote and lost.")},
	{code: "tally-differs", words: "For (3): Councillors Frome and Reed",
		source:   minutes("RESOLVED – That the tolls be raised.", "For (3): Councillors Frome and Reed"),
		nearMiss: minutes("RESOLVED – That the tolls be raised.", "For (2): Councillors Frome and Reed", "Against (0)")},
	{code: "voter-not-present", words: "Against (1): Councillor Pole",
		source:   meeting("Present: Councillors Ida Frome, Max Reed, Jo Pell", "4", "RESOLVED – That the tolls be raised.", "Against (1): Councillor Pole"),
		nearMiss: meeting("Present: Councillors Ida Frome, Max Reed, Jo Pell", "4", "RESOLVED – That the tolls be raised.", "Against (2): Councillor Pell, Cllr. M. Reed")},
	{code: "votes-exceed-members", words: "The motion was carried by 3 votes to 1.",
		source:   meeting("Present: Councillors Ida Frome, Max Reed, Jo Pell", "4", "RESOLVED – That the tolls be raised.", "The motion was carried by 3 votes to 1."),
		nearMiss: meeting("Apologies: Councillors Ida Frome, Max Reed, Jo Pell", "4", "RESOLVED – That the tolls be raised.", "The motion was carried by 3 votes to 1.")}, // who was there is not said
	{code: "item-jump", words: "5",
		source:   meeting("", "5", "The tolls were considered."),
		nearMiss: meeting("", "4", "The tolls were considered.")},
	{code: "item-repeat", words: "3",
		source:   meeting("", "3.", "The tolls were considered."),
		nearMiss: meeting("", "3a", "The tolls were considered.")},
	{code: "text-cut", words: "... view the full minutes text for item 4",
		source:   minutes("The ferryman told of the ... view the full minutes text for item 4"),
		nearMiss: minutes("The ferryman told of the fog ... and of the tides.")},
	{code: "running-line", words: "FERRIES PANEL – 4 May 2018",
		source:   printedItems("The tolls were\n\fFERRIES PANEL – 4 May 2018\nconsidered.", "The pier was\n\fFERRIES PANEL – 4 May 2018\nmended."),
		nearMiss: printedItems("The tolls were\n\fFERRIES PANEL – 4 May 2018\nconsidered.", "The pier was\n\fmended.")},
	{code: "joined-by-width", words: "The ferryman said that nobody minded, for nobody paid them, and that the boat was empty. A reply was sent to him at once, and a second one to his wife in the town. Nobody had asked for that.",
		source:   closely("A reply was sent to him at once, and a second one to his wife in the town."),
		nearMiss: closely("A reply was sent to him at once.")},
	{code: "item-unnumbered", words: "HARBOUR DUES",
		source:   printedItems("The tolls were considered.", "HARBOUR DUES", "The Panel had asked in March what the dues came to."),
		nearMiss: printedItems("The tolls were considered.", "2. HARBOUR DUES", "The Panel had asked in March what the dues came to.")},
	{code: "no-items", words: "The clerk had heard from the ferryman about the state of the pier.",
		source:   "Minutes of a meeting of the Ferries Panel held on 4 May 2018\n\nPresent: Councillors Marl and Fenwright\n\nThe clerk had heard from the ferryman about the state of the pier.\n\nIt was resolved that the letter be answered.\n",
		nearMiss: printedItems("The clerk had heard from the ferryman about the state of the pier.")},
}

// printedItems is printed minutes of two items, the first with these paragraphs.
func printedItems(paragraphs ...string) string {
	return "Minutes of a meeting of the Ferries Panel held on 4 May 2018\n\nPresent: Councillors Marl and Fenwright\n\n1. FERRY TOLLS\n\n" +
		strings.Join(paragraphs, "\n\n") + "\n\n3. ANY OTHER BUSINESS\n\nThere was no other business.\n"
}

// closely is printed minutes whose lines were broken at a width, with no blank
// lines between paragraphs; a page turns behind the sentence.
func closely(sentence string) string {
	return "Minutes of a meeting of the Ferries Panel held on 4 May 2018\nPresent: Councillors Marl and Fenwright\n1. FERRY TOLLS\n" +
		"The Panel heard that the tolls had been raised in each of the last four years, but\nnot the fares.\n" +
		"The ferryman said that nobody minded, for nobody paid them, and that the boat was\nempty. " + sentence + "\n\fNobody had asked for that." +
		"\n2. ANY OTHER BUSINESS\nThe Clerk told the Panel of the lamp on the pier, which had been out ever since the\nstorm, and of the boat that was lost there with all that it had held, and of three\nothers.\n"
}

// minutes is a page of one item with these paragraphs, a line each.
func minutes(paragraphs ...string) string {
	return "Ferry Tolls\n\nMinutes:\n" + strings.Join(paragraphs, "\n") + "\n"
}

// meeting is the page of a meeting with item 3 and one more.
func meeting(roll, number string, paragraphs ...string) string {
	return "Agenda and minutes\n\nFerries Panel - Wednesday, 3rd July, 2019 6.00 pm\n\n" + roll + "\n\nItems\n\nNo.\n\nItem\n\n" +
		"3\n\nWelcome\n\nMinutes:\n\nThe Chair welcomed all.\n\n" +
		number + "\n\nFerry Tolls\n\nMinutes:\n\n" + strings.Join(paragraphs, "\n\n") + "\n"
}

// printedItem is minutes as typed, with one item of these paragraphs.
func printedItem(paragraphs ...string) string {
	return "FROME PARISH COUNCIL\n\nMinutes of the meeting of Frome Parish Council held on Wednesday 3rd July 2019 in the Ferry House\n\n" +
		"Present: Councillors Ida Frome and Max Reed\n\n1. WELCOME\n\nThe Chair welcomed all.\n\n2. FERRY TOLLS\n\n" + strings.Join(paragraphs, "\n\n") + "\n"
}

// block is an issue page with one meeting.
func block(line string) string {
	return "Issue - meetings\n\n" + line + "\n\n4 Ferry Tolls\n\nMinutes:\n\nRESOLVED – That the tolls be raised.\n"
}

// utf16 writes a text in UTF-16, little end first, without its mark.
func utf16(s string) string {
	var b strings.Builder
	for _, r := range s {
		b.WriteByte(byte(r))
		b.WriteByte(byte(r >> 8))
	}
	return b.String()
}

func diagnosticsOf(t *testing.T, source string) []*model.Diagnostic {
	t.Helper()
	res, err := parser.Parse("ferry.txt", []byte(source), parser.Options{})
	require.NoError(t, err)
	var all []*model.Diagnostic
	for _, r := range res.Records {
		all = append(all, r.Diagnostics...)
	}
	return all
}

func TestDiagnosticsAreGiven(t *testing.T) {
	for _, s := range signs {
		t.Run(s.code, func(t *testing.T) {
			entry, ok := model.LookUp(s.code)
			require.True(t, ok, "no such code")
			src, err := source.Decode([]byte(s.source), "")
			require.NoError(t, err)
			r := &reading{src: src, starts: lineStarts(src.S)}
			var words []string
			for _, d := range diagnosticsOf(t, s.source) {
				if d.Code != s.code {
					continue
				}
				start, end, _ := r.span(d.At)
				words = append(words, source.Fold(src.S[max(start, 0):max(end, 0)]))
				assert.Equal(t, entry.Severity, d.Severity)
				assert.NotEmpty(t, d.Message)
			}
			assert.Equal(t, []string{s.words}, words)
		})
	}
}

func TestDiagnosticsAreNotGivenWithoutNeed(t *testing.T) {
	for _, s := range signs {
		t.Run(s.code, func(t *testing.T) {
			for _, d := range diagnosticsOf(t, s.nearMiss) {
				assert.NotEqual(t, s.code, d.Code, "%s: %s", d.At, d.Message)
			}
		})
	}
}

// What is in the table of codes has its sign here, or nobody knows that it is given.
func TestEveryCodeHasItsSign(t *testing.T) {
	for _, c := range model.Codes {
		assert.True(t, slices.ContainsFunc(signs, func(s struct{ code, words, source, nearMiss string }) bool { return s.code == c.Code }), c.Code)
	}
}

// Each check of a record against itself has a case of its own, and no other case
// of a whole meeting gives one of its warnings.
func TestChecksOfMeetingCases(t *testing.T) {
	checks := map[string][]string{
		"tally-not-the-names-beside-it": {"tally-differs"},
		"voter-not-in-the-roll":         {"voter-not-present"},
		"more-votes-than-members":       {"votes-exceed-members"},
		"numbers-that-jump-and-repeat":  {"item-jump", "item-repeat"},
		"moved-from-another-day":        {"item-jump"},
		"unnumbered-acknowledgements":   {"item-jump"},
	}
	codes := []string{"tally-differs", "voter-not-present", "votes-exceed-members", "item-jump", "item-repeat"}
	files, err := filepath.Glob("../testdata/cases/moderngov-*/*.txt")
	require.NoError(t, err)
	require.NotEmpty(t, files)
	for _, file := range files {
		data, err := os.ReadFile(file)
		require.NoError(t, err)
		var got []string
		for _, d := range diagnosticsOf(t, string(data)) {
			if slices.Contains(codes, d.Code) {
				got = append(got, d.Code)
			}
		}
		name := strings.TrimSuffix(filepath.Base(file), ".txt")
		assert.Equal(t, checks[name], got, name)
		delete(checks, name)
	}
	assert.Empty(t, checks, "cases that are not there")
}
