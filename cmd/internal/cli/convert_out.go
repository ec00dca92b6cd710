package cli

import (
	"bytes"
	"io"
	"os"
	"runtime/debug"
	"strings"
	"sync"
	"time"

	"github.com/spf13/cobra"

	"minutebook/cmd/internal/archive"
	"minutebook/model/encode"
)

// destination is where the records of an archive go.
type destination struct {
	name   string // for messages
	tree   bool   // a folder, else one stream
	format encode.Format
}

// destination tells what --output and --format ask for.
func (o *convertOptions) destination(cmd *cobra.Command) (destination, error) {
	to := destination{name: o.output}
	info, err := os.Stat(o.output)
	byEnding, known := encode.ByExtension(o.output)
	switch {
	case o.output == "" || o.output == stdinName:
		to.name = stdoutName
	case err == nil && info.IsDir(), err != nil && !known, os.IsPathSeparator(o.output[len(o.output)-1]):
		to.tree = true
	case err == nil && info.Mode().IsRegular() && !known && o.format == "":
		return to, usagef(cmd, "%s is a file whose ending names no format; choose one with --format", o.output)
	}
	if o.format == "" {
		o.format = encode.Formats[0].Name
		if known && !to.tree {
			o.format = byEnding.Name
		}
	}
	to.format, known = encode.ByName(o.format)
	if !known {
		return to, usagef(cmd, "--format %s: the choice is %s", o.format, strings.Join(formatNames(), ", "))
	}
	return to, nil
}

// readList reads a list of names: with NULs between them where it holds any,
// else one a line.
func (a *app) readList(cmd *cobra.Command, file string) ([]string, error) {
	var data []byte
	var err error
	switch {
	case file == "":
		return nil, nil
	case file == stdinName && a.inTerminal:
		return nil, usagef(cmd, "--files-from -: nothing is piped in")
	case file == stdinName:
		data, err = io.ReadAll(a.in)
	default:
		data, err = os.ReadFile(file)
	}
	if err != nil {
		return nil, newFileError(file, err)
	}
	separator := "\n"
	if bytes.IndexByte(data, 0) >= 0 {
		separator = "\x00"
	}
	var names []string
	for name := range strings.SplitSeq(string(data), separator) {
		if separator == "\n" {
			name = strings.TrimSuffix(name, "\r")
		}
		if name != "" {
			names = append(names, name)
		}
	}
	return names, nil
}

// reportWriter writes what became of each source of a run.
type reportWriter interface {
	Add(*archive.File) error
	Close(*archive.Summary, *archive.Run) error
}

// reportFormats are the kinds of reports, by their ending.
var reportFormats = []struct {
	ending string
	new    func(io.Writer) reportWriter
}{
	{".json", func(w io.Writer) reportWriter { return archive.NewJSONReport(w) }},
	{".html", func(w io.Writer) reportWriter { return archive.NewHTMLReport(w) }},
}

// reportEndings are the endings of reports, for people.
func reportEndings() string {
	var endings []string
	for _, format := range reportFormats {
		endings = append(endings, "*"+format.ending)
	}
	return strings.Join(endings, " or ")
}

// reportFile is a report that is being written; nil is none.
type reportFile struct {
	*output
	writer reportWriter
}

// newReport opens a report.
func (a *app) newReport(cmd *cobra.Command, path string) (*reportFile, error) {
	if path == "" {
		return nil, nil
	}
	for _, format := range reportFormats {
		if strings.HasSuffix(strings.ToLower(path), format.ending) {
			out, err := a.create(path)
			if err != nil {
				return nil, err
			}
			return &reportFile{out, format.new(out)}, nil
		}
	}
	return nil, usagef(cmd, "--report %s: a report is %s", path, reportEndings())
}

func (r *reportFile) add(f *archive.File) error {
	if r == nil {
		return nil
	}
	if err := r.writer.Add(f); err != nil {
		return newFileError(r.name, err)
	}
	return nil
}

func (r *reportFile) finish(summary *archive.Summary, run *archive.Run) error {
	if r == nil {
		return nil
	}
	if err := r.writer.Close(summary, run); err != nil {
		return newFileError(r.name, err)
	}
	return r.commit()
}

func (r *reportFile) discard() {
	if r != nil {
		r.output.discard()
	}
}

// progressChoices are the values of --progress; auto, the default, is a bar on
// a terminal and plain lines elsewhere.
var progressChoices = []string{"auto", "bar", "plain", "none"}

// plainInterval is the time between two lines of plain progress.
const plainInterval = 10 * time.Second

func (c *conversion) newProgress(total int) archive.Progress {
	switch {
	case c.quiet || c.convertOptions.progress == "none":
		return archive.NoProgress{}
	case c.convertOptions.progress == "bar", c.convertOptions.progress == "auto" && isTerminal(c.errs):
		return archive.NewBar(c.errs, total)
	}
	return archive.NewPlain(c.errs, total, plainInterval, time.Now)
}

// memory has the collector work harder where the heap would grow beyond what an
// archive is promised to take: 64 MiB, of which the program itself takes some,
// eight times the largest file for each worker, and 100 bytes a file.
type memory struct {
	mu                   sync.Mutex
	files, jobs, largest int
}

// limit sets the limit, unless GOMEMLIMIT has set another.
func (m *memory) limit() {
	const own, each, times = 44 << 20, 100, 8
	if _, set := os.LookupEnv("GOMEMLIMIT"); !set {
		debug.SetMemoryLimit(int64(own + each*m.files + times*m.largest*m.jobs))
	}
}

// read tells of the size of a file that is read.
func (m *memory) read(size int) {
	const small = 1 << 18 // what is less makes no difference
	if size < small {
		return
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	if size > m.largest {
		m.largest = size
		m.limit()
	}
}
