package archivetest

import (
	"archive/tar"
	"archive/zip"
	"bytes"
	"compress/gzip"
	"io"
	"path"
	"strings"
)

// holder is what sources stand in: a folder, or an archive that is collected in
// memory and written when it is closed.
type holder struct {
	dir  string // the folder of the whole archive
	name string // of the archive, empty for none
	buf  bytes.Buffer

	zip  *zip.Writer
	gzip *gzip.Writer
	tar  *tar.Writer
}

func newHolder(dir, name string) *holder {
	h := &holder{dir: dir, name: name}
	switch h.kind() {
	case ".zip":
		h.zip = zip.NewWriter(&h.buf)
	case ".gz":
		h.gzip = gzip.NewWriter(&h.buf)
		h.tar = tar.NewWriter(h.gzip)
	}
	return h
}

// kind is the ending of an archive, empty for a folder.
func (h *holder) kind() string { return path.Ext(h.name) }

func (h *holder) add(s source) error {
	switch h.kind() {
	case ".zip":
		w, err := h.zip.Create(s.name)
		if err != nil {
			return err
		}
		_, err = io.WriteString(w, s.text)
		return err
	case ".gz":
		if err := h.tar.WriteHeader(&tar.Header{Name: s.name, Mode: 0o644, Size: int64(len(s.text))}); err != nil {
			return err
		}
		_, err := io.WriteString(h.tar, s.text)
		return err
	}
	return folder(h.dir, s)
}

// close writes an archive. One within another is written with that around it,
// in which it is alone.
func (h *holder) close() error {
	switch h.kind() {
	case ".zip":
		if err := h.zip.Close(); err != nil {
			return err
		}
	case ".gz":
		if err := h.tar.Close(); err != nil {
			return err
		}
		if err := h.gzip.Close(); err != nil {
			return err
		}
	default:
		return nil
	}
	outer, inner, nested := strings.Cut(h.name, ".zip/")
	if !nested {
		return folder(h.dir, source{h.name, h.buf.String()})
	}
	around := newHolder(h.dir, outer+".zip")
	if err := around.add(source{inner, h.buf.String()}); err != nil {
		return err
	}
	return around.close()
}
