package encode

import (
	"bytes"
	"slices"
	"strings"
	"unicode"

	"gopkg.in/yaml.v3"
)

// scalarStyle is how YAML writes a string.
type scalarStyle uint8

const (
	unknownStyle scalarStyle = iota // the package yaml has to tell
	plainStyle
	singleStyle // in single quotation marks
	quotedStyle // in double ones, and nothing in it is escaped
)

// styleOf tells how the package yaml writes a string, where that is plain to see:
// what most strings of a record are, or look like, is known.
func styleOf(s string) scalarStyle {
	switch {
	case s == "":
		return quotedStyle
	case isNumber(s), isDate(s):
		return quotedStyle // else it would be one
	case s == "-":
		return singleStyle // else it would be a list
	}
	special, ok := readable(s)
	switch {
	case !ok || s[0] == ' ' || s[len(s)-1] == ' ' || !surelyText(s):
		return unknownStyle
	case special:
		return singleStyle
	}
	return plainStyle
}

// isNumber tells "62", "1." and "27.3".
func isNumber(s string) bool {
	const longest = 300 // what is much longer is infinite
	whole, part, _ := strings.Cut(s, ".")
	return whole != "" && len(s) <= longest && strings.Trim(whole, digits) == "" && strings.Trim(part, digits) == ""
}

// isDate tells "2019-02-28": a day that every month has.
func isDate(s string) bool {
	if len(s) != len("2019-02-28") || s[4] != '-' || s[7] != '-' || strings.Trim(s[:4]+s[5:7]+s[8:], digits) != "" {
		return false
	}
	month, day := s[5:7], s[8:]
	return "01" <= month && month <= "12" && "01" <= day && day <= "28"
}

// surelyText tells strings that no reader of YAML takes for anything else. They
// begin with a letter and are no word of YAML; with a bracket, a sign that opens
// something, or a character beyond ASCII; or with a figure, and are a place in a
// source or hold what no number holds.
func surelyText(s string) bool {
	switch c := s[0]; {
	case c|0x20 >= 'a' && c|0x20 <= 'z':
		return len(s) > longestYAMLWord || !slices.ContainsFunc(yamlWords, func(w string) bool { return strings.EqualFold(w, s) })
	case c == '(' || c >= 0x80 || strings.IndexByte(indicators, c) >= 0:
		return true
	case c >= '0' && c <= '9':
		if len(s) > 4 && s[4] == '-' && strings.Trim(s[:4], digits) == "" {
			return false // it may be a time
		}
		return strings.ContainsAny(s, beyondNumbers) && s[1]|0x20 != 'x' || isPlace(s)
	}
	return false
}

// yamlWords are the words that readers of YAML, old and new, take for something
// else, in small letters.
var yamlWords = []string{"y", "yes", "on", "n", "no", "off", "true", "false", "null"}

// longestYAMLWord is the length of the longest of them.
const longestYAMLWord = len("false")

// indicators are the signs with which no plain string begins.
const indicators = "#,[]{}&*!|>'\"%@`"

// beyondNumbers are letters and signs that no number has, unless it is one to base
// 16; in most hashes there is one.
const beyondNumbers = "acdfghijklmnpqrstuvwyz @)/"

// isPlace tells "38:12-41:9".
func isPlace(s string) bool {
	from, to, ok := strings.Cut(s, "-")
	return ok && isPosition(from) && isPosition(to)
}

func isPosition(s string) bool {
	line, col, ok := strings.Cut(s, ":")
	return ok && line != "" && col != "" && strings.Trim(line, digits) == "" && strings.Trim(col, digits) == ""
}

// readable tells strings of characters that need no escape, and whether signs
// among them keep the string from being plain. Of characters beyond ASCII it
// knows those that minutes have: the letters of Latin-1 and the marks of
// typesetting.
func readable(s string) (special, ok bool) {
	special = strings.IndexByte(indicators, s[0]) >= 0
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c == ':':
			special = special || i+1 == len(s) || s[i+1] == ' '
		case c == '#':
			special = special || i > 0 && s[i-1] == ' '
		case c >= ' ' && c < 0x7F:
		case c == 0xC2 && i+1 < len(s) && s[i+1] > 0xA0 && s[i+1] <= 0xBF && s[i+1] != 0xAD, // but no-break space and soft hyphen
			c == 0xC3 && i+1 < len(s) && s[i+1] >= 0x80 && s[i+1] <= 0xBF:
			i++
		case c == 0xE2 && i+2 < len(s) && s[i+1] == 0x80 && (s[i+2] >= 0x93 && s[i+2] <= 0x9E || s[i+2] == 0xA2 || s[i+2] == 0xA6): // – to „, • and …
			i += 2
		default:
			return false, false
		}
	}
	return special, true
}

// scalarOf has the package yaml write a string, as the value of a key.
func scalarOf(s string) ([]byte, error) {
	const key = "k"
	var buf bytes.Buffer
	e := yaml.NewEncoder(&buf)
	err := e.Encode(&yaml.Node{Kind: yaml.MappingNode, Content: []*yaml.Node{{Kind: yaml.ScalarNode, Value: key}, words(s)}})
	if err == nil {
		err = e.Close()
	}
	return bytes.TrimSuffix(bytes.TrimPrefix(buf.Bytes(), []byte(key+": ")), []byte("\n")), err
}

// words builds the YAML of a string: plain wherever that reads back as the
// same string, also with readers of YAML 1.1. The package yaml alone would write
// some that come back changed: it loses a line feed at a string's start, cannot
// read back the tab that it wrote before two lines, and leaves "<<" plain.
func words(s string) *yaml.Node {
	s = validUTF8(s)
	n := &yaml.Node{Kind: yaml.ScalarNode, Tag: "!!str", Value: s}
	if slices.Contains(oldWords, s) || oldNumber(s) || strings.ContainsFunc(s, unprintable) {
		n.Style = yaml.DoubleQuotedStyle
	}
	return n
}

// oldWords are what YAML 1.1 takes for truth values, for a default and a merge.
// Much software still reads YAML 1.1; the package yaml quotes for 1.2 alone.
var oldWords = []string{
	"y", "Y", "yes", "Yes", "YES", "on", "On", "ON",
	"n", "N", "no", "No", "NO", "off", "Off", "OFF",
	"=", "<<",
}

// oldNumber says whether YAML 1.1 could take s for a number to base 60 or for a
// time stamp: it reads 18:30 as 1110. (yaml.org/type/int.html, float.html,
// timestamp.html) Dates alone are quoted by the package yaml.
func oldNumber(s string) bool {
	if !strings.Contains(s, ":") {
		return false
	}
	base60 := strings.Trim(strings.TrimLeft(s, "+-"), digits+"_:.") == ""
	stamp := len(s) > len("2009-") && s[4] == '-' && strings.Trim(s[:4], digits) == ""
	return base60 || stamp
}

const digits = "0123456789"

// unprintable tells the characters that only an escape, or at least quotation
// marks, carry safely: controls, all spaces but one, marks without a shape.
func unprintable(r rune) bool { return !unicode.IsPrint(r) }
