package encode_test

import (
	"bytes"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode"

	"github.com/stretchr/testify/require"
	"gopkg.in/yaml.v3"

	"minutebook/model"
	"minutebook/model/encode"
)

// yamlOf is a record as the package yaml writes it from nodes that are built field
// by field: what the encoder's bytes have to be.
func yamlOf(t testing.TB, r *model.Record) string {
	var buf bytes.Buffer
	e := yaml.NewEncoder(&buf)
	e.SetIndent(2)
	require.NoError(t, e.Encode(node(reflect.ValueOf(r))))
	require.NoError(t, e.Close())
	return buf.String()
}

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
	case reflect.Bool:
		return &yaml.Node{Kind: yaml.ScalarNode, Tag: "!!bool", Value: strconv.FormatBool(v.Bool())}
	case reflect.Int:
		return &yaml.Node{Kind: yaml.ScalarNode, Tag: "!!int", Value: strconv.FormatInt(v.Int(), 10)}
	}
	n := &yaml.Node{Kind: yaml.ScalarNode, Tag: "!!str", Value: strings.ToValidUTF8(v.String(), "\ufffd")}
	if quotedForOldReaders(n.Value) {
		n.Style = yaml.DoubleQuotedStyle
	}
	return n
}

func mapping(v reflect.Value) *yaml.Node {
	n := &yaml.Node{Kind: yaml.MappingNode}
	for field, value := range v.Fields() {
		key, option, _ := strings.Cut(field.Tag.Get("yaml"), ",")
		if option == "omitempty" && (value.IsZero() || value.Kind() == reflect.Slice && value.Len() == 0) {
			continue
		}
		n.Content = append(n.Content, &yaml.Node{Kind: yaml.ScalarNode, Value: key}, node(value))
	}
	return n
}

// quotedForOldReaders tells what YAML 1.1 takes for something else than a string.
func quotedForOldReaders(s string) bool {
	if slices.Contains(strings.Fields("y Y yes Yes YES on On ON n N no No NO off Off OFF = <<"), s) {
		return true
	}
	const digits = "0123456789"
	base60 := strings.Contains(s, ":") && strings.Trim(strings.TrimLeft(s, "+-"), digits+"_:.") == ""
	stamp := strings.Contains(s, ":") && len(s) > 6 && s[4] == '-' && strings.Trim(s[:4], digits) == ""
	return base60 || stamp || strings.ContainsFunc(s, func(r rune) bool { return !unicode.IsPrint(r) })
}

// asWritten are strings that the encoder does not leave to the package yaml, and
// their neighbours that it must.
var asWritten = []string{
	"2019-02-28", "0000-12-01", "2019-02-00", "2019-02-30", "2019-02-20", "2019-02-29", "2019-13-01", "2019-00-10", "2019-02-31", "2019-2-28", "2019-02-28 18:30", "2019-02-28 is late", "2019-lanes", "2019: x", "1234-x",
	"0", "62", "007", "08", "12345678901234567890123", "27.3", "1.", "1..", "1.2.3", ".5", "1)", "2021/301", "1/2", "-", "--", "PDF", "That:", "to:", "y:", "Off:", "[Members left.]", "[", "tRuE", "nO", "8a", "8g", "0xag", "0xaf", "0xg", "0oag", "0b1a", "1_0a", "1ea", "1_e0", "9f1e64", "9f", "737645fb48a8", "2019-a", "1234-05-06t07:08:09z", "1e3", "0x1f", "0b1", "12 members", "12: x", "1 2", "1:2 3", "18:30", "18:30 hours",
	"1:1-2:2", "38:12-41:9", "1:1-2", ":1-2:2", "1:-2:2", "1:1-2:2-3:3", "1000:1-2000:1", "1234:1-1:1", "123:1-1:1", "0123abcd@90", "1234e567@9", "12345678@0", "1@2",
	"true", "truer", "false", "null", "Null.", "no", "no.", "y", "yes", "a)", "iv.", "on", "On it", "off", "nan", "inf", "e1", "Inf.", "A/B", "x-y",
	"(a)", "()", "(", "“x”", "– x", "•", "…", "é", "É: x", "½", "£5", "§", "\u00a0x", "x\u00a0", "\u00ad", "â‚¬", "€5", "x €", "🚲", "\u2010x",
	"x:", "x: y", "x:y", "x #y", "x#y", "#x", "it’s", "it's: so", "''", "'x", "\"x", "x\"", "x'", ": x", ":x", "?x", "? x", "-x", "- x", "--- x", "[x]", "x]", "{", "&", "*", "!", "|", ">", "%", "@", "`",
	" x", "x ", "x  y", "x\ty", "x\ny", "\x7f", "x\x00", "\xff", "x\xff", "x\xe2\x80", "\xc2", "Bus Lanes: <North> & South", "True: it is", "Nope", "NULLS",
	strings.Repeat("a b: ", 400) + "c", strings.Repeat("f", 64), strings.Repeat("1", 64), strings.Repeat("1", 63) + "e", "1e" + strings.Repeat("1", 62), "0b" + strings.Repeat("1", 62), strings.Repeat("1", 400),
}

func TestYAMLIsThatOfThePackageYAML(t *testing.T) {
	records := append(randomRecords(300), short(), evening(), &model.Record{
		Meeting: &model.Meeting{}, Items: []*model.Item{{}, {Resolutions: []*model.Resolution{{Vote: &model.Vote{Names: &model.Names{}}}}}, {}},
	})
	for _, s := range append(asWritten, awkward...) {
		records = append(records, &model.Record{Issue: s, Items: []*model.Item{{Title: s, Minutes: []*model.Block{{Text: s}}}}})
	}
	for _, r := range records {
		require.Equal(t, yamlOf(t, r), encodeAll(t, "yaml", encode.Options{}, r))
	}
}

func FuzzYAMLIsThatOfThePackageYAML(f *testing.F) {
	for _, s := range append(asWritten, awkward...) {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		r := &model.Record{Issue: s, Items: []*model.Item{{Title: s, Minutes: []*model.Block{{Text: s}}}}}
		require.Equal(t, yamlOf(t, r), encodeAll(t, "yaml", encode.Options{}, r))
	})
}
