package cli

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"runtime"
	"strings"
	"sync"
	"sync/atomic"
	"syscall"

	"github.com/spf13/cobra"

	"minutebook/model"
	"minutebook/model/encode"
	"minutebook/parser"
)

// caseOptions say which labelled cases are read, and how many at a time.
type caseOptions struct {
	filter string
	jobs   int
}

func (o *caseOptions) addFlags(cmd *cobra.Command) {
	flags := cmd.Flags()
	flags.StringVar(&o.filter, "filter", "", "only the cases whose name or path below DIR matches the `GLOB`, with or without its ending")
	flags.IntVarP(&o.jobs, "jobs", "j", runtime.GOMAXPROCS(0), "cases that are read at a time")
}

// labelledCase is a source with its label beside it.
type labelledCase struct {
	name  string // its path below DIR, with / between folders
	text  string // path of the source, NAME.txt
	label string // path of its label, NAME.json or NAME.yaml
}

// labelFormats are the endings of labels, with what reads each.
var labelFormats = []struct {
	ending string
	decode func(io.Reader) ([]*model.Record, error)
}{
	{".json", encode.DecodeJSON},
	{".yaml", encode.DecodeYAML},
}

const sourceEnding = ".txt"

// errNoRecord is a label that says nothing of its text.
var errNoRecord = errors.New("holds no record")

// find returns the cases in the folders, sorted within each, and an error for
// each text or label that has no partner: a case that was spoilt by a slip
// must not pass for one that is right.
func (o *caseOptions) find(cmd *cobra.Command, dirs []string) ([]labelledCase, []error, error) {
	if o.jobs < 1 {
		return nil, nil, usagef(cmd, "--jobs %d: at least one is needed", o.jobs)
	}
	if _, err := path.Match(o.filter, ""); err != nil {
		return nil, nil, usagef(cmd, "--filter %s: %v", o.filter, err)
	}
	found := &caseFinder{caseOptions: o, seen: make(map[string]bool)}
	for _, dir := range dirs {
		prefix := ""
		if len(dirs) > 1 {
			prefix = filepath.ToSlash(filepath.Clean(dir)) + "/"
		}
		if err := found.walk(dir, prefix); err != nil {
			found.troubles = append(found.troubles, newFileError(dir, err))
		}
	}
	if len(found.cases)+len(found.troubles) == 0 {
		return nil, nil, usagef(cmd, "no case was found: a text NAME.txt with its label NAME.json or NAME.yaml beside it")
	}
	return found.cases, found.troubles, nil
}

// caseFinder collects cases.
type caseFinder struct {
	*caseOptions
	seen     map[string]bool // by path: folders may be named twice, or lie in one another
	cases    []labelledCase
	troubles []error
}

// walk takes up the files below a folder, in order.
func (f *caseFinder) walk(dir, prefix string) error {
	if info, err := os.Stat(dir); err != nil {
		return err
	} else if !info.IsDir() {
		return errors.New("is no folder; name the folder, and the case by --filter")
	}
	// The separator makes a link to a folder stand for the folder.
	return filepath.WalkDir(dir+string(filepath.Separator), func(file string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || f.seen[file] {
			return err
		}
		f.seen[file] = true
		name, err := filepath.Rel(dir, file)
		if name = prefix + filepath.ToSlash(name); err == nil && f.takes(name) {
			f.take(name, file)
		}
		return err
	})
}

// take takes up one file: a source with its label. A label is taken up with
// its source; one that has none is trouble, as is a source without a label.
func (f *caseFinder) take(name, file string) {
	ending := filepath.Ext(file)
	stem := strings.TrimSuffix(file, ending)
	var labels []string
	for _, format := range labelFormats {
		if ending == format.ending && !exists(stem+sourceEnding) {
			f.trouble(file, "is a label without its text: %s is not beside it", filepath.Base(stem)+sourceEnding)
		}
		if ending == sourceEnding && exists(stem+format.ending) {
			labels = append(labels, stem+format.ending)
		}
	}
	switch {
	case ending != sourceEnding:
	case len(labels) == 0:
		f.trouble(file, "is a text without its label: neither %[1]s.json nor %[1]s.yaml is beside it", filepath.Base(stem))
	case len(labels) > 1:
		f.trouble(file, "has two labels: %s and %s", filepath.Base(labels[0]), filepath.Base(labels[1]))
	default:
		f.cases = append(f.cases, labelledCase{name, file, labels[0]})
	}
}

func (f *caseFinder) trouble(file, format string, args ...any) {
	f.troubles = append(f.troubles, newFileError(file, fmt.Errorf(format, args...)))
}

// takes says whether the filter lets a file through.
func (o *caseOptions) takes(name string) bool {
	stem := strings.TrimSuffix(name, path.Ext(name))
	for _, form := range []string{name, stem, path.Base(name), path.Base(stem)} {
		if ok, _ := path.Match(o.filter, form); ok {
			return true
		}
	}
	return o.filter == ""
}

func exists(file string) bool {
	_, err := os.Lstat(file)
	return err == nil
}

// readLabel reads the label of a case.
func (c *labelledCase) readLabel() ([]*model.Record, error) {
	file, err := os.Open(c.label)
	if err != nil {
		return nil, newFileError(c.label, err)
	}
	defer file.Close()
	for _, format := range labelFormats {
		if filepath.Ext(c.label) == format.ending {
			records, err := format.decode(file)
			if err != nil {
				return nil, newFileError(c.label, err)
			}
			return records, nil
		}
	}
	panic("no format for the label " + c.label)
}

// parse parses the source of a case.
func (c *labelledCase) parse() ([]*model.Record, error) {
	data, err := os.ReadFile(c.text)
	if err != nil {
		return nil, newFileError(c.text, err)
	}
	result, err := parser.Parse(filepath.Base(c.text), data, parser.Options{})
	if err != nil {
		return nil, newFileError(c.text, err)
	}
	return result.Records, nil
}

// trouble tells of what went wrong in comparing with labels and ends the
// command.
func (a *app) trouble(troubles []error) error {
	for _, err := range troubles {
		if !errors.Is(err, syscall.EPIPE) {
			a.complain(err)
		}
	}
	return errTrouble
}

// inParallel calls work for each number below n, some at a time, and returns
// what it gave, in order.
func inParallel[T any](n, jobs int, work func(i int) T) []T {
	results := make([]T, n)
	var next atomic.Int64
	var workers sync.WaitGroup
	for range min(n, jobs) {
		workers.Go(func() {
			for i := int(next.Add(1)) - 1; i < n; i = int(next.Add(1)) - 1 {
				results[i] = work(i)
			}
		})
	}
	workers.Wait()
	return results
}
