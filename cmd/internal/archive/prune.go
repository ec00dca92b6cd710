package archive

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
)

// Pruned is what became of an output whose source is gone.
type Pruned struct {
	Output string
	// Err is why it was not removed: a person edited it, or the file system
	// refused.
	Err error
}

// Prune removes the outputs that earlier runs wrote for sources that the plan
// does not hold, and the folders that become empty by it. What a person edited
// stays, unless the tree is forced.
func (t *Tree) Prune() ([]Pruned, error) { return t.prune(t.remove) }

// prune calls remove for each output whose source is gone.
func (t *Tree) prune(remove func(output string) error) ([]Pruned, error) {
	var gone []Pruned
	err := t.state.rest(t.plan, func(line []byte) error {
		gone = append(gone, Pruned{Output: outputOf(line)})
		return nil
	})
	if err != nil {
		return nil, err
	}
	for i := range gone {
		gone[i].Err = t.mayRemove(gone[i].Output)
		if gone[i].Err == nil {
			gone[i].Err = remove(gone[i].Output)
		}
	}
	return gone, nil
}

// mayRemove refuses to remove what was edited, or is not where it was written.
func (t *Tree) mayRemove(output string) error {
	if !filepath.IsLocal(filepath.FromSlash(output)) {
		return newFault("the state names an output outside the tree", "remove it by hand")
	}
	for folder, _ := cutLast(output); folder != ""; folder, _ = cutLast(folder) {
		if err := t.checkFolder(folder); err != nil && !errors.Is(err, fs.ErrNotExist) {
			return err
		}
	}
	current, err := hashFile(t.path(output))
	if errors.Is(err, fs.ErrNotExist) || t.force {
		return nil
	}
	if known, _ := t.state.lookup(output); err == nil && current != known.OutputSHA256 {
		return newFault("it was edited since it was written, and is kept", "--force removes it")
	}
	return err
}

// remove removes an output, and the folders above it as far as they are empty.
func (t *Tree) remove(output string) error {
	if err := os.Remove(t.path(output)); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	t.state.drop(output)
	for folder, _ := cutLast(output); folder != ""; folder, _ = cutLast(folder) {
		if os.Remove(t.path(folder)) != nil {
			break // something else stands in it
		}
	}
	return nil
}

// Removed counts the outputs that were removed.
func Removed(gone []Pruned) int {
	return len(slices.DeleteFunc(slices.Clone(gone), func(p Pruned) bool { return p.Err != nil }))
}
