package encode

import (
	"fmt"
	"io"
	"strconv"

	"minutebook/model"
)

// ndjsonEncoder writes one record a line.
type ndjsonEncoder struct {
	w    io.Writer
	line jsonSink
}

func newNDJSON(w io.Writer, _ Options) Encoder { return &ndjsonEncoder{w: w} }

func (e *ndjsonEncoder) Encode(r *model.Record) error {
	e.line.buf, e.line.more = room(e.w, e.line.buf), false
	give(&e.line, r)
	e.line.buf = append(e.line.buf, '\n')
	if _, err := e.w.Write(e.line.buf); err != nil {
		return recordError("NDJSON", r, err)
	}
	return nil
}

func (*ndjsonEncoder) Close() error { return nil }

// room gives an empty buffer in which to put together what a writer is given:
// its own where it lends one, so that nothing is copied, else the one at hand.
func room(w io.Writer, own []byte) []byte {
	if lender, ok := w.(interface{ AvailableBuffer() []byte }); ok {
		return lender.AvailableBuffer()
	}
	return own[:0]
}

// jsonEncoder writes one array, record by record.
type jsonEncoder struct {
	w       io.Writer
	started bool
	element jsonSink
}

func newJSON(w io.Writer, _ Options) Encoder {
	return &jsonEncoder{w: w, element: jsonSink{lines: true}}
}

func (e *jsonEncoder) Encode(r *model.Record) error {
	before := byte('[')
	if e.started {
		before = ','
	}
	e.element.buf = append(room(e.w, e.element.buf), before)
	e.element.depth, e.element.more = 1, false
	give(&e.element, r)
	if _, err := e.w.Write(e.element.buf); err != nil {
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

// jsonSink writes JSON as encoding/json does, with <, > and & as they stand:
// records are read by programs and people, not pasted into web pages.
type jsonSink struct {
	buf   []byte
	lines bool // each value has a line of its own, indented by its depth
	depth int
	more  bool // a value stands before, in the same mapping or list
}

// key writes what stands before a value.
func (w *jsonSink) key(key string) {
	if w.more {
		w.buf = append(w.buf, ',')
	}
	w.more = true
	if w.lines {
		w.newLine()
	}
	if key == "" {
		return
	}
	w.buf = append(w.buf, '"')
	w.buf = append(w.buf, key...)
	w.buf = append(w.buf, '"', ':')
	if w.lines {
		w.buf = append(w.buf, ' ')
	}
}

func (w *jsonSink) newLine() {
	w.buf = append(w.buf, '\n')
	for range w.depth {
		w.buf = append(w.buf, ' ')
	}
}

func (w *jsonSink) begin(key string, bracket byte) {
	w.key(key)
	w.buf = append(w.buf, bracket)
	w.depth++
	w.more = false
}

func (w *jsonSink) end(bracket byte) {
	w.depth--
	if w.lines && w.more {
		w.newLine()
	}
	w.buf = append(w.buf, bracket)
	w.more = true
}

func (w *jsonSink) open(key string)     { w.begin(key, '{') }
func (w *jsonSink) close()              { w.end('}') }
func (w *jsonSink) openList(key string) { w.begin(key, '[') }
func (w *jsonSink) closeList()          { w.end(']') }

func (w *jsonSink) text(key, s string) {
	w.key(key)
	w.buf = appendQuoted(w.buf, s)
}

func (w *jsonSink) number(key string, n int) {
	w.key(key)
	w.buf = strconv.AppendInt(w.buf, int64(n), 10)
}

func (w *jsonSink) truth(key string) {
	w.key(key)
	w.buf = append(w.buf, "true"...)
}
