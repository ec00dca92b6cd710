package archive

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"sync/atomic"
	"syscall"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"minutebook/model"
	"minutebook/model/encode"
	"minutebook/parser"
)

// manyPages writes n pages below a folder.
func manyPages(t *testing.T, dir string, n int) {
	t.Helper()
	all := files{}
	for i := range n {
		all[fmt.Sprintf("%02d/%d.txt", i%7, i)] = page(fmt.Sprintf("%d moorings be let", i)) + strings.Repeat("\nA word.\n", i%50)
	}
	writeFiles(t, dir, all)
}

func TestStreamIsTheSameWhateverTheNumberOfWorkers(t *testing.T) {
	dir := t.TempDir()
	manyPages(t, dir, 200)
	writeFiles(t, dir, files{"03/bad.txt": "%PDF-1.4", "empty.txt": ""})
	for _, f := range encode.Formats {
		var first string
		for _, jobs := range []int{1, 2, 7} {
			var b bytes.Buffer
			stream, err := NewStream(&b, f, encode.Options{})
			require.NoError(t, err)
			all := convert(t, find(t, FindOptions{}, dir), stream, Options{Jobs: jobs, Format: f})
			require.NoError(t, stream.Close())
			require.Len(t, all, 202)
			assert.True(t, slices.IsSortedFunc(all, func(a, b File) int { return strings.Compare(a.File, b.File) }), "in order")
			if first == "" {
				first = b.String()
			}
			assert.Equal(t, first, b.String(), "%s with %d workers", f.Name, jobs)
		}
	}
}

func TestABugInOneFileIsAFailureOfThatFile(t *testing.T) {
	dir := t.TempDir()
	manyPages(t, dir, 20)
	s := find(t, FindOptions{}, dir)
	stream, err := NewStream(io.Discard, format(t, "ndjson"), encode.Options{})
	require.NoError(t, err)
	failed := map[string]string{}
	for _, f := range convert(t, s, stream, Options{Parse: func(name string, data []byte) ([]*model.Record, error) {
		if name == "03/10.txt" {
			panic("no such rule")
		}
		return parse(name, data)
	}}) {
		if f.Status != Converted {
			failed[f.File] = f.Error
			assert.Equal(t, Failed, f.Status)
			assert.Zero(t, f.Records)
		}
	}
	require.Len(t, failed, 1)
	assert.Regexp(t, `^a bug in minutebook: no such rule, at convert_test\.go:\d+; please report it, with the file$`, failed["03/10.txt"])
}

func TestFailFastStopsAtTheFirst(t *testing.T) {
	dir := t.TempDir()
	manyPages(t, dir, 100)
	writeFiles(t, dir, files{"00/0.txt": "%PDF-1.4"})
	stream, err := NewStream(io.Discard, format(t, "ndjson"), encode.Options{})
	require.NoError(t, err)
	all := convert(t, find(t, FindOptions{}, dir), stream, Options{FailFast: true, Jobs: 1})
	require.Len(t, all, 1)
	assert.Equal(t, Failed, all[0].Status)
}

// A run that is told to stop ends with whole files, all that came before the
// last one among them.
func TestCancelFinishesWhatIsInHand(t *testing.T) {
	dir := t.TempDir()
	manyPages(t, dir, 200)
	s := find(t, FindOptions{}, dir)
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	var b bytes.Buffer
	stream, err := NewStream(&b, format(t, "ndjson"), encode.Options{})
	require.NoError(t, err)
	var got []string
	var parsed atomic.Int32
	err = Convert(ctx, s, stream, Options{
		Format: format(t, "ndjson"), Jobs: 3,
		Parse: func(name string, data []byte) ([]*model.Record, error) {
			parsed.Add(1)
			return parse(name, data)
		},
		Each: func(f *File, _ *Change) error {
			if got = append(got, f.File); len(got) == 50 {
				cancel()
			}
			return nil
		},
	})
	require.ErrorIs(t, err, context.Canceled)
	assert.Less(t, len(got), s.Len())
	assert.Equal(t, names(s)[:len(got)], got, "without a gap")
	assert.Len(t, got, int(parsed.Load()), "what was begun was finished")
	assert.Equal(t, len(got), strings.Count(b.String(), "\n"))
}

// fullDisk fails after some writes.
type fullDisk struct{ left int }

func (w *fullDisk) Write(p []byte) (int, error) {
	if w.left--; w.left < 0 {
		return 0, syscall.ENOSPC
	}
	return len(p), nil
}

func TestAFullDiskEndsTheRun(t *testing.T) {
	dir := t.TempDir()
	manyPages(t, dir, 200)
	s := find(t, FindOptions{}, dir)
	stream, err := NewStream(&fullDisk{20}, format(t, "ndjson"), encode.Options{})
	require.NoError(t, err)
	told := 0
	err = Convert(t.Context(), s, stream, Options{
		Parse: parse, Format: format(t, "ndjson"), Jobs: 2,
		Each: func(*File, *Change) error { told++; return nil },
	})
	require.ErrorIs(t, err, syscall.ENOSPC)
	assert.Equal(t, 20, told)
}

// fullTree is a target whose outputs find no room.
type fullTree struct{ Target }

func (fullTree) put(int, *result) error { return outputError("x.yaml", syscall.ENOSPC) }

func TestAnOutputWithoutRoomEndsTheRun(t *testing.T) {
	dir := t.TempDir()
	manyPages(t, dir, 200)
	stream, err := NewStream(io.Discard, format(t, "ndjson"), encode.Options{})
	require.NoError(t, err)
	var all []File
	err = Convert(t.Context(), find(t, FindOptions{}, dir), fullTree{stream}, Options{
		Parse: parse, Format: format(t, "ndjson"), Jobs: 2,
		Each: func(f *File, _ *Change) error { all = append(all, *f); return nil },
	})
	require.ErrorIs(t, err, syscall.ENOSPC)
	require.Len(t, all, 1)
	assert.Equal(t, "its output x.yaml could not be written: "+syscall.ENOSPC.Error(), all[0].Error)
}

func TestSequence(t *testing.T) {
	var got []string
	s := newSequence(1, func(r *result) { got = append(got, r.File.File) })
	for _, i := range []int{2, 0, 3, 1, 4} {
		s.enter(i)
		s.done(i, &result{File: File{File: string(rune('a' + i))}})
		assert.LessOrEqual(t, len(s.waiting), 2)
	}
	assert.Equal(t, []string{"a", "b", "c", "d", "e"}, got)
	assert.Empty(t, s.waiting)
	assert.Zero(t, s.held)
}

// A worker that is far ahead waits; the one that is waited for never does.
func TestSequenceBoundsWhatWaits(t *testing.T) {
	s := newSequence(1, func(*result) {})
	s.done(1, &result{stream: bytes.NewBuffer(make([]byte, s.bytes+1))})
	entered := make(chan int, 2)
	for _, i := range []int{2, s.window + 1} {
		go func() {
			s.enter(i)
			entered <- i
		}()
	}
	s.enter(0)
	assert.Empty(t, entered, "too much waits")
	s.done(0, &result{})
	assert.ElementsMatch(t, []int{2, s.window + 1}, []int{<-entered, <-entered})
}

func TestCountsOfAFile(t *testing.T) {
	result, err := parser.Parse("x", []byte("Issue - meetings\n\nMoorings\n\nMeeting: 14/05/2019 - Cabinet (Item 3)\n\n3 Moorings\n\nMinutes:\n\nRESOLVED: That x be done.\n\nMeeting: 14/06/2018 - Cabinet (Item 4)\n\n4 Moorings\n\nMinutes:\n\nRESOLVED: That y be done.\n"), parser.Options{})
	require.NoError(t, err)
	f := File{}
	f.count(result.Records)
	assert.Equal(t, File{Layout: model.LayoutIssue, Records: 2, Resolutions: 2, Years: map[string]int{"2018": 1, "2019": 1}}, f)

	f = File{}
	f.count([]*model.Record{{
		Unplaced:    []*model.Unplaced{{At: "3:1-5:2"}, {At: "9:1-9:4"}},
		Diagnostics: []*model.Diagnostic{{Code: "unplaced"}, {Code: "unplaced"}, {Code: "no-date"}},
	}})
	assert.Equal(t, 4, f.Unplaced)
	assert.Equal(t, map[string]int{"unplaced": 2, "no-date": 1}, f.Diagnostics)
}

func TestSummary(t *testing.T) {
	var s Summary
	assert.Empty(t, s.Gravest())
	s.Add(&File{Status: Failed, Bytes: 10})
	s.Add(&File{Status: Converted, Layout: "a", Records: 1, Resolutions: 2, Bytes: 20, Diagnostics: map[string]int{"exempt-content": 3}})
	assert.Equal(t, model.Info, s.Gravest())
	s.Add(&File{Status: Converted, Layout: "a", Records: 1200, Motions: 1, Unplaced: 4, Bytes: 1 << 20, Diagnostics: map[string]int{"no-date": 1, "exempt-content": 1}})
	assert.Equal(t, model.Warning, s.Gravest())
	s.Pruned = 2
	var b strings.Builder
	require.NoError(t, s.WriteText(&b, &Run{Seconds: 2, FilesPerSecond: 1.5, BytesPerSecond: 1 << 19}))
	assert.Equal(t, `files        3: 2 converted, 1 failed
records      1,201
resolutions  2
motions      1
unplaced     4 lines
read         1 MiB in 2.0 s: 1 files/s, 512 KiB/s
pruned       2

layout                       files   records  resolutions
a                                2     1,201            2

diagnostic                   times
exempt-content                   4
no-date                          1
`, b.String())
}

func TestJSONReport(t *testing.T) {
	var b bytes.Buffer
	r := NewJSONReport(&b)
	all := []File{{File: "a<b>.txt", Status: Failed, Error: "no"}, {File: "b.txt", Status: Converted, Records: 1}}
	var s Summary
	for i := range all {
		s.Add(&all[i])
		require.NoError(t, r.Add(&all[i]))
	}
	require.NoError(t, r.Close(&s, &Run{Jobs: 3}))
	got := decodeReport(t, b.Bytes())
	assert.Equal(t, Report{Files: all, Summary: s, Run: Run{Jobs: 3}}, got)
	assert.Contains(t, b.String(), "a<b>.txt")

	b.Reset()
	require.NoError(t, NewJSONReport(&b).Close(&Summary{}, &Run{}))
	assert.Empty(t, decodeReport(t, b.Bytes()).Files)

	assert.Error(t, NewJSONReport(&fullDisk{}).Add(&all[0]))
	assert.Error(t, NewJSONReport(&fullDisk{1}).Close(&s, &Run{}))
}

func TestErrorOfEachEndsTheRun(t *testing.T) {
	dir := t.TempDir()
	manyPages(t, dir, 50)
	stream, err := NewStream(io.Discard, format(t, "ndjson"), encode.Options{})
	require.NoError(t, err)
	full := errors.New("no more")
	assert.ErrorIs(t, Convert(t.Context(), find(t, FindOptions{}, dir), stream, Options{
		Parse: parse, Format: format(t, "ndjson"), Jobs: 2, Each: func(*File, *Change) error { return full },
	}), full)
}
