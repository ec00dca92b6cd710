package cli

import (
	"strings"

	"github.com/spf13/cobra"

	"minutebook/model/encode"
)

// encodingOptions settle what a format leaves open. All of them concern CSV;
// only a table makes no sense with another format, as the others do no harm.
type encodingOptions struct {
	csvSafe bool
	bom     bool
	table   string // a name of encode.Tables
}

func (o *encodingOptions) addFlags(cmd *cobra.Command) {
	flags := cmd.Flags()
	flags.BoolVar(&o.csvSafe, "csv-safe", true, "keep spreadsheets from taking CSV cells for formulas")
	flags.BoolVar(&o.bom, "bom", false, "begin CSV with a byte order mark, by which Excel knows UTF-8")
	flags.StringVar(&o.table, "table", encode.Tables[0].Name, "the rows of CSV are those of `TABLE`: "+strings.Join(tableNames(), ", "))
	completeWith(cmd, "table", tableNames)
}

// options are the options as the encoders take them.
func (o *encodingOptions) options(cmd *cobra.Command, format encode.Format) (encode.Options, error) {
	table, known := encode.TableByName(o.table)
	switch {
	case !known:
		return encode.Options{}, usagef(cmd, "--table %s: the choice is %s", o.table, strings.Join(tableNames(), ", "))
	case cmd.Flags().Changed("table") && !format.Tables:
		return encode.Options{}, usagef(cmd, "--table is for CSV; %s holds all of a record", strings.ToUpper(format.Name))
	}
	return encode.Options{CSVSafe: o.csvSafe, BOM: o.bom, Table: table.Name}, nil
}

// tableNames are the names that --table takes.
func tableNames() []string {
	var names []string
	for _, table := range encode.Tables {
		names = append(names, table.Name)
	}
	return names
}
