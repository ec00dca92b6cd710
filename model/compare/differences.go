package compare

import (
	"fmt"
	"path"
	"reflect"
	"strconv"
	"strings"

	"minutebook/model"
)

// Change is how a record differs from its label at one place.
type Change string

// The changes.
const (
	Altered    Change = "altered"    // labelled and found, and not the same
	Missing    Change = "missing"    // labelled and not found
	Unexpected Change = "unexpected" // found and not labelled
	Moved      Change = "moved"      // found as labelled, in another place
)

// Difference is one place at which a record is not as it is labelled.
type Difference struct {
	Change Change `json:"change"`
	// Path leads to the place in the labelled record, as jq writes it; of what
	// is Unexpected, in the found one. In a source of several records it begins
	// with the record's index.
	Path string `json:"path"`
	// To is where that stands which Moved.
	To string `json:"to,omitempty"`
	// Want and Got are the texts, empty where there is none; of a part of a
	// record, all its texts in a row.
	Want string `json:"want,omitempty"`
	Got  string `json:"got,omitempty"`
}

// unlabelled are the keys that a label need not hold. They are compared only
// where it does.
var unlabelled = map[string]bool{
	"schema": true, "id": true, "at": true, "diagnostics": true, "unplaced": true, "repeats": true,
	"sha256": true, "bytes": true, "encoding": true, // of a source
	"Resolution.marker":   true,
	"Diagnostic.severity": true, "Diagnostic.message": true, // the code says as much
}

// optional says whether a label need not hold a key.
func optional(of reflect.Type, key string) bool {
	return unlabelled[key] || unlabelled[of.Name()+"."+key]
}

// Differences compares the records that were found in a source with its label,
// string by string; the source's file by its base name, and keys that a label
// need not hold only where this one does. The differences come in the order of
// the label.
//
// Both lists are changed: what was not compared is taken out, so that the
// found records are what the label would hold if they were right.
func Differences(want, got []*model.Record) []Difference {
	for _, list := range [][]*model.Record{want, got} {
		for _, r := range list {
			if r.Source.File != "" {
				r.Source.File = path.Base(r.Source.File)
			}
		}
	}
	d := differ{single: len(want) == 1 && len(got) == 1}
	d.compare("", reflect.ValueOf(want), reflect.ValueOf(got))
	return moved(d.found)
}

// differ walks two values of one type.
type differ struct {
	single bool // no record needs an index
	found  []Difference
}

func (d *differ) add(change Change, path string, want, got reflect.Value) {
	difference := Difference{Change: change, Path: path}
	if change != Unexpected {
		difference.Want = words(want)
	}
	if change != Missing {
		difference.Got = words(got)
	}
	d.found = append(d.found, difference)
}

// compare compares two values.
func (d *differ) compare(path string, want, got reflect.Value) {
	switch want.Kind() {
	case reflect.Pointer:
		switch {
		case want.IsNil() && got.IsNil():
		case want.IsNil():
			strip(got)
			d.add(Unexpected, path, want, got)
		case got.IsNil():
			d.add(Missing, path, want, got)
		default:
			d.compare(path, want.Elem(), got.Elem())
		}
	case reflect.Struct:
		for field, value := range want.Fields() {
			key, theirs := keyOf(field), got.FieldByIndex(field.Index)
			if optional(want.Type(), key) && value.IsZero() {
				theirs.SetZero()
			} else {
				d.compare(path+"."+key, value, theirs)
			}
		}
	case reflect.Slice:
		d.list(path, want, got)
	default:
		switch number := want.Kind() == reflect.Int; {
		case want.Equal(got):
		case got.IsZero() && !number:
			d.add(Missing, path, want, got)
		case want.IsZero() && !number:
			d.add(Unexpected, path, want, got)
		default:
			d.add(Altered, path, want, got)
		}
	}
}

// list compares two lists: the elements that are the same in both first, then,
// between those, each with the one most like it.
func (d *differ) list(path string, want, got reflect.Value) {
	for _, p := range align(elementsOf(want), elementsOf(got)) {
		switch {
		case p.got == none:
			d.add(Missing, d.at(path, p.want), want.Index(p.want), reflect.Value{})
		case p.want == none:
			strip(got.Index(p.got))
			d.add(Unexpected, d.at(path, p.got), reflect.Value{}, got.Index(p.got))
		default:
			d.compare(d.at(path, p.want), want.Index(p.want), got.Index(p.got))
		}
	}
}

// at returns the path of an element of the list at a path; "" is the path of
// the list of records.
func (d *differ) at(path string, i int) string {
	switch {
	case path != "":
		return fmt.Sprintf("%s[%d]", path, i)
	case d.single:
		return ""
	}
	return fmt.Sprintf(".[%d]", i)
}

// strip takes out of a value what no label need hold.
func strip(v reflect.Value) {
	switch v.Kind() {
	case reflect.Pointer:
		if !v.IsNil() {
			strip(v.Elem())
		}
	case reflect.Slice:
		for i := range v.Len() {
			strip(v.Index(i))
		}
	case reflect.Struct:
		for field, value := range v.Fields() {
			if optional(v.Type(), keyOf(field)) {
				value.SetZero()
			} else {
				strip(value)
			}
		}
	}
}

// moved makes one difference of each two that are the same words, missing in
// one place and unexpected in another; a single word may be so by chance.
func moved(differences []Difference) []Difference {
	places := make(map[string][]int)
	for i, d := range differences {
		if d.Change == Unexpected {
			places[d.Got] = append(places[d.Got], i)
		}
	}
	gone := make(map[int]bool)
	for i, d := range differences {
		if there := places[d.Want]; d.Change == Missing && len(there) > 0 && strings.Contains(d.Want, " ") {
			differences[i] = Difference{Change: Moved, Path: d.Path, To: differences[there[0]].Path, Want: d.Want, Got: d.Want}
			gone[there[0]], places[d.Want] = true, there[1:]
		}
	}
	left := differences[:0]
	for i, d := range differences {
		if !gone[i] {
			left = append(left, d)
		}
	}
	return left
}

// leaves calls f for every string and number in a value that a label holds,
// with its key.
func leaves(v reflect.Value, key string, f func(key, text string)) {
	switch v.Kind() {
	case reflect.Pointer:
		if !v.IsNil() {
			leaves(v.Elem(), key, f)
		}
	case reflect.Slice:
		for i := range v.Len() {
			leaves(v.Index(i), key, f)
		}
	case reflect.Struct:
		for field, value := range v.Fields() {
			if key := keyOf(field); !optional(v.Type(), key) {
				leaves(value, key, f)
			}
		}
	case reflect.String:
		if v.Len() > 0 {
			f(key, v.String())
		}
	case reflect.Int:
		f(key, strconv.FormatInt(v.Int(), 10))
	case reflect.Bool:
		if v.Bool() {
			f(key, key)
		}
	}
}

// words returns all texts of a value in a row.
func words(v reflect.Value) string {
	var texts []string
	leaves(v, "", func(_, text string) { texts = append(texts, text) })
	return strings.Join(texts, " ")
}

// keyOf returns the key under which a field is written.
func keyOf(field reflect.StructField) string {
	key, _, _ := strings.Cut(field.Tag.Get("json"), ",")
	return key
}
