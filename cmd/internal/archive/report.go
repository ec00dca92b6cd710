package archive

import (
	"fmt"
	"time"

	"minutebook/model"
)

// Status is what became of a source.
type Status string

// The statuses.
const (
	Converted Status = "converted" // its records were written
	Unchanged Status = "unchanged" // its records stand in the output already
	Edited    Status = "edited"    // a person changed its output, which was kept
	Skipped   Status = "skipped"   // it is no file: a symbolic link, a device
	Failed    Status = "failed"    // it could not be read or written
)

// Statuses lists all statuses, in the order in which people are told of them.
var Statuses = []Status{Converted, Unchanged, Edited, Skipped, Failed}

// Report is what became of every source of a run. But for Run, and the
// statuses, it is the same for every run over the same archive.
type Report struct {
	Files   []File  `json:"files"` // in the order of the input
	Summary Summary `json:"summary"`
	Run     Run     `json:"run"` // all that varies from run to run
}

// File is what became of one source. Of a source that is unchanged, the counts
// are those of the run that converted it.
type File struct {
	File        string         `json:"file"`             // its name, as records give it in source.file
	Output      string         `json:"output,omitempty"` // where its records are, below OUT; empty unless a tree is written
	Status      Status         `json:"status"`
	Error       string         `json:"error,omitempty"`  // why it failed or was kept or skipped, and what to do
	Bytes       int64          `json:"bytes"`            // of the source
	Layout      string         `json:"layout,omitempty"` // one of model's layouts
	Records     int            `json:"records"`
	Resolutions int            `json:"resolutions"`
	Motions     int            `json:"motions"`
	Years       map[string]int `json:"years,omitempty"`       // records by the year of their meeting's date, where they have one
	Diagnostics map[string]int `json:"diagnostics,omitempty"` // by code
	Unplaced    int            `json:"unplaced"`              // lines that no rule could place
}

// Counts are sums over sources.
type Counts struct {
	Files       int   `json:"files"`
	Records     int   `json:"records"`
	Resolutions int   `json:"resolutions"`
	Motions     int   `json:"motions"`
	Unplaced    int   `json:"unplaced"` // lines
	Bytes       int64 `json:"bytes"`
}

// Summary is what a report says of all its files together.
type Summary struct {
	Counts
	Status      map[Status]int     `json:"status"`
	Layouts     map[string]*Counts `json:"layouts"`     // by layout; files without records have none
	Diagnostics map[string]int     `json:"diagnostics"` // by code
	Pruned      int                `json:"pruned"`      // outputs removed because their source is gone
}

// Run is what varies from run to run.
type Run struct {
	Started        time.Time `json:"started"`
	Seconds        float64   `json:"seconds"`
	FilesPerSecond float64   `json:"files_per_second"`
	BytesPerSecond float64   `json:"bytes_per_second"`
	Jobs           int       `json:"jobs"`        // workers
	Interrupted    bool      `json:"interrupted"` // stopped before all files were done
	Version        string    `json:"version"`     // as `minutebook version` prints it
}

// Add counts one more file.
func (s *Summary) Add(f *File) {
	if s.Status == nil {
		*s = Summary{Status: make(map[Status]int), Layouts: make(map[string]*Counts), Diagnostics: make(map[string]int), Pruned: s.Pruned}
	}
	s.Status[f.Status]++
	s.Counts.add(f)
	for code, n := range f.Diagnostics {
		s.Diagnostics[code] += n
	}
	if f.Layout == "" {
		return
	}
	if s.Layouts[f.Layout] == nil {
		s.Layouts[f.Layout] = &Counts{}
	}
	s.Layouts[f.Layout].add(f)
}

func (c *Counts) add(f *File) {
	c.Files++
	c.Records += f.Records
	c.Resolutions += f.Resolutions
	c.Motions += f.Motions
	c.Unplaced += f.Unplaced
	c.Bytes += f.Bytes
}

// Gravest is the severity of the gravest diagnostic that was counted, empty
// where there was none.
func (s *Summary) Gravest() model.Severity {
	var gravest model.Severity
	for _, code := range model.Codes {
		if s.Diagnostics[code.Code] > 0 && (gravest == "" || code.Severity.AtLeast(gravest)) {
			gravest = code.Severity
		}
	}
	return gravest
}

// count fills in what the records of a source hold.
func (f *File) count(records []*model.Record) {
	f.Records = len(records)
	for _, r := range records {
		f.Layout = r.Source.Layout
		for _, item := range r.Items {
			f.Resolutions += len(item.Resolutions)
			f.Motions += len(item.Motions)
		}
		if r.Meeting != nil && len(r.Meeting.Date) >= len("2009") {
			f.Years = increment(f.Years, r.Meeting.Date[:len("2009")])
		}
		for _, d := range r.Diagnostics {
			f.Diagnostics = increment(f.Diagnostics, d.Code)
		}
		for _, u := range r.Unplaced {
			f.Unplaced += linesOf(u.At)
		}
	}
}

func increment(m map[string]int, key string) map[string]int {
	if m == nil {
		m = make(map[string]int, 1)
	}
	m[key]++
	return m
}

// linesOf counts the lines that a place of a record spans: "38:12-41:9" is
// four.
func linesOf(at string) int {
	var first, firstColumn, last, lastColumn int
	if _, err := fmt.Sscanf(at, "%d:%d-%d:%d", &first, &firstColumn, &last, &lastColumn); err != nil {
		return 1
	}
	return last - first + 1
}
