package encode

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"

	"minutebook/model"
)

// ndjsonEncoder writes one record a line.
type ndjsonEncoder struct {
	lines *json.Encoder
}

func newNDJSON(w io.Writer, _ Options) Encoder {
	return ndjsonEncoder{plainJSON(w)}
}

// plainJSON returns an encoder that leaves <, > and & as they stand: records
// are read by programs and people, not pasted into web pages. It writes each
// value in one call.
func plainJSON(w io.Writer) *json.Encoder {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	return e
}

func (e ndjsonEncoder) Encode(r *model.Record) error {
	if err := e.lines.Encode(r); err != nil {
		return recordError("NDJSON", r, err)
	}
	return nil
}

func (ndjsonEncoder) Close() error { return nil }

// jsonEncoder writes one array, record by record.
type jsonEncoder struct {
	w       io.Writer
	started bool
	buf     bytes.Buffer
	element *json.Encoder // into buf
}

func newJSON(w io.Writer, _ Options) Encoder {
	e := &jsonEncoder{w: w}
	e.element = plainJSON(&e.buf)
	e.element.SetIndent(" ", " ")
	return e
}

func (e *jsonEncoder) Encode(r *model.Record) error {
	e.buf.Reset()
	if e.started {
		e.buf.WriteString(",\n ")
	} else {
		e.buf.WriteString("[\n ")
	}
	if err := e.element.Encode(r); err != nil {
		return recordError("JSON", r, err)
	}
	e.buf.Truncate(e.buf.Len() - 1) // the line end, before which a comma may have to stand
	if _, err := e.w.Write(e.buf.Bytes()); err != nil {
		return recordError("JSON", r, err)
	}
	e.started = true
	return nil
}

func (e *jsonEncoder) Close() error {
	end := "\n]\n"
	if !e.started {
		end = "[]\n"
	}
	if _, err := io.WriteString(e.w, end); err != nil {
		return fmt.Errorf("end the JSON array: %w", err)
	}
	return nil
}
