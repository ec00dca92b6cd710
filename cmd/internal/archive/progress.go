package archive

import (
	"fmt"
	"io"
	"time"

	"github.com/schollz/progressbar/v3"
)

// Progress shows how far a run has come, on a stream on which other lines are
// written too.
type Progress interface {
	// Step counts one more source.
	Step()
	// Aside makes room for a line that f writes.
	Aside(f func())
	// Close takes away what would be in the way of what follows.
	Close()
}

// NoProgress shows nothing.
type NoProgress struct{}

func (NoProgress) Step()          {}
func (NoProgress) Aside(f func()) { f() }
func (NoProgress) Close()         {}

// bar is a bar on a terminal.
type bar struct{ *progressbar.ProgressBar }

// NewBar returns a bar with the sources done, their share, the rate and the
// time left.
func NewBar(w io.Writer, total int) Progress {
	return bar{progressbar.NewOptions(total,
		progressbar.OptionSetWriter(w),
		progressbar.OptionSetWidth(20),
		progressbar.OptionShowCount(),
		progressbar.OptionShowIts(),
		progressbar.OptionSetItsString("files"),
		progressbar.OptionSetPredictTime(true),
		progressbar.OptionThrottle(100*time.Millisecond),
		progressbar.OptionClearOnFinish(),
	)}
}

func (b bar) Step() { b.Add(1) }

func (b bar) Aside(f func()) {
	b.Clear()
	f()
	b.RenderBlank()
}

func (b bar) Close() { b.Clear() }

// plain writes a line now and then.
type plain struct {
	NoProgress
	w           io.Writer
	total, done int
	begun, last time.Time
	interval    time.Duration
	now         func() time.Time
}

// NewPlain returns a Progress that writes a line each interval, for logs.
func NewPlain(w io.Writer, total int, interval time.Duration, now func() time.Time) Progress {
	return &plain{w: w, total: total, begun: now(), last: now(), interval: interval, now: now}
}

func (p *plain) Step() {
	p.done++
	now := p.now()
	if now.Sub(p.last) < p.interval {
		return
	}
	p.last = now
	spent := now.Sub(p.begun)
	left := time.Duration(float64(spent) / float64(p.done) * float64(p.total-p.done))
	fmt.Fprintf(p.w, "minutebook: %s of %s files, %d %%, %.0f files/s, %s left\n",
		grouped(p.done), grouped(p.total), 100*p.done/p.total, float64(p.done)/spent.Seconds(), left.Round(time.Second))
}
