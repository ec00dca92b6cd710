package archive

import (
	"io"
	"slices"
)

// readFile reads a file into buf, which grows where it must.
func readFile(path string, buf []byte, limit int64) ([]byte, error) {
	f, err := openSource(path)
	if err != nil {
		return buf[:0], err
	}
	defer f.Close()
	return readLimited(f, buf, -1, limit)
}

// readMember reads a member of a container into buf, which grows where it must.
func readMember(m *member, buf []byte, limit int64) ([]byte, error) {
	if m.size > limit {
		return buf[:0], tooLarge(limit)
	}
	r, err := m.open()
	if err != nil {
		return buf[:0], err
	}
	defer r.Close()
	return readLimited(r, buf, m.size, limit)
}

// readLimited reads r to its end into buf. The size is what is claimed of it,
// -1 where nothing is. What is larger than limit is refused when that much was
// read.
func readLimited(r io.Reader, buf []byte, size, limit int64) ([]byte, error) {
	const least, most = 16 << 10, 1 << 20 // of the room that is made at once
	buf = buf[:0]
	if size > int64(cap(buf)) {
		buf = slices.Grow(buf, int(min(size, most))+1)
	}
	for {
		if len(buf) == cap(buf) {
			buf = slices.Grow(buf, max(least, len(buf)))
		}
		n, err := r.Read(buf[len(buf):cap(buf)])
		buf = buf[:len(buf)+n]
		switch {
		case int64(len(buf)) > limit:
			return buf[:0], tooLarge(limit)
		case err == io.EOF:
			return buf, nil
		case err != nil:
			return buf[:0], err
		}
	}
}
