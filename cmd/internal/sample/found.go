package sample

import (
	"fmt"
	"reflect"
	"strings"
)

// foundLines tells what is in a part of a record, key by key, as a person reads
// it: without the ids, and with the lines of the source where something stands.
func foundLines(part any) []string {
	var f found
	f.fields(reflect.Indirect(reflect.ValueOf(part)), 0)
	return f.lines
}

// found collects lines.
type found struct{ lines []string }

// foundSkips are keys that say nothing of what a source holds.
var foundSkips = map[string]bool{"id": true, "at": true, "schema": true, "source": true, "repeats": true}

// field is a field of a struct that is filled.
type field struct {
	key   string
	value reflect.Value
}

func filled(v reflect.Value) []field {
	var list []field
	for of, value := range v.Fields() {
		key, _, _ := strings.Cut(of.Tag.Get("yaml"), ",")
		if !foundSkips[key] && !value.IsZero() {
			list = append(list, field{key, reflect.Indirect(value)})
		}
	}
	return list
}

func (f *found) fields(v reflect.Value, depth int) {
	for _, field := range filled(v) {
		f.value(field.key, field.value, depth)
	}
}

func (f *found) value(key string, v reflect.Value, depth int) {
	switch v.Kind() {
	case reflect.Struct:
		f.line(depth, key+":"+at(v))
		f.fields(v, depth+1)
	case reflect.Slice:
		f.line(depth, key+":")
		for i := range v.Len() {
			f.entry(reflect.Indirect(v.Index(i)), depth+1)
		}
	default:
		f.line(depth, fmt.Sprintf("%s: %v", key, v))
	}
}

// entry tells one entry of a list: on one line where it is but one text.
func (f *found) entry(v reflect.Value, depth int) {
	if v.Kind() != reflect.Struct {
		f.line(depth, fmt.Sprintf("- %v", v))
		return
	}
	if only := filled(v); len(only) == 1 && only[0].value.Kind() == reflect.String {
		f.line(depth, "- "+only[0].value.String()+at(v))
		return
	}
	f.line(depth, "-"+at(v))
	f.fields(v, depth+1)
}

// line adds a line, wrapped.
func (f *found) line(depth int, text string) {
	indent := strings.Repeat("  ", depth)
	for i, line := range wrap(shown(text), sheetWidth-4-len(indent)-4) {
		if i > 0 {
			line = "    " + line
		}
		f.lines = append(f.lines, indent+line)
	}
}

// at tells the lines of a struct that has a place.
func at(v reflect.Value) string {
	place := v.FieldByName("At")
	if !place.IsValid() || place.String() == "" {
		return ""
	}
	if first, last := linesAt(place.String()); first != last {
		return fmt.Sprintf(" @%d-%d", first, last)
	} else {
		return fmt.Sprintf(" @%d", first)
	}
}
