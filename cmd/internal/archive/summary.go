package archive

import (
	"cmp"
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"
)

// WriteText writes the summary for people.
func (s *Summary) WriteText(w io.Writer, run *Run) error {
	var b strings.Builder
	fmt.Fprintf(&b, "files        %s%s\n", grouped(s.Files), s.statusText())
	fmt.Fprintf(&b, "records      %s\n", grouped(s.Records))
	fmt.Fprintf(&b, "resolutions  %s, and %s motions\n", grouped(s.Resolutions), grouped(s.Motions))
	fmt.Fprintf(&b, "unplaced     %s lines\n", grouped(s.Unplaced))
	fmt.Fprintf(&b, "read         %s in %.1f s: %s files/s, %s/s\n",
		sizeText(s.Bytes), run.Seconds, grouped(int(run.FilesPerSecond)), sizeText(int64(run.BytesPerSecond)))
	if s.Pruned > 0 {
		fmt.Fprintf(&b, "pruned       %s\n", grouped(s.Pruned))
	}
	if len(s.Layouts) > 0 {
		fmt.Fprintf(&b, "\n%-24s %9s %9s %12s\n", "layout", "files", "records", "resolutions")
	}
	for _, name := range slices.Sorted(maps.Keys(s.Layouts)) {
		c := s.Layouts[name]
		fmt.Fprintf(&b, "%-24s %9s %9s %12s\n", name, grouped(c.Files), grouped(c.Records), grouped(c.Resolutions))
	}
	if len(s.Diagnostics) > 0 {
		fmt.Fprintf(&b, "\n%-24s %9s\n", "diagnostic", "times")
	}
	for _, code := range s.codes() {
		fmt.Fprintf(&b, "%-24s %9s\n", code, grouped(s.Diagnostics[code]))
	}
	_, err := io.WriteString(w, b.String())
	return err
}

// statusText lists the statuses that occur, nothing where all were converted.
func (s *Summary) statusText() string {
	var parts []string
	for _, status := range Statuses {
		if n := s.Status[status]; n > 0 {
			parts = append(parts, fmt.Sprintf("%s %s", grouped(n), status))
		}
	}
	if len(parts) == 0 {
		return ""
	}
	return ": " + strings.Join(parts, ", ")
}

// codes are the codes of the diagnostics, the most frequent first.
func (s *Summary) codes() []string {
	return slices.SortedFunc(maps.Keys(s.Diagnostics), func(a, b string) int {
		return cmp.Or(cmp.Compare(s.Diagnostics[b], s.Diagnostics[a]), cmp.Compare(a, b))
	})
}

// JSONReport writes a Report as JSON, file by file, so that it need not be held
// in memory.
type JSONReport struct {
	w     io.Writer
	lines *json.Encoder
	files int
	err   error
}

// NewJSONReport begins a report.
func NewJSONReport(w io.Writer) *JSONReport {
	r := &JSONReport{w: w, lines: json.NewEncoder(w)}
	r.lines.SetEscapeHTML(false)
	r.text(`{"files": [`)
	return r
}

// Add writes one more file.
func (r *JSONReport) Add(f *File) error {
	if r.files++; r.files > 1 {
		r.text(",")
	}
	r.text("\n")
	r.value(f)
	return r.err
}

// Close writes what stands below the files. It does not close the writer.
func (r *JSONReport) Close(s *Summary, run *Run) error {
	r.text("],\n\"summary\": ")
	r.value(s)
	r.text(",\n\"run\": ")
	r.value(run)
	r.text("}\n")
	return r.err
}

func (r *JSONReport) text(s string) {
	if r.err == nil {
		_, r.err = io.WriteString(r.w, s)
	}
}

func (r *JSONReport) value(v any) {
	if r.err == nil {
		r.err = r.lines.Encode(v)
	}
}
