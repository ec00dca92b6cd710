package archive

import (
	"bytes"
	"cmp"
	"crypto/sha256"
	_ "embed"
	"encoding/base64"
	"fmt"
	"html/template"
	"io"
	"maps"
	"slices"
	"strings"

	"minutebook/model"
)

// The parts of the page. It is one file: nothing is fetched from anywhere.
var (
	//go:embed report/report.tmpl
	reportPage string
	//go:embed report/report.css
	reportStyle string
	//go:embed report/report.js
	reportScript string
)

var reportTemplates = template.Must(template.New("report").Funcs(template.FuncMap{
	"count": grouped, "size": sizeText,
}).Parse(reportPage))

// reportPolicy has a browser run the one script of the page and no other, and
// fetch nothing: the names of files come from strangers.
var reportPolicy = fmt.Sprintf("default-src 'none'; style-src '%s'; script-src '%s'; base-uri 'none'; form-action 'none'",
	sourceHash(reportStyle), sourceHash(reportScript))

// sourceHash names a style or script as Content-Security-Policy does.
func sourceHash(text string) string {
	sum := sha256.Sum256([]byte(text))
	return "sha256-" + base64.StdEncoding.EncodeToString(sum[:])
}

const (
	// reportRows is how many files a page lists; a browser that shows many more
	// in one table is no joy to use. Those that want a look come on top.
	reportRows = 20_000
	// reportFirst is how many files a page puts first.
	reportFirst = 50
)

// HTMLReport writes a Report as a page for people.
type HTMLReport struct {
	w        io.Writer
	rows     bytes.Buffer
	listed   int
	leftOut  int
	first    []reportRow // the gravest, and some more
	wanting  int         // files that want a look
	codes    map[string]int
	meetings meetings
}

// NewHTMLReport begins a report.
func NewHTMLReport(w io.Writer) *HTMLReport {
	return &HTMLReport{w: w, codes: make(map[string]int), meetings: make(meetings)}
}

// Add takes one more file.
func (r *HTMLReport) Add(f *File) error {
	row := reportRow{File: *f}
	for code, n := range f.Diagnostics {
		r.codes[code]++
		if known, _ := model.LookUp(code); known.Severity.AtLeast(model.Warning) {
			row.Warnings += n
		}
	}
	r.meetings.add(f)
	wants := row.wantsLook()
	if wants {
		r.wanting++
		if r.first = append(r.first, row); len(r.first) == 2*reportFirst {
			r.cutFirst()
		}
	}
	if r.listed >= reportRows && !wants {
		r.leftOut++
		return nil
	}
	r.listed++
	return reportTemplates.ExecuteTemplate(&r.rows, "row", row)
}

// cutFirst keeps the gravest of the files that want a look.
func (r *HTMLReport) cutFirst() {
	slices.SortStableFunc(r.first, func(a, b reportRow) int {
		return cmp.Or(
			cmp.Compare(b.gravity(), a.gravity()),
			cmp.Compare(b.Warnings+b.Unplaced, a.Warnings+a.Unplaced),
		)
	})
	r.first = r.first[:min(len(r.first), reportFirst)]
}

// Close writes the page. It does not close the writer.
func (r *HTMLReport) Close(s *Summary, run *Run) error {
	r.cutFirst()
	return reportTemplates.ExecuteTemplate(r.w, "page", reportView{
		Policy: reportPolicy, Style: template.CSS(reportStyle), Script: template.JS(reportScript),
		Counts: s.Counts, Run: run, Statuses: statusViews(s), ByLayout: layoutViews(s), Diagnostics: r.diagnosticViews(s),
		First: r.first, Wanting: r.wanting,
		Chart: r.meetings.chart(),
		Rows:  template.HTML(r.rows.String()), RowsShown: reportRows, LeftOut: r.leftOut,
	})
}

// reportView is what the page shows.
type reportView struct {
	Policy string
	Style  template.CSS
	Script template.JS
	Counts
	Run         *Run
	Statuses    []statusView
	ByLayout    []layoutView
	Diagnostics []diagnosticView
	First       []reportRow
	Wanting     int
	Chart       *chart
	Rows        template.HTML // made by the template of a row
	RowsShown   int
	LeftOut     int
}

// reportRow is one file as a page shows it.
type reportRow struct {
	File
	Warnings int // diagnostics of severity warning and above
}

// Bad says whether something went wrong with the file.
func (r reportRow) Bad() bool { return r.Status.bad() }

func (s Status) bad() bool { return s == Failed || s == Edited }

func (r reportRow) wantsLook() bool { return r.Bad() || r.Warnings > 0 || r.Unplaced > 0 }

// gravity ranks files: what failed comes before what was kept as edited, and
// that before all others.
func (r reportRow) gravity() int {
	return slices.Index([]Status{Edited, Failed}, r.Status)
}

// Codes tells the diagnostics of a file: "clause-jump ×2, no-date".
func (r reportRow) Codes() string {
	var parts []string
	for _, code := range slices.Sorted(maps.Keys(r.Diagnostics)) {
		if n := r.Diagnostics[code]; n > 1 {
			code = fmt.Sprintf("%s ×%d", code, n)
		}
		parts = append(parts, code)
	}
	return strings.Join(parts, ", ")
}

// Why tells what to look at.
func (r reportRow) Why() string { return cmp.Or(r.Error, r.Codes(), "lines that no rule could place") }

// YearText tells the years of a file's meetings.
func (r reportRow) YearText() string {
	years := slices.Sorted(maps.Keys(r.Years))
	switch len(years) {
	case 0:
		return ""
	case 1:
		return years[0]
	}
	return years[0] + "–" + years[len(years)-1]
}

// statusView is how many files have a status.
type statusView struct {
	Name  string
	Files int
	Bad   bool
}

func statusViews(s *Summary) []statusView {
	var list []statusView
	for _, status := range Statuses {
		if n := s.Status[status]; n > 0 {
			name := string(status)
			list = append(list, statusView{strings.ToUpper(name[:1]) + name[1:], n, status.bad()})
		}
	}
	return list
}

// layoutView is what the files of a layout hold.
type layoutView struct {
	Name string
	Counts
}

func layoutViews(s *Summary) []layoutView {
	var list []layoutView
	for _, name := range slices.Sorted(maps.Keys(s.Layouts)) {
		list = append(list, layoutView{name, *s.Layouts[name]})
	}
	return list
}

// diagnosticView is one code, how often it was given and in how many files.
type diagnosticView struct {
	model.Code
	Times, Files int
}

func (r *HTMLReport) diagnosticViews(s *Summary) []diagnosticView {
	var list []diagnosticView
	for _, code := range s.codes() {
		known, _ := model.LookUp(code)
		known.Code = code
		list = append(list, diagnosticView{known, s.Diagnostics[code], r.codes[code]})
	}
	return list
}
