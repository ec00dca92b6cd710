package archive

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
)

func TestPlainProgressWritesALineAnInterval(t *testing.T) {
	var b strings.Builder
	now := time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC)
	p := NewPlain(&b, 5000, 10*time.Second, func() time.Time { return now })
	for range 2500 {
		now = now.Add(10 * time.Millisecond)
		p.Step()
	}
	p.Close()
	assert.Equal(t, `minutebook: 1,000 of 5,000 files, 20 %, 100 files/s, 40s left
minutebook: 2,000 of 5,000 files, 40 %, 100 files/s, 30s left
`, b.String())
}

func TestBarShowsFilesShareRateAndTimeLeft(t *testing.T) {
	var b strings.Builder
	p := NewBar(&b, 4)
	p.Step()
	p.Aside(func() { b.WriteString("(aside)") })
	p.Step()
	p.Close()
	assert.Contains(t, b.String(), "25%")
	assert.Contains(t, b.String(), "1/4")
	assert.Contains(t, b.String(), "files/")
	before, after, _ := strings.Cut(b.String(), "(aside)")
	assert.True(t, strings.HasSuffix(before, "\r"), "the line was cleared: %q", before)
	assert.NotEmpty(t, after)
	assert.True(t, strings.HasSuffix(after, "\r"), "nothing is left at the end: %q", after)
}
