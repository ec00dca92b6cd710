package archive

import (
	"io"

	"minutebook/model/encode"
)

// Stream is one output for the records of all sources.
type Stream struct{ joiner *encode.Joiner }

// NewStream returns a Stream to a writer.
func NewStream(w io.Writer, format encode.Format, opt encode.Options) (*Stream, error) {
	j, err := encode.NewJoiner(w, format, opt)
	return &Stream{j}, err
}

func (s *Stream) name(int) string                  { return "" }
func (s *Stream) kept(*File, []byte) (bool, error) { return false, nil }
func (s *Stream) put(int, *result) error           { return nil }

func (s *Stream) deliver(r *result) error {
	if r.stream == nil {
		return nil
	}
	return s.joiner.Join(r.stream.Bytes())
}

// Close writes what must follow the last record.
func (s *Stream) Close() error { return s.joiner.Close() }
