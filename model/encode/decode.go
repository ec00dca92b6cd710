package encode

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"reflect"
	"strings"

	"gopkg.in/yaml.v3"

	"minutebook/model"
)

// errEmpty is a text without any record where some were to be read.
var errEmpty = errors.New("it is empty")

// DecodeJSON reads one array of records. Keys that no record has are an error,
// and so is a null in a list: whoever wrote them by hand meant something.
func DecodeJSON(r io.Reader) ([]*model.Record, error) {
	dec := json.NewDecoder(r)
	dec.DisallowUnknownFields()
	var records []*model.Record
	if err := dec.Decode(&records); errors.Is(err, io.EOF) {
		return nil, errEmpty
	} else if err != nil {
		return nil, err
	}
	if _, err := dec.Token(); !errors.Is(err, io.EOF) {
		return nil, errors.New("something stands after the array of records")
	}
	return records, nullIn(reflect.ValueOf(records), "")
}

// DecodeYAML reads one record from each document. Keys that no record has are
// an error, and so is a null in a list.
func DecodeYAML(r io.Reader) ([]*model.Record, error) {
	dec := yaml.NewDecoder(r)
	dec.KnownFields(true)
	var records []*model.Record
	for {
		var record *model.Record
		if err := dec.Decode(&record); errors.Is(err, io.EOF) {
			break
		} else if err != nil {
			return nil, err
		}
		records = append(records, record)
	}
	if len(records) == 0 {
		return nil, errEmpty
	}
	return records, nullIn(reflect.ValueOf(records), "")
}

// nullIn returns an error that names the first element of a list that is null.
func nullIn(v reflect.Value, path string) error {
	switch v.Kind() {
	case reflect.Pointer:
		if !v.IsNil() {
			return nullIn(v.Elem(), path)
		}
	case reflect.Struct:
		for field, value := range v.Fields() {
			key, _, _ := strings.Cut(field.Tag.Get("json"), ",")
			if err := nullIn(value, path+"."+key); err != nil {
				return err
			}
		}
	case reflect.Slice:
		for i := range v.Len() {
			path, element := fmt.Sprintf("%s[%d]", path, i), v.Index(i)
			if element.Kind() == reflect.Pointer && element.IsNil() {
				return fmt.Errorf("%s is null", path)
			}
			if err := nullIn(element, path); err != nil {
				return err
			}
		}
	}
	return nil
}
