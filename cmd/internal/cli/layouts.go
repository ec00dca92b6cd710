package cli

import (
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"minutebook/parser"
)

func newLayoutsCommand(a *app) *cobra.Command {
	return &cobra.Command{
		Use:   "layouts",
		Short: "List the layouts of pages that are known, and by what signs",
		Long: `layouts lists the kinds of pages that parse tells apart: the name of each, as
--layout takes it and records give it in source.layout; the signs by which it is
known; and what records it gives.`,
		Example: `  minutebook layouts`,
		Args:    usageArgs(cobra.NoArgs),
		RunE: func(*cobra.Command, []string) error {
			return runLayouts(a)
		},
	}
}

func runLayouts(a *app) error {
	var b strings.Builder
	for i, layout := range parser.Layouts() {
		if i > 0 {
			b.WriteByte('\n')
		}
		fmt.Fprintf(&b, "%s\n  known by  %s\n  holds     %s\n", layout.Name, layout.Signs, layout.Holds)
	}
	return a.print(b.String())
}
