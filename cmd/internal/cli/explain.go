package cli

import (
	"bufio"
	"strings"

	"github.com/spf13/cobra"

	"minutebook/parser"
)

// explainOptions are the options of `minutebook explain`.
type explainOptions struct {
	input   inputOptions
	verbose bool
	format  string
	color   string
	code    string // a diagnostic code to tell about, instead of a file
}

// explainFormats are the values of its --format, with what writes each.
var explainFormats = []struct {
	name  string
	write func(*bufio.Writer, *parser.Result, explainStyle) error
}{
	{"text", writeExplanation},
	{"ndjson", writeSpans},
}

// explainStyle is how an explanation is dressed.
type explainStyle struct {
	verbose bool // habits and refused readings are shown
	color   bool
}

func newExplainCommand(a *app) *cobra.Command {
	opt := &explainOptions{}
	cmd := &cobra.Command{
		Use:   "explain FILE",
		Short: "Show line by line what was read in a source, and by which rule",
		Long: `explain shows a source line by line. Every line, or part of a line, has

  a role   value (it stands in a record), mark (a label, number or marker that
           the record implies), furniture (menus, page numbers) or unplaced;
  a rule   the one that said so;
  a path   where it went, as jq takes it from the records of 'parse -f json'.

With -v the habits that the survey found in the source come first, and readings
that were considered and refused stand below their line.

With -f ndjson each part is a row: line, col, text, role, rule, path. The texts
of a line's parts are the line, less white space.

With --code, explain tells what a diagnostic means and what to do about it;
--code list lists them all.`,
		Example: `  minutebook explain testdata/sample/cycle-route.txt
  minutebook explain -v testdata/sample/cycle-route.txt
  minutebook explain -f ndjson testdata/sample/cycle-route.txt
  minutebook explain --code no-date
  minutebook explain --code list`,
		Args: usageArgs(cobra.MaximumNArgs(1)),
		RunE: func(cmd *cobra.Command, args []string) error {
			return runExplain(a, cmd, opt, args)
		},
	}
	flags := cmd.Flags()
	flags.BoolVarP(&opt.verbose, "verbose", "v", false, "show the source's habits, and readings that were refused")
	flags.StringVarP(&opt.format, "format", "f", explainFormats[0].name, "text or ndjson")
	flags.StringVar(&opt.color, "color", colorChoices[0], "colour the roles: "+strings.Join(colorChoices, ", "))
	flags.StringVar(&opt.code, "code", "", "tell about the diagnostic `CODE` instead; list shows them all")
	opt.input.addFlags(cmd)
	completeWith(cmd, "format", explainFormatNames)
	completeWith(cmd, "color", func() []string { return colorChoices })
	completeWith(cmd, "code", codeNames)
	return cmd
}

func runExplain(a *app, cmd *cobra.Command, opt *explainOptions, args []string) error {
	if cmd.Flags().Changed("code") {
		if len(args) > 0 {
			return usagef(cmd, "--code tells about a diagnostic, not about a file")
		}
		return explainCode(a, cmd, opt.code)
	}
	if err := oneOf(cmd, "format", opt.format, explainFormatNames()); err != nil {
		return err
	}
	if err := oneOf(cmd, "color", opt.color, colorChoices); err != nil {
		return err
	}
	sources, err := opt.input.sources(a, cmd, args)
	if err != nil {
		return err
	}
	result, err := opt.input.parse(a, sources[0])
	if err != nil {
		return err
	}
	style := explainStyle{verbose: opt.verbose, color: a.wantsColor(opt.color)}
	out := bufio.NewWriterSize(a.out, outputBuffer)
	for _, format := range explainFormats {
		if format.name == opt.format {
			err = format.write(out, result, style)
		}
	}
	if err == nil {
		err = out.Flush()
	}
	if err != nil {
		return newFileError(stdoutName, err)
	}
	return nil
}

func explainFormatNames() []string {
	var names []string
	for _, format := range explainFormats {
		names = append(names, format.name)
	}
	return names
}
