package archive

import (
	"archive/tar"
	"bytes"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// names lists the names of sources, in order.
func names(s *Sources) []string {
	var list []string
	for i := range s.Len() {
		list = append(list, s.Name(i))
	}
	return list
}

func TestFoldersAreWalkedInOrder(t *testing.T) {
	dir := t.TempDir()
	writeFiles(t, dir, files{"b/2.txt": "", "b/10.txt": "", "a.txt": "", "b.txt": "", ".hidden/x.txt": "", "B.txt": "", ".minutebook/state.ndjson": ""})
	assert.Equal(t, []string{".hidden/x.txt", "B.txt", "a.txt", "b/10.txt", "b/2.txt", "b.txt"}, names(find(t, FindOptions{}, dir)))
}

func TestArgumentsGiveNamesBelowThem(t *testing.T) {
	dir := t.TempDir()
	writeFiles(t, dir, files{
		"x/a.txt": "", "y/b.txt": "",
		"z.zip": zipOf(t, files{"c/d.txt": "", "e.txt": ""}),
	})
	got := find(t, FindOptions{}, filepath.Join(dir, "y"), filepath.Join(dir, "x", "a.txt"), filepath.Join(dir, "z.zip"))
	assert.Equal(t, []string{"b.txt", "a.txt", "c/d.txt", "e.txt"}, names(got), "in the order of the arguments")

	t.Chdir(dir)
	s, err := Find(t.Context(), nil, []string{"x/a.txt", "./y", "z.zip", filepath.Join(dir, "x"), "../up.txt", "gone.txt"}, FindOptions{MaxExpanded: 1 << 20})
	require.NoError(t, err)
	below := strings.TrimPrefix(filepath.ToSlash(filepath.Join(dir, "x", "a.txt")), filepath.VolumeName(dir))[1:]
	assert.Equal(t, []string{"x/a.txt", "y/b.txt", "z.zip/c/d.txt", "z.zip/e.txt", below, "../up.txt", "gone.txt"}, names(s))
	assert.ErrorContains(t, s.faults[5], "it lies above this folder")
	assert.ErrorContains(t, s.faults[6], "no such file or directory")
}

func TestFilter(t *testing.T) {
	dir := t.TempDir()
	writeFiles(t, dir, files{
		"a.txt": "", "a.pdf": "", "drafts/b.txt": "",
		"z.zip":      zipOf(t, files{"c.txt": "", "c.pdf": "", "drafts/d.txt": ""}),
		"drafts.zip": zipOf(t, files{"e.txt": ""}),
	})
	filter, err := NewFilter([]string{"*.txt"}, []string{"drafts", "drafts.zip"})
	require.NoError(t, err)
	assert.Equal(t, []string{"a.txt", "z.zip/c.txt"}, names(find(t, FindOptions{Filter: filter}, dir)))
}

func TestLinks(t *testing.T) {
	skipWindows(t)
	dir := t.TempDir()
	writeFiles(t, dir, files{"a/x.txt": page("x be done"), "b.txt": page("b be done")})
	for link, target := range map[string]string{"a/up": "..", "c.txt": "b.txt", "d": "a", "nowhere.txt": "gone"} {
		require.NoError(t, os.Symlink(target, filepath.Join(dir, link)))
	}
	const isLink = "it is a symbolic link; --follow reads what it points to"
	assert.Equal(t, map[string]string{
		"a/up": isLink, "a/x.txt": "", "b.txt": "", "c.txt": isLink, "d": isLink, "nowhere.txt": isLink,
	}, told(t, find(t, FindOptions{}, dir)))

	const loop = "it is a symbolic link to a folder above it; leave it out with --exclude"
	assert.Equal(t, map[string]string{
		"a/up": loop, "a/x.txt": "", "b.txt": "", "c.txt": "", "d/up": loop, "d/x.txt": "",
		"nowhere.txt": "it is a symbolic link to nothing; remove it, or leave it out with --exclude",
	}, told(t, find(t, FindOptions{Follow: true}, dir)))

	assert.Equal(t, map[string]string{"x.txt": "", "up": isLink}, told(t, find(t, FindOptions{}, filepath.Join(dir, "d"))), "a link that is named is followed")
}

func TestFolderWithoutPermission(t *testing.T) {
	skipWindows(t)
	if os.Getuid() == 0 {
		t.Skip("root may read everything")
	}
	dir := t.TempDir()
	writeFiles(t, dir, files{"a/x.txt": "", "b.txt": page("b be done")})
	require.NoError(t, os.Chmod(filepath.Join(dir, "a"), 0))
	t.Cleanup(func() { os.Chmod(filepath.Join(dir, "a"), 0o700) })
	s := find(t, FindOptions{}, dir)
	assert.False(t, s.Complete)
	assert.Contains(t, told(t, s)["a"], "permission denied; give yourself the right to read it")
}

func TestMembersAreReadInPlace(t *testing.T) {
	inner := files{"p/1.txt": page("one be done"), "p/2.txt": page("two be done")}
	for name, archive := range map[string]string{
		"a.zip":    zipOf(t, inner),
		"a.tar":    tarOf(t, inner),
		"a.tar.gz": gzipOf(t, tarOf(t, inner)),
		"A.TGZ":    gzipOf(t, tarOf(t, inner)),
	} {
		for outer, nested := range map[string]string{
			"":      archive,
			"o.zip": zipOf(t, files{"0.txt": page("nothing be done"), name: archive, "z.txt": page("all be done")}),
			"o.tgz": gzipOf(t, tarOf(t, files{"0.txt": page("nothing be done"), name: archive, "z.txt": page("all be done")})),
		} {
			dir := t.TempDir()
			prefix, want := name+"/", map[string]string{}
			if outer == "" {
				writeFiles(t, dir, files{name: nested})
			} else {
				writeFiles(t, dir, files{outer: nested})
				prefix = outer + "/" + name + "/"
				want[outer+"/0.txt"], want[outer+"/z.txt"] = "", ""
			}
			want[prefix+"p/1.txt"], want[prefix+"p/2.txt"] = "", ""
			assert.Equal(t, want, told(t, find(t, FindOptions{}, dir)), "%s in %s", name, outer)
			assert.Len(t, readFiles(t, dir), 1, "nothing is unpacked to disk")
		}
	}
}

func TestArchivesThreeDeepAreRefused(t *testing.T) {
	dir := t.TempDir()
	third := zipOf(t, files{"x.txt": page("x be done")})
	writeFiles(t, dir, files{"a.zip": zipOf(t, files{"b.zip": zipOf(t, files{"c.zip": third, "y.txt": page("y be done")})})})
	assert.Equal(t, map[string]string{
		"a.zip/b.zip/c.zip": "it is an archive within an archive within an archive; unpack the outermost first",
		"a.zip/b.zip/y.txt": "",
	}, told(t, find(t, FindOptions{}, dir)))
}

func TestPathsOutOfAnArchiveAreRefused(t *testing.T) {
	dir := t.TempDir()
	text := page("x be done")
	for ending, archive := range map[string]func(testing.TB, files) string{"zip": zipOf, "tar": tarOf} {
		writeFiles(t, dir, files{"a." + ending: archive(t, files{
			"../x.txt": text, "a/../../x.txt": text, "a/../b.txt": text, `..\y.txt`: text, "/abs.txt": text, `C:\c.txt`: text, "d:e.txt": text,
			`back\slash.txt`: text, "./dot.txt": text,
		})})
		const advice = "; unpack the archive by hand and look at this member"
		const out, absolute, drive = "its path in the archive leads out of it (..)" + advice, "its path in the archive is absolute" + advice, "its path in the archive names a drive" + advice
		assert.Equal(t, map[string]string{
			"../x.txt": out, "a/../../x.txt": out, "a/../b.txt": out, "../y.txt": out, "/abs.txt": absolute, "C:/c.txt": drive, "d:e.txt": drive,
			"back/slash.txt": "", "dot.txt": "",
		}, told(t, find(t, FindOptions{}, filepath.Join(dir, "a."+ending))), ending)
	}
}

func TestExpansionIsBounded(t *testing.T) {
	dir := t.TempDir()
	zeros := strings.Repeat("\x00", 1<<20)
	many := files{"a.txt": page("a be done"), "b.txt": zeros, "c.txt": zeros, "d.txt": zeros}
	const want = "it expands to more than 2.5 MiB; --max-expanded sets another limit"
	for name, archive := range map[string]string{
		"flat.zip": zipOf(t, many), "flat.tgz": gzipOf(t, tarOf(t, many)),
		"deep.zip": zipOf(t, files{"x.zip": zipOf(t, many)}), "deep.tgz": gzipOf(t, tarOf(t, files{"x.zip": zipOf(t, many)})),
	} {
		writeFiles(t, dir, files{name: archive})
		s := find(t, FindOptions{MaxExpanded: 5 << 19}, filepath.Join(dir, name))
		assert.Equal(t, map[string]string{name: want}, told(t, s), "none of it is read")
		assert.False(t, s.Complete)
	}
	s := find(t, FindOptions{MaxExpanded: 1 << 30, MaxBytes: 1 << 19}, filepath.Join(dir, "flat.zip"))
	assert.Equal(t, "it is larger than 512 KiB, the most that is read; --max-bytes sets another limit", told(t, s)["b.txt"])
}

// A header that claims much must not cost memory or time before it is refused.
func TestClaimedSizesAreNotTrusted(t *testing.T) {
	var b bytes.Buffer
	w := tar.NewWriter(&b)
	require.NoError(t, w.WriteHeader(&tar.Header{Name: "a.txt", Mode: 0o666, Size: 1 << 40}))
	w.Write([]byte("short"))
	dir := t.TempDir()
	writeFiles(t, dir, files{"a.tar": b.String()})
	got := told(t, find(t, FindOptions{}, filepath.Join(dir, "a.tar")))
	assert.Contains(t, got["a.tar"], "it expands to more than")
}

func TestDamagedArchives(t *testing.T) {
	dir := t.TempDir()
	good := files{"a.txt": page("a be done"), "b.txt": page("b be done") + strings.Repeat("Members spoke. ", 2000), "c.txt": page("c be done")}
	z, tgz := zipOf(t, good), gzipOf(t, tarOf(t, good))
	spoilt := []byte(z)
	at := bytes.Index(spoilt, []byte("b.txt")) + len("b.txt") + 20
	copy(spoilt[at:], "\xff\xff\xff\xff\xff\xff\xff\xff")
	writeFiles(t, dir, files{
		"1-spoilt.zip": string(spoilt), "2-cut.zip": z[:len(z)-40], "3-cut.tgz": tgz[:len(tgz)-60], "4-empty.zip": "", "5-empty.tgz": "", "6-text.tar": page("x be done"),
	})
	s := find(t, FindOptions{}, dir)
	assert.False(t, s.Complete)
	got := told(t, s)
	assert.Empty(t, got["1-spoilt.zip/a.txt"])
	assert.Contains(t, got["1-spoilt.zip/b.txt"], "it is damaged")
	assert.Empty(t, got["1-spoilt.zip/c.txt"], "what is whole is read")
	assert.Empty(t, got["3-cut.tgz/a.txt"])
	for _, name := range []string{"2-cut.zip", "3-cut.tgz", "4-empty.zip", "5-empty.tgz", "6-text.tar"} {
		assert.Contains(t, got[name], "it is damaged", name)
		assert.Contains(t, got[name], "; get the archive again", name)
	}
}

func TestOddMembers(t *testing.T) {
	var b bytes.Buffer
	w := tar.NewWriter(&b)
	for _, h := range []*tar.Header{
		{Name: "d/", Typeflag: tar.TypeDir},
		{Name: "link.txt", Typeflag: tar.TypeSymlink, Linkname: "/etc/passwd"},
		{Name: "hard.txt", Typeflag: tar.TypeLink, Linkname: "d/x.txt"},
		{Name: "pipe", Typeflag: tar.TypeFifo},
		{Name: "caf\xe9.txt", Typeflag: tar.TypeReg},
	} {
		require.NoError(t, w.WriteHeader(h))
	}
	require.NoError(t, w.Close())
	dir := t.TempDir()
	writeFiles(t, dir, files{"a.tar": b.String()})
	assert.Equal(t, map[string]string{
		"link.txt":    "it is a symbolic link",
		"hard.txt":    "it is no regular file",
		"pipe":        "it is no regular file",
		"caf\xe9.txt": "its name is not UTF-8; rename it, for example with convmv",
	}, told(t, find(t, FindOptions{}, filepath.Join(dir, "a.tar"))))
}

func TestVanishedMeanwhile(t *testing.T) {
	dir := t.TempDir()
	writeFiles(t, dir, files{"a.txt": page("a be done"), "b.txt": page("b be done"), "z.zip": zipOf(t, files{"c.txt": page("c be done")})})
	s := find(t, FindOptions{}, dir)
	require.NoError(t, os.Remove(filepath.Join(dir, "a.txt")))
	require.NoError(t, os.Remove(filepath.Join(dir, "z.zip")))
	const vanished = "it vanished after the archive was listed; run again"
	assert.Equal(t, map[string]string{"a.txt": vanished, "b.txt": "", "z.zip/c.txt": vanished}, told(t, s))
}

// What was not seen is no reason to prune.
func TestComplete(t *testing.T) {
	dir := t.TempDir()
	assert.False(t, find(t, FindOptions{}, dir).Complete, "an empty folder may be a disk that is not there")
	writeFiles(t, dir, files{"a.txt": ""})
	assert.True(t, find(t, FindOptions{}, dir).Complete)
	assert.False(t, find(t, FindOptions{}, dir, filepath.Join(dir, "gone")).Complete)
}

func TestExplainKeepsTheError(t *testing.T) {
	err := &fs.PathError{Op: "open", Path: "x", Err: fs.ErrPermission}
	assert.ErrorIs(t, explain(err), fs.ErrPermission)
	assert.NotContains(t, explain(err).Error(), "open x")
}
