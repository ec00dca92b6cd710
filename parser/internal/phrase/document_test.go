package phrase_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"minutebook/parser/internal/phrase"
)

func TestReadDocument(t *testing.T) {
	for _, x := range []struct{ text, title, format, size string }{
		{"Ferry Tolls pdf icon PDF 43 KB", "Ferry Tolls", "PDF", "43 KB"},
		{"Ferry Tolls PDF 43 KB", "Ferry Tolls", "PDF", "43 KB"},
		{"Ferry Tolls, item 6. pdf icon PDF 1.2 MB", "Ferry Tolls", "PDF", "1.2 MB"},
		{"Ferry Tolls, 12/03/2019 Ferries Panel, item 4 PDF 43 KB", "Ferry Tolls", "PDF", "43 KB"},
		{"Tolls, fares and dues DOC 1,043 KB", "Tolls, fares and dues", "DOC", "1,043 KB"},
		{"PDF 43 KB", "", "PDF", "43 KB"},
		{text: "Ferry Tolls PDF"},
		{text: "Ferry Tolls 43 KB"},
		{text: "Ferry Tolls PDF KB"},
		{text: "A file of PDF about 43 KB"},
		{text: "The tolls were raised by 43 MB"},
		{text: "PDF 43 KB was the size"},
		{text: ""},
	} {
		d, ok := phrase.ReadDocument(x.text)
		if assert.Equal(t, x.format != "", ok, "%s: %+v", x.text, d) && ok {
			words := func(r phrase.Range) string { return x.text[r.Start:r.End] }
			assert.Equal(t, x.title, words(d.Title), x.text)
			assert.Equal(t, x.format, words(d.Format), x.text)
			assert.Equal(t, x.size, words(d.Size), x.text)
		}
	}
}
