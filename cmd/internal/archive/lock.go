package archive

import "errors"

// ErrLocked says that another run is at work on a tree.
var ErrLocked = errors.New("another run is at work there; wait until it is done")
