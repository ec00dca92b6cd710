package source

import (
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestDecodeRefusesBinaryData(t *testing.T) {
	noise := make([]byte, 5000)
	random := rand.New(rand.NewPCG(1, 2))
	for i := range noise {
		noise[i] = byte(random.Uint32())
	}
	for _, c := range []struct {
		looks string
		data  string
	}{
		{"a PDF document", "%PDF-1.4\n%\xE2\xE3\xCF\xD3\n"},
		{"a PDF document", "\r\n  %PDF-1.7\n"},
		{"a PDF document", "\xEF\xBB\xBF%PDF-1.7\n"},
		{"a rich text file", `{\rtf1\ansi Minutes}`},
		{"a Word document", "PK\x03\x04\x14\x00\x06\x00[Content_Types].xml...PK\x03\x04word/document.xml"},
		{"an Excel workbook", "PK\x03\x04\x14\x00\x06\x00[Content_Types].xml...PK\x03\x04xl/workbook.xml"},
		{"a PowerPoint presentation", "PK\x03\x04\x14\x00[Content_Types].xml...PK\x03\x04ppt/presentation.xml"},
		{"an OpenDocument text", "PK\x03\x04\x14\x00mimetypeapplication/vnd.oasis.opendocument.text"},
		{"a zip archive", "PK\x03\x04\x14\x00minutes.txt"},
		{"an empty zip archive", "PK\x05\x06" + strings.Repeat("\x00", 18)},
		{"an old Word, Excel or Outlook file", "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1\x00"},
		{"a PNG image", "\x89PNG\r\n\x1A\n\x00"},
		{"a JPEG image", "\xFF\xD8\xFF\xE0\x00\x10JFIF"},
		{"a GIF image", "GIF89a\x01\x00"},
		{"a GIF image", "GIF87a\x01\x00"},
		{"a TIFF image", "II*\x00\x08\x00"},
		{"a TIFF image", "MM\x00*\x00\x08"},
		{"a gzip archive", "\x1F\x8B\x08\x00"},
		{"a 7z archive", "7z\xBC\xAF\x27\x1C\x00"},
		{"a program", "\x7FELF\x02\x01"},
		{"a program", "MZ\x90\x00\x03\x00\x00\x00"},
		{"UTF-32 text", "\xFF\xFE\x00\x00M\x00\x00\x00"},
		{"UTF-32 text", "\x00\x00\xFE\xFF\x00\x00\x00M"},
		{"binary data", strings.Repeat("\x00\x01\x02", 20)},
		{"binary data", "some words, then " + strings.Repeat("\x00", 200)},
		{"binary data", string(noise)},
	} {
		for _, encoding := range []string{"", UTF8, Windows1252} {
			_, err := Decode([]byte(c.data), encoding)
			var binary *BinaryError
			require.ErrorAs(t, err, &binary, "%s, asked for %q", c.looks, encoding)
			assert.Equal(t, c.looks, binary.Looks)
			assert.NotEmpty(t, binary.Advice)
			assert.Contains(t, err.Error(), binary.Looks)
			assert.Contains(t, err.Error(), binary.Advice)
		}
	}
}

func TestDecodeTakesOddTextForText(t *testing.T) {
	for name, data := range map[string]string{
		"bells, form feeds, escapes": "\x07Agenda\x07\f\x1B[1mItem 1\x1B[0m\x07\x07\x07",
		"end of file mark":           "MINUTES\r\n\x1A",
		"a stray NUL":                "The Chair\x00 said",
		"one NUL":                    "\x00",
		"four controls":              "\x01\x02\x03\x04",
		"overstrike":                 "M\bMI\bIN\bN",
		"HTML":                       "<!DOCTYPE html><html><body>Minutes</body></html>",
		"words about a PDF":          "The report (PDF-1) is %PDF-",
		"initials of a program":      "MZ moved the motion",
		"initials of an archive":     "PK seconded it",
	} {
		_, err := Decode([]byte(data), "")
		assert.NoError(t, err, name)
	}
}
