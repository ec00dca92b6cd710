package cli

import (
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"minutebook/model"
)

// schemas are what --of names, the default first.
var schemas = []struct {
	of     string
	schema func() []byte
}{
	{"record", model.Schema},
	{"answer", model.AnswerSchema},
}

func newSchemaCommand(a *app) *cobra.Command {
	var of string
	cmd := &cobra.Command{
		Use:   "schema",
		Short: "Print the JSON Schema of a record",
		Long: `schema prints the JSON Schema (draft 2020-12) of one record. Every record that
parse writes as YAML, JSON or NDJSON is valid by it.

With --of answer it prints that of a line that parse --from ndjson writes, which
holds the schema of a record within.`,
		Example: `  minutebook schema > minutebook.schema.json
  minutebook schema --of answer`,
		Args: usageArgs(cobra.NoArgs),
		RunE: func(cmd *cobra.Command, _ []string) error {
			return runSchema(a, cmd, of)
		},
	}
	cmd.Flags().StringVar(&of, "of", schemas[0].of, "print the schema of this `thing`: "+strings.Join(schemaNames(), ", "))
	completeWith(cmd, "of", schemaNames)
	return cmd
}

func runSchema(a *app, cmd *cobra.Command, of string) error {
	if err := oneOf(cmd, "of", of, schemaNames()); err != nil {
		return err
	}
	i := slices.Index(schemaNames(), of)
	return a.print(string(schemas[i].schema()))
}

// schemaNames are the names that --of takes.
func schemaNames() []string {
	var names []string
	for _, s := range schemas {
		names = append(names, s.of)
	}
	return names
}
