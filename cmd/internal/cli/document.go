package cli

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"strconv"
	"unicode/utf16"
	"unicode/utf8"
)

// document is a text that comes as a line of JSON.
type document struct {
	file string // what it calls itself, or empty
	text *string
	meta []byte // an object of its other keys, or nil
}

// errNoText is a document without the one key that it needs.
var errNoText = errors.New(`it has no key "text"`)

// readDocument reads a document. Where an object has something wrong within, the
// document still has its other keys, and of a line that is no JSON the file if
// that came first: so an answer can be told from others.
func readDocument(line []byte) (document, error) {
	var d document
	if len(bytes.TrimSpace(line)) == 0 {
		return d, errors.New("the line is empty")
	}
	if !utf8.Valid(line) {
		return d, errors.New("it is no UTF-8, and so no JSON")
	}
	dec := json.NewDecoder(bytes.NewReader(line))
	if open, err := dec.Token(); err != nil {
		return d, noJSON(dec, err)
	} else if open != json.Delim('{') {
		return d, errors.New("it is no JSON object")
	}
	fault, err := d.members(dec, line)
	switch {
	case err != nil:
		d.meta = nil
		return d, err
	case d.meta != nil:
		d.meta = append(d.meta, '}')
	}
	if fault == nil && d.text == nil {
		fault = errNoText
	}
	return d, fault
}

// members reads the object to its end. The fault is the first of its keys and
// values; the error is of a line that is no JSON.
func (d *document) members(dec *json.Decoder, line []byte) (fault, err error) {
	for dec.More() {
		from := dec.InputOffset()
		key, err := dec.Token()
		colon := dec.InputOffset()
		if err == nil {
			err = dec.Decode(&skipped{})
		}
		if err != nil {
			return nil, noJSON(dec, err)
		}
		// Before the key and the value stand white space, a comma and a colon.
		member := bytes.TrimLeft(line[from:dec.InputOffset()], ", \t\r")
		value := bytes.TrimLeft(line[colon:dec.InputOffset()], ": \t\r")
		if err := d.take(key.(string), value, member); fault == nil {
			fault = err
		}
	}
	if _, err := dec.Token(); err != nil {
		return nil, noJSON(dec, err)
	}
	if rest := bytes.TrimSpace(line[dec.InputOffset():]); len(rest) > 0 {
		return nil, errors.New("something stands after the JSON object")
	}
	return fault, nil
}

// skipped is a value of JSON that is checked and passed over.
type skipped struct{}

func (*skipped) UnmarshalJSON([]byte) error { return nil }

// take takes one key of the object with its value. The member is both, as they
// stand in the line.
func (d *document) take(key string, value, member []byte) error {
	switch key {
	case "file":
		if d.file != "" {
			return errors.New(`it has the key "file" twice`)
		}
		file, err := stringIn(key, value)
		if file != nil {
			d.file = *file
		}
		return err
	case "text":
		if d.text != nil {
			return errors.New(`it has the key "text" twice`)
		}
		text, err := stringIn(key, value)
		d.text = text
		return err
	}
	separator := byte(',')
	if d.meta == nil {
		separator = '{'
	}
	d.meta = append(append(d.meta, separator), member...)
	return nil
}

// stringIn returns the string that a value is, or nil for null.
func stringIn(key string, value []byte) (*string, error) {
	var s *string
	if err := json.Unmarshal(value, &s); err != nil {
		return nil, fmt.Errorf("the value of %q is no string", key)
	}
	if half, found := halfCharacter(value); found {
		return nil, fmt.Errorf("the value of %q holds %s, which is half a character", key, half)
	}
	return s, nil
}

// halfCharacter finds an escape of one half of a surrogate pair that stands
// without the other. Package json would put U+FFFD in its place, and so change
// the words of the source.
func halfCharacter(s []byte) (escape string, found bool) {
	for {
		i := bytes.IndexByte(s, '\\')
		if i < 0 {
			return "", false
		}
		s = s[i:]
		r := escapedRune(s)
		switch {
		case !utf16.IsSurrogate(r):
			s = s[2:] // at least; what is left of \u0041 holds no backslash
		case utf16.DecodeRune(r, escapedRune(s[6:])) == utf8.RuneError:
			return string(s[:6]), true
		default:
			s = s[12:]
		}
	}
}

// escapedRune returns the UTF-16 unit that an escape such as \u00e9 at the head
// of valid JSON stands for, or -1.
func escapedRune(s []byte) rune {
	if len(s) < 6 || s[0] != '\\' || s[1] != 'u' {
		return -1
	}
	unit, err := strconv.ParseUint(string(s[2:6]), 16, 16)
	if err != nil {
		return -1
	}
	return rune(unit)
}

// noJSON is the error of a line that cannot be read as JSON. It names the byte,
// as an editor would show a line of megabytes only with pains.
func noJSON(dec *json.Decoder, err error) error {
	at := dec.InputOffset()
	if syntax := (*json.SyntaxError)(nil); errors.As(err, &syntax) {
		return fmt.Errorf("it is no JSON: %w, after byte %d", err, max(at, syntax.Offset-1))
	}
	return fmt.Errorf("it is no JSON: it is cut short after byte %d", at)
}
