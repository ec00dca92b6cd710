package cli

import (
	"os"
	"strings"

	"github.com/spf13/cobra"
)

// commands are the constructors of all commands, in the order of the help.
var commands = []func(*app) *cobra.Command{
	newParseCommand,
	newConvertCommand,
	newSampleCommand,
	newExplainCommand,
	newCheckCommand,
	newScoreCommand,
	newSchemaCommand,
	newLayoutsCommand,
	newVersionCommand,
}

// newRootCommand returns the command `minutebook` with all others below it.
func newRootCommand(a *app) *cobra.Command {
	root := &cobra.Command{
		Use:   "minutebook",
		Short: "Turn the text of council minutes into structured records",
		Long: `minutebook reads the plain text of council minutes and writes structured
records: the meeting, who attended, the items, and under each item what was
said, proposed and decided, in the words of the source and no others.

Every line of a source is accounted for: what no rule could place stands in the
record as unplaced. Nothing leaves the machine, and no model guesses.`,
		Example: `  minutebook parse testdata/sample/cycle-route.txt
  minutebook parse -o decisions.csv testdata/sample/*.txt
  minutebook convert testdata/sample -o records
  minutebook explain testdata/sample/cycle-route.txt`,
		Version:               currentVersion().String(),
		SilenceUsage:          true,
		SilenceErrors:         true,
		DisableFlagsInUseLine: true,
	}
	root.SetIn(a.in)
	root.SetOut(a.out)
	root.SetErr(a.errs)
	root.SetVersionTemplate("{{.Version}}\n")
	root.Flags().Bool("version", false, "print the version") // cobra's own would take -v, which is --verbose elsewhere
	root.SetFlagErrorFunc(func(cmd *cobra.Command, err error) error {
		return usagef(cmd, "%v", err)
	})
	for _, construct := range commands {
		root.AddCommand(construct(a))
	}
	root.SetHelpCommand(newHelpCommand(root))
	root.InitDefaultCompletionCmd()
	for _, cmd := range append(root.Commands(), root) {
		if cmd.HasSubCommands() {
			asGroup(cmd)
		}
	}
	return root
}

// asGroup makes a command that only holds others show its help when it stands
// alone, and refuse a word that names none of them: cobra by itself answers
// some of these with a help text and success.
func asGroup(cmd *cobra.Command) {
	cmd.Args = cobra.ArbitraryArgs
	cmd.SuggestionsMinimumDistance = 2 // letters that may differ
	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		if len(args) == 0 {
			return cmd.Help()
		}
		return unknownCommand(cmd, args[0])
	}
}

// unknownCommand is the usage error of a word that is no command of parent. It
// offers what was probably meant.
func unknownCommand(parent *cobra.Command, word string) error {
	hint := ""
	if names := parent.SuggestionsFor(word); len(names) > 0 {
		hint = "; did you mean " + strings.Join(names, " or ") + "?"
	} else if _, err := os.Stat(word); err == nil && !parent.HasParent() {
		hint = "; to read a file, minutebook parse " + word
	}
	return usagef(parent, "there is no command %q%s", word, hint)
}

// newHelpCommand replaces cobra's own, which answers an unknown topic with
// success.
func newHelpCommand(root *cobra.Command) *cobra.Command {
	return &cobra.Command{
		Use:   "help [COMMAND]",
		Short: "Show the help of a command",
		ValidArgsFunction: func(_ *cobra.Command, args []string, _ string) ([]cobra.Completion, cobra.ShellCompDirective) {
			parent, _, err := root.Find(args)
			if err != nil {
				return nil, cobra.ShellCompDirectiveNoFileComp
			}
			var names []cobra.Completion
			for _, cmd := range parent.Commands() {
				if cmd.IsAvailableCommand() {
					names = append(names, cobra.CompletionWithDesc(cmd.Name(), cmd.Short))
				}
			}
			return names, cobra.ShellCompDirectiveNoFileComp
		},
		RunE: func(_ *cobra.Command, args []string) error {
			cmd, rest, _ := root.Find(args)
			if len(rest) > 0 {
				return unknownCommand(cmd, rest[0])
			}
			cmd.InitDefaultHelpFlag()
			return cmd.Help()
		},
	}
}
