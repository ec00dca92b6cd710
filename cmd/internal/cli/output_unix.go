//go:build !windows

package cli

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"syscall"

	"github.com/google/renameio/v2"
)

// pendingFile is a file of renameio's, with a lock by which other runs know that
// somebody is at work on it. The lock ends with the run, however it ends.
type pendingFile struct {
	*renameio.PendingFile
	lock int // a descriptor of its own, since the file is closed before it is renamed
}

func newPendingFile(path string) (pending, error) {
	removeStale(path)
	for {
		file, err := renameio.NewPendingFile(path,
			renameio.WithTempDir(filepath.Dir(path)),
			renameio.WithPermissions(0o666),
			renameio.WithExistingPermissions())
		if err != nil {
			return nil, err
		}
		p := &pendingFile{PendingFile: file, lock: -1}
		if lock, err := syscall.Dup(int(file.Fd())); err == nil {
			p.lock = lock
			flock(lock, syscall.LOCK_EX) // not every file system has locks; there nothing is removed either
		}
		if !p.vanished() {
			return p, nil
		}
		p.Cleanup() // another run removed it before it was locked
	}
}

// vanished says whether the file is not there any more.
func (p *pendingFile) vanished() bool {
	_, err := os.Lstat(p.Name())
	return errors.Is(err, os.ErrNotExist)
}

func (p *pendingFile) CloseAtomicallyReplace() error {
	defer p.unlock()
	return p.PendingFile.CloseAtomicallyReplace()
}

func (p *pendingFile) Cleanup() error {
	defer p.unlock()
	return p.PendingFile.Cleanup()
}

func (p *pendingFile) unlock() {
	if p.lock >= 0 {
		syscall.Close(p.lock)
		p.lock = -1
	}
}

// removeStale removes what earlier runs that were killed left beside the output of
// a path: files that are named as pending ones are, and that no run holds. What
// cannot be removed does no harm.
func removeStale(path string) {
	if target, err := filepath.EvalSymlinks(path); err == nil {
		path = target
	}
	dir, err := os.Open(filepath.Dir(path))
	if err != nil {
		return
	}
	defer dir.Close()
	for {
		names, err := dir.Readdirnames(1024)
		for _, name := range names {
			if isPendingName(name, filepath.Base(path)) {
				removeUnheld(filepath.Join(filepath.Dir(path), name))
			}
		}
		if err != nil {
			return
		}
	}
}

// isPendingName says whether a file may be a pending one of an output: a full stop,
// the output's name, and a random number of 63 bits, hardly any of which is short.
func isPendingName(name, output string) bool {
	const shortest, longest = 12, 19
	number, ok := strings.CutPrefix(name, "."+output)
	return ok && len(number) >= shortest && len(number) <= longest && strings.Trim(number, "0123456789") == ""
}

// removeUnheld removes a file unless some run holds it.
func removeUnheld(path string) {
	info, err := os.Lstat(path)
	if err != nil || !info.Mode().IsRegular() {
		return
	}
	fd, err := syscall.Open(path, syscall.O_RDONLY|syscall.O_NOFOLLOW|syscall.O_NONBLOCK|syscall.O_CLOEXEC, 0)
	if err != nil {
		return
	}
	defer syscall.Close(fd)
	if flock(fd, syscall.LOCK_EX|syscall.LOCK_NB) == nil {
		os.Remove(path)
	}
}

// flock takes a lock on an open file.
func flock(fd, how int) error {
	for {
		if err := syscall.Flock(fd, how); !errors.Is(err, syscall.EINTR) {
			return err
		}
	}
}
