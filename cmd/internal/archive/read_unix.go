//go:build !windows

package archive

import (
	"errors"
	"io"
	"io/fs"
	"syscall"
)

// sourceFile is a file that is read as it stands. An os.File would be made known
// to the runtime's poller first, which no file on disk is for: of the nine system
// calls that a small file takes, five are for that.
type sourceFile struct {
	path string
	fd   int
}

// openSource opens a source to be read.
func openSource(path string) (io.ReadCloser, error) {
	fd, err := uninterrupted(func() (int, error) { return syscall.Open(path, syscall.O_RDONLY|syscall.O_CLOEXEC, 0) })
	if err != nil {
		return nil, &fs.PathError{Op: "open", Path: path, Err: err}
	}
	return &sourceFile{path, fd}, nil
}

func (f *sourceFile) Read(p []byte) (int, error) {
	n, err := uninterrupted(func() (int, error) { return syscall.Read(f.fd, p) })
	switch {
	case err != nil:
		return 0, &fs.PathError{Op: "read", Path: f.path, Err: err}
	case n == 0 && len(p) > 0:
		return 0, io.EOF
	}
	return n, nil
}

func (f *sourceFile) Close() error { return syscall.Close(f.fd) }

// uninterrupted makes a system call again that a signal interrupted.
func uninterrupted(call func() (int, error)) (int, error) {
	for {
		if n, err := call(); !errors.Is(err, syscall.EINTR) {
			return n, err
		}
	}
}
