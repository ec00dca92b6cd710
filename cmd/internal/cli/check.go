package cli

import (
	"bufio"
	"fmt"
	"io"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"minutebook/model"
	"minutebook/model/compare"
	"minutebook/model/encode"
)

// checkOptions are the options of `minutebook check`.
type checkOptions struct {
	cases  caseOptions
	diff   bool
	update bool
	color  string
}

func newCheckCommand(a *app) *cobra.Command {
	opt := &checkOptions{}
	cmd := &cobra.Command{
		Use:   "check DIR…",
		Short: "Compare what is read in labelled texts with their labels",
		Long: `check parses each text NAME.txt below the folders that has a label, NAME.json
or NAME.yaml, beside it, and compares the records with the label, string by
string. It says nothing where all are the same.

Where they differ, it tells the place by its path in the label's record (of what
is not in the label, in the found one), what the label expects and what was
found, with the words that differ marked: [-expected-] and {+found+}.

Keys that labels leave out (schema, id, at, sha256, bytes, encoding, unplaced,
diagnostics, repeats, a resolution's marker) are compared only where a label has
them; source.file is compared by its base name.

With --update labels that differ are rewritten as found, each whole or not at
all. A new case may begin with a label that holds only [].

A text without a label, a label without a text, and files that cannot be read
are trouble: no case is left out silently.

Exit codes:
  0  all are the same, or have been made so by --update
  1  some differ
  2  trouble, or the command line makes no sense`,
		Example: `  minutebook check testdata/cases
  minutebook check --filter 'moderngov-issue/*' --diff testdata/cases`,
		Args: usageArgs(cobra.MinimumNArgs(1)),
		RunE: func(cmd *cobra.Command, args []string) error {
			return runCheck(a, cmd, opt, args)
		},
	}
	flags := cmd.Flags()
	flags.BoolVar(&opt.diff, "diff", false, "show a unified diff of each label, as JSON, instead")
	flags.BoolVar(&opt.update, "update", false, "rewrite the labels that differ as found")
	flags.StringVar(&opt.color, "color", colorChoices[0], "colour the differences: "+strings.Join(colorChoices, ", "))
	opt.cases.addFlags(cmd)
	completeWith(cmd, "color", func() []string { return colorChoices })
	return cmd
}

// checked is what checking one case gave.
type checked struct {
	differences []compare.Difference
	want, got   []*model.Record // as compared; nil where they are the same
	err         error
}

func runCheck(a *app, cmd *cobra.Command, opt *checkOptions, args []string) error {
	if err := oneOf(cmd, "color", opt.color, colorChoices); err != nil {
		return err
	}
	cases, troubles, err := opt.cases.find(cmd, args)
	if err != nil {
		return err
	}
	results := inParallel(len(cases), opt.cases.jobs, func(i int) checked { return check(&cases[i]) })
	report := &checkReport{Writer: bufio.NewWriterSize(a.out, outputBuffer), checkOptions: opt, color: a.wantsColor(opt.color)}
	for i, result := range results {
		err := result.err
		if err == nil && len(result.differences) > 0 {
			err = report.differing(a, &cases[i], result)
		}
		if err != nil {
			troubles = append(troubles, err)
		}
	}
	if report.differ > 0 && !opt.diff && !opt.update {
		fmt.Fprintf(report, "%d of %d cases differ\n", report.differ, len(cases))
	}
	if err := report.Flush(); err != nil {
		troubles = append(troubles, newFileError(stdoutName, err))
	}
	switch {
	case len(troubles) > 0:
		return a.trouble(troubles)
	case report.differ > 0 && !opt.update:
		return errReported
	}
	return nil
}

// check compares what is read in one text with its label.
func check(c *labelledCase) checked {
	want, err := c.readLabel()
	if err != nil {
		return checked{err: err}
	}
	got, err := c.parse()
	if err != nil {
		return checked{err: err}
	}
	differences := compare.Differences(want, got)
	if len(differences) == 0 {
		return checked{}
	}
	return checked{differences, want, got, nil}
}

// checkReport tells of the cases that differ.
type checkReport struct {
	*bufio.Writer
	*checkOptions
	color  bool
	differ int
}

// differing tells of one case. The error is of writing its label.
func (r *checkReport) differing(a *app, c *labelledCase, result checked) error {
	r.differ++
	if r.diff {
		r.writeDiff(c.label, string(compare.FormatLabel(result.want)), string(compare.FormatLabel(result.got)))
	}
	if r.update {
		if err := a.rewrite(c.label, result.got); err != nil {
			return err
		}
		fmt.Fprintf(r, "rewritten: %s\n", printable(c.label))
		return nil
	}
	if !r.diff {
		fmt.Fprintf(r, "%s: %s\n", r.paint(colorHead, printable(c.text)), counted(len(result.differences), "difference"))
		for _, d := range result.differences {
			r.writeDifference(d)
		}
	}
	return nil
}

// rewrite writes a label, whole or not at all.
func (a *app) rewrite(label string, records []*model.Record) error {
	out, err := a.create(label)
	if err != nil {
		return err
	}
	defer out.discard()
	if filepath.Ext(label) == ".json" {
		_, err = out.Write(compare.FormatLabel(records))
	} else {
		err = writeYAML(out, records)
	}
	if err != nil {
		return newFileError(label, err)
	}
	return out.commit()
}

// writeYAML writes the records of a label.
func writeYAML(w io.Writer, records []*model.Record) error {
	yaml, _ := encode.ByName("yaml")
	enc := yaml.New(w, encode.Options{})
	for _, r := range records {
		if r.Schema == 0 {
			r.Schema = model.SchemaVersion // YAML always says it
		}
		if err := enc.Encode(r); err != nil {
			return err
		}
	}
	return enc.Close()
}
