package cli

import (
	"bufio"
	"io"
	"os"
	"path/filepath"
)

// output is where records go: standard output, or a file that appears whole or
// not at all.
type output struct {
	io.Writer // takes records; each must come in one piece
	buffer    *bufio.Writer
	name      string
	file      pending // nil for standard output
}

// pending is a file that is being written under another name. Nothing is seen
// under its own name before CloseAtomicallyReplace; Cleanup removes it, unless
// it has been put in place.
type pending interface {
	Write([]byte) (int, error)
	CloseAtomicallyReplace() error
	Cleanup() error
}

// stdoutName is what messages call standard output.
const stdoutName = "standard output"

// outputBuffer is how many bytes are collected for one write.
const outputBuffer = 64 << 10

// create opens the output of a path; none, and "-", are standard output.
func (a *app) create(path string) (*output, error) {
	if path == "" || path == stdinName {
		buffer := bufio.NewWriterSize(a.out, outputBuffer)
		if a.outTerminal {
			return &output{Writer: screen{buffer}, buffer: buffer, name: stdoutName}, nil
		}
		return &output{Writer: buffer, buffer: buffer, name: stdoutName}, nil
	}
	file, err := openPending(path)
	if err != nil {
		return nil, newFileError(path, err)
	}
	buffer := bufio.NewWriterSize(file, outputBuffer)
	return &output{Writer: buffer, buffer: buffer, name: path, file: file}, nil
}

// openPending opens what stands behind a path. A link is followed, so that the
// file it points to is replaced and not the link. What is no regular file (a
// device, a pipe) cannot be replaced: it is written straight.
func openPending(path string) (pending, error) {
	if target, err := filepath.EvalSymlinks(path); err == nil {
		path = target
	}
	if info, err := os.Stat(path); err == nil && !info.Mode().IsRegular() {
		f, err := os.OpenFile(path, os.O_WRONLY, 0)
		return straight{f}, err
	}
	return newPendingFile(path)
}

// straight is a file that is written as it stands.
type straight struct{ *os.File }

func (s straight) CloseAtomicallyReplace() error { return s.Close() }
func (s straight) Cleanup() error                { return s.Close() }

// commit writes out what is left and puts the file in place.
func (o *output) commit() error {
	err := o.buffer.Flush()
	if err == nil && o.file != nil {
		err = o.file.CloseAtomicallyReplace()
	}
	if err != nil {
		return newFileError(o.name, err)
	}
	return nil
}

// discard gives up what was not committed. After commit it does nothing.
func (o *output) discard() {
	if o.file != nil {
		o.file.Cleanup()
	}
}
