package outline

import (
	"maps"
	"slices"
	"strings"
	"unicode/utf8"

	"minutebook/parser/internal/phrase"
)

// furnitureLines are lines of a site's pages that belong to no record, in small
// letters. They count only as whole paragraphs.
var furnitureLines = map[string]string{
	// Navigation above a page.
	"skip to content": "site-navigation", "skip to main content": "site-navigation", "skip navigation and tools": "site-navigation",
	"skip navigation": "site-navigation", "alert close icon": "site-navigation", "alert close icon skip to content": "site-navigation",
	"back to top arrow icon back to top": "site-navigation", "how can we help you...": "site-navigation", "cymraeg": "site-navigation",
	"local democracy": "site-navigation", "councillors and committees": "site-navigation", "menu": "site-navigation", "search": "site-navigation", "home": "site-navigation",
	// Links below an item.
	"link to report": "site-link", "share this item": "site-link", "media": "site-link", "view directions": "site-link",
	"view the background": "site-link", "restricted enclosure": "site-link",
	// The foot of a page.
	"feedback": "page-foot", "back to the top of the page": "page-foot", "back to top": "page-foot", "rating button": "page-foot",
	"print this page": "page-foot", "privacy settings": "page-foot",
	// Signature lines that nobody signed.
	"chair": "empty-signature", "chairman": "empty-signature", "chairperson": "empty-signature", "dated": "empty-signature", "date": "empty-signature",
	"signed": "empty-signature", "mayor": "empty-signature", "chair:": "empty-signature", "chairman:": "empty-signature", "dated:": "empty-signature",
	"date:": "empty-signature", "signed:": "empty-signature", "signed by chair": "empty-signature",
}

// opensFurnitureLine holds their openings.
var opensFurnitureLine = func() *openings {
	o := new(openings)
	for line := range furnitureLines {
		o.add(line)
	}
	return o
}()

// furniturePrefixes open lines of a site's pages that go on with words of their own.
var furniturePrefixes = map[string]string{
	"view the background to item": "site-link", "view the reasons why": "site-link", "restricted enclosure view": "site-link", "view recorded vote": "site-link", "view the recorded vote": "site-link",
	"you are here": "site-navigation", "to report any issues with the information below": "site-navigation",
	"to report any problems with the information below": "site-navigation", "back to top arrow icon": "site-navigation",
	"we use cookies": "page-foot", "this site uses cookies": "page-foot",
}

var opensFurniture = phrase.NewPrefixes(slices.Sorted(maps.Keys(furniturePrefixes))...)

// longestFurniture is the length of the longest of furnitureLines.
const longestFurniture = 40

// FurnitureRule names the rule by which a paragraph is furniture; empty where it
// is none.
func FurnitureRule(t string) string {
	if len(t) > 160 || t == "" {
		return ""
	}
	if prefix := opensFurniture.Of(t); prefix != "" {
		return furniturePrefixes[prefix]
	}
	if IsFilePath(t) {
		return "file-path"
	}
	if len(t) > longestFurniture && !mayWait(t) {
		return ""
	}
	if opensFurnitureLine.has(t) {
		low := phrase.Small(t)
		bare := strings.TrimRight(low, " ._…:")
		if rule, ok := furnitureLines[bare]; ok && (rule != "empty-signature" || bare != low && t != bare+"." || strings.ToUpper(t) == t) {
			return rule
		}
	}
	return signatureRule(t)
}

// mayWait tells whether three points or strokes, as a line for a signature has
// many, may stand in t. One of three bytes next to each other stands at each third.
func mayWait(t string) bool {
	for i := 2; i < len(t); i += 3 {
		if c := t[i]; c == '.' || c == '_' || c >= utf8.RuneSelf {
			return strings.Contains(t, "...") || strings.Contains(t, "___") || strings.Contains(t, "…")
		}
	}
	return false
}

// IsFilePath tells where a word processor kept the minutes, printed at their foot:
// "N:\\MINUTES\\2008\\FEB.DOC".
func IsFilePath(t string) bool {
	drive := len(t) > 3 && t[1] == ':' && (t[2] == '\\' || t[2] == '/') && t[3] != ' '
	return (drive || strings.HasPrefix(t, `\\`)) && !strings.Contains(t, ". ")
}

// signatureRule tells a line that waits for a signature: "CHAIR ......  DATE ......".
func signatureRule(t string) string {
	if !strings.Contains(t, "....") && !strings.Contains(t, "____") && !strings.Contains(t, "……") {
		return ""
	}
	low := phrase.Small(t)
	for w := range strings.FieldsSeq(strings.Map(func(r rune) rune {
		if strings.ContainsRune("._…:,-–—/", r) {
			return ' '
		}
		return r
	}, low)) {
		switch w {
		case "chair", "chairman", "chairperson", "chair's", "chair’s", "chairman's", "chairman’s", "initials", "initial", "initialled", "cathaoirleach", "date", "dated", "signed", "certified", "confirmed", "mayor", "by", "the", "convener", "signature", "president", "provost", "of", "council", "committee", "this", "day":
		default:
			return ""
		}
	}
	return "empty-signature"
}

// FootRule tells a site's foot: the authority's name and address between bars.
func FootRule(t string) string {
	if strings.Count(t, " | ") >= 2 {
		return "page-foot"
	}
	return ""
}

// CutText gives the offset at which "...  view the full minutes text for item 2."
// begins: a page shows only the first words of a long text. 0 where it does not.
func CutText(t string) int {
	const link, reach = "view the full ", 60
	end := t[max(0, len(t)-reach):]
	if !strings.Contains(end, link) {
		return 0 // as for nearly every text; to look from the end takes longer
	}
	i := strings.LastIndex(end, link)
	if !strings.Contains(end[i:], " text for item ") {
		return 0
	}
	return len(strings.TrimRight(t[:len(t)-len(end)+i], " .…"))
}
