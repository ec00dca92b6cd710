//go:build !windows

package cli

import (
	"os"
	"path/filepath"
	"syscall"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestConvertRemovesWhatAKilledRunLeft(t *testing.T) {
	dir := t.TempDir()
	out := filepath.Join(dir, "all.ndjson")
	write := func(name string) string {
		path := filepath.Join(dir, name)
		require.NoError(t, os.WriteFile(path, []byte("half a rec"), 0o666))
		return path
	}
	write("page.txt")
	stale := write(".all.ndjson4893072345098234509")
	held := write(".all.ndjson4893072345098234510")
	others := []string{held, write(".all.ndjson2024"), write(".all.ndjson.489307234509823451"), write(".all.ndjson489307234509823451x"), write(".other.ndjson489307234509823451")}
	link := filepath.Join(dir, ".all.ndjson4893072345098234511")
	require.NoError(t, os.Symlink(held, link))
	f, err := os.Open(held)
	require.NoError(t, err)
	defer f.Close()
	require.NoError(t, syscall.Flock(int(f.Fd()), syscall.LOCK_EX|syscall.LOCK_NB))

	got := runWith(&app{}, "convert", "-q", "-o", out, "--include", "*", dir)
	require.Equal(t, exitDone, got.code, got.errs)
	assert.NoFileExists(t, stale)
	written, err := os.ReadFile(out)
	require.NoError(t, err)
	assert.NotContains(t, string(written), filepath.Base(stale), "it is no source")
	for _, path := range append(others, link) {
		assert.FileExists(t, path)
	}
}

func TestPendingFileIsHeldUntilItIsInPlace(t *testing.T) {
	path := filepath.Join(t.TempDir(), "all.ndjson")
	first, err := newPendingFile(path)
	require.NoError(t, err)
	second, err := newPendingFile(path) // looks for stale files
	require.NoError(t, err)
	for _, p := range []pending{first, second} {
		_, err := p.Write([]byte("x"))
		require.NoError(t, err)
	}
	require.NoError(t, first.CloseAtomicallyReplace())
	require.NoError(t, second.Cleanup())
	assert.FileExists(t, path)
	entries, err := os.ReadDir(filepath.Dir(path))
	require.NoError(t, err)
	assert.Len(t, entries, 1)
}
