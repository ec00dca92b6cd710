package parser_test

import (
	"fmt"
	"regexp"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"

	"minutebook/model/compare"
	"minutebook/parser"
	"minutebook/parser/internal/source"
)

// setting is a way of setting a text that says the same: ok is false where it
// would leave a reader in doubt.
type setting struct {
	name string
	set  func(lines []string) (out []string, ok bool)
}

var settings = []setting{
	{"blanks at the ends of lines", eachLine(func(l string) string { return l + "   " })},
	{"a margin of four blanks", eachLine(func(l string) string {
		if strings.TrimSpace(l) == "" {
			return l
		}
		if page, turned := strings.CutPrefix(l, "\f"); turned {
			return "\f    " + page
		}
		return "    " + l
	})},
	{"two blanks behind a sentence", eachLine(func(l string) string {
		if len(l) < 130 {
			return l // the width at which lines are broken would change
		}
		return behindSentence.ReplaceAllString(l, "$1  $2")
	})},
	{"straight quotation marks", eachLine(strings.NewReplacer("“", `"`, "”", `"`, "‘", "'", "’", "'").Replace)},
	{"dashes of another width", eachLine(strings.NewReplacer(" - ", " – ", " – ", " — ", " — ", " - ").Replace)},
	{"no-break spaces in blank lines", eachLine(func(l string) string {
		if strings.TrimSpace(l) == "" {
			return "\u00a0"
		}
		return l
	})},
	{"lines broken at 76 characters", brokenAt(76)},
	{"lines broken at 90 characters", brokenAt(90)},
}

// behindSentence is the blank between two sentences.
var behindSentence = regexp.MustCompile(`([a-z]{3}\.) ([A-Z])`)

// TestInvariantsOfSettings holds that a text gives the same records however it is
// set, where a reader could still tell what belongs together.
func TestInvariantsOfSettings(t *testing.T) {
	texts := textsUnder(t, "../testdata/cases")
	for _, s := range settings {
		t.Run(s.name, func(t *testing.T) {
			var faults faultList
			tried := 0
			for _, x := range texts {
				src, err := source.Decode(x.data, "")
				if err != nil {
					continue
				}
				plain := strings.ReplaceAll(strings.ReplaceAll(src.S, "\r\n", "\n"), "\r", "\n")
				lines, ok := s.set(strings.Split(strings.TrimSuffix(plain, "\n"), "\n"))
				if !ok {
					continue
				}
				tried++
				faults.add(x.name, sameFacts(t, plain, strings.Join(lines, "\n")+"\n"))
			}
			faults.report(t)
			require.Greater(t, tried, 9)
		})
	}
}

// sameFacts holds that two texts say the same.
func sameFacts(t *testing.T, plain, other string) []fault {
	t.Helper()
	want, err := parser.Parse("page.txt", []byte(plain), parser.Options{})
	if err != nil {
		return nil
	}
	got, err := parser.Parse("page.txt", []byte(other), parser.Options{})
	require.NoError(t, err)
	var faults []fault
	for _, part := range compare.Judge(want.Records, got.Records).Parts {
		if len(part.Missed)+len(part.Extra) > 0 {
			faults = append(faults, fault{"the setting of a text changes nothing", fmt.Sprintf("missed %v, extra %v", part.Missed, part.Extra)})
		}
	}
	return faults
}

// eachLine sets every line anew.
func eachLine(set func(string) string) func([]string) ([]string, bool) {
	return func(lines []string) ([]string, bool) {
		out := make([]string, len(lines))
		for i, l := range lines {
			out[i] = set(l)
		}
		return out, true
	}
}

// unbroken are signs of a line that nobody breaks: cells, tabs, pages, columns.
const unbroken = "\t|\f\u00a0"

// brokenAt breaks the paragraphs of a text of which each is a line, with blank
// lines about those that are long.
func brokenAt(width int) func([]string) ([]string, bool) {
	return func(lines []string) ([]string, bool) {
		var out []string
		broken, before := 0, "."
		for i, l := range lines {
			if words := strings.TrimSpace(l); words != "" {
				if !strings.ContainsAny(before[len(before)-1:], ".:;,") && words[0] >= 'a' && words[0] <= 'z' {
					return nil, false // broken already
				}
				before = words
			}
			long := utf8.RuneCountInString(l) > width
			if strings.ContainsAny(l, unbroken) || strings.Contains(strings.TrimSpace(l), "   ") || long && i+1 < len(lines) && strings.TrimSpace(lines[i+1]) != "" {
				return nil, false
			}
			if !long {
				out = append(out, l)
				continue
			}
			broken++
			start := len(out)
			for _, w := range strings.Fields(l) {
				last := len(out) - 1
				if len(out) == start || utf8.RuneCountInString(out[last])+1+utf8.RuneCountInString(w) > width {
					out = append(out, w)
					continue
				}
				out[last] += " " + w
			}
		}
		return out, broken > 3
	}
}
