package cli

import (
	"encoding/json"
	"fmt"
	"runtime"
	"runtime/debug"

	"github.com/spf13/cobra"

	"minutebook/model"
	"minutebook/parser"
)

// version is what `minutebook version` tells.
type version struct {
	Version  string `json:"version"` // of the module, as the build recorded it
	Revision int    `json:"rules_revision"`
	Schema   int    `json:"schema"`
	Go       string `json:"go"`
	OS       string `json:"os"`
	Arch     string `json:"arch"`
}

func currentVersion() version {
	v := version{
		Version: "(unknown)", Revision: parser.Revision, Schema: model.SchemaVersion,
		Go: runtime.Version(), OS: runtime.GOOS, Arch: runtime.GOARCH,
	}
	if info, ok := debug.ReadBuildInfo(); ok && info.Main.Version != "" {
		v.Version = info.Main.Version
	}
	return v
}

func (v version) String() string {
	return fmt.Sprintf("minutebook %s, rules revision %d, schema %d, %s, %s/%s", v.Version, v.Revision, v.Schema, v.Go, v.OS, v.Arch)
}

// versionOptions are the options of `minutebook version`.
type versionOptions struct {
	format string
}

// versionFormats are the values of its --format.
var versionFormats = []string{"text", "json"}

func newVersionCommand(a *app) *cobra.Command {
	opt := &versionOptions{}
	cmd := &cobra.Command{
		Use:   "version",
		Short: "Print the version of the program and the revision of its rules",
		Long: `version prints the version of the program, the revision of its rules, the
version of the record's schema, and what the program was built with.

The revision of the rules changes when, and only when, the records of some
tested text change: records made under one revision need not be made again.`,
		Example: `  minutebook version
  minutebook version -f json`,
		Args: usageArgs(cobra.NoArgs),
		RunE: func(cmd *cobra.Command, _ []string) error {
			return runVersion(a, cmd, opt)
		},
	}
	cmd.Flags().StringVarP(&opt.format, "format", "f", versionFormats[0], "text or json")
	completeWith(cmd, "format", func() []string { return versionFormats })
	return cmd
}

func runVersion(a *app, cmd *cobra.Command, opt *versionOptions) error {
	if err := oneOf(cmd, "format", opt.format, versionFormats); err != nil {
		return err
	}
	v := currentVersion()
	if opt.format == "json" {
		line, err := json.Marshal(v)
		if err != nil {
			return err
		}
		return a.print(string(line) + "\n")
	}
	return a.print(v.String() + "\n")
}
