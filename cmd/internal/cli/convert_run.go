package cli

import (
	"context"
	"errors"
	"fmt"
	"io"
	"sync"
	"time"

	"minutebook/cmd/internal/archive"
	"minutebook/model"
	"minutebook/parser"
)

// conversion is one run of `minutebook convert`.
type conversion struct {
	*app
	*convertOptions
	to       destination
	report   *reportFile
	progress archive.Progress
	started  time.Time
	memory   memory
	readers  sync.Pool // of *parser.Reader: each worker takes one for a file

	// What is written to: one of these.
	out     *output // with stream
	stream  *archive.Stream
	tree    *archive.Tree
	preview *archive.Preview

	location archive.Location // of the sources
	summary  archive.Summary
	changes  archive.Changes
}

// errInterrupted ends a run that was stopped before anything was written.
var errInterrupted = errors.New("stopped before anything was written")

// target is what is written to.
func (c *conversion) target() archive.Target {
	switch {
	case c.preview != nil:
		return c.preview
	case c.tree != nil:
		return c.tree
	}
	return c.stream
}

// convert converts the sources and tells what came of it.
func (c *conversion) convert(ctx context.Context, sources *archive.Sources) error {
	c.progress = c.newProgress(sources.Len())
	err := archive.Convert(ctx, sources, c.target(), archive.Options{
		Parse: c.parse, Format: c.to.format, Encoding: c.encoding, Jobs: c.jobs, FailFast: c.failFast, Each: c.each,
	})
	c.progress.Close()
	if err != nil && !errors.Is(err, context.Canceled) {
		return newFileError(c.to.name, err)
	}
	stopped := ctx.Err() != nil && c.summary.Files < sources.Len()
	if err := c.finish(sources, stopped); err != nil {
		return err
	}
	switch {
	case stopped:
		c.complain(fmt.Errorf("stopped after %d of %d files%s", c.summary.Files, sources.Len(), c.howToGoOn()))
		return errReported
	case c.summary.Status[archive.Failed]+c.summary.Status[archive.Edited] > 0:
		return errReported
	case c.failOn != failLevels[0] && c.summary.Gravest().AtLeast(model.Severity(c.failOn)):
		return errDiagnostics
	}
	return nil
}

// howToGoOn says what becomes of what was done so far.
func (c *conversion) howToGoOn() string {
	switch {
	case c.tree != nil:
		return "; the same command again goes on"
	case c.out != nil && c.out.file != nil:
		return "; " + c.out.name + " was not written"
	}
	return ""
}

// parse reads one source.
func (c *conversion) parse(name string, data []byte) ([]*model.Record, error) {
	c.memory.read(len(data))
	reader := c.readers.Get().(*parser.Reader)
	defer c.readers.Put(reader)
	return reader.Records(name, data, c.input.parserOptions())
}

// each is told of every source, in order.
func (c *conversion) each(f *archive.File, change *archive.Change) error {
	c.summary.Add(f)
	if f.Status == archive.Failed || f.Status == archive.Edited {
		c.progress.Aside(func() { c.complain(newFileError(f.File, errors.New(f.Error))) })
	}
	c.progress.Step()
	if change != nil {
		c.changes.Add(change)
		if text := change.String(); text != "" {
			if err := c.print(printable(f.Output+": "+text) + "\n"); err != nil {
				return err
			}
		}
	}
	return c.report.add(f)
}

// finish completes what was written, prunes, and tells what came of it all.
func (c *conversion) finish(sources *archive.Sources, stopped bool) error {
	whole := !stopped && c.summary.Files == sources.Len() // less with --fail-fast
	if whole && c.prune {
		if err := c.removeGone(sources); err != nil {
			return err
		}
	}
	if err := c.complete(whole); err != nil {
		return err
	}
	run := c.ran(stopped)
	if err := c.report.finish(&c.summary, run); err != nil {
		return err
	}
	if c.quiet {
		return nil
	}
	if c.dryRun {
		return c.changes.WriteText(c.app.out)
	}
	return c.summary.WriteText(c.errs, run)
}

// complete puts in place what is whole. Where no source could be read, an older
// file stays, as with parse.
func (c *conversion) complete(whole bool) error {
	failed := c.summary.Status[archive.Failed]
	switch {
	case c.tree != nil:
		if err := c.tree.Remember(c.location); err != nil {
			return newFileError(c.output, err)
		}
		if err := c.tree.Finish(); err != nil {
			return newFileError(c.output, err)
		}
	case failed > 0 && failed == c.summary.Files:
	case c.stream != nil && (whole || c.out.file == nil):
		if err := c.stream.Close(); err != nil {
			return newFileError(c.out.name, err)
		}
		return c.out.commit()
	}
	return nil
}

// removeGone removes the outputs whose sources are gone, or tells which it
// would remove.
func (c *conversion) removeGone(sources *archive.Sources) error {
	if !sources.Complete {
		c.complain(errors.New("nothing is pruned: some of the archive could not be looked through, or nothing was found"))
		return nil
	}
	prune := c.preview.Prune
	if c.tree != nil {
		prune = c.tree.Prune
	}
	gone, err := prune()
	if err != nil {
		return newFileError(c.output, err)
	}
	for _, p := range gone {
		switch {
		case p.Err != nil:
			c.complain(newFileError(p.Output, p.Err))
		case c.dryRun:
			if err := c.print(printable(p.Output) + ": to be removed, its source is gone\n"); err != nil {
				return err
			}
		}
	}
	c.summary.Pruned = archive.Removed(gone)
	return nil
}

// ran is what this run has in common with no other.
func (c *conversion) ran(stopped bool) *archive.Run {
	seconds := time.Since(c.started).Seconds()
	return &archive.Run{
		Started: c.started.Truncate(time.Second), Seconds: seconds,
		FilesPerSecond: float64(c.summary.Files) / seconds, BytesPerSecond: float64(c.summary.Bytes) / seconds,
		Jobs: c.jobs, Interrupted: stopped, Version: currentVersion().String(),
	}
}

// discard gives up what was not completed.
func (c *conversion) discard() {
	switch {
	case c.tree != nil:
		c.tree.Close()
	case c.preview != nil:
		c.preview.Close()
	case c.out != nil:
		c.out.discard()
	}
}

// interrupted tells that the first Ctrl-C was heard. On a terminal it stands
// behind the bar.
func (c *conversion) interrupted() {
	begin := ""
	if isTerminal(c.errs) {
		begin = "\n"
	}
	io.WriteString(c.errs, begin+"minutebook: stopping when the files in hand are done; once more stops at once\n")
}
