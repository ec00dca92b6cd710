//go:build !windows

package cli

import (
	"path/filepath"

	"github.com/google/renameio/v2"
)

func newPendingFile(path string) (pending, error) {
	return renameio.NewPendingFile(path,
		renameio.WithTempDir(filepath.Dir(path)),
		renameio.WithPermissions(0o666),
		renameio.WithExistingPermissions())
}
