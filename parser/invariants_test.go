package parser_test

import (
	"bytes"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"minutebook/model"
	"minutebook/model/encode"
	"minutebook/parser"
	"minutebook/parser/internal/forms"
	"minutebook/parser/internal/source"
)

// text is a source under test.
type text struct {
	name string
	data []byte
}

// The tests below hold what is true of every reading, whatever the text: see
// reading for the list.

func TestInvariantsOfCases(t *testing.T) {
	holdInvariants(t, append(textsUnder(t, "../testdata/cases"), textsUnder(t, "../testdata/sample")...))
}

func TestInvariantsOfCorpus(t *testing.T) {
	holdInvariants(t, textsUnder(t, sharedCorpus(t)))
}

func TestInvariantsOfForms(t *testing.T) {
	n := 300
	if testing.Short() {
		n = 60
	}
	for _, layout := range []string{model.LayoutAgendaItem, model.LayoutIssue, model.LayoutMeeting, model.LayoutDecision} {
		t.Run(layout, func(t *testing.T) {
			var texts []text
			for _, tr := range trialsOf(layout, n) {
				page := forms.Write(tr.scenario, tr.style)
				texts = append(texts, text{fmt.Sprintf("seed %d, style %s", tr.seed, tr.style), []byte(page.Text)})
			}
			holdInvariants(t, texts)
		})
	}
}

func TestInvariantsOfPagesWithoutMinutes(t *testing.T) {
	var texts []text
	for seed := range uint64(100) {
		page := forms.NoMinutes(seed)
		texts = append(texts, text{page.Name, []byte(page.Text)})
		got, err := parser.Parse(page.Name, []byte(page.Text), parser.Options{})
		require.NoError(t, err)
		for _, r := range got.Records {
			for _, item := range r.Items {
				assert.Empty(t, item.Resolutions, page.Name)
				assert.Empty(t, item.Motions, page.Name)
			}
		}
	}
	holdInvariants(t, texts)
}

// A layout that was forced on a text, whether it suits it or not, breaks no
// invariant.
func TestInvariantsOfForcedLayouts(t *testing.T) {
	texts := textsUnder(t, "../testdata/cases")
	for _, layout := range parser.Layouts() {
		t.Run(layout.Name, func(t *testing.T) {
			var faults faultList
			for _, x := range texts {
				faults.add(x.name, placesHeld(x.data, parser.Options{Layout: layout.Name}))
			}
			faults.report(t)
		})
	}
}

// holdInvariants checks every invariant over the texts, and reports each that
// is broken once, with the texts that break it.
func holdInvariants(t *testing.T, texts []text) {
	t.Helper()
	schema := recordSchema(t)
	var faults faultList
	var opt parser.Options
	for _, x := range texts {
		faults.add(x.name, placesHeld(x.data, opt))
		faults.add(x.name, sameAgain(x.data, opt))
		faults.add(x.name, sameWithOtherLineEnds(x.data, opt))
		faults.add(x.name, valid(schema, x.data, opt))
	}
	faults.report(t)
}

// fault is one breach of an invariant.
type fault struct {
	rule string
	what string
}

// faultList gathers breaches by rule.
type faultList struct {
	rules []string
	by    map[string][]string
}

func (l *faultList) add(name string, faults []fault) {
	if l.by == nil {
		l.by = map[string][]string{}
	}
	for _, f := range faults {
		if l.by[f.rule] == nil {
			l.rules = append(l.rules, f.rule)
		}
		l.by[f.rule] = append(l.by[f.rule], name+": "+f.what)
	}
}

func (l *faultList) report(t *testing.T) {
	t.Helper()
	slices.Sort(l.rules)
	for _, rule := range l.rules {
		all := l.by[rule]
		t.Errorf("%s: broken %d times, first\n  %s", rule, len(all), strings.Join(all[:min(len(all), 3)], "\n  "))
	}
}

// sameAgain holds that parsing is a function of its bytes: a second time gives
// the same output, byte for byte.
func sameAgain(data []byte, opt parser.Options) []fault {
	var faults []fault
	for _, format := range encode.Formats {
		first, err := output(format, data, opt)
		if err != nil {
			return nil // not a text
		}
		if second, _ := output(format, data, opt); !bytes.Equal(first, second) {
			faults = append(faults, fault{"parsing twice gives the same bytes", format.Name})
		}
	}
	return faults
}

// output is what the command would print of a source.
func output(format encode.Format, data []byte, opt parser.Options) ([]byte, error) {
	res, err := parser.Parse("page.txt", data, opt)
	if err != nil {
		return nil, err
	}
	return encoded(format, res.Records)
}

func encoded(format encode.Format, records []*model.Record) ([]byte, error) {
	var out bytes.Buffer
	e := format.New(&out, encode.Options{CSVSafe: true})
	for _, r := range records {
		if err := e.Encode(r); err != nil {
			return nil, err
		}
	}
	if err := e.Close(); err != nil {
		return nil, err
	}
	return out.Bytes(), nil
}

// sameWithOtherLineEnds holds that a text gives the same records whether its
// lines end in LF, CRLF or CR, and with a byte order mark before it. What
// depends on the bytes differs: identities, the length and the digest.
func sameWithOtherLineEnds(data []byte, opt parser.Options) []fault {
	src, err := source.Decode(data, "")
	if err != nil {
		return nil
	}
	plain := strings.ReplaceAll(strings.ReplaceAll(src.S, "\r\n", "\n"), "\r", "\n")
	want, err := withoutBytes(plain, opt)
	if err != nil {
		return nil // without its encoding the text looks like something else
	}
	var faults []fault
	for _, other := range []struct{ name, text string }{
		{"CRLF", strings.ReplaceAll(plain, "\n", "\r\n")},
		{"CR", strings.ReplaceAll(plain, "\n", "\r")},
		{"a byte order mark", "\ufeff" + plain},
	} {
		got, err := withoutBytes(other.text, opt)
		switch {
		case err != nil:
			faults = append(faults, fault{"line ends and byte order marks change nothing", other.name + ": " + err.Error()})
		case got != want:
			faults = append(faults, fault{"line ends and byte order marks change nothing", other.name + ": " + firstDifference(want, got)})
		}
	}
	return faults
}

// withoutBytes gives the records of a text as JSON, less what depends on bytes.
func withoutBytes(s string, opt parser.Options) (string, error) {
	res, err := parser.Parse("page.txt", []byte(s), opt)
	if err != nil {
		return "", err
	}
	for _, r := range res.Records {
		r.ID, r.Source.SHA256, r.Source.Bytes = "", "", 0
		for _, item := range r.Items {
			item.ID = ""
			for _, x := range item.Resolutions {
				x.ID = ""
				if x.Repeats != "" {
					x.Repeats = "yes"
				}
			}
			for _, x := range item.Motions {
				x.ID = ""
			}
		}
	}
	format, _ := encode.ByName("json")
	out, err := encoded(format, res.Records)
	return string(out), err
}

// firstDifference shows where two outputs part.
func firstDifference(want, got string) string {
	w, g := strings.Split(want, "\n"), strings.Split(got, "\n")
	for i := range min(len(w), len(g)) {
		if w[i] != g[i] {
			return fmt.Sprintf("line %d of the output is %q, not %q", i+1, strings.TrimSpace(g[i]), strings.TrimSpace(w[i]))
		}
	}
	return fmt.Sprintf("%d lines of output, not %d", len(g), len(w))
}

// valid holds that every record is valid by the schema.
func valid(schema *jsonschema.Schema, data []byte, opt parser.Options) []fault {
	format, _ := encode.ByName("json")
	out, err := output(format, data, opt)
	if err != nil {
		return nil
	}
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(out))
	if err != nil {
		return []fault{{"the output is JSON", err.Error()}}
	}
	var faults []fault
	for i, r := range doc.([]any) {
		if err := schema.Validate(r); err != nil {
			faults = append(faults, fault{"every record is valid by the schema", fmt.Sprintf("record %d: %v", i, err)})
		}
	}
	return faults
}

func recordSchema(t testing.TB) *jsonschema.Schema {
	t.Helper()
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(model.Schema()))
	require.NoError(t, err)
	c := jsonschema.NewCompiler()
	require.NoError(t, c.AddResource("urn:minutebook:record:1", doc))
	schema, err := c.Compile("urn:minutebook:record:1")
	require.NoError(t, err)
	return schema
}

// textsUnder reads every source below a folder.
func textsUnder(t testing.TB, dir string) []text {
	t.Helper()
	var texts []text
	err := filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		if err != nil || filepath.Ext(path) != ".txt" {
			return err
		}
		data, err := os.ReadFile(path)
		texts = append(texts, text{filepath.ToSlash(path), data})
		return err
	})
	require.NoError(t, err)
	require.NotEmpty(t, texts, "no sources below %s", dir)
	return texts
}

// sharedCorpus returns the folder of labelled sources, which stands beside the
// project and not in it.
func sharedCorpus(t testing.TB) string {
	t.Helper()
	dir := filepath.Join("..", "..", "shared", "corpus")
	if _, err := os.Stat(dir); err != nil {
		if os.Getenv("CI") == "true" {
			t.Fatalf("the labelled corpus is missing: %v", err)
		}
		t.Skipf("the labelled corpus is not here: %v", err)
	}
	return dir
}
