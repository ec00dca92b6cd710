package archive

import (
	"errors"
	"io"
	"path/filepath"
	"sync"
)

// feed hands out the sources in order. Files are read by the worker that got
// them; members of a container here, one after the other, since a container is
// a stream.
type feed struct {
	*Sources

	mu   sync.Mutex
	i    int
	open []*stream // the container at hand, below those that hold it
}

// stream is a container that is being read.
type stream struct {
	*container
	members
	at int32 // the number of the member that comes next
}

// job is one source to be converted.
type job struct {
	i    int
	data []byte // where it was read already
	path string // where it is to be read yet
	err  error
}

// next returns the next source, and whether there was one left. The text of a
// member is read into buf.
func (f *feed) next(buf []byte) (job, bool) {
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.i == f.Len() {
		return job{}, false
	}
	j := job{i: f.i, data: buf[:0]}
	f.i++
	e := f.entries[j.i]
	switch fault, ok := f.faults[j.i]; {
	case ok:
		j.err = fault
	case e.in.in == nil:
		j.path = filepath.Join(e.in.path, e.name)
	default:
		j.data, j.err = f.member(e, buf)
	}
	return j, true
}

// member reads a member of a container.
func (f *feed) member(e entry, buf []byte) ([]byte, error) {
	s, err := f.stream(e.in.in)
	if err != nil {
		return buf[:0], err
	}
	m, err := s.seek(e.at)
	if err != nil {
		return buf[:0], err
	}
	return readMember(m, buf, f.limit)
}

// stream returns the stream of a container, which is opened unless it is at
// hand; all that do not hold it are done with.
func (f *feed) stream(c *container) (*stream, error) {
	for i, s := range f.open {
		if s.container == c {
			f.closeFrom(i + 1)
			return s, nil
		}
	}
	var ms members
	var err error
	if c.outer == nil {
		f.closeFrom(0)
		ms, err = c.openFile(f.limit)
	} else {
		var outer *stream
		var m *member
		if outer, err = f.stream(c.outer); err != nil {
			return nil, err
		}
		if m, err = outer.seek(c.at); err != nil {
			return nil, err
		}
		ms, err = c.openMember(m, f.limit)
	}
	if err != nil {
		return nil, err
	}
	s := &stream{c, ms, 0}
	f.open = append(f.open, s)
	return s, nil
}

// seek goes on to a member by its number.
func (s *stream) seek(at int32) (*member, error) {
	for {
		m, err := s.next()
		if errors.Is(err, io.EOF) {
			err = io.ErrUnexpectedEOF // there were more when the archive was listed
		}
		if s.at++; err != nil || s.at > at {
			return m, err
		}
	}
}

// closeFrom closes the streams from one on.
func (f *feed) closeFrom(first int) {
	for _, s := range f.open[first:] {
		s.Close()
	}
	f.open = f.open[:first]
}

// close ends the feed: there is no next source.
func (f *feed) close() {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.closeFrom(0)
	f.i = f.Len()
}
