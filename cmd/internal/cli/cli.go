// Package cli is the command line of minutebook: options in, streams out. Each
// command stands in a file of its own, with its options, its constructor and
// its run function; exit.go is the one place that maps errors to exit codes.
package cli

import (
	"io"
	"os"
	"runtime/debug"

	"golang.org/x/term"
)

// app is what every command gets from the outside world, so that a test can
// hand it another one.
type app struct {
	in   io.Reader
	out  io.Writer
	errs io.Writer

	inTerminal  bool // in is a keyboard: nothing was piped
	outTerminal bool // out is a screen: colours are welcome

	lookupEnv func(name string) (string, bool)
}

// gcPercent lets the heap grow further between collections than the runtime's
// default of 100: what a file leaves behind is small and dies at once.
const gcPercent = 800

// Main runs the command line args, without the program's name, and returns the
// exit code.
func Main(args []string, in io.Reader, out, errs io.Writer) int {
	debug.SetGCPercent(gcPercent)
	a := &app{
		in: in, out: out, errs: errs,
		inTerminal: isTerminal(in), outTerminal: isTerminal(out),
		lookupEnv: os.LookupEnv,
	}
	return a.run(args)
}

// run executes one command line.
func (a *app) run(args []string) int {
	root := newRootCommand(a)
	root.SetArgs(args)
	return a.finish(root.Execute())
}

// isTerminal says whether a stream is connected to a terminal.
func isTerminal(stream any) bool {
	f, ok := stream.(*os.File)
	return ok && term.IsTerminal(int(f.Fd()))
}

// print writes a text that the program composed to standard output.
func (a *app) print(text string) error {
	if _, err := io.WriteString(a.out, text); err != nil {
		return newFileError(stdoutName, err)
	}
	return nil
}
