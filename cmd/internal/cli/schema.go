package cli

import (
	"github.com/spf13/cobra"

	"minutebook/model"
)

func newSchemaCommand(a *app) *cobra.Command {
	return &cobra.Command{
		Use:   "schema",
		Short: "Print the JSON Schema of a record",
		Long: `schema prints the JSON Schema (draft 2020-12) of one record. Every record that
parse writes as YAML, JSON or NDJSON is valid by it.`,
		Example: `  minutebook schema > minutebook.schema.json`,
		Args:    usageArgs(cobra.NoArgs),
		RunE: func(*cobra.Command, []string) error {
			return runSchema(a)
		},
	}
}

func runSchema(a *app) error {
	return a.print(string(model.Schema()))
}
