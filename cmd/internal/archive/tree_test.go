package archive

import (
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// world is an archive and the folder that it is converted into.
type world struct {
	*testing.T
	in, out string
	opt     TreeOptions
	prune   bool
}

func newWorld(t *testing.T, all files) *world {
	dir := t.TempDir()
	w := &world{T: t, in: filepath.Join(dir, "in"), out: filepath.Join(dir, "out"), opt: TreeOptions{Made: "so"}}
	writeFiles(t, w.in, all)
	return w
}

func (w *world) plan() *Plan {
	w.Helper()
	p, err := NewPlan(w.Context(), find(w, FindOptions{}, w.in), ".json")
	require.NoError(w, err)
	return p
}

// run converts the archive and returns the status of each source, and what was
// told of it.
func (w *world) run() map[string]string {
	w.Helper()
	p := w.plan()
	tree, err := OpenTree(w.out, p, w.opt)
	require.NoError(w, err)
	defer tree.Close()
	got := map[string]string{}
	for _, f := range convert(w, p.Sources, tree, Options{Format: format(w, "json")}) {
		got[f.File] = string(f.Status)
		if f.Error != "" {
			got[f.File] += ": " + f.Error
		}
	}
	if w.prune {
		gone, err := tree.Prune()
		require.NoError(w, err)
		for _, p := range gone {
			got["pruned "+p.Output] = ""
			if p.Err != nil {
				got["pruned "+p.Output] = p.Err.Error()
			}
		}
	}
	require.NoError(w, tree.Finish())
	return got
}

// edit writes an output.
func (w *world) edit(output, text string) { writeFiles(w, w.out, files{output: text}) }

// state is what the tree remembers.
func (w *world) stateText() string {
	w.Helper()
	text, err := os.ReadFile(filepath.Join(w.out, stateFolder, stateFile))
	require.NoError(w, err)
	return string(text)
}

var twoPages = files{"a/x.txt": page("x be done"), "y.txt": page("y be done")}

func TestTreeMirrorsTheArchive(t *testing.T) {
	w := newWorld(t, files{"a/x.txt": page("x be done"), "z.zip": zipOf(t, files{"b/y.txt": page("y be done")})})
	assert.Equal(t, map[string]string{"a/x.txt": "converted", "z.zip/b/y.txt": "converted"}, w.run())
	got := readFiles(t, w.out)
	assert.Len(t, got, 2)
	assert.Contains(t, got["a/x.json"], "That x be done.")
	assert.Contains(t, got["z.zip/b/y.json"], "That y be done.")
	inner, err := os.ReadDir(filepath.Join(w.out, stateFolder))
	require.NoError(t, err)
	assert.Len(t, inner, 2, "the lock and the state, and nothing that is not whole")
}

func TestUnchangedSourcesAreSkipped(t *testing.T) {
	w := newWorld(t, twoPages)
	w.run()
	state, before := w.stateText(), readFiles(t, w.out)
	assert.Equal(t, map[string]string{"a/x.txt": "unchanged", "y.txt": "unchanged"}, w.run())
	assert.Equal(t, state, w.stateText())

	writeFiles(t, w.in, files{"y.txt": page("z be done"), "new.txt": page("n be done")})
	require.NoError(t, os.Remove(filepath.Join(w.out, "a", "x.json")))
	assert.Equal(t, map[string]string{"a/x.txt": "converted", "y.txt": "converted", "new.txt": "converted"}, w.run())
	after := readFiles(t, w.out)
	assert.Equal(t, before["a/x.json"], after["a/x.json"])
	assert.NotEqual(t, before["y.json"], after["y.json"])

	long := time.Date(2001, 1, 1, 0, 0, 0, 0, time.UTC)
	require.NoError(t, os.Chtimes(filepath.Join(w.in, "y.txt"), long, long))
	assert.Equal(t, map[string]string{"a/x.txt": "unchanged", "y.txt": "unchanged", "new.txt": "unchanged"}, w.run(), "it is the content that counts")

	w.opt.Made = "otherwise"
	assert.Equal(t, map[string]string{"a/x.txt": "converted", "y.txt": "converted", "new.txt": "converted"}, w.run(), "made otherwise")
}

func TestUnchangedSourcesKeepTheirCounts(t *testing.T) {
	w := newWorld(t, twoPages)
	p := w.plan()
	run := func() []File {
		tree, err := OpenTree(w.out, p, w.opt)
		require.NoError(t, err)
		all := convert(t, p.Sources, tree, Options{Format: format(t, "json")})
		require.NoError(t, tree.Finish())
		return all
	}
	first := run()
	require.Equal(t, 1, first[0].Records)
	for i := range first {
		first[i].Status = Unchanged
	}
	assert.Equal(t, first, run())
}

func TestAnOutputThatPowerCutShortIsMadeAnew(t *testing.T) {
	w := newWorld(t, twoPages)
	w.run()
	w.edit("y.json", "")
	assert.Equal(t, "converted", w.run()["y.txt"])
	assert.NotEmpty(t, readFiles(t, w.out)["y.json"])
}

func TestEditedOutputsAreKept(t *testing.T) {
	const kept = "edited: its output y.json was edited since it was written, and is kept; --force overwrites it"
	w := newWorld(t, twoPages)
	w.run()
	w.edit("y.json", "mine")
	assert.Equal(t, "unchanged", w.run()["y.txt"], "nothing would be written")
	writeFiles(t, w.in, files{"y.txt": page("z be done")})
	for range 2 {
		assert.Equal(t, kept, w.run()["y.txt"])
		assert.Equal(t, "mine", readFiles(t, w.out)["y.json"])
	}
	w.opt.Made = "otherwise"
	assert.Equal(t, kept, w.run()["y.txt"])
	w.opt.Force = true
	assert.Equal(t, "converted", w.run()["y.txt"])
	assert.Contains(t, readFiles(t, w.out)["y.json"], "That z be done.")

	w.edit("y.json", "mine")
	assert.Equal(t, "converted", w.run()["y.txt"], "force overwrites where the source is unchanged, too")
	assert.Equal(t, "unchanged", w.run()["y.txt"])
}

func TestForeignFilesAreKept(t *testing.T) {
	w := newWorld(t, twoPages)
	w.edit("y.json", "somebody's")
	assert.Equal(t, map[string]string{
		"a/x.txt": "converted",
		"y.txt":   "failed: its output y.json is there already and was not written by convert; --force overwrites it",
	}, w.run())
	assert.Equal(t, "somebody's", readFiles(t, w.out)["y.json"])
	w.opt.Force = true
	assert.Equal(t, "converted", w.run()["y.txt"])
}

// Whoever lost the state has not lost the outputs.
func TestOutputsWithoutStateAreTakenUp(t *testing.T) {
	w := newWorld(t, twoPages)
	w.run()
	state := w.stateText()
	require.NoError(t, os.RemoveAll(filepath.Join(w.out, stateFolder)))
	assert.Equal(t, map[string]string{"a/x.txt": "converted", "y.txt": "converted"}, w.run())
	assert.Equal(t, state, w.stateText())
}

func TestNothingIsWrittenThroughLinks(t *testing.T) {
	skipWindows(t)
	elsewhere := t.TempDir()
	writeFiles(t, elsewhere, files{"y.json": "theirs"})
	w := newWorld(t, twoPages)
	require.NoError(t, os.MkdirAll(w.out, 0o777))
	require.NoError(t, os.Symlink(elsewhere, filepath.Join(w.out, "a")))
	require.NoError(t, os.Symlink(filepath.Join(elsewhere, "y.json"), filepath.Join(w.out, "y.json")))
	for _, w.opt.Force = range []bool{false, true} {
		assert.Equal(t, map[string]string{
			"a/x.txt": "failed: the output's folder a is a symbolic link, through which nothing is written; remove the link",
			"y.txt":   "failed: its output y.json is a symbolic link, through which nothing is written; remove the link",
		}, w.run())
	}
	assert.Equal(t, files{"y.json": "theirs"}, readFiles(t, elsewhere))

	inner := newWorld(t, twoPages)
	require.NoError(t, os.MkdirAll(inner.out, 0o777))
	require.NoError(t, os.Symlink(elsewhere, filepath.Join(inner.out, stateFolder)))
	_, err := OpenTree(inner.out, inner.plan(), inner.opt)
	assert.ErrorContains(t, err, "symbolic link")
}

func TestFilesInTheWayOfFolders(t *testing.T) {
	w := newWorld(t, twoPages)
	w.edit("a", "somebody's")
	writeFiles(t, w.out, files{"y.json/z": "in a folder"})
	assert.Equal(t, map[string]string{
		"a/x.txt": "failed: a file stands where the output needs the folder a; move it away",
		"y.txt":   "failed: its output y.json is no file; move that away",
	}, w.run())
}

func TestOneRunAtATime(t *testing.T) {
	w := newWorld(t, twoPages)
	p := w.plan()
	tree, err := OpenTree(w.out, p, w.opt)
	require.NoError(t, err)
	_, err = OpenTree(w.out, p, w.opt)
	assert.ErrorIs(t, err, ErrLocked)
	_, err = OpenPreview(w.out, p, w.opt, format(t, "json"))
	assert.ErrorIs(t, err, ErrLocked)
	require.NoError(t, tree.Close())
	assert.Equal(t, "converted", w.run()["y.txt"])
}

func TestPrune(t *testing.T) {
	w := newWorld(t, files{"a/b/x.txt": page("x be done"), "a/y.txt": page("y be done"), "z.txt": page("z be done")})
	w.run()
	require.NoError(t, os.RemoveAll(filepath.Join(w.in, "a")))
	writeFiles(t, w.out, files{"a/notes": "mine"})
	assert.Equal(t, map[string]string{"z.txt": "unchanged"}, w.run())
	assert.Len(t, readFiles(t, w.out), 4, "nothing is removed unless asked for")

	w.prune = true
	w.edit("a/y.json", "mine")
	assert.Equal(t, map[string]string{
		"z.txt": "unchanged", "pruned a/b/x.json": "", "pruned a/y.json": "it was edited since it was written, and is kept; --force removes it",
	}, w.run())
	assert.NoDirExists(t, filepath.Join(w.out, "a", "b"))
	w.opt.Force = true
	assert.Equal(t, map[string]string{"z.txt": "unchanged", "pruned a/y.json": ""}, w.run())
	assert.Equal(t, []string{"a/notes", "z.json"}, slices.Sorted(maps.Keys(readFiles(t, w.out))), "what is not ours stays")
	assert.NotContains(t, w.stateText(), "a/y.json")
	assert.Equal(t, map[string]string{"z.txt": "unchanged"}, w.run())
}

// The state is a file that anybody may have written.
func TestPruneRemovesNothingOutsideTheTree(t *testing.T) {
	w := newWorld(t, twoPages)
	w.run()
	victim := filepath.Join(filepath.Dir(w.out), "victim")
	writeFiles(t, filepath.Dir(w.out), files{"victim": "theirs"})
	line := strings.ReplaceAll(strings.SplitAfter(w.stateText(), "\n")[0], "a/x.json", "../victim")
	writeFiles(t, w.out, files{stateFolder + "/" + stateFile: w.stateText() + line})
	w.prune, w.opt.Force = true, true
	assert.Equal(t, "the state names an output outside the tree; remove it by hand", w.run()["pruned ../victim"])
	assert.FileExists(t, victim)
}

func TestCollisions(t *testing.T) {
	w := newWorld(t, files{"x.txt": "", "x.TEXT": "", "y.txt": "", "y.json/z.txt": "", "c.txt": ""})
	_, err := NewPlan(t.Context(), find(t, FindOptions{}, w.in), ".json")
	collision := (*CollisionError)(nil)
	require.ErrorAs(t, err, &collision)
	assert.Equal(t, []string{
		"x.TEXT and x.txt would both be written to x.json",
		"the output of y.txt would be the file y.json, where y.json/z.txt needs a folder",
	}, collision.Pairs)
	assert.NoDirExists(t, w.out)

	s := find(t, FindOptions{}, w.in, w.in)
	_, err = NewPlan(t.Context(), s, ".yaml")
	assert.ErrorContains(t, err, "c.txt and c.txt would both be written to c.yaml; ")
	assert.ErrorContains(t, err, ", and 3 more; leave one out")
}
