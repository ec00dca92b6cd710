package cli

import (
	"io"
	"os"
	"path/filepath"
	"runtime"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// write makes an output of path with some text in it.
func write(t *testing.T, path string) *output {
	t.Helper()
	out, err := (&app{}).create(path)
	require.NoError(t, err)
	_, err = io.WriteString(out, "new")
	require.NoError(t, err)
	return out
}

// names lists a folder, so that a test sees what was left behind.
func names(t *testing.T, dir string) []string {
	t.Helper()
	entries, err := os.ReadDir(dir)
	require.NoError(t, err)
	var names []string
	for _, entry := range entries {
		names = append(names, entry.Name())
	}
	return names
}

func TestOutputIsSeenOnlyWhenCommitted(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "records.json")
	require.NoError(t, os.WriteFile(path, []byte("old"), 0o644))

	out := write(t, path)
	require.NoError(t, out.buffer.Flush())
	old, err := os.ReadFile(path)
	require.NoError(t, err)
	assert.Equal(t, "old", string(old))

	require.NoError(t, out.commit())
	out.discard()
	now, err := os.ReadFile(path)
	require.NoError(t, err)
	assert.Equal(t, "new", string(now))
	assert.Equal(t, []string{"records.json"}, names(t, dir))
}

func TestOutputDiscardedLeavesNothing(t *testing.T) {
	dir := t.TempDir()
	out := write(t, filepath.Join(dir, "records.json"))
	require.NoError(t, out.buffer.Flush())
	out.discard()
	assert.Empty(t, names(t, dir))
}

func TestOutputFollowsLinks(t *testing.T) {
	dir := t.TempDir()
	target, link := filepath.Join(dir, "target.json"), filepath.Join(dir, "link.json")
	require.NoError(t, os.WriteFile(target, []byte("old"), 0o644))
	if err := os.Symlink(target, link); err != nil {
		t.Skip("no symbolic links here:", err)
	}
	require.NoError(t, write(t, link).commit())
	text, err := os.ReadFile(target)
	require.NoError(t, err)
	assert.Equal(t, "new", string(text))
	assert.Equal(t, []string{"link.json", "target.json"}, names(t, dir))
}

func TestOutputToADeviceIsWrittenStraight(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("Windows names its devices otherwise")
	}
	require.NoError(t, write(t, os.DevNull).commit())
	info, err := os.Stat(os.DevNull)
	require.NoError(t, err)
	assert.False(t, info.Mode().IsRegular(), "the device was replaced by a file")
}

func TestOutputKeepsPermissions(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("Windows has no permissions of this kind")
	}
	path := filepath.Join(t.TempDir(), "records.json")
	require.NoError(t, os.WriteFile(path, nil, 0o600))
	require.NoError(t, write(t, path).commit())
	info, err := os.Stat(path)
	require.NoError(t, err)
	assert.Equal(t, os.FileMode(0o600), info.Mode().Perm())
}
