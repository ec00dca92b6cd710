package archive

import (
	"bytes"
	"cmp"
	"context"
	"errors"
	"fmt"
	"runtime/debug"
	"strings"
	"sync"
	"sync/atomic"
	"syscall"

	"minutebook/model"
	"minutebook/model/encode"
)

// Options say how sources are converted.
type Options struct {
	Parse    func(name string, data []byte) ([]*model.Record, error)
	Format   encode.Format
	Encoding encode.Options
	Jobs     int  // workers
	FailFast bool // stop at the first source that fails
	// Each is told of every source, in order. The Change is nil but where a
	// Preview is made. Its error ends the run.
	Each func(*File, *Change) error
}

// Target is where the records of sources go: a Tree, a Preview of one, or a
// Stream. Its methods but deliver are called by several workers at a time.
type Target interface {
	// name is the output of a source, empty where it has none of its own.
	name(i int) string
	// kept says whether the records of a source stand in the output already,
	// and completes its File if they do.
	kept(f *File, data []byte) (bool, error)
	// put takes the records of a source, as they are and as they are written.
	put(worker int, r *result) error
	// deliver takes the result of each source, in order.
	deliver(r *result) error
}

// result is what came of one source.
type result struct {
	File
	records []*model.Record
	stream  *bytes.Buffer // the records as they are written
	change  *Change
	stop    error // after which no other source can be converted
}

func (r *result) size() int {
	if r.stream == nil {
		return 0
	}
	return r.stream.Len()
}

// converter is one run.
type converter struct {
	Options
	feed
	to  Target
	ctx context.Context

	stopped atomic.Bool
	buffers sync.Pool // of *bytes.Buffer
	err     error     // why the run had to end; of the goroutine that delivers
}

// Convert converts all sources. It returns when all are done, or, with ctx
// cancelled, when those in hand are. What went wrong with one source is in its
// File; the error is of what stops the run: a full disk, or that of ctx.
func Convert(ctx context.Context, sources *Sources, to Target, opt Options) error {
	c := &converter{Options: opt, feed: feed{Sources: sources}, to: to, ctx: ctx}
	c.buffers.New = func() any { return new(bytes.Buffer) }
	order := newSequence(opt.Jobs, c.hand)
	var workers sync.WaitGroup
	for worker := range opt.Jobs {
		workers.Go(func() { c.work(worker, order) })
	}
	workers.Wait()
	c.feed.close()
	if c.err == nil {
		return ctx.Err()
	}
	return c.err
}

// work converts sources until none is left.
func (c *converter) work(worker int, order *sequence) {
	var buf []byte
	for c.ctx.Err() == nil && !c.stopped.Load() {
		j, ok := c.feed.next(buf)
		if !ok {
			return
		}
		order.enter(j.i)
		r := &result{File: File{File: c.Name(j.i), Output: c.to.name(j.i), Status: Converted}}
		data, err := c.convert(worker, r, j)
		if err != nil {
			c.release(r)
			r.fail(err)
			r.stop = stopping(err)
		}
		r.records, buf = nil, data[:0]
		order.done(j.i, r)
	}
}

// hand delivers a result; it is called in the order of the sources.
func (c *converter) hand(r *result) {
	defer c.release(r)
	if c.err != nil {
		return
	}
	err := c.to.deliver(r)
	if err == nil {
		err = c.Each(&r.File, r.change)
	}
	if c.err = cmp.Or(err, r.stop); c.err != nil || c.FailFast && (r.Status == Failed || r.Status == Edited) {
		c.stopped.Store(true)
	}
}

// release gives back the buffer of a result.
func (c *converter) release(r *result) {
	if r.stream != nil {
		c.buffers.Put(r.stream)
		r.stream = nil
	}
}

// convert reads one source and puts its records where they belong. A bug in
// reading one source is a failure of that source. What it returns besides is
// the buffer, to be used again.
func (c *converter) convert(worker int, r *result, j job) (data []byte, err error) {
	data = j.data
	defer func() {
		if p := recover(); p != nil {
			err = newFault(fmt.Sprintf("a bug in minutebook: %v, at %s", p, bugPlace(debug.Stack())), "please report it, with the file")
		}
	}()
	if j.err != nil {
		return data, j.err
	}
	if j.path != "" {
		if data, err = readFile(j.path, data, c.limit); err != nil {
			return data, err
		}
	}
	r.Bytes = int64(len(data))
	if kept, err := c.to.kept(&r.File, data); kept || err != nil {
		return data, err
	}
	if r.records, err = c.Parse(r.File.File, data); err != nil {
		return data, err
	}
	r.count(r.records)
	if r.Diagnostics[emptySource] > 0 {
		return data, newFault("it holds no text", "save the page again")
	}
	r.stream = c.buffers.Get().(*bytes.Buffer)
	r.stream.Reset()
	enc := c.Format.New(r.stream, c.Encoding)
	for _, record := range r.records {
		if err := enc.Encode(record); err != nil {
			return data, err
		}
	}
	if err := enc.Close(); err != nil {
		return data, err
	}
	return data, c.to.put(worker, r)
}

// emptySource is the diagnostic of a source without text. To convert an
// archive is to fail there: a page that was saved empty is a page lost.
const emptySource = "empty-source"

// bugPlace is the line of the program at which it panicked.
func bugPlace(stack []byte) string {
	_, after, _ := strings.Cut(string(stack), "\npanic(")
	lines := strings.Split(after, "\n")
	for i := 3; i < len(lines); i += 2 { // each call has a line with its place
		if place, _, _ := strings.Cut(strings.TrimSpace(lines[i]), " "); strings.Contains(lines[i-1], "minutebook/") {
			return place[strings.LastIndexByte(place, '/')+1:]
		}
	}
	return "an unknown place"
}

// editedError says that an output was edited, and was kept.
type editedError struct{ fault }

// fail makes of a result that of a source that failed.
func (r *result) fail(err error) {
	edited := (*editedError)(nil)
	told := explain(err)
	status := Failed
	switch {
	case errors.As(err, &edited):
		status, told = Edited, &edited.fault
	case told.skip:
		status = Skipped
	}
	r.File = File{File: r.File.File, Output: r.Output, Status: status, Error: told.Error(), Bytes: r.Bytes}
	if status != Edited {
		r.Output = ""
	}
}

// stopping returns an error after which no other file can be written either,
// nil where err is none.
func stopping(err error) error {
	for _, full := range []error{syscall.ENOSPC, syscall.EROFS, syscall.EDQUOT} {
		if errors.Is(err, full) {
			return full
		}
	}
	return nil
}
