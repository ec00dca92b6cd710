package cli

import (
	"archive/zip"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// samplePage is a page of an issue at a meeting.
func samplePage(title, year string) string {
	return fmt.Sprintf("Issue - meetings\n\n%s\n\nMeeting: 14/05/%s - Cabinet (Item 3)\n\n3 %s\n\nMinutes:\n\nRESOLVED – That %s be noted.\n", title, year, title, strings.ToLower(title))
}

// convertedTree makes an archive of pages and a zip of pages, and converts it.
// The second folder is the tree.
func convertedTree(t *testing.T, flags ...string) (archive, tree string) {
	t.Helper()
	dir := t.TempDir()
	archive, tree = filepath.Join(dir, "archive"), filepath.Join(dir, "tree")
	require.NoError(t, os.MkdirAll(filepath.Join(archive, "a"), 0o777))
	for i := range 12 {
		page := samplePage(fmt.Sprintf("Tree Number %d", i), fmt.Sprint(2005+i))
		require.NoError(t, os.WriteFile(filepath.Join(archive, "a", fmt.Sprintf("%02d.txt", i)), []byte(page), 0o666))
	}
	f, err := os.Create(filepath.Join(archive, "more.zip"))
	require.NoError(t, err)
	pages := zip.NewWriter(f)
	for i := range 3 {
		w, err := pages.Create(fmt.Sprintf("%d.txt", i))
		require.NoError(t, err)
		_, err = w.Write([]byte(samplePage(fmt.Sprintf("Zipped %d", i), "1998")))
		require.NoError(t, err)
	}
	require.NoError(t, pages.Close())
	require.NoError(t, f.Close())
	got := runWith(&app{}, append([]string{"convert", "-q", archive, "-o", tree}, flags...)...)
	require.Equal(t, exitDone, got.code, got.errs)
	return archive, tree
}

func TestSampleToVerdict(t *testing.T) {
	for _, format := range []string{"yaml", "json", "ndjson"} {
		_, tree := convertedTree(t, "-f", format)
		sheet := filepath.Join(t.TempDir(), "sheet.txt")
		got := runWith(&app{}, "sample", tree, "-n", "10", "--seed", "7", "-o", sheet)
		require.Equal(t, exitDone, got.code, got.errs)
		text, err := os.ReadFile(sheet)
		require.NoError(t, err)
		assert.Equal(t, string(text), runWith(&app{}, "sample", tree, "-n", "10", "--seed", "7").out, "the same seed gives the same bytes")
		assert.NotEqual(t, string(text), runWith(&app{}, "sample", tree, "-n", "10", "--seed", "8").out)
		assert.Equal(t, 10, strings.Count(string(text), "\nverdict "))
		assert.Contains(t, string(text), "\n=== 1 | moderngov-issue ")
		assert.Contains(t, string(text), " | more.zip/")
		assert.Contains(t, string(text), "    11 | RESOLVED – That ")
		assert.Contains(t, string(text), "        marker: RESOLVED\n")

		assert.Equal(t, exitFailed, runWith(&app{}, "sample", "--verdicts", sheet).code, "nothing is filled in")
		filled := strings.ReplaceAll(string(text), ": \n", ": right\n")
		require.NoError(t, os.WriteFile(sheet, []byte(filled), 0o666))
		got = runWith(&app{}, "sample", tree, "--verdicts", sheet)
		require.Equal(t, exitDone, got.code, got.errs)
		assert.Contains(t, got.out, "right     10\nwrong     0\n")
		assert.Contains(t, got.out, "With 95 % confidence no more than 26.", "1 - 0.05^(1/10), and a little for the weights")
		assert.Equal(t, got.out, runWith(&app{}, "sample", "--verdicts", sheet).out)
	}
}

func TestSampleFindsSourcesThatMoved(t *testing.T) {
	archive, tree := convertedTree(t)
	moved := archive + "-moved"
	require.NoError(t, os.Rename(archive, moved))
	got := runWith(&app{}, "sample", tree, "-n", "15")
	assert.Equal(t, exitFailed, got.code)
	assert.Empty(t, got.out)
	assert.Equal(t, 15, strings.Count(got.errs, "name them after OUT\n"), got.errs)
	got = runWith(&app{}, "sample", tree, moved, "-n", "15")
	require.Equal(t, exitDone, got.code, got.errs)
	assert.Equal(t, 15, strings.Count(got.out, "\nverdict "))
}

// The sources of a list are found again from any folder, and when the archive
// and the tree have moved together.
func TestSampleFindsSourcesOfAList(t *testing.T) {
	archive, _ := convertedTree(t)
	dir := filepath.Dir(archive)
	t.Chdir(dir)
	list := filepath.Join("archive", "a", "01.txt") + "\n" + filepath.Join("archive", "more.zip") + "\n"
	got := runWith(&app{in: strings.NewReader(list)}, "convert", "-q", "--files-from", "-", "-o", "listed")
	require.Equal(t, exitDone, got.code, got.errs)
	want := runWith(&app{}, "sample", "listed").out
	assert.Equal(t, 4, strings.Count(want, "\nverdict "))
	assert.Contains(t, want, " | archive/more.zip/2.txt\n")
	elsewhere := t.TempDir()
	require.NoError(t, os.CopyFS(filepath.Join(elsewhere, "both"), os.DirFS(dir)))
	t.Chdir(elsewhere)
	require.NoError(t, os.Rename(archive, archive+"-gone"))
	got = runWith(&app{}, "sample", filepath.Join("both", "listed"))
	assert.Equal(t, want, got.out, got.errs)
}

func TestSampleRefusesWhatIsNoLongerSo(t *testing.T) {
	archive, tree := convertedTree(t)
	page := filepath.Join(archive, "a", "03.txt")
	text, err := os.ReadFile(page)
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(page, append(text, '\n'), 0o666))
	got := runWith(&app{}, "sample", tree)
	assert.Equal(t, exitFailed, got.code)
	assert.Equal(t, "minutebook: a/03.txt: it has changed since it was converted; run convert again\n", got.errs)
	assert.Empty(t, got.out)

	archive, tree = convertedTree(t)
	sheet := filepath.Join(t.TempDir(), "sheet.txt")
	require.Equal(t, exitDone, runWith(&app{}, "sample", tree, "-n", "5", "-o", sheet).code)
	filled, err := os.ReadFile(sheet)
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(sheet, []byte(strings.ReplaceAll(string(filled), ": \n", ": right\n")), 0o666))
	require.NoError(t, os.WriteFile(filepath.Join(archive, "new.txt"), []byte(samplePage("New", "2021")), 0o666))
	require.Equal(t, exitDone, runWith(&app{}, "convert", "-q", archive, "-o", tree).code)
	got = runWith(&app{}, "sample", tree, "--verdicts", sheet)
	assert.Equal(t, exitFailed, got.code)
	assert.Contains(t, got.errs, "draw another")
}

// A correction that a person made is part of what is vouched for; one that
// moves a record to another decade hides which record was drawn.
func TestSampleOfEditedOutputs(t *testing.T) {
	_, tree := convertedTree(t)
	output := filepath.Join(tree, "a", "03.yaml")
	text, err := os.ReadFile(output)
	require.NoError(t, err)
	edited := strings.Replace(string(text), "body: Cabinet", "body: The Cabinet", 1)
	require.NoError(t, os.WriteFile(output, []byte(edited), 0o666))
	assert.Contains(t, runWith(&app{}, "sample", tree).out, "      body: The Cabinet\n")
	require.NoError(t, os.WriteFile(output, []byte(strings.Replace(edited, "2008-05-14", "1908-05-14", 1)), 0o666))
	got := runWith(&app{}, "sample", tree)
	assert.Equal(t, exitFailed, got.code)
	assert.Contains(t, got.errs, "the dates in a/03.yaml were edited")
}

func TestSampleRefuses(t *testing.T) {
	_, table := convertedTree(t, "-f", "csv")
	got := runWith(&app{}, "sample", table)
	assert.Equal(t, exitFailed, got.code)
	assert.Contains(t, got.errs, "csv does not hold all of a record")
	assert.Contains(t, runWith(&app{}, "sample", t.TempDir()).errs, "it is no folder that convert wrote")
	assert.Contains(t, runWith(&app{}, "sample", "--verdicts", filepath.Join(t.TempDir(), "missing")).errs, "no such file")
	for _, line := range []string{"sample", "sample -n 0 tree", "sample --verdicts x -n 5", "sample --verdicts x -o y", "sample --verdicts x tree archive"} {
		assert.Equal(t, exitUsage, runWith(&app{}, strings.Fields(line)...).code, line)
	}
}
