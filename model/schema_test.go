package model_test

import (
	"bytes"
	"encoding/json"
	"io/fs"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"minutebook/model"
)

// object is a JSON object, as the schema's tests read it.
type object = map[string]any

func compile(t *testing.T) *jsonschema.Schema {
	return compileAs(t, "urn:minutebook:record:1", model.Schema())
}

func compileAs(t *testing.T, id string, schema []byte) *jsonschema.Schema {
	t.Helper()
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(schema))
	require.NoError(t, err)
	c := jsonschema.NewCompiler()
	require.NoError(t, c.AddResource(id, doc))
	s, err := c.Compile(id)
	require.NoError(t, err)
	return s
}

// sharedCorpus returns the folder of labelled sources, which stands beside the
// project and not in it.
func sharedCorpus(t *testing.T) string {
	t.Helper()
	dir := filepath.Join("..", "..", "shared", "corpus")
	if _, err := os.Stat(dir); err != nil {
		if os.Getenv("CI") == "true" {
			t.Fatalf("the labelled corpus is missing: %v", err)
		}
		t.Skipf("the labelled corpus is not here: %v", err)
	}
	return dir
}

func TestSchemaAcceptsLabelledRecords(t *testing.T) {
	dir, schema := sharedCorpus(t), compile(t)
	seen := 0
	err := filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		if err != nil || filepath.Ext(path) != ".json" {
			return err
		}
		data, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(data))
		require.NoError(t, err, path)
		records, ok := doc.([]any)
		require.True(t, ok, "%s holds no array", path)
		for i, r := range records {
			assert.NoError(t, schema.Validate(r), "%s, record %d", path, i)
			seen++
		}
		return nil
	})
	require.NoError(t, err)
	assert.Positive(t, seen)
}

// whole has a value for every key that a record can have.
const whole = `{
 "schema": 1, "id": "0123abcd@17", "at": "1:1-90:4",
 "source": {"file": "a/cabinet.txt", "layout": "printed", "sha256": "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef", "bytes": 4711, "encoding": "utf-8"},
 "issue": "Bus Lanes",
 "meeting": {"at": "1:1-9:1", "authority": "Mardle Council", "body": "Cabinet", "type": "Annual", "date": "2019-02-28", "start_time": "18:30", "end_time": "20:05",
  "venue": "The Moot Hall, Mardle", "chair": "Councillor Ida Frome", "contact": "J Wick, 01632 960001", "status": "draft", "signed": "Signed: I Frome",
  "details": [{"label": "Webcast", "value": "available", "at": "9:1-9:20"}]},
 "attendance": [{"name": "Councillor Ned Osier", "role": "Ward 3", "status": "substitute", "substitute_for": "Councillor Pim", "at": "10:1-10:40"}],
 "items": [{"id": "0123abcd@400", "at": "12:1-80:1", "number": "62", "agenda_number": "5", "title": "Bus Lanes", "part": "PART I",
  "details": [{"label": "Wards", "value": "All"}],
  "purpose": [{"marker": "(a)", "text": "To consider a report.", "kind": "heading", "at": "13:1-13:20"}],
  "recommendations": [{"text": "To:", "at": "14:1-15:1", "clauses": [{"label": "1.", "text": "note", "at": "15:1-15:5"}]}],
  "decision": [{"text": "None."}], "minutes": [{"text": "The report was read."}],
  "resolutions": [{"id": "0123abcd@500", "at": "20:1-30:1", "section": "minutes", "heading": "Decision of the Leader", "marker": "RESOLVED", "kind": "resolved", "text": "That:",
   "clauses": [{"label": "(1)", "text": "the lanes be painted:", "clauses": [{"label": "(i)", "text": "red; and"}, {"text": "wide"}]}],
   "reasons": [{"label": "a)", "text": "To be seen.", "at": "31:1-31:12"}], "mover": "Councillor Frome", "seconder": "Councillor Osier",
   "vote": {"result": "carried", "unanimous": true, "for": 9, "against": 0, "abstain": 0, "names": {"for": ["Frome"], "against": ["Pim"], "abstain": ["Osier"]}, "at": "32:1-33:1"},
   "repeats": "0123abcd@450"}],
  "motions": [{"id": "0123abcd@600", "at": "40:1-41:1", "section": "decision", "heading": "Advice", "kind": "amendment", "text": "that it wait", "clauses": [{"label": "-", "text": "a year"}],
   "mover": "Councillor Pim", "seconder": "Councillor Rush", "vote": {"result": "lost"}}],
  "alternatives": [{"text": "Paint nothing."}], "reasons": [{"text": "To meet the target."}],
  "actions": [{"text": "Buy paint", "owner": "J Wick", "at": "50:1-50:9"}],
  "documents": [{"title": "Bus Lanes", "format": "PDF", "size": "43 KB", "at": "51:1-51:20"}]}],
 "unplaced": [{"at": "85:1-85:4", "text": "* * *"}],
 "diagnostics": [{"code": "unplaced", "severity": "warning", "at": "85:1-85:4", "message": "no rule places this text"}]
}`

func TestSchemaAcceptsWholeRecord(t *testing.T) {
	doc, err := jsonschema.UnmarshalJSON(strings.NewReader(whole))
	require.NoError(t, err)
	assert.NoError(t, compile(t).Validate(doc))
}

func TestSchemaRefusesBrokenRecords(t *testing.T) {
	schema := compile(t)
	for _, c := range []struct{ name, old, broken, at string }{
		{"no source", `"source"`, `"sources"`, ""},
		{"another version", `"schema": 1`, `"schema": 2`, "/schema"},
		{"unknown key", `"part"`, `"parts"`, "/items/0"},
		{"id without a byte", `"0123abcd@400"`, `"0123abcd"`, "/items/0/id"},
		{"place without an end", `"10:1-10:40"`, `"10:1"`, "/attendance/0/at"},
		{"unknown layout", `"printed"`, `"typed"`, "/source/layout"},
		{"hash in capitals", `"sha256": "0123456789abcdef`, `"sha256": "0123456789ABCDEF`, "/source/sha256"},
		{"source without a file", `"file": "a/cabinet.txt", `, ``, "/source"},
		{"date as printed", `"2019-02-28"`, `"28 February 2019"`, "/meeting/date"},
		{"time as printed", `"18:30"`, `"6.30 pm"`, "/meeting/start_time"},
		{"time past midnight", `"20:05"`, `"24:05"`, "/meeting/end_time"},
		{"unknown attendance", `"status": "substitute"`, `"status": "late"`, "/attendance/0/status"},
		{"unknown section", `"section": "decision"`, `"section": "purpose"`, "/items/0/motions/0/section"},
		{"a motion's kind on a resolution", `"kind": "resolved"`, `"kind": "motion"`, "/items/0/resolutions/0/kind"},
		{"a clause within that is no clause", `{"label": "(i)", "text": "red; and"}`, `"red; and"`, "/items/0/resolutions/0/clauses/0/clauses/0"},
		{"a reason that is a string", `{"text": "To meet the target."}`, `"To meet the target."`, "/items/0/reasons/0"},
		{"a count below nothing", `"for": 9`, `"for": -9`, "/items/0/resolutions/0/vote/for"},
		{"a count in words", `"for": 9`, `"for": "nine"`, "/items/0/resolutions/0/vote/for"},
		{"unanimous is false", `"unanimous": true`, `"unanimous": false`, "/items/0/resolutions/0/vote/unanimous"},
		{"unknown result", `"result": "lost"`, `"result": "fell"`, "/items/0/motions/0/vote/result"},
		{"unknown severity", `"severity": "warning"`, `"severity": "fatal"`, "/diagnostics/0/severity"},
		{"code in words", `"code": "unplaced"`, `"code": "Not placed"`, "/diagnostics/0/code"},
		{"empty text", `"None."`, `""`, "/items/0/decision/0/text"},
		{"text not folded", `"The report was read."`, `"The report\nwas read."`, "/items/0/minutes/0/text"},
		{"empty list", `"decision": [{"text": "None."}]`, `"decision": []`, "/items/0/decision"},
	} {
		t.Run(c.name, func(t *testing.T) {
			require.Equal(t, 1, strings.Count(whole, c.old), "the text to break stands once")
			doc, err := jsonschema.UnmarshalJSON(strings.NewReader(strings.Replace(whole, c.old, c.broken, 1)))
			require.NoError(t, err)
			assert.ErrorContains(t, schema.Validate(doc), "at '"+c.at+"'")
		})
	}
}

// schemaWalk goes through the schema and the Go types side by side.
type schemaWalk struct {
	t    *testing.T
	defs object
	used map[string]bool // definitions met
	done map[reflect.Type]bool
}

func TestSchemaMatchesTypes(t *testing.T) {
	var root object
	require.NoError(t, json.Unmarshal(model.Schema(), &root))
	w := schemaWalk{t, root["$defs"].(object), map[string]bool{}, map[reflect.Type]bool{}}
	w.value(reflect.TypeFor[model.Record](), root, "record")
	for name := range w.defs {
		assert.True(t, w.used[name], "definition %s is not used", name)
	}
}

// value checks that node describes values of type typ.
func (w *schemaWalk) value(typ reflect.Type, node object, path string) {
	if path != "record" {
		assert.NotEmpty(w.t, node["description"], "%s has no description", path)
	}
	if ref, ok := node["$ref"].(string); ok {
		name := strings.TrimPrefix(ref, "#/$defs/")
		w.used[name] = true
		next, ok := w.defs[name].(object)
		require.True(w.t, ok, "%s: no definition %s", path, name)
		w.value(typ, next, path)
		return
	}
	switch typ.Kind() {
	case reflect.Pointer:
		w.value(typ.Elem(), node, path)
	case reflect.Struct:
		w.object(typ, node, path)
	case reflect.Slice:
		require.Equal(w.t, "array", node["type"], path)
		element := node["items"].(object)
		element["description"] = node["description"] // a list and its entries share one
		w.value(typ.Elem(), element, path+"[]")
	default:
		assert.Equal(w.t, typ.Kind(), scalar(node), path)
	}
}

// object checks that node and the struct typ have the same keys, and that what
// the struct always writes is required.
func (w *schemaWalk) object(typ reflect.Type, node object, path string) {
	if w.done[typ] {
		return
	}
	w.done[typ] = true
	require.Equal(w.t, "object", node["type"], path)
	assert.Equal(w.t, false, node["additionalProperties"], path)
	properties := node["properties"].(object)
	required, _ := node["required"].([]any)
	for i := range typ.NumField() {
		field := typ.Field(i)
		key, option, _ := strings.Cut(field.Tag.Get("json"), ",")
		assert.Equal(w.t, field.Tag.Get("json"), field.Tag.Get("yaml"), "%s.%s: the tags differ", path, key)
		child, ok := properties[key].(object)
		if !assert.True(w.t, ok, "%s.%s is not in the schema", path, key) {
			continue
		}
		delete(properties, key)
		// Labels written by hand leave out the version, which is always the same.
		always := option != "omitempty" && key != "schema"
		assert.Equal(w.t, always, slices.Contains(required, any(key)), "%s.%s: required", path, key)
		w.value(field.Type, child, path+"."+key)
	}
	assert.Empty(w.t, properties, "%s: keys that the type lacks", path)
}

// scalar tells which Go kind holds what node describes.
func scalar(node object) reflect.Kind {
	sample := node["const"]
	if list, ok := node["enum"].([]any); ok {
		sample = list[0]
	}
	switch {
	case node["type"] == "string", sample != nil && reflect.TypeOf(sample).Kind() == reflect.String:
		return reflect.String
	case node["type"] == "integer", sample != nil && reflect.TypeOf(sample).Kind() == reflect.Float64:
		return reflect.Int
	case sample == true:
		return reflect.Bool
	}
	return reflect.Invalid
}

func TestSchemaMatchesConstants(t *testing.T) {
	var root object
	require.NoError(t, json.Unmarshal(model.Schema(), &root))
	defs := root["$defs"].(object)
	property := func(def, key string) object { return defs[def].(object)["properties"].(object)[key].(object) }
	assert.EqualValues(t, model.SchemaVersion, root["properties"].(object)["schema"].(object)["const"])
	for name, c := range map[string]struct {
		node object
		want []any
	}{
		"layouts": {property("source", "layout"), []any{model.LayoutAgendaItem, model.LayoutIssue, model.LayoutMeeting,
			model.LayoutDecision, model.LayoutPrinted, model.LayoutUnknown}},
		"attendance":       {property("person", "status"), []any{model.Present, model.InAttendance, model.Apologies, model.Absent, model.Substitute}},
		"blocks":           {property("block", "kind"), []any{model.KindHeading}},
		"sections":         {defs["section"].(object), []any{model.SectionDecision, model.SectionMinutes}},
		"resolution kinds": {property("resolution", "kind"), []any{model.KindResolved, model.KindAgreed, model.KindRecommended, model.KindNoted, model.KindApproved, model.KindAdvised, model.KindDecided}},
		"motion kinds":     {property("motion", "kind"), []any{model.KindMotion, model.KindAmendment}},
		"results":          {property("vote", "result"), []any{model.Carried, model.Lost, model.Tied}},
		"severities":       {property("diagnostic", "severity"), []any{string(model.Info), string(model.Warning), string(model.Error)}},
	} {
		assert.Equal(t, c.want, c.node["enum"], name)
	}
	for _, c := range model.Codes {
		assert.Regexp(t, property("diagnostic", "code")["pattern"], c.Code)
	}
}

func TestSchemaIsACopy(t *testing.T) {
	model.Schema()[0] = '!'
	assert.True(t, json.Valid(model.Schema()))
}
