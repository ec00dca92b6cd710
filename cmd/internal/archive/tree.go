package archive

import (
	"bufio"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
)

// Tree is a folder that mirrors an archive: an output for each source. Outputs
// are written under another name and renamed, so that none is ever half there;
// a power cut is another matter, since the disk is not waited for.
type Tree struct {
	plan  *Plan
	root  string
	made  string
	force bool
	state *state
	lock  io.Closer

	mu      sync.Mutex
	folders map[string]bool // that are known to be folders; true for those of this run
}

// TreeOptions say how a tree is written.
type TreeOptions struct {
	// Made stands for all that the records of a source depend on besides its
	// text: the options and the rules. What was made otherwise is made anew.
	Made string
	// Force writes over what a person edited, and what nobody knows.
	Force bool
}

// OpenTree opens the folder in which a plan's outputs stand, or makes it. It
// fails at once where another run is at work there.
func OpenTree(root string, p *Plan, opt TreeOptions) (*Tree, error) {
	return openTree(root, p, opt, true)
}

// openTree opens a tree; without writable nothing is made and nothing changed.
func openTree(root string, p *Plan, opt TreeOptions, writable bool) (*Tree, error) {
	t := &Tree{plan: p, root: root, made: opt.Made, force: opt.Force, folders: make(map[string]bool)}
	inner := filepath.Join(root, stateFolder)
	if writable {
		if err := os.MkdirAll(root, 0o777); err != nil {
			return nil, err
		}
		if _, err := t.folder(stateFolder); err != nil {
			return nil, err
		}
	}
	if _, err := os.Lstat(inner); err == nil {
		if t.lock, err = acquire(filepath.Join(inner, lockFile)); err != nil {
			return nil, err
		}
	}
	if err := t.begin(inner, writable); err != nil {
		t.Close()
		return nil, err
	}
	return t, nil
}

// begin reads the state and clears away what a kill left behind.
func (t *Tree) begin(inner string, writable bool) (err error) {
	if writable {
		if err := os.RemoveAll(filepath.Join(inner, tmpFolder)); err != nil {
			return err
		}
		if err := os.Mkdir(filepath.Join(inner, tmpFolder), 0o777); err != nil {
			return err
		}
	}
	t.state, err = openState(inner, writable, t.has)
	return err
}

// has says whether an output is there, with a content that has that hash.
func (t *Tree) has(output, sum string) bool {
	current, err := hashFile(t.path(output))
	return err == nil && current == sum
}

// path is where an output stands.
func (t *Tree) path(output string) string { return filepath.Join(t.root, filepath.FromSlash(output)) }

func (t *Tree) name(i int) string { return t.plan.Output(i) }

func (t *Tree) deliver(*result) error { return nil }

// kept says whether an output is there and was made of this source, with the
// same options and rules. An edited one is kept too: nothing is to be written.
func (t *Tree) kept(f *File, data []byte) (bool, error) {
	st, ok := t.state.lookup(f.Output)
	if !ok || st.File.File != f.File || st.Made != t.made || st.SHA256 != hashOf(data) {
		return false, nil
	}
	info, err := os.Lstat(t.path(f.Output))
	if err != nil || !info.Mode().IsRegular() || info.Size() == 0 && st.OutputBytes > 0 {
		return false, nil // no editor leaves an empty file, but a power cut may
	}
	if t.force {
		if sum, err := hashFile(t.path(f.Output)); err != nil || sum != st.OutputSHA256 {
			return false, nil
		}
	}
	*f = st.File
	f.Status = Unchanged
	return true, nil
}

// put puts the records of a source in place.
func (t *Tree) put(worker int, r *result) error {
	stream := r.stream.Bytes()
	st := &stamp{
		File: r.File, SHA256: r.records[0].Source.SHA256, Made: t.made,
		OutputSHA256: hashOf(stream), OutputBytes: int64(len(stream)),
	}
	folder, _ := cutLast(r.Output)
	fresh, err := t.folder(folder)
	if err != nil {
		return err
	}
	same := false
	if !fresh {
		if same, err = t.mayReplace(st); err != nil {
			return err
		}
	}
	undo, err := t.state.note(st)
	if err != nil || same {
		return err
	}
	if err := t.write(t.spare(worker), t.path(r.Output), stream); err != nil {
		undo()
		return outputError(r.Output, err)
	}
	return nil
}

// mayReplace refuses what stands in an output's place where it is not ours. It
// says whether it is the same that is to be written.
func (t *Tree) mayReplace(st *stamp) (same bool, err error) {
	path := t.path(st.Output)
	info, err := os.Lstat(path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return false, nil
	case err != nil:
		return false, outputError(st.Output, err)
	case info.Mode()&fs.ModeSymlink != 0:
		return false, newFault("its output "+st.Output+" is a symbolic link, through which nothing is written", "remove the link")
	case !info.Mode().IsRegular():
		return false, newFault("its output "+st.Output+" is no file", "move that away")
	}
	current, err := hashFile(path)
	if err != nil {
		return false, outputError(st.Output, err)
	}
	known, ours := t.state.lookup(st.Output)
	switch {
	case current == st.OutputSHA256:
		return true, nil
	case t.force, info.Size() == 0, ours && current == known.OutputSHA256:
		return false, nil
	case ours:
		return false, &editedError{fault{reason: "its output " + st.Output + " was edited since it was written, and is kept", advice: "--force overwrites it"}}
	}
	return false, newFault("its output "+st.Output+" is there already and was not written by convert", "--force overwrites it")
}

// folder makes sure that a folder of the tree is one, and no symbolic link. It
// says whether this run made it, so that nobody else's files are in it.
func (t *Tree) folder(name string) (fresh bool, err error) {
	if name == "" {
		return false, nil
	}
	t.mu.Lock()
	defer t.mu.Unlock()
	return t.folderLocked(name)
}

func (t *Tree) folderLocked(name string) (fresh bool, err error) {
	if fresh, ok := t.folders[name]; ok {
		return fresh, nil
	}
	if above, _ := cutLast(name); above != "" {
		if _, err := t.folderLocked(above); err != nil {
			return false, err
		}
	}
	err = os.Mkdir(t.path(name), 0o777)
	fresh = err == nil
	if errors.Is(err, fs.ErrExist) {
		err = t.checkFolder(name)
	}
	if err != nil {
		return false, outputError(name, err)
	}
	t.folders[name] = fresh
	return fresh, nil
}

func (t *Tree) checkFolder(name string) error {
	info, err := os.Lstat(t.path(name))
	switch {
	case err != nil:
		return err
	case info.Mode()&fs.ModeSymlink != 0:
		return newFault("the output's folder "+name+" is a symbolic link, through which nothing is written", "remove the link")
	case !info.IsDir():
		return newFault("a file stands where the output needs the folder "+name, "move it away")
	}
	return nil
}

// cutLast cuts a name at its last slash.
func cutLast(name string) (folder, base string) {
	i := strings.LastIndexByte(name, '/')
	return name[:max(i, 0)], name[i+1:]
}

// spare is the name under which a worker writes.
func (t *Tree) spare(worker int) string {
	return filepath.Join(t.root, stateFolder, tmpFolder, strconv.Itoa(worker))
}

// write writes a file under a spare name and puts it in place.
func (t *Tree) write(spare, path string, data []byte) error {
	f, err := os.OpenFile(spare, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o666)
	if err != nil {
		return err
	}
	_, err = f.Write(data)
	if closeErr := f.Close(); err == nil {
		err = closeErr
	}
	if err == nil {
		err = os.Rename(spare, path)
	}
	if err != nil {
		os.Remove(spare)
	}
	return err
}

// outputError is an error of writing a source's output.
func outputError(name string, err error) error {
	told := explain(err)
	if known := (*fault)(nil); errors.As(err, &known) {
		return err
	}
	return &fault{reason: fmt.Sprintf("its output %s could not be written: %s", name, told.reason), err: err}
}

// Finish ends a run over the plan: it saves the state. The tree is closed.
func (t *Tree) Finish() error {
	defer t.Close()
	inner := filepath.Join(t.root, stateFolder)
	if t.state.changed || t.state.size > 0 {
		spare := t.spare(0)
		if err := writeFile(spare, func(w io.Writer) error { return t.state.writeTo(w, t.plan) }); err != nil {
			os.Remove(spare)
			return err
		}
		t.state.close() // Windows replaces no file that is open
		if err := os.Rename(spare, filepath.Join(inner, stateFile)); err != nil {
			return err
		}
	}
	t.state.close()
	return errors.Join(os.Remove(filepath.Join(inner, journalFile)), os.Remove(filepath.Join(inner, tmpFolder)))
}

// writeFile writes a file that is not in place yet.
func writeFile(path string, content func(io.Writer) error) error {
	f, err := os.Create(path)
	if err != nil {
		return err
	}
	w := bufio.NewWriterSize(f, 64<<10)
	err = content(w)
	if err == nil {
		err = w.Flush()
	}
	if err == nil {
		err = f.Sync()
	}
	return errors.Join(err, f.Close())
}

// Close gives up the tree: another run may go on with it.
func (t *Tree) Close() error {
	var err error
	if t.state != nil {
		err = t.state.close()
	}
	if t.lock != nil {
		err = errors.Join(err, t.lock.Close())
		t.lock = nil
	}
	return err
}

// hashOf is the SHA-256 of data, in hexadecimal.
func hashOf(data []byte) string {
	sum := sha256.Sum256(data)
	return hex.EncodeToString(sum[:])
}

// hashFile is that of a file.
func hashFile(path string) (string, error) {
	f, err := openRegular(path, os.O_RDONLY)
	if err != nil {
		return "", err
	}
	defer f.Close()
	h := sha256.New()
	if _, err := io.Copy(h, f); err != nil {
		return "", err
	}
	return hex.EncodeToString(h.Sum(nil)), nil
}
