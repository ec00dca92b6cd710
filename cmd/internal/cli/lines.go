package cli

import (
	"bufio"
	"bytes"
	"errors"
	"io"
)

// lineReader reads lines of any length up to a limit, without their line feed.
// What is longer is passed over and never held.
type lineReader struct {
	r     *bufio.Reader
	limit int64
	line  []byte
}

// errLongLine is a line above the limit. The next call reads the line after it.
var errLongLine = errors.New("the line is too long")

// inputBuffer is how many bytes of lines are asked for at once.
const inputBuffer = 64 << 10

func newLineReader(r io.Reader, limit int64) *lineReader {
	return &lineReader{r: bufio.NewReaderSize(r, inputBuffer), limit: limit}
}

// next returns the next line, which holds until the call after. A last line
// needs no line feed. After it comes io.EOF.
func (l *lineReader) next() ([]byte, error) {
	l.line = l.line[:0]
	length := int64(0)
	for {
		piece, err := l.r.ReadSlice('\n')
		ended := err == nil
		piece = bytes.TrimSuffix(piece, []byte("\n"))
		if length += int64(len(piece)); length <= l.limit {
			l.line = append(l.line, piece...)
		}
		switch {
		case errors.Is(err, bufio.ErrBufferFull):
			continue
		case errors.Is(err, io.EOF) && length > 0:
			ended = true
		case !ended:
			return nil, err
		}
		if length > l.limit {
			return nil, errLongLine
		}
		return l.line, nil
	}
}
