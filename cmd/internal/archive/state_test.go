package archive

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// killed brings a tree into the state in which a kill would leave it: with the
// stamps that a run has noted in the journal, of which not all outputs are in
// place.
func (w *world) killed(inPlace ...string) {
	w.Helper()
	require.NoError(w, os.MkdirAll(w.out, 0o777))
	before := readFiles(w, w.out)
	p := w.plan()
	tree, err := OpenTree(w.out, p, w.opt)
	require.NoError(w, err)
	convert(w, p.Sources, tree, Options{Format: format(w, "json")})
	require.NoError(w, tree.Close())
	for output := range readFiles(w, w.out) {
		if slices.Contains(inPlace, output) {
			continue
		}
		if text, was := before[output]; was {
			w.edit(output, text)
		} else {
			require.NoError(w, os.Remove(filepath.Join(w.out, output)))
		}
	}
	f, err := os.OpenFile(filepath.Join(w.out, stateFolder, journalFile), os.O_WRONLY|os.O_APPEND, 0)
	require.NoError(w, err)
	f.WriteString(`{"file":"y.txt","output":"y.json","sha`) // a line cut short
	require.NoError(w, f.Close())
	writeFiles(w, w.out, files{stateFolder + "/tmp/0": "half an out"})
}

// undisturbed is the tree of a run that nothing came between.
func (w *world) undisturbed() (outputs files, state string) {
	other := &world{T: w.T, in: w.in, out: filepath.Join(w.TempDir(), "out"), opt: w.opt}
	other.run()
	return readFiles(w, other.out), other.stateText()
}

func (w *world) assertUndisturbed() {
	w.Helper()
	outputs, state := w.undisturbed()
	assert.Equal(w, outputs, readFiles(w, w.out))
	assert.Equal(w, state, w.stateText())
	assert.NoDirExists(w, filepath.Join(w.out, stateFolder, tmpFolder))
	assert.NoFileExists(w, filepath.Join(w.out, stateFolder, journalFile))
}

func TestRunAfterAKill(t *testing.T) {
	w := newWorld(t, twoPages)
	w.killed("a/x.json")
	assert.Equal(t, map[string]string{"a/x.txt": "unchanged", "y.txt": "converted"}, w.run())
	w.assertUndisturbed()
}

// After a kill between the journal and the output, the output is an older one
// of our own, and nobody's edit.
func TestRunAfterAKillOverOlderOutputs(t *testing.T) {
	w := newWorld(t, twoPages)
	w.run()
	writeFiles(t, w.in, files{"a/x.txt": page("u be done"), "y.txt": page("v be done")})
	w.killed("a/x.json")
	writeFiles(t, w.in, files{"y.txt": page("w be done")})
	w.killed()
	assert.Equal(t, map[string]string{"a/x.txt": "unchanged", "y.txt": "converted"}, w.run())
	w.assertUndisturbed()
}

// Several kills leave several stamps of an output; the one that fits counts.
func TestRunAfterKillsInARow(t *testing.T) {
	w := newWorld(t, twoPages)
	for _, made := range []string{"1", "2", "3"} {
		w.opt.Made = made
		writeFiles(t, w.in, files{"y.txt": page(made + " be done")})
		w.killed("y.json")
	}
	w.killed()
	assert.Equal(t, map[string]string{"a/x.txt": "converted", "y.txt": "unchanged"}, w.run())
	w.assertUndisturbed()
}

func TestAnEditAfterAKillIsKept(t *testing.T) {
	w := newWorld(t, twoPages)
	w.killed("a/x.json", "y.json")
	w.edit("y.json", "mine")
	writeFiles(t, w.in, files{"y.txt": page("z be done")})
	assert.Equal(t, "edited: its output y.json was edited since it was written, and is kept; --force overwrites it", w.run()["y.txt"])
}

// An output that could not be put in place is not remembered.
func TestAStampIsTakenBack(t *testing.T) {
	w := newWorld(t, twoPages)
	p := w.plan()
	tree, err := OpenTree(w.out, p, w.opt)
	require.NoError(t, err)
	undo, err := tree.state.note(&stamp{File: File{File: "y.txt", Output: "y.json"}, Made: "first"})
	require.NoError(t, err)
	_, noted := tree.state.lookup("y.json")
	assert.True(t, noted)
	again, err := tree.state.note(&stamp{File: File{File: "y.txt", Output: "y.json"}, Made: "second"})
	require.NoError(t, err)
	again()
	st, _ := tree.state.lookup("y.json")
	assert.Equal(t, "first", st.Made)
	undo()
	_, noted = tree.state.lookup("y.json")
	assert.False(t, noted)
	require.NoError(t, tree.Finish())
	assert.Empty(t, w.stateText())
}

func TestLongStampsAreReadWhole(t *testing.T) {
	w := newWorld(t, nil)
	require.NoError(t, os.MkdirAll(w.in, 0o777))
	tree, err := OpenTree(w.out, w.plan(), w.opt)
	require.NoError(t, err)
	defer tree.Close()
	long := strings.Repeat("x", 10_000)
	for _, name := range []string{"a", long, "b"} {
		_, err = tree.state.note(&stamp{File: File{File: name, Output: name}})
		require.NoError(t, err)
	}
	st, ok := tree.state.lookup(long)
	require.True(t, ok)
	assert.Equal(t, long, st.File.File)
}

// A state that is garbage is no reason to lose anything: the outputs are there.
func TestAGarbledStateIsNoLoss(t *testing.T) {
	w := newWorld(t, twoPages)
	w.run()
	state := w.stateText()
	writeFiles(t, w.out, files{stateFolder + "/" + stateFile: "}{\n\n[1]\n"})
	assert.Equal(t, map[string]string{"a/x.txt": "converted", "y.txt": "converted"}, w.run())
	assert.Equal(t, state, w.stateText())
}
