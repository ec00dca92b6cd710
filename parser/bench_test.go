package parser_test

import (
	"io"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"minutebook/model"
	"minutebook/model/encode"
	"minutebook/parser"
	"minutebook/parser/internal/forms"
	"minutebook/parser/internal/outline"
	"minutebook/parser/internal/source"
)

// sample is pages of one size, all read in one round of a benchmark.
type sample struct {
	name  string
	pages [][]byte
}

func (s sample) bytes() int64 {
	n := 0
	for _, p := range s.pages {
		n += len(p)
	}
	return int64(n)
}

// samples are a score of pages of about 4 KB, which is what most pages of an
// archive have, and one page of 1 MiB: what costs more on a long page than on
// many short ones is not linear.
func samples(b *testing.B) []sample {
	b.Helper()
	short := sample{name: "4KB"}
	for seed := uint64(0); len(short.pages) < 20 && seed < 2000; seed++ {
		for _, layout := range []string{model.LayoutAgendaItem, model.LayoutIssue} {
			page := forms.Write(forms.NewScenario(layout, seed), forms.NewStyle(seed))
			if len(page.Text) > 3500 && len(page.Text) < 4500 {
				short.pages = append(short.pages, []byte(page.Text))
			}
		}
	}
	require.NotEmpty(b, short.pages)
	return []sample{short, {name: "1MiB", pages: [][]byte{longPage()}}}
}

// longPage is an issue page with the blocks of many meetings.
func longPage() []byte {
	var text strings.Builder
	text.WriteString("Issue - meetings\n\nFerry Tolls\n\n")
	for seed := uint64(0); text.Len() < 1<<20; seed++ {
		page := forms.Write(forms.NewScenario(model.LayoutIssue, seed), forms.Style{})
		_, blocks, _ := strings.Cut(page.Text, "\nMeeting: ")
		text.WriteString("\nMeeting: " + blocks + "\n")
	}
	return []byte(text.String())
}

// run measures a stage over every page of every sample. What the stage is given
// was made beforehand.
func run[T any](b *testing.B, prepare func(page []byte) T, stage func(T)) {
	for _, s := range samples(b) {
		var given []T
		for _, p := range s.pages {
			given = append(given, prepare(p))
		}
		b.Run(s.name, func(b *testing.B) {
			b.SetBytes(s.bytes())
			b.ReportAllocs()
			for b.Loop() {
				for _, g := range given {
					stage(g)
				}
			}
		})
	}
}

func itself(page []byte) []byte { return page }

// outlined is a source with what the stages before the last one made of it.
type outlined struct {
	src    *source.Text
	lines  []outline.Line
	habits outline.Habits
}

func BenchmarkDecode(b *testing.B) {
	run(b, itself, func(page []byte) { _, _ = source.Decode(page, "") })
}

func BenchmarkLines(b *testing.B) {
	run(b, func(page []byte) *source.Text {
		src, err := source.Decode(page, "")
		require.NoError(b, err)
		return src
	}, func(src *source.Text) { outline.Lines(src) })
}

func BenchmarkSurvey(b *testing.B) {
	run(b, surveyed(b), func(o outlined) { outline.Survey(o.src.S, o.lines) })
}

func BenchmarkParagraphs(b *testing.B) {
	run(b, surveyed(b), func(o outlined) { outline.Paragraphs(o.src.S, o.lines, o.habits) })
}

func surveyed(b *testing.B) func([]byte) outlined {
	return func(page []byte) outlined {
		src, err := source.Decode(page, "")
		require.NoError(b, err)
		lines := outline.Lines(src)
		return outlined{src, lines, outline.Survey(src.S, lines)}
	}
}

// BenchmarkParse is the whole way from bytes to records; what it takes beyond
// the stages above is the reading of the paragraphs.
func BenchmarkParse(b *testing.B) {
	run(b, itself, func(page []byte) { _, _ = parser.Parse("page.txt", page, parser.Options{}) })
}

func BenchmarkSpans(b *testing.B) {
	run(b, parsed(b), func(res *parser.Result) { res.Spans() })
}

// BenchmarkEncode gives the speed in bytes of the source, as the stages before it.
func BenchmarkEncode(b *testing.B) {
	for _, format := range encode.Formats {
		b.Run(format.Name, func(b *testing.B) {
			run(b, parsed(b), func(res *parser.Result) {
				e := format.New(io.Discard, encode.Options{CSVSafe: true})
				for _, r := range res.Records {
					if err := e.Encode(r); err != nil {
						b.Fatal(err)
					}
				}
				if err := e.Close(); err != nil {
					b.Fatal(err)
				}
			})
		})
	}
}

func parsed(b *testing.B) func([]byte) *parser.Result {
	return func(page []byte) *parser.Result {
		res, err := parser.Parse("page.txt", page, parser.Options{})
		require.NoError(b, err)
		return res
	}
}
