package cli

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"os"
	"slices"
	"unicode/utf8"

	"github.com/spf13/cobra"

	"minutebook/cmd/internal/archive"
	"minutebook/cmd/internal/sample"
	"minutebook/model"
	"minutebook/parser"
)

// sampleOptions are the options of `minutebook sample`.
type sampleOptions struct {
	number   int
	seed     uint64
	output   string
	verdicts string
}

func newSampleCommand(a *app) *cobra.Command {
	opt := &sampleOptions{}
	cmd := &cobra.Command{
		Use:   "sample OUT [ARCHIVE…]",
		Short: "Draw records to be checked by a person",
		Long: `sample draws records at random from a folder that convert wrote, each layout and
decade by its share, and writes a sheet: for each record the lines of its source
and below them what was found, with a line for the reader's verdict. The same
seed gives the same sheet.

The sources are looked for where convert found them; if they have moved, name
them as ARCHIVE, as they were named to convert.

With --verdicts the sheet is read back, filled in, and the verdicts are weighed:
what share of all records is wrong at most, with 95 % confidence. With nothing
wrong among 200 records that is 1.5 %. OUT need not be named for that; if it is,
it must still hold the records from which the sample was drawn.`,
		Example: `  minutebook convert testdata/sample -o records && minutebook sample records -n 2 -o sheet.txt
  sed -i 's/^verdict .*: /&right/' sheet.txt && minutebook sample --verdicts sheet.txt`,
		RunE: func(cmd *cobra.Command, args []string) error {
			return runSample(a, cmd, opt, args)
		},
	}
	flags := cmd.Flags()
	flags.IntVarP(&opt.number, "number", "n", 200, "how many records to draw")
	flags.Uint64Var(&opt.seed, "seed", 1, "what the random numbers begin with")
	flags.StringVarP(&opt.output, "output", "o", "", "write the sheet to `FILE` instead of standard output")
	flags.StringVar(&opt.verdicts, "verdicts", "", "read the sheet in `FILE`, filled in, and tell what its verdicts say")
	return cmd
}

func runSample(a *app, cmd *cobra.Command, opt *sampleOptions, args []string) error {
	switch {
	case opt.verdicts != "":
		return runVerdicts(a, cmd, opt, args)
	case len(args) == 0:
		return usagef(cmd, "no folder is named; name one that convert wrote")
	case opt.number < 1:
		return usagef(cmd, "--number %d: at least one is needed", opt.number)
	}
	drawn, err := openDrawing(args[0], opt.number, opt.seed)
	if err != nil {
		return newFileError(args[0], err)
	}
	find := archive.FindOptions{MaxBytes: 1 << 40, MaxExpanded: 1 << 40} // convert has set its limits
	var sources *archive.Sources
	if len(args) > 1 {
		sources, err = archive.Find(context.Background(), args[1:], nil, find)
	} else {
		sources, err = archive.Recall(context.Background(), args[0], find)
	}
	if err != nil {
		return newFileError(args[0], err)
	}
	entries, faults := drawn.entries(sources)
	for _, fault := range faults {
		a.complain(fault)
	}
	if len(faults) > 0 {
		return errReported
	}
	out, err := a.create(opt.output)
	if err != nil {
		return err
	}
	defer out.discard()
	if err := sample.WriteSheet(out, drawn.Draw, entries); err != nil {
		return newFileError(out.name, err)
	}
	return out.commit()
}

// drawing is a sample of a tree.
type drawing struct {
	*sample.Draw
	root    string
	outputs []archive.Output
}

// openDrawing draws from the tree in root.
func openDrawing(root string, n int, seed uint64) (*drawing, error) {
	all, err := archive.Outputs(root)
	if err != nil {
		return nil, err
	}
	d := &drawing{root: root}
	var sources []sample.Source
	for _, o := range all {
		if o.Records > 0 {
			d.outputs = append(d.outputs, o)
			sources = append(sources, sample.Source{File: o.File.File, Layout: o.Layout, Records: o.Records, Years: o.Years})
		}
	}
	d.Draw = sample.New(sources, n, seed)
	if len(d.Picks) == 0 {
		return nil, errors.New("it holds no records")
	}
	return d, nil
}

// entries reads the records that were drawn, and their sources. The errors are
// of files that cannot be read or are no longer what was converted.
func (d *drawing) entries(sources *archive.Sources) ([]sample.Entry, []error) {
	picks := make(map[string][]int) // by the name of the source
	names := make(map[string]bool)
	for i, p := range d.Picks {
		name := d.outputs[p.Source].File.File
		picks[name] = append(picks[name], i)
		names[name] = true
	}
	entries := make([]sample.Entry, len(d.Picks))
	var faults []error
	lost := func(name string, err error) { faults = append(faults, newFileError(name, err)) }
	sources.Pick(names, func(name string, data []byte, err error) error {
		at := picks[name]
		delete(picks, name)
		if err != nil {
			lost(name, err)
			return nil
		}
		for _, i := range at {
			if entries[i], err = d.entry(d.Picks[i], data); err != nil {
				lost(name, err)
				break
			}
		}
		return nil
	})
	for i, p := range d.Picks { // in an order that is the same each time
		name := d.outputs[p.Source].File.File
		if at := picks[name]; len(at) > 0 && at[0] == i {
			lost(name, errors.New("it is not among the sources; if they have moved, name them after OUT"))
		}
	}
	return entries, faults
}

// entry reads a record that was drawn. The data is its source.
func (d *drawing) entry(p sample.Pick, data []byte) (sample.Entry, error) {
	o := d.outputs[p.Source]
	e := sample.Entry{Stratum: d.Strata[p.Stratum].Name, File: o.File.File, Output: o.File.Output}
	if sum := sha256.Sum256(data); hex.EncodeToString(sum[:]) != o.SHA256 {
		return e, errors.New("it has changed since it was converted; run convert again")
	}
	records, err := archive.ReadOutput(d.root, o.File.Output)
	if err != nil {
		return e, err
	}
	nth := p.Nth
	for _, r := range records {
		year := ""
		if r.Meeting != nil && len(r.Meeting.Date) >= len("2009") {
			year = r.Meeting.Date[:len("2009")]
		}
		if sample.StratumOf(o.Layout, year) != p.Of {
			continue
		}
		if nth--; nth < 0 {
			e.Record = r
			e.Lines, err = sourceLines(o.File.File, data, r)
			return e, err
		}
	}
	return e, errors.New("the dates in " + o.File.Output + " were edited since it was written; put them back and draw, then correct them")
}

// sourceLines are the lines of a source, as they were read for a record.
func sourceLines(name string, data []byte, r *model.Record) ([]sample.Line, error) {
	opt := parser.Options{Layout: r.Source.Layout, Encoding: r.Source.Encoding}
	if opt.Encoding == "mixed" {
		opt.Encoding = "" // it is told, and cannot be asked for
	}
	result, err := parser.Parse(name, data, opt)
	if err != nil {
		return nil, err
	}
	var lines []sample.Line
	end := 0 // the column behind the span before
	for _, span := range result.Spans() {
		mark := roleMark(span.Role)
		if n := len(lines); n > 0 && lines[n-1].Number == span.Line {
			if span.Col > end {
				lines[n-1].Text += " "
			}
			lines[n-1].Text += span.Text
			lines[n-1].Mark = gravestMark(lines[n-1].Mark, mark)
		} else {
			lines = append(lines, sample.Line{Number: span.Line, Mark: mark, Text: span.Text})
		}
		end = span.Col + utf8.RuneCountInString(span.Text)
	}
	return lines, nil
}

// roleMark is how the margin of a sheet tells a role.
func roleMark(role parser.Role) rune {
	switch role {
	case parser.Furniture:
		return sample.Furniture
	case parser.Unplaced:
		return sample.Unplaced
	}
	return sample.Read
}

// gravestMark is the mark of a line with parts of two: what was not placed is
// told above all, furniture only of a whole line.
func gravestMark(a, b rune) rune {
	marks := []rune{sample.Unplaced, sample.Read, sample.Furniture}
	return marks[min(slices.Index(marks, a), slices.Index(marks, b))]
}

func runVerdicts(a *app, cmd *cobra.Command, opt *sampleOptions, args []string) error {
	if len(args) > 1 || cmd.Flags().Changed("number") || cmd.Flags().Changed("seed") || opt.output != "" {
		return usagef(cmd, "--verdicts draws nothing; it goes with OUT alone, or with nothing")
	}
	f, err := os.Open(opt.verdicts)
	if err != nil {
		return newFileError(opt.verdicts, err)
	}
	defer f.Close()
	sheet, err := sample.ReadSheet(f)
	if err != nil {
		return newFileError(opt.verdicts, err)
	}
	if len(args) == 1 {
		if err := checkDrawnFrom(args[0], sheet); err != nil {
			return newFileError(args[0], err)
		}
	}
	outcome := sheet.Outcome()
	if outcome.Read == 0 {
		return newFileError(opt.verdicts, errors.New("no record has a verdict yet"))
	}
	if err := outcome.WriteText(a.out); err != nil {
		return newFileError(stdoutName, err)
	}
	return nil
}

// checkDrawnFrom refuses a tree that holds other records than the one that the
// sample of a sheet was drawn from.
func checkDrawnFrom(root string, sheet *sample.Sheet) error {
	d, err := openDrawing(root, len(sheet.Verdicts), 0)
	if err != nil {
		return err
	}
	same := len(d.Strata) == len(sheet.Strata)
	for i := 0; same && i < len(d.Strata); i++ {
		same = d.Strata[i].Name == sheet.Strata[i].Name && d.Strata[i].Records == sheet.Strata[i].Records
	}
	if !same {
		return errors.New("it has been converted into since the sample was drawn, and holds other records; draw another")
	}
	return nil
}
