package archivetest_test

import (
	"io/fs"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"minutebook/parser/archivetest"
)

// read reads all files below a folder.
func read(t *testing.T, dir string) map[string]string {
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

func TestSameSeedSameArchive(t *testing.T) {
	one, two, three := t.TempDir(), t.TempDir(), t.TempDir()
	const n = 300
	first, err := archivetest.Write(one, n, 1)
	require.NoError(t, err)
	again, err := archivetest.Write(two, n, 1)
	require.NoError(t, err)
	_, err = archivetest.Write(three, n, 2)
	require.NoError(t, err)
	assert.Equal(t, first, again)
	assert.Equal(t, read(t, one), read(t, two))
	assert.NotEqual(t, read(t, one), read(t, three))
	assert.Len(t, first.Good, n-n/100)
	assert.Len(t, first.Bad, n/100)
}
