package cli

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"

	"github.com/spf13/cobra"

	"minutebook/parser"
)

// stdinName is the argument that stands for standard input, and what records
// call it unless --name says better.
const stdinName = "-"

// inputOptions say how sources are read. Every command that reads sources has
// them.
type inputOptions struct {
	layout   string
	encoding string
	name     string   // what standard input is called in records
	maxBytes byteSize // the largest source that is read
}

func (o *inputOptions) addFlags(cmd *cobra.Command) {
	o.addReadingFlags(cmd)
	cmd.Flags().StringVar(&o.name, "name", stdinName, "what standard input is called in records and messages")
}

// addReadingFlags adds the flags of a command that reads no standard input.
func (o *inputOptions) addReadingFlags(cmd *cobra.Command) {
	o.maxBytes = 64 << 20
	flags := cmd.Flags()
	flags.StringVar(&o.layout, "layout", "", "take the sources for this `layout`, as 'minutebook layouts' names it")
	flags.StringVar(&o.encoding, "encoding", "", "take the sources for text in this `encoding`: utf-8, utf-16le, utf-16be or windows-1252")
	flags.Var(&o.maxBytes, "max-bytes", "refuse larger sources; a size such as 10M or 64MiB")
	completeWith(cmd, "layout", layoutNames)
}

// parserOptions are those of the options that concern the parser.
func (o *inputOptions) parserOptions() parser.Options {
	return parser.Options{Layout: o.layout, Encoding: o.encoding}
}

// sources returns the sources that the arguments name, and refuses what no
// source can make good.
func (o *inputOptions) sources(a *app, cmd *cobra.Command, args []string) ([]string, error) {
	if err := o.checkReading(cmd); err != nil {
		return nil, err
	}
	if len(args) == 0 {
		if a.inTerminal {
			return nil, usagef(cmd, "no file is named and nothing is piped in; name a FILE, or - to type the text")
		}
		args = []string{stdinName}
	}
	piped := slices.Index(args, stdinName)
	if piped < 0 && cmd.Flags().Changed("name") {
		return nil, usagef(cmd, "--name is for standard input, which is not read here")
	}
	if piped >= 0 && slices.Contains(args[piped+1:], stdinName) {
		return nil, usagef(cmd, "standard input can be read only once")
	}
	return args, nil
}

// checkReading refuses a layout or an encoding that nobody knows. They are
// refused for an empty source too: one message, before any file is read.
func (o *inputOptions) checkReading(cmd *cobra.Command) error {
	if _, err := parser.Parse(stdinName, nil, o.parserOptions()); err != nil {
		return usagef(cmd, "%v", err)
	}
	return nil
}

// sourceName is what a source is called in records and messages.
func (o *inputOptions) sourceName(arg string) string {
	if arg == stdinName {
		return o.name
	}
	return filepath.ToSlash(arg)
}

// parse reads and parses one source. Its errors name the source.
func (o *inputOptions) parse(a *app, arg string) (*parser.Result, error) {
	name := o.sourceName(arg)
	data, err := o.read(a, arg)
	if err != nil {
		return nil, sourceError(name, err)
	}
	result, err := parser.Parse(name, data, o.parserOptions())
	if err != nil {
		return nil, sourceError(name, err)
	}
	return result, nil
}

// sourceError is the error of a source that could not be read.
func sourceError(name string, err error) error {
	if name == stdinName {
		name = "standard input"
	}
	return newFileError(name, err)
}

func (o *inputOptions) read(a *app, arg string) ([]byte, error) {
	in, size, err := o.open(a, arg)
	if err != nil {
		return nil, err
	}
	defer in.Close()
	return readWhole(in, size, int64(o.maxBytes))
}

// open opens one source. The size is what the file system says of it.
func (o *inputOptions) open(a *app, arg string) (in io.ReadCloser, size int64, err error) {
	if arg == stdinName {
		return io.NopCloser(a.in), 0, nil
	}
	f, err := os.Open(arg)
	if err != nil {
		return nil, 0, err
	}
	info, err := f.Stat()
	if err == nil && info.IsDir() {
		err = errors.New("is a directory; name the files in it")
	}
	if err != nil {
		f.Close()
		return nil, 0, err
	}
	return f, info.Size(), nil
}

// readWhole reads r to its end. The size is what the file system says of it,
// where it says anything. What is larger than limit is refused before more than
// that was read.
func readWhole(r io.Reader, size, limit int64) ([]byte, error) {
	var buf bytes.Buffer
	if size <= limit {
		buf.Grow(int(size) + bytes.MinRead)
		n, err := buf.ReadFrom(io.LimitReader(r, limit+1))
		if err != nil {
			return nil, err
		}
		size = n
	}
	if size > limit {
		return nil, tooLarge(limit)
	}
	return buf.Bytes(), nil
}

// tooLarge is the error of a source above the limit.
func tooLarge(limit int64) error {
	largest := byteSize(limit)
	return fmt.Errorf("is larger than %s, the most that is read; --max-bytes sets another limit", &largest)
}

// layoutNames are the layouts that --layout takes.
func layoutNames() []string {
	var names []string
	for _, layout := range parser.Layouts() {
		names = append(names, layout.Name)
	}
	return names
}

// completeWith lets the shell complete the values of a flag.
func completeWith(cmd *cobra.Command, flag string, values func() []string) {
	complete := func(*cobra.Command, []string, string) ([]cobra.Completion, cobra.ShellCompDirective) {
		return values(), cobra.ShellCompDirectiveNoFileComp
	}
	if err := cmd.RegisterFlagCompletionFunc(flag, complete); err != nil {
		panic(err) // the flag is not of this command: a slip of the pen
	}
}
