package cli

import (
	"errors"
	"fmt"
	"io/fs"
	"syscall"

	"github.com/spf13/cobra"
)

// The exit codes, as the help of `parse` tells them. Where two apply, the one
// that stands first in exitCode is given.
const (
	exitDone        = 0
	exitFailed      = 1 // a file could not be read or written
	exitUsage       = 2 // the command line makes no sense
	exitDiagnostics = 3 // --fail-on found what it was told to look for
)

var (
	// errReported ends a command whose failures were all told on the way.
	errReported = errors.New("some files failed")
	// errDiagnostics ends a command that found what --fail-on looks for; the
	// diagnostics themselves were told on the way.
	errDiagnostics = errors.New("diagnostics at or above the level of --fail-on")
	// errTrouble ends a comparison with labels that went wrong somewhere; what
	// did was told on the way. Its code is diff's, 2: 1 says that some differ.
	errTrouble = errors.New("trouble")
)

// usageError is a command line that cannot be run as typed.
type usageError struct {
	command string // the command whose --help tells more
	message string
}

func (e *usageError) Error() string {
	return fmt.Sprintf("%s (see '%s --help')", e.message, e.command)
}

// usagef makes a usageError of a command.
func usagef(cmd *cobra.Command, format string, args ...any) error {
	return &usageError{cmd.CommandPath(), fmt.Sprintf(format, args...)}
}

// usageArgs makes usage errors of what a check of the positional arguments
// refuses.
func usageArgs(check cobra.PositionalArgs) cobra.PositionalArgs {
	return func(cmd *cobra.Command, args []string) error {
		if err := check(cmd, args); err != nil {
			return usagef(cmd, "%v", err)
		}
		return nil
	}
}

// fileError is a file that could not be read or written.
type fileError struct {
	name string
	err  error
}

// newFileError names the file once: the errors of package os name it too.
func newFileError(name string, err error) *fileError {
	if path := (*fs.PathError)(nil); errors.As(err, &path) {
		err = path.Err
	}
	return &fileError{name, err}
}

func (e *fileError) Error() string { return e.name + ": " + e.err.Error() }
func (e *fileError) Unwrap() error { return e.err }

// exitCode maps what a command returned to the program's exit code, and says
// whether there is still something to tell.
func exitCode(err error) (code int, tell bool) {
	usage := (*usageError)(nil)
	switch {
	case err == nil:
		return exitDone, false
	case errors.As(err, &usage):
		return exitUsage, true
	case errors.Is(err, errTrouble):
		return exitUsage, false
	case errors.Is(err, errDiagnostics):
		return exitDiagnostics, false
	case errors.Is(err, errReported):
		return exitFailed, false
	case errors.Is(err, syscall.EPIPE):
		// Who reads the output has seen enough (`| head`): that is no news.
		return exitFailed, false
	}
	return exitFailed, true
}

// finish tells what is left to tell and returns the exit code.
func (a *app) finish(err error) int {
	code, tell := exitCode(err)
	if tell {
		a.complain(err)
	}
	return code
}

// complain tells an error on standard error, on one line.
func (a *app) complain(err error) {
	fmt.Fprintf(a.errs, "minutebook: %s\n", printable(err.Error()))
}
