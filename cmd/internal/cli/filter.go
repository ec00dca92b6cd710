package cli

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"minutebook/model"
	"minutebook/parser"
)

// The forms in which sources come.
const (
	fromText   = "text"   // a file is a text
	fromNDJSON = "ndjson" // a line of a file is a document
)

// fromForms are the values of --from, the default first.
var fromForms = []string{fromText, fromNDJSON}

// checkFilter refuses what makes no sense where documents come line by line.
func (o *parseOptions) checkFilter(cmd *cobra.Command) error {
	if o.format != "" || o.output != "" && o.output != stdinName {
		format, err := o.chooseFormat(cmd)
		if err != nil {
			return err
		}
		if format.Name != fromNDJSON {
			return usagef(cmd, "--from ndjson writes a line for each document; it cannot be had as %s", format.Name)
		}
	}
	switch {
	case cmd.Flags().Changed("table"):
		return usagef(cmd, "--table is for CSV, which --from ndjson does not write")
	case cmd.Flags().Changed("encoding"):
		return usagef(cmd, "--encoding is for files of text; JSON is always UTF-8")
	}
	return nil
}

// runFilter answers the documents of all sources, line by line.
func runFilter(a *app, cmd *cobra.Command, opt *parseOptions, args []string) error {
	if err := opt.checkFilter(cmd); err != nil {
		return err
	}
	sources, out, err := opt.open(a, cmd, args)
	if err != nil {
		return err
	}
	defer out.discard()
	// The diagnostics are in the answers. An engine may leave standard error
	// unread until the end, so nothing goes there that was not asked for.
	shown := opt.diagnostics
	shown.quiet = !shown.verbose
	f := newFilter(out, &opt.input, &reporter{diagnosticOptions: shown, w: a.errs})
	read := 0
	for _, arg := range sources {
		err := f.file(a, arg)
		if failed := (*writeError)(nil); errors.As(err, &failed) {
			return newFileError(out.name, failed.err)
		} else if err != nil {
			a.complain(sourceError(opt.input.sourceName(arg), err))
			continue
		}
		read++
	}
	return closeRead(out, read, len(sources), f.diagnostics)
}

// filter answers documents: for each line one, in their order.
type filter struct {
	out         *output
	answers     *json.Encoder // into out
	input       *inputOptions
	diagnostics *reporter
	parse       func(name string, data []byte, opt parser.Options) (*parser.Result, error)
}

func newFilter(out *output, input *inputOptions, diagnostics *reporter) *filter {
	answers := json.NewEncoder(out)
	answers.SetEscapeHTML(false)
	return &filter{out: out, answers: answers, input: input, diagnostics: diagnostics, parse: parser.Parse}
}

// writeError is an error of writing answers, as against one of reading.
type writeError struct{ err error }

func (e *writeError) Error() string { return e.err.Error() }

// file answers the documents of one file.
func (f *filter) file(a *app, arg string) error {
	in, _, err := f.input.open(a, arg)
	if err != nil {
		return err
	}
	defer in.Close()
	return f.lines(in)
}

// lines answers the documents of a stream.
func (f *filter) lines(in io.Reader) error {
	lines := newLineReader(&flushing{in, f.out.buffer.Flush}, int64(f.input.maxBytes))
	for first := true; ; first = false {
		line, err := lines.next()
		switch {
		case errors.Is(err, io.EOF):
			return nil
		case err != nil && !errors.Is(err, errLongLine):
			return err
		}
		if first {
			line = bytes.TrimPrefix(line, []byte("\ufeff"))
		}
		answer := f.answer(line, err)
		if err := f.answers.Encode(answer); err != nil {
			return &writeError{err}
		}
	}
}

// answer answers one line, which comes with the error of reading it.
func (f *filter) answer(line []byte, err error) *model.Answer {
	doc := document{}
	if err == nil {
		doc, err = readDocument(line)
	} else {
		err = tooLarge(int64(f.input.maxBytes))
	}
	if doc.file == "" {
		doc.file = f.input.name
	}
	answer := &model.Answer{File: doc.file, Records: []*model.Record{}, Meta: doc.meta}
	if err == nil {
		answer.Records, err = f.records(doc)
	}
	if err != nil {
		answer.Error = err.Error()
		f.diagnostics.fail(doc.file, answer.Error)
	}
	for _, record := range answer.Records {
		answer.Diagnostics = append(answer.Diagnostics, record.Diagnostics...)
		f.diagnostics.report(record)
	}
	return answer
}

// records parses a document. A panic is a fault of the program; it costs this
// document and no other.
func (f *filter) records(doc document) (records []*model.Record, err error) {
	defer func() {
		if fault := recover(); fault != nil {
			records, err = []*model.Record{}, fmt.Errorf("a fault of minutebook: %v; please report it with the text", fault)
		}
	}()
	opt := f.input.parserOptions()
	opt.Encoding = "utf-8" // which a string of JSON is, whatever its bytes look like
	result, err := f.parse(doc.file, []byte(*doc.text), opt)
	if err != nil {
		return []*model.Record{}, err
	}
	return result.Records, nil
}

// flushing is a reader before which nothing waits: each Read may block, so what
// has been answered is written out first.
type flushing struct {
	io.Reader
	flush func() error
}

func (r *flushing) Read(p []byte) (int, error) {
	if err := r.flush(); err != nil {
		return 0, &writeError{err}
	}
	return r.Reader.Read(p)
}
