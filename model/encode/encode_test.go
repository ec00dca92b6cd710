package encode_test

import (
	"errors"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"minutebook/model"
	"minutebook/model/encode"
)

func TestByName(t *testing.T) {
	for name, want := range map[string]string{
		"yaml": "yaml", "yml": "yaml", "YAML": "yaml", "json": "json", "ndjson": "ndjson", "jsonl": "ndjson", "Csv": "csv",
		"": "", "xml": "", ".csv": "", "jso": "",
	} {
		f, ok := encode.ByName(name)
		assert.Equal(t, want, f.Name, name)
		assert.Equal(t, want != "", ok, name)
	}
}

func TestByExtension(t *testing.T) {
	for path, want := range map[string]string{
		"out.yaml": "yaml", "a/b.yml": "yaml", "a.b/c.JSON": "json", "x.ndjson": "ndjson", "x.jsonl": "ndjson", "x.y.csv": "csv",
		"": "", "-": "", "csv": "", "x.csv/y": "", "x.txt": "", "x.": "",
	} {
		f, ok := encode.ByExtension(path)
		assert.Equal(t, want, f.Name, path)
		assert.Equal(t, want != "", ok, path)
	}
}

func TestFormatsAreTold(t *testing.T) {
	names := map[string]bool{}
	for _, f := range encode.Formats {
		assert.NotEmpty(t, f.Describe, f.Name)
		for _, name := range append([]string{f.Name}, f.Aliases...) {
			assert.False(t, names[name], "%s names two formats", name)
			names[name] = true
		}
		for _, ext := range f.Extensions {
			got, _ := encode.ByExtension("x" + ext)
			assert.Equal(t, f.Name, got.Name, ext)
		}
	}
}

var errFull = errors.New("disk full")

// writer counts calls of Write, and fails after some of them. It has a Close
// so that an encoder could close it, which none may.
type writer struct {
	t      *testing.T
	calls  int
	refuse int // the call that fails, from 1; none if 0
}

func (w *writer) Write(p []byte) (int, error) {
	if w.calls++; w.calls == w.refuse {
		return 0, errFull
	}
	return len(p), nil
}

func (w *writer) Close() error {
	w.t.Error("the writer was closed")
	return nil
}

func TestEachRecordIsWrittenAtOnce(t *testing.T) {
	for _, f := range encode.Formats {
		t.Run(f.Name, func(t *testing.T) {
			w := &writer{t: t}
			e := f.New(w, encode.Options{BOM: true})
			for i := range 3 {
				require.NoError(t, e.Encode(short()))
				assert.Equal(t, i+1, w.calls)
			}
			require.NoError(t, e.Close())
		})
	}
}

func TestWriteErrorsAreReturned(t *testing.T) {
	for _, f := range encode.Formats {
		t.Run(f.Name, func(t *testing.T) {
			w := &writer{t: t, refuse: 2}
			e := f.New(w, encode.Options{})
			require.NoError(t, e.Encode(short()))
			err := e.Encode(short())
			require.ErrorIs(t, err, errFull)
			assert.ErrorContains(t, err, "0123abcd@0 of a/bus.txt", "the record is named")
		})
	}
}

func TestCloseErrorsAreReturned(t *testing.T) {
	for _, name := range []string{"json", "csv"} { // the formats that write at the end
		f, _ := encode.ByName(name)
		e := f.New(&writer{t: t, refuse: 1}, encode.Options{})
		assert.ErrorIs(t, e.Close(), errFull, name)
	}
}

func TestFileNameThatIsNoUTF8(t *testing.T) {
	r := &model.Record{
		Source: model.Source{File: "caf\xe9.txt", Layout: model.LayoutUnknown},
		Items:  []*model.Item{{Resolutions: []*model.Resolution{{Text: "That it be."}}}},
	}
	for _, f := range encode.Formats {
		out := encodeAll(t, f.Name, encode.Options{}, r)
		assert.Contains(t, escapes.Replace(out), "caf\ufffd.txt", f.Name)
	}
}
