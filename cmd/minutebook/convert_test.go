package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io/fs"
	"maps"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"minutebook/cmd/internal/archive"
	"minutebook/cmd/internal/cli"
	"minutebook/parser/archivetest"
)

// invented writes an archive of n sources; a tenth of them with -short.
func invented(t *testing.T, n int) (dir string, a *archivetest.Archive) {
	t.Helper()
	if testing.Short() {
		n /= 10
	}
	dir = filepath.Join(t.TempDir(), "in")
	a, err := archivetest.Write(dir, n, 1)
	require.NoError(t, err)
	return dir, a
}

// run runs the program and asks for its exit code.
func run(t *testing.T, code int, args ...string) (out, errs string) {
	t.Helper()
	var o, e bytes.Buffer
	cmd := exec.Command("minutebook", args...)
	cmd.Stdout, cmd.Stderr = &o, &e
	cmd.Run() // its code tells
	require.Equal(t, code, cmd.ProcessState.ExitCode(), "%s", e.String())
	return o.String(), e.String()
}

// tree reads all files below a folder.
func tree(t *testing.T, dir string) map[string]string {
	t.Helper()
	all := map[string]string{}
	require.NoError(t, filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		text, err := os.ReadFile(path)
		name, _ := filepath.Rel(dir, path)
		all[filepath.ToSlash(name)] = string(text)
		return err
	}))
	return all
}

// TestConvertAnArchive converts an archive of 10,000 pages of every layout, in
// folders and archives, under odd names, of which one in a hundred is bad.
func TestConvertAnArchive(t *testing.T) {
	dir, want := invented(t, 10_000)
	out, report := filepath.Join(t.TempDir(), "out"), filepath.Join(t.TempDir(), "report.json")
	_, errs := run(t, 1, "convert", "-q", "-f", "json", dir, "-o", out, "--report", report)

	var got archive.Report
	text, err := os.ReadFile(report)
	require.NoError(t, err)
	require.NoError(t, json.Unmarshal(text, &got))
	before := tree(t, out)
	var good, bad []string
	for _, f := range got.Files {
		if f.Status == archive.Converted {
			good = append(good, f.File)
			assert.Contains(t, before, f.Output)
			continue
		}
		bad = append(bad, f.File)
		assert.Equal(t, archive.Failed, f.Status)
		assert.Contains(t, f.Error, "; ", "what is wrong; what to do")
	}
	for i, name := range want.Bad {
		want.Bad[i] = strings.ToValidUTF8(name, "\ufffd") // as JSON has it
	}
	assert.ElementsMatch(t, want.Good, good)
	assert.ElementsMatch(t, want.Bad, bad)
	assert.Equal(t, len(want.Bad), strings.Count(errs, "\n"), "each is told of in a line")
	assert.Len(t, before, len(want.Good)+3, "an output each, the state, where the sources are, and the lock")
	for _, layout := range []string{"moderngov-agenda-item", "moderngov-issue", "moderngov-meeting", "moderngov-decision", "printed", "unknown"} {
		assert.Contains(t, got.Summary.Layouts, layout)
	}

	_, errs = run(t, 1, "convert", "-f", "json", dir, "-o", out)
	assert.Contains(t, errs, fmt.Sprintf("%d failed", len(want.Bad)))
	assert.NotContains(t, errs, "converted")
	assert.True(t, maps.Equal(before, tree(t, out)), "nothing is written anew")
}

func TestConvertGivesTheSameStreamWithAnyNumberOfWorkers(t *testing.T) {
	dir, _ := invented(t, 1500)
	one, _ := run(t, 1, "convert", "-q", "-f", "ndjson", "-j", "1", dir)
	require.NotEmpty(t, one)
	for _, jobs := range []string{"2", "5"} {
		several, _ := run(t, 1, "convert", "-q", "-f", "ndjson", "-j", jobs, dir)
		assert.True(t, one == several, "%s workers", jobs)
	}
}

// TestConvertSurvivesKills kills runs at random moments, twenty times, and
// looks at what they leave: no file that is not whole, and a tree that the next
// run completes to that of one that was not disturbed. The first half of the
// runs finds an empty folder, the second one with the outputs of other options.
func TestConvertSurvivesKills(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("on Windows a killed program cannot be told from one that failed")
	}
	dir, _ := invented(t, 300)
	command := func(out string, args ...string) []string {
		return append([]string{"convert", "-q", "-f", "json", dir, "-o", out}, args...)
	}
	first, second := filepath.Join(t.TempDir(), "first"), filepath.Join(t.TempDir(), "second")
	began := time.Now()
	run(t, 1, command(first)...)
	whole := time.Since(began)
	run(t, 1, command(second, "--layout", "unknown")...)
	earlier, want := tree(t, first), tree(t, second)

	random := rand.New(rand.NewPCG(1, 1))
	for _, start := range []map[string]string{nil, earlier} {
		out := filepath.Join(t.TempDir(), "out")
		reset := func() {
			require.NoError(t, os.RemoveAll(out))
			require.NoError(t, os.Mkdir(out, 0o777))
			if start != nil {
				require.NoError(t, os.CopyFS(out, os.DirFS(first)))
			}
		}
		reset()
		for kills := 0; kills < 10; {
			killed := runAndKill(t, time.Duration(random.Int64N(int64(whole))), command(out, "--layout", "unknown")...)
			for name, text := range outputs(tree(t, out)) {
				if text != want[name] && text != earlier[name] {
					require.Fail(t, "a file that is not whole", name)
				}
			}
			if killed {
				kills++
				continue
			}
			require.True(t, maps.Equal(want, tree(t, out)), "what a run completed is not what it would have been")
			reset()
		}
		run(t, 1, command(out, "--layout", "unknown")...)
		assert.Equal(t, slices.Sorted(maps.Keys(want)), slices.Sorted(maps.Keys(tree(t, out))))
		assert.True(t, maps.Equal(want, tree(t, out)), "the outputs and the state are those of a run that was not disturbed")
	}
}

// outputs are the files of a tree but those of its state.
func outputs(all map[string]string) map[string]string {
	maps.DeleteFunc(all, func(name, _ string) bool { return strings.HasPrefix(name, ".minutebook/") })
	return all
}

// TestConvertStopsAtCtrlC stops runs that are at work, and goes on with them.
func TestConvertStopsAtCtrlC(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("on Windows nobody can send a Ctrl-C to one process alone")
	}
	dir, _ := invented(t, 1000)
	out := filepath.Join(t.TempDir(), "out")
	args := []string{"convert", dir, "-o", out, "--progress", "none"}
	for _, sig := range []os.Signal{os.Interrupt, syscall.SIGTERM} {
		var errs bytes.Buffer
		cmd := exec.Command("minutebook", args...)
		cmd.Stderr = &errs
		require.NoError(t, cmd.Start())
		journal := filepath.Join(out, ".minutebook", "journal.ndjson")
		require.Eventually(t, func() bool {
			info, err := os.Stat(journal)
			return err == nil && info.Size() > 0
		}, time.Minute, time.Millisecond)
		require.NoError(t, cmd.Process.Signal(sig))
		cmd.Wait() // its code tells
		require.Equal(t, 1, cmd.ProcessState.ExitCode(), "%s", errs.String())
		assert.Contains(t, errs.String(), "minutebook: stopping when the files in hand are done; once more stops at once\n")
		assert.Regexp(t, `minutebook: stopped after \d+ of \d+ files; the same command again goes on\n$`, errs.String())
		assert.NoFileExists(t, journal, "what was done is in the state")
	}
	_, errs := run(t, 1, args...)
	assert.Regexp(t, `files +[\d,]+: [\d,]+ converted, [\d,]+ unchanged, \d+ failed`, errs)

	undisturbed := filepath.Join(t.TempDir(), "out")
	run(t, 1, "convert", "-q", dir, "-o", undisturbed)
	assert.True(t, maps.Equal(tree(t, undisturbed), tree(t, out)))
}

// runAndKill runs the program and kills it after a time, if it is still at
// work then. It says whether it was.
func runAndKill(t *testing.T, after time.Duration, args ...string) (killed bool) {
	t.Helper()
	cmd := exec.Command("minutebook", args...)
	require.NoError(t, cmd.Start())
	kill := time.AfterFunc(after, func() { cmd.Process.Kill() })
	defer kill.Stop()
	cmd.Wait() // its code tells
	return cmd.ProcessState.ExitCode() != 1
}

// measured is the program, which then writes the most memory that it took, in
// KiB, into the file that the environment names.
func measured() {
	code := cli.Main(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)
	status, _ := os.ReadFile("/proc/self/status")
	for line := range strings.Lines(string(status)) {
		if kib, ok := strings.CutPrefix(line, "VmHWM:"); ok {
			os.WriteFile(os.Getenv("PEAK"), []byte(strings.TrimSuffix(strings.TrimSpace(kib), " kB")), 0o666)
		}
	}
	os.Exit(code)
}

// TestConvertKeepsToItsMemory measures what 2,000 files take: pages of all
// kinds, and small ones with a few that are large.
func TestConvertKeepsToItsMemory(t *testing.T) {
	for name, invent := range map[string]func(testing.TB, int) (string, int){"of all kinds": pagesOfAllKinds, "large and small": largeAndSmallPages} {
		dir, largest := invent(t, 2000)
		t.Log(name)
		keepsToMemory(t, dir, 2000, largest)
	}
}

// BenchmarkConvertMemory measures what 100,000 files take.
func BenchmarkConvertMemory(b *testing.B) {
	const n = 100_000
	dir, largest := smallPages(b, n)
	for b.Loop() {
		b.ReportMetric(keepsToMemory(b, dir, n, largest), "MiB")
	}
}

// keepsToMemory holds runs over n files to 64 MiB, eight times the largest file
// for each worker, and 100 bytes a file. It returns the most that one took, in
// MiB.
func keepsToMemory(t testing.TB, dir string, n, largest int) (most float64) {
	t.Helper()
	if runtime.GOOS != "linux" {
		t.Skip("what a program took is asked of Linux")
	}
	const jobs = 2
	bound := 64<<20 + 8*largest*jobs + 100*n
	for _, args := range [][]string{{"-f", "ndjson"}, {"-f", "json", "-o", filepath.Join(t.TempDir(), "out")}} {
		peak := filepath.Join(t.TempDir(), "peak")
		cmd := exec.Command("minutebook-measured", append([]string{"convert", "-q", "-j", strconv.Itoa(jobs), dir}, args...)...)
		cmd.Env = append(os.Environ(), "PEAK="+peak)
		cmd.Run() // bad files are no matter here
		text, err := os.ReadFile(peak)
		require.NoError(t, err)
		kib, err := strconv.Atoi(string(text))
		require.NoError(t, err)
		t.Logf("%d files, %v: %d of %d MiB", n, args[:2], kib>>10, bound>>20)
		assert.LessOrEqual(t, kib<<10, bound, "%d files, %v", n, args)
		most = max(most, float64(kib)/1024)
	}
	return most
}

// pagesOfAllKinds is an archive as any.
func pagesOfAllKinds(t testing.TB, n int) (dir string, largest int) {
	dir = t.TempDir()
	_, err := archivetest.Write(dir, n, 1)
	require.NoError(t, err)
	return dir, 1 << 16
}

// largeAndSmallPages are a few long pages among short ones.
func largeAndSmallPages(t testing.TB, n int) (dir string, largest int) {
	dir, _ = smallPages(t, n)
	talk := strings.Repeat("The Harbour Master reported on the moorings at Ferry Lock, and on the ice of the winter.\n\n", 9)
	long := "Agenda item\n\nMoorings\n\nMinutes:\n\n" + strings.Repeat(talk+"RESOLVED: That the report be noted.\n\n", 1200)
	for i := range 4 {
		require.NoError(t, os.WriteFile(filepath.Join(dir, fmt.Sprintf("long-%d.txt", i)), []byte(long), 0o666))
	}
	return dir, len(long)
}

// smallPages are many pages that hold little.
func smallPages(t testing.TB, n int) (dir string, largest int) {
	dir = t.TempDir()
	text := []byte("Agenda item\n\nMoorings\n\nMinutes:\n\nRESOLVED: That the report be noted.\n")
	for i := range n {
		folder := filepath.Join(dir, fmt.Sprintf("minutes of the year %d", 1900+i/1000))
		if i%1000 == 0 {
			require.NoError(t, os.MkdirAll(folder, 0o777))
		}
		require.NoError(t, os.WriteFile(filepath.Join(folder, fmt.Sprintf("%06d-harbour-committee.txt", i)), text, 0o666))
	}
	return dir, len(text)
}
