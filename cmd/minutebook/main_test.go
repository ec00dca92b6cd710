package main

import (
	"errors"
	"flag"
	"os/exec"
	"path/filepath"
	"strconv"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
)

// root is the top of the repository, seen from this package.
var root = filepath.Join("..", "..")

var update = flag.Bool("update", false, "rewrite the outputs that the scripts compare with")

// TestMain makes the program a command that scripts and shells find.
func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"minutebook": main, "minutebook-measured": measured})
}

// TestScripts runs the command's behaviour as told in testdata/script. A script
// finds the samples of the README in the folder sample.
func TestScripts(t *testing.T) {
	samples, err := filepath.Abs(filepath.Join(root, "testdata", "sample"))
	if err != nil {
		t.Fatal(err)
	}
	testscript.Run(t, testscript.Params{
		Dir:                 filepath.Join(root, "testdata", "script"),
		RequireExplicitExec: true,
		RequireUniqueNames:  true,
		UpdateScripts:       *update,
		Cmds: map[string]func(*testscript.TestScript, bool, []string){
			"exits": exits,
		},
		Setup: func(env *testscript.Env) error {
			env.Setenv("SAMPLES", samples)
			return nil
		},
	})
}

// exits runs a command and asks for its exit code, which testscript's own exec
// does not tell: "exits 2 minutebook nonsense".
func exits(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 2 {
		ts.Fatalf("usage: exits code command [args...]")
	}
	code := 0
	if failed := (*exec.ExitError)(nil); errors.As(ts.Exec(args[1], args[2:]...), &failed) {
		code = failed.ExitCode()
	}
	if want := args[0]; strconv.Itoa(code) != want {
		ts.Fatalf("exit code %d, not %s", code, want)
	}
}
