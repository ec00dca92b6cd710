package archive

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// preview tells what a run would change, by output.
func (w *world) preview(name string) (map[string]string, Changes) {
	w.Helper()
	f := format(w, name)
	p, err := NewPlan(w.Context(), find(w, FindOptions{}, w.in), f.Extensions[0])
	require.NoError(w, err)
	v, err := OpenPreview(w.out, p, w.opt, f)
	require.NoError(w, err)
	defer v.Close()
	got, sum := map[string]string{}, Changes{}
	convert(w, p.Sources, v, Options{Format: f, Each: func(f *File, c *Change) error {
		if c != nil {
			got[f.Output] = c.String()
			sum.Add(c)
		}
		return nil
	}})
	gone, err := v.Prune()
	require.NoError(w, err)
	for _, p := range gone {
		got[p.Output] = "gone"
	}
	return got, sum
}

func TestPreview(t *testing.T) {
	w := newWorld(t, files{"a.txt": page("a be done"), "b.txt": page("b be done"), "c.txt": page("c be done"), "d.txt": page("d be done")})
	got, sum := w.preview("json")
	assert.Equal(t, "new: 1 record, 1 resolution or motion", got["a.json"])
	assert.Equal(t, Changes{New: 4, RecordsAfter: 4, Gained: 4}, sum)
	assert.NoDirExists(t, w.out, "nothing is written")

	w.run()
	state, before := w.stateText(), readFiles(t, w.out)
	writeFiles(t, w.in, files{
		"a.txt": page("a be done") + "\nRESOLVED: That more be done.\n",
		"b.txt": page("b be done otherwise"),
		"c.txt": strings.Replace(page("c be done"), "RESOLVED", "The Clerk reported. It was hoped", 1),
	})
	w.opt.Made = "otherwise"
	got, sum = w.preview("json")
	assert.Equal(t, map[string]string{
		"a.json": "changed: 1 record; of resolutions and motions 1 gained, 0 lost, 0 altered",
		"b.json": "changed: 1 record; of resolutions and motions 0 gained, 0 lost, 1 altered",
		"c.json": "changed: 1 record; of resolutions and motions 0 gained, 1 lost, 0 altered",
		"d.json": "",
	}, got)
	assert.Equal(t, Changes{Changed: 3, Same: 1, RecordsBefore: 4, RecordsAfter: 4, Gained: 1, Lost: 1, Altered: 1}, sum)
	assert.Equal(t, before, readFiles(t, w.out), "nothing is written")
	assert.Equal(t, state, w.stateText())
}

func TestPreviewTellsWhatPruneWouldRemove(t *testing.T) {
	w := newWorld(t, twoPages)
	w.run()
	got, _ := w.preview("ndjson")
	assert.Equal(t, map[string]string{
		"a/x.ndjson": "new: 1 record, 1 resolution or motion", "y.ndjson": "new: 1 record, 1 resolution or motion",
		"a/x.json": "gone", "y.json": "gone",
	}, got)
}

func TestPreviewReadsEveryFormatButCSV(t *testing.T) {
	for _, name := range []string{"yaml", "json", "ndjson", "csv"} {
		w := newWorld(t, files{"x.txt": page("x be done")})
		f := format(t, name)
		p, err := NewPlan(t.Context(), find(t, FindOptions{}, w.in), f.Extensions[0])
		require.NoError(t, err)
		tree, err := OpenTree(w.out, p, w.opt)
		require.NoError(t, err)
		convert(t, p.Sources, tree, Options{Format: f})
		require.NoError(t, tree.Finish())

		writeFiles(t, w.in, files{"x.txt": page("x be done otherwise")})
		got, _ := w.preview(name)
		want := "changed: 1 record; of resolutions and motions 0 gained, 0 lost, 1 altered"
		if name == "csv" {
			want = "changed: 1 record; what changes in them cannot be told of this format"
		}
		assert.Equal(t, want, got["x"+f.Extensions[0]], name)
	}
}
