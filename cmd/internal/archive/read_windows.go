package archive

import (
	"io"
	"os"
)

// openSource opens a source to be read.
func openSource(path string) (io.ReadCloser, error) { return os.Open(path) }
