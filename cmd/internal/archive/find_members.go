package archive

import (
	"io"
	"io/fs"
	"strings"
)

// deepest is how deep containers may stand in one another: an archive within an
// archive is read, one within that is refused.
const deepest = 2

// container takes up the members of an archive on disk. It is called name;
// within is what stands before the names of its members.
func (f *finder) container(c *container, name, within string) {
	first := len(f.entries)
	f.expanded = 0
	m, err := c.openFile(f.MaxBytes)
	if err == nil {
		err = f.members(m, c, folderPrefix(within), 1)
		m.Close()
	}
	if err == errExpanded {
		// None of it is read: what expands without end is no archive of minutes.
		f.entries = f.entries[:first]
		for i := range f.faults {
			if i >= first {
				delete(f.faults, i)
			}
		}
		err = newFault("it expands to more than "+sizeText(f.MaxExpanded), "--max-expanded sets another limit")
	}
	if err != nil {
		f.Complete = false
		f.lost(&place{}, name, err)
	}
}

// errExpanded says that an archive holds more than it may.
var errExpanded = newFault("it expands to more than it may", "")

// members takes up the members of an opened container.
func (f *finder) members(ms members, c *container, prefix string, depth int) error {
	in := &place{name: prefix, in: c}
	for at := int32(0); ; at++ {
		m, err := ms.next()
		switch {
		case err == io.EOF:
			return nil
		case err != nil:
			return err
		case f.ctx.Err() != nil:
			return nil
		case m.mode.IsDir() || strings.HasSuffix(m.name, "/"):
			continue
		}
		if f.expanded += m.size; m.size < 0 || f.expanded > f.MaxExpanded {
			return errExpanded
		}
		if err := f.member(in, m, at, depth); err != nil {
			return err
		}
	}
}

// member takes up one member. The error is that of a container as a whole.
func (f *finder) member(in *place, m *member, at int32, depth int) error {
	base, err := memberName(m.name)
	name := in.name + base
	open := openerOf(name)
	switch {
	case err != nil:
		f.lost(in, base, err)
	case !f.entersAll(in.name, base):
	case m.mode.IsRegular() && open != nil:
		return f.nested(in, m, base, &container{open: open, outer: in.in, at: at}, depth)
	case !f.Filter.takes(name):
	case m.mode.IsRegular():
		f.add(in, base, at)
	case m.mode&fs.ModeSymlink != 0:
		f.lost(in, base, skipped("it is a symbolic link", ""))
	default:
		f.lost(in, base, skipped("it is no regular file", ""))
	}
	return nil
}

// entersAll says whether all folders above a member are looked into: those of
// an archive are seen only in the names of its members.
func (f *finder) entersAll(prefix, name string) bool {
	for i := range len(name) {
		if name[i] == '/' && !f.Filter.enters(prefix+name[:i]) {
			return false
		}
	}
	return f.Filter.enters(prefix + name)
}

// nested takes up the members of a container within a container.
func (f *finder) nested(in *place, m *member, base string, c *container, depth int) error {
	if depth == deepest {
		f.Complete = false
		f.lost(in, base, newFault("it is an archive within an archive within an archive", "unpack the outermost first"))
		return nil
	}
	ms, err := c.openMember(m, f.MaxBytes)
	if err == nil {
		err = f.members(ms, c, in.name+base+"/", depth+1)
		ms.Close()
	}
	if err != nil && err != errExpanded {
		f.Complete = false
		f.lost(in, base, err)
		return nil
	}
	return err
}
