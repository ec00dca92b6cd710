package compare

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io/fs"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"minutebook/model"
)

// reference returns the path of a file or folder beside the project, where
// the reference scorer and the shared corpus stand, and skips the test where
// there is none.
func reference(t *testing.T, name string) string {
	t.Helper()
	path, err := filepath.Abs(filepath.Join("..", "..", "..", "shared", name))
	require.NoError(t, err)
	_, err = os.Stat(path)
	if err == nil {
		_, err = exec.LookPath("python3")
	}
	if err != nil && os.Getenv("CI") != "true" {
		t.Skip("no reference to agree with: ", err)
	}
	require.NoError(t, err)
	return path
}

// labelledCase is a case of the shared corpus and what a made-up parser found in it.
type labelledCase struct {
	name      string
	want, got []*model.Record
}

// spoilt reads the shared corpus and spoils a copy of each case's records: 0
// leaves them as they are, 1 touches nearly everything.
func spoilt(t *testing.T, corpus string, seed uint64, much float64) []labelledCase {
	var cases []labelledCase
	s := spoiler{rand.New(rand.NewPCG(seed, 7)), much}
	require.NoError(t, filepath.WalkDir(corpus, func(path string, _ fs.DirEntry, err error) error {
		if filepath.Ext(path) != ".json" || err != nil {
			return err
		}
		name, err := filepath.Rel(corpus, strings.TrimSuffix(path, ".json"))
		require.NoError(t, err)
		text, err := os.ReadFile(path)
		require.NoError(t, err)
		c := labelledCase{name: name}
		require.NoError(t, json.Unmarshal(text, &c.want))
		require.NoError(t, json.Unmarshal(text, &c.got))
		c.got = s.records(c.got)
		cases = append(cases, c)
		return nil
	}))
	require.NotEmpty(t, cases)
	return cases
}

// stage writes the cases for the reference scorer: for each a label, and in
// the place of its source the very records that are found in it, so that `cat`
// is the parser.
func stage(t *testing.T, cases []labelledCase) string {
	dir := t.TempDir()
	for _, c := range cases {
		path := filepath.Join(dir, c.name)
		require.NoError(t, os.MkdirAll(filepath.Dir(path), 0o777))
		for ext, records := range map[string][]*model.Record{".json": c.want, ".txt": c.got} {
			if records == nil {
				records = []*model.Record{}
			}
			text, err := json.Marshal(records)
			require.NoError(t, err)
			require.NoError(t, os.WriteFile(path+ext, text, 0o666))
		}
	}
	return dir
}

// The figures are those of the reference scorer, digit for digit, over labels
// that were spoilt in every way a parser can.
func TestFiguresAgreeWithTheReference(t *testing.T) {
	score, corpus := reference(t, "score"), reference(t, "corpus")
	for seed, much := range []float64{0, 0.02, 0.2, 0.8} {
		t.Run(fmt.Sprint(much), func(t *testing.T) {
			t.Parallel()
			cases := spoilt(t, corpus, uint64(seed), much)
			out, err := exec.Command("python3", score, "--each", stage(t, cases), "--", "cat").CombinedOutput()
			require.NoError(t, err, "%s", out)
			assert.Equal(t, string(out), likeReference(cases))
		})
	}
}

// likeReference judges the cases and tells the figures in the reference
// scorer's own form.
func likeReference(cases []labelledCase) string {
	var b bytes.Buffer
	total := NewScore()
	for _, c := range cases {
		j := Judge(c.want, c.got)
		one := NewScore()
		one.Add("", j)
		total.Add(c.want[0].Source.Layout, j)
		// Each line of the reference counts the kinds that were only invented too.
		sum, n := 0.0, 0
		for _, kind := range Kinds {
			if tally := j.Tallies[kind]; tally != (Tally{}) {
				sum, n = sum+tally.F1(), n+1
			}
		}
		fmt.Fprintf(&b, "%.3f  whole %d/%d  %s.txt \n", sum/float64(n), one.Whole, one.Items, filepath.Base(c.name))
	}
	figures := total.Figures()
	for _, kind := range total.Tallies.Labelled() {
		n := figures.Kinds[kind]
		fmt.Fprintf(&b, "%-14s F1 %.3f   found %5d   missed %5d   extra %5d\n", kind, n.F1, n.Found, n.Missed, n.Extra)
	}
	for _, layout := range []string{model.LayoutAgendaItem, model.LayoutDecision, model.LayoutIssue, model.LayoutMeeting, model.LayoutPrinted, model.LayoutUnknown} {
		if f, ok := figures.Layouts[layout]; ok {
			fmt.Fprintf(&b, "layout %-24s F1 %.3f\n", layout, f.F1)
		}
	}
	d := figures.Resolutions
	fmt.Fprintf(&b, "resolutions and motions: %d right, %d altered, %d missed, %d invented\n", d.Right, d.Altered, d.Missed, d.Invented)
	fmt.Fprintf(&b, "whole items %d of %d: %.3f (95 %%: %.3f to %.3f)\n", figures.Whole, figures.Items, figures.WholeItems, figures.Interval[0], figures.Interval[1])
	fmt.Fprintf(&b, "files %d, failed 0, all F1 %.3f\n", figures.Files, figures.All)
	return b.String()
}

// The comparable forms of texts are those of the reference scorer.
func TestComparableFormsAgreeWithTheReference(t *testing.T) {
	score := reference(t, "score")
	pieces := []string{" ", "  ", "\u00a0", "\u2003", "\u0085", "\x1f", "\n", "\u00ad", "\u200b", "\u2060", "\ufeff", "\x00",
		"-", "–", "—", "\u2212", "\u2010", "'", "‘", "’", "`", "‚", "“", "”", "„", "\"", ".", ",", ";", ":", "(", ")",
		"a", "B", "É", "ß", "9", "Cllr", "Cllr. ", "Councillors ", "the ", "The ", "Mrs ", "Dr. ", "lord mayor ", "Sir", "•", "£"}
	rng := rand.New(rand.NewPCG(1, 2))
	var texts, want []string
	for range 3000 {
		var b strings.Builder
		for range rng.IntN(9) {
			b.WriteString(pieces[rng.IntN(len(pieces))])
		}
		texts = append(texts, b.String())
		want = append(want, Norm(b.String())+"|"+label(b.String())+"|"+person(b.String()))
	}
	const program = `
import importlib.machinery, importlib.util, json, sys
loader = importlib.machinery.SourceFileLoader("score", sys.argv[1])
score = importlib.util.module_from_spec(importlib.util.spec_from_loader("score", loader))
sys.dont_write_bytecode = True
loader.exec_module(score)
print(json.dumps([score.norm(s) + "|" + score.label(s) + "|" + score.person(s) for s in json.load(sys.stdin)]))`
	python := exec.Command("python3", "-c", program, score)
	input, err := json.Marshal(texts)
	require.NoError(t, err)
	python.Stdin = bytes.NewReader(input)
	out, err := python.Output()
	require.NoError(t, err)
	var theirs []string
	require.NoError(t, json.Unmarshal(out, &theirs))
	require.Len(t, theirs, len(want))
	for i, text := range texts {
		assert.Equal(t, theirs[i], want[i], "%q", text)
	}
}

// spoiler makes out of labels what a parser with faults might have found.
type spoiler struct {
	*rand.Rand
	much float64
}

// now says whether to spoil something here.
func (s spoiler) now() bool { return s.Float64() < s.much }

// spoilList drops, doubles and swaps elements of a list, and spoils what is left.
func spoilList[T any](s spoiler, list []*T, spoil func(*T)) []*T {
	var out []*T
	for _, x := range list {
		switch {
		case s.now() && s.IntN(3) == 0:
			continue
		case s.now() && s.IntN(4) == 0:
			again := *x
			spoil(&again)
			out = append(out, &again)
		}
		spoil(x)
		out = append(out, x)
		if n := len(out); n > 1 && s.now() && s.IntN(3) == 0 {
			out[n-1], out[n-2] = out[n-2], out[n-1]
		}
	}
	return out
}

// text spoils a string, sometimes in ways that do not count.
func (s spoiler) text(p *string) {
	if *p == "" || !s.now() {
		return
	}
	switch s.IntN(9) {
	case 0:
		*p = ""
	case 1:
		*p += " and more"
	case 2:
		*p = strings.ToUpper(*p)
	case 3:
		*p = strings.NewReplacer("’", "'", " – ", "-", " ", "\u00a0 ").Replace(*p)
	case 4:
		*p = " \"" + *p + ".;"
	case 5:
		*p = "Councillor " + *p
	case 6:
		*p = "(" + *p + ")"
	case 7:
		words := strings.Fields(*p)
		*p = strings.Join(words[:len(words)/2], " ")
	case 8:
		*p = strings.ReplaceAll(*p, "a", "\u00ada")
	}
}

func (s spoiler) texts(ps ...*string) {
	for _, p := range ps {
		s.text(p)
	}
}

func (s spoiler) records(records []*model.Record) []*model.Record {
	if s.much > 0 && s.IntN(30) == 0 {
		return nil
	}
	return spoilList(s, records, func(r *model.Record) {
		s.texts(&r.Issue, &r.Source.Layout)
		if m := r.Meeting; m != nil {
			s.texts(&m.Authority, &m.Body, &m.Date, &m.StartTime, &m.EndTime, &m.Venue, &m.Chair, &m.Status)
			if s.now() && s.IntN(4) == 0 {
				r.Meeting = nil
			}
		}
		r.Attendance = spoilList(s, r.Attendance, func(p *model.Person) { s.texts(&p.Name, &p.Role, &p.Status) })
		r.Items = spoilList(s, r.Items, s.item)
	})
}

func (s spoiler) item(i *model.Item) {
	s.texts(&i.Number, &i.Title)
	block := func(b *model.Block) { s.texts(&b.Text, &b.Marker, &b.Kind) }
	i.Purpose = spoilList(s, i.Purpose, block)
	i.Decision = spoilList(s, i.Decision, block)
	i.Minutes = spoilList(s, i.Minutes, block)
	i.Alternatives = spoilList(s, i.Alternatives, block)
	if s.now() {
		i.Purpose, i.Minutes = i.Minutes, i.Purpose
	}
	i.Resolutions = spoilList(s, i.Resolutions, func(r *model.Resolution) {
		s.texts(&r.Section, &r.Heading, &r.Kind, &r.Text, &r.Mover, &r.Seconder)
		r.Clauses, r.Reasons, r.Vote = s.clauses(r.Clauses), s.reasons(r.Reasons), s.vote(r.Vote)
	})
	i.Motions = spoilList(s, i.Motions, func(m *model.Motion) {
		s.texts(&m.Section, &m.Heading, &m.Kind, &m.Text, &m.Mover, &m.Seconder)
		m.Clauses, m.Vote = s.clauses(m.Clauses), s.vote(m.Vote)
	})
	i.Recommendations = spoilList(s, i.Recommendations, func(r *model.Recommendation) {
		s.texts(&r.Text)
		r.Clauses = s.clauses(r.Clauses)
	})
	i.Actions = spoilList(s, i.Actions, func(a *model.Action) { s.texts(&a.Text, &a.Owner) })
	i.Details = spoilList(s, i.Details, func(d *model.Detail) { s.texts(&d.Label, &d.Value) })
	i.Documents = spoilList(s, i.Documents, func(d *model.Document) { s.texts(&d.Title, &d.Format, &d.Size) })
	i.Reasons = s.reasons(i.Reasons)
}

func (s spoiler) clauses(clauses []*model.Clause) []*model.Clause {
	return spoilList(s, clauses, func(c *model.Clause) {
		s.texts(&c.Label, &c.Text)
		c.Clauses = s.clauses(c.Clauses)
	})
}

func (s spoiler) reasons(reasons []*model.Reason) []*model.Reason {
	return spoilList(s, reasons, func(r *model.Reason) { s.texts(&r.Label, &r.Text) })
}

func (s spoiler) vote(v *model.Vote) *model.Vote {
	if v == nil {
		if s.now() {
			return &model.Vote{Result: model.Carried}
		}
		return nil
	}
	s.texts(&v.Result)
	for _, count := range []**int{&v.For, &v.Against, &v.Abstain} {
		if s.now() {
			n := s.IntN(3) - 1
			*count = &n
		}
	}
	v.Unanimous = v.Unanimous != s.now()
	if v.Names != nil {
		for i := range v.Names.For {
			s.text(&v.Names.For[i])
		}
		if s.now() {
			v.Names.Against = append(v.Names.Against, "Cllr "+strconv.Itoa(s.IntN(9)))
		}
	}
	return v
}
