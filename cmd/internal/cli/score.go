package cli

import (
	"bufio"
	"encoding/json"
	"os"
	"slices"

	"github.com/spf13/cobra"

	"minutebook/model/compare"
)

// scoreOptions are the options of `minutebook score`.
type scoreOptions struct {
	cases       caseOptions
	format      string
	misses      int
	save        string
	against     string
	allowLosses int
}

// scoreFormats are the values of its --format.
var scoreFormats = []string{"text", "json"}

func newScoreCommand(a *app) *cobra.Command {
	opt := &scoreOptions{}
	cmd := &cobra.Command{
		Use:   "score DIR…",
		Short: "Count what is found, missed and invented in labelled texts",
		Long: `score parses each text NAME.txt below the folders that has a label, NAME.json
or NAME.yaml, beside it, and counts how many of the facts that the label holds
were found, missed and added: by kind of fact and by layout, with precision,
recall and F1. A layout's figures are the plain means over its kinds, and those
of 'all' are the plain means over all kinds.

An item is wholly right when every fact of it was found, none was added, and
they stand in order; the interval is Wilson's, of 95 %. A resolution or motion
is right when all that belongs to it was found and nothing added; otherwise it
was altered, missed or invented.

Unlike 'check', score forgives what a reader would not notice: white space,
kinds of quotation marks and dashes, case, punctuation at the ends, titles of
persons.

With --save the figures and what became of each item are kept in a file. With
--against such a file, score tells instead which items have fared better or
worse since, and how, and nothing where none has. Nothing is saved after
trouble, nor where more is lost than --allow-losses lets through.

A text without a label, a label without a text, and files that cannot be read
are trouble, of which score tells; no text at all is an error.

Exit codes:
  0  done
  1  items were lost, against the file of --against
  2  trouble, or the command line makes no sense`,
		Example: `  minutebook score testdata/cases
  minutebook score --misses 5 testdata/cases
  minutebook score --save testdata/score.json testdata/cases
  minutebook score --against testdata/score.json testdata/cases`,
		Args: usageArgs(cobra.MinimumNArgs(1)),
		RunE: func(cmd *cobra.Command, args []string) error {
			return runScore(a, cmd, opt, args)
		},
	}
	flags := cmd.Flags()
	flags.StringVarP(&opt.format, "format", "f", scoreFormats[0], "text or json")
	flags.IntVar(&opt.misses, "misses", 0, "list `N` facts that were missed, and N that were added, of each kind")
	flags.StringVar(&opt.save, "save", "", "keep the figures and what became of each item in `FILE`")
	flags.StringVar(&opt.against, "against", "", "tell what was gained and lost since `FILE` was saved")
	flags.IntVar(&opt.allowLosses, "allow-losses", 0, "the `N`umber of items that may be lost against the file")
	opt.cases.addFlags(cmd)
	completeWith(cmd, "format", func() []string { return scoreFormats })
	return cmd
}

// check refuses options that contradict each other.
func (o *scoreOptions) check(cmd *cobra.Command) error {
	switch {
	case o.misses < 0:
		return usagef(cmd, "--misses %d: a number of facts is wanted", o.misses)
	case o.allowLosses < 0:
		return usagef(cmd, "--allow-losses %d: a number of items is wanted", o.allowLosses)
	case o.allowLosses > 0 && o.against == "":
		return usagef(cmd, "--allow-losses is for --against, which is not given")
	case o.cases.filter != "" && o.save != "":
		return usagef(cmd, "--save keeps all cases, --filter leaves some out")
	}
	return oneOf(cmd, "format", o.format, scoreFormats)
}

// judged is what judging one case gave.
type judged struct {
	layout    string
	judgement *compare.Judgement // nil where the label cannot be read
	failed    error              // of the parser
	err       error              // of the label
}

func runScore(a *app, cmd *cobra.Command, opt *scoreOptions, args []string) error {
	if err := opt.check(cmd); err != nil {
		return err
	}
	var before *compare.Saved
	if opt.against != "" {
		var err error
		if before, err = readSaved(opt.against); err != nil {
			return a.trouble([]error{err})
		}
	}
	cases, troubles, err := opt.cases.find(cmd, args)
	if err != nil {
		return err
	}
	results := inParallel(len(cases), opt.cases.jobs, func(i int) judged { return judge(&cases[i]) })
	for _, r := range results {
		for _, err := range []error{r.err, r.failed} {
			if err != nil {
				troubles = append(troubles, err)
			}
		}
	}
	report := newScoreReport(opt, cases, results)
	if report.Files == 0 {
		return a.trouble(troubles)
	}
	if before != nil {
		report.compareWith(before, &opt.cases)
	}
	if err := report.print(a, opt); err != nil {
		troubles = append(troubles, err)
	}
	return report.conclude(a, opt, troubles)
}

// conclude saves what is to be saved and says how the command ends.
func (r *scoreReport) conclude(a *app, opt *scoreOptions, troubles []error) error {
	switch {
	case len(troubles) > 0:
		return a.trouble(troubles)
	case r.Against != nil && r.Against.Lost > opt.allowLosses:
		return errReported
	case opt.save == "":
		return nil
	}
	if err := r.save(a, opt.save); err != nil {
		return a.trouble([]error{err})
	}
	return nil
}

// judge judges what is read in one text. What cannot be parsed has no records.
func judge(c *labelledCase) judged {
	want, err := c.readLabel()
	if err == nil && len(want) == 0 {
		err = newFileError(c.label, errNoRecord)
	}
	if err != nil {
		return judged{err: err}
	}
	got, failed := c.parse()
	return judged{layout: want[0].Source.Layout, judgement: compare.Judge(want, got), failed: failed}
}

// scoreReport is all that score tells, in the form of -f json.
type scoreReport struct {
	compare.Figures
	Misses  map[compare.Kind]*missList `json:"misses,omitempty"`
	Against *against                   `json:"against,omitempty"`

	entries []compare.Entry
}

// missList are the facts of one kind that were missed and added.
type missList struct {
	Missed []miss `json:"missed,omitempty"`
	Extra  []miss `json:"extra,omitempty"`
}

// miss is a fact with the item that it belongs to.
type miss struct {
	File   string `json:"file"`
	Record int    `json:"record"`
	Item   string `json:"item"`
	compare.Fact
}

// against is what changed since a score was saved.
type against struct {
	All     compare.Figure  `json:"all"` // as it was saved
	Lost    int             `json:"lost"`
	Gained  int             `json:"gained"`
	Changed []compare.Shift `json:"changed"`
}

// newScoreReport sums up what was judged.
func newScoreReport(opt *scoreOptions, cases []labelledCase, results []judged) *scoreReport {
	r := &scoreReport{Misses: make(map[compare.Kind]*missList)}
	score := compare.NewScore()
	for i, result := range results {
		if result.judgement == nil {
			continue
		}
		if result.failed != nil {
			score.Failed++
		}
		score.Add(result.layout, result.judgement)
		entries := compare.Entries(cases[i].name, result.judgement)
		r.entries = append(r.entries, entries...)
		for k, part := range result.judgement.Parts {
			r.note(opt.misses, entries[k], part)
		}
	}
	r.Figures = score.Figures()
	return r
}

// note takes up what was missed and added in one item, until there is enough
// of each kind.
func (r *scoreReport) note(enough int, e compare.Entry, part compare.Part) {
	add := func(list *[]miss, f compare.Fact) {
		if len(*list) < enough {
			*list = append(*list, miss{e.File, e.Record, e.Item, f})
		}
	}
	of := func(kind compare.Kind) *missList {
		if r.Misses[kind] == nil {
			r.Misses[kind] = &missList{}
		}
		return r.Misses[kind]
	}
	if enough == 0 {
		return
	}
	for _, f := range part.Missed {
		add(&of(f.Kind).Missed, f)
	}
	for _, f := range part.Extra {
		add(&of(f.Kind).Extra, f)
	}
}

// compareWith works out what changed since a score was saved, of those cases
// that the filter takes.
func (r *scoreReport) compareWith(before *compare.Saved, cases *caseOptions) {
	was := slices.DeleteFunc(before.Verdicts, func(e compare.Entry) bool { return !cases.takes(e.File) })
	r.Against = &against{All: before.Figures.All, Changed: compare.Shifts(was, r.entries)}
	for _, s := range r.Against.Changed {
		if s.Lost {
			r.Against.Lost++
		}
		if s.Gained {
			r.Against.Gained++
		}
	}
}

// print writes the report to standard output.
func (r *scoreReport) print(a *app, opt *scoreOptions) error {
	out := bufio.NewWriterSize(a.out, outputBuffer)
	if opt.format == "json" {
		enc := json.NewEncoder(out)
		enc.SetEscapeHTML(false)
		enc.SetIndent("", " ")
		if err := enc.Encode(r); err != nil {
			return newFileError(stdoutName, err)
		}
	} else {
		r.writeText(out)
	}
	if err := out.Flush(); err != nil {
		return newFileError(stdoutName, err)
	}
	return nil
}

// save keeps the figures and the verdicts in a file, whole or not at all.
func (r *scoreReport) save(a *app, path string) error {
	out, err := a.create(path)
	if err != nil {
		return err
	}
	defer out.discard()
	saved := &compare.Saved{Figures: r.Figures, Verdicts: r.entries}
	if err := saved.Write(out); err != nil {
		return newFileError(path, err)
	}
	return out.commit()
}

func readSaved(path string) (*compare.Saved, error) {
	file, err := os.Open(path)
	if err != nil {
		return nil, newFileError(path, err)
	}
	defer file.Close()
	saved, err := compare.ReadSaved(file)
	if err != nil {
		return nil, newFileError(path, err)
	}
	return saved, nil
}
