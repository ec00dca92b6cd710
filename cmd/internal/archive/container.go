package archive

import (
	"archive/tar"
	"archive/zip"
	"bytes"
	"compress/gzip"
	"errors"
	"io"
	"io/fs"
	"os"
	"strings"
)

// container is an archive whose members are read in place: a file on disk, or
// a member of another container.
type container struct {
	open  opener
	path  string     // on disk, where outer is nil
	outer *container // in which this one is a member
	at    int32      // its number among the members of outer
}

// member is one member of a container.
type member struct {
	name string // as the container has it: not to be trusted
	mode fs.FileMode
	size int64 // as the container claims; no more than that is ever read
	open func() (io.ReadCloser, error)
}

// members goes through a container from its first member to its last.
type members interface {
	// next returns the next member, and io.EOF after the last. The member of a
	// stream can be opened only until next is called again.
	next() (*member, error)
	io.Closer
}

// opener reads a container out of what holds it. The size is -1 where it is
// not known beforehand; limit is the most that may be held in memory.
type opener func(from io.ReadCloser, size, limit int64) (members, error)

// containerEndings are the endings by which containers are known.
var containerEndings = []struct {
	ending string
	open   opener
}{
	{".zip", openZip},
	{".tar", openTar},
	{".tar.gz", openTarGzip},
	{".tgz", openTarGzip},
}

// openerOf returns how a container of that name is opened, nil where it is
// none.
func openerOf(name string) opener {
	for _, known := range containerEndings {
		if n := len(name) - len(known.ending); n > 0 && strings.EqualFold(name[n:], known.ending) {
			return known.open
		}
	}
	return nil
}

// openFile opens a container on disk.
func (c *container) openFile(limit int64) (members, error) {
	f, err := os.Open(c.path)
	if err != nil {
		return nil, err
	}
	info, err := f.Stat()
	if err != nil {
		f.Close()
		return nil, err
	}
	return opened(c.open, f, info.Size(), limit)
}

// openMember opens a container that is a member of another one.
func (c *container) openMember(m *member, limit int64) (members, error) {
	r, err := m.open()
	if err != nil {
		return nil, err
	}
	return opened(c.open, r, m.size, limit)
}

// opened closes what a container was to be read from where that fails.
func opened(open opener, from io.ReadCloser, size, limit int64) (members, error) {
	m, err := open(from, size, limit)
	if err != nil {
		from.Close()
		return nil, err
	}
	return m, nil
}

// zipMembers are the members of a zip archive, in the order of its directory.
type zipMembers struct {
	io.Closer
	files []*zip.File
}

func openZip(from io.ReadCloser, size, limit int64) (members, error) {
	at, ok := from.(io.ReaderAt)
	if !ok {
		// A zip archive within another is read from memory: its directory
		// stands at its end.
		data, err := readLimited(from, nil, size, limit)
		if err != nil {
			return nil, err
		}
		at, size = bytes.NewReader(data), int64(len(data))
	}
	r, err := zip.NewReader(at, size)
	if err != nil {
		return nil, err
	}
	return &zipMembers{from, r.File}, nil
}

func (z *zipMembers) next() (*member, error) {
	if len(z.files) == 0 {
		return nil, io.EOF
	}
	f := z.files[0]
	z.files = z.files[1:]
	const encrypted = 1 // of the flags (APPNOTE.TXT, 4.4.4)
	open := f.Open
	if f.Flags&encrypted != 0 {
		open = func() (io.ReadCloser, error) {
			return nil, newFault("it is encrypted", "unpack the archive with its password first")
		}
	}
	return &member{f.Name, f.Mode(), int64(min(f.UncompressedSize64, 1<<62)), open}, nil
}

// tarMembers are the members of a tar archive, which is a stream.
type tarMembers struct {
	io.Closer
	r *tar.Reader
}

func openTar(from io.ReadCloser, _, _ int64) (members, error) {
	return &tarMembers{from, tar.NewReader(from)}, nil
}

func openTarGzip(from io.ReadCloser, _, _ int64) (members, error) {
	r, err := gzip.NewReader(from)
	if errors.Is(err, io.EOF) {
		err = gzip.ErrHeader // an empty file, which is no end of anything
	}
	if err != nil {
		return nil, err
	}
	return &tarMembers{from, tar.NewReader(r)}, nil
}

func (t *tarMembers) next() (*member, error) {
	h, err := t.r.Next()
	if err != nil {
		return nil, err
	}
	mode := h.FileInfo().Mode()
	if h.Typeflag == tar.TypeLink {
		mode |= fs.ModeIrregular // its text is another member's
	}
	return &member{h.Name, mode, h.Size, func() (io.ReadCloser, error) { return io.NopCloser(t.r), nil }}, nil
}
