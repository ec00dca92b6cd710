package phrase

import "strings"

// Document is a link to a paper, as a page's text shows it.
type Document struct {
	Title  Range
	Format Range
	Size   Range
	Whole  int // where the sign of the file begins: all after it is mark
}

// formats are the kinds of files that pages link to.
var formats = wordSet("pdf doc docx xls xlsx ppt pptx rtf odt txt htm html csv zip jpg png tif tiff msg word excel")

// ReadDocument reads "Title pdf icon PDF 43 KB" and "Title PDF 43 KB". A title
// goes without the ", item 6." that a page adds to its links.
func ReadDocument(s string) (Document, bool) {
	n := len(s)
	if n < 8 || s[n-1]|0x20 != 'b' {
		return Document{}, false
	}
	unit := strings.LastIndexByte(s, ' ')
	if unit < 0 || n-unit > 4 {
		return Document{}, false
	}
	switch strings.ToUpper(s[unit+1:]) {
	case "KB", "MB", "GB", "B":
	default:
		return Document{}, false
	}
	figure := strings.LastIndexByte(s[:unit], ' ')
	if figure < 0 || strings.Trim(s[figure+1:unit], "0123456789.,") != "" || figure+1 == unit {
		return Document{}, false
	}
	format := strings.LastIndexByte(s[:figure], ' ')
	if !formats[Small(s[format+1:figure])] {
		return Document{}, false
	}
	d := Document{Format: Range{format + 1, figure}, Size: Range{figure + 1, n}, Whole: format + 1}
	title := strings.TrimRight(s[:format+1], " ")
	if low := Small(title); strings.HasSuffix(low, " icon") {
		if i := strings.LastIndexByte(low[:len(low)-len(" icon")], ' '); formats[low[i+1:len(low)-len(" icon")]] {
			title = strings.TrimRight(title[:i+1], " ")
		}
	}
	d.Whole = len(title)
	d.Title = Range{0, len(title) - linkTail(title)}
	return d, true
}

// RestrictedAt gives where the sign of what is not open to the public begins behind a
// title: "Annex 2 Restricted enclosure View the reasons why document 9/2 is
// restricted". -1 where the title has none.
func RestrictedAt(title string) int {
	const sign = " restricted enclosure"
	if len(title) <= len(sign) {
		return -1
	}
	at := indexFold(title, sign)
	if at <= 0 {
		return -1
	}
	if rest := title[at+len(sign):]; rest != "" && !hasFold(rest, " view ") {
		return -1
	}
	return at
}

// linkTail gives the length of what a page adds to a link's title: ", item 6.",
// ", 12/03/2019 Cabinet, item 4".
func linkTail(title string) int {
	low := Small(strings.TrimRight(title, ". "))
	i := strings.LastIndex(low, ", item ")
	if i < 0 {
		return 0
	}
	number := low[i+len(", item "):]
	if number == "" || len(number) > 12 || strings.ContainsAny(number, " ,") {
		return 0
	}
	if c := strings.LastIndex(low[:i], ", "); c >= 0 {
		if d, _, ok := ReadNumericDate(low[c+2 : i]); ok && d != "" {
			i = c
		}
	}
	return len(title) - i
}
