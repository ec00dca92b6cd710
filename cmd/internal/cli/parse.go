package cli

import (
	"os"
	"strings"

	"github.com/spf13/cobra"

	"minutebook/model/encode"
)

// parseOptions are the options of `minutebook parse`.
type parseOptions struct {
	input       inputOptions
	diagnostics diagnosticOptions
	from        string // one of fromForms
	encoding    encodingOptions
	format      string // a name of encode.Formats, or empty for that of the output's ending
	output      string // a file, or empty for standard output
}

func newParseCommand(a *app) *cobra.Command {
	opt := &parseOptions{}
	cmd := &cobra.Command{
		Use:   "parse [FILE…|-]",
		Short: "Read minutes and write their records",
		Long: `parse reads plain-text minutes and writes a record for each meeting in them.

Several files give one stream of records, in the order of the files. Standard
input is read where a FILE is -, or where no file is named and text is piped in.
A file that cannot be read is told of and left out; the others are still read.

A file named by --output is written whole or not at all.

Diagnostics are in the records. Those of severity warning and above are shown on
standard error too, as file:line:column: severity: message [code];
'minutebook explain --code CODE' says more about each.

CSV has a row for each resolution or motion; --table takes items, attendance or
votes instead. With --csv-safe, which is on unless --csv-safe=false is given, an
apostrophe is put before each cell that a spreadsheet would take for a formula.

With --from ndjson the sources hold a document a line, {"file": …, "text": …},
and each gets one line, in the same order: {"file", "records", "diagnostics",
"error", "meta"}, where meta has the document's other keys as they stand. A line
that is no document, is longer than --max-bytes or has no text gets an error in
its answer; it is not counted as a failure by the exit code, since engines take
that for one of all lines. --fail-on counts it, and -v tells of it.
'minutebook schema --of answer' prints the schema of such a line.

Exit codes:
  0  done
  1  a file could not be read or written
  2  the command line makes no sense
  3  there was a diagnostic at or above the severity of --fail-on`,
		Example: `  minutebook parse testdata/sample/cycle-route.txt
  minutebook parse -f ndjson testdata/sample/*.txt
  minutebook parse -o decisions.csv testdata/sample/*.txt
  minutebook parse -f csv --table votes testdata/sample/cycle-route.txt
  minutebook parse --name page.txt < testdata/sample/cycle-route.txt
  minutebook parse --from ndjson testdata/documents.ndjson
  minutebook parse -q --fail-on warning -o records.json testdata/sample/*.txt`,
		RunE: func(cmd *cobra.Command, args []string) error {
			return runParse(a, cmd, opt, args)
		},
	}
	flags := cmd.Flags()
	flags.StringVar(&opt.from, "from", fromForms[0], "what the sources hold: a text each, or with `FORM` ndjson a document a line")
	flags.StringVarP(&opt.format, "format", "f", "", "write records as `FORMAT`: "+strings.Join(formatNames(), ", ")+" (default: by the ending of --output, else "+encode.Formats[0].Name+")")
	flags.StringVarP(&opt.output, "output", "o", "", "write to `FILE` instead of standard output")
	opt.encoding.addFlags(cmd)
	opt.input.addFlags(cmd)
	opt.diagnostics.addFlags(cmd)
	completeWith(cmd, "from", func() []string { return fromForms })
	completeWith(cmd, "format", formatNames)
	return cmd
}

func runParse(a *app, cmd *cobra.Command, opt *parseOptions, args []string) error {
	if err := opt.diagnostics.check(cmd); err != nil {
		return err
	}
	if err := oneOf(cmd, "from", opt.from, fromForms); err != nil {
		return err
	}
	if opt.from == fromNDJSON {
		return runFilter(a, cmd, opt, args)
	}
	format, err := opt.chooseFormat(cmd)
	if err != nil {
		return err
	}
	encoding, err := opt.encoding.options(cmd, format)
	if err != nil {
		return err
	}
	sources, out, err := opt.open(a, cmd, args)
	if err != nil {
		return err
	}
	defer out.discard()
	diagnostics := &reporter{diagnosticOptions: opt.diagnostics, w: a.errs}
	read, err := opt.parseAll(a, sources, format.New(out, encoding), diagnostics)
	if err != nil {
		return newFileError(out.name, err)
	}
	return closeRead(out, read, len(sources), diagnostics)
}

// open gives the names of the sources and the output, which is none of them.
func (o *parseOptions) open(a *app, cmd *cobra.Command, args []string) ([]string, *output, error) {
	sources, err := o.input.sources(a, cmd, args)
	if err != nil {
		return nil, nil, err
	}
	if err := spareSources(cmd, o.output, sources); err != nil {
		return nil, nil, err
	}
	out, err := a.create(o.output)
	return sources, out, err
}

// closeRead keeps what was written, unless no source could be read, and tells of
// sources that could not and of diagnostics that fail the run.
func closeRead(out *output, read, sources int, diagnostics *reporter) error {
	if read == 0 {
		return errReported
	}
	if err := out.commit(); err != nil {
		return err
	}
	switch {
	case read < sources:
		return errReported
	case diagnostics.failed:
		return errDiagnostics
	}
	return nil
}

// parseAll writes the records of all sources and counts the sources that could
// be read; it tells of those that could not. The error is of writing.
func (o *parseOptions) parseAll(a *app, sources []string, enc encode.Encoder, diagnostics *reporter) (read int, err error) {
	for _, arg := range sources {
		result, err := o.input.parse(a, arg)
		if err != nil {
			a.complain(err)
			continue
		}
		read++
		for _, record := range result.Records {
			if err := enc.Encode(record); err != nil {
				return read, err
			}
			diagnostics.report(record)
		}
	}
	return read, enc.Close()
}

// chooseFormat returns the format that is asked for: by name, else by the
// ending of the output's name.
func (o *parseOptions) chooseFormat(cmd *cobra.Command) (encode.Format, error) {
	if o.format != "" {
		format, ok := encode.ByName(o.format)
		if !ok {
			return format, usagef(cmd, "--format %s: the choice is %s", o.format, strings.Join(formatNames(), ", "))
		}
		return format, nil
	}
	if o.output == "" || o.output == stdinName {
		return encode.Formats[0], nil
	}
	format, ok := encode.ByExtension(o.output)
	if !ok {
		return format, usagef(cmd, "the ending of %s names no format; choose one with --format", o.output)
	}
	return format, nil
}

// spareSources refuses an output that is one of the sources: minutes are not
// to be overwritten by what was read in them.
func spareSources(cmd *cobra.Command, output string, sources []string) error {
	target, err := os.Stat(output)
	if output == "" || err != nil || !target.Mode().IsRegular() {
		return nil
	}
	for _, source := range sources {
		if info, err := os.Stat(source); err == nil && os.SameFile(info, target) {
			return usagef(cmd, "--output %s would overwrite a source", output)
		}
	}
	return nil
}

// formatNames are the names that --format takes, other names of a format after
// its own.
func formatNames() []string {
	var names []string
	for _, format := range encode.Formats {
		names = append(names, format.Name)
		names = append(names, format.Aliases...)
	}
	return names
}
