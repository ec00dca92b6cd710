package archive

import (
	"archive/tar"
	"archive/zip"
	"compress/flate"
	"compress/gzip"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"syscall"
)

// fault is why a source was not converted, and what a person can do.
type fault struct {
	reason string
	advice string
	skip   bool // it is nothing that could be converted, and no failure
	err    error
}

func newFault(reason, advice string) *fault { return &fault{reason: reason, advice: advice} }

// skipped is a fault that is no failure.
func skipped(reason, advice string) *fault {
	return &fault{reason: reason, advice: advice, skip: true}
}

func (f *fault) Error() string {
	if f.advice == "" {
		return f.reason
	}
	return f.reason + "; " + f.advice
}

func (f *fault) Unwrap() error { return f.err }

// knownFaults are the errors of which more can be said than they say, in the
// order in which they are tried.
var knownFaults = []struct {
	is             error
	reason, advice string // an empty reason keeps the error's own
}{
	{fs.ErrPermission, "", "give yourself the right to read it, or leave it out with --exclude"},
	{fs.ErrNotExist, "it vanished after the archive was listed", "run again"},
	{zip.ErrChecksum, "it is damaged: its checksum is wrong", "get the archive again"},
	{zip.ErrAlgorithm, "it is compressed in a way that is not known here", "unpack the archive first"},
	{zip.ErrFormat, "it is damaged, or no zip archive", "get the archive again"},
	{gzip.ErrChecksum, "it is damaged: its checksum is wrong", "get the archive again"},
	{gzip.ErrHeader, "it is damaged, or not compressed by gzip", "get the archive again"},
	{tar.ErrHeader, "it is damaged, or no tar archive", "get the archive again"},
	{io.ErrUnexpectedEOF, "it is damaged: it ends too soon", "get the archive again"},
	{syscall.ENAMETOOLONG, "", "give it a shorter name"},
}

// explain makes of an error what is told of it.
func explain(err error) *fault {
	known := (*fault)(nil)
	if errors.As(err, &known) {
		return known
	}
	if corrupt := flate.CorruptInputError(0); errors.As(err, &corrupt) {
		return &fault{reason: "it is damaged: what is compressed makes no sense", advice: "get the archive again", err: err}
	}
	reason := err
	if of := (*fs.PathError)(nil); errors.As(err, &of) {
		reason = of.Err // it names the file, which was named already
	}
	for _, k := range knownFaults {
		if errors.Is(err, k.is) {
			if k.reason == "" {
				return &fault{reason: reason.Error(), advice: k.advice, err: err}
			}
			return &fault{reason: k.reason, advice: k.advice, err: err}
		}
	}
	return &fault{reason: reason.Error(), err: err}
}

// tooLarge refuses a source by its size.
func tooLarge(limit int64) *fault {
	return newFault(fmt.Sprintf("it is larger than %s, the most that is read", sizeText(limit)), "--max-bytes sets another limit")
}
