package archive

import (
	"bytes"
	"encoding/json"
	"io"
)

// JSONReport writes a Report as JSON, file by file, so that it need not be held
// in memory.
type JSONReport struct {
	w     io.Writer
	buf   bytes.Buffer
	lines *json.Encoder // into buf
	files int
}

// NewJSONReport begins a report.
func NewJSONReport(w io.Writer) *JSONReport {
	r := &JSONReport{w: w}
	r.lines = json.NewEncoder(&r.buf)
	r.lines.SetEscapeHTML(false)
	r.buf.WriteString(`{"files": [`)
	return r
}

// Add writes one more file.
func (r *JSONReport) Add(f *File) error {
	if r.files++; r.files > 1 {
		r.buf.WriteByte(',')
	}
	r.buf.WriteByte('\n')
	return r.value(f)
}

// Close writes what stands below the files. It does not close the writer.
func (r *JSONReport) Close(s *Summary, run *Run) error {
	r.buf.WriteString("\n],\n\"summary\": ")
	if err := r.value(s); err != nil {
		return err
	}
	r.buf.WriteString(",\n\"run\": ")
	if err := r.value(run); err != nil {
		return err
	}
	_, err := io.WriteString(r.w, "}\n")
	return err
}

// value writes what is in the buffer and then v.
func (r *JSONReport) value(v any) error {
	if err := r.lines.Encode(v); err != nil {
		return err
	}
	_, err := r.w.Write(bytes.TrimSuffix(r.buf.Bytes(), []byte("\n")))
	r.buf.Reset()
	return err
}
