package cli

import (
	"os"
	"path/filepath"
)

// pendingFile does what renameio does elsewhere, which leaves Windows out
// because a rename is not promised to be atomic there. It is the best that
// Windows offers: the file stands under another name until it is whole.
type pendingFile struct {
	*os.File
	path string
	done bool
}

// removeStale leaves what killed runs left behind: nothing tells here whether
// another run holds it.
func removeStale(string) {}

func newPendingFile(path string) (pending, error) {
	f, err := os.CreateTemp(filepath.Dir(path), "."+filepath.Base(path)+"*")
	if err != nil {
		return nil, err
	}
	return &pendingFile{File: f, path: path}, nil
}

func (p *pendingFile) CloseAtomicallyReplace() error {
	if err := p.Sync(); err != nil {
		return err
	}
	if err := p.Close(); err != nil {
		return err
	}
	err := os.Rename(p.Name(), p.path)
	p.done = err == nil
	return err
}

func (p *pendingFile) Cleanup() error {
	if p.done {
		return nil
	}
	p.Close()
	return os.Remove(p.Name())
}
