package source

import (
	"bytes"
	"unicode/utf8"
)

// BinaryError says that a source is no text.
type BinaryError struct {
	Looks  string // what it looks like: "a PDF document"
	Advice string // what to do about it, a clause without full stop
}

func (e *BinaryError) Error() string {
	return "not text: it looks like " + e.Looks + "; " + e.Advice
}

// The advice that several formats share.
const (
	adviceWord   = "convert it to text first, for example with pandoc -t plain"
	adviceOffice = "convert it to text first, for example with soffice --convert-to txt"
	adviceImage  = "read its text first, for example with tesseract"
	adviceUnpack = "unpack it first"
	adviceUTF8   = "convert it to UTF-8 first, for example with iconv -t UTF-8"
	adviceNone   = "give the minutes as plain text"
)

// format is a kind of file that archives of minutes hold besides text.
type format struct {
	magic  string // with which it begins
	holds  string // what must stand in its first bytes as well, if anything
	looks  string
	advice string
	loose  bool // blanks and a byte order mark may stand before it
}

// formats in the order in which they are tried: where two begin alike, the one
// that asks for more comes first. Office documents are zip archives, told by
// the names of their parts.
var formats = []format{
	{magic: "%PDF-", loose: true, looks: "a PDF document", advice: "convert it to text first, for example with pdftotext -layout"},
	{magic: `{\rtf`, loose: true, looks: "a rich text file", advice: adviceOffice},
	{magic: "PK\x03\x04", holds: "word/", looks: "a Word document", advice: adviceWord},
	{magic: "PK\x03\x04", holds: "opendocument.text", looks: "an OpenDocument text", advice: adviceWord},
	{magic: "PK\x03\x04", holds: "xl/", looks: "an Excel workbook", advice: adviceOffice},
	{magic: "PK\x03\x04", holds: "ppt/", looks: "a PowerPoint presentation", advice: adviceOffice},
	{magic: "PK\x03\x04", looks: "a zip archive", advice: adviceUnpack},
	{magic: "PK\x05\x06", looks: "an empty zip archive", advice: adviceUnpack},
	{magic: "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", looks: "an old Word, Excel or Outlook file", advice: adviceOffice},
	{magic: "\x89PNG\r\n", looks: "a PNG image", advice: adviceImage},
	{magic: "\xFF\xD8\xFF", looks: "a JPEG image", advice: adviceImage},
	{magic: "GIF87a", looks: "a GIF image", advice: adviceImage},
	{magic: "GIF89a", looks: "a GIF image", advice: adviceImage},
	{magic: "II*\x00", looks: "a TIFF image", advice: adviceImage},
	{magic: "MM\x00*", looks: "a TIFF image", advice: adviceImage},
	{magic: "\x1F\x8B", looks: "a gzip archive", advice: adviceUnpack},
	{magic: "7z\xBC\xAF\x27\x1C", looks: "a 7z archive", advice: adviceUnpack},
	{magic: "\x7FELF", looks: "a program", advice: adviceNone},
	{magic: "MZ", holds: "\x00\x00", looks: "a program", advice: adviceNone},
	{magic: "\xFF\xFE\x00\x00", looks: "UTF-32 text", advice: adviceUTF8},
	{magic: "\x00\x00\xFE\xFF", looks: "UTF-32 text", advice: adviceUTF8},
}

// recogniseFormat refuses data in a format that is known and is no text.
func recogniseFormat(data []byte) error {
	head := data[:min(len(data), 8192)]
	loose := bytes.TrimLeft(bytes.TrimPrefix(head, []byte("\xEF\xBB\xBF")), " \t\r\n\f\x00")
	for _, f := range formats {
		start := head
		if f.loose {
			start = loose
		}
		if bytes.HasPrefix(start, []byte(f.magic)) && bytes.Contains(start, []byte(f.holds)) {
			return &BinaryError{Looks: f.looks, Advice: f.advice}
		}
	}
	return nil
}

// mostlyControls tells data of an unknown format: a twentieth of its
// characters are such that text has no use for. Of random bytes it is a
// twelfth. A few are allowed in the shortest text, since old programs leave
// some behind.
func mostlyControls(s string) bool {
	const few = 4
	controls, rest := 0, s
	for ; len(rest) > 8; rest = rest[8:] {
		if b := eight(rest); below(b, ' ')|zeros(b^ones*0x7F) == 0 {
			continue // eight that are none, which most are
		}
		for i := range 8 {
			controls += int(control[rest[i]])
		}
	}
	for i := range len(rest) {
		controls += int(control[rest[i]])
	}
	return controls > few && controls > utf8.RuneCountInString(s)/20
}

// control is 1 for the control characters that text has no use for. Bell and
// backspace, white space, end of file, escape and separators occur in texts that
// terminals and word processors wrote.
var control = func() (table [256]byte) {
	for c := range byte(0x20) {
		table[c] = 1
	}
	table[0x7F] = 1
	for _, c := range "\a\b\t\n\v\f\r\x1A\x1B\x1C\x1D\x1E\x1F" {
		table[c] = 0
	}
	return table
}()
