package archive

import (
	"archive/tar"
	"archive/zip"
	"bytes"
	"cmp"
	"compress/gzip"
	"encoding/json"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"minutebook/model"
	"minutebook/model/encode"
	"minutebook/parser"
)

// files are texts by their path below a folder.
type files map[string]string

// page is a page on which one thing is decided.
func page(decision string) string {
	return "Agenda item\n\nMoorings\n\nMinutes:\n\nRESOLVED: That " + decision + ".\n"
}

// writeFiles writes files below a folder.
func writeFiles(t testing.TB, dir string, all files) {
	t.Helper()
	for name, text := range all {
		path := filepath.Join(dir, filepath.FromSlash(name))
		require.NoError(t, os.MkdirAll(filepath.Dir(path), 0o777))
		require.NoError(t, os.WriteFile(path, []byte(text), 0o666))
	}
}

// readFiles reads all files below a folder but those of its state.
func readFiles(t testing.TB, dir string) files {
	t.Helper()
	all := files{}
	require.NoError(t, filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			if d != nil && d.Name() == stateFolder {
				return filepath.SkipDir
			}
			return err
		}
		text, err := os.ReadFile(path)
		name, _ := filepath.Rel(dir, path)
		all[filepath.ToSlash(name)] = string(text)
		return err
	}))
	return all
}

// zipOf is a zip archive of files, sorted by name.
func zipOf(t testing.TB, all files) string {
	t.Helper()
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	for _, name := range slices.Sorted(maps.Keys(all)) {
		f, err := w.Create(name)
		require.NoError(t, err)
		f.Write([]byte(all[name]))
	}
	require.NoError(t, w.Close())
	return b.String()
}

// tarOf is a tar archive of files, sorted by name.
func tarOf(t testing.TB, all files) string {
	t.Helper()
	var b bytes.Buffer
	w := tar.NewWriter(&b)
	for _, name := range slices.Sorted(maps.Keys(all)) {
		require.NoError(t, w.WriteHeader(&tar.Header{Name: name, Mode: 0o666, Size: int64(len(all[name]))}))
		w.Write([]byte(all[name]))
	}
	require.NoError(t, w.Close())
	return b.String()
}

func gzipOf(t testing.TB, text string) string {
	t.Helper()
	var b bytes.Buffer
	w := gzip.NewWriter(&b)
	w.Write([]byte(text))
	require.NoError(t, w.Close())
	return b.String()
}

// find lists the sources of arguments.
func find(t testing.TB, opt FindOptions, args ...string) *Sources {
	t.Helper()
	opt.MaxBytes, opt.MaxExpanded = cmp.Or(opt.MaxBytes, 1<<20), cmp.Or(opt.MaxExpanded, 1<<30)
	s, err := Find(t.Context(), args, nil, opt)
	require.NoError(t, err)
	return s
}

// told is what became of each source: its name, and what was told of it.
func told(t testing.TB, s *Sources) map[string]string {
	t.Helper()
	got := map[string]string{}
	stream, err := NewStream(&bytes.Buffer{}, format(t, "ndjson"), encode.Options{})
	require.NoError(t, err)
	for _, f := range convert(t, s, stream, Options{}) {
		require.NotContains(t, got, f.File, "a source comes once")
		got[f.File] = f.Error
	}
	return got
}

func format(t testing.TB, name string) encode.Format {
	t.Helper()
	f, ok := encode.ByName(name)
	require.True(t, ok, name)
	return f
}

// parse is what the program does with each source.
func parse(name string, data []byte) ([]*model.Record, error) {
	result, err := parser.Parse(name, data, parser.Options{})
	if err != nil {
		return nil, err
	}
	return result.Records, nil
}

// convert converts sources and returns what became of each.
func convert(t testing.TB, s *Sources, to Target, opt Options) []File {
	t.Helper()
	var all []File
	each := opt.Each
	opt.Each = func(f *File, c *Change) error {
		all = append(all, *f)
		if each != nil {
			return each(f, c)
		}
		return nil
	}
	if opt.Parse == nil {
		opt.Parse = parse
	}
	if opt.Format.Name == "" {
		opt.Format = format(t, "ndjson")
	}
	opt.Jobs = cmp.Or(opt.Jobs, 2)
	require.NoError(t, Convert(t.Context(), s, to, opt))
	return all
}

// skipWindows skips what Windows has not: links without rights, permissions.
func skipWindows(t *testing.T) {
	t.Helper()
	if runtime.GOOS == "windows" {
		t.Skip("not on Windows")
	}
}

func TestGlobs(t *testing.T) {
	tests := []struct {
		glob, name string
		matches    bool
	}{
		{"*.txt", "a.txt", true},
		{"*.txt", "a/b.txt", true},
		{"*.txt", "a.txt/b", false},
		{"a/*.txt", "a/b.txt", true},
		{"a/*.txt", "x/a/b.txt", false},
		{"a/*.txt", "a/b/c.txt", false},
		{"/a.txt", "a.txt", true},
		{"/a.txt", "b/a.txt", false},
		{"drafts/", "drafts", true},
		{"drafts/", "2019/drafts", true},
		{"**/b.txt", "b.txt", true},
		{"**/b.txt", "a/a/b.txt", true},
		{"a/**", "a/b/c", true},
		{"a/**/c", "a/c", true},
		{"a/**/c", "a/b/b/c", true},
		{"a/**/c", "a/b/b/d", false},
		{"a/**/b/**/c", "a/b/x/b/y/c", true},
		{"a/**/b/**/c", "a/x/c", false},
		{"[ab].txt", "b.txt", true},
		{"?.txt", "é.txt", true},
	}
	for _, test := range tests {
		globs, err := compile([]string{test.glob})
		require.NoError(t, err, test.glob)
		assert.Equal(t, test.matches, globs[0].matches(test.name), "%s against %s", test.glob, test.name)
	}
	for _, bad := range []string{"", "/", "[", "a/["} {
		_, err := NewFilter(nil, []string{bad})
		assert.ErrorContains(t, err, "is no glob", bad)
	}
}

// A glob with many ** must not try all ways to share out the folders.
func TestGlobsAreFast(t *testing.T) {
	globs, err := compile([]string{strings.Repeat("**/a/", 30) + "b"})
	require.NoError(t, err)
	assert.False(t, globs[0].matches(strings.Repeat("a/", 2000)+"c"))
}

func TestOutputNames(t *testing.T) {
	for name, want := range map[string]string{
		"a/b/x.txt":    "a/b/x.yaml",
		"x.TXT":        "x.yaml",
		"x.text":       "x.yaml",
		"x.md":         "x.md.yaml",
		"minutes.2019": "minutes.2019.yaml",
		"x":            "x.yaml",
		"a.txt/x":      "a.txt/x.yaml",
		".txt":         ".txt.yaml",
		"a/.txt":       "a/.txt.yaml",
	} {
		assert.Equal(t, want, outputName(name, ".yaml"), name)
	}
}

func TestPortableNames(t *testing.T) {
	for _, name := range []string{"con", "a/CON.txt", "nul.tar.gz", "com1.txt", "LPT9", "aux .txt", "a./x", "x.txt ", "a\tb"} {
		assert.Error(t, checkPortable(name), name)
	}
	for _, name := range []string{"console.txt", "com.txt", "com10.txt", "a/b.c.txt", ".hidden", "Ünïcode – 1.txt", "-rf"} {
		assert.NoError(t, checkPortable(name), name)
	}
}

func TestSizesAndCountsForPeople(t *testing.T) {
	for n, want := range map[int64]string{0: "0 bytes", 1023: "1023 bytes", 1024: "1 KiB", 1 << 20 * 3 / 2: "1.5 MiB", 64 << 20: "64 MiB", 5000 << 30: "5000 GiB"} {
		assert.Equal(t, want, sizeText(n))
	}
	for n, want := range map[int]string{0: "0", 999: "999", 1000: "1,000", 1234567: "1,234,567", -1000: "-1,000", -100: "-100"} {
		assert.Equal(t, want, grouped(n))
	}
}

func decodeReport(t *testing.T, data []byte) Report {
	t.Helper()
	dec := json.NewDecoder(bytes.NewReader(data))
	dec.DisallowUnknownFields()
	var r Report
	require.NoError(t, dec.Decode(&r), "%s", data)
	return r
}
