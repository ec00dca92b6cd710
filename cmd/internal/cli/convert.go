package cli

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"runtime"
	"strings"
	"sync"
	"time"

	"github.com/spf13/cobra"

	"minutebook/cmd/internal/archive"
	"minutebook/model"
	"minutebook/model/encode"
	"minutebook/parser"
)

// convertOptions are the options of `minutebook convert`.
type convertOptions struct {
	input     inputOptions
	csv       encodingOptions
	encoding  encode.Options // what they come to
	format    string         // a name of encode.Formats, or empty for that of the output's ending
	output    string         // a folder or a file, or empty for standard output
	include   []string
	exclude   []string
	filesFrom string // a list of sources
	follow    bool
	expanded  byteSize // the most that one archive may hold
	jobs      int
	force     bool
	prune     bool
	dryRun    bool
	failFast  bool
	failOn    string
	report    string
	progress  string
	quiet     bool
}

func newConvertCommand(a *app) *cobra.Command {
	opt := &convertOptions{expanded: 8 << 30}
	cmd := &cobra.Command{
		Use:   "convert ARCHIVE… -o OUT",
		Short: "Convert an archive of minutes",
		Long: `convert reads whole archives: files, folders, and .zip, .tar and .tar.gz
archives, which are read in place.

Where OUT is a folder, it mirrors the archive: a/b/x.txt gives OUT/a/b/x.yaml.
Where its ending names a format, it is one file with all records, in the order
of the input; without --output that goes to standard output. Every file appears
whole or not at all.

A folder that was converted into can be converted into again: what is unchanged
is skipped. What a person edited is kept, unless --force is given; nothing is
removed, unless --prune is. A run that was stopped goes on where it was.

A file that cannot be read is told of and left out; the others are still read.
Files whose names begin with a full stop are read as all others are. Symbolic
links in folders are skipped, unless --follow is given.

A GLOB without a slash is held against the names of files and folders, one with
a slash against the whole path below ARCHIVE, where ** stands for any number of
folders. A folder that is excluded is not looked into.

Ctrl-C stops when the files in hand are done, a second one at once.

Exit codes:
  0  done
  1  a file could not be read or written, or the run was stopped
  2  the command line makes no sense, or two files would give the same output
  3  there was a diagnostic at or above the severity of --fail-on`,
		Example: `  minutebook convert testdata/sample -o records
  minutebook convert testdata/sample -o records.ndjson
  minutebook convert testdata/cases -o decisions.csv --include '*.txt' --exclude no-minutes
  minutebook convert testdata/sample -o records --dry-run
  find testdata/sample -name 'm*.txt' -print0 | minutebook convert --files-from - -f ndjson`,
		RunE: func(cmd *cobra.Command, args []string) error {
			return runConvert(a, cmd, opt, args)
		},
	}
	opt.addFlags(cmd)
	return cmd
}

func (o *convertOptions) addFlags(cmd *cobra.Command) {
	flags := cmd.Flags()
	flags.SortFlags = false
	flags.StringVarP(&o.output, "output", "o", "", "write to the folder or file `OUT` instead of standard output")
	flags.StringVarP(&o.format, "format", "f", "", "write records as `FORMAT`: "+strings.Join(formatNames(), ", ")+" (default: by the ending of OUT, else "+encode.Formats[0].Name+")")
	flags.StringArrayVar(&o.include, "include", nil, "of what is found in folders and archives, only the files that match the `GLOB`; may be repeated")
	flags.StringArrayVar(&o.exclude, "exclude", nil, "leave out the files and folders that match the `GLOB`; may be repeated")
	flags.StringVar(&o.filesFrom, "files-from", "", "read the names of further files and folders from `FILE` (- for standard input), one a line or with NULs between")
	flags.BoolVarP(&o.follow, "follow", "L", false, "follow symbolic links")
	flags.IntVarP(&o.jobs, "jobs", "j", runtime.GOMAXPROCS(0), "files that are read at a time")
	flags.BoolVarP(&o.dryRun, "dry-run", "n", false, "only tell what would change")
	flags.BoolVar(&o.force, "force", false, "write over what a person edited")
	flags.BoolVar(&o.prune, "prune", false, "remove the outputs of files that are gone")
	flags.BoolVar(&o.failFast, "fail-fast", false, "stop at the first file that fails")
	flags.StringVar(&o.failOn, "fail-on", failLevels[0], "exit with 3 where a diagnostic of this `severity` or a graver one is given: "+strings.Join(failLevels, ", "))
	flags.StringVar(&o.report, "report", "", "write what became of each file to `FILE`, "+reportEndings())
	flags.StringVar(&o.progress, "progress", progressChoices[0], "show progress as `KIND`: "+strings.Join(progressChoices, ", "))
	flags.BoolVarP(&o.quiet, "quiet", "q", false, "tell of nothing but failures")
	o.csv.addFlags(cmd)
	o.input.addReadingFlags(cmd)
	flags.Var(&o.expanded, "max-expanded", "refuse zip and tar archives that hold more than that; a `size` such as 10G")
	completeWith(cmd, "format", formatNames)
	completeWith(cmd, "fail-on", func() []string { return failLevels })
	completeWith(cmd, "progress", func() []string { return progressChoices })
}

func runConvert(a *app, cmd *cobra.Command, opt *convertOptions, args []string) error {
	to, err := opt.check(cmd, args)
	if err != nil {
		return err
	}
	run := &conversion{app: a, convertOptions: opt, to: to, progress: archive.NoProgress{}, started: time.Now(),
		readers: sync.Pool{New: func() any { return new(parser.Reader) }}}
	ctx, release := interruptible(run.interrupted)
	defer release()
	run.memory.limit()
	if to.name == opt.output && !to.tree {
		removeStale(opt.output) // before it is taken for a source
	}
	sources, err := run.find(ctx, cmd, args)
	if err != nil {
		return err
	}
	run.memory.files, run.memory.jobs = sources.Len(), opt.jobs
	run.memory.limit()
	if run.report, err = a.newReport(cmd, opt.report); err != nil {
		return err
	}
	defer run.report.discard()
	if err := run.open(ctx, cmd, sources); err != nil {
		return err
	}
	defer run.discard()
	return run.convert(ctx, sources)
}

// check refuses what makes no sense, before anything is read.
func (o *convertOptions) check(cmd *cobra.Command, args []string) (destination, error) {
	if len(args) == 0 && o.filesFrom == "" {
		return destination{}, usagef(cmd, "no archive is named; name a folder, a file or a .zip, or a list of them by --files-from")
	}
	if o.jobs < 1 {
		return destination{}, usagef(cmd, "--jobs %d: at least one is needed", o.jobs)
	}
	if err := oneOf(cmd, "fail-on", o.failOn, failLevels); err != nil {
		return destination{}, err
	}
	if err := oneOf(cmd, "progress", o.progress, progressChoices); err != nil {
		return destination{}, err
	}
	if err := o.input.checkReading(cmd); err != nil {
		return destination{}, err
	}
	to, err := o.destination(cmd)
	if err != nil {
		return to, err
	}
	if o.encoding, err = o.csv.options(cmd, to.format); err != nil {
		return to, err
	}
	for _, flag := range []string{"dry-run", "force", "prune"} {
		if cmd.Flags().Changed(flag) && !to.tree {
			return to, usagef(cmd, "--%s is for an output that is a folder", flag)
		}
	}
	return to, spareSources(cmd, o.output, args)
}

// find lists the sources.
func (c *conversion) find(ctx context.Context, cmd *cobra.Command, args []string) (*archive.Sources, error) {
	filter, err := archive.NewFilter(c.include, c.exclude)
	if err != nil {
		return nil, usagef(cmd, "%v", err)
	}
	list, err := c.readList(cmd, c.filesFrom)
	if err != nil {
		return nil, err
	}
	if c.location, err = archive.Locate(c.output, args, list, c.follow); err != nil {
		return nil, err
	}
	sources, err := archive.Find(ctx, args, list, archive.FindOptions{
		Filter: filter, Follow: c.follow,
		MaxBytes: int64(c.input.maxBytes), MaxExpanded: int64(c.expanded),
		Leave: []string{c.output, c.convertOptions.report},
	})
	if err != nil {
		return nil, errInterrupted
	}
	return sources, nil
}

// open opens what is written to.
func (c *conversion) open(ctx context.Context, cmd *cobra.Command, sources *archive.Sources) error {
	if !c.to.tree {
		out, err := c.create(c.output)
		if err != nil {
			return err
		}
		c.out = out
		c.stream, err = archive.NewStream(out, c.to.format, c.encoding)
		return err
	}
	plan, err := archive.NewPlan(ctx, sources, c.to.format.Extensions[0])
	if collision := (*archive.CollisionError)(nil); errors.As(err, &collision) {
		return usagef(cmd, "%v", err)
	}
	if err != nil {
		return errInterrupted
	}
	options := archive.TreeOptions{Made: c.made(), Force: c.force}
	if c.dryRun {
		c.preview, err = archive.OpenPreview(c.output, plan, options, c.to.format)
	} else {
		c.tree, err = archive.OpenTree(c.output, plan, options)
	}
	if err != nil {
		return newFileError(c.output, err)
	}
	return nil
}

// made stands for all that records depend on besides their source: not the
// version of the program, but the revision of its rules.
func (o *convertOptions) made() string {
	format, _ := encode.ByName(o.format)
	sum := sha256.Sum256(fmt.Appendf(nil, "rules %d, schema %d, layout %q, encoding %q, format %s, %+v",
		parser.Revision, model.SchemaVersion, o.input.layout, o.input.encoding, format.Name, o.encoding))
	return hex.EncodeToString(sum[:8])
}
