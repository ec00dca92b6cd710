package archive

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"minutebook/model"
	"minutebook/model/encode"
)

// Output is what a tree remembers of one of its outputs.
type Output struct {
	File
	SHA256 string // of the source that it was made of
}

// Outputs lists the outputs of the tree in root, in the order of their sources.
func Outputs(root string) ([]Output, error) {
	inner := filepath.Join(root, stateFolder)
	if _, err := os.Stat(inner); errors.Is(err, fs.ErrNotExist) {
		return nil, errors.New("it is no folder that convert wrote")
	}
	t := &Tree{root: root}
	s, err := openState(inner, false, t.has)
	if err != nil {
		return nil, err
	}
	defer s.close()
	var list []Output
	err = s.rest(&Plan{}, func(line []byte) error {
		var st stamp
		if err := json.Unmarshal(line, &st); err != nil {
			return err
		}
		list = append(list, Output{st.File, st.SHA256})
		return nil
	})
	return list, err
}

// ReadOutput reads the records of an output of the tree in root.
func ReadOutput(root, output string) ([]*model.Record, error) {
	name := filepath.FromSlash(output)
	if !filepath.IsLocal(name) {
		return nil, errors.New("the state names an output outside the tree")
	}
	format, _ := encode.ByExtension(output)
	decode, ok := decoders[format.Name]
	if !ok {
		return nil, fmt.Errorf("%s does not hold all of a record; convert into YAML, JSON or NDJSON", format.Name)
	}
	data, err := os.ReadFile(filepath.Join(root, name))
	if err != nil {
		return nil, err
	}
	return decode(bytes.NewReader(data))
}
