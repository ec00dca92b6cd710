package archive

import (
	"cmp"
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
	fmt.Fprintf(&b, "resolutions  %s\n", grouped(s.Resolutions))
	fmt.Fprintf(&b, "motions      %s\n", grouped(s.Motions))
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
