package cli

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"minutebook/model"
)

// diagnosticOptions say which diagnostics are shown on standard error, and
// which make the command fail. The records hold all of them anyway.
type diagnosticOptions struct {
	quiet   bool
	verbose bool
	failOn  string
}

// failLevels are the values of --fail-on. With never, the default, no
// diagnostic is a failure: the records are still the best reading.
var failLevels = []string{"never", string(model.Warning), string(model.Error)}

func (o *diagnosticOptions) addFlags(cmd *cobra.Command) {
	flags := cmd.Flags()
	flags.BoolVarP(&o.quiet, "quiet", "q", false, "show no diagnostics")
	flags.BoolVarP(&o.verbose, "verbose", "v", false, "show diagnostics of severity info too")
	flags.StringVar(&o.failOn, "fail-on", failLevels[0], "exit with 3 where a diagnostic of this `severity` or a graver one is given: "+strings.Join(failLevels, ", "))
	completeWith(cmd, "fail-on", func() []string { return failLevels })
}

func (o *diagnosticOptions) check(cmd *cobra.Command) error {
	if o.quiet && o.verbose {
		return usagef(cmd, "--quiet and --verbose contradict each other")
	}
	return oneOf(cmd, "fail-on", o.failOn, failLevels)
}

// reporter shows diagnostics and remembers whether one of them is a failure.
type reporter struct {
	diagnosticOptions
	w      io.Writer
	failed bool
}

// report takes the diagnostics of one record.
func (r *reporter) report(record *model.Record) {
	for _, d := range record.Diagnostics {
		if r.failOn != failLevels[0] && d.Severity.AtLeast(model.Severity(r.failOn)) {
			r.failed = true
		}
		if !r.quiet && (r.verbose || d.Severity.AtLeast(model.Warning)) {
			fmt.Fprintln(r.w, printable(diagnosticLine(record.Source.File, d)))
		}
	}
}

// fail takes why a document has no records, which is graver than any diagnostic.
func (r *reporter) fail(file, message string) {
	r.failed = r.failed || r.failOn != failLevels[0]
	if !r.quiet {
		fmt.Fprintln(r.w, printable(file+": "+message))
	}
}

// diagnosticLine writes a diagnostic the way compilers do, so that editors can
// jump to its place: the start of what it is about, where it has a place.
func diagnosticLine(file string, d *model.Diagnostic) string {
	place := file
	if start, _, _ := strings.Cut(d.At, "-"); start != "" {
		place += ":" + start
	}
	return fmt.Sprintf("%s: %s: %s [%s]", place, d.Severity, d.Message, d.Code)
}

// oneOf refuses a flag's value that is none of those allowed.
func oneOf(cmd *cobra.Command, flag, value string, allowed []string) error {
	if slices.Contains(allowed, value) {
		return nil
	}
	return usagef(cmd, "--%s %s: the choice is %s", flag, value, strings.Join(allowed, ", "))
}
