package archive

import (
	"cmp"
	"context"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"strings"
)

// FindOptions say what is taken for a source.
type FindOptions struct {
	Filter      Filter
	Follow      bool     // follow symbolic links that are found in folders
	MaxBytes    int64    // the largest source that is read
	MaxExpanded int64    // the most that one archive may hold, unpacked
	Leave       []string // paths that are no sources: the output
	From        string   // the folder from which relative paths are seen; empty for the one at hand
}

// Sources are the sources of a run, in order. Most of an archive's memory is
// here: an entry is kept small, and its name in two parts, of which the first
// is shared by all that stand together.
type Sources struct {
	entries []entry
	faults  map[int]*fault // by index, of those that are known to have one
	limit   int64          // the largest source that is read
	// Complete says that all folders and archives could be looked through, and
	// that something was found: outputs may be pruned by what there is.
	Complete bool
}

// entry is one source.
type entry struct {
	in   *place
	name string // below in, with / between folders
	at   int32  // its number among the members of a container
}

// place is a folder or a container in which sources stand.
type place struct {
	path string     // of the folder on disk; empty for a container
	name string     // what comes before the names of its entries, with its slash
	in   *container // nil for a folder
}

// Len is the number of sources.
func (s *Sources) Len() int { return len(s.entries) }

// Name is the name of a source: its path below the argument that it was found
// in, with / between folders.
func (s *Sources) Name(i int) string { return s.entries[i].in.name + s.entries[i].name }

// finder collects sources.
type finder struct {
	FindOptions
	*Sources
	ctx      context.Context
	leave    []fs.FileInfo
	expanded int64 // what the archive at hand holds, so far
}

// Find lists the sources that the arguments name: files, the files in folders,
// and the members of zip and tar archives. A name in list is such an argument
// too, but what is found there keeps the whole of it in its name. What cannot
// be looked through is a source that fails. The error is that of ctx.
func Find(ctx context.Context, args, list []string, opt FindOptions) (*Sources, error) {
	f := &finder{FindOptions: opt, ctx: ctx, Sources: &Sources{faults: make(map[int]*fault), limit: opt.MaxBytes, Complete: true}}
	for _, path := range opt.Leave {
		if info, err := os.Stat(path); err == nil {
			f.leave = append(f.leave, info)
		}
	}
	for _, arg := range args {
		f.argument(f.seen(arg), "")
	}
	for _, name := range list {
		f.listed(name)
	}
	f.Complete = f.Complete && f.Len() > 0 // a disk that is not there looks like an empty folder
	return f.Sources, ctx.Err()
}

// argument takes up what the user named. The name is what is kept of it in the
// names of what it holds: nothing of an argument, all of a listed path.
func (f *finder) argument(arg, name string) {
	info, err := os.Stat(arg)
	base := filepath.Base(arg)
	switch {
	case err != nil:
		f.Complete = false
		f.lost(&place{}, cmp.Or(name, base), missing(err))
	case info.IsDir():
		f.folder(arg, name, []fs.FileInfo{info})
	case openerOf(base) != nil:
		f.container(&container{open: openerOf(base), path: arg}, cmp.Or(name, base), name)
	default:
		f.add(f.shared(place{path: filepath.Dir(arg), name: folderPrefix(path.Dir("/" + name)[1:])}), base, 0)
	}
}

// shared returns the place of the source before, where it is the same.
func (f *finder) shared(p place) *place {
	if n := len(f.entries); n > 0 && *f.entries[n-1].in == p {
		return f.entries[n-1].in
	}
	return &p
}

// folderPrefix is what comes before the names of what a folder holds.
func folderPrefix(name string) string {
	if name == "" {
		return ""
	}
	return name + "/"
}

// missing says of a file that was named that it is not there; only what was
// found can have vanished.
func missing(err error) error {
	if os.IsNotExist(err) {
		return newFault("no such file or directory", "")
	}
	return err
}

// listed takes up a name of a list, as tar does: a leading slash falls out of
// what it is called.
func (f *finder) listed(name string) {
	clean := filepath.ToSlash(filepath.Clean(name))
	clean = strings.TrimLeft(strings.TrimPrefix(clean, filepath.ToSlash(filepath.VolumeName(name))), "/")
	if escapes(clean) {
		f.lost(&place{}, clean, newFault("it lies above this folder", "list it by its absolute path, or go to the folder above"))
		return
	}
	if clean == "." {
		clean = ""
	}
	f.argument(f.seen(name), clean)
}

// seen is a path as it is seen from the folder at hand.
func (f *finder) seen(path string) string {
	if f.From == "" || filepath.IsAbs(path) {
		return path
	}
	return filepath.Join(f.From, path)
}

// folder takes up the files below a folder, in the order of their names. The
// folders above it come along where links are followed: one of them again is a
// loop.
func (f *finder) folder(dir, name string, above []fs.FileInfo) {
	entries, err := os.ReadDir(dir)
	if err != nil {
		f.Complete = false
		f.lost(&place{}, cmp.Or(name, filepath.ToSlash(dir)), err)
	}
	in := &place{path: dir, name: folderPrefix(name)}
	for _, d := range entries {
		if f.ctx.Err() != nil {
			return
		}
		f.found(in, d, above)
	}
}

// found takes up what was found in a folder.
func (f *finder) found(in *place, d fs.DirEntry, above []fs.FileInfo) {
	name, kind, file := in.name+d.Name(), d.Type(), filepath.Join(in.path, d.Name())
	if kind&fs.ModeSymlink != 0 {
		if !f.Follow {
			if f.Filter.takes(name) {
				f.lost(in, d.Name(), skipped("it is a symbolic link", "--follow reads what it points to"))
			}
			return
		}
		info, err := os.Stat(file)
		if err != nil {
			f.lost(in, d.Name(), newFault("it is a symbolic link to nothing", "remove it, or leave it out with --exclude"))
			return
		}
		kind = info.Mode().Type()
	}
	switch {
	case f.leaves(file, d.Name()):
	case kind.IsDir() && f.Filter.enters(name):
		f.enter(in, d, above)
	case kind.IsDir():
	case kind.IsRegular() && openerOf(name) != nil && f.Filter.enters(name):
		f.container(&container{open: openerOf(name), path: file}, name, name)
	case !f.Filter.takes(name):
	case kind.IsRegular():
		f.add(in, d.Name(), 0)
	default:
		f.lost(in, d.Name(), skipped("it is no regular file", ""))
	}
}

// leaves says whether a file is the output of this run, or a folder in which
// an earlier one kept its state.
func (f *finder) leaves(file, base string) bool {
	if base == stateFolder {
		return true
	}
	for _, out := range f.leave {
		if out.Name() != base {
			continue // what is the same file under another name is the user's
		}
		if info, err := os.Stat(file); err == nil && os.SameFile(info, out) {
			return true
		}
	}
	return false
}

// enter takes up a folder within a folder.
func (f *finder) enter(in *place, d fs.DirEntry, above []fs.FileInfo) {
	dir, name := filepath.Join(in.path, d.Name()), in.name+d.Name()
	if !f.Follow {
		f.folder(dir, name, nil)
		return
	}
	info, err := os.Stat(dir)
	if err != nil {
		f.lost(in, d.Name(), err)
		return
	}
	for _, a := range above {
		if os.SameFile(a, info) {
			f.lost(in, d.Name(), newFault("it is a symbolic link to a folder above it", "leave it out with --exclude"))
			return
		}
	}
	f.folder(dir, name, append(above[:len(above):len(above)], info))
}

// add takes up a source.
func (f *finder) add(in *place, name string, at int32) {
	if err := checkText(in.name + name); err != nil {
		f.lost(in, name, err)
		return
	}
	f.entries = append(f.entries, entry{in, name, at})
}

// lost takes up a source that is known to fail, or to be none.
func (f *finder) lost(in *place, name string, err error) {
	f.faults[len(f.entries)] = explain(err)
	f.entries = append(f.entries, entry{in, name, 0})
}
