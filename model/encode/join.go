package encode

import (
	"bytes"
	"fmt"
	"io"
)

// joints are what stands before, between and after the records of a format,
// where anything does. What opens a CSV is asked of its encoder: it depends on
// the options.
var joints = map[string]struct{ before, between, after string }{
	"yaml": {"", "---\n", ""},
	"json": {"[\n ", ",\n ", "\n]\n"},
}

// Joiner makes one stream of several whole ones, so that sources can be encoded
// apart from each other, by several goroutines, and written in order. What
// comes is the same, byte for byte, as if one Encoder had written all records.
type Joiner struct {
	w       io.Writer
	started bool

	before, between, after, empty []byte
}

// NewJoiner returns a Joiner of streams that were written in a format with
// these options.
func NewJoiner(w io.Writer, format Format, opt Options) (*Joiner, error) {
	var empty bytes.Buffer
	if err := format.New(&empty, opt).Close(); err != nil {
		return nil, err
	}
	joint, ok := joints[format.Name]
	if !ok {
		joint.before = empty.String()
	}
	return &Joiner{
		w:      w,
		before: []byte(joint.before), between: []byte(joint.between), after: []byte(joint.after), empty: empty.Bytes(),
	}, nil
}

// Join writes what stands in a whole stream after all that was joined before.
func (j *Joiner) Join(stream []byte) error {
	if bytes.Equal(stream, j.empty) {
		return nil
	}
	records := bytes.TrimSuffix(bytes.TrimPrefix(stream, j.before), j.after)
	opening := j.between
	if !j.started {
		opening = j.before
	}
	j.started = true
	for _, part := range [][]byte{opening, records} {
		if len(part) == 0 {
			continue
		}
		if _, err := j.w.Write(part); err != nil {
			return err
		}
	}
	return nil
}

// Close writes what must follow the last record. It does not close the writer.
func (j *Joiner) Close() error {
	end := j.after
	if !j.started {
		end = j.empty
	}
	if _, err := j.w.Write(end); err != nil {
		return fmt.Errorf("end the stream: %w", err)
	}
	return nil
}
