package encode

import (
	"bytes"
	"io"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"gopkg.in/yaml.v3"

	"minutebook/model"
)

// yamlEncoder writes one document a record.
type yamlEncoder struct {
	w       io.Writer
	started bool
	buf     bytes.Buffer
}

func newYAML(w io.Writer, _ Options) Encoder { return &yamlEncoder{w: w} }

func (e *yamlEncoder) Encode(r *model.Record) error {
	e.buf.Reset()
	if e.started {
		e.buf.WriteString("---\n")
	}
	if err := writeDocument(&e.buf, r); err != nil {
		return recordError("YAML", r, err)
	}
	if _, err := e.w.Write(e.buf.Bytes()); err != nil {
		return recordError("YAML", r, err)
	}
	e.started = true
	return nil
}

func (*yamlEncoder) Close() error { return nil }

// writeDocument writes one record with a yaml.Encoder of its own. One encoder
// kept over an archive would hold every document that it ever wrote until it
// is closed (go-yaml issue 873).
func writeDocument(buf *bytes.Buffer, r *model.Record) error {
	document := yaml.NewEncoder(buf)
	document.SetIndent(2)
	if err := document.Encode(node(reflect.ValueOf(r))); err != nil {
		return err
	}
	return document.Close()
}

// node builds the YAML of a value by hand. Given the value itself, the package
// yaml would choose the style of each string too, and some would come back
// changed: it loses a line feed at a string's start, cannot read back the tab
// that it wrote before two lines, and leaves "<<" plain.
func node(v reflect.Value) *yaml.Node {
	switch v.Kind() {
	case reflect.Pointer:
		return node(v.Elem())
	case reflect.Struct:
		return mapping(v)
	case reflect.Slice:
		n := &yaml.Node{Kind: yaml.SequenceNode}
		for i := range v.Len() {
			n.Content = append(n.Content, node(v.Index(i)))
		}
		return n
	case reflect.String:
		return words(v.String())
	case reflect.Bool:
		return &yaml.Node{Kind: yaml.ScalarNode, Tag: "!!bool", Value: strconv.FormatBool(v.Bool())}
	case reflect.Int:
		return &yaml.Node{Kind: yaml.ScalarNode, Tag: "!!int", Value: strconv.FormatInt(v.Int(), 10)}
	}
	panic("model: a record holds a " + v.Kind().String())
}

// mapping builds the YAML of a struct, its keys in the order of the fields.
func mapping(v reflect.Value) *yaml.Node {
	n := &yaml.Node{Kind: yaml.MappingNode}
	for field, value := range v.Fields() {
		key, option, _ := strings.Cut(field.Tag.Get("yaml"), ",")
		empty := value.IsZero() || value.Kind() == reflect.Slice && value.Len() == 0
		if option == "omitempty" && empty {
			continue
		}
		n.Content = append(n.Content, &yaml.Node{Kind: yaml.ScalarNode, Value: key}, node(value))
	}
	return n
}

// words builds the YAML of a string: plain wherever that reads back as the
// same string, also with readers of YAML 1.1.
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
